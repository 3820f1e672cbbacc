import { createHash } from 'node:crypto';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readContentSource } from '../../src/corpus/content-source.ts';
import { rebuildRaw } from '../../src/corpus/ledger.ts';
import { writtenEntries } from '../../src/corpus/ledger-fields.ts';
import { openSource } from '../../src/corpus/open-source.ts';
import { reportSchema } from '../../src/corpus/report-schema.ts';
import { readContentFolder } from '../../src/site/read-content-folder.ts';

const files = readContentFolder('content');
const paths = files.map(({ path }) => path).filter((path) => path.startsWith('reports/'));

/** Body, ledger and hash of a report, and the bytes of its raw document, as the files have them. */
function copyAt(path: string) {
  const source = files.find((file) => file.path === path);
  const opened = source && openSource(source);
  if (!opened || opened instanceof VFile) throw new Error(`${path} cannot be opened`);
  const read = readContentSource(opened, 'x', reportSchema);
  if (!read) throw new Error(`${path} is not valid`);
  const raw = files.find((file) => file.path === `raw/${read.fields.raw}`);
  if (!raw) throw new Error(`${path} has no raw document`);
  return {
    body: read.front.body,
    entries: writtenEntries(read.fields.ledger).map(({ entry }) => entry),
    sha256: read.fields.sha256,
    bytes: raw.bytes,
  };
}

function hashOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

test('the dossier has reports', () => {
  expect(paths.length).toBeGreaterThan(0);
});

describe.each(paths)('%s', (path) => {
  const { body, entries, sha256, bytes } = copyAt(path);

  test('copy and ledger give the raw document back, byte for byte', () => {
    const rebuilt = rebuildRaw(body, entries);
    if (rebuilt.kind === 'failed') throw new Error(`${rebuilt.failure.kind}: ${rebuilt.failure.entry.raw}`);
    expect(hashOf(rebuilt.raw)).toBe(hashOf(bytes));
    expect(sha256).toBe(hashOf(bytes));
  });

  test('without any one of its words they do not', () => {
    const words = [...body.matchAll(/[\p{L}\p{N}]+/gu)];
    expect(words.length).toBeGreaterThan(100);
    for (const word of words) {
      const shorter = body.slice(0, word.index) + body.slice(word.index + word[0].length);
      const rebuilt = rebuildRaw(shorter, entries);
      if (rebuilt.kind === 'rebuilt') expect(hashOf(rebuilt.raw), word[0]).not.toBe(hashOf(bytes));
    }
  });

  test('every entry says why', () => {
    for (const { reason } of entries) expect(reason.trim()).not.toBe('');
  });
});
