import type { Override } from '../../corpus/report.ts';
import type { Evidence, Review } from '../records.ts';
import type { Workspace } from '../workspace.ts';

/** A record that an editor may confirm, correct or reject. */
export interface Reviewed {
  readonly evidence: Evidence;
  readonly review: Review;
}

/** How overrides of one kind change the records of that kind. */
export interface OverrideRules<Entry extends Reviewed> {
  readonly list: (workspace: Workspace) => Entry[];
  /** The record with what the editor sets; `review` is seen to elsewhere. */
  readonly correct: (record: Entry, override: Override, workspace: Workspace) => Entry;
  /** A new record at the words of the quote; undefined where the editor has not set enough for one. */
  readonly create: (evidence: Evidence, override: Override, workspace: Workspace) => Entry | undefined;
}
