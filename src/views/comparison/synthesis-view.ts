import type { Addresses } from '../../addresses/addresses.ts';
import type {
  ComparedFacet,
  ComparedTopic,
  FacetMention,
  ToldDifferently,
} from '../../dossier/compared-topic.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { placeInWords } from '../citation-view.ts';
import type { SourceIndex, SourceView } from '../source-view.ts';
import { capitalised } from '../wording/count-of.ts';
import { listInWords } from '../wording/list-in-words.ts';
import { originsInWords } from '../wording/origins-in-words.ts';
import { howMany } from '../wording/quantity-in-words.ts';
import { silenceRemark } from './silence-remark.ts';

/** A link to evidence: a source and the place in it. */
export interface EvidenceLink {
  readonly source: SourceView;
  readonly address: string;
  readonly place: string;
}

/** One thing that can be said: a fact, with who tells it. */
export interface Statement {
  readonly label: string;
  /** The fact in the matrix. */
  readonly address: string;
  readonly detail: string;
  readonly evidence: readonly EvidenceLink[];
}

/** In one respect, who says what. */
export interface Difference {
  /** « le nombre », « qui donne ». */
  readonly respect: string;
  readonly variants: readonly {
    readonly text: string;
    readonly isQuote: boolean;
    readonly evidence: readonly EvidenceLink[];
  }[];
}

/** What differs about one fact. */
export interface DifferenceView {
  readonly label: string;
  readonly address: string;
  readonly differences: readonly Difference[];
}

/** What a report does not tell, and why, as far as is known. */
export interface NotTold {
  readonly source: SourceView;
  readonly remark: string;
  readonly facts: readonly { readonly label: string; readonly address: string }[];
}

/** The synthesis of a topic in plain French; every statement leads to its evidence. */
export interface SynthesisView {
  readonly common: readonly Statement[];
  readonly partial: readonly Statement[];
  readonly different: readonly DifferenceView[];
  readonly alone: readonly Statement[];
  readonly notTold: readonly NotTold[];
}

interface Context {
  readonly topic: ComparedTopic;
  readonly dossier: Dossier;
  readonly sources: SourceIndex;
  readonly addresses: Addresses;
}

/** What the matrix amounts to, worded. */
export function synthesisView(
  topic: ComparedTopic,
  dossier: Dossier,
  sources: SourceIndex,
  addresses: Addresses,
): SynthesisView {
  const context: Context = { topic, dossier, sources, addresses };
  const { common, partial, alone } = topic.synthesis;
  return {
    common: common.map((facet) => statement(facet, context)),
    partial: partial.map((facet) => statement(facet, context)),
    different: differences(context),
    alone: alone.map(({ facet }) => statement(facet, context)),
    notTold: notTold(context),
  };
}

function statement(facet: ComparedFacet, context: Context): Statement {
  return {
    label: facet.facet.label,
    address: context.addresses.facet(context.topic.topic.slug, facet.facet.id),
    detail: originsInWords(facet.reports.length, facet.origins),
    evidence: firstOfEach(facet.cells.flatMap((cell) => (cell.state === 'reported' ? cell.mentions : [])), context),
  };
}

/** One link per report: its first sentence in the running text. */
function firstOfEach(mentions: readonly FacetMention[], { sources, addresses }: Context): EvidenceLink[] {
  return sources.pick(mentions.map(({ report }) => report)).flatMap((source) => {
    const own = mentions.filter(({ report }) => report === source.slug);
    const first = own.find(({ part }) => part === 'text') ?? own[0];
    if (!first) return [];
    return [{ source, address: addresses.sentence(first.sentence.id), place: placeInWords(first.sentence) }];
  });
}

const respects: Readonly<Record<ToldDifferently['respect'], string>> = {
  quantity: 'Le nombre',
  giver: 'Qui donne',
  hedge: 'La certitude',
  attribution: 'D’après qui',
};

