import { isFullPerson, onlyOne } from './among-speakers.ts';
import { clauseHead, isImpersonal } from './clause-head.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import { agrees } from './discourse.ts';
import type { Going } from './going.ts';
import type { Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** How many sentences back somebody is looked for whom a pronoun before an utterance takes up. */
const reach = 14;

/** « Elle ne dément pas. » in front of words, « Enfin, pas tout de suite. » between them or not: the pronoun the sentence begins with. */
export function pronounBefore(earlier: readonly SpokenSentence[], { sentence }: SpokenSentence): 'il' | 'elle' | undefined {
  const [further, last] = earlier.slice(-2);
  const isRemark = last !== undefined && last.tokens.length < 7 && !hasFiniteVerb(last.tokens, last.tokens.length);
  const before = isRemark && further?.sentence.passage === last.sentence.passage ? further : last;
  if (before?.sentence.passage !== sentence.passage || [before, last].some((home) => home?.tokens.some(({ kind }) => kind === 'quotation'))) return undefined;
  // « Lui ne se plaint pas. »
  const { tokens } = before;
  const pronoun = tokens[0]?.text === 'Lui' ? 'il' : clauseHead(tokens, tokens.length)?.pronoun;
  if (pronoun === 'elle' || (pronoun === 'il' && !isImpersonal(tokens, 1))) return pronoun;
  // « Il y a eu la mort d’un garçon qu’elle avait vu. »: the only one behind what nobody does
  const own = new Set(tokens.flatMap(({ lower, isInverted }, at) => (/^(?:il|elle)$/.test(lower) && !isInverted && !isImpersonal(tokens, at + 1) ? [lower] : [])));
  return tokens[0]?.lower === 'il' && own.size === 1 ? (own.has('elle') ? 'elle' : 'il') : undefined;
}

/**
 * « Selma Petit dirige l’usine. … soupire un associé. Elle ne dément pas. « … » »: the person nearest before whom the
 * pronoun fits by what shows their gender; undefined where the nearest sentence that has one has several.
 */
export function takenUp({ spoken, namedIn, bySentence }: Going, rank: number, pronoun: 'il' | 'elle'): Speaker | undefined {
  const gender = pronoun === 'il' ? 'masculine' : 'feminine';
  const here = spoken[rank]?.sentence;
  for (let at = rank - 1; here && at >= Math.max(0, rank - reach); at -= 1) {
    const home = spoken[at];
    if (home?.sentence.part !== here.part) return undefined;
    const told = (bySentence.get(home) ?? []).flatMap(({ speaker, record }) => (speaker && record.quotations.length > 0 ? [speaker] : []));
    const people = [...told, ...(namedIn.get(home)?.everyone ?? [])].filter((person) => isFullPerson(person) && person.mention.gender === gender && person.mention.number !== 'plural' && agrees(pronoun, person.mention));
    if (people.length > 0) return onlyOne(people);
  }
  return undefined;
}
