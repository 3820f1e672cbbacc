import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** From left to right: a file imports from its own layer or from one to its left. */
const LAYERS = ['addresses', 'french', 'corpus', 'analysis', 'dossier', 'rendering', 'views', 'exports', 'site'];
const IMPORT = /(?:^|\n)\s*(import|export)\s+(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+()()?['"]([^'"]+)['"]|import\(\s*()()?['"]([^'"]+)['"]/g;
const OUTSIDE_WORLD = /^(node:(fs|os|child_process|http|https|net|process|timers)(\/.*)?|astro(:|\/|$).*|vite(\/.*)?)$/;
const CLOCK_OR_LOCALE = /\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bprocess\.(env|cwd|hrtime)\b|\bperformance\.now\b|\btoLocale\w+\(\)|\bMath\.random\b|\bnew Intl\.\w+\(\s*\)/;

interface Import {
  readonly from: string;
  readonly target: string;
  readonly isType: boolean;
}

const files = globSync('src/**/*.{ts,astro}').map((path) => path.replaceAll('\\', '/')).sort();
const layerOf = (path: string): string => path.split('/')[1] ?? '';
const withoutComments = (code: string): string => code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');

const imports: readonly Import[] = files.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(IMPORT)].map((match) => ({
    from,
    target: match[3] ?? match[6] ?? match[9] ?? '',
    isType: match[2] !== undefined && match[2] !== '',
  })),
);
const resolved = imports
  .filter(({ target }) => target.startsWith('.'))
  .map((one) => ({ ...one, path: normalize(join(dirname(one.from), one.target)).replaceAll('\\', '/') }));

describe('layers', () => {
  test('the walk finds the sources and their imports', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(resolved.length).toBeGreaterThan(100);
  });

  test('a layer imports only from itself or from its left', () => {
    const wrong = resolved.filter(({ from, path }) => {
      const [mine, theirs] = [LAYERS.indexOf(layerOf(from)), LAYERS.indexOf(layerOf(path))];
      return mine >= 0 && (theirs < 0 || theirs > mine);
    });
    expect(wrong.map(({ from, path }) => `${from} → ${path}`)).toEqual([]);
  });

  test('layouts and components import each other, addresses and types of views', () => {
    const wrong = resolved.filter(({ from, path, isType }) => {
      if (!['layouts', 'components'].includes(layerOf(from))) return false;
      if (['layouts', 'components', 'addresses', 'styles'].includes(layerOf(path))) return false;
      return !(layerOf(path) === 'views' && isType);
    });
    expect(wrong.map(({ from, path }) => `${from} → ${path}`)).toEqual([]);
  });

  test('only site/ knows Astro, Vite and the disk', () => {
    const wrong = imports.filter(({ from, target }) => LAYERS.slice(0, -1).includes(layerOf(from)) && OUTSIDE_WORLD.test(target));
    expect(wrong.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
  });

  test('nothing below site/ reads the clock, the environment or the locale of the machine', () => {
    const wrong = files.filter((path) => {
      return LAYERS.slice(0, -1).includes(layerOf(path)) && CLOCK_OR_LOCALE.test(withoutComments(readFileSync(path, 'utf8')));
    });
    expect(wrong).toEqual([]);
  });

  test('no import leads back to its own file', () => {
    const graph = Map.groupBy(resolved.filter(({ isType }) => !isType), ({ from }) => from);
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (done.has(path) || trail.includes(path)) return;
      for (const next of graph.get(path) ?? []) visit(next.path, [...trail, path]);
      done.add(path);
    };
    for (const path of files) visit(path, []);
    expect(cycles).toEqual([]);
  });
});

describe('house rules', () => {
  test('no room without a purpose', () => {
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|types|index)\.ts$/.test(path))).toEqual([]);
  });

  test('the code knows no report, outlet or name of the dossier', () => {
    const names = globSync('content/reports/*.md').map((path) => path.replace(/^.*[\\/]/, '').replace('.md', ''));
    expect(names.length).toBeGreaterThan(0);
    const wrong = files.filter((path) => {
      const code = withoutComments(readFileSync(path, 'utf8'));
      return names.some((name) => code.includes(name)) || /Kim Jong|Vladivostok/.test(code);
    });
    expect(wrong).toEqual([]);
  });
});
