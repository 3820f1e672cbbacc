import { clauseOpeners, isAdverb } from '../../french/chunk-words.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { onlyOne, subjectOf } from './among-speakers.ts';
import type { Mention } from './discourse.ts';
import { bodyOfPredicate, namedAtColon, wovenInto } from './in-own-sentence.ts';
import type { Seeking } from './seeking.ts';
import { listedTogether } from './several-at-once.ts';
import type { Memory, Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import type { Voice } from './voice.ts';

/** Whom a pronoun means of those in its own sentence; `nobody` where several fit and none more, undefined where none does. */
export function antecedentHere(seeking: Seeking): Speaker | 'nobody' | undefined {
  const { here, voice, pronoun, fits } = seeking;
  if (!here) return undefined;
  const own = ownBefore(seeking, here);
  const found = onlyOne(own) ?? sourceSubject(seeking, here);
  if (found) return found;
  // « Anne Roux, la maire, et Paul Petit, le préfet, ont signé un texte dans lequel ils rappellent … »
  const together = own.length === 0 && pronoun === 'ils' && voice.isHung !== true ? listedTogether(here) : undefined;
  if (together?.range && together.range.end < voice.start) return together;
  const hung = voice.isHung ? (wovenInto(here, voice) ?? bodyOfPredicate(here, voice) ?? (own.length === 0 ? namedAtColon(here, voice) : undefined)) : undefined;
  if (hung) return hung;
  // « Quand j’ai annoncé la date à la directrice, elle m’a répondu « … » »
  const told = own.length === 0 && voice.isHung !== true ? onlyOne(toldIn(here, voice).filter(fits)) : undefined;
  if (told) return told;
  if (own.length === 0) return undefined;
  const subject = voice.isHung ? undefined : (subjectOf(own, seeking.sentence) ?? onlyOne(own.filter(({ mention }) => mention.isPerson)));
  return here.speakers.find((speaker) => own.includes(speaker)) ?? subject ?? 'nobody';
}

/** Those before the pronoun whom it fits; whom the words before « admet-il » name is whom he speaks of. */
function ownBefore({ voice, sentence, fits }: Seeking, here: Memory['sentences'][number]): readonly Speaker[] {
  if (isBehindParticiple(voice, sentence)) return [];
  return [...here.speakers, ...(voice.isHung ? [] : here.mentioned)].filter(
    (speaker) => fits(speaker) && !isTalkingTo(speaker, voice.start) && !(isDoubtful(speaker.mention) && isSetOff(speaker)) && (speaker.heard ?? speaker.home) === sentence && speaker.range !== undefined && speaker.range.start < voice.start,
  );
}

/** « Loïc Petit n’a pas caché son dépit à propos du jeu, qui a selon lui pénalisé Lens » */
function sourceSubject({ voice, sentence, fits }: Seeking, here: Memory['sentences'][number]): Speaker | undefined {
  if (!/^(?:selon|d'après|après)$/.test(sentence.tokens[voice.start - 1]?.lower ?? '')) return undefined;
  const subject = subjectOf(here.mentioned.filter((speaker) => fits(speaker) && speaker.range !== undefined && speaker.range.end < voice.start), sentence);
  return subject?.mention.isPerson && subject.mention.isNamed ? subject : undefined;
}

/** Those to whom the clause in front of a pronoun says that somebody speaks: « Quand j’ai parlé | à la directrice |, elle … ». */
function toldIn({ everyone, sentence }: Memory['sentences'][number], { start }: Voice): readonly Speaker[] {
  const { tokens } = sentence;
  const isMine = tokens.slice(0, start).some(({ lower }) => /^(?:je|j'|nous)$/.test(lower));
  return everyone.filter(({ mention, described, range, heard, home }) => isMine && (mention.isBody || (mention.isPerson && (described?.source === 'person' || givenNameGender(tokens[range?.start ?? 0]?.text ?? '') !== undefined))) && (heard ?? home) === sentence && range !== undefined && range.end < start && /^(?:à|aux?|avec|chez)$/.test(tokens[range.start - 1]?.lower ?? '') && tokens.slice(range.end, start).some(({ text }) => text === ','));
}

/** « Quand un collègue lui a demandé s’il partait, il a répondu »: whoever says something to the one whom the pronoun means. */
function isTalkingTo({ range, heard, home }: Speaker, pronoun: number): boolean {
  const { tokens } = heard ?? home;
  const isClause = /^(?:quand|lorsqu[e']|comme|à|dès|si)$/.test(tokens[0]?.lower ?? '');
  return isClause && range !== undefined && range.end < pronoun && tokens[range.end]?.lower === 'lui' && tokens.slice(range.end, pronoun).some(({ text }) => text === ',');
}

/** « Relancé sur un coût que le ministère chiffre à 3 milliards, | il s’est agacé »: the participle in front is said of the pronoun, and whoever stands in its clause is another. */
function isBehindParticiple({ start, isHung }: Voice, { tokens }: SpokenSentence): boolean {
  const [first] = tokens;
  if (isHung === true || start < 2 || tokens[start - 1]?.text !== ',' || first?.kind !== 'word' || !/.{3}(?:é|i|u|is|it|ert|int)e?s?$/.test(first.lower)) return false;
  return sourceKind(first.lower) === undefined && !isAdverb(first.lower) && !clauseOpeners.has(first.lower) && givenNameGender(first.text) === undefined && tokens.slice(0, start).every(({ kind }) => kind !== 'quotation');
}

/** « Traduite, elle donne … », « Maintien du dortoir : il assure … »: a comma or a complement behind it. */
function isSetOff({ home, range }: Speaker): boolean {
  const next = home.tokens[range?.end ?? -1];
  return next?.text === ',' || /^(?:de|du|des|d')$/.test(next?.lower ?? '');
}

/** A lone capital word at the head of its sentence. */
export function isDoubtful({ isNamed, isPerson, isBody }: Mention): boolean {
  return isNamed && !isPerson && !isBody;
}
