import { createVitest } from 'vitest/node';

/** Runs unit tests again and again in one process, at the parent's word: `{changed, tests}` in, whether one failed out. */
const vitest = await createVitest('test', {
  watch: false,
  project: ['unit'],
  bail: 1,
  reporters: [{}],
  maxWorkers: 1,
  testTimeout: 10_000,
});
const specifications = await vitest.globTestSpecifications();

process.on('message', async (message: { readonly changed: readonly string[]; readonly tests: readonly string[] }) => {
  for (const file of message.changed) vitest.invalidateFile(file);
  const chosen = message.tests.flatMap((test) => specifications.filter((one) => one.moduleId.endsWith(test)));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(chosen);
  const hasFailed = unhandledErrors.length > 0 || testModules.some((module) => module.state() === 'failed');
  process.send?.({ hasFailed, count: chosen.length });
});
process.send?.({ isReady: true });
