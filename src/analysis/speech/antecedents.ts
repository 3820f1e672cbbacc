import { isFullPerson, onlyFullName, onlyOne } from './among-speakers.ts';
import { leftOver, stepBack } from './antecedent-before.ts';
import { antecedentHere } from './antecedent-here.ts';
import { stillSpeaking } from './of-anothers-story.ts';
import { goesOn } from './pronoun-fit.ts';
import { isChained, type Seeking, seekingOf } from './seeking.ts';
import { addressed, severalNamed } from './several-at-once.ts';
import { type Memory, pronounReach, type Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import { bodyBehindOn } from './text-before.ts';
import type { Voice } from './voice.ts';

/** Whom a pronoun means: the speaker just named, or the only one named who agrees with it. */
export function antecedentOf(voice: Voice, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  const { pronoun } = voice;
  if (pronoun === 'on') return bodyBehindOn(voice, sentence, memory);
  if (pronoun === 'je' || pronoun === 'ce') return undefined;
  const seeking = seekingOf(voice, sentence, memory);
  const here = antecedentHere(seeking);
  if (here) return here === 'nobody' ? undefined : here;
  return crowdBeside(seeking) ?? whoGoesOn(seeking) ?? antecedentBefore(seeking);
}

/** « 10h40 : rassemblement d’une cinquantaine d’ouvriers devant le sérail. « … », scandent-ils. »: the only ones of the sentence before, in whatever place. */
function crowdBeside({ voice, pronoun, sentence, earlier, fits }: Seeking): Speaker | undefined {
  const near = earlier.at(-1);
  const isBeside = voice.isHung === true && /^(?:ils|elles)$/.test(pronoun) && near?.sentence.sentence.passage === sentence.sentence.passage && near.speakers.length === 0;
  if (!isBeside || near.mentioned.some(fits)) return undefined;
  return onlyOne(near.everyone.filter((speaker) => speaker.mention.isPerson && speaker.mention.number !== 'singular' && fits(speaker)));
}

/** « ajoute-t-elle »: whoever has spoken in the paragraph. */
function whoGoesOn({ voice, sentence, earlier, pronoun }: Seeking): Speaker | undefined {
  return goesOn(voice, sentence) ? stillSpeaking(earlier, sentence, pronoun) : undefined;
}

/** Whom the sentences before a pronoun’s own tell of, nearest first. */
function antecedentBefore(seeking: Seeking): Speaker | undefined {
  const { voice, pronoun, memory, earlier } = seeking;
  let thing: Speaker | undefined;
  for (const entry of earlier.slice(-pronounReach).reverse()) {
    const step = stepBack(entry, thing, seeking);
    if (step.kind === 'settled') return step.speaker;
    thing = step.thing;
  }
  const free = (reach: number): Memory['sentences'] => earlier.slice(-reach).filter((entry) => !isChained(entry.sentence, seeking));
  return leftOver(thing, seeking) ?? severalNamed(earlier.slice(-pronounReach), pronoun) ?? addressed(free(1), pronoun) ?? (voice.isHung ? onlyFullName([...memory.people.values()], pronoun) : undefined) ?? addressed(free(2), pronoun);
}

/** Notes those whom a sentence names, so that no pronoun need read the text again. */
export function remember(memory: Memory, everyone: readonly Speaker[]): void {
  for (const speaker of everyone) {
    const { key, gender, number, isNamed } = speaker.mention;
    memory.seen.add(key);
    if (isNamed) memory.isOpening = false;
    if (!isFullPerson(speaker)) continue;
    const place = `${gender} ${number} ${key}`;
    // The latest goes last.
    memory.people.delete(place);
    memory.people.set(place, speaker);
  }
}

