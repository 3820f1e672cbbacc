import { isAtPlace, onlyOne } from './among-speakers.ts';
import type { BuiltAttribution } from './build-attribution.ts';
import { clauseHead } from './clause-head.ts';
import { ofOneself } from './first-person.ts';
import { addBeside } from './neighbour-speaker.ts';
import { quotedWords } from './signatures.ts';
import { isQuestion } from './is-question.ts';
import { isSomebody } from './speaker.ts';
import { loneQuotation } from './lone-quotation.ts';
import type { Going } from './going.ts';

/** How many sentences below a heading the only person that they name is looked for. */
const titleReach = 3;

/** Utterances in headings that nobody below says again, and one that a text opens with: the only person whom the first sentences below name. */
export function nameBelow({ spoken, builder, namedIn, headings }: Going, known: readonly BuiltAttribution[]): readonly BuiltAttribution[] {
  const owned = new Set(known.flatMap(({ record }) => (record.attribution.speaker === undefined ? [] : record.quotations)));
  const opening = spoken.find((sentence) => sentence.sentence.part === 'text' && !headings.has(sentence));
  return spoken.flatMap((sentence, rank) => {
    const next = spoken[rank + 1];
    if (sentence.sentence.part === 'removed' || !next || headings.has(next)) return [];
    // « « La colère monte. » », then another’s words, or « « Autre chose ? » Paul Petit se lève. »: two who talk
    const lone = sentence === opening ? loneQuotation(sentence) : undefined;
    const isOpening = lone !== undefined && !isQuestion(builder.quotation(lone)?.text ?? '') && next.tokens.every(({ kind }) => kind !== 'quotation');
    if (!headings.has(sentence) && !isOpening) return [];
    const open = sentence.tokens.flatMap(({ kind, quotation: index }) => {
      const quotation = kind === 'quotation' ? builder.quotation(index) : undefined;
      return quotation?.use === 'speech' && !owned.has(quotation.id) ? [index] : [];
    });
    if (open.length === 0) return [];
    const below = spoken.slice(rank + 1, rank + 1 + titleReach).filter((other) => other.sentence.part === 'text' && !headings.has(other));
    const only = onlyOne(below.flatMap((other) => namedIn.get(other)?.everyone ?? []).filter((speaker) => speaker.mention.isPerson && speaker.mention.isNamed && speaker.mention.label.includes(' ') && isSomebody(speaker)));
    if (!only) return [];
    const from = builder.built.length;
    for (const index of open) addBeside(sentence, only, index, builder);
    return builder.built.slice(from);
  });
}

/** « « Ça me fend le cœur » mais impossible de continuer. À Courmelin, Josiane s’est résignée. »: the words a text opens with, and whom its second sentence is about. */
export function firstWords({ spoken, builder, namedIn, headings }: Going, known: readonly BuiltAttribution[]): readonly BuiltAttribution[] {
  const at = spoken.findIndex((sentence) => sentence.sentence.part === 'text' && !headings.has(sentence));
  const [first, second, third] = spoken.slice(at, at + 3);
  // « « On nous ment. » Le ton est donné. Paul Petit ne décolère pas. »
  const isPassedOver = second !== undefined && second.tokens.length < 9 && second.tokens.every(({ kind }) => kind !== 'quotation') && (namedIn.get(second)?.everyone ?? []).every(({ mention }) => !mention.isPerson && !mention.isBody);
  const next = isPassedOver ? third : second;
  if (at < 0 || !first || next?.sentence.passage !== first.sentence.passage || first.tokens[0]?.kind !== 'quotation' || first.tokens.some(({ text }) => text === ':') || first.frames.some(({ voice }) => voice !== undefined)) return [];
  const owned = new Set(known.flatMap(({ record }) => (record.attribution.speaker === undefined ? [] : record.quotations)));
  const open = first.tokens.flatMap(({ kind, quotation }) => (kind === 'quotation' && !builder.isTerm(quotation) && !isQuestion(builder.quotation(quotation)?.text ?? '') && !owned.has(builder.quotation(quotation)?.id ?? '') ? [quotation] : []));
  const people = (namedIn.get(next)?.everyone ?? []).filter((speaker) => speaker.mention.isPerson && speaker.mention.isNamed && !isAtPlace(speaker));
  const start = clauseHead(next.tokens, next.tokens.length)?.start;
  const only = onlyOne(people);
  if (open.length === 0 || !only || only.range?.start !== start || (namedIn.get(first)?.everyone ?? []).some(({ mention }) => mention.isPerson)) return [];
  const from = builder.built.length;
  for (const index of open) addBeside(first, only, index, builder);
  return builder.built.slice(from);
}

/** How many utterances a text has at least that is made of one person's answers. */
const fewestAnswers = 3;

/**
 * A text of subheadings over utterances in paragraphs of their own, none of which anything attributes (a press
 * conference, « propos recueillis par »): the only person whom it tells of.
 */
export function soloVoice({ spoken, builder, namedIn, headings }: Going, known: readonly BuiltAttribution[]): readonly BuiltAttribution[] {
  if (known.some(({ record }) => record.attribution.speaker !== undefined && record.quotations.length > 0)) return [];
  const answers = spoken.flatMap((sentence) => {
    const lone = sentence.sentence.part === 'text' && !headings.has(sentence) ? loneQuotation(sentence) : undefined;
    return lone !== undefined && builder.quotation(lone)?.use === 'speech' ? [{ sentence, lone }] : [];
  });
  const isOwn = answers.some(({ sentence }) => ofOneself.test(quotedWords(sentence)));
  if (answers.length < fewestAnswers || !isOwn) return [];
  // « Mathis Roux », « Propos recueillis par Hélène Petit »: whoever has written it
  const told = spoken.flatMap((home) => (home.sentence.part === 'removed' ? [] : (namedIn.get(home)?.everyone ?? []).filter(({ mention, described, range }) => mention.isPerson && mention.isNamed && mention.label.includes(' ') && described?.source === 'person' && home.tokens[(range?.start ?? 0) - 1]?.lower !== 'par')));
  const only = onlyOne(told);
  if (!only) return [];
  const from = builder.built.length;
  for (const { sentence, lone } of answers) addBeside(sentence, only, lone, builder);
  return builder.built.slice(from);
}
