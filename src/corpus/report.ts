import type { Paragraph, Heading, Code, Html, RootContent } from 'mdast';

/** Whether the text states a fact or we concluded it. */
export type Basis = 'stated' | 'inferred';

/** What a provenance fact rests on: the document itself, a stored copy of its page, our reading, or nothing. */
export type ProvenanceBasis = 'document' | 'page' | 'inferred' | 'unknown';

/** A stretch of text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a block of a report is on the page. */
export type BlockRole = 'paragraph' | 'lead' | 'heading' | 'deck' | 'caption' | 'credit' | 'item' | 'quote';

/** One run of characters that text and report file share, for messages and links back to the file. */
export interface OffsetRun {
  /** Offset into the report's text. */
  readonly text: number;
  /** Offset into the report file (UTF-16, front matter included). */
  readonly file: number;
  readonly length: number;
}

/** A block of a report: the smallest part that is laid out on its own. */
export interface Block extends Span {
  readonly index: number;
  readonly role: BlockRole;
  /** 2 to 6 for a heading, else undefined. */
  readonly depth: number | undefined;
  /** BCP 47. */
  readonly lang: string;
  /** Rank of its first line among the non-empty lines of the raw document (of the copy where there is none), from 1. */
  readonly paragraph: number;
  /** The mdast node it was read from, positions counted in the report file. */
  readonly node: Paragraph | Heading | Code | Html | RootContent;
  readonly runs: readonly OffsetRun[];
}

/** What one entry of the ledger did to the raw document. */
export type LedgerKind = 'removed' | 'corrected' | 'moved';

/** One entry of the ledger as the editor wrote it; the anchors are words of the document, never offsets. */
export interface LedgerEntry {
  readonly kind: LedgerKind;
  /** What the raw document has at this place. */
  readonly raw: string;
  /** What the copy has instead: '' unless the entry is a correction. */
  readonly copy: string;
  /** Words just before and after, needed only where the place is not unique. */
  readonly prefix: string;
  readonly suffix: string;
  /** The entry applies to every occurrence (line ends, indentation). */
  readonly every: boolean;
  /** French, shown to readers. */
  readonly reason: string;
  /** For what was moved: the front matter field that holds it now. */
  readonly to: string | undefined;
  /** BCP 47 where it is not the report's language. */
  readonly lang: string | undefined;
}

/**
 * A run of characters of raw document and Markdown body, in order; the runs cover both completely.
 * Offsets are UTF-16 code units into the raw document's text and into the Markdown body.
 */
export interface LedgerPiece {
  readonly kind: 'kept' | LedgerKind;
  readonly raw: Span;
  readonly body: Span;
  /** The entry that made it; undefined for what was kept. */
  readonly entry: LedgerEntry | undefined;
}

/** The document a report was copied from, as it was received. */
export interface RawDocument {
  /** Relative to the content folder: `raw/la-libre.txt`. */
  readonly path: string;
  readonly sha256: string;
  /** The decoded text, a byte order mark included. */
  readonly text: string;
}

/** A passage of a report's raw document that the copy leaves out; evidence may quote it with `from: removed`. */
export interface RemovedPassage {
  readonly text: string;
  readonly reason: string;
  readonly lang: string | undefined;
  /** Rank of its first line among the non-empty lines of the raw document. */
  readonly paragraph: number;
  /** Offset of the passage in the raw document's text. */
  readonly rawStart: number;
  /** Offset into the report's text before which it stood. */
  readonly textOffset: number;
  /** Offset of the ledger entry in the report file, for messages. */
  readonly fileOffset?: number | undefined;
}

/** A place in the report's text where the copy mends the raw document. */
export interface CorrectedPassage extends Span {
  /** What the raw document has there. */
  readonly raw: string;
  readonly reason: string;
}

/** Why a note stands at words: they are so in the report, spelt otherwise elsewhere, or an editor adds something. */
export type NoteKind = 'sic' | 'spelling' | 'editor';

/** An editor's remark on words of a report, already found in its text. */
export interface Note extends Span {
  readonly kind: NoteKind;
  readonly quote: string;
  /** French; may hold inline Markdown (emphasis and links). */
  readonly text: string;
  /** `title` where the quote stands in the title; the span then counts in the title. */
  readonly part: Part;
}

/** Which text of a report an offset counts in. */
export type Part = 'title' | 'text' | 'removed';

