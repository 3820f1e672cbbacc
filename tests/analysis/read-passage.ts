import { findAttributions } from '../../src/analysis/attribute-speech.ts';
import { findHedges } from '../../src/analysis/find-hedges.ts';
import { quotationsIn } from '../../src/analysis/find-quotations.ts';
import { bareReading } from '../../src/analysis/reading.ts';
import type { AttributionRecord, HedgeRecord, QuotationRecord } from '../../src/analysis/records.ts';
import { findSentences } from '../../src/analysis/split-sentences.ts';

/** What the rules of speech find in a text that belongs to no dossier. */
export interface Heard {
  readonly text: string;
  readonly quotations: readonly QuotationRecord[];
  readonly attributions: readonly AttributionRecord[];
  readonly hedges: readonly HedgeRecord[];
  readonly attributionOf: (quotation: QuotationRecord) => AttributionRecord | undefined;
}

export function hear(text: string): Heard {
  const reading = bareReading(text, { name: 'essai', published: undefined, lang: 'fr' });
  const sentences = findSentences(reading);
  const quotations = quotationsIn(reading, sentences);
  const input = { reading, sentences, quotations, names: [], entities: [] };
  const attributions = findAttributions(input);
  return {
    text,
    quotations,
    attributions,
    hedges: findHedges(input),
    attributionOf: ({ id }) => attributions.find((record) => record.quotations.includes(id)),
  };
}

/** The chain of each quotation, from the report outward; « - » where nobody is said to say it. */
export function voicesOf(text: string): readonly string[] {
  const { quotations, attributionOf } = hear(text);
  return quotations.map((quotation) => attributionOf(quotation)?.attribution.chain.map(({ label }) => label).join(' ← ') || '-');
}

/** Who speaks in each quotation. */
export function speakersOf(text: string): readonly string[] {
  const { quotations, attributionOf } = hear(text);
  return quotations.map((quotation) => attributionOf(quotation)?.attribution.speaker ?? '-');
}

/** What is told without quotation marks: `chain: words`. */
export function toldIn(text: string): readonly string[] {
  return hear(text)
    .attributions.filter(({ quotations }) => quotations.length === 0)
    .map(({ attribution, evidence }) => `${attribution.chain.map(({ label }) => label).join(' ← ')}: ${text.slice(evidence.start, evidence.end)}`);
}
