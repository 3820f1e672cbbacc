import type { VFile } from 'vfile';
import { fileOffsetOf } from '../corpus/file-offset.ts';
import type { Report } from '../corpus/report.ts';
import { analyse } from './analyse.ts';
import { readingOf } from './reading.ts';
import type { Analysis } from './records.ts';
import type { Knowledge } from './workspace.ts';

/**
 * The analysis of a report of the dossier, its editor's overrides applied. Messages go to `file`, the report's own,
 * at their line and column where it holds the report's source.
 */
export function analyseReport(report: Report, knowledge: Knowledge, file: VFile): Analysis {
  return analyse(readingOf(report), knowledge, report.overrides, file, (part, offset) =>
    fileOffsetOf(report, part, offset),
  );
}
