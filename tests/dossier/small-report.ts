import type {
  Analysis,
  AttributionRecord,
  DateRecord,
  Evidence,
  FactRecord,
  HedgeRecord,
  NameRecord,
  Passage,
  QuotationRecord,
  Sentence,
} from '../../src/analysis/records.ts';
import type { Part, Report } from '../../src/corpus/report.ts';
import { stableHash } from '../../src/french/stable-hash.ts';

/** What a test says of a report; a block is its sentences, joined by one space. */
export interface ReportSpec {
  readonly slug: string;
  readonly published?: string;
  readonly modified?: string;
  readonly reference?: string;
  readonly title?: string;
  readonly blocks?: readonly (readonly string[])[];
  readonly removed?: readonly string[];
  readonly records?: (at: (words: string) => Evidence) => readonly Findable[];
}

type Findable = DateRecord | NameRecord | QuotationRecord | AttributionRecord | HedgeRecord | FactRecord;

/** A report with its analysis, made from sentences. */
export function reportOf(spec: ReportSpec): { report: Report; analysis: Analysis } {
  const { slug, blocks = [], removed = [], title } = spec;
  const passages: Passage[] = [];
  const sentences: Sentence[] = [];
  const known = new Map<string, number>();
  const addPassage = (
    part: Part,
    role: Passage['role'],
    list: readonly string[],
    start: number,
    index?: number,
  ): void => {
    const text = list.join(' ');
    passages.push({
      part,
      role,
      lang: 'fr',
      text,
      start,
      end: start + text.length,
      paragraph: passages.length + 1,
      ...(index === undefined ? {} : { removed: index }),
    });
    let at = start;
    for (const [rank, words] of list.entries()) {
      const mark = part === 'title' ? 'titre' : `${part === 'removed' ? 'r' : 'p'}-${stableHash(words)}`;
      const repeat = (known.get(mark) ?? 0) + 1;
      known.set(mark, repeat);
      sentences.push({
        kind: 'sentence',
        id: `${slug}#${mark}${repeat > 1 ? `-${repeat}` : ''}`,
        report: slug,
        part,
        role,
        lang: 'fr',
        text: words,
        start: at,
        end: at + words.length,
        passage: passages.length - 1,
        paragraph: passages.length,
        rank: rank + 1,
      });
      at += words.length + 1;
    }
  };
  if (title !== undefined) addPassage('title', 'title', [title], 0);
  let offset = 0;
  for (const block of blocks) {
    addPassage('text', 'paragraph', block, offset);
    offset += block.join(' ').length + 2;
  }
  for (const [index, line] of removed.entries()) addPassage('removed', 'removed', [line], 0, index);
  const report = reportFrom(spec, passages);
  const at = (words: string): Evidence => {
    const sentence = sentences.find((one) => one.text.includes(words));
    if (!sentence) throw new Error(`« ${words} » is not in report ${slug}`);
    const start = sentence.start + sentence.text.indexOf(words);
    return { report: slug, sentence: sentence.id, start, end: start + words.length };
  };
  const records = spec.records?.(at) ?? [];
  const ofKind = <Kind extends Findable['kind']>(kind: Kind) =>
    records.filter((record): record is Extract<Findable, { kind: Kind }> => record.kind === kind);
  const analysis: Analysis = {
    reading: {
      report: slug,
      passages,
      reference: report.provenance.reference,
      published: report.provenance.published,
    },
    sentences,
    dates: ofKind('date'),
    names: ofKind('name'),
    quotations: ofKind('quotation'),
    attributions: ofKind('attribution'),
    hedges: ofKind('hedge'),
    facts: ofKind('fact'),
  };
  return { report, analysis };
}

function reportFrom(spec: ReportSpec, passages: readonly Passage[]): Report {
  const { slug, published = '2024-05-16', modified, reference = published, title, removed = [] } = spec;
  const texts = passages.filter(({ part }) => part === 'text');
  return {
    slug,
    path: `reports/${slug}.md`,
    title,
    titleBasis: 'document',
    lang: 'fr',
    mark: { letter: slug.slice(0, 1).toUpperCase(), shape: 'circle', colour: 1 },
    provenance: {
      publisher: undefined,
      publisherBasis: 'unknown',
      country: undefined,
      published,
      publishedBasis: 'document',
      publishedNote: undefined,
      reference,
      referenceBasis: 'document',
      referenceNote: undefined,
      modified,
      modifiedNote: undefined,
      agency: undefined,
      agencyBasis: 'unknown',
      translatedFrom: undefined,
      translatedFromBasis: 'unknown',
      original: undefined,
      url: undefined,
      remarks: undefined,
    },
    text: texts.map(({ text }) => text).join('\n\n'),
    blocks: texts.map(({ start, end, lang, paragraph }, index) => ({
      index,
      role: 'paragraph' as const,
      depth: undefined,
      lang,
      paragraph,
      start,
      end,
      node: {
        type: 'paragraph' as const,
        children: [],
        position: { start: { line: 10 + 2 * index, column: 1 }, end: { line: 10 + 2 * index, column: 1 } },
      },
      runs: [],
    })),
    words: 0,
    fidelity: 'unproved',
    raw: undefined,
    bodyOffset: 0,
    ledger: [],
    removed: removed.map((text) => ({
      text,
      reason: 'publicité',
      lang: undefined,
      paragraph: 1,
      rawStart: 0,
      textOffset: 0,
    })),
    corrected: [],
    moved: [],
    notes: [],
    overrides: [],
  };
}
