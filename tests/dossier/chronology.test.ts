import { describe, expect, test } from 'vitest';
import { entity, event, evidence } from './small-content.ts';
import { composed, messagesOf } from './small-dossier.ts';
import { attributed, attribution, date, hedge } from './small-records.ts';
import type { ReportSpec } from './small-report.ts';

const flood: ReportSpec = {
  slug: 'gazette',
  published: '2024-05-16',
  blocks: [
    ['Mardi, la rivière a débordé à Vire.', 'Le pont a été fermé.'],
    ['Mercredi, les pompiers ont évacué le camping, selon la préfecture.', 'Les dégâts seraient lourds.'],
    ['La dernière crue datait de 2019.', 'Dimanche, rien ne sera rouvert.'],
  ],
  records: (at) => [
    date(at('Mardi'), 'Mardi', '2024-05-14'),
    date(at('Mercredi'), 'Mercredi', '2024-05-15'),
    date(at('2019'), '2019', '2019'),
    date(at('Dimanche'), 'Dimanche', undefined, {
      timex3: { type: 'DATE', value: 'XXXX-WXX-7', mod: undefined },
    }),
    attributed(
      at('les pompiers ont évacué le camping'),
      at('selon'),
      attribution({ origin: 'préfecture', originLabel: 'préfecture', speaker: 'la préfecture' }),
    ),
    hedge(at('Les dégâts seraient lourds'), at('seraient')),
  ],
};

const overflow = event('debordement', '2024-05-14', {
  evidence: [evidence('gazette', 'la rivière a débordé')],
});

describe('periods', () => {
  const { chronology } = composed([flood], {
    events: [
      event('fermeture', '2024-05-14', { order: 2, evidence: [evidence('gazette', 'Le pont a été fermé')] }),
      overflow,
      event('degats', undefined, { evidence: [evidence('gazette', 'Les dégâts seraient lourds')] }),
    ],
  });

  test('run in order of time, background first, with the dated sentences of no event under their day', () => {
    const shown = chronology.periods.map(({ date: day, events, unassigned }) => [
      day,
      events.map(({ file }) => file.slug),
      unassigned.map(({ sentence }) => sentence.text),
    ]);
    expect(shown).toEqual([
      ['2019', [], ['La dernière crue datait de 2019.']],
      ['2024-05-14', ['debordement', 'fermeture'], []],
      ['2024-05-15', [], ['Mercredi, les pompiers ont évacué le camping, selon la préfecture.']],
    ]);
  });

  test('undated events stand apart, and so does a day that the rules could not find', () => {
    expect(chronology.undated.map(({ file }) => file.slug)).toEqual(['degats']);
    expect(chronology.undatedSentences.map(({ sentence }) => sentence.text)).toEqual([
      'Dimanche, rien ne sera rouvert.',
    ]);
  });

  test('an hour stands under its day', () => {
    const { chronology: hours } = composed([flood], { events: [event('aube', '2024-05-14T05:30')] });
    expect(hours.periods.find(({ events }) => events.length > 0)?.date).toBe('2024-05-14');
  });

  test('lengths of time and the present at large are no days', () => {
    const vague: ReportSpec = {
      slug: 'b',
      blocks: [['Depuis six jours, on attend toujours.']],
      records: (at) => [
        date(at('six jours'), 'six jours', undefined, {
          timex3: { type: 'DURATION', value: 'P6D', mod: undefined },
        }),
        date(at('toujours'), 'toujours', undefined, {
          timex3: { type: 'DATE', value: 'PRESENT_REF', mod: undefined },
        }),
      ],
    };
    expect(composed([vague]).chronology).toEqual({ periods: [], undated: [], undatedSentences: [] });
  });
});

test('a part of a day that the rules could not find stands apart, what comes back each week does not', () => {
  const found = (type: 'TIME' | 'SET') => {
    const spoken: ReportSpec = {
      slug: 'b',
      blocks: [['Le lundi matin, le pont est fermé.']],
      records: (at) => [date(at('Le lundi matin'), 'Le lundi matin', undefined, { timex3: { type, value: 'XXXX-WXX-1TMO', mod: undefined } })],
    };
    return composed([spoken]).chronology.undatedSentences.length;
  };
  expect([found('TIME'), found('SET')]).toEqual([1, 0]);
});

