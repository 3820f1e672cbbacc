import { isAuxiliary } from '../../french/auxiliaries.ts';
import { determiners, genitives, objectClitics, pluralDeterminers, prepositions, subjectPronouns } from '../../french/chunk-words.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { beforeClitics } from './clitics.ts';
import { canBegin, isPassable, segmentsOf } from './clause-segments.ts';
import { type NounPhrase, namelessPhrase, type Range } from './noun-phrase.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { demonstrativeAt, indefiniteAt, pronounVoice, type Voice, voiceOfPhrase } from './voice.ts';

/** How many tokens back a subject is looked for. */
const reach = 90;

/** The subject that stands before its verb; `verb` is the first token of the verb group. */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): Voice | undefined {
  const from = Math.max(floor, verb - reach);
  const last = tokens[verb - 1];
  if (!last || verb <= from) return undefined;
  if (last.lower === 'qui' || (/^(?:lequel|laquelle|lesquels|lesquelles)$/.test(last.lower) && tokens[verb - 2]?.text === ',')) return ownAntecedent(tokens, relativeBefore(tokens, verb - 1, from), from);
  if (subjectPronouns.has(last.lower) && !last.isInverted) {
    if (last.lower === 'nous' || last.lower === 'vous' || last.lower === 'je' || last.lower === 'tu') return undefined;
    return pronounVoice(verb - 1, last.lower);
  }
  // « Les « gilets jaunes » dénoncent … »: people by a word in marks
  if (last.kind === 'quotation' && verb > 1 && /^(?:les|des|ces)$/.test(tokens[verb - 2]?.lower ?? '') && (verb === 2 || tokens[verb - 3]?.kind === 'mark')) return voiceOfPhrase(namelessPhrase({ start: verb - 2, end: verb }, { head: undefined, source: 'group', determiner: 'les' }));
  // « Lui qui avait soutenu le projet parle d’une « faillite » »
  const isOwn = from === 0 && /^(?:lui|elle|eux|elles)$/.test(tokens[0]?.lower ?? '') && tokens[1]?.lower === 'qui' && verb > 3 && tokens.slice(2, verb).every(({ kind, text }) => kind === 'word' && text !== ',');
  if (isOwn) return pronounVoice(0, { lui: 'il', eux: 'ils' }[tokens[0]?.lower ?? ''] ?? tokens[0]?.lower);
  const relative = subjectOfRelative(tokens, verb, from);
  if (relative) return relative;
  // « Lequel a ajouté : « … » »: whoever the sentence before ends with
  if (verb === 1 && /^(?:lequel|laquelle|lesquels|lesquelles)$/.test(last.lower)) return pronounVoice(0, { lequel: 'il', laquelle: 'elle', lesquels: 'ils', lesquelles: 'elles' }[last.lower]);
  // « Tous protestent contre … »
  if (/^(?:tous|toutes)$/.test(last.lower) && (verb === 1 || tokens[verb - 2]?.kind === 'mark')) return pronounVoice(verb - 1, last.lower === 'tous' ? 'ils' : 'elles');
  // « Lui parle de … »
  if (/^(?:lui|eux)$/.test(last.lower) && (verb === 1 || tokens[verb - 2]?.text === '.')) return pronounVoice(verb - 1, last.lower === 'lui' ? 'il' : 'ils');
  // « …, lui affirme n’avoir rien vu »
  const isStressed = /^(?:lui|eux)$/.test(last.lower) && tokens[verb - 2]?.text === ',';
  if (isStressed) return pronounVoice(verb - 1, last.lower === 'lui' ? 'il' : 'ils');
  // « Une voisine – les mains tremblantes – a confié »: the dashes enclose an aside
  const dash = /^[–—-]$/.test(last.text) ? tokens.slice(from, verb - 1).findLastIndex(({ text }) => text === last.text) + from : -1;
  if (dash > from && verb - dash < 14) return subjectBefore(tokens, dash, floor);
  const segments = segmentsOf(tokens, from, verb);
  const nearest = segments.at(-1);
  if (!nearest) return undefined;
  if (nearest.end > nearest.start) {
    if (isCoordinator(last) && nearest.end === verb) return sharedSubject(tokens, verb - 1, from);
    return subjectIn(tokens, nearest, verb) ?? bareList(tokens, from, verb);
  }
  return subjectAcrossCommas(tokens, segments.slice(0, -1));
}

