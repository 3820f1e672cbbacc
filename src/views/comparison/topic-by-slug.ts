import { RESERVED_TOPICS } from '../../addresses/addresses.ts';
import type { ComparedTopic, Dossier } from '../../dossier/dossier.ts';

/**
 * The topic of a page's address.
 *
 * @throws where the dossier has none of that slug, or the slug is that of a page that all topics share.
 */
export function topicBySlug(dossier: Dossier, slug: string): ComparedTopic {
  if (RESERVED_TOPICS.includes(slug)) {
    throw new Error(`The topic \`${slug}\` would hide a page of the same address. Rename content/topics/${slug}.md.`);
  }
  const topic = dossier.topics.find((one) => one.topic.slug === slug);
  if (!topic) throw new Error(`No topic \`${slug}\` in the dossier.`);
  return topic;
}
