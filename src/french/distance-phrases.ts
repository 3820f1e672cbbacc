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
];

const doubts = [
  'croit/croient/croyait/croyaient savoir',
  'a/ont cru savoir',
];

const unverified = [
  'aucune confirmation',
  'sans confirmation',
  'impossible de vérifier/confirmer/authentifier',
  'reste/restent/restait/restaient à confirmer/vérifier/prouver/démontrer',
  'au conditionnel',
];

interface Phrase {
  readonly slots: readonly ReadonlySet<string>[];
  readonly rule: DistanceCue['rule'];
}

/** The phrases by the words that can begin them. */
const phrasesByFirst = byFirstWord([
  ...semblances.map((words) => phraseOf(words, 'semblance')),
  ...doubts.map((words) => phraseOf(words, 'doubt-verb')),
  ...unverified.map((words) => phraseOf(words, 'unverified')),
]);

function phraseOf(words: string, rule: DistanceCue['rule']): Phrase {
  return { slots: words.split(' ').map((slot) => new Set(slot.split('/'))), rule };
}

function byFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const byWord = new Map<string, Phrase[]>();
  for (const phrase of phrases)
    for (const word of phrase.slots[0] ?? []) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  return byWord;
}

/** The phrase of distance of several words that begins at a word, if any. */
export function distancePhrase(words: readonly Word[], at: number): DistanceCue | undefined {
  return listed(words, at) ?? withoutProof(words, at) ?? ascribed(words, at);
}

function listed(words: readonly Word[], at: number): DistanceCue | undefined {
  const begun = phrasesByFirst.get(words[at]?.lower ?? '');
  const found = begun?.find(({ slots }) => slots.every((slot, rank) => slot.has(words[at + rank]?.lower ?? '')));
  return found && { length: found.slots.length, isQualifier: false, rule: found.rule };
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
