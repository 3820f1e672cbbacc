import { auxiliaryOf, isAuxiliary } from '../../french/auxiliaries.ts';
import { isAdverb } from '../../french/chunk-words.ts';
import { isFiniteWord } from '../../french/finite-words.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { canSpeak } from './can-speak.ts';
import { clauseHead } from './clause-head.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import { beforeClitics } from './clitics.ts';
import { ofOneself } from './first-person.ts';
import { type Frame, subjectFrame } from './frame.ts';
import { looksInfinitive } from './phrase-complements.ts';
import { pointsElsewhere } from './points-elsewhere.ts';
import type { Token } from './read-tokens.ts';
import { subjectBefore } from './subjects.ts';
import { subjectOfQuotedVerb } from './quoted-verb.ts';
import { beginsWithReport, verbGroupsOf } from './verb-groups.ts';
import { type Voice, voiceAt } from './voice.ts';
import { describedBehind, intendedBy } from './intended.ts';

/** « n’a « rien fait » », « n’a « jamais vu ça » »: what somebody says of themselves. */
const denying = /^(?:jamais|rien|pas|plus|aucune?|toujours)$/;

/**
 * The subject of the clause that a quotation is woven into, where no verb of saying claims it: « Le ministre veut
 * « un sursaut » ». Inferred; only a person, a group or a body can be it. `quoted` are the tokens between the marks.
 */
