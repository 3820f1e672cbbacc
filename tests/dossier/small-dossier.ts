import type {
  Analysis,
  Attribution,
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
import type { Corpus, Entity, EventEvidence, EventFile, Facet, StatedMention, Topic } from '../../src/corpus/corpus.ts';
import type { Part, Quote, Report } from '../../src/corpus/report.ts';
import { composeDossier } from '../../src/dossier/compose-dossier.ts';
import type { Composition } from '../../src/dossier/composition.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { indexEntities } from '../../src/dossier/index-entities.ts';
import { indexReports } from '../../src/dossier/index-report.ts';
import { openNotices } from '../../src/dossier/open-notices.ts';
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

/** Parts of a corpus that a test states; the rest is empty. */
export type CorpusSpec = Partial<Omit<Corpus, 'reports' | 'dossier'>> & { readonly dossier?: Partial<Corpus['dossier']> };

const file = (folder: string, slug: string) => ({ slug, path: `${folder}/${slug}.md`, source: '', body: '' });

/** A report with its analysis, made from sentences. */
export function reportOf(spec: ReportSpec): { report: Report; analysis: Analysis } {
  const { slug, blocks = [], removed = [], title } = spec;
  const passages: Passage[] = [];
  const sentences: Sentence[] = [];
  const known = new Map<string, number>();
  const addPassage = (part: Part, role: Passage['role'], list: readonly string[], start: number, index?: number): void => {
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
    reading: { report: slug, passages, reference: report.provenance.reference, published: report.provenance.published },
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
    removed: removed.map((text) => ({ text, reason: 'publicité', lang: undefined, paragraph: 1, rawStart: 0, textOffset: 0 })),
    corrected: [],
    moved: [],
    notes: [],
    overrides: [],
  };
}

/** A corpus from reports and whatever else a test states, with the analyses. */
export function corpusOf(specs: readonly ReportSpec[], spec: CorpusSpec = {}): { corpus: Corpus; analyses: Map<string, Analysis> } {
  const built = specs.map(reportOf);
  const { dossier, ...rest } = spec;
  return {
    corpus: {
      dossier: {
        ...file('', 'dossier'),
        path: 'dossier.md',
        title: 'Essai',
        subtitle: undefined,
        period: undefined,
        timeZone: undefined,
        order: [],
        findings: [],
        utterances: [],
        ...dossier,
      },
      events: [],
      topics: [],
      divergences: [],
      words: [],
      entities: [],
      ...rest,
      reports: built.map(({ report }) => report),
    },
    analyses: new Map(built.map(({ report, analysis }) => [report.slug, analysis])),
  };
}

/** Composes a small corpus; throws with its messages where one is an error. */
export function composed(specs: readonly ReportSpec[], spec: CorpusSpec = {}): Dossier {
  const { corpus, analyses } = corpusOf(specs, spec);
  const { dossier, files } = composeDossier(corpus, analyses);
  if (!dossier) throw new Error(files.flatMap(({ messages }) => messages.map(({ reason }) => reason)).join('\n'));
  return dossier;
}

/** What composing a small corpus says: rule, path and reason of each message. */
export function messagesOf(specs: readonly ReportSpec[], spec: CorpusSpec = {}) {
  const { corpus, analyses } = corpusOf(specs, spec);
  const { dossier, files } = composeDossier(corpus, analyses);
  const messages = files.flatMap(({ path, messages: list }) =>
    list.map(({ ruleId, reason, note, fatal, line }) => ({ path, ruleId, reason, note, fatal, line })),
  );
  return { isPublished: dossier !== undefined, messages };
}

/** The composition of a small corpus, for asking one question of it. */
export function compositionOf(specs: readonly ReportSpec[], spec: CorpusSpec = {}): Composition {
  const { corpus, analyses } = corpusOf(specs, spec);
  return { corpus, reports: indexReports(corpus, analyses), entities: indexEntities(corpus.entities), notices: openNotices() };
}

/** Words of a report as an editor quotes them. */
export function quote(report: string, exact: string, more: Partial<Quote> = {}): Quote {
  return { report, exact, prefix: '', suffix: '', from: 'text', fileOffset: 0, ...more };
}

/** Evidence for an event. */
export function evidence(report: string, exact: string, more: Partial<EventEvidence> = {}): EventEvidence {
  return { ...quote(report, exact), expression: undefined, said: undefined, note: undefined, attribution: undefined, ...more };
}

/** An event file. */
export function event(slug: string, date: string | undefined, more: Partial<EventFile> = {}): EventFile {
  return {
    ...file('events', slug),
    title: slug,
    date,
    dateBasis: 'stated',
    dateNote: undefined,
    place: undefined,
    placeNote: undefined,
    kind: 'happened',
    order: 0,
    relative: undefined,
    isMilestone: false,
    terms: [],
    evidence: [],
    ...more,
  };
}

/** A facet of a topic. */
export function facet(id: string, more: Partial<Facet> = {}): Facet {
  return {
    id,
    label: id,
    date: undefined,
    dateBasis: 'stated',
    dateNote: undefined,
    event: undefined,
    wordings: [],
    context: [],
    excluding: [],
    of: undefined,
    mentions: [],
    fileOffset: 0,
    ...more,
  };
}

/** A topic file. */
export function topic(slug: string, facets: readonly Facet[], words: readonly string[] = []): Topic {
  return { ...file('topics', slug), title: slug, question: undefined, words, facets };
}

/** A mention of a facet that an editor points at. */
export function stated(report: string, exact: string, more: Partial<StatedMention> = {}): StatedMention {
  return {
    ...quote(report, exact),
    action: 'confirm',
    wording: undefined,
    quantity: undefined,
    giver: undefined,
    receiver: undefined,
    hedged: undefined,
    attribution: undefined,
    note: undefined,
    ...more,
  };
}

/** An entity file. */
export function entity(slug: string, kind: Entity['kind'], forms: readonly string[], more: Partial<Entity> = {}): Entity {
  return {
    ...file('entities', slug),
    kind,
    label: forms[0] ?? slug,
    forms,
    shortForms: [],
    descriptions: [],
    coordinates: undefined,
    isOrigin: false,
    lang: undefined,
    ...more,
  };
}

/** A divergence file. */
export function divergence(slug: string, grade: Corpus['divergences'][number]['grade'], quotes: readonly Quote[]): Corpus['divergences'][number] {
  return {
    ...file('divergences', slug),
    title: slug,
    about: slug,
    grade,
    event: undefined,
    quotes: quotes.map((one) => ({ ...one, says: one.exact })),
  };
}

/** A file of words. */
export function family(slug: string, words: readonly string[], near: readonly string[] = []): Corpus['words'][number] {
  return { ...file('words', slug), title: slug, words: words.map((word) => ({ word, forms: [] })), near };
}

/** An attribution with a named origin, a vague one (`originKind: 'vague'`) or none. */
export function attribution(more: Partial<Attribution> = {}): Attribution {
  return {
    chain: [],
    origin: undefined,
    originLabel: undefined,
    originKind: more.origin === undefined ? 'none' : 'named',
    speaker: undefined,
    speakerEntity: undefined,
    ...more,
  };
}

const found = { basis: 'stated', rule: 'test', review: 'automatic' } as const;

/** A date that the rules found at some words. */
export function date(at: Evidence, expression: string, value: string | undefined, more: Partial<DateRecord> = {}): DateRecord {
  return {
    kind: 'date',
    evidence: at,
    expression,
    value,
    timex3: { type: 'DATE', value: value ?? 'XXXX-XX-XX', mod: undefined },
    anchor: undefined,
    anchorKind: undefined,
    interval: undefined,
    why: undefined,
    ...found,
    ...more,
  };
}

/** A name that the rules found. */
export function name(at: Evidence, form: string, slug: string): NameRecord {
  return { kind: 'name', evidence: at, form, entity: slug, status: 'listed', rule: 'test', review: 'automatic' };
}

/** A quotation that the rules found: its words, the marks being one character each. */
export function quotation(at: Evidence, text: string, use: QuotationRecord['use'] = 'partial'): QuotationRecord {
  return {
    kind: 'quotation',
    id: `${at.report}#q-${stableHash(`${at.sentence} ${text} ${at.start}`)}`,
    evidence: at,
    outer: { start: at.start - 1, end: at.end + 1 },
    text,
    use,
    isRepaired: false,
    depth: 0,
    rule: 'test',
    review: 'automatic',
  };
}

/** An attribution that the rules found, with the words that it covers. */
export function attributed(at: Evidence, cue: Evidence, whom: Attribution, quotations: readonly string[] = []): AttributionRecord {
  return { kind: 'attribution', evidence: at, cue, lemma: 'selon', attribution: whom, quotations, ...found };
}

/** A hedge that the rules found. */
export function hedge(at: Evidence, cue: Evidence): HedgeRecord {
  return { kind: 'hedge', evidence: at, cue, rule: 'test', review: 'automatic' };
}

/** A fact that the rules found. */
export function fact(at: Evidence, subject: string, wording: string, more: Partial<FactRecord> = {}): FactRecord {
  const [slug = '', id = ''] = subject.split('/');
  return {
    kind: 'fact',
    topic: slug,
    facet: id,
    evidence: at,
    wording,
    quantity: { kind: 'unknown', value: undefined },
    qualities: [],
    giver: undefined,
    receiver: undefined,
    isHedged: false,
    attribution: attribution(),
    date: undefined,
    note: undefined,
    ...found,
    ...more,
  };
}
