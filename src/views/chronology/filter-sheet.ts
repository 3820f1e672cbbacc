import type { Dossier } from '../../dossier/dossier.ts';

/**
 * The style sheet that filters the chronology without a script: a checked source hides every event it does not tell,
 * a number of sources every event that has another. One rule per source; nothing but this dossier's marks.
 */
export function filterSheet(dossier: Dossier): string {
  const letters = dossier.corpus.reports.map((report) => report.mark.letter);
  const rules = [
    ...letters.map((letter) => `main:has(#s-${letter}:checked) .event:not([data-s~="${letter}"])`),
    'main:has(#n-2:checked) .event[data-n="1"]',
    'main:has(#n-3:checked) .event:is([data-n="1"],[data-n="2"])',
    'main:has(#n-1:checked) .event:not([data-n="1"])',
  ];
  // In no cascade layer: what a reader filters out stays out whatever the components say.
  return `${rules.join(',')}{display:none}\n`;
}
