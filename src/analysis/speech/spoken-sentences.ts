import type { QuotationRecord, Reading, Sentence } from '../records.ts';
import { type MaskedWords, readSpeech, type SpokenSentence } from './spoken-sentence.ts';

interface SpeechOfReading {
  readonly reading: Reading;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Pick<QuotationRecord, 'outer' | 'depth' | 'evidence'>[];
}

/** What was read last of each reading: quotations are told apart by it, and attributed by it again. */
const lastRead = new WeakMap<Reading, { readonly places: string; readonly spoken: readonly SpokenSentence[] }>();

/** The French sentences of a reading, read for speech, the outermost quotations as one token each. */
export function spokenSentences(input: SpeechOfReading): readonly SpokenSentence[] {
  const places = placesIn(input);
  const known = lastRead.get(input.reading);
  if (known?.places === places) return known.spoken;
  const spoken = readSentences(input);
  lastRead.set(input.reading, { places, spoken });
  return spoken;
}

/** Where sentences and quotations stand: what is read depends on nothing else. */
function placesIn({ sentences, quotations }: SpeechOfReading): string {
  const cuts = sentences.map(({ passage, start, end }) => `${passage} ${start} ${end}`);
  const marks = quotations.map(({ outer, depth, evidence }) => `${outer.start} ${outer.end} ${depth} ${evidence.start} ${evidence.sentence}`);
  return `${cuts.join(',')};${marks.join(',')}`;
}

function readSentences({ reading, sentences, quotations }: SpeechOfReading): readonly SpokenSentence[] {
  const byPassage = Map.groupBy(sentences, ({ passage }) => passage);
  const passageOf = new Map(sentences.map(({ id, passage }) => [id, passage]));
  const masks = new Map<number, MaskedWords[]>();
  quotations.forEach(({ outer, depth, evidence }, index) => {
    if (depth > 0) return;
    let passage = passageOf.get(evidence.sentence);
    const first = passage === undefined ? undefined : reading.passages[passage];
    // A quotation over several paragraphs is masked in each of them.
    while (passage !== undefined) {
      const here = reading.passages[passage];
      if (!here || here.part !== first?.part || here.removed !== first.removed || here.start >= outer.end) break;
      const list = masks.get(passage) ?? [];
      list.push({ start: outer.start, end: outer.end, words: evidence.start, index });
      masks.set(passage, list);
      passage += 1;
    }
  });
  return reading.passages.flatMap((passage, index) => {
    if (!passage.lang.startsWith('fr')) return [];
    return readSpeech(passage, byPassage.get(index) ?? [], masks.get(index) ?? []);
  });
}
