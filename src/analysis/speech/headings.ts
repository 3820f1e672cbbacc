import { fold } from './discourse.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** The sentences that are a heading by role or by their looks: alone in their paragraph, with no full stop at the end. */
export function headingsOf(spoken: readonly SpokenSentence[]): ReadonlySet<SpokenSentence> {
  const perPassage = Map.groupBy(spoken, ({ sentence }) => `${sentence.part} ${sentence.passage}`);
  return new Set(
    [...perPassage.values()].flatMap((sentences) => {
      const [only] = sentences;
      if (!only || sentences.length > 1) return [];
      const isBare = only.sentence.text.length < 90 && !/[.…:;,]$/.test(only.sentence.text.trim()) && !/[.…]\s*[»”"]$/.test(only.sentence.text.trim());
      return only.sentence.role === 'heading' || only.sentence.part === 'title' || isBare ? [only] : [];
    }),
  );
}

/** Words alone, each between spaces. */
export function plainWords(text: string): string {
  return ` ${fold(text).replace(/[^\p{L}\p{N}']+/gu, ' ').trim()} `;
}
