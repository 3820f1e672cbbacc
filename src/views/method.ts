import type { Addresses } from '../addresses/addresses.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { renderProse } from '../rendering/render-prose.ts';
import { methodFigures } from './method-figures.ts';
import { methodProse } from './method-prose.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { frenchSpaces } from './wording/french-spaces.ts';

/** What a page of plain prose shows. */
export interface ProseView {
  readonly frame: PageFrame;
  readonly sections: readonly { readonly id: string; readonly title: string; readonly html: string }[];
}

/** How texts are normalised, dates resolved, origins counted and silence typed, with the dossier's own figures. */
export function methodView(dossier: Dossier, addresses: Addresses): ProseView {
  return {
    frame: pageFrame(dossier, addresses, {
      title: 'Méthode',
      description:
        'Comment les textes sont nettoyés, les dates résolues, les origines comptées, les silences distingués, et ce que le site ne fait pas.',
      section: 'method',
    }),
    sections: methodProse(methodFigures(dossier)).map(({ id, title, markdown }) => ({
      id,
      title: frenchSpaces(title),
      html: renderProse(frenchSpaces(markdown).replaceAll('](donnees)', `](${addresses.data})`)),
    })),
  };
}
