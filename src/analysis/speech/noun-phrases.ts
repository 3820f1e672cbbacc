import { determiners, genitives, prepositions, timeNouns } from '../../french/chunk-words.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { isPlainVerb } from '../../french/plain-verbs.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { isPressName } from '../../french/press-names.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { bearsNames } from './bearers.ts';
import { describe } from './describe-phrase.ts';
import { consumeName, isInsideName, isNameToken, isPersonWithRole } from './name-runs.ts';
import type { NounPhrase, NounPhrasePlace, Reader } from './noun-phrase.ts';
import { consumeCoordination, consumeDomain, consumeGenitive, consumeLabel, consumeList } from './phrase-complements.ts';
import { endsPhrase, endsReceiver, withoutTail } from './phrase-ends.ts';
import type { Token } from './read-tokens.ts';
import { readOpening, isOpeningRole, prenominal } from './phrase-opening.ts';
import { bodyWithoutBorders, bodyUnderPhrase, endOfPhraseName } from './bodies-by-phrase.ts';

const gluedBehind = new Set(['en chef', 'en scène', 'en charge', 'en exercice', 'en poste', 'en fonction', 'par intérim', 'sans frontières']);

/** People by what they have learnt or teach. */
const learned = /^(?:étudiant|doctorant|élève|apprenti|docteur|expert|spécialiste|consultant|ingénieur|technicien|professeur|enseignant|chercheur|chercheuse|diplômé|licencié|interne)(?:e|ne)?$/;

/** Tokens after which no noun phrase of a news text goes on. */
const longestPhrase = 40;

