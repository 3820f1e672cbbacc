import type { VFile } from 'vfile';
import { type ForbiddenChange, forbiddenChange } from './correction-rules.ts';
import type { FrontMatter } from './front-matter.ts';
import { type LedgerFailure, rebuildRaw } from './ledger.ts';
import { type WrittenEntry, writtenEntries } from './ledger-fields.ts';
import { locateQuote } from './locate-quote.ts';
import { pointAt, raise, shown } from './notice.ts';
import type { RawFile } from './raw-document.ts';
import type { LedgerPiece, Span } from './report.ts';
import type { ReportFields } from './report-schema.ts';

/** A copy with its ledger. */
export interface Copy {
  /** File name without extension, for the command that a message proposes. */
  readonly slug: string;
  readonly file: VFile;
  readonly front: FrontMatter;
  readonly ledger: ReportFields['ledger'];
}

/**
 * The pieces of raw document and copy, once the ledger has rebuilt the document character for character.
 *
 * Raises an error and gives `undefined` where an entry has no place or several, where the rebuilt document differs
 * (with the first difference), where a reason is missing, and where a correction changes more than it may.
 */
export function proveFidelity(copy: Copy, raw: RawFile): readonly LedgerPiece[] | undefined {
  const written = writtenEntries(copy.ledger);
  const missing = written.filter(({ entry }) => entry.reason.trim() === '');
  for (const entry of missing) raiseWithoutReason(copy, entry);
  let isProper = true;
  const rebuilt = rebuildRaw(
    copy.front.body,
    written.map(({ entry }) => entry),
    (application) => {
      const change = forbiddenChange(application);
      if (!change) return;
      isProper = false;
      raiseForbidden(copy, written[application.index], change);
    },
  );
  if (rebuilt.kind === 'failed') {
    raiseFailure(copy, written[rebuilt.failure.index], rebuilt.failure);
    return undefined;
  }
  if (rebuilt.raw !== raw.text) {
    raiseDifference(copy, raw, rebuilt, written);
    return undefined;
  }
  return isProper && missing.length === 0 ? rebuilt.pieces : undefined;
}

function spanOf(copy: Copy, written: WrittenEntry | undefined): Span {
  return copy.front.fields.spanOf(written?.path ?? ['ledger']);
}

function raiseWithoutReason(copy: Copy, written: WrittenEntry): void {
  raise(copy.file, {
    degree: 'error',
    ruleId: 'ledger-reason-missing',
    source: 'corpus',
    reason: `An entry of the ledger has no reason: « ${shown(written.entry.raw || written.entry.copy)} »`,
    place: copy.front.fields.spanOf([...written.path, 'reason']).start,
    note: 'Say in `reason`, in French, why it was removed, corrected or moved; readers see it.',
  });
}

const forbiddenReasons = {
  words: 'changes words, spelling or punctuation',
  'quotation marks': 'exchanges quotation marks for others',
  nothing: 'changes nothing',
} as const;

function raiseForbidden(copy: Copy, written: WrittenEntry | undefined, change: ForbiddenChange): void {
  if (!written) return;
  const { raw, copy: words } = written.entry;
  raise(copy.file, {
    degree: 'error',
    ruleId: 'correction-changes-words',
    source: 'corpus',
    reason: `A correction ${forbiddenReasons[change.what]}: « ${shown(raw)} » became « ${shown(words)} », expected the same words`,
    place: spanOf(copy, written),
    note: 'Corrections may change spaces, glued words, indentation, lines and lists, Markdown marks, and a quotation mark that lost its partner. Keep the report’s wording and mark it with a note of kind `sic`.',
  });
}

function raiseFailure(copy: Copy, written: WrittenEntry | undefined, failure: LedgerFailure): void {
  const { prefix, copy: words, suffix } = failure.entry;
  const looked = prefix + words + suffix;
  const common = { degree: 'error', source: 'corpus', place: spanOf(copy, written) } as const;
  const kind = failure.entry.kind;
  if (looked === '') {
    raise(copy.file, {
      ...common,
      ruleId: 'ledger-does-not-rebuild',
      reason: `An entry under \`${kind}\` names no place: expected \`prefix\` or \`suffix\``,
      note: 'Give the words of the copy just before (`prefix`) or just after (`suffix`) the place.',
    });
    return;
  }
  if (failure.kind === 'ambiguous') {
    raise(copy.file, {
      ...common,
      ruleId: 'ledger-does-not-rebuild',
      reason: `The place of an entry under \`${kind}\` is there ${failure.count > 9 ? 'ten times or more' : `${failure.count} times`}, expected one: « ${shown(looked)} »`,
      note: 'Give more words before (`prefix`) or after (`suffix`); `every: true` if all places are meant.',
    });
    return;
  }
  const located = locateQuote(copy.front.body, { exact: looked });
  const nearest = located.kind === 'absent' ? located.nearest : undefined;
  raise(copy.file, {
    ...common,
    ruleId: 'ledger-does-not-rebuild',
    reason: `The place of an entry under \`${kind}\` is not in the copy: « ${shown(looked)} »`,
    note: `${nearest ? `The nearest text is « ${shown(nearest.text)} »${lineNote(copy, nearest)}. ` : ''}Corrections are applied first, then what was removed, then what was moved, each to the text that the ones before it left. \`npm run ledger -- ${copy.slug}\` proposes a ledger.`,
  });
}

function lineNote(copy: Copy, span: Span): string {
  const point = pointAt(copy.file, copy.front.bodyOffset + span.start);
  return point ? ` (line ${point.line})` : '';
}

interface Rebuilt {
  readonly raw: string;
  readonly pieces: readonly LedgerPiece[];
}

function raiseDifference(copy: Copy, raw: RawFile, rebuilt: Rebuilt, entries: readonly WrittenEntry[]): void {
  const at = firstDifference(raw.text, rebuilt.raw);
  const { line, column } = lineAndColumn(raw.text, at);
  const piece = rebuilt.pieces.find((candidate) => at < candidate.raw.end) ?? rebuilt.pieces.at(-1);
  const written = entries.find(({ entry }) => entry === piece?.entry);
  const bodyAt = piece
    ? piece.body.start + Math.min(at - piece.raw.start, piece.body.end - piece.body.start)
    : 0;
  raise(copy.file, {
    degree: 'error',
    ruleId: 'ledger-does-not-rebuild',
    source: 'corpus',
    reason: `Copy and ledger do not give back \`${raw.path}\`: at line ${line}, column ${column} it has ${around(raw.text, at)}, they give ${around(rebuilt.raw, at)}`,
    place: written ? spanOf(copy, written) : copy.front.bodyOffset + bodyAt,
    note: `Each difference between raw document and copy needs an entry in the ledger. \`npm run ledger -- ${copy.slug}\` proposes one.`,
  });
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

/** Counted as editors do, with CR LF as one line end. */
function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r(?!$)|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function around(text: string, at: number): string {
  if (at >= text.length) return 'its end';
  const start = Math.max(0, at - 12);
  return `« ${start > 0 ? '…' : ''}${shown(text.slice(start, at + 40))}${at + 40 < text.length ? '…' : ''} »`;
}
