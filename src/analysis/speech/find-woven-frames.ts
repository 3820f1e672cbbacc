import { isAuxiliary } from '../../french/auxiliaries.ts';
import { isAdverb, prepositions } from '../../french/chunk-words.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { isSpokenNoun } from '../../french/spoken-nouns.ts';
import { beforeMain, greetingBy, holdingTo, leavingOn, meantBy, posingAs, reasonOf, recurringIn, thereFor } from './acted-frames.ts';
import { clauseHead } from './clause-head.ts';
import { beforeClitics } from './clitics.ts';
import { type Frame, subjectFrame } from './frame.ts';
import { looksInfinitive } from './phrase-complements.ts';
import type { Token } from './read-tokens.ts';
import { criedBy } from './cried-words.ts';
import { subjectPastComma } from './subject-past-comma.ts';
import { groupStart, subjectBefore, subjectOfVerb } from './subjects.ts';
import { pronounVoice, stressedVoice, type Voice, voiceAt } from './voice.ts';
import { borneBy, readIn, ruledBy } from './shown-texts.ts';
import { writtenOn } from './written-on.ts';
import { isTeller, statedFrame, isPhrase } from './stated-frame.ts';
import { writtenTo } from './texts-at-hand.ts';
import { secondView, agentBehind, answeredWith, judgedBy, judgedBehind, convictionOf, feltBy, dearTo } from './judged-frames.ts';

/**
 * Who says words that are woven into a sentence, where no verb of saying holds them: « ce que X appelle « … » »,
 * « accueilli comme « … » par X », « La promesse de X de bâtir « … » », « Avec son « … », X … », « « Choqué », X … ».
 */
export function findWovenFrames(tokens: readonly Token[]): readonly Frame[] {
  return tokens.flatMap(({ kind }, at): Frame[] => {
    if (kind !== 'quotation') return [];
    const frame = sayingInMarks(tokens, at) ?? calledBy(tokens, at) ?? chosenWord(tokens, at) ?? depictedThere(tokens, at) ?? seenBy(tokens, at) ?? criedBy(tokens, at) ?? writtenTo(tokens, at) ?? promisedTo(tokens, at) ?? readIn(tokens, at) ?? borneBy(tokens, at) ?? writtenOn(tokens, at) ?? ruledBy(tokens, at) ?? posingAs(tokens, at) ?? leavingOn(tokens, at) ?? greetingBy(tokens, at) ?? recurringIn(tokens, at) ?? meantBy(tokens, at) ?? holdingTo(tokens, at) ?? toldAhead(tokens, at) ?? cleftSubject(tokens, at) ?? secondView(tokens, at) ?? agentBehind(tokens, at) ?? judgedBy(tokens, at) ?? judgedBehind(tokens, at) ?? convictionOf(tokens, at) ?? answeredWith(tokens, at) ?? feltBy(tokens, at) ?? dearTo(tokens, at) ?? ownerOfThought(tokens, at) ?? openedClause(tokens, at) ?? beforeMain(tokens, at) ?? reasonOf(tokens, at) ?? thereFor(tokens, at) ?? moodOf(tokens, at);
    return frame ? [frame] : [];
  });
}

