import { determiners, prepositions } from '../../french/chunk-words.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { isPlainVerb } from '../../french/plain-verbs.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import { pastDateline } from './dateline.ts';
import type { Frame } from './frame.ts';
import type { Range } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { sourceAt } from './source-voice.ts';
import { clauseStop, trimmed } from './sourced-content.ts';
import { type Voice, voiceAt } from './voice.ts';

/** « Pour X, … » at the head of a sentence, where X is somebody who holds an opinion. */
export function opinionAt(tokens: readonly Token[], at: number): Frame | undefined {
  if (tokens[at]?.lower !== 'pour') return undefined;
  // « 9 h 20 – Pour le maire, … »
  const before = tokens.slice(Math.min(pastDateline(tokens), at), at).filter(({ kind }) => kind === 'word' || kind === 'quotation');
  const isFirst = before.length === 0 || (before.length === 1 && (/^(?:mais|et|or)$/.test(before[0]?.lower ?? '') || isJudged(tokens, at)));
  const quoted = tokens[at - 1]?.kind === 'quotation' || (tokens[at - 1]?.text === ',' && tokens[at - 2]?.kind === 'quotation');
  const voice = sourceAt(tokens, at + 1, false);
  if (!voice || voice.pronoun === 'nous') return undefined;
  const close = pastDescription(tokens, voice);
  const comma = tokens[close];
  // « … mais pour X, « … » »
  const opensClause = /^(?:mais|et|que|qu'|[,;:])$/.test(tokens[at - 1]?.lower ?? '') && comma?.text === ',' && (tokens[close + 1]?.kind === 'quotation' || /^[;:]$/.test(tokens[at - 1]?.text ?? ''));
  // « « … » est, pour Anne Roux, ce qui compte »
  const isEnclosed = tokens[at - 1]?.text === ',' && comma?.text === ',' && /^(?:est|sont|était|reste|restent)$/.test(tokens[at - 2]?.lower ?? '') && voice.phrase?.name !== undefined && tokens.slice(0, at).some(({ kind }) => kind === 'quotation');
  if (isEnclosed) return opinionFrame(at, voice, trimmed(tokens, { start: 0, end: at - 1 }));
  // « Une usine à froid, c’est pour lui « un restaurant sans cuisine » »
  const isCleft = /^(?:est|était)$/.test(tokens[at - 1]?.lower ?? '') && /^c[e']$/.test(tokens[at - 2]?.lower ?? '') && comma?.kind === 'quotation';
  // « Ces escaliers sont pour lui « une torture » »
  const isCopular = /^(?:est|sont|était|étaient|reste|restent|représente|représentent|constitue|constituent)$/.test(tokens[at - 1]?.lower ?? '') && comma?.kind === 'quotation' && (/^(?:il|elle|ils|elles)$/.test(voice.pronoun ?? '') || /^(?:person|group)$/.test(voice.phrase?.source ?? (voice.phrase?.name ? 'person' : '')));
  if (isCleft || isCopular) return opinionFrame(at, voice, { start: close, end: close + 1 });
  // « Une manière, pour le maire, d’obliger « … » », « Une victoire pour la ministre, qui y voit « … » »
  // « Pas question pour le maire de « céder » »
  const isMeaning = (/^une?$/.test(tokens[0]?.lower ?? '') || /^(?:pas|plus|hors)$/.test(tokens[0]?.lower ?? '')) && at > 1 && at < 5 && meaning.test(tokens[tokens[at - 1]?.text === ',' ? at - 2 : at - 1]?.lower ?? '') && /^(?:person|group|institution)$/.test(voice.phrase?.source ?? (voice.phrase?.name ? 'person' : ''));
  if (isMeaning) return opinionFrame(at, voice, trimmed(tokens, { start: close, end: clauseStop(tokens, close) }));
  // « Pour les uns, c’est « une chance », pour les autres « une ruine » »: the second of two sides
  const behind = comma?.text === ',' ? close + 1 : close;
  const isOtherSide = at > 3 && /^(?:pour|selon)$/.test(tokens[tokens[0]?.lower === 'mais' ? 1 : 0]?.lower ?? '') && /^(?:[,;]|et|mais)$/.test(tokens[at - 1]?.lower ?? '') && tokens.slice(0, at).some(({ kind }) => kind === 'quotation') && (tokens[behind]?.kind === 'quotation' || (/^(?:une?|des|le|la|les|l')$/.test(tokens[behind]?.lower ?? '') && tokens[behind + 1]?.kind === 'quotation'));
  if (isOtherSide) return opinionFrame(at, voice, trimmed(tokens, { start: close, end: clauseStop(tokens, behind) }));
  if (!isFirst && !quoted && !opensClause) return undefined;
  const isDirect = isFirst && comma?.kind === 'quotation';
  // « Pour Anne Roux l’exposition est « un aimant » »
  const isUnparted = isFirst && voice.phrase?.name !== undefined && voice.phrase.end - voice.phrase.name.start > 1 && /^(?:le|la|les|l'|ce|cet|cette|ces|il|c')$/.test(comma?.lower ?? '') && tokens.slice(close).some(({ kind }) => kind === 'quotation');
  if (isUnparted) return opinionFrame(at, voice, trimmed(tokens, { start: close, end: clauseStop(tokens, close) }));
  if (isFirst && comma?.text !== ',' && !isDirect) return undefined;
  if (!isFirst && !opensClause && comma !== undefined && comma.kind !== 'mark') return undefined;
  // « La sentence, « incompréhensible » pour le capitaine Paul Petit, a … »
  const isAside = tokens[at - 2]?.text === ',' && (voice.phrase?.name !== undefined || voice.apposition?.name !== undefined);
  // « « la fin » pour X, a jugé Y »: what the words are about.
  if (quoted && tokens[at - 1]?.kind === 'quotation' && comma?.text === ',' && tokens[close + 1]?.lower !== 'qui' && !(tokens[close + 1]?.kind === 'quotation' && tokens.slice(0, at - 1).every(({ kind }) => kind === 'mark')) && !isAside) return undefined;
  // « « Une bourde » pour Paul Petit. »
  const isVerdict = quoted && voice.phrase?.name !== undefined && tokens.slice(tokens[1]?.text === ':' ? 2 : 0, at).every(({ kind }) => kind === 'quotation' || kind === 'mark') && tokens.slice(voice.end).every(({ kind }) => kind === 'mark');
  // « Une idée « mal ficelée » pour Police Solidaire et sa déléguée. »: no clause, what it is to whom
  const isBare = quoted && at > 1 && at < 6 && /^(?:une?|des)$/.test(tokens[0]?.lower ?? '') && !hasFiniteVerb(tokens, at) && /^(?:institution|person|group)$/.test(voice.phrase?.source ?? (voice.phrase?.name ? 'institution' : '')) && !hasFiniteVerb(tokens.slice(voice.end), tokens.length - voice.end);
  // « « une contrition apparente », pour le magistrat. »
  // « a promis de « tout faire » pour la ville »: for whom
  const isSecond = tokens[at - 2]?.text === ',' && tokens[0]?.kind === 'quotation' && /^(?:pour|selon|d')$/.test(tokens[1]?.lower ?? '');
  const isWoven = tokens[at - 1]?.kind === 'quotation' && !isSecond && isWovenIn(tokens, at - 1);
  const isSaid = quoted && !isWoven && /^(?:person|group|institution)$/.test(voice.phrase?.source ?? '') && /^(?:le|la|l'|les|son|sa|ses|leurs?)$/.test(voice.phrase?.determiner ?? '') && (comma === undefined || /^[.;:]$/.test(comma.text) || tokens[close + 1]?.lower === 'qui' || (tokens[close + 1]?.kind === 'quotation' && tokens.slice(0, at - 1).every(({ kind }) => kind === 'mark')) || isAside);
  // « Pour la présidente, en revanche, les enquêteurs « tournent autour du pot » »
  const judged = comma?.text === ',' ? passAdverbials(tokens, close + 1, tokens.length).end : close + 1;
  const isOfOne = isFirst && judged > close + 1 && tokens[judged]?.text === ',' && voice.phrase?.source === 'person' && /^(?:le|la|l')$/.test(voice.phrase.determiner ?? '');
  // « Pour le maire, c’est une « dérive » ; pour la directrice, un « incident ». »: what it is, with no verb of its own
  const isElliptic = opensClause && /^(?:pour|selon)$/.test(tokens[0]?.lower ?? '') && tokens.slice(close + 1).every(({ kind, lower }) => kind !== 'word' || /^(?:une?|des|le|la|les|l')$/.test(lower));
  if (!isSaid && !isBare && !isElliptic && !isVerdict && !isOfOne && !holdsOpinion(tokens, voice, close + 1) && !isJudged(tokens, at)) return undefined;
  return opinionFrame(at, voice, trimmed(tokens, isFirst || opensClause ? { start: close, end: clauseStop(tokens, close) } : { start: 0, end: at }));
}

/** The frame of a « pour » at a place, for what its source holds. */
function opinionFrame(at: number, voice: Voice, content: Range): Frame {
  return { kind: 'sourcing', cue: { start: at, end: at + 1 }, lemma: 'pour', voice, content, opening: 'around', isDoubt: false, isThought: true };
}

/** What something is in somebody’s eyes. */
const meaning = /^(?:question|manière|façon|occasion|chance|étape|avancée|gageure|évidence|priorité|aberration|honte|provocation|aubaine|hérésie|erreur|faute|injustice|absurdité|victoire|défaite)$/;

/** Whether a quotation is the object of a verb before it, and not what something is: « promet de « tout faire » », but « est « juste » ». */
function isWovenIn(tokens: readonly Token[], at: number): boolean {
  // « a annoncé sa fermeture, une décision « incompréhensible » pour les syndicats »: an aside of its own
  const comma = tokens.slice(0, at).findLastIndex(({ text }) => text === ',');
  const noun = tokens[at - 1]?.lower ?? '';
  const isAside = comma > 0 && at - comma > 2 && at - comma < 5 && /^(?:une?|des)$/.test(tokens[comma + 1]?.lower ?? '') && !/(?:able|ible|ique|elle|euse|eux|ive|if|ante?|ente?|aire)s?$|^(?:petit|grand|vrai|simple|nouvel|beau|bel|seul|fort)/.test(noun);
  if (isAside) return false;
  const before = tokens.slice(0, at);
  const hasVerb = hasFiniteVerb(before, at) || before.some(({ lower }) => isPlainVerb(lower) || reportingForms(lower).some(({ tense }) => tense !== 'participle'));
  const isSaidOf = before.slice(-3).some(({ lower }) => /^(?:est|sont|était|étaient|reste|restent|semble|semblent|paraît|demeure|serait|seraient|fut)$/.test(lower));
  return hasVerb && !isSaidOf;
}

/** Past what is said of the source: a parenthesis, « livreur | à Lille », « exerçant à Lyon », « dont A, B ou C ». */
function pastDescription(tokens: readonly Token[], { end, phrase, apposition }: Voice): number {
  // « Pour l’ONG | Or et Dignité, … »: a body’s name goes on
  let from = end;
  while (/^(?:institution|group|press)$/.test(phrase?.source ?? '') && (tokens[from]?.isCapital === true || (from > end && tokens[from]?.lower === 'et' && tokens[from + 1]?.isCapital === true))) from += 1;
  if (from > end && tokens[from]?.text === ',') return from;
  from = end;
  // « Pour Paul Petit, directeur du barrage sur lequel dix militants ont dormi, « … » »
  const relative = tokens[from]?.text === ',' ? from + 1 : from;
  const isRelative = /^(?:qui|où)$/.test(tokens[relative]?.lower ?? '') || (prepositions.has(tokens[relative]?.lower ?? '') && /^(?:le|la|les)quel(?:le)?s?$/.test(tokens[relative + 1]?.lower ?? ''));
  const quoted = isRelative ? tokens.findIndex(({ kind, text }, at) => at > relative && (kind === 'quotation' || /^[.;:]$/.test(text))) : -1;
  if (quoted > 0 && tokens[quoted]?.kind === 'quotation' && tokens[quoted - 1]?.text === ',') return quoted - 1;
  // « Pour le syndicat, qui délègue le ramassage, cette panne est « … » »
  const close = isRelative && relative > from ? tokens.findIndex(({ text, kind }, at) => at > relative && (kind === 'quotation' || /^[,.;:]$/.test(text))) : -1;
  if (close > 0 && tokens[close]?.text === ',' && /^(?:le|la|les|l'|ce|cet|cette|ces|il|c'|cela)$/.test(tokens[close + 1]?.lower ?? '')) return close;
  // « Pour Anne Roux, hydrologue à l’Établissement du bassin, « … » »
  const told = apposition === undefined || tokens[from]?.text === ',' ? -1 : tokens.slice(from, from + 14).findIndex(({ kind }) => kind !== 'word');
  if (told > 0 && tokens[from + told]?.text === ',' && tokens[from + told + 1]?.kind === 'quotation') return from + told;
  if (tokens[from]?.text === '(' || (apposition !== undefined && prepositions.has(tokens[from]?.lower ?? ''))) return passAdverbials(tokens, from, tokens.length).end;
  // « Pour l’avocate de l’épouse, partie civile, « … » »
  const aside = tokens[from]?.text === ',' ? tokens.slice(from + 1, from + 8).findIndex(({ kind }) => kind !== 'word') : -1;
  if (aside > 0 && tokens[from + 1 + aside]?.text === ',' && tokens[from + 2 + aside]?.kind === 'quotation') return from + 1 + aside;
  // « Pour la fédération, bien plus qu’une promenade, la Semaine … »
  const measured = /^(?:bien|plus|loin|outre|avant|au-delà)$/.test(tokens[from + 1]?.lower ?? '') ? tokens.slice(from + 1, from + 14).findIndex(({ kind }) => kind !== 'word' && kind !== 'number') : -1;
  if (measured > 1 && tokens[from]?.text === ',' && tokens[from + 1 + measured]?.text === ',' && determiners.has(tokens[from + 2 + measured]?.lower ?? '')) return from + 1 + measured;
  const { lower } = tokens[from] ?? { lower: '' };
  if (lower === 'dont') {
    const last = tokens.slice(from, from + 24).findIndex(({ lower: word }) => /^(?:et|ou)$/.test(word));
    const end = last > 0 ? voiceAt(tokens, from + last + 1, tokens.length)?.end : undefined;
    return end ?? from;
  }
  if (!/.{4}ante?s?$/.test(lower) && !/.{3}(?:é|i|u)e?s?$/.test(lower)) return from;
  const step = tokens.slice(from, from + 26).findIndex(({ kind }) => kind === 'mark' || kind === 'quotation');
  return step > 0 && tokens[from + step]?.text === ',' ? from + step : from;
}

/** « Inimaginable pour les salariés, car … »: an adjective alone at the head of the sentence. */
function isJudged(tokens: readonly Token[], at: number): boolean {
  const { lower, isCapital } = tokens[at - 1] ?? { lower: '', isCapital: false };
  return at === 1 && isCapital && lower.length > 6 && /(?:able|ible|ique|ant|eux|euse)s?$/.test(lower);
}

/** Feasts without an article, of which the first is a given name too. */
const feasts = /^(?:noël|pâques|carnaval|mardi-gras)$/;

/** A person or a group of people, or a body followed by a judgement (« Pour le syndicat, il s’agit … »). */
function holdsOpinion(tokens: readonly Token[], { phrase, pronoun, apposition }: Voice, next: number): boolean {
  if (pronoun !== undefined) return /^(?:il|elle|ils|elles)$/.test(pronoun) && isJudgement(tokens, next);
  if (!phrase || phrase.kind === 'time') return false;
  const isPerson = phrase.source === 'person' || phrase.source === 'group' || (phrase.kind === 'name' && phrase.end - phrase.start >= 2);
  // « Pour Noël, les commerçants … »
  if (phrase.end - phrase.start === 1 && feasts.test(tokens[phrase.start]?.lower ?? '')) return false;
  // « l’ancien international Paul Petit »
  if (phrase.name !== undefined && givenNameGender(tokens[phrase.name.start]?.text ?? '') !== undefined) return true;
  if (isPerson && (phrase.name !== undefined || apposition?.name !== undefined)) return true;
  // « Pour le quotidien Le Littoral, il s’agit d’un « tournant » »
  if (phrase.source === 'press' && phrase.name !== undefined) return true;
  // « Pour cette nouvelle version, « des bénévoles » sont venus »
  if (phrase.name === undefined && (phrase.source === undefined || phrase.source === 'document')) return false;
  return isJudgement(tokens, next);
}

function isJudgement(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  // « Pour le ministère, une « méthode » doit … »
  const isHeld = /^(?:une?|des)$/.test(next?.lower ?? '') && tokens[at + 1]?.kind === 'quotation';
  return isHeld || next?.kind === 'quotation' || /^(?:il|c'|cela|ce|cet|cette|ces|pas|rien|aucun|aucune|nul|on|l'|le|la|les|tout|toute|impossible)$/.test(next?.lower ?? '');
}
