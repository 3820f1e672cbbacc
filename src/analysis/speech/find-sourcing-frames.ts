import { isAuxiliary } from '../../french/auxiliaries.ts';
import { genitives, prepositions } from '../../french/chunk-words.ts';
import { isDependedOn, sourcingPrepositions } from '../../french/sourcing-prepositions.ts';
import { canSpeak } from './can-speak.ts';
import { beforeClitics } from './clitics.ts';
import { clauseHead } from './clause-head.ts';
import type { Frame } from './frame.ts';
import { opinionAt } from './find-opinion-frame.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { sourceAt } from './source-voice.ts';
import { subjectBefore } from './subjects.ts';
import { clauseStop, contentAround, trimmed } from './sourced-content.ts';
import { type Voice, voiceAt } from './voice.ts';

/** The places of a sentence that name a source by a preposition: « selon X », « d’après X », « de source proche ». */
export function findSourcingFrames(tokens: readonly Token[]): readonly Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const frame = relativeSourceAt(tokens, at) ?? readIn(tokens, at) ?? foundIn(tokens, at) ?? eyesOfOthers(tokens, at) ?? ownViewAt(tokens, at) ?? sourcingAt(tokens, at) ?? vagueSourceAt(tokens, at) ?? opinionAt(tokens, at);
    if (frame) frames.push(frame);
  }
  return frames;
}

