import { isFiniteAuxiliary } from '../../french/finite-auxiliaries.ts';
import { transferForms } from '../../french/transfer-verbs.ts';
import {
  canBeParty,
  isPronoun,
  type ParsedSentence,
  type Phrase,
  phraseFrom,
  subjectBefore,
  wordsOfPhrase,
} from './noun-phrase.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';

/** Who gives and who gets, in the words of the text. */
export interface Parties {
  readonly giver: string | undefined;
  readonly receiver: string | undefined;
  /** Whether a pronoun had to be understood. */
  readonly isInferred: boolean;
  readonly rule: string;
}

const nobody: Parties = { giver: undefined, receiver: undefined, isInferred: false, rule: 'wording' };

/** A mention in its sentence. Word indexes; `end` is exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
}

/**
 * Who gives and who gets what a mention names, from the verb that governs it; the same words for both where it goes
 * both ways (« se sont offert »), nobody where no verb of giving or getting governs the mention.
 */
export function findParties(sentence: ParsedSentence, mention: Mention): Parties {
  const left = governingVerb(sentence, mention);
  const own = participleOf(sentence, mention);
  if (left) {
    const parties = left.isMutual ? mutual(sentence, left) : fromVerb(sentence, left, mention);
    const { giver, receiver } = own ? fromComplements(sentence, own, mention) : nobody;
    const elided = left.role === 'gives' && left.voice === 'active' ? elidedSubject(sentence, left, mention) : undefined;
    if (elided !== undefined) return { giver: elided, receiver, isInferred: true, rule: 'elided-verb' };
    return { ...parties, giver: giver ?? parties.giver, receiver: receiver ?? parties.receiver };
  }
  const right = own ?? verbAfter(sentence, mention);
  return right ? fromPassive(sentence, right, mention) : fromHands(sentence, mention, nobody);
}

const listSign = /,\s*$/u;

/** « L'Inde a envoyé 13 avions, et la Chine 62 secouristes »: who stands right before the mention, the verb left out. */
function elidedSubject({ words, names, text }: ParsedSentence, { verb }: VerbGroup, { start }: Mention): string | undefined {
  for (const [from, end] of names) {
    if (end !== start || from <= verb + 1) continue;
    const first = articles.has(words[from - 1]?.lower ?? '') ? from - 1 : from;
    const isNext = words[first - 1]?.lower === 'et' || listSign.test(words[first]?.gap ?? '');
    if (isNext) return text.slice(words[first]?.start ?? 0, words[end - 1]?.end ?? 0);
  }
  return undefined;
}

const sentenceEnd = /[.!?;…]\s|[;]/u;

/** The nearest verb of giving or getting before a mention, no sentence ending between. */
function governingVerb({ words }: ParsedSentence, { start }: Mention): VerbGroup | undefined {
  for (let at = start - 1; at >= 0; at -= 1) {
    if (sentenceEnd.test(words[at + 1]?.gap ?? '')) return undefined;
    const group = verbGroupAt(words, at);
    if (group && !isNoun(words, group)) return group;
  }
  return undefined;
}

const nounMarkers: ReadonlySet<string> = new Set('le la les un une des l cette cet ce son sa ses leurs leur aux du au'.split(' '));

/** « une offre », « la livre »: a noun that only looks like a verb. */
function isNoun(words: ParsedSentence['words'], { verb, start, voice }: VerbGroup): boolean {
  return start === verb && voice !== 'infinitive' && nounMarkers.has(words[verb - 1]?.lower ?? '');
}

/** « un générateur donné par la société »: the participle right after the mention is its own. */
function participleOf({ words }: ParsedSentence, { end }: Mention): VerbGroup | undefined {
  const group = verbGroupAt(words, end);
  const isAlone = group?.voice === 'bare' && group.start === end && spaceOnly.test(words[end]?.gap ?? '');
  return isAlone ? group : undefined;
}

const spaceOnly = /^\s+$/u;
const verbReach = 8;

/** « un gant offert par », « le gilet a été remis à »: the verb after the mention. */
function verbAfter({ words }: ParsedSentence, { end }: Mention): VerbGroup | undefined {
  for (let at = end; at < Math.min(words.length, end + verbReach); at += 1) {
    if (sentenceEnd.test(words[at]?.gap ?? '')) return undefined;
    const group = verbGroupAt(words, at);
    if (group && (group.voice === 'bare' || group.voice === 'passive')) return group;
    if (isFiniteAuxiliary(words, at) && !group && words[at]?.lower !== 'a' && !leadsToParticiple(words, at)) return undefined;
  }
  return undefined;
}

