import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf } from './mutants.ts';
import { type Batch, batchesOf, relatedTests } from './related-tests.ts';
import { TestRunner } from './test-runner.ts';

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '300' },
    seed: { type: 'string', default: '20230917' },
    floor: { type: 'string', default: '0.8' },
    only: { type: 'string', default: '' },
    workers: { type: 'string', default: '2' },
  },
});
const SLOWEST_MS = 15_000;
/** How many times longer than on the unchanged code counts as never. */
const SLOWEST_TIMES = 8;
/** The limit of a second try, in a new process: the machine may have been busy. */
const SECOND_TRY_MS = 90_000;
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

type Verdict = 'killed' | 'survived' | 'timeout' | 'untested';

/** A copy of the project that mutants are tried in, one after another. */
class Lane {
  readonly #root: string;
  readonly #runner: TestRunner;
  #restored: readonly string[] = [];

  constructor(root: string) {
    this.#root = root;
    this.#runner = new TestRunner(root, 1);
  }

  /** Whether a test notices the mutant, and which. The file of the mutant before is read anew too: it is whole again. */
  async judge(mutant: Mutant, batches: readonly Batch[]): Promise<readonly [Verdict, string]> {
    const path = join(this.#root, mutant.file);
    const code = readFileSync(path, 'utf8');
    writeFileSync(path, code.slice(0, mutant.start) + mutant.replacement + code.slice(mutant.end));
    const changed = [...this.#restored, path];
    this.#restored = [path];
    try {
      for (const { tests, duration } of batches) {
        const limit = Math.max(SLOWEST_MS, SLOWEST_TIMES * duration);
        const answer = (await this.#runner.run({ changed, tests }, limit)) ?? (await this.#runner.run({ changed, tests }, SECOND_TRY_MS));
        if (!answer) return ['timeout', tests.join(' ')];
        if (answer.failed.length > 0) return ['killed', answer.failed.join(' ')];
      }
      return [batches.length > 0 ? 'survived' : 'untested', ''];
    } finally {
      writeFileSync(path, code);
    }
  }

  close(): void {
    this.#runner.stop();
  }
}

const described = ({ file, line, operator, original, replacement }: Mutant): string =>
  `${file}:${line} ${operator}: ${original.slice(0, 60).replaceAll(/\s+/g, ' ')} → ${replacement.slice(0, 40).replaceAll(/\s+/g, ' ')}`;

const roots = Array.from({ length: Math.max(1, Number(values.workers)) }, (_, lane) => rootOf(lane));
for (const root of roots) copyProject(root);
const sample = drawSample();
const related = relatedTests(roots[0] ?? '');
const durations = await timeUnchanged(roots[0] ?? '', related.all);
const verdicts = new Map<Mutant, Verdict>();
const start = Date.now();
const queue = [...sample];
await Promise.all(
  roots.map(async (root) => {
    const lane = new Lane(root);
    for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
      const near = related.of(mutant.file).filter((test, place) => {
        const duration = durations.get(test);
        return duration !== undefined && (duration < SLOW_FILE_MS || place < SLOW_NEAREST);
      });
      const [verdict, by] = await lane.judge(mutant, batchesOf(near, durations));
      verdicts.set(mutant, verdict);
      process.stdout.write(`${verdicts.size}/${sample.length} ${verdict.padEnd(8)} ${described(mutant)} ${by && `(${by})`}\n`);
    }
    lane.close();
    rmSync(root, { recursive: true, force: true });
  }),
);
const survivors = sample.filter((mutant) => ['survived', 'untested'].includes(verdicts.get(mutant) ?? ''));
const endless = [...verdicts.values()].filter((verdict) => verdict === 'timeout').length;
const killed = sample.length - survivors.length;
const share = killed / Math.max(1, sample.length);
const pace = (Date.now() - start) / 1000 / Math.max(1, sample.length);
process.stdout.write(
  `\nKilled ${killed} of ${sample.length} (${(share * 100).toFixed(1)} %), ${endless} of them by not ending; ${pace.toFixed(1)} s each. Survivors:\n`,
);
for (const mutant of survivors) process.stdout.write(`  ${described(mutant)}\n`);
process.exitCode = share >= Number(values.floor) ? 0 : 1;
