import type { Addresses } from '../../addresses/addresses.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { countOf } from '../wording/count-of.ts';
import { writtenNames } from '../written-names.ts';

/** A way into the dossier, with what one finds there, counted. */
export interface Way {
  readonly title: string;
  readonly text: string;
  readonly address: string;
}

/** The ways in that the dossier has something for. */
export function waysIn(dossier: Dossier, addresses: Addresses): readonly Way[] {
  const { reports } = dossier.corpus;
  const names = writtenNames(dossier).length;
  const ways: (Way | undefined)[] = [
    chronologyWay(dossier, addresses),
    ...dossier.topics.map(({ topic, facets }) => ({
      title: `Comparer fait par fait\u00A0: ${lowered(topic.title)}`,
      text: `${countOf(facets.length, 'fait')} dans ${countOf(reports.length, 'article')}\u00A0: les mots de chacun, qui il cite, ce qu’il ne mentionne pas.`,
      address: addresses.comparison(topic.slug),
    })),
    {
      title: 'Lire les articles',
      text: `${countOf(reports.length, 'copie annotée', 'copies annotées')}, avec la liste de ce qui a été retiré.`,
      address: addresses.articles,
    },
    reports.length < 2
      ? undefined
      : {
          title: 'Mettre deux récits côte à côte',
          text: 'Passage par passage, avec les mots qui changent et ce qui n’a pas d’équivalent.',
          address: addresses.faces,
        },
    names === 0
      ? undefined
      : {
          title: 'Retrouver un nom',
          text: `${countOf(names, 'nom')}, avec toutes les graphies de chacun et leurs phrases.`,
          address: addresses.names,
        },
  ];
  return ways.filter((way) => way !== undefined);
}

function chronologyWay(dossier: Dossier, addresses: Addresses): Way {
  const mentions = [...dossier.events.values()].flatMap((event) => event.mentions);
  const sentences = new Set(mentions.map(({ sentence }) => sentence.id)).size;
  const quoted = countOf(sentences, 'phrase citée', 'phrases citées');
  return {
    title: 'Suivre les jours',
    text: `${countOf(dossier.events.size, 'événement')}, ${quoted}, chacune avec la voix qu’elle rapporte.`,
    address: addresses.chronology,
  };
}

function lowered(title: string): string {
  return `${title.slice(0, 1).toLocaleLowerCase('fr')}${title.slice(1)}`;
}
