import { sourceKind } from '../../french/source-nouns.ts';
import { reportingForms, reportingVerbs } from '../../french/reporting-verbs.ts';
import { canSpeak } from './can-speak.ts';
import type { Frame } from './frame.ts';
import { beginsWithVerb } from './quoted-verb.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { voiceAt } from './voice.ts';

/** Participles for how words reach somebody: « envoyé », « prononcé ». */
const sent = /^(?:envoyé|adressé|prononcé|employé|utilisé|brandi|posté|publié|griffonné|signé|hurlé|scandé)e?s?$/;

/** How words stand in a text. */
const noted = /^(?:mentionné|consigné|inscrit|relaté|noté|décrit|repris|cité|rapporté|évoqué|signalé)e?s?$/;

/** « la « dette » invoquée par l’accusé »: words that a participle behind them gives to its agent. */
export function invokedFrames(tokens: readonly Token[]): readonly Frame[] {
  return tokens.flatMap(({ kind }, at): Frame[] => {
    const told = kind === 'quotation' ? (tokens[at + 1]?.lower ?? '') : '';
    const form = reportingForms(told).find(({ tense, verb }) => tense === 'participle' && !verb.constructions.has('beside') && verb.lemma !== 'trouver') ?? (sent.test(told) ? { verb: { lemma: told } } : undefined);
    // « pointés du doigt par », « mises en avant par »
    const words = tokens.slice(at + 1, at + 4).map(({ lower }) => lower).join(' ');
    const phrase = /^(?:pointée?s? du doigt|mise?s? en (?:avant|cause|lumière|exergue|doute)|passée?s? en revue|remise?s? en cause|tournée?s? en dérision)$/.test(words) ? 2 : 0;
    // « envoyé lundi | par la ministre »
    // « mentionnée dans un rapport des agents »
    const { phrases } = form || phrase > 0 || noted.test(told) ? passAdverbials(tokens, at + 2 + phrase, tokens.length) : { phrases: [] };
    const agent = phrases.find(({ preposition, object }) => preposition === 'par' || (preposition === 'dans' && object?.source === 'document'));
    const voice = agent && voiceAt(tokens, agent.start + 1, tokens.length);
    if (!voice || !canSpeak(tokens, voice)) return [];
    return [{ kind: 'passive', cue: { start: at + 1, end: at + 2 }, lemma: form?.verb.lemma ?? told, voice, content: { start: at, end: at + 1 }, opening: 'before', isDoubt: false, isThought: false }];
  });
}

/** What may stand between the second subject and its words, the verb left out: « son adjoint | d’un « … » ». */
const shareable = /^(?:à|aux?|de|d'|du|des|en|pour|comme|sur|dans|contre|une?|le|la|les|l'|plutôt|plus|surtout|seulement|simplement|bien)$/;

