import type { APIRoute, GetStaticPaths } from 'astro';
import { type DataFile, dataFiles } from '../../exports/data-files.ts';
import { openDossier } from '../../site/open-dossier.ts';

/** An address for each file of the open data. */
export const getStaticPaths = (() =>
  dataFiles(openDossier().dossier).map((file) => ({
    params: { file: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

/** One file of the open data. */
export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.body, { headers: { 'content-type': file.mediaType } });
