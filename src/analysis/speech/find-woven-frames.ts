import { auxiliaryOf, isAuxiliary } from '../../french/auxiliaries.ts';
import { genitives, isAdverb, prepositions } from '../../french/chunk-words.ts';
import { isFiniteWord } from '../../french/finite-words.ts';
import { isPlainVerb } from '../../french/plain-verbs.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { isSpokenNoun } from '../../french/spoken-nouns.ts';
import { canSpeak } from './can-speak.ts';
import { clauseHead } from './clause-head.ts';
import { isPresentVerb } from './clause-verbs.ts';
import { beforeClitics } from './clitics.ts';
import { type Frame, subjectFrame } from './frame.ts';
import { looksInfinitive } from './phrase-complements.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { subjectBefore } from './subjects.ts';
import { pronounVoice, type Voice, voiceAt } from './voice.ts';

/**
 * Who says words that are woven into a sentence, where no verb of saying holds them: « ce que X appelle « … » »,
 * « accueilli comme « … » par X », « La promesse de X de bâtir « … » », « Avec son « … », X … », « « Choqué », X … ».
 */
export function findWovenFrames(tokens: readonly Token[]): readonly Frame[] {
  return tokens.flatMap(({ kind }, at): Frame[] => {
    if (kind !== 'quotation') return [];
    const frame = sayingInMarks(tokens, at) ?? calledBy(tokens, at) ?? chosenWord(tokens, at) ?? depictedThere(tokens, at) ?? seenBy(tokens, at) ?? criedBy(tokens, at) ?? toldAhead(tokens, at) ?? cleftSubject(tokens, at) ?? agentBehind(tokens, at) ?? judgedBy(tokens, at) ?? feltBy(tokens, at) ?? dearTo(tokens, at) ?? ownerOfThought(tokens, at) ?? openedClause(tokens, at) ?? moodOf(tokens, at);
    return frame ? [frame] : [];
  });
}

