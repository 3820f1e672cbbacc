import { sourceKind } from '../../french/source-nouns.ts';
import { onlyOne } from './among-speakers.ts';
import type { AttributionBuilder } from './build-attribution.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import type { NamedIn, Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** Whose name stands on a line of its own beside an utterance: « Paul Petit, président du club », above the words or below them. */
export function signer(spoken: readonly SpokenSentence[], rank: number, builder: AttributionBuilder, namedIn: NamedIn): Speaker | undefined {
  const sentence = spoken[rank];
  if (!sentence) return undefined;
  const [before, next] = [spoken[rank - 1], spoken[rank + 1]];
  // « « Je pars. » Paul Petit, ouvrier » over « « Je reste. » Anne Roux, infirmière »: a line with words of its own
  const isSigned = spoken[rank - 2] !== undefined && spoken[rank - 2]?.sentence.passage === before?.sentence.passage;
  // « Le soir tombe. « Elle se tait. » » over « Dounia ROUX » at the end: who has written it all
  // or « Dounia Roux », with nothing that says who she is
  const isLast = spoken[rank + 2] === undefined;
  const isBare = isLast && next?.tokens.every(({ kind, isCapital }) => kind === 'word' && isCapital) === true && spoken.slice(0, rank).every((home) => (namedIn.get(home)?.everyone ?? []).every(({ mention }) => mention.label !== next.sentence.text.trim()));
  const isByline = isLast && before?.sentence.passage === sentence.sentence.passage && (isBare || next?.tokens.some(({ text }) => /^\p{Lu}[\p{Lu}\p{M}-]{2,}$/u.test(text)));
  const [above, below] = [isSigned ? undefined : signature(sentence, before, builder, namedIn), isByline ? undefined : signature(sentence, next, builder, namedIn)];
  if (before && above && (isTopicLine(before, above) || isAnnounced(before))) return above;
  if (!next || !below || isAnnounced(next)) return above;
  return above && beginsWithName(spoken, rank - 1, builder, namedIn) ? above : below;
}

/** « — Paul Petit, président du club » below an utterance: whatever stands above, whose it is. */
export function signatureBelow(spoken: readonly SpokenSentence[], rank: number, builder: AttributionBuilder, namedIn: NamedIn): Speaker | undefined {
  const [sentence, next] = [spoken[rank], spoken[rank + 1]];
  return sentence && next && isDashed(next) ? signature(sentence, next, builder, namedIn) : undefined;
}

/** « Le plus lucide : Paul Petit » announces the words below, « Paul Petit, président du club » signs those above. */
function isAnnounced({ tokens }: SpokenSentence): boolean {
  return tokens.some(({ text }) => text === ':');
}

/** « — Paul Petit, président du club »: a signature in any place. */
function isDashed({ tokens }: SpokenSentence): boolean {
  return /^[–—-]$/.test(tokens[0]?.text ?? '');
}

/** What is known of each name on a line of its own, so that a long list is gone through once. */
const begun = new WeakMap<SpokenSentence, boolean>();

/** Of names and utterances that take turns, paragraph by paragraph: whether it is a name that comes first. */
function beginsWithName(spoken: readonly SpokenSentence[], name: number, builder: AttributionBuilder, namedIn: NamedIn): boolean {
  const passed: SpokenSentence[] = [];
  let isFirst: boolean | undefined;
  for (let first = name; isFirst === undefined; first -= 2) {
    const [line, words] = [spoken[first], spoken[first - 1]];
    if (line) passed.push(line);
    const known = line && begun.get(line);
    if (known !== undefined) isFirst = known;
    else if (!words || !isUtterance(words, builder) || words.sentence.passage + 1 !== line?.sentence.passage) isFirst = true;
    else if (!signature(words, spoken[first - 2], builder, namedIn)) isFirst = false;
  }
  for (const line of passed) begun.set(line, isFirst);
  return isFirst;
}

