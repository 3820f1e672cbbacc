import { describe, expect, test } from 'vitest';
import { isSameSpeaker, notedPassages, placeOfNote } from './noted-passages.ts';
import { hear } from './read-passage.ts';

const uses: Readonly<Record<string, string>> = { S: 'speech', P: 'partial', T: 'term' };

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

const judged = notedPassages.map(({ name, text, notes }) => {
  const heard = hear(text);
  let from = 0;
  const quoted = notes.filter(([kind]) => kind !== 'I').map(([kind = '', words = '', speaker]) => {
    const at = placeOfNote(text, words, from);
    from = at.start;
    const record = heard.quotations.find(({ evidence }) => evidence.start === at.start && evidence.end === at.end);
    return { kind, speaker, record, found: record && heard.attributionOf(record)?.attribution.speaker };
  });
  const indirect = notes.filter(([kind]) => kind === 'I').map(([, cue = '', speaker = '']) =>
    heard.attributions.some(
      (record) => cue.includes(text.slice(record.cue.start, record.cue.end)) && isSameSpeaker(record.attribution.speaker, speaker),
    ),
  );
  return { name, quoted, indirect, found: heard.quotations.length };
});

const quoted = judged.flatMap((passage) => passage.quoted);

describe('speech on unseen news', () => {
  test('there are enough passages', () => {
    expect(notedPassages.length).toBeGreaterThanOrEqual(120);
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
    expect(share(tally(spoken.map(({ speaker = '', found }) => isSameSpeaker(found, speaker))))).toBeGreaterThanOrEqual(0.95);
  });

  test('no speaker where the text tells none', () => {
    const silent = quoted.filter(({ kind, speaker }) => kind === 'T' || speaker === '-');
    expect(silent.filter(({ found }) => found !== undefined)).toEqual([]);
  });

  test('indirect speech', () => {
    expect(share(tally(judged.flatMap(({ indirect }) => indirect)))).toBeGreaterThanOrEqual(0.9);
  });
});
