import type { AttributionBuilder, BuiltAttribution } from './build-attribution.ts';
import { isAtPlace } from './among-speakers.ts';
import { agrees, fold } from './discourse.ts';
import { cannotSay, ofOneself, ofSeveral } from './first-person.ts';
import { clauseHead } from './clause-head.ts';
import { addBeside } from './neighbour-speaker.ts';
import { reportsView } from './reports-view.ts';
import { isUtterance } from './signatures.ts';
import type { NamedIn, Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import { echoReach, type Found, nearestOwned, type Place, speakerOf } from './places.ts';

/** The one person whose words all attributed quotations of a text are. */
export function soleVoice(places: readonly Place[]): BuiltAttribution | undefined {
  const owners = places.flatMap(({ owner }) => owner ?? []);
  const [first] = owners;
  return first?.speaker?.mention.isPerson && owners.length > 1 && owners.every((owner) => speakerOf(owner) === speakerOf(first)) ? first : undefined;
}

/** The one person whom a portrait names, once some of its words are theirs. */
export function onlyPerson(places: readonly Place[], spoken: readonly SpokenSentence[], namedIn: NamedIn): BuiltAttribution | undefined {
  const owners = places.flatMap(({ owner }) => owner ?? []);
  const [first] = owners;
  const named = spoken.flatMap((sentence) => namedIn.get(sentence)?.everyone ?? []).filter(({ mention }) => mention.isPerson && mention.isNamed).map(({ mention }) => mention.key);
  // Somebody who is named but once is no hero yet.
  return owners.length === 1 && first?.speaker?.mention.isNamed && first.speaker.mention.isPerson && named.length > 1 && named.every((key) => key === first.speaker?.mention.key) ? first : undefined;
}

/** Whoever a text is about: the person it names most often, whose words at least half of its attributed quotations are. */
export function heroOf(places: readonly Place[], spoken: readonly SpokenSentence[], namedIn: NamedIn): BuiltAttribution | undefined {
  const named = new Map<string, number>();
  for (const { mention } of spoken.flatMap((sentence) => namedIn.get(sentence)?.everyone ?? [])) {
    if (mention.isPerson && mention.isNamed) named.set(fold(mention.label), (named.get(fold(mention.label)) ?? 0) + 1);
  }
  const [most, next] = [...named].sort(([, one], [, other]) => other - one);
  const owners = places.flatMap(({ owner }) => owner ?? []);
  const own = owners.filter((owner) => speakerOf(owner) === most?.[0]);
  return most && most[1] > (next?.[1] ?? 0) && own.length > 1 && own.length * 2 >= owners.length ? own[0] : undefined;
}

/** How many sentences on the words are the next of a story. */
const nextReach = 3;

/** How many sentences back the voice that a story follows is looked for. */
const storyReach = 8;

/**
 * A whole utterance, with no word of who says it, in a story that has followed one voice for two quotations or more
 * and has brought in nobody else since: that voice. Only words in which somebody speaks of themselves or of « nous ».
 */
export function voiceOfStory(places: readonly Place[], index: number, { spoken, namedIn, builder }: { readonly spoken: readonly SpokenSentence[]; readonly namedIn: NamedIn; readonly builder: AttributionBuilder }): Found | undefined {
  const here = places[index];
  if (!here || here.isOpen) return undefined;
  const earlier = places.slice(Math.max(0, index - echoReach), index).filter(({ sentence, quotation }) => sentence.sentence.part === here.sentence.sentence.part && quotation.use !== 'term');
  const last = earlier.findLast(({ owner }) => owner !== undefined);
  const voice = last?.owner;
  const isTold = voice?.speaker?.mention.isNamed === true || (ofOneself.test(here.quotation.text) && /^(?:le|la|l'|ce|cet|cette)$/.test(voice?.speaker?.described?.determiner ?? ''));
  if (!last || !voice?.speaker?.mention.isPerson || !isTold || here.rank - last.rank > storyReach) return undefined;
  // Words in which nobody speaks of themselves need more of the same voice before them.
  const isOwn = ofOneself.test(here.quotation.text) || ofSeveral.test(here.quotation.text);
  // « …, soupire Anne. Le toit fuit. » and « On nous a promis des travaux. »: nothing but a sentence or two between them
  const isNext = isOwn && here.quotation.use === 'speech' && here.rank - last.rank <= nextReach && isUtterance(here.sentence, builder);
  const needed = isNext ? 1 : here.quotation.use === 'speech' && isOwn ? 2 : 3;
  const heard = earlier.slice(-needed).flatMap(({ owner }) => owner ?? []);
  if (heard.length < needed || heard.some((owner) => speakerOf(owner) !== speakerOf(voice))) return undefined;
  const next = places[index + 1];
  if (next?.owner && next.sentence.sentence.passage === here.sentence.sentence.passage && speakerOf(next.owner) !== speakerOf(voice)) return undefined;
  const since = spoken.slice(last.rank + 1, here.rank + 1).flatMap((sentence) => namedIn.get(sentence)?.everyone ?? []);
  const isElse = since.some((speaker) => speaker.mention.isPerson && !isAtPlace(speaker) && speaker.mention.key !== voice.speaker?.mention.key && fold(speaker.mention.label) !== speakerOf(voice));
  return isElse ? undefined : { ...voice, rule: 'story' };
}

/** How many words a quotation has at least that the voice before it is taken to go on with. */
const longWords = 7;

/**
 * Many words that nothing attributes, woven into the report's own sentences: whoever spoke last, in the paragraph or
 * the one above, where nobody else has come in since.
 */
export function nearVoice(places: readonly Place[], index: number, { spoken, namedIn, builder }: { readonly spoken: readonly SpokenSentence[]; readonly namedIn: NamedIn; readonly builder: AttributionBuilder }): Found | undefined {
  const here = places[index];
  const last = nearestOwned(places, index, -1);
  if (!here || !last?.owner?.speaker || here.words.trim().split(' ').length < longWords) return undefined;
  const { sentence, rank, at } = here;
  const parted = sentence.sentence.passage - last.sentence.sentence.passage;
  // « Il est soupçonné d’avoir fui, après une inculpation pour « … » »: a charge
  if (parted > 1 || sentence.tokens[at - 1]?.lower === 'pour' || (parted > 0 && isUtterance(sentence, builder))) return undefined;
  const key = last.owner.speaker.mention.key;
  const isElse = spoken.slice(last.rank, rank + 1).some((home) =>
    (namedIn.get(home)?.everyone ?? []).some(({ mention, range }) => (mention.isPerson || (mention.isBody && mention.isNamed)) && mention.key !== key && (home !== last.sentence || (range?.start ?? 0) > last.at)),
  );
  return isElse ? undefined : { ...last.owner, rule: 'story' };
}

/** How many words an utterance has at least that the last voice is taken to go on with, whatever stands between. */
const utteranceWords = 3;

/**
 * A whole utterance in the text that nothing attributes: whoever was quoted last, in the paragraph or the one above,
 * where no verb of saying of its own sentence tells of somebody whom they cannot be.
 */
export function lastVoice(places: readonly Place[], index: number, { spoken, namedIn, builder }: { readonly spoken: readonly SpokenSentence[]; readonly namedIn: NamedIn; readonly builder: AttributionBuilder }): Found | undefined {
  const here = places[index];
  const last = places.slice(Math.max(0, index - echoReach), index).findLast(({ owner }) => owner !== undefined && !(owner.speaker && cannotSay(places[index]?.quotation.text ?? '', owner.speaker)));
  if (!here || !last?.owner?.speaker || here.quotation.use !== 'speech' || here.quotation.depth > 0 || here.words.trim().split(' ').length < utteranceWords) return undefined;
  const { sentence } = here;
  if (sentence.sentence.part !== last.sentence.sentence.part || sentence.sentence.passage - last.sentence.sentence.passage > 1) return undefined;
  const { mention } = last.owner.speaker;
  const isOther = sentence.frames.some(({ voice }) => voice !== undefined && (voice.pronoun === undefined || !agrees(voice.pronoun, mention)));
  if (isOther) return undefined;
  const topic = last.sentence.sentence.passage === sentence.sentence.passage ? undefined : topicOfParagraph(here, spoken, namedIn);
  if (!topic) return { ...last.owner, rule: 'story' };
  addBeside(sentence, topic, builder.quotations.findIndex(({ id }) => id === here.quotation.id), builder);
  const built = builder.built.pop();
  return built && { ...built, rule: 'story' };
}

/** Words woven into a sentence that goes on with somebody’s view: theirs, where nobody else is named in it. */
export function viewGoingOn(places: readonly Place[], index: number, { spoken, namedIn, builder }: { readonly spoken: readonly SpokenSentence[]; readonly namedIn: NamedIn; readonly builder: AttributionBuilder }): Found | undefined {
  const here = places[index];
  if (!here || here.quotation.use === 'speech' || !reportsView(here.sentence.tokens, here.at)) return undefined;
  const before = spoken[here.rank - 1];
  if (!before || before.sentence.passage !== here.sentence.sentence.passage || before.sentence.part !== here.sentence.sentence.part) return undefined;
  if ((namedIn.get(here.sentence)?.everyone ?? []).some(({ mention, described }) => (mention.isPerson && !/^(?:son|sa|ses|leurs?)$/.test(described?.determiner ?? '')) || (mention.isBody && mention.isNamed))) return undefined;
  const last = places.slice(Math.max(0, index - 4), index).findLast(({ owner, rank }) => owner !== undefined && rank >= here.rank - 1);
  if (last?.owner) return { ...last.owner, rule: 'paragraph' };
  const start = clauseHead(before.tokens, before.tokens.length)?.start;
  const topic = (namedIn.get(before)?.mentioned ?? []).find(({ mention, range, heard, home }) => mention.isPerson && (heard ?? home) === before && (range?.start === 0 || range?.start === start));
  if (!topic) return undefined;
  addBeside(here.sentence, topic, builder.quotations.findIndex(({ id }) => id === here.quotation.id), builder);
  const built = builder.built.pop();
  return built && { ...built, rule: 'paragraph' };
}

/** « À la barre, Mariama Diop, aide-soignante, se souvient de tout. … »: the person with a name whom the paragraph of an utterance begins with. */
function topicOfParagraph({ rank, sentence }: Place, spoken: readonly SpokenSentence[], namedIn: NamedIn): Speaker | undefined {
  const first = spoken.slice(Math.max(0, rank - 8), rank).find((home) => home.sentence.passage === sentence.sentence.passage && home.sentence.part === sentence.sentence.part);
  const start = first && clauseHead(first.tokens, first.tokens.length)?.start;
  return first && namedIn.get(first)?.mentioned.find(({ mention, range, home, heard }) => mention.isPerson && mention.isNamed && mention.number !== 'plural' && (heard ?? home) === first && range?.start === start);
}