/** « La maire y voit « une chance », son adjoint « un gouffre » », « Son père parlait d’« une folie », sa banquière d’« … » »: the verb of the words before, left out. */
function secondSubject(tokens: readonly Token[], at: number, frames: readonly Frame[]): Frame | undefined {
  const before = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'quotation');
  const behind = tokens[at + 1];
  if (before < 1 || at - before > 14 || (behind?.kind === 'word' && !/^(?:et|mais|ou)$/.test(behind.lower))) return undefined;
  const marks = tokens.slice(before + 1, before + 4).findIndex(({ text, lower }) => text !== ',' && text !== ';' && !/^(?:et|mais|quand|tandis|alors|qu[e'])$/.test(lower));
  const start = before + 1 + marks;
  if (marks < 1) return undefined;
  const verb = frames.find(({ kind, opening, content, voice, cue }) => kind === 'lead' && /^(?:object|direct|infinitive)$/.test(opening) && before >= content.start && before < content.end && cue.end <= before && voice !== undefined && voice.end <= cue.start);
  const voice = verb ? voiceAt(tokens, start, at) : undefined;
  if (!verb || !voice?.phrase || voice.end > at || voice.phrase.source === 'document' || !canSpeak(tokens, voice) || voice.phrase.kind === 'time') return undefined;
  const link = tokens.slice(voice.end, at);
  // « salue « un ami », un homme « droit » »: what he is
  const isOpen = /^(?:une?|des)$/.test(voice.phrase.determiner ?? '') && link.length === 0;
  return link.length < 4 && !isOpen && link.every(({ lower }) => shareable.test(lower)) ? { ...verb, voice, content: { start: at, end: at + 1 }, opening: 'direct' } : undefined;
}

/** « jugé « pharaonique » par les uns, « indispensable » par les autres »: words between an agent and the next one. */
export function sharedAgents(tokens: readonly Token[], frames: readonly Frame[]): readonly Frame[] {
  return tokens.flatMap(({ kind }, at): Frame[] => {
    const first = kind === 'quotation' && tokens[at + 1]?.lower === 'par' ? frames.find((frame) => frame.kind === 'passive' && frame.voice !== undefined && frame.voice.end < at && tokens[frame.voice.start - 1]?.lower === 'par' && at - frame.voice.end < 5) : undefined;
    if (!first?.voice) return [];
    const isJoined = tokens.slice(first.voice.end, at).every(({ text, lower }) => text === ',' || /^(?:et|mais|puis)$/.test(lower) || shareable.test(lower));
    const voice = isJoined ? voiceAt(tokens, at + 2, tokens.length) : undefined;
    return voice && canSpeak(tokens, voice) ? [{ ...first, cue: { start: at + 1, end: at + 2 }, voice, content: { start: at, end: at + 1 }, opening: 'before' }] : [];
  });
}

/** « L’opposition y voit une victoire, la majorité « un report » »: a second subject that shares the verb. */
export function gappedFrames(tokens: readonly Token[], frames: readonly Frame[]): readonly Frame[] {
  return tokens.flatMap(({ kind }, at): Frame[] => {
    const next = tokens[at + 1];
    if (kind !== 'quotation' || (next !== undefined && next.kind !== 'mark') || beginsWithVerb(tokens[at]?.text ?? '')) return [];
    // « …, le quotidien Le Siècle, « … » »
    const stop = tokens[at - 1]?.text === ',' ? at - 1 : at;
    const isLinked = /^(?:pour|sur|de|d')$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.text === ',';
    const shared = secondSubject(tokens, at, frames);
    if (shared) return [shared];
    const comma = tokens.slice(0, isLinked ? at - 2 : stop).findLastIndex(({ text }) => /^[,;]$/.test(text));
    const opener = comma + 1 + Number(/^(?:et|mais)$/.test(tokens[comma + 1]?.lower ?? ''));
    const verb = frames.find((frame) => frame.kind === 'lead' && frame.opening !== 'que' && reportingVerbs.get(frame.lemma)?.constructions.has('told') !== true && frame.cue.end < comma && frame.voice !== undefined && frame.voice.end <= frame.cue.start);
    const voice = comma > 0 && verb ? voiceAt(tokens, opener, stop) : undefined;
    // « invoque les oreillettes, les prompteurs, « des contraintes » »: a list
    const isDefinite = voice?.phrase?.name !== undefined || (/^(?:le|la|l'|les)$/.test(voice?.phrase?.determiner ?? '') && (stop === at || tokens.slice(verb?.cue.end ?? 0, comma).some((token) => token.kind === 'quotation')));
    // « a demandé à sa gymnaste, Anne Roux, de « … » »: her name
    if ((isLinked || stop === at - 1) && voice?.phrase?.kind === 'name' && sourceKind(tokens[comma - 1]?.lower ?? '') === 'person') return [];
    // « a qualifié Lucie Faure, la directrice, de « … » »: who she is
    const isBeside = tokens[comma - 1]?.isCapital === true && voice?.phrase?.name === undefined && tokens.slice(0, comma).every((token) => token.kind !== 'quotation');
    if (isLinked && isBeside) return [];
    // « la patronne, pour « … » », « le syndicat d’un « … » »
    const link = voice && tokens[voice.end]?.text === ',' ? voice.end + 1 : (voice?.end ?? 0);
    const linked = /^(?:d'|de|pour|sur)$/.test(tokens[link]?.lower ?? '') ? link + 1 : voice?.end;
    const end = linked === link + 1 && /^une?$/.test(tokens[linked]?.lower ?? '') ? linked + 1 : linked;
    if (!verb || !voice?.phrase || end !== stop || !isDefinite || !canSpeak(tokens, voice) || voice.phrase.source === 'document') return [];
    return [{ ...verb, voice, content: { start: at, end: at + 1 }, opening: 'direct' }];
  });
}
