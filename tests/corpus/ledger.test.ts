import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rebuildRaw } from '../../src/corpus/ledger.ts';
import type { LedgerEntry, LedgerPiece } from '../../src/corpus/report.ts';

function entry(details: Partial<LedgerEntry> & Pick<LedgerEntry, 'kind'>): LedgerEntry {
  return {
    raw: '',
    copy: '',
    prefix: '',
    suffix: '',
    every: false,
    reason: 'Raison.',
    to: undefined,
    lang: undefined,
    ...details,
  };
}

function rebuilt(
  body: string,
  entries: readonly LedgerEntry[],
): { raw: string; pieces: readonly LedgerPiece[] } {
  const result = rebuildRaw(body, entries);
  if (result.kind === 'failed') throw new Error(`failed: ${result.failure.kind}`);
  return result;
}

/** Whether pieces cover both texts in order, and what is kept is the same in both. */
function expectTiling(raw: string, body: string, pieces: readonly LedgerPiece[]): void {
  let rawAt = 0;
  let bodyAt = 0;
  for (const piece of pieces) {
    expect(piece.raw.start).toBe(rawAt);
    expect(piece.body.start).toBe(bodyAt);
    expect(piece.raw.end).toBeGreaterThanOrEqual(rawAt);
    expect(piece.body.end).toBeGreaterThanOrEqual(bodyAt);
    rawAt = piece.raw.end;
    bodyAt = piece.body.end;
    if (piece.kind !== 'kept') continue;
    expect(piece.entry).toBeUndefined();
    expect(raw.slice(piece.raw.start, piece.raw.end)).toBe(body.slice(piece.body.start, piece.body.end));
  }
  expect(rawAt).toBe(raw.length);
  expect(bodyAt).toBe(body.length);
}

describe('rebuildRaw', () => {
  test('without entries the raw document is the body', () => {
    expect(rebuilt('Le pont.', []).raw).toBe('Le pont.');
    expect(rebuilt('', []).pieces).toEqual([]);
  });

  test('puts back what was removed before its suffix and after its prefix', () => {
    const before = rebuilt('Le pont.', [entry({ kind: 'removed', raw: 'PUB ', suffix: 'Le' })]);
    expect(before.raw).toBe('PUB Le pont.');
    expect(before.pieces.map(({ kind, raw, body }) => [kind, raw, body])).toEqual([
      ['removed', { start: 0, end: 4 }, { start: 0, end: 0 }],
      ['kept', { start: 4, end: 12 }, { start: 0, end: 8 }],
    ]);
    expect(rebuilt('Le pont.', [entry({ kind: 'removed', raw: ' PUB', prefix: 'pont.' })]).raw).toBe(
      'Le pont. PUB',
    );
  });

  test('undoes a correction, Markdown marks included', () => {
    const { raw, pieces } = rebuilt('## Le chef a dit', [
      entry({ kind: 'corrected', copy: '## ', raw: '' }),
      entry({ kind: 'corrected', copy: 'chef a', raw: 'chefa' }),
    ]);
    expect(raw).toBe('Le chefa dit');
    expectTiling(raw, '## Le chef a dit', pieces);
  });

  test('`every` undoes all places at once, contexts overlapping', () => {
    const entries = [entry({ kind: 'corrected', copy: ' ', raw: '', prefix: 'a', suffix: 'a', every: true })];
    expect(rebuilt('a a a b', entries).raw).toBe('aaa b');
  });

  test('`every` never takes one character twice', () => {
    const entries = [entry({ kind: 'corrected', copy: '\n\n', raw: '\n', every: true })];
    expect(rebuilt('a\n\n\nb', entries).raw).toBe('a\n\nb');
  });

  test('applies corrections, then what was removed, then what was moved, whatever the order they are written in', () => {
    const entries = [
      entry({ kind: 'moved', raw: 'TITRE\n', suffix: 'PUB' }),
      entry({ kind: 'removed', raw: 'PUB\n', suffix: 'Leport' }),
      entry({ kind: 'corrected', copy: 'Le port', raw: 'Leport' }),
    ];
    const { raw, pieces } = rebuilt('Le port', entries);
    expect(raw).toBe('TITRE\nPUB\nLeport');
    expect(pieces.map(({ kind }) => kind)).toEqual(['moved', 'removed', 'corrected']);
  });

  test('an entry may lie within what an earlier one put back', () => {
    const entries = [
      entry({ kind: 'removed', raw: 'UN TROIS ', suffix: 'fin' }),
      entry({ kind: 'removed', raw: 'DEUX ', prefix: 'UN ', suffix: 'TROIS' }),
    ];
    const { raw, pieces } = rebuilt('fin', entries);
    expect(raw).toBe('UN DEUX TROIS fin');
    expectTiling(raw, 'fin', pieces);
  });

  test.each([
    ['absent', entry({ kind: 'removed', raw: 'x', suffix: 'mer' }), 'Le port', 'absent'],
    ['there twice', entry({ kind: 'removed', raw: 'x', suffix: 'e' }), 'elle', 'ambiguous'],
    ['there twice, overlapping', entry({ kind: 'corrected', raw: 'x', copy: 'aa' }), 'aaa', 'ambiguous'],
    ['nowhere named', entry({ kind: 'removed', raw: 'x' }), 'Le port', 'absent'],
  ])('fails where the place is %s', (_, bad, body, kind) => {
    const result = rebuildRaw(body, [entry({ kind: 'corrected', copy: '', raw: '', prefix: body }), bad]);
    expect(result).toMatchObject({ kind: 'failed', failure: { kind, entry: bad } });
  });
});

