import type { Addresses } from '../addresses/addresses.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { renderProse } from '../rendering/render-prose.ts';
import type { ProseView } from './method.ts';
import type { ProseSection } from './method-prose.ts';
import { pageFrame } from './page-frame.ts';
import { frenchSpaces } from './wording/french-spaces.ts';

// What is stated here as tested is what tests/site/ does; a change there is a change here.
const sections: readonly ProseSection[] = [
  {
    id: 'etat',
    title: 'État de conformité',
    markdown: `Ce site vise les règles WCAG 2.2 de niveau AA, le contraste renforcé du niveau AAA, et le RGAA 4.1. Aucun audit n’a été fait par une personne extérieure : au sens du RGAA, le site est **non audité**, donc déclaré non conforme jusqu’à preuve du contraire.`,
  },
  {
    id: 'essais',
    title: 'Ce qui est essayé à chaque version',
    markdown: `Dans un navigateur Chromium, sur chaque sorte de page, en clair et en sombre, à 320 et à 1 280 pixels de large :

- les règles automatiques d’axe-core (WCAG 2.2 A et AA, contraste AAA, bonnes pratiques, RGAA), sans aucune alerte laissée ;
- le parcours complet au clavier, du lien d’évitement au pied de page, avec un repère visible à chaque arrêt ;
- l’absence de défilement horizontal à 320 pixels, avec un texte à 200 % et avec un espacement élargi ;
- la lecture sans JavaScript, sans feuille de style et sans image ;
- la validité du HTML, l’ordre des titres, les liens et leurs cibles, la typographie française.`,
  },
  {
    id: 'non-essaye',
    title: 'Ce qui n’a pas été essayé',
    markdown: `Aucun lecteur d’écran, aucune plage braille, aucune commande vocale n’ont été essayés. Firefox et Safari non plus, ni un téléphone réel, ni l’impression sur papier. Aucune personne handicapée n’a été consultée. Les règles automatiques ne voient qu’une partie des difficultés.`,
  },
  {
    id: 'choix',
    title: 'Comment les pages sont faites',
    markdown: `Tout fonctionne sans JavaScript : filtres, replis et interrupteurs sont des éléments natifs du HTML. La couleur n’est jamais seule à porter un sens : chaque source a une lettre et une forme, chaque état un mot et un signe. Les cartes et les graphiques ont un équivalent en texte. Les passages en langue étrangère sont déclarés comme tels. Rien ne bouge, rien ne clignote, rien ne dépend du survol. Le texte sombre ou clair suit le réglage de l’appareil.`,
  },
  {
    id: 'limites-connues',
    title: 'Limites connues',
    markdown: `Les explications des dates s’ouvrent dans une bulle native (attribut *popover*) : un navigateur d’avant 2024 les montre à la suite du paragraphe. Les tableaux de comparaison sont larges ; sur un petit écran ils deviennent des listes. Les textes des articles sont reproduits tels quels, fautes comprises : une synthèse vocale peut y trébucher.`,
  },
];

/** What was tested for accessibility and what was not. */
export function accessibilityView(dossier: Dossier, addresses: Addresses): ProseView {
  return {
    frame: pageFrame(dossier, addresses, {
      title: 'Accessibilité',
      description:
        'Ce qui a été essayé pour que chacun puisse lire ce site, ce qui ne l’a pas été, et les limites connues.',
      section: 'accessibility',
    }),
    sections: sections.map(({ id, title, markdown }) => ({
      id,
      title,
      html: renderProse(frenchSpaces(markdown)),
    })),
  };
}
