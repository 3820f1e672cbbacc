import type { Facet } from '../corpus/corpus.ts';
import type { Composition } from './composition.ts';
import { countOrigins } from './count-origins.ts';
import { areSameDays, dateBounds } from './date-bounds.ts';
import type { Citation } from './citation.ts';
import type { Cell, ComparedFacet, ComparedTopic, FacetMention } from './compared-topic.ts';
import type { Event } from './dossier.ts';
import type { IndexedReport } from './index-report.ts';
import { type Fact, judgeSilence, type ToldEvent, toldEvents } from './judge-silence.ts';
import { findFacts, mentionFacet } from './mention-facet.ts';
import { synthesise } from './synthesise.ts';

/** Every topic as a matrix of facets and reports, in the order of the corpus. */
export function compareTopics(events: ReadonlyMap<string, Event>, composition: Composition): ComparedTopic[] {
  const facts = findFacts(composition);
  const told = toldEvents(events.values());
  return composition.corpus.topics.map((topic) => {
    const facets = topic.facets.map((facet) => {
      const mentions = mentionFacet(topic, facet, facts.get(`${topic.slug} ${facet.id}`) ?? [], composition);
      return compareFacet(facet, mentions, events, told, composition);
    });
    return {
      topic,
      facets,
      origins: countOrigins(
        facets.flatMap(({ cells }) => mentionsOf(cells)),
        composition.entities,
      ),
      synthesis: synthesise(facets, composition.entities),
    };
  });
}

/** All mentions of a row of the matrix. */
export function mentionsOf(cells: readonly Cell[]): FacetMention[] {
  return cells.flatMap((cell) => (cell.state === 'reported' ? cell.mentions : []));
}

function compareFacet(
  facet: Facet,
  mentions: readonly FacetMention[],
  events: ReadonlyMap<string, Event>,
  told: ReadonlyMap<string, readonly ToldEvent[]>,
  { corpus, entities, reports }: Composition,
): ComparedFacet {
  const event = facet.event === undefined ? undefined : events.get(facet.event);
  const date = facet.date ?? event?.file.date;
  const fact: Fact = { date, event, citation: datingCitation(date, mentions, event, reports) };
  const byReport = Map.groupBy(mentions, ({ report }) => report);
  const cells = corpus.reports.map((report): Cell => {
    const here = byReport.get(report.slug);
    return here
      ? { state: 'reported', report: report.slug, mentions: here }
      : {
          state: 'silent',
          report: report.slug,
          silence: judgeSilence(report, told.get(report.slug) ?? [], fact),
        };
  });
  return {
    facet,
    date,
    dateBasis: facet.date === undefined && event ? event.file.dateBasis : facet.dateBasis,
    cells,
    reports: [...byReport.keys()],
    origins: countOrigins(mentions, entities),
  };
}

/** Words of a report that give the fact its date: a mention of the fact, else one of its event. */
function datingCitation(
  date: string | undefined,
  mentions: readonly FacetMention[],
  event: Event | undefined,
  reports: ReadonlyMap<string, IndexedReport>,
): Citation | undefined {
  const days = date === undefined ? undefined : dateBounds(date);
  if (!days) return undefined;
  const isDating = (value: string | undefined): boolean => {
    const bounds = value === undefined ? undefined : dateBounds(value);
    return bounds !== undefined && areSameDays(bounds, days);
  };
  const isDated = ({ report, sentence }: Citation): boolean =>
    (reports.get(report)?.passages[sentence.passage]?.dates ?? []).some(
      (record) => record.evidence.sentence === sentence.id && isDating(record.value),
    );
  return mentions.find(isDated) ?? event?.mentions.find((mention) => isDating(mention.date?.value));
}
