import { isImpersonal, clauseHead } from './clause-head.ts';
import { isFullPerson, subjectOf } from './among-speakers.ts';
import { isPresentVerb } from './clause-verbs.ts';
import { agrees } from './discourse.ts';
import { ofOneself } from './first-person.ts';
import { builtIn } from './built-by-passage.ts';
import type { Going } from './going.ts';
import type { Token } from './read-tokens.ts';
import { isUtterance, quotedWords } from './signatures.ts';
import type { Memory, Speaker } from './speaker.ts';
import { passAdverbials } from './skip-phrases.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** In how many paragraphs at least a portrait begins a sentence with the pronoun of whom it follows. */
const fewestParagraphs = 3;

/** How many sentences of a part the one whom it follows is named in. */
const namingReach = 8;

/**
 * « Elle pousse du gravier. … Elle refuse … Elle vote … »: the pronoun by which a portrait goes on with the person it
 * follows, where its paragraphs begin their sentences with it and seldom with the other.
 */
export function followingPronoun(spoken: readonly SpokenSentence[]): 'il' | 'elle' | undefined {
  const paragraphs = { il: new Set<number>(), elle: new Set<number>() };
  for (const { tokens, sentence } of spoken) {
    if (sentence.part !== 'text') continue;
    const start = passAdverbials(tokens, 0, tokens.length).end;
    const at = tokens[start]?.text === ',' ? start + 1 : start;
    const { lower, isInverted } = tokens[at] ?? {};
    if ((lower === 'il' || lower === 'elle') && isInverted !== true && !isImpersonal(tokens, at + 1)) paragraphs[lower].add(sentence.passage);
  }
  const [more, less] = paragraphs.il.size > paragraphs.elle.size ? (['il', 'elle'] as const) : (['elle', 'il'] as const);
  return paragraphs[more].size >= fewestParagraphs && paragraphs[more].size >= 2 * paragraphs[less].size ? more : undefined;
}

/** Notes the first person with a full name who can be the one whom the text follows. */
export function noteProtagonist(memory: Memory, everyone: readonly Speaker[]): void {
  if (memory.following === undefined || memory.protagonist || memory.sentences.length > namingReach) return;
  const following = memory.following;
  memory.protagonist = everyone.find((speaker) => speaker.home.tokens[0]?.lower !== 'par' && isFullPerson(speaker) && speaker.mention.number !== 'plural' && agrees(following, speaker.mention));
}

/** Whether the one whom a portrait follows is rather meant by a pronoun than whom the sentences before bring in. */
export function outweighs(memory: Memory, pronoun: string, found: Speaker | undefined, sentence: SpokenSentence): boolean {
  const { protagonist, following } = memory;
  if (!protagonist || pronoun !== following || found?.mention.key === protagonist.mention.key) return false;
  if (!found?.mention.isPerson) return true;
  const home = found.heard ?? found.home;
  const here = sentence.sentence;
  // « Son père, Jean Petit, était mousse. » over « Il a grandi à Lens. »: a paragraph of its own begins with the one it follows
  const isNear = home.sentence.passage === here.passage;
  const isSubject = isNear && (found.range?.start === 0 || subjectOf([found], home) !== undefined || found.range?.start === clauseHead(home.tokens, home.tokens.length)?.start);
  // « …, raconte Paul Petit. Il baisse la voix. « … » »: whoever has spoken in the paragraph
  const earlier = memory.sentences.slice(-namingReach).filter((entry) => entry.sentence !== sentence);
  const last = earlier.findLast(({ sentence: { sentence: other }, speakers }) => other.passage === here.passage && other.part === here.part && speakers.length > 0);
  const hasSpoken = last?.speakers.some(({ mention }) => mention.key === found.mention.key) === true;
  // « Le président Paul Petit a déclaré : « … » » over « Il a également déclaré que … »
  const goesOn = earlier.at(-1)?.speakers.some(({ mention }) => mention.key === found.mention.key) === true && sentence.tokens.slice(0, 6).some(({ lower }) => /^(?:également|aussi|ajouté?|ajoute|poursui(?:t|vi)|encore|conclu|conclut|outre)$/.test(lower));
  return !isSubject && !hasSpoken && !goesOn;
}

