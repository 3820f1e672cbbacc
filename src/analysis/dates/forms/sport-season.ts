import { readNumber } from '../../../french/number-words.ts';
import { type Form, form, whole } from '../form.ts';
import { number, quantifier, quantifierMod } from '../vocabulary.ts';

/**
 * « la saison dernière », « cette saison », « la prochaine saison »: of a sport, of shows. When it starts and ends
 * depends on which, so that it has no place on the calendar.
 */
export const sportSeason: Form = form(
  'sport-season',
  '(?:(?:la |cette )?saison (?:(?<last>dernière|passée|écoulée|précédente)|(?<next>prochaine|à venir|qui vient(?! de )|suivante)|en cours|actuelle)|la (?:(?<ahead>prochaine|future)|présente|actuelle) saison|cette saison(?!-là))',
  (found) => {
    const { last, next, ahead } = found.groups;
    const open =
      last !== undefined ? 'PAST_REF' : (next ?? ahead) !== undefined ? 'FUTURE_REF' : 'PRESENT_REF';
    return whole(found, { type: 'DATE', moment: undefined, open });
  },
);

/** « la prochaine rentrée », « la rentrée dernière »: of schools, on no day that would be the same everywhere. */
export const schoolStart: Form = form(
  'school-start',
  'la (?:(?<ahead>prochaine) rentrée|rentrée(?: scolaire)? (?:(?<next>prochaine|à venir|qui vient)|dernière|passée))(?: scolaire)?',
  (found) => {
    const { ahead, next } = found.groups;
    const open = (ahead ?? next) === undefined ? 'PAST_REF' : 'FUTURE_REF';
    return whole(found, { type: 'DATE', moment: undefined, open });
  },
);

/** « en début de saison », « en fin de saison »: of one that has no place on the calendar. */
export const partOfSeason: Form = form('part-of-season', 'saison(?! (?:de la série|\\d))', (found, scene) =>
  scene.isPartOf ? whole(found, { type: 'DATE', moment: undefined, open: 'XXXX' }) : undefined,
);

/** « pour deux saisons », « depuis trois saisons », « les cinq dernières saisons »: as many years. */
export const sportSeasons: Form = form(
  'sport-seasons',
  `(?:(?<=(?:depuis|pendant|durant|pour|après|de|encore|signé|paraphé|engagé|prolongé) )(?<mod>${quantifier})?(?<count>${number}|quelques|plusieurs)|(?:(?:les|ces|ses|leurs) )?(?<counted>${number}) (?:dernières|prochaines|premières)) saisons(?! de la série)`,
  (found) => {
    const { mod, count, counted } = found.groups;
    const years = readNumber(count ?? counted ?? '');
    return whole(found, {
      type: 'DURATION',
      moment: undefined,
      open: `P${years ?? 'X'}Y`,
      mod: quantifierMod(mod),
    });
  },
);
