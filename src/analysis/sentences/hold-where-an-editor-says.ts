import type { Span } from '../../corpus/report.ts';
import { joinWhere } from './correction.ts';

/**
 * No sentence ends inside words that an editor quotes to reject the boundary in them: a stray full stop
 * (« sur le quai. Artiom-Primorski ») that no rule of the language tells from a true one.
 *
 * Sentences and `held` count in the same text.
 */
export function holdWhereAnEditorSays(sentences: readonly Span[], held: readonly Span[]): readonly Span[] {
  return joinWhere(sentences, (left, right) =>
    held.some(({ start, end }) => start < left.end && right.start < end),
  );
}
