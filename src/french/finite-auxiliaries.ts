import type { Word } from './words.ts';

/** Finite forms, third person, of the verbs that most often follow a subject. Lower case, with accents. */
const finiteForms: ReadonlySet<string> = new Set(
  `a ont avait avaient aura auront aurait auraient eut eurent est sont était étaient sera seront serait seraient fut
  furent va vont allait allaient ira iront doit doivent devait devaient devra devront devrait devraient peut peuvent
  pouvait pouvaient pourra pourront pourrait pourraient veut veulent voulait souhaite souhaitent fait font faisait
  fera feront dit disait vient viennent venait reste restent devient deviennent tient tiennent`.split(/\s+/),
);

const clitics: ReadonlySet<string> = new Set('n ne s se l le la les lui leur y en'.split(' '));
const longestCliticRun = 3;

/** Whether a finite verb of the third person begins at a word, its pronouns and its « ne » included: « n’a », « s’est ». */
export function isFiniteAuxiliary(words: readonly Word[], index: number): boolean {
  for (let at = index; at < index + longestCliticRun; at += 1) {
    const lower = words[at]?.lower;
    if (lower === undefined) return false;
    if (finiteForms.has(lower)) return true;
    if (!clitics.has(lower)) return false;
  }
  return false;
}
