import { makingForms, type TransferForm, transferForms } from '../../french/transfer-verbs.ts';
import type { Word } from '../../french/words.ts';

/** A verb of giving or getting where it stands, with its auxiliaries and pronouns. Word indexes. */
export interface VerbGroup {
  /** First word of the group, its pronouns included. */
  readonly start: number;
  readonly verb: number;
  readonly role: TransferForm['role'];
  /** `active`, `passive` (« a été remis »), `bare` (« remis par »), `infinitive`. */
  readonly voice: 'active' | 'passive' | 'bare' | 'infinitive';
  /** « se sont offert », « ont échangé »: each gives and each gets. */
  readonly isMutual: boolean;
  readonly isPlural: boolean;
  /** « condamner quelqu'un à »: who gets it is the verb's object. */
  readonly hasReceiverAsObject: boolean;
  /** « lui », « leur »: the receiver is a pronoun. */
  readonly hasIndirectPronoun: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const being = words(
  'est sont était étaient sera seront serait seraient fut furent soit soient été être étant suis sommes êtes',
);
const having = words('a ont avait avaient aura auront aurait auraient eut eurent ait aient avoir ayant ai avons avez eu');
/** « devra verser », « va offrir »: the subject is that of the modal. */
const modals = words(
  'doit doivent devra devront devait devaient devrait devraient va vont allait allaient peut peuvent pourra pourront pourrait pourraient veut veulent compte comptent entend entendent souhaite souhaitent',
);
const pluralAuxiliaries = words('sont étaient seront seraient furent ont avaient auront auraient eurent soient aient');
const pronouns = words('lui leur le la les l y en ne n se s me m te t nous vous');
const adverbs = words(
  'également aussi ensuite enfin déjà donc encore alors ainsi mutuellement réciproquement solennellement bien même tous toutes pas plus jamais récemment notamment finalement d ailleurs par vu voir voit vus vue',
);
const mutualAdverbs = words('mutuellement réciproquement');
const markBetween = /[,;:.!?«»“”"]/u;
const longestGroup = 9;

/**
 * The group of the verb of giving or getting that stands at a word; undefined where there is none.
 *
 * « présenter » gives only in « a été présenté avec », as translations from English have it.
 */
export function verbGroupAt(sentence: readonly Word[], verb: number): VerbGroup | undefined {
  const word = sentence[verb];
  const form = word ? (transferForms.get(word.lower) ?? makingForm(sentence, verb)) : undefined;
  if (!form) return undefined;
  const start = groupStart(sentence, verb);
  const before = sentence.slice(start, verb).map(({ lower }) => lower);
  const isParticiple = form.tenses.has('participle');
  const isPersonal = [...form.tenses].some((tense) => !['participle', 'infinitive', 'gerund'].includes(tense));
  const hasAuxiliary = before.some((lower) => being.has(lower) || having.has(lower));
  const isReflexive = before.includes('se') || before.includes('s');
  const hasModal = form.tenses.has('infinitive') && before.some((lower) => modals.has(lower));
  const sees = before.some((lower) => ['vu', 'voit', 'voir', 'vus', 'vue'].includes(lower));
  const isPassive = isParticiple && !isReflexive && before.some((lower) => being.has(lower));
  if (form.lemma === 'présenter' && !(isPassive && sentence[verb + 1]?.lower === 'avec')) return undefined;
  const isPlural = before.some((lower) => pluralAuxiliaries.has(lower) || (modals.has(lower) && lower.endsWith('nt'))) || (isPersonal && word?.lower.endsWith('nt') === true);
  return {
    start,
    verb,
    role: sees && isReflexive ? 'gets' : form.role,
    voice: voiceOf({ isPassive, hasAuxiliary: hasAuxiliary || sees || hasModal, isPersonal, isParticiple }),
    hasReceiverAsObject: form.lemma === 'condamner',
    isMutual: form.role === 'gives' && !sees && isPlural && (isReflexive || hasMutualAdverb(sentence, verb, before)),
    isPlural,
    hasIndirectPronoun: before.includes('lui') || (before.includes('leur') && !isReflexive),
  };
}

const gifts = words('don cadeau présent');

/** « a fait don de », « fait cadeau de ». */
function makingForm(sentence: readonly Word[], at: number): TransferForm | undefined {
  const form = makingForms.get(sentence[at]?.lower ?? '');
  return form && gifts.has(sentence[at + 1]?.lower ?? '') ? form : undefined;
}

function voiceOf(found: {
  readonly isPassive: boolean;
  readonly hasAuxiliary: boolean;
  readonly isPersonal: boolean;
  readonly isParticiple: boolean;
}): VerbGroup['voice'] {
  if (found.isPassive) return 'passive';
  if (found.hasAuxiliary || (found.isPersonal && !found.isParticiple)) return 'active';
  if (found.isParticiple && !found.isPersonal) return 'bare';
  return found.isPersonal ? 'active' : 'infinitive';
}

function hasMutualAdverb(sentence: readonly Word[], verb: number, before: readonly string[]): boolean {
  return before.some((lower) => mutualAdverbs.has(lower)) || mutualAdverbs.has(sentence[verb + 1]?.lower ?? '');
}

/** Walks back over auxiliaries, pronouns and adverbs, a parenthesis included: « Il a (aussi) offert ». */
function groupStart(sentence: readonly Word[], verb: number): number {
  let start = verb;
  for (let at = verb - 1; at >= Math.max(0, verb - longestGroup); at -= 1) {
    const lower = sentence[at]?.lower ?? '';
    if (markBetween.test(sentence[at + 1]?.gap ?? '')) break;
    const isAuxiliary = modals.has(lower) || being.has(lower) || having.has(lower) || lower === 'vu' || lower === 'voit' || lower === 'voir';
    if (isAuxiliary || (pronouns.has(lower) && isPronounPlace(sentence, at, start))) start = at;
    else if (!adverbs.has(lower) && !lower.endsWith('ment')) break;
  }
  return start;
}

/** « le », « la », « les » are pronouns only right before what the group already holds. */
function isPronounPlace(sentence: readonly Word[], at: number, start: number): boolean {
  return at === start - 1 && !markBetween.test(sentence[at + 1]?.gap ?? '');
}
