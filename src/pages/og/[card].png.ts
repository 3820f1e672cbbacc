import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard } from '../../site/draw-card.ts';
import { openDossier } from '../../site/open-dossier.ts';
import { type Card, cardsOf } from '../../views/cards.ts';

export const getStaticPaths = (() =>
  cardsOf(openDossier().dossier).map((card) => ({ params: { card: card.name }, props: { card } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await drawCard(props.card), { headers: { 'content-type': 'image/png' } });
