import { clauseHead } from './clause-head.ts';
import { agrees } from './discourse.ts';
import type { Memory, Speaker } from './speaker.ts';
import type { Range } from './noun-phrase.ts';
import { onlyOne } from './among-speakers.ts';

/** « La mairie a écrit au préfet. « Non », a-t-il répondu. »: the only one, in whatever place, whose noun shows the gender of the pronoun. */
export function addressed(earlier: Memory['sentences'], pronoun: string): Speaker | undefined {
  if (!/^(?:il|elle)$/.test(pronoun)) return undefined;
  return earlier.toReversed().map(({ everyone }) => onlyOne(everyone.filter(({ mention, described }) => mention.gender !== undefined && !/^(?:aucune?|nulle?)$/.test(described?.determiner ?? '') && mention.number !== 'plural' && (mention.isPerson || mention.isBody) && agrees(pronoun, mention)))).find((found) => found !== undefined);
}

/** « selon un tract des syndicats, … . « … », dénoncent-ils »: the only ones of several that the sentences before hold. */
export function severalNamed(earlier: Memory['sentences'], pronoun: string): Speaker | undefined {
  if (!/^(?:ils|elles)$/.test(pronoun)) return undefined;
  return onlyOne(earlier.flatMap(({ everyone }) => everyone.filter(({ mention }) => mention.number !== 'singular' && (mention.isPerson || mention.isBody) && agrees(pronoun, mention)))) ?? (pronoun === 'ils' ? listedTogether(earlier.at(-1)) : undefined);
}

/** « L’Union des maires, le Cercle des élus et la Ligue appellent à fermer. « … », disent-ils »: those whom the sentence before begins with, as one. */
export function listedTogether(before: Memory['sentences'][number] | undefined): Speaker | undefined {
  if (!before) return undefined;
  const { sentence, mentioned } = before;
  const own = mentioned.filter(({ home, range, mention }) => home === sentence && range !== undefined && (mention.isPerson || mention.isBody));
  const [first] = own;
  if (first?.range?.start !== clauseHead(sentence.tokens, sentence.tokens.length)?.start) return undefined;
  const isNext = (range: Range, next: Range): boolean => next.start > range.end && sentence.tokens.slice(range.end, next.start).every(({ text, lower }) => text === ',' || lower === 'et');
  const end = own.findIndex(({ range }, rank) => range === undefined || own[rank + 1]?.range === undefined || !isNext(range, own[rank + 1]?.range ?? range));
  const last = own[end];
  if (end < 1 || !first?.range || !last?.range) return undefined;
  const range = { start: first.range.start, end: last.range.end };
  const label = sentence.wordsOf(range);
  return { ...first, label, range, mention: { ...first.mention, key: label.toLowerCase(), label, gender: undefined, number: 'plural', isNamed: false }, described: undefined };
}
