import { genitives, timeNouns } from '../../french/chunk-words.ts';
import { isCountryName } from '../../french/country-names.ts';
import { isGentilic as isPeople } from '../../french/gentilics.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { isPressName } from '../../french/press-names.ts';
import { isTitle, sourceKind } from '../../french/source-nouns.ts';
import { isParty } from '../../french/parties.ts';
import { bareForm } from '../../french/words.ts';
import { bearsNames } from './bearers.ts';
import type { NounPhrase, Opening, Range, Reader } from './noun-phrase.ts';

/** « le Premier ministre »: a capital in front of the office is no name. */
function isRank({ head, headAt }: Reader, end: number): boolean {
  return end === headAt && sourceKind(head ?? '') === 'person';
}

/** « président de la commission Russie-Europe »: a lone word behind a complement’s noun belongs to the complement. */
function isInsideComplement(reader: Reader, start: number, end: number): boolean {
  const { tokens, first, head, caps } = reader;
  if (/^\p{Lu}{2,}$/u.test(tokens[start]?.text ?? '') || sourceKind(head ?? '') === 'agency') return false;
  // « le syndicat du groupe Martin »
  // « le gérant de la société Petit et Fils »
  const partner = tokens[start - 1]?.lower === 'et' ? caps.find((run) => run.end === start - 1) : undefined;
  if (partner && end - start === 1 && givenNameGender(tokens[start]?.text ?? '') === undefined && !partner.isBound && isInsideComplement(reader, partner.start, partner.end)) return true;
  // « la directrice de l’école Jules-Ferry »
  const noun = tokens[start - 1]?.lower ?? '';
  const link = /^(?:la|l'|le|son|sa|ce|cette)$/.test(tokens[start - 2]?.lower ?? '') ? start - 3 : start - 2;
  const isBorne = ((bearsNames(noun) && !/^(?:loi|affaire|dossier|prix|trophée|coupe|film|livre|album|émission)$/.test(noun)) || /^(?:groupement|société|entreprise|usine|marque|clan|famille|mouvement|parti|collectif|association|syndicat|club|journal)$/.test(noun)) && genitives.has(tokens[link]?.lower ?? '');
  if (isBorne && (end - start === 1 || givenNameGender(tokens[start]?.text ?? '') === undefined)) return true;
  if (end - start > 1 || givenNameGender(tokens[start]?.text ?? '') !== undefined || isTitle(tokens[start]?.lower ?? '')) return false;
  const before = tokens[start - 1];
  if (!before || before.isCapital || before.kind !== 'word') return false;
  for (let at = start - 2; at > first; at -= 1) {
    if (genitives.has(tokens[at]?.lower ?? '')) return true;
    if (tokens[at]?.isCapital) return false;
  }
  return false;
}

/** « le porte-parole du président | Vladimir Poutine »: the name belongs to the office right before it, whose spokesman another is. */
function isOfSomebody({ tokens, headAt, head }: Reader, start: number): boolean {
  const office = start - 1;
  const { lower = '', isCapital } = tokens[office] ?? {};
  if (head === undefined || headAt < 0 || office <= headAt || isCapital === true || sourceKind(lower) !== 'person' || isTitle(tokens[start]?.lower ?? '')) return false;
  const article = tokens.slice(headAt + 1, office).findLastIndex(({ lower: word }) => genitives.has(word)) + headAt + 1;
  if (article <= headAt || office - article > 4) return false;
  return tokens[article]?.lower === 'du' || /^(?:la|l'|son|sa|leur|ce|cet|cette)$/.test(tokens[article + 1]?.lower ?? '');
}

/** « l’exploitant et | le BCTG », « le maire et | Paul Petit »: the name of another, beside a person or a body that has none. */
function isOfAnother({ tokens, headAt, head, caps }: Reader, start: number): boolean {
  const link = tokens.slice(0, start).findLastIndex(({ lower }) => lower === 'et');
  if (link <= headAt || headAt < 0 || !/^(?:person|institution)$/.test(sourceKind(head ?? '') ?? '') || caps.some((run) => run.start < link)) return false;
  return link === start - 1 || /^(?:le|la|l'|les|son|sa|ses|leurs?)$/.test(tokens[link + 1]?.lower ?? '');
}

/** « le député LFI du Nord », « la déléguée CGT », « le candidat Les Républicains »: whose member somebody is, and no name of theirs. */
function isAffiliation({ tokens, head, headAt }: Reader, start: number, end: number): boolean {
  if (head === undefined || headAt < 0 || start <= headAt || (!/^(?:person|group)$/.test(sourceKind(head) ?? '') && !leadsList(tokens, headAt)) || bearsInitials.test(head)) return false;
  if (end - start === 1 && /^\p{Lu}{2,6}$/u.test(tokens[start]?.text ?? '')) return true;
  // « la déléguée syndicale Sud Santé »
  if (/^(?:sud|solidaires|unsa|force|cgt|cfdt|fo|fsu|snes|cftc)$/.test(tokens[start]?.lower ?? '') && /^(?:délégué|élu|représentant|secrétaire|responsable|syndicaliste|militant|porte-parole|coordinat|adhérent|syndiqué|président)/.test(head)) return true;
  // « le directeur France d’Amnesty »
  if (end - start === 1 && start === headAt + 1 && genitives.has(tokens[end]?.lower ?? '') && (isCountryName(tokens[start]?.text ?? '') || /^(?:europe|asie|afrique|amérique|monde|international)$/.test(tokens[start]?.lower ?? ''))) return true;
  return isParty(tokens.slice(start, end).map(({ lower }) => lower).join(' '));
}

/** « la tête de liste »: somebody, by a noun that is none. */
function leadsList(tokens: Reader['tokens'], headAt: number): boolean {
  return tokens[headAt]?.lower === 'tête' && tokens[headAt + 1]?.lower === 'de' && tokens[headAt + 2]?.lower === 'liste';
}

/** Those who go by capitals of their own: an artist, a party to a trial. */
const bearsInitials = /^(?:rappeu|chanteu|slameu|graffeu|streameu|youtubeu|tiktokeu|influenceu|joueu|produceu|catcheu|producteu)(?:r|se)s?$|^(?:productrice|artiste|musicien|musicienne|compositeur|compositrice|humoriste|poète|dj|beatmaker|accusée?|prévenue?|suspecte?|plaignante?|victime|témoin|jeune|docteur|monsieur|madame|pape|roi)s?$/;

function officeOf({ tokens, headAt }: Reader, head: string | undefined, bound: Range | undefined): string | undefined {
  if (head === undefined) return undefined;
  const before = tokens[headAt - 1]?.lower ?? '';
  const rank = /^(?:premier|première|vice|ancien|ancienne|ex)$/.test(before) ? `${before} ` : '';
  const domain = bound ? ` ${tokens.slice(bound.start, bound.end).map(({ lower }) => lower).join(' ')}` : '';
  return `${rank}${head}${domain}`;
}

/** « le Breton », « l’Américain de 31 ans »: somebody by where they are from, and no paper (« Le Parisien »). */
function isInhabitantAlone({ tokens, first }: Reader, at: number, end: number): boolean {
  const { text } = tokens[at] ?? { text: '' };
  if (at !== first || !/^(?:le|la|l')$/.test(tokens[at - 1]?.lower ?? '') || isPressName(text)) return false;
  if (!isPeople(bareForm(text))) return false;
  return end === at + 1 || (/^d[e']$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.kind === 'number');
}

const quantities = /^(?:quasi-totalité|huitaine|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|million|poignée|majorité|plupart|moitié|tiers|quart|partie|minorité|foule)s?$/;

/** Whether a noun counts people rather than naming them: « dizaine », « majorité ». */
export function isCrowd(head: string | undefined): boolean {
  return head !== undefined && quantities.test(head);
}

/** « une soixantaine de prêtres », « plusieurs milliers de manifestants »: the people that are counted. */
function crowdOf({ tokens, headAt }: Reader, head: string): 'group' | 'person' | undefined {
  // « un de ses voisins », « l’une des organisatrices »
  if (/^une?$/.test(head)) {
    const people = genitives.has(tokens[headAt + 1]?.lower ?? '') ? tokens.slice(headAt + 2, headAt + 5).find(({ lower }) => sourceKind(lower) !== undefined) : undefined;
    return people && /^(?:person|group)$/.test(sourceKind(people.lower) ?? '') ? 'person' : undefined;
  }
  if (!quantities.test(head) || !genitives.has(tokens[headAt + 1]?.lower ?? '')) return undefined;
  const counted = tokens.slice(headAt + 2, headAt + 5).find(({ lower }) => sourceKind(lower) !== undefined);
  return counted && /^(?:person|group|institution)$/.test(sourceKind(counted.lower) ?? '') ? 'group' : undefined;
}

/** What a phrase is: its head, the name in it, the body its complement names, the office. */
export function describe({ start, end }: Range, opening: Opening, reader: Reader): NounPhrase {
  const inside = reader.caps.filter((run) => run.start < end);
  const free = inside.filter(({ start: at, end: to, isBound }) => !isBound && !isRank(reader, to) && !isOfSomebody(reader, at) && !isInsideComplement(reader, at, to) && !isOfAnother(reader, at) && !isAffiliation(reader, at, to)).at(-1);
  const bound = inside.find(({ isBound }) => isBound);
  // « le Conseil constitutionnel »: what follows the name is its adjective, no noun.
  const isLongName = free !== undefined && free.start === reader.first && reader.tokens.slice(free.start, free.end).some(({ lower }) => sourceKind(lower) === 'institution') && reader.headAt > free.end && reader.head !== undefined && sourceKind(reader.head) === undefined;
  const isAdjective = isLongName || free?.end === reader.headAt && reader.head !== undefined && sourceKind(reader.head) === undefined;
  // « l’ONG », « le PDG » alone are common nouns.
  const acronym = free && free.end - free.start === 1 && opening.determiner !== undefined && reader.head === undefined ? reader.tokens[free.start]?.text : undefined;
  const isInhabitant = acronym !== undefined && isInhabitantAlone(reader, free?.start ?? start, end);
  const isCommon = acronym !== undefined && (/^(?:ONG|PDG|DG|DRH)$/.test(acronym) || isInhabitant);
  const head = opening.isTitled || isAdjective ? undefined : isCommon ? acronym.toLowerCase() : reader.head;
  // « le Serbe Novak Djokovic »: where he is from, then his name.
  const isArticle = /^(?:le|la|l')$/.test(opening.determiner ?? '');
  const isUntitled = isArticle && reader.head === undefined;
  const people = free && isUntitled && free.end - free.start > 1 ? bareForm(reader.tokens[free.start]?.text ?? '') : '';
  const isFrom = isPeople(people);
  // « la Portugaise | Anne Roux »: two runs, where the second begins with a given name
  const isSomebody = isUntitled && free !== undefined && free.start === reader.first + 1 && isPeople(bareForm(reader.tokens[reader.first]?.text ?? ''));
  // « le dernier m’a dit »: the last one, no time
  const isTime = head !== undefined && timeNouns.has(head) && !(/^derni(?:er|ère)s?$/.test(head) && /^l[ae]s?$/.test(opening.determiner ?? ''));
  // « une Ardéchoise », « deux Marseillais »: people by where they are from, no name.
  const isFullName = free !== undefined && free.end - free.start > 1 && givenNameGender(reader.tokens[free.start]?.text ?? '') !== undefined;
  const isGentilic = head === undefined && free !== undefined && !isFullName && /^(?:une?|des|deux|plusieurs|certains)$/.test(opening.determiner ?? '');
  // « la région Bretagne »: the name alone is that of a place
  const isOfPlace = free !== undefined && free.start === reader.headAt + 1 && /^(?:région|département|province|canton|académie|préfecture|rectorat|métropole)$/.test(head ?? '');
  const name = free && !isGentilic && !isCommon && !isOfPlace ? { start: free.start + Number(isFrom), end: Math.min(free.end, end) } : undefined;
  return {
    start,
    end,
    kind: isTime ? 'time' : head === undefined && name && !isFrom ? 'name' : 'noun',
    head: isFrom ? people : head,
    source: isGentilic || isInhabitant || isFrom || isSomebody || (head !== undefined && leadsList(reader.tokens, reader.headAt)) ? 'person' : head === undefined ? undefined : (crowdOf(reader, head) ?? (head === 'poids' && /^lourds?$/.test(reader.tokens[reader.headAt + 1]?.lower ?? '') ? 'person' : head === 'aide' && /^(?:soignante?|ménagère|familiale)$/.test(reader.tokens[reader.headAt + 1]?.lower ?? '') ? 'person' : /^(?:confrère|consœur)$/.test(head) && !/^(?:notre|nos)$/.test(reader.tokens[reader.start]?.lower ?? '') ? 'person' : sourceKind(head))),
    name,
    complement: bound && { start: bound.start, end: Math.min(bound.end, end) },
    office: officeOf(reader, head, bound),
    determiner: opening.determiner,
  };
}
