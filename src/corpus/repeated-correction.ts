import { placesOf, replaced } from './ledger.ts';
import { diffTexts, type Hunk } from './ledger-diff.ts';

/** One change that mends many places at once. */
export interface RepeatedCorrection {
  readonly copy: string;
  readonly raw: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly places: readonly number[];
}

interface Group {
  readonly copy: string;
  readonly raw: string;
  readonly places: number[];
}

/** A change that leaves exceptions behind must occur this often to be worth them. */
const MANY = 5;

/**
 * The change that explains most of the differences at once, where there is one: the same characters everywhere, or
 * everywhere beside the same neighbour (line ends, indentation, a missing space). Where nearly all places share it
 * the exceptions are left to be put right one by one.
 */
export function repeatedCorrection(
  target: string,
  text: string,
  hunks: readonly Hunk[],
): RepeatedCorrection | undefined {
  const groups = [...groupsOf(target, text, hunks).values()]
    .filter(({ places }) => places.length > 1)
    .sort((a, b) => b.places.length - a.places.length);
  for (const group of groups.slice(0, 8)) {
    const exact = contextsOf(text, group).find(({ places }) => isSame(places, group.places));
    if (exact) return exact;
    const [widest] = contextsOf(text, group);
    if (widest && group.places.length >= MANY && fewerAfter(target, text, widest, hunks.length))
      return widest;
  }
  return undefined;
}

function groupsOf(target: string, text: string, hunks: readonly Hunk[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const hunk of hunks) {
    const raw = target.slice(hunk.raw.start, hunk.raw.end);
    const copy = text.slice(hunk.copy.start, hunk.copy.end);
    const key = `${raw.length}:${raw}${copy}`;
    const group = groups.get(key) ?? { raw, copy, places: [] };
    group.places.push(hunk.copy.start);
    groups.set(key, group);
  }
  return groups;
}

/** The change without context, then with the neighbour that all its places share. */
function contextsOf(text: string, group: Group): readonly RepeatedCorrection[] {
  const before = sharedSign(group.places.map((place) => text.charAt(place - 1)));
  const after = sharedSign(group.places.map((place) => text.charAt(place + group.copy.length)));
  const contexts = [
    { prefix: '', suffix: '' },
    { prefix: before, suffix: '' },
    { prefix: '', suffix: after },
    { prefix: before, suffix: after },
  ];
  return contexts
    .filter(({ prefix, suffix }) => prefix + group.copy + suffix !== '')
    .map((context) => {
      const correction = { copy: group.copy, raw: group.raw, ...context };
      return { ...correction, places: placesOf(text, { ...correction, every: true }) };
    });
}

function sharedSign(signs: readonly string[]): string {
  const [first = ''] = signs;
  return signs.every((sign) => sign === first) ? first : '';
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

function fewerAfter(target: string, text: string, change: RepeatedCorrection, count: number): boolean {
  if (change.places.length > count * 2) return false;
  return diffTexts(target, replaced(text, change.places, change)).length < count;
}
