import { globSync, readFileSync } from 'node:fs';

/**
 * Passages of French news of many subjects and years, written for these tests and annotated by reading before any
 * output was seen: `# name`, the text, then a line for each quotation (`> S|words|speaker|medium`, P for partial,
 * T for a term, N for one nested in another; `-` for a speaker the text does not tell) and for each indirect
 * attribution (`> I|cue|speaker|medium`). A gap in the words is ` … `.
 */
export interface NotedPassage {
  readonly name: string;
  readonly text: string;
  /** The fields of each line, in order. */
  readonly notes: readonly (readonly string[])[];
}

/** The passages of `tests/fixtures/speech`, in the order of the files. */
export const notedPassages: readonly NotedPassage[] = globSync('tests/fixtures/speech/*.txt')
  .sort()
  .flatMap((file) => readFileSync(file, 'utf8').split(/^# /m).slice(1))
  .map((block) => {
    const [name = '', ...lines] = block.split('\n');
    const first = lines.findIndex((line) => line.startsWith('> '));
    return {
      name,
      text: lines.slice(0, first < 0 ? undefined : first).join('\n').trim(),
      notes: lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2).split('|')),
    };
  });

/** Words without what a reader may write in two ways: case, apostrophes, the article or title in front. */
function plain(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replace(/[-\s]+/g, ' ').replace(/^(?:les? |la |l'|une? |des |mme |m\. )/, '');
}

/** Whether the rules found the speaker that the reader noted, in a longer or a shorter form. */
export function isSameSpeaker(found: string | undefined, noted: string): boolean {
  return found !== undefined && (plain(found).includes(plain(noted)) || plain(noted).includes(plain(found)));
}

/** Where the words of a note stand, looked for from an offset on, else from the start. */
export function placeOfNote(text: string, words: string, from: number): { readonly start: number; readonly end: number } {
  const [head = '', tail = head] = words.split(' … ');
  const start = Math.max(text.indexOf(head, from), text.indexOf(head));
  return { start, end: text.indexOf(tail, start) + tail.length };
}