const isTeller = (tokens: readonly Token[], voice: Voice | undefined): voice is Voice =>
  voice !== undefined && canSpeak(tokens, voice) && voice.phrase?.source !== 'document' && (voice.pronoun === undefined || /^(?:il|elle|ils|elles)$/.test(voice.pronoun));

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
  const noun = /^(?:de|d')$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (!/^(?:mot|terme|expression|formule|adjectif|qualificatif|formulation)$/.test(tokens[noun]?.lower ?? '') || !/^(?:le|l'|la|un|une|du)$/.test(tokens[noun - 1]?.lower ?? '')) return undefined;
  const verb = /^de$/.test(tokens[noun - 2]?.lower ?? '') ? noun - 3 : noun - 2;
  const isChosen = choosing.test(tokens[verb]?.lower ?? '');
  const group = isChosen && isAuxiliary(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
  const voice = isChosen ? subjectBefore(tokens, beforeClitics(tokens, group, 0), 0) : undefined;
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

/** « Des partisans ont défilé aux cris de « … » ». */
function criedBy(tokens: readonly Token[], at: number): Frame | undefined {
  const lead = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower).join(' ');
  if (!/^(?:aux?|sous les) (?:cris?|chants?|slogans?|mots?) (?:de|d')$/.test(lead)) return undefined;
  // « X a été accueilli aux cris de « … » »: others cry
  if (tokens.slice(0, at - 3).some(({ lower }) => /^(?:été|accueillie?s?|huée?s?|conspuée?s?|chassée?s?|reçue?s?)$/.test(lower))) return undefined;
  const head = clauseHead(tokens, at - 3);
  return isTeller(tokens, head) && head.phrase !== undefined ? statedFrame('crier', head, at, at - 2) : undefined;
}

/** « C’est « à contrecœur » que X a vendu »: words that a cleft sentence sets in front. */
function cleftSubject(tokens: readonly Token[], at: number): Frame | undefined {
  if (at !== 2 || tokens[0]?.lower !== "c'" || tokens[1]?.lower !== 'est' || !/^qu[e']$/.test(tokens[3]?.lower ?? '') || !isPhrase(tokens[at])) return undefined;
  const voice = voiceAt(tokens, 4, tokens.length);
  return isTeller(tokens, voice) ? subjectFrame(voice, at) : undefined;
}

/** Words in small letters: no title, no name of a thing. */
const isPhrase = (token: Token | undefined): boolean => /^[^\p{L}\p{N}]*\p{Ll}/u.test(token?.text ?? '');

function statedFrame(lemma: string, voice: Voice, at: number, cue: number): Frame {
  return { kind: 'lead', cue: { start: cue, end: cue + 1 }, lemma, voice, content: { start: at, end: at + 1 }, opening: 'direct', isDoubt: false, isThought: false, isQuality: true };
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

/** « accueillie comme « une bouffée d’air » par les patrons », « promis à « un bel avenir » par son entraîneur ». */
function agentBehind(tokens: readonly Token[], at: number): Frame | undefined {
  if (tokens[at + 1]?.lower !== 'par' || !isPhrase(tokens[at])) return undefined;
  const voice = voiceAt(tokens, at + 2, tokens.length);
  const isSomebody = /^(?:person|group|institution)$/.test(voice?.phrase?.source ?? '') || voice?.phrase?.name !== undefined;
  if (!isTeller(tokens, voice) || !isSomebody) return undefined;
  let before = at - 1;
  if (/^(?:comme|de|d'|à|en)$/.test(tokens[before]?.lower ?? '') || (tokens[before]?.lower === 'pour' && /^(?:tenu|pris|passé)e?s?$/.test(tokens[before - 1]?.lower ?? ''))) before -= 1;
  while (before > 0 && isAdverb(tokens[before]?.lower ?? '')) before -= 1;
  const { lower = '', kind } = tokens[before] ?? {};
  // « l’est comme « … » par X »: the participle of the clause before
  const isTaken = (kind === 'word' && /.{2}(?:é|i|u|is|it|ert|eint|aint)e?s?$/.test(lower) && !prepositions.has(lower)) || (tokens[at - 1]?.lower === 'comme' && isAuxiliary(lower));
  if (!isTaken) return undefined;
  return { kind: 'passive', cue: { start: at + 1, end: at + 2 }, lemma: 'par', voice, content: { start: at, end: at + 1 }, opening: 'before', isDoubt: false, isThought: false };
}

/** « La présence d’un navire « ne surprend guère » les historiens »: those in whom something stirs what the words say. */
function feltBy(tokens: readonly Token[], at: number): Frame | undefined {
  const words = (tokens[at]?.text ?? '').toLowerCase().replace(/[^\p{L}'’ -]+/gu, ' ').trim().split(/[\s'’]+/);
  // « Ce qui inquiète le directeur, c’est « le manque de moyens » »
  const isWhat = tokens[0]?.lower === 'ce' && tokens[1]?.lower === 'qui' && tokens[at - 1]?.lower === 'est' && tokens[at - 2]?.lower === "c'";
  const verb = isWhat ? tokens.slice(2, 6).findIndex(({ lower }) => stirring.test(lower)) + 2 : 1;
  const moved = verb > 1 ? voiceAt(tokens, verb + 1, at) : undefined;
  if (isTeller(tokens, moved) && moved.pronoun === undefined && moved.end === at - 3) return statedFrame('toucher', moved, at, verb);
  if (words.length > 6 || !words.some((word) => stirring.test(word))) return undefined;
  const voice = voiceAt(tokens, at + 1, tokens.length);
  const isSomebody = /^(?:person|group|institution)$/.test(voice?.phrase?.source ?? '') || voice?.phrase?.kind === 'name';
  return isTeller(tokens, voice) && isSomebody && voice.pronoun === undefined ? statedFrame('toucher', voice, at, at) : undefined;
}

/** Forms of verbs for what something does to those who hear of it. */
export const stirring = /^(?:surpr(?:end|ennent|enait)|étonn(?:e|ent|ait)|inqui(?:ète|ètent|était)|préoccup(?:e|ent|ait)|choqu(?:e|ent|ait)|indign(?:e|ent|ait)|réjoui(?:t|ssent|ssait)|rassur(?:e|ent|ait)|agac(?:e|ent)|agaçait|scandalis(?:e|ent|ait)|amus(?:e|ent|ait)|satisf(?:ait|ont)|convain(?:c|quent|quait)|effrai(?:e|ent)|effray(?:e|ait)|révolt(?:e|ent|ait)|désol(?:e|ent|ait)|obs(?:ède|èdent|édait)|taraud(?:e|ent|ait)|hant(?:e|ent|ait)|tourment(?:e|ent|ait)|rong(?:e|ent|eait)|exasp(?:ère|èrent|érait)|laiss(?:e|ent|ait)|frapp(?:e|ent|ait)|intrigu(?:e|ent|ait)|fascin(?:e|ent|ait)|déçoi(?:t|vent))$/;

/** « ont été radiés par la commission pour « manquement grave » »: a reason, in the words of those who have judged. */
function judgedBy(tokens: readonly Token[], at: number): Frame | undefined {
  const link = tokens.slice(0, at).findLastIndex(({ lower }) => lower === 'pour');
  if (link < 2 || !tokens.slice(link + 1, at).every(({ kind, lower }) => kind === 'quotation' || /^(?:et|ou|puis|,)$/.test(lower))) return undefined;
  const agent = tokens.slice(0, link).findLastIndex(({ lower }) => lower === 'par');
  const verb = tokens.slice(Math.max(0, agent - 6), Math.max(0, agent)).findIndex(({ lower }) => judging.test(lower));
  const active = agent > 0 && verb >= 0 ? undefined : judgeBefore(tokens, link);
  if (active) return statedFrame('juger', active, at, link);
  const voice = agent > 0 && verb >= 0 ? voiceAt(tokens, agent + 1, link) : undefined;
  return isTeller(tokens, voice) && voice.pronoun === undefined && passAdverbials(tokens, voice.end, link).end === link ? statedFrame('juger', voice, at, agent) : undefined;
}

/** « La Ligue a suspendu le joueur | pour « … » », « Le jury l’a récompensée | pour « … » »: whoever judges, in the same clause. */
function judgeBefore(tokens: readonly Token[], link: number): Voice | undefined {
  const verb = tokens.slice(0, link).findLastIndex(({ lower }, at) => judging.test(lower) && auxiliaryOf(tokens[at - 1]?.lower ?? '') === 'avoir');
  if (verb < 2 || link - verb > 8 || tokens.slice(verb, link).some(({ kind }) => kind !== 'word')) return undefined;
  const voice = subjectBefore(tokens, beforeClitics(tokens, verb - 1, 0), 0);
  return isTeller(tokens, voice) && /^(?:person|group|institution)$/.test(voice.phrase?.source ?? (voice.phrase?.name ? 'person' : '')) ? voice : undefined;
}

const judging = /^(?:radié|suspendu|exclu|sanctionné|condamné|licencié|révoqué|écarté|rappelé|convoqué|puni|blâmé|épinglé|critiqué|poursuivi|attaqué|assigné|distingué|récompensé|félicité|salué|primé|recalé|renvoyé|mis|placé|débouté|verbalisé|interpellé|arrêté|inculpé|fermé|interdit|refusé|annulé|retiré|rejeté)e?s?$/;

/** « la formule « … », chère à X », « l’espoir d’un « … », caressé par X ». */
function dearTo(tokens: readonly Token[], at: number): Frame | undefined {
  const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const isDear = /^ch(?:er|ère)s?$/.test(tokens[next]?.lower ?? '') && /^(?:à|au|aux)$/.test(tokens[next + 1]?.lower ?? '');
  const isHeld = next === at + 2 && held.test(tokens[next]?.lower ?? '');
  const agent = isHeld ? tokens.slice(next, next + 8).findIndex(({ lower, kind }) => lower === 'par' || kind !== 'word') : -1;
  const start = isDear ? next + 2 : agent > 0 && tokens[next + agent]?.lower === 'par' ? next + agent + 1 : undefined;
  const voice = start === undefined ? undefined : voiceAt(tokens, start, tokens.length, isDear && tokens[start - 1]?.lower !== 'à');
  return isTeller(tokens, voice) && voice.pronoun === undefined ? statedFrame('cher à', voice, at, next) : undefined;
}

const held = /^(?:caressé|nourri|exprimé|formulé|choisi|employé|utilisé|lâché|lancé|martelé|brandi|avancé|invoqué|prôné|défendu|réclamé|répété|revendiqué|prononcé|proféré|entonné|assumé)e?s?$/;

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

/** Who stands behind a comma and in front of a verb: « …, le président de X, Y, réclame ». */
function subjectPastComma(tokens: readonly Token[], from: number, isAnyone = false): Voice | undefined {
  for (let comma = from; comma < Math.min(tokens.length, from + 24); comma += 1) {
    if (/^[.;:]$/.test(tokens[comma]?.text ?? '')) return undefined;
    if (tokens[comma]?.text !== ',') continue;
    const voice = voiceAt(tokens, comma + 1, tokens.length);
    if (!isTeller(tokens, voice) || voice.pronoun !== undefined) continue;
    const isDefinite = (isAnyone && comma === from) || /^(?:le|la|les|l'|ces?|cette|cet|son|sa|ses|leurs?)$/.test(voice.phrase?.determiner ?? '') || (voice.phrase?.kind === 'name' && voice.phrase.determiner === undefined);
    const close = tokens[voice.end]?.text === ',' && voice.apposition !== undefined ? voice.end + 1 : voice.end;
    const verb = beyondClitics(tokens, passAdverbials(tokens, close, tokens.length).end);
    if (isDefinite && isVerbAt(tokens, verb)) return voice;
  }
  return undefined;
}

function beyondClitics(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:ne|n'|se|s'|le|la|l'|les|lui|leur|y|en|me|m')$/.test(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const { kind, lower = '' } = tokens[at] ?? {};
  return kind === 'word' && !genitives.has(lower) && !prepositions.has(lower) && (isAuxiliary(lower) || isPresentVerb(lower) || isPlainVerb(lower) || isFiniteWord(tokens, at));
}

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
