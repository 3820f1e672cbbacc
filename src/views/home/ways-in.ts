import type { Addresses } from '../../addresses/addresses.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { countOf } from '../wording/count-of.ts';

/** A way into the dossier, with what one finds there, counted. */
export interface Way {
  readonly title: string;
  readonly text: string;
  readonly address: string;
}

/** The ways in that the dossier has something for. */
export function waysIn(dossier: Dossier, addresses: Addresses): readonly Way[] {
  const { reports } = dossier.corpus;
  const ways: (Way | undefined)[] = [
    chronologyWay(dossier, addresses),
    ...dossier.topics.map(({ topic, facets }) => ({
      title: `Comparer fait par fait\u00A0: ${lowered(topic.title)}`,
      text: `${countOf(facets.length, 'fait')}, ${countOf(reports.length, 'source')}\u00A0: mots exacts, attributions, silences.`,
      address: addresses.comparison(topic.slug),
    })),
    {
      title: 'Lire les articles',
      text: `${countOf(reports.length, 'copie fidèle', 'copies fidèles')}, annotées, avec la liste de ce qui a été retiré.`,
      address: addresses.articles,
    },
    reports.length < 2
      ? undefined
      : {
          title: 'Mettre deux récits côte à côte',
          text: 'Passage par passage, avec les mots qui changent et ce qui n’a pas d’équivalent.',
          address: addresses.faces,
        },
    dossier.names.length === 0
      ? undefined
      : {
          title: 'Retrouver un nom',
          text: `${countOf(dossier.names.length, 'nom')}, chacun avec toutes ses graphies et leurs phrases.`,
          address: addresses.names,
        },
  ];
  return ways.filter((way) => way !== undefined);
}

function chronologyWay(dossier: Dossier, addresses: Addresses): Way {
  const mentions = [...dossier.events.values()].flatMap((event) => event.mentions);
  const sentences = new Set(mentions.map(({ sentence }) => sentence.id)).size;
  return {
    title: 'Suivre les jours',
    text: `${countOf(dossier.events.size, 'événement')}, ${countOf(sentences, 'phrase citée', 'phrases citées')}, chacune avec sa date et la voix qu’elle rapporte.`,
    address: addresses.chronology,
  };
}

function lowered(title: string): string {
  return `${title.slice(0, 1).toLocaleLowerCase('fr')}${title.slice(1)}`;
}
