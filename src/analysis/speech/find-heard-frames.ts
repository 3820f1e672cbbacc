import { reportingForms } from '../../french/reporting-verbs.ts';
import { canSpeak } from './can-speak.ts';
import type { Frame } from './frame.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { type Voice, voiceAt } from './voice.ts';

/** Forms of verbs of hearing and seeing, behind which somebody does something in the infinitive: the infinitive clause of French grammars. */
const perceiving = /^(?:entends?|revois|revoit|réentends|entendent|entendait|entendaient|entendu|entendre|écoute|écouté|vois|voit|voient|voyait|vu|voir|aperçoit|montre|montrent|laisse|laissent|laissé|regarde|filme|filmé)$/;

/** Whether a word (lower case) is such a form. */
export function isPerceiving(word: string): boolean {
  return perceiving.test(word);
}

/** « On y entend un bénévole crier « … » », « La vidéo montre un homme hurler : « … » »: who is heard to say the words. */
export function findHeardFrames(tokens: readonly Token[]): readonly Frame[] {
  return tokens.flatMap(({ kind, lower }, at): Frame[] => {
    const form = kind === 'word' && /(?:er|ir|re)$/.test(lower) ? reportingForms(lower).find(({ tense }) => tense === 'infinitive') : undefined;
    const next = form ? passAdverbials(tokens, at + 1, tokens.length).end : at;
    // « a entendu le candidat parler à la radio de « … » »
    const isAbout = /^d[e']$/.test(tokens[next]?.lower ?? '') && /^(?:parler|traiter|qualifier)$/.test(form?.verb.lemma ?? '');
    const quoted = tokens[next]?.text === ':' || isAbout ? next + 1 : next;
    const voice = form && tokens[quoted]?.kind === 'quotation' ? heardBefore(tokens, at) : undefined;
    if (!form || !voice) return [];
    const opening = isAbout ? 'object' : quoted > next ? 'colon' : 'direct';
    return [{ kind: 'lead', cue: { start: at, end: at + 1 }, lemma: form.verb.lemma, voice, content: { start: quoted, end: quoted + 1 }, opening, isDoubt: false, isThought: false }];
  });
}

function heardBefore(tokens: readonly Token[], infinitive: number): Voice | undefined {
  for (let verb = Math.max(0, infinitive - 12); verb < infinitive - 1; verb += 1) {
    if (!perceiving.test(tokens[verb]?.lower ?? '')) continue;
    const start = passAdverbials(tokens, verb + 1, infinitive).end;
    const voice = voiceAt(tokens, start, infinitive);
    // « je vois encore Luc | me | dire », « on entend le maire, Paul Petit, | crier »
    const end = tokens[infinitive - 1]?.text === ',' ? infinitive - 1 : infinitive - Number(/^(?:me|m'|te|t'|nous|vous|lui|leur|les?|la|l')$/.test(tokens[infinitive - 1]?.lower ?? ''));
    if (voice?.phrase && (voice.end === infinitive || voice.end === end) && canSpeak(tokens, voice) && voice.phrase.source !== 'document') return voice;
  }
  return undefined;
}
