import type { APIRoute } from 'astro';
import chronology from '../../components/chronology/chronology.css?raw';
import { openDossier } from '../../site/open-dossier.ts';
import { filterSheet } from '../../views/chronology/filter-sheet.ts';

/** The style sheet of the chronology: its own styles, then the filter made for the dossier's sources. */
export const GET: APIRoute = () =>
  new Response(`${chronology}${filterSheet(openDossier().dossier)}`, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
