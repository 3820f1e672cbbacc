import { conjugate } from './conjugate.ts';

/** Words by which a report keeps its distance. */
export interface DistanceCue {
  /** Number of tokens. */
  readonly length: number;
  /** The cue qualifies a noun (« présumé ») rather than a clause. */
  readonly isQualifier: boolean;
  readonly rule: 'doubt-verb' | 'semblance' | 'doubt-adverb' | 'doubt-adjective';
}

const finite = (verbs: string): ReadonlySet<string> =>
  new Set(
    verbs
      .split(' ')
      .flatMap((verb) => conjugate(verb))
      .filter(({ tense }) => tense !== 'infinitive' && tense !== 'participle' && tense !== 'gerund')
      .map(({ form }) => form),
  );

const doubting = finite('prétendre soupçonner présumer supposer alléguer insinuer douter suspecter');
const doubtingGerunds = new Set([
  'prétendant',
  'soupçonnant',
  'présumant',
  'supposant',
  'alléguant',
  'insinuant',
  'suspectant',
]);
const doubted = /^(?:soupçonn|suspect|présum|suppos|accus|réput|cens)é(?:e|s|es)?$/;
const seeming = finite('sembler paraître');
const adverbs = new Set([
  'apparemment',
  'vraisemblablement',
  'probablement',
  'prétendument',
  'soi-disant',
  'supposément',
  'possiblement',
  'présumément',
  'éventuellement',
  'visiblement',
  'peut-être',
]);
const adjectives = /^(?:présum|suppos|prétend|allégu|soupçonn)(?:é|u)(?:e|s|es)?$/;
const nouns = /^(?:éventuel|éventuelle|éventuels|éventuelles|hypothétique|hypothétiques|possible|possibles)$/;

interface Word {
  readonly lower: string;
  readonly kind: string;
}

/** The cue of distance that begins at a word, if any. */
export function distanceCue(words: readonly Word[], at: number): DistanceCue | undefined {
  const word = words[at];
  if (word?.kind !== 'word') return undefined;
  const { lower } = word;
  const before = words[at - 1]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  const third = words[at + 2]?.lower ?? '';
  // « à ce qu’il paraît », « à ce qu’on dit »
  const saying = words[at + 4]?.lower ?? '';
  if (lower === 'à' && next === 'ce' && third === "qu'" && /^(?:paraît|parait|semble|dit|raconte)$/.test(saying)) {
    return { length: 5, isQualifier: false, rule: 'semblance' };
  }
  if (lower === 'non' && /^(?:confirm|vérifi|authentifi|recoup|attest)ée?s?$/.test(next)) {
    return { length: 2, isQualifier: true, rule: 'doubt-adjective' };
  }
  if (/^(?:soupçonn|suspect)ée?s?$/.test(lower) && /^(?:de|d'|du|des)$/.test(next) && !isAfterBe(before)) {
    return { length: 1, isQualifier: false, rule: 'doubt-verb' };
  }
  if (doubtingGerunds.has(lower)) return { length: 1, isQualifier: false, rule: 'doubt-verb' };
  if (doubting.has(lower) && isVerbPlace(before))
    return { length: 1, isQualifier: false, rule: 'doubt-verb' };
  if (
    seeming.has(lower) &&
    isVerbPlace(before) &&
    !/^(?:en|dans|le|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(next)
  ) {
    return { length: 1, isQualifier: false, rule: 'semblance' };
  }
  if (
    /^(?:est|sont|était|étaient|serait|seraient|été)$/.test(lower) &&
    doubted.test(next) &&
    /^(?:de|d'|avoir|être|par)$/.test(words[at + 2]?.lower ?? '')
  ) {
    return { length: 2, isQualifier: false, rule: 'doubt-verb' };
  }
  if (
    /^(?:a|ont|avait|avaient)$/.test(lower) &&
    /^(?:prétendu|soupçonné|insinué|supposé|présumé|suspecté|allégué)$/.test(next)
  ) {
    return { length: 2, isQualifier: false, rule: 'doubt-verb' };
  }
  if (adverbs.has(lower)) return { length: 1, isQualifier: false, rule: 'doubt-adverb' };
  if (lower === 'sans' && next === 'doute') return { length: 2, isQualifier: false, rule: 'doubt-adverb' };
  const isAfterAuxiliary = /^(?:a|ont|est|sont|était|étaient|avait|avaient|été|être|avoir|ayant)$/.test(
    before,
  );
  if (adjectives.test(lower) && !isAfterAuxiliary)
    return { length: 1, isQualifier: true, rule: 'doubt-adjective' };
  return nouns.test(lower) && lower.startsWith('éventuel')
    ? { length: 1, isQualifier: true, rule: 'doubt-adjective' }
    : undefined;
}

/** « est soupçonné »: the auxiliary begins the cue; « les soupçonnés » are people. */
function isAfterBe(before: string): boolean {
  return /^(?:est|sont|était|étaient|serait|seraient|été|être|a|ont|le|la|les|un|une|des)$/.test(before);
}

/** A finite form behind an article or a preposition is a noun or an adjective. */
function isVerbPlace(before: string): boolean {
  return !/^(?:le|la|les|l'|un|une|des|de|d'|du|au|aux|ce|cette|ces|son|sa|ses)$/.test(before);
}
