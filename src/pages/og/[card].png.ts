import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard } from '../../site/draw-card.ts';
import { openDossier } from '../../site/open-dossier.ts';
import { type Card, cardsOf } from '../../views/cards.ts';

/** A picture for each card of the dossier. */
export const getStaticPaths = (() =>
  cardsOf(openDossier().dossier).map((card) => ({ params: { card: card.name }, props: { card } }))) satisfies GetStaticPaths;

/** The picture that a link to a page is shown with. */
export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await drawCard(props.card), { headers: { 'content-type': 'image/png' } });
