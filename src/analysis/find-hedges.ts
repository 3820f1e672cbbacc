import { readConditional } from '../french/conditional.ts';
import { distanceCue } from '../french/distance-words.ts';
import type { SpeechInput } from './speech/speech-input.ts';
import type { Evidence, HedgeRecord } from './records.ts';
import { clauseAround } from './speech/clause-around.ts';
import type { Range } from './speech/noun-phrase.ts';
import type { Token } from './speech/read-tokens.ts';
import type { SpokenSentence } from './speech/spoken-sentence.ts';
import { spokenSentences } from './speech/spoken-sentences.ts';

/**
 * The claims a report holds at arm's length: the conditional of the press, verbs, adverbs and adjectives of doubt.
 *
 * What somebody says inside quotation marks is theirs, not the report's hedge. A conditional is none in a hypothesis
 * (« si … »), where it is the future in a report of the past (« a dit qu’il viendrait »), or out of courtesy.
 * `conditional-modal` (« pourrait ») is possibility rather than hearsay: a rule of its own.
 */
export function findHedges(
  input: Pick<SpeechInput, 'reading' | 'sentences' | 'quotations'>,
  spoken: readonly SpokenSentence[] = spokenSentences(input),
): readonly HedgeRecord[] {
  return spoken.flatMap((sentence) => {
    const found = new Map<number, Hedge>();
    for (const hedge of [...conditionalsIn(sentence), ...distanceIn(sentence)]) {
      if (!found.has(hedge.cue.start)) found.set(hedge.cue.start, hedge);
    }
    return [...found.values()].sort((a, b) => a.cue.start - b.cue.start).map((hedge) => recordOf(sentence, hedge));
  });
}

interface Hedge {
  readonly cue: Range;
  readonly scope: Range;
  readonly rule: string;
}

function recordOf(sentence: SpokenSentence, { cue, scope, rule }: Hedge): HedgeRecord {
  const at = (range: Range): Evidence => ({
    report: sentence.sentence.report,
    sentence: sentence.sentence.id,
    ...sentence.spanOf(range),
  });
  return { kind: 'hedge', evidence: at(scope), cue: at(cue), rule, review: 'automatic' };
}

function conditionalsIn(sentence: SpokenSentence): Hedge[] {
  const { tokens } = sentence;
  if (isHypothesis(tokens)) return [];
  return tokens.flatMap((token, at): Hedge[] => {
    if (token.kind !== 'word' || token.isInverted) return [];
    const form = readConditional(token.lower);
    if (!form || isNoun(tokens, at)) return [];
    const takesParticiple = form.auxiliary === 'avoir' || form.auxiliary === 'être' || isPronominalGroup(tokens, at);
    const end = takesParticiple ? groupEnd(tokens, at) : at + 1;
    const isPerfect = end > at + 1 && (form.auxiliary === 'avoir' || (form.auxiliary === 'être' && isPerfectWithBe(tokens, at, end)));
    if (isCourtesy(tokens, at) || isJudgement(tokens, at) || (!isPerfect && isFutureInPast(sentence, at)) || isConsequence(tokens, at) || isToldAhead(tokens, at, isPerfect)) return [];
    const isModal = form.auxiliary === 'pouvoir' || form.auxiliary === 'devoir';
    const rule = isModal ? 'conditional-modal' : isPerfect ? 'conditional-perfect' : 'conditional';
    return [{ cue: { start: at, end }, scope: { start: clauseAround(tokens, at).start, end: clauseAround(tokens, end - 1).end }, rule }];
  });
}

