import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant } from './mutants.ts';
import type { Batch } from './related-tests.ts';
import { TestRunner } from './test-runner.ts';

const SLOWEST_MS = 15_000;
/** How many times longer than on the unchanged code counts as never. */
const SLOWEST_TIMES = 8;
/** The limit of a second try, in a new process: the machine may have been busy. */
const SECOND_TRY_MS = 90_000;

/** What the tests say of a mutant. */
export type Verdict = 'killed' | 'survived' | 'timeout' | 'untested';

/** A copy of the project that mutants are tried in, one after another. */
export class Lane {
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

  /** Ends its process. */
  close(): void {
    this.#runner.stop();
  }
}
