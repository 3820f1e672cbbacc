import type { AttributionRecord, Evidence, HedgeRecord } from '../../src/analysis/records.ts';
import type { Workspace } from '../../src/analysis/workspace.ts';

/** The words at a place of a text that belongs to no dossier. */
function wordsAt({ reading }: Workspace, { start, end }: Evidence): string | undefined {
  const passage = reading.passages.find((candidate) => candidate.start <= start && start < candidate.end);
  return passage?.text.slice(start - passage.start, end - passage.start);
}

/** An attribution as `output.json` writes it; indirect speech with the words that are attributed. */
export function attributionAsWritten(workspace: Workspace, record: AttributionRecord): unknown {
  const { attribution, quotations, lemma, basis, rule } = record;
  const { chain, origin, originKind, speaker } = attribution;
  const textOf = new Map(workspace.quotations.map(({ id, text }) => [id, text]));
  return {
    quotations: quotations.map((id) => textOf.get(id)),
    words: quotations.length === 0 ? wordsAt(workspace, record.evidence) : undefined,
    cue: wordsAt(workspace, record.cue),
    lemma,
    chain: ['report', ...chain.map(({ label, role }) => `${label} (${role})`)].join(' ← '),
    origin: origin ?? null,
    originKind,
    speaker: speaker ?? null,
    basis,
    rule,
  };
}

/** A hedge as `output.json` writes it. */
export function hedgeAsWritten(workspace: Workspace, { cue, evidence, rule }: HedgeRecord): unknown {
  return { cue: wordsAt(workspace, cue), scope: wordsAt(workspace, evidence), kind: rule };
}
