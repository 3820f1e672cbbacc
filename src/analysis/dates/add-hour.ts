import { type Finding, form } from './form.ts';
import { hourPattern, readHour } from './forms/clock.ts';
import { partCode } from './vocabulary.ts';

const after = form(
  'hour-after-day',
  `,? ?(?:(?:(?:au|en|dans la|dans l'|à la|à l'|de|à) ?)?(?:(?:fin de|début de|milieu de|fin d'|début d') ?)?(?<part>petit matin|matinée|matin|mi-journée|après-midi|soirée|soir|nuit|aube)|(?<midday>midi)|(?:(?:à|vers|dès|aux alentours de|aux environs de|autour de|peu avant|peu après|avant|après|à partir de|jusqu'à) )${hourPattern})`,
  () => undefined,
);
const duringDay = /^,? ?(?:dans|en|à|au|de)(?! )/u;
const notTheSameDay = /^ (?:à|dans la|de) (?:nuit|la nuit|soirée) (?:de|du) (?!l')/u;

/**
 * « hier » with the words behind it that say at what hour: « hier matin », « mardi 12 septembre à 20h45 »,
 * « lundi en fin d'après-midi » are one expression. Gives the finding itself where nothing follows.
 */
export function addHour(text: string, finding: Finding): Finding {
  if (finding.type !== 'DATE' || finding.hour !== undefined || !namesDay(finding)) return finding;
  after.pattern.lastIndex = finding.end;
  const match = after.pattern.exec(text);
  if (!match || duringDay.test(match[0]) || notTheSameDay.test(text.slice(finding.end, finding.end + 24)))
    return finding;
  const groups = match.groups ?? {};
  const part = groups['part'] ?? groups['midday'];
  // « mercredi matin et soir », « lundi soirs » are no one part of that day.
  const hour = part === undefined ? readHour(groups) : partCode(part);
  if (hour === undefined) return finding;
  return {
    ...finding,
    type: 'TIME',
    hour,
    open: `${finding.open}${hour}`,
    end: finding.end + match[0].length,
  };
}

/** A day, or what would be a day if the reference were known well enough. */
function namesDay({ moment, open }: Finding): boolean {
  return moment === undefined
    ? /^XXXX-(?:XX-XX|WXX-\d|\d\d-\d\d)$/.test(open)
    : moment.kind === 'day' || /^XXXX-(?:XX-XX|WXX-\d)$/.test(open);
}
