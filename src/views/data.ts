import type { Addresses } from '../addresses/addresses.ts';
import type { Mark } from '../corpus/report.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { renderProse } from '../rendering/render-prose.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { countOf, figures } from './wording/count-of.ts';
import { frenchSpaces } from './wording/french-spaces.ts';
import { sourceName } from './wording/source-names.ts';

/** A file of the open data, as the writer of the data describes it. */
export interface DescribedFile {
  /** Relative to the data folder. */
  readonly path: string;
  readonly body: string;
  readonly describes: string;
}

/** What the page on open data shows. */
export interface DataView {
  readonly frame: PageFrame;
  readonly tables: readonly FileTable[];
  readonly raw: readonly {
    readonly mark: Mark;
    readonly name: string;
    readonly address: string;
    readonly sha256: string;
  }[];
  readonly checksums: string;
  /** How to read the fields, as HTML. */
  readonly guide: string;
}

/** Files of one kind. */
export interface FileTable {
  readonly id: string;
  readonly title: string;
  readonly files: readonly {
    readonly path: string;
    readonly address: string;
    readonly describes: string;
    /** « 12 ko ». */
    readonly size: string;
    /** Where its JSON Schema is. */
    readonly schema: string | undefined;
  }[];
}

const guide = `Les noms des champs sont en anglais et stables ; un changement qui casserait une lecture augmente \`version\`. Les fichiers JSON suivent les schémas publiés à côté d’eux, tirés du même code.

- Les dates sont écrites en EDTF, la forme étendue de l’ISO 8601 : \`2023-09\` est un mois, \`[2023-09-17,2023-09-18]\` l’un ou l’autre jour, \`2023-09-12/2023-09-17\` un intervalle. Le champ \`timex3\` dit la même chose dans la norme des corpus annotés.
- \`start\` et \`end\` sont des places dans le texte de l’article, comptées en unités UTF-16 ; \`annotations.jsonld\` compte en points de code dans le document reçu, comme le veut la norme du W3C.
- \`basis\` vaut \`stated\` (le texte le dit) ou \`inferred\` (nous l’avons déduit) ; \`review\` vaut \`automatic\`, \`confirmed\` ou \`overridden\`.
- \`silence\` vaut \`before-fact\`, \`after-fact\` ou \`undecidable\`, avec ses raisons dans \`premises\`.

Les articles restent à leurs éditeurs : ces données servent à vérifier et à comparer, pas à republier les textes.`;

/** The open data of the dossier, explained; the files come from the layer that writes them. */
export function dataView(dossier: Dossier, addresses: Addresses, files: readonly DescribedFile[]): DataView {
  return {
    frame: pageFrame(dossier, addresses, {
      title: 'Données ouvertes',
      description:
        'Tout ce que montre le site, en fichiers JSON, CSV et JSON-LD avec leurs schémas, et les documents tels qu’ils ont été reçus.',
      section: 'data',
    }),
    tables: fileTables(files, addresses),
    raw: rawDocuments(dossier, addresses),
    checksums: addresses.dataFile('sha256.txt'),
    guide: renderProse(frenchSpaces(guide)),
  };
}

/** Schemas get no line of their own: each stands beside the file it describes. */
function fileTables(files: readonly DescribedFile[], addresses: Addresses): readonly FileTable[] {
  const schemas = new Set(files.map(({ path }) => path).filter((path) => path.startsWith('schemas/')));
  const isTable = (path: string): boolean => path.endsWith('.csv');
  const entries = files
    .filter(({ path }) => !schemas.has(path))
    .map(({ path, body, describes }) => {
      const schema = `schemas/${path.slice(0, path.lastIndexOf('.'))}.json`;
      return {
        path,
        address: addresses.dataFile(path),
        describes,
        size: sizeInWords(new TextEncoder().encode(body).length),
        schema: isTable(path) || !schemas.has(schema) ? undefined : addresses.dataFile(schema),
      };
    });
  return [
    { id: 'json', title: 'Pour les programmes', files: entries.filter(({ path }) => !isTable(path)) },
    { id: 'csv', title: 'Pour les tableurs', files: entries.filter(({ path }) => isTable(path)) },
  ].filter((table) => table.files.length > 0);
}

function rawDocuments(dossier: Dossier, addresses: Addresses): DataView['raw'] {
  return dossier.corpus.reports.flatMap((report) => {
    if (report.raw === undefined) return [];
    const { mark, slug, raw } = report;
    return [{ mark, name: sourceName(dossier, report), address: addresses.raw(slug), sha256: raw.sha256 }];
  });
}

/** A size to one part in a thousand octets: « 12 ko », « 640 octets ». */
export function sizeInWords(bytes: number): string {
  return bytes < 1000 ? countOf(bytes, 'octet') : `${figures(Math.round(bytes / 1000))}\u00A0ko`;
}
