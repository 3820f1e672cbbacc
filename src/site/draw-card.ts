import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import type { Card } from '../views/cards.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const PADDING = 80;
const COLOURS = { ground: '#fcfcfa', ink: '#13201f', quiet: '#42504d', accent: '#960f4e', sea: '#e6eff1' };
const FONT_FILE = 'src/styles/fonts/newsreader.woff2';
const CACHE_FOLDER = 'node_modules/.cache/recoupements-cards';

/** Changes when the drawing does, so that pictures kept from before are not used again. */
const DRAWING = '1';

/** Signs that the typeface has no glyph for, and what stands for them in a picture. */
const PLAIN_SPACES = /[\u00A0\u202F\u2009]/g;

/** A node as satori takes it: an element without a renderer's own types. */
interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children: string | readonly Box[] };
}

const box = (style: Readonly<Record<string, string | number>>, children: string | readonly Box[]): Box => ({
  type: 'div',
  props: { style, children },
});

/**
 * The PNG of a card, 1200 × 630, in a palette of 64 colours. It is drawn once and kept under a name made from
 * its words, so a build draws again only what changed.
 */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const font = readFileSync(resolve(FONT_FILE));
  const key = createHash('sha256').update(DRAWING).update(font).update(JSON.stringify(card)).digest('hex').slice(0, 24);
  const kept = resolve(CACHE_FOLDER, `${key}.png`);
  if (existsSync(kept)) return new Uint8Array(readFileSync(kept));
  const svg = await satori(layOut(card), {
    width: WIDTH,
    height: HEIGHT,
    fonts: [{ name: 'Newsreader', data: font, weight: 400, style: 'normal' }],
  });
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  const png = await sharp(drawn).png({ palette: true, colours: 64, compressionLevel: 9, effort: 10 }).toBuffer();
  mkdirSync(join(kept, '..'), { recursive: true });
  writeFileSync(kept, png);
  return new Uint8Array(png);
}

function layOut(card: Card): Box {
  const words = (text: string): string => text.replaceAll(PLAIN_SPACES, ' ');
  const title = words(card.title);
  const column = { display: 'flex', flexDirection: 'column', width: WIDTH - 2 * PADDING };
  return box(
    {
      boxSizing: 'border-box',
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: WIDTH,
      height: HEIGHT,
      padding: PADDING,
      backgroundColor: COLOURS.ground,
      color: COLOURS.ink,
      fontFamily: 'Newsreader',
      borderBottom: `24px solid ${COLOURS.accent}`,
    },
    [
      box({ ...column, fontSize: 34, color: COLOURS.accent }, words(card.mark ? `${card.mark.letter} · ${card.kicker}` : card.kicker)),
      box({ ...column, fontSize: sizeFor(title), lineHeight: 1.08, letterSpacing: '-0.02em', textWrap: 'balance' }, title),
      box({ display: 'flex', justifyContent: 'space-between', width: WIDTH - 2 * PADDING, fontSize: 30, color: COLOURS.quiet }, [
        box({ display: 'flex', width: 760 }, words(card.foot)),
        box({ display: 'flex', color: COLOURS.ink }, 'Recoupements'),
      ]),
    ],
  );
}

/** The largest type at which a title of this length keeps to four lines. */
function sizeFor(title: string): number {
  if (title.length <= 34) return 116;
  if (title.length <= 70) return 88;
  if (title.length <= 110) return 70;
  return title.length <= 170 ? 58 : 46;
}