/** Facts that several tell in other words, numbers, givers, certainty or attribution; one entry a fact. */
function differences(context: Context): DifferenceView[] {
  const { common, partial, different } = context.topic.synthesis;
  return [...common, ...partial].flatMap((facet) => {
    const own = different.filter((one) => one.facet.facet.id === facet.facet.id);
    const found = [...wordDifference(facet, context), ...own.map((one) => difference(one, context))];
    if (found.length === 0) return [];
    const { label, address } = statement(facet, context);
    return [{ label, address, differences: found }];
  });
}

const determiner = /^(?:des?|une?|les?|l['’]) ?/;

function withoutDeterminer(wording: string): string {
  return wording.toLocaleLowerCase('fr').replace(determiner, '');
}

function wordDifference(facet: ComparedFacet, context: Context): Difference[] {
  const mentions = facet.cells.flatMap((cell) => (cell.state === 'reported' ? cell.mentions : []));
  const variants = [...Map.groupBy(mentions, ({ wording }) => withoutDeterminer(wording))];
  if (variants.length < 2) return [];
  return [
    {
      respect: 'Le mot',
      variants: variants.map(([, same]) => ({
        text: same[0]?.wording ?? '',
        isQuote: true,
        evidence: firstOfEach(same, context),
      })),
    },
  ];
}

function difference({ respect, variants }: ToldDifferently, context: Context): Difference {
  return {
    respect: respects[respect],
    variants: variants.map(({ value, mentions }) => ({
      text: valueInWords(respect, value, mentions) + (respect === 'giver' ? deduced(value, mentions, context) : ''),
      isQuote: false,
      evidence: firstOfEach(mentions, context),
    })),
  };
}

/** « (déduit) », « (déduit pour F) »: reports that tell of a giver without the name. */
function deduced(name: string, mentions: readonly FacetMention[], { dossier, sources }: Context): string {
  const entity = dossier.corpus.entities.find(({ label }) => label === name);
  if (!entity) return '';
  const forms = [entity.label, ...entity.forms, ...entity.shortForms];
  const isNamed = ({ giver }: FacetMention): boolean => forms.some((form) => giver?.includes(form));
  const named = new Set(mentions.filter(isNamed).map(({ report }) => report));
  const all = sources.pick(mentions.map(({ report }) => report));
  const unnamed = all.filter(({ slug }) => !named.has(slug));
  if (unnamed.length === 0) return '';
  const letters = listInWords(unnamed.map(({ mark }) => mark.letter));
  return unnamed.length === all.length ? ' (déduit)' : ` (déduit pour ${letters})`;
}

function valueInWords(respect: ToldDifferently['respect'], value: string, mentions: readonly FacetMention[]): string {
  if (respect === 'hedge') return value === '' ? 'sans réserve' : 'avec réserve';
  if (respect === 'quantity') return mentions.map(({ quantity }) => howMany(quantity)).find(Boolean) ?? 'non dit';
  if (value === '') return respect === 'attribution' ? 'personne n’est cité' : 'non dit';
  const isVague = respect === 'attribution' && mentions.every(({ attribution }) => attribution.originKind !== 'named');
  return isVague ? `«\u202F${value}\u202F»` : value;
}

/** Reports that were published before facts, then reports that tell none of the topic's facts for another reason. */
function notTold(context: Context): NotTold[] {
  const { topic, sources, addresses, dossier } = context;
  return sources.all.flatMap((source): NotTold[] => {
    const silent = topic.facets.flatMap((facet) => {
      const cell = facet.cells.find(({ report }) => report === source.slug);
      return cell?.state === 'silent' ? [{ facet, silence: cell.silence }] : [];
    });
    const isMute = silent.length === topic.facets.length;
    const shown = isMute ? silent : silent.filter(({ silence }) => silence.kind === 'before-fact');
    const remarkOn = ({ facet, silence }: (typeof silent)[number], facts = 1): string =>
      silenceRemark(silence, source.slug, facet, dossier, facts);
    const byKind = [...Map.groupBy(shown, (one) => remarkOn(one)).values()];
    return byKind.map((facts) => ({
      source,
      remark: capitalised(facts[0] ? remarkOn(facts[0], facts.length) : ''),
      facts: facts.map(({ facet }) => ({
        label: facet.facet.label,
        address: addresses.cell(topic.topic.slug, facet.facet.id, source.slug),
      })),
    }));
  });
}
