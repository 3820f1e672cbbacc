import type { ComparedFacet, ComparedTopic, Silence } from './compared-topic.ts';
import type { Dossier } from './dossier.ts';

/** A fact of the matrix that a report does not mention, and why. */
export interface UntoldFact {
  readonly topic: ComparedTopic;
  readonly facet: ComparedFacet;
  readonly silence: Silence;
}

/** « Ce que cet article ne dit pas »: the facts that other reports tell and this one does not mention. */
export function factsNotTold({ topics }: Pick<Dossier, 'topics'>, report: string): UntoldFact[] {
  return topics.flatMap((topic) =>
    topic.facets.flatMap((facet) => {
      const cell = facet.cells.find((one) => one.report === report);
      return cell?.state === 'silent' && facet.reports.length > 0
        ? [{ topic, facet, silence: cell.silence }]
        : [];
    }),
  );
}
