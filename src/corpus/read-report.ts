import type { VFile } from 'vfile';
import { readBlockSettings } from './block-settings.ts';
import { edtfDays } from './edtf.ts';
import { fileOffsetOf } from './file-offset.ts';
import type { FrontMatter } from './front-matter.ts';
import { ledgerPassages } from './ledger-passages.ts';
import { raise, shown } from './notice.ts';
import { proveFidelity } from './prove-fidelity.ts';
import type { RawFile } from './raw-document.ts';
import { lineRanks, rawOffsetOf } from './raw-lines.ts';
import { readProvenance } from './read-provenance.ts';
import { readRemarks } from './read-remarks.ts';
import type { Block, LedgerPiece, Report } from './report.ts';
import { type BlockedText, readBlocks } from './report-blocks.ts';
import { parseReportBody } from './report-markdown.ts';
import type { ReportFields } from './report-schema.ts';

/** A report before it knows the others: its mark is still a wish. */
export type UnmarkedReport = Omit<Report, 'mark'>;

/** What a report is read from. */
export interface ReportSource {
  readonly slug: string;
  /** Relative to the content folder. */
  readonly path: string;
  readonly file: VFile;
  readonly front: FrontMatter;
  readonly fields: ReportFields;
  /** Undefined where it has none, and where the one it names was refused. */
  readonly raw: RawFile | undefined;
}

/**
 * A report with its text, blocks, ledger and remarks. All that is wrong with it is raised on its file; what could
 * not be read is left out, so that the rest can still be checked. Gives `undefined` where there is no text.
 */
export function readReport(source: ReportSource): UnmarkedReport | undefined {
  const { slug, path, file, front, fields, raw } = source;
  checkDates(source);
  checkMoved(source);
  if (front.body.trim() === '') {
    raise(file, {
      degree: 'error',
      ruleId: 'body-empty',
      source: 'corpus',
      reason: 'The report has no text: expected its Markdown after the front matter',
      place: front.bodyOffset,
      note: 'Write the text of the report below the line « --- » that closes the front matter.',
    });
    return undefined;
  }
  const root = parseReportBody(file, front.bodyOffset);
  if (!root) return undefined;
  const blocked = readBlocks(root, String(file.value));
  const ledger = raw ? proveFidelity({ slug, file, front, ledger: fields.ledger }, raw) : undefined;
  const blocks = readReportBlocks(source, blocked, ledger);
  const report: UnmarkedReport = {
    slug,
    path,
    title: fields.title,
    titleBasis: fields.titleBasis ?? 'unknown',
    lang: fields.lang,
    provenance: readProvenance(fields),
    text: blocked.text,
    blocks,
    words: countWords(blocked.text, fields.lang),
    fidelity: ledger ? 'proved' : 'unproved',
    raw: raw && { path: raw.path, sha256: raw.sha256, text: raw.text },
    ledger: ledger ?? [],
    ...ledgerPassages(source, blocked, ledger ?? []),
    notes: [],
    overrides: [],
    bodyOffset: front.bodyOffset,
    source: String(file.value),
    titleFileOffset: fields.title === undefined ? undefined : front.fields.spanOf(['title']).start,
  };
  const { text, title } = report;
  const offsetOf = (offset: number): number | undefined => fileOffsetOf(report, 'text', offset);
  return { ...report, ...readRemarks({ slug, file, front, title, text, fileOffsetOf: offsetOf }, fields) };
}

function readReportBlocks(
  { file, front, fields, raw }: ReportSource,
  blocked: BlockedText,
  ledger: readonly LedgerPiece[] | undefined,
): readonly Block[] {
  const settings = readBlockSettings(file, front, fields.blocks, blocked);
  const ranks = lineRanks(ledger && raw ? raw.text : front.body);
  return blocked.blocks.map((block, index): Block => {
    const setting = settings.get(index);
    if (block.depth === 1) raiseTitleInBody(file, block.node.position?.start.offset ?? front.bodyOffset);
    const bodyOffset = Math.max(0, (block.runs[0]?.file ?? front.bodyOffset) - front.bodyOffset);
    return {
      ...block,
      index,
      role: setting?.role ?? block.role,
      lang: setting?.lang ?? fields.lang,
      paragraph: ranks.at(ledger ? rawOffsetOf(ledger, bodyOffset) : bodyOffset),
    };
  });
}

function raiseTitleInBody(file: VFile, place: number): void {
  raise(file, {
    degree: 'error',
    ruleId: 'title-in-body',
    source: 'corpus',
    reason: 'A heading of the first level in the body: expected the levels 2 to 6',
    place,
    note: 'The title belongs into the front matter (`title`), moved there by the ledger; mark intertitles with « ## ».',
  });
}

function countWords(text: string, lang: string): number {
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    if (isWordLike) words += 1;
  }
  return words;
}

function checkDates({ file, front, fields }: ReportSource): void {
  const published = edtfDays(fields.published)?.earliest;
  const modified = fields.modified === undefined ? undefined : edtfDays(fields.modified)?.latest;
  if (published === undefined || modified === undefined || published <= modified) return;
  raise(file, {
    degree: 'error',
    ruleId: 'published-after-modified',
    source: 'corpus',
    reason: `\`published\` (${fields.published}) is after \`modified\` (${String(fields.modified)}): expected the same day or an earlier one`,
    place: front.fields.spanOf(['published']),
    note: 'Correct one of the two dates; where only the month is known, write only the month.',
  });
}

/** What was moved must stand where its entry says: a field of the front matter that is there. */
function checkMoved({ file, front, fields }: ReportSource): void {
  for (const [index, { to }] of (fields.ledger?.moved ?? []).entries()) {
    const isThere = Object.hasOwn(fields, to) && Reflect.get(fields, to) !== undefined;
    if (isThere && to !== 'ledger') continue;
    raise(file, {
      degree: 'error',
      ruleId: 'moved-nowhere',
      source: 'corpus',
      reason: `Text was moved to \`${shown(to)}\`, a field that the report does not have: expected one that it has`,
      place: front.fields.spanOf(['ledger', 'moved', index, 'to']),
      note: 'Add the field, name another one, or put the entry under `removed`.',
    });
  }
}
