import { hear } from '../read-passage.ts';

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