/** A paragraph that is somebody’s name and what they are, beside one that is an utterance: « Paul Petit, président du club ». */
function signature(sentence: SpokenSentence, beside: SpokenSentence | undefined, builder: AttributionBuilder, namedIn: NamedIn): Speaker | undefined {
  if (!beside || Math.abs(beside.sentence.passage - sentence.sentence.passage) !== 1 || beside.sentence.part !== 'text' || !isUtterance(sentence, builder)) return undefined;
  const { tokens } = beside;
  // « Paul Petit, envoyé spécial », « Anne Roux, avec AFP »: who has written it
  if (tokens.some(({ lower }, at) => /^(?:envoyée?|correspondante?|journaliste|reporter|rédaction)s?$/.test(lower) || (lower === 'avec' && /^(?:afp|ats|reuters|belga)$/.test(tokens[at + 1]?.lower ?? '')))) return undefined;
  // « Crédit photo : Paul Petit / AFP »
  if (tokens.slice(0, 6).some(({ lower }) => /^(?:crédits?|photos?|photographie|©|illustration|image|vidéo|infographie)$/.test(lower))) return undefined;
  if (isDashed(beside) && !tokens.some(({ kind }) => kind === 'quotation')) {
    const signing = (namedIn.get(beside)?.everyone ?? []).filter(({ mention }) => mention.isPerson && mention.isNamed);
    return onlyOne(signing) ?? signing[0] ?? signingPerson(beside, namedIn);
  }
  const isBare = tokens.length < 18 && tokens.every(({ kind, text }) => kind !== 'quotation' && !/^[.!?]$/.test(text)) && !hasFiniteVerb(tokens, tokens.length);
  // « Maëlann, joueur d’échecs »: one name, and what they are
  const isDescribed = ({ range }: Speaker): boolean => range?.start === 0 && tokens[1]?.text === ',' && sourceKind(tokens[2]?.lower ?? '') === 'person';
  const people = isBare ? (namedIn.get(beside)?.everyone ?? []).filter((speaker) => speaker.mention.isNamed && ((speaker.mention.isPerson && speaker.mention.label.includes(' ')) || isDescribed(speaker))) : [];
  // « Anne Roux (FRA/Team Océan) – 3e de la manche »: whom the line begins with
  const person = onlyOne(people) ?? people.find(({ range }) => range?.start === 0 && tokens[range.end]?.text === '(');
  const at = person?.range?.start ?? -1;
  return at === 0 || tokens[at - 1]?.text === ':' || tokens[at - 1]?.text === ',' ? person : undefined;
}

/** « — Une élève de CM2 », « — Un riverain »: somebody without a name, and no list of points. */
function signingPerson(line: SpokenSentence, namedIn: NamedIn): Speaker | undefined {
  const { tokens } = line;
  if (tokens.length > 14 || tokens.some(({ text }) => /^[.!?:;]$/.test(text)) || hasFiniteVerb(tokens, tokens.length)) return undefined;
  return namedIn.get(line)?.everyone.find(({ mention, range }) => mention.isPerson && mention.number === 'singular' && range?.start === 1);
}

/** « Paul Petit sur son retour », « Anne Roux et la relève »: a line above words, which says whose they are and what of. */
function isTopicLine({ tokens }: SpokenSentence, { range }: Speaker): boolean {
  return range?.start === 0 && /^(?:sur|et|face|à|au|aux|après|avant|devant)$/.test(tokens[range.end]?.lower ?? '');
}

/** The first words in marks of a sentence, with their marks; nothing where it has none. */
export function quotedWords({ tokens }: SpokenSentence): string {
  return tokens.find(({ kind }) => kind === 'quotation')?.text ?? '';
}

/** Whether a sentence is one whole utterance between marks, with nothing of the report’s beside it. */
export function isUtterance({ tokens }: SpokenSentence, builder: AttributionBuilder): boolean {
  return tokens.every(({ kind, quotation }) => kind === 'mark' || (kind === 'quotation' && builder.quotation(quotation)?.use === 'speech'));
}
