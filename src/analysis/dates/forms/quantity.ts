import { collectivePattern, readCollective, readNumber } from '../../../french/number-words.ts';
import { type DurationUnit, number, quantifier, quantifierMod, readUnit, unit } from '../vocabulary.ts';

/** How much of a unit: « plus de quatre ans », « une vingtaine de jours », « quelques mois ». */
export interface Quantity {
  readonly count: number | undefined;
  readonly unit: DurationUnit;
  readonly mod: string | undefined;
}

const adjective =
  '(?:bons?|bonnes?|longs?|longues?|petite?s?|seule?s?|gros|grosses?|courte?s?|interminables|nouvelles?|nouveaux|autres?|pleines?|plein|premiers|premières|dernières|derniers|prochains|prochaines|mêmes)';

const vague =
  '(?:plusieurs|quelques|de (?:longs|longues|nombreux|nombreuses)|de (?:très )?(?:longs|longues)|des|maints|maintes|bien des)';

/**
 * Source of a pattern for a quantity of time, with the groups `quantifier`, `count`, `collective`, `vague`, `unit`,
 * `half`, `more`.
 */
export const quantityPattern = `(?<quantifier>(?:${quantifier})+)?(?:(?<count>${number})(?: ou ${number}| à ${number})?|(?:une|la) (?:petite |bonne |grosse |demi-)?(?<collective>${collectivePattern}) (?:de |d')|(?<vague>${vague})) ?(?:${adjective} ){0,2}(?<unit>${unit})(?<half> et demie?)?(?<more>(?:,? et| )? ?${number} (?:mois|jours?|semaines?|minutes?|secondes?|heures?))?(?<after> (?:environ|au moins|au plus|au maximum|maximum|au minimum|minimum|à peine|au total|et plus|de plus|supplémentaires?))?`;

/** What the groups of {@link quantityPattern} say. */
export function readQuantity(groups: Readonly<Record<string, string | undefined>>): Quantity | undefined {
  const meaning = readUnit(groups['unit'] ?? '');
  if (!meaning) return undefined;
  const collective = groups['collective'];
  const count =
    collective !== undefined
      ? readCollective(collective)
      : groups['count'] !== undefined
        ? readNumber(groups['count'])
        : undefined;
  if (count === undefined && groups['vague'] === undefined) return undefined;
  const mod =
    quantifierMod(groups['quantifier']) ??
    quantifierMod(groups['after']) ??
    (collective === undefined ? undefined : 'APPROX');
  return {
    count: count === undefined ? undefined : count + (groups['half'] === undefined ? 0 : 0.5),
    unit: meaning,
    mod,
  };
}

const moreParts = new RegExp(
  `(?<count>${number}) (?<unit>mois|jours?|semaines?|minutes?|secondes?|heures?)$`,
  'u',
);

/** The TIMEX3 value of a quantity: `P4Y`, `PT90M`, `PXD`, `PT1H30M`. */
export function durationValue({ count, unit: { prefix, letter, times } }: Quantity, more?: string): string {
  if (count === undefined) return `${prefix}X${letter}`;
  const whole = Math.floor(count);
  const isHalfHour = letter === 'H' && count !== whole;
  const own = isHalfHour ? `${whole}H30M` : `${trim(count * times)}${letter}`;
  const part = more === undefined ? undefined : moreParts.exec(more)?.groups;
  const partUnit = readUnit(part?.['unit'] ?? '');
  const partCount = part?.['count'] === undefined ? undefined : readNumber(part['count']);
  if (!partUnit || partCount === undefined) return `${prefix}${own}`;
  const time = partUnit.prefix === 'PT' && prefix === 'P' ? 'T' : '';
  return `${prefix}${own}${time}${trim(partCount * partUnit.times)}${partUnit.letter}`;
}

function trim(count: number): string {
  return String(Math.round(count * 100) / 100);
}
