import { fold } from './discourse.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** Letters that a subheading has at most, and the title that a text begins with. */
const longestHeading = 90;
const longestTitle = 200;

/** Tokens that the rubric before a title has at most, its full stop too. */
const longestKicker = 8;

/** The sentences that are a heading by role or by their looks: alone in their paragraph, with no full stop at the end. */
export function headingsOf(spoken: readonly SpokenSentence[]): ReadonlySet<SpokenSentence> {
  const first = spoken[0];
  // A heading has something below it.
  const last = spoken.findLast(({ sentence }) => sentence.part === 'text');
  const perPassage = Map.groupBy(spoken, ({ sentence }) => `${sentence.part} ${sentence.passage}`);
  return new Set(
    [...perPassage.values()].flatMap((sentences) => {
      // « Tribunal de Lens. Le faux couvreur « voyait des trous »»: a kicker that a full stop ends
      const only = sentences[0] === first && sentences.length === 2 && sentences[0] !== undefined && isShort(sentences[0]) ? sentences[1] : sentences[0];
      const isTitle = sentences[0] === first;
      // « – « Vingt postes » »: an item of a list
      if (!only || (sentences.length > 1 && only === sentences[0]) || /^[-–—•*·]\s(?!.*[-–—]\s*$)/.test(only.sentence.text)) return [];
      const isBare = only.sentence.text.length < (isTitle ? longestTitle : longestHeading) && !/[.…:;,]$/.test(only.sentence.text.trim()) && !/[.…]\s*[»”"]$/.test(only.sentence.text.trim());
      return only.sentence.role === 'heading' || only.sentence.part === 'title' || (isBare && only !== last) ? [only] : [];
    }),
  );
}

/** A few words with nothing quoted: the rubric above a title. */
function isShort({ tokens }: SpokenSentence): boolean {
  return tokens.length < longestKicker && tokens.every(({ kind }) => kind !== 'quotation');
}

/** Words alone, each between spaces. */
export function plainWords(text: string): string {
  return ` ${fold(text).replace(/[^\p{L}\p{N}']+/gu, ' ').trim()} `;
}
