import { isAuxiliary } from '../../french/auxiliaries.ts';
import { clauseOpeners, determiners, genitives, isAdverb, prepositions } from '../../french/chunk-words.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { isTitle, sourceKind } from '../../french/source-nouns.ts';
import { listFrom } from './listed-voices.ts';
import { canSpeak } from './can-speak.ts';
import { namelessPhrase } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials, type PassedPhrase } from './skip-phrases.ts';
import { type Voice, voiceAt, voiceOfPhrase } from './voice.ts';

/** A subject behind its verb, and what stood between and after. */
export interface SubjectBehind {
  readonly voice: Voice;
  readonly end: number;
  readonly phrases: readonly PassedPhrase[];
}

/** Adjectives and participles that tell how somebody speaks, by their endings. */
const moodShape = /^(?:émue?|.{2,}(?:ée?|ie?|ue?|eux|euse|if|ive|ant|ante|ique|iste|able|mer|ère|er|ide|uste|ême|ave|ace|ogue|ile))$/;

/** The subject that follows its verb, after adverbs, days, and whom it was told to. */
export function subjectBehind(tokens: readonly Token[], from: number, limit: number): SubjectBehind | undefined {
  const passage = passAdverbials(tokens, from, limit);
  let at = pastReceiver(tokens, passage, limit) ?? pastMood(tokens, passage.end) ?? passage.end;
  // « déclare « encore sonnée », Anne Roux »: how, in words of their own
  if (tokens[at]?.kind === 'quotation' && tokens[at + 1]?.text === ',' && /^[^\p{L}]*\p{Ll}/u.test(tokens[at]?.text ?? '')) at += 2;
  if (tokens[at]?.text === ',') at = pastParenthesis(tokens, at, limit) ?? (passage.end > from ? at + 1 : at);
  // « a confié, ému, le colonel », « lâche amer le maire »
  const mood = tokens[at]?.kind === 'word' && moodShape.test(tokens[at]?.lower ?? '') && !isClosedClass(tokens[at]?.lower ?? '') && determiners.has(tokens[at + 1]?.lower ?? '') ? voiceAt(tokens, at + 1, limit) : undefined;
  const voice = periphraseAt(tokens, at, limit) ?? bareListAt(tokens, at, limit) ?? (isOfSeveral(tokens, from) ? listFrom(tokens, at, limit) : undefined) ?? voiceAt(tokens, at, limit) ?? (mood && canSpeak(tokens, mood) ? mood : undefined);
  return voice && { voice, end: voice.end, phrases: passage.phrases };
}

