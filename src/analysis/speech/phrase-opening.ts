import { isAuxiliary } from '../../french/auxiliaries.ts';
import { determiners, genitives, isAdverb, pluralDeterminers, prepositions, timeNouns } from '../../french/chunk-words.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { isSeatOfPower } from '../../french/seats-of-power.ts';
import { isFiniteWord } from '../../french/finite-words.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { isTitle, sourceKind } from '../../french/source-nouns.ts';
import { isPresentVerb } from './clause-verbs.ts';
import { isCrowd } from './describe-phrase.ts';
import { isNameToken } from './name-runs.ts';
import type { NounPhrasePlace, Opening } from './noun-phrase.ts';
import { looksInfinitive } from './phrase-complements.ts';
import type { Token } from './read-tokens.ts';

export function readOpening(tokens: readonly Token[], start: number, place: NounPhrasePlace): Opening | undefined {
  const first = tokens[start];
  if (!first || start >= place.limit || first.kind === 'mark' || first.kind === 'quotation') return undefined;
  if (isTitle(first.lower) && isNameToken(tokens[start + 1]) && (first.isCapital || first.lower.length > 3)) {
    return { at: start, determiner: undefined, isTitled: true };
  }
  // « ne l’attriste pas », « il le regarde »: pronouns.
  const behind = tokens[start - 1];
  if (/^(?:le|la|les|l')$/.test(first.lower) && behind?.isInverted !== true && /^(?:ne|n'|me|m'|te|t'|je|j'|tu|il|elle|on|ils|elles)$/.test(behind?.lower ?? '')) return undefined;
  // « les quarante et un départements »: the end of a number
  if (/^une?$/.test(first.lower) && behind?.lower === 'et' && /^(?:vingt|trente|quarante|cinquante|soixante)$/.test(tokens[start - 2]?.lower ?? '')) return undefined;
  // « Un communiqué | le confirme »: a pronoun behind the subject
  const isSubject = determiners.has(tokens[start - 2]?.lower ?? '') && behind?.kind === 'word' && sourceKind(behind.lower) !== undefined;
  if (isSubject && /^(?:le|la|les|l')$/.test(first.lower) && reportingForms(tokens[start + 1]?.lower ?? '').some(({ tense }) => tense === 'present')) return undefined;
  let at = start;
  if (isPartitive(tokens, at)) at += 1;
  const isOneOf = first.lower === "l'" && /^une?$/.test(tokens[start + 1]?.lower ?? '') && /^(?:de|d'|des)$/.test(tokens[start + 2]?.lower ?? '');
  if (isOneOf) return { at: start + 1, determiner: 'un', isTitled: false };
  // « plus de 200 personnes », « environ 300 salariés »
  const counted = /^(?:plus|moins|près)$/.test(first.lower) && tokens[start + 1]?.lower === 'de' ? start + 2 : /^(?:environ|quelque|presque)$/.test(first.lower) ? start + 1 : start;
  if (counted > start && (tokens[counted]?.kind === 'number' || pluralDeterminers.has(tokens[counted]?.lower ?? ''))) return { at: counted + 1, determiner: 'plusieurs', isTitled: false };
  // « plus d’un millier de soignants », « près d’une centaine d’élus »: the noun that counts is read as one
  const crowd = counted === start && /^(?:plus|moins|près)$/.test(first.lower) && tokens[start + 1]?.lower === "d'" && /^une?$/.test(tokens[start + 2]?.lower ?? '') && isCrowd(tokens[start + 3]?.lower) ? start + 3 : undefined;
  if (crowd !== undefined) return { at: crowd, determiner: 'plusieurs', isTitled: false };
  // « pas moins de douze associations »
  const least = first.lower === 'pas' && tokens[start + 1]?.lower === 'moins' && tokens[start + 2]?.lower === 'de' && (tokens[start + 3]?.kind === 'number' || pluralDeterminers.has(tokens[start + 3]?.lower ?? ''));
  if (least) return { at: start + 4, determiner: 'plusieurs', isTitled: false };
  // « beaucoup de gens », « bon nombre d’élus »
  const isMany = /^(?:beaucoup|énormément|quantité|nombre|tant|peu|davantage)$/.test(first.lower) && /^d[e']$/.test(tokens[start + 1]?.lower ?? '') && tokens[start + 2]?.kind === 'word';
  if (isMany) return { at: start + 2, determiner: 'des', isTitled: false };
  // « une de ses collègues »
  if (/^une?$/.test(first.lower) && /^(?:de|d'|des)$/.test(tokens[start + 1]?.lower ?? '')) return { at: start, determiner: 'un', isTitled: false };
  while (at < place.limit && isDeterminer(tokens, at)) at += 1;
  const last = tokens[at - 1];
  if (at > start && last) return { at, determiner: determinerOf(tokens, start, at), isTitled: false };
  // « Sénatrice de l’Ain : « … » »: a role that opens the sentence and is read as one
  if (isOpeningRole(tokens, start, place)) return { at: start, determiner: undefined, isTitled: false };
  // « Rencontrer Anne » begins with a verb, not with a name.
  const isFirst = start === 0 || tokens[start - 1]?.kind === 'mark';
  const isVerb = isFirst && tokens[start - 1]?.text !== ',' && looksInfinitive(first.lower) && /(?:er|ir|[dtvp]re|[fp]laire|[uo]ire)$/.test(first.lower) && givenNameGender(first.text) === undefined && !isAuxiliary(tokens[start + 1]?.lower ?? '');
  // « Maire de Lyon, X … »: what somebody is.
  // « Maman m’a dit … »: a name to whoever speaks
  const isKin = /^(?:maman|papa|mamie|papi|papy|mémé|pépé|tonton|tata|mamy)$/.test(first.lower) && first.isCapital;
  const isRole = !isKin && sourceKind(first.lower) === 'person' && !tokens[start + 1]?.isCapital && givenNameGender(first.text) === undefined;
  const isNoName = isFirst && (isOpeningParticiple(tokens, start) || isOpeningVerb(tokens, start) || isOpeningAdjective(tokens, start) || isOpeningPosture(tokens, start));
  // « Au | Service des forêts », « du | Bureau des étrangers »: a body, whose article is in the preposition
  const isContracted = place.isApposition === true && first.isCapital && /^(?:au|du)$/.test(behind?.lower ?? '') && sourceKind(first.lower) === 'institution' && genitives.has(tokens[start + 1]?.lower ?? '');
  if (isContracted) return { at: start, determiner: 'le', isTitled: false };
  if (isNameToken(first) && !isRole && !isVerb && !isNoName) return { at: start, determiner: undefined, isTitled: false };
  // « au | vieux chancelier »
  const noun = prenominal.test(first.lower) ? (tokens[start + 1]?.lower ?? '') : first.lower;
  const isBareNoun = place.isApposition === true && first.kind === 'word' && (sourceKind(first.lower) ?? sourceKind(noun)) !== undefined;
  return isBareNoun ? { at: start, determiner: undefined, isTitled: false } : undefined;
}

/** « Ministre de la Pêche », « Sénatrice de l’Ain »: a role that stands at the head of a sentence without article. */
export function isOpeningRole(tokens: readonly Token[], at: number, { isApposition }: NounPhrasePlace): boolean {
  const { text, lower, isCapital } = tokens[at] ?? { text: '', lower: '', isCapital: false };
  return at === 0 && isApposition === true && isCapital && sourceKind(lower) === 'person' && !lower.endsWith('s') && givenNameGender(text) === undefined && !isTitle(lower);
}

/** « Reçu jeudi à Matignon, … », « Conçu par X, … »: a participle that opens the sentence is no name. */
function isOpeningParticiple(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' };
  // « -- Strelli après la défaite »: who signs
  if (at === 2 && tokens[0]?.text === '-' && tokens[1]?.text === '-') return false;
  const follower = tokens[at + 1];
  // « Abasourdi, Anne Roux : « … » », « Furieux, Paul Petit … »
  if (at === 0 && follower?.text === ',' && givenNameGender(text) === undefined && givenNameGender(tokens[at + 2]?.text ?? '') !== undefined && tokens[at + 3]?.isCapital === true && /.{3}(?:ée?|ie?|ue?|ise?|eux|euse|ive?|if|ante?|ente?|able|ible|ouche)s?$/.test(lower)) return true;
  // « Oubliées les raisons « … » »
  if (at === 0 && /.{3}ées?$/.test(lower) && givenNameGender(text) === undefined && /^(?:le|la|les|l'|ces?)$/.test(follower?.lower ?? '')) return true;
  // « Prenons le cas », « Imaginez une ville »
  if (/.{2}(?:ons|ez)$/.test(lower) && follower?.kind === 'word' && determiners.has(follower.lower)) return true;
  if (/.{3}ant$/.test(lower) && givenNameGender(text) === undefined) {
    return follower?.kind === 'quotation' || (follower?.kind === 'word' && (determiners.has(follower.lower) || prepositions.has(follower.lower) || genitives.has(follower.lower) || isAdverb(follower.lower) || /^(?:qu[e']|ainsi|même)$|.{4}(?:able|ible|eux|euse|if|ive)s?$/.test(follower.lower)));
  }
  // « Curieuse de tout », « Soucieux d’apaiser »
  if (/.{3}(?:eux|euses?|ives?|ifs?|ables?|ibles?)$/.test(lower) && givenNameGender(text) === undefined && follower?.kind === 'word' && (genitives.has(follower.lower) || /^(?:à|en|dans|pour)$/.test(follower.lower))) return true;
  if (!/(?:é|ée|és|ées|u|ue|us|ues|i|ie|is|ise|ises|ies|it|ite|its|ites|ert|erte|erts|ertes|sent|sente|sents|sentes)$/.test(lower) || (lower.length < 4 && !/^née?s?$/.test(lower))) return false;
  if (givenNameGender(text) !== undefined || isSeatOfPower(text)) return false;
  const next = tokens[at + 1];
  // « Réunis le samedi 8 octobre »
  // « Laissés deux heures debout »
  const isDated = (/^(?:le|ce|cette)$/.test(next?.lower ?? '') || pluralDeterminers.has(next?.lower ?? '') || next?.kind === 'number') && timeNouns.has(tokens[at + 2]?.lower ?? '');
  // « Surnommé « Riri », X vit seul »
  if (next?.kind === 'quotation' && /(?:é|i|u)e?s?$/.test(lower)) return true;
  return next !== undefined && (next.kind === 'word' || isDated) && !next.isCapital && (isDated || prepositions.has(next.lower) || genitives.has(next.lower) || timeNouns.has(next.lower) || isAdverb(next.lower));
}

/** « Comptage à l’appui, elle … », « Casque sous le bras, il … »: a noun without article in a phrase that tells how somebody is. */
function isOpeningPosture(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.slice(at, at + 7).findIndex(({ text }) => text === ',') + at;
  if (comma < at + 2 || !/^(?:à|au|aux|en|sous|sur|dans|autour|entre)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  return /^(?:appui|mains?|bras|lèvres|tête|cou|poings?|bouche|dos|nez|ceinture|bandoulière|poches?|épaules?|genoux|oreilles?|doigts?|vissée?)$/.test(tokens[comma - 1]?.lower ?? '');
}

/** « Grand soleil et pas une goutte », « Dernière réplique, dans le noir »: an adjective before the noun of a clause that has no article. */
function isOpeningAdjective(tokens: readonly Token[], at: number): boolean {
  const [{ lower }, next] = [tokens[at] ?? { lower: '' }, tokens[at + 1]];
  // « Petit dément »: a surname
  const isVerb = isFiniteWord(tokens, at + 1) || (isPresentVerb(next?.lower ?? '') && !/^(?:derni|premi|nouve|autre|second|ancien|deuxième|troisième)/.test(lower));
  const isNoun = next?.kind === 'word' && !next.isCapital && !isVerb && sourceKind(next.lower) !== 'person' && !prepositions.has(next.lower) && !genitives.has(next.lower) && !isAdverb(next.lower) && !/^(?:et|ou|qui|qu[e']|dont|où|s[e']|y|en|n[e']|l[ae']s?|à|aux?)$/.test(next.lower);
  return prenominal.test(lower) && isNoun;
}

/** « Suivent les années de lycée », « Vient le tour du gendre », « Chambre 6, une mère attend »: no names. */
function isOpeningVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === 'number' && /^\d{1,3}$/.test(next.text) && tokens[at + 2]?.text === ',') return true;
  return next?.kind === 'word' && determiners.has(next.lower) && /^(?:re|sur|inter)?(?:vien|par|sor|sui)(?:t|nent|tent|vent)$|^(?:reste|arrive|manque|entre|passe|demeure|commence|succède|tombe|débute|existe)(?:nt)?$|^(?:naît|naissent|surgit|surgissent|apparaît|apparaissent)$/.test(tokens[at]?.lower ?? '');
}

/** « de nombreux experts », « d'autres sources », « de hauts responsables ». */
function isPartitive(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  if (lower !== 'de' && lower !== "d'") return false;
  return /^(?:nombreux|nombreuses|hauts|hautes|autres|anciens|anciennes|multiples|jeunes|proches)$/.test(
    tokens[at + 1]?.lower ?? '',
  );
}

function isDeterminer(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number') return tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.isCapital;
  if (!determiners.has(token.lower)) return false;
  // « le ton », « un son »: nouns
  if (/^[ts]on$/.test(token.lower) && /^(?:le|un|ce|au|du|quel)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  // « Le Pen », « La Rochelle » after a name; a capital article in front of a capital may belong to a title.
  return true;
}

function determinerOf(tokens: readonly Token[], start: number, end: number): string | undefined {
  const quantity = tokens.slice(start, end).find(({ kind }) => kind === 'number');
  if (quantity) return 'plusieurs';
  const first = tokens[start];
  const second = tokens[start + 1];
  if (!first) return undefined;
  if ((first.lower === 'de' || first.lower === "d'") && end >= start + 1) return 'des';
  return /^(?:tous|toutes|tout|toute)$/.test(first.lower) && end > start + 1 && second ? second.lower : first.lower;
}

/** Adjectives that stand in front of their noun. */
export const prenominal =
  /^(?:premiers|premières|derniers|dernières|grands|grandes|petits|petites|principaux|principales|jeune|vieux|vieil|vieille|faux|fausse|vrai|vraie|prétendu|prétendue|petit|petite|grand|grande|gros|grosse|bon|bonne|nouveau|nouvel|nouvelle|ancien|ancienne|futur|future|actuel|actuelle|premier|première|second|seconde|deuxième|troisième|dernier|dernière|principal|principale|haut|haute|hauts|hautes|autre|autres|seul|seule|célèbre|fameux|feu|même|propre|simple|pauvre|brave|riche|double|triple|très|nombreux|nombreuses|anciens|anciennes|jeunes|ex|quasi|demi|éphémère|puissant|puissante|influent|influente|tout|toute)$/;
