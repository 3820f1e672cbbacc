import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Lane, type Verdict } from './lane.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { batchesOf, relatedTests } from './related-tests.ts';
import { TestRunner } from './test-runner.ts';

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '300' },
    seed: { type: 'string', default: '20230917' },
    floor: { type: 'string', default: '0.8' },
    only: { type: 'string', default: '' },
    deep: { type: 'boolean', default: false },
    workers: { type: 'string', default: '2' },
  },
});
const UNCHANGED_MS = 300_000;
const SLOW_FILE_MS = 1500;
const SLOW_NEAREST = 4;
// Outside node_modules: Node reads no TypeScript below a folder of that name.
const rootOf = (lane: number): string => join(tmpdir(), `recoupements-mutation-${process.pid}-${lane}`);

function copyProject(root: string): void {
  mkdirSync(root, { recursive: true });
  for (const name of ['src', 'tests', 'content', 'package.json', 'tsconfig.json', 'vitest.config.ts', 'astro.config.ts']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
}

/**
 * The mutants whose hash comes first. Each is drawn by itself (seed, file, line of code, change), so an edit
 * elsewhere leaves the rest of the sample as it was, and a sample can be measured before and after new tests.
 */
function drawSample(): readonly Mutant[] {
  const files = globSync('src/{french,analysis,dossier}/**/*.ts').sort().filter((file) => file.includes(values.only));
  const drawn = files.flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    const lines = code.split('\n');
    const seen = new Map<string, number>();
    return mutantsOf(file, code).map((mutant) => {
      const name = [values.seed, file, lines[mutant.line - 1]?.trim(), mutant.original, mutant.replacement].join('\n');
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      return { mutant, key: createHash('sha256').update(`${name}\n${nth}`).digest('hex') };
    });
  });
  process.stdout.write(`${drawn.length} mutants in ${files.length} files; sample of ${values.sample}, seed ${values.seed}\n`);
  drawn.sort((a, b) => (a.key < b.key ? -1 : 1));
  return drawn.slice(0, Number(values.sample)).map(({ mutant }) => mutant);
}

/** How long each test file takes on the code as it is; those that fail already would kill every mutant, and are left out. */
async function timeUnchanged(root: string, files: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const runner = new TestRunner(root, 0);
  const answer = await runner.run({ changed: [], tests: files }, UNCHANGED_MS);
  runner.stop();
  if (!answer) throw new Error('The unit tests do not end on the unchanged code.');
  if (answer.failed.length > 0) process.stdout.write(`Left out, for they fail on the unchanged code: ${answer.failed.join(', ')}\n`);
  const durations = Object.entries(answer.durations).filter(([file]) => !answer.failed.includes(file));
  process.stdout.write(`${durations.length} test files\n`);
  return new Map(durations);
}

const described = ({ file, line, operator, original, replacement }: Mutant): string =>
  `${file}:${line} ${operator}: ${original.slice(0, 60).replaceAll(/\s+/g, ' ')} → ${replacement.slice(0, 40).replaceAll(/\s+/g, ' ')}`;

const roots = Array.from({ length: Math.max(1, Number(values.workers)) }, (_, lane) => rootOf(lane));
for (const root of roots) copyProject(root);
const sample = drawSample();
const related = relatedTests(roots[0] ?? '');
const durations = await timeUnchanged(roots[0] ?? '', related.all);
const verdicts = new Map<Mutant, Verdict>();
const isSurvivor = (mutant: Mutant): boolean => ['survived', 'untested'].includes(verdicts.get(mutant) ?? '');
const start = Date.now();
const lanes = roots.map((root) => new Lane(root));

/** Asks the nearest tests; in a second pass, of survivors alone, all that remain. */
async function judgeAll(mutants: readonly Mutant[], isDeep: boolean): Promise<void> {
  const queue = [...mutants];
  let done = 0;
  await Promise.all(
    lanes.map(async (lane) => {
      for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
        const near = related.of(mutant.file).filter((test, place) => {
          const duration = durations.get(test);
          return duration !== undefined && (duration < SLOW_FILE_MS || place < SLOW_NEAREST);
        });
        const nearest = batchesOf(near, durations);
        const asked = new Set(nearest.flatMap(({ tests }) => tests));
        const others = related.reaching(mutant.file).filter((test) => durations.has(test) && !asked.has(test));
        const [verdict, by] = await lane.judge(mutant, isDeep ? batchesOf(others, durations, others.length) : nearest);
        if (verdict !== 'untested' || !isDeep) verdicts.set(mutant, verdict);
        done += 1;
        process.stdout.write(`${done}/${mutants.length} ${verdict.padEnd(8)} ${described(mutant)} ${by && `(${by})`}\n`);
      }
    }),
  );
}

await judgeAll(sample, false);
const nearShare = 1 - sample.filter(isSurvivor).length / Math.max(1, sample.length);
if (values.deep) await judgeAll(sample.filter(isSurvivor), true);
for (const lane of lanes) lane.close();
for (const root of roots) rmSync(root, { recursive: true, force: true });
const survivors = sample.filter(isSurvivor);
const endless = [...verdicts.values()].filter((verdict) => verdict === 'timeout').length;
const killed = sample.length - survivors.length;
const share = killed / Math.max(1, sample.length);
const pace = (Date.now() - start) / 1000 / Math.max(1, sample.length);
process.stdout.write(
  `\nKilled ${killed} of ${sample.length} (${(share * 100).toFixed(1)} %), by the nearest tests ${(nearShare * 100).toFixed(1)} %, by not ending ${endless}; ${pace.toFixed(1)} s each. Survivors:\n`,
);
for (const mutant of survivors) process.stdout.write(`  ${described(mutant)}\n`);
process.exitCode = share >= Number(values.floor) ? 0 : 1;
