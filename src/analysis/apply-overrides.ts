import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { raise } from '../corpus/notice.ts';
import type { Override } from '../corpus/report.ts';
import { attributionOverrides } from './overrides/attribution-overrides.ts';
import { dateOverrides } from './overrides/date-overrides.ts';
import { factOverrides } from './overrides/fact-overrides.ts';
import { nameOverrides } from './overrides/name-overrides.ts';
import type { OverrideRules, Reviewed } from './overrides/override-rules.ts';
import { quotationOverrides } from './overrides/quotation-overrides.ts';
import type { Evidence, Sentence } from './records.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

/**
 * unified plugin: lays what the editor says in the report's `overrides` over dates, names, quotations and
 * attributions; facts have their turn in {@link applyFactOverrides}, once they are found.
 *
 * Warns of an override that says what the rules found, and of one that has nothing to act on.
 */
export const applyOverrides: Plugin<[], Root> = () => (_tree, file) => {
  for (const override of workspaceOf(file).overrides) {
    if (override.kind === 'date') apply(file, override, dateOverrides);
    if (override.kind === 'name') apply(file, override, nameOverrides);
    if (override.kind === 'quotation') apply(file, override, quotationOverrides);
    if (override.kind === 'attribution') apply(file, override, attributionOverrides);
  }
};

/** unified plugin: the report's overrides of facts. */
export const applyFactOverrides: Plugin<[], Root> = () => (_tree, file) => {
  for (const override of workspaceOf(file).overrides) {
    if (override.kind === 'fact') apply(file, override, factOverrides);
  }
};

function apply<Entry extends Reviewed>(file: VFile, override: Override, rules: OverrideRules<Entry>): void {
  const workspace = workspaceOf(file);
  const records = rules.list(workspace);
  const at = bestMatch(records, override, workspace);
  const record = at < 0 ? undefined : records[at];
  if (override.action === 'add' || (override.action === 'correct' && !record)) {
    add(file, override, rules, record);
  } else if (!record) {
    warn(file, override, 'override-without-record', `finds no ${override.kind} there to ${override.action}`, 'Remove the override.');
  } else if (override.action === 'reject') {
    records.splice(at, 1);
  } else if (override.action === 'confirm') {
    records.splice(at, 1, { ...record, review: 'confirmed' });
  } else {
    records.splice(at, 1, corrected(file, override, rules, record));
  }
}

function corrected<Entry extends Reviewed>(
  file: VFile,
  override: Override,
  rules: OverrideRules<Entry>,
  record: Entry,
): Entry {
  const result = rules.correct(record, override, workspaceOf(file));
  if (saysTheSame(record, result)) {
    warn(file, override, 'override-repeats-rules', 'says what the rules find by themselves', 'Remove it, or confirm instead.');
    return { ...record, review: 'confirmed' };
  }
  return { ...result, review: 'overridden' };
}

function add<Entry extends Reviewed>(
  file: VFile,
  override: Override,
  rules: OverrideRules<Entry>,
  record: Entry | undefined,
): void {
  const workspace = workspaceOf(file);
  if (record && saysTheSame(record, rules.correct(record, override, workspace))) {
    warn(file, override, 'override-repeats-rules', 'adds what the rules find by themselves', 'Remove it, or confirm instead.');
    return;
  }
  const sentence = sentenceOf(override, workspace);
  const evidence = sentence && evidenceOf(override, sentence);
  const created = evidence && rules.create(evidence, override, workspace);
  if (created) rules.list(workspace).push(created);
  else warn(file, override, 'override-incomplete', 'does not say enough for a new record', 'Set the fields that the record needs.');
}

/** Fields that an override changes by being there, whatever it says. */
const formalFields: ReadonlySet<string> = new Set(['review', 'why', 'note', 'anchor', 'anchorKind', 'basis', 'rule', 'evidence']);

function saysTheSame(record: Reviewed, other: Reviewed): boolean {
  const content = (entry: Reviewed): string =>
    JSON.stringify(Object.entries(entry).filter(([field]) => !formalFields.has(field)));
  return content(record) === content(other);
}

function evidenceOf({ start, end }: Override, sentence: Sentence): Evidence {
  return { report: sentence.report, sentence: sentence.id, start, end: Math.min(end, sentence.end) };
}

function sentenceOf({ part, start, end, quote }: Override, { sentences }: Workspace): Sentence | undefined {
  const inPart = sentences.filter((sentence) => sentence.part === part);
  const holding = inPart.find((sentence) => start < sentence.end && sentence.start < end);
  return part === 'removed' ? inPart.find(({ text }) => text.includes(quote)) : holding;
}

/** The record that shares most characters with the quote, the one of its own extent first; -1 for none. */
function bestMatch(records: readonly Reviewed[], override: Override, workspace: Workspace): number {
  const parts = new Map(workspace.sentences.map(({ id, part }) => [id, part]));
  let best = -1;
  let bestScore = 0;
  for (const [index, { evidence }] of records.entries()) {
    if (parts.get(evidence.sentence) !== override.part) continue;
    const shared = Math.min(evidence.end, override.end) - Math.max(evidence.start, override.start);
    const length = Math.max(evidence.end, override.end) - Math.min(evidence.start, override.start);
    if (shared > 0 && shared / length > bestScore) {
      best = index;
      bestScore = shared / length;
    }
  }
  return best;
}

function warn(file: VFile, { quote, fileOffset, kind }: Override, ruleId: string, what: string, note: string): void {
  raise(file, {
    degree: 'warning',
    ruleId,
    source: 'analysis',
    reason: `The ${kind} override of « ${quote} » ${what}`,
    place: fileOffset,
    note,
  });
}
