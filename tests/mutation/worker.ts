import { createVitest, type TestModule } from 'vitest/node';

/** What the parent asks: the files changed since the last question, and the tests to run, in this order. */
export interface Question {
  readonly changed: readonly string[];
  readonly tests: readonly string[];
}

/** How the tests ended; `durations` in milliseconds, for the tests that ran. */
export interface Answer {
  readonly failed: readonly string[];
  readonly durations: Readonly<Record<string, number>>;
}

class InGivenOrder {
  async sort<T>(files: T[]): Promise<T[]> {
    return files;
  }
  async shard<T>(files: T[]): Promise<T[]> {
    return files;
  }
}

// What ended in this run: Vitest's own result also holds what other files did in runs before.
let ended: TestModule[] = [];

const bail = Number(process.argv[2]);
const vitest = await createVitest({
  watch: false,
  config: 'tests/mutation/vitest.config.ts',
  reporters: [{ onTestModuleEnd: (module) => void ended.push(module) }],
  bail,
  sequence: { sequencer: InGivenOrder },
});
const specifications = await vitest.globTestSpecifications();

process.on('message', async ({ changed, tests }: Question) => {
  for (const file of changed) vitest.invalidateFile(file);
  const chosen = tests.flatMap((test) => specifications.filter((one) => one.moduleId.endsWith(`/${test}`)));
  ended = [];
  const { unhandledErrors } = await vitest.runTestSpecifications(chosen);
  const failed = ended.filter((module) => module.state() === 'failed').map((module) => module.relativeModuleId);
  const durations = ended.map((module) => {
    const { collectDuration, duration } = module.diagnostic();
    return [module.relativeModuleId, collectDuration + duration];
  });
  const answer: Answer = {
    failed: unhandledErrors.length > 0 ? [...failed, 'outside any test'] : failed,
    durations: Object.fromEntries(durations),
  };
  process.send?.(answer);
});
process.on('disconnect', () => process.exit());
process.send?.({ isReady: true });
