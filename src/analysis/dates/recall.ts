import { type Moment, monthOf, startsBefore } from './moment.ts';

interface Memory {
  readonly moment: Moment;
  readonly passage: number;
  readonly isYearStated: boolean;
}

/** The dates a text has named so far: what « la veille » and « deux ans plus tard » count from. */
export interface Recall {
  /** The last date of any precision. */
  readonly last: () => Moment | undefined;
  /** The last day named, at most so many passages back. */
  readonly day: (passagesBack?: number) => Moment | undefined;
  /** The last day named that is not after the reference. */
  readonly pastDay: () => Moment | undefined;
  /** The last date that lies in one month. */
  readonly withinMonth: () => Moment | undefined;
  /** The last date of this passage that a year was written with, where it is a month or less. */
  readonly told: () => Moment | undefined;
}

/** A {@link Recall} to be filled while the text is read. */
export interface Memories extends Recall {
  readonly add: (moment: Moment, isYearStated: boolean) => void;
  /** A new passage begins. */
  readonly turnTo: (passage: number) => void;
}

/** An empty recall for a text that is read as of the reference. Its memory is short: the last dates of each precision only. */
export function emptyRecall(reference: Moment | undefined): Memories {
  let passage = -1;
  let last: Memory | undefined;
  let day: Memory | undefined;
  let pastDay: Memory | undefined;
  let within: Memory | undefined;
  let told: Memory | undefined;
  return {
    last: () => last?.moment,
    day: (passagesBack = Number.POSITIVE_INFINITY) =>
      day && passage - day.passage <= passagesBack ? day.moment : undefined,
    pastDay: () => pastDay?.moment,
    withinMonth: () => within?.moment,
    told: () => (told?.passage === passage ? told.moment : undefined),
    add: (moment, isYearStated) => {
      last = { moment, passage, isYearStated };
      if (moment.kind === 'day') day = last;
      if (moment.kind === 'day' && !(reference && startsBefore(reference, moment))) pastDay = last;
      if (monthOf(moment)) within = last;
      if (isYearStated && monthOf(moment)) told = last;
    },
    turnTo: (next) => {
      passage = next;
    },
  };
}
