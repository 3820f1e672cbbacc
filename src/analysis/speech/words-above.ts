import { onlyOne } from './among-speakers.ts';
import type { AttributionBuilder } from './build-attribution.ts';
import { clauseHead } from './clause-head.ts';
import { ofOneself, ofSeveral } from './first-person.ts';
import { isUtterance, quotedWords } from './signatures.ts';
import { isSomebody, type NamedIn, type Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import { hasVoice, topicReach, heardOf } from './heard-of.ts';

/**
 * An utterance that is a paragraph of its own, in which one person speaks of themselves: the only person
 * whom the last sentence above names.
 */
export function subjectAbove(spoken: readonly SpokenSentence[], rank: number, builder: AttributionBuilder, namedIn: NamedIn): Speaker | undefined {
  const [before, sentence] = spoken.slice(rank - 1, rank + 1);
  if (!before || !sentence || before.sentence.passage !== sentence.sentence.passage - 1 || sentence.sentence.part !== 'text' || before.sentence.role === 'heading' || !isUtterance(sentence, builder)) return undefined;
  const words = quotedWords(sentence);
  // « Si la présidente est née ici, le trésorier, Paul Petit, … »: the main clause
  const opens = /^(?:si|quand|alors|tandis|lorsque|comme)$/.test(before.tokens[0]?.lower ?? '') ? before.tokens.findIndex(({ text }) => text === ',') : -1;
  const mentioned = namedIn.get(before)?.mentioned ?? [];
  // « « Je ne dors plus », dit X. Y songe à partir. » over « On nous a promis des travaux. »: in a paragraph of voices
  const subject = clauseHead(before.tokens, before.tokens.length)?.start;
  const isAbout = onlyOne(namedInParagraph(spoken, rank - 1, namedIn)) !== undefined;
  const isOwn = ofOneself.test(words) || (ofSeveral.test(words) && (isAbout || hasVoice(before, builder)));
  const named = isOwn ? onlyOne(mentioned.filter(({ mention, range }) => mention.isPerson && mention.isNamed && (range?.start ?? 0) >= opens)) : undefined;
  // « Me Anne Roux a plaidé deux heures. », « Le vainqueur hausse les épaules. »
  const isPeopled = mentioned.some(({ mention }) => mention.isPerson);
  // « Pour Anne Roux, la coupe est pleine. », « Tout a commencé en 2019 pour Anne Roux. »
  const only = isOwn && !isPeopled ? onlyOne((namedIn.get(before)?.everyone ?? []).filter((speaker) => speaker.mention.isPerson && speaker.mention.isNamed && isSomebody(speaker))) : undefined;
  const heard = named ?? heardOf(before, namedIn) ?? (only?.mention.number === 'plural' ? undefined : only);
  if (heard) return heard;
  // « Un monsieur s’est assis par terre. » over « C’est plus possible. J’habite à deux kilomètres. »
  const strangers = mentioned.filter(({ mention }) => mention.isPerson);
  const lone = onlyOne(strangers.filter(({ mention, described, range }) => !mention.isNamed && mention.number === 'singular' && (range?.start === 0 || range?.start === subject) && /^(?:une?|le|la|l'|ce|cet|cette)$/.test(described?.determiner ?? '')));
  if (lone && strangers.length === 1 && ofOneself.test(words) && !hasVoice(before, builder) && before.tokens.every(({ kind }) => kind !== 'quotation')) return lone;
  if (before.tokens.some(({ kind }) => kind === 'quotation') || !before.tokens.some(({ lower }) => speaking.test(lower))) return undefined;
  return mentioned.find(({ mention, range, heard, home }) => mention.isPerson && mention.number !== 'plural' && range !== undefined && subject !== undefined && (heard ?? home) === before && range.start >= subject && range.start <= subject + 1 && !/^(?:il|elle)$/.test(before.tokens[range.start]?.lower ?? ''));
}

/** Those with a name whom the paragraph up to a sentence tells of. */
function namedInParagraph(spoken: readonly SpokenSentence[], rank: number, namedIn: NamedIn): readonly Speaker[] {
  const found: Speaker[] = [];
  for (let at = rank; at >= 0 && spoken[at]?.sentence.passage === spoken[rank]?.sentence.passage; at -= 1) {
    const home = spoken[at];
    found.push(...(home ? (namedIn.get(home)?.everyone ?? []) : []).filter(({ mention }) => mention.isPerson && mention.isNamed));
  }
  return found;
}

/** « Anne Roux relève la tête. L’année ne se résume pas à un match. » over « On a appris. »: the only name of a sentence that others, about nobody, part from the words. */
export function namedAbove(spoken: readonly SpokenSentence[], rank: number, builder: AttributionBuilder, namedIn: NamedIn): Speaker | undefined {
  const [sentence, before] = [spoken[rank], spoken[rank - 1]];
  // « Anne Roux espère du soleil. » « Une saison précoce » « « On n’a pas eu de gelée. » »: a heading between them
  const isTitled = before !== undefined && before.tokens.at(-1)?.kind === 'word' && before.tokens.length < 18 && spoken[rank - 2]?.sentence.passage === before.sentence.passage - 1;
  const above = isTitled ? rank - 2 : rank - 1;
  const last = spoken[above];
  if (!sentence || !last || !before || before.sentence.passage !== sentence.sentence.passage - 1 || sentence.sentence.part !== 'text' || !isUtterance(sentence, builder)) return undefined;
  const words = quotedWords(sentence);
  if (!ofOneself.test(words) && !ofSeveral.test(words)) return undefined;
  for (let at = above; at > above - topicReach; at -= 1) {
    const home = spoken[at];
    if (!home || home.sentence.passage !== last.sentence.passage || home.sentence.role === 'heading' || home.tokens.some(({ kind }) => kind === 'quotation')) return undefined;
    const people = (namedIn.get(home)?.mentioned ?? []).filter(({ mention }) => mention.isPerson);
    if (people.length > 0) return at === rank - 1 ? undefined : onlyOne(people.filter((speaker) => speaker.mention.isNamed && isSomebody(speaker)));
  }
  return undefined;
}

/** Words of a sentence in which somebody is about to speak: what they do with voice, face or hands, or that they speak at all. */
const speaking =
  /^(?:paroles?|mots?|parler|parle|parlait|voix|micro|tribune|plaid(?:e|é|ait|er)|réag(?:it|i|issait|ir)|répond(?:|u|ait|re)|sonnette|épaules|bras|tête|sourcils?|sourire|sourit|rire|rit|soupire?|larmes|tremble|trembl(?:é|ait)|pleur(?:e|é|ait)|colère|poing|regard|yeux|cœur|rassurante?|confiante?|catégorique|amère?|émue?|ravie?|inquiète|inquiet|souvient|témoigne|raconte|appelé|téléphone|cache|caché|cachait|savoure|savouré|bilan|sort|sorti|messages?|tweets?|publi(?:e|é|ait)|post(?:e|é|ait))$/;
