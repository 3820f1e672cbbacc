import type { APIRoute, GetStaticPaths } from 'astro';
import type { RawDocument } from '../../../corpus/report.ts';
import { openDossier } from '../../../site/open-dossier.ts';

/** An address for each document that the dossier keeps as received. */
export const getStaticPaths = (() =>
  openDossier().dossier.corpus.reports.flatMap(({ slug, raw }) =>
    raw === undefined ? [] : [{ params: { slug }, props: { raw } }],
  )) satisfies GetStaticPaths;

/** The document as received. The decoded text keeps a byte order mark, so its UTF-8 is the document byte for byte. */
export const GET: APIRoute<{ raw: RawDocument }> = ({ props: { raw } }) =>
  new Response(new TextEncoder().encode(raw.text), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
