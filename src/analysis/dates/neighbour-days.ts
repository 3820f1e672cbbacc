import type { NamedFinding } from './join-intervals.ts';

/** « de 10h à 15h, les mercredis ». */
function isBeforeHabit(text: string, findings: readonly NamedFinding[], index: number): boolean {
  const [hour, next, nextButOne] = findings.slice(index, index + 3);
  if (!hour || !next) return false;
  const between = text.slice(hour.end, next.start);
  if (next.type === 'SET') return /^weekday|^every/.test(next.rule) && /^,? ?$/u.test(between);
  return (
    nextButOne?.type === 'SET' &&
    next.isDayBorrowed === true &&
    /^ (?:à|et|jusqu'à) $/u.test(between) &&
    isBeforeHabit(text, findings, index + 1)
  );
}

const ofEvent = /^ (?:de |d'|du |des )[^,.;:()«»]{2,50}, (?:le |ce )?$/u;

/** « La veille de cette annonce, dimanche, il… »: the day set off behind is that eve. */
function apposedDay(text: string, finding: NamedFinding, after: NamedFinding | undefined): NamedFinding {
  if (finding.rule !== 'neighbour-day' || finding.moment || after?.moment?.kind !== 'day') return finding;
  if (!ofEvent.test(text.slice(finding.end, after.start))) return finding;
  return { ...finding, moment: after.moment, anchor: after.anchor };
}

const beside = /^,? ?(?:le |ce )?$/u;
const habitual = /^(?: de| à| dès| vers| jusqu'à| et|,)* ?$/u;

/**
 * An hour that had to borrow its day takes the one named right behind it (« à 20h45 mardi »); behind a habit
 * (« chaque lundi de 14 h à 17 h ») it has none. The eve of an event takes the day set off behind it.
 */
export function withNeighbourDays(text: string, findings: readonly NamedFinding[]): readonly NamedFinding[] {
  let habitEnd: number | undefined;
  return findings.map((finding, index) => {
    const { start, end, type, isDayBorrowed } = finding;
    const isHabit = habitEnd !== undefined && habitual.test(text.slice(habitEnd, start));
    habitEnd = type === 'SET' || (isHabit && isDayBorrowed === true) ? end : undefined;
    if (isDayBorrowed !== true) return apposedDay(text, finding, findings[index + 1]);
    if (isHabit || isBeforeHabit(text, findings, index))
      return { ...finding, moment: undefined, anchor: undefined };
    const after = findings[index + 1];
    if (!after || after.isDayBorrowed === true || after.moment?.kind !== 'day') return finding;
    if (!beside.test(text.slice(end, after.start))) return finding;
    return { ...finding, moment: after.moment, anchor: after.anchor };
  });
}
