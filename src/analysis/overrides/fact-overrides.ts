import type { Quantity } from '../../corpus/corpus.ts';
import { noAttribution } from '../no-attribution.ts';
import type { FactRecord } from '../records.ts';
import type { OverrideRules } from './override-rules.ts';
import { choiceOf, listOf, type Settings, settingsOf, textOf } from './read-settings.ts';

const quantityKinds: readonly Quantity['kind'][] = ['exactly', 'at least', 'at most', 'about', 'unknown'];

/** `5`, `unknown`, or `{kind: at least, value: 5}`. */
function quantityOf(set: Settings): Quantity | undefined {
  const stated = set['quantity'];
  if (typeof stated === 'number') return { kind: 'exactly', value: stated };
  if (stated === 'unknown') return { kind: 'unknown', value: undefined };
  const parts = settingsOf(set, 'quantity');
  const kind = parts && choiceOf(parts, 'kind', quantityKinds);
  const value = parts?.['value'];
  return kind ? { kind, value: typeof value === 'number' ? value : undefined } : undefined;
}

function withSettings(record: FactRecord, set: Settings, why: string): FactRecord {
  const hedged = set['hedged'];
  return {
    ...record,
    topic: textOf(set, 'topic') ?? record.topic,
    facet: textOf(set, 'facet') ?? record.facet,
    wording: textOf(set, 'wording') ?? record.wording,
    quantity: quantityOf(set) ?? record.quantity,
    qualities: listOf(set, 'qualities') ?? record.qualities,
    giver: textOf(set, 'giver') ?? record.giver,
    receiver: textOf(set, 'receiver') ?? record.receiver,
    date: textOf(set, 'date') ?? record.date,
    isHedged: typeof hedged === 'boolean' ? hedged : record.isHedged,
    note: why,
  };
}

/** A fact that an editor sets: `topic` and `facet`, `quantity`, `giver`, `receiver`, `hedged`, `date`, `wording`. */
export const factOverrides: OverrideRules<FactRecord> = {
  list: ({ facts }) => facts,
  correct: (record, { set, why }) => withSettings(record, set, why),
  create: (evidence, { set, quote, why }) => {
    const topic = textOf(set, 'topic');
    const facet = textOf(set, 'facet');
    if (topic === undefined || facet === undefined) return undefined;
    const bare: FactRecord = {
      kind: 'fact',
      topic,
      facet,
      evidence,
      wording: quote,
      quantity: { kind: 'unknown', value: undefined },
      qualities: [],
      giver: undefined,
      receiver: undefined,
      isHedged: false,
      attribution: noAttribution,
      date: undefined,
      basis: 'inferred',
      rule: 'editor',
      review: 'overridden',
      note: undefined,
    };
    return withSettings(bare, set, why);
  },
};
