import { isFullPerson, onlyOne, subjectAmong, subjectOf } from './among-speakers.ts';
import { type Memory, pronounReach, type Speaker } from './speaker.ts';

/** The speaker of a frame that leaves it to what came before. */
export function lastSpeaker(memory: Memory, reach = pronounReach): Speaker | undefined {
  const answering = whoAnswers(memory);
  if (answering) return answering;
  const here = memory.sentences.at(-1);
  for (const { speakers, mentioned, everyone, sentence } of memory.sentences.slice(-reach).reverse()) {
    const isNear = sentence !== here?.sentence && sentence.sentence.passage === here?.sentence.sentence.passage;
    // « Le collectif appelle à une marche. Son mot d’ordre : « … » »
    const body = isNear && here?.sentence.tokens[0]?.lower === 'son' ? subjectOf(mentioned.filter(({ mention }) => mention.isBody), sentence) : undefined;
    const last = speakers.at(-1) ?? body ?? (isNear ? (subjectAmong(mentioned, sentence) ?? onlyOne(mentioned.filter(({ mention }) => mention.isPerson)) ?? onlyOne(everyone.filter(isFullPerson))) : undefined);
    if (last) return { ...last, range: undefined, basis: 'inferred', document: undefined };
  }
  return topicAbove(memory);
}

/** « Maëlle, 19 ans, élève à Lens. Déjà admise ailleurs. » above « La veille du concours : « … » »: whom the paragraph above begins with. */
function topicAbove(memory: Memory): Speaker | undefined {
  const passage = memory.sentences.at(-1)?.sentence.sentence.passage ?? 0;
  const above = memory.sentences.slice(-8).find(({ sentence }) => sentence.sentence.passage === passage - 1);
  const topic = above?.mentioned.find(({ mention, range, home }) => mention.isPerson && mention.isNamed && home === above.sentence && range?.start === 0);
  return topic && above?.sentence.tokens[topic.range?.end ?? 0]?.text === ',' ? { ...topic, heard: topic.heard ?? topic.home, basis: 'inferred', document: undefined } : undefined;
}

/** « J’ai écrit au maire. Réponse : « … » »: whoever the sentence before asks. */
function whoAnswers(memory: Memory): Speaker | undefined {
  const [before, here] = memory.sentences.slice(-2);
  const isAnswer = here !== undefined && /^(?:réponse|réplique)$/.test(here.sentence.tokens[0]?.lower ?? '') && here.sentence.tokens.slice(1, 9).some(({ text }) => text === ':');
  if (!isAnswer || !before || before.sentence.sentence.passage !== here.sentence.sentence.passage) return undefined;
  const { tokens } = before.sentence;
  if (!tokens.some(({ lower }) => asking.test(lower))) return undefined;
  const asked = before.everyone.filter(({ mention, range, heard, home }) => (mention.isPerson || mention.isBody) && (heard ?? home) === before.sentence && range !== undefined && (/^(?:à|aux?|auprès|chez)$/.test(tokens[range.start - 1]?.lower ?? '') || asking.test(tokens[range.start - 1]?.lower ?? '')));
  // « …, souffle sa mère. La présidente l’interroge. Réponse : « … » »: whoever spoke before
  const isToThem = asked.length === 0 && tokens.some(({ lower }, at) => /^(?:l'|lui)$/.test(lower) && tokens.slice(at + 1, at + 3).some(({ lower: verb }) => asking.test(verb)));
  const spoke = isToThem ? memory.sentences.slice(-6, -2).flatMap(({ speakers }) => speakers).findLast(({ mention }) => mention.isPerson) : undefined;
  const only = onlyOne(asked) ?? spoke;
  return only && { ...only, heard: only.heard ?? only.home, basis: 'inferred', document: undefined };
}

/** What one does to have an answer, in the forms of the report’s own tenses. */
const asking = /^(?:écri(?:t|vent|vait|te?s?)|demand(?:e|ent|é|ait)|pos(?:e|ent|é|ait)|question|téléphon(?:e|é|ait)|adress(?:e|é|ait)|interrog(?:e|é)e?s?|appel(?:le|é)e?s?|contacté?e?s?|sollicité?e?s?|interpellé?e?s?|saisi[te]?|relancé?e?s?|réclam(?:e|é|ait))$/;

