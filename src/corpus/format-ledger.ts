import { Document, Scalar } from 'yaml';
import type { LedgerEntry } from './report.ts';

/**
 * A ledger as YAML to paste into a report's front matter, reasons still to be written where they are ''.
 *
 * Text of several lines is written as a block where YAML keeps it as it is, else between double quotes with its line
 * ends as `\n`. Nothing is folded: what is read back is what was written, character for character.
 */
export function formatLedger(entries: readonly LedgerEntry[]): string {
  const ledger: Record<string, unknown> = {};
  for (const kind of ['removed', 'corrected', 'moved'] as const) {
    const ofKind = entries.filter((entry) => entry.kind === kind);
    if (ofKind.length > 0) ledger[kind] = ofKind.map(fieldsOf);
  }
  const document = new Document({ ledger });
  return document.toString({
    lineWidth: 0,
    minContentWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
}

function fieldsOf(entry: LedgerEntry): Readonly<Record<string, unknown>> {
  const words =
    entry.kind === 'corrected' ? { raw: text(entry.raw), copy: text(entry.copy) } : { text: text(entry.raw) };
  return {
    ...words,
    ...(entry.to === undefined ? {} : { to: entry.to }),
    ...(entry.prefix === '' ? {} : { prefix: text(entry.prefix) }),
    ...(entry.suffix === '' ? {} : { suffix: text(entry.suffix) }),
    ...(entry.every ? { every: true } : {}),
    ...(entry.lang === undefined ? {} : { lang: entry.lang }),
    reason: entry.reason,
  };
}

/** Lines of ordinary words, none of them blank or indented: a literal block keeps such text unchanged. */
const plainLines = /^(?:[^\s\p{C}][^\n\r\t\p{Cc}\p{Cf}]*\S\n)+[^\s\p{C}][^\n\r\t\p{Cc}\p{Cf}]*\S$/u;

function text(words: string): Scalar<string> {
  const scalar = new Scalar(words);
  scalar.type = plainLines.test(words) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
  return scalar;
}
