import { rebuildRaw, replaced } from './ledger.ts';
import { type AnchoredEdit, anchored } from './ledger-anchors.ts';
import { diffTexts, type Hunk } from './ledger-diff.ts';
import {
  type MovableField,
  type RemovedStretch,
  removedStretches,
  withoutStretches,
} from './removed-stretches.ts';
import { repeatedCorrection } from './repeated-correction.ts';
import type { LedgerEntry, LedgerKind, Span } from './report.ts';

/**
 * A ledger that rebuilds the raw document from the body of its copy, for an editor to give reasons to (all are '').
 *
 * What the copy leaves out is removed, or moved where a field has its words; differences of spacing and marks are
 * corrections, repeated ones gathered under `every`. A changed word comes out as a correction too: the check refuses
 * it, since no correction may change words. Each entry carries as little context as makes its place unique.
 */
export function proposeLedger(
  raw: string,
  body: string,
  fields: readonly MovableField[] = [],
): readonly LedgerEntry[] {
  const lineEnds = lineEndEntries(raw, body);
  const start = lineEnds.length > 0 ? body.replaceAll('\n', '\r\n') : body;
  const stretches = removedStretches(raw, diffTexts(raw, start), start, fields);
  const corrections = proposedCorrections(withoutStretches(raw, stretches), start);
  const entries = [...lineEnds, ...corrections.entries, ...proposedRemovals(stretches, corrections.text)];
  const rebuilt = rebuildRaw(body, entries);
  return rebuilt.kind === 'rebuilt' && rebuilt.raw === raw ? entries : wholesale(raw, body);
}

/** A document whose lines all end in CR LF, where the copy has none: one entry for all. */
function lineEndEntries(raw: string, body: string): readonly LedgerEntry[] {
  const isUniform =
    !/[^\r]\n|^\n/.test(raw) && raw.includes('\r\n') && !body.includes('\r') && body.includes('\n');
  return isUniform ? [entryOf('corrected', '\r\n', { copy: '\n', every: true })] : [];
}

/** Rounds of repeated corrections; each takes at least one difference away. */
const ROUNDS = 24;

function proposedCorrections(
  target: string,
  start: string,
): { entries: readonly LedgerEntry[]; text: string } {
  const entries: LedgerEntry[] = [];
  let text = start;
  let hunks = diffTexts(target, text);
  for (let round = 0; round < ROUNDS && hunks.length > 1; round += 1) {
    const repeated = repeatedCorrection(target, text, hunks);
    if (!repeated) break;
    entries.push(entryOf('corrected', repeated.raw, { ...repeated, every: true }));
    text = replaced(text, repeated.places, repeated);
    hunks = diffTexts(target, text);
  }
  const edits = hunks.map((hunk) => tightened(target, text, hunk));
  for (const edit of anchored(text, edits)) entries.push(entryOf('corrected', edit.raw, edit));
  return { entries, text: target };
}

const whiteSpace = /^\s$/u;

/** A difference without the white space that both sides share at its edges, unless there is nothing else. */
function tightened(target: string, text: string, hunk: Hunk): { readonly copy: Span; readonly raw: string } {
  const raw = target.slice(hunk.raw.start, hunk.raw.end);
  const copy = text.slice(hunk.copy.start, hunk.copy.end);
  if (raw.trim() === '' || copy.trim() === '') return { copy: hunk.copy, raw };
  let head = 0;
  while (head < Math.min(raw.length, copy.length) && sharedSpace(raw, copy, head, head)) head += 1;
  let tail = 0;
  const room = Math.min(raw.length, copy.length) - head;
  while (tail < room && sharedSpace(raw, copy, raw.length - 1 - tail, copy.length - 1 - tail)) tail += 1;
  return {
    copy: { start: hunk.copy.start + head, end: hunk.copy.end - tail },
    raw: raw.slice(head, raw.length - tail),
  };
}

function sharedSpace(raw: string, copy: string, rawAt: number, copyAt: number): boolean {
  return raw.charAt(rawAt) === copy.charAt(copyAt) && whiteSpace.test(raw.charAt(rawAt));
}

/** `text` is the raw document without the stretches; what was moved is put back after what was removed. */
function proposedRemovals(stretches: readonly RemovedStretch[], text: string): readonly LedgerEntry[] {
  const removed = stretches.filter(({ to }) => to === undefined);
  const moved = stretches.filter(({ to }) => to !== undefined);
  const place = (stretch: RemovedStretch, present: readonly RemovedStretch[]): Span => {
    const gone = stretches.filter((other) => other.start < stretch.start && !present.includes(other));
    const at = stretch.start - gone.reduce((sum, other) => sum + other.end - other.start, 0);
    return { start: at, end: at };
  };
  const removals = anchored(
    text,
    removed.map((one) => ({ copy: place(one, []), raw: one.text })),
  );
  const between = removals.reduce((sofar, edit) => replaced(sofar, [edit.place], edit), text);
  const moves = anchored(
    between,
    moved.map((one) => ({ copy: place(one, removed), raw: one.text })),
  );
  return [
    ...removals.map((edit) => entryOf('removed', edit.raw, edit)),
    ...moves.map((edit, index) => entryOf('moved', edit.raw, { ...edit, to: moved[index]?.to })),
  ];
}

/** For texts that have nothing in common, or more differences than can be told apart. */
function wholesale(raw: string, body: string): readonly LedgerEntry[] {
  return [entryOf(body === '' ? 'removed' : 'corrected', raw, { copy: body })];
}

type EntryDetails = Partial<Pick<AnchoredEdit, 'copy' | 'prefix' | 'suffix'>> & {
  readonly every?: boolean;
  readonly to?: string | undefined;
};

function entryOf(kind: LedgerKind, raw: string, details: EntryDetails): LedgerEntry {
  const { copy = '', prefix = '', suffix = '', every = false, to } = details;
  return { kind, raw, copy, prefix, suffix, every, to, reason: '', lang: undefined };
}
