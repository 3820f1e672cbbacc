/** The rules that count a date from another one, in a few French words each, by the name that their records carry. */
const rules: Readonly<Record<string, string>> = {
  weekday: 'jour de la semaine, le plus proche selon le temps du verbe',
  'weekday-from-text': 'jour de la semaine, à partir d’une date du texte',
  'some-weekday': 'jour de la semaine',
  'calendar-day': 'jour et mois, l’année la plus proche',
  'day-list': 'jours d’un même mois',
  'day-without-month': 'jour seul, le mois le plus proche',
  'short-numeric-date': 'date en chiffres, l’année la plus proche',
  month: 'mois, l’année la plus proche',
  'month-list': 'mois d’une même année',
  'english-date': 'date écrite en anglais',
  'deictic-day': 'aujourd’hui, hier, demain',
  'neighbour-day': 'veille ou lendemain',
  'this-part-of-day': 'moment de ce jour',
  'same-part-of-day': 'moment du même jour',
  'part-of-named-day': 'moment d’un jour nommé',
  'last-night': 'nuit précédente',
  'earlier-in-the-day': 'autre moment du même jour',
  'period-from-reference': 'semaine, mois ou année d’avant ou d’après',
  'period-ahead': 'semaine, mois ou année d’après',
  'this-period': 'semaine, mois ou année en cours',
  'same-period': 'même semaine, mois ou année',
  'next-period-in-text': 'semaine, mois ou année suivante dans le texte',
  'part-of-period': 'début, milieu ou fin d’une période',
  'week-of-day': 'semaine d’un jour nommé',
  'week-end': 'fin de semaine',
  'last-unit': 'dernière unité de temps',
  'following-units': 'durée comptée à partir d’une date',
  'later-or-earlier': 'durée comptée à partir d’une date',
  distance: 'durée comptée à partir d’une date',
  season: 'saison, l’année la plus proche',
  feast: 'fête du calendrier',
  quarter: 'trimestre, l’année la plus proche',
};

/** What a rule of the dates does, in French; undefined for one that counts from nothing. */
export function dateRuleInWords(rule: string): string | undefined {
  return Object.hasOwn(rules, rule) ? rules[rule] : undefined;
}
