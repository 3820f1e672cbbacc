import type { Addresses } from '../../addresses/addresses.ts';
import type { ComparedFacet, ComparedTopic, FacetMention } from '../../dossier/compared-topic.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { silenceRemark } from '../comparison/silence-remark.ts';
import type { SourceIndex, SourceView } from '../source-view.ts';
import { accordingTo } from '../wording/attribution-in-words.ts';
import type { VoiceNamer } from '../wording/voice-namer.ts';

/** A sentence that tells a fact, cut at the word it is aligned on; all in the report's own characters. */
export interface ConcordanceLine {
  readonly kind: 'told';
  readonly source: SourceView;
  readonly address: string;
  /** « d’après TASS », « avec réserve, sans attribution ». */
  readonly remark: string;
  readonly before: string;
  readonly pivot: string;
  readonly after: string;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** A report that does not tell it, and what is known of why. */
export interface SilentLine {
  readonly kind: 'silent';
  readonly source: SourceView;
  readonly address: string;
  readonly remark: string;
}

/** The concordance of one fact: every report has its line. */
export type Concordance = readonly (ConcordanceLine | SilentLine)[];

const CONTEXT = { before: 32, after: 62 };
const word = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
const plural = /[sx]$/;

/** The concordance of a facet, in the order of the sources; undefined for a facet that the topic does not have. */
export function concordanceOf(
  topic: ComparedTopic,
  facet: ComparedFacet,
  dossier: Dossier,
  sources: SourceIndex,
  addresses: Addresses,
): Concordance {
  const told = facet.cells.flatMap((cell) => (cell.state === 'reported' ? sentencesOf(cell.mentions) : []));
  const wanted = pivotOf(facet.facet.wordings, told);
  return facet.cells.flatMap((cell): Concordance => {
    const source = sources.get(cell.report);
    if (cell.state === 'silent') {
      const address = addresses.cell(topic.topic.slug, facet.facet.id, cell.report);
      return [{ kind: 'silent', source, address, remark: silenceRemark(cell.silence, cell.report, facet, dossier) }];
    }
    return sentencesOf(cell.mentions).map((mention) => lineOf(mention, wanted, source, sources.nameOf, addresses));
  });
}

/** Those of the running text, unless the report only has it in its title. */
function sentencesOf(mentions: readonly FacetMention[]): readonly FacetMention[] {
  const inText = mentions.filter(({ part }) => part === 'text');
  const shown = inText.length > 0 ? inText : mentions;
  return shown.filter(({ sentence }, index) => shown.findIndex((other) => other.sentence.id === sentence.id) === index);
}

function folded(text: string): string {
  return text.toLocaleLowerCase('fr').replace(plural, '');
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(word)].map(([found]) => found);
}

/** The word of the facet's wordings that most mentions share. */
function pivotOf(wordings: readonly string[], mentions: readonly FacetMention[]): string | undefined {
  const candidates = [...new Set(wordings.flatMap(wordsOf).map(folded))].filter((one) => one.length > 2);
  const shared = candidates.map((candidate) => ({
    candidate,
    count: mentions.filter(({ quote }) => wordsOf(quote).map(folded).includes(candidate)).length,
  }));
  return shared.sort((a, b) => b.count - a.count)[0]?.candidate;
}

function lineOf(
  mention: FacetMention,
  wanted: string | undefined,
  source: SourceView,
  nameOf: VoiceNamer,
  addresses: Addresses,
): ConcordanceLine {
  const { sentence, evidence, quote } = mention;
  const found = [...quote.matchAll(word)].find(([text]) => folded(text) === wanted);
  const start = evidence.start - sentence.start + (found?.index ?? 0);
  const end = found ? start + found[0].length : start + quote.length;
  const before = lastWords(sentence.text.slice(0, start), CONTEXT.before);
  const after = firstWords(sentence.text.slice(end), CONTEXT.after);
  return {
    kind: 'told',
    source,
    address: addresses.sentence(sentence.id),
    remark: remarkOf(mention, nameOf),
    before,
    pivot: sentence.text.slice(start, end),
    after,
    isCutBefore: before.length < start,
    isCutAfter: end + after.length < sentence.text.length,
  };
}

function remarkOf({ isHedged, attribution }: FacetMention, nameOf: VoiceNamer): string {
  const from = accordingTo(attribution, nameOf);
  return isHedged ? `avec réserve, ${from}` : from;
}

/** The rest of a bracket that a cut opens in its middle: « du Nord, ndlr) ». */
const bracketRest = /^[^(]{0,60}\) /;
/** Little words that a cut would leave hanging: « et un », « à ». */
const hanging = /(?: \p{L}{1,3})+$/u;

/** Whole words from the end of a text, within a length. */
function lastWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.indexOf(' ', text.length - most);
  return space === -1 ? '' : text.slice(space + 1).replace(bracketRest, '');
}

/** Whole words from the start of a text, within a length. */
function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return text.slice(0, Math.max(0, space)).replace(hanging, '');
}
