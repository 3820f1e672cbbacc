/** What a field should have been, for the message about what it is. */
export interface Expectation {
  /** Completes « expected … ». */
  readonly expected: string;
  /** How to mend it, with an example to copy. */
  readonly mend: string;
  readonly ruleId?: string;
}

const SEPARATOR = '\u0000';

/**
 * An expectation as the error text of a zod schema, which is all that an issue carries: `expectationIn` reads it back.
 *
 * @example
 * z.string({ error: expecting({ expected: 'text', mend: 'Write `title: "…"`.' }) })
 */
export function expecting({ expected, mend, ruleId = 'field-invalid' }: Expectation): string {
  return [expected, mend, ruleId].join(SEPARATOR);
}

/** The expectation that a zod issue carries; zod's own words where it carries none. */
export function expectationIn(message: string): Required<Expectation> {
  const [expected = message, mend, ruleId] = message.split(SEPARATOR);
  return {
    expected,
    mend: mend ?? 'See the README for the fields of each kind of file.',
    ruleId: ruleId ?? 'field-invalid',
  };
}
