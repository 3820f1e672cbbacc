import { sourceKind } from '../../french/source-nouns.ts';
import type { Frame } from './frame.ts';
import { prenominal } from './phrase-opening.ts';
import type { Token } from './read-tokens.ts';
import { isPhrase, statedFrame } from './stated-frame.ts';
import { type Voice, voiceAt } from './voice.ts';

/** « Au fond de la salle, une banderole : « … » », « sous une pancarte : « … » », « …, avec un mot : « … » »: words that a thing put up or left for all to read bears. */
export function shownText(tokens: readonly Token[], colon: number): Voice | undefined {
  const article = tokens.slice(0, colon).findLastIndex(({ lower }, at) => /^(?:une?|cet?|cette)$/.test(lower) && bearing.test(tokens[prenominal.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1]?.lower ?? ''));
  const before = tokens[article - 1]?.text ?? ',';
  const isSetOff = /^(?:[,;–—-]|sous|devant|derrière)$/.test(before) || (/^(?:avec|et)$/.test(before) && tokens[article - 2]?.text === ',');
  if (article < 0 || !isSetOff) return undefined;
  const voice = voiceAt(tokens, article, colon);
  const rest = tokens.slice(voice?.end ?? colon, colon);
  const isMere = rest.length < 10 && rest.every(({ kind }) => kind === 'word') && rest.every(({ lower }, at) => at > 0 || !/^(?:est|a|qui|qu[e']|dont)$/.test(lower));
  return voice && isMere ? voice : undefined;
}

/** « rappelle que le contrat prévoit « … », « relève que le règlement excluait … »: what a text of law or contract says, whoever recalls it. */
export function ruledBy(tokens: readonly Token[], at: number): Frame | undefined {
  const link = tokens.slice(0, at).findLastIndex(({ lower }) => /^qu[e']$/.test(lower));
  const voice = link > 1 ? voiceAt(tokens, link + 1, at) : undefined;
  if (voice?.phrase?.source !== 'document' || !bindingText.test(voice.phrase.head ?? '') || voice.phrase.determiner === undefined) return undefined;
  const rest = tokens.slice(voice.end, at);
  const isRuling = rest.length > 0 && rest.length < 9 && rest.every(({ kind, text }) => kind === 'word' && !/^(?:qui|dont|où|pour)$/.test(text)) && rest.slice(0, 3).some(({ lower }) => ruling.test(lower));
  return isRuling && isPhrase(tokens[at]) ? statedFrame('prévoir', voice, at, voice.end) : undefined;
}

/** Texts that bind. */
export const bindingText = /^(?:loi|code|règlement|contrat|bail|arrêté|décret|directive|norme|traité|accord|charte|pacte|ordonnance|jugement|arrêt|article|statuts|clause|convention|déclaration|constitution|cahier|protocole|circulaire|notice|texte|plan|budget|programme)$/;

/** What such texts do. */
const ruling = /^(?:prévoi(?:t|ent)|prévoyai(?:t|ent)|exclu(?:t|ent|ait|aient)|exige(?:nt|ait|aient)?|impose(?:nt)?|imposait|interdi(?:t|sent|sait|saient)|autorise(?:nt)?|autorisait|promet(?:tent|tait|taient)?|stipul(?:e|ent|ait|aient)|dispos(?:e|ent|ait)|précis(?:e|ent|ait)|mentionn(?:e|ent|ait)|évoqu(?:e|ent|ait)|impliqu(?:e|ait)|garanti(?:t|ssait)|défini(?:t|ssait)|parl(?:e|ait)|limit(?:e|ait)|consacr(?:e|ait)|réserv(?:e|ait))$/;

/** Things made to be read by whoever passes. */
export const bearing = /^(?:banderole|pancarte|affiche|affichette|calicot|écriteau|panneau|panonceau|tag|graffiti|inscription|autocollant|papier|mot|billet|carton|post-it|étiquette|drap|plaque|épitaphe|enseigne|ardoise)$/;

/** « Elle a lu dans un magazine que le vaccin était « expérimental » », « entendu à la radio que … »: the text or programme that somebody has it from. */
export function readIn(tokens: readonly Token[], at: number): Frame | undefined {
  const verb = tokens.slice(0, at).findLastIndex(({ lower }) => /^(?:lu|lit|lisent|lisait|lisaient|lire|entendu|entend|entendent|entendait|vu)$/.test(lower));
  const link = verb + 1;
  if (verb < 0 || !/^(?:dans|sur|à|au)$/.test(tokens[link]?.lower ?? '')) return undefined;
  const voice = voiceAt(tokens, link + 1, at, tokens[link]?.lower === 'au');
  const { phrase } = voice ?? {};
  const isText = phrase !== undefined && (/^(?:document|press)$/.test(phrase.source ?? sourceKind(phrase.head ?? '') ?? '') || /^(?:radio|télé|télévision|internet|forum|presse|réseaux|réseau|site|livre|roman|poème)$/.test(phrase.head ?? ''));
  const isTold = voice !== undefined && /^qu[e']$/.test(tokens[voice.end]?.lower ?? '') && tokens.slice(voice.end, at).every(({ text }) => !/^[,;:]$/.test(text));
  return voice && isText && isTold ? statedFrame('lire', voice, at, verb) : undefined;
}

/** « munis d’une pancarte | « Notre eau vaut de l’or » »: what a thing held up for all to read says. */
export function borneBy(tokens: readonly Token[], at: number): Frame | undefined {
  const isHeldUp = /^(?:banderole|pancarte|calicot|écriteau|panonceau)s?$/.test(tokens[at - 1]?.lower ?? '') && /^(?:une?|des|deux|trois|sa|son)$/.test(tokens[at - 2]?.lower ?? '');
  const voice = isHeldUp ? voiceAt(tokens, at - 2, at) : undefined;
  if (voice?.end === at) return statedFrame('porter', voice, at, at - 1);
  // « une inscription à la peinture grise, « Dehors », », « sa banderole fétiche, « … », »
  if (tokens[at - 1]?.text !== ',' || !/^[,.]$/.test(tokens[at + 1]?.text ?? '.')) return undefined;
  const article = tokens.slice(0, at).findLastIndex(({ lower }, place) => /^(?:une|sa|leur|cette)$/.test(lower) && /^(?:inscription|banderole|pancarte|affiche|affichette)$/.test(tokens[place + 1]?.lower ?? ''));
  const bearer = article < 0 || at - article > 8 || tokens.slice(article, at - 1).some(({ kind }) => kind !== 'word') ? undefined : voiceAt(tokens, article, at - 1);
  return bearer ? statedFrame('porter', bearer, at, at - 1) : undefined;
}
