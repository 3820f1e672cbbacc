import type { Entity } from '../../corpus/corpus.ts';
import { bareForm } from '../../french/words.ts';
import type { Attribution, AttributionRecord, ChainLink, Evidence } from '../records.ts';
import type { Workspace } from '../workspace.ts';
import { noAttribution } from '../no-attribution.ts';
import type { OverrideRules } from './override-rules.ts';
import { choiceOf, listOf, type Settings, textOf } from './read-settings.ts';

const originKinds: readonly Attribution['originKind'][] = ['named', 'vague', 'none'];

function entityCalled(words: string, { knowledge }: Workspace): Entity | undefined {
  const bare = bareForm(words);
  return knowledge.entities.find(
    ({ slug, label, forms, shortForms }) =>
      slug === words || [label, ...forms, ...shortForms].some((form) => bareForm(form) === bare),
  );
}

function linkOf(words: string, role: ChainLink['role'], workspace: Workspace): ChainLink {
  const entity = entityCalled(words, workspace);
  const isAgency = role !== 'speaker' && entity?.kind === 'agency';
  return {
    words,
    label: entity?.label ?? words,
    entity: entity?.slug,
    role: isAgency ? 'agency' : role,
    basis: 'inferred',
    evidence: undefined,
  };
}

/** From the report outward: `via` (who passes it on), then `speaker`; `origin` and `originKind` where they differ. */
function attributionOf(set: Settings, known: Attribution, workspace: Workspace): Attribution {
  const via = listOf(set, 'via');
  const speaker = textOf(set, 'speaker') ?? known.speaker;
  const passed = via?.map((words) => linkOf(words, 'medium', workspace)) ?? known.chain.filter(({ role }) => role !== 'speaker');
  const chain = speaker === undefined ? passed : [...passed, linkOf(speaker, 'speaker', workspace)];
  const [first] = chain;
  const origin = textOf(set, 'origin') ?? (via ? first?.words : (known.origin ?? first?.words));
  const entity = origin === undefined ? undefined : entityCalled(origin, workspace);
  const kind = choiceOf(set, 'originKind', originKinds) ?? (known.originKind === 'none' && origin ? 'named' : known.originKind);
  return {
    chain,
    origin: kind === 'none' ? undefined : (entity?.slug ?? origin),
    originLabel: kind === 'none' ? undefined : (entity?.label ?? origin),
    originKind: kind,
    speaker,
    speakerEntity: speaker === undefined ? undefined : entityCalled(speaker, workspace)?.slug,
  };
}

function quotationsIn(evidence: Evidence, { quotations }: Workspace): readonly string[] {
  return quotations
    .filter((quotation) => quotation.evidence.sentence === evidence.sentence)
    .filter(({ outer }) => outer.start < evidence.end && evidence.start < outer.end)
    .map(({ id }) => id);
}

/** An attribution that an editor sets: `speaker`, `via`, `origin`, `originKind`. The quote is the words attributed. */
export const attributionOverrides: OverrideRules<AttributionRecord> = {
  list: ({ attributions }) => attributions,
  correct: (record, { set }, workspace) => ({
    ...record,
    attribution: attributionOf(set, record.attribution, workspace),
    basis: 'inferred',
  }),
  create: (evidence, { set }, workspace) => ({
    kind: 'attribution',
    evidence,
    cue: evidence,
    lemma: textOf(set, 'lemma') ?? 'selon',
    attribution: attributionOf(set, noAttribution, workspace),
    quotations: quotationsIn(evidence, workspace),
    basis: 'inferred',
    rule: 'editor',
    review: 'overridden',
  }),
};
