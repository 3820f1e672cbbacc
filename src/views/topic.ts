import type { Addresses } from '../addresses/addresses.ts';
import type { ComparedTopic } from '../dossier/compared-topic.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { cardNames } from './cards.ts';
import { renderProse } from '../rendering/render-prose.ts';
import { type VoiceView, voicesOf } from './comparison/chains.ts';
import { type MatrixView, matrixView } from './comparison/matrix.ts';
import { type SynthesisView, synthesisView } from './comparison/synthesis-view.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { SourceIndex } from './source-view.ts';
import { countOf } from './wording/count-of.ts';
import { originsInWords } from './wording/origins-in-words.ts';
import { writtenNames } from './written-names.ts';
import { silenceMeaning } from './wording/silence-in-words.ts';

/** One topic compared across all reports. */
export interface TopicView {
  readonly kicker: string;
  readonly title: string;
  readonly question: string | undefined;
  /** HTML of the editor's introduction. */
  readonly introduction: string | undefined;
  readonly count: string;
  readonly synthesis: SynthesisView;
  readonly matrix: MatrixView;
  readonly legend: readonly { readonly state: string; readonly text: string }[];
  readonly voices: readonly VoiceView[];
  readonly related: readonly { readonly label: string; readonly address: string }[];
}

/** What the page of a topic shows. */
export function topicView(topic: ComparedTopic, dossier: Dossier, addresses: Addresses): TopicView {
  const sources = new SourceIndex(dossier, addresses);
  const finding = dossier.corpus.dossier.findings.find((one) => one.topic === topic.topic.slug);
  const reports = new Set(topic.facets.flatMap((facet) => facet.reports));
  return {
    kicker: `Comparaison · ${topic.topic.title}`,
    title: finding?.headline ?? topic.topic.title,
    question: topic.topic.question,
    introduction: topic.topic.body === '' ? undefined : renderProse(topic.topic.body),
    count: `${countOf(topic.facets.length, 'fait')}. ${originsInWords(reports.size, topic.origins)}.`,
    synthesis: synthesisView(topic, dossier, sources, addresses),
    matrix: matrixView(topic, dossier, sources, addresses),
    legend: [
      { state: 'reported', text: 'rapporté, avec les mots exacts' },
      { state: 'before-fact', text: silenceMeaning['before-fact'] },
      { state: 'after-fact', text: silenceMeaning['after-fact'] },
      { state: 'undecidable', text: silenceMeaning.undecidable },
    ],
    voices: voicesOf(topic, dossier, sources, addresses),
    related: relatedPages(topic, dossier, addresses),
  };
}

/** What stands around the page of a topic. */
export function topicFrame(topic: ComparedTopic, dossier: Dossier, addresses: Addresses): PageFrame {
  return pageFrame(dossier, addresses, {
    title: `Comparer\u00A0: ${topic.topic.title}`,
    description: `${topic.topic.question ?? topic.topic.title} ${countOf(topic.facets.length, 'fait')} comparés dans ${countOf(dossier.corpus.reports.length, 'article')}, avec les mots exacts et les silences.`,
    section: 'comparison',
    card: cardNames.comparison(topic.topic.slug),
  });
}

function relatedPages(topic: ComparedTopic, dossier: Dossier, addresses: Addresses): TopicView['related'] {
  const names = writtenNames(dossier).length;
  return [
    { label: 'Cette comparaison en une page, à imprimer', address: addresses.summary(topic.topic.slug), count: 1 },
    { label: `Les mots (${dossier.words.length})`, address: addresses.words, count: dossier.words.length },
    { label: `Une parole, plusieurs versions (${dossier.quotationGroups.length})`, address: addresses.quotations, count: dossier.quotationGroups.length },
    { label: `Les désaccords (${dossier.divergences.length})`, address: addresses.divergences, count: dossier.divergences.length },
    { label: 'Les passages communs', address: addresses.sharedCopy, count: dossier.similarities.length },
    { label: `Noms et graphies (${names})`, address: addresses.names, count: names },
  ].filter(({ count }) => count > 0);
}
