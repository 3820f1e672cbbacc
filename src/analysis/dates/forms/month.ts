import { twoDigits } from '../../../french/civil-date.ts';
import { monthNumber } from '../../../french/months.ts';
import { type Form, type Found, form, type Scene, whole } from '../form.ts';
import { last, month, monthOrShort, next, year } from '../vocabulary.ts';
import { dateYear, yearAfterList } from './calendar-day.ts';

const when = `(?: (?:de )?(?<year>${year})| (?<last>${last})| (?<next>${next})|(?<relative> de (?:l'an(?:née)? ?${last}|cette année|l'an(?:née)? ?${next})))`;

/** « septembre 2023 », « le mois de mars dernier », « août », « juin prochain ». */
export const namedMonth: Form = form(
  'month',
  `(?:(?:(?:le|ce|au) )?mois (?:de |d')(?<of>${month})${when}?|(?<month>${month})${when.replaceAll('?<', '?<b')}?|(?<short>${monthOrShort}) (?<cyear>${year}))`,
  (found, scene) => readMonth(normalised(found), scene),
);

/** The groups of the three variants under one name. */
function normalised(found: Found): Found {
  const { groups } = found;
  const starts = found.text.startsWith('au ') ? found.start + 3 : found.start;
  return {
    ...found,
    start: starts,
    groups: {
      month: groups['of'] ?? groups['month'] ?? groups['short'],
      year: groups['year'] ?? groups['byear'] ?? groups['cyear'],
      last: groups['last'] ?? groups['blast'],
      next: groups['next'] ?? groups['bnext'],
      relative: groups['relative'] ?? groups['brelative'],
      bare: groups['month'],
    },
  };
}

function readMonth(found: Found, scene: Scene): ReturnType<Form['read']> {
  const { groups } = found;
  const number = monthNumber(groups['month'] ?? '');
  if (number === undefined) return undefined;
  const isQualified = groups['year'] ?? groups['last'] ?? groups['next'] ?? groups['relative'];
  if (groups['bare'] !== undefined && isQualified === undefined && !isMonth(found, scene)) return [];
  const given = groups['year'] ?? yearAfterList(found, scene, number);
  const dated = dateYear({ month: number, day: undefined }, given, found, scene);
  return whole(found, {
    type: 'DATE',
    moment: dated.year === undefined ? undefined : { kind: 'month', year: dated.year, month: number },
    open: `XXXX-${twoDigits(number)}`,
    anchor: dated.anchor,
    isYearStated: dated.year !== undefined && dated.anchor === undefined,
  });
}

/** Months that are also names: the planet, the singer, first names. */
const isAlsoName =
  /^(?:mars|mai|avril|janvier|juin|août|juillet|octobre|septembre|novembre|décembre|février)$/u;
const capital = /^\p{Lu}/u;
const announced =
  /(?:^|[\s('])(?:en|depuis|dès|de|d'|à|jusqu'à|jusqu'en|fin|début|mi-|mi|courant|avant|après|entre|et|vers|pour|ou|d'ici|à partir de|milieu|cet?|du|le|de début|en plein|plein|tout|chaque|ni|puis|au-delà de|hors) ?$/u;
const beforeSign = /(?:^|[,;:(–—-]) ?$/u;

/** A bare month is one where something announces it and it is not written as a name. */
function isMonth(found: Found, { text, original, isPartOf }: Scene): boolean {
  const before = text.slice(Math.max(0, found.start - 24), found.start);
  const after = text.slice(found.end, found.end + 12);
  const isCapital = capital.test(original(found.start, found.end));
  const isSentenceStart = /^[«"“( ]*$/u.test(text.slice(0, found.start));
  if (!isAlsoName.test(found.groups['month'] ?? '')) return true;
  if (isCapital && !isSentenceStart)
    return (
      /(?:en|depuis|dès|fin|début|mi-) ?$/u.test(before) &&
      !/(?:planète|sonde|mission|vers|sur)/u.test(
        text.slice(Math.max(0, found.start - 80), found.end + 80),
      ) &&
      !isCapitalNext(found, original)
    );
  if (/(?:planète|sur|vers la planète) $/u.test(before)) return false;
  if (isPartOf || announced.test(before)) return true;
  if (isCapital && isCapitalNext(found, original)) return false;
  return (
    (beforeSign.test(before) || isSentenceStart) &&
    (/^(?:[,.;:)!?]| (?:et|ou|à|au|puis|dernier|prochain|a|est|sera|fut)(?!\p{L})|$)/u.test(after) ||
      isSentenceStart)
  );
}

function isCapitalNext(found: Found, original: Scene['original']): boolean {
  return /^ \p{Lu}\p{Ll}/u.test(original(found.end, found.end + 3));
}

/** Months that share one year: « mai et juin 2011 », « de janvier à mars 2020 ». */
export const monthList: Form = form(
  'month-list',
  `(?<months>${month}(?:(?:, | et | ou | à |-|–|, puis | puis | et en | jusqu'en )${month}){1,5})(?: (?:de )?(?<year>${year})| (?<last>derniers?)| (?<next>prochains?))?`,
  (found, scene) => {
    const months = found.groups['months'] ?? '';
    const places = [...months.matchAll(listedMonth)];
    const numbers = places.map(({ 0: name }) => monthNumber(name) ?? 0);
    const final = numbers.at(-1);
    if (final === undefined) return undefined;
    const dated = dateYear({ month: final, day: undefined }, found.groups['year'], found, scene);
    return places.map(({ 0: name, index }, rank) => {
      const number = numbers[rank] ?? 0;
      const year = dated.year === undefined ? undefined : number > final ? dated.year - 1 : dated.year;
      return {
        type: 'DATE',
        moment: year === undefined ? undefined : { kind: 'month', year, month: number },
        open: `XXXX-${twoDigits(number)}`,
        anchor: dated.anchor,
        isYearStated: dated.year !== undefined && dated.anchor === undefined,
        start: found.start + index,
        end: rank === places.length - 1 ? found.end : found.start + index + name.length,
      };
    });
  },
);

const listedMonth = new RegExp(month, 'gu');
