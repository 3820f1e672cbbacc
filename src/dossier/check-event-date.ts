import type { EventEvidence, EventFile } from '../corpus/corpus.ts';
import { areDisjoint, dateBounds } from './date-bounds.ts';
import type { EventMention } from './dossier.ts';
import type { Notices } from './open-notices.ts';

/**
 * Raises an error where an event's date contradicts the words that an editor says date it: no day that the
 * expression can mean is a day of the event. Where an editor names no expression, a date of the sentence may be
 * that of the saying or of another fact, and nothing is concluded from it.
 */
export function checkEventDate(
  event: EventFile,
  evidence: EventEvidence,
  mention: EventMention,
  notices: Notices,
): void {
  const { date: record, expression } = mention;
  if (!expression || record?.value === undefined || event.date === undefined) return;
  const resolved = dateBounds(record.value);
  const stated = [event.date, evidence.said].flatMap((date) =>
    date === undefined ? [] : (dateBounds(date) ?? []),
  );
  if (!resolved || stated.length === 0 || stated.some((bounds) => !areDisjoint(bounds, resolved))) return;
  const anchor = record.anchor === undefined ? '' : `, counted from ${record.anchor}`;
  notices.raise(event, {
    degree: 'error',
    ruleId: 'event-date-contradicted',
    place: evidence.fileOffset,
    reason: `Event dated \`${event.date}\`, but « ${record.expression} » in report \`${mention.report}\` resolves to \`${record.value}\` (rule \`${record.rule}\`${anchor})`,
    note: 'Correct the event’s date or its `expression`; if the rule is wrong, override the date in the report’s front matter.',
  });
}
