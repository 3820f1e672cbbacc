import type { Frame } from './frame.ts';
import type { Token } from './read-tokens.ts';
import { statedFrame } from './stated-frame.ts';
import { type Voice, voiceAt } from './voice.ts';

/** What is done to words that a thing bears. */
const written = /^(?:écrit|inscrit|marqué|noté|gravé|peint|tagué|brodé|imprimé|affiché|tracé|placardé|indiqué|mentionné|stipulé|précisé)e?s?$/;

/** « Sur notre tract, il y avait écrit « … » », « un tableau où était écrit « … » », « Il est écrit « … » sur la porte »: words by whatever bears them. */
export function writtenOn(tokens: readonly Token[], quoted: number): Frame | undefined {
  const at = tokens[quoted - 1]?.text === ':' ? quoted - 2 : quoted - 1;
  if (!written.test(tokens[at]?.lower ?? '')) return undefined;
  const verb = startOfPassive(tokens, at);
  const voice = verb === undefined ? undefined : (bearerAhead(tokens, verb) ?? bearerBehind(tokens, quoted + 1));
  return voice ? statedFrame('écrire', voice, quoted, at) : undefined;
}

/** Where « il est », « il y avait », « était » in front of the participle at a place begin; undefined where the verb is active. */
function startOfPassive(tokens: readonly Token[], at: number): number | undefined {
  const [first, second] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  if (/^(?:a|avait|aura)$/.test(second) && first === 'y') return tokens[at - 3]?.lower === 'il' ? at - 3 : undefined;
  if (!/^(?:est|sont|était|étaient|fut)$/.test(second)) return undefined;
  return first === 'il' ? at - 2 : at - 1;
}

/** « | un tableau | où était écrit », « sur | la porte |, il est écrit », « dans la machine, devant mon nom, il est écrit ». */
function bearerAhead(tokens: readonly Token[], verb: number): Voice | undefined {
  const link = tokens[verb - 1]?.lower ?? '';
  if (/^(?:où|lequel|laquelle|lesquels|lesquelles)$/.test(link)) {
    const end = link === 'où' ? verb - 1 : verb - 2;
    for (let start = Math.max(0, end - 8); start < end; start += 1) {
      const voice = /^(?:une?|des|le|la|les|l'|ce|cette|deux|son|sa)$/.test(tokens[start]?.lower ?? '') ? voiceAt(tokens, start, end) : undefined;
      if (voice?.phrase && voice.end === end) return voice;
    }
    return undefined;
  }
  const from = tokens.slice(0, verb).findLastIndex(({ kind, text, lower }) => kind === 'quotation' || /^[.;:!?…]$/.test(text) || /^(?:qu[e']|puisqu[e'])$/.test(lower)) + 1;
  if (!/^(?:sur|dans)$/.test(tokens[from]?.lower ?? '')) return undefined;
  const voice = voiceAt(tokens, from + 1, verb);
  return voice?.phrase && voice.phrase.kind !== 'time' && (voice.end === verb || tokens[voice.end]?.text === ',') ? voice : undefined;
}

/** « … « Fermé » | sur | la porte |. ». */
function bearerBehind(tokens: readonly Token[], at: number): Voice | undefined {
  const voice = /^(?:sur|dans)$/.test(tokens[at]?.lower ?? '') ? voiceAt(tokens, at + 1, tokens.length) : undefined;
  return voice?.phrase && voice.phrase.kind !== 'time' ? voice : undefined;
}
