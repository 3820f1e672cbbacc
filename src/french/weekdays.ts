/** The names of the days of the week in order, Monday first. */
export const weekdayNames = [
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
] as const;

const numberOfWeekday: ReadonlyMap<string, number> = new Map(
  weekdayNames.map((name, index) => [name, index + 1]),
);

/** The number of a day of the week, 1 for Monday to 7, from its name in lower case, singular or plural. */
export function weekdayNumber(name: string): number | undefined {
  return numberOfWeekday.get(name.replace(/s$/, ''));
}
