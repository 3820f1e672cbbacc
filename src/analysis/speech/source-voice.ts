import { subjectPronouns } from '../../french/chunk-words.ts';
import { canSpeak } from './can-speak.ts';
import { namelessPhrase } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { stressedVoice, type Voice, voiceAt, voiceOfPhrase } from './voice.ts';

/** The source behind a preposition; « du », « des » at its end hold the article of the phrase. */
export function sourceAt(tokens: readonly Token[], start: number, takesArticle: boolean): Voice | undefined {
  const { lower } = tokens[start] ?? { lower: '' };
  if (/^(?:lui|elle|eux|elles|nous)$/.test(lower)) {
    // « X est catégorique : pour lui, … »: somebody of the same sentence
    return { ...stressedVoice(start, lower), isHung: start <= 3 || tokens[start - 1]?.lower !== 'pour' };
  }
  if (subjectPronouns.has(lower)) return undefined;
  // « aux yeux des uns »
  const behind = tokens[start + 1];
  if (takesArticle && tokens[start - 1]?.lower === 'des' && /^(?:uns|unes|autres)$/.test(lower) && (behind === undefined || behind.kind !== 'word')) {
    return voiceOfPhrase(namelessPhrase({ start: start - 1, end: start + 1 }, { head: lower, source: 'group', determiner: 'les' }));
  }
  const voice = voiceAt(tokens, start, tokens.length, takesArticle);
  return voice && (publisherBehind(tokens, voice) ?? exampleBehind(tokens, voice) ?? voice);
}

/** « des chiffres publiés mercredi par l’Insee »: whoever issued the text. */
export function publisherBehind(tokens: readonly Token[], { start, end, phrase }: Voice): Voice | undefined {
  if (phrase?.source !== 'document' || phrase.complement !== undefined) return undefined;
  const issued = /^(?:publié|diffusé|dévoilé|établi|dressé|réalisé|rendu|communiqué|fourni|compilé|recueilli|mené|signé|rédigé|émis|pris|promulgué|édicté|adressé|envoyé)e?s?$/;
  // « les premiers éléments communiqués | par la procureure »: the participle may be read as part of the phrase.
  const told = tokens[end]?.lower === 'par' && end - start > 2 && issued.test(tokens[end - 1]?.lower ?? '') ? voiceAt(tokens, end + 1, tokens.length) : undefined;
  if (told) return canSpeak(tokens, told) ? { ...told, start } : undefined;
  if (!issued.test(tokens[end]?.lower ?? '')) return undefined;
  const at = passAdverbials(tokens, end + 1, end + 8).end;
  const by = tokens.slice(end + 1, Math.max(at, end + 2) + 1).findIndex(({ lower }) => lower === 'par') + end + 1;
  const voice = by > end ? voiceAt(tokens, by + 1, tokens.length) : undefined;
  return voice && canSpeak(tokens, voice) ? { ...voice, start } : undefined;
}

/** « des médias tels que X », « plusieurs journaux, dont X »: the one that is named. */
function exampleBehind(tokens: readonly Token[], { start, end, phrase }: Voice): Voice | undefined {
  if (!phrase || phrase.name !== undefined || phrase.complement !== undefined) return undefined;
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  const { lower } = tokens[at] ?? { lower: '' };
  const from = /^tel(?:le)?s?$/.test(lower) && /^qu[e']$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : /^(?:comme|dont|notamment)$/.test(lower) ? at + 1 : undefined;
  const named = from === undefined ? undefined : voiceAt(tokens, from, tokens.length);
  if (!named?.phrase?.name || (/^(?:,|et|ou)$/.test(tokens[named.end]?.lower ?? '') && /^(?:le|la|l'|les)$/.test(tokens[named.end + 1]?.lower ?? '') && phrase.determiner === 'ces')) return undefined;
  return { ...named, start, phrase: { ...named.phrase, source: named.phrase.source ?? phrase.source } };
}
