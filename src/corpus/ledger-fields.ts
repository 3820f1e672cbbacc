import type { FieldPath } from './front-matter-yaml.ts';
import type { LedgerEntry } from './report.ts';
import type { ReportFields } from './report-schema.ts';

/** An entry of a ledger and where the front matter has it. */
export interface WrittenEntry {
  readonly entry: LedgerEntry;
  readonly path: FieldPath;
}

/** The entries of a ledger in the order they are applied: corrections, then what was removed, then what was moved. */
export function writtenEntries(ledger: ReportFields['ledger']): readonly WrittenEntry[] {
  const { corrected = [], removed = [], moved = [] } = ledger ?? {};
  return [
    ...corrected.map((fields, index) =>
      written('corrected', index, { ...fields, lang: undefined, to: undefined }),
    ),
    ...removed.map((fields, index) =>
      written('removed', index, { ...fields, raw: fields.text, copy: '', to: undefined }),
    ),
    ...moved.map((fields, index) =>
      written('moved', index, { ...fields, raw: fields.text, copy: '', every: false }),
    ),
  ];
}

interface EntryFields {
  readonly raw: string;
  readonly copy: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly every?: boolean | undefined;
  readonly reason: string;
  readonly to: string | undefined;
  readonly lang?: string | undefined;
}

function written(kind: LedgerEntry['kind'], index: number, fields: EntryFields): WrittenEntry {
  const { raw, copy, prefix = '', suffix = '', every = false, reason, to, lang } = fields;
  return {
    entry: { kind, raw, copy, prefix, suffix, every, reason, to, lang },
    path: ['ledger', kind, index],
  };
}
