import { isAuxiliary } from '../../french/auxiliaries.ts';
import { pluralDeterminers } from '../../french/chunk-words.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { canSpeak } from './can-speak.ts';
import { canBegin, isPassable } from './clause-segments.ts';
import type { NounPhrase, Range } from './noun-phrase.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { demonstrativeAt, indefiniteAt, type Voice, voiceOfPhrase } from './voice.ts';
import { antecedentBefore, hasVerb, isSimpleVerb } from './relative-antecedent.ts';

/** The verb follows a comma: its subject is the last phrase in the segments before that is no aside. */
export function subjectAcrossCommas(tokens: readonly Token[], segments: readonly Range[]): Voice | undefined {
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
    // « Ce dernier, rapporte le journal, reproche »
    const taken = demonstrativeAt(tokens, segment.start);
    if (taken?.isLatter === true && taken.end === segment.end) return taken;
    const phrase = headPhrase(tokens, segment);
    if (!phrase) continue;
    const before = segments[rank - 1];
    // « le préfet, le premier, a parlé de »: in what order
    if (before && before.end > before.start && phrase.start + 2 === segment.end && /^(?:premi(?:er|ère)|dernier|dernière)s?$/.test(phrase.head ?? '')) continue;
    const listing = before && relativeWithList(tokens, before, segment);
    if (listing !== undefined) return antecedentBefore(tokens, listing, 0);
    // « Le dossier, six mille pages, promet »: how much of it there is
    if (phrase.determiner !== undefined && pluralDeterminers.has(phrase.determiner) && !/^(?:les|des|ces|[mst]es|nos|leurs)$/.test(phrase.determiner) && phrase.source === undefined && phrase.name === undefined && before && before.end > before.start) continue;
    // « Anne, son fils dans les bras, raconte »: an aside with no verb.
    if (/^(?:son|sa|ses|leur|leurs)$/.test(phrase.determiner ?? '') && phrase.end < segment.end && before && before.end > before.start) continue;
    const described = before && phraseAtEnd(tokens, before);
    // « Un habitant, les larmes aux yeux, raconte », « Anne Roux, la mine défaite, raconte »: how somebody looks
    const isPosture = /^(?:les?|la|l')$/.test(phrase.determiner ?? '') && phrase.name === undefined && (phrase.head === 'voix' || (phrase.source === undefined && !canSpeak(tokens, voiceOfPhrase(phrase)))) && segments.length - rank === 1;
    if (isPosture && described && described.end === before?.end && (described.name !== undefined || /^(?:person|group)$/.test(described.source ?? ''))) continue;
    // « prononcée à Bordeaux, l’ancien ministre, que …, a dit »: where it was
    const isPlace = described?.kind === 'name' && described.end - described.start === 1 && /^(?:à|en)$/.test(tokens[described.start - 1]?.lower ?? '') && givenNameGender(tokens[described.start]?.text ?? '') === undefined;
    // « Le schéma, une brique de 340 pages, recommande »
    const isText = described?.source === 'document' && described.name === undefined && phrase.name === undefined && /^une?$/.test(phrase.determiner ?? '') && before?.end === described.end && segments.length - rank === 1;
    if (isText) return { start: described.start, end: described.end, pronoun: undefined, phrase: described, apposition: undefined };
    if (described && !isPlace && areApposed(described, phrase)) {
      // « Anne, dont le père, Paul, a passé un an là, s’indigne »: whose father he is
      if (tokens[described.start - 1]?.lower === 'dont' && segments.length - rank > 1) return antecedentBefore(tokens, described.start - 1, 0);
      // « Anne, qui a battu le préfet, Paul Petit, se réjouit », « Anne, comme le préfet, Paul Petit, y croit »
      const aside = before && rank > 1 && isClosedAside(tokens, before, segments[rank + 1]) ? antecedentBefore(tokens, before.start, 0) : undefined;
      if (aside) return aside;
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

/** Whether a segment opens a relative clause that has its verb, in it or behind the phrase beside its last noun, or compares with somebody. */
function isClosedAside(tokens: readonly Token[], opening: Range, next: Range | undefined): boolean {
  const opener = tokens[opening.start]?.lower ?? '';
  if (opener === 'qui') return hasVerb(tokens, opening);
  if (/^(?:qu[e']|dont)$/.test(opener)) return next !== undefined && next.end > next.start && (isAuxiliary(tokens[next.start]?.lower ?? '') || isSimpleVerb(tokens, next.start));
  return opener === 'comme';
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

export function areApposed(first: NounPhrase, second: NounPhrase): boolean {
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
  // « Paul Petit, contre lequel le parquet a requis un an, a dit »
  if (/^(?:auquel|auxquel(?:le)?s|à laquelle|duquel|desquel(?:le)?s)$/.test(first.lower) || /^(?:lequel|laquelle|lesquel(?:le)?s|qui|quoi)$/.test(tokens[segment.start + 1]?.lower ?? '')) return undefined;
  // « Seul le maire de Lens, … , a dit »
  // « mais un document de travail, dont des extraits ont circulé, mentionne »
  const opening = /^(?:seule?s?|même|mais|or|car)$/.test(first.lower) ? segment.start + 1 : segment.start;
  const start = passAdverbials(tokens, opening, segment.end).end;
  // « Certains, dans la salle, ont reproché »
  const some = indefiniteAt(tokens, start, segment.end);
  if (some?.end === segment.end) return some;
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
