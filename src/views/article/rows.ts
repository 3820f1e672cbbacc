import type { Addresses } from '../../addresses/addresses.ts';
import type { Analysis, Sentence } from '../../analysis/records.ts';
import type { Block, RemovedPassage, Report } from '../../corpus/report.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import {
  annotateCorrection,
  annotateDate,
  annotateFact,
  annotateQuotation,
  annotateSentence,
  annotateSic,
} from '../../rendering/annotate.ts';
import type { Annotation } from '../../rendering/annotation.ts';
import { renderBlock } from '../../rendering/render-passage.ts';
import { paragraphsLabel } from '../wording/paragraph-label.ts';
import { type DateAnswer, type MarkedDate, markedDates } from './dates.ts';
import { coveredParagraphs } from './ledger.ts';
import { type Mended, mendedPlaces } from './mended.ts';
import { type MarginNote, marginNotes, type Page } from './notes.ts';
import { fragmentOf } from './sentences.ts';

/** What stands in the text column, one under the other. */
export type ArticleRow = BlockRow | GapRow;

/** A block of the report with what is said beside it. */
export interface BlockRow {
  readonly kind: 'block';
  readonly element: 'p' | 'h2' | 'h3' | 'ul' | 'blockquote' | 'pre';
  readonly role: Block['role'];
  /** BCP 47 where it is not the report's language. */
  readonly lang: string | undefined;
  /** § of its first line in the document as received. */
  readonly paragraph: number;
  /** Inside HTML of each part: one, or one per item of a list. */
  readonly parts: readonly string[];
  readonly notes: readonly MarginNote[];
  readonly answers: readonly DateAnswer[];
  readonly mended: readonly Mended[];
}

/** Paragraphs of the document as received that the text leaves out. */
export interface GapRow {
  readonly kind: 'gap';
  /** « § 3 à 5 ». */
  readonly label: string;
  readonly reasons: readonly string[];
  /** Where the removed words can be read, on this page. */
  readonly fragment: string;
}

/** The text of a report, block by block, with the gaps between them. */
export function articleRows(dossier: Dossier, report: Report, addresses: Addresses): readonly ArticleRow[] {
  const dates = datesOfText(dossier, report);
  const annotations = annotationsOf(dossier, report, addresses, dates);
  const rows: ArticleRow[] = [];
  let rest = gapsOf(report);
  for (const block of report.blocks) {
    for (const gap of rest.filter(({ first }) => first < block.paragraph)) rows.push(gap.row);
    rest = rest.filter(({ first }) => first >= block.paragraph);
    const row = blockRow({ dossier, report, addresses }, block, annotations, dates);
    const last = rows.at(-1);
    if (row.element === 'ul' && last?.kind === 'block' && last.element === 'ul')
      rows[rows.length - 1] = joined(last, row);
    else rows.push(row);
  }
  return [...rows, ...rest.map(({ row }) => row)];
}

function blockRow(
  page: Page,
  block: Block,
  annotations: readonly Annotation[],
  dates: readonly MarkedDate[],
): BlockRow {
  const { report } = page;
  return {
    kind: 'block',
    element: elementOf(block),
    role: block.role,
    lang: block.lang === report.lang ? undefined : block.lang,
    paragraph: block.paragraph,
    parts: [renderBlock(report, block, annotations)],
    notes: marginNotes(page, block, 'text', block.lang),
    answers: dates.flatMap(({ mark, answer }) => (answer && isIn(mark.start, block) ? [answer] : [])),
    mended: mendedPlaces(report).filter((place) => isIn(place.start, block)),
  };
}

function elementOf({ role, depth, node }: Block): BlockRow['element'] {
  if (node.type === 'code') return 'pre';
  if (role === 'heading') return (depth ?? 2) > 2 ? 'h3' : 'h2';
  if (role === 'item') return 'ul';
  return role === 'quote' ? 'blockquote' : 'p';
}

function joined(list: BlockRow, item: BlockRow): BlockRow {
  return {
    ...list,
    parts: [...list.parts, ...item.parts],
    notes: [...list.notes, ...item.notes],
    answers: [...list.answers, ...item.answers],
    mended: [...list.mended, ...item.mended],
  };
}

