import { isAuxiliary } from './auxiliaries.ts';
import { subjectPronouns } from './chunk-words.ts';

interface Word {
  readonly lower: string;
  readonly text: string;
}

/** Forms of the first and second persons that no noun shares. */
const otherPersons =
  /^(?:suis|es|sommes|êtes|ai|as|avons|avez|vais|vas|allons|allez|peux|pouvons|pouvez|dois|devons|devez|veux|voulons|voulez|fais|faisons|faites|sais|savons|savez|faut|soyons|soyez|ayons|ayez|étais|étions|étiez|avais|avions|aviez|serai|serons|serez|aurai|aurons|aurez)$/;
const finiteEnding = /(?:aient|èrent|eront|iront|dront|issent|issait|erait|eraient|assions|ssiez)$/;
const nounsInOns =
  /(?:tions?|sions?|xions?|nions|çons|rons|tons|lons|mons|sons|nons|llons|ssons|gnons|dons|cons|bons|phons|crons|fonds)$/;

/** Whether the word at `at` is a finite verb, or behind a pronoun that only verbs follow. */
export function isFiniteWord(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] ?? { lower: '' };
  if (isAuxiliary(lower) || otherPersons.test(lower)) return true;
  if (lower.length > 5 && finiteEnding.test(lower)) return true;
  if (
    lower.length > 4 &&
    lower.endsWith('ait') &&
    !/^(?:lait|fait|parfait|imparfait|satisfait|insatisfait|méfait|contrefait|stupéfait|portrait|retrait|extrait|trait|souhait|attrait|abstrait|distrait|bienfait|forfait)$/.test(
      lower,
    )
  )
    return true;
  if (lower.length > 4 && lower.endsWith('ez') && !/^(?:chez|assez|rendez-vous|suez|nez)$/.test(lower))
    return true;
  if (lower.length > 4 && lower.endsWith('ons') && !nounsInOns.test(lower)) return true;
  if (
    lower.length > 5 &&
    /(?:era|ira|dra|erai|erez|erons)$/.test(lower) &&
    !/^(?:opéra|caméra|choléra)$/.test(lower)
  )
    return true;
  const before = words[at - 1]?.lower ?? '';
  if (subjectPronouns.has(before) || /^(?:ne|n'|j'|c'|se|s'|ça|cela|qui|m'|me|t'|te)$/.test(before)) {
    return !/^(?:autres|même|mêmes|seuls|tous|deux|trois|deux|aussi|pas|y|en)$/.test(lower);
  }
  return false;
}
