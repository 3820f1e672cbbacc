import type { ComparedTopic } from '../../dossier/compared-topic.ts';
import type { Dossier } from '../../dossier/dossier.ts';

/**
 * The topic of a page's address.
 *
 * @throws where the dossier has none of that slug.
 */
export function topicBySlug(dossier: Dossier, slug: string): ComparedTopic {
  const topic = dossier.topics.find((one) => one.topic.slug === slug);
  if (!topic) throw new Error(`No topic \`${slug}\` in the dossier.`);
  return topic;
}
