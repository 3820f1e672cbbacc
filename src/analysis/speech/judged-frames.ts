import { auxiliaryOf, isAuxiliary } from '../../french/auxiliaries.ts';
import { determiners, isAdverb, prepositions } from '../../french/chunk-words.ts';
import { clauseHead } from './clause-head.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import { beforeClitics } from './clitics.ts';
import type { Frame } from './frame.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { subjectBefore } from './subjects.ts';
import { type Voice, voiceAt } from './voice.ts';
import { isTeller, statedFrame, isPhrase } from './stated-frame.ts';

/** « accueillie comme « une bouffée d’air » par les patrons », « promis à « un bel avenir » par son entraîneur ». */
export function agentBehind(tokens: readonly Token[], at: number): Frame | undefined {
  if (!isPhrase(tokens[at])) return undefined;
  // « un niveau jugé « critique » dans l’étude »
  const page = tokens[at + 1]?.lower === 'dans' && /^(?:jugé|qualifié|décrit|estimé|considéré)e?s?$/.test(tokens[/^(?:de|d'|comme)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1]?.lower ?? '') ? voiceAt(tokens, at + 2, tokens.length) : undefined;
  if (page?.phrase?.source === 'document') return { kind: 'passive', cue: { start: at + 1, end: at + 2 }, lemma: 'dans', voice: page, content: { start: at, end: at + 1 }, opening: 'before', isDoubt: false, isThought: false };
  if (tokens[at + 1]?.lower !== 'par') return undefined;
  const voice = voiceAt(tokens, at + 2, tokens.length);
  const isSomebody = /^(?:person|group|institution)$/.test(voice?.phrase?.source ?? '') || voice?.phrase?.name !== undefined;
  if (!isTeller(tokens, voice) || !isSomebody) return undefined;
  let before = at - 1;
  if (/^(?:comme|de|d'|à|en)$/.test(tokens[before]?.lower ?? '') || (tokens[before]?.lower === 'pour' && /^(?:tenu|pris|passé)e?s?$/.test(tokens[before - 1]?.lower ?? ''))) before -= 1;
  while (before > 0 && isAdverb(tokens[before]?.lower ?? '')) before -= 1;
  const { lower = '', kind } = tokens[before] ?? {};
  // « l’est comme « … » par X »: the participle of the clause before
  // « décrit comme une femme « sans histoires » par ses proches »
  const compared = tokens.slice(Math.max(1, at - 6), at).findLastIndex((token) => token.lower === 'comme') + Math.max(1, at - 6);
  const isPortrait = compared >= Math.max(1, at - 6) && /^(?:décri|dépein|présent|perçu|considér|vu|reconnu|connu|salu|défini|qualifi|jug)(?:t|te|ts|tes|é|ée|és|ées|e|s|es)?$/.test(tokens[compared - 1]?.lower ?? '');
  const isTaken = isPortrait || (kind === 'word' && /.{2}(?:é|i|u|is|it|ert|eint|aint)e?s?$/.test(lower) && !prepositions.has(lower)) || (tokens[at - 1]?.lower === 'comme' && isAuxiliary(lower));
  if (!isTaken) return undefined;
  return { kind: 'passive', cue: { start: at + 1, end: at + 2 }, lemma: 'par', voice, content: { start: at, end: at + 1 }, opening: 'before', isDoubt: false, isThought: false };
}

/** « qualifiée de « bonne idée » par le maire et | de « bizutage » par | les syndicats »: the second of two views that one participle holds. */
export function secondView(tokens: readonly Token[], at: number): Frame | undefined {
  const link = /^(?:de|d'|comme)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : -1;
  const before = tokens[link]?.text === ',' || tokens[link]?.lower === 'et' ? tokens.slice(0, link) : [];
  const first = before.findLastIndex(({ lower }) => lower === 'par');
  if (tokens[at + 1]?.lower !== 'par' || first < 2 || tokens[first - 1]?.kind !== 'quotation' || link - first > 10) return undefined;
  const voice = voiceAt(tokens, at + 2, tokens.length);
  return isTeller(tokens, voice) && voice.pronoun === undefined ? statedFrame('qualifier', voice, at, at + 1) : undefined;
}

/** « D’un « on verra bien » lâché en sortant, Paul Petit a éludé la question. »: whoever does something by the words in front. */
export function answeredWith(tokens: readonly Token[], at: number): Frame | undefined {
  if (at !== 2 || !/^(?:d'|par|avec)$/.test(tokens[0]?.lower ?? '') || !/^(?:un|ce|son)$/.test(tokens[1]?.lower ?? '')) return undefined;
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 0 || comma > at + 7 || hasFiniteVerb(tokens.slice(at + 1, comma), comma - at - 1)) return undefined;
  const head = voiceAt(tokens, comma + 1, tokens.length);
  return head && hasFiniteVerb(tokens.slice(head.end, head.end + 3), 3) && isTeller(tokens, head) ? statedFrame('répondre', head, at, at) : undefined;
}

/** « La présence d’un navire « ne surprend guère » les historiens »: those in whom something stirs what the words say. */
export function feltBy(tokens: readonly Token[], at: number): Frame | undefined {
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
export function judgedBy(tokens: readonly Token[], at: number): Frame | undefined {
  const link = tokens.slice(0, at).findLastIndex(({ lower }) => lower === 'pour');
  if (link < 2 || !tokens.slice(link + 1, at).every(({ kind, lower }) => kind === 'quotation' || /^(?:et|ou|puis|,)$/.test(lower))) return undefined;
  const agent = tokens.slice(0, link).findLastIndex(({ lower }) => lower === 'par');
  const verb = tokens.slice(Math.max(0, agent - 6), Math.max(0, agent)).findIndex(({ lower }) => judging.test(lower));
  const active = agent > 0 && verb >= 0 ? undefined : judgeBefore(tokens, link);
  if (active) return statedFrame('juger', active, at, link);
  const voice = agent > 0 && verb >= 0 ? voiceAt(tokens, agent + 1, link) : undefined;
  return isTeller(tokens, voice) && voice.pronoun === undefined && passAdverbials(tokens, voice.end, link).end === link ? statedFrame('juger', voice, at, agent) : undefined;
}

/** « Le travail « admirable » des secours a été salué par le maire »: whoever judges what the words describe. */
export function judgedBehind(tokens: readonly Token[], at: number): Frame | undefined {
  const verb = tokens.findIndex(({ lower }, place) => place > at && place < at + 10 && lower === 'été');
  const agent = verb < 0 ? -1 : tokens.findIndex(({ lower }, place) => place > verb + 1 && place < verb + 8 && lower === 'par');
  const isJudged = agent > 0 && tokens.slice(verb + 1, agent).some(({ lower }) => /^(?:salué|dénoncé|critiqué|décrit|regretté|déploré|loué|vanté|fustigé|condamné|contesté|défendu|pointé|jugé|applaudi)e?s?$/.test(lower));
  const voice = isJudged && isPhrase(tokens[at]) && tokens[at - 1]?.kind === 'word' && !determiners.has(tokens[at - 1]?.lower ?? '') && tokens.slice(at + 1, verb).every(({ kind }) => kind === 'word') ? voiceAt(tokens, agent + 1, tokens.length) : undefined;
  return isTeller(tokens, voice) && voice.pronoun === undefined ? statedFrame('juger', voice, at, agent) : undefined;
}

/** « Le maire persiste, persuadé d’avoir « raison » »: what somebody is sure of, behind a comma. */
export function convictionOf(tokens: readonly Token[], at: number): Frame | undefined {
  const comma = tokens.slice(0, at).findLastIndex(({ text }) => text === ',');
  const feeling = isAdverb(tokens[comma + 1]?.lower ?? '') ? comma + 2 : comma + 1;
  if (comma < 2 || at - feeling > 8 || !/^(?:persuadé|convaincu|certain|sûr|assuré|conscient|soucieux|soucieuse|désireux|désireuse)e?s?$/.test(tokens[feeling]?.lower ?? '') || !/^(?:de|d'|que|qu')$/.test(tokens[feeling + 1]?.lower ?? '')) return undefined;
  const voice = clauseHead(tokens, comma);
  return isTeller(tokens, voice) ? statedFrame('être convaincu', voice, at, feeling) : undefined;
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
export function dearTo(tokens: readonly Token[], at: number): Frame | undefined {
  const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const isDear = /^ch(?:er|ère)s?$/.test(tokens[next]?.lower ?? '') && /^(?:à|au|aux)$/.test(tokens[next + 1]?.lower ?? '');
  const isHeld = next === at + 2 && held.test(tokens[next]?.lower ?? '');
  const agent = isHeld ? tokens.slice(next, next + 8).findIndex(({ lower, kind }) => lower === 'par' || kind !== 'word') : -1;
  const start = isDear ? next + 2 : agent > 0 && tokens[next + agent]?.lower === 'par' ? next + agent + 1 : undefined;
  const voice = start === undefined ? undefined : voiceAt(tokens, start, tokens.length, isDear && tokens[start - 1]?.lower !== 'à');
  return isTeller(tokens, voice) && voice.pronoun === undefined ? statedFrame('cher à', voice, at, next) : undefined;
}

const held = /^(?:caressé|nourri|exprimé|formulé|choisi|employé|utilisé|lâché|lancé|martelé|brandi|avancé|invoqué|prôné|défendu|réclamé|répété|revendiqué|prononcé|proféré|entonné|assumé)e?s?$/;
