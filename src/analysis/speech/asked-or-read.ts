import type { AttributionBuilder } from './build-attribution.ts';
import { ofOneself } from './first-person.ts';
import { isQuestion } from './is-question.ts';
import { quotedWords } from './signatures.ts';
import type { NamedIn, Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** « « Autre chose à dire ? » Paul se lève. »: whoever comes next is asked. */
export function asks({ tokens }: SpokenSentence, builder: AttributionBuilder): boolean {
  const quoted = tokens.find(({ kind }) => kind === 'quotation');
  return quoted !== undefined && isQuestion(builder.quotation(quoted.quotation)?.text ?? '');
}

/** « « C’est quoi, ça ? » Timéo, 7 ans, soulève un morceau de carotte. », « « Un quad, Monsieur Petit ? » La présidente, Anne Roux, … »: a paragraph that opens with a question, and who comes in behind it with what they are, where the question is not put to them. */
export function whoAsks(sentence: SpokenSentence, before: SpokenSentence | undefined, next: SpokenSentence | undefined, builder: AttributionBuilder, namedIn: NamedIn): Speaker | undefined {
  if (!next || before?.sentence.passage === sentence.sentence.passage || next.sentence.passage !== sentence.sentence.passage || !asks(sentence, builder) || next.tokens.some(({ kind }) => kind === 'quotation')) return undefined;
  const words = quotedWords(sentence);
  const subject = (namedIn.get(next)?.mentioned ?? []).find(({ mention, range, home, heard }) => mention.isPerson && mention.isNamed && (heard ?? home) === next && range?.start === 0);
  const surname = subject?.mention.label.split(' ').at(-1) ?? '';
  const isBroughtIn = subject?.range !== undefined && next.tokens.slice(subject.range.start, subject.range.end + 1).some(({ text }) => text === ',');
  const calls = /(?<![\p{L}])(?:monsieur|madame|maître|M\.|Mme)\s+(?<name>\p{Lu}[\p{L}'’-]+)/iu.exec(words)?.groups?.['name'];
  const isPutToThem = calls === undefined ? /(?<![\p{L}])(?:vous|tu|te|toi|votre|vos|ton|ta|tes)(?![\p{L}])/iu.test(words) : calls === surname;
  return isBroughtIn && !isPutToThem ? subject : undefined;
}

/** « Le tract a été glissé sous les portes. « … » », « Le rapport est moins indulgent. « … » »: a text that the sentence before says where one finds it, or how severe it is. */
export function textBeside(sentence: SpokenSentence, before: SpokenSentence | undefined, namedIn: NamedIn): Speaker | undefined {
  if (!before || before.sentence.passage !== sentence.sentence.passage || before.tokens.some(({ kind, text }) => kind === 'quotation' || text === ':')) return undefined;
  const text = (namedIn.get(before)?.mentioned ?? []).find(({ described, range, home, heard }) => described?.source === 'document' && range?.start === 0 && (heard ?? home) === before);
  const behind = before.tokens.slice(text?.range?.end ?? before.tokens.length);
  const isPut = behind.some(({ lower }) => /^(?:gliss|coll|punais|placard|scotch|accroch|affich|distribu|dépos|grav|épingl|appar|circul|inscri|peint|bomb|tagu|retrouv|découver|arriv|tomb)(?:e|é|u|i|t|it|ée|ées|és|ue|ert|erte|ent|ait|aient|ote)s?$/.test(lower));
  const isSevere = behind.some(({ lower }, at) => /^(?:est|était|sont|se|s')$/.test(lower) && behind.slice(at, at + 5).some((word) => severe.test(word.lower)));
  return (isPut || isSevere) && (!ofOneself.test(quotedWords(sentence)) || !behind.some(({ lower }) => /^(?:par|arriv\p{L}*|tomb\p{L}*)$/u.test(lower))) ? text : undefined;
}

/** What is said of a text that the words behind are taken from. */
const severe = /^(?:sévère|cinglant|accablant|implacable|indulgent|clair|limpide|explicite|formel|laconique|sobre|bref|brève|éloquent|édifiant|tranché|sans)(?:e|es|s|te)?$/;
