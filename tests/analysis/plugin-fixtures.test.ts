import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { attributeSpeech } from '../../src/analysis/attribute-speech.ts';
import { findFacets } from '../../src/analysis/find-facets.ts';
import { findQuotations } from '../../src/analysis/find-quotations.ts';
import { linkEntities } from '../../src/analysis/link-entities.ts';
import { bareReading } from '../../src/analysis/reading.ts';
import { resolveDates } from '../../src/analysis/resolve-dates.ts';
import { splitSentences } from '../../src/analysis/split-sentences.ts';
import { type Knowledge, openWorkspace, type Workspace } from '../../src/analysis/workspace.ts';
import { entity, facet, topic } from './sentences-of.ts';
import { attributionAsWritten, hedgeAsWritten } from './speech-as-written.ts';

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
  'link-entities': {
    plugins: [splitSentences, linkEntities],
    added: ({ names }) =>
      names.map(({ form, entity: slug, status, rule }) => ({ form, entity: slug ?? null, status, rule })),
  },
  'find-quotations': {
    plugins: [splitSentences, findQuotations],
    added: ({ quotations }) =>
      quotations.map(({ text, use, depth, isRepaired, rule }) => ({ text, use, depth, isRepaired, rule })),
  },
  'attribute-speech': {
    plugins: [splitSentences, linkEntities, findQuotations, attributeSpeech],
    added: (workspace) => ({
      attributions: workspace.attributions.map((record) => attributionAsWritten(workspace, record)),
      hedges: workspace.hedges.map((record) => hedgeAsWritten(workspace, record)),
    }),
  },
  'find-facets': {
    plugins: [splitSentences, resolveDates, linkEntities, findFacets],
    added: ({ facts }) =>
      facts.map(({ facet: id, wording, quantity, qualities, giver, receiver, date, basis, rule }) => ({
        facet: id,
        wording,
        quantity,
        qualities,
        giver: giver ?? null,
        receiver: receiver ?? null,
        date: date ?? null,
        basis,
        rule,
      })),
  },
};

interface StatedKnowledge {
  readonly entities?: readonly { slug: string; kind: 'person' | 'place' | 'organisation' | 'agency'; forms: string[]; shortForms?: string[] }[];
  readonly facets?: readonly { id: string; wordings: string[]; context?: string[]; excluding?: string[]; of?: string }[];
}

/** What `knowledge.json` of a case says an editor has listed. */
function knowledgeOf(name: URL): Knowledge {
  if (!existsSync(name)) return { entities: [], topics: [] };
  const { entities = [], facets = [] }: StatedKnowledge = JSON.parse(readFileSync(name, 'utf8'));
  return {
    entities: entities.map(({ slug, kind, forms, shortForms = [] }) => entity(slug, kind, forms, shortForms)),
    topics: [topic('essai', facets.map(({ id, wordings, ...more }) => facet(id, wordings, more)))],
  };
}

const folder = new URL('../fixtures/', import.meta.url);
const frontMatter = /^---\npublished: "(?<published>[^"]*)"\n---\n/;

/** The rules that a case warns by, one a line. */
function expectedMessages(name: URL): string[] {
  return existsSync(name) ? readFileSync(name, 'utf8').trim().split('\n') : [];
}

for (const [plugin, { plugins, added }] of Object.entries(tried)) {
  describe(plugin, () => {
    const cases = readdirSync(new URL(`${plugin}/`, folder));

    test.each(cases)('%s', (name) => {
      const input = readFileSync(new URL(`${plugin}/${name}/input.md`, folder), 'utf8');
      const published = frontMatter.exec(input)?.groups?.['published'];
      const file = new VFile();
      const reading = bareReading(input.replace(frontMatter, ''), { name, published, lang: 'fr' });
      const knowledge = knowledgeOf(new URL(`${plugin}/${name}/knowledge.json`, folder));
      const workspace = openWorkspace(file, { reading, knowledge });
      const processor = unified();
      for (const attached of plugins) processor.use(attached);
      const tree: Root = { type: 'root', children: [] };
      processor.runSync(tree, file);
      const output: unknown = JSON.parse(
        readFileSync(new URL(`${plugin}/${name}/output.json`, folder), 'utf8'),
      );
      expect(JSON.parse(JSON.stringify(added(workspace)))).toEqual(output);
      expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(expectedMessages(new URL(`${plugin}/${name}/messages.txt`, folder)));
    });
  });
}
