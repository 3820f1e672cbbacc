import type { DateRecord, Evidence } from '../analysis/records.ts';
import type { EventEvidence, EventFile } from '../corpus/corpus.ts';
import { locateQuote } from '../corpus/locate-quote.ts';
import { attributionAt, isHedgedAt, statedAttribution } from './attribution-at.ts';
import { checkEventDate } from './check-event-date.ts';
import type { Composition } from './composition.ts';
import { areDisjoint, areSameDays, dateBounds } from './date-bounds.ts';
import type { Citation } from './citation.ts';
import type { EventMention } from './dossier.ts';
import { findCitation } from './find-citation.ts';
import { type IndexedPassage, overlap } from './index-report.ts';

/** The mentions that an event's file points at, each resolved to its sentence; what cannot be is raised as an error. */
export function citeEvent(event: EventFile, composition: Composition): EventMention[] {
  return event.evidence.flatMap((evidence) => {
    const found = findCitation(evidence, composition.reports);
    if (found.kind !== 'found') {
      composition.notices.raiseQuote(event, evidence, found);
      return [];
    }
    return [statedMention(event, evidence, found.citation, found.passage, composition)];
  });
}

function statedMention(
  event: EventFile,
  evidence: EventEvidence,
  citation: Citation,
  passage: IndexedPassage,
  { entities, notices }: Composition,
): EventMention {
  const expression = findExpression(evidence, citation);
  if (evidence.expression !== undefined && !expression) {
    notices.raise(event, {
      degree: 'error',
      ruleId: 'expression-not-found',
      place: evidence.fileOffset,
      reason: `Time expression « ${evidence.expression} » is not in the quoted sentence: « ${citation.sentence.text} »`,
      note: 'Copy the words that give the time from the same sentence, or leave `expression` out.',
    });
  }
  const mention: EventMention = {
    ...citation,
    date: expression ? recordAt(passage, expression) : fittingRecord(event, citation, passage),
    expression,
    attribution: evidence.attribution
      ? statedAttribution(evidence.attribution, citation, entities)
      : attributionAt(passage, citation.evidence),
    isHedged: isHedgedAt(passage, citation.evidence),
    basis: 'stated',
    review: 'confirmed',
    said: evidence.said,
    note: evidence.note,
  };
  checkEventDate(event, evidence, mention, notices);
  return mention;
}

/** Where the words stand in the sentence that an editor says give the time; the place inside the quote first. */
function findExpression(
  { expression }: EventEvidence,
  { sentence, evidence, report }: Citation,
): Evidence | undefined {
  if (expression === undefined) return undefined;
  const located = locateQuote(sentence.text, { exact: expression });
  const places = located.kind === 'found' ? [located] : located.kind === 'ambiguous' ? located.places : [];
  const spans = places.map(({ start, end }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
  }));
  const span = spans.find((one) => overlap(one, evidence) > 0) ?? spans[0];
  return span && { report, sentence: sentence.id, start: span.start, end: span.end };
}

/** The date that shares most characters with some words. */
function recordAt({ dates }: IndexedPassage, words: Evidence): DateRecord | undefined {
  return dates
    .filter((record) => overlap(record.evidence, words) > 0)
    .sort((a, b) => overlap(b.evidence, words) - overlap(a.evidence, words))[0];
}

/** The date of the sentence that agrees with the event's: the one in the quote first, the same days before a part of them. */
function fittingRecord(
  event: EventFile,
  { evidence }: Citation,
  { dates }: IndexedPassage,
): DateRecord | undefined {
  const days = event.date === undefined ? undefined : dateBounds(event.date);
  if (!days) return undefined;
  const fitting = dates.flatMap((record) => {
    if (record.evidence.sentence !== evidence.sentence || !isOnCalendar(record)) return [];
    const bounds = record.value === undefined ? undefined : dateBounds(record.value);
    if (!bounds || areDisjoint(bounds, days)) return [];
    return [{ record, isSame: areSameDays(bounds, days), isQuoted: overlap(record.evidence, evidence) > 0 }];
  });
  return fitting.sort(
    (a, b) => Number(b.isSame) - Number(a.isSame) || Number(b.isQuoted) - Number(a.isQuoted),
  )[0]?.record;
}

/** Whether an expression names a place on the calendar (a day, a month…), and neither a length nor a repetition. */
export function isOnCalendar({ value, timex3 }: DateRecord): boolean {
  return value !== undefined && (timex3.type === 'DATE' || timex3.type === 'TIME');
}