test('two quotes that begin together come the shorter first', () => {
  const quotes = [evidence('gazette', 'la rivière a débordé'), evidence('gazette', 'la rivière')];
  const { events } = composed([flood], { events: [event('crue', '2024-05-14', { evidence: quotes })] });
  expect(events.get('crue')?.mentions.map(({ quote }) => quote)).toEqual(['la rivière', 'la rivière a débordé']);
});

test('a dated line that the copy leaves out stands under no day', () => {
  const removed: ReportSpec = {
    slug: 'b',
    removed: ['Vidéo : la crue de mardi'],
    records: (at) => [date(at('mardi'), 'mardi', '2024-05-14')],
  };
  expect(composed([removed]).chronology).toEqual({ periods: [], undated: [], undatedSentences: [] });
});

describe('of several dates in its sentence a mention takes', () => {
  const sentence = 'En mai, le pont a ouvert le 14 et, ce mardi-là, la fête a duré.';
  const opened: ReportSpec = {
    slug: 'b',
    blocks: [[sentence]],
    records: (at) => [
      date(at('En mai'), 'En mai', '2024-05'),
      date(at('le 14'), 'le 14', '2024-05-14'),
      date(at('ce mardi-là'), 'ce mardi-là', '2024-05-14'),
    ],
  };
  const dateOf = (words: string) =>
    composed([opened], { events: [event('pont', '2024-05-14', { evidence: [evidence('b', words)] })] }).events.get('pont')?.mentions[0]
      ?.date?.expression;

  test.each([
    ['the day before its month, wherever they stand', 'En mai, le pont a ouvert', 'le 14'],
    ['of two of the same day the one in the quote', 'ce mardi-là, la fête a duré', 'ce mardi-là'],
  ])('%s', (_, words, expected) => {
    expect(dateOf(words)).toBe(expected);
  });
});

describe('a mention', () => {
  test('carries no date of another sentence', () => {
    const closed = event('fermeture', '2024-05-14', { evidence: [evidence('gazette', 'Le pont a été fermé')] });
    const { events } = composed([flood], { events: [closed] });
    expect(events.get('fermeture')?.mentions.map(({ date: day }) => day)).toEqual([undefined]);
  });

  test('carries the date of its sentence that agrees with the event', () => {
    const { events } = composed([flood], { events: [overflow] });
    expect(events.get('debordement')?.mentions[0]).toMatchObject({
      quote: 'la rivière a débordé',
      basis: 'stated',
      review: 'confirmed',
      date: { expression: 'Mardi', value: '2024-05-14' },
    });
  });

  test('takes no date that contradicts the event: it may be that of the saying', () => {
    const { events } = composed([flood], { events: [{ ...overflow, date: '2024-05-13' }] });
    expect(events.get('debordement')?.mentions[0]?.date).toBeUndefined();
  });

  test('is attributed by the rules where they cover the quote, else by nobody', () => {
    const { events } = composed([flood], {
      events: [
        event('evacuation', '2024-05-15', {
          evidence: [evidence('gazette', 'les pompiers ont évacué le camping')],
        }),
        overflow,
      ],
    });
    expect(events.get('evacuation')?.mentions[0]?.attribution.originLabel).toBe('préfecture');
    expect(events.get('evacuation')?.origins.named.map(({ label }) => label)).toEqual(['préfecture']);
    expect(events.get('debordement')?.origins).toEqual({ named: [], vague: [], none: ['gazette'] });
  });

  test('an editor’s attribution wins, each link found in the sentence and named by its entity', () => {
    const { events } = composed([flood], {
      entities: [entity('prefecture', 'organisation', ['Préfecture du Calvados', 'la préfecture'])],
      events: [
        event('evacuation', '2024-05-15', {
          evidence: [
            evidence('gazette', 'les pompiers ont évacué le camping', {
              attribution: {
                chain: ['la préfecture', 'le préfet'],
                origin: 'prefecture',
                originKind: 'named',
                speaker: 'le préfet',
              },
            }),
          ],
        }),
      ],
    });
    const told = events.get('evacuation')?.mentions[0]?.attribution;
    expect(told).toMatchObject({
      origin: 'prefecture',
      originLabel: 'Préfecture du Calvados',
      speaker: 'le préfet',
    });
    expect(told?.chain.map(({ label, role, basis }) => [label, role, basis])).toEqual([
      ['Préfecture du Calvados', 'medium', 'stated'],
      ['le préfet', 'speaker', 'inferred'],
    ]);
  });

  test('a press conditional holds it at arm’s length', () => {
    const { events } = composed([flood], {
      events: [
        event('degats', undefined, { evidence: [evidence('gazette', 'Les dégâts seraient lourds')] }),
        overflow,
      ],
    });
    expect(events.get('degats')?.mentions[0]?.isHedged).toBe(true);
    expect(events.get('debordement')?.mentions[0]?.isHedged).toBe(false);
  });
});

