import { isAdverb } from '../../french/chunk-words.ts';
import { canSpeak } from './can-speak.ts';
import { looksInfinitive } from './phrase-complements.ts';
import type { Token } from './read-tokens.ts';
import { subjectOfVerb } from './subjects.ts';
import { type Voice, voiceAt } from './voice.ts';

/** « « Incrédule » et « comblée », Anne Roux savoure sa victoire. »: adjectives between marks, in front of whom they are said of. */
export function describedBehind(tokens: readonly Token[], at: number): Voice | undefined {
  const comma = tokens.findIndex(({ text }) => text === ',');
  // « Entre « lassitude » et « honte », les élus … »
  const list = tokens.slice(tokens[0]?.lower === 'entre' ? 1 : 0, Math.max(0, comma));
  const isBetween = tokens[0]?.lower === 'entre';
  if (at >= comma || !list.every(({ kind, lower, text }) => (kind === 'quotation' && /^[^\p{L}]*[\p{L}-]+(?: [\p{L}-]+)?[^\p{L}]*$/u.test(text)) || lower === 'et')) return undefined;
  const isAdjective = isBetween || list.every(({ kind, text }) => kind !== 'quotation' || /(?:é|i|u|s|t|x|f|able|ible|ique|if|eux|ule|ent|ant)(?:e|s|es)?[^\p{L}]*$/u.test(text));
  const voice = voiceAt(tokens, comma + 1, tokens.length);
  const isPerson = /^(?:person|group)$/.test(voice?.phrase?.source ?? '') || (voice?.phrase?.name !== undefined && voice.phrase.kind === 'name' && voice.phrase.determiner === undefined);
  return isAdjective && voice && isPerson && canSpeak(tokens, voice) ? voice : undefined;
}

/** « les adhérents qui comptaient « trouver un accord » »: whoever means to do what stands between the marks. */
export function intendedBy(tokens: readonly Token[], at: number, quoted: readonly Token[]): Voice | undefined {
  let verb = /^(?:de|d'|à)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  while (verb > 0 && isAdverb(tokens[verb]?.lower ?? '')) verb -= 1;
  // « comptent bloquer « plus longtemps » la route »
  const isDone = verb > 1 && verb === at - 1 && looksInfinitive(tokens[verb]?.lower ?? '') && intending.test(tokens[verb - 1]?.lower ?? '');
  if (isDone) verb -= 1;
  // « ne veut pas d’un « accord au rabais » », « rêvent d’un « sursaut » »
  const wished = tokens.slice(Math.max(0, at - 5), at).findLastIndex(({ lower }) => wishing.test(lower)) + Math.max(0, at - 5);
  const isWished = wished >= at - 5 && wishing.test(tokens[wished]?.lower ?? '') && /^(?:une?|des|de|d'|le|la|l'|les|souvenir)$/.test(tokens[at - 1]?.lower ?? '') && tokens.slice(wished + 1, at).every(({ lower }) => /^(?:pas|plus|jamais|aussi|surtout|de|d'|une?|des|le|la|l'|les|souvenir)$/.test(lower));
  // « Le maire reste « prudent » »
  const isState = /^(?:reste|restent|restait|restaient|demeure|demeurent|demeurait)$/.test(tokens[at - 1]?.lower ?? '');
  if (isState) verb = at - 1;
  if (isWished) verb = wished;
  // « a tenu « à remercier » les secours »
  const act = /^(?:à|de|d')$/.test(quoted[0]?.lower ?? '') ? quoted[1] : quoted[0];
  if ((!isDone && !isWished && !isState && !/(?:er|ir|re)$/.test(act?.lower ?? '')) || !(isWished || isState || intending.test(tokens[verb]?.lower ?? ''))) return undefined;
  const voice = subjectOfVerb(tokens, verb);
  return voice && canSpeak(tokens, voice) && voice.phrase?.source !== 'document' ? voice : undefined;
}

/** Verbs of wishing, for something or its contrary, and of what somebody goes through. */
const wishing = /^(?:veut|veulent|voulait|voulaient|voudrait|voudraient|souhaite|souhaitent|souhaitait|souhaitaient|rêve|rêvent|rêvait|espère|espèrent|espérait|vit|vivent|vivait|vécu|traverse|traversent|traversé|subi|subissent|enduré|endure|éprouve|éprouvent|éprouvé|ressent|ressentent|ressenti|garde|gardent|gardé|conserve|conservent)$/;

const intending = /^(?:compt|souhait|tent|espér|espèr|dés|jur|projet|refus|accept|menac|promet|préfèr|cherch|continu)(?:ire|e|ent|ait|aient|er|ra|ront|t|tent|tait|taient|é)?$|^(?:voudrait|voudraient|aimerait|aimeraient|rêve|rêvent|aime|aiment|adore|adorent|aimé|adoré|détesté|préféré|tenu|voulu|veut|veulent|voulait|voulaient|entend|entendent|entendait|entendaient|tient|tiennent|tenait)$/;
