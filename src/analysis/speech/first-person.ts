import type { Mention } from './discourse.ts';

/** Words in which one person speaks of themselves. */
export const ofOneself = /(?<![\p{L}\p{M}])(?:[jm]['’]|(?:je|me|moi|mon|ma|mes)(?![\p{L}\p{M}]))/iu;

/** Words in which several, or a body, speak of themselves. */
export const ofSeveral = /(?<![\p{L}\p{M}])(?:nous|on|nos|notre)(?![\p{L}\p{M}])/iu;

/** « 31 % des gros lecteurs renoncent » of « les gros lecteurs »: whether words in which nobody speaks of themselves tell of somebody. */
export function tellsOf(words: string, { label, isNamed, isPerson }: Mention): boolean {
  // « Firmin en a joué toute la traversée. »
  const own = isNamed && isPerson ? label.split(' ').filter((part) => /^\p{Lu}\p{Ll}{2,}/u.test(part)) : [];
  if (own.some((part) => words.replace(/^[^\p{L}]+/u, '').startsWith(`${part} `))) return true;
  const name = label.toLowerCase().replace(/^(?:les? |la |l['’]|des |une? )/, '');
  const isOwn = ofOneself.test(words) || ofSeveral.test(words);
  return !isNamed && !isOwn && name.includes(' ') && words.toLowerCase().includes(name);
}

/** « Prenez votre temps, monsieur Vautrin. »: whether words name somebody by a title, as nobody names themselves. */
export function namesByTitle(words: string, { label, isNamed, isPerson }: Mention): boolean {
  const surname = isNamed && isPerson ? (label.split(' ').at(-1) ?? '') : '';
  const at = surname.length > 1 ? words.indexOf(surname) : -1;
  return at > 0 && /(?:monsieur|madame|maître|docteur|M\.|Mme|Me)\s+(?:\p{Lu}[\p{L}-]+\s+)?$/iu.test(words.slice(0, at));
}
