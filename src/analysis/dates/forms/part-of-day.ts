import { weekdayNumber } from '../../../french/weekdays.ts';
import { monthNumber } from '../../../french/months.ts';
import { addDays } from '../../../french/civil-date.ts';
import { type Anchor, type Finding, type Form, type Found, form, type Scene, whole } from '../form.ts';
import { edtfOf, type Moment, shift } from '../moment.ts';
import { nearestWeekday, outlookOf } from '../nearest.ts';
import { dayOfMonth, last, monthOrShort, partCode, partOfDay, weekday, year } from '../vocabulary.ts';
import { sideOf } from './weekday.ts';
import { borrowedDay, dayFrom } from './borrowed-day.ts';
import { dateYear, dayFinding, readDay } from './calendar-day.ts';

/** « ce matin », « cet après-midi », « cette nuit », « ce soir »: of the day of publication. */
export const thisPartOfDay: Form = form(
  'this-part-of-day',
  `c(?:e|et|ette) (?<part>${partOfDay}|journée|fin (?:de |d')(?:matinée|journée|après-midi|soirée))(?!-là| (?:de |d'|du |où|même|dernier))`,
  (found, scene) => {
    const { reference } = scene;
    const anchor: Anchor | undefined = reference && { kind: 'reference', moment: reference };
    const [finding] = partFinding(found, found.groups['part'], anchor);
    if (!finding || found.groups['part'] !== 'nuit' || scene.outlook(found) !== 'past')
      return finding && [finding];
    // « cette nuit » that is over began yesterday.
    return [{ ...finding, moment: reference && shift(reference, 'day', -1), endsNextDay: true }];
  },
);

/** « la nuit dernière », « la nuit prochaine », « la nuit passée ». */
export const lastNight: Form = form(
  'last-night',
  `(?:la )?(?<part>nuit|soirée) (?:(?<last>${last})|prochaine|(?<later>suivante)|(?<earlier>précédente))`,
  (found, scene) => {
    const { last: isLast, later, earlier } = found.groups;
    const isFromText = later ?? earlier;
    const from = isFromText ? (scene.recall.day() ?? scene.reference) : scene.reference;
    const moment = from && shift(from, 'day', (isLast ?? earlier) ? -1 : later ? 1 : 0);
    return whole(found, {
      type: 'TIME',
      moment,
      hour: partCode(found.groups['part'] ?? ''),
      open: `XXXX-XX-XX${partCode(found.groups['part'] ?? '')}`,
      anchor: from && { kind: from === scene.reference ? 'reference' : 'text', moment: from },
      endsNextDay: found.groups['part'] === 'nuit',
    });
  },
);

/** « le soir même », « ce matin-là », « cette nuit-là »: of the last day of the text. */
export const samePartOfDay: Form = form(
  'same-part-of-day',
  `(?:(?:le|la|l') ?(?<part1>${partOfDay}) même|(?:le|la) même (?<part3>${partOfDay}|journée)|c(?:e|et|ette) (?<part2>${partOfDay})[- ]là)`,
  (found, scene) =>
    partFinding(
      found,
      found.groups['part1'] ?? found.groups['part2'] ?? found.groups['part3'],
      borrowedDay(found, scene, Number.POSITIVE_INFINITY),
    ),
);

/** « dans la soirée », « en fin d'après-midi », « au petit matin », « à l'aube »: of the day the passage is about. */
export const partOfSomeDay: Form = form(
  'part-of-some-day',
  `(?:(?:la|le|l') ?)?(?:milieu de |fin de |début de |cours de )?(?:la |l')?(?<part>matinée|mi-journée|après-midi|soirée|soir|nuit|petit matin|aube|matin|journée)(?! (?:de la |du |dernière|mondiale|nationale|internationale|de mobilisation|de grève|d'action|de travail|portes|et nuit|noire|blanche|debout|même|des))`,
  (found, scene) => {
    const part = found.groups['part'] ?? '';
    const before = scene.text.slice(Math.max(0, found.start - 18), found.start);
    if (!scene.isPartOf && !introduces(found.text, before) && !isToldOf(found, scene)) return undefined;
    const anchor = borrowedDay(found, scene, 3, partCode(part));
    if (part === 'journée') return wholeDay(found, anchor);
    const isOver = spent.test(before) || scene.outlook(found) === 'past';
    const isNightOver = part === 'nuit' && isOver && isDayOf(scene.reference, anchor);
    return partFinding(found, part, isNightOver ? dayFrom(anchor, -1) : anchor, true);
  },
);

