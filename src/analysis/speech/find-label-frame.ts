import { isAuxiliary } from '../../french/auxiliaries.ts';
import { genitives } from '../../french/chunk-words.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { canSpeak } from './can-speak.ts';
import { beforeClitics } from './clitics.ts';
import { clauseHead } from './clause-head.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import { isPassable } from './clause-segments.ts';
import type { Frame } from './frame.ts';
import { passAdverbials } from './skip-phrases.ts';
import { subjectBefore } from './subjects.ts';
import { type Voice, voiceAt } from './voice.ts';
import type { Token } from './read-tokens.ts';

/** What somebody says, by its kind. */
const spokenNouns =
  /^(?:réponse|réaction|réplique|riposte|commentaire|verdict|constat|conclusion|explication|analyse|bilan|précision|confidence|aveu|promesse|résumé|avis|conseil|mot|message|cri|credo|argument|justification|regret)$/;

/** Who speaks: a voice, `before` where the sentences before say so, nothing where nobody does. */
type Floor = Voice | 'before' | undefined;

/**
 * « Jean Dupont, maire de Lille : « … » », « Le ministre est catégorique : « … » »: a colon and words in quotation
 * marks with no reporting verb, whose speaker is the name or the subject before.
 */
export function findLabelFrame(tokens: readonly Token[], others: readonly Frame[]): Frame | undefined {
  const colon = tokens.findIndex(({ text }, at) => text === ':' && tokens[at + 1]?.kind === 'quotation');
  const isCovered = (frame: Frame): boolean => frame.content.start <= colon + 1 && frame.content.end > colon + 1;
  // « X, qui dit que « … », et même Y croisé en gare : « … » »: the colon hands the floor on.
  const isEarlier = (frame: Frame): boolean => frame.opening === 'que' && tokens.slice(frame.content.start, colon).some(({ kind }) => kind === 'quotation') && passedOn(tokens, colon) !== undefined;
  if (colon < 1 || others.some((frame) => frame.opening !== 'around' && isCovered(frame) && !isEarlier(frame))) return undefined;
  // « Selon X, Y aurait … : « … » »: the words are X’s.
  const isSourced = others.some((frame) => frame.kind === 'sourcing' && isCovered(frame));
  const floor = (others.some(isEarlier) ? passedOn(tokens, colon) : undefined) ?? holderOfFloor(tokens, colon) ?? (isSourced ? undefined : (mainSubject(tokens, colon) ?? lastResort(tokens, colon)));
  if (floor === undefined) return undefined;
  return {
    kind: 'label',
    cue: { start: colon, end: colon + 1 },
    lemma: ':',
    voice: floor === 'before' ? undefined : floor,
    content: { start: colon + 1, end: tokens.length },
    opening: 'colon',
    isDoubt: false,
    isThought: false,
  };
}

