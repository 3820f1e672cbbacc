import type { Analysis } from '../../src/analysis/records.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { composeDossier } from '../../src/dossier/compose-dossier.ts';
import type { Composition } from '../../src/dossier/composition.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { indexEntities } from '../../src/dossier/index-entities.ts';
import { indexReports } from '../../src/dossier/index-report.ts';
import { openNotices } from '../../src/dossier/open-notices.ts';
import { file } from './small-content.ts';
import { type ReportSpec, reportOf } from './small-report.ts';

/** Parts of a corpus that a test states; the rest is empty. */
export type CorpusSpec = Partial<Omit<Corpus, 'reports' | 'dossier'>> & {
  readonly dossier?: Partial<Corpus['dossier']>;
};

/** A corpus from reports and whatever else a test states, with the analyses. */
export function corpusOf(
  specs: readonly ReportSpec[],
  spec: CorpusSpec = {},
): { corpus: Corpus; analyses: Map<string, Analysis> } {
  const built = specs.map(reportOf);
  const { dossier, ...rest } = spec;
  return {
    corpus: {
      dossier: {
        ...file('', 'dossier'),
        path: 'dossier.md',
        title: 'Essai',
        subtitle: undefined,
        period: undefined,
        timeZone: undefined,
        order: [],
        findings: [],
        utterances: [],
        ...dossier,
      },
      events: [],
      topics: [],
      divergences: [],
      words: [],
      entities: [],
      ...rest,
      reports: built.map(({ report }) => report),
    },
    analyses: new Map(built.map(({ report, analysis }) => [report.slug, analysis])),
  };
}

/** Composes a small corpus; throws with its messages where one is an error. */
export function composed(specs: readonly ReportSpec[], spec: CorpusSpec = {}): Dossier {
  const { corpus, analyses } = corpusOf(specs, spec);
  const { dossier, files } = composeDossier(corpus, analyses);
  if (!dossier)
    throw new Error(files.flatMap(({ messages }) => messages.map(({ reason }) => reason)).join('\n'));
  return dossier;
}

/** What composing a small corpus says: rule, path and reason of each message. */
export function messagesOf(specs: readonly ReportSpec[], spec: CorpusSpec = {}) {
  const { corpus, analyses } = corpusOf(specs, spec);
  const { dossier, files } = composeDossier(corpus, analyses);
  const messages = files.flatMap(({ path, messages: list }) =>
    list.map(({ ruleId, reason, note, fatal, line }) => ({ path, ruleId, reason, note, fatal, line })),
  );
  return { isPublished: dossier !== undefined, messages };
}

/** The composition of a small corpus, for asking one question of it. */
export function compositionOf(specs: readonly ReportSpec[], spec: CorpusSpec = {}): Composition {
  const { corpus, analyses } = corpusOf(specs, spec);
  return {
    corpus,
    reports: indexReports(corpus, analyses),
    entities: indexEntities(corpus.entities),
    notices: openNotices(),
  };
}
