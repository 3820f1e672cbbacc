import { determiners } from '../../french/chunk-words.ts';
import { givenNameGender } from '../../french/given-names.ts';
import type { Token } from '../speech/read-tokens.ts';
import type { Content } from './classify-quotation.ts';

/** Words that give a name to what stands before them. */
export const naming =
  /^(?:intitulée?s?|baptisée?s?|surnommée?s?|appelée?s?|appelle|appellent|dénommée?s?|nommée?s?|titrée?s?|dite|dits|dites|alias|code|mots?|termes?|expression|slogans?|hashtag)$/;
/** Things that bear a name: what follows in quotation marks with a capital is theirs. */
export const namesThings =
  /^(?:film|films|livre|album|chanson|série|roman|pièce|tableau|exposition|émission|opération|projet|plan|programme|loi|dispositif|mouvement|label|revue|ouvrage|documentaire|spectacle|opéra|tube|titre|single|jeu|navire|yacht|bateau|frégate|chalutier|prix|concours|journée|campagne|collection|rubrique|catégorie|mention|marque|logiciel|application|navette|sonde|satellite|fusée|missile|drone|type|modèle|groupe|collectif|association|liste|devise|formule|nom|noms|pseudonyme|surnom|sobriquet|acronyme|virus|variant|tempête|cyclone|ouragan|bar|restaurant|café|hôtel|club|festival|salon|théâtre|magazine|podcast|blog|site|thème|garantie|chant|hymne|refrain|comptine|fresque|tableau|recueil|essai|bande|saga|trilogie|sculpture|œuvre|option|menu|formation|atelier|stage|parcours|sentier|secteur|quartier|zone|lotissement|résidence|parking|pont|tour)$/;

/** What the law does to somebody. */
const charging = /^(?:poursuivi|inculpé|écroué|incarcéré|jugé|condamné|interpellé|arrêté|renvoyé|coupable|soupçonné|accusé|prévenu|plainte|enquête|information|instruction|répondre|répond|répondra|répondait|comparaît|comparaissait|comparaîtra|comparu|examen|cause|verbalisé|requis|relaxé|procès)e?s?$/;

/** « poursuivi pour « sabotage » et « entrave à la circulation » »: an offence, in the words of the law. */
export function isCharge(text: string, { isCapital, isEnded, first }: Content, tokens: readonly Token[], at: number): boolean {
  if (isCapital || isEnded || determiners.has(first) || /(?:er|ir)$|^(?:faire|mettre|prendre|rendre|vendre|dire|répondre|permettre|défendre)$/.test(first) || /(?<![\p{L}])(?:je|j['’]|ils?|elles?|on|nous|vous|c['’]|ça|avoir|être)(?![\p{L}])/iu.test(text)) return false;
  let link = at - 1;
  // The second of two: « pour « sabotage » et « entrave » », « et, en outre, de « complicité » »
  while (link > 1 && (/^(?:et|ou|,|ainsi|que)$/.test(tokens[link]?.lower ?? '') || tokens[link]?.kind === 'quotation')) link -= 1;
  if (tokens[link]?.lower !== 'pour' && !(tokens[link]?.lower === 'de' && /^(?:répondre|répond|répondra|répondait|coupable|soupçonnée?s?|accusée?s?|inculpée?s?|prévenue?s?)$/.test(tokens[link - 1]?.lower ?? ''))) return false;
  return tokens.slice(Math.max(0, link - 9), link).some(({ lower }) => charging.test(lower));
}

/** « le sobriquet de « broyeur de manivelles » », « le surnom de « passager clandestin » ». */
export function isByname({ isClause, count }: Content, tokens: readonly Token[], at: number): boolean {
  return !isClause && count < 7 && /^(?:de|d')$/.test(tokens[at - 1]?.lower ?? '') && /^(?:surnom|sobriquet|petit-nom|pseudonyme|alias)s?$/.test(tokens[at - 2]?.lower ?? '');
}

/** « « Le sel » de Florence Abadie », « son dernier disque, « Nocturnes d’ici » »: a work, by whoever made it or by what it is. */
export function isWorkOf({ isClause, isCapital, isEnded, count }: Content, tokens: readonly Token[], at: number): boolean {
  if (isClause || !isCapital || isEnded || count > 7) return false;
  const isOf = /^(?:de|d')$/.test(tokens[at + 1]?.lower ?? '') && givenNameGender(tokens[at + 2]?.text ?? '') !== undefined && tokens[at + 3]?.isCapital === true;
  const isApposed = tokens[at - 1]?.text === ',' && tokens.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => namesThings.test(lower));
  return isOf || isApposed;
}
