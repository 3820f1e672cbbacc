import { isAuxiliary } from '../../french/auxiliaries.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { agrees } from './discourse.ts';
import { isKin } from './first-person.ts';
import type { Memory, Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import type { Voice } from './voice.ts';

/** Whether a pronoun can mean a speaker, by itself: gender, number, what its verb needs and what its sentence rules out. */
export function fitOf(voice: Voice, sentence: SpokenSentence, memory: Memory): (speaker: Speaker) => boolean {
  const pronoun = voice.pronoun ?? '';
  const barred = namedBehind(voice, sentence);
  const other = setAgainst(voice, sentence, memory);
  const said = quotedBefore(voice, sentence);
  const canBeVerbOf = fitOfVerb(voice, sentence);
  return (speaker) => {
    const { mention, described } = speaker;
    const isRuledOut = isKin(said.at(-1) ?? '', described) || (other !== undefined && mention.key === other) || (mention.isNamed && barred?.has(lastWord(mention.label)) === true);
    // « Jointe par notre rédaction, elle … »: those who write say « nous »
    const isNobody = /^(?:notre|nos|aucune?|nulle?)$/.test(described?.determiner ?? '') || described?.head === "quelqu'un";
    return agrees(pronoun, mention) && !isRuledOut && !isNobody && canBeVerbOf(speaker);
  };
}

/**
 * « Halcyde a changé depuis l’arrivée du PDG Paul Petit. Il assure que Halcyde … »: a pronoun does not mean whom its own
 * sentence names behind it. The capital words there, in lower case; undefined behind a quotation.
 */
export function namedBehind({ isHung, end }: Voice, { tokens }: SpokenSentence): ReadonlySet<string> | undefined {
  return isHung ? undefined : new Set(tokens.slice(end).filter(({ kind, isCapital }) => kind === 'word' && isCapital).map(({ lower }) => lower));
}

/** The words quoted before a pronoun that hangs on them. */
function quotedBefore({ isHung, start }: Voice, { tokens }: SpokenSentence): readonly string[] {
  return isHung === true ? tokens.slice(0, start).filter(({ kind }) => kind === 'quotation').map(({ text }) => text) : [];
}

/** « Son avocat salue un geste. Elle, plus directe, dénonce … », « Lui parle de … »: the key of whoever the sentence before has speak, who is another. */
function setAgainst(voice: Voice, sentence: SpokenSentence, memory: Memory): string | undefined {
  const before = isStressed(voice, sentence) ? memory.sentences.findLast((entry) => entry.sentence !== sentence) : undefined;
  return before?.sentence.tokens.some(({ kind }) => kind === 'quotation') === true ? before.speakers.at(-1)?.mention.key : undefined;
}

/** What the verb that a pronoun hangs on, and the words it says, need of whoever says them. */
function fitOfVerb(voice: Voice, sentence: SpokenSentence): (speaker: Speaker) => boolean {
  const needsPerson = isHungOn(voice, sentence, bodily);
  const isSpoken = needsPerson || isHungOn(voice, sentence, voiced);
  const isAloud = isHungOn(voice, sentence, aloud);
  // « « Je n’ai rien demandé », plaide-t-il »: no court
  const isOwn = quotedBefore(voice, sentence).some((words) => speaksAsOne.test(words));
  return ({ mention, described }) => {
    if (isSpoken && described?.source === 'document') return false;
    if (mention.isBody && (needsPerson || (isAloud && described?.source !== undefined))) return false;
    return !(isOwn && !mention.isPerson && (mention.isBody || described?.source !== undefined));
  };
}

/** « Lui dément », « Elle, plus directe, dénonce »: a pronoun that sets somebody against another. */
function isStressed({ start, end, isHung }: Voice, { tokens }: SpokenSentence): boolean {
  const form = tokens[start]?.lower ?? '';
  return isHung !== true && start === 0 && tokens[end]?.lower !== 'qui' && (/^(?:lui|eux)$/.test(form) || (/^elles?$/.test(form) && tokens[end]?.text === ','));
}

/** Words that nobody but one person says of themselves. */
const speaksAsOne = /(?<![\p{L}\p{M}])(?:j['’]|je(?![\p{L}\p{M}])|(?:ma|mon) (?:mère|père|mari|femme|fils|fille|frère|sœur|vie|genou|dos|corps))/iu;

/** The last word of a label, in lower case: a surname. */
export function lastWord(label: string): string {
  return label.toLowerCase().split(' ').at(-1) ?? '';
}

/** « soupire-t-elle »: done with face or throat, so by nobody but a person. */
const bodily =
  /^(?:soupirer|sourire|rire|rigoler|sangloter|pleurer|grimacer|murmurer|chuchoter|crier|hurler|marmonner|grommeler|bougonner|maugréer|bafouiller|balbutier|bredouiller|esclaffer|étrangler|plaisanter|ironiser|souvenir|raconter|témoigner|réciter|sursauter|trépigner|glisser|souffler)$/;

/** « lâche-t-elle », « s’emporte-t-il »: a body seldom does it, and none that a noun alone tells of. */
const aloud = /^(?:lâcher|lancer|confier|jurer|plaider|exclamer|agacer|emporter|désoler|extasier|lamenter|rétorquer|répliquer|tonner|pester|fulminer)$/;

/** « a-t-il assuré », « lance-t-elle »: said aloud, so by no text. */
const voiced = /^(?:assurer|lancer|lâcher|glisser|confier|répondre|répliquer|rétorquer|insister|jurer|promettre|déclarer|témoigner|réagir|expliquer|exclamer|marteler|avouer)$/;

/** « ajoute-t-elle », « poursuit-il »: whoever has spoken goes on. */
const continuing = /^(?:ajouter|poursuivre|continuer|reprendre|conclure|enchaîner)$/;

/** Whether a pronoun hangs on one of these verbs, its participle too: « a-t-il assuré ». */
function isHungOn({ isHung, start }: Voice, { tokens }: SpokenSentence, lemmas: RegExp): boolean {
  const verb = isAuxiliary(tokens[start - 1]?.lower ?? '') ? start + 1 : start - 1;
  return isHung === true && reportingForms(tokens[verb]?.lower ?? '').some(({ verb: { lemma } }) => lemmas.test(lemma));
}


/** Whether a pronoun hangs on a verb by which whoever has spoken goes on. */
export function goesOn(voice: Voice, sentence: SpokenSentence): boolean {
  return isHungOn(voice, sentence, continuing);
}
