import type { Attribution, ChainLink } from '../analysis/records.ts';
import { noAttribution } from '../analysis/no-attribution.ts';
import type { StatedAttribution } from '../corpus/corpus.ts';
import type { Span } from '../corpus/report.ts';
import { locateQuote } from '../corpus/locate-quote.ts';
import type { Citation } from './citation.ts';
import type { EntityIndex } from './index-entities.ts';
import { covers, type IndexedPassage, overlap } from './index-report.ts';

/**
 * Who a passage says some words from, as the rules found it: the narrowest attribution that covers the words,
 * else the one that shares most of them. Less than half of the words is no attribution of them.
 */
export function attributionAt(
  { attributions }: Pick<IndexedPassage, 'attributions'>,
  span: Span,
): Attribution {
  const length = span.end - span.start;
  const candidates = attributions
    .map((record) => ({
      record,
      isCovering: covers(record.evidence, span),
      shared: overlap(record.evidence, span),
      width: record.evidence.end - record.evidence.start,
    }))
    .filter(({ shared }) => shared * 2 >= length)
    .sort((a, b) => Number(b.isCovering) - Number(a.isCovering) || b.shared - a.shared || a.width - b.width);
  return candidates[0]?.record.attribution ?? noAttribution;
}

/** An attribution as an editor wrote it, with its links found in the sentence and named by their entities. */
export function statedAttribution(
  stated: StatedAttribution,
  { sentence, report }: Citation,
  entities: EntityIndex,
): Attribution {
  const chain = stated.chain.map((words, index): ChainLink => {
    const isSpeaker =
      words === stated.speaker ||
      (stated.speaker === undefined && index > 0 && index === stated.chain.length - 1);
    const entity = isSpeaker ? entities.speaker(words) : (entities.source(words) ?? entities.speaker(words));
    const place = locateQuote(sentence.text, { exact: words });
    const at = place.kind === 'found' ? place : place.kind === 'ambiguous' ? place.places[0] : undefined;
    return {
      words,
      label: entity?.label ?? words,
      entity: entity?.slug,
      role:
        entity?.kind === 'agency' ? 'agency' : isSpeaker || entity?.kind === 'person' ? 'speaker' : 'medium',
      basis: at ? 'stated' : 'inferred',
      evidence: at && {
        report,
        sentence: sentence.id,
        start: sentence.start + at.start,
        end: sentence.start + at.end,
      },
    };
  });
  const origin =
    stated.originKind === 'named' && stated.origin !== undefined ? entities.source(stated.origin) : undefined;
  return {
    chain,
    origin: stated.originKind === 'none' ? undefined : (origin?.slug ?? stated.origin),
    originLabel: stated.originKind === 'none' ? undefined : (origin?.label ?? stated.origin),
    originKind: stated.originKind,
    speaker: stated.speaker,
    speakerEntity: stated.speaker === undefined ? undefined : entities.speaker(stated.speaker)?.slug,
  };
}

/**
 * Whether a hedge of the passage (a press conditional, a verb of doubt) holds some words at arm's length: half of
 * them at least, or what they open with. A doubt about one thing in them (« un éventuel accord ») is no doubt about the whole.
 */
export function isHedgedAt({ hedges }: Pick<IndexedPassage, 'hedges'>, span: Span): boolean {
  const length = span.end - span.start;
  return hedges.some(
    ({ evidence, cue }) =>
      overlap(evidence, span) * 2 >= length || (evidence.start <= span.start && covers(span, cue)),
  );
}
