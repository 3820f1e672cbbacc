import type { LedgerPiece, RemovedPassage, Report } from '../../corpus/report.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { annotateSentence } from '../../rendering/annotate.ts';
import { renderText } from '../../rendering/render-passage.ts';
import { renderInline } from '../../rendering/render-prose.ts';
import { countOf } from '../wording/count-of.ts';
import { paragraphsLabel } from '../wording/paragraph-label.ts';
import { fragmentOf } from './sentences.ts';
import { visibleSpaces } from './visible-spaces.ts';

/** Everything in which the copy differs from the document as received. */
export interface LedgerView {
  /** « 5 passages retirés, 2 déplacés, 31 retouches ». */
  readonly summary: string;
  readonly removed: readonly PassageView[];
  readonly moved: readonly PassageView[];
  readonly corrected: readonly CorrectionView[];
}

/** A passage of the raw document that stands elsewhere or nowhere in the copy. */
export interface PassageView {
  readonly fragment: string;
  readonly label: string;
  readonly lang: string | undefined;
  /** The words in full, sentences under their own addresses. */
  readonly html: string;
  readonly reasonHtml: string;
}

/** One kind of correction. */
export interface CorrectionView {
  /** What the raw document has, spaces and line ends made visible, with a few signs around where they help. */
  readonly raw: string;
  readonly copy: string;
  readonly reasonHtml: string;
  /** « 9 fois »; undefined for a single one. */
  readonly times: string | undefined;
}

const CONTEXT = 14;

/** The differences between copy and raw document, for reading; undefined where there is no raw document. */
export function ledgerView(dossier: Dossier, report: Report): LedgerView | undefined {
  if (report.raw === undefined) return undefined;
  const removed = report.removed.map((passage, index) =>
    passageView(dossier, report, passage, `retrait-${index + 1}`, index),
  );
  const moved = report.moved.map((passage, index) =>
    passageView(dossier, report, passage, `deplace-${index + 1}`, undefined),
  );
  const corrected = correctionViews(report);
  const mended = report.ledger.filter(({ kind }) => kind === 'corrected').length;
  const parts = [
    ...(removed.length > 0 ? [countOf(removed.length, 'passage retiré', 'passages retirés')] : []),
    ...(moved.length > 0 ? [countOf(moved.length, 'déplacé')] : []),
    ...(mended > 0 ? [countOf(mended, 'retouche')] : []),
  ];
  return { summary: parts.length === 0 ? 'rien' : parts.join(', '), removed, moved, corrected };
}

/** Ranks of the non-empty lines of the raw document that a passage holds. */
export function coveredParagraphs({ text, paragraph }: RemovedPassage): readonly number[] {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '').length;
  return Array.from({ length: Math.max(lines, 1) }, (_, index) => paragraph + index);
}

function passageView(
  dossier: Dossier,
  report: Report,
  passage: RemovedPassage,
  fragment: string,
  index: number | undefined,
): PassageView {
  const text = passage.text;
  const analysis = dossier.analyses.get(report.slug);
  const passages = analysis?.reading.passages ?? [];
  const sentences =
    index === undefined
      ? []
      : (analysis?.sentences.filter(
          (sentence) => sentence.part === 'removed' && passages[sentence.passage]?.removed === index,
        ) ?? []);
  const marks = sentences.map(({ start, end, id }) =>
    annotateSentence({ start, end, fragment: fragmentOf(id), lang: undefined, number: undefined }),
  );
  return {
    fragment,
    label: paragraphsLabel(coveredParagraphs(passage)),
    lang: passage.lang,
    html: renderText(text, marks).trim(),
    reasonHtml: renderInline(passage.reason),
  };
}

function correctionViews(report: Report): readonly CorrectionView[] {
  const groups = Map.groupBy(
    report.ledger.filter((piece) => piece.kind === 'corrected'),
    ({ entry }) => JSON.stringify([entry?.raw, entry?.copy, entry?.prefix, entry?.suffix, entry?.reason]),
  );
  return [...groups.values()].map((pieces) => ({
    ...(pieces.length === 1 ? inContext(report, pieces[0]) : apart(pieces[0])),
    reasonHtml: renderInline(pieces[0]?.entry?.reason ?? ''),
    times: pieces.length > 1 ? `${countOf(pieces.length, 'fois', 'fois')}` : undefined,
  }));
}

/** A correction with the words around it, from the raw document itself. */
function inContext(report: Report, piece: LedgerPiece | undefined): Pick<CorrectionView, 'raw' | 'copy'> {
  if (piece?.entry === undefined || report.raw === undefined) return { raw: '', copy: '' };
  const { text } = report.raw;
  const before = wordsBefore(text.slice(Math.max(0, piece.raw.start - CONTEXT), piece.raw.start));
  const after = wordsAfter(text.slice(piece.raw.end, piece.raw.end + CONTEXT));
  return {
    raw: `${before}${visibleSpaces(piece.entry.raw)}${after}`,
    copy: `${before}${visibleSpaces(piece.entry.copy)}${after}`,
  };
}

function apart(piece: LedgerPiece | undefined): Pick<CorrectionView, 'raw' | 'copy'> {
  return { raw: visibleSpaces(piece?.entry?.raw ?? ''), copy: visibleSpaces(piece?.entry?.copy ?? '') };
}

function wordsBefore(text: string): string {
  return text.replace(/^.*[\n\r]/s, '').replace(/^\S*\s(?=\S)/u, '');
}

function wordsAfter(text: string): string {
  return text.replace(/[\n\r].*$/s, '').replace(/(\S)\s\S*$/u, '$1');
}
