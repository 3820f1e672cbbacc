import { sourceKind } from '../../french/source-nouns.ts';
import { isAuxiliary } from '../../french/auxiliaries.ts';
import { determiners, genitives, prepositions, subjectPronouns } from '../../french/chunk-words.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { canBegin } from './clause-segments.ts';
import type { NounPhrase, Range } from './noun-phrase.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import type { Voice } from './voice.ts';

export function isSimpleVerb(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  if (subjectPronouns.has(tokens[at - 1]?.lower ?? '') || hasFiniteEnding(lower)) return true;
  const isNoun = determiners.has(tokens[at - 1]?.lower ?? '') || genitives.has(tokens[at - 1]?.lower ?? '');
  return !isNoun && reportingForms(lower).some(({ tense }) => tense === 'present' || tense === 'past' || tense === 'imperfect');
}

function hasFiniteEnding(word: string): boolean {
  return word.length > 3 && /(?:ait|aient|èrent|ent|era|eront|ira)$/.test(word) && !/(?:ment|cent|sent|gent|dent|vent)$/.test(word);
}

/** Whether a clause has its verb already. */
export function hasVerb(tokens: readonly Token[], { start, end }: Range): boolean {
  for (let at = start + 1; at < end; at += 1) {
    if (isAuxiliary(tokens[at]?.lower ?? '') || isSimpleVerb(tokens, at) || at === start + 1 && isBareThirdPerson(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

function isBareThirdPerson(word: string): boolean {
  return word.length > 3 && /(?:e|ent|it|t)$/.test(word) && !prepositions.has(word);
}

/** « Simon Petit, dont il a l’affiche et | qui promet »: where the first of the relative clauses that « et » joins begins. */
export function relativeBefore(tokens: readonly Token[], relative: number, floor: number): number {
  if (!/^(?:et|mais)$/.test(tokens[relative - 1]?.lower ?? '')) return relative;
  const first = tokens.slice(floor, relative - 1).findLastIndex(({ lower }) => /^(?:qui|dont|qu[e']|où)$/.test(lower));
  return first < 0 ? relative : floor + first;
}

/** « Paul Petit, dernier des fondateurs, | lui qui »: whom a stressed pronoun takes up before its « qui »; without one, whom « qui » stands for. */
export function ownAntecedent(tokens: readonly Token[], relative: number, floor: number): Voice | undefined {
  const stressed = relative - 1;
  if (!/^(?:lui|elle|eux|elles)$/.test(tokens[stressed]?.lower ?? '') || tokens[stressed - 1]?.text !== ',') return namedBeside(tokens, relative) ?? antecedentBefore(tokens, relative, floor);
  const near = antecedentBefore(tokens, stressed, floor);
  const isOne = /^(?:lui|elle)$/.test(tokens[stressed]?.lower ?? '') && /^(?:les|des|ces|ses)$/.test(near?.phrase?.determiner ?? '');
  const comma = isOne ? tokens.slice(floor, near?.start).findLastIndex(({ text }) => text === ',') + floor : -1;
  return comma > floor ? antecedentBefore(tokens, comma, floor) : near;
}

/** « Ludovic Petit, patron du port de Lens | qui »: the name that a role without an article stands behind. */
function namedBeside(tokens: readonly Token[], relative: number): Voice | undefined {
  const comma = tokens.slice(0, relative).findLastIndex(({ text }) => text === ',');
  const { lower = '', isCapital } = tokens[comma + 1] ?? {};
  if (comma < 2 || relative - comma > 10 || isCapital === true || sourceKind(lower) !== 'person' || tokens.slice(comma + 1, relative).some(({ kind, lower: word }) => kind !== 'word' || isAuxiliary(word))) return undefined;
  const role = nounPhraseAt(tokens, comma + 1, { limit: relative, isApposition: true });
  for (let start = Math.max(0, comma - 6); role?.end === relative && role.determiner === undefined && start < comma; start += 1) {
    const phrase = tokens[start]?.isCapital === true ? nounPhraseAt(tokens, start, { limit: comma }) : undefined;
    if (phrase?.kind === 'name' && phrase.end === comma) return { start, end: relative, pronoun: undefined, phrase, apposition: role };
  }
  return undefined;
}

/** The phrase that « qui » at `relative` stands for. */
export function antecedentBefore(tokens: readonly Token[], relative: number, floor = 0): Voice | undefined {
  let end = relative;
  const before = tokens[end - 1];
  if (before?.text === ',') end -= 1;
  // « Zohra Ben Mlouka (68 ans), qui »
  const bracket = tokens[end - 1]?.text === ')' ? tokens.slice(0, end).findLastIndex(({ text }) => text === '(') : -1;
  if (bracket > floor && end - bracket < 8) end = bracket;
  if (before?.lower === 'ce') return undefined;
  // « le lieutenant-colonel Fabre, du Sdis 07, qui »: whom the complement between commas belongs to
  const comma = before?.text === ',' ? tokens.slice(floor, end).findLastIndex(({ text }) => text === ',') + floor : -1;
  const isEnclosed = comma > floor && end - comma < 7 && genitives.has(tokens[comma + 1]?.lower ?? '') && tokens.slice(comma + 1, end).every(({ kind }) => kind !== 'mark' && kind !== 'quotation');
  const member = isEnclosed ? antecedentBefore(tokens, comma, floor) : undefined;
  if (member?.phrase?.name !== undefined && (member.phrase.source === 'person' || member.phrase.end - member.phrase.start > 1)) return member;
  let loose: Voice | undefined;
  let described: Voice | undefined;
  // « une brochure remise aux clients, qui promettait »: the verb of one
  const isOfOne = tokens[relative]?.lower === 'qui' && /^(?:a|est|avait|était|aura|sera|fut|.{3,}[^i]ait|.{3,}iait)$/.test(tokens[pastClitics(tokens, relative + 1)]?.lower ?? '');
  for (let start = Math.max(floor, end - 24); start < end; start += 1) {
    // « aux élus qui dénoncent une « dérive » », but « aux jeunes qui hésitent : « … » »
    const isContracted = /^(?:du|au)$/.test(tokens[start - 1]?.lower ?? '') || (tokens[start - 1]?.lower === 'aux' && tokens[relative + 2]?.text !== ':');
    // « répond à Luc Morand, qui dénonce », « à la CGT, qui »
    const isReceiver = tokens[start - 1]?.lower === 'à' && (tokens[start]?.isCapital === true ? tokens[start + 1]?.isCapital === true : determiners.has(tokens[start]?.lower ?? ''));
    // « tombé sur une adjointe qui m’a dit », « l’histoire d’un voisin qui raconte »
    const isNew = /^(?:sur|d'|de)$/.test(tokens[start - 1]?.lower ?? '') && /^une?$/.test(tokens[start]?.lower ?? '') && sourceKind(tokens[start + 1]?.lower ?? '') === 'person';
    const isAgent = isReceiver || isNew || /^(?:par|avec|chez|contre|devant|pour|selon|après|vers|auprès)$/.test(tokens[start - 1]?.lower ?? '');
    // « aux propos d’Anne Roux, qui affirme »: a full name
    const isFullName = genitives.has(tokens[start - 1]?.lower ?? '') && tokens[start]?.isCapital === true && tokens[start + 1]?.isCapital === true;
    // « de la part d’un autre qui »
    const isAnother = genitives.has(tokens[start - 1]?.lower ?? '') && /^une?$/.test(tokens[start]?.lower ?? '') && /^autre$/.test(tokens[start + 1]?.lower ?? '');
    // « Fureur à Moscou, qui a dénoncé »
    const isPlace = tokens[start - 1]?.lower === 'à' && tokens[start]?.isCapital === true && tokens[start + 1] === tokens[end];
    // « retraitée de la rue | des Tanneurs »: what a street is called
    if (tokens[start]?.lower === 'des' && tokens[start + 1]?.isCapital === true && tokens[start - 1]?.kind === 'word' && determiners.has(tokens[start - 2]?.lower ?? '')) continue;
    // « en présence de l’Agence de santé, qui assure »: a body
    const isOfBody = genitives.has(tokens[start - 1]?.lower ?? '') && before?.text === ',' && determiners.has(tokens[start]?.lower ?? '') && /^(?:institution|agency|person|group)$/.test(sourceKind(tokens[start + 1]?.lower ?? '') ?? '') && /^(?:présence|compagnie|accord|aval|appui|aide|soutien|concours|faveur|nom|initiative|demande)$/.test(tokens[start - 2]?.lower ?? '');
    if (!isContracted && !isAgent && !isFullName && !isAnother && !isPlace && !isOfBody && !canBegin(tokens, start, floor)) continue;
    const phrase = nounPhraseAt(tokens, start, { limit: end, isApposition: isContracted });
    if (!phrase || phrase.kind === 'time' || (isReceiver && phrase.source === undefined && phrase.name === undefined)) continue;
    if (isOfOne && before?.text === ',' && phrase.end === end && /^(?:person|group|institution)$/.test(phrase.source ?? '') && isOfMany(phrase, tokens[start - 1]?.lower) && (described ?? loose) === undefined) {
      const one = singularBefore(tokens, start, floor);
      if (one) return one;
    }
    // « les mots de X, qui a promis »: a person before their words
    if (phrase.end === end && phrase.source === 'document') loose = { start, end, pronoun: undefined, phrase, apposition: undefined };
    else if (phrase.end === end) return { start, end, pronoun: undefined, phrase, apposition: undefined };
    // « la mairie, propriétaire de la halle, qui »
    const isAside = phrase.end < end && (phrase.source !== undefined || phrase.name !== undefined) && tokens[phrase.end]?.text === ',' && end - phrase.end < 10 && tokens.slice(phrase.end + 1, end).every(({ kind }) => kind !== 'mark' && kind !== 'quotation') && !determiners.has(tokens[phrase.end + 1]?.lower ?? '') && !hasVerb(tokens, { start: phrase.end + 1, end });
    if (isAside && tokens[end]?.text === ',') described ??= { start, end: phrase.end, pronoun: undefined, phrase, apposition: undefined };
    // « le régime au pouvoir qui »: a complement of place between them.
    // « un courrier du préfet daté du 2 avril, qui »
    const isDated = /^(?:daté|signé|remis|adressé|envoyé|publié|reçu|transmis)e?s?$/.test(tokens[phrase.end]?.lower ?? '') && end - phrase.end < 8 && tokens.slice(phrase.end, end).every(({ kind, lower }) => (kind === 'word' || kind === 'number') && !isAuxiliary(lower) && !/^(?:qui|qu[e'])$/.test(lower));
    const isNear = phrase.source !== undefined && (isDated || passAdverbials(tokens, phrase.end, end).end === end);
    if (isNear) loose = { start, end: phrase.end, pronoun: undefined, phrase, apposition: undefined };
  }
  return described ?? loose;
}

/** Past the pronouns and the negation in front of a verb: « qui | ne leur | promettait ». */
function pastClitics(tokens: readonly Token[], at: number): number {
  const step = tokens.slice(at, at + 4).findIndex(({ lower }) => !/^(?:ne|n'|se|s'|me|m'|te|t'|le|la|l'|les|lui|leur|nous|vous|y|en)$/.test(lower));
  return step < 0 ? at : at + step;
}

/** « les clients », « aux élus »: several, by their article. */
function isOfMany({ determiner, name }: NounPhrase, before: string | undefined): boolean {
  return name === undefined && (/^(?:les|des|ces|ses|leurs|aux|plusieurs|certaine?s|quelques|deux|trois|quatre|cinq|six|dix)$/.test(determiner ?? '') || before === 'aux');
}

/** « une brochure | remise aux clients, qui promettait »: the one thing or person of the same stretch before several whom a complement brings in. */
function singularBefore(tokens: readonly Token[], start: number, floor: number): Voice | undefined {
  for (let at = start - 2; at >= Math.max(floor, start - 8); at -= 1) {
    if (tokens[at]?.kind !== 'word' || isAuxiliary(tokens[at]?.lower ?? '')) return undefined;
    if (!/^(?:une?|le|la|l'|cet?|cette|son|sa)$/.test(tokens[at]?.lower ?? '')) continue;
    const phrase = nounPhraseAt(tokens, at, { limit: start });
    if (phrase?.source === undefined) continue;
    // « une brochure | remise aux clients »: what was done with it
    const isDone = phrase.end - at > 2 && /(?:é|is|it|u)e?s?$/.test(tokens[phrase.end - 1]?.lower ?? '') && prepositions.has(tokens[phrase.end]?.lower ?? '');
    const own = isDone ? { ...phrase, end: phrase.end - 1 } : phrase;
    return { start: at, end: own.end, pronoun: undefined, phrase: own, apposition: undefined };
  }
  return undefined;
}
