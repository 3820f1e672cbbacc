import type { APIRoute } from 'astro';
import { openDossier } from '../../site/open-dossier.ts';
import { filterSheet } from '../../views/chronology/filter-sheet.ts';

/** The style sheet of the chronology's filter, made for the dossier's sources. */
export const GET: APIRoute = () =>
  new Response(filterSheet(openDossier().dossier), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
