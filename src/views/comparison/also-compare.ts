import type { Addresses } from '../../addresses/addresses.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { NamedLink } from '../named-link.ts';

/**
 * Every page of the comparison that has something to show: the topics, then what all topics share. `except` is the
 * address of the page that asks.
 */
export function alsoCompare(dossier: Dossier, addresses: Addresses, except?: string): readonly NamedLink[] {
  return pagesWith(dossier, addresses, () => true).filter(({ address }) => address !== except);
}

/** The pages of the comparison on which a report is quoted. */
export function comparisonsOf(dossier: Dossier, addresses: Addresses, slug: string): readonly NamedLink[] {
  return pagesWith(dossier, addresses, ({ report }) => report === slug);
}

/** The page that compares the copy of all pairs, for the page of one pair. */
export function sharedCopyLink(addresses: Addresses): NamedLink {
  return { label: 'Les passages communs', address: addresses.sharedCopy };
}

function pagesWith(
  dossier: Dossier,
  addresses: Addresses,
  isMeant: (place: { readonly report: string }) => boolean,
): readonly NamedLink[] {
  const { words, quotationGroups, divergences, sharedRuns } = dossier;
  const shared = [
    { label: 'Les mots', address: addresses.words, places: words.flatMap((family) => family.words.flatMap(({ uses }) => uses)) },
    {
      label: 'Une parole, plusieurs versions',
      address: addresses.quotations,
      places: quotationGroups.flatMap(({ variants }) => variants.map(({ citation }) => citation)),
    },
    { label: 'Les désaccords', address: addresses.divergences, places: divergences.flatMap(({ quotes }) => quotes) },
    { ...sharedCopyLink(addresses), places: sharedRuns.flatMap(({ places }) => places) },
  ].filter(({ places }) => places.some(isMeant));
  const topics = dossier.topics.map(({ topic }) => ({ label: topic.title, address: addresses.comparison(topic.slug) }));
  return [...topics, ...shared.map(({ label, address }) => ({ label, address }))];
}
