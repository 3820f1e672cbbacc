import { type Addresses, periodFragment } from '../../addresses/addresses.ts';
import type { ChronologyPeriod, Dossier } from '../../dossier/dossier.ts';
import { civilDateOf } from '../civil-day.ts';
import type { SourceIndex } from '../source-view.ts';
import { dateInWords } from '../wording/date-in-words.ts';
import { type EventView, eventView } from './event-view.ts';
import { type LooseSentenceView, looseLabel, looseSentenceView } from './mention-view.ts';

/** A day of the chronology, or a coarser period. */
export interface PeriodView {
  /** The fragment of its address: `j-2023-09-17`. */
  readonly fragment: string;
  /** The large figure of a day, or undefined for a coarser period. */
  readonly day: string | undefined;
  /** « dimanche », or the whole period in words. */
  readonly name: string;
  /** « septembre 2023 » after a day. */
  readonly month: string | undefined;
  readonly datetime: string | undefined;
  /** Short, for the row of days: « dim. 17 ». */
  readonly short: string;
  /** In full, for the row of days. */
  readonly full: string;
  readonly events: readonly EventView[];
  /** « autres phrases datées ». */
  readonly loose: readonly LooseSentenceView[];
  /** « 3 autres phrases datées ». */
  readonly looseLabel: string;
}

/** One period with its events. */
export function periodView(
  period: ChronologyPeriod,
  dossier: Dossier,
  sources: SourceIndex,
  addresses: Addresses,
): PeriodView {
  const day = civilDateOf(period.date);
  return {
    fragment: periodFragment(period.date),
    day: day?.number,
    name: day?.weekday ?? dateInWords(period.date),
    month: day?.month,
    datetime: day && period.date,
    short: day ? `${day.shortWeekday} ${day.number}` : dateInWords(period.date, 'short'),
    full: dateInWords(period.date, 'full'),
    events: period.events.map((event) => eventView(event, period.date, dossier, sources, addresses)),
    loose: period.unassigned.map((sentence) => looseSentenceView(sentence, sources, addresses)),
    looseLabel: looseLabel(period.unassigned.length),
  };
}
