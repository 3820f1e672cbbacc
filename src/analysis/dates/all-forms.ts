import type { Form } from './form.ts';
import { age } from './forms/age.ts';
import {
  calendarDay,
  dayList,
  dayWithoutMonth,
  numericDate,
  numericMonth,
  shortNumericDate,
} from './forms/calendar-day.ts';
import { clock, hourDuration } from './forms/clock.ts';
import { deicticDay } from './forms/deictic-day.ts';
import { ago, ahead, laterOrEarlier } from './forms/distance.ts';
import {
  duration,
  durationRange,
  followingUnits,
  lastUnit,
  lastUnits,
  roundTheClock,
  wholeUnit,
} from './forms/duration.ts';
import { feast } from './forms/feast.ts';
import { monthList, namedMonth } from './forms/month.ts';
import {
  earlierInTheDay,
  lastNight,
  partOfNamedDay,
  partOfSomeDay,
  samePartOfDay,
  thisPartOfDay,
} from './forms/part-of-day.ts';
import { fortnight, quarter } from './forms/quarter.ts';
import { neighbourDay } from './forms/neighbour-day.ts';
import {
  nextPeriodInText,
  partOfPeriod,
  periodAhead,
  periodFromReference,
  samePeriod,
  thisPeriod,
} from './forms/relative-period.ts';
import { deepTime, longTime } from './forms/long-time.ts';
import { monthWeek } from './forms/month-week.ts';
import { season } from './forms/season.ts';
import { sportSeason, sportSeasons } from './forms/sport-season.ts';
import { weekEnd } from './forms/week-end.ts';
import {
  everyAdjective,
  everyAdverb,
  everyPart,
  everyUnit,
  everyWeekday,
  oneOutOf,
  perUnit,
} from './forms/set.ts';
import { traps } from './forms/traps.ts';
import { notVague, vagueFuture, vaguePast, vaguePresent } from './forms/vague.ts';
import { bareWeekday, someWeekday, weekdayFromText } from './forms/weekday.ts';
import { weekOfDay } from './forms/week-of-day.ts';
import {
  bareYear,
  century,
  centuryAlone,
  decade,
  namedYear,
  shortYear,
  yearBeforeChrist,
  yearPair,
} from './forms/year.ts';

/** Every form of French temporal expression. Of several that fit one place the longest is read, then the first. */
export const allForms: readonly Form[] = [
  ...traps,
  age,
  notVague,
  numericDate,
  numericMonth,
  shortNumericDate,
  dayList,
  calendarDay,
  feast,
  dayWithoutMonth,
  monthList,
  namedMonth,
  quarter,
  monthWeek,
  fortnight,
  yearBeforeChrist,
  century,
  centuryAlone,
  decade,
  shortYear,
  namedYear,
  yearPair,
  partOfNamedDay,
  weekOfDay,
  everyWeekday,
  everyUnit,
  everyPart,
  perUnit,
  oneOutOf,
  everyAdverb,
  everyAdjective,
  weekdayFromText,
  someWeekday,
  bareWeekday,
  deicticDay,
  neighbourDay,
  samePeriod,
  nextPeriodInText,
  periodFromReference,
  periodAhead,
  thisPeriod,
  partOfPeriod,
  weekEnd,
  season,
  sportSeason,
  sportSeasons,
  lastNight,
  thisPartOfDay,
  samePartOfDay,
  earlierInTheDay,
  partOfSomeDay,
  deepTime,
  longTime,
  ago,
  ahead,
  laterOrEarlier,
  roundTheClock,
  lastUnits,
  followingUnits,
  lastUnit,
  wholeUnit,
  hourDuration,
  clock,
  durationRange,
  duration,
  bareYear,
  vaguePresent,
  vaguePast,
  vagueFuture,
];