function sourcingAt(tokens: readonly Token[], at: number): Frame | undefined {
  const found = (sourcingPrepositions.get(tokens[at]?.lower ?? '') ?? []).find(({ words }) =>
    words.every((word, rank) => tokens[at + rank]?.lower === word),
  );
  if (!found) return undefined;
  const start = at + found.words.length;
  // « de l’avis de nombreux producteurs »: the preposition holds the « de » of « de nombreux »
  const voice = sourceAt(tokens, start, found.takesArticle) ?? (/^d[e']$/.test(tokens[start - 1]?.lower ?? '') ? sourceAt(tokens, start - 1, false) : undefined);
  if (!voice || (isNoSource(voice) && !(/^(?:selon|d'après)$/.test(found.lemma) && isThingRead(tokens, voice)))) return undefined;
  // « La sentence est tombée de la bouche de l’arbitre : match « définitivement arrêté » »
  const isMouth = /^(?:de|dans) la bouche de$/.test(found.lemma);
  return {
    kind: 'sourcing',
    cue: { start: at, end: start },
    lemma: found.lemma,
    voice,
    content: isMouth && tokens[voice.end]?.text === ':' ? { start: voice.end + 1, end: tokens.length } : contentAround(tokens, at, endOfSource(tokens, voice.end)),
    opening: 'around',
    isDoubt: found.isDoubt,
    isThought: false,
  };
}

/** « Selon l’étiquette, … », « d’après la plaque »: whatever has an article is a source behind « selon », unless something depends on it. */
function isThingRead(tokens: readonly Token[], { phrase, end }: Voice): boolean {
  const isOne = phrase !== undefined && phrase.kind === 'noun' && phrase.head !== undefined && /^(?:le|la|l'|un|une|ce|cet|cette|son|sa|leur)$/.test(phrase.determiner ?? '');
  return isOne && !isDependedOn(phrase.head ?? '') && (tokens[end]?.kind !== 'word' || isAuxiliary(tokens[end]?.lower ?? ''));
}

/** « « … », comme on le lit dans | la brochure », « comme on peut le lire sur | le site »: the text that has the words. */
function readIn(tokens: readonly Token[], at: number): Frame | undefined {
  if (tokens[at]?.lower !== 'comme' || tokens[at + 1]?.lower !== 'on') return undefined;
  const words = tokens.slice(at + 2, at + 7).map(({ lower }) => lower).join(' ');
  const read = /^(?:(?:le |l' )?(?:lit|lisait)|(?:peut|pouvait|pourra) (?:le |l' )?lire)(?= (?:dans|sur|à|en)(?: |$))/.exec(words)?.[0].split(' ').length;
  const voice = read === undefined ? undefined : voiceAt(tokens, at + 3 + read, tokens.length);
  if (read === undefined || !voice || voice.phrase?.kind === 'time') return undefined;
  return { kind: 'sourcing', cue: { start: at, end: at + 3 + read }, lemma: 'comme on lit', voice, content: contentAround(tokens, at, voice.end), opening: 'around', isDoubt: false, isThought: false };
}

/** « Dans un arrêté remis aux élus figure une liste de « … » »: the text that has the words. */
function foundIn(tokens: readonly Token[], at: number): Frame | undefined {
  if (at !== 0 || tokens[0]?.lower !== 'dans') return undefined;
  const voice = voiceAt(tokens, 1, tokens.length);
  const verb = tokens.findIndex(({ lower }, place) => place > 2 && /^(?:figur|apparai|apparaî|surg|revien)(?:e|ent|ait|aient|it|issent|ssent|t|nent)$/.test(lower));
  const quoted = tokens.findIndex(({ kind }) => kind === 'quotation');
  if (!voice || (voice.phrase?.source !== 'document' && voice.phrase?.head !== 'arrêté') || verb < voice.end || quoted < verb || quoted - verb > 8) return undefined;
  return { kind: 'sourcing', cue: { start: 0, end: 1 }, lemma: 'dans', voice, content: { start: verb, end: clauseStop(tokens, verb) }, opening: 'around', isDoubt: false, isThought: false };
}

/** « aux yeux de X « une chance » et à ceux de Y « une ruine » »: the second pair of eyes. */
function eyesOfOthers(tokens: readonly Token[], at: number): Frame | undefined {
  if (tokens[at]?.lower !== 'à' || tokens[at + 1]?.lower !== 'ceux' || !/^(?:de|d'|du|des)$/.test(tokens[at + 2]?.lower ?? '') || !tokens.slice(0, at).some(({ lower }) => lower === 'yeux')) return undefined;
  const voice = sourceAt(tokens, at + 3, /^(?:du|des)$/.test(tokens[at + 2]?.lower ?? ''));
  if (!voice || isNoSource(voice)) return undefined;
  return { kind: 'sourcing', cue: { start: at, end: at + 3 }, lemma: 'aux yeux de', voice, content: trimmed(tokens, { start: voice.end, end: clauseStop(tokens, voice.end) }), opening: 'around', isDoubt: false, isThought: true };
}

/** « X, pour qui », « les propos de X, selon lesquels »: whoever is named right before. */
function relativeSourceAt(tokens: readonly Token[], at: number): Frame | undefined {
  const preposition = tokens[at]?.lower ?? '';
  const pronoun = tokens[at + 1]?.lower ?? '';
  if (!/^(?:pour|selon)$/.test(preposition) || !(pronoun === 'qui' || /^les?quel(?:le)?s?$|^laquelle$/.test(pronoun))) return undefined;
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  for (let start = Math.max(0, end - 24); start < end; start += 1) {
    const voice = voiceAt(tokens, start, end, /^(?:du|au|aux|des)$/.test(tokens[start - 1]?.lower ?? ''));
    const isOwned = voice?.phrase?.source === 'document' && voice.phrase.name === undefined && voice.end < end;
    // « Martine Petit, du cabinet Axone, pour qui »: the person before the body
    const isMember = voice?.phrase !== undefined && /^(?:du|de|d')$/.test(tokens[voice.end + 1]?.lower ?? '') && tokens[voice.end]?.text === ',' && voice.phrase.name !== undefined && tokens.slice(voice.end + 1, end).every(({ text }) => text !== ',');
    if (!voice || isOwned || (voice.end !== end && !isMember) || !canSpeak(tokens, voice)) continue;
    return {
      kind: 'sourcing',
      cue: { start: at, end: at + 2 },
      lemma: preposition,
      voice,
      content: trimmed(tokens, { start: at + 2, end: clauseStop(tokens, at + 2) }),
      opening: 'que',
      isDoubt: false,
      isThought: preposition === 'pour',
    };
  }
  return undefined;
}

/** « à ses yeux », « à son avis », « selon ses mots »: the view of whoever spoke before. */
function ownViewAt(tokens: readonly Token[], at: number): Frame | undefined {
  const [first, second, third] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const isView = (/^[àa]$/.test(first) && /^(?:ses|leurs)$/.test(second) && third === 'yeux') || (/^[àa]$/.test(first) && /^(?:son|leur)$/.test(second) && third === 'avis');
  const said = third === 'propre' || third === 'propres' ? (tokens[at + 3]?.lower ?? '') : third;
  const isWords = first === 'selon' && /^(?:ses|leurs|son|sa|leur)$/.test(second) && (/^(?:mots|propos|dires|termes|expression|formule|avis|aveu)$/.test(said) || isData(said));
  const heard = /^[àa]$/.test(first) ? hearingAt(tokens, at + 1) : undefined;
  if (heard) return { kind: 'sourcing', cue: { start: at, end: heard.end }, lemma: heard.lemma, voice: undefined, content: contentAround(tokens, at, heard.end), opening: 'around', isDoubt: heard.isDoubt, isThought: false };
  // « ont eu une « prise de bec », pour reprendre leur expression »
  const taken = first === 'pour' && second === 'reprendre' && /^(?:son|sa|ses|leurs?)$/.test(third) ? tokens.slice(at + 3, at + 5).findIndex(({ lower }) => wordNoun.test(lower)) : -1;
  if (taken >= 0 || (isWords && wordNoun.test(said))) {
    const end = taken >= 0 ? at + 4 + taken : at + 3;
    return { kind: 'sourcing', cue: { start: at, end }, lemma: tokens.slice(at, end).map(({ lower }) => lower).join(' '), voice: tellerBefore(tokens, at), content: contentAround(tokens, at, end), opening: 'around', isDoubt: false, isThought: false };
  }
  if (!isView && !isWords) return undefined;
  return { kind: 'sourcing', cue: { start: at, end: at + 3 }, lemma: `${isView ? 'à' : 'selon'} ${second} ${third}`, voice: undefined, content: contentAround(tokens, at, at + 3), opening: 'around', isDoubt: false, isThought: isView };
}

/** What somebody has said something in. */
const wordNoun = /^(?:mots?|termes?|expression|formule|image)$/;

/** « Le maire a parlé d’une « dispute », selon son expression »: whom the clause before is about. */
function tellerBefore(tokens: readonly Token[], at: number): Voice | undefined {
  const verb = tokens.slice(0, at).findLastIndex(({ lower }) => isAuxiliary(lower));
  const head = (verb > 0 ? subjectBefore(tokens, beforeClitics(tokens, verb, 0), 0) : undefined) ?? clauseHead(tokens, at);
  const isPerson = head?.pronoun !== undefined || /^(?:person|group)$/.test(head?.phrase?.source ?? '') || head?.phrase?.kind === 'name';
  return head && isPerson && head.end <= at && canSpeak(tokens, head) ? head : undefined;
}

/** « à | l’en croire », « à | les entendre », « à | la lire »: whose words one goes by, who is a pronoun. */
function hearingAt(tokens: readonly Token[], at: number): { readonly end: number; readonly lemma: string; readonly isDoubt: boolean } | undefined {
  if (!/^(?:l'|le|la|les)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const verb = tokens[at + 1]?.lower === 'en' ? at + 2 : at + 1;
  const { lower = '' } = tokens[verb] ?? {};
  if (lower === 'croire') return { end: verb + 1, lemma: 'à en croire', isDoubt: true };
  const next = tokens[verb + 1];
  return /^(?:entendre|écouter|lire)$/.test(lower) && verb === at + 1 && (next === undefined || next.kind !== 'word') ? { end: verb + 1, lemma: `à ${lower}`, isDoubt: false } : undefined;
}

/** « selon ses calculs », « selon leurs estimations »: what somebody goes by. */
function isData(noun: string): boolean {
  return /^(?:calculs?|estimations?|chiffres?|données|informations?|décomptes?|comptages?|observations?|constatations?|prévisions?|notes?|recherches?|analyses?|relevés?|souvenirs?|déclarations?|explications?|dépositions?|version|récit|témoignage|raisonnement|logique)$/.test(noun);
}

/** « selon les cas », « selon la taille »: it depends on them, nobody says it. */
function isNoSource({ phrase, pronoun, apposition }: Voice): boolean {
  if (pronoun !== undefined) return pronoun === 'nous';
  if (!phrase || phrase.kind === 'time') return true;
  // « aux termes d’un arrêté »: elsewhere the word is a participle more often than a text
  if (phrase.head === 'arrêté' || phrase.head === 'arrêtés') return false;
  if (phrase.source !== undefined) return phrase.determiner === 'chaque';
  if (phrase.head !== undefined && isDependedOn(phrase.head)) return true;
  if (phrase.name !== undefined || apposition?.name !== undefined) return false;
  return phrase.determiner !== 'les' || phrase.head !== 'autres';
}

/** « la semaine dernière », « l’an passé » behind a source. */
function timeBehind(tokens: readonly Token[], at: number): number {
  const when = nounPhraseAt(tokens, at, { limit: tokens.length });
  return when?.kind === 'time' ? when.end : at;
}

function endOfSource(tokens: readonly Token[], at: number): number {
  let end = passAdverbials(tokens, timeBehind(tokens, at), tokens.length).end;
  // « selon les gardiens qui l’ont lancée, … »
  const clause = tokens[end]?.lower === 'qui' ? tokens.slice(end, end + 12).findIndex(({ kind, text }) => kind === 'quotation' || /^[,.;:]$/.test(text)) : -1;
  if (clause > 1 && tokens[end + clause]?.text === ',') end += clause;
  // « selon une source citée par X », « selon le ministère, cité par X »
  const next = tokens[end]?.text === ',' ? end + 1 : end;
  if (/^(?:cité|rapporté|relayé|repris|publié|diffusé|interrogé|consulté|obtenu|révélé|transmis|paru)e?s?$/.test(tokens[next]?.lower ?? '')) {
    end = passAdverbials(tokens, next + 1, tokens.length).end;
  }
  // « selon une experte venue de Lyon, … »
  const close = tokens.slice(end, end + 8).findIndex(({ kind }) => kind !== 'word');
  if (/.{2}(?:ée?|ie?|ue?)s?$/.test(tokens[end]?.lower ?? '') && (prepositions.has(tokens[end + 1]?.lower ?? '') || genitives.has(tokens[end + 1]?.lower ?? '')) && close > 1 && tokens[end + close]?.text === ',') end += close;
  const cites = tokens[next]?.lower === 'citant' ? next + 1 : tokens[next]?.lower === 'qui' && /^cite(?:nt)?$/.test(tokens[next + 1]?.lower ?? '') ? next + 2 : undefined;
  if (cites !== undefined) {
    const cited = voiceAt(tokens, cites, tokens.length);
    if (cited) end = cited.end;
  }
  return end;
}

/** « de source policière », « de sources concordantes », « de source proche du dossier ». */
function vagueSourceAt(tokens: readonly Token[], at: number): Frame | undefined {
  const isDe = tokens[at]?.lower === 'de' && /^sources?$/.test(tokens[at + 1]?.lower ?? '');
  if (!isDe) return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(?:sert|servir|servi|nombre|ensemble|absence|manque|quantité|pas|point|type|code|protection)$/.test(before)) return undefined;
  const voice = voiceAt(tokens, at + 1, tokens.length, true);
  if (!voice || voice.end === at + 2) return undefined;
  return {
    kind: 'sourcing',
    cue: { start: at, end: at + 2 },
    lemma: 'de source',
    voice,
    content: contentAround(tokens, at, voice.end),
    opening: 'around',
    isDoubt: false,
    isThought: false,
  };
}
