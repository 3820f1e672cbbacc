import { determiners, genitives, prepositions } from '../../french/chunk-words.ts';
import { isSpokenNoun } from '../../french/spoken-nouns.ts';
import { canSpeak } from './can-speak.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import { hungVoice } from './frame-voice.ts';
import type { Frame } from './frame.ts';
import { namelessPhrase, type NounPhrase, type Range } from './noun-phrase.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { isOfBody, subjectBehind, type SubjectBehind, subjectFurther } from './subject-behind.ts';
import { pronounVoice, thereIn, type Voice, voiceAt, voiceOfPhrase } from './voice.ts';
import { base, has } from './verb-frame.ts';
import type { VerbGroup } from './verb-group.ts';
import { isInversion, isSpokenFor } from './incise-inversion.ts';

/** « « … », a affirmé jeudi X », « …, précise l’agence », « …, a-t-il ajouté ». */
export function inciseFrame(tokens: readonly Token[], group: VerbGroup): Frame | undefined {
  const written = writtenIn(tokens, group);
  if (written) return written;
  if (group.isPassive || group.tense === 'gerund' || group.tense === 'infinitive') return undefined;
  // « X attend sa fille »: only « s’attendre » says something.
  // « « Celle-là, c’est la mienne », montre Anne Roux »
  const isShown = group.verb.lemma === 'montrer' && tokens[group.start - 1]?.text === ',' && (tokens[group.start - 2]?.kind === 'quotation' || (tokens[group.end]?.isCapital === true && tokens[group.end + 1]?.isCapital === true && tokens[group.end + 2]?.text === '.'));
  if (has(group, 'pronominal') && !has(group, 'speech') && !group.isPronominal && !isShown) return undefined;
  const own = asTheySay(tokens, group) ?? spokenOf(tokens, group) ?? presentedBy(tokens, group);
  if (own) return own;
  const start = beforeComme(tokens, group.start);
  // « « Le Monde » n’a pas publié la lettre »: what stands between the marks is its subject
  const isAffirming = /^(?:cess|manqu)/.test(tokens.slice(group.start, group.end).find(({ lower }) => /^(?:cess|manqu)/.test(lower))?.lower ?? '');
  if (group.isNegated && !isAffirming && group.isOpen !== true && group.inverted === undefined && tokens[start - 1]?.kind === 'quotation') return undefined;
  const content = contentBefore(tokens, start);
  if (group.inverted !== undefined) {
    if (content.end <= content.start || introducesWords(tokens, group.end, tokens[content.end - 1]?.kind === 'quotation')) return undefined;
    // « y lit-on », « pouvait-on y lire »
    const there = tokens.slice(group.cueStart - 1, group.end).findIndex(({ lower }) => lower === thereIn) + group.cueStart - 1;
    const voice = group.verb.lemma === 'lire' && there >= group.cueStart - 1 && tokens[group.inverted]?.lower === 'on' ? pronounVoice(there, thereIn) : hungVoice(tokens, group);
    return { kind: 'incise', ...base(group), voice, content, opening: 'before' };
  }
  if (content.end <= content.start && start === group.start) return undefined;
  const behind = withSecond(tokens, group, subjectOfIncise(tokens, group, start));
  if (!behind || !isInversion(tokens, group, start, behind)) return undefined;
  const isComme = start < group.start;
  // « « … », comme le lui demandait X, explique-t-on »: the incise behind tells it
  if (isComme && inciseFollows(tokens, behind.end)) return undefined;
  // « a indiqué dans X et Y, que »: the words are yet to come.
  const later = isComme ? passAdverbials(tokens, behind.end, tokens.length).end : behind.end;
  const next = tokens[later]?.text === ',' ? later + 1 : behind.end;
  // « Il y a d’autres moyens, fait observer X, que d’attendre »: the clause before goes on
  const goesOn = tokens[start - 1]?.text === ',' && tokens[behind.end]?.text === ',' && hasFiniteVerb(tokens, start - 1);
  if (!isComme && !goesOn && has(group, 'que') && /^qu[e']$/.test(tokens[next]?.lower ?? '') && tokens[start - 2]?.kind !== 'quotation') return undefined;
  // « Pourtant, comme le rappelle X, « … » »
  // « se demandent si, comme le promettait X, la ville sera « propre » »
  const isUnquoted = !tokens.slice(0, content.end).some(({ kind }) => kind === 'quotation');
  const opensClause = /^(?:si|qu[e']|où|dont|mais|et|car|or)$/.test(tokens[content.end - 1]?.lower ?? '') && tokens[next - 1]?.text === ',';
  // « …, comme le raconte cet étudiant, ravi d’avoir quitté un terrain qui serait « un marécage » »
  const isOfTheirs = tokens[next - 1]?.text !== ',' && tokens.slice(next).some(({ kind }) => kind === 'quotation') && tokens.slice(next).every(({ text }) => !/^[;:]$/.test(text));
  const isAhead = isComme && (content.end <= content.start || (isUnquoted && (tokens[next]?.kind === 'quotation' || opensClause || isOfTheirs)));
  // « Le coût explose, comme le rappelle X, trésorier du club (AC) : « … » »
  const introduced = isComme && !isAhead ? wordsAfterColon(tokens, behind.end) : undefined;
  return {
    kind: 'incise',
    ...base(group),
    voice: (group.verb.lemma === 'apprendre' ? learntFrom(tokens, behind.end) : undefined) ?? behind.voice,
    content: isAhead ? { start: next, end: tokens.length } : introduced === undefined ? content : { start: introduced, end: tokens.length },
    opening: isComme ? 'around' : 'before',
  };
}

/** « plaident la conservatrice, Anne Roux, et le gardien, Paul Petit »: both, where the verb is that of several. */
function withSecond(tokens: readonly Token[], { number }: VerbGroup, behind: SubjectBehind | undefined): SubjectBehind | undefined {
  const { voice } = behind ?? {};
  const isOne = voice !== undefined && voice.pronoun === undefined && (/^(?:le|la|l'|une?|son|sa)$/.test(voice.phrase?.determiner ?? '') || voice.phrase?.kind === 'name') && !tokens.slice(voice.start, voice.end).some(({ lower }) => lower === 'et');
  const link = tokens[voice?.end ?? -1]?.text === ',' ? (voice?.end ?? 0) + 1 : (voice?.end ?? -1);
  const second = behind && isOne && number === 'plural' && tokens[link]?.lower === 'et' ? voiceAt(tokens, link + 1, tokens.length) : undefined;
  if (!behind || !voice || !second || !canSpeak(tokens, second) || !canSpeak(tokens, voice)) return behind;
  const both = namelessPhrase({ start: voice.start, end: second.end }, { head: voice.phrase?.head, source: 'group', determiner: 'les' });
  return { ...behind, voice: voiceOfPhrase(both), end: second.end };
}

/** The subject behind the verb; where nobody who can speak stands right there, somebody further on: « a dit sur RTL Anne Roux », « lâche le sourire aux lèvres le maire ». */
function subjectOfIncise(tokens: readonly Token[], group: VerbGroup, start: number): SubjectBehind | undefined {
  const near = subjectBehind(tokens, group.end, tokens.length);
  const isBehindWords = tokens[start - 1]?.kind === 'quotation' || (/^[,–—?!…]$/.test(tokens[start - 1]?.text ?? '') && tokens[start - 2]?.kind === 'quotation');
  // « X, venue « en voisine », promet d’appeler le maire »: the verb of X
  // « « … », prend les devants le maire »: an object that cannot speak, behind words that open the sentence
  const isOwnPhrase = near !== undefined && !canSpeak(tokens, near.voice) && tokens.slice(0, start).filter(({ kind }) => kind !== 'mark').length === 1;
  const isOfOther = (group.isOpen === true && !isOwnPhrase) || /^(?:d'|de|que|qu'|:)$/.test(tokens[group.end]?.lower ?? '') || isSpokenFor(tokens, group);
  if (!isBehindWords || isOfOther || (near && isSpeaker(tokens, near.voice))) return near;
  // « hurlaient les frondeurs, étudiants pour beaucoup »: a noun that no list has, where the subject stands
  const { phrase, start: at, end = 0 } = near?.voice ?? {};
  const isPlace = at === group.end && phrase?.determiner === 'les' && phrase.source === undefined && phrase.end === phrase.start + 2 && (tokens[end] === undefined || tokens[end]?.kind === 'mark');
  if (near && isPlace && !isOfBody(near.voice)) return near;
  return subjectFurther(tokens, group.end, tokens.length) ?? near;
}

/** Whether what stands behind a verb is somebody, and not a complement that has somebody’s name glued to it: « les yeux rougis Anne Roux ». */
function isSpeaker(tokens: readonly Token[], voice: Voice): boolean {
  const { phrase, apposition } = voice;
  // « le Majorquin de 31 ans »
  if (phrase?.determiner !== undefined && tokens[voice.start + 1]?.isCapital === true) return true;
  const isGlued = phrase?.source === undefined && phrase?.head !== undefined && apposition === undefined && (phrase.name === undefined || (phrase.name.start > phrase.start + 1 && !genitives.has(tokens[phrase.start + 2]?.lower ?? '')));
  return canSpeak(tokens, voice) && !prepositions.has(tokens[voice.start - 1]?.lower ?? '') && !isOfBody(voice) && !isGlued;
}

/** « les « petits chefs » dont parlait un rapport », « la « dérive » que dénonce l’élu »: words that a relative clause takes up. */
function spokenOf(tokens: readonly Token[], group: VerbGroup): Frame | undefined {
  if (!/^(?:dont|que|qu')$/.test(tokens[group.start - 1]?.lower ?? '')) return undefined;
  // « « Un scandale », un mot que répète X »
  const quoted = isSpokenNoun(tokens[group.start - 2]?.lower ?? '') && determiners.has(tokens[group.start - 3]?.lower ?? '') && tokens[group.start - 4]?.text === ',' ? group.start - 5 : group.start - 2;
  if (tokens[quoted]?.kind !== 'quotation') return undefined;
  if (!has(group, 'speech') && group.verb.lemma !== 'parler') return undefined;
  const behind = subjectBehind(tokens, group.end, tokens.length);
  if (!behind || !canSpeak(tokens, behind.voice)) return undefined;
  // « « Je n’ai rien vu » dont parle la cour, a-t-il lancé »: said by whoever the incise behind names
  if (inciseFollows(tokens, behind.voice.end)) return undefined;
  return { kind: 'incise', ...base(group), voice: behind.voice, content: { start: quoted, end: quoted + 1 }, opening: 'before' };
}

/** « …, | a-t-il lancé », « …, | explique-t-on »: another incise right behind a comma. */
function inciseFollows(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma]?.text === ',' && tokens.slice(comma + 1, comma + 4).some(({ isInverted }) => isInverted);
}

/** « « … », voilà ce que répète X », « « … », c’est ce que dit X ». */
function presentedBy(tokens: readonly Token[], group: VerbGroup): Frame | undefined {
  const link = group.start - 1;
  if (!/^qu[e']$/.test(tokens[link]?.lower ?? '') || tokens[link - 1]?.lower !== 'ce') return undefined;
  const opener = tokens[link - 2]?.lower ?? '';
  const isPresented = /^(?:voilà|voici)$/.test(opener) || (/^(?:est|était)$/.test(opener) && /^c[e']$/.test(tokens[link - 3]?.lower ?? ''));
  const quoted = tokens.slice(0, link).findLastIndex(({ kind }) => kind === 'quotation');
  const behind = subjectBehind(tokens, group.end, tokens.length);
  if (!isPresented || quoted < 0 || !behind || !canSpeak(tokens, behind.voice)) return undefined;
  return { kind: 'incise', ...base(group), voice: behind.voice, content: { start: quoted, end: quoted + 1 }, opening: 'before' };
}

/** « une « petite visite », comme ils disent »: behind the words, with a pronoun for whoever uses them. */
function asTheySay(tokens: readonly Token[], group: VerbGroup): Frame | undefined {
  const pronoun = tokens[group.start - 1]?.lower ?? '';
  if (!/^(?:il|elle|ils|elles)$/.test(pronoun) || tokens[group.start - 2]?.lower !== 'comme') return undefined;
  const quoted = tokens[group.start - 3]?.text === ',' ? group.start - 4 : group.start - 3;
  if (tokens[quoted]?.kind !== 'quotation') return undefined;
  const voice = pronounVoice(group.start - 1, pronoun);
  return { kind: 'incise', ...base(group), voice, content: { start: quoted, end: quoted + 1 }, opening: 'before' };
}

/** « « … », est-il écrit dans la motion »: the text. */
function writtenIn(tokens: readonly Token[], group: VerbGroup): Frame | undefined {
  const isWriting = group.isPassive || /^(?:inscrit|noté|gravé|affiché|mentionné|spécifié|stipulé|consigné|imprimé|peint|tagué)$/.test(tokens[group.end - 1]?.lower ?? '');
  if (!isWriting || group.inverted === undefined || tokens[group.inverted]?.lower !== 'il') return undefined;
  // « L’habitation, y est-il écrit, présente « un péril » »
  if (tokens[group.cueStart - 1]?.lower === thereIn) return { kind: 'incise', ...base(group), voice: pronounVoice(group.cueStart - 1, thereIn), content: { start: 0, end: tokens.length }, opening: 'around' };
  const content = contentBefore(tokens, group.start);
  const { phrases } = passAdverbials(tokens, group.end, tokens.length);
  const text = textOnPage(tokens, group.end) ?? phrases.find(({ preposition, object }) => object !== undefined && object.kind !== 'time' && /^(?:dans|sur|à|par)$/.test(preposition))?.object;
  if (!text || content.end <= content.start) return undefined;
  // « est-il écrit sur son compte »: whoever spoke before writes there
  const isOwn = /^(?:son|sa|ses|leurs?)$/.test(text.determiner ?? '') && text.name === undefined && /^(?:compte|page|profil|blog|mur|site|story|fil|statut)$/.test(text.head ?? '');
  const voice = isOwn ? undefined : voiceOfPhrase(text);
  return { kind: 'incise', ...base(group), voice, content, opening: 'before' };
}

/** « est-il inscrit au bas de | l’arrêté »: the text on whose page words stand. */
function textOnPage(tokens: readonly Token[], at: number): NounPhrase | undefined {
  const place = tokens.slice(at, at + 4).findIndex(({ lower }) => /^(?:bas|haut|tête|dos|verso|recto|fronton|préambule|introduction|conclusion|marge|début|fin|pied|entête)$/.test(lower));
  const link = at + place + 1;
  if (place < 1 || !/^(?:de|d'|du|des)$/.test(tokens[link]?.lower ?? '')) return undefined;
  return nounPhraseAt(tokens, link + 1, { limit: tokens.length, isApposition: /^(?:du|des)$/.test(tokens[link]?.lower ?? '') });
}

/** « a appris l’AFP, jeudi, du directeur »: whom the agency has it from. */
function learntFrom(tokens: readonly Token[], end: number): Voice | undefined {
  const { end: at } = passAdverbials(tokens, end, tokens.length);
  const place = [end, at, at + 1].find((from) => /^(?:du|de|d'|des)$/.test(tokens[from]?.lower ?? ''));
  const voice = place === undefined ? undefined : voiceAt(tokens, place + 1, tokens.length, true);
  return voice && canSpeak(tokens, voice) ? voice : undefined;
}

/** « comme l’a dit X », « ainsi que le rappelle X »: from « comme » on. */
function beforeComme(tokens: readonly Token[], start: number): number {
  if (tokens[start - 1]?.lower === 'comme') return start - 1;
  return /^qu[e']$/.test(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.lower === 'ainsi' ? start - 2 : start;
}

/** What stands before an incise in its sentence, without the comma that ends it. */
function contentBefore(tokens: readonly Token[], start: number): Range {
  let end = start;
  while (end > 0 && /^[,–—-]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return { start: 0, end };
}

function introducesWords(tokens: readonly Token[], end: number, isQuoted: boolean): boolean {
  const { end: at } = passAdverbials(tokens, end, tokens.length);
  const next = tokens[at];
  // « « … », souffle-t-on dans l’entourage de X, que les clubs suivent »: a relative clause
  if (isQuoted && at > end + 1 && /^[,]$/.test(tokens[at - 1]?.text ?? '')) return false;
  return next !== undefined && (/^qu[e']$/.test(next.lower) || (next.text === ':' && tokens[at + 1]?.kind === 'quotation'));
}

/** Where the quotation stands that a colon introduces behind a description; undefined where none does. */
function wordsAfterColon(tokens: readonly Token[], from: number): number | undefined {
  const step = tokens.slice(from, from + 24).findIndex(({ text, kind }) => kind === 'quotation' || /^[:;.]$/.test(text));
  return step >= 0 && tokens[from + step]?.text === ':' && tokens[from + step + 1]?.kind === 'quotation' ? from + step + 1 : undefined;
}
