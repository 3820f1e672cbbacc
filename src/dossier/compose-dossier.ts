import type { VFile } from 'vfile';
import type { Analysis } from '../analysis/records.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { hasError } from '../corpus/notice.ts';
import { buildChronology } from './build-chronology.ts';
import { checkFindings } from './check-findings.ts';
import { compareTopics } from './compare-topic.ts';
import { compareWords } from './compare-words.ts';
import type { Composition } from './composition.ts';
import type { Dossier } from './dossier.ts';
import { findSharedRuns, passageWords } from './find-shared-runs.ts';
import { gatherNames } from './gather-names.ts';
import { groupQuotations } from './group-quotations.ts';
import { indexEntities } from './index-entities.ts';
import { indexReports } from './index-report.ts';
import { locateDivergences } from './locate-divergences.ts';
import { measureSimilarity } from './measure-similarity.ts';
import { openNotices } from './open-notices.ts';
import { facingPairs, nearestReports, pairReports } from './pair-reports.ts';
import { proposeDivergences } from './propose-divergences.ts';
import { stripDays } from './strip-days.ts';
import { tellEvents } from './tell-events.ts';

/**
 * What the reports say together. Every quote that editors wrote is resolved to one sentence of one report, every
 * count is computed; what does not hold is raised on the content file that says it.
 *
 * @returns `dossier` undefined where any message is an error, and the files that have messages.
 */
export function composeDossier(
  corpus: Corpus,
  analyses: ReadonlyMap<string, Analysis>,
): { readonly dossier: Dossier | undefined; readonly files: readonly VFile[] } {
  const notices = openNotices();
  const composition: Composition = {
    corpus,
    reports: indexReports(corpus, analyses),
    entities: indexEntities(corpus.entities),
    notices,
  };
  const composed = compose(composition, analyses);
  const findings = checkFindings(composed.topics, composed.words, composition);
  const dossier = { ...composed, corpus: { ...corpus, dossier: { ...corpus.dossier, findings } } };
  proposeDivergences(dossier, composition);
  const files = notices.files();
  return { dossier: hasError(files) ? undefined : dossier, files };
}

function compose(composition: Composition, analyses: ReadonlyMap<string, Analysis>): Dossier {
  const { corpus } = composition;
  const slugs = corpus.reports.map(({ slug }) => slug);
  const events = tellEvents(composition);
  const chronology = buildChronology(events, composition);
  const passages = passageWords(composition);
  const sharedRuns = findSharedRuns(passages, composition);
  const similarities = measureSimilarity(slugs, passages, sharedRuns);
  const pairs = pairReports(events, similarities);
  const nearest = nearestReports(slugs, pairs);
  return {
    corpus,
    analyses,
    sentences: new Map(
      [...analyses.values()].flatMap(({ sentences }) => sentences.map((one) => [one.id, one] as const)),
    ),
    reports: new Map(corpus.reports.map((report) => [report.slug, report])),
    chronology,
    events,
    topics: compareTopics(events, composition),
    words: compareWords(composition),
    names: gatherNames(events, composition),
    quotationGroups: groupQuotations(composition),
    divergences: locateDivergences(composition),
    sharedRuns,
    similarities,
    days: stripDays(chronology, composition),
    pairs: facingPairs(slugs, pairs, nearest),
    nearest,
  };
}
