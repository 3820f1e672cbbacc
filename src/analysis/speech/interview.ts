import { onlyOne } from './among-speakers.ts';
import type { AttributionBuilder } from './build-attribution.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import { isUtterance } from './signatures.ts';
import type { NamedIn, Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** Whoever spoke, or alone was named, above the first question of an interview: « Pourquoi lui ? » as a paragraph of its own. */
export function intervieweeOf(spoken: readonly SpokenSentence[], builder: AttributionBuilder, namedIn: NamedIn): Speaker | undefined {
  const first = spoken.findIndex((sentence, at) => isAskedAlone(sentence, spoken[at - 1], spoken[at + 1]));
  if (first < 0) return undefined;
  const above = new Set(spoken.slice(0, first));
  const spoke = builder.built.filter(({ sentence, speaker, record }) => above.has(sentence) && speaker?.mention.isPerson && speaker.mention.number !== 'plural' && record.quotations.length > 0);
  const people = [...above].flatMap((sentence) => namedIn.get(sentence)?.everyone ?? []).filter(({ mention }) => mention.isPerson && mention.isNamed && mention.label.includes(' '));
  return onlyOne(spoke.flatMap(({ speaker }) => speaker ?? [])) ?? (spoke.length === 0 ? onlyOne(people) : undefined);
}

/** The answer below such a question. */
export function interviewed(spoken: readonly SpokenSentence[], rank: number, builder: AttributionBuilder, interviewee: Speaker | undefined): Speaker | undefined {
  const [question, answer] = [spoken[rank - 1], spoken[rank]];
  return question && answer && isUtterance(answer, builder) && isAskedAlone(question, spoken[rank - 2], answer) ? interviewee : undefined;
}

/** « Propos recueillis par Paul Petit »: whoever has told it all, where the text names nobody else with a full name. */
export function tellerOf(spoken: readonly SpokenSentence[], namedIn: NamedIn): Speaker | undefined {
  const credit = spoken.find(({ tokens }) => tokens.some(({ lower }, at) => lower === 'propos' && /^recueillis?$/.test(tokens[at + 1]?.lower ?? '')));
  if (!credit) return undefined;
  const collected = credit.tokens.findIndex(({ lower }) => /^recueillis?$/.test(lower));
  const isReporter = ({ home, range }: Speaker): boolean => home === credit && (range?.start ?? 0) > collected;
  const people = spoken.flatMap((sentence) => namedIn.get(sentence)?.everyone ?? []).filter(({ mention }) => mention.isPerson && mention.isNamed && mention.label.includes(' '));
  const reporters = new Set(people.filter(isReporter).map(({ mention }) => mention.key));
  return onlyOne(people.filter(({ mention }) => !reporters.has(mention.key)));
}

/** A question of the report’s own that is a whole paragraph. */
function isAskedAlone({ sentence, tokens }: SpokenSentence, before: SpokenSentence | undefined, next: SpokenSentence | undefined): boolean {
  const isFirst = before?.sentence.passage !== sentence.passage;
  // « Le répertoire ? « Il ne suffit plus de … » », in one paragraph
  const isBare = next?.sentence.passage === sentence.passage && next.tokens.every(({ kind }) => kind === 'quotation' || kind === 'mark') && !hasFiniteVerb(tokens, tokens.length);
  const isWhole = next?.sentence.passage === sentence.passage + 1 || isBare;
  return isFirst && isWhole && sentence.part === 'text' && tokens.at(-1)?.text === '?' && tokens.length > 2 && tokens.length < 60 && tokens.every(({ kind }) => kind !== 'quotation');
}
