import type { Premise, Silence } from '../../dossier/compared-topic.ts';

/** What a silence is called on its own. */
export const silenceLabel: Readonly<Record<Silence['kind'], string>> = {
  'before-fact': 'publié avant les faits',
  'after-fact': 'après les faits, ne les mentionne pas',
  undecidable: 'ne les mentionne pas',
};

/** What a silence means, for a legend; never more than what is known. */
export const silenceMeaning: Readonly<Record<Silence['kind'], string>> = {
  'before-fact': 'publié avant les faits\u00A0: ne pouvait pas les rapporter',
  'after-fact': 'publié après les faits ou racontant la suite, ne les mentionne pas',
  undecidable: 'ne les mentionne pas\u202F; on ne peut pas savoir s’il les connaissait',
};

/** The state of a cell in two or three words: the line beneath says the rest. */
export function silenceState(silence: Silence): string {
  switch (silence.kind) {
    case 'before-fact':
      return 'publié avant';
    case 'after-fact':
      return laterEvent(silence) === undefined ? 'publié après' : 'raconte la suite';
    case 'undecidable':
      return 'n’en parle pas';
  }
}

/** The later event that the report tells, where a silence after the fact rests on one. */
export function laterEvent({ premises }: Silence): Extract<Premise, { readonly kind: 'tells-later-event' }> | undefined {
  return premises.find((premise) => premise.kind === 'tells-later-event');
}
