import type { Anchor, Found, Scene } from '../form.ts';
import { shift, startsBefore } from '../moment.ts';

/** « était attendu vers 18 heures »: planned for a day that may be over. */
const wasPlanned = /(?<!\p{L})(?:était|étaient|devait|devaient|avait|avaient) [^.;:]*$/u;

/** The last day that this passage or one just above has named, else the reference. */
export function borrowedDay(found: Found, scene: Scene, passagesBack = 3, hour?: string): Anchor | undefined {
  const { recall, reference, text } = scene;
  const outlook = scene.outlook(found);
  const named = recall.day({ passagesBack, isGone: outlook === 'past' });
  // What is to come is not on a day gone by.
  const isOver = named !== undefined && reference !== undefined && startsBefore(named, reference);
  const isAhead =
    outlook === 'future' && !wasPlanned.test(text.slice(Math.max(0, found.start - 60), found.start));
  const moment = isOver && isAhead ? undefined : named;
  if (moment && isAfterNight(hour) && recall.isNight(moment)) return dayFrom({ kind: 'text', moment }, 1);
  if (moment) return { kind: 'text', moment };
  return reference && { kind: 'reference', moment: reference };
}

/** Hours from which on a night has begun. */
export const eveningStarts = 'T18:00';

/** « dans la nuit de samedi à dimanche. Vers 3 heures… », « au petit matin »: on Sunday. */
function isAfterNight(hour: string | undefined): boolean {
  if (hour === undefined) return false;
  return /^T\d/.test(hour) ? hour < eveningStarts : /^T(?:MO|MI|AF|DT)$/.test(hour);
}

/** The day so many days from that of an anchor. */
export function dayFrom(anchor: Anchor | undefined, days: number): Anchor | undefined {
  const moment = anchor && shift(anchor.moment, 'day', days);
  return moment && { kind: anchor.kind, moment };
}
