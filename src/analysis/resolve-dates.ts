import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { readingForm } from '../french/reading-form.ts';
import { edtfOf, type Moment, timexOf } from './dates/moment.ts';
import { emptyRecall } from './dates/recall.ts';
import { referenceMoments } from './dates/reference.ts';
import type { NamedFinding } from './dates/join-intervals.ts';
import { scanSentence } from './dates/scan-sentence.ts';
import { scanEnglishSentence } from './dates/scan-english-sentence.ts';
import { isMostlyCapitals } from './mostly-capitals.ts';
import type { DateRecord, Evidence, Reading, Sentence } from './records.ts';
import { workspaceOf } from './workspace.ts';

/** unified plugin: appends the temporal expressions of every sentence to `file.data.dates`. */
export const resolveDates: Plugin<[], Root> = () => (_tree, file) => {
  const { reading, sentences, dates } = workspaceOf(file);
  for (const record of findDates(reading, sentences)) dates.push(record);
};

/**
 * The temporal expressions of a reading, in order, each with its extent, its place on the calendar and its rule.
 *
 * Deictic words count from the reading's reference (from publication where there is none), anaphoric ones from the
 * last date of the text. Where the reference is a choice (`[2023-09-17,2023-09-18]`) a value is given only if it is
 * the same for each. Lines mostly in capitals give nothing.
 *
 * Extents and TIMEX3 values follow ISO-TimeML as the French TimeBank applies it: determiner and modifiers are kept,
 * the preposition is dropped (but « il y a », « dans », « d'ici » stay with their quantity, which is a date only
 * with them); a day and its hour are one expression; « du 12 au 17 » is two; « annuel », « actuel », « toujours » are
 * marked; ages are not. In EDTF a week, week-end, quarter or half-year is an interval, a season 21 to 24, an hour its
 * day.
 */
export function findDates(reading: Reading, sentences: readonly Sentence[]): readonly DateRecord[] {
  const reference = reading.reference ?? reading.published;
  const runs = referenceMoments(reference).map((moment) => findUnder(moment, reference, sentences));
  const [first = [], ...others] = runs;
  return first.map(
    (record, index) => others.reduce((agreed, run) => agree(agreed, run[index], reference), record).record,
  );
}

/** A record with the TIMEX3 value it has when nobody knows its place on the calendar. */
interface Candidate {
  readonly record: DateRecord;
  readonly open: string;
}

function findUnder(
  moment: Moment | undefined,
  reference: string | undefined,
  sentences: readonly Sentence[],
): readonly Candidate[] {
  let recall = emptyRecall(moment);
  let part = sentences[0]?.part;
  const candidates: Candidate[] = [];
  for (const sentence of sentences) {
    // A removed passage is no part of the story: nothing counts from it, and it counts from nothing.
    if (sentence.part !== part && sentence.part === 'removed') recall = emptyRecall(moment);
    part = sentence.part;
    if (isMostlyCapitals(sentence.text)) continue;
    recall.turnTo(sentence.passage);
    const form = readingForm(sentence.text);
    const scan = isFrench(sentence) ? scanSentence : isEnglish(sentence) ? scanEnglishSentence : undefined;
    for (const finding of scan?.(form, sentence.text, moment, recall) ?? []) {
      candidates.push(candidateOf(finding, sentence, form.originalOffset, reference));
    }
  }
  return candidates;
}

function isFrench({ lang }: Sentence): boolean {
  return /^fr(?:-|$)/i.test(lang);
}

function isEnglish({ lang }: Sentence): boolean {
  return /^en(?:-|$)/i.test(lang);
}

function candidateOf(
  finding: NamedFinding,
  sentence: Sentence,
  originalOffset: (offset: number) => number,
  reference: string | undefined,
): Candidate {
  const start = originalOffset(finding.start);
  const end = originalOffset(finding.end);
  const evidence: Evidence = {
    report: sentence.report,
    sentence: sentence.id,
    start: sentence.start + start,
    end: sentence.start + end,
  };
  const { moment, anchor } = finding;
  return {
    open: finding.open,
    record: {
      kind: 'date',
      evidence,
      expression: sentence.text.slice(start, end),
      value: moment && (finding.edtf ?? edtfOf(moment)),
      timex3: { type: finding.type, value: timexValue(finding), mod: finding.mod },
      basis: anchor ? 'inferred' : 'stated',
      anchor: anchor && (anchor.kind === 'reference' ? reference : edtfOf(anchor.moment)),
      anchorKind: anchor?.kind,
      rule: finding.rule,
      interval: finding.interval === undefined ? undefined : `${sentence.id}-i${finding.interval}`,
      review: 'automatic',
      why: undefined,
    },
  };
}

/** An hour needs its day: of a month nobody can say `2023-09TMO`. */
function timexValue({ moment, hour, open }: NamedFinding): string {
  if (!moment) return open;
  if (hour === undefined) return timexOf(moment);
  return moment.kind === 'day' ? `${timexOf(moment)}${hour}` : open;
}

/** What two references agree on; the rest is not known. */
function agree(agreed: Candidate, other: Candidate | undefined, reference: string | undefined): Candidate {
  const { record, open } = agreed;
  if (other && record.value === other.record.value && record.timex3.value === other.record.timex3.value) {
    if (record.anchor === other.record.anchor) return agreed;
    return { open, record: { ...record, anchor: reference } };
  }
  return {
    open,
    record: {
      ...record,
      value: undefined,
      timex3: { ...record.timex3, value: open },
      anchor: reference,
      interval: undefined,
    },
  };
}
