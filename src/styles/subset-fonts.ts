/**
 * Makes `src/styles/fonts/*.woff2` from Newsreader as Fontsource ships it. Run by hand after an update of
 * `@fontsource-variable/newsreader`: `node src/styles/subset-fonts.ts`. The results are committed, so that a
 * build needs no font tool.
 *
 * The subset keeps what French news prose needs: printable ASCII, the letters of Latin-1 (names of other
 * languages), œ, Œ and Ÿ, French punctuation. U+202F is in no file of the family; the browser takes this space
 * from the next font of the stack.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** From `first` to `last`, both included. */
function characters(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, rank) => first + rank));
}

const FRENCH = `${characters(0x20, 0x7e)}${characters(0xa0, 0xff)}œŒŸ–—‘’‚“”„…‹›•′″−€`;

// Layout features in use: kerning, ligatures, and lining or tabular figures where a table asks for them.
const FEATURES = ['kern', 'liga', 'mark', 'lnum', 'tnum', 'ccmp', 'locl'];

const FACES = [
  {
    style: 'normal',
    file: 'newsreader.woff2',
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 16, max: 60 } },
  },
  { style: 'italic', file: 'newsreader-italic.woff2', axes: { wght: 400, opsz: 20 } },
] as const;

const root = createRequire(import.meta.url).resolve('@fontsource-variable/newsreader/package.json');
const target = new URL('./fonts/', import.meta.url);

for (const { style, file, axes } of FACES) {
  const whole = await readFile(new URL(`./files/newsreader-latin-standard-${style}.woff2`, `file://${root}`));
  const subset = await subsetFont(whole, FRENCH, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: FEATURES,
    noHinting: true,
  });
  await writeFile(new URL(file, target), subset);
}
await copyFile(new URL('./LICENSE', `file://${root}`), new URL('newsreader-LICENSE.txt', target));
