import type { Evidence, Sentence } from '../analysis/records.ts';
import type { Part } from '../corpus/report.ts';

/** Words of a report, found: every claim on a page carries at least one. */
export interface Citation {
  readonly report: string;
  readonly sentence: Sentence;
  /** The exact characters of the report, in the sentence's text. */
  readonly quote: string;
  readonly evidence: Evidence;
  readonly part: Part;
}