/** « a lancé au prévenu | , Paul Petit, 44 ans, | la procureure »: past the name and age of whom it is said to, where somebody else stands behind them. */
function pastReceiver(tokens: readonly Token[], { end, phrases }: ReturnType<typeof passAdverbials>, limit: number): number | undefined {
  const last = phrases.at(-1);
  if (tokens[end]?.text !== ',' || last?.end !== end || !/^(?:à|aux?)$/.test(last.preposition) || last.object?.source !== 'person' || last.object.name !== undefined) return undefined;
  const name = voiceAt(tokens, end + 1, limit);
  if (name?.phrase?.kind !== 'name' || name.phrase.determiner !== undefined || tokens[name.phrase.end]?.text !== ',') return undefined;
  const age = name.phrase.end + 1;
  const next = tokens[age]?.kind === 'number' && tokens[age + 1]?.lower === 'ans' && tokens[age + 2]?.text === ',' ? age + 3 : age;
  const voice = voiceAt(tokens, next, limit);
  return voice?.phrase?.source === 'person' && /^(?:le|la|l'|une?|son|sa)$/.test(voice.phrase.determiner ?? '') ? next : undefined;
}

/** Whether the verb that ends at a place has a plural ending, or its auxiliary has. */
function isOfSeveral(tokens: readonly Token[], end: number): boolean {
  return tokens.slice(Math.max(0, end - 3), end).some(({ lower }, rank, near) => /^(?:ont|avaient|auraient|sont)$/.test(lower) || (rank === near.length - 1 && /(?:ent|ont)$/.test(lower)));
}

/** « scandaient élèves et parents », « proclamaient banderoles et pancartes »: several by what they are, without articles. */
function bareListAt(tokens: readonly Token[], at: number, limit: number): Voice | undefined {
  const isListed = (place: number): boolean => {
    const { lower = '', isCapital, kind } = tokens[place] ?? {};
    return kind === 'word' && isCapital !== true && /[sx]$/.test(lower) && /^(?:person|group|institution|document)$/.test(sourceKind(lower) ?? sourceKind(lower.replace(/s$/, '')) ?? '');
  };
  let end = at;
  while (end < limit && isListed(end) && tokens[end + 1]?.text === ',') end += 2;
  if (!isListed(end) || tokens[end + 1]?.lower !== 'et' || !isListed(end + 2) || end + 2 >= limit) return undefined;
  const head = tokens[at]?.lower;
  return voiceOfPhrase(namelessPhrase({ start: at, end: end + 3 }, { head, source: 'group', determiner: 'des' }));
}

/** « « … », a écrit celui qui dirigea le pays de 2008 à 2012 »: somebody by what they did, up to the next mark. */
function periphraseAt(tokens: readonly Token[], at: number, limit: number): Voice | undefined {
  const head = tokens[at]?.lower ?? '';
  if (!/^(?:cel(?:ui|les?)|ceux)$/.test(head) || !/^(?:qui|que|qu'|dont)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const step = tokens.slice(at, limit).findIndex(({ kind }) => kind === 'mark' || kind === 'quotation');
  const end = step < 0 ? limit : at + step;
  const determiner = head === 'celui' ? 'le' : head === 'celle' ? 'la' : 'les';
  const phrase = namelessPhrase({ start: at, end }, { head, source: 'person', determiner });
  return end > at + 2 ? voiceOfPhrase(phrase) : undefined;
}

/** « s’est emporté, lors d’une réunion tenue mardi à Lyon, le président »: past the words between the commas. */
function pastParenthesis(tokens: readonly Token[], comma: number, limit: number): number | undefined {
  const aside = passAdverbials(tokens, comma + 1, limit).end;
  if (aside > comma + 1 && tokens[aside]?.text === ',') return aside + 1;
  // « lâche, acculé par les questions, le trésorier »
  const isParticiple = /.{3}(?:é|i|u|is|it)e?s?$/.test(tokens[comma + 1]?.lower ?? '') && prepositions.has(tokens[comma + 2]?.lower ?? '');
  // « répète, cinq mois après l’avalanche, le rescapé »
  const isCounted = /^(?:après|avant|plus)$/.test(tokens[comma + 3]?.lower ?? '');
  if (!isParticiple && !isCounted && !prepositions.has(tokens[comma + 1]?.lower ?? '')) return pastAbsolute(tokens, comma, limit) ?? pastFewWords(tokens, comma, limit);
  for (let at = comma + 2; at < Math.min(limit, comma + 24); at += 1) {
    const token = tokens[at];
    if (token?.kind === 'quotation' || (token && /^[.;:]$/.test(token.text))) return undefined;
    if (token?.text === ',') return at + 1;
  }
  return undefined;
}

/** « explique, un peu las, Paul Petit »: a few small words between commas, with no verb, and then somebody. */
function pastFewWords(tokens: readonly Token[], comma: number, limit: number): number | undefined {
  const step = tokens.slice(comma + 1, comma + 7).findIndex(({ text }) => text === ',');
  const between = tokens.slice(comma + 1, comma + 1 + Math.max(0, step));
  const isDegree = between[0]?.lower === 'un' ? between[1]?.lower === 'peu' : /^(?:assez|très|plutôt|encore|toujours|presque|tout|pas|mi|bien|fort|trop|plus|moins)$/.test(between[0]?.lower ?? '') || isAdverb(between[0]?.lower ?? '');
  const isSmall = between.length > 1 && isDegree && between.every(({ kind, isCapital, lower }) => kind === 'word' && !isCapital && !isAuxiliary(lower) && !clauseOpeners.has(lower));
  const voice = isSmall ? voiceAt(tokens, comma + 2 + step, limit) : undefined;
  return voice && canSpeak(tokens, voice) ? comma + 2 + step : undefined;
}

/** « exige, les débats à peine ouverts, l’élue »: a clause about a thing, then somebody who can speak. */
function pastAbsolute(tokens: readonly Token[], comma: number, limit: number): number | undefined {
  const thing = voiceAt(tokens, comma + 1, limit);
  const step = tokens.slice(comma + 2, comma + 12).findIndex(({ text, kind }) => kind === 'quotation' || /^[,.;:]$/.test(text));
  const close = comma + 2 + step;
  if (!thing || canSpeak(tokens, thing) || step < 0 || tokens[close]?.text !== ',') return undefined;
  const voice = voiceAt(tokens, close + 1, limit);
  return voice && canSpeak(tokens, voice) ? close + 1 : undefined;
}

/** « a dit, amusé, X »: one word between commas. */
function pastMood(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at + 1];
  const isMood = tokens[at]?.text === ',' && word?.kind === 'word' && !word.isCapital && moodShape.test(word.lower.replace(/s$/, '')) && !isClosedClass(word.lower);
  if (isMood && tokens[at + 2]?.text === ',') return at + 3;
  // « glisse, faussement candide, le sénateur »
  const second = tokens[at + 2];
  const isManner = tokens[at]?.text === ',' && isAdverb(word?.lower ?? '') && second?.kind === 'word' && !second.isCapital && moodShape.test(second.lower) && !isClosedClass(second.lower);
  return isManner && tokens[at + 3]?.text === ',' ? at + 4 : undefined;
}

function isClosedClass(word: string): boolean {
  return prepositions.has(word) || clauseOpeners.has(word) || isAdverb(word);
}

/** How many words may stand between a verb of saying and its subject. */
const furtherReach = 22;

/**
 * The subject behind whatever else follows the verb: « « … », a déclaré dans un communiqué diffusé mardi | la maire »,
 * « « … », souffle les yeux rougis | Anne Petit »: the first that can speak, is bound to nothing before it and closes
 * the clause.
 */
export function subjectFurther(tokens: readonly Token[], from: number, limit: number): SubjectBehind | undefined {
  for (let at = from; at < Math.min(limit, from + furtherReach); at += 1) {
    const token = tokens[at];
    // « sur le plateau des « Bavards du matin » | Anne Roux », « à « Radio Océan » | Paul Petit »: the title of a programme
    const isProgramme = token?.kind === 'quotation' && at > from && tokens[at - 1]?.kind === 'word' && tokens[at + 1]?.isCapital === true;
    if (isProgramme) continue;
    if (!token || token.kind === 'quotation' || /^[.;:!?(]$/.test(token.text)) return undefined;
    // « de l’union | des mareyeurs »
    if (!beginsFreely(tokens, at) || (token.lower === 'des' && at > from)) continue;
    const voice = voiceAt(tokens, at, limit);
    if (!voice?.phrase || voice.start !== at || !isSomeone(tokens, voice)) continue;
    // « sur le court Philippe-Chatrier »: the name of a thing
    const isOfThing = voice.end === at + 1 && tokens[at]?.isCapital === true && determiners.has(tokens[at - 2]?.lower ?? '');
    if (isOfThing) continue;
    const next = tokens[voice.end];
    if (next === undefined || next.kind === 'mark' || next.kind === 'quotation' || /^(?:qui|dont|où|et)$/.test(next.lower) || prepositions.has(next.lower)) return { voice, end: voice.end, phrases: [] };
  }
  return undefined;
}

/** Whether no preposition and no name before a word binds it: « de | la ville », « France Bleu | Isère », but « sur RTL | Anne ». */
function beginsFreely(tokens: readonly Token[], at: number): boolean {
  const { lower = '', isCapital = false, text = '' } = tokens[at] ?? {};
  const before = tokens[at - 1];
  if (prepositions.has(before?.lower ?? '') || genitives.has(before?.lower ?? '') || determiners.has(before?.lower ?? '') || /^(?:à|aux?|et|ou|qu[e']|qui|comme)$/.test(before?.lower ?? '')) return false;
  if (determiners.has(lower) || isTitle(lower)) return true;
  if (!isCapital) return false;
  return before?.isCapital !== true || givenNameGender(text) !== undefined || /^\p{Lu}{2,}$/u.test(before.text);
}

/** A person, a group, a body, or a name. */
function isSomeone(tokens: readonly Token[], voice: Voice): boolean {
  const { source, name, kind } = voice.phrase ?? {};
  if (!canSpeak(tokens, voice) || source === 'document' || kind === 'time' || isOfBody(voice)) return false;
  // « l’une des directrices »
  const isOneOf = tokens[voice.start]?.lower === "l'" && /^une?$/.test(tokens[voice.start + 1]?.lower ?? '');
  return isOneOf || source !== undefined || (name !== undefined && kind === 'name');
}

/** « la voix nouée », « les larmes aux yeux », « le sourire aux lèvres »: how somebody speaks, and nobody. */
export function isOfBody({ phrase }: Voice): boolean {
  // « la tête de liste »
  return phrase?.source !== 'person' && /^(?:voix|yeux|œil|larmes?|sourire|lèvres|gorge|mine|visage|regard|poings?|bras|mains?|tête|cœur|ton|air|front|sourcils?|dents|épaules|doigts?|souffle|ventre|ventres)$/.test(phrase?.head ?? '');
}
