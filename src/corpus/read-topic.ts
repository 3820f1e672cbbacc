import type { z } from 'zod';
import type { topicSchema } from './content-schemas.ts';
import { type ContentSource, contentFile, quoteAt, refuse, refuseReserved } from './content-source.ts';
import type { Facet, Quantity, StatedMention, Topic } from './corpus.ts';
import { basisOf } from './date-basis.ts';
import { statedAttribution } from './stated-attribution.ts';

type TopicFields = z.output<typeof topicSchema>;
type FacetFields = TopicFields['facets'][number];
type MentionFields = FacetFields['mentions'][number];

/** A topic with its facets. Raises errors for two facets with one id and for a facet that nothing can find. */
export function readTopic(source: ContentSource<TopicFields>): Topic {
  const { fields } = source;
  if (fields.facets.length === 0) {
    refuse(source, ['facets'], {
      ruleId: 'facet-missing',
      reason: 'The topic has no facets: expected at least one fact to compare',
      note: 'Add `facets` with « - id: slug », « label: "…" » and « wordings: […] ».',
    });
  }
  return {
    ...contentFile(source),
    title: fields.title,
    question: fields.question,
    words: fields.words,
    facets: fields.facets.map((facet, index) => readFacet(source, facet, index)),
  };
}

function readFacet(source: ContentSource<TopicFields>, facet: FacetFields, index: number): Facet {
  const path = ['facets', index];
  const first = source.fields.facets.findIndex(({ id }) => id === facet.id);
  if (first < index) {
    refuse(source, [...path, 'id'], {
      ruleId: 'facet-twice',
      reason: `Two facets have the id \`${facet.id}\`: expected one`,
      note: 'Give each facet of a topic an id of its own.',
    });
  }
  refuseReserved(source, [...path, 'id'], facet.id);
  if (facet.wordings.length === 0 && facet.mentions.length === 0) {
    refuse(source, path, {
      ruleId: 'facet-without-words',
      reason: `The facet \`${facet.id}\` has neither \`wordings\` nor \`mentions\`: nothing can find it`,
      note: 'Add French wordings in the singular, or mentions with the exact words of a report.',
    });
  }
  return {
    id: facet.id,
    label: facet.label,
    date: facet.date,
    dateBasis: basisOf(source, facet.date, facet.dateBasis, [...path, 'dateBasis']),
    dateNote: facet.dateNote,
    event: facet.event,
    wordings: facet.wordings,
    context: facet.context,
    excluding: facet.excluding,
    of: facet.of,
    mentions: facet.mentions.map((mention, rank) =>
      readMention(source, mention, [...path, 'mentions', rank]),
    ),
    fileOffset: source.front.fields.spanOf(path).start,
  };
}

function readMention(
  source: ContentSource<TopicFields>,
  mention: MentionFields,
  path: readonly PropertyKey[],
): StatedMention {
  const { action, wording, giver, receiver, hedged, note } = mention;
  return {
    ...quoteAt(source, mention, path),
    action,
    wording,
    quantity: mention.quantity === undefined ? undefined : readQuantity(source, mention.quantity, path),
    giver,
    receiver,
    hedged,
    attribution: statedAttribution(mention.attribution),
    note,
  };
}

function readQuantity(
  source: ContentSource<TopicFields>,
  written: NonNullable<MentionFields['quantity']>,
  path: readonly PropertyKey[],
): Quantity {
  if (written === 'unknown') return { kind: 'unknown', value: undefined };
  if (typeof written === 'number') return { kind: 'exactly', value: written };
  if ((written.kind === 'unknown') === (written.value !== undefined)) {
    refuse(source, [...path, 'quantity'], {
      ruleId: 'quantity-value',
      reason:
        written.kind === 'unknown'
          ? 'A quantity that is `unknown` has a value: expected none'
          : `A quantity of kind \`${written.kind}\` has no value: expected a number`,
      note: 'Write for example {kind: at least, value: 5}, or unknown.',
    });
  }
  return { kind: written.kind, value: written.value };
}
