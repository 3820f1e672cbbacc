import type { Addresses } from '../../addresses/addresses.ts';
import type {
  AttributionRecord,
  ChainLink,
  HedgeRecord,
  QuotationRecord,
  Sentence,
} from '../../analysis/records.ts';
import type { Block, NoteKind, Part, Report, Span } from '../../corpus/report.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { renderInline } from '../../rendering/render-prose.ts';
import { countInLetters } from '../wording/count-of.ts';
import { listInWords } from '../wording/list-in-words.ts';
import { type FirstWords, firstWords, sourceName } from '../wording/source-names.ts';

/** A remark beside a paragraph. */
export interface MarginNote {
  readonly label: string;
  /** Words of the report it is about, without guillemets. */
  readonly quote: string | undefined;
  /** The report goes on after the quoted words. */
  readonly isCut: boolean;
  /** BCP 47 of the quoted words where they are not French. */
  readonly lang: string | undefined;
  /** The remark itself, plain; empty where an editor's `html` or a chain says it. */
  readonly text: string;
  /** An editor's remark as inline HTML, from rendering. */
  readonly html: string | undefined;
  /** Where to read more. */
  readonly link: { readonly address: string; readonly words: string; readonly label: string } | undefined;
  /** From the voice to the agency that the report cites; empty for other remarks. */
  readonly chain: readonly ChainStep[];
}

/** One step of an attribution chain. */
export interface ChainStep {
  readonly label: string;
  readonly isInferred: boolean;
  /** The report's own words rather than a listed name. */
  readonly isQuoted: boolean;
}

/** The article page that the remarks stand on. */
export interface Page {
  readonly dossier: Dossier;
  readonly report: Report;
  readonly addresses: Addresses;
}

const noteLabels: Readonly<Record<NoteKind, string>> = { sic: 'Sic', spelling: 'Graphie', editor: 'Note' };

/**
 * Every remark on one part of a report within a stretch of it: an editor's, then who speaks, what the report holds at
 * arm's length, what others say instead, shared copy.
 */
export function marginNotes(
  { dossier, report, addresses }: Page,
  place: Span,
  part: Part,
  lang: string,
): readonly MarginNote[] {
  const analysis = dossier.analyses.get(report.slug);
  const sentences = new Map(analysis?.sentences.map((sentence) => [sentence.id, sentence]));
  const isHere = (record: { readonly evidence: Span & { readonly sentence: string } }): boolean =>
    sentences.get(record.evidence.sentence)?.part === part && touches(record.evidence, place);
  const quotations = analysis?.quotations.filter(isHere) ?? [];
  const attributions = analysis?.attributions.filter(isHere) ?? [];
  return [
    ...editorNotes(report, place, part, lang),
    ...voices(report, attributions, sentences),
    ...lostVoices(quotations, analysis?.attributions ?? []),
    ...doubts(analysis?.hedges.filter(isHere) ?? [], report),
    ...disagreements(dossier, report, place, part, addresses),
    ...(part === 'text' ? sharedCopy(dossier, report, place) : []),
  ];
}

function editorNotes(report: Report, place: Span, part: Part, lang: string): readonly MarginNote[] {
  return report.notes
    .filter((note) => note.part === part && touches(note, place))
    .map((note) => ({
      ...remark(noteLabels[note.kind], note.quote, ''),
      html: renderInline(note.text),
      lang: lang === 'fr' ? undefined : lang,
    }));
}

/** Chains of attribution, each once; where several differ, with the words that each covers. */
function voices(
  report: Report,
  attributions: readonly AttributionRecord[],
  sentences: ReadonlyMap<string, Sentence>,
): readonly MarginNote[] {
  const chains = new Map<
    string,
    { readonly steps: readonly ChainStep[]; readonly first: AttributionRecord }
  >();
  for (const record of attributions) {
    const steps = chainOf(record);
    const key = steps.map(({ label }) => label).join('→');
    if (steps.length > 0 && !chains.has(key)) chains.set(key, { steps, first: record });
  }
  return [...chains.values()].map(({ steps, first }) => {
    const words = firstWords(unquoted(textAt(report, first.evidence, sentences)), 6);
    return { ...remark('Qui parle', chains.size > 1 ? words : undefined, ''), chain: steps };
  });
}

