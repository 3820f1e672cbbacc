import { readConditional } from '../../french/conditional.ts';
import type { Frame } from '../speech/frame.ts';
import type { Range } from '../speech/noun-phrase.ts';
import type { Token } from '../speech/read-tokens.ts';
import type { SpokenSentence } from '../speech/spoken-sentence.ts';

/**
 * Whether the conditional at a token is the future of something past: inside what a verb of the past reports
 * (« a annoncé que la loi serait votée »), behind a past thought, in a question that is only reported (« sans dire
 * quand il viendrait »), or told ahead in a story (« deux ans plus tard, il deviendrait ministre »).
 */
export function isToldAsFuture(sentence: SpokenSentence, at: number): boolean {
  const { tokens } = sentence;
  return isReportedFuture(sentence, at) || isAfterPastVerb(tokens, at) || isReportedQuestion(tokens, at) || isToldAhead(tokens);
}

function isReportedFuture({ frames, tokens }: SpokenSentence, at: number): boolean {
  return frames.some((frame) => {
    const { content, opening } = frame;
    const holds = (opening === 'que' || opening === 'infinitive') && at >= content.start && at < content.end;
    return holds && isPastFrame(frame, frames, tokens) && !tokens.slice(content.start, at).some(({ text }) => text === ';');
  });
}

/** « a déclaré X, estimant que … »: a gerund is of the time of the verb it goes with. */
function isPastFrame({ kind, cue }: Frame, frames: readonly Frame[], tokens: readonly Token[]): boolean {
  if (kind !== 'gerund') return isPast(tokens, cue);
  const isBehindPast = tokens.slice(0, cue.start).some(({ lower }) => /^(?:a|ont|avait|avaient)$/.test(lower));
  return isBehindPast || frames.some((other) => other.kind !== 'gerund' && other.kind !== 'sourcing' && other.cue.start < cue.start && isPast(tokens, other.cue));
}

function isPast(tokens: readonly Token[], { start, end }: Range): boolean {
  return tokens.slice(start, end).some(({ lower }) => /^(?:a|ont|avait|avaient|eut|est|sont|était)$/.test(lower) || /(?:ait|aient|a|èrent|it|irent)$/.test(lower)) && !/^(?:dit|prédit|écrit)$/.test(tokens[start]?.lower ?? '');
}

const thoughtBefore =
  /^(?:pensé|cru|espéré|craint|convaincu|persuadé|promis|juré|prévu|décidé|estimé)$/;
const saidBefore = /^(?:dit|affirmé|annoncé|assuré|déclaré|précisé|indiqué|expliqué|confirmé|exclu|démenti|nié)$/;

/** « espérait que », « savait qu’il », « n’a pas dit que »: past verbs that report nothing. */
function isAfterPastVerb(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place > Math.max(0, at - 16); place -= 1) {
    const { lower, text } = tokens[place] ?? { lower: '', text: '' };
    if (/^[;:]$/.test(text)) return false;
    if (lower !== 'que' && lower !== "qu'" && lower !== 'si') continue;
    return tokens.slice(Math.max(0, place - 5), place).some((token) => (/(?:ait|aient)$/.test(token.lower) && !readConditional(token.lower)) || thoughtBefore.test(token.lower) || (saidBefore.test(token.lower) && isNegated(tokens, place)));
  }
  return false;
}

function isNegated(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(Math.max(0, to - 8), to).some(({ lower }) => /^n[e']$/.test(lower));
}

/** « sans indiquer quand la visite aurait lieu », « ignore comment il réagirait ». */
function isReportedQuestion(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place > Math.max(0, at - 6); place -= 1) {
    const { lower, kind } = tokens[place] ?? { lower: '', kind: 'mark' };
    if (kind === 'mark' || /^(?:que|qu'|qui)$/.test(lower)) return false;
    if (/^(?:quand|comment|pourquoi|combien)$/.test(lower)) return tokens[place - 1]?.kind === 'word';
  }
  return false;
}

/** « Deux ans plus tard, il deviendrait ministre », « par la suite »: the future of a story of the past. */
function isToldAhead(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, place) => {
    const next = tokens[place + 1]?.lower ?? '';
    return (lower === 'plus' && next === 'tard') || (lower === 'la' && next === 'suite' && tokens[place - 1]?.lower === 'par') || (/^(?:ans?|jours?|mois|semaines?|années)$/.test(lower) && next === 'après' && tokens[place + 2]?.kind !== 'word');
  });
}
