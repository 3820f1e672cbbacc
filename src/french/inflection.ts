import { conjugate } from './conjugate.ts';
import { lowerForm } from './words.ts';

const alreadyPlural = /[sxz]$/;
const pluralInX = /(?:eau|au|eu)$/;
const alToAux = /al$/;
/** Nouns and adjectives in -al that take a plain -s, and those in -au, -eu that do. */
const plainPlural: ReadonlySet<string> = new Set(
  'bal carnaval festival régal chacal récital cérémonial fatal natal naval banal final glacial bancal landau bleu pneu'.split(
    ' ',
  ),
);
const pluralInAux: ReadonlyMap<string, string> = new Map(
  'bail baux|corail coraux|émail émaux|travail travaux|vitrail vitraux|soupirail soupiraux|oeil yeux|ciel cieux|aïeul aïeux|bijou bijoux|caillou cailloux|chou choux|genou genoux|hibou hiboux|joujou joujoux|pou poux|monsieur messieurs|madame mesdames'
    .split('|')
    .map((pair): [string, string] => {
      const [singular = '', plural = ''] = pair.split(' ');
      return [singular, plural];
    }),
);

/** The plurals of a noun or adjective: one, two for the few words where usage hesitates. */
export function pluralsOf(singular: string): readonly string[] {
  const irregular = pluralInAux.get(singular);
  if (irregular) return [irregular];
  if (alreadyPlural.test(singular)) return [singular];
  if (plainPlural.has(singular)) return [`${singular}s`];
  if (pluralInX.test(singular)) return [`${singular}x`];
  return alToAux.test(singular) ? [singular.replace(alToAux, 'aux')] : [`${singular}s`];
}

const irregularFeminines: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'beau belle|bel belle|nouveau nouvelle|nouvel nouvelle|vieux vieille|vieil vieille|fou folle|mou molle|blanc blanche|' +
    'franc franche|sec sèche|frais fraîche|public publique|turc turque|caduc caduque|grec grecque|long longue|' +
    'doux douce|faux fausse|roux rousse|gros grosse|gras grasse|bas basse|las lasse|épais épaisse|gentil gentille|' +
    'pareil pareille|complet complète|concret concrète|discret discrète|secret secrète|inquiet inquiète|favori favorite|' +
    'bénin bénigne|malin maligne|bref brève|grief griève|mort morte|héros héroïne|roi reine|époux épouse'
  )
    .split('|')
    .map((pair): [string, readonly string[]] => {
      const [masculine = '', ...feminines] = pair.split(' ');
      return [masculine, feminines];
    }),
);

const doublesConsonant = /(?:el|en|on|et)$/;

/** The feminines of an adjective (« actif » → active); two where the ending does not decide (« -teur », « -eur »). */
export function femininesOf(masculine: string): readonly string[] {
  const irregular = irregularFeminines.get(masculine);
  if (irregular) return irregular;
  if (masculine.endsWith('e')) return [masculine];
  if (doublesConsonant.test(masculine)) return [`${masculine}${masculine.slice(-1)}e`];
  if (masculine.endsWith('teur')) return [`${masculine.slice(0, -4)}trice`, `${masculine.slice(0, -1)}se`];
  if (masculine.endsWith('eur')) return [`${masculine.slice(0, -1)}se`, `${masculine}e`];
  if (masculine.endsWith('eux')) return [`${masculine.slice(0, -1)}se`];
  if (masculine.endsWith('er')) return [`${masculine.slice(0, -2)}ère`];
  if (masculine.endsWith('f')) return [`${masculine.slice(0, -1)}ve`];
  return [`${masculine}e`];
}

/** The forms of an adjective, in lower case: both genders, both numbers. */
export function adjectiveForms(masculine: string): ReadonlySet<string> {
  const word = lowerForm(masculine);
  const singulars = [word, ...femininesOf(word)];
  return new Set(singulars.flatMap((form) => [form, ...pluralsOf(form)]));
}

/** Endings of nouns that have a feminine of their own: « blessé », « électricien », « directeur ». */
const genderedNoun = /(?:é|ien|éen|teur|ant|ais|ois|ier|ain|eux|mort)$/;

/** The forms of a noun, in lower case: singular, plural, and the feminine of a noun that names people. */
export function nounForms(singular: string): ReadonlySet<string> {
  const word = lowerForm(singular);
  const singulars = [word, ...(genderedNoun.test(word) ? femininesOf(word) : [])];
  return new Set(singulars.flatMap((form) => [form, ...pluralsOf(form)]));
}

const infinitiveEnding = /(?:er|ir|oir|re)$/;
const verbs = new Map<string, ReadonlySet<string>>();

/** The third persons, infinitive and participles of what may be an infinitive; empty for anything else. */
export function verbForms(infinitive: string): ReadonlySet<string> {
  const word = lowerForm(infinitive);
  const known = verbs.get(word);
  if (known) return known;
  const forms = new Set(infinitiveEnding.test(word) ? conjugate(word).map(({ form }) => form) : []);
  verbs.set(word, forms);
  return forms;
}
