import type { Addresses } from '../addresses/addresses.ts';
import type { DivergenceGrade } from '../corpus/corpus.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { countOf } from './wording/count-of.ts';
import { originsInWords } from './wording/origins-in-words.ts';
import { writtenNames } from './written-names.ts';

/** One way to compare, with what one finds there. */
export interface ComparisonEntry {
  readonly title: string;
  readonly address: string;
  readonly text: string;
  /** Counted, in a quiet line. */
  readonly count: string;
}

/** All that the reports can be compared on. */
export interface ComparisonView {
  readonly topics: readonly ComparisonEntry[];
  readonly others: readonly ComparisonEntry[];
}

/** The index of comparisons. */
export function comparisonView(dossier: Dossier, addresses: Addresses): ComparisonView {
  return { topics: topicEntries(dossier, addresses), others: otherEntries(dossier, addresses) };
}

/** What stands around the index of comparisons. */
export function comparisonFrame(dossier: Dossier, addresses: Addresses): PageFrame {
  return pageFrame(dossier, addresses, {
    title: 'Comparer',
    description: `Ce que ${countOf(dossier.corpus.reports.length, 'article')} ont en commun, ce qui les sépare, ce qu’ils ne mentionnent pas.`,
    section: 'comparison',
  });
}

function topicEntries(dossier: Dossier, addresses: Addresses): ComparisonEntry[] {
  return dossier.topics.map(({ topic, facets, origins }) => {
    const finding = dossier.corpus.dossier.findings.find((one) => one.topic === topic.slug);
    const reports = new Set(facets.flatMap((facet) => facet.reports));
    return {
      title: topic.title,
      address: addresses.comparison(topic.slug),
      text: topic.question ?? finding?.headline ?? '',
      count: `${countOf(facets.length, 'fait')} · ${originsInWords(reports.size, origins)}`,
    };
  });
}

/** One way to compare, or nothing where the dossier has nothing of the kind. */
type EntryOf = (dossier: Dossier, addresses: Addresses) => ComparisonEntry | undefined;

const divergencesEntry: EntryOf = ({ divergences }, addresses) =>
  divergences.length === 0
    ? undefined
    : {
        title: 'Les désaccords',
        address: addresses.divergences,
        text: 'Ce que deux articles ne disent pas de la même façon, du plus grave au plus léger.',
        count: gradesInWords(divergences),
      };

const wordsEntry: EntryOf = ({ words }, addresses) =>
  words.length === 0
    ? undefined
    : {
        title: 'Les mots',
        address: addresses.words,
        text: `${words.map(({ family }) => family.title).join('. ')}.`,
        count: `${countOf(words.length, 'famille')} de mots`,
      };

const quotationsEntry: EntryOf = ({ quotationGroups }, addresses) =>
  quotationGroups.length === 0
    ? undefined
    : {
        title: 'Une parole, plusieurs versions',
        address: addresses.quotations,
        text: 'Les mêmes paroles, rapportées ou traduites en d’autres mots.',
        count: countOf(quotationGroups.length, 'parole'),
      };

const sharedCopyEntry: EntryOf = ({ similarities, sharedRuns }, addresses) => {
  if (similarities.length === 0) return undefined;
  const longest = Math.max(0, ...sharedRuns.map((run) => run.words));
  return {
    title: 'Les passages communs',
    address: addresses.sharedCopy,
    text: 'Les suites de mots identiques d’un article à l’autre.',
    count: longest === 0 ? 'aucune suite de huit mots ou plus' : `jusqu’à ${countOf(longest, 'mot')} d’affilée`,
  };
};

const namesEntry: EntryOf = (dossier, addresses) => {
  const names = writtenNames(dossier);
  if (names.length === 0) return undefined;
  return {
    title: 'Noms et graphies',
    address: addresses.names,
    text: 'Chaque personne, lieu et organisation, sous toutes ses formes.',
    count: countOf(names.length, 'nom'),
  };
};

/** In the order of the page. */
const otherWays: readonly EntryOf[] = [divergencesEntry, wordsEntry, quotationsEntry, sharedCopyEntry, namesEntry];

function otherEntries(dossier: Dossier, addresses: Addresses): ComparisonEntry[] {
  return otherWays.map((entryOf) => entryOf(dossier, addresses)).filter((entry) => entry !== undefined);
}

/** « 2 inconciliables · 3 de portée ou de nom · 1 compatible »; grades without any are left out. */
function gradesInWords(divergences: Dossier['divergences']): string {
  const many = (grade: DivergenceGrade): number => divergences.filter(({ file }) => file.grade === grade).length;
  const counted: readonly (readonly [number, string])[] = [
    [many('hard'), countOf(many('hard'), 'inconciliable')],
    [many('scope'), `${countOf(many('scope'), 'désaccord')} de portée ou de nom`],
    [many('compatible'), countOf(many('compatible'), 'compatible')],
  ];
  return counted.flatMap(([count, words]) => (count === 0 ? [] : [words])).join(' · ');
}
