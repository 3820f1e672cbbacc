import { isAuxiliary } from '../../french/auxiliaries.ts';
import { determiners, genitives, objectClitics, pluralDeterminers, prepositions } from '../../french/chunk-words.ts';
import { isGentilic } from '../../french/gentilics.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { isPlainVerb } from '../../french/plain-verbs.ts';
import { isTitle, sourceKind } from '../../french/source-nouns.ts';
import { bareForm } from '../../french/words.ts';
import { isCrowd } from './describe-phrase.ts';
import { type NounPhrase, namelessPhrase, type Range } from './noun-phrase.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';

/** Who a sentence says speaks: a noun phrase with the apposition beside it, or a pronoun. Token ranges. */
export interface Voice extends Range {
  /** Lower case, where the subject is a pronoun: `il`, `elle`, `on`, `ce dernier`. */
  readonly pronoun: string | undefined;
  /** « ce dernier »: the last one named, whatever its place. */
  readonly isLatter?: boolean;
  /** Hung on its verb behind what was said: « …, admet-il ». */
  readonly isHung?: boolean;
  readonly phrase: NounPhrase | undefined;
  /** The phrase beside it: « le maire, Jean Dupont », « Jean Dupont, maire de Lille ». */
  readonly apposition: NounPhrase | undefined;
}

/** The determiners of « ce dernier ». */
export const latter = /^(?:ce|cette)$/;

/** « ce dernier », « celui-ci », « l’intéressée »: noun phrases that stand for one just named. */
export function demonstrativeAt(tokens: readonly Token[], at: number): Voice | undefined {
  const first = tokens[at]?.lower ?? '';
  const second = tokens[at + 1]?.lower ?? '';
  const words =
    (latter.test(first) && /^derni(?:er|ère)$/.test(second)) || (first === "l'" && /^intéressée?$/.test(second)) || (first === 'ces' && /^derni(?:ers|ères)$/.test(second))
      ? 2
      : isMainConcerned(tokens, at)
        ? 3
      : /^cel(?:ui|le)-(?:ci|là)$|^ceux-ci$/.test(first)
        ? 1
        : /^cel(?:ui|le)$/.test(first) && second === 'qui'
          ? 1
          : 0;
  if (words === 0) return undefined;
  const isFeminine = /^(?:celle|cette|celle-ci|celle-là|la)$/.test(first) || second === 'intéressée' || second === 'dernières';
  const isPlural = /^(?:ces|ceux-ci)$/.test(first);
  const pronoun = isPlural ? (isFeminine ? 'elles' : 'ils') : isFeminine ? 'elle' : 'il';
  const isLatter = first !== "l'" && second !== 'qui' && words !== 3;
  return { start: at, end: at + words, pronoun, isLatter, phrase: undefined, apposition: undefined };
}

/** « le principal intéressé », « la première concernée ». */
function isMainConcerned(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 3).map(({ lower }) => lower).join(' ');
  return /^(?:le (?:principal|premier) (?:intéressé|concerné)|la (?:principale|première) (?:intéressée|concernée))$/.test(words);
}

/** The voice of a pronoun: of the token at a place, by the subject form it stands for (« lui » is `il`). */
export function pronounVoice(at: number, pronoun: string | undefined): Voice {
  return { start: at, end: at + 1, pronoun, phrase: undefined, apposition: undefined };
}

/** The voice at a place, with a name set beside it in commas or dashes. */
export function voiceAt(tokens: readonly Token[], at: number, limit: number, isApposition = false): Voice | undefined {
  const demonstrative = demonstrativeAt(tokens, at);
  // « L’intéressé, Paul Petit, dément »: with a name of their own
  const isNamed = demonstrative !== undefined && tokens[at]?.lower === "l'" && tokens[demonstrative.end]?.text === ',' && tokens[demonstrative.end + 1]?.isCapital === true && tokens[demonstrative.end + 2]?.isCapital === true;
  if (demonstrative && isNamed) return withApposition(tokens, namelessPhrase({ start: at, end: demonstrative.end }, { head: tokens[at + 1]?.lower, source: 'person', determiner: "l'" }), limit);
  if (demonstrative) return demonstrative;
  const indefinite = indefiniteAt(tokens, at, limit);
  // « l’un d’eux, Paul Petit », « l’autre, Anne Roux »
  if (indefinite) return /^(?:une?|autre)$/.test(indefinite.head ?? '') ? withApposition(tokens, indefinite, limit) : voiceOfPhrase(indefinite);
  const one = oneOfMostAt(tokens, at, limit);
  if (one) return withApposition(tokens, one, limit);
  const share = shareAt(tokens, at, limit);
  if (share) return voiceOfPhrase(share);
  const phrase = nounPhraseAt(tokens, at, { limit, isApposition });
  if (!phrase || phrase.kind === 'time') return undefined;
  return withApposition(tokens, phrase, limit);
}

