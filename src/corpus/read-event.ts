import type { z } from 'zod';
import { type ContentSource, contentFile, quoteAt, refuse, requireBody } from './content-source.ts';
import type { eventSchema } from './content-schemas.ts';
import type { EventEvidence, EventFile } from './corpus.ts';
import { basisOf } from './date-basis.ts';
import { statedAttribution } from './stated-attribution.ts';

/** An event; what it says of reports and other files is checked later. Raises errors for what contradicts itself. */
export function readEvent(source: ContentSource<z.output<typeof eventSchema>>): EventFile {
  const { fields } = source;
  requireBody(source, 'one neutral sentence in French');
  const date = fields.date === 'none' ? undefined : fields.date;
  if (fields.evidence.length === 0) {
    refuse(source, ['evidence'], {
      ruleId: 'evidence-missing',
      reason: 'The event has no evidence: expected the words of at least one report',
      note: 'Add `evidence` with « - report: slug » and « quote: "the exact words" ».',
    });
  }
  return {
    ...contentFile(source),
    title: fields.title,
    date,
    dateBasis: basisOf(source, date, fields.dateBasis, ['dateBasis']),
    dateNote: fields.dateNote,
    place: fields.place,
    placeNote: fields.placeNote,
    kind: fields.kind,
    order: fields.order,
    relative: fields.relative,
    isMilestone: fields.milestone,
    terms: fields.terms,
    evidence: fields.evidence.map((written, index): EventEvidence => {
      const { expression, said, note } = written;
      const quote = quoteAt(source, written, ['evidence', index]);
      return { ...quote, expression, said, note, attribution: statedAttribution(written.attribution) };
    }),
  };
}
