import type { z } from 'zod';
import type { Analysis, Evidence, Passage } from '../analysis/records.ts';
import type { Report } from '../corpus/report.ts';
import { mentionsOf } from '../dossier/compare-topic.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { annotationsSchema } from './annotations-schema.ts';
import { codePointCounter } from './code-points.ts';
import { rawFile } from './export-sources.ts';
import { rawSpans } from './raw-span.ts';
import { writeJson } from './write-json.ts';

type Annotation = z.input<typeof annotationsSchema>['items'][number];

/** Something said about words of a report. */
interface Mark {
  readonly kind: 'date' | 'name' | 'quotation' | 'fact' | 'event';
  readonly evidence: Evidence;
  readonly motivation: Annotation['motivation'];
  readonly body: Annotation['body'];
}

/** Characters of context in a TextQuoteSelector. */
const CONTEXT = 32;

/**
 * `annotations.jsonld`: dates, names, quotations, facts and evidence for events as W3C Web Annotations whose
 * selectors (a quote, and a position in code points) stand in the raw documents. A report without its raw document,
 * or a title that is not in it, has none.
 */
export function exportAnnotations(dossier: Dossier): string {
  const told = Map.groupBy(
    [...dossier.events.values()].flatMap(({ file, mentions }) =>
      mentions.map(({ evidence }) => linking('event', evidence, 'linking', `chronology.json#${file.slug}`)),
    ),
    ({ evidence }) => evidence.report,
  );
  const facts = Map.groupBy(
    dossier.topics.flatMap(({ topic, facets }) =>
      facets.flatMap(({ facet, cells }) =>
        mentionsOf(cells).map(({ evidence }) =>
          linking('fact', evidence, 'classifying', `comparison.json#${topic.slug}/${facet.id}`),
        ),
      ),
    ),
    ({ evidence }) => evidence.report,
  );
  const items = dossier.corpus.reports.flatMap((report) => {
    const analysis = dossier.analyses.get(report.slug);
    if (!analysis) return [];
    const marks = [
      ...recordMarks(analysis),
      ...(facts.get(report.slug) ?? []),
      ...(told.get(report.slug) ?? []),
    ];
    return annotate(report, analysis, marks);
  });
  return writeJson(annotationsSchema, {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'annotations.jsonld',
    type: 'AnnotationPage',
    items,
  });
}

function recordMarks({ dates, names, quotations }: Analysis): Mark[] {
  return [
    ...dates.map(({ evidence, value, timex3 }) => describing('date', evidence, value ?? timex3.value)),
    ...names.flatMap(({ evidence, entity }) =>
      entity === undefined ? [] : [linking('name', evidence, 'identifying', `entities.json#${entity}`)],
    ),
    ...quotations.map(({ evidence, use }) => describing('quotation', evidence, use)),
  ];
}

function describing(kind: Mark['kind'], evidence: Evidence, value: string): Mark {
  return {
    kind,
    evidence,
    motivation: 'describing',
    body: { type: 'TextualBody', value, format: 'text/plain' },
  };
}

function linking(
  kind: Mark['kind'],
  evidence: Evidence,
  motivation: Mark['motivation'],
  source: string,
): Mark {
  return { kind, evidence, motivation, body: { type: 'SpecificResource', source } };
}

function annotate(report: Report, { reading, sentences }: Analysis, marks: readonly Mark[]): Annotation[] {
  const { raw } = report;
  if (!raw) return [];
  const passageOf = new Map<string, Passage | undefined>(
    sentences.map(({ id, passage }) => [id, reading.passages[passage]]),
  );
  const spanOf = rawSpans(report);
  const pointAt = codePointCounter(raw.text);
  const ranks = new Map<string, number>();
  return marks.flatMap(({ kind, evidence, motivation, body }) => {
    const passage = passageOf.get(evidence.sentence);
    const span = passage && spanOf(passage, evidence);
    if (!span) return [];
    const [start, end] = [pointAt(span.start), pointAt(span.end)];
    const id = `annotations.jsonld#${report.slug}-${kind}-${start}-${end}`;
    const rank = (ranks.get(id) ?? 0) + 1;
    ranks.set(id, rank);
    return [
      {
        id: rank === 1 ? id : `${id}-${rank}`,
        type: 'Annotation' as const,
        motivation,
        body,
        target: {
          source: rawFile(report.slug),
          selector: [
            {
              type: 'TextQuoteSelector' as const,
              exact: raw.text.slice(span.start, span.end),
              prefix: wholeCharacters(raw.text.slice(Math.max(0, span.start - CONTEXT), span.start)),
              suffix: wholeCharacters(raw.text.slice(span.end, span.end + CONTEXT)),
            },
            { type: 'TextPositionSelector' as const, start, end },
          ] satisfies Annotation['target']['selector'],
        },
      },
    ];
  });
}

const halfCharacter = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;

/** Without the half of a surrogate pair that a cut can leave at an edge. */
function wholeCharacters(text: string): string {
  return text.replace(halfCharacter, '');
}
