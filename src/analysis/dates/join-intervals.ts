import { addDays } from '../../french/civil-date.ts';
import type { Finding, Scene } from './form.ts';
import { edtfOf, startsBefore } from './moment.ts';

/** A finding that may be one end of an interval: both ends carry its number and its EDTF value. */
export interface JoinedFinding extends Finding {
  readonly interval?: number | undefined;
}

/** A finding with the name of the rule that read it. */
export interface NamedFinding extends JoinedFinding {
  readonly rule: string;
}

const opens = /(?:^|[\s(])(?:(?<from>du|de|d'|depuis|des|dès|à partir du)|(?<between>entre)) ?(?:le |la )?$/u;
const leadsTo = /^,? ?(?:au|à|jusqu'(?:au|à|en)|à la|à l')(?: le| la)? ?$/u;
const andThen = /^ et (?:le |la |l')?$/u;
const hyphen = /^ ?[-–/] ?$/u;

/** Marks two dates side by side as the ends of one interval: « du 12 au 17 septembre », « entre 2011 et 2019 ». */
export function joinIntervals(
  text: string,
  findings: readonly Finding[],
  outlook: Scene['outlook'],
): readonly JoinedFinding[] {
  const joined: JoinedFinding[] = [];
  let count = 0;
  for (const finding of findings) {
    const start = joined.at(-1);
    const pair =
      start && start.interval === undefined ? intervalOf(text, start, finding, outlook) : undefined;
    if (!pair) {
      joined.push(finding);
      continue;
    }
    count += 1;
    joined[joined.length - 1] = { ...pair.start, edtf: pair.edtf, interval: count };
    joined.push({ ...pair.end, edtf: pair.edtf, interval: count });
  }
  return joined;
}

function intervalOf(
  text: string,
  start: Finding,
  end: Finding,
  outlook: Scene['outlook'],
): { readonly start: Finding; readonly end: Finding; readonly edtf: string } | undefined {
  if (!isEnd(start) || !isEnd(end) || !start.moment || !end.moment) return undefined;
  const between = text.slice(start.end, end.start);
  if (between.length > 14) return undefined;
  if (start.edtf !== undefined && start.edtf === end.edtf && hyphen.test(between))
    return { start, end, edtf: start.edtf };
  const opening = opens.exec(text.slice(Math.max(0, start.start - 16), start.start))?.groups;
  const isFromTo = opening?.['from'] !== undefined && leadsTo.test(between);
  const isBetween = opening?.['between'] !== undefined && andThen.test(between);
  const isHyphen = hyphen.test(between) && start.moment.kind === end.moment.kind;
  if (!isFromTo && !isBetween && !isHyphen) return undefined;
  const ordered = inOrder(start, end, outlook);
  if (!ordered?.start.moment || !ordered.end.moment) return undefined;
  // The grammar of EDTF intervals has no season: each keeps its own value.
  if (ordered.start.moment.kind === 'season' || ordered.end.moment.kind === 'season') return undefined;
  const first = firstOf(edtfOf(ordered.start.moment));
  const last = lastOf(edtfOf(ordered.end.moment));
  // Known to the month or the year only, both ends may be the same: no interval in EDTF.
  return first === last ? undefined : { ...ordered, edtf: `${first}/${last}` };
}

/** A date, or an hour of a day that its own words name: « du lundi 5 juin à 19 heures au jeudi 8 à midi ». */
function isEnd({ type, isDayBorrowed }: Finding): boolean {
  return (type === 'DATE' || type === 'TIME') && isDayBorrowed !== true;
}

/** « de lundi à mercredi »: the week in which the first comes before the second; over or running, as the verb says. */
function inOrder(
  start: Finding,
  end: Finding,
  outlook: Scene['outlook'],
): { start: Finding; end: Finding } | undefined {
  if (!start.moment || !end.moment) return undefined;
  if (!startsBefore(end.moment, start.moment)) return { start, end };
  const isWeekdays = /^XXXX-WXX-\d/.test(start.open) && /^XXXX-WXX-\d/.test(end.open);
  if (!isWeekdays || start.moment.kind !== 'day') return undefined;
  if (end.moment.kind === 'day' && outlook(start) !== 'past')
    return { start, end: { ...end, moment: { kind: 'day', date: addDays(end.moment.date, 7) } } };
  return { start: { ...start, moment: { kind: 'day', date: addDays(start.moment.date, -7) } }, end };
}

function firstOf(edtf: string): string {
  return edtf.split('/')[0] ?? edtf;
}

function lastOf(edtf: string): string {
  return edtf.split('/').at(-1) ?? edtf;
}
