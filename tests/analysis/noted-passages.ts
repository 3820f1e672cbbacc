import { globSync, readFileSync } from 'node:fs';
import type { hear } from './read-passage.ts';

type Heard = ReturnType<typeof hear>;

/**
 * Passages of French news of many subjects and years, written for these tests and annotated by reading before any
 * output was seen: `# name`, the text, then a line for each quotation (`> S|words|speaker|medium`, P for partial,
 * T for a term, N for one nested in another; `-` for a speaker the text does not tell) and for each indirect
 * attribution (`> I|cue|speaker|medium`). A gap in the words is ` … `; forms of one speaker are parted by `/`.
 */
export interface NotedPassage {
  readonly name: string;
  readonly text: string;
  /** The fields of each line, in order. */
  readonly notes: readonly (readonly string[])[];
}

/** The passages of the files that match a pattern, in the order of the files. */
export function passagesIn(pattern: string): readonly NotedPassage[] {
  return globSync(pattern)
    .sort()
    .flatMap((file) => readFileSync(file, 'utf8').split(/^# /m).slice(1))
    .map(passageOf);
}

function passageOf(block: string): NotedPassage {
  const [name = '', ...lines] = block.split('\n');
  const first = lines.findIndex((line) => line.startsWith('> '));
  return {
    name,
    text: lines.slice(0, first < 0 ? undefined : first).join('\n').trim(),
    notes: lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2).split('|')),
  };
}

/** The passages of `tests/fixtures/speech`. */
export const notedPassages: readonly NotedPassage[] = passagesIn('tests/fixtures/speech/*.txt');

/** Words without what a reader may write in two ways: case, apostrophes, the article or title in front. */
function plain(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replace(/[-\s]+/g, ' ').replace(/^(?:les? |la |l'|une? |des |mme |m\. )/, '');
}

/** Whether the rules found the speaker that the reader noted, in one of the forms noted, longer or shorter. */
export function isSameSpeaker(found: string | undefined, noted: string): boolean {
  if (found === undefined) return false;
  return noted.split('/').some((form) => plain(found).includes(plain(form)) || plain(form).includes(plain(found)));
}

/** Where the words of a note stand, from an offset on, else from the start: rather within marks than among the words of the text. */
export function placeOfNote(text: string, words: string, from: number): { readonly start: number; readonly end: number } {
  const [head = '', tail = head] = words.split(' … ');
  const mark = /[«»"“”'’‘„]/;
  const places: number[] = [];
  for (let place = text.indexOf(head); place >= 0; place = text.indexOf(head, place + 1)) places.push(place);
  const opened = places.filter((place) => mark.test(text.slice(0, place).trimEnd().at(-1) ?? ''));
  const start = opened.find((place) => place >= from) ?? places.find((place) => place >= from) ?? opened[0] ?? places[0] ?? -1;
  // « … on ne sait pas. Ça fait deux ans que … on ne sait pas »: the last words rather where a mark closes them
  const ends: number[] = [];
  for (let place = text.indexOf(tail, start); place >= 0; place = text.indexOf(tail, place + 1)) ends.push(place + tail.length);
  return { start, end: (head === tail ? undefined : ends.find((place) => mark.test(text.slice(place).trimStart()[0] ?? ''))) ?? ends[0] ?? tail.length - 1 };
}

export interface JudgedQuotation {
  /** S, P, T or N, as noted. */
  readonly kind: string;
  /** The speaker noted: undefined for a term, `-` where the text tells none. */
  readonly speaker: string | undefined;
  /** The quotation of exactly these words, if the rules found it. */
  readonly record: Heard['quotations'][number] | undefined;
  /** The speaker that the rules give it. */
  readonly found: string | undefined;
  /** Whoever noted it doubted who speaks, or whether anybody does. */
  readonly isDoubted: boolean;
}

/** The quotations noted of a passage beside what the rules found. */
export function judgeQuotations({ text, notes }: NotedPassage, heard: Heard): readonly JudgedQuotation[] {
  let from = 0;
  return notes
    .filter(([kind]) => kind !== 'I')
    .map(([kind = '', words = '', speaker, mark]) => {
      // A space between a mark and the words is none of the words.
      const at = placeOfNote(text, words.trim(), from);
      from = at.start;
      const record = heard.quotations.find(({ evidence }) => evidence.start === at.start && evidence.end === at.end);
      return { kind, speaker, record, found: record && heard.attributionOf(record)?.attribution.speaker, isDoubted: mark === '?' };
    });
}

/** Those with a speaker in the text. */
export function haveSpeaker({ kind, speaker }: JudgedQuotation): boolean {
  return kind !== 'T' && speaker !== undefined && speaker !== '-';
}
