import { clauseOpeners, determiners, genitives, isAdverb, isCalendarWord, prepositions, subjectPronouns } from '../../french/chunk-words.ts';
import { commonAcronyms } from '../../french/common-acronyms.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { isPortfolio } from '../../french/portfolios.ts';
import { isPressName } from '../../french/press-names.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { isSeatOfPower } from '../../french/seats-of-power.ts';
import { isTitle, sourceKind } from '../../french/source-nouns.ts';
import type { Reader } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';

/** A capital word that can be (part of) a name: no function word at the head of its sentence. */
export function isNameToken(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.isInverted) return false;
  if (/^(?:al|el|as|ad|ar|an|at)-\p{Lu}/u.test(token.text)) return true;
  if (!token.isCapital) return false;
  const { lower } = token;
  // « KeystoneLe sprint … »: a credit that the first word of the text sticks to
  if (/[\p{L}]{3}(?:\p{Ll}|\p{Lu}\p{Lu})(?:Le|La|Les|Un|Une|Des)$/u.test(token.text)) return false;
  if (/^(?:dix|vingt|trente|quarante|cinquante|soixante|quatre)-/.test(lower)) return false;
  if (lower.endsWith("'") || isAdverb(lower) || isCalendarWord(lower)) return false;
  // « une tour HLM », « un contrôleur du TER »: a noun in capitals
  if (/^\p{Lu}{2,}$/u.test(token.text) && commonAcronyms.has(lower) && !/^(?:pdg|dg|drh|rh|sdf|qg|co|cap|bd|live|pc|tv|pcr|gpa|rse|sms|mms)$/.test(lower)) return false;
  // « Disant entendre la colère, … »
  if (/.{3}ant$/.test(lower) && reportingForms(lower).some(({ tense }) => tense === 'gerund')) return false;
  // « Questionnée, la ministre … »
  if (/.{3}ée?s?$/.test(lower) && lower !== 'cité' && givenNameGender(token.text) === undefined && reportingForms(lower).some(({ tense }) => tense === 'participle')) return false;
  return !(
    determiners.has(lower) ||
    prepositions.has(lower) ||
    genitives.has(lower) ||
    clauseOpeners.has(lower) ||
    subjectPronouns.has(lower) ||
    connectors.has(lower)
  );
}

const connectors = new Set(
  'dixit ensemble seul seule seuls seules même rare rares nombreux nombreuses brouhaha silence résultat verdict réponse constat bilan ambiance malaise surprise colère émotion rires soupir sourire place rue avenue boulevard côté et ou mais puis ni or donc car ce ça cela ceci celui celle ceux celles celui-ci celle-ci y en lui eux voilà voici oui non interrogé interrogée contacté contactée joint jointe invité invitée cité citée selon ainsi aucun aucune personne rien tout toute tous toutes chacun beaucoup pourquoi comment quel quelle quels quelles combien quand quoi où lequel laquelle environ qui que si moi toi nous vous bref hélas certes merci bonjour bravo attention là fin début courant mi via après avant autre autres dehors dedans partout autour naguère dessous dessus alentour tantôt debout exit idem assise assis reste mieux pis pire assez impossible inutile difficile facile dommage stop fini terminé terminus tel telle pareil pareille midi minuit chacune dorénavant incroyable surprenant étonnant objectif motif conséquence preuve particularité applaudissements peur joie espoir version au-delà là-bas là-haut là-dedans ci-dessous ci-dessus descendu descendue descendus descendues monté montée montés montées venu venue venus venues arrivé arrivée arrivés arrivées sorti sortie sortis sorties entré entrée entrés entrées revenu revenue revenus revenues resté restée restés restées rentré rentrée rentrés rentrées retourné retournée né née nés nées devenu devenue devenus devenues fort forte forts fortes entretien interview reportage témoignage témoignages portrait vidéo photos exclusif entre-temps entretemps ne'.split(
    ' ',
  ),
);

/** Words that are articles elsewhere: « Le Pen », « Kim Il Un ». */
const articleInName = /^(?:l[ae]s?|un|des|du|de|son|sa|mon|ma|ta|ton|son|an|en|on|y|non)$/;

