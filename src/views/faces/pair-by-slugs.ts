import type { Dossier, ReportPair } from '../../dossier/dossier.ts';

/** The pair of a page's address. @throws where the dossier has no such pair. */
export function pairBySlugs(dossier: Dossier, a: string, b: string): ReportPair {
  const pair = dossier.pairs.find(({ reports }) => reports[0] === a && reports[1] === b);
  if (!pair) throw new Error(`No page for the pair \`${a}\`, \`${b}\` in the dossier.`);
  return pair;
}
