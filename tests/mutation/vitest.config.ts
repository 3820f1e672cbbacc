import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests as the mutation check runs them: in one thread, few runs of each property, nothing slow or of the whole site. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: [{ find: /^fast-check$/, replacement: fileURLToPath(new URL('few-runs.ts', import.meta.url)) }] },
  test: {
    env: { TZ: 'Pacific/Kiritimati' },
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/{site,architecture,commands,content,components,layouts}/**'],
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    bail: 1,
    // The runner has its own limit; and what measures time would fail for a busy machine, not for a mutant.
    testTimeout: 60_000,
    testNamePattern: /^(?!.*(?:time grows|time that grows|is quick|without end))/,
  },
});
