import type { Addresses } from '../../addresses/addresses.ts';
import type { ProvenanceBasis, Report } from '../../corpus/report.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { renderInline } from '../../rendering/render-prose.ts';
import { countOf } from '../wording/count-of.ts';
import { dateInWords } from '../wording/date-in-words.ts';
import { countryName, languageName } from '../wording/names-of-places.ts';
import { publicationInWords } from '../wording/source-names.ts';

/** One line of the provenance sheet. */
export interface ProvenanceLine {
  readonly term: string;
  readonly value: string;
  /** For `<time>`, where HTML has the form. */
  readonly datetime?: string | undefined;
  /** Where the value leads. */
  readonly address?: string | undefined;
  /** « déduit », « lu sur la page publiée »; undefined for what is unknown or what we counted ourselves. */
  readonly basis?: string | undefined;
}

/** What is known of a report, each fact with what it rests on. */
export interface ProvenanceSheet {
  readonly lines: readonly ProvenanceLine[];
  /** How it is known, as inline HTML. */
  readonly remarks: readonly { readonly term: string; readonly html: string }[];
  readonly fidelity: Fidelity;
}

/** Whether the copy is proved to hold all of the document as received. */
export interface Fidelity {
  readonly isProved: boolean;
  readonly text: string;
  readonly sha256: string | undefined;
  /** The document as received. */
  readonly raw: string | undefined;
}

/** What a fact of provenance rests on, in French; nothing for the unknown. */
export const basisInWords: Readonly<Record<ProvenanceBasis, string | undefined>> = {
  document: 'dit par le texte reçu',
  page: 'lu sur la page publiée',
  inferred: 'déduit',
  unknown: undefined,
};

const UNKNOWN = 'inconnu';
const htmlDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** The provenance sheet of a report: every fact that could be known stands in it, « inconnu » where it is not. */
export function provenanceSheet(dossier: Dossier, report: Report, addresses: Addresses): ProvenanceSheet {
  return {
    lines: [...publication(report), ...derivation(report), ...contents(dossier, report)],
    remarks: remarksOf(report),
    fidelity: fidelityOf(report, addresses),
  };
}

function publication({ provenance, titleBasis, title }: Report): readonly ProvenanceLine[] {
  const { publisher, country, published, reference, modified, url } = provenance;
  const place = country === undefined ? undefined : countryName(country);
  return [
    {
      term: 'Paru dans',
      value: publisher === undefined ? UNKNOWN : place === undefined ? publisher : `${publisher} (${place})`,
      basis: publisher === undefined ? undefined : basisInWords[provenance.publisherBasis],
    },
    {
      term: 'Publié',
      value: published === '' ? UNKNOWN : wordedPublication(published),
      datetime: htmlDate.test(published) ? published : undefined,
      basis: basisInWords[provenance.publishedBasis],
    },
    ...(modified === undefined
      ? []
      : [{ term: 'Mis à jour', value: dateInWords(modified), basis: undefined }]),
    ...(reference === published
      ? []
      : [
          {
            term: 'Jours comptés depuis',
            value: dateInWords(reference),
            basis: basisInWords[provenance.referenceBasis],
          },
        ]),
    { term: 'Titre', value: title === undefined ? UNKNOWN : titleWords[titleBasis], basis: undefined },
    { term: 'Adresse d’origine', value: url === undefined ? 'inconnue' : hostOf(url), address: url },
  ];
}

const titleWords: Readonly<Record<ProvenanceBasis, string>> = {
  document: 'donné par le texte reçu',
  page: 'lu sur la page publiée',
  inferred: 'déduit',
  unknown: 'de source inconnue',
};

function wordedPublication(published: string): string {
  return /^\d{4}-\d{2}$/.test(published) ? `${dateInWords(published)}, jour inconnu` : dateInWords(published);
}

function derivation({ provenance }: Report): readonly ProvenanceLine[] {
  const { agency, translatedFrom, original } = provenance;
  const lines: ProvenanceLine[] = [
    {
      term: 'Agence',
      value: agency ?? 'inconnue',
      basis: agency === undefined ? undefined : basisInWords[provenance.agencyBasis],
    },
  ];
  if (translatedFrom !== undefined) {
    lines.push({
      term: 'Traduit de',
      value:
        translatedFrom === 'unknown'
          ? 'langue inconnue'
          : `l’${languageName(translatedFrom)}`.replace(/^l’(?=[^aeéiouhyœ])/u, 'le '),
      basis: basisInWords[provenance.translatedFromBasis],
    });
  }
  if (original?.publisher !== undefined) lines.push({ term: 'Article d’origine', value: original.publisher });
  lines.push({ term: 'Signature', value: original?.author ?? 'inconnue' });
  return lines;
}

function contents(dossier: Dossier, report: Report): readonly ProvenanceLine[] {
  const voices = voicesOf(dossier, report);
  return [
    { term: 'Voix citées', value: voices.length === 0 ? 'aucune repérée' : voices.join(', ') },
    {
      term: 'Longueur',
      value: `${countOf(report.words, 'mot')}, ${countOf(report.blocks.length, 'paragraphe')}`,
    },
  ];
}

/** Origins that the report names, in the order it does. */
function voicesOf(dossier: Dossier, report: Report): readonly string[] {
  const attributions = dossier.analyses.get(report.slug)?.attributions ?? [];
  const named = attributions.flatMap(({ attribution }) =>
    attribution.originKind === 'named' && attribution.originLabel !== undefined
      ? [attribution.originLabel]
      : [],
  );
  return [...new Set(named)];
}

function remarksOf({ provenance }: Report): ProvenanceSheet['remarks'] {
  const { publishedNote, referenceNote, modifiedNote, remarks } = provenance;
  const noted = [
    ['Publication', publishedNote],
    ['Jour de référence', referenceNote],
    ['Mise à jour', modifiedNote],
    ['Remarque', remarks],
  ] as const;
  return noted.flatMap(([term, note]) => (note === undefined ? [] : [{ term, html: renderInline(note) }]));
}

function fidelityOf(report: Report, addresses: Addresses): Fidelity {
  const { raw, fidelity } = report;
  if (fidelity === 'proved' && raw !== undefined) {
    return {
      isProved: true,
      text: 'Fidélité prouvée\u00A0: de cette copie et de la liste des retouches, le texte reçu se reconstruit octet par octet.',
      sha256: raw.sha256,
      raw: addresses.raw(report.slug),
    };
  }
  return {
    isProved: false,
    text: 'Fidélité non prouvée\u00A0: le dossier n’a pas le texte reçu, cette copie ne peut pas lui être comparée.',
    sha256: undefined,
    raw: undefined,
  };
}

/** The host of an address, without `www.`: what a reader knows a site by. */
function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url)?.[1] ?? url;
}

/** « La Libre, 17 septembre 2023 ». */
export function bylineOf(report: Report): string {
  return `${report.provenance.publisher ?? 'Éditeur inconnu'}, ${publicationInWords(report)}`;
}
