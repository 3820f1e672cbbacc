import type { Addresses } from '../../addresses/addresses.ts';
import type { Attribution } from '../../analysis/records.ts';
import type { Report } from '../../corpus/report.ts';
import type { ComparedTopic, FacetMention } from '../../dossier/compared-topic.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { SourceIndex, SourceView } from '../source-view.ts';
import { plainVoice } from '../wording/voice-namer.ts';

/** One voice of a chain. */
export interface ChainNode {
  readonly text: string;
  /** Not said by the text, or inferred by us: drawn in dashes, and said. */
  readonly isInferred: boolean;
}

/** How words came to a report: from the first known voice to the text that is read. */
export interface ChainView {
  readonly nodes: readonly ChainNode[];
  /** The facts it carries. */
  readonly facts: readonly { readonly label: string; readonly address: string }[];
}

/** Who speaks in one report. */
export interface VoiceView {
  readonly source: SourceView;
  readonly chains: readonly ChainView[];
}

interface Told {
  readonly facet: string;
  readonly label: string;
  readonly mention: FacetMention;
}

/** The chains of a topic, report by report; reports that tell none of its facts have none. */
export function voicesOf(topic: ComparedTopic, dossier: Dossier, sources: SourceIndex, addresses: Addresses): readonly VoiceView[] {
  return sources.all.flatMap((source) => {
    const told = toldBy(topic, source.slug);
    const report = dossier.reports.get(source.slug);
    if (told.length === 0 || !report) return [];
    const byChain = [...Map.groupBy(told, ({ mention }) => keyOf(mention.attribution)).values()];
    return [
      {
        source,
        chains: byChain.flatMap((same) => {
          const [first] = same;
          if (!first) return [];
          return [{ nodes: nodesOf(first.mention.attribution, report), facts: factsOf(same, topic, source, addresses) }];
        }),
      },
    ];
  });
}

function toldBy(topic: ComparedTopic, report: string): Told[] {
  return topic.facets.flatMap(({ facet, cells }) => {
    const cell = cells.find((one) => one.report === report);
    if (cell?.state !== 'reported') return [];
    const inText = cell.mentions.filter(({ part }) => part === 'text');
    return (inText.length > 0 ? inText : cell.mentions).map((mention) => ({ facet: facet.id, label: facet.label, mention }));
  });
}

function keyOf({ chain, originLabel }: Attribution): string {
  return chain.length === 0 ? (originLabel ?? '') : chain.map(({ entity, label }) => entity ?? label).join(' < ');
}

/** From the far end to the report's own agency and original; what provenance infers is marked so. */
function nodesOf(attribution: Attribution, { provenance }: Report): ChainNode[] {
  const cited = attribution.chain
    .map((link) => ({ text: plainVoice(link), isInferred: link.basis === 'inferred' }))
    .reverse();
  const far = cited.length > 0 ? cited : [{ text: attribution.originLabel ?? 'personne n’est cité', isInferred: attribution.originLabel === undefined }];
  const between = [
    provenance.agency === undefined ? undefined : { text: provenance.agency, isInferred: provenance.agencyBasis !== 'document' },
    provenance.original?.publisher === undefined ? undefined : { text: provenance.original.publisher, isInferred: false },
    provenance.translatedFrom === undefined ? undefined : { text: 'traduction', isInferred: provenance.translatedFromBasis !== 'document' },
  ].filter((node) => node !== undefined);
  return [...far, ...between.filter(({ text }) => far.every((node) => node.text !== text))];
}

function factsOf(same: readonly Told[], topic: ComparedTopic, source: SourceView, addresses: Addresses): ChainView['facts'] {
  const byFacet = new Map(same.map(({ facet, label }) => [facet, label]));
  return [...byFacet].map(([facet, label]) => ({ label, address: addresses.cell(topic.topic.slug, facet, source.slug) }));
}
