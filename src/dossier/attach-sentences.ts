import type { DateRecord, Sentence } from '../analysis/records.ts';
import type { EventFile } from '../corpus/corpus.ts';
import { attributionAt, isHedgedAt } from './attribution-at.ts';
import { isOnCalendar } from './cite-event.ts';
import type { Composition } from './composition.ts';
import { dateBounds } from './date-bounds.ts';
import type { EventMention } from './dossier.ts';
import { citationAt } from './find-citation.ts';
import type { IndexedPassage, IndexedReport } from './index-report.ts';
import { isContentWord, wordStem, wordTokens } from './word-tokens.ts';

interface Candidate {
  readonly event: EventFile;
  /** For each term the stems of its words: all of them must stand in the sentence. */
  readonly terms: readonly (readonly string[])[];
}

/**
 * Dated sentences that attach themselves to events: the rules date the sentence to exactly the event's days, and it
 * holds every word of one of the event's `terms` (inflected forms count).
 *
 * A sentence that an editor already placed on those days is left where it is. Removed passages attach to nothing.
 */
export function attachSentences(
  stated: ReadonlyMap<string, readonly EventMention[]>,
  { corpus, reports }: Composition,
): ReadonlyMap<string, readonly EventMention[]> {
  const candidates = candidatesByDays(corpus.events);
  const placed = placedByEditors(corpus.events, stated);
  const attached = new Map<string, EventMention[]>();
  for (const indexed of reports.values()) {
    for (const passage of indexed.passages) {
      if (passage.passage.part === 'removed') continue;
      for (const sentence of passage.sentences) {
        attachSentence(sentence, passage, indexed, candidates, placed, attached);
      }
    }
  }
  return attached;
}

function attachSentence(
  sentence: Sentence,
  passage: IndexedPassage,
  indexed: IndexedReport,
  candidates: ReadonlyMap<string, readonly Candidate[]>,
  placed: ReadonlySet<string>,
  attached: Map<string, EventMention[]>,
): void {
  const dates = passage.dates.filter(
    (record) => record.evidence.sentence === sentence.id && isOnCalendar(record),
  );
  let stems: ReadonlySet<string> | undefined;
  const seen = new Set<string>();
  for (const record of dates) {
    const days = daysKey(record.value);
    if (days === undefined || seen.has(days) || placed.has(`${sentence.id} ${days}`)) continue;
    seen.add(days);
    for (const { event, terms } of candidates.get(days) ?? []) {
      stems ??= stemsOf(sentence.text);
      const present = stems;
      if (!terms.some((term) => term.every((stem) => present.has(stem)))) continue;
      const list = attached.get(event.slug) ?? [];
      if (list.length === 0) attached.set(event.slug, list);
      list.push(automaticMention(sentence, record, passage, indexed));
    }
  }
}

function automaticMention(
  sentence: Sentence,
  date: DateRecord,
  passage: IndexedPassage,
  { report }: IndexedReport,
): EventMention {
  return {
    ...citationAt(sentence, sentence, report),
    date,
    expression: undefined,
    attribution: attributionAt(passage, sentence),
    isHedged: isHedgedAt(passage, sentence),
    basis: 'inferred',
    review: 'automatic',
    said: undefined,
    note: undefined,
  };
}

function candidatesByDays(events: readonly EventFile[]): ReadonlyMap<string, readonly Candidate[]> {
  const candidates = new Map<string, Candidate[]>();
  for (const event of events) {
    const days = daysKey(event.date);
    const terms = event.terms.map(termStems).filter((term) => term.length > 0);
    if (days === undefined || terms.length === 0) continue;
    const list = candidates.get(days) ?? [];
    if (list.length === 0) candidates.set(days, list);
    list.push({ event, terms });
  }
  return candidates;
}

function placedByEditors(
  events: readonly EventFile[],
  stated: ReadonlyMap<string, readonly EventMention[]>,
): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) => {
      const days = daysKey(event.date);
      return (stated.get(event.slug) ?? []).map(({ sentence }) => `${sentence.id} ${days}`);
    }),
  );
}

function daysKey(date: string | undefined): string | undefined {
  const bounds = date === undefined ? undefined : dateBounds(date);
  return bounds && `${bounds.first}:${bounds.last}`;
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(wordTokens(text).map(({ folded }) => wordStem(folded)));
}

function termStems(term: string): string[] {
  return wordTokens(term)
    .filter(({ folded }) => isContentWord(folded))
    .map(({ folded }) => wordStem(folded));
}
