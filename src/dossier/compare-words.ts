import type { Sentence } from '../analysis/records.ts';
import type { WordFamily } from '../corpus/corpus.ts';
import type { Composition } from './composition.ts';
import type { ComparedWords, WordUse } from './dossier.ts';
import { citationAt } from './find-citation.ts';
import { type WordToken, wordTokens } from './word-tokens.ts';
import { variantKey } from './word-variant.ts';

/** A word of a family in one of its forms, as a run of variant keys. */
interface Form {
  readonly word: string;
  readonly keys: readonly string[];
}

/** Where each word of each family stands in titles and texts, in the order of reports and text. */
export function compareWords({ corpus, reports }: Composition): ComparedWords[] {
  const families = corpus.words.map((family) => ({
    family,
    ...readFamily(family),
    uses: new Map<string, WordUse[]>(),
  }));
  for (const indexed of reports.values()) {
    for (const sentence of indexed.analysis.sentences) {
      if (sentence.part === 'removed') continue;
      const tokens = wordTokens(sentence.text);
      const keys = tokens.map(({ text }) => variantKey(text));
      for (const { forms, near, uses } of families) {
        if (near.length > 0 && !near.some((form) => keys.some((_, at) => standsAt(form, keys, at)))) continue;
        for (const use of usesIn(sentence, tokens, keys, forms, indexed.report.slug)) {
          uses.set(use.word, [...(uses.get(use.word) ?? []), use]);
        }
      }
    }
  }
  return families.map(({ family, uses }) => ({
    family,
    words: family.words.map(({ word }) => ({ word, uses: uses.get(word) ?? [] })),
  }));
}

function readFamily({ words, near }: WordFamily): { forms: readonly Form[]; near: readonly Form[] } {
  const forms = words.flatMap(({ word, forms: others }) =>
    [word, ...others].map((form) => formOf(word, form)),
  );
  return {
    // The longest first: « arme explosive » is no use of « arme ».
    forms: forms.sort((a, b) => b.keys.length - a.keys.length),
    near: near.map((word) => formOf(word, word)),
  };
}

function formOf(word: string, form: string): Form {
  return { word, keys: wordTokens(form).map(({ text }) => variantKey(text)) };
}

function usesIn(
  sentence: Sentence,
  tokens: readonly WordToken[],
  keys: readonly string[],
  forms: readonly Form[],
  slug: string,
): WordUse[] {
  const uses: WordUse[] = [];
  let at = 0;
  while (at < tokens.length) {
    const form = forms.find((one) => standsAt(one, keys, at));
    const first = tokens[at];
    const last = tokens[at + (form?.keys.length ?? 1) - 1];
    if (form && first && last) {
      const span = { start: sentence.start + first.start, end: sentence.start + last.end };
      uses.push({ ...citationAt(span, sentence, { slug }), word: form.word });
    }
    at += form?.keys.length ?? 1;
  }
  return uses;
}

function standsAt({ keys: wanted }: Form, keys: readonly string[], at: number): boolean {
  return wanted.length > 0 && wanted.every((key, index) => keys[at + index] === key);
}