/** What an editor says the rules got wrong, or may trust, in one place of a report. */
export interface Override extends Span {
  readonly quote: string;
  readonly part: Part;
  /** What is overridden; a `sentence` can only be rejected: no sentence ends inside the quote. */
  readonly kind: 'sentence' | 'date' | 'name' | 'quotation' | 'attribution' | 'fact';
  /** `confirm` the record at the quote, `correct` its fields, `add` one, `reject` it. */
  readonly action: 'confirm' | 'correct' | 'add' | 'reject';
  /** The right fields, by kind (date: `value`, `timex3`; name: `entity`; attribution: `speaker`, `via`; fact: …). */
  readonly set: Readonly<Record<string, unknown>>;
  readonly why: string;
  /** Offset of the override in the report file, for messages. */
  readonly fileOffset: number;
}

/** The six shapes a source mark can have; with five colours they tell thirty reports apart. */
export type MarkShape = 'circle' | 'diamond' | 'square' | 'hexagon' | 'arch' | 'triangle';

/** Letter, shape and colour of a source, the same on the whole site. */
export interface Mark {
  /** One or two capitals, unique in the dossier. */
  readonly letter: string;
  readonly shape: MarkShape;
  /** 1 to 5: the palette's entry. */
  readonly colour: number;
}

/** Who published a report, when, from whom, and how each of these is known. */
export interface Provenance {
  readonly publisher: string | undefined;
  readonly publisherBasis: ProvenanceBasis;
  readonly country: string | undefined;
  /** EDTF, as specific as what is known. */
  readonly published: string;
  readonly publishedBasis: ProvenanceBasis;
  readonly publishedNote: string | undefined;
  /** The day relative expressions count from (EDTF); the publication date where the editor gives no other. */
  readonly reference: string;
  readonly referenceBasis: ProvenanceBasis;
  readonly referenceNote: string | undefined;
  /** EDTF, possibly with an hour: `2023-09-17T11:01`. */
  readonly modified: string | undefined;
  readonly modifiedNote: string | undefined;
  readonly agency: string | undefined;
  readonly agencyBasis: ProvenanceBasis;
  /** BCP 47, `unknown`, or undefined when the report is no translation. */
  readonly translatedFrom: string | undefined;
  readonly translatedFromBasis: ProvenanceBasis;
  readonly original:
    | { readonly publisher: string | undefined; readonly author: string | undefined }
    | undefined;
  readonly url: string | undefined;
  /** Free remarks for readers, French. */
  readonly remarks: string | undefined;
}

/** The normalised copy of a report, with its proof of fidelity. */
export interface Report {
  readonly slug: string;
  /** Relative to the content folder: `reports/la-libre.md`. */
  readonly path: string;
  readonly title: string | undefined;
  readonly titleBasis: ProvenanceBasis;
  readonly lang: string;
  readonly mark: Mark;
  readonly provenance: Provenance;
  /** The plain text of its blocks joined by `\n\n`: what all public offsets count in. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Words of the text, counted by `Intl.Segmenter` for the report's language. */
  readonly words: number;
  /** `proved`: the raw document was rebuilt from copy and ledger, byte for byte. */
  readonly fidelity: 'proved' | 'unproved';
  readonly raw: RawDocument | undefined;
  /** Where the Markdown body that the ledger's `body` offsets count in starts in the report file (UTF-16). */
  readonly bodyOffset: number;
  /** Empty where there is no raw document. */
  readonly ledger: readonly LedgerPiece[];
  readonly removed: readonly RemovedPassage[];
  readonly corrected: readonly CorrectedPassage[];
  /** What stands in the front matter now: the title, the date line. */
  readonly moved: readonly RemovedPassage[];
  readonly notes: readonly Note[];
  readonly overrides: readonly Override[];
  /** The whole file as it was read (line ends as LF), so that later layers can give line and column. */
  readonly source?: string | undefined;
  /** Offset of the title in the report file, where it has one. */
  readonly titleFileOffset?: number | undefined;
}

/** Words that point to their sentence, as an editor writes them (a W3C TextQuoteSelector with its report). */
export interface Quote {
  /** Slug of the report. */
  readonly report: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** `removed` quotes a passage that the copy leaves out. */
  readonly from: Part;
  /** Offset of the quote in the content file that holds it, for messages. */
  readonly fileOffset: number;
  /** Where the quote ends there. */
  readonly fileEnd?: number | undefined;
}