/** Words that a clause with a subject of its own follows. */
const linking = /^(?:qu[e']|où|dont|quand|lorsqu[e']|puisqu[e']|comme|si)$/;

/** « une crainte que | l’expert | qualifie de « … » », « un carnet où | le suspect | promet « … » »: the phrase between « que » and the verb. */
function subjectOfRelative(tokens: readonly Token[], verb: number, from: number): Voice | undefined {
  const link = tokens.slice(from, verb).findLastIndex(({ lower, kind, text }) => linking.test(lower) || kind === 'quotation' || (kind === 'mark' && text !== ',')) + from;
  if (link < from || !linking.test(tokens[link]?.lower ?? '') || (tokens[link]?.lower === 'comme' && tokens[link - 1]?.isCapital === true)) return undefined;
  const phrase = nounPhraseAt(tokens, link + 1, { limit: verb });
  if (!phrase || phrase.kind === 'time') return undefined;
  if (phrase.end === verb) return { start: link + 1, end: verb, pronoun: undefined, phrase, apposition: undefined };
  if (link === from || !/^qu[e']$/.test(tokens[link]?.lower ?? '')) return undefined;
  // « que le ministre, Jean Petit, qualifie »
  const beside = tokens[phrase.end]?.text === ',' && tokens[verb - 1]?.text === ',' ? nounPhraseAt(tokens, phrase.end + 1, { limit: verb - 1, isApposition: true }) : undefined;
  if (beside?.end === verb - 1 && areApposed(phrase, beside)) return { start: link + 1, end: beside.end, pronoun: undefined, phrase, apposition: beside };
  // « que Claire Petit, 54 ans, maire de Lens, jugeait »
  const isDescribed = phrase.name !== undefined && tokens[phrase.end]?.text === ',' && tokens[verb - 1]?.text === ',' && !hasVerb(tokens, { start: phrase.end, end: verb - 1 });
  return isDescribed ? { start: link + 1, end: phrase.end, pronoun: undefined, phrase, apposition: undefined } : undefined;
}

function isCoordinator({ lower }: Token): boolean {
  return /^(?:et|puis|mais|ou)$/.test(lower);
}

/** « X a salué … et annoncé … », « X a dit … et a ajouté »: the subject of the clause before. */
export function sharedSubject(tokens: readonly Token[], coordinator: number, from: number): Voice | undefined {
  const twin = tokens[coordinator + 1]?.lower ?? '';
  // « a publié une vidéo où l’on voit … et a ajouté »: the same auxiliary marks the verb that is shared with.
  // « indique qu’un comptage sera fait et rappelle »: the verb of saying in the same tense
  const isReport = reportingForms(twin).some(({ tense }) => tense === 'present');
  return (
    (isReport ? subjectOfVerbBefore(tokens, coordinator, from, (word) => reportingForms(word).some(({ tense }) => tense === 'present') && !isAuxiliary(word)) : undefined) ??
    (isAuxiliary(twin) ? subjectOfVerbBefore(tokens, coordinator, from, (word) => word === twin) : undefined) ??
    (isSharing(twin) ? subjectOfVerbBefore(tokens, coordinator, from, (word) => /^(?:a|ont|avait|avaient|aura|auront)$/.test(word)) : undefined) ??
    subjectOfVerbBefore(tokens, coordinator, from, () => true)
  );
}

/** A participle without auxiliary takes the one before: « a salué … et annoncé ». */
function isSharing(word: string): boolean {
  return reportingForms(word).some(({ tense }) => tense === 'participle');
}

function subjectOfVerbBefore(
  tokens: readonly Token[],
  coordinator: number,
  from: number,
  accepts: (word: string) => boolean,
): Voice | undefined {
  for (let verb = coordinator - 1; verb > from; verb -= 1) {
    const token = tokens[verb];
    if (token?.kind !== 'word' || !accepts(token.lower)) continue;
    if (!isAuxiliary(token.lower) && !isSimpleVerb(tokens, verb)) continue;
    const voice = subjectBefore(tokens, beforeClitics(tokens, verb, from), from);
    if (voice && !isOfOtherNumber(tokens, coordinator + 1, voice)) return voice;
  }
  return undefined;
}

/** « les voisins, chez qui l’enfant jouait, et le disaient »: one alone for a verb of several. */
function isOfOtherNumber(tokens: readonly Token[], from: number, { phrase, pronoun, apposition, start, end }: Voice): boolean {
  const verb = tokens.slice(from, from + 4).find(({ lower }) => !objectClitics.has(lower) && !/^(?:ne|n'|se|s'|y|en)$/.test(lower))?.lower ?? '';
  // « les livres qui manquent, et écarte »: several for a verb of one
  const isForOne = reportingForms(verb).some(({ tense }) => tense === 'present') && /[^n]e$|[^n]t$/.test(verb) && !/ent$/.test(verb);
  if (isForOne && pronoun === undefined && apposition === undefined && /^(?:les|des|ces|ses|leurs|deux|trois|plusieurs)$/.test(phrase?.determiner ?? '')) return true;
  if (!/(?:aient|èrent)$|^(?:ont|sont)$/.test(verb) || apposition !== undefined) return false;
  const isOne = pronoun === undefined ? /^(?:le|la|l'|un|une|ce|cet|cette|son|sa)$/.test(phrase?.determiner ?? '') && phrase?.source === 'person' : /^(?:il|elle|on)$/.test(pronoun);
  return isOne && !tokens.slice(start, end).some(({ lower }) => lower === 'et' || lower === 'ou');
}

function isSimpleVerb(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  if (subjectPronouns.has(tokens[at - 1]?.lower ?? '') || hasFiniteEnding(lower)) return true;
  const isNoun = determiners.has(tokens[at - 1]?.lower ?? '') || genitives.has(tokens[at - 1]?.lower ?? '');
  return !isNoun && reportingForms(lower).some(({ tense }) => tense === 'present' || tense === 'past' || tense === 'imperfect');
}

function hasFiniteEnding(word: string): boolean {
  return word.length > 3 && /(?:ait|aient|èrent|ent|era|eront|ira)$/.test(word) && !/(?:ment|cent|sent|gent|dent|vent)$/.test(word);
}

/** The subject in the words just before the verb. */
function subjectIn(tokens: readonly Token[], segment: Range, verb: number): Voice | undefined {
  for (let start = segment.start; start < verb; start += 1) {
    if (!canBegin(tokens, start, segment.start)) continue;
    const those = thoseWho(tokens, start, verb);
    if (those) return those;
    const demonstrative = demonstrativeAt(tokens, start);
    const phrase = demonstrative ? undefined : (indefiniteAt(tokens, start, tokens.length) ?? nounPhraseAt(tokens, start, { limit: verb }));
    const end = demonstrative?.end ?? phrase?.end;
    if (end === undefined || phrase?.kind === 'time') continue;
    // « Anne Roux comme Paul Petit | dénoncent »: both
    const other = phrase?.name !== undefined && tokens[end]?.lower === 'comme' ? nounPhraseAt(tokens, end + 1, { limit: verb }) : undefined;
    if (phrase && other?.name !== undefined && other.end === verb) return { start, end, pronoun: undefined, phrase, apposition: undefined };
    if (!isPassable(tokens, end, verb)) continue;
    if (demonstrative) return demonstrative;
    if (phrase) return { start, end, pronoun: undefined, phrase, apposition: undefined };
  }
  return undefined;
}

/** « ceux qui s’attardent | se disent »: people by what they do, up to the verb. */
function thoseWho(tokens: readonly Token[], start: number, verb: number): Voice | undefined {
  const head = tokens[start]?.lower ?? '';
  if (!/^(?:ceux|celles)$/.test(head) || tokens[start + 1]?.lower !== 'qui' || verb < start + 3) return undefined;
  const phrase = namelessPhrase({ start, end: verb }, { head, source: 'group', determiner: 'les' });
  return voiceOfPhrase(phrase);
}

/** « associations, partis politiques et avocats | ont dénoncé »: people named by what they are, without articles. */
function bareList(tokens: readonly Token[], from: number, verb: number): Voice | undefined {
  const isSource = (at: number): boolean => /s$/.test(tokens[at]?.lower ?? '') && /^(?:person|group|institution)$/.test(sourceKind(tokens[at]?.lower ?? '') ?? '');
  const link = tokens.slice(0, verb).findLastIndex(({ lower }) => lower === 'et');
  if (link <= from || verb - link > 4 || !isSource(link + 1)) return undefined;
  let start = link - 1;
  while (start > from && !isSource(start)) start -= 1;
  if (!isSource(start) || link - start > 3) return undefined;
  while (start - 2 >= from && tokens[start - 1]?.text === ',' && (isSource(start - 2) || isSource(start - 3))) start -= isSource(start - 2) ? 2 : 3;
  const head = tokens[start]?.lower;
  const phrase = namelessPhrase({ start, end: verb }, { head, source: 'group', determiner: 'des' });
  return determiners.has(tokens[start - 1]?.lower ?? '') ? undefined : voiceOfPhrase(phrase);
}

/** The verb follows a comma: its subject is the last phrase in the segments before that is no aside. */
function subjectAcrossCommas(tokens: readonly Token[], segments: readonly Range[]): Voice | undefined {
  for (let rank = segments.length - 1; rank >= Math.max(0, segments.length - 6); rank -= 1) {
    const segment = segments[rank];
    if (!segment || segment.end <= segment.start) continue;
    // « mais les agents s’alarment, | redoutent … »: two verbs of one subject, side by side
    const listed = rank === segments.length - 1 ? subjectOfListed(tokens, segment) : undefined;
    if (listed) return voiceOfPhrase(listed);
    const isOwnRelative = rank === segments.length - 1 && tokens[segment.start]?.lower === 'qui' && !hasVerb(tokens, segment);
    if (isOwnRelative) return antecedentBefore(tokens, segment.start, 0);
    // « X qui, à la tête de la liste, dénonce »
    if (rank < segments.length - 1 && tokens[segment.end - 1]?.lower === 'qui') return antecedentBefore(tokens, segment.end - 1, 0);
    const subordinate = rank < segments.length - 1 ? subjectOfSubordinate(tokens, segment) : undefined;
    if (subordinate) return voiceOfPhrase(subordinate);
    const phrase = headPhrase(tokens, segment);
    if (!phrase) continue;
    const before = segments[rank - 1];
    const listing = before && relativeWithList(tokens, before, segment);
    if (listing !== undefined) return antecedentBefore(tokens, listing, 0);
    // « Le dossier, six mille pages, promet »: how much of it there is
    if (phrase.determiner !== undefined && pluralDeterminers.has(phrase.determiner) && !/^(?:les|des|ces|[mst]es|nos|leurs)$/.test(phrase.determiner) && phrase.source === undefined && phrase.name === undefined && before && before.end > before.start) continue;
    // « Anne, son fils dans les bras, raconte »: an aside with no verb.
    if (/^(?:son|sa|ses|leur|leurs)$/.test(phrase.determiner ?? '') && phrase.end < segment.end && before && before.end > before.start) continue;
    const described = before && phraseAtEnd(tokens, before);
    if (described && areApposed(described, phrase)) {
      // « Anne, dont le père, Paul, a passé un an là, s’indigne »: whose father he is
      if (tokens[described.start - 1]?.lower === 'dont' && segments.length - rank > 1) return antecedentBefore(tokens, described.start - 1, 0);
      return { start: described.start, end: phrase.end, pronoun: undefined, phrase: described, apposition: phrase };
    }
    // « La présidente du Medef, l’organisation patronale, réclame »: the aside tells of the body
    if (described?.source === 'person' && phrase.source === 'institution' && phrase.name === undefined && described.end === before?.end && tokens[described.end - 1]?.isCapital === true) return voiceOfPhrase(described);
    // A bare noun (« maire de Lyon ») is never a subject by itself.
    if (phrase.determiner === undefined && phrase.kind === 'noun' && !phrase.name) continue;
    return voiceOfPhrase(phrase);
  }
  return undefined;
}

/** The subject of a clause that a conjunction opens and that has a verb of its own: « mais | les agents | s’alarment ». */
function subjectOfListed(tokens: readonly Token[], { start, end }: Range): NounPhrase | undefined {
  if (!/^(?:mais|et|or|car)$/.test(tokens[start]?.lower ?? '')) return undefined;
  const phrase = nounPhraseAt(tokens, start + 1, { limit: end });
  const isVerb = phrase !== undefined && (/^(?:se|s'|ne|n')$/.test(tokens[phrase.end]?.lower ?? '') || isAuxiliary(tokens[phrase.end]?.lower ?? '') || isSimpleVerb(tokens, phrase.end));
  return isVerb && phrase.kind !== 'time' && (phrase.source !== undefined || phrase.name !== undefined) && phrase.end < end ? phrase : undefined;
}

/** « le comité, | qui réunissait les libéraux | le Centre et les détaillants »: where the relative clause begins that a list goes on from. */
function relativeWithList(tokens: readonly Token[], before: Range, list: Range): number | undefined {
  const isListed = tokens.slice(list.start + 1, list.end - 1).some(({ lower }) => lower === 'et') && nounPhraseAt(tokens, list.start, { limit: list.end }) !== undefined;
  const isRelative = tokens[before.start]?.lower === 'qui' && hasVerb(tokens, before) && phraseAtEnd(tokens, before)?.end === before.end;
  return isListed && isRelative ? before.start : undefined;
}

/** « alors même que Paul Petit |, maire de Lens, accusait »: the name that a conjunction opens its clause with. */
function subjectOfSubordinate(tokens: readonly Token[], { start, end }: Range): NounPhrase | undefined {
  const link = tokens.slice(start, end).findLastIndex(({ lower }) => /^(?:puisqu|lorsqu|qu)[e']$/.test(lower));
  const opener = tokens[start + link - 1]?.lower ?? '';
  const isOpened = /^(?:puisqu|lorsqu)/.test(tokens[start + link]?.lower ?? '') || link === 0 || /^(?:alors|tandis|même|parce|après|depuis|pendant|bien)$/.test(opener);
  const phrase = link < 0 || !isOpened ? undefined : nounPhraseAt(tokens, start + link + 1, { limit: end });
  return phrase?.name !== undefined && phrase.end === end ? phrase : undefined;
}

/** Whether a clause has its verb already. */
function hasVerb(tokens: readonly Token[], { start, end }: Range): boolean {
  for (let at = start + 1; at < end; at += 1) {
    if (isAuxiliary(tokens[at]?.lower ?? '') || isSimpleVerb(tokens, at) || at === start + 1 && isBareThirdPerson(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

function isBareThirdPerson(word: string): boolean {
  return word.length > 3 && /(?:e|ent|it|t)$/.test(word) && !prepositions.has(word);
}

function areApposed(first: NounPhrase, second: NounPhrase): boolean {
  if (first.kind === 'time' || second.kind === 'time') return false;
  if (first.kind === 'name') return second.kind === 'noun' && (!(second.determiner && second.source === undefined) || /^une?$/.test(second.head ?? ''));
  // « l’agence Rosatom, un géant industriel »
  // « L’ingénieur Paul Petit, son homologue, »
  if (first.name !== undefined && second.name === undefined && /^(?:une?|son|sa|leur)$/.test(second.determiner ?? '') && second.source !== undefined) return true;
  // « le gérant du bar, un quinquagénaire, »
  const isKind = first.source === 'person' && /^(?:le|la|l'|son|sa|leur)$/.test(first.determiner ?? '') && second.source === 'person' && second.name === undefined && /^une?$/.test(second.determiner ?? '');
  return isKind || (second.kind === 'name' && first.name === undefined);
}

/** A noun phrase that a segment begins with, after adverbials; undefined where the segment is an aside or a clause. */
function headPhrase(tokens: readonly Token[], segment: Range): NounPhrase | undefined {
  const first = tokens[segment.start];
  // « la chambre de commerce, dont un responsable, qui préfère …, évoque »
  const member = first?.lower === 'dont' && /^(?:une?|certaine?s|plusieurs)$/.test(tokens[segment.start + 1]?.lower ?? '') ? nounPhraseAt(tokens, segment.start + 1, { limit: segment.end }) : undefined;
  if (member?.end === segment.end && member.source !== undefined) return member;
  if (!first || /^(?:qui|dont|où|que|qu'|lequel|laquelle|et|comme|alors|tandis|selon|après|avant|parmi|notamment)$/.test(first.lower)) return undefined;
  // « Seul le maire de Lens, … , a dit »
  const opening = /^(?:seule?s?|même)$/.test(first.lower) ? segment.start + 1 : segment.start;
  const start = passAdverbials(tokens, opening, segment.end).end;
  const phrase = nounPhraseAt(tokens, start, { limit: segment.end, isApposition: true });
  return phrase && phrase.kind !== 'time' ? phrase : undefined;
}

function phraseAtEnd(tokens: readonly Token[], segment: Range): NounPhrase | undefined {
  for (let start = segment.start; start < segment.end; start += 1) {
    if (!canBegin(tokens, start, segment.start)) continue;
    const phrase = nounPhraseAt(tokens, start, { limit: segment.end });
    if (!phrase || phrase.kind === 'time') continue;
    if (phrase.end >= segment.end || isPassable(tokens, phrase.end, segment.end) || isParticiple(tokens, phrase.end)) return phrase;
  }
  return undefined;
}

function isParticiple(tokens: readonly Token[], at: number): boolean {
  return /(?:é|ée|és|ées)$/.test(tokens[at]?.lower ?? '');
}

/** « Simon Petit, dont il a l’affiche et | qui promet »: where the first of the relative clauses that « et » joins begins. */
function relativeBefore(tokens: readonly Token[], relative: number, floor: number): number {
  if (!/^(?:et|mais)$/.test(tokens[relative - 1]?.lower ?? '')) return relative;
  const first = tokens.slice(floor, relative - 1).findLastIndex(({ lower }) => /^(?:qui|dont|qu[e']|où)$/.test(lower));
  return first < 0 ? relative : floor + first;
}

/** « Paul Petit, dernier des fondateurs, | lui qui »: whom a stressed pronoun takes up before its « qui »; without one, whom « qui » stands for. */
function ownAntecedent(tokens: readonly Token[], relative: number, floor: number): Voice | undefined {
  const stressed = relative - 1;
  if (!/^(?:lui|elle|eux|elles)$/.test(tokens[stressed]?.lower ?? '') || tokens[stressed - 1]?.text !== ',') return antecedentBefore(tokens, relative, floor);
  const near = antecedentBefore(tokens, stressed, floor);
  const isOne = /^(?:lui|elle)$/.test(tokens[stressed]?.lower ?? '') && /^(?:les|des|ces|ses)$/.test(near?.phrase?.determiner ?? '');
  const comma = isOne ? tokens.slice(floor, near?.start).findLastIndex(({ text }) => text === ',') + floor : -1;
  return comma > floor ? antecedentBefore(tokens, comma, floor) : near;
}

/** The phrase that « qui » at `relative` stands for. */
export function antecedentBefore(tokens: readonly Token[], relative: number, floor = 0): Voice | undefined {
  let end = relative;
  const before = tokens[end - 1];
  if (before?.text === ',') end -= 1;
  // « Zohra Ben Mlouka (68 ans), qui »
  const bracket = tokens[end - 1]?.text === ')' ? tokens.slice(0, end).findLastIndex(({ text }) => text === '(') : -1;
  if (bracket > floor && end - bracket < 8) end = bracket;
  if (before?.lower === 'ce') return undefined;
  let loose: Voice | undefined;
  let described: Voice | undefined;
  for (let start = Math.max(floor, end - 24); start < end; start += 1) {
    // « aux élus qui dénoncent une « dérive » », but « aux jeunes qui hésitent : « … » »
    const isContracted = /^(?:du|au)$/.test(tokens[start - 1]?.lower ?? '') || (tokens[start - 1]?.lower === 'aux' && tokens[relative + 2]?.text !== ':');
    // « répond à Luc Morand, qui dénonce », « à la CGT, qui »
    const isReceiver = tokens[start - 1]?.lower === 'à' && (tokens[start]?.isCapital === true ? tokens[start + 1]?.isCapital === true : determiners.has(tokens[start]?.lower ?? ''));
    const isAgent = isReceiver || /^(?:par|avec|chez|contre|devant|pour|selon|après|vers|auprès)$/.test(tokens[start - 1]?.lower ?? '');
    // « aux propos d’Anne Roux, qui affirme »: a full name
    const isFullName = genitives.has(tokens[start - 1]?.lower ?? '') && tokens[start]?.isCapital === true && tokens[start + 1]?.isCapital === true;
    // « de la part d’un autre qui »
    const isAnother = genitives.has(tokens[start - 1]?.lower ?? '') && /^une?$/.test(tokens[start]?.lower ?? '') && /^autre$/.test(tokens[start + 1]?.lower ?? '');
    // « Fureur à Moscou, qui a dénoncé »
    const isPlace = tokens[start - 1]?.lower === 'à' && tokens[start]?.isCapital === true && tokens[start + 1] === tokens[end];
    // « retraitée de la rue | des Tanneurs »: what a street is called
    if (tokens[start]?.lower === 'des' && tokens[start + 1]?.isCapital === true && tokens[start - 1]?.kind === 'word' && determiners.has(tokens[start - 2]?.lower ?? '')) continue;
    if (!isContracted && !isAgent && !isFullName && !isAnother && !isPlace && !canBegin(tokens, start, floor)) continue;
    const phrase = nounPhraseAt(tokens, start, { limit: end, isApposition: isContracted });
    if (!phrase || phrase.kind === 'time' || (isReceiver && phrase.source === undefined && phrase.name === undefined)) continue;
    // « les mots de X, qui a promis »: a person before their words
    if (phrase.end === end && phrase.source === 'document') loose = { start, end, pronoun: undefined, phrase, apposition: undefined };
    else if (phrase.end === end) return { start, end, pronoun: undefined, phrase, apposition: undefined };
    // « la mairie, propriétaire de la halle, qui »
    const isAside = phrase.end < end && (phrase.source !== undefined || phrase.name !== undefined) && tokens[phrase.end]?.text === ',' && end - phrase.end < 10 && tokens.slice(phrase.end + 1, end).every(({ kind }) => kind !== 'mark' && kind !== 'quotation') && !determiners.has(tokens[phrase.end + 1]?.lower ?? '') && !hasVerb(tokens, { start: phrase.end + 1, end });
    if (isAside && tokens[end]?.text === ',') described ??= { start, end: phrase.end, pronoun: undefined, phrase, apposition: undefined };
    // « le régime au pouvoir qui »: a complement of place between them.
    const isNear = phrase.source !== undefined && passAdverbials(tokens, phrase.end, end).end === end;
    if (isNear) loose = { start, end: phrase.end, pronoun: undefined, phrase, apposition: undefined };
  }
  return described ?? loose;
}