/** Letters that make repetitions, line ends and marks likely. */
const text = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\n', '\r', '«', '’', 'é', '😀', '#'),
  maxLength: 60,
});

interface Change {
  readonly kind: LedgerEntry['kind'];
  readonly at: number;
  readonly length: number;
  readonly raw: string;
}

const change = fc.record({
  kind: fc.constantFrom<LedgerEntry['kind']>('removed', 'corrected', 'moved'),
  at: fc.nat(200),
  length: fc.nat(6),
  raw: text,
});

/** What the sequence of edits means, done by hand on the string; each anchored by the whole text around it. */
function editedBy(
  body: string,
  changes: readonly Change[],
): { raw: string; entries: readonly LedgerEntry[] } {
  let current = body;
  const entries: LedgerEntry[] = [];
  for (const kind of ['corrected', 'removed', 'moved'] as const) {
    for (const one of changes.filter((candidate) => candidate.kind === kind)) {
      const start = Math.min(one.at, current.length);
      const end = kind === 'corrected' ? Math.min(start + one.length, current.length) : start;
      const copy = current.slice(start, end);
      entries.push(
        entry({ kind, copy, raw: one.raw, prefix: current.slice(0, start), suffix: current.slice(end) }),
      );
      current = current.slice(0, start) + one.raw + current.slice(end);
    }
  }
  return { raw: current, entries };
}

describe('laws', () => {
  test('any text with any sequence of removals, corrections and moves round-trips', () => {
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 8 }), (body, changes) => {
        const { raw, entries } = editedBy(body, changes);
        const result = rebuilt(body, entries);
        expect(result.raw).toBe(raw);
        expectTiling(raw, body, result.pieces);
      }),
      { numRuns: 2000 },
    );
  });

  test('`every` agrees with replacing all', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('a', '\n', 'ab', ' '), text, (body, copy, raw) => {
        fc.pre(body.includes(copy));
        const result = rebuilt(body, [entry({ kind: 'corrected', copy, raw, every: true })]);
        expect(result.raw).toBe(body.replaceAll(copy, () => raw));
        expectTiling(result.raw, body, result.pieces);
      }),
      { numRuns: 500 },
    );
  });

  test('any entries give a document or a reason, never an exception', () => {
    const anyEntry = fc
      .record({
        kind: change.map(({ kind }) => kind),
        raw: text,
        copy: text,
        prefix: text,
        suffix: text,
        every: fc.boolean(),
      })
      .map((details) => entry(details));
    fc.assert(
      fc.property(text, fc.array(anyEntry, { maxLength: 5 }), (body, entries) => {
        const result = rebuildRaw(body, entries);
        if (result.kind === 'rebuilt') expectTiling(result.raw, body, result.pieces);
      }),
      { numRuns: 1000 },
    );
  });
});
