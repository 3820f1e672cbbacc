import type { Mention } from './discourse.ts';

/** Words in which one person speaks of themselves. */
export const ofOneself = /(?<![\p{L}\p{M}])(?:[jm]['’]|(?:je|me|moi|mon|ma|mes)(?![\p{L}\p{M}]))/iu;

/** Words in which several, or a body, speak of themselves. */
export const ofSeveral = /(?<![\p{L}\p{M}])(?:nous|on|nos|notre)(?![\p{L}\p{M}])/iu;

/** « 31 % des gros lecteurs renoncent » of « les gros lecteurs »: whether words in which nobody speaks of themselves tell of somebody. */
export function tellsOf(words: string, { label, isNamed, isPerson }: Mention): boolean {
  // « Firmin en a joué toute la traversée. »
  const opening = words.replace(/^[^\p{L}]+/u, '');
  const parts = isNamed && isPerson ? label.split(' ').filter((part) => /^\p{Lu}\p{Ll}{2,}/u.test(part)) : [];
  if (parts.some((part) => opening.startsWith(`${part} `))) return true;
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

/** « J’y suis allée », « je suis née ici », « je suis devenu sourd »: the pronoun for whoever speaks so of themselves, by the participle. */
export function pronounOfWords(words: string): 'il' | 'elle' | undefined {
  const participle = /(?<![\p{L}\p{M}])(?:je (?:ne )?(?:me |m['’]|n['’]y |y )?(?:suis|serai|serais)|j['’](?:y |en )?suis|j['’]étais|j['’]ai été)(?: (?:pas|plus|jamais|bien|toujours|vite|tout de suite|enfin|donc))? (?<word>\p{L}{3,})/iu.exec(words)?.groups?.['word']?.toLowerCase() ?? '';
  if (/^(?:all|n|rest|arriv|entr|mont|tomb|rentr|retourn|pass|mari|install|lev|arrêt|retrouv|demand|couch|habill|lanc|inscri)ée?$/.test(participle)) return participle.endsWith('ée') ? 'elle' : 'il';
  if (/^(?:parti|sorti|venu|revenu|devenu|descendu|reparti|assis|mis|remis)e?$/.test(participle)) return participle.endsWith('e') ? 'elle' : 'il';
  return undefined;
}
