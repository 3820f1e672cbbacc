import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const IMPORT = /(?:from|import\()\s*['"](\.[^'"]+)['"]/g;

/** For each source file the unit tests that reach it through imports, nearest first. */
export function relatedTests(root: string): (file: string) => readonly string[] {
  const tests = globSync('tests/**/*.test.ts', { cwd: root }).filter((file) => !/tests[\\/](site|architecture)/.test(file));
  const distances = new Map(tests.sort().map((test) => [test, distancesFrom(root, test)]));
  return (file) =>
    tests
      .filter((test) => distances.get(test)?.has(file))
      .sort((a, b) => (distances.get(a)?.get(file) ?? 0) - (distances.get(b)?.get(file) ?? 0) || (a < b ? -1 : 1));
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
