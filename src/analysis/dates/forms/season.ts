import { type Form, type Found, form, type Scene, whole } from '../form.ts';
import { firstDay, type Moment } from '../moment.ts';
import { nearestYear, outlookOf } from '../nearest.ts';
import { last } from '../vocabulary.ts';

const seasonNumbers: Readonly<Record<string, number>> = { printemps: 21, été: 22, automne: 23, hiver: 24 };

/** « l'été 2022 », « cet hiver », « le printemps dernier », « l'automne », « à l'été ». */
export const season: Form = form(
  'season',
  `(?:tout (?=l|c))?(?:(?<this>c(?:e|et)) |(?:le |l'))?(?<season>printemps|été|automne|hiver)(?:(?: de| d')? ?(?<year>(?:1[5-9]|20)\\d{2})(?<second>[-–/](?:20)?\\d{2})?(?!\\d)| (?<last>${last})| (?<next>prochain|à venir|qui vient(?! de ))| (?<later>suivant)| (?<earlier>précédent))?(?!-là| (?:arabe|australe?|indien|meurtrier))`,
  (found, scene) => {
    const { groups } = found;
    const number = seasonNumbers[groups['season'] ?? ''];
    if (number === undefined || !isSeason(found, scene)) return groups['season'] === 'été' ? undefined : [];
    if (groups['year'] !== undefined)
      return whole(found, {
        type: 'DATE',
        moment: { kind: 'season', year: Number(groups['year']), season: number },
        open: '',
        isYearStated: true,
      });
    const from =
      (groups['later'] ?? groups['earlier']) ? (scene.recall.last() ?? scene.reference) : scene.reference;
    return whole(found, {
      type: 'DATE',
      moment: from && seasonFrom(number, found, scene, from),
      open: `XXXX-${['SP', 'SU', 'FA', 'WI'][number - 21] ?? 'XX'}`,
      anchor: from && { kind: from === scene.reference ? 'reference' : 'text', moment: from },
    });
  },
);

/** « été » is a participle more often than a summer. */
function isSeason(found: Found, { text, isPartOf }: Scene): boolean {
  const { season: name, this: isThis, year, last: isLast, next: isNext, later, earlier } = found.groups;
  if (isThis ?? year ?? isLast ?? isNext ?? later ?? earlier) return true;
  const before = text.slice(Math.max(0, found.start - 12), found.start);
  const hasArticle = /^(?:tout )?l/.test(found.text);
  if (isPartOf) return true;
  if (hasArticle) return true;
  return name === 'été'
    ? /(?:en|plein|d') ?$/u.test(before)
    : /(?:en|au|ce|du|dès|d'|depuis|fin|début|plein|mi-) ?$/u.test(before);
}

function seasonFrom(season: number, found: Found, scene: Scene, from: Moment): Moment | undefined {
  const seen = firstDay(from);
  const { this: isThis, last: isLast, next: isNext, later, earlier } = found.groups;
  const firstMonth = (season - 20) * 3;
  // The winter that starts in December goes on in the next year.
  const isRunningWinter = season === 24 && from.kind !== 'year' && seen.month <= 3;
  const outlook = (isLast ?? earlier) ? 'past' : (isNext ?? later) ? 'future' : outlookOf(found, scene);
  const ends = firstMonth + 2;
  const month = from.kind === 'year' ? 12 : seen.month;
  if (isThis !== undefined) {
    // « cet hiver » told of as over, in spring, is the one just gone; « ce printemps » awaited in autumn is the next.
    const isGone = isRunningWinter || (outlook === 'past' && month < firstMonth && from.kind === 'day');
    const lead = isGone ? -1 : outlook === 'future' && month > ends + 1 ? 1 : 0;
    return { kind: 'season', year: seen.year + lead, season };
  }
  if (outlook === 'past') {
    const isOver = (isLast ?? earlier) ? month > ends : month >= firstMonth;
    return { kind: 'season', year: isOver ? seen.year : seen.year - 1, season };
  }
  if (outlook === 'future') {
    const isAhead = month < firstMonth || (isNext === undefined && month <= ends);
    return { kind: 'season', year: isAhead ? seen.year : seen.year + 1, season };
  }
  if (isRunningWinter) return { kind: 'season', year: seen.year - 1, season };
  return {
    kind: 'season',
    year: nearestYear({ month: Math.min(firstMonth, 12), day: undefined }, outlook, from),
    season,
  };
}
