import type { VFile } from 'vfile';
import type { FieldPath } from './front-matter-yaml.ts';
import type { FrontMatter } from './front-matter.ts';
import { type Selector, locatorOf } from './locate-quote.ts';
import { pointAt, raise } from './notice.ts';
import { quoteNotice, type SearchedText } from './quote-notice.ts';
import type { Note, Override, Span } from './report.ts';
import type { ReportFields } from './report-schema.ts';

/** A report whose remarks are read: its two texts, and where the text stands in the file. */
export interface RemarkedReport {
  readonly slug: string;
  readonly file: VFile;
  readonly front: FrontMatter;
  readonly title: string | undefined;
  readonly text: string;
  readonly fileOffsetOf: (textOffset: number) => number | undefined;
}

type Written = ReportFields['notes'][number] | ReportFields['overrides'][number];

/**
 * The notes and overrides of a report, each with the place of its quote in title or text, in the order they are
 * written. Raises an error for a quote that is absent or there twice.
 */
export function readRemarks(
  report: RemarkedReport,
  fields: Pick<ReportFields, 'notes' | 'overrides'>,
): { readonly notes: readonly Note[]; readonly overrides: readonly Override[] } {
  const find = finderOf(report);
  const notes = fields.notes.flatMap((written, index): Note[] => {
    const span = find(written, ['notes', index]);
    const { kind, quote, text, part } = written;
    return span ? [{ ...span, kind, quote, text, part }] : [];
  });
  const overrides = fields.overrides.flatMap((written, index): Override[] => {
    const path = ['overrides', index];
    const span = find(written, path);
    checkSettings(report, written, path);
    const { kind, action, quote, part, set, why } = written;
    const fileOffset = report.front.fields.spanOf([...path, 'quote']).start;
    return span ? [{ ...span, kind, action, quote, part, set, why, fileOffset }] : [];
  });
  return { notes, overrides };
}

function finderOf(report: RemarkedReport): (written: Written, path: FieldPath) => Span | undefined {
  const locate = { text: locatorOf(report.text), title: locatorOf(report.title ?? '') };
  const searched: Record<Written['part'], SearchedText> = {
    text: {
      name: `report \`${report.slug}\``,
      lineOf: (offset) => lineOf(report, report.fileOffsetOf(offset)),
    },
    title: { name: `the title of report \`${report.slug}\``, lineOf: () => undefined },
  };
  return (written, path) => {
    const quote: Selector = { exact: written.quote, prefix: written.prefix, suffix: written.suffix };
    const location = locate[written.part](quote);
    if (location.kind === 'found') return { start: location.start, end: location.end };
    const notice = quoteNotice(quote, location, searched[written.part]);
    const place = report.front.fields.spanOf([...path, 'quote']);
    if (notice) raise(report.file, { degree: 'error', source: 'corpus', place, ...notice });
    return undefined;
  };
}

function lineOf(report: RemarkedReport, fileOffset: number | undefined): number | undefined {
  return fileOffset === undefined ? undefined : pointAt(report.file, fileOffset)?.line;
}

/** What is right must be said to correct or add, and has no place where an editor only confirms or rejects. */
function checkSettings(
  report: RemarkedReport,
  written: ReportFields['overrides'][number],
  path: FieldPath,
): void {
  if (written.kind === 'sentence' && written.action !== 'reject') {
    raise(report.file, {
      degree: 'error',
      ruleId: 'override-settings',
      source: 'corpus',
      reason: `A sentence override can only \`reject\` the boundary in its quote: expected \`action: reject\``,
      place: report.front.fields.spanOf(path),
      note: 'Write `action: reject`, with the words on both sides of the full stop as its quote.',
    });
    return;
  }
  const needsSettings = written.action === 'correct' || written.action === 'add';
  const hasSettings = Object.keys(written.set).length > 0;
  if (needsSettings === hasSettings) return;
  raise(report.file, {
    degree: 'error',
    ruleId: 'override-settings',
    source: 'corpus',
    reason: needsSettings
      ? `The override \`${written.action}\` does not say what is right: expected \`set\``
      : `The override \`${written.action}\` has \`set\`: expected none`,
    place: report.front.fields.spanOf(path),
    note: needsSettings
      ? 'Write what is right, for example set: {value: "2023-09-13"}.'
      : 'Take `set` out, or write `action: correct`.',
  });
}
