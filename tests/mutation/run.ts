import { type ChildProcess, fork } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf } from './mutants.ts';
import { relatedTests } from './related-tests.ts';

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '300' },
    seed: { type: 'string', default: '20230917' },
    floor: { type: 'string', default: '0.8' },
    only: { type: 'string', default: '' },
  },
});
const SLOWEST_MS = 60_000;
const NEAREST_TESTS = 6;
// Outside node_modules: Node reads no TypeScript below a folder of that name.
const root = join(tmpdir(), `recoupements-mutation-${process.pid}`);

/** A small generator of pseudo-random numbers (mulberry32), so that a sample can be drawn again. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function copyProject(): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const name of ['src', 'tests', 'content', 'package.json', 'tsconfig.json', 'vitest.config.ts', 'astro.config.ts']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
}

function drawSample(): readonly Mutant[] {
  const files = globSync('src/{french,analysis,dossier}/**/*.ts').sort().filter((file) => file.includes(values.only));
  const all = files.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
  const random = randomFrom(Number(values.seed));
  const drawn = all.map((mutant) => ({ mutant, key: random() })).sort((a, b) => a.key - b.key);
  process.stdout.write(`${all.length} mutants in ${files.length} files; sample of ${values.sample}, seed ${values.seed}\n`);
  return drawn.slice(0, Number(values.sample)).map(({ mutant }) => mutant);
}

function startWorker(): Promise<ChildProcess> {
  return new Promise((done, fail) => {
    const worker = fork(join(root, 'tests/mutation/worker.ts'), { cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    worker.once('message', () => done(worker));
    worker.once('error', fail);
    worker.once('exit', (code) => fail(new Error(`the test runner stopped with ${code}`)));
  });
}

type Verdict = 'killed' | 'survived' | 'timeout' | 'untested';

function ask(worker: ChildProcess, file: string, tests: readonly string[]): Promise<Verdict> {
  return new Promise((done) => {
    const timer = setTimeout(() => done('timeout'), SLOWEST_MS);
    worker.once('message', (answer: { readonly hasFailed: boolean; readonly count: number }) => {
      clearTimeout(timer);
      done(answer.count === 0 ? 'untested' : answer.hasFailed ? 'killed' : 'survived');
    });
    worker.send({ changed: [join(root, file)], tests });
  });
}

copyProject();
const sample = drawSample();
const testsOf = relatedTests(root);
let worker = await startWorker();
const survivors: Mutant[] = [];
let killed = 0;
for (const [index, mutant] of sample.entries()) {
  const path = join(root, mutant.file);
  const code = readFileSync(path, 'utf8');
  writeFileSync(path, code.slice(0, mutant.start) + mutant.replacement + code.slice(mutant.end));
  const tests = testsOf(mutant.file);
  const batches = [tests.slice(0, NEAREST_TESTS), tests.slice(NEAREST_TESTS)].filter((batch) => batch.length > 0);
  let verdict: Verdict = 'untested';
  for (const batch of batches) {
    verdict = await ask(worker, mutant.file, batch);
    if (verdict === 'killed' || verdict === 'timeout') break;
  }
  writeFileSync(path, code);
  if (verdict === 'timeout') {
    worker.removeAllListeners();
    worker.kill('SIGKILL');
    worker = await startWorker();
  }
  if (verdict === 'killed' || verdict === 'timeout') killed += 1;
  else survivors.push(mutant);
  process.stdout.write(
    `${index + 1}/${sample.length} ${verdict.padEnd(8)} ${mutant.file}:${mutant.line} ${mutant.operator}: ${mutant.original.slice(0, 40).replaceAll('\n', ' ')} → ${mutant.replacement.slice(0, 30)}\n`,
  );
}
worker.removeAllListeners();
worker.kill();
rmSync(root, { recursive: true, force: true });
const share = killed / Math.max(1, sample.length);
process.stdout.write(`\nKilled ${killed} of ${sample.length} (${(share * 100).toFixed(1)} %). Survivors:\n`);
for (const mutant of survivors) {
  process.stdout.write(`  ${mutant.file}:${mutant.line} ${mutant.operator}: ${mutant.original.slice(0, 60).replaceAll('\n', ' ')} → ${mutant.replacement.slice(0, 40)}\n`);
}
process.exitCode = share >= Number(values.floor) ? 0 : 1;
