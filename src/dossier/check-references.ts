import type { Composition } from './composition.ts';
import type { Subject } from './open-notices.ts';

/** Raises an error for each slug that a content file names and no content file has. */
export function checkReferences({ corpus, entities, notices }: Composition): void {
  const events = new Set(corpus.events.map(({ slug }) => slug));
  const families = new Set(corpus.words.map(({ slug }) => slug));
  const expect = (
    subject: Subject,
    isKnown: boolean,
    what: string,
    slug: string,
    folder: string,
    place?: number,
  ): void => {
    if (isKnown) return;
    notices.raise(subject, {
      degree: 'error',
      ruleId: 'reference-unknown',
      place,
      reason: `Unknown ${what} \`${slug}\`, expected the slug of a file of \`${folder}/\``,
      note: `Correct the slug, or add \`${folder}/${slug}.md\`.`,
    });
  };
  for (const event of corpus.events) {
    if (event.place !== undefined) {
      expect(event, entities.bySlug.get(event.place)?.kind === 'place', 'place', event.place, 'entities');
    }
    if (event.relative)
      expect(event, events.has(event.relative.event), 'event', event.relative.event, 'events');
  }
  for (const topic of corpus.topics) {
    for (const slug of topic.words) expect(topic, families.has(slug), 'word family', slug, 'words');
    const ids = new Set(topic.facets.map(({ id }) => id));
    for (const { event, of, fileOffset } of topic.facets) {
      if (event !== undefined) expect(topic, events.has(event), 'event', event, 'events', fileOffset);
      if (of === undefined || ids.has(of)) continue;
      notices.raise(topic, {
        degree: 'error',
        ruleId: 'reference-unknown',
        place: fileOffset,
        reason: `Unknown facet \`${of}\` in \`of\`, expected the id of a facet of the same topic`,
        note: `The topic's facets are ${[...ids].join(', ')}.`,
      });
    }
  }
  for (const divergence of corpus.divergences) {
    if (divergence.event !== undefined) {
      expect(divergence, events.has(divergence.event), 'event', divergence.event, 'events');
    }
  }
}
