/** Weekdays, months, parts of the year and feasts: words that a capital may begin without making them names. Bare forms. */
export const calendarWords: ReadonlySet<string> = new Set(
  (
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre ' +
    'octobre novembre decembre printemps ete automne hiver noel paques pentecote toussaint ramadan hier ' +
    'aujourd demain apres-demain matin midi soir nuit janv fev fevr avr juil sept oct nov dec'
  ).split(' '),
);