/** « X reçoit la presse pour « rappeler » que … », « X a « regretté » que … »: a verb of saying in marks of its own. */
function sayingInMarks(tokens: readonly Token[], at: number): Frame | undefined {
  const word = /^[^\p{L}]*(?<word>\p{L}+)[^\p{L}]*$/u.exec(tokens[at]?.text ?? '')?.groups?.['word']?.toLowerCase();
  if (word === undefined || !/^qu[e']$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const form = reportingForms(word).find(({ verb }) => verb.constructions.has('que'));
  if (!form) return undefined;
  const group = isAuxiliary(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  const voice = form.tense === 'infinitive' ? clauseHead(tokens, at) : subjectBefore(tokens, beforeClitics(tokens, group, 0), 0);
  if (!isTeller(tokens, voice)) return undefined;
  return { kind: 'lead', cue: { start: at, end: at + 1 }, lemma: form.verb.lemma, voice, content: { start: at, end: tokens.length }, opening: 'que', isDoubt: false, isThought: false };
}

/** « Là où X voit « une avancée » », « X ne retient qu’« un écran de fumée » »: what somebody takes something for. */
function seenBy(tokens: readonly Token[], at: number): Frame | undefined {
  const only = /^qu[e']$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const { lower = '' } = tokens[only] ?? {};
  const isOnly = only === at - 2 && /^(?:reti(?:ent|ennent)|retenait|voi(?:t|ent)|voyait)$/.test(lower) && /^(?:ne|n'|y)$/.test(tokens[only - 1]?.lower ?? '');
  const isSeen = only === at - 1 && /^(?:voi(?:t|ent)|voyai(?:t|ent))$/.test(lower) && /^[^\p{L}]*(?:un|une|des|du|de|la|le|les|l['’])[\s\p{L}]/u.test(tokens[at]?.text ?? '');
  if (!isOnly && !isSeen) return undefined;
  const voice = subjectBefore(tokens, beforeClitics(tokens, only, 0), 0);
  return isTeller(tokens, voice) ? statedFrame('voir', voice, at, only) : undefined;
}

/** « Le préfet préfère le mot « décevante » », « l’élue emploie le terme de « dérive » »: the word that somebody chooses. */
function chosenWord(tokens: readonly Token[], at: number): Frame | undefined {
  // « ont employé le même mot : « … » », « le terme de « … » »
  const noun = /^(?:de|d'|,|:)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const article = tokens[noun - 1]?.lower === 'même' ? noun - 2 : noun - 1;
  if (!/^(?:mot|terme|expression|formule|adjectif|qualificatif|formulation)$/.test(tokens[noun]?.lower ?? '') || !/^(?:le|l'|la|un|une|du)$/.test(tokens[article]?.lower ?? '')) return undefined;
  const behind = /^de$/.test(tokens[article - 1]?.lower ?? '') ? article - 1 : article;
  const verb = tokens.slice(0, behind).findLastIndex(({ lower }) => !isAdverb(lower) && lower !== 'tous' && lower !== 'toutes');
  const isChosen = choosing.test(tokens[verb]?.lower ?? '');
  if (!isChosen) return undefined;
  const group = groupStart(tokens, verb);
  // « C’est lui qui a prononcé le mot « … » »
  const stressed = tokens[group - 2]?.lower ?? '';
  const voice = tokens[group - 1]?.lower === 'qui' && /^(?:lui|eux|elles?)$/.test(stressed) ? stressedVoice(group - 2, stressed) : subjectOfVerb(tokens, verb);
  return isTeller(tokens, voice) ? statedFrame('employer', voice, at, verb) : undefined;
}

const choosing = /^(?:préf[èé]r|emplo[iy]|utilis|chois|os|lâch|prononc|risqu|avanc|martèl|martel|répèt|répét|lanc)(?:e|ent|ait|aient|é|it|issent|i|a)$/;

/** « Le préfet y est dépeint en « proconsul sourd » », « On y lit : « … » »: what a text calls somebody, or its author, of whom the sentence before tells. */
function depictedThere(tokens: readonly Token[], at: number): Frame | undefined {
  const there = tokens.slice(0, at).findLastIndex(({ lower }) => lower === 'y');
  if (there < 1 || at - there > 6 || tokens.slice(there, at).some(({ kind }) => kind !== 'word')) return undefined;
  const isDepicted = isAuxiliary(tokens[there + 1]?.lower ?? '') && /^(?:dépeint|décrit|qualifié|présenté|traité|taxé|accusé|comparé|assimilé|dénoncé)e?s?$/.test(tokens[there + 2]?.lower ?? '');
  return isDepicted ? { kind: 'lead', cue: { start: there + 2, end: there + 3 }, lemma: 'dépeindre', voice: undefined, content: { start: at, end: tokens.length }, opening: 'direct', isDoubt: false, isThought: false, isQuality: true } : undefined;
}

/** « Les commerçants l’avouent à demi-mot, l’été a été « mauvais » »: what they say follows the comma. */
function toldAhead(tokens: readonly Token[], at: number): Frame | undefined {
  const verb = tokens.slice(0, at).findIndex(({ lower }, place) => place > 1 && /^(?:le|l')$/.test(tokens[place - 1]?.lower ?? '') && reportingForms(lower).some(({ tense, verb: { constructions } }) => tense === 'present' && constructions.has('que')));
  const comma = tokens.slice(0, at).findIndex(({ text }, place) => place > verb && /^[,:]$/.test(text));
  if (verb < 2 || comma < 0 || (comma - verb > 9) || tokens.slice(verb + 1, comma).some(({ kind }) => kind !== 'word')) return undefined;
  const voice = subjectBefore(tokens, verb - 1, 0);
  return isTeller(tokens, voice) && voice.start <= 2 ? statedFrame('le dire', voice, at, verb) : undefined;
}

/** « Reçue par | le préfet, une délégation est ressortie avec la promesse d’« un examen attentif » »: whoever has received them. */
function promisedTo(tokens: readonly Token[], at: number): Frame | undefined {
  const noun = tokens.slice(0, at).findLastIndex(({ lower }) => /^(?:promesse|assurance|engagement|garantie)$/.test(lower));
  const isTaken = noun > 3 && at - noun < 6 && /^(?:la|l'|une?)$/.test(tokens[noun - 1]?.lower ?? '') && tokens[noun - 2]?.lower === 'avec' && /^(?:de|d'|que|qu')$/.test(tokens[noun + 1]?.lower ?? '');
  if (!isTaken || !/^reçue?s?$/.test(tokens[0]?.lower ?? '')) return undefined;
  const link = tokens.slice(0, 6).findIndex(({ lower }) => /^(?:par|à|au|aux|chez)$/.test(lower));
  const host = link < 1 ? undefined : voiceAt(tokens, link + 1, noun, /^(?:au|aux)$/.test(tokens[link]?.lower ?? ''));
  return isTeller(tokens, host) ? statedFrame('promettre', host, at, noun) : undefined;
}

/** « C’est « à contrecœur » que X a vendu »: words that a cleft sentence sets in front. */
function cleftSubject(tokens: readonly Token[], at: number): Frame | undefined {
  if (at !== 2 || tokens[0]?.lower !== "c'" || tokens[1]?.lower !== 'est' || !/^qu[e']$/.test(tokens[3]?.lower ?? '') || !isPhrase(tokens[at])) return undefined;
  const voice = voiceAt(tokens, 4, tokens.length);
  return isTeller(tokens, voice) ? subjectFrame(voice, at) : undefined;
}

/** « celui qu’il appelle « … » », « ce que la préfète nomme pudiquement « … » », « ceux qu’il tient pour « … » ». */
function calledBy(tokens: readonly Token[], at: number): Frame | undefined {
  let verb = at - 1;
  // « ce que le maire nomme une « défaillance » »
  if (/^(?:une?|le|la|les|des|son|sa|ses|leur)$/.test(tokens[verb]?.lower ?? '')) verb -= 1;
  if (/^(?:comme|de|d'|pour)$/.test(tokens[verb]?.lower ?? '')) verb -= 1;
  while (isAdverb(tokens[verb]?.lower ?? '')) verb -= 1;
  const { lower = '' } = tokens[verb] ?? {};
  const isTaking = tokens[at - 1]?.lower === 'pour' && /^(?:tient|tiennent|tenait|tenaient|prend|prennent|prenait)$/.test(lower);
  if (!isTaking && !calling.test(lower) && !wanting.test(lower)) return undefined;
  const from = beforeClitics(tokens, verb, 0);
  const subject = subjectOfCalling(tokens, from);
  // « celui que tout le monde appelle « le notaire » »: nobody in particular
  if (!isTeller(tokens, subject) || /^(?:monde|gens|certains)$/.test(subject.phrase?.head ?? '') || !/^qu[e']$/.test(tokens[subject.start - 1]?.lower ?? '')) return undefined;
  // « un stade que le club veut « ouvert sur la ville » »
  // « un café qu’elle appelle « de la lavasse » »
  const isOwnName = subject.pronoun !== undefined && calling.test(lower);
  const isWanted = isPhrase(tokens[at]) && (isOwnName || (verb === at - 1 && wanting.test(lower)));
  if (!isWanted && !/^(?:ce|celui|celle|ceux|celles)$/.test(tokens[subject.start - 2]?.lower ?? '')) return undefined;
  // « celui que ses fans appellent « Tonton » »: a name
  return isPhrase(tokens[at]) || subject.pronoun !== undefined ? statedFrame('appeler', subject, at, verb) : undefined;
}

function subjectOfCalling(tokens: readonly Token[], verb: number): Voice | undefined {
  const pronoun = tokens[verb - 1]?.lower ?? '';
  if (/^(?:il|elle|ils|elles)$/.test(pronoun)) return pronounVoice(verb - 1, pronoun);
  return subjectBefore(tokens, verb, 0);
}

const calling =
  /^(?:appel(?:le|lent|ait|aient)|nomm(?:e|ent|ait|aient)|surnomm(?:e|ent|ait|aient)|baptis(?:e|ent|ait|aient)|qualifi(?:e|ent|ait|aient)|désign(?:e|ent|ait|aient)|considèr(?:e|ent)|considér(?:ait|aient)|décri(?:t|vent|vait|vaient)|présent(?:e|ent|ait|aient)|dépei(?:nt|gnent|gnait)|jug(?:e|ent)|jugeait|estim(?:e|ent|ait))$/;

const wanting = /^(?:veut|veulent|voulait|voulaient|souhait(?:e|ent|ait|aient)|espèr(?:e|ent)|rêv(?:e|ent|ait)|imagin(?:e|ent|ait)|voi(?:t|ent)|voyait|dit|disent|disait|cro(?:it|ient)|croyait|jug(?:e|ent)|trouv(?:e|ent|ait))$/;

/** « La promesse de X de bâtir « … » », « L’ambition de X d’un « … » », « l’idée, chère … »: whose thought the words are in. */
function ownerOfThought(tokens: readonly Token[], at: number): Frame | undefined {
  for (let noun = at - 3; noun >= Math.max(0, at - 22); noun -= 1) {
    const token = tokens[noun];
    if (!token || token.kind === 'quotation' || /^[.;:]$/.test(token.text)) return undefined;
    if (!thought.test(token.lower) && !isSpokenNoun(token.lower)) continue;
    const link = tokens[noun + 1]?.lower ?? '';
    if (!/^(?:de|d'|du|des)$/.test(link)) continue;
    const voice = voiceAt(tokens, noun + 2, at, /^(?:du|des)$/.test(link));
    if (!isTeller(tokens, voice) || voice.pronoun !== undefined) continue;
    // « Le souhait du maire est de « tout revoir » »
    const isAim = /^(?:est|était|reste|serait)$/.test(tokens[voice.end]?.lower ?? '') && /^(?:de|d')$/.test(tokens[voice.end + 1]?.lower ?? '');
    const between = tokens.slice(isAim ? voice.end + 1 : voice.end, at);
    // « Une classe de plus : refus du rectorat, « pour des raisons statutaires ». »
    const isVerdict = between.length === 1 && between[0]?.text === ',' && /^(?:refus|réponse|accord|verdict|explication|argument|réaction|commentaire|réplique|démenti)$/.test(token.lower) && /^[:.;–—?]$/.test(tokens[noun - 1]?.text ?? '.');
    if (isVerdict) return statedFrame(token.lower, voice, at, noun);
    const opener = between[0]?.lower ?? '';
    if (!/^(?:de|d'|à|pour|sur|en)$/.test(opener) || between.length > 9 || between.some(({ kind, lower, text }) => kind !== 'word' || text === ',' || isAuxiliary(lower) || /^(?:qui|qu[e']|dont|où)$|.{3}(?:ait|aient)$/.test(lower))) continue;
    return statedFrame(token.lower, voice, at, noun);
  }
  return undefined;
}

const thought = /^(?:idée|projet|volonté|désir|refus|ambition|peur|rêve|obsession|envie|engagement|menace|proposition|plan|choix|intention|décision|appel|plaidoyer|vision|thèse|théorie|hantise|fierté|dégoût|mépris|aveu|pari|combat|croisade|campagne|souhait|objectif|but|souci|crainte|espoir|priorité)s?$/;

/** « Afin d’« éviter l’asphyxie » des communes, X réclame … », « Avec son « on verra », X a … », « Convaincu que … « … », X plante … »: the subject behind. */
function openedClause(tokens: readonly Token[], at: number): Frame | undefined {
  const [first, second, third] = tokens.slice(0, 3).map(({ lower }) => lower);
  const isPurpose = (first === 'afin' && /^(?:de|d'|qu[e'])$/.test(second ?? '')) || (first === 'histoire' && /^(?:de|d')$/.test(second ?? ''));
  // « Sans cacher « le manque de moyens », le directeur … »
  const isWithout = first === 'sans' && looksInfinitive(second ?? '') && tokens.slice(1, at).every(({ lower }) => lower !== 'parler') && at < 8;
  const isOwn = first === 'avec' && /^(?:son|sa|ses|leurs?)$/.test(second ?? '');
  // « D’un sonore « on y va ! », la capitaine a relancé … »
  const isCry = first === "d'" && /^une?$/.test(second ?? '') && at < 5 && isPhrase(tokens[at]) && tokens[at + 1]?.text === ',';
  // « Parlant d’une « humiliation », la sénatrice a demandé … »
  const isSpeaking = /^(?:parlant|usant)$/.test(first ?? '') && at < 8;
  const isManner = (first === 'tout' && second === 'en' && /.{2}ant$/.test(third ?? '')) || (first === 'en' && /.{2}ant$/.test(second ?? ''));
  const feeling = isAdverb(first ?? '') ? second : first;
  const isFelt = (tokens[0]?.isCapital ?? false) && feelingOf.test(feeling ?? '');
  // « Recalé au terme d’un « parcours à oublier », puis troisième, X a gagné »
  const isPast = (tokens[0]?.isCapital ?? false) && at < 12 && /.{3}(?:é|i|u|is|it)e?s?$/.test(first ?? '') && tokens[1]?.kind === 'word' && !tokens[1].isCapital && (prepositions.has(second ?? '') || isAdverb(second ?? '')) && reportingForms(first ?? '').length === 0 && tokens.slice(0, at + 8).every(({ lower }) => lower !== 'par');
  if (!isPurpose && !isWithout && !isOwn && !isManner && !isFelt && !isCry && !isSpeaking && !isPast) return undefined;
  const voice = subjectPastComma(tokens, at + 1);
  return voice && subjectFrame(voice, at);
}

/** Adjectives and participles for what somebody thinks or feels. */
const feelingOf =
  /^(?:convaincu|persuadé|certain|sûr|conscient|inquiet|inquiète|déçu|soucieux|soucieuse|désireux|désireuse|ravi|las|lasse|furieux|furieuse|outré|choqué|agacé|excédé|résolu|décidé|déterminé|prêt|soulagé|satisfait|fier|fière|heureux|heureuse|hostile|opposé|favorable|attaché|lassé|ulcéré|indigné|effaré|consterné|surpris|étonné|touché|ému|bouleversé|stupéfait|sonné|meurtri|blessé|révolté|remonté|échaudé|réticent|sceptique|partisan|désabusé|amer|amère)e?s?$/;

/** « « Choqué et attristé », le proviseur a ouvert … », « « Intimement persuadé » de l’innocence de son client, Me X ira … »: what somebody feels, in front of them. */
function moodOf(tokens: readonly Token[], at: number): Frame | undefined {
  const before = tokens.slice(0, at).map(({ lower, kind }) => (kind === 'quotation' ? '«' : lower)).join(' ');
  if (!/^(?:(?:tour à tour|à la fois|se disant|se disant à la fois|d' abord) ?)?(?:« (?:, |puis |et |mais |, puis |, mais |ou )*)*$/.test(at === 0 ? '' : `${before} `)) return undefined;
  const words = (tokens[at]?.text ?? '').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').split(/[\s\u00a0\u202f]+/);
  // « « Inquiets pour l’avenir », une trentaine de parents … »
  const isFelt = feelingOf.test(words[0]?.toLowerCase() ?? '') && words.length < 14;
  const isFeeling = (isFelt || words.length < 6) && words.some((word) => feelingShape.test(word.toLowerCase())) && !/^(?:le|la|les|un|une|des|l['’].*|ce|cette|mon|ma|notre|on|je|nous|il|elle|c['’].*)$/i.test(words[0] ?? '');
  const voice = isFeeling ? subjectPastComma(tokens, at + 1, isFelt && tokens[at + 1]?.text === ',') : undefined;
  const isPerson = /^(?:person|group)$/.test(voice?.phrase?.source ?? '') || (voice?.phrase?.kind === 'name' && voice.phrase.determiner === undefined) || voice?.apposition?.source === 'person';
  return voice && isPerson ? subjectFrame(voice, at) : undefined;
}

const feelingShape = /(?:é|i|u|ée|ie|ue|és|is|us|ées|eux|euse|euses|ant|ante|ants|antes|if|ive|ifs|ives|able|ables|ible|ibles|ein|eine|ait|aite|aits|int|inte|ère|ier|iste|ique|et|ète|ets|las|ent|ente|ents|entes)$/;
