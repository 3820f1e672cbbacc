import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    env: { TZ: 'Pacific/Kiritimati' },
    // The default leaves one core to the runner, which has little to do here.
    maxWorkers: 2,
    // What a slow or busy machine takes is no failure: the limit is there for what never ends.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        // Nothing keeps state between tests: files share a worker, and what they import is loaded once, not 90 times.
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/site/**'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
        },
      },
    ],
  },
});