/** The words before the colon name who speaks and nothing else. */
function holderOfFloor(tokens: readonly Token[], colon: number): Floor {
  const fills = (voice: Voice | undefined): boolean => voice !== undefined && passAdverbials(tokens, voice.end, colon).end === colon && canSpeak(tokens, voice);
  // « Réponse du maire, X : « … » »
  const link = tokens[0]?.lower === 'la' || tokens[0]?.lower === "l'" ? 2 : 1;
  if (spokenNouns.test(tokens[link - 1]?.lower ?? '') && /^(?:de|d'|du|des)$/.test(tokens[link]?.lower ?? '')) {
    const owner = voiceAt(tokens, link + 1, colon, true);
    if (fills(owner)) return owner;
  }
  // « Réponse, sèche mais claire, de X : « … » »
  const of = tokens.slice(0, colon).findLastIndex(({ lower }) => /^(?:de|d'|du)$/.test(lower));
  const late = spokenNouns.test(tokens[0]?.lower ?? '') && of > 0 ? voiceAt(tokens, of + 1, colon, true) : undefined;
  if (fills(late)) return late;
  const whole = voiceAt(tokens, 0, colon);
  if (fills(whole)) return whole;
  // « Sa conclusion est nette : « … » »: whoever spoke before.
  if (/^(?:son|sa|ses|leur)$/.test(tokens[0]?.lower ?? '') && spokenNouns.test(tokens[1]?.lower ?? '')) return 'before';
  // « Un avis partagé par X : « … » »
  for (let at = Math.max(0, colon - 12); at < colon; at += 1) {
    const agent = tokens[at]?.lower === 'par' ? voiceAt(tokens, at + 1, colon) : undefined;
    if (agent?.end === colon && canSpeak(tokens, agent)) return agent;
    // « le message lancé par X samedi : « … » »
    const isOfText = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => spokenNouns.test(lower) || sourceKind(lower) === 'document');
    if (agent && isOfText && canSpeak(tokens, agent) && passAdverbials(tokens, agent.end, colon).end === colon) return agent;
  }
  return undefined;
}

/** A main clause without a verb of saying: its subject is taken to speak. */
function mainSubject(tokens: readonly Token[], colon: number): Voice | undefined {
  for (let at = colon - 1; at > 0; at -= 1) {
    if (!isAuxiliary(tokens[at]?.lower ?? '') && !/^(?:se|s'|n'|ne)$/.test(tokens[at - 1]?.lower ?? '')) continue;
    const voice = subjectBefore(tokens, beforeClitics(tokens, at, 0), 0);
    if (voice && !spokenNouns.test(voice.phrase?.head ?? '') && (voice.pronoun !== undefined || voice.phrase?.source !== undefined || voice.phrase?.name !== undefined)) return voice;
  }
  // « X reste prudent : « … » »: whatever the verb, whoever the sentence begins with.
  const head = clauseHead(tokens, colon);
  return head && canSpeak(tokens, head) && head.phrase?.source !== 'document' ? head : undefined;
}

/** Somebody named right before the colon, or, where there is no clause, whoever spoke before. */
function lastResort(tokens: readonly Token[], colon: number): Floor {
  const beside = phraseBefore(tokens, colon);
  if (beside) return beside;
  // « Toujours avec ce ton : « … » »
  const isClause = colon >= 8 || hasFiniteVerb(tokens, colon) || tokens[0]?.isCapital !== true;
  return isClause || isNaming(tokens, colon) ? undefined : 'before';
}

/** « et même cet agent croisé en gare : « … » », « pareil pour Marc, qui rentre : « … » »: who stands before the colon. */
function phraseBefore(tokens: readonly Token[], colon: number): Voice | undefined {
  for (let at = Math.max(0, colon - 16); at < colon; at += 1) {
    const before = tokens[at - 1]?.lower ?? '';
    const isOwned = genitives.has(before);
    if (!isOwned && !/^(?:,|et|même|comme|pour|par|à|chez|côté)$/.test(before)) continue;
    const voice = voiceAt(tokens, at, colon);
    if (!voice || !canSpeak(tokens, voice) || voice.phrase?.source === 'document' || voice.pronoun !== undefined) continue;
    // « du côté de la présidente, Anne Roux : « … » »: only somebody with a name.
    if (isOwned && voice.phrase?.name === undefined && voice.apposition?.name === undefined) continue;
    const rest = tokens.slice(voice.end, colon);
    const isRelative = rest[/^(?:,|et)$/.test(rest[0]?.lower ?? '') ? 1 : 0]?.lower === 'qui';
    if (isRelative || isPassable(tokens, voice.end, colon)) return voice;
  }
  return undefined;
}

/** « et même cet agent : « … » »: another who stands before the colon. */
function passedOn(tokens: readonly Token[], colon: number): Voice | undefined {
  for (let at = colon - 1; at > Math.max(0, colon - 16); at -= 1) {
    const voice = /^(?:et|même)$/.test(tokens[at - 1]?.lower ?? '') ? voiceAt(tokens, at, colon) : undefined;
    if (voice?.phrase && canSpeak(tokens, voice) && voice.phrase.source !== 'document' && isPassable(tokens, voice.end, colon)) return voice;
  }
  return undefined;
}

/** « Titre : « … » », « Son nom : « … » »: what something is called. */
function isNaming(tokens: readonly Token[], colon: number): boolean {
  return tokens.slice(0, colon).some(({ lower }) => /^(?:titre|nom|noms|mot|mots|slogan|devise|thème|intitulé|objet|objectif|question|sujet|motif|au|programme|menu)$/.test(lower));
}
