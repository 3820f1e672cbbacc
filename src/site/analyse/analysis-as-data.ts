import type {
  Analysis,
  Attribution,
  AttributionRecord,
  Evidence,
  FactRecord,
  NameRecord,
  QuotationRecord,
  Sentence,
} from '../../analysis/records.ts';
import { dateFields } from '../../exports/date-fields.ts';

/** One analysed file in the fields of the open data; absence is `null`, offsets count in UTF-16 units of the text. */
export function analysisAsData(file: string, analysis: Analysis) {
  const { sentences, dates, names, quotations, facts, attributions } = analysis;
  const partOf = new Map(sentences.map(({ id, part }) => [id, part]));
  const place = ({ report, sentence, start, end }: Evidence) => ({
    source: report,
    sentence,
    from: partOf.get(sentence) ?? 'text',
    start,
    end,
  });
  return {
    file,
    sentences: sentences.map(sentenceData),
    dates: dates.map((date) => ({ ...place(date.evidence), ...dateFields(date) })),
    names: names.map((name) => ({ ...place(name.evidence), ...nameData(name) })),
    quotations: quotations.map((quotation) => ({
      id: quotation.id,
      ...place(quotation.evidence),
      ...quotationData(quotation, attributions),
    })),
    facts: facts.map((fact) => ({ ...place(fact.evidence), ...factData(fact) })),
  };
}

function sentenceData({ id, report, part, text, start, end }: Sentence) {
  return { id, source: report, from: part, text, start, end };
}

function nameData({ form, entity, status, rule, review }: NameRecord) {
  return { form, entity: entity ?? null, status, rule, review };
}

function quotationData({ id, text, use, rule, review, isRepaired }: QuotationRecord, attributions: readonly AttributionRecord[]) {
  const attribution = attributionOfQuotation(id, attributions);
  return {
    text,
    kind: use,
    speaker: attribution?.speaker ?? null,
    via: attribution ? viaOf(attribution) : [],
    group: null,
    rule,
    review,
    repaired: isRepaired,
  };
}

/** Who a quotation is attributed to; undefined where the text does not say. */
export function attributionOfQuotation(id: string, attributions: readonly AttributionRecord[]): Attribution | undefined {
  return attributions.find(({ quotations }) => quotations.includes(id))?.attribution;
}

/** Who an attribution goes through before its speaker, from the report outward. */
export function viaOf({ chain }: Attribution): string[] {
  return chain.filter(({ role }) => role !== 'speaker').map(({ label }) => label);
}

function factData(fact: FactRecord) {
  const { attribution } = fact;
  return {
    topic: fact.topic,
    facet: fact.facet,
    wording: fact.wording,
    quantity: { kind: fact.quantity.kind, value: fact.quantity.value ?? null },
    qualities: fact.qualities,
    giver: fact.giver ?? null,
    receiver: fact.receiver ?? null,
    hedged: fact.isHedged,
    attribution: {
      chain: attribution.chain.map(({ label }) => label),
      origin: attribution.origin ?? null,
      originKind: attribution.originKind,
      speaker: attribution.speaker ?? null,
    },
    date: fact.date ?? null,
    basis: fact.basis,
    rule: fact.rule,
    review: fact.review,
  };
}
