import type { Entity } from '../../corpus/corpus.ts';
import type { NameRecord, QuotationRecord, Reading, Sentence } from '../records.ts';

/** What the attribution of speech reads. */
export interface SpeechInput {
  readonly reading: Reading;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly QuotationRecord[];
  readonly names: readonly NameRecord[];
  readonly entities: readonly Entity[];
}