/** Every record of the text as an annotation over it. */
function annotationsOf(
  dossier: Dossier,
  report: Report,
  addresses: Addresses,
  dates: readonly MarkedDate[],
): readonly Annotation[] {
  const analysis = dossier.analyses.get(report.slug);
  if (!analysis) return [];
  const inText = textSentences(analysis);
  const here = ({ evidence }: { readonly evidence: { readonly sentence: string } }): boolean =>
    inText.has(evidence.sentence);
  return [
    ...[...inText.values()].map((sentence) => annotateSentence(sentenceMark(sentence, report))),
    ...dates.map(({ mark }) => annotateDate(mark)),
    ...analysis.quotations
      .filter((one) => here(one) && one.use !== 'term')
      .map(({ outer }) => annotateQuotation(outer)),
    ...analysis.facts
      .filter((fact) => here(fact) && fact.evidence.end > fact.evidence.start)
      .map(({ evidence, topic, facet }) => annotateFact(evidence, addresses.cell(topic, facet, report.slug))),
    ...report.notes
      .filter(({ kind, part }) => kind === 'sic' && part === 'text')
      .map((note) => annotateSic(note)),
    ...mendedPlaces(report).map((place) =>
      annotateCorrection({ ...place, popover: place.id, label: 'Corrigé\u00A0: voir le texte reçu' }),
    ),
  ];
}

function sentenceMark(sentence: Sentence, report: Report): Parameters<typeof annotateSentence>[0] {
  const { start, end, rank, paragraph, lang } = sentence;
  const block = report.blocks.find((one) => isIn(start, one));
  return {
    start,
    end,
    fragment: fragmentOf(sentence.id),
    lang: lang === (block?.lang ?? report.lang) ? undefined : lang,
    number: {
      figure: rank > 1 ? `${paragraph}.${rank}` : String(paragraph),
      label: rank > 1 ? `Paragraphe ${paragraph}, phrase ${rank}` : `Paragraphe ${paragraph}`,
      isWithin: rank > 1,
    },
  };
}

function datesOfText(dossier: Dossier, report: Report): readonly MarkedDate[] {
  const analysis = dossier.analyses.get(report.slug);
  if (!analysis) return [];
  const inText = textSentences(analysis);
  return markedDates(
    analysis.dates.filter(({ evidence }) => inText.has(evidence.sentence)),
    'd-',
    /\d{4}/.exec(report.provenance.reference)?.[0] ?? '',
  );
}

function textSentences(analysis: Analysis): ReadonlyMap<string, Sentence> {
  return new Map(
    analysis.sentences.filter(({ part }) => part === 'text').map((sentence) => [sentence.id, sentence]),
  );
}

/**
 * Whole paragraphs that the text leaves out, neighbours drawn together. What was only moved (the title, the date
 * line) stands elsewhere on the page and leaves no gap.
 */
function gapsOf(report: Report): readonly { readonly first: number; readonly row: GapRow }[] {
  const kept = new Set(report.blocks.map(({ paragraph }) => paragraph));
  const passages = report.removed
    .map((passage, index) => ({ passage, fragment: `retrait-${index + 1}` }))
    .sort((a, b) => a.passage.rawStart - b.passage.rawStart);
  const gaps: {
    first: number;
    last: number;
    passages: RemovedPassage[];
    fragment: string;
    paragraphs: number[];
  }[] = [];
  for (const { passage, fragment } of passages) {
    const paragraphs = coveredParagraphs(passage).filter((paragraph) => !kept.has(paragraph));
    const first = paragraphs[0];
    const last = paragraphs.at(-1);
    if (first === undefined || last === undefined) continue;
    const gap = gaps.at(-1);
    if (gap !== undefined && first <= gap.last + 1) {
      gap.passages.push(passage);
      gap.paragraphs.push(...paragraphs);
      gap.last = last;
    } else gaps.push({ first, last, passages: [passage], fragment, paragraphs });
  }
  return gaps.map(({ first, passages: left, fragment, paragraphs }) => ({
    first,
    row: {
      kind: 'gap',
      label: paragraphsLabel(paragraphs),
      reasons: [...new Set(left.map(({ reason }) => reason))],
      fragment,
    },
  }));
}

function isIn(offset: number, { start, end }: Block): boolean {
  return offset >= start && offset < end;
}
