import type { NameRecord } from '../records.ts';
import type { OverrideRules } from './override-rules.ts';
import { textOf } from './read-settings.ts';

/** A name that an editor ties to an entity: `entity`. */
export const nameOverrides: OverrideRules<NameRecord> = {
  list: ({ names }) => names,
  correct: (record, { set }) => {
    const entity = textOf(set, 'entity') ?? record.entity;
    return { ...record, entity, status: entity === undefined ? 'unknown' : 'listed' };
  },
  create: (evidence, { set, quote }) => {
    const entity = textOf(set, 'entity');
    return {
      kind: 'name',
      evidence,
      form: quote,
      entity,
      status: entity === undefined ? 'unknown' : 'listed',
      rule: 'editor',
      review: 'overridden',
    };
  },
};
