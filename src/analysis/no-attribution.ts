import type { Attribution } from './records.ts';

/** The attribution of what a report tells in its own voice: nobody is told. */
export const noAttribution: Attribution = {
  chain: [],
  origin: undefined,
  originLabel: undefined,
  originKind: 'none',
  speaker: undefined,
  speakerEntity: undefined,
};
