import { canSpeak } from './can-speak.ts';
import { findLabelFrame } from './find-label-frame.ts';
import { sideOf } from './frame-voice.ts';
import { looksInfinitive } from './phrase-complements.ts';
import type { Token } from './read-tokens.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import { subjectBefore, subjectOfVerb } from './subjects.ts';
import { subjectBehind } from './subject-behind.ts';
import { pronounVoice, type Voice, voiceAt } from './voice.ts';
import { verbGroupsOf } from './verb-groups.ts';

/**
 * Who a sentence that ends in a colon hands the floor to, in the next paragraph: « Le juge tranche : », « Anne Roux
 * (maire) : »; or tells of, as « on »: « Au ministère, on tempère. ». `before` where the sentence names nobody (« Et d’ajouter : »).
 */
export function findIntroducer({ tokens, frames }: SpokenSentence): Voice | 'before' | undefined {
  // « Au ministère, on tempère. « … » »
  const on = tokens.findIndex(({ lower }) => lower === 'on');
  if (on > 1 && on < 14 && tokens[on - 1]?.text === ',' && tokens.at(-1)?.text !== ':') return tokens.some(({ kind }) => kind === 'quotation') ? undefined : sideOf(tokens, on, /^(?:mais|et|or)$/.test(tokens[0]?.lower ?? '') ? 1 : 0);
  // « Et de mettre en garde contre les raccourcis. « … » »
  const isGoingOn = tokens[0]?.lower === 'et' && /^d[e']$/.test(tokens[1]?.lower ?? '') && looksInfinitive(tokens[2]?.lower ?? '') && tokens.every(({ kind }) => kind !== 'quotation');
  if (isGoingOn) return 'before';
  const interrupter = cutOffBy(tokens);
  if (interrupter) return interrupter;
  const excerpted = excerptOf(tokens);
  if (excerpted) return excerpted;
  if (tokens.at(-1)?.text !== ':') return undefined;
  const floor = takesFloor(tokens);
  if (floor) return floor;
  const group = verbGroupsOf(tokens).at(-1);
  if (group?.inverted !== undefined) {
    const at = group.inverted;
    return pronounVoice(at, tokens[at]?.lower);
  }
  if (group) {
    const voice = subjectBefore(tokens, group.start, 0) ?? subjectBehind(tokens, group.end, tokens.length)?.voice;
    if (voice && canSpeak(tokens, voice)) return voice;
  }
  const floorHolder = viewOf(tokens, frames) ?? floorOf(tokens);
  if (floorHolder) return floorHolder;
  if (group) return 'before';
  const label = voiceAt(tokens, 0, tokens.length);
  return label && canSpeak(tokens, label) ? label : undefined;
}

/** « Aux yeux d’Anne Roux, il s’agit d’un pas vers Niamey : »: of whose view the sentence is. */
function viewOf(tokens: readonly Token[], frames: SpokenSentence['frames']): Voice | undefined {
  const view = frames.find(({ kind, cue }) => kind === 'sourcing' && cue.start === 0)?.voice;
  return view?.phrase !== undefined && view.phrase.source !== 'document' && canSpeak(tokens, view) ? view : undefined;
}

/** Whoever the words of a sentence before its last colon give the floor to, as if the quotation stood right behind it. */
function floorOf(tokens: readonly Token[]): Voice | undefined {
  const last = tokens.at(-1);
  if (!last) return undefined;
  const words: Token = { ...last, kind: 'quotation', text: '« … »', lower: '«»', start: last.end, end: last.end };
  const voice = findLabelFrame([...tokens, words], [])?.voice;
  return voice && canSpeak(tokens, voice) ? voice : undefined;
}

/** « Extrait de l’allocution d’Anne Roux », « Le discours du maire »: a line that announces whose words stand below it. */
function excerptOf(tokens: readonly Token[]): Voice | undefined {
  const noun = tokens.slice(0, 8).findIndex(({ lower }) => /^(?:allocution|discours|déclaration|message|lettre|communiqué|témoignage|texte|intervention|propos|récit|mots?|tribune|charte|manifeste|serment|appel)s?$/.test(lower));
  const linkAt = /^(?:de|d'|du|des)$/.test(tokens[noun + 1]?.lower ?? '') ? noun + 1 : noun + 2;
  const link = tokens[linkAt]?.lower ?? '';
  if (noun < 0 || !/^(?:de|d'|du|des)$/.test(link) || tokens.some(({ kind, text }) => kind === 'quotation' || text === '.')) return undefined;
  const voice = voiceAt(tokens, linkAt + 1, tokens.length, /^(?:du|des)$/.test(link));
  return voice && canSpeak(tokens, voice) && tokens.slice(voice.end).every(({ text }) => text === ':') ? voice : undefined;
}

/** « Anne Roux a pris la parole devant les caméras : »: whoever takes the floor. */
function takesFloor(tokens: readonly Token[]): Voice | undefined {
  const verb = tokens.findIndex(({ lower }, at) => /^(?:prend|prennent|prenait|prit|pris|prise|prendre)$/.test(lower) && tokens[at + 1]?.lower === 'la' && tokens[at + 2]?.lower === 'parole');
  const voice = verb > 0 ? subjectOfVerb(tokens, verb) : undefined;
  return voice && canSpeak(tokens, voice) ? voice : undefined;
}

/** « La rectrice a commencé, avant d’être coupée par une enseignante. »: whoever comes in at the end. */
function cutOffBy(tokens: readonly Token[]): Voice | undefined {
  const by = tokens.findLastIndex(({ lower }) => lower === 'par');
  if (by < 2 || !/^(?:coupé|interrompu|interpellé|apostrophé|repris|contredit|relancé|corrigé|rappelé|tancé|chahuté)e?s?$/.test(tokens[by - 1]?.lower ?? '') || tokens.some(({ kind }) => kind === 'quotation')) return undefined;
  const voice = voiceAt(tokens, by + 1, tokens.length);
  return voice && canSpeak(tokens, voice) && tokens.slice(voice.end).every(({ kind }) => kind === 'mark') ? voice : undefined;
}