/** « a passé la nuit » on the spot, said on the morning after. */
const spent = /(?<!\p{L})passée? $/u;

function isDayOf(reference: Moment | undefined, anchor: Anchor | undefined): boolean {
  return reference?.kind === 'day' && anchor !== undefined && edtfOf(reference) === edtfOf(anchor.moment);
}

const happened =
  /^ (?:a|avait|s'est|s'était) (?:été |\p{L}+ment |ainsi |aussi |également |donc ){0,2}\p{L}+(?:é|i|u|ert|is|it)e?(?!\p{L})/u;

/** « L'après-midi, les élus ont été reçus », « l'après-midi a été consacré aux plaidoiries »: of the day that this passage has named. */
function isToldOf(found: Found, { text, recall, outlook }: Scene): boolean {
  const { text: words, start, end } = found;
  if (!/^l[ae']/.test(words) || !recall.day({ passagesBack: 0 })) return false;
  if (happened.test(text.slice(end, end + 60))) return true;
  return (
    /^[«"“( ]*(?:puis |et )?$/u.test(text.slice(0, start)) &&
    text.startsWith(', ', end) &&
    ['past', 'future'].includes(outlook(found))
  );
}

/** « en fin de journée », « dans la journée »: the day itself. */
function wholeDay(found: Found, anchor: Anchor | undefined): readonly Finding[] {
  return whole(found, {
    type: 'DATE',
    moment: anchor?.moment,
    open: 'XXXX-XX-XX',
    anchor,
    isDayBorrowed: true,
  });
}

/** « Plus tôt dans la journée », « plus tard dans la soirée ». */
export const earlierInTheDay: Form = form(
  'earlier-in-the-day',
  "(?:plus (?:tôt|tard)|tôt|tard) (?:dans |en )(?:la |le |l')?(?<part>journée|matinée|soirée|nuit|après-midi|soir)",
  (found, scene) => {
    const anchor = borrowedDay(found, scene, 0);
    if (found.groups['part'] === 'journée') return wholeDay(found, anchor);
    return partFinding(found, found.groups['part'], anchor, true).map((finding) => ({
      ...finding,
      mod: /^tard/.test(found.text) ? 'END' : /^tôt/.test(found.text) ? 'START' : finding.mod,
    }));
  },
);

/** « le matin des faits », « le soir du drame »: whenever that was. */
export const partOfEvent: Form = form(
  'part-of-event',
  "(?:(?:le|la|l') ?)(?<part>matin|soir|nuit|soirée|après-midi) (?:(?:des|du|de la|de l'|de son|de sa|de leur) ?)(?:faits|drame|crime|meurtre|accident|attentats?|attaques?|incendie|disparition|mort|décès|vote|scrutin|match|procès|audience|départ|arrivée|mariage|concert|finale|fusillade|agression|massacre)",
  (found) => {
    const code = partCode(found.groups['part'] ?? '');
    const words = found.text.split(' ')[0] ?? '';
    const end =
      found.start + (words.includes("'") ? words.length : found.text.indexOf(' ', words.length + 1));
    return [
      { start: found.start, end, type: 'TIME', moment: undefined, hour: code, open: `XXXX-XX-XX${code}` },
    ];
  },
);

const introduced =
  /(?:dans|au cours de|durant|pendant|en|à|au|vers|dès|jusqu'à|jusqu'au|tard|tôt|pour|avant|passé|passer|passent|passe) $/u;

/** A part of day is told of one day only behind a preposition: « la nuit » alone is any night. */
function introduces(text: string, before: string): boolean {
  const hasArticle = /^l[ae'] ?/.test(text);
  if (!introduced.test(before)) return false;
  const preposition = introduced.exec(before)?.[0].trim() ?? '';
  if (hasArticle) return !['en', 'au', 'jusqu’au'].includes(preposition) && !(preposition === 'pour');
  if (/^(?:petit )?matin$/.test(text)) return ['au', 'tôt', 'jusqu’au', "jusqu'au"].includes(preposition);
  if (/^soir$/.test(text)) return preposition === 'au';
  return ['en'].includes(preposition) && /^(?:soirée|matinée|journée)/.test(text);
}

function partFinding(
  found: Found,
  part: string | undefined,
  anchor: Anchor | undefined,
  isDayBorrowed = false,
): readonly Finding[] {
  const code = partCode(part ?? '');
  return whole(found, {
    type: 'TIME',
    moment: anchor?.moment,
    hour: code,
    open: `XXXX-XX-XX${code}`,
    mod: /fin d/.test(part ?? '') ? 'END' : undefined,
    anchor,
    isDayBorrowed,
  });
}

/** « samedi 26 au dimanche 27 octobre », « 31 mai au 1er juin 2022 »: the month of the first may stand with the second. */
const numberedDay = `(?:(?<weekday2>${weekday}) )?(?<day>${dayOfMonth})(?: (?<ownMonth>${monthOrShort}))?(?: au (?:(?:${weekday}) )?(?<toDay>${dayOfMonth}))? ?(?<month>${monthOrShort})(?:,? (?<year>${year}))?`;

/** « la nuit de mardi à mercredi », « la nuit du 12 au 13 septembre », « la journée de lundi », « la soirée du 3 mai ». */
export const partOfNamedDay: Form = form(
  'part-of-named-day',
  `(?:(?:toute )?(?:la|le|l'|cette) ?)?(?<part>matinée|après-midi|soirée|soir|nuit|(?:petit )?matin|journée) (?:de |du |d')(?:${numberedDay}|(?:ce )?(?<weekday>${weekday})(?: (?<last>${last}))?(?: au? (?<toWeekday>${weekday})| à (?:ce |hier)?(?<toOther>${weekday}))?|(?<word>hier))`,
  (found, scene) => {
    const { groups } = found;
    const code = partCode(groups['part'] ?? '');
    const { moment, anchor } = namedDay(found, scene);
    const isTwoDays = groups['toWeekday'] ?? groups['toOther'] ?? groups['toDay'];
    return whole(found, {
      type: groups['part'] === 'journée' ? 'DATE' : 'TIME',
      moment,
      hour: groups['part'] === 'journée' ? undefined : code,
      open: groups['part'] === 'journée' ? 'XXXX-XX-XX' : `XXXX-XX-XX${code}`,
      anchor,
      edtf: isTwoDays !== undefined && moment?.kind === 'day' ? nightEdtf(moment) : undefined,
      endsNextDay: isTwoDays !== undefined,
    });
  },
);

function nightEdtf(moment: Moment & { kind: 'day' }): string {
  return `${edtfOf(moment)}/${edtfOf({ kind: 'day', date: addDays(moment.date, 1) })}`;
}

function namedDay(found: Found, scene: Scene): { moment: Moment | undefined; anchor: Anchor | undefined } {
  const { groups } = found;
  const { reference } = scene;
  const anchor: Anchor | undefined = reference && { kind: 'reference', moment: reference };
  if (groups['word'] !== undefined) return { moment: reference && shift(reference, 'day', -1), anchor };
  const named = weekdayNumber(groups['weekday'] ?? '');
  if (named !== undefined) {
    const to = weekdayNumber(groups['toWeekday'] ?? groups['toOther'] ?? '');
    const side = sideOf(outlookOf(found, scene));
    // A night that ends today began yesterday.
    const end = to === undefined || !reference ? undefined : nearestWeekday(to, reference, side);
    if (end) return { moment: nearestWeekday(named, end, 'strictly-back'), anchor };
    return {
      moment: reference && nearestWeekday(named, reference, groups['last'] ? 'strictly-back' : side),
      anchor,
    };
  }
  const day = readDay(groups['day']);
  const lastMonth = monthNumber(groups['month'] ?? '');
  const month = monthNumber(groups['ownMonth'] ?? groups['month'] ?? '');
  if (day === undefined || month === undefined || lastMonth === undefined)
    return { moment: undefined, anchor: undefined };
  const given =
    groups['year'] === undefined ? undefined : Number(groups['year']) - (month > lastMonth ? 1 : 0);
  const dated = dateYear(
    { month, day, weekday: weekdayNumber(groups['weekday2'] ?? '') },
    given === undefined ? undefined : String(given),
    found,
    scene,
  );
  return { moment: dayFinding(day, month, dated).moment, anchor: dated.anchor };
}
