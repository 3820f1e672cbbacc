import type { Addresses } from '../../addresses/addresses.ts';
import type { ComparedWords, Dossier, WordUse } from '../../dossier/dossier.ts';
import { renderProse } from '../../rendering/render-prose.ts';
import { placeInWords } from '../citation-view.ts';
import { type PageFrame, pageFrame } from '../page-frame.ts';
import type { SourceUses } from '../source-uses.ts';
import { SourceIndex } from '../source-view.ts';
import { countOf } from '../wording/count-of.ts';

/** One word of a family, counted. */
export interface WordView {
  readonly word: string;
  /** « 4 fois ». */
  readonly count: string;
  /** Length of its bar, in pixels. */
  readonly bar: number;
  readonly sources: readonly SourceUses[];
}

/** Words that name one thing. */
export interface FamilyView {
  readonly fragment: string;
  readonly title: string;
  /** HTML of why it matters. */
  readonly body: string | undefined;
  readonly words: readonly WordView[];
  /** Words of the family that no report uses, named once. */
  readonly unused: string | undefined;
}

const LONGEST_BAR = 180;

/** The word families of a dossier, each word with its uses. */
export function wordsView(dossier: Dossier, addresses: Addresses): readonly FamilyView[] {
  const sources = new SourceIndex(dossier, addresses);
  return dossier.words.map((family) => familyView(family, sources, addresses));
}

/** What stands around the page of words. */
export function wordsFrame(dossier: Dossier, addresses: Addresses): PageFrame {
  return pageFrame(dossier, addresses, {
    title: 'Les mots',
    description: 'Comment chaque article nomme la même chose, mot par mot, avec un lien vers chaque emploi.',
    section: 'comparison',
  });
}

function familyView({ family, words }: ComparedWords, sources: SourceIndex, addresses: Addresses): FamilyView {
  const used = words.filter(({ uses }) => uses.length > 0);
  const most = Math.max(1, ...used.map(({ uses }) => uses.length));
  const unused = words.filter(({ uses }) => uses.length === 0).map(({ word }) => word);
  return {
    fragment: family.slug,
    title: family.title,
    body: family.body === '' ? undefined : renderProse(family.body),
    words: used.map(({ word, uses }) => ({
      word,
      count: `${uses.length}\u00A0fois`,
      bar: Math.round((uses.length / most) * LONGEST_BAR),
      sources: bySource(uses, sources, addresses),
    })),
    unused: unused.length === 0 ? undefined : `${countOf(unused.length, 'mot')} sans emploi\u00A0: ${unused.join(', ')}`,
  };
}

/** One link per use, so that a page counts as many links as uses. */
function bySource(uses: readonly WordUse[], sources: SourceIndex, addresses: Addresses): SourceUses[] {
  return sources.pick(uses.map(({ report }) => report)).map((source) => ({
    source,
    uses: uses
      .filter(({ report }) => report === source.slug)
      .map(({ sentence }) => ({ address: addresses.sentence(sentence.id), place: placeInWords(sentence) })),
  }));
}
