import type { QuotationRecord } from '../records.ts';
import type { BuiltAttribution } from './build-attribution.ts';
import { fold } from './discourse.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** An outermost quotation, the first sentence it stands in, and whose it is. */
export interface Place {
  readonly quotation: QuotationRecord;
  readonly sentence: SpokenSentence;
  /** Its token in the sentence. */
  readonly at: number;
  /** Rank of its sentence. */
  readonly rank: number;
  readonly owner: BuiltAttribution | undefined;
  /** What it says, in plain words. */
  readonly words: string;
  /** A word of the sentence attributes it, to somebody who is not known. */
  readonly isOpen: boolean;
}

/** How many sentences away a neighbouring quotation may stand. */
const nearby = 3;

/** How many quotations away the same words are looked for. */
export const echoReach = 60;

export interface Found extends BuiltAttribution {
  readonly rule: 'joined' | 'echo' | 'section' | 'between' | 'paragraph' | 'story';
}

export const speakerOf = ({ record }: BuiltAttribution): string => fold(record.attribution.speaker ?? '');

/** The next attributed quotation in a direction, where it is near. */
export function nearestOwned(places: readonly Place[], index: number, step: 1 | -1): Place | undefined {
  const here = places[index];
  for (let at = index + step; at >= 0 && at < places.length; at += step) {
    const place = places[at];
    if (!here || !place || Math.abs(place.rank - here.rank) > nearby || place.sentence.sentence.part !== here.sentence.sentence.part) return undefined;
    if (place.owner) return place;
  }
  return undefined;
}
