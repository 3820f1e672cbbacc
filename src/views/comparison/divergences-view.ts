import type { Addresses } from '../../addresses/addresses.ts';
import type { DivergenceGrade } from '../../corpus/corpus.ts';
import type { Dossier, LocatedDivergence } from '../../dossier/dossier.ts';
import { renderInline } from '../../rendering/render-prose.ts';
import { type CitationView, citationView } from '../citation-view.ts';
import { type PageFrame, pageFrame } from '../page-frame.ts';
import { SourceIndex } from '../source-view.ts';
import { onDate } from '../wording/date-in-words.ts';

/** One side of a disagreement: what a report says, with its sentence. */
export interface SideView extends CitationView {
  readonly says: string;
  /** « publié le 14 septembre 2023 », « publié en septembre 2023 ». */
  readonly published: string;
}

/** Sentences that do not agree, in order of publication. */
export interface DivergenceView {
  readonly fragment: string;
  readonly title: string;
  readonly about: string;
  readonly grade: DivergenceGrade;
  readonly gradeLabel: string;
  /** HTML of one neutral sentence. */
  readonly body: string;
  /** What the order of publication allows to say. */
  readonly order: string | undefined;
  readonly eventAddress: string | undefined;
  readonly sides: readonly SideView[];
}

const grades: Readonly<Record<DivergenceGrade, string>> = {
  hard: 'inconciliable',
  scope: 'autre portée ou autre nom',
  compatible: 'compatible',
};
const orders: Readonly<Record<LocatedDivergence['order'], string | undefined>> = {
  open: undefined,
  superseded: 'L’article publié après peut simplement en savoir davantage.',
  stale: 'L’article publié après donne encore pour à venir ce que le premier rapporte déjà.',
};
const ranks: Readonly<Record<DivergenceGrade, number>> = { hard: 0, scope: 1, compatible: 2 };

/** The divergences of a dossier, the hardest first. */
export function divergencesView(dossier: Dossier, addresses: Addresses): readonly DivergenceView[] {
  const sources = new SourceIndex(dossier, addresses);
  const sorted = [...dossier.divergences].sort((a, b) => ranks[a.file.grade] - ranks[b.file.grade]);
  return sorted.map(({ file, quotes, order }) => ({
    fragment: file.slug,
    title: file.title,
    about: file.about,
    grade: file.grade,
    gradeLabel: grades[file.grade],
    body: renderInline(file.body),
    order: orders[order],
    eventAddress: file.event === undefined ? undefined : addresses.event(file.event),
    sides: quotes.map((quote) => ({
      ...citationView(quote, undefined, undefined, sources, addresses),
      says: quote.says,
      published: `publié ${onDate(quote.published, 'long')}`,
    })),
  }));
}

/** What stands around the page of divergences. */
export function divergencesFrame(dossier: Dossier, addresses: Addresses): PageFrame {
  return pageFrame(dossier, addresses, {
    title: 'Les désaccords',
    description: 'Ce que deux articles disent autrement, classé par gravité et par date, avec les deux phrases.',
    section: 'comparison',
  });
}
