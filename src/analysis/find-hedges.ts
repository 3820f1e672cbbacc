import { readConditional } from '../french/conditional.ts';
import { distanceCue } from '../french/distance-words.ts';
import { conditionOf } from './hedges/is-hypothesis.ts';
import { isToldAsFuture } from './hedges/told-as-future.ts';
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
  const condition = conditionOf(tokens);
  if (condition === 'all') return [];
  return tokens.flatMap((token, at): Hedge[] => {
    if (token.kind !== 'word' || token.isInverted) return [];
    const form = readConditional(token.lower);
    if (!form || isNoun(tokens, at)) return [];
    const takesParticiple = form.auxiliary === 'avoir' || form.auxiliary === 'être' || isPronominalGroup(tokens, at);
    const end = takesParticiple ? groupEnd(tokens, at) : at + 1;
    const isPerfect = end > at + 1 && (form.auxiliary === 'avoir' || (form.auxiliary === 'être' && isPerfectWithBe(tokens, at, end)));
    const isModal = form.auxiliary === 'pouvoir' || form.auxiliary === 'devoir';
    if (isCourtesy(tokens, at) || isJudgement(tokens, at)) return [];
    if (isPerfect ? isCounterfactual(tokens, at, end) : condition === 'simple' || isToldAsFuture(sentence, at) || isConsequence(sentence, at, isModal)) return [];
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
  // « il serait temps de », « ce serait mentir que », « ne serait-ce que », « serait-il seul ? »
  if (lower === 'serait' && (/^(?:temps|mentir|vain|illusoire|exagéré)$/.test(next) || tokens[at + 1]?.isInverted === true)) return true;
  if (before === 'on' && (lower === 'dirait' || (lower === 'aurait' && /^(?:dit|cru|pu)$/.test(next)))) return true;
  const place = /^(?:également|aussi|pas|ainsi|bien|jamais|même|peut-être|ment)$|ment$/.test(next) ? at + 2 : at + 1;
  return /^(?:aurait|auraient)$/.test(lower) && /^(?:pu|dû|fallu|suffi|préféré|aimé|souhaité|voulu)$/.test(tokens[place]?.lower ?? '');
}

/** Verbs whose perfect takes « être »; with others « serait annoncé » is a passive of the present. */
const movingParticiple =
  /^(?:(?:re|par)?venu|devenu|intervenu|survenu|parvenu|parti|reparti|sorti|entré|rentré|arrivé|allé|né|mort|décédé|tombé|resté|monté|descendu|retourné|passé)(?:e|s|es)?$/;

function isPerfectWithBe(tokens: readonly Token[], at: number, end: number): boolean {
  return /^(?:se|s')$/.test(tokens[at - 1]?.lower ?? '') || movingParticiple.test(tokens[end - 1]?.lower ?? '');
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

/** « n’aurait pas permis », « n’aurait rien changé »: what did not come about, weighed by the report. */
function isCounterfactual(tokens: readonly Token[], at: number, end: number): boolean {
  return /^n[e']$/.test(tokens[at - 1]?.lower ?? '') && /^(?:permis|suffi|changé|empêché|évité)$/.test(tokens[end - 1]?.lower ?? '');
}

const onlyPlanned =
  /^(?:propose|proposé|proposent|projet|proposition|demande|demandé|réclame|réclamé|hypothèse|souhaite|scénario|plan|idée)$/;
const onlyPossible = /^(?:pourrait|pourraient|devrait|devraient)$/;

/** « …, ce qui serait une première », « … qui permettrait de » of what is only proposed: a consequence, not hearsay. */
function isConsequence({ tokens, frames }: SpokenSentence, at: number, isModal: boolean): boolean {
  const place = /^(?:en|y|lui|leur|ne|n'|se|s'|le|la|les|l')$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  const before = tokens[place - 1]?.lower;
  if (before === 'qui' && tokens[place - 2]?.lower === 'ce') return true;
  if (before !== 'qui' && before !== 'ce') return false;
  const earlier = tokens.slice(0, at);
  if (earlier.some(({ lower }) => onlyPossible.test(lower))) return true;
  return !isModal && !frames.some(({ kind }) => kind === 'sourcing') && earlier.some(({ lower }) => onlyPlanned.test(lower));
}

function distanceIn({ tokens }: SpokenSentence): Hedge[] {
  const hedges: Hedge[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const cue = distanceCue(tokens, at);
    if (!cue) continue;
    hedges.push({
      cue: { start: at, end: at + cue.length },
      scope: cue.isQualifier ? phraseAround(tokens, at, cue.length) : claimAround(tokens, at, cue.length),
      rule: cue.rule,
    });
    at += cue.length - 1;
  }
  return hedges;
}

/** The clause of a cue; behind an opening phrase what follows its comma: « À en croire le vendeur, | la toile est un faux ». */
function claimAround(tokens: readonly Token[], at: number, length: number): Range {
  const isOpening = length > 2 && /^(?:à|si|s'|selon)$/.test(tokens[at]?.lower ?? '');
  const comma = isOpening ? tokens.findIndex(({ text }, place) => place >= at + length && text === ',') : -1;
  if (comma < 0 || comma > at + length + 12 || comma + 2 > tokens.length) return clauseAround(tokens, at);
  const { start, end } = clauseAround(tokens, comma + 1);
  return { start: Math.max(start, comma + 1), end };
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
