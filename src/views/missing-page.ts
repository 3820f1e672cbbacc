import type { Addresses } from '../addresses/addresses.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';

/** What the page for an address that does not exist shows. */
export interface MissingPageView {
  readonly frame: PageFrame;
  /** Where to go instead. */
  readonly ways: readonly { readonly label: string; readonly address: string }[];
}

/** The 404 page: the ways into the dossier. */
export function missingPageView(dossier: Dossier, addresses: Addresses): MissingPageView {
  return {
    frame: pageFrame(dossier, addresses, {
      title: 'Page introuvable',
      description:
        'L’adresse demandée n’existe pas sur ce site. Voici par où reprendre la lecture du dossier.',
      section: undefined,
      isIndexed: false,
    }),
    ways: [
      { label: 'Le dossier', address: addresses.home },
      { label: 'La chronologie', address: addresses.chronology },
      { label: 'Les articles', address: addresses.articles },
      { label: 'La comparaison', address: addresses.comparisons },
    ],
  };
}
