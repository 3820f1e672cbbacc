import type { Origins } from '../../dossier/origins.ts';
import { countOf } from './count-of.ts';
import { listInWords } from './list-in-words.ts';

/** « 3 articles, 1 origine nommée : TASS »: independence is counted on origins, not on articles. */
export function originsInWords(reports: number, origins: Origins): string {
  return `${countOf(reports, 'article')}, ${originsAlone(origins)}`;
}

/** The same without the count of articles: « 1 origine nommée : TASS ; 1 article sans attribution ». */
export function originsAlone(origins: Origins): string {
  return originParts(origins).join('\u202F; ');
}

/** Its parts: « 1 origine nommée : TASS », « 1 origine vague : « … » », « aucune origine indiquée ». */
export function originParts({ named, vague, none }: Origins): readonly string[] {
  if (named.length === 0 && vague.length === 0) return ['aucune origine indiquée'];
  const parts: string[] = [];
  if (named.length > 0) {
    const labels = listInWords(named.map(({ label }) => label));
    parts.push(`${countOf(named.length, 'origine nommée', 'origines nommées')}\u00A0: ${labels}`);
  }
  if (vague.length > 0) {
    const words = listInWords(vague.map((one) => `«\u202F${one.words}\u202F»`));
    parts.push(`${countOf(vague.length, 'origine vague', 'origines vagues')}\u00A0: ${words}`);
  }
  if (none.length > 0) parts.push(`${countOf(none.length, 'article')} sans attribution`);
  return parts;
}
