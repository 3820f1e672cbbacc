import type { ContentFolder } from './content-path.ts';
import { type ContentSource, refuse } from './content-source.ts';
import type { Divergence, DossierFile, Entity, EventFile, Topic } from './corpus.ts';
import type { FieldPath } from './front-matter-yaml.ts';
import { nearestWord } from './nearest-word.ts';
import type { Quote } from './report.ts';

/** The slugs of each folder, those of files that could not be read included: a broken file is not a missing one. */
export type KnownSlugs = Readonly<Record<ContentFolder, readonly string[]>>;

/** A content file as it was read, beside what it was read from. */
export interface Read<Content> {
  readonly source: ContentSource<unknown>;
  readonly content: Content;
}

/** Everything that names other files. */
export interface Referring {
  readonly dossier: Read<DossierFile> | undefined;
  readonly events: readonly Read<EventFile>[];
  readonly topics: readonly Read<Topic>[];
  readonly divergences: readonly Read<Divergence>[];
  readonly entities: readonly Read<Entity>[];
}

type Expect = (
  source: ContentSource<unknown>,
  path: FieldPath,
  folder: ContentFolder,
  slug: string | undefined,
) => void;

/** Raises an error for each slug that a file names and no file has, with the nearest that there is. */
export function checkReferences(referring: Referring, known: KnownSlugs): void {
  const expect: Expect = (source, path, folder, slug) => {
    if (slug === undefined || known[folder].includes(slug)) return;
    refuse(source, path, unknownSlug(folder, slug, known[folder]));
  };
  if (referring.dossier) checkDossier(referring.dossier, referring.topics, expect);
  for (const event of referring.events) checkEvent(event, referring.entities, expect);
  for (const topic of referring.topics) checkTopic(topic, expect);
  for (const { source, content } of referring.divergences) {
    expect(source, ['event'], 'events', content.event);
    checkQuotes(source, content.quotes, ['quotes'], expect);
  }
}

const folderNames: Readonly<Record<ContentFolder, string>> = {
  reports: 'report',
  events: 'event',
  topics: 'topic',
  divergences: 'divergence',
  words: 'family of words',
  entities: 'entity',
};

function unknownSlug(folder: ContentFolder, slug: string, known: readonly string[]) {
  const nearest = nearestWord(slug, known);
  return {
    ruleId: folder === 'reports' ? 'report-unknown' : 'reference-unknown',
    reason: `Unknown ${folderNames[folder]} \`${slug}\`: expected the name of a file in \`content/${folder}/\``,
    note: nearest
      ? `The nearest one there is \`${nearest}\`.`
      : `Correct the name, or add \`content/${folder}/${slug}.md\`.`,
  };
}

function checkDossier(
  { source, content }: Read<DossierFile>,
  topics: readonly Read<Topic>[],
  expect: Expect,
): void {
  for (const [index, slug] of content.order.entries()) expect(source, ['order', index], 'reports', slug);
  for (const [index, { topic, facet }] of content.findings.entries()) {
    expect(source, ['findings', index, 'topic'], 'topics', topic);
    const facets = topics.find(({ content: one }) => one.slug === topic)?.content.facets;
    if (facet === undefined || facets === undefined || facets.some(({ id }) => id === facet)) continue;
    refuse(
      source,
      ['findings', index, 'facet'],
      unknownFacet(
        facet,
        topic,
        facets.map(({ id }) => id),
      ),
    );
  }
  for (const [index, { quotes }] of content.utterances.entries()) {
    checkQuotes(source, quotes, ['utterances', index, 'quotes'], expect);
  }
}

function unknownFacet(facet: string, topic: string, known: readonly string[]) {
  const nearest = nearestWord(facet, known);
  return {
    ruleId: 'reference-unknown',
    reason: `Unknown facet \`${facet}\`: expected the \`id\` of a facet of the topic \`${topic}\``,
    note: nearest
      ? `The nearest one there is \`${nearest}\`.`
      : `The topic has ${known.map((id) => `\`${id}\``).join(', ')}.`,
  };
}

function checkEvent(
  { source, content }: Read<EventFile>,
  entities: readonly Read<Entity>[],
  expect: Expect,
): void {
  expect(source, ['place'], 'entities', content.place);
  expect(source, ['relative', 'event'], 'events', content.relative?.event);
  checkQuotes(source, content.evidence, ['evidence'], expect);
  const place = entities.find(({ content: entity }) => entity.slug === content.place)?.content;
  if (place && place.kind !== 'place') {
    refuse(source, ['place'], {
      ruleId: 'place-of-no-place',
      reason: `The place \`${place.slug}\` is an entity of kind \`${place.kind}\`: expected one of kind \`place\``,
      note: 'Name a place, or describe it in `placeNote`.',
    });
  }
  if (content.relative?.event === content.slug) {
    refuse(source, ['relative', 'event'], {
      ruleId: 'reference-to-itself',
      reason: 'The event is placed relative to itself: expected another event',
      note: 'Name the event that the report sets it before or after.',
    });
  }
}

function checkTopic({ source, content }: Read<Topic>, expect: Expect): void {
  for (const [index, slug] of content.words.entries()) expect(source, ['words', index], 'words', slug);
  const ids = content.facets.map(({ id }) => id);
  for (const [index, { id, event, of, mentions }] of content.facets.entries()) {
    const path = ['facets', index];
    expect(source, [...path, 'event'], 'events', event);
    if (of !== undefined && (of === id || !ids.includes(of))) {
      refuse(
        source,
        [...path, 'of'],
        unknownFacet(
          of,
          content.slug,
          ids.filter((other) => other !== id),
        ),
      );
    }
    checkQuotes(source, mentions, [...path, 'mentions'], expect);
  }
}

function checkQuotes(
  source: ContentSource<unknown>,
  quotes: readonly Quote[],
  path: FieldPath,
  expect: Expect,
): void {
  for (const [index, { report }] of quotes.entries())
    expect(source, [...path, index, 'report'], 'reports', report);
}
