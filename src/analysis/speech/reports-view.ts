import type { Token } from './read-tokens.ts';

/** « Le texte serait « bâclé ». », « Pas question de « rejouer le match ». »: signs that a sentence goes on with the view of whoever the one before is about. */
export function reportsView(tokens: readonly Token[], at: number): boolean {
  const isHearsay = tokens.slice(0, at).some(({ lower }) => /^(?:serai(?:t|ent)|aurai(?:t|ent)|.{4,}[ei]rai(?:t|ent)|.{3,}drai(?:t|ent))$/.test(lower));
  const opening = tokens.slice(0, 2).map(({ lower }) => lower).join(' ');
  return isHearsay || /^(?:pas|plus|hors) (?:question|de)$/.test(opening);
}