function isPronominalGroup(tokens: readonly Token[], at: number): boolean {
  return /^(?:se|s')$/.test(tokens[at - 1]?.lower ?? '') && tokens[at]?.lower.startsWith('ser') === true;
}

/** « il faudrait », « il suffirait », « on dirait », « aurait dû », « aurait pu »: the report’s own judgement, no hearsay. */
function isJudgement(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (/^(?:faudrait|suffirait|vaudrait|conviendrait|importerait)$/.test(lower)) return true;
  const before = tokens[at - 1]?.lower;
  const next = tokens[at + 1]?.lower ?? '';
  if (before === 'on' && (lower === 'dirait' || (lower === 'aurait' && /^(?:dit|cru|pu)$/.test(next)))) return true;
  const place = /^(?:également|aussi|pas|ainsi|bien|jamais|même|peut-être|ment)$|ment$/.test(next) ? at + 2 : at + 1;
  return /^(?:aurait|auraient)$/.test(lower) && /^(?:pu|dû|fallu|suffi|préféré|aimé|souhaité|voulu)$/.test(tokens[place]?.lower ?? '');
}

/** « Deux ans plus tard, il deviendrait ministre », « où il reviendrait par la suite »: the future of a story of the past. */
function isToldAhead(tokens: readonly Token[], at: number, isPerfect: boolean): boolean {
  if (isPerfect) return false;
  return tokens.some(({ lower }, place) => {
    const next = tokens[place + 1]?.lower ?? '';
    return (lower === 'plus' && next === 'tard') || (lower === 'la' && next === 'suite' && tokens[place - 1]?.lower === 'par') || (/^(?:ans?|jours?|mois|semaines?|années)$/.test(lower) && next === 'après' && place > at - 8);
  });
}

/** Verbs whose perfect takes « être »; with others « serait annoncé » is a passive of the present. */
const movingParticiple =
  /^(?:(?:re|par)?venu|devenu|intervenu|survenu|parvenu|parti|reparti|sorti|entré|rentré|arrivé|allé|né|mort|décédé|tombé|resté|monté|descendu|retourné|passé)(?:e|s|es)?$/;

function isPerfectWithBe(tokens: readonly Token[], at: number, end: number): boolean {
  return /^(?:se|s')$/.test(tokens[at - 1]?.lower ?? '') || movingParticiple.test(tokens[end - 1]?.lower ?? '');
}

/** « si … -ait …, … -rait », « en cas de », « sans cela », « au cas où »: the conditional of a condition. */
function isHypothesis(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    const next = tokens[at + 1]?.lower ?? '';
    const third = tokens[at + 2]?.lower ?? '';
    const isHead = at === 0 || tokens[at - 1]?.kind === 'mark' || /^(?:même|que|qu'|et|mais|sauf|comme|ou)$/.test(tokens[at - 1]?.lower ?? '');
    if (token.lower === 'si' || (token.lower === "s'" && /^ils?$/.test(next))) {
      return isHead || tokens.slice(at + 1, at + 12).some(({ lower }) => /(?:ait|aient)$/.test(lower) && !readConditional(lower));
    }
    if (token.lower === 'cas') return /^(?:où|de|d'|contraire)$/.test(next) && /^(?:au|en|le|tout)$/.test(tokens[at - 1]?.lower ?? '');
    if (/^(?:faute|défaut)$/.test(token.lower)) return /^(?:de|d')$/.test(next) && isHead;
    if (token.lower === 'sinon') return true;
    if (token.lower === 'quand' && next === 'bien' && third === 'même') return true;
    if (isHead && token.lower === 'sans') return /^(?:le|la|l'|les|ce|cet|cette|ces|cela|ça|un|une|son|sa|ses|lui|elle|eux|leur|leurs)$/.test(next);
    if (isHead && token.lower === 'avec') return /^(?:davantage|plus|moins)$/.test(next) || (next === 'un' && /^(?:peu|autre)$/.test(third)) || (next === 'une' && third === 'autre');
    return token.lower === 'à' && next === 'condition' && /^(?:que|qu'|de|d')$/.test(third);
  });
}

function isNoun(tokens: readonly Token[], at: number): boolean {
  return /^(?:le|un|ce|son|mon|du|au|l'|d'|les|des)$/.test(tokens[at - 1]?.lower ?? '') && !/^(?:il|qui|ne|elle|on)$/.test(tokens[at - 2]?.lower ?? '');
}

/** Past the adverbs and « été » to the participle: « aurait | été | présenté ». */
function groupEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (let place = pastAside(tokens, at + 1); place < Math.min(tokens.length, at + 16); place += 1) {
    const token = tokens[place];
    if (token?.kind !== 'word') break;
    if (/(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites|ert|erte|ort|orte|int|inte)$/.test(token.lower) && token.lower.length > 2 && !/^(?:ainsi|aussi|qui|lui|ici|celui|du|au|plus|depuis|puis|sous|vers|que|trois|mais|jamais|petit|prêt)$/.test(token.lower)) {
      end = place + 1;
      if (token.lower !== 'été') break;
      continue;
    }
    if (!/^(?:également|aussi|déjà|ainsi|même|bien|donc|pas|jamais|plus|encore|notamment|alors|été|toujours|tous|toutes|eux-mêmes|lui-même)$/.test(token.lower) && !/ment$/.test(token.lower) && !token.isInverted) break;
  }
  return end;
}

/** « aurait, selon ses proches, quitté »: past what stands between commas. */
function pastAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  for (let place = at + 1; place < Math.min(tokens.length, at + 9); place += 1) {
    if (tokens[place]?.text === ',') return place + 1;
  }
  return at;
}

const courteous = /^(?:voudrait|voudraient|souhaiterait|souhaiteraient|aimerait|aimeraient|préférerait|préféreraient)$/;

function isCourtesy(tokens: readonly Token[], at: number): boolean {
  return courteous.test(tokens[at]?.lower ?? '');
}

/** Inside what a verb of the past reports with « que », the conditional is a future. */
function isFutureInPast({ frames, tokens }: SpokenSentence, at: number): boolean {
  const isReported = frames.some(
    ({ content, opening, cue }) =>
      (opening === 'que' || opening === 'infinitive') && at >= content.start && at < content.end && isPast(tokens, cue) && !hasBreak(tokens, content.start, at),
  );
  return isReported || isAfterPastVerb(tokens, at);
}

function hasBreak(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === ';');
}

function isPast(tokens: readonly Token[], { start, end }: Range): boolean {
  return tokens.slice(start, end).some(({ lower }) => /^(?:a|ont|avait|avaient|eut|est|sont|était)$/.test(lower) || /(?:ait|aient|a|èrent|it|irent)$/.test(lower)) && !/^(?:dit|prédit|écrit)$/.test(tokens[start]?.lower ?? '');
}

/** « espérait que », « savait qu’il », « était convaincu que »: past verbs of thought that report nothing. */
function isAfterPastVerb(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place > Math.max(0, at - 16); place -= 1) {
    const { lower, text } = tokens[place] ?? { lower: '', text: '' };
    if (/^[;:]$/.test(text)) return false;
    if (lower !== 'que' && lower !== "qu'" && lower !== 'si') continue;
    return tokens.slice(Math.max(0, place - 5), place).some((token) => (/(?:ait|aient)$/.test(token.lower) && !readConditional(token.lower)) || /^(?:pensé|cru|espéré|craint|convaincu|persuadé|promis|juré|prévu|décidé|estimé)$/.test(token.lower));
  }
  return false;
}

