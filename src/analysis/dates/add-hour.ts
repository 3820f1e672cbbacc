import { type Finding, form } from './form.ts';
import { hourPattern, readHour } from './forms/clock.ts';
import { eveningStarts } from './forms/borrowed-day.ts';
import { shift } from './moment.ts';
import { partCode } from './vocabulary.ts';

const before =
  "(?:(?:à|vers|dès|aux alentours de|aux environs de|autour de|(?:un )?peu avant|(?:un )?peu après|juste avant|juste après|avant|après|à partir de|jusqu'à) |(?=\\d))";
const hourAfter = form('hour-after-day', `,? ?${before}${hourPattern}`, () => undefined);
const partAfter = form(
  'part-after-day',
  ",? ?(?:(?:très )?tôt |tard )?(?:(?:au|en|dans la|dans l'|à la|à l'|de) ?)?(?:(?:tout |toute )?(?<edge>fin|début|milieu) (?:de |d') ?(?:la |l')?)?(?<part>petit matin|matinée|matin|mi-journée|midi|après-midi|soirée|soir|nuit|aube|(?<=(?:fin|début|milieu) de )journée)",
  () => undefined,
);
const edgeMods: Readonly<Record<string, string>> = { début: 'START', milieu: 'MID', fin: 'END' };
/** « lundi dans », cut before its article: no part of a day. */
const openEnd = /^,? ?(?:dans|en|à|au|de)(?! )/u;
/** « mercredi dans la nuit de jeudi » names another night. */
const anotherDay = /^ (?:de|du|d') ?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|\d)/u;
const followsOn = /^ ?(?:à|-|–) ?\d{1,2} ?h/u;

/**
 * « hier » with the words behind it that say at what hour: « hier matin », « mardi 12 septembre à 20h45 »,
 * « lundi en fin d'après-midi », « ce soir vers 17 heures » are one expression. Gives the finding itself where
 * nothing follows.
 */
export function addHour(text: string, finding: Finding): Finding {
  const hasPart = finding.hour !== undefined && /^T\D/.test(finding.hour) && finding.isDayBorrowed !== true;
  if (!hasPart && (finding.type !== 'DATE' || finding.hour !== undefined || !namesDay(finding)))
    return finding;
  const part = hasPart ? undefined : match(partAfter.pattern, text, finding.end);
  const partEnd = finding.end + (part?.[0].length ?? 0);
  const withPart =
    part && !openEnd.test(part[0]) && !anotherDay.test(text.slice(partEnd, partEnd + 14))
      ? {
          ...extended(finding, partEnd, partCode(part.groups?.['part'] ?? '')),
          mod: edgeMods[part.groups?.['edge'] ?? ''] ?? finding.mod,
        }
      : finding;
  const hour = match(hourAfter.pattern, text, withPart.end);
  const value = hour === null ? undefined : readHour(hour.groups ?? {});
  if (hour === null || value === undefined || followsOn.test(text.slice(withPart.end + hour[0].length)))
    return withPart;
  const timed = extended(withPart, withPart.end + hour[0].length, value);
  return finding.endsNextDay === true && value < eveningStarts
    ? { ...timed, ...morningAfter(finding) }
    : timed;
}

/** « dans la nuit de samedi à dimanche vers 3 heures »: on Sunday. */
function morningAfter({ moment }: Finding): Partial<Finding> {
  return { moment: moment && shift(moment, 'day', 1), edtf: undefined, endsNextDay: false };
}

function extended(finding: Finding, end: number, hour: string): Finding {
  const open = finding.hour === undefined ? finding.open : finding.open.slice(0, -finding.hour.length);
  return { ...finding, type: 'TIME', hour, open: `${open}${hour}`, end };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A day, or what would be a day if the reference were known well enough. */
function namesDay({ moment, open }: Finding): boolean {
  return moment?.kind === 'day' || /^XXXX-(?:XX-XX|WXX-\d|\d\d-\d\d)$/.test(open);
}
