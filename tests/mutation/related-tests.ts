import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';

const IMPORT = /(?:from|import\()\s*['"](\.[^'"]+)['"]/g;
const NOT_OF_ONE_RULE = /^tests\/(site|architecture|commands|content|components|layouts)\//;
const OF_THE_WHOLE_DOSSIER = /^tests\/(views|exports|rendering)\//;
const BATCH_MS = 1500;
const MOST_BATCHES = 2;

/** The unit tests that reach source files through imports. */
export interface RelatedTests {
  readonly all: readonly string[];
  /** Nearest first: the test of the same name, then by the number of imports between. */
  readonly of: (file: string) => readonly string[];
  /** The same with the tests of pages and exports, which see whole dossiers. */
  readonly reaching: (file: string) => readonly string[];
}

/** Reads the imports of every unit test of rules; tests of the site, the commands and the whole content are left out. */
export function relatedTests(root: string): RelatedTests {
  const all = globSync('tests/**/*.test.ts', { cwd: root })
    .filter((file) => !NOT_OF_ONE_RULE.test(file))
    .sort();
  const distances = new Map(all.map((test) => [test, distancesFrom(root, test)]));
  const far = (test: string, file: string): number =>
    basename(test, '.test.ts') === basename(file, '.ts') ? 0 : (distances.get(test)?.get(file) ?? 0);
  const reaching = (file: string): readonly string[] =>
    all
      .filter((test) => distances.get(test)?.has(file))
      .sort((a, b) => far(a, file) - far(b, file) || sharedWords(b, file) - sharedWords(a, file) || (a < b ? -1 : 1));
  return {
    all,
    reaching,
    of: (file) => {
      const near = reaching(file).filter((test) => !OF_THE_WHOLE_DOSSIER.test(test));
      return near.length > 0 ? near : reaching(file);
    },
  };
}

/** Words that a test and a file have in their names, singular and plural alike. */
function sharedWords(test: string, file: string): number {
  const wordsOf = (path: string): string[] => path.replace(/(\.test)?\.ts$/, '').split(/[/-]/).map((word) => word.replace(/s$/, ''));
  const known = new Set(wordsOf(file));
  return wordsOf(test).filter((word) => known.has(word)).length;
}

/** Tests that run together, and how many milliseconds they take on the unchanged code. */
export interface Batch {
  readonly tests: readonly string[];
  readonly duration: number;
}

/**
 * The tests in their order, in at most two batches (or `most`) of a second or two: a mutant that the first kills needs
 * no other. What does not fit is left out: the share that the nearest tests kill is a lower bound.
 */
export function batchesOf(tests: readonly string[], durations: ReadonlyMap<string, number>, most = MOST_BATCHES): readonly Batch[] {
  const batches: { tests: string[]; duration: number }[] = [];
  for (const test of tests) {
    const duration = durations.get(test) ?? 0;
    const last = batches.at(-1);
    if (last && last.duration + duration <= BATCH_MS) {
      last.tests.push(test);
      last.duration += duration;
    } else if (batches.length < most) {
      batches.push({ tests: [test], duration });
    }
  }
  return batches;
}

function distancesFrom(root: string, start: string): ReadonlyMap<string, number> {
  const distances = new Map([[start, 0]]);
  const queue = [start];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    for (const match of readFileSync(join(root, file), 'utf8').matchAll(IMPORT)) {
      const target = normalize(join(dirname(file), match[1] ?? ''));
      if (distances.has(target) || !existsSync(join(root, target)) || !target.endsWith('.ts')) continue;
      distances.set(target, (distances.get(file) ?? 0) + 1);
      queue.push(target);
    }
  }
  return distances;
}
