import { dateBounds } from '../../dossier/date-bounds.ts';
import type { ComparedFacet, Silence } from '../../dossier/compared-topic.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { countOf } from '../wording/count-of.ts';
import { onDate } from '../wording/date-in-words.ts';
import { laterEvent, silenceState } from '../wording/silence-in-words.ts';

/**
 * What is known of a report's silence on a fact, in one short phrase: « publié le 14 septembre 2023, 3 jours avant »,
 * « raconte la suite : Départ du train ; ne le mentionne pas ». Never more than the premises say.
 *
 * @param facts how many facts it is said of: « ne le mentionne pas », « ne les mentionne pas »
 */
export function silenceRemark(
  silence: Silence,
  report: string,
  facet: ComparedFacet,
  dossier: Dossier,
  facts = 1,
): string {
  const isNot = facts > 1 ? 'ne les mentionne pas' : 'ne le mentionne pas';
  const published = publishedOn(report, dossier);
  switch (silence.kind) {
    case 'before-fact':
      return published === undefined ? silenceState(silence) : `publié ${published}${lead(report, facet, dossier)}`;
    case 'after-fact': {
      const event = laterTitle(silence, dossier);
      if (event !== undefined) return `raconte la suite\u00A0: ${event}\u202F; ${isNot}`;
      return published === undefined ? `publié après, ${isNot}` : `publié ${published}, ${isNot}`;
    }
    case 'undecidable':
      return isNot;
  }
}

/** The same beneath the state of a cell, which it does not repeat: « le 14 septembre 2023, 3 jours avant ». */
export function silencePremise(silence: Silence, report: string, facet: ComparedFacet, dossier: Dossier): string {
  const published = publishedOn(report, dossier);
  switch (silence.kind) {
    case 'before-fact':
      return `${published ?? 'publié'}${lead(report, facet, dossier)}`;
    case 'after-fact':
      return `${laterTitle(silence, dossier) ?? published ?? 'publié après'}\u202F; ne le mentionne pas`;
    case 'undecidable':
      return 'on ne peut pas savoir s’il le connaissait';
  }
}

function publishedOn(report: string, dossier: Dossier): string | undefined {
  const published = dossier.reports.get(report)?.provenance.published;
  return published === undefined ? undefined : onDate(published, 'long');
}

function laterTitle(silence: Silence, dossier: Dossier): string | undefined {
  const later = laterEvent(silence);
  const event = later && dossier.events.get(later.event);
  return event?.file.title;
}

/** « , 3 jours avant », where both dates are certain enough to count. */
function lead(report: string, { facet }: ComparedFacet, dossier: Dossier): string {
  const published = dossier.reports.get(report)?.provenance.published;
  const from = published === undefined ? undefined : dateBounds(published);
  const to = facet.date === undefined ? undefined : dateBounds(facet.date);
  if (!from || !to || from.first !== from.last || !Number.isFinite(to.first)) return ', avant les faits';
  return `, ${countOf(to.first - from.last, 'jour')} avant`;
}
