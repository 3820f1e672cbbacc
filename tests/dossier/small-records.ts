import type {
  Attribution,
  AttributionRecord,
  DateRecord,
  Evidence,
  FactRecord,
  HedgeRecord,
  NameRecord,
  QuotationRecord,
} from '../../src/analysis/records.ts';
import { stableHash } from '../../src/french/stable-hash.ts';

/** An attribution with a named origin, a vague one (`originKind: 'vague'`) or none. */
export function attribution(more: Partial<Attribution> = {}): Attribution {
  return {
    chain: [],
    origin: undefined,
    originLabel: undefined,
    originKind: more.origin === undefined ? 'none' : 'named',
    speaker: undefined,
    speakerEntity: undefined,
    ...more,
  };
}

const found = { basis: 'stated', rule: 'test', review: 'automatic' } as const;

/** A date that the rules found at some words. */
export function date(
  at: Evidence,
  expression: string,
  value: string | undefined,
  more: Partial<DateRecord> = {},
): DateRecord {
  return {
    kind: 'date',
    evidence: at,
    expression,
    value,
    timex3: { type: 'DATE', value: value ?? 'XXXX-XX-XX', mod: undefined },
    anchor: undefined,
    anchorKind: undefined,
    interval: undefined,
    why: undefined,
    ...found,
    ...more,
  };
}

/** A name that the rules found. */
export function name(at: Evidence, form: string, slug: string): NameRecord {
  return {
    kind: 'name',
    evidence: at,
    form,
    entity: slug,
    status: 'listed',
    rule: 'test',
    review: 'automatic',
  };
}

/** A quotation that the rules found: its words, the marks being one character each. */
export function quotation(
  at: Evidence,
  text: string,
  use: QuotationRecord['use'] = 'partial',
): QuotationRecord {
  return {
    kind: 'quotation',
    id: `${at.report}#q-${stableHash(`${at.sentence} ${text} ${at.start}`)}`,
    evidence: at,
    outer: { start: at.start - 1, end: at.end + 1 },
    text,
    use,
    isRepaired: false,
    depth: 0,
    rule: 'test',
    review: 'automatic',
  };
}

/** An attribution that the rules found, with the words that it covers. */
export function attributed(
  at: Evidence,
  cue: Evidence,
  whom: Attribution,
  quotations: readonly string[] = [],
): AttributionRecord {
  return { kind: 'attribution', evidence: at, cue, lemma: 'selon', attribution: whom, quotations, ...found };
}

/** A hedge that the rules found. */
export function hedge(at: Evidence, cue: Evidence): HedgeRecord {
  return { kind: 'hedge', evidence: at, cue, rule: 'test', review: 'automatic' };
}

/** A fact that the rules found. */
export function fact(
  at: Evidence,
  subject: string,
  wording: string,
  more: Partial<FactRecord> = {},
): FactRecord {
  const [slug = '', id = ''] = subject.split('/');
  return {
    kind: 'fact',
    topic: slug,
    facet: id,
    evidence: at,
    wording,
    quantity: { kind: 'unknown', value: undefined },
    qualities: [],
    giver: undefined,
    receiver: undefined,
    isHedged: false,
    attribution: attribution(),
    date: undefined,
    note: undefined,
    ...found,
    ...more,
  };
}
