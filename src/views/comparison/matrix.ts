import { type Addresses, cellFragment } from '../../addresses/addresses.ts';
import type { Cell, ComparedFacet, ComparedTopic, FacetMention } from '../../dossier/compared-topic.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { placeInWords } from '../citation-view.ts';
import type { SourceIndex, SourceView } from '../source-view.ts';
import { accordingTo } from '../wording/attribution-in-words.ts';
import { countOf } from '../wording/count-of.ts';
import { onDate } from '../wording/date-in-words.ts';
import { originsInWords } from '../wording/origins-in-words.ts';
import { quantityInWords } from '../wording/quantity-in-words.ts';
import { silenceState } from '../wording/silence-in-words.ts';
import type { VoiceNamer } from '../wording/voice-namer.ts';
import { silencePremise } from './silence-remark.ts';

/** One mention in a cell: the report's words and all that goes with them. */
export interface CellMention {
  /** The report's own characters. */
  readonly quote: string;
  readonly lang: string | undefined;
  readonly address: string;
  readonly place: string;
  /** « nombre : cinq », « donné par « … » », « avec réserve », « d’après TASS ». */
  readonly remarks: readonly string[];
  readonly note: string | undefined;
}

/** What one report says of one fact, or what is known of its silence. */
export interface CellView {
  readonly fragment: string;
  readonly source: SourceView;
  /** For the shape of its state. */
  readonly state: 'reported' | 'before-fact' | 'after-fact' | 'undecidable';
  /** The same in words. */
  readonly label: string;
  /** The mention that says most; undefined for a silence. */
  readonly first: CellMention | undefined;
  /** Its other mentions, folded. */
  readonly others: readonly CellMention[];
  /** « 2 autres passages ». */
  readonly othersLabel: string;
  /** What a silence rests on. */
  readonly premise: { readonly text: string; readonly address: string | undefined; readonly place: string | undefined } | undefined;
}

/** One fact across all reports. */
export interface RowView {
  readonly fragment: string;
  readonly label: string;
  /** It only qualifies another fact. */
  readonly isPart: boolean;
  readonly when: string | undefined;
  readonly eventAddress: string | undefined;
  readonly cells: readonly CellView[];
  /** « 3 articles, 1 origine nommée : TASS ». */
  readonly origins: string;
}

/** Facts × reports. */
export interface MatrixView {
  readonly sources: readonly SourceView[];
  readonly rows: readonly RowView[];
}

/** The matrix of a topic. */
export function matrixView(
  topic: ComparedTopic,
  dossier: Dossier,
  sources: SourceIndex,
  addresses: Addresses,
): MatrixView {
  return {
    sources: sources.all,
    rows: topic.facets.map((facet) => ({
      fragment: facet.facet.id,
      label: facet.facet.label,
      isPart: facet.facet.of !== undefined,
      when: whenOf(facet),
      eventAddress: facet.facet.event === undefined ? undefined : addresses.event(facet.facet.event),
      cells: facet.cells.map((cell) => cellView(cell, facet, dossier, sources, addresses)),
      origins: originsInWords(facet.reports.length, facet.origins),
    })),
  };
}

function whenOf({ date, dateBasis }: ComparedFacet): string | undefined {
  if (date === undefined) return undefined;
  return dateBasis === 'inferred' ? `${onDate(date, 'long')} (déduit)` : onDate(date, 'long');
}

function cellView(
  cell: Cell,
  facet: ComparedFacet,
  dossier: Dossier,
  sources: SourceIndex,
  addresses: Addresses,
): CellView {
  const source = sources.get(cell.report);
  const fragment = cellFragment(facet.facet.id, cell.report);
  if (cell.state === 'reported') {
    const isCounted = countsMatter(facet);
    const views = byWeight(cell.mentions).map((mention) =>
      cellMention(mention, isCounted, sources.nameOf, addresses),
    );
    const [first, ...others] = distinct(views);
    const othersLabel = countOf(others.length, 'autre passage', 'autres passages');
    return { fragment, source, state: 'reported', label: 'rapporté', first, others, othersLabel, premise: undefined };
  }
  const { silence } = cell;
  const later = silence.premises.find((premise) => premise.kind === 'tells-later-event');
  const citation = later?.kind === 'tells-later-event' ? later.citation : undefined;
  return {
    fragment,
    source,
    state: silence.kind,
    label: silenceState(silence),
    first: undefined,
    others: [],
    othersLabel: '',
    premise: {
      text: silencePremise(silence, cell.report, facet, dossier),
      address: citation && addresses.sentence(citation.sentence.id),
      place: citation && placeInWords(citation.sentence),
    },
  };
}

/** Whether some report gives a number for the fact other than the article's plain « un ». */
function countsMatter({ cells }: ComparedFacet): boolean {
  return cells.some((cell) => cell.state === 'reported' && cell.mentions.some(({ quantity }) => (quantity.value ?? 0) > 1));
}

function cellMention(
  mention: FacetMention,
  isCounted: boolean,
  nameOf: VoiceNamer,
  addresses: Addresses,
): CellMention {
  const { sentence, quote, quantity, giver, isHedged, attribution, review, note } = mention;
  const remarks = [
    ...(isCounted ? [quantityInWords(quantity)] : []),
    ...(giver === undefined ? [] : [`donné par «\u202F${giver}\u202F»`]),
    ...(isHedged ? ['avec réserve'] : []),
    accordingTo(attribution, nameOf),
    ...(review === 'automatic' ? ['repéré automatiquement'] : []),
  ];
  return {
    quote,
    lang: sentence.lang === 'fr' ? undefined : sentence.lang,
    address: addresses.sentence(sentence.id),
    place: placeInWords(sentence),
    remarks,
    note,
  };
}

/** Mentions of the running text first, and among them those that give most: an origin, a giver, a number. */
function byWeight(mentions: readonly FacetMention[]): readonly FacetMention[] {
  const weight = ({ part, attribution, giver, quantity }: FacetMention): number =>
    (part === 'text' ? 8 : 0) +
    (attribution.originKind === 'none' ? 0 : 4) +
    (giver === undefined ? 0 : 2) +
    (quantity.value === undefined ? 0 : 1);
  return [...mentions].sort((a, b) => weight(b) - weight(a));
}

/** The same words in one place are shown once. */
function distinct(mentions: readonly CellMention[]): CellMention[] {
  return mentions.filter(
    ({ quote, address }, index) => mentions.findIndex((other) => other.quote === quote && other.address === address) === index,
  );
}
