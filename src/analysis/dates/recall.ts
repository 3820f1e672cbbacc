import { daysBetween, type Moment, monthOf, startsBefore } from './moment.ts';

interface Memory {
  readonly moment: Moment;
  readonly passage: number;
  readonly isYearStated: boolean;
  /** « depuis lundi », « jusqu'à vendredi »: where something starts or ends, not when the story happens. */
  readonly isBound: boolean;
  /** « contre 4 % en mai 2023 », « par rapport à 2019 »: only a figure is held against it. */
  readonly isCompared: boolean;
  /** A night that begins on this day and ends on the next. */
  readonly isNight: boolean;
}

/** Which of the days named so far is meant. */
export interface DayQuery {
  /** At most so many passages back. */
  readonly passagesBack?: number;
  /** Not after the reference: told in a past tense. */
  readonly isGone?: boolean;
}

/** An hour of a day, `T20:45`. */
export interface HourOfDay {
  readonly day: Moment & { readonly kind: 'day' };
  readonly hour: string;
}

/** The dates a text has named so far: what « la veille » and « deux ans plus tard » count from. */
export interface Recall {
  /** The last date of any precision. */
  readonly last: () => Moment | undefined;
  /**
   * The last day named. A day of years ago that an earlier passage told as background is passed over for a day of
   * the news itself.
   */
  readonly day: (query?: DayQuery) => Moment | undefined;
  /** Whether what was last told of that day is the night that ends on the next. */
  readonly isNight: (day: Moment) => boolean;
  /** The last hour that this passage or the one before has named. */
  readonly hour: () => HourOfDay | undefined;
  /** The last date that lies in one month. */
  readonly withinMonth: () => Moment | undefined;
  /** The last year in which the text has told of that month. */
  readonly yearOfMonth: (month: number) => number | undefined;
  /** The last date of this passage that a year was written with, where it is a month or less. */
  readonly told: () => Moment | undefined;
}

/** What else is known of a date to be remembered. */
export interface MemoryMarks {
  readonly isBound?: boolean;
  readonly isCompared?: boolean;
  readonly isNight?: boolean;
}

/** A {@link Recall} to be filled while the text is read. */
export interface Memories extends Recall {
  readonly add: (moment: Moment, isYearStated: boolean, marks?: MemoryMarks) => void;
  readonly addHour: (hour: HourOfDay) => void;
  /** A new passage begins. */
  readonly turnTo: (passage: number) => void;
}

/** So many days back are enough to find one that fits. */
const longestMemory = 12;
/** What lies farther from the reference is background. */
const newsDays = 200;

/** Of the same passage or the one before, a date of the story goes before one it is only compared with. */
function storyOf(memory: Memory | undefined, story: Memory | undefined): Memory | undefined {
  return memory?.isCompared && story && memory.passage - story.passage <= 1 ? story : memory;
}

/** An empty recall for a text that is read as of the reference. */
export function emptyRecall(reference: Moment | undefined): Memories {
  let passage = -1;
  let last: Memory | undefined;
  let lastStory: Memory | undefined;
  let within: Memory | undefined;
  let withinStory: Memory | undefined;
  let told: Memory | undefined;
  let hour: (HourOfDay & { readonly passage: number }) | undefined;
  const days: Memory[] = [];
  const years = new Map<number, number>();
  const isBackground = (memory: Memory): boolean =>
    passage - memory.passage > 1 &&
    reference !== undefined &&
    Math.abs(daysBetween(memory.moment, reference)) > newsDays;
  return {
    last: () => storyOf(last, lastStory)?.moment,
    day: ({ passagesBack = Number.POSITIVE_INFINITY, isGone = false } = {}) => {
      const fits = ({ moment, passage: place }: Memory): boolean =>
        passage - place <= passagesBack &&
        !(isGone && reference !== undefined && startsBefore(reference, moment));
      const news = days.findLast((memory) => fits(memory) && !isBackground(memory)) ?? days.findLast(fits);
      if (!news?.isBound) return news?.moment;
      // Of the same passage or the one before, the day of the story goes before a bound of it.
      const story = days.findLast(
        (memory) =>
          !memory.isBound && fits(memory) && news.passage - memory.passage <= 1 && !isBackground(memory),
      );
      return (story ?? news).moment;
    },
    yearOfMonth: (month) => years.get(month),
    hour: () => (hour && passage - hour.passage <= 1 ? hour : undefined),
    withinMonth: () => storyOf(within, withinStory)?.moment,
    told: () => (told?.passage === passage ? told.moment : undefined),
    isNight: (day) => days.findLast(({ moment }) => moment === day)?.isNight === true,
    add: (moment, isYearStated, { isBound = false, isCompared = false, isNight = false } = {}) => {
      last = { moment, passage, isYearStated, isBound, isCompared, isNight };
      if (!isCompared) lastStory = last;
      if (moment.kind === 'day') days.push(last);
      if (days.length > longestMemory) days.shift();
      const month = monthOf(moment);
      if (month) within = last;
      if (month && !isCompared) withinStory = last;
      if (month?.kind === 'month' && !isYearStated) years.set(month.month, month.year);
      if (isYearStated && monthOf(moment)) told = last;
      // « cet été » brings the story back to the present.
      else if (told && Math.abs(daysBetween(told.moment, moment)) > 366) told = undefined;
    },
    addHour: (next) => {
      hour = { ...next, passage };
    },
    turnTo: (next) => {
      passage = next;
    },
  };
}
