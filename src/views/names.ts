import type { Addresses } from '../addresses/addresses.ts';
import type { EntityKind } from '../corpus/corpus.ts';
import type { Dossier, NamedEntity } from '../dossier/dossier.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { SourceIndex, type SourceView } from './source-view.ts';
import { countOf } from './wording/count-of.ts';
import { writtenNames } from './written-names.ts';

/** A form of a name, with the reports that write it so. */
export interface FormView {
  readonly form: string;
  readonly count: number;
  readonly sources: readonly SourceView[];
  /** Proposed by rule, confirmed by nobody. */
  readonly isProposed: boolean;
}

/** A name in the index. */
export interface NameEntry {
  readonly label: string;
  readonly lang: string | undefined;
  readonly address: string;
  readonly forms: readonly FormView[];
}

/** Names of one kind. */
export interface NameGroup {
  readonly fragment: string;
  readonly title: string;
  readonly names: readonly NameEntry[];
}

/** The index of names. */
export interface NamesView {
  readonly lede: string;
  readonly groups: readonly NameGroup[];
}

const groups: readonly { readonly kind: EntityKind; readonly fragment: string; readonly title: string }[] = [
  { kind: 'person', fragment: 'personnes', title: 'Personnes' },
  { kind: 'place', fragment: 'lieux', title: 'Lieux' },
  { kind: 'organisation', fragment: 'organisations', title: 'Organisations' },
  { kind: 'agency', fragment: 'agences', title: 'Agences de presse' },
];

/** Every name that a report writes, by kind, with its forms. */
export function namesView(dossier: Dossier, addresses: Addresses): NamesView {
  const sources = new SourceIndex(dossier, addresses);
  const written = writtenNames(dossier);
  const forms = written.reduce((sum, name) => sum + name.forms.length, 0);
  return {
    lede: `${countOf(written.length, 'nom')}, ${countOf(forms, 'graphie')}. Un même nom change d’un article à l’autre\u00A0: les formes sont celles des textes, avec leurs phrases.`,
    groups: groups.flatMap(({ kind, fragment, title }) => {
      const own = written.filter(({ entity }) => entity.kind === kind);
      if (own.length === 0) return [];
      const names = own.map((name) => nameEntry(name, sources, addresses)).sort((a, b) => compareLabels(a.label, b.label));
      return [{ fragment, title, names }];
    }),
  };
}

/** What stands around the index of names. */
export function namesFrame(dossier: Dossier, addresses: Addresses): PageFrame {
  return pageFrame(dossier, addresses, {
    title: 'Noms et graphies',
    description: 'Personnes, lieux et organisations du dossier, sous toutes leurs formes, avec les phrases où elles se trouvent.',
    section: 'names',
  });
}

/** French order of labels, the same whatever the machine. */
const collator = new Intl.Collator('fr');
const compareLabels = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : 1);

function nameEntry({ entity, forms }: NamedEntity, sources: SourceIndex, addresses: Addresses): NameEntry {
  return {
    label: entity.label,
    lang: entity.lang,
    address: addresses.name(entity.slug),
    forms: forms.map(({ form, uses, status }) => ({
      form,
      count: uses.length,
      sources: sources.pick(uses.map(({ report }) => report)),
      isProposed: status === 'variant',
    })),
  };
}
