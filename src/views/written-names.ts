import type { Dossier, NamedEntity } from '../dossier/dossier.ts';

/** The names that some report writes: only these have a page and are counted. */
export function writtenNames({ names }: Dossier): readonly NamedEntity[] {
  return names.filter(({ forms }) => forms.some(({ uses }) => uses.length > 0));
}
