import type { Addresses } from '../addresses/addresses.ts';
import type { Sentence } from '../analysis/records.ts';
import { type Alignment, type AlignmentRow, alignReports } from '../dossier/align-reports.ts';
import type { WordDifference } from '../dossier/diff-sentences.ts';
import type { Dossier, ReportPair } from '../dossier/dossier.ts';
import { placeInWords } from './citation-view.ts';
import { type FaceWords, faceWords } from './faces/side-words.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { SourceIndex, type SourceView } from './source-view.ts';
import { capitalised, countOf } from './wording/count-of.ts';
import { dateInWords } from './wording/date-in-words.ts';
import { listInWords } from './wording/list-in-words.ts';
import { publicationInWords } from './wording/source-names.ts';

/** A sentence on one side. */
export interface FaceSentence {
  readonly address: string;
  readonly place: string;
  readonly lang: string | undefined;
  readonly words: readonly FaceWords[];
}

/** A line: passages that answer each other, or passages of one side alone. */
export interface FaceRow {
  readonly kind: AlignmentRow['kind'];
  /** What both passages share: « Kim Jong Un, TASS, 17 sept. ». */
  readonly label: string;
  readonly left: readonly FaceSentence[];
  readonly right: readonly FaceSentence[];
}

/** One side's head. */
export interface FaceSide extends SourceView {
  readonly publication: string;
}

/** Two reports face to face. */
export interface FaceView {
  readonly left: FaceSide;
  readonly right: FaceSide;
  readonly lede: string;
  readonly rows: readonly FaceRow[];
  /** Events that both tell. */
  readonly events: readonly { readonly title: string; readonly address: string }[];
}

/** What the page of a pair shows. */
export function faceView(pair: ReportPair, dossier: Dossier, addresses: Addresses): FaceView {
  const sources = new SourceIndex(dossier, addresses);
  const [a, b] = pair.reports;
  const alignment = alignReports(dossier, a, b);
  const [left, right] = [sideOf(a, dossier, sources), sideOf(b, dossier, sources)];
  return {
    left,
    right,
    lede: ledeOf(alignment, pair, left.name, right.name),
    rows: grouped(alignment.rows).map((row) => rowView(row, alignment, dossier, addresses)),
    events: pair.sharedEvents.flatMap((slug) => {
      const event = dossier.events.get(slug);
      return event ? [{ title: event.file.title, address: addresses.event(slug) }] : [];
    }),
  };
}

/** What stands around the page of a pair. */
export function faceFrame(view: FaceView, dossier: Dossier, addresses: Addresses): PageFrame {
  return pageFrame(dossier, addresses, {
    title: `Face à face\u00A0: ${view.left.name} et ${view.right.name}`,
    description: `${view.left.name} et ${view.right.name}, alignés passage par passage.`,
    section: 'faces',
  });
}

function sideOf(slug: string, dossier: Dossier, sources: SourceIndex): FaceSide {
  const report = dossier.reports.get(slug);
  return { ...sources.get(slug), publication: report ? publicationInWords(report) : '' };
}

function ledeOf(
  { rows, sharedRuns }: Alignment,
  { sharedEvents }: ReportPair,
  left: string,
  right: string,
): string {
  const count = (kind: AlignmentRow['kind']): number => rows.filter((row) => row.kind === kind).length;
  const longest = Math.max(0, ...sharedRuns.map(({ words }) => words));
  const told = countOf(count('match'), 'passage se répond', 'passages se répondent');
  const alone = [
    `${countOf(count('left-only'), 'phrase')} dans ${left}`,
    `${countOf(count('right-only'), 'phrase')} dans ${right}`,
  ];
  const run = longest === 0 ? '' : ` La plus longue suite commune compte ${countOf(longest, 'mot')}.`;
  const events = countOf(sharedEvents.length, 'événement en commun', 'événements en commun');
  return `Les deux articles ont ${events}. ${capitalised(told)}. Sans équivalent\u00A0: ${listInWords(alone)}.${run}`;
}

/** Lines of one side alone that follow each other are one line. */
function grouped(rows: readonly AlignmentRow[]): AlignmentRow[] {
  const result: AlignmentRow[] = [];
  for (const row of rows) {
    const last = result.at(-1);
    if (last && last.kind === row.kind && row.kind !== 'match') {
      result[result.length - 1] = { ...last, left: [...last.left, ...row.left], right: [...last.right, ...row.right] };
    } else result.push(row);
  }
  return result;
}

function rowView(row: AlignmentRow, alignment: Alignment, dossier: Dossier, addresses: Addresses): FaceRow {
  const side = (sentences: readonly Sentence[], words: readonly WordDifference[]): FaceSentence[] =>
    sentences.map((sentence) => ({
      address: addresses.sentence(sentence.id),
      place: placeInWords(sentence),
      lang: sentence.lang === 'fr' ? undefined : sentence.lang,
      words: faceWords(sentence, words, runsIn(sentence, alignment)),
    }));
  return {
    kind: row.kind,
    label: labelOf(row, dossier),
    left: side(row.left, row.leftWords),
    right: side(row.right, row.rightWords),
  };
}

function runsIn(sentence: Sentence, { sharedRuns }: Alignment): { start: number; end: number }[] {
  return sharedRuns.flatMap(({ places }) =>
    places
      .filter((place) => place.sentence.id === sentence.id)
      .map(({ evidence }) => ({ start: evidence.start, end: evidence.end })),
  );
}

function labelOf({ kind, shared }: AlignmentRow, dossier: Dossier): string {
  if (kind !== 'match') return 'sans équivalent';
  const names = shared.names
    .map((slug) => dossier.corpus.entities.find((entity) => entity.slug === slug)?.label)
    .filter((label) => label !== undefined);
  const all = [...names.slice(0, 3), ...shared.dates.slice(0, 1).map((date) => dateInWords(date, 'short'))];
  return all.length === 0 ? 'mêmes mots' : all.join(', ');
}
