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

/** How many paragraphs of a text that end in a question make it an interview. */
const fewestQuestions = 3;

/** The paragraphs of an interview in which the report asks, and whoever it asks: the only person whom it names above the first of them. */
export interface Interview {
  readonly answerer: Speaker | undefined;
  /** Sentences of the report’s own questions. */
  readonly questions: ReadonlySet<SpokenSentence>;
  /** What stands above the first question. */
  readonly above: readonly SpokenSentence[];
}

/** The interview that a text is; undefined where it is none. */
export function interviewIn(spoken: readonly SpokenSentence[], namedIn: NamedIn): Interview | undefined {
  const paragraphs = [...Map.groupBy(spoken.filter(({ sentence }) => sentence.part === 'text'), ({ sentence }) => sentence.passage).values()];
  const asked = paragraphs.filter((sentences) => isPut(sentences));
  const [first] = asked.find((sentences) => sentences.length > 0) ?? [];
  if (asked.filter((sentences) => sentences.at(-1)?.tokens.at(-1)?.text === '?').length < fewestQuestions || !first) return undefined;
  const above = spoken.slice(0, spoken.indexOf(first));
  const people = above.flatMap((sentence) => {
    // « Propos recueillis par Paul Petit »: who asks
    const credit = sentence.tokens.findIndex(({ lower }) => /^(?:recueilli|réalisé|mené|interview|entretien)/.test(lower));
    return (namedIn.get(sentence)?.everyone ?? []).filter(({ mention, range }) => mention.isPerson && mention.isNamed && mention.label.includes(' ') && !(credit >= 0 && sentence.tokens[(range?.start ?? 0) - 1]?.lower === 'par' && (range?.start ?? 0) > credit));
  });
  return { answerer: onlyOne(people), questions: new Set(asked.flat()), above };
}

/** A short paragraph of the report’s own that ends in a question, or trails off behind « vous ». */
function isPut(sentences: readonly SpokenSentence[]): boolean {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const last = tokens.at(-1)?.text ?? '';
  const isOpen = last === '?' || (/^(?:…|\.\.\.)$/.test(last) && tokens.some(({ lower }) => /^(?:vous|votre|vos)$/.test(lower)));
  return isOpen && tokens[0]?.kind !== 'quotation' && tokens.length < 90 && !tokens.some(({ lower }) => /^(?:je|j'|me|m'|mon|ma|mes)$/.test(lower));
}

/** « Vous écrivez que l’on a « toujours vécu à crédit ». »: the words of a question that are told to be those of whoever is asked. */
export function toldToThem({ tokens }: SpokenSentence, at: number): boolean {
  const subject = tokens.slice(0, at).findLastIndex(({ lower }, place) => lower === 'vous' && !/^(?:on|ils|nous|certains|qui)$/.test(tokens[place - 1]?.lower ?? ''));
  const behind = tokens.slice(subject + 1, at);
  const verb = subject < 0 ? -1 : behind.slice(0, 4).findIndex(({ lower }) => saying.test(lower) || (/^avi?ez$/.test(lower) && behind.some((token) => said.test(token.lower))));
  if (verb < 0 || behind.length > 15) return false;
  // « Vous écrivez que l’on a « … » », but « Vous écrivez à des gens qui crient « … » »
  const link = behind.findIndex(({ lower }) => /^qu[e']$/.test(lower));
  return behind.slice(0, link < 0 ? undefined : link).every(({ lower }) => !/^(?:on|nous|je|j'|il|elle|ils|elles|qui)$/.test(lower));
}

/** What somebody is told to say. */
const saying = /^(?:dites|disiez|(?:écriv|décriv|racont|expliqu|affirm|évoqu|appel|nomm|qualifi|soulign|dénonc|rappel|not|défend|plaid|parl|insist|répét|assur|jug|estim|précis|observ|confi)i?ez)$/;
const said = /^(?:dit|écrit|déclaré|affirmé|évoqué|parlé|qualifié|comparé|dénoncé|confié|raconté|appelé|expliqué|répondu)$/;

/** A question of the report’s own that is a whole paragraph. */
function isAskedAlone({ sentence, tokens }: SpokenSentence, before: SpokenSentence | undefined, next: SpokenSentence | undefined): boolean {
  const isFirst = before?.sentence.passage !== sentence.passage;
  // « Le répertoire ? « Il ne suffit plus de … » », in one paragraph
  const isBare = next?.sentence.passage === sentence.passage && next.tokens.every(({ kind }) => kind === 'quotation' || kind === 'mark') && !hasFiniteVerb(tokens, tokens.length);
  const isWhole = next?.sentence.passage === sentence.passage + 1 || isBare;
  return isFirst && isWhole && sentence.part === 'text' && tokens.at(-1)?.text === '?' && tokens.length > 2 && tokens.length < 60 && tokens.every(({ kind }) => kind !== 'quotation');
}