/** « … qui permettrait de », after what is only proposed or asked for: a consequence, not hearsay. */
function isConsequence(tokens: readonly Token[], at: number): boolean {
  const isRelative = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'qui' || lower === 'ce');
  if (!isRelative) return false;
  return tokens.slice(0, at).some(({ lower }) => /^(?:propose|proposé|proposent|projet|proposition|demande|demandé|réclame|réclamé|hypothèse|souhaite|scénario|plan|idée|pourrait|pourraient|devrait|devraient)$/.test(lower));
}

function distanceIn({ tokens }: SpokenSentence): Hedge[] {
  const hedges: Hedge[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const cue = distanceCue(tokens, at);
    if (!cue) continue;
    hedges.push({
      cue: { start: at, end: at + cue.length },
      scope: cue.isQualifier ? phraseAround(tokens, at, cue.length) : clauseAround(tokens, cue.length > 3 && tokens[at + cue.length]?.text === ',' ? at + cue.length + 1 : at),
      rule: cue.rule,
    });
    at += cue.length - 1;
  }
  return hedges;
}

/** « le meurtrier présumé », « la supposée trahison »: the noun beside the adjective. */
function phraseAround(tokens: readonly Token[], at: number, length: number): Range {
  const isBefore = tokens[at - 1]?.kind === 'word' && !/^(?:le|la|les|l'|un|une|des|ce|cette|ces|son|sa|ses|leur|leurs|de|d'|du)$/.test(tokens[at - 1]?.lower ?? '');
  if (isBefore) {
    let start = at - 1;
    if (tokens[start - 1]?.kind === 'word') start -= 1;
    return { start, end: at + length };
  }
  return { start: Math.max(0, at - 1), end: Math.min(tokens.length, at + length + 1) };
}