/** Whether a capital article goes on with the name before it: « Le Pen ». */
export function isInsideName(reader: Reader): boolean {
  const last = reader.caps.at(-1);
  return last !== undefined && last.end === reader.at && articleInName.test(reader.tokens[reader.at]?.lower ?? '');
}

const particles = /^(?:von|van|der|den|ben|bin|ibn|al|el|di|da|do|das|dos|del|della|ter|zu|y|abou)$/;

/** Reads a run of capital words as one name, up to where another begins. */
export function consumeName(reader: Reader): boolean {
  const { tokens, place } = reader;
  const start = reader.at;
  let end = start + 1;
  if (isTitle(tokens[start]?.lower ?? '')) end = start + 1;
  while (end < place.limit) {
    const token = tokens[end];
    // « Vuille & Cie »
    if (token?.text === '&' && isNameToken(tokens[end + 1]) && end + 1 < place.limit) {
      end += 2;
      continue;
    }
    if (!token || token.kind === 'mark' || token.kind === 'quotation') break;
    // « sur son Telegram | M. Petit »
    if (splitsName(reader, start, end) || (isTitle(token.lower) && /\.$|^M/.test(token.text))) break;
    if (isNameToken(token) || (token.isCapital && articleInName.test(token.lower)) || isNumeral(token)) end += 1;
    else if (isParticle(tokens, start, end)) end += 1;
    else break;
  }
  const before = tokens[start - 1]?.lower ?? '';
  const isBound =
    start > reader.first &&
    (genitives.has(before) || (/^(?:la|l'|les|le)$/.test(before) && genitives.has(tokens[start - 2]?.lower ?? '')) ||
      /^(?:à|au|aux)$/.test(before) || (/^(?:la|l')$/.test(before) && tokens[start - 2]?.lower === 'à'));
  // « le directeur de Petit et Roux »
  const last = reader.caps.at(-1);
  const isListed = before === 'et' && last?.isBound === true && last.end === start - 1;
  reader.caps.push({ start, end, isBound: isBound || isListed });
  reader.at = end;
  return true;
}

function isNumeral(token: Token): boolean {
  return token.kind === 'number' && /^\d$/.test(token.text);
}

/** Wires whose names are one word. */
const wires = /^(?:AFP|AP|ANP|ANSA|APA|APS|ATS|Belga|DPA|EFE|MAP|PA|Reuters|TAP|TASS)$/;

/** First words of towns of two words or more. */
const opensPlace = /^(?:new|san|santa|santo|los|las|la|le|les|saint|sainte|são|port|cap|fort|addis|abu|abou|hong|tel|kuala|buenos|rio|sierra|phnom|ho|novi|dar|nord|sud|grand|grande|belo|salt|porto|ciudad|costa|notre|mont|val|villa|vila|puerto|palm|baton|baie|trois|deux|haut|bas|vieux|neuf|pointe|grand-|petit|petite|beau|belle|bois|champ|roche|rivière|lac|ain|oued|bir|beni|tizi|sidi|hassi|keur|bobo|koh|nova|nijni|ust|al|el)$/;

/** « Lacina Traoré Kébé, président », « Rui Salgueiro, commandant des pompiers »: a name of two words or more and, behind a comma, what its bearer is. */
export function isPersonWithRole(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (isNameToken(tokens[end])) end += 1;
  const behind = tokens[end + 1]?.lower ?? '';
  const role = determiners.has(behind) || /^(?:ancien|ancienne|nouveau|nouvelle)$/.test(behind) ? (tokens[end + 2]?.lower ?? '') : behind;
  return end - at > 1 && tokens[end]?.text === ',' && (sourceKind(role) === 'person' || (tokens[end + 1]?.kind === 'number' && tokens[end + 2]?.lower === 'ans'));
}

/** Whether a new name begins at `end`, after the one that began at `start`. */
function splitsName(reader: Reader, start: number, end: number): boolean {
  const { tokens, place } = reader;
  const next = tokens[end];
  const last = tokens[end - 1];
  if (!next || !last || !next.isCapital) return false;
  const isAcronym = /^\p{Lu}{2,}$/u.test(last.text) && !/^\p{Lu}{2,}$/u.test(next.text);
  // « à l’agence Nordpress Ilmari Toft, géophysicien »
  const isOfAgency = place.isReceiver === true && end === start + 1 && /^(?:agency|press)$/.test(sourceKind(reader.head ?? '') ?? '') && isNameToken(tokens[end + 1]) && tokens[end + 2]?.text === ',' && tokens[start - 1]?.isCapital === false;
  if (isOfAgency) return true;
  const isBound = genitives.has(tokens[start - 1]?.lower ?? '') || genitives.has(tokens[start - 2]?.lower ?? '');
  const isReceived = place.isReceiver === true || isBound || /^(?:à|au|aux|l')$/.test(tokens[start - 1]?.lower ?? '');
  const isFullName = givenNameGender(next.text) !== undefined || isNameToken(tokens[end + 1]);
  if (isAcronym && isReceived && isFullName) return true;
  // « à l’AFP Solidaires-Rail », « à Reuters Force ouvrière »: a wire has no second name
  if ((place.isReceiver === true || /^(?:à|l')$/.test(tokens[start - 1]?.lower ?? '')) && end === start + 1 && wires.test(last.text)) return true;
  // « a déclaré à Abidjan Lacina Traoré, président du Cercle »: a town, and then who speaks
  if (tokens[start - 1]?.lower === 'à' && end === start + 1 && isPersonWithRole(tokens, end) && givenNameGender(tokens[start]?.text ?? '') === undefined && sourceKind(tokens[start]?.lower ?? '') === undefined && !opensPlace.test(tokens[start]?.lower ?? '')) return true;
  // « sur X Amnesty International »
  if (place.isReceiver && end === start + 1 && tokens[start]?.text === 'X') return true;
  // « à Libération Anne Roux », not « à Presse Océane »
  if (place.isReceiver && tokens[end + 1]?.isCapital === true && isPressName(tokens.slice(start, end).map(({ text }) => text).join(' '))) return true;
  // « à La France agricole Anne Roux »
  if (place.isReceiver && tokens[end + 1]?.isCapital === true && givenNameGender(next.text) !== undefined && givenNameGender(tokens[start]?.text ?? '') === undefined) return true;
  // « sur RTL Anne Roux », « au micro de France Bleu Anne Roux »
  if (isAcronym && givenNameGender(next.text) !== undefined && tokens[end + 1]?.isCapital === true) return true;
  if (!isBound && !/^(?:à|au|aux|la|l'|sur|chez)$/.test(tokens[start - 1]?.lower ?? '')) return false;
  if (isPortfolio(last.lower)) return !isPortfolio(next.lower);
  // « le patron de Renault Luca de Meo »: a given name behind a complement begins the person.
  return givenNameGender(next.text) !== undefined && (givenNameGender(tokens[start]?.text ?? '') === undefined || tokens[start]?.text === 'France') && ((tokens[end + 1]?.isCapital ?? false) || /^(?:de|d'|du|von|van|di|da|al|el|ben|bin)$/.test(tokens[end + 1]?.lower ?? '')) && end + 1 < place.limit;
}

function isParticle(tokens: readonly Token[], start: number, end: number): boolean {
  const token = tokens[end];
  const next = tokens[end + 1];
  if (!token || !next) return false;
  if (particles.test(token.lower) && (isNameToken(next) || particles.test(next.lower))) return true;
  if (!/^(?:de|d'|du|des|la)$/.test(token.lower)) return false;
  const first = tokens[start];
  // « dit Anne Roux de Paul Petit »: of whom
  if (givenNameGender(next.text) !== undefined && tokens[end + 2]?.isCapital === true && end - start > 1) return false;
  const isPerson = first !== undefined && (givenNameGender(first.text) !== undefined || isTitle(first.lower));
  // « Anne Roux de la CGT »: the body, not part of the name
  const isBody = [next, next.lower === 'la' ? tokens[end + 2] : undefined].some((word) => /^\p{Lu}{2,}$/u.test(word?.text ?? ''));
  if (!isPerson || isSeatOfPower(next.text) || (isBody && end - start > 1)) return false;
  return next.isCapital || (next.lower === 'la' && (tokens[end + 2]?.isCapital ?? false));
}
