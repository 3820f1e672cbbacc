import { type Form, form, whole } from '../form.ts';

/** Words for a time that is on no calendar; TIMEX3 calls it present, past or future. */
function vagueForm(rule: string, open: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF', source: string): Form {
  return form(rule, source, (found) => whole(found, { type: 'DATE', moment: undefined, open }));
}

/** « actuellement », « désormais », « en ce moment », « à l'heure actuelle ». */
export const vaguePresent: Form = vagueForm(
  'vague-present',
  'PRESENT_REF',
  "actuellement|présentement|désormais|dorénavant|maintenant(?! (?:que|qu'))|(?:pour l')instant(?! (?:de|d'))|pour le moment|pour l'heure(?! (?:de|d'))|(?<=en )ce moment|(?<=à |(?:^|[«\"“] ?)a )présent(?! (?:le|la|que|qu'))|(?<=à |(?:^|[«\"“] ?)a )ce stade(?! (?:de|du|d'))|(?<=à )l'heure actuelle|(?<=à )l'heure qu'il est|(?<=à )ce jour|ces temps-ci|(?<=de )nos jours|(?<=par les )temps qui courent|tout de suite|toujours(?= (?:pas|aucune?|rien)(?!\\p{L}))|toujours(?! (?:plus|moins|mieux|pire|davantage|autant|aussi|est-il))(?<!(?:pour|depuis|comme|presque|pas|quasiment|(?<![\\p{L}'-])(?:a|as|ai|ont|avons|avez|avait|avaient)(?:-t)?(?:-(?:il|elle|on|ils|elles))?) toujours)|(?<!(?:état|salaire|tarif|monde|nom)s? )actuel(?:le)?s?",
);

/** « récemment », « auparavant », « à l'époque », « autrefois ». */
export const vaguePast: Form = vagueForm(
  'vague-past',
  'PAST_REF',
  "(?:tout |plus |très |assez )?récemment|dernièrement|(?:très )?peu de temps avant|(?:peu )?auparavant|précédemment|antérieurement|ces derniers temps|autrefois|jadis|naguère|(?<=à |(?:[^\\p{L}]de) )l'époque(?! (?:de|d'|du|des|où))|(?<=à )cette époque(?! (?:de|où))|(?<=dans |par )le passé|(?:il y a|voilà|voici) (?:très |assez |bien |fort )?(?:longtemps|peu(?: de temps)?|quelque temps|belle lurette)|récent(?:e|s|es)?",
);

/** « bientôt », « dans un avenir proche », « à un moment opportun », « à l'avenir ». */
export const vagueFuture: Form = vagueForm(
  'vague-future',
  'FUTURE_REF',
  "(?:très )?bientôt|(?:très )?prochainement|ultérieurement|(?:très )?peu (?:de temps après|après(?= ?(?:[,.;:)»]|$)))|(?<!(?:au|ou|ni) )(?:(?:un |bien |beaucoup |quelque )?peu |bien |beaucoup )?plus tard(?! (?:que|qu'|dans|en|ce|cette|le|la|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?!\\p{L}))|(?<=sous |d'ici |avant )peu|(?<=avant |d'ici )longtemps|dès que possible|(?:un|le|ce) moment (?:plus |jugé |le plus )?(?:opportun|voulu|venu|propice|approprié)|(?<=en )temps voulu|(?:une date|un moment|un stade) (?:ultérieure?|inconnue?)|(?:un |l')(?:avenir|futur)(?: (?:très |relativement |plus ou moins |assez )?(?:proche|lointain|immédiat|prévisible))|un (?:proche|lointain) avenir|(?<=à )l'avenir|(?<=dans )l'avenir|(?<=dans )(?:le|un) futur|(?<!(?:dettes?|taux|crédits?|prêts?|contrats?|emprunts?|obligations?|créances?|locations?|placements?|visas?|dépôts?) à )(?<=à )(?:très |plus )?(?:court|moyen|long) terme",
);

/** « à court terme », « ces temps derniers » and the like are no dates: nothing to find on the calendar. */
export const notVague: Form = form(
  'not-vague',
  "(?:le )?plus longtemps possible|depuis toujours|pour toujours|comme toujours|une fois pour toutes|d'actuel|maintenant que|plus que jamais",
  () => [],
);