function leadsToParticiple(words: ParsedSentence['words'], at: number): boolean {
  return [1, 2, 3].some((step) => transferForms.get(words[at + step]?.lower ?? '')?.tenses.has('participle') ?? false);
}

function fromVerb(sentence: ParsedSentence, group: VerbGroup, mention: Mention): Parties {
  if (group.voice === 'bare' || group.voice === 'infinitive') return fromComplements(sentence, group, mention);
  const subject = subjectBefore(sentence, group.start, group.isPlural) ?? sharedSubject(sentence, group);
  const party = subject ? understood(sentence, subject) : undefined;
  const isInferred = subject !== undefined && isPronoun(sentence, subject) && party !== undefined;
  if (group.voice === 'passive') {
    const giver = group.role === 'gives' ? agentAfter(sentence, group.verb + 1) : undefined;
    return { giver, receiver: party, isInferred, rule: 'passive-transfer' };
  }
  if (group.role === 'gets') {
    const giver = giverOf(sentence, group, mention);
    return { giver, receiver: party, isInferred, rule: 'getting-verb' };
  }
  if (group.hasReceiverAsObject) {
    return { giver: party, receiver: objectOf(sentence, group, mention), isInferred, rule: 'giving-verb' };
  }
  const pronoun = group.hasIndirectPronoun ? lastPerson(sentence, group.start, subject) : undefined;
  const receiver = pronoun ?? receiverAfter(sentence, group.verb + 1, mention);
  return { giver: party, receiver, isInferred: isInferred || pronoun !== undefined, rule: 'giving-verb' };
}

/** « a condamné vendredi un homme à »: the first phrase between verb and mention that can be a party. */
function objectOf(sentence: ParsedSentence, { verb }: VerbGroup, mention: Mention): string | undefined {
  for (let at = verb + 1; at < mention.start; at += 1) {
    const { lower, gap } = sentence.words[at] ?? { lower: '', gap: '' };
    if (clauseStop.test(gap) || toWords.has(lower)) return undefined;
    const start = articles.has(lower) ? at + 1 : at;
    const phrase = canBeParty(sentence, start) ? phraseFrom(sentence, start, mention.start) : undefined;
    if (phrase) return wordsOfPhrase(sentence, phrase);
  }
  return undefined;
}

/** « … a rencontré X et lui a offert »: the subject of the verb before. */
function sharedSubject(sentence: ParsedSentence, group: VerbGroup): Phrase | undefined {
  if (!['et', 'puis'].includes(sentence.words[group.start - 1]?.lower ?? '')) return undefined;
  for (let at = group.start - 2; at > 0; at -= 1) {
    if (sentenceEnd.test(sentence.words[at + 1]?.gap ?? '')) return undefined;
    const subject = isFiniteAuxiliary(sentence.words, at) ? subjectBefore(sentence, at, false) : undefined;
    if (subject) return subject;
  }
  return undefined;
}

/** The words of a phrase; of a pronoun, those of the last person that is a subject before it. */
function understood(sentence: ParsedSentence, phrase: Phrase): string | undefined {
  if (!isPronoun(sentence, phrase)) return wordsOfPhrase(sentence, phrase);
  for (let at = phrase.start - 1; at > 0; at -= 1) {
    const subject = isFiniteAuxiliary(sentence.words, at) ? subjectBefore(sentence, at, false) : undefined;
    if (subject && !isPronoun(sentence, subject) && isPerson(sentence, subject)) {
      return wordsOfPhrase(sentence, subject);
    }
  }
  return undefined;
}

function isPerson(sentence: ParsedSentence, { start, end }: Phrase): boolean {
  for (let at = start; at < end; at += 1) if (canBeParty(sentence, at)) return true;
  return false;
}

/** « lui »: the only person named before the verb, the subject apart. */
function lastPerson(sentence: ParsedSentence, before: number, subject: Phrase | undefined): string | undefined {
  const named = new Map<string, Phrase>();
  for (const [start, end] of sentence.names) {
    const isSubject = subject !== undefined && start >= subject.start && start < subject.end;
    if (end <= before && !isSubject) named.set(wordsOfPhrase(sentence, { start, end }), { start, end });
  }
  const [only] = named.keys();
  return named.size === 1 ? only : undefined;
}

