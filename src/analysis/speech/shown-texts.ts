import { sourceKind } from '../../french/source-nouns.ts';
import type { Frame } from './frame.ts';
import type { Token } from './read-tokens.ts';
import { statedFrame } from './stated-frame.ts';
import { type Voice, voiceAt } from './voice.ts';

/** « Au fond de la salle, une banderole : « … » », « sous une pancarte : « … » », « …, avec un mot : « … » »: words that a thing put up or left for all to read bears. */
export function shownText(tokens: readonly Token[], colon: number): Voice | undefined {
  const article = tokens.slice(0, colon).findLastIndex(({ lower }, at) => /^(?:une?|cet?|cette)$/.test(lower) && bearing.test(tokens[tokens[at + 1]?.lower === 'petit' ? at + 2 : at + 1]?.lower ?? ''));
  const before = tokens[article - 1]?.text ?? ',';
  const isSetOff = /^(?:[,;–—-]|sous|devant|derrière)$/.test(before) || (/^(?:avec|et)$/.test(before) && tokens[article - 2]?.text === ',');
  if (article < 0 || !isSetOff) return undefined;
  const voice = voiceAt(tokens, article, colon);
  const rest = tokens.slice(voice?.end ?? colon, colon);
  const isMere = rest.length < 7 && rest.every(({ kind }) => kind === 'word') && rest.every(({ lower }, at) => at > 0 || !/^(?:est|a|qui|qu[e']|dont)$/.test(lower));
  return voice && isMere ? voice : undefined;
}

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
