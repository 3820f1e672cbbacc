import type { AttributionBuilder, BuiltAttribution } from './build-attribution.ts';
import { isJournalist } from './choose-frame.ts';
import type { Frame } from './frame.ts';
import { ofOneself } from './first-person.ts';
import { isQuestion } from './is-question.ts';
import { isUtterance, quotedWords } from './signatures.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** Whether the words behind are another's: a text that somebody has read or quoted asks nothing, a share of people is nobody, whoever asks « lui » does not answer. */
function endsWithIt({ frame, speaker, sentence: { tokens }, record }: BuiltAttribution, next: SpokenSentence): boolean {
  const words = quotedWords(next);
  const { voice } = frame;
  const isSpokenTo = isQuestion(words) || /(?<![\p{L}])(?:j['’]|je|vous|moi)(?![\p{L}])/iu.test(words);
  if (/^(?:document|press)$/.test(voice?.phrase?.source ?? '') && voice !== undefined && voice.start > 0 && speaker?.mention.isPerson !== true && speaker?.mention.isNamed !== true && isSpokenTo) return true;
  if (tokens[voice?.end ?? -1]?.lower === 'sur' && /^(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent)$/.test(tokens[(voice?.end ?? -2) + 1]?.lower ?? '')) return true;
  // « Sa voisine lui a demandé pourquoi. « J’ai répondu que non. » »
  const isToThem = record.quotations.length === 0 && tokens.slice(voice?.end ?? 0, frame.cue.end).some(({ lower }) => /^(?:lui|leur)$/.test(lower));
  return isToThem && (/^(?:demand|interrog)/.test(frame.lemma) || /^[^\p{L}]*(?:j['’]ai|je (?:lui|leur) ai|je) (?:répond|dit|protest|refus)/iu.test(words)) && ofOneself.test(words);
}

/** Verbs by which people call things something. */
const isNaming = /^(?:appeler|nommer|surnommer|baptiser)$/;

/** « les plaisanciers | qui appellent | … »: what a relative clause says of somebody. */
function isRelative({ tokens }: SpokenSentence, { voice }: Frame): boolean {
  return tokens[voice?.end ?? -1]?.lower === 'qui' || /^qu[e']$/.test(tokens[(voice?.start ?? 0) - 1]?.lower ?? '');
}

/** « Quand la compagnie a dit que …, il est rentré. »: what somebody says in a clause of time is not what the story goes on with. */
function isAside({ tokens }: SpokenSentence, { voice }: Frame): boolean {
  return /^(?:quand|lorsqu[e']|puisqu[e']|comme|si|s')$/.test(tokens[(voice?.start ?? 0) - 1]?.lower ?? '');
}

/** Who spoke in the sentence before: in the same paragraph in any way, across paragraphs only in whole utterances. */
export function lastSpoken(
  built: readonly BuiltAttribution[] | undefined,
  before: SpokenSentence,
  sentence: SpokenSentence,
  builder: AttributionBuilder,
): BuiltAttribution | undefined {
  // « …, a répliqué X quand les journalistes lui ont rapporté ces mots. »
  const candidates = (built ?? []).filter(({ record, frame }) => record.attribution.speaker !== undefined && !(frame.voice !== undefined && (((isJournalist(frame.voice) || isAside(before, frame) || isNaming.test(frame.lemma)) && record.quotations.length === 0) || (isNaming.test(frame.lemma) && isRelative(before, frame)))));
  if (before.sentence.part !== sentence.sentence.part || sentence.sentence.part === 'removed') return undefined;
  const isSameParagraph = before.sentence.passage === sentence.sentence.passage;
  if (isSameParagraph) {
    // « Elle récuse le mot de « naufrage », employé mardi par un quotidien. « … » »: the sentence is about her
    // « les plaisanciers qui appellent « pour un renseignement ». « Une dame m’a demandé … » »: one who tells of them
    const isSingular = /(?<![\p{L}\p{M}])(?:je(?![\p{L}\p{M}])|j['’]|m['’])/iu.test(quotedWords(sentence));
    const told = candidates.filter(({ frame, speaker, record }) => !(before.tokens[(frame.voice?.start ?? 0) - 1]?.lower === 'par' && speaker?.mention.isPerson !== true) && !(isSingular && (isRelative(before, frame) || record.quotations.length === 0) && speaker?.mention.number === 'plural' && speaker.mention.isPerson));
    const last = told.findLast(({ record }) => record.quotations.length > 0) ?? told.at(-1);
    return last && endsWithIt(last, sentence) ? undefined : last;
  }
  if (sentence.sentence.passage !== before.sentence.passage + 1 || before.sentence.role === 'heading') return undefined;
  // « X a confirmé l’attaque dans un communiqué. » and the words in a paragraph of their own
  const told = candidates.findLast(({ frame }) => /^(?:lead|incise|label)$/.test(frame.kind) && !frame.isThought);
  if (told && before.sentence.passage < sentence.sentence.passage && isUtterance(sentence, builder)) return told;
  const spoke = candidates.findLast(({ record }) => record.quotations.length > 0);
  const whole = new Set(before.tokens.flatMap(({ kind, quotation }) => (kind === 'quotation' && builder.quotation(quotation)?.use === 'speech' ? [builder.quotation(quotation)?.id] : [])));
  return spoke?.record.quotations.some((id) => whole.has(id)) ? spoke : undefined;
}
