import { assignMarks } from './assign-marks.ts';
import { checkRawUse } from './check-uniqueness.ts';
import { type ContentSource, refuse } from './content-source.ts';
import { raise } from './notice.ts';
import { orderReports } from './order-reports.ts';
import type { RawFile } from './raw-document.ts';
import { readReport, type UnmarkedReport } from './read-report.ts';
import type { Mark, Report } from './report.ts';
import type { ReportFields } from './report-schema.ts';

type Source = ContentSource<ReportFields>;

/** What is known of the reports before the rest of the dossier is checked. */
export interface ReadReports {
  /** By slug; those that could be read. */
  readonly bySlug: ReadonlyMap<string, UnmarkedReport>;
  /** The reports in the order they are shown, with their marks. */
  finished(order: readonly string[]): readonly Report[];
}

/**
 * Reads all reports against their raw documents. `refused` names raw documents that are there but could not be read.
 */
export function readReports(
  sources: readonly Source[],
  raws: ReadonlyMap<string, RawFile>,
  refused: ReadonlySet<string>,
): ReadReports {
  checkRawUse(sources);
  warnUnused(sources, raws);
  const bySlug = new Map<string, UnmarkedReport>();
  for (const source of sources) {
    const raw = rawOf(source, raws, refused);
    const report = readReport({ ...source, raw });
    if (report) bySlug.set(source.slug, report);
  }
  return { bySlug, finished: (order) => finish(sources, bySlug, order) };
}

function finish(
  sources: readonly Source[],
  reports: ReadonlyMap<string, UnmarkedReport>,
  order: readonly string[],
): readonly Report[] {
  const ordered = orderReports(
    sources.map((source) => ({ source, slug: source.slug, published: source.fields.published })),
    order,
  );
  const marks = assignMarks(
    ordered.map(({ source: { slug, file, front, fields } }) => ({
      slug,
      file,
      yaml: front.fields,
      wish: fields.mark,
      publisher: fields.publisher,
    })),
  );
  return ordered.flatMap(({ slug }): Report[] => {
    const report = reports.get(slug);
    const mark: Mark | undefined = marks.get(slug);
    return report && mark ? [{ ...report, mark }] : [];
  });
}

/** The raw document that a report names, once it is there and the right one; errors otherwise. */
function rawOf(
  source: Source,
  raws: ReadonlyMap<string, RawFile>,
  refused: ReadonlySet<string>,
): RawFile | undefined {
  const { raw: name, sha256, ledger } = source.fields;
  if (name === undefined) {
    sayUnproved(source, ledger !== undefined || sha256 !== undefined);
    return undefined;
  }
  const raw = raws.get(name);
  if (!raw) {
    if (!refused.has(name)) {
      refuse(source, ['raw'], {
        ruleId: 'raw-missing',
        reason: `The raw document \`raw/${name}\` is not there: expected it in \`content/raw/\``,
        note: `Put the document as it was received into \`content/raw/${name}\`, or correct the name.`,
      });
    }
    return undefined;
  }
  if (sha256 !== undefined && sha256 !== raw.sha256) {
    refuse(source, ['sha256'], {
      ruleId: 'raw-changed',
      reason: `\`${raw.path}\` is not the document that was received: its SHA-256 is ${raw.sha256}, expected ${sha256}`,
      note: 'Put the received document back. Where it is the right one, correct `sha256`.',
    });
    return undefined;
  }
  if (sha256 === undefined) {
    raise(source.file, {
      degree: 'warning',
      ruleId: 'sha256-missing',
      source: 'corpus',
      reason: `\`sha256\` is missing: nothing notices when \`${raw.path}\` changes`,
      place: source.front.fields.spanOf(['raw']),
      note: `Add sha256: "${raw.sha256}".`,
    });
  }
  return raw;
}

function sayUnproved(source: Source, hasProof: boolean): void {
  if (hasProof) {
    refuse(source, [source.fields.ledger === undefined ? 'sha256' : 'ledger'], {
      ruleId: 'ledger-without-raw',
      reason: 'The report has a ledger or a hash but names no raw document: expected `raw`',
      note: 'Add `raw` with the name of the document in `content/raw/`, or take `ledger` and `sha256` out.',
    });
    return;
  }
  raise(source.file, {
    degree: 'info',
    ruleId: 'fidelity-unproved',
    source: 'corpus',
    reason: 'The report names no raw document: its fidelity is not proved, and its page says so',
    place: 0,
    note: `Put the document as received into \`content/raw/\`, name it in \`raw\`, and run \`npm run ledger -- ${source.slug}\`.`,
  });
}

function warnUnused(sources: readonly Source[], raws: ReadonlyMap<string, RawFile>): void {
  const used = new Set(sources.map(({ fields }) => fields.raw));
  for (const [name, { file }] of raws) {
    if (used.has(name)) continue;
    raise(file, {
      degree: 'warning',
      ruleId: 'raw-unused',
      source: 'corpus',
      reason: `No report names this raw document`,
      place: 0,
      note: `Write \`raw: "${name}"\` in the report that is its copy, or take the file away.`,
    });
  }
}