/**
 * « Il se rappelle le froid. Un médecin lui conseille le silence. « Il m’a dit : … » »: of a portrait’s own words that
 * stand alone, in a paragraph that goes on with the one it follows, that person before somebody it only brings in.
 */
export function followedBeside({ spoken, builder, namedIn, protagonist, following }: Pick<Going, 'spoken' | 'builder' | 'namedIn' | 'protagonist' | 'following'>, rank: number, found: Speaker | undefined): Speaker | undefined {
  const sentence = spoken[rank];
  if (!protagonist || !following || !sentence) return undefined;
  const said = quotedWords(sentence);
  // « De mari, point, ou si, un batelier de Namur. « Il passait tous les quinze jours. » »: of whom the words tell
  const pronoun = /^[^\p{L}]*(?<pronoun>il|elle)(?![\p{L}])/iu.exec(said)?.groups?.['pronoun']?.toLowerCase();
  const isToldOf = pronoun !== undefined && found !== undefined && !found.mention.isNamed && found.mention.isPerson && agrees(pronoun, found.mention);
  // « Un paroissien lui a demandé pourquoi. « Je lui ai dit … » Le curé, Paul Petit, en rit. »: who comes in only behind
  const isBehind = found !== undefined && (found.heard ?? found.home).sentence.start > sentence.sentence.start;
  // « Le premier jour, il m’a tendu une bûche. »: of the one whom the portrait follows
  if (!isToldOf && found !== undefined && ofThem[following].test(said)) return undefined;
  if ((found?.mention.isNamed === true && !isBehind) || !(isToldOf || ofOneself.test(said))) return undefined;
  const before = spoken.slice(Math.max(0, rank - namingReach), rank).filter(({ sentence: home }) => home.passage === sentence.sentence.passage && home.part === sentence.sentence.part);
  // « Une femme plie ses draps. « … » », but « Un médecin lui conseille le silence. « … » »
  const last = before.at(-1);
  const head = last && clauseHead(last.tokens, last.tokens.length)?.start;
  const isOther = !isToldOf && found?.range !== undefined && (found.heard ?? found.home) === last && found.range.start === head && !/^(?:lui|l'|la|le)$/.test(last?.tokens[found.range.end]?.lower ?? '');
  if (isOther || !isUtterance(sentence, builder)) return undefined;
  const takenUp = before.some(({ tokens }) => tokens.some((_, at) => isOfFollowed(tokens, at, following)));
  // « Silence. « J’ai mis dix ans à comprendre. » »: a paragraph that names nobody, in a text whose last words are theirs
  const isEmpty = found === undefined && before.every((home) => (namedIn.get(home)?.everyone ?? []).every(({ mention }) => !mention.isPerson));
  const { part, passage, start } = sentence.sentence;
  const spoke = isEmpty ? [0, 1, 2, 3].flatMap((back) => [...builtIn(builder, part, passage - back)].reverse()).find(({ record, speaker, sentence: { sentence: home } }) => record.quotations.length > 0 && speaker?.mention.isPerson === true && home.start < start) : undefined;
  const isTheirs = takenUp || spoke?.speaker?.mention.key === protagonist.mention.key;
  return isTheirs ? { ...protagonist, heard: protagonist.heard ?? protagonist.home, basis: 'inferred', document: undefined } : undefined;
}

/** Words in which somebody else tells what the one whom a portrait follows has done to them. */
const ofThem = { il: /(?<![\p{L}])il (?:m['’]|me |nous )/iu, elle: /(?<![\p{L}])elle (?:m['’]|me |nous )/iu } as const;

/** « il », « lui », « sa »: a word that takes up the one whom a portrait follows. */
function isOfFollowed(tokens: readonly Token[], at: number, following: 'il' | 'elle'): boolean {
  const { lower, isInverted } = tokens[at] ?? {};
  if (lower === 'lui' || /^(?:son|sa|ses)$/.test(lower ?? '')) return true;
  if (/^(?:devant|avec|chez|pour|sur)$/.test(tokens[at - 1]?.lower ?? '') && lower === 'elle') return following === 'elle';
  // « On l’interroge », « La question l’agace »
  if (lower === "l'" && /^\p{L}+$/u.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.kind === 'word' && isPresentVerb(tokens[at + 1]?.lower ?? '')) return true;
  return lower === following && (isInverted === true || !isImpersonal(tokens, at + 1));
}
