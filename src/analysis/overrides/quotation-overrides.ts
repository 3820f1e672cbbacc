import { stableHash } from '../../french/stable-hash.ts';
import type { QuotationRecord } from '../records.ts';
import type { OverrideRules } from './override-rules.ts';
import { choiceOf } from './read-settings.ts';

const uses: readonly QuotationRecord['use'][] = ['speech', 'partial', 'term'];

/** A quotation that an editor sorts otherwise or adds: `use` (speech, partial, term). The quote is the words themselves. */
export const quotationOverrides: OverrideRules<QuotationRecord> = {
  list: ({ quotations }) => quotations,
  correct: (record, { set }) => ({ ...record, use: choiceOf(set, 'use', uses) ?? record.use }),
  create: (evidence, { set, quote }) => ({
    kind: 'quotation',
    id: `${evidence.report}#q-${stableHash(quote)}`,
    evidence,
    outer: { start: evidence.start, end: evidence.end },
    text: quote,
    use: choiceOf(set, 'use', uses) ?? 'speech',
    isRepaired: false,
    depth: 0,
    rule: 'editor',
    review: 'overridden',
  }),
};
