import { determiners, genitives, prepositions } from '../../french/chunk-words.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { isTitle } from '../../french/source-nouns.ts';
import { type Discourse, partsOf, phraseGender } from './discourse.ts';
import { isNameToken } from './noun-phrases.ts';
import type { Memory, Speaker } from './resolve-voice.ts';
import { resolveVoice } from './resolve-voice.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import { type Voice, voiceAt } from './subjects.ts';

/** The people and bodies a sentence names, in order; `isOblique` behind a preposition. */
interface NamedVoice {
  readonly voice: Voice;
  readonly isOblique: boolean;
}

function namedVoices({ tokens }: SpokenSentence): readonly NamedVoice[] {
  const found: NamedVoice[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const opens =
      token?.kind === 'word' && !token.isInverted && (determiners.has(token.lower) || isNameToken(token) || isTitle(token.lower));
    const voice = opens ? voiceAt(tokens, at, tokens.length) : undefined;
    if (!voice?.phrase || voice.phrase.kind === 'time') {
      at += 1;
      continue;
    }
    const before = tokens[at - 1]?.lower ?? '';
    found.push({ voice, isOblique: prepositions.has(before) || genitives.has(before) });
    at = Math.max(voice.end, at + 1);
  }
  return found;
}

/** Tells the discourse the names of a sentence, and which office the text gives to whom. */
export function learnNames(sentence: SpokenSentence, discourse: Discourse): void {
  const { tokens } = sentence;
  for (const { voice } of namedVoices(sentence)) {
    const { described, name } = partsOf(voice);
    for (const run of [voice.phrase?.complement, voice.apposition?.complement]) {
      if (run && givenNameGender(tokens[run.start]?.text ?? '')) discourse.addName(tokens, run);
    }
    if (!name) continue;
    const first = tokens[name.start];
    const isPerson =
      described?.source === 'person' || (first !== undefined && (isTitle(first.lower) || givenNameGender(first.text) !== undefined)) || (voice.phrase?.kind === 'name' && voice.phrase.determiner === undefined);
    if (!isPerson || !described) continue;
    discourse.addName(tokens, name);
    const label = discourse.fullName(tokens.slice(name.start, name.end));
    const head = described.source === 'person' ? described.head : undefined;
    discourse.addHolder(label, head, phraseGender(tokens, described) ?? (voice.phrase ? phraseGender(tokens, voice.phrase) : undefined));
  }
}

/** Whom a sentence names outside prepositions: what a later pronoun can mean. */
export function mentionedIn(sentence: SpokenSentence, memory: Memory): readonly Speaker[] {
  const speakers: Speaker[] = [];
  for (const { voice, isOblique } of namedVoices(sentence)) {
    if (isOblique || !voice.phrase) continue;
    const { source, name, kind } = voice.phrase;
    const counts = source === 'person' || source === 'institution' || source === 'agency' || source === 'group' || (name !== undefined && kind === 'name') || voice.apposition?.name !== undefined;
    if (!counts) continue;
    const speaker = resolveVoice(voice, sentence, memory);
    if (speaker) speakers.push(speaker);
  }
  return speakers;
}
