import { givenNameGender } from '../../french/given-names.ts';
import { isAuxiliary } from '../../french/auxiliaries.ts';
import { genitives, objectClitics, prepositions } from '../../french/chunk-words.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { isPlainVerb } from '../../french/plain-verbs.ts';
import { isTitle, sourceKind } from '../../french/source-nouns.ts';
import { type NounPhrase, namelessPhrase, type Range } from './noun-phrase.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { isApposed } from './apposed.ts';

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

/** What stands for a text told of before: « y lit-on », « y est-il écrit », « il la récite ». */
export const thereIn = 'y';

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
        ? (/^l[ea]$/.test(first) ? 3 : 2)
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
  if (/^(?:du|au)$/.test(tokens[at - 1]?.lower ?? '') && /^(?:principal|premier) (?:intéressé|concerné)/.test(words)) return true;
  return /^(?:le (?:principal|premier) (?:intéressé|concerné)|la (?:principale|première) (?:intéressée|concernée))$/.test(words);
}

/** The voice of a pronoun: of the token at a place, by the subject form it stands for (« lui » is `il`). */
export function pronounVoice(at: number, pronoun: string | undefined): Voice {
  return { start: at, end: at + 1, pronoun, phrase: undefined, apposition: undefined };
}

/** The voice of a stressed pronoun: « lui » is `il`, « eux » `ils`, « elle » itself. */
export function stressedVoice(at: number, form: string | undefined): Voice {
  return pronounVoice(at, { lui: 'il', eux: 'ils' }[form ?? ''] ?? form);
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
  // « prononcée à Bordeaux, l’ancien ministre a dit »: where it was
  const isPlace = phrase.kind === 'name' && phrase.end - phrase.start === 1 && /^(?:à|en)$/.test(tokens[phrase.start - 1]?.lower ?? '') && givenNameGender(tokens[phrase.start]?.text ?? '') === undefined;
  const beside = isPlace ? undefined : nounPhraseAt(tokens, comma + 1, { limit, isApposition: true });
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
  // « il y en a un qui nous a dit « … » »
  if (/^une?$/.test(word) && tokens[at + 1]?.lower === 'qui' && tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'en')) return namelessPhrase({ start: at, end: at + 1 }, { head: word, source: 'person', determiner: word });
  if (/^quelqu'une?$/.test(word)) return namelessPhrase({ start: at, end: at + 1 }, { head: "quelqu'un", source: 'person', determiner: 'un' });
  // « chacun a répondu », « chacune d’elles affirme »
  if (/^chacune?$/.test(word)) return namelessPhrase({ start: at, end: pastAmong(tokens, at + 1) }, { head: word, source: 'person', determiner: 'un' });
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
  if (tokens[at]?.lower !== "d'") return at;
  const them = tokens[at + 1]?.lower === 'entre' ? at + 2 : at + 1;
  return /^(?:eux|elles|nous)$/.test(tokens[them]?.lower ?? '') ? them + 1 : at;
}
