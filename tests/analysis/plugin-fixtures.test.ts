import { readdirSync, readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { bareReading } from '../../src/analysis/reading.ts';
import { resolveDates } from '../../src/analysis/resolve-dates.ts';
import { splitSentences } from '../../src/analysis/split-sentences.ts';
import { openWorkspace, type Workspace } from '../../src/analysis/workspace.ts';

interface Tried {
  readonly plugins: readonly Plugin<[], Root>[];
  /** What the last of the plugins added, as `output.json` writes it. */
  readonly added: (workspace: Workspace) => unknown;
}

const tried: Readonly<Record<string, Tried>> = {
  'split-sentences': {
    plugins: [splitSentences],
    added: ({ sentences }) => sentences.map(({ text }) => text),
  },
  'resolve-dates': {
    plugins: [splitSentences, resolveDates],
    added: ({ dates }) =>
      dates.map(({ expression, value, timex3, basis, anchor, anchorKind, rule, interval }) => ({
        expression,
        value: value ?? null,
        timex3,
        basis,
        anchor,
        anchorKind,
        rule,
        interval: interval === undefined ? undefined : Number(interval.replace(/^.*-i/, '')),
      })),
  },
};

const folder = new URL('../fixtures/', import.meta.url);
const frontMatter = /^---\npublished: "(?<published>[^"]*)"\n---\n/;

for (const [plugin, { plugins, added }] of Object.entries(tried)) {
  describe(plugin, () => {
    const cases = readdirSync(new URL(`${plugin}/`, folder));

    test.each(cases)('%s', (name) => {
      const input = readFileSync(new URL(`${plugin}/${name}/input.md`, folder), 'utf8');
      const published = frontMatter.exec(input)?.groups?.['published'];
      const file = new VFile();
      const reading = bareReading(input.replace(frontMatter, ''), { name, published, lang: 'fr' });
      const workspace = openWorkspace(file, { reading });
      const processor = unified();
      for (const attached of plugins) processor.use(attached);
      processor.runSync({ type: 'root', children: [] }, file);
      const output: unknown = JSON.parse(
        readFileSync(new URL(`${plugin}/${name}/output.json`, folder), 'utf8'),
      );
      expect(JSON.parse(JSON.stringify(added(workspace)))).toEqual(output);
      expect(file.messages).toEqual([]);
    });
  });
}
