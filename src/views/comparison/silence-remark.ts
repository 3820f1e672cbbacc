import { dateBounds } from '../../dossier/date-bounds.ts';
import type { ComparedFacet, Dossier, Silence } from '../../dossier/dossier.ts';
import { countOf } from '../wording/count-of.ts';
import { onDate } from '../wording/date-in-words.ts';

/**
 * What is known of a report's silence on a fact, in one short phrase: « publié le 14 septembre 2023, 3 jours avant »,
 * « raconte « Départ du train », ne le mentionne pas ». Never more than the premises say.
 */
export function silenceRemark(silence: Silence, report: string, { facet }: ComparedFacet, dossier: Dossier): string {
  const published = dossier.reports.get(report)?.provenance.published;
  switch (silence.kind) {
    case 'before-fact':
      return published === undefined ? 'publié avant' : `publié ${onDate(published, 'long')}${lead(published, facet.date)}`;
    case 'after-fact': {
      const later = silence.premises.find((premise) => premise.kind === 'tells-later-event');
      const event = later?.kind === 'tells-later-event' ? dossier.events.get(later.event) : undefined;
      if (event) return `raconte la suite («\u202F${event.file.title}\u202F»), ne le mentionne pas`;
      return published === undefined ? 'publié après, ne le mentionne pas' : `publié ${onDate(published, 'long')}, ne le mentionne pas`;
    }
    case 'undecidable':
      return 'ne le mentionne pas';
  }
}

/** « , 3 jours avant », where both dates are certain enough to count. */
function lead(published: string, fact: string | undefined): string {
  const from = dateBounds(published);
  const to = fact === undefined ? undefined : dateBounds(fact);
  if (!from || !to || from.first !== from.last || !Number.isFinite(to.first)) return ', avant les faits';
  return `, ${countOf(to.first - from.last, 'jour')} avant`;
}
