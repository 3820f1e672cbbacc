import type { Token } from './read-tokens.ts';

/** « À lire aussi : … », « LIRE AUSSI > … », « Sur le même sujet »: a line that tells of another article. */
export function pointsElsewhere(tokens: readonly Token[]): boolean {
  const words = tokens.slice(0, 5).map(({ lower }) => lower).join(' ');
  return /^(?:à |> ?> ?|» ?)?(?:(?:re)?lire|(?:re)?voir|écouter|découvrir|lisez)(?: (?:aussi|également|plus))(?: |$)|^sur le même (?:sujet|thème)|^dans la même rubrique|^notre dossier/.test(words);
}