export function findSubjectFrame(tokens: readonly Token[], at: number, quoted: readonly Token[]): Frame | undefined {
  if (pointsElsewhere(tokens)) return undefined;
  // « La traductrice, « qui avait confiance en son maître », doit être entendue »: what another says of her
  if (tokens[at - 1]?.text === ',' && tokens[at + 1]?.text === ',' && /^(?:qui|dont)$/.test(quoted[0]?.lower ?? '')) return undefined;
  const stand = standBefore(tokens, at);
  if (stand) return subjectFrame(stand, at);
  // « a porté plainte pour « homicide » »: a charge, in the words of the law.
  if (tokens[at - 1]?.lower === 'pour' && !/(?:er|ir|re)$|^qu[e']$/.test(quoted[0]?.lower ?? '')) return undefined;
  // « Son organisation a « semé petit à petit » »: whoever it belongs to tells it
  const own = auxiliaryOf(tokens[at - 1]?.lower ?? '') === 'avoir' ? ofTheirs(tokens, at - 1) : undefined;
  if (own) return subjectFrame(own, at);
  // « a « dirigé lui-même » l’essai »: what others say the subject did.
  // « a « vivement déploré » l’éviction »
  const main = quoted.find(({ lower }) => !isAdverb(lower))?.lower ?? '';
  const isPerfect = /^(?:a|ont)$/.test(tokens[at - 1]?.lower ?? '');
  const isSaying = (quoted.length === 1 || isPerfect) && (reportingForms(main).some(({ tense }) => tense === 'participle') || (isPerfect && livedThrough.test(main)));
  const isManner = quoted.length === 1 && isAdverb(quoted[0]?.lower ?? '');
  // « n’a « touché à rien » »
  const isDenied = denying.test(quoted[0]?.lower ?? '') || (/^n[e']$/.test(tokens[at - 2]?.lower ?? '') && quoted.some(({ lower }) => denying.test(lower)));
  if (auxiliaryOf(tokens[at - 1]?.lower ?? '') === 'avoir' && !isManner && !isSaying && !isDenied) return undefined;
  // « s’est « sentie humiliée » » is told by the subject.
  const isReflexive = /^s[e']$/.test(tokens[auxiliaryBefore(tokens, at) - 1]?.lower ?? '');
  // « X en est « certain à 99 % » »
  const isSure = tokens[at - 2]?.lower === 'en';
  if (auxiliaryOf(tokens[at - 1]?.lower ?? '') === 'être' && quoted.length > 3 && !isReflexive && !isSure) return undefined;
  // « rend son tablier pour ne pas « acheter sa réputation » »
  const isAim = tokens[at - 1]?.lower === 'pas' && tokens[at - 2]?.lower === 'ne' && /^(?:pour|afin|de|d')$/.test(tokens[at - 3]?.lower ?? '') && looksInfinitive(quoted[0]?.lower ?? '');
  const aiming = isAim ? clauseHead(tokens, at) : undefined;
  if (aiming && canSpeak(tokens, aiming) && aiming.phrase?.source !== 'document') return subjectFrame(aiming, at);
  const subject = subjectOfQuotedVerb(tokens, at) ?? describedBehind(tokens, at);
  if (subject) return subjectFrame(subject, at);
  const meaning = intendedBy(tokens, at, quoted);
  if (meaning) return subjectFrame(meaning, at);
  const observer = whoSees(tokens, at, quoted);
  if (observer) return subjectFrame(observer, at);
  const head = clauseHead(tokens, at, pastTopic(tokens, at));
  const voice = subjectBehindWords(tokens, at) ?? (isAuxiliary(tokens[at - 1]?.lower ?? '') ? namedBefore(tokens, at - 1) : undefined) ?? absoluteSubject(tokens, at) ?? relativeSubject(tokens, at) ?? (head && canSpeak(tokens, head) ? head : subjectOfAuxiliary(tokens, at));
  if (!voice || !canSpeak(tokens, voice) || voice.phrase?.source === 'document') return undefined;
  // « La première avec le groupe, « dans un silence d’église » »: one of the times that the sentence before counts
  const isTime = /^(?:premi(?:er|ère)|second|seconde|deuxième|troisième|derni(?:er|ère))$/.test(voice.phrase?.head ?? '') && voice.phrase?.name === undefined && !hasFiniteVerb(tokens, at);
  if (isTime) return undefined;
  // « ses parents adoptifs, qui lui ont transmis « la patience » »: in the words of whoever they have passed it on to
  const isPassedOn = /^(?:son|sa|ses)$/.test(voice.phrase?.determiner ?? '') && voice.phrase?.name === undefined && voice.apposition === undefined && tokens.slice(voice.end, at).some(({ lower }, step) => lower === 'lui' && tokens[voice.end + step - 1]?.lower === 'qui');
  if (isPassedOn) return undefined;
  // A colon or a full stop between them parts the subject from the words.
  const marks = tokens.slice(Math.min(voice.end, at), at).filter(({ text }) => /^[;:.]$/.test(text));
  // « Le maire n’en démord pas : il n’y a « aucun risque » »
  const isExplained = marks.length === 1 && marks[0]?.text === ':' && voice.pronoun === undefined && tokens.indexOf(marks[0]) - voice.end < 8 && tokens.indexOf(marks[0]) > voice.end;
  if (marks.length > 0 && !isExplained) return undefined;
  // « Les clients sont invités à « cesser » »: what they are told
  if (tokens.slice(voice.end, at).some(({ lower }, step) => /^(?:invité|prié|appelé|tenu|sommé|encouragé|autorisé|convié|contraint|obligé|accusé|soupçonné|condamné)e?s?$/.test(lower) && isAuxiliary(tokens[auxiliaryBefore(tokens, voice.end + step)]?.lower ?? ''))) return undefined;
  // « Les préfets devront « vérifier … » », « auront à « trancher » »: what they are told to do
  if (looksInfinitive(quoted[0]?.lower ?? '') && isObliged(tokens, at)) return undefined;
  // « Ils seront présentés à un juge « de manière à … » »: what is done to them
  if (tokens.slice(voice.end, at).some(({ lower }, step) => undergone.test(lower) && auxiliaryOf(tokens[voice.end + step - 1]?.lower ?? '') === 'être')) return undefined;
  // « Les voisins, « des gens très corrects », lui montent de l’eau. »: what another says of them
  const isSaidOf = voice.end === at - 1 && tokens[at - 1]?.text === ',' && tokens[at + 1]?.text === ',' && /^(?:une?|des|le|la|les|l'|d')$/.test(quoted[0]?.lower ?? '') && !quoted.some((_, place) => isFiniteWord(quoted, place));
  if (isSaidOf) return undefined;
  // « Le bureau, « c’était l’enfer » »: what the words are about
  const isTopic = voice.end === at - 1 && tokens[at - 1]?.text === ',' && /^(?:c'|ça|cela|ce)$/.test(quoted[0]?.lower ?? '') && voice.phrase?.source !== 'person' && voice.phrase?.name === undefined && voice.pronoun === undefined;
  if (isTopic) return undefined;
  // « Élodie peinait mais « deux heures plus tôt elle écrit … » »: a clause about her
  const isOwnClause = /^(?:mais|et|car|or)$/.test(tokens[at - 1]?.lower ?? '') && quoted.some(({ lower }, place) => place > 0 && /^(?:il|elle|ils|elles)$/.test(lower) && isFiniteWord(quoted, place + 1)) && !ofOneself.test(tokens[at]?.text ?? '');
  if (isOwnClause && voice.pronoun === undefined) return undefined;
  // Who suffers something is not who tells it: « a été victime d’une panne « majeure » ».
  if (pastRelative(tokens.slice(voice.end, at)).some(({ lower }) => lower === 'été')) return undefined;
  const isContrasted = /(?:^|, )(?:de son côté|de leur côté|pour sa part|pour leur part|quant à (?:lui|elle)|lui|elle)(?: ,|$)/.test(tokens.slice(voice.end, at).map(({ lower }) => lower).join(' ').trim());
  // « L’organisation « examinera la question » », « La Ville, propriétaire, « n’a rien décidé » »: who tells of themselves
  // « La préfecture, jointe hier soir, « prend acte » »
  const isReached = voice.apposition === undefined && tokens[voice.end]?.text === ',' && /^(?:joint|contacté|interrogé|sollicité|questionné|interpellé)e?s?$/.test(tokens[voice.end + 1]?.lower ?? '') && tokens.slice(voice.end + 1, at - 1).every(({ kind }) => kind !== 'mark' && kind !== 'quotation');
  const isBeside = (isReached || (voice.apposition !== undefined && voice.end === at - 1)) && tokens[at - 1]?.text === ',';
  const isOwn = (voice.phrase?.source === 'institution' ? voice.end === at || isBeside : isBeside) && voice.start === 0 && (isFiniteWord(quoted, 0) || isAct(quoted));
  const isAhead = voice.start > at || isOwn;
  // « se félicite du report mais « reste vigilant » »
  const isShared = /^(?:et|mais|puis)$/.test(tokens[at - 1]?.lower ?? '') && isFiniteWord(quoted, 0) && verbGroupsOf(tokens.slice(0, at)).some(({ tense }) => tense === 'present');
  if (!isAhead && !isShared && !beginsWithReport(quoted) && !isContrasted && (voice.end >= at || isFiniteWord(quoted, 0) || beginsWithClitic(quoted))) return undefined;
  return subjectFrame(voice, at);
}

/** « Piétonnier : | le bourgmestre veut « … » »: behind what a title is about, else undefined. */
function pastTopic(tokens: readonly Token[], at: number): number | undefined {
  const colon = tokens.slice(0, Math.min(at, 6)).findIndex(({ text }) => text === ':');
  return colon > 0 && tokens.slice(0, colon).every(({ kind }) => kind === 'word') && !hasFiniteVerb(tokens, colon) && /^(?:le|la|l'|les)$/.test(tokens[colon + 1]?.lower ?? '') && /^(?:person|group|institution)$/.test(sourceKind(tokens[colon + 2]?.lower ?? '') ?? '') ? colon + 1 : undefined;
}

/** A verb of duty, « avoir à » too, right before quoted words. */
function isObliged(tokens: readonly Token[], at: number): boolean {
  let verb = at - 1;
  // « auront à « vérifier », à « mobiliser » et à « trancher » »: the second of what they are told
  while (verb > 1 && tokens[verb - 1]?.kind !== 'word' && /^(?:à|et|ou|,)$/.test(tokens[verb]?.lower ?? '') && tokens.slice(0, verb).some(({ kind }) => kind === 'quotation')) verb = tokens.slice(0, verb).findLastIndex(({ kind }) => kind === 'quotation') - 1;
  while (verb > 0 && isAdverb(tokens[verb]?.lower ?? '')) verb -= 1;
  if (tokens[verb]?.lower === 'à') {
    verb -= 1;
    while (verb > 0 && isAdverb(tokens[verb]?.lower ?? '')) verb -= 1;
    return auxiliaryOf(tokens[verb]?.lower ?? '') === 'avoir';
  }
  return /^(?:doi(?:t|vent)|dev(?:ait|aient|ra|ront|rait|raient))$/.test(tokens[verb]?.lower ?? '');
}

/** The auxiliary in front of quoted words, past its adverbs: « s’est | aussitôt « félicitée » ». */
function auxiliaryBefore(tokens: readonly Token[], at: number): number {
  let place = at - 1;
  while (place > 0 && (isAdverb(tokens[place]?.lower ?? '') || /^(?:en|par|outre|effet|revanche|ailleurs|fois|nouvelle|une|plus)$/.test(tokens[place]?.lower ?? ''))) place -= 1;
  return isAuxiliary(tokens[place]?.lower ?? '') ? place : at - 1;
}

/** What is done to people who are said to be so. */
const undergone = /^(?:présenté|interpellé|arrêté|placé|poursuivi|hospitalisé|transporté|convoqué|libéré|évacué|expulsé|blessé|tué|retrouvé|découvert)e?s?$/;

/** What people tell of having had to do, felt or spent themselves. */
const livedThrough = /^(?:dû|pu|voulu|préféré|failli|appris|ressenti|vécu|souffert|craqué|pleuré|dépensé|investi|économisé|attendu|hésité)$/;

/** « , dont le prénom a été changé, | a l’impression »: what stands behind the asides. */
function pastRelative(tokens: readonly Token[]): readonly Token[] {
  const close = tokens.findLastIndex(({ text }) => text === ',');
  return tokens.slice(0, Math.max(0, close)).some(({ lower }) => /^(?:dont|qui|où)$/.test(lower)) ? tokens.slice(close + 1) : tokens;
}

/** « Son organisation », « ses services », with no name: a subject that belongs to whoever is telling. */
export function isTheirs({ phrase }: Voice): boolean {
  return /^(?:son|sa|ses)$/.test(phrase?.determiner ?? '') && phrase?.name === undefined && belongings.test(phrase?.head ?? '');
}

const belongings = /^(?:clients?|clientes?|services?|équipes?|troupes?|organisation|association|syndicat|fédération|parti|mouvement|groupe|entreprise|société|club|camp|collectif|administration|pays|ministère|cabinet|gouvernement)$/;

function ofTheirs(tokens: readonly Token[], auxiliary: number): Voice | undefined {
  const voice = subjectBefore(tokens, beforeClitics(tokens, auxiliary, 0), 0);
  return voice?.start === 0 && isTheirs(voice) ? voice : undefined;
}

/** « Et lorsque Anne ouvre le tiroir, « ils se penchent pour voir ». »: whoever the clause of time is about tells the rest. */
function whoSees(tokens: readonly Token[], at: number, quoted: readonly Token[]): Voice | undefined {
  const opener = /^(?:et|mais)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  const isWhole = tokens[at - 1]?.text === ',' && tokens.slice(at + 1).every(({ kind }) => kind === 'mark') && tokens.slice(0, at - 1).every(({ text }) => text !== ',');
  if (!/^(?:quand|lorsqu[e'])$/.test(tokens[opener]?.lower ?? '') || !isWhole || !/^(?:ils?|elles?|on|c'|ce|ça|les|le|la)$/.test(quoted[0]?.lower ?? '')) return undefined;
  const voice = voiceAt(tokens, opener + 1, at - 1);
  return voice?.phrase?.name !== undefined && canSpeak(tokens, voice) ? voice : undefined;
}

/** « les a reçus », « ne viendra pas », but « les fauteurs de guerre ». */
function beginsWithClitic(quoted: readonly Token[]): boolean {
  const { lower = '' } = quoted[0] ?? {};
  return /^(?:ne|n'|lui)$/.test(lower) || (/^(?:leur|les)$/.test(lower) && (isAuxiliary(quoted[1]?.lower ?? '') || isFiniteWord(quoted, 1)));
}

/** « La nourrice n’a jamais varié : l’enfant était « tombé » », « L’arrêté est clair : est interdit « tout … » »: what a clause that takes a stand has behind its colon. */
function standBefore(tokens: readonly Token[], at: number): Voice | undefined {
  const colon = tokens.slice(0, at).findLastIndex(({ text }) => /^[:;]$/.test(text));
  if (colon < 3 || tokens[colon]?.text !== ':' || tokens.slice(0, colon).some(({ kind }) => kind === 'quotation')) return undefined;
  const head = clauseHead(tokens, colon);
  const behind = tokens.slice(head?.end ?? colon, colon).map(({ lower }) => lower).join(' ');
  return head && canSpeak(tokens, head) && stance.test(behind) ? head : undefined;
}

/** What somebody does who says where they stand. */
const stance =
  /(?:^| )(?:(?:se|s') (?:veu(?:t|lent)|voulai(?:t|ent)|montr(?:e|ent|ait|aient)|est montrée?|est voulue?|défen(?:d|dent|dait)|justifi(?:e|ent|ait))|(?:est|reste|sont|restent|était|étaient|restait|demeure|a été|semble|s' est montrée?)(?: \p{L}+ment| très| on ne peut plus| plus| tout aussi)? (?:clair|formel|catégorique|ferme|prudent|inflexible|sceptique|optimiste|pessimiste|confiant|lucide|direct|net|nette|tranchant|affirmatif|unanime|explicite|limpide|sévère|inquiet|inquiète|intraitable|convaincu|certain|sûr|persuadé|implacable|sans appel|rassurant|alarmiste|alarmant|accablant|cinglant|précis)(?:le|ve|te|e)?s?|varié|insist(?:e|ent|ait)|démord(?:ent|ait)?|camp(?:e|ent|ait)|persist(?:e|ent|ait)|tien(?:t|nent) bon|mâche(?:nt)? pas)(?: |$)/u;

/** « n’a rien décidé », « se réserve le droit »; « n’est pas une usine » is said by somebody else. */
function isAct(quoted: readonly Token[]): boolean {
  return /^(?:ne|n'|se|s')$/.test(quoted[0]?.lower ?? '') && auxiliaryOf(quoted[1]?.lower ?? '') !== 'être';
}

/** « Déçues, « attachées au dialogue », ces associations demandent … », « Pour montrer « … », les familles ont … »: the subject behind. */
function subjectBehindWords(tokens: readonly Token[], at: number): Voice | undefined {
  const isApposed = (at === 0 || tokens[at - 1]?.text === ',') && /^[^\p{L}]*\p{Ll}/u.test(tokens[at]?.text ?? '') && tokens.slice(0, at).every(({ kind, lower }) => kind !== 'word' || !isAuxiliary(lower));
  const isPurpose = tokens[0]?.lower === 'pour' && /(?:er|ir|re)$/.test(tokens[1]?.lower ?? '') && tokens.slice(0, at).every(({ text }) => text !== ',');
  // « Jugeant utile de mettre la ville à l’abri « d’une seconde crue », le maire réclame … »
  const isManner = /.{3}ant$/.test(tokens[0]?.lower ?? '') && tokens.slice(0, at).every(({ text }) => text !== ',');
  // « Ces appels n’ayant été suivis « que par une poignée de salariés », le syndicat fait valoir que … »
  const isAbsolute = tokens.slice(1, at).some(({ lower }) => /^(?:ayant|étant)$/.test(lower)) && tokens.slice(0, at).every(({ text, lower }) => text !== ',' && !isAuxiliary(lower));
  const isOpened = isPurpose || isManner || isAbsolute;
  if ((!isApposed && !isOpened) || tokens[at + 1]?.text !== ',') return undefined;
  const voice = voiceAt(tokens, at + 2, tokens.length);
  const next = voice ? tokens[voice.end] : undefined;
  return voice && canSpeak(tokens, voice) && voice.phrase?.source !== 'document' && next?.kind === 'word' && (/^(?:le|la|les|l'|ces?|cette|cet)$/.test(voice.phrase?.determiner ?? '') || (voice.phrase?.kind === 'name' && voice.phrase.determiner === undefined)) ? voice : undefined;
}

/** « …, tandis qu’Anne Roux avait « consenti » à venir »: somebody with a name, right before the auxiliary. */
function namedBefore(tokens: readonly Token[], auxiliary: number): Voice | undefined {
  const voice = subjectBefore(tokens, beforeClitics(tokens, auxiliary, 0), 0);
  return voice?.phrase?.name !== undefined && voice.start > 0 && canSpeak(tokens, voice) ? voice : undefined;
}

/** « Après des mois, alors que tout bloquait, X a mis fin à « … » »: the subject of the last compound verb before the words. */
function subjectOfAuxiliary(tokens: readonly Token[], at: number): Voice | undefined {
  const verb = tokens.slice(0, at).findLastIndex(({ lower }) => auxiliaryOf(lower) === 'avoir');
  const voice = verb > 0 ? subjectBefore(tokens, beforeClitics(tokens, verb, 0), 0) : undefined;
  return voice && canSpeak(tokens, voice) ? voice : undefined;
}

/** « …, le parquet ayant retenu « … » »: the subject of a participle clause. */
function absoluteSubject(tokens: readonly Token[], at: number): Voice | undefined {
  const participle = tokens.slice(0, at).findLastIndex(({ lower }) => lower === 'ayant');
  const voice = participle > 1 ? subjectBefore(tokens, participle, 0) : undefined;
  return voice && voice.end === participle && tokens[voice.start - 1]?.text === ',' && canSpeak(tokens, voice) ? voice : undefined;
}

/** « aux mots de X, qui a pris « solennellement » l’engagement »: the relative clause that the words stand in. */
function relativeSubject(tokens: readonly Token[], at: number): Voice | undefined {
  const relative = tokens.slice(0, at).findLastIndex(({ lower, kind }) => lower === 'qui' || kind === 'mark');
  return relative > 0 && tokens[relative]?.lower === 'qui' ? tellerOf(tokens, relative) : undefined;
}

/** Whom a « qui » stands for, where it is somebody who can speak and no text. */
export function tellerOf(tokens: readonly Token[], relative: number): Voice | undefined {
  const voice = subjectBefore(tokens, relative + 1, 0);
  return voice && canSpeak(tokens, voice) && voice.phrase?.source !== 'document' ? voice : undefined;
}