/** From the far end to the one that the report cites; a link that nobody worded is inferred. */
function chainOf({ attribution }: AttributionRecord): readonly ChainStep[] {
  const links: readonly ChainLink[] = attribution.chain;
  return links
    .map((link) => ({
      label: link.label,
      isInferred: link.basis === 'inferred',
      isQuoted: link.entity === undefined && link.words !== undefined,
    }))
    .reverse();
}

/** Utterances whose speaker the text does not give. */
function lostVoices(
  quotations: readonly QuotationRecord[],
  attributions: readonly AttributionRecord[],
): readonly MarginNote[] {
  return quotations
    .filter(
      ({ use, id, depth }) =>
        use === 'speech' && depth === 0 && !attributions.some((record) => record.quotations.includes(id)),
    )
    .map(({ text }) => remark('Qui parle', firstWords(unquoted(text), 6), 'Le texte ne le dit pas.'));
}

function doubts(hedges: readonly HedgeRecord[], report: Report): readonly MarginNote[] {
  const cues = [...new Set(hedges.map(({ cue }) => report.text.slice(cue.start, cue.end)))];
  return cues.map((cue) => remark('Réserve', cue, 'L’article ne l’affirme pas.'));
}

/** What other reports say where they do not agree with this one. */
function disagreements(
  dossier: Dossier,
  report: Report,
  place: Span,
  part: Part,
  addresses: Addresses,
): readonly MarginNote[] {
  return dossier.divergences
    .filter(
      ({ file, quotes }) =>
        file.grade !== 'compatible' &&
        quotes.some((one) => one.report === report.slug && one.part === part && touches(one.evidence, place)),
    )
    .flatMap(({ file, quotes }) => {
      const others = Map.groupBy(
        quotes.filter((one) => one.report !== report.slug),
        (one) => one.report,
      );
      const said = [...others].flatMap(([slug, ones]) => {
        const other = dossier.reports.get(slug);
        return other
          ? [`${sourceName(dossier, other)}\u00A0: ${ones.map(({ says }) => says).join(' ')}`]
          : [];
      });
      const link = {
        address: `${addresses.divergences}#${encodeURIComponent(file.slug)}`,
        words: 'En regard',
        label: `En regard\u00A0: ${file.title}`,
      };
      return said.length === 0 ? [] : [{ ...remark('Ailleurs', undefined, said.join(' ')), link }];
    });
}

/** Runs of words that another report has too, where they point to one agency copy. */
function sharedCopy(dossier: Dossier, report: Report, place: Span): readonly MarginNote[] {
  return dossier.sharedRuns
    .filter(
      ({ kind, places }) =>
        kind === 'agency-copy' &&
        places.some(
          (one) => one.report === report.slug && one.part === 'text' && touches(one.evidence, place),
        ),
    )
    .map(({ words, text, places }) => {
      const own = places.find((one) => one.report === report.slug && touches(one.evidence, place));
      const others = [...new Set(places.map((one) => one.report))].filter((slug) => slug !== report.slug);
      const names = others
        .map((slug) => dossier.reports.get(slug))
        .flatMap((other) => (other ? [sourceName(dossier, other)] : []));
      const count = countInLetters(words, 'mot identique', 'mots identiques');
      return remark(
        'Copie d’agence',
        firstWords(own?.quote ?? text, 6),
        `${capital(count)} d’affilée chez ${listInWords(names)}, sans doute la même dépêche.`,
      );
    });
}

function remark(label: string, quote: string | FirstWords | undefined, text: string): MarginNote {
  const { words, isCut } = typeof quote === 'object' ? quote : { words: quote, isCut: false };
  return { label, quote: words, isCut, lang: undefined, text, html: undefined, link: undefined, chain: [] };
}

function textAt(
  report: Report,
  { start, end, sentence }: Span & { readonly sentence: string },
  sentences: ReadonlyMap<string, Sentence>,
): string {
  const found = sentences.get(sentence);
  if (found === undefined || found.part === 'text') return report.text.slice(start, end);
  return found.text.slice(start - found.start, end - found.start);
}

/** A quotation without its own marks: it stands between ours. */
function unquoted(text: string): string {
  return /^[«“"]\s*([^«»“”"]*?)\s*[»”"]$/u.exec(text.trim())?.[1] ?? text;
}

function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** Whether a stretch starts within another. */
function touches(span: Span, place: Span | Block): boolean {
  return span.start >= place.start && span.start < Math.max(place.end, place.start + 1);
}
