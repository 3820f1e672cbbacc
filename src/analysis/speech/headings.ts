import { fold } from './discourse.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** Letters that a subheading has at most, and the title that a text begins with. */
const longestHeading = 90;
const longestTitle = 200;

/** The sentences that are a heading by role or by their looks: alone in their paragraph, with no full stop at the end. */
export function headingsOf(spoken: readonly SpokenSentence[]): ReadonlySet<SpokenSentence> {
  const first = spoken[0];
  // A heading has something below it.
  const last = spoken.findLast(({ sentence }) => sentence.part === 'text');
  const perPassage = Map.groupBy(spoken, ({ sentence }) => `${sentence.part} ${sentence.passage}`);
  return new Set(
    [...perPassage.values()].flatMap((sentences) => {
      const [only] = sentences;
      // « – « Vingt postes » »: an item of a list
      if (!only || sentences.length > 1 || /^[-–—•*·]\s(?!.*[-–—]\s*$)/.test(only.sentence.text)) return [];
      const isBare = only.sentence.text.length < (only === first ? longestTitle : longestHeading) && !/[.…:;,]$/.test(only.sentence.text.trim()) && !/[.…]\s*[»”"]$/.test(only.sentence.text.trim());
      return only.sentence.role === 'heading' || only.sentence.part === 'title' || (isBare && only !== last) ? [only] : [];
    }),
  );
}

/** Words alone, each between spaces. */
export function plainWords(text: string): string {
  return ` ${fold(text).replace(/[^\p{L}\p{N}']+/gu, ' ').trim()} `;
}
