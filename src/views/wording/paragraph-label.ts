/** « § 6 »: the rank of a paragraph in the text as received. A sentence after the first has its own: « § 6.2 ». */
export function paragraphLabel(paragraph: number, rank = 1): string {
  return `§\u00A0${rank > 1 ? `${paragraph}.${rank}` : paragraph}`;
}

/** « § 3 », « § 3 à 5 », « § 3, 5 et 6 »: several paragraphs, runs drawn together. */
export function paragraphsLabel(paragraphs: readonly number[]): string {
  const sorted = [...new Set(paragraphs)].sort((a, b) => a - b);
  const runs: { first: number; last: number }[] = [];
  for (const paragraph of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === paragraph - 1) run.last = paragraph;
    else runs.push({ first: paragraph, last: paragraph });
  }
  const words = runs.map(({ first, last }) => {
    if (first === last) return String(first);
    return last === first + 1 ? `${first} et ${last}` : `${first} à ${last}`;
  });
  return `§\u00A0${words.join(', ')}`;
}
