import type { DistanceCue } from './distance-words.ts';

interface Word {
  readonly lower: string;
  readonly kind: string;
}

/** Phrases that hold the clause beside them at arm's length, word by word; a slash parts words that may stand in one place. */
const semblances = [
  'à en croire',
  "si l' on en croit",
  'si on en croit',
  "s' il faut en croire",
  'selon toute vraisemblance/apparence/probabilité',
  'tout porte à croire/penser',
  'tout laisse à croire/penser/supposer',
  'tout laisse croire/penser/supposer',
  'laisse/laissent/laissait/laissaient croire/penser/supposer',
  'laisse/laissent/laissait/laissaient à penser/croire/supposer',
  'le bruit court',
  'rumeur/rumeurs',
  "il est probable/possible/vraisemblable que/qu'",
  "il se peut que/qu'",
].map(slots);

const doubts = [
  'croit/croient/croyait/croyaient savoir',
  'a/ont cru savoir',
].map(slots);

const unverified = [
  'aucune confirmation',
  'sans confirmation',
  'impossible de vérifier/confirmer/authentifier',
  'reste/restent/restait/restaient à confirmer/vérifier/prouver/démontrer',
  'au conditionnel',
].map(slots);

function slots(phrase: string): readonly ReadonlySet<string>[] {
  return phrase.split(' ').map((slot) => new Set(slot.split('/')));
}

/** The phrase of distance of several words that begins at a word, if any. */
export function distancePhrase(words: readonly Word[], at: number): DistanceCue | undefined {
  return (
    listed(words, at, semblances, 'semblance') ??
    listed(words, at, doubts, 'doubt-verb') ??
    listed(words, at, unverified, 'unverified') ??
    withoutProof(words, at) ??
    ascribed(words, at)
  );
}

function listed(
  words: readonly Word[],
  at: number,
  phrases: readonly (readonly ReadonlySet<string>[])[],
  rule: DistanceCue['rule'],
): DistanceCue | undefined {
  const found = phrases.find((phrase) => phrase.every((slot, rank) => slot.has(words[at + rank]?.lower ?? '')));
  return found && { length: found.length, isQualifier: false, rule };
}

const proving =
  /^(?:confirm|vérifi|authentifi|corrobor|recoup|attest)(?:er?|ent|é|ée|és|ées|ait|aient)$/;
const negating = /^(?:pas|ni|guère|point|toujours|encore|pu|peut|peuvent|pouvait|pouvaient|été)$/;

/** « n’a pas été confirmé », « ne peuvent être vérifiées », « n’était pas en mesure d’authentifier ». */
function withoutProof(words: readonly Word[], at: number): DistanceCue | undefined {
  // « ne s’est pas confirmé » tells how something went.
  if (!/^n[e']$/.test(words[at]?.lower ?? '') || /^s[e']$/.test(words[at + 1]?.lower ?? '')) return undefined;
  let isNegated = false;
  for (let place = at + 1; place < at + 9; place += 1) {
    const word = words[place];
    if (word?.kind !== 'word' || /^(?:que|qu')$/.test(word.lower)) return undefined;
    if (negating.test(word.lower)) isNegated = true;
    if (proving.test(word.lower)) return isNegated ? { length: place - at + 1, isQualifier: false, rule: 'unverified' } : undefined;
  }
  return undefined;
}

/** Deeds and words that somebody is held to have done or said. */
const ascribable =
  /^(?:attaque|attentat|frappe|tir|bombardement|raid|meurtre|assassinat|homicide|viol|crime|délit|massacre|exaction|violence|enlèvement|rapt|vol|cambriolage|braquage|incendie|explosion|sabotage|piratage|cyberattaque|intrusion|embuscade|incursion|agression|infraction|propos|enregistrement|message|acte|fait|mort|décès|fraude)s?$/;

/** « un tir imputé au groupe », « des attaques attribuées à des rebelles ». */
function ascribed(words: readonly Word[], at: number): DistanceCue | undefined {
  const lower = words[at]?.lower ?? '';
  if (!/^(?:imput|attribu)ée?s?$/.test(lower) || !/^(?:à|au|aux)$/.test(words[at + 1]?.lower ?? '')) return undefined;
  const isImputed = lower.startsWith('imput');
  const before = words.slice(Math.max(0, at - 5), at);
  if (!isImputed && !before.some((word) => ascribable.test(word.lower))) return undefined;
  return { length: 1, isQualifier: false, rule: 'doubt-verb' };
}