/** The noun phrase that begins at a token; undefined where none does. */
export function nounPhraseAt(
  tokens: readonly Token[],
  start: number,
  place: NounPhrasePlace,
): NounPhrase | undefined {
  // « ce que », « ce qui »: a pronoun
  if (tokens[start]?.lower === 'ce' && /^(?:qu[ei]|qu'|dont|à)$/.test(tokens[start + 1]?.lower ?? '')) return undefined;
  const borderless = bodyWithoutBorders(tokens, start, place.limit);
  if (borderless) return borderless;
  const sentenceName = bodyUnderPhrase(tokens, start, place.limit);
  if (sentenceName) return sentenceName;
  const opening = readOpening(tokens, start, place);
  if (!opening) return undefined;
  const limit = Math.min(place.limit, start + longestPhrase);
  const reader: Reader = { tokens, place: { ...place, limit }, start, at: opening.at, head: undefined, headAt: -1, caps: [], first: opening.at, bare: opening.determiner === undefined };
  while (reader.at < limit && consume(reader)) {
    // `consume` moves on by itself.
  }
  const end = withoutParticiple(reader, withoutVerb(reader, withoutTail(tokens, reader.at, opening.at)));
  if (end <= opening.at) return undefined;
  return describe({ start, end }, opening, reader);
}

/** « le maire | garde son calme »: no noun phrase stands in front of an article, so its last word is a verb. */
function withoutVerb({ tokens, headAt }: Reader, end: number): number {
  const next = tokens[end];
  const last = tokens[end - 1];
  if (next?.kind !== 'word' || !determiners.has(next.lower) || genitives.has(next.lower) || next.isCapital) return end;
  if (timeNouns.has(tokens[end + 1]?.lower ?? '') || headAt < 0 || end - 1 <= headAt) return end;
  return last?.kind === 'word' && !last.isCapital && !isAdjective(last.lower) && sourceKind(last.lower) === undefined && !timeNouns.has(last.lower) && !genitives.has(tokens[end - 2]?.lower ?? '') ? end - 1 : end;
}

/** « une pétition | adressée au syndic », « le texte | signé lundi »: what happened to a text is no part of its name. */
function withoutParticiple({ tokens, head, headAt }: Reader, end: number): number {
  const { lower = '', isCapital } = tokens[end - 1] ?? {};
  if (sourceKind(head ?? '') !== 'document' || end - 1 <= headAt || isCapital === true || !/.{3}ée?s?$|^(?:peint|remis|écrit|inscrit|transmis|rendu|tendu|suspendu|émis|parvenu|reçu|lu)e?s?$/.test(lower) || sourceKind(lower) !== undefined) return end;
  const next = tokens[end];
  return next?.kind === 'word' && (prepositions.has(next.lower) || timeNouns.has(next.lower) || /^(?:à|aux?|de|du|des|d'|le|la|ce|cette)$/.test(next.lower)) ? end - 1 : end;
}

/** « la radio locale | la présidente »: an adjective by its ending, and no verb we know. */
function isAdjective(word: string): boolean {
  return /.{2}(?:ale?s?|aux|iques?|aires?|[^p]elles?|els?|ifs?|ives?|eux|euses?|[aio]ens?|iennes?|ains?|aines?|[ao]ises?|ées?|ertes?|erts?)$|^(?:gratuite|inédite|écrite)s?$/.test(word) && !isPlainVerb(word) && reportingForms(word).length === 0;
}

function consume(reader: Reader): boolean {
  const { tokens, at, place } = reader;
  const token = tokens[at];
  if (token?.text === '(' && at > reader.first) return consumeLabel(reader);
  if (token?.text === ',' && at > reader.first) return consumeList(reader);
  if (!token || token.kind === 'mark' || token.kind === 'quotation' || token.isInverted) return false;
  const { lower } = token;
  // « le quotidien Le Soir », « le capitaine Le Bihan »
  const isTitled = token.isCapital && /^l(?:e|a|es|')$/.test(token.lower) && isNameToken(tokens[at + 1]) && /^(?:press|institution|person)$/.test(sourceKind(reader.head ?? '') ?? '') && (at === reader.headAt + 1 || (at === reader.headAt + 2 && isAdjective(tokens[at - 1]?.lower ?? '')));
  // « la présidente du collectif Sauvons la forêt »
  const named = at > reader.first && genitives.has(tokens[at - 2]?.lower ?? '') ? endOfPhraseName(tokens, at, place.limit) : undefined;
  if (named !== undefined) {
    reader.caps.push({ start: at, end: named, isBound: true });
    reader.at = named;
    return true;
  }
  // « la gérante du café Le Central », « le patron du bar Chez Gégé »
  const bearer = tokens[at - 1]?.lower ?? '';
  const isSign = at > reader.first && token.isCapital && (bearsNames(bearer) || (sourceKind(bearer) === 'institution' && at - 1 > reader.headAt && reader.headAt >= 0)) && /^(?:l(?:e|a|es|')|chez|aux?|à)$/.test(lower) && isNameToken(tokens[at + 1]);
  if (isSign && !(place.isReceiver && reader.caps.length > 0)) {
    reader.at = at + 1;
    consumeName(reader);
    const sign = reader.caps.pop();
    // The name is that of the place.
    if (sign) reader.caps.push({ ...sign, start: at, isBound: true });
    return true;
  }
  if (!(at === 0 && isOpeningRole(tokens, 0, place)) && (isNameToken(token) || isTitled || (token.isCapital && isInsideName(reader)))) {
    if (isBehindOccasion(reader)) return false;
    // « à l’AFP | Jean Dupont »: whom it is told ends with its name.
    return place.isReceiver && reader.caps.length > 0 ? false : consumeName(reader);
  }
  // « au Courrier du Nord | Anne Roux »
  const title = reader.caps.at(-1);
  const isPaper = place.isReceiver === true && reader.caps.length === 1 && title?.end === at && isPressName(tokens[at - 1]?.lower ?? '') && isNameToken(tokens[at + 1]);
  if (genitives.has(lower)) {
    if (!isPaper) return consumeGenitive(reader);
    reader.at += 1;
    return consumeName(reader);
  }
  if (lower === 'à' || lower === 'au' || lower === 'aux') return consumeDomain(reader);
  if (lower === 'et' || lower === 'ou') return consumeCoordination(reader);
  if (gluedBehind.has(`${lower} ${tokens[at + 1]?.lower ?? ''}`) && at > reader.first) {
    reader.at += 2;
    return true;
  }
  // « une étudiante en droit »
  if (lower === 'en' && at === reader.headAt + 1 && learned.test(reader.head ?? '') && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.isCapital === false && !timeNouns.has(tokens[at + 1]?.lower ?? '') && !determiners.has(tokens[at + 1]?.lower ?? '') && !/^(?:visite|déplacement|colère|grève|larmes|train|cours|direct|garde|prison|vacances|retraite|fuite|poste|tête|marge|bas|haut|ville|voiture|salle|conférence|réponse|réaction|ouverture|conclusion|public|privé|personne|effet|revanche|fait|question|vain|attendant|souriant)$/.test(tokens[at + 1]?.lower ?? '')) {
    reader.at += 2;
    return true;
  }
  // « le numéro deux du gouvernement »
  if (reader.head === 'numéro' && at === reader.headAt + 1 && /^(?:un|deux|trois|quatre|cinq)$/.test(lower)) {
    reader.at += 1;
    return true;
  }
  if (at > reader.first && endsPhrase(reader, token)) return false;
  // « Le Hamas dément », « la Cour suprême estime »: a name that a verb of saying follows.
  if (reader.caps.length > 0 && reportingForms(lower).some(({ tense }) => tense === 'present' || tense === 'past' || tense === 'imperfect')) return false;
  // « Le vieux rit sans joie », « La petite refuse »: somebody by a quality, then a verb that is no noun
  if (/^(?:petite?|vieux|vieille|grande?|ancienne?|aînée?)$/.test(reader.head ?? '') && at === reader.headAt + 1 && /^(?:rit|riait|sourit|souriait|pleure|pleurait|hoche|opine|refuse|refusait|hésite|hésitait|acquiesce|secoue|ronchonne|bougonne|râle|tousse|ricane|rigole|renchérit|répond|répondait)$/.test(lower)) return false;
  // « les socialistes reprochent à », « le maire précise »: people, then their verb
  if (reader.head !== undefined && at === reader.headAt + 1 && isVerbOfPeople(reader, lower)) return false;
  // « la présidente du tribunal interroge Marc Roux »: a verb, with its object behind it
  const object = tokens[at + 1];
  const hasObject = object?.kind === 'word' && (isNameToken(object) || /^(?:le|la|les|l'|un|une|des)$/.test(object.lower));
  // « le projet inquiète Martine Petit »
  const isOnSomebody = /^(?:document)?$/.test(sourceKind(reader.head ?? '') ?? '') && givenNameGender(object?.text ?? '') !== undefined;
  if (reader.head !== undefined && at > (isOnSomebody ? reader.headAt : reader.headAt + 1) && hasObject && sourceKind(lower) === undefined && !genitives.has(tokens[at - 1]?.lower ?? '') && reportingForms(lower).some(({ tense }) => tense === 'present')) return false;
  // « l’avocat de la défense reste prudent »
  if (reader.head !== undefined && at > reader.headAt + 1 && (isPlainVerb(lower) || reportingForms(lower).some(({ tense, verb }) => tense === 'present' && !verb.constructions.has('beside'))) && sourceKind(lower) === undefined && !/^(?:critique|complète|célèbre|libre|note|juge|estime)s?$/.test(lower) && /^(?:person|group|institution|document)$/.test(sourceKind(reader.head) ?? '') && !genitives.has(tokens[at - 1]?.lower ?? '') && !determiners.has(tokens[at - 1]?.lower ?? '')) return false;
  // « Les deux hommes détalent »: no adjective of several ends so
  const isOfSeveral = reader.head !== undefined && at === reader.headAt + 1 && /[sx]$/.test(reader.head) && determinersOfSeveral.test(tokens[reader.first - 1]?.lower ?? tokens[reader.first]?.lower ?? '');
  if (isOfSeveral && /.{3}ent$/.test(lower) && !/ment$/.test(lower) && sourceKind(lower) === undefined) return false;
  // « un courrier du préfet | daté du 2 avril »
  if (at > reader.first && /^datée?s?$/.test(lower)) return false;
  // « à ses côtés comparaît Paul Petit »: no noun or adjective ends so
  if (reader.head !== undefined && at > reader.headAt && /.{3}aît$/.test(lower)) return false;
  // « la réponse du ministre fuse »
  if (reader.head !== undefined && at > reader.headAt && /^(?:fuse|fusent|tombe|tombent|claque|cingle|botte|bottent)$/.test(lower)) return false;
  // « L’ex-gérant de la résidence Les Glycines comparaîtra », « le ministère attendra »: the future and the conditional
  if (reader.head !== undefined && at > reader.headAt && (future.test(lower) || conditional.test(lower)) && !likeFuture.test(lower) && sourceKind(lower) === undefined && !genitives.has(tokens[at - 1]?.lower ?? '') && !determiners.has(tokens[at - 1]?.lower ?? '')) return false;
  // « Le Snivas fait grief »
  if (reader.caps.length > 0 && reader.head === undefined && isPlainVerb(lower)) return false;
  // A bare name takes no common noun: what follows is the verb.
  if (reader.bare && reader.caps.length > 0 && token.kind === 'word' && reader.head === undefined) return false;
  if (place.isReceiver && reader.caps.length > 0 && reader.head === undefined && endsReceiver(reader)) return false;
  // « le Majorquin de 31 ans »: an age is no head
  const isAge = reader.caps.length > 0 && timeNouns.has(lower) && tokens[at - 1]?.kind === 'number';
  if (token.kind === 'word' && reader.head === undefined && !isAge) {
    reader.head = headOf(reader, lower);
    reader.headAt = at;
  }
  reader.at += 1;
  return true;
}

/** Third persons of the future and of the conditional, by their endings. */
const future = /.{4}ra$|.{3}ront$/;
const conditional = /.{2}(?:e|i|d|t|v|oi|u|r)r(?:ait|aient)$/;

/** Nouns and adjectives that end so. */
const likeFuture = /^(?:opéra|caméra|choléra|sierra|extra|ultra|infra|supra|affront|portrait|retrait|attrait|distrait|extrait|abstrait|soustrait)s?$/;

/** Articles and counts in front of several. */
const determinersOfSeveral = /^(?:les|des|ces|mes|tes|ses|nos|vos|leurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|quelques|certains|certaines)$/;

/** Whether a verb follows people; « critique », « complète » are adjectives too. */
function isVerbOfPeople({ tokens, at, head }: Reader, lower: string): boolean {
  const kind = sourceKind(head ?? '');
  // « la filière reconnaît des « tensions » », but « la commission juge »
  const next = tokens[at + 1];
  const hasWords = next?.kind === 'quotation' || (next?.kind === 'word' && (/^qu[e']$/.test(next.lower) || (determiners.has(next.lower) && !next.isCapital)));
  if (kind === 'institution' || kind === 'document') return isPlainVerb(lower) || (hasWords && sourceKind(lower) === undefined && !/^(?:critique|complète|célèbre|libre|note|demande|offre|réplique)s?$/.test(lower) && reportingForms(lower).some(({ tense }) => tense === 'present'));
  if (kind !== 'person' && kind !== 'group') return false;
  if (isPlainVerb(lower)) return true;
  return sourceKind(lower) === undefined && !/^(?:critique|complète|célèbre|libre|note)s?$/.test(lower) && reportingForms(lower).some(({ tense }) => tense === 'present' || tense === 'imperfect');
}

/** Nouns for occasions and audiences, which bear nobody's name: « devant la presse | Jean Dupont ». */
const occasions =
  /^(?:presse|journalistes?|reporters?|conférence|point|réunion|audience|entretien|interview|séance|cérémonie|discours|allocution|visite|audition|débat|rencontre|meeting|rassemblement|procès|assemblée|session|sommet|déplacement|communiqué|message|tweet|lettre|vidéo|déclaration|courrier|publication|tribune|députés|sénateurs|parlementaires|micros?|caméras?|sortie|arrivée|descente|barre|téléphone|antenne|pied|bout)$/;

/** « … Li Wei, porte-parole »: a full name with a description behind it. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (isNameToken(tokens[end])) end += 1;
  return end - at > 1 && tokens[end]?.text === ',' && !genitives.has(tokens[at - 1]?.lower ?? '') && !determiners.has(tokens[at - 1]?.lower ?? '');
}

/** A full name, a comma and what kind of person bears it: « Anne Roux, la sœur du maire », « Paul Petit, l’un des élus ». */
function isPersonBehind(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (isNameToken(tokens[end]) || (end > at && tokens[end]?.isCapital === true && tokens[end]?.kind === 'word')) end += 1;
  if (end - at < 2 || tokens[end]?.text !== ',') return false;
  const noun = tokens.slice(end + 1, end + 6).findIndex(({ kind, lower }) => kind !== 'word' || sourceKind(lower) !== undefined);
  return noun > 0 && /^(?:le|la|l'|une?)$/.test(tokens[end + 1]?.lower ?? '') && sourceKind(tokens[end + 1 + noun]?.lower ?? '') === 'person';
}

/** Whether a full name begins right behind a noun that cannot bear it: it is the subject of the verb before. */
function isBehindOccasion({ tokens, at, head, first, place }: Reader): boolean {
  const before = tokens[at - 1];
  // « à la radio locale | Kim Yo-jong, la sœur du dirigeant »
  if (place.isAside === true && at > first && !genitives.has(before?.lower ?? '') && !determiners.has(before?.lower ?? '') && isPersonBehind(tokens, at)) return true;
  // « à la télévision publique | Rui Salgueiro, commandant »
  if (place.isReceiver === true && sourceKind(head ?? '') === 'press' && before?.kind === 'word' && !before.isCapital && before.lower !== head && isPersonWithRole(tokens, at)) return true;
  if (at === first || head === undefined || (before?.kind !== 'word' && before?.kind !== 'number') || before.isCapital) return false;
  // « au petit matin du jeudi 23 janvier | Jean Dupont »
  if (timeNouns.has(before.lower) || (before.kind === 'number' && timeNouns.has(tokens[at - 2]?.lower ?? ''))) return isNameToken(tokens[at + 1]);
  const isOccasion = occasions.test(head) && (before.lower === head || before.lower === 'presse');
  // « sur les lieux | Anne Roux », « dans un entretien | Paul Petit »
  const isPlace = place.isAside === true && sourceKind(head) === undefined && !bearsNames(head) && (givenNameGender(tokens[at]?.text ?? '') !== undefined ? before.lower === head : isDescribed(tokens, at));
  // « entre deux sanglots | Elena, dont le mari … »
  const isAlone = isPlace && givenNameGender(tokens[at]?.text ?? '') !== undefined && tokens[at + 1]?.text === ',';
  return isAlone || ((isOccasion || isPlace) && isNameToken(tokens[at + 1]));
}

function headOf(reader: Reader, lower: string): string | undefined {
  if (sourceKind(lower)) return lower;
  // An adjective in front of its noun: « le jeune homme », « l’ancien ministre ».
  const next = reader.tokens[reader.at + 1];
  if (isEpithet(reader, lower)) return undefined;
  if (!prenominal.test(lower.replace(/^ex-/, ''))) return lower;
  const isBeforeNoun = next?.kind === 'word' && !next.isCapital && sourceKind(next.lower) !== undefined;
  return isBeforeNoun ? undefined : lower;
}

/** « le remuant | maire », « le très | médiatique | patron »: an adjective, or an adverb of degree in front of one, before somebody’s office. */
function isEpithet({ tokens, at }: Reader, lower: string): boolean {
  const isDegree = /^(?:très|si|trop|fort|toujours|peu|tout)$/.test(lower);
  const adjective = isDegree ? at + 1 : at;
  const office = tokens[adjective + 1];
  if (office?.kind !== 'word' || office.isCapital || sourceKind(office.lower) !== 'person' || isPlainVerb(office.lower) || reportingForms(office.lower).length > 0) return false;
  return epithetShape.test(tokens[adjective]?.lower ?? '') && sourceKind(tokens[adjective]?.lower ?? '') === undefined;
}

/** How adjectives end that the press sets in front of an office: « bouillant », « inamovible », « emblématique ». */
const epithetShape = /.{3}(?:ante?|ente?|[ai]bles?|iques?|eux|euse|ive|ardes?|aires?|é|ée)$/;
