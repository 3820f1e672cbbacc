import type { Addresses } from '../../addresses/addresses.ts';
import type { Dossier, QuotationGroup } from '../../dossier/dossier.ts';
import { placeInWords } from '../citation-view.ts';
import { type PageFrame, pageFrame } from '../page-frame.ts';
import { SourceIndex, type SourceView } from '../source-view.ts';
import { voiceInWords } from '../wording/attribution-in-words.ts';

/** One rendering of an utterance, in the report's own characters. */
export interface VariantView {
  readonly source: SourceView;
  readonly text: string;
  readonly lang: string | undefined;
  readonly address: string;
  readonly place: string;
  /** Undefined where nobody is told. */
  readonly voice: string | undefined;
  /** « sans guillemets dans le texte », « rapproché automatiquement ». */
  readonly remarks: readonly string[];
}

/** One utterance in several wordings. */
export interface UtteranceView {
  readonly fragment: string;
  readonly label: string;
  readonly isQuote: boolean;
  readonly variants: readonly VariantView[];
}

/** The utterances of a dossier that several reports render. */
export function quotationsView(dossier: Dossier, addresses: Addresses): readonly UtteranceView[] {
  const sources = new SourceIndex(dossier, addresses);
  return dossier.quotationGroups.map((group) => ({
    fragment: group.id,
    label: group.label ?? group.variants[0]?.citation.quote ?? group.id,
    isQuote: group.label === undefined,
    variants: group.variants.map((variant) => variantView(variant, sources, addresses)),
  }));
}

/** What stands around the page of quotations. */
export function quotationsFrame(dossier: Dossier, addresses: Addresses): PageFrame {
  return pageFrame(dossier, addresses, {
    title: 'Une parole, plusieurs versions',
    description: 'Les mêmes paroles rapportées en d’autres mots, d’un article à l’autre, avec leur phrase et leur voix.',
    section: 'comparison',
  });
}

function variantView(
  { citation, attribution, isQuoted, basis }: QuotationGroup['variants'][number],
  sources: SourceIndex,
  addresses: Addresses,
): VariantView {
  const { sentence } = citation;
  return {
    source: sources.get(citation.report),
    text: citation.quote,
    lang: sentence.lang === 'fr' ? undefined : sentence.lang,
    address: addresses.sentence(sentence.id),
    place: placeInWords(sentence),
    voice: voiceInWords(attribution, sources.nameOf),
    remarks: [
      ...(isQuoted ? [] : ['sans guillemets dans le texte']),
      ...(basis === 'inferred' ? ['rapproché automatiquement'] : []),
    ],
  };
}
