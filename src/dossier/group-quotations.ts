import type { QuotationRecord } from '../analysis/records.ts';
import type { UtteranceGroup } from '../corpus/corpus.ts';
import { stableHash } from '../french/stable-hash.ts';
import { attributionAt } from './attribution-at.ts';
import type { Composition } from './composition.ts';
import type { Citation } from './citation.ts';
import type { QuotationGroup } from './dossier.ts';
import { citationOf, findCitation } from './find-citation.ts';
import { type IndexedPassage, overlap } from './index-report.ts';
import { type MatchedQuotations, matchQuotations, type QuotedWords } from './match-quotations.ts';
import { inReportOrder } from './tell-events.ts';
import { wordKey } from './word-tokens.ts';

type Variant = QuotationGroup['variants'][number];

/** A quotation with its place, before it is grouped. */
interface Candidate extends QuotedWords {
  readonly variant: Variant;
}

/**
 * Quotations of several reports that render one utterance: those an editor ties, and those whose words the rules
 * find in each other. What the rules tie to a quotation of an editor's group joins that group.
 */
export function groupQuotations(composition: Composition): QuotationGroup[] {
  const matched = matchQuotations(quotedCandidates(composition));
  const taken = new Set<string>();
  const groups = composition.corpus.dossier.utterances.map((utterance): QuotationGroup => {
    const variants = statedVariants(utterance, composition);
    const ids = new Set(variants.map(({ quotation }) => quotation.id));
    const joining = matched.filter(({ members }) => members.some((one) => ids.has(one.variant.quotation.id)));
    for (const { core } of joining) taken.add(core);
    const members = joining.flatMap((match) => match.members.map(({ variant }) => variant));
    const added = members.filter(({ quotation }) => !ids.has(quotation.id));
    return {
      id: utterance.id,
      label: utterance.label,
      variants: inTextOrder([...variants, ...new Set(added)], composition),
      basis: 'stated',
      rule: 'editor',
    };
  });
  const rest = matched.filter(({ core }) => !taken.has(core));
  return [...groups, ...rest.map((match) => automaticGroup(match, composition))];
}

/** A group that no editor tied, named by the words that its variants share. */
function automaticGroup(
  { core, rule, members }: MatchedQuotations<Candidate>,
  composition: Composition,
): QuotationGroup {
  const variants = members.map(({ variant }) => variant);
  return {
    id: `g-${stableHash(core)}`,
    label: undefined,
    variants: inTextOrder(variants, composition),
    basis: 'inferred',
    rule,
  };
}

/** Quotations that somebody says, in titles and texts. */
function quotedCandidates({ reports }: Composition): Candidate[] {
  return [...reports.values()].flatMap((indexed) =>
    indexed.passages.flatMap((passage) =>
      passage.quotations.flatMap((quotation) => {
        const citation = citationOf(quotation.evidence, indexed);
        if (!citation || citation.part === 'removed' || quotation.use === 'term') return [];
        const { text, start: offset } = passage.passage;
        const attribution = attributionOf(quotation, passage);
        return [
          {
            report: citation.report,
            words: wordKey(quotation.text).split(' ').filter(Boolean),
            before: wordKey(text.slice(0, quotation.outer.start - offset))
              .split(' ')
              .slice(-4),
            after: wordKey(text.slice(quotation.outer.end - offset))
              .split(' ')
              .slice(0, 4),
            speaker: attribution.speakerEntity ?? (attribution.speaker && wordKey(attribution.speaker)),
            variant: { quotation, citation, attribution, isQuoted: true, basis: 'inferred' },
          } satisfies Candidate,
        ];
      }),
    ),
  );
}

function statedVariants(utterance: UtteranceGroup, composition: Composition): Variant[] {
  const { corpus, notices, reports } = composition;
  return utterance.quotes.flatMap((quote): Variant[] => {
    const found = findCitation(quote, reports);
    if (found.kind !== 'found') {
      notices.raiseQuote(corpus.dossier, quote, found);
      return [];
    }
    const { citation, passage } = found;
    const quotation = passage.quotations
      .filter((record) => overlap(record.evidence, citation.evidence) > 0)
      .sort((a, b) => distance(a, citation) - distance(b, citation))[0];
    return [
      {
        quotation: quotation ?? unmarkedQuotation(citation),
        citation,
        attribution: quotation
          ? attributionOf(quotation, passage)
          : attributionAt(passage, citation.evidence),
        isQuoted: quotation !== undefined,
        basis: 'stated',
      },
    ];
  });
}

/** How much a quotation and some words differ in extent: the innermost of nested quotations fits best. */
function distance({ evidence }: QuotationRecord, citation: Citation): number {
  return Math.abs(evidence.start - citation.evidence.start) + Math.abs(evidence.end - citation.evidence.end);
}

/** Words outside quotation marks that an editor says render an utterance. */
function unmarkedQuotation({ evidence, quote, report }: Citation): QuotationRecord {
  return {
    kind: 'quotation',
    id: `${report}#q-${stableHash(`${evidence.sentence} ${quote}`)}`,
    evidence,
    outer: { start: evidence.start, end: evidence.end },
    text: quote,
    use: 'partial',
    isRepaired: false,
    depth: 0,
    rule: 'editor',
    review: 'overridden',
  };
}

/** Who says a quotation: the attribution that names it, else the one that covers its words. */
export function attributionOf(quotation: QuotationRecord, passage: IndexedPassage): Variant['attribution'] {
  const record = passage.attributions.find(({ quotations }) => quotations.includes(quotation.id));
  return record?.attribution ?? attributionAt(passage, quotation.evidence);
}

function inTextOrder(variants: readonly Variant[], composition: Composition): Variant[] {
  const located = variants.map((variant) => ({ ...variant.citation, variant }));
  return inReportOrder(located, composition).map(({ variant }) => variant);
}
