/**
 * Words that start sentences and, before a small letter, are no part of a name: after « groupe A. », « l’A.F.P. »
 * one of them starts a sentence, while « J. Le Pen », « R. R. Tolkien » go on.
 */
const openingWords: ReadonlySet<string> = new Set(
  (
    'il elle ils elles on nous vous je le la les un une des du de ce cet cette ces cela ça son sa ses leur leurs notre ' +
    'nos mais et or donc car puis ensuite enfin ainsi alors aussi en à a au aux dans pour par sur sous selon depuis ' +
    'après avant pendant cependant toutefois pourtant outre malgré si quand lorsque comme avec sans chez vers tout ' +
    'toute tous toutes aucun aucune plus plusieurs quelque quelques deux trois d l c s j n qu'
  ).split(' '),
);
const opening = /^["“«(]?\s?(?<word>\p{L}+)(?:['’]|[\s,]+)["“«(]?\s?[\p{Ll}\d]/u;

/** Whether what follows a full stop starts a sentence rather than going on with a name. */
export function opensSentence(after: string): boolean {
  const word = opening.exec(after)?.groups?.['word'];
  return word !== undefined && openingWords.has(word.toLowerCase());
}
