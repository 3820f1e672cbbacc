import { conjugate } from './conjugate.ts';
import { distancePhrase } from './distance-phrases.ts';

/** Words by which a report keeps its distance. */
export interface DistanceCue {
  /** Number of tokens. */
  readonly length: number;
  /** The cue qualifies a noun (« présumé ») rather than a clause. */
  readonly isQualifier: boolean;
  readonly rule: 'doubt-verb' | 'semblance' | 'doubt-adverb' | 'doubt-adjective' | 'unverified';
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
  'visiblement',
  'peut-être',
]);
const adjectives = /^(?:présum|suppos|prétend|allégu|soupçonn)(?:é|u)(?:e|s|es)?$/;
const merelyPossible = /^éventuel(?:le)?s?$/;
/** What a report must not state without proof; « une éventuelle grève » is only still to come. */
const needsProof =
  /^(?:crime|délit|fraude|faute|négligence|manquement|infraction|violation|irrégularité|complicité|complice|implication|responsabilité|culpabilité|corruption|détournement|conflit|abus|agression|ingérence|escroquerie|favoritisme|collusion|lien|motivation|tricherie|dopage|malversation|dérive|victime|auteur|mobile|blanchiment|sabotage)s?$/;

const hearsay = /^(?:paraît|parait|semble|dit|raconte)$/;
const unproven = /^(?:confirm|vérifi|authentifi|recoup|attest)ée?s?$/;
const suspected = /^(?:soupçonn|suspect)ée?s?$/;
const ofSomething = /^(?:de|d'|du|des)$/;
const afterDoubted = /^(?:de|d'|avoir|être|par)$/;
const formOfBe = /^(?:est|sont|était|étaient|serait|seraient|été)$/;
/** Participles that stand by themselves for a claim: « un quartier censé être sûr ». */
const reputed = /^(?:cens|réput)ée?s?$/;
const formOfHave = /^(?:a|ont|avait|avaient)$/;
const doubtedParticiple = /^(?:prétendu|soupçonné|insinué|supposé|présumé|suspecté|allégué)$/;
/** After « apparaît » and its like: it came to be seen then, or there. */
const whenOrWhere = /^(?:en|dans|le|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;
const auxiliary = /^(?:a|ont|est|sont|était|étaient|avait|avaient|été|être|avoir|ayant)$/;

interface Word {
  readonly lower: string;
  readonly kind: string;
}

/** A word and those around it, in lower case; '' beyond either end. */
interface Neighbours {
  readonly before: string;
  readonly lower: string;
  readonly next: string;
  readonly third: string;
  readonly fifth: string;
}

/** The cue of distance that begins at a word, if any. */
export function distanceCue(words: readonly Word[], at: number): DistanceCue | undefined {
  const word = words[at];
  if (word?.kind !== 'word') return undefined;
  const lowerAt = (index: number): string => words[index]?.lower ?? '';
  const around = {
    before: lowerAt(at - 1),
    lower: word.lower,
    next: lowerAt(at + 1),
    third: lowerAt(at + 2),
    fifth: lowerAt(at + 4),
  };
  return phraseCue(around) ?? distancePhrase(words, at) ?? verbCue(around) ?? modifierCue(around);
}

/** « à ce qu’il paraît », « à ce qu’on dit », « non confirmé ». */
function phraseCue({ lower, next, third, fifth }: Neighbours): DistanceCue | undefined {
  if (lower === 'à' && next === 'ce' && third === "qu'" && hearsay.test(fifth)) {
    return { length: 5, isQualifier: false, rule: 'semblance' };
  }
  return lower === 'non' && unproven.test(next)
    ? { length: 2, isQualifier: true, rule: 'doubt-adjective' }
    : undefined;
}

/** « soupçonné de », « prétend », « semble », « est soupçonné d’avoir », « a prétendu ». */
function verbCue({ before, lower, next, third }: Neighbours): DistanceCue | undefined {
  const doubt = (length: number): DistanceCue => ({ length, isQualifier: false, rule: 'doubt-verb' });
  if (suspected.test(lower) && ofSomething.test(next) && !isAfterBe(before)) return doubt(1);
  if (doubtingGerunds.has(lower)) return doubt(1);
  if (doubting.has(lower) && isVerbPlace(before)) return doubt(1);
  if (seeming.has(lower) && isVerbPlace(before) && !whenOrWhere.test(next)) {
    return { length: 1, isQualifier: false, rule: 'semblance' };
  }
  const isReputed = reputed.test(lower) && !isAfterBe(before) && /^(?:être|avoir)$/.test(next);
  const isMeantTo = /^censé/.test(lower) && !isAfterBe(before) && /(?:er|ir|re|oir)$/.test(next);
  if (isReputed || isMeantTo) return doubt(1);
  // « est accusé par X »: an accusation with its accuser is told as a fact.
  const isAccusedBy = next.startsWith('accus') && third === 'par';
  if (formOfBe.test(lower) && doubted.test(next) && afterDoubted.test(third) && !isAccusedBy) return doubt(2);
  return formOfHave.test(lower) && doubtedParticiple.test(next) ? doubt(2) : undefined;
}

/** « prétendument », « sans doute », « présumé », « éventuelle fraude ». */
function modifierCue({ before, lower, next }: Neighbours): DistanceCue | undefined {
  if (adverbs.has(lower)) return { length: 1, isQualifier: false, rule: 'doubt-adverb' };
  if (lower === 'sans' && next === 'doute') return { length: 2, isQualifier: false, rule: 'doubt-adverb' };
  const isDoubtful = (adjectives.test(lower) && !auxiliary.test(before)) || (merelyPossible.test(lower) && (needsProof.test(next) || needsProof.test(before)));
  return isDoubtful ? { length: 1, isQualifier: true, rule: 'doubt-adjective' } : undefined;
}

/** « est soupçonné »: the auxiliary begins the cue; « les soupçonnés » are people. */
function isAfterBe(before: string): boolean {
  return /^(?:est|sont|était|étaient|serait|seraient|été|être|a|ont|le|la|les|un|une|des)$/.test(before);
}

/** A finite form behind an article or a preposition is a noun or an adjective. */
function isVerbPlace(before: string): boolean {
  return !/^(?:le|la|les|l'|un|une|des|de|d'|du|au|aux|ce|cette|ces|son|sa|ses)$/.test(before);
}
