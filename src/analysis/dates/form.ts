import type { Span } from '../../corpus/report.ts';
import { readingPattern } from '../../french/reading-pattern.ts';
import type { Outlook } from '../../french/tense.ts';
import type { Timex3Type } from '../records.ts';
import type { Moment } from './moment.ts';
import type { Recall } from './recall.ts';

/** The words of a form, found in the reading form of a sentence. */
export interface Found extends Span {
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** What a form may look at to give its words a place on the calendar. */
export interface Scene {
  /** The sentence in reading form: lower case, plain spaces, `'`. */
  readonly text: string;
  /** The same stretch as the report writes it: for capitals. */
  readonly original: (start: number, end: number) => string;
  /** What deictic words count from; undefined where nobody knows. */
  readonly reference: Moment | undefined;
  /** The dates that the text has named so far. */
  readonly recall: Recall;
  /** Where the clause around these words looks. */
  readonly outlook: (words: Span) => Outlook;
  /** The words stand after « début », « fin de », « mi- »: « fin du mois ». */
  readonly isPartOf: boolean;
}

/** What a place on the calendar was counted from. */
export interface Anchor {
  readonly kind: 'reference' | 'text';
  readonly moment: Moment;
}

/** A temporal expression and what it says; offsets count in the reading form of the sentence. */
export interface Finding extends Span {
  readonly type: Timex3Type;
  /** Its place on the calendar, where it has one. */
  readonly moment: Moment | undefined;
  /** Part of day or hour, as TIMEX3 writes it: `TMO`, `T10:00`. */
  readonly hour?: string | undefined;
  /** The TIMEX3 value of what has no moment, or of a moment that nothing tells: `P4Y`, `PRESENT_REF`, `XXXX-WXX-2`. */
  readonly open: string;
  readonly mod?: string | undefined;
  /** Undefined where the words themselves give the whole date. */
  readonly anchor?: Anchor | undefined;
  /** EDTF where it is not that of the moment: an interval. */
  readonly edtf?: string | undefined;
  /** The words give a year. */
  readonly isYearStated?: boolean;
  /** The day was taken from the surroundings, so that a day named right beside may give it. */
  readonly isDayBorrowed?: boolean;
  /** A night that begins on this day and ends on the next: its small hours are the next day's. */
  readonly endsNextDay?: boolean;
  /** Later words may not count from it: a day of another year that only serves a comparison. */
  readonly isForgotten?: boolean;
}

/** One way French words a date or duration. */
export interface Form {
  /** The name of the rule, kebab-case, as records carry it. */
  readonly rule: string;
  readonly pattern: RegExp;
  /** Words of which a sentence has at least one where the form can be in it: spares trying the pattern. */
  readonly needs?: readonly string[];
  /** What the words say; nothing where they only look like a date. */
  readonly read: (found: Found, scene: Scene) => readonly Finding[] | undefined;
}

/** A form from the source of its pattern, which must end at the end of a word. */
export function form(rule: string, source: string, read: Form['read']): Form {
  return { rule, pattern: readingPattern(`(?:${source})(?![\\p{L}\\p{N}])`, 'y'), read };
}

/** Words that only look like a date: they are passed over, and nothing in them is read. */
export function trap(rule: string, source: string): Form {
  return form(rule, source, () => []);
}

/** The single finding that covers all the words. */
export function whole(found: Found, finding: Omit<Finding, 'start' | 'end'>): readonly Finding[] {
  return [{ start: found.start, end: found.end, ...finding }];
}
