import { givenNameGender } from '../../french/given-names.ts';
import { periphrasedOffice } from '../../french/office-periphrases.ts';
import { isTitle } from '../../french/source-nouns.ts';
import { type Discourse, partsOf, phraseGender } from './discourse.ts';
import type { NounPhrase, Range } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import { type Voice, voiceAt } from './voice.ts';
import { namedVoices } from './gather-mentions.ts';

/** Tells the discourse the names of a sentence, and which office the text gives to whom. */
export function learnNames(sentence: SpokenSentence, discourse: Discourse): void {
  const { tokens } = sentence;
  learnOpeningRole(tokens, discourse, sentence);
  for (const { voice } of namedVoices(sentence)) learnName(voice, sentence, discourse);
}

/** Tells the discourse the name of one voice, and the offices that its phrase and its apposition give it. */
export function learnName(voice: Voice, sentence: SpokenSentence, discourse: Discourse): void {
  const { tokens } = sentence;
  const { described, name } = partsOf(voice);
  for (const run of [voice.phrase?.complement, voice.apposition?.complement]) {
    if (run && givenNameGender(tokens[run.start]?.text ?? '')) discourse.addName(tokens, run);
  }
  if (!name) return;
  const first = tokens[name.start];
  const isPerson =
    described?.source === 'person' || (first !== undefined && (isTitle(first.lower) || givenNameGender(first.text) !== undefined)) || (voice.phrase?.kind === 'name' && voice.phrase.determiner === undefined);
  // « tribunal de Montarac, juge unique »: a place
  const isPlace = /^(?:de|d')$/.test(tokens[name.start - 1]?.lower ?? '') && name.end - name.start === 1 && first !== undefined && givenNameGender(first.text) === undefined && voice.phrase?.kind === 'name';
  if (isPlace || !isPerson || !described || isLoud(tokens, name) || isSentenceHead(tokens, name)) return;
  discourse.addName(tokens, name);
  const label = discourse.fullName(tokens.slice(name.start, name.end));
  // « Me Paul Roux »: a lawyer
  const isLawyer = /^(?:me\.?|maître)$/.test(first?.lower ?? '');
  if (isLawyer) discourse.addHolder(label, ['avocat', 'avocate'], undefined);
  const offices = described.source === 'person' ? [described.head, described.office, periphrasedOffice(sentence.wordsOf(described)), sentence.wordsOf(described).toLowerCase()].filter((office) => office !== undefined) : [];
  const role = roleBehindAge(tokens, name.end);
  if (role?.head !== undefined) offices.push(...[role.head, role.office, sentence.wordsOf(role).toLowerCase()].filter((office) => office !== undefined));
  // « la demande du préfet Luc Petit »: the gender of a thing is not his.
  const isThing = described.kind === 'noun' && described.source !== 'person';
  discourse.addHolder(label, offices, isThing ? undefined : (phraseGender(tokens, described) ?? (voice.phrase ? phraseGender(tokens, voice.phrase) : undefined)));
}

/** « Sarah Blanc, 32 ans, | infirmière à Lens |»: what somebody is, behind their age. */
function roleBehindAge(tokens: readonly Token[], end: number): NounPhrase | undefined {
  const isAged = tokens[end]?.text === ',' && tokens[end + 1]?.kind === 'number' && /^an(?:s|née|nées)$/.test(tokens[end + 2]?.lower ?? '') && tokens[end + 3]?.text === ',';
  const role = isAged ? voiceAt(tokens, end + 4, tokens.length, true)?.phrase : undefined;
  return role?.source === 'person' && role.name === undefined && (role.determiner === undefined || /^(?:une?|le|la|l')$/.test(role.determiner)) ? role : undefined;
}

/** « Directrice du musée depuis un an, | Anne Roux a tout changé »: the role that opens the sentence is that of whoever is named behind the comma. */
function learnOpeningRole(tokens: readonly Token[], discourse: Discourse, { wordsOf }: SpokenSentence): void {
  const comma = tokens.slice(0, 16).findIndex(({ text }) => text === ',');
  const role = comma > 0 ? voiceAt(tokens, 0, comma, true)?.phrase : undefined;
  const who = role?.source === 'person' && role.determiner === undefined && role.name === undefined ? voiceAt(tokens, comma + 1, tokens.length) : undefined;
  const { name } = who ? partsOf(who) : { name: undefined };
  if (!role || role.head === undefined || !name || name.end - name.start < 2 || who?.phrase?.kind !== 'name') return;
  const offices = [role.head, role.office, wordsOf(role).toLowerCase()].filter((office) => office !== undefined);
  discourse.addHolder(discourse.fullName(tokens.slice(name.start, name.end)), offices, phraseGender(tokens, role));
}

/** Words of a headline in capitals are no names. */
function isLoud(tokens: readonly Token[], { start, end }: Range): boolean {
  return end - start > 1 && tokens.slice(start, end).every(({ text }) => text.length > 1 && text === text.toUpperCase());
}

/** The capital of a sentence’s first word tells nothing: « Vidéo Martin » is no full name. */
function isSentenceHead(tokens: readonly Token[], { start, end }: Range): boolean {
  const first = tokens[start];
  return start === 0 && first !== undefined && givenNameGender(first.text) === undefined && !isTitle(first.lower) && end - start === 2;
}
