import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hear } from './read-passage.ts';

/**
 * Passages of French news of many subjects and years, written for this test and annotated by reading before any
 * output was seen: `# name`, the text, then a line for each quotation (`> S|words|speaker|medium`, P for partial,
 * T for a term, N for one nested in another; `-` for a speaker the text does not tell) and for each indirect
 * attribution (`> I|cue|speaker|medium`). A gap in the words is ` … `.
 */
interface Passage {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly (readonly string[])[];
}

const files = globSync('tests/fixtures/speech/*.txt').sort();

const passages: readonly Passage[] = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [name = '', ...lines] = block.split('\n');
      const first = lines.findIndex((line) => line.startsWith('> '));
      return {
        name,
        text: lines.slice(0, first < 0 ? undefined : first).join('\n').trim(),
        gold: lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2).split('|')),
      };
    }),
);

const uses: Readonly<Record<string, string>> = { S: 'speech', P: 'partial', T: 'term' };

/** Where the words of an annotation stand. */
function place(text: string, words: string, from: number): { start: number; end: number } {
  const [head = '', tail = head] = words.split(' … ');
  const start = Math.max(text.indexOf(head, from), text.indexOf(head));
  return { start, end: text.indexOf(tail, start) + tail.length };
}

function isSame(found: string | undefined, wanted: string): boolean {
  const fold = (words: string): string =>
    words.toLowerCase().replace(/[’]/g, "'").replace(/[-\s]+/g, ' ').replace(/^(?:les? |la |l'|une? |des |mme |m\. )/, '');
  if (found === undefined) return false;
  return fold(found).includes(fold(wanted)) || fold(wanted).includes(fold(found));
}

interface Score {
  readonly right: number;
  readonly all: number;
}

function share({ right, all }: Score): number {
  return right / all;
}

function tally(marks: readonly boolean[]): Score {
  return { right: marks.filter(Boolean).length, all: marks.length };
}

const judged = passages.map(({ name, text, gold }) => {
  const heard = hear(text);
  let from = 0;
  const quoted = gold.filter(([kind]) => kind !== 'I').map(([kind = '', words = '', speaker]) => {
    const at = place(text, words, from);
    from = at.start;
    const record = heard.quotations.find(({ evidence }) => evidence.start === at.start && evidence.end === at.end);
    return { kind, speaker, record, found: record && heard.attributionOf(record)?.attribution.speaker };
  });
  const indirect = gold.filter(([kind]) => kind === 'I').map(([, cue = '', speaker = '']) =>
    heard.attributions.some(
      (record) => cue.includes(text.slice(record.cue.start, record.cue.end)) && isSame(record.attribution.speaker, speaker),
    ),
  );
  return { name, quoted, indirect, found: heard.quotations.length };
});

const quoted = judged.flatMap((passage) => passage.quoted);

describe('speech on unseen news', () => {
  test('there are enough passages', () => {
    expect(passages.length).toBeGreaterThanOrEqual(120);
  });

  test('quotations: exact extent, F1', () => {
    const right = quoted.filter(({ record }) => record).length;
    const found = judged.reduce((sum, passage) => sum + passage.found, 0);
    expect((2 * right) / (found + quoted.length)).toBeGreaterThanOrEqual(0.97);
  });

  test('quotations: use', () => {
    expect(share(tally(quoted.filter(({ kind }) => kind !== 'N').map(({ kind, record }) => record?.use === uses[kind])))).toBeGreaterThanOrEqual(0.95);
  });

  test('the right speaker of those that have one', () => {
    const spoken = quoted.filter(({ kind, speaker }) => /^[SP]$/.test(kind) && speaker !== undefined && speaker !== '-');
    expect(share(tally(spoken.map(({ speaker = '', found }) => isSame(found, speaker))))).toBeGreaterThanOrEqual(0.95);
  });

  test('no speaker where the text tells none', () => {
    const silent = quoted.filter(({ kind, speaker }) => kind === 'T' || speaker === '-');
    expect(silent.filter(({ found }) => found !== undefined)).toEqual([]);
  });

  test('indirect speech', () => {
    expect(share(tally(judged.flatMap(({ indirect }) => indirect)))).toBeGreaterThanOrEqual(0.9);
  });
});
