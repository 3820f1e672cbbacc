import { createRequire } from 'node:module';
import type FastCheck from 'fast-check';

const MOST_RUNS = 20;

// By `require`, for `import` of this name leads here in mutation runs.
const real = createRequire(import.meta.url)('fast-check') as typeof FastCheck;

/** fast-check with at most 20 runs of each property, always the same ones: a mutant's verdict must not hang on luck. */
const fewRuns: typeof FastCheck = {
  ...real,
  assert: ((property: never, parameters: { readonly numRuns?: number } = {}) =>
    real.assert(property, {
      ...parameters,
      numRuns: Math.min(MOST_RUNS, parameters.numRuns ?? MOST_RUNS),
      seed: 1,
      endOnFailure: true,
    })) as typeof FastCheck.assert,
};

export default fewRuns;
