const beforeThinSign = / (?=[;!?»])/g;
const beforeColon = / (?=:)/g;
const afterOpening = /« /g;

/** Our own sentences with the no-break spaces of French typography; never for the words of a report. */
export function frenchSpaces(text: string): string {
  return text
    .replaceAll(beforeThinSign, '\u202F')
    .replaceAll(beforeColon, '\u00A0')
    .replaceAll(afterOpening, '«\u202F');
}
