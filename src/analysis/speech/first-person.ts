import { reportingForms } from '../../french/reporting-verbs.ts';
import { isQuestion } from './is-question.ts';
import { agrees, type Mention } from './discourse.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Speaker } from './speaker.ts';

/** Words in which one person speaks of themselves. */
export const ofOneself = /(?<![\p{L}\p{M}])(?:[jm]['’]|(?:je|me|moi|mon|ma|mes)(?![\p{L}\p{M}]))/iu;

/** Words in which several, or a body, speak of themselves. */
export const ofSeveral = /(?<![\p{L}\p{M}])(?:nous|on|nos|notre)(?![\p{L}\p{M}])/iu;

/** Whether a verb of saying has this form for « je » or as a participle: « dis » beside « dit », « répondais » beside « répondait ». */
export function isSaidByMe(word: string): boolean {
  return [word, word.replace(/s$/, 't'), word.replace(/s$/, '')].some((form) => reportingForms(form).some(({ verb }) => verb.constructions.has('speech')));
}

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

/** « J’y suis allée », « je suis devenu sourd », « il m’a regardée », « je suis contente »: the pronoun for whoever speaks so of themselves, by what agrees with them. */
export function pronounOfWords(words: string): 'il' | 'elle' | undefined {
  const participle = /(?<![\p{L}\p{M}])(?:je (?:ne )?(?:me |m['’]|n['’]y |y )?(?:suis|serai|serais)|j['’](?:y |en )?suis|j['’]étais|j['’]ai été)(?: (?:pas|plus|jamais|bien|toujours|vite|tout de suite|enfin|donc))? (?<word>\p{L}{3,})/iu.exec(words)?.groups?.['word']?.toLowerCase() ?? '';
  if (/^(?:all|n|rest|arriv|entr|mont|tomb|rentr|retourn|pass|mari|install|lev|arrêt|retrouv|demand|couch|habill|lanc|inscri)ée?$/.test(participle)) return participle.endsWith('ée') ? 'elle' : 'il';
  if (/^(?:parti|sorti|venu|revenu|devenu|descendu|reparti|assis|mis|remis)e?$/.test(participle)) return participle.endsWith('e') ? 'elle' : 'il';
  // An object in front agrees in the feminine alone: « m’a parlé » is anybody’s.
  if (/(?<![\p{L}\p{M}])m['’](?:a|as|ont|avez|avait|avaient|aurait|auraient)(?: (?:bien|même|toujours|vite|longtemps|aussi|tous|toutes))? (?:\p{L}{2,}ée|(?:com|sur|re|ap)?prise|(?:re|ad|sou)?mise|(?:con|re|sé)duite)(?!\p{L})/iu.test(words)) return 'elle';
  const quality = /(?<![\p{L}\p{M}])(?:je (?:ne )?(?:suis|serai|serais|me sens|me sentais)|j['’]étais)(?: (?:pas|plus|très|trop|si|assez|vraiment|encore|toujours|tellement|un peu|plutôt|tout))* (?<word>\p{L}{3,})/iu.exec(words)?.groups?.['word']?.toLowerCase() ?? '';
  if (/^(?:contente|heureuse|fière|seule|prête|sûre|vieille|folle|furieuse|inquiète|honteuse|amoureuse|certaine|consciente|convaincue|déçue|perdue|surprise|ravie)$/.test(quality)) return 'elle';
  return /^(?:content|heureux|fier|seul|prêt|sûr|vieux|fou|furieux|inquiet|honteux|amoureux|certain|conscient|convaincu|déçu|perdu|surpris|ravi)$/.test(quality) ? 'il' : undefined;
}

/** « Mon père disait … » of « son père », « Je vous le demande » of a letter, « il m’a regardée » of a man: whether words tell that somebody cannot have said them. */
export function cannotSay(words: string, { mention, described, document }: Pick<Speaker, 'mention' | 'described' | 'document'>): boolean {
  if (namesByTitle(words, mention)) return true;
  const told = mention.isPerson && mention.number === 'singular' ? pronounOfWords(words) : undefined;
  if (told !== undefined && !agrees(told, mention)) return true;
  const isText = document !== undefined || described?.source === 'document';
  return (isText && (ofOneself.test(words) || (isQuestion(words) && /(?<![\p{L}])vous(?![\p{L}])/iu.test(words)))) || isKin(words, described);
}

/** Whether words call « mon père » whom the report calls « son père ». */
export function isKin(words: string, described: NounPhrase | undefined): boolean {
  const { determiner, head } = described ?? {};
  return head !== undefined && /^(?:son|sa|leur)$/.test(determiner ?? '') && new RegExp(`(?<![\\p{L}\\p{M}])m(?:on|a) ${head}(?!\\p{L})`, 'iu').test(words);
}