/** « un des plus vieux habitants du quartier », « l’une des toutes premières élues »: one of those of whom there are few. */
function oneOfMostAt(tokens: readonly Token[], at: number, limit: number): NounPhrase | undefined {
  const one = tokens[at]?.lower === "l'" ? at + 1 : at;
  if (!/^une?$/.test(tokens[one]?.lower ?? '') || tokens[one + 1]?.lower !== 'des' || !/^(?:plus|moins|toute?s?)$/.test(tokens[one + 2]?.lower ?? '')) return undefined;
  const noun = tokens.findIndex(({ lower }, place) => place > one + 3 && place < Math.min(limit, one + 9) && /^(?:person|group|institution)$/.test(sourceKind(lower) ?? sourceKind(lower.replace(/s$/, '')) ?? ''));
  if (noun < 0 || tokens.slice(one + 3, noun).some(({ kind, isCapital }) => kind !== 'word' || isCapital)) return undefined;
  const phrase = nounPhraseAt(tokens, noun, { limit, isApposition: true });
  return phrase && namelessPhrase({ start: at, end: Math.max(phrase.end, noun + 1) }, { head: tokens[noun]?.lower, source: 'person', determiner: tokens[one]?.lower });
}

/** « 64 % des personnes interrogées », « 22 % »: those whom a survey has asked. */
function shareAt(tokens: readonly Token[], at: number, limit: number): NounPhrase | undefined {
  // « les 21 % qui restent », « les 30 % restants »
  const isRest = tokens[at]?.lower === 'les' && tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === '%' && /^(?:qui|restante?s)$/.test(tokens[at + 3]?.lower ?? '');
  if (isRest) return namelessPhrase({ start: at, end: /^restante?s$/.test(tokens[at + 3]?.lower ?? '') ? at + 4 : at + 3 }, { head: 'personnes', source: 'group', determiner: 'les' });
  if (tokens[at]?.kind !== 'number' || tokens[at + 1]?.text !== '%') return undefined;
  const link = /^(?:de|d'|des|du)$/.test(tokens[at + 2]?.lower ?? '') && at + 3 < limit;
  const asked = link ? nounPhraseAt(tokens, at + 3, { limit, isApposition: true }) : undefined;
  // « 60 % du quartier », « 22 % des voix »: nobody who is asked
  if (link && asked?.source !== 'person' && asked?.source !== 'group' && !/^(?:personnes|gens|Français|habitants)$/i.test(asked?.head ?? '')) return undefined;
  return namelessPhrase({ start: at, end: asked?.end ?? at + 2 }, { head: 'personnes', source: 'group', determiner: 'des' });
}

/** The voice that a phrase is, with nothing beside it. */
export function voiceOfPhrase(phrase: NounPhrase): Voice {
  return { start: phrase.start, end: phrase.end, pronoun: undefined, phrase, apposition: undefined };
}

function withApposition(tokens: readonly Token[], phrase: NounPhrase, limit: number): Voice {
  const alone = voiceOfPhrase(phrase);
  let comma = phrase.end;
  const parenthesis = tokens[comma]?.text === '(' ? passAdverbials(tokens, comma, limit).end : comma;
  if (parenthesis > comma) comma = parenthesis;
  // « l’adjointe | aux transports |, Anne Roux »
  const isOffice = phrase.source === 'person' && phrase.name === undefined;
  if (isOffice && prepositions.has(tokens[comma]?.lower ?? '')) {
    const passed = passAdverbials(tokens, comma, limit);
    // « lâche l’adolescent à son éducatrice, Anne Roux »: the name is hers
    if (passed.phrases.some(({ object }) => object?.source === 'person')) return alone;
    comma = passed.end;
  }
  // « calcule Anne Roux trésorière de l’association »: the comma is lost
  const role = roleBeside(tokens, phrase, limit);
  if (role) return { ...alone, end: role.end, apposition: role };
  if (tokens[comma]?.text !== ',' && tokens[comma]?.text !== '–' && tokens[comma]?.text !== '—') return alone;
  const beside = nounPhraseAt(tokens, comma + 1, { limit, isApposition: true });
  if (!beside || !isApposed(tokens, phrase, beside, limit)) return alone;
  // « le conseil de la victime, Me Roux »: no body
  const counsel = phrase.head === 'conseil' && isTitle(tokens[beside.start]?.lower ?? '') ? { ...phrase, source: 'person' as const } : phrase;
  return { ...alone, phrase: counsel, end: beside.end, apposition: beside };
}

/** What somebody with a full name is, right behind it. */
function roleBeside(tokens: readonly Token[], { kind, name, end }: NounPhrase, limit: number): NounPhrase | undefined {
  const { lower = '', isCapital } = tokens[end] ?? {};
  if (kind !== 'name' || name === undefined || name.end - name.start < 2 || end >= limit || isCapital === true || sourceKind(lower) !== 'person' || isPlainVerb(lower) || reportingForms(lower).length > 0 || isAuxiliary(lower)) return undefined;
  const role = nounPhraseAt(tokens, end, { limit, isApposition: true });
  return role?.source === 'person' && role.name === undefined && genitives.has(tokens[role.start + 1]?.lower ?? '') ? role : undefined;
}

/** One of the two is a bare name, the other describes: they are the same person or body. */
function isApposed(tokens: readonly Token[], first: NounPhrase, second: NounPhrase, limit: number): boolean {
  const names = Number(first.kind === 'name') + Number(second.kind === 'name');
  // « Près de la caisse, Paul, 19 ans, … »: an age tells a person
  if (second.kind === 'name' && first.source !== 'person' && tokens[second.end]?.text === ',' && tokens[second.end + 1]?.kind === 'number' && tokens[second.end + 2]?.lower === 'ans') return false;
  // « Sur X, le ministre … »: where it is said, and who says it
  if (first.kind === 'name' && first.start === 1 && second.determiner !== undefined && /^(?:sur|via|depuis|dans)$/.test(tokens[0]?.lower ?? '')) return false;
  if (isRankAndName(tokens, first, second)) return true;
  // « le maire ou son adjointe, Anne Petit »: the name is one’s, not both’s
  if (second.kind === 'name' && tokens.slice(first.start, first.end).some(({ lower }) => lower === 'ou')) return false;
  // « le gérant du bar, un quinquagénaire, »
  if (isPersonAndKind(tokens, first, second)) return true;
  // « interrogé par l’AFP, le procureur »: a body and a person
  if (first.kind === 'name' && first.determiner !== undefined && second.kind === 'noun' && second.determiner !== undefined && second.source === 'person' && first.source !== 'person') return false;
  // « à Gatineau, sept associations »: one place is not several bodies.
  if (first.kind === 'name' && second.kind === 'noun' && second.determiner !== undefined && pluralDeterminers.has(second.determiner) && !tokens.slice(first.start, first.end).some(({ lower }) => lower === 'et')) return false;
  // « au nom des bénéficiaires, Mariam Petit »: several are not one.
  if (first.kind === 'noun' && second.kind === 'name' && first.determiner !== undefined && pluralDeterminers.has(first.determiner) && !tokens.slice(second.start, second.end + 1).some(({ lower }) => lower === 'et')) return false;
  // « une centaine de lits de camp, Yvonne Petit »
  if (isCrowd(first.head)) return false;
  if (names !== 1 || isOfThing(tokens, first, second)) return false;
  // « Sa mère, Norvégienne, … »: where she is from, and no name
  if (second.kind === 'name' && second.determiner === undefined && second.end === second.start + 1 && isGentilic(bareForm(tokens[second.start]?.text ?? '')) && givenNameGender(tokens[second.start]?.text ?? '') === undefined) return false;
  // « À la barre, Kevin … »: where, and then who
  if (first.kind === 'noun' && first.source === undefined && (prepositions.has(tokens[first.start - 1]?.lower ?? '') || /^d[e']$/.test(tokens[first.start - 1]?.lower ?? '')) && !/^(?:par|selon|pour|avec|chez)$/.test(tokens[first.start - 1]?.lower ?? '')) return false;
  if (first.name && second.name && first.kind !== 'name') return false;
  // « en Dalmatie, l’aérostier belge Paul Petit, venu en voisin, »: somebody with a name of their own
  if (first.kind === 'name' && second.kind === 'noun' && second.source === 'person' && second.name !== undefined) return false;
  const next = tokens[second.end];
  // « Selon le maire, Anne Roux « … » »: what stands before the words is the subject of the clause.
  if (next?.kind === 'quotation') return false;
  if (second.end < limit && next && next.kind === 'word' && !prepositions.has(next.lower) && !/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|qui|dont|cité|citée|interrogé|interrogée)$/.test(next.lower)) return false;
  // « le Journal de Lyon, le maire, Paul Petit, »: the office belongs to the name behind it.
  const isPaired = second.kind === 'noun' && /^(?:le|la|l')$/.test(second.determiner ?? '') && next?.text === ',' && second.end + 1 < limit;
  const third = isPaired ? nounPhraseAt(tokens, second.end + 1, { limit }) : undefined;
  if (third?.kind === 'name' || /^(?:son|sa|ses)$/.test(third?.determiner ?? '')) return false;
  if (second.kind === 'noun' && second.source === undefined && second.determiner !== undefined && first.kind === 'name') {
    return false;
  }
  return true;
}

/** « le gouverneur du Kivu, le général Constant Petit »: an office, then a rank with the name. */
function isRankAndName(tokens: readonly Token[], first: NounPhrase, second: NounPhrase): boolean {
  if (first.source !== 'person' || first.name !== undefined || first.kind !== 'noun' || !/^(?:le|la|l'|son|sa|leur|notre)$/.test(first.determiner ?? '')) return false;
  if (second.source !== 'person' || second.name === undefined || second.kind !== 'noun' || !/^(?:le|la|l')$/.test(second.determiner ?? '')) return false;
  const next = tokens[second.end];
  return next !== undefined && !/^(?:et|ou)$/.test(next.lower) && !(next.text === ',' && determiners.has(tokens[second.end + 1]?.lower ?? ''));
}

/** « le gérant du bar, un quinquagénaire, explique »: somebody, and what kind of person they are between commas. */
function isPersonAndKind(tokens: readonly Token[], first: NounPhrase, second: NounPhrase): boolean {
  const isSomebody = first.source === 'person' && first.kind === 'noun' && /^(?:le|la|l'|son|sa|leur|une?)$/.test(first.determiner ?? '');
  return isSomebody && second.source === 'person' && second.kind === 'noun' && second.name === undefined && /^une?$/.test(second.determiner ?? '') && tokens[second.end]?.text === ',' && !/^une?$/.test(tokens[second.end + 1]?.lower ?? '');
}

/** « dans un journal, M. Petit »: a thing or a body, and a person’s name. */
function isOfThing(tokens: readonly Token[], first: NounPhrase, second: NounPhrase): boolean {
  const [noun, name] = first.kind === 'name' ? [second, first] : [first, second];
  const word = tokens[name.start];
  const isPerson = word !== undefined && (isTitle(word.lower) || (givenNameGender(word.text) !== undefined && (name.end - name.start > 1 || noun.source === 'document')));
  // « le conseil de la victime, Me Roux »
  if (noun.head === 'conseil' && word !== undefined && /^(?:me|maître)$/.test(word.lower.replace('.', ''))) return false;
  // « son conseil, Me Petit »
  if (/^(?:son|sa|leur|ses)$/.test(noun.determiner ?? '')) return false;
  // « a choisi la mesure, Mme Petit n’en a pas »: no title stands behind what somebody is
  const isMere = noun.source === undefined && word !== undefined && isTitle(word.lower);
  return isMere || (isPerson && /^(?:institution|press|agency|document)$/.test(noun.source ?? ''));
}

/** « dit l’un », « répondent les autres »: with no noun behind it. */
function oneOrOtherAt(tokens: readonly Token[], at: number, limit: number): NounPhrase | undefined {
  const article = tokens[at]?.lower ?? '';
  const head = tokens[at + 1]?.lower ?? '';
  // « lâche l’une d’elles », « lâche l’un d’entre eux »
  const among = tokens[at + 3]?.lower === 'entre' ? at + 4 : at + 3;
  if (article === "l'" && /^une?$/.test(head) && /^d['e]$/.test(tokens[at + 2]?.lower ?? '') && /^(?:eux|elles|nous)$/.test(tokens[among]?.lower ?? '') && among < limit) return namelessPhrase({ start: at, end: among + 1 }, { head, source: 'person', determiner: article });
  const isPair = article === "l'" ? /^(?:une?|autre)$/.test(head) : article === 'les' && /^(?:uns|unes|autres)$/.test(head);
  const next = at + 2 < limit ? tokens[at + 2] : undefined;
  if (!isPair || (next !== undefined && next.kind === 'word')) return undefined;
  return namelessPhrase({ start: at, end: at + 2 }, { head, source: article === 'les' ? 'group' : 'person', determiner: article });
}

/** « certains l’ont mise en garde », « beaucoup disent »: people whom nothing more describes. */
export function indefiniteAt(tokens: readonly Token[], at: number, limit: number): NounPhrase | undefined {
  const word = tokens[at]?.lower ?? '';
  const paired = oneOrOtherAt(tokens, at, limit);
  if (paired) return paired;
  // « ceux du Val-de-Sorne ont appelé »
  const those = /^(?:ceux|celles)$/.test(word) && /^(?:du|de|d'|des)$/.test(tokens[at + 1]?.lower ?? '') ? nounPhraseAt(tokens, at + 2, { limit, isApposition: true }) : undefined;
  if (those) return namelessPhrase({ start: at, end: those.end }, { head: word, source: 'group', determiner: 'les' });
  if (/^quelqu'une?$/.test(word)) return namelessPhrase({ start: at, end: at + 1 }, { head: "quelqu'un", source: 'person', determiner: 'un' });
  // « nombre de commerçants », « bon nombre d’élus »
  const many = word === 'nombre' ? at : word === 'bon' && tokens[at + 1]?.lower === 'nombre' ? at + 1 : -1;
  const counted = many >= 0 && /^d[e']$/.test(tokens[many + 1]?.lower ?? '') ? nounPhraseAt(tokens, many + 2, { limit, isApposition: true }) : undefined;
  if (counted && /^(?:person|group|institution)$/.test(counted.source ?? '')) return namelessPhrase({ start: at, end: counted.end }, { head: counted.head, source: 'group', determiner: 'plusieurs' });
  const most = /^la plupart$/.test(`${word} ${tokens[at + 1]?.lower ?? ''}`);
  const isSome = word === "d'" && tokens[at + 1]?.lower === 'aucuns';
  if (!most && !isSome && !/^(?:certaine?s|plusieurs|beaucoup|quelques-une?s)$/.test(word)) return undefined;
  const end = pastAmong(tokens, most || isSome ? at + 2 : at + 1);
  const next = end < limit ? tokens[end] : undefined;
  // « plusieurs de ses cadres », « certains des élus »
  const among = /^(?:d[e']|des)$/.test(next?.lower ?? '') ? nounPhraseAt(tokens, end + Number(next?.lower !== 'des'), { limit }) : undefined;
  if (among && /^(?:person|group)$/.test(among.source ?? '')) return namelessPhrase({ start: at, end: among.end }, { head: among.head, source: 'group', determiner: 'plusieurs' });
  if (/^(?:d[e']|des|du)$/.test(next?.lower ?? '')) return undefined;
  const isFree = next === undefined || next.kind !== 'word' || isAuxiliary(next.lower) || objectClitics.has(next.lower) || reportingForms(next.lower).some(({ tense }) => tense !== 'participle');
  if (!isFree) return undefined;
  return namelessPhrase({ start: at, end }, { head: most ? 'plupart' : isSome ? "d'aucuns" : word, source: 'group', determiner: 'plusieurs' });
}

/** Past « d’entre eux »; the place itself where it does not stand there. */
function pastAmong(tokens: readonly Token[], at: number): number {
  const isAmong = tokens[at]?.lower === "d'" && tokens[at + 1]?.lower === 'entre' && /^(?:eux|elles|nous)$/.test(tokens[at + 2]?.lower ?? '');
  return isAmong ? at + 3 : at;
}