const clauseStop = /[;:.!?]/u;
const toWords: ReadonlySet<string> = new Set(['à', 'au', 'aux']);
const articles: ReadonlySet<string> = new Set(['la', 'l', 'le', 'les', 'un', 'une', 'son', 'sa', 'ses', 'cette', 'ce']);

/** « à Kim Jong Un », « au dirigeant »: between verb and mention, or after the mention. */
function receiverAfter(sentence: ParsedSentence, from: number, mention: Mention): string | undefined {
  return (
    complement(sentence, from, mention.start, toWords) ??
    complement(sentence, mention.end, sentence.words.length, toWords)
  );
}

/** The first phrase from a word on that one of some prepositions leads to and that can be a party. */
function complement(
  sentence: ParsedSentence,
  from: number,
  limit: number,
  leads: ReadonlySet<string>,
): string | undefined {
  const { words } = sentence;
  for (let at = from; at < limit; at += 1) {
    const word = words[at];
    if (!word || (at > from && clauseStop.test(word.gap))) return undefined;
    if (!leads.has(word.lower)) continue;
    const start = articles.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    if (!canBeParty(sentence, start)) continue;
    const phrase = phraseFrom(sentence, start, limit);
    if (phrase) return wordsOfPhrase(sentence, phrase);
  }
  return undefined;
}

const byWords: ReadonlySet<string> = new Set(['par']);

function agentAfter(sentence: ParsedSentence, from: number): string | undefined {
  return complement(sentence, from, sentence.words.length, byWords);
}

const ofWords: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des']);
const giftNouns: ReadonlySet<string> = new Set(
  'cadeau cadeaux present presents don dons part mains main prime recompense heritage guise retour'.split(' '),
);

/** « des mains du gouverneur », « de la part de X », « en cadeau d’Alexandre Kozlov », « a reçu de X ». */
function giverOf(sentence: ParsedSentence, group: VerbGroup, mention: Mention): string | undefined {
  const { words } = sentence;
  for (let at = group.verb + 1; at < words.length; at += 1) {
    const word = words[at];
    if (!word || clauseStop.test(word.gap)) return undefined;
    if (!ofWords.has(word.lower)) continue;
    const before = words[at - 1];
    const isLed = before !== undefined && (giftNouns.has(before.bare) || at === group.verb + 1 || at === mention.end);
    const start = articles.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    if (!isLed || !canBeParty(sentence, start)) continue;
    const phrase = phraseFrom(sentence, start, at < mention.start ? mention.start : words.length);
    if (phrase) return wordsOfPhrase(sentence, phrase);
  }
  return undefined;
}

/** « offert par X à Y », « pour offrir à Y »: what the verb itself says. */
function fromComplements(sentence: ParsedSentence, group: VerbGroup, mention: Mention): Parties {
  if (group.role === 'gets') {
    return { ...nobody, giver: giverOf(sentence, group, mention), rule: 'getting-verb' };
  }
  const from = group.verb + 1;
  return {
    giver: agentAfter(sentence, from),
    receiver: group.hasReceiverAsObject ? undefined : complement(sentence, from, sentence.words.length, toWords),
    isInferred: false,
    rule: 'giving-verb',
  };
}

/** « Un gilet a été offert à Kim par le gouverneur. » */
function fromPassive(sentence: ParsedSentence, group: VerbGroup, mention: Mention): Parties {
  const parties = fromComplements(sentence, group, mention);
  return { ...parties, rule: group.voice === 'passive' ? 'passive-transfer' : parties.rule };
}

/** « … des mains du gouverneur » without a verb of giving. */
function fromHands(sentence: ParsedSentence, mention: Mention, parties: Parties): Parties {
  const { words } = sentence;
  for (let at = mention.end; at < words.length - 2; at += 1) {
    if (clauseStop.test(words[at]?.gap ?? '')) break;
    const isHands = words[at]?.bare === 'mains' && words[at - 1]?.lower === 'des';
    if (!isHands || !ofWords.has(words[at + 1]?.lower ?? '')) continue;
    const giver = complement(sentence, at + 1, words.length, ofWords);
    return { ...parties, giver, rule: 'from-hands' };
  }
  return parties;
}

/** « X et Y se sont offert »: both give and both get. */
function mutual(sentence: ParsedSentence, group: VerbGroup): Parties {
  const subject = subjectBefore(sentence, group.start, true);
  const both = subject && understood(sentence, subject);
  return { giver: both, receiver: both, isInferred: false, rule: 'mutual-transfer' };
}