describe('sentences attach themselves', () => {
  const attach = (terms: readonly string[], day: string, placed: readonly string[] = []) => {
    const { events, chronology } = composed([flood], {
      events: [
        event('evacuation', day, { terms, evidence: placed.map((words) => evidence('gazette', words)) }),
      ],
    });
    return { mentions: events.get('evacuation')?.mentions ?? [], chronology };
  };

  test('where the rules date them to the event’s day and they share a term, in any form; and say so', () => {
    const { mentions, chronology } = attach(['évacuation', 'pompier'], '2024-05-15');
    expect(
      mentions.map(({ sentence, basis, review, date: day }) => [
        sentence.text,
        basis,
        review,
        day?.expression,
      ]),
    ).toEqual([
      [
        'Mercredi, les pompiers ont évacué le camping, selon la préfecture.',
        'inferred',
        'automatic',
        'Mercredi',
      ],
    ]);
    expect(
      chronology.periods.flatMap(({ unassigned }) => unassigned).map(({ sentence }) => sentence.text),
    ).not.toContain('Mercredi, les pompiers ont évacué le camping, selon la préfecture.');
  });

  test('not on another day, not without a term, not with half a term', () => {
    expect(attach(['pompier'], '2024-05-14').mentions).toEqual([]);
    expect(attach(['gendarme'], '2024-05-15').mentions).toEqual([]);
    expect(attach(['pompier volontaire'], '2024-05-15').mentions).toEqual([]);
    expect(attach(['pompier'], '2024-05').mentions).toEqual([]);
  });

  test('not by a term of tool words alone', () => {
    expect(attach(['de la'], '2024-05-15').mentions).toEqual([]);
  });

  test('not twice, and not to another event of the day when an editor has placed them', () => {
    expect(attach(['pompier'], '2024-05-15', ['évacué le camping']).mentions).toHaveLength(1);
    const { events } = composed([flood], {
      events: [
        event('evacuation', '2024-05-15', { evidence: [evidence('gazette', 'évacué le camping')] }),
        event('secours', '2024-05-15', { terms: ['pompier'] }),
      ],
    });
    expect(events.get('secours')?.mentions).toEqual([]);
  });
});

describe('the date of an event is checked', () => {
  const check = (day: string, expression: string | undefined, said?: string) =>
    messagesOf([flood], {
      events: [
        event('debordement', day, {
          evidence: [evidence('gazette', 'la rivière a débordé', { expression, said })],
        }),
      ],
    });

  test('against the words that an editor says date it', () => {
    const { isPublished, messages } = check('2024-05-13', 'Mardi');
    expect(isPublished).toBe(false);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['event-date-contradicted']);
    expect(messages[0]?.reason).toContain('« Mardi »');
    expect(messages[0]?.reason).toContain('2024-05-14');
  });

  test.each([
    ['the same day', '2024-05-14', 'Mardi', undefined],
    ['a month that holds it', '2024-05', 'Mardi', undefined],
    ['no expression named', '2024-05-13', undefined, undefined],
    ['the words date the saying', '2024-05-13', 'Mardi', '2024-05-14'],
  ])('no error: %s', (_, day, expression, said) => {
    expect(check(day, expression, said)).toMatchObject({ isPublished: true, messages: [] });
  });

  test('words that are not in the sentence are an error', () => {
    expect(check('2024-05-14', 'Jeudi').messages.map(({ ruleId }) => ruleId)).toEqual([
      'expression-not-found',
    ]);
  });
});

test('events of one day stand by order, then by slug; choices after the day they begin on', () => {
  const { events } = composed([flood], {
    events: [
      event('c', '2024-05-14', { order: 2 }),
      event('b', '2024-05-14', { order: 1 }),
      event('sans-date', undefined),
      event('a', '2024-05-14', { order: 2 }),
      event('choix', '[2024-05-14,2024-05-15]'),
      event('fond', '2019', { kind: 'background' }),
    ],
  });
  expect([...events.keys()]).toEqual(['fond', 'b', 'a', 'c', 'choix', 'sans-date']);
});
