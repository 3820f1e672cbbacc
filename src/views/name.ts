import type { Addresses } from '../addresses/addresses.ts';
import type { EntityKind } from '../corpus/corpus.ts';
import type { Citation } from '../dossier/citation.ts';
import type { Dossier, NamedEntity } from '../dossier/dossier.ts';
import { renderProse } from '../rendering/render-prose.ts';
import { type CitationView, citationView, placeInWords } from './citation-view.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import type { SourceUses } from './source-uses.ts';
import { SourceIndex } from './source-view.ts';
import { countOf } from './wording/count-of.ts';
import { dateInWords } from './wording/date-in-words.ts';

/** A form of the name, with an example. */
export interface NameForm {
  readonly form: string;
  readonly count: string;
  readonly isProposed: boolean;
  readonly sources: readonly SourceUses[];
  /** The first sentence that has it. */
  readonly example: CitationView | undefined;
}

/** Everything about one name. */
export interface NameView {
  readonly kicker: string;
  readonly label: string;
  readonly lang: string | undefined;
  /** HTML of what an editor says of it. */
  readonly body: string | undefined;
  readonly lede: string;
  readonly forms: readonly NameForm[];
  readonly events: readonly { readonly title: string; readonly address: string; readonly when: string }[];
}

const kinds: Readonly<Record<EntityKind, string>> = {
  person: 'Personne',
  place: 'Lieu',
  organisation: 'Organisation',
  agency: 'Agence de presse',
};

/** What the page of a name shows. */
export function nameView({ entity, forms, events }: NamedEntity, dossier: Dossier, addresses: Addresses): NameView {
  const sources = new SourceIndex(dossier, addresses);
  const uses = forms.flatMap((form) => form.uses);
  const reports = sources.pick(uses.map(({ report }) => report));
  return {
    kicker: kinds[entity.kind],
    label: entity.label,
    lang: entity.lang,
    body: entity.body === '' ? undefined : renderProse(entity.body),
    lede: `${countOf(uses.length, 'mention')}, ${countOf(forms.length, 'graphie')}, dans ${countOf(reports.length, 'article')}.`,
    forms: forms.map(({ form, uses: own, status }) => ({
      form,
      count: countOf(own.length, 'mention'),
      isProposed: status === 'variant',
      sources: bySource(own, sources, addresses),
      example: own[0] && citationView(own[0], undefined, undefined, sources, addresses),
    })),
    events: events.flatMap((slug) => {
      const event = dossier.events.get(slug);
      if (!event) return [];
      const { title, date } = event.file;
      return [{ title, address: addresses.event(slug), when: date === undefined ? 'sans date' : dateInWords(date, 'short') }];
    }),
  };
}

/** What stands around the page of a name. */
export function nameFrame(view: NameView, dossier: Dossier, addresses: Addresses): PageFrame {
  return pageFrame(dossier, addresses, {
    title: view.label,
    description: `${view.label}\u00A0: ${view.lede}`,
    section: 'names',
  });
}

/** The name of a page's address. @throws where the dossier has none of that slug. */
export function nameBySlug(dossier: Dossier, slug: string): NamedEntity {
  const name = dossier.names.find(({ entity }) => entity.slug === slug);
  if (!name) throw new Error(`No name \`${slug}\` in the dossier.`);
  return name;
}

/** One link per sentence, however often the form stands in it. */
function bySource(uses: readonly Citation[], sources: SourceIndex, addresses: Addresses): SourceUses[] {
  return sources.pick(uses.map(({ report }) => report)).map((source) => {
    const own = uses.filter(({ report }) => report === source.slug);
    const places = new Map(own.map(({ sentence }) => [addresses.sentence(sentence.id), placeInWords(sentence)]));
    return { source, uses: [...places].map(([address, place]) => ({ address, place })) };
  });
}
