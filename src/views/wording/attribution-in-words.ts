import type { Attribution, ChainLink } from '../../analysis/records.ts';
import { listInWords } from './list-in-words.ts';

/** What to call a link of a chain: a listed name as it is, other words of the report in guillemets. */
export function linkInWords(link: ChainLink): string {
  return link.entity === undefined ? `«\u202F${link.label}\u202F»` : link.label;
}

/**
 * Who a report says something from, from the report outward: « TASS, citant « les services régionaux » »;
 * « sans attribution » where it tells nobody.
 */
export function attributionInWords({ chain, speaker, speakerEntity, originLabel, originKind }: Attribution): string {
  const [first, ...further] = chain.map(linkInWords);
  if (first !== undefined) return further.length === 0 ? first : `${first}, citant ${listInWords(further)}`;
  if (speaker !== undefined) return speakerEntity === undefined ? `«\u202F${speaker}\u202F»` : speaker;
  if (originLabel !== undefined) return originKind === 'named' ? originLabel : `«\u202F${originLabel}\u202F»`;
  return 'sans attribution';
}
