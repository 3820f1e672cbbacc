import type { Form } from './form.ts';
import { age } from './forms/age.ts';
import { calendarDay, dayList, numericDate, numericMonth, shortNumericDate } from './forms/calendar-day.ts';
import { clock, hourDuration } from './forms/clock.ts';
import { dayWithoutMonth } from './forms/day-without-month.ts';
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
  partOfEvent,
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
import { partOfSeason, schoolStart, sportSeason, sportSeasons } from './forms/sport-season.ts';
import { weekEnd } from './forms/week-end.ts';
import {
  everyAdjective,
  everyAdverb,
  everyPart,
  everyUnit,
  everyWeekday,
  oneOutOf,
  perUnit,
  weekdayRange,
} from './forms/set.ts';
import { traps } from './forms/traps.ts';
import { notVague, vagueFuture, vaguePast, vaguePresent } from './forms/vague.ts';
import { bareWeekday, someWeekday, toldWeekday, weekdayFromText } from './forms/weekday.ts';
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

const partsOfDay = ['mat', 'midi', 'soir', 'nuit', 'aube', 'aurore', 'journée', 'crépuscule'];

/** Words without which a form is in no sentence, by its rule. */
const needed: Readonly<Record<string, readonly string[]>> = {
  age: [' an', "d'an"],
  quarter: ['trimestre', 'semestre', 't1', 't2', 't3', 't4', 's1', 's2'],
  fortnight: ['quinzaine', 'moitié', 'semaine'],
  'week-of-day': ['semaine', 'week'],
  'week-end': ['week'],
  century: ['siècle'],
  decade: ['années'],
  'year-before-christ': ['av.', 'avant'],
  'every-weekday': ['di', 'dimanche'],
  'weekday-range': ['du '],
  'every-unit': ['chaque', 'tous les', 'toutes les'],
  'every-part': ['chaque', 'tous les', 'toutes les'],
  'per-unit': ['par ', '/'],
  'one-out-of': [' sur ', ' fois '],
  'every-adverb': ['ellement', 'airement', 'iennement'],
  'every-adjective': ['nuel', 'mensuel', 'estriel', 'hebdo', 'quotidien'],
  weekday: ['di', 'dimanche'],
  'some-weekday': ['un '],
  'told-weekday': ['le '],
  'weekday-from-text': ['suivant', 'précédent', "d'après", "d'avant"],
  'deictic-day': ['aujourd', 'hier', 'demain', 'ce jour'],
  'neighbour-day': ['veille', 'lendemain'],
  'next-period-in-text': ['suivant', 'précédent', "d'après", "d'avant"],
  'this-part-of-day': partsOfDay,
  'same-part-of-day': partsOfDay,
  'part-of-some-day': partsOfDay,
  'part-of-event': partsOfDay,
  'part-of-named-day': partsOfDay,
  'earlier-in-the-day': partsOfDay,
  'last-night': ['nuit', 'soirée'],
  'numeric-month': ['-0', '-1'],
  'month-week': ['semaine'],
  season: ['printemps', 'été', 'automne', 'hiver'],
  'sport-season': ['saison'],
  'sport-seasons': ['saisons'],
  'part-of-season': ['saison'],
  'school-start': ['rentrée'],
  'deep-time': ["d'années"],
  'long-time': ['longtemps', ' moment'],
  ago: ['y a ', 'voici ', 'voilà '],
  ahead: ['dans ', "d'ici", 'sous '],
  'later-or-earlier': ['plus t', 'auparavant', 'après', 'avant'],
  'round-the-clock': [' sur '],
  'last-units': ['derni', 'procha', 'premi'],
  'last-unit': ['derni', 'procha'],
  'whole-unit': ['tout'],
  'duration-range': ['entre ', ' à '],
};

const forms: readonly Form[] = [
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
  weekdayRange,
  everyUnit,
  everyPart,
  perUnit,
  oneOutOf,
  everyAdverb,
  everyAdjective,
  weekdayFromText,
  toldWeekday,
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
  partOfSeason,
  schoolStart,
  lastNight,
  thisPartOfDay,
  samePartOfDay,
  earlierInTheDay,
  partOfSomeDay,
  partOfEvent,
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

/** Every form of French temporal expression. Of several that fit one place the longest is read, then the first. */
export const allForms: readonly Form[] = forms.map((form) => {
  const needs = needed[form.rule];
  return needs ? { ...form, needs } : form;
});
