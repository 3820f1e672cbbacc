import { VFile } from 'vfile';
import { readContentPath } from './content-path.ts';
import { formatLedger } from './format-ledger.ts';
import { readFrontMatter } from './front-matter.ts';
import { writtenEntries } from './ledger-fields.ts';
import { proposeLedger } from './ledger-proposal.ts';
import { raise } from './notice.ts';
import { openSource, type OpenSource } from './open-source.ts';
import { readRawDocument } from './raw-document.ts';
import type { LedgerEntry } from './report.ts';
import { reportSchema } from './report-schema.ts';
import type { SourceFile } from './source-file.ts';

/** YAML to paste into the front matter of a report, or the files with what kept it from being drafted. */
export type LedgerDraft =
  | { readonly kind: 'drafted'; readonly yaml: string; readonly withoutReason: number }
  | { readonly kind: 'failed'; readonly files: readonly VFile[] };

/**
 * Drafts the ledger of a report from its raw document and its body. Reasons and languages that the report's ledger
 * has already for the same words are kept. Other fields may still be wrong; `raw` must name a document.
 */
export function draftLedger(files: readonly SourceFile[], slug: string): LedgerDraft {
  const report = opened(files, (source) => {
    const path = readContentPath(source.path);
    return path.kind === 'content' && path.folder === 'reports' && path.slug === slug;
  });
  if (!report) return { kind: 'failed', files: [missing(`content/reports/${slug}.md`)] };
  if (report instanceof VFile) return { kind: 'failed', files: [report] };
  const front = readFrontMatter(report.file);
  if (!front) return { kind: 'failed', files: [report.file] };
  const { raw: name, title } = namedFields(front.fields.data);
  if (name === undefined) return { kind: 'failed', files: [withoutRaw(report.file)] };
  const raw = opened(files, ({ path }) => path === `raw/${name}`);
  if (!raw) return { kind: 'failed', files: [missing(`content/raw/${name}`)] };
  if (raw instanceof VFile) return { kind: 'failed', files: [raw] };
  const known = reportSchema.safeParse(front.fields.data);
  const written = known.success ? writtenEntries(known.data.ledger).map(({ entry }) => entry) : [];
  const movable = title === undefined ? [] : [{ name: 'title', text: title }];
  const entries = proposeLedger(raw.text, front.body, movable).map((entry) => withReason(entry, written));
  const withoutReason = entries.filter(({ reason }) => reason === '').length;
  const hash = `sha256: "${readRawDocument(raw).sha256}"\n`;
  return { kind: 'drafted', yaml: hash + (entries.length > 0 ? formatLedger(entries) : ''), withoutReason };
}

function opened(
  files: readonly SourceFile[],
  fits: (source: SourceFile) => boolean,
): OpenSource | VFile | undefined {
  const source = files.find(fits);
  return source && openSource(source);
}

function namedFields(data: unknown): {
  readonly raw: string | undefined;
  readonly title: string | undefined;
} {
  const field = (name: string): string | undefined => {
    const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  return { raw: field('raw'), title: field('title') };
}

function withReason(entry: LedgerEntry, written: readonly LedgerEntry[]): LedgerEntry {
  const twin = written.find(
    ({ kind, raw, copy }) => kind === entry.kind && copy === entry.copy && raw.trim() === entry.raw.trim(),
  );
  return twin ? { ...entry, reason: twin.reason, lang: twin.lang } : entry;
}

function missing(path: string): VFile {
  const file = new VFile({ path });
  raise(file, {
    degree: 'error',
    ruleId: 'file-missing',
    source: 'corpus',
    reason: 'There is no such file: a ledger needs a report and its raw document',
    place: { line: 1, column: 1 },
    note: 'Write the slug of a report: the name of its file without folder and « .md ».',
  });
  return file;
}

function withoutRaw(file: VFile): VFile {
  raise(file, {
    degree: 'error',
    ruleId: 'field-missing',
    source: 'corpus',
    reason: '`raw` is missing: expected the name of a file in `content/raw/`',
    place: 0,
    note: 'Put the document as received into `content/raw/` and add `raw` with its name.',
  });
  return file;
}
