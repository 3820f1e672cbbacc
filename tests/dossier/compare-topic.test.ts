import { describe, expect, test } from 'vitest';
import type { FacetMention } from '../../src/dossier/compared-topic.ts';
import { entity, event, facet, stated, topic } from './small-content.ts';
import { composed, messagesOf } from './small-dossier.ts';
import { attributed, attribution, fact } from './small-records.ts';
import type { ReportSpec } from './small-report.ts';

const five = { kind: 'exactly', value: 5 } as const;

const gazette: ReportSpec = {
  slug: 'gazette',
  title: 'Des camions livrés à Vire',
  blocks: [['La région a livré cinq camions neufs, selon l’AFP.', 'Un fourgon a suivi.']],
  removed: ['Vidéo : cinq camions en feu'],
  records: (at) => [
    fact(at('Des camions'), 'dons/camion', 'camions'),
    fact(at('cinq camions neufs'), 'dons/camion', 'camions neufs', { quantity: five, giver: 'La région' }),
    fact(at('cinq camions en feu'), 'dons/camion', 'camions', { quantity: five }),
    attributed(
      at('La région a livré cinq camions neufs'),
      at('selon'),
      attribution({ origin: 'AFP', originLabel: 'AFP' }),
    ),
  ],
};
const courrier: ReportSpec = {
  slug: 'courrier',
  blocks: [['Six camions auraient été livrés.']],
  records: (at) => [
    fact(at('Six camions'), 'dons/camion', 'camions', {
      quantity: { kind: 'exactly', value: 6 },
      isHedged: true,
    }),
  ],
};
const trucks = facet('camion', { label: 'Camions', wordings: ['camion', 'fourgon'] });

const mentionsIn = (mentions: Parameters<typeof stated>[] = []): readonly FacetMention[] => {
  const { topics } = composed([gazette, courrier], {
    topics: [topic('dons', [{ ...trucks, mentions: mentions.map((one) => stated(...one)) }])],
  });
  return (
    topics[0]?.facets[0]?.cells.flatMap((cell) => (cell.state === 'reported' ? cell.mentions : [])) ?? []
  );
};
const shown = (mentions: readonly FacetMention[]) =>
  mentions.map(({ report, quote, review }) => [report, quote, review]);

describe('mentions of a facet', () => {
  test('are what the rules find in titles and texts, in order, marked automatic; not in removed lines', () => {
    expect(shown(mentionsIn())).toEqual([
      ['gazette', 'Des camions', 'automatic'],
      ['gazette', 'cinq camions neufs', 'automatic'],
      ['courrier', 'Six camions', 'automatic'],
    ]);
  });

  test('an editor’s quote over a find confirms it; fields that say the same keep it confirmed', () => {
    const confirmed = mentionsIn([
      ['gazette', 'livré cinq camions neufs', { quantity: five, giver: 'la région' }],
    ]);
    expect(shown(confirmed)[1]).toEqual(['gazette', 'livré cinq camions neufs', 'confirmed']);
    expect(confirmed[1]).toMatchObject({ wording: 'camions neufs', giver: 'la région', quantity: five });
  });

  test('a conditional that the rules saw too is confirmed, another one overrides', () => {
    const reviewed = (hedged: boolean) => mentionsIn([['courrier', 'Six camions', { hedged }]]).at(-1);
    expect([reviewed(true)?.review, reviewed(false)?.review]).toEqual(['confirmed', 'overridden']);
    expect(reviewed(false)?.isHedged).toBe(false);
  });

  test('an attribution of the kind that the rules found is confirmed, another kind overrides', () => {
    const reviewed = (originKind: 'named' | 'none') => {
      const said = { chain: [], origin: originKind === 'named' ? 'AFP' : undefined, originKind, speaker: undefined };
      return mentionsIn([['courrier', 'Six camions', { attribution: said }]]).at(-1);
    };
    expect([reviewed('none')?.review, reviewed('named')?.review]).toEqual(['confirmed', 'overridden']);
    expect(reviewed('named')?.attribution.originLabel).toBe('AFP');
  });

  test('a giver that the rules did not find overrides', () => {
    const [, , given] = mentionsIn([['courrier', 'Six camions', { giver: 'La région' }]]);
    expect([given?.review, given?.giver]).toEqual(['overridden', 'La région']);
  });

  test('fields that say otherwise override the find', () => {
    const [, overridden] = mentionsIn([
      ['gazette', 'cinq camions neufs', { quantity: { kind: 'about', value: 5 } }],
    ]);
    expect(overridden).toMatchObject({
      review: 'overridden',
      quantity: { kind: 'about', value: 5 },
      giver: 'La région',
    });
  });

  test('a quote over two finds confirms both, each a mention of its own', () => {
    const both: ReportSpec = {
      slug: 'gazette',
      blocks: [['Un camion et deux camions neufs sont là.']],
      records: (at) => [
        fact(at('Un camion'), 'dons/camion', 'camion', { quantity: { kind: 'exactly', value: 1 } }),
        fact(at('deux camions neufs'), 'dons/camion', 'camions neufs', { quantity: { kind: 'exactly', value: 2 } }),
      ],
    };
    const { topics } = composed([both], {
      topics: [topic('dons', [{ ...trucks, mentions: [stated('gazette', 'Un camion et deux camions neufs')] }])],
    });
    const [cell] = topics[0]?.facets[0]?.cells ?? [];
    const mentions = cell?.state === 'reported' ? cell.mentions : [];
    // The words are the editor’s for the find that shares most of them, the rules’ for the other.
    expect(mentions.map(({ quote, quantity, review }) => [quote, quantity.value, review])).toEqual([
      ['Un camion', 1, 'confirmed'],
      ['Un camion et deux camions neufs', 2, 'confirmed'],
    ]);
  });

  test('an editor adds what the rules missed, a removed line too', () => {
    const added = mentionsIn([
      ['gazette', 'Un fourgon', { quantity: { kind: 'exactly', value: 1 } }],
      ['gazette', 'cinq camions en feu', { from: 'removed' }],
    ]);
    expect(shown(added)).toEqual([
      ['gazette', 'Des camions', 'automatic'],
      ['gazette', 'cinq camions neufs', 'automatic'],
      ['gazette', 'Un fourgon', 'overridden'],
      ['gazette', 'cinq camions en feu', 'confirmed'],
      ['courrier', 'Six camions', 'automatic'],
    ]);
  });

  test('an editor rejects a find; a report with no other mention is silent then', () => {
    const { topics } = composed([gazette, courrier], {
      topics: [
        topic('dons', [{ ...trucks, mentions: [stated('courrier', 'Six camions', { action: 'reject' })] }]),
      ],
    });
    expect(topics[0]?.facets[0]?.reports).toEqual(['gazette']);
    expect(topics[0]?.facets[0]?.cells.map(({ state }) => state)).toEqual(['reported', 'silent']);
  });

  test('a reject that meets no find warns', () => {
    const { isPublished, messages } = messagesOf([gazette], {
      topics: [
        topic('dons', [{ ...trucks, mentions: [stated('gazette', 'Un fourgon', { action: 'reject' })] }]),
      ],
    });
    expect(isPublished).toBe(true);
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['reject-without-find', false]]);
  });

  test('another noun than the label’s means the facet by our conclusion', () => {
    const bases = mentionsIn([['gazette', 'Un fourgon', {}]]).map(({ quote, basis }) => [quote, basis]);
    expect(bases).toContainEqual(['Un fourgon', 'inferred']);
    expect(bases).toContainEqual(['cinq camions neufs', 'stated']);
  });

  test('take the attribution that covers them where the rules gave the fact none', () => {
    expect(mentionsIn()[1]?.attribution.originLabel).toBe('AFP');
    expect(mentionsIn()[0]?.attribution.originKind).toBe('none');
  });
});

describe('a facet without a date of its own', () => {
  const { topics } = composed([gazette], {
    events: [event('livraison', '2024-05-14', { dateBasis: 'inferred' })],
    topics: [topic('dons', [facet('camion', { event: 'livraison' }), facet('fourgon', { event: 'livraison', date: '2024-05-15' })])],
  });

  test('has its event’s, with what that rests on; one with a date keeps it', () => {
    expect(topics[0]?.facets.map(({ date, dateBasis }) => [date, dateBasis])).toEqual([
      ['2024-05-14', 'inferred'],
      ['2024-05-15', 'stated'],
    ]);
  });
});

describe('the synthesis of a matrix', () => {
  const report = (slug: string, words: string, published = '2024-05-20'): ReportSpec => ({
    slug,
    published,
    blocks: words.split('|').map((one) => [one]),
  });
  const reports = [
    report('a', 'Elle a offert un vase.|Elle a offert deux lampes.|Un tapis aussi.'),
    report('b', 'Un vase a été offert.|Trois lampes ont été offertes.|Rien d’autre.'),
    report('c', 'Un vase aurait été remis.|Le reste est tu.'),
    report('d', 'La fête se prépare.', '2024-05-01'),
  ];
  const giver = { kind: 'exactly', value: 1 } as const;
  const { topics } = composed(reports, {
    entities: [entity('mairesse', 'person', ['Elle'])],
    events: [event('fete', '2024-05-14')],
    topics: [
      topic('cadeaux', [
        facet('vase', {
          event: 'fete',
          mentions: [
            stated('a', 'un vase', { quantity: giver, giver: 'Elle' }),
            stated('b', 'Un vase', { quantity: giver }),
            stated('c', 'Un vase', { hedged: true }),
          ],
        }),
        facet('lampe', {
          event: 'fete',
          mentions: [
            stated('a', 'deux lampes', { quantity: { kind: 'exactly', value: 2 } }),
            stated('b', 'Trois lampes', { quantity: { kind: 'exactly', value: 3 } }),
          ],
        }),
        facet('tapis', { event: 'fete', mentions: [stated('a', 'Un tapis')] }),
        facet('miroir', { event: 'fete' }),
      ]),
    ],
  });
  const synthesis = topics[0]?.synthesis;
  const ids = (list: readonly { readonly facet: { readonly id: string } }[] = []) =>
    list.map(({ facet: { id } }) => id);

  test('tells what all who speak of the event report, and what some of them do', () => {
    expect(ids(synthesis?.common)).toEqual(['vase']);
    expect(ids(synthesis?.partial)).toEqual(['lampe']);
  });

  test('tells what one alone reports, and what none does', () => {
    expect(synthesis?.alone.map(({ facet: { facet: one }, report: slug }) => [one.id, slug])).toEqual([
      ['tapis', 'a'],
    ]);
    expect(ids(synthesis?.untold)).toEqual(['miroir']);
  });

  test('tells who was published too early to know', () => {
    expect(synthesis?.notYet.map(({ report: slug, facets }) => [slug, ids(facets)])).toEqual([
      ['d', ['vase', 'lampe', 'tapis', 'miroir']],
    ]);
  });

  test('tells what differs: numbers, a giver that some leave out, the conditional', () => {
    const different = synthesis?.different.map(({ facet: { facet: one }, respect, variants }) => [
      one.id,
      respect,
      variants.map(
        ({ value, mentions }) => `${value}: ${mentions.map(({ report: slug }) => slug).join(' ')}`,
      ),
    ]);
    expect(different).toEqual([
      ['vase', 'giver', ['Elle: a', ': b c']],
      ['vase', 'hedge', [': a b', 'hedged: c']],
      ['lampe', 'quantity', ['2: a', '3: b']],
    ]);
  });
});

describe('findings of the dossier', () => {
  /** Every mention is read: the editor's quotes are the rules' finds. */
  const read = [
    stated('gazette', 'Des camions', { from: 'title' }),
    stated('gazette', 'cinq camions neufs'),
    stated('courrier', 'Six camions'),
  ];
  const check = (
    states: Readonly<Record<string, number>>,
    id: string | undefined = 'camion',
    mentions: typeof read = read,
  ) =>
    messagesOf([gazette, courrier], {
      topics: [topic('dons', [{ ...trucks, mentions }], ['vehicules'])],
      words: [
        {
          slug: 'vehicules',
          path: 'words/vehicules.md',
          body: '',
          title: '',
          near: [],
          words: [{ word: 'camion', forms: [] }],
        },
      ],
      dossier: {
        findings: [
          { topic: 'dons', facet: id, headline: 'Des camions', text: undefined, states, fileOffset: 0 },
        ],
      },
    });

  test('hold where their numbers are the computed ones', () => {
    expect(
      check({ reports: 2, silent: 0, origins: 1, unattributed: 1, hedged: 1, mentions: 3, words: 1 })
        .isPublished,
    ).toBe(true);
  });

  test('state the number that all reports who give one agree on', () => {
    const { isPublished } = messagesOf([gazette], {
      topics: [topic('dons', [{ ...trucks, mentions: read.slice(0, 2) }])],
      dossier: {
        findings: [
          { topic: 'dons', facet: 'camion', headline: 'Cinq', text: undefined, states: { quantity: 5 }, fileOffset: 0 },
        ],
      },
    });
    expect(isPublished).toBe(true);
  });

  test('count the facets that some report tells', () => {
    const { isPublished } = messagesOf([gazette], {
      topics: [topic('dons', [{ ...trucks, mentions: read.slice(0, 2) }, facet('bateau')])],
      dossier: {
        findings: [{ topic: 'dons', facet: undefined, headline: 'Un', text: undefined, states: { facets: 1 }, fileOffset: 0 }],
      },
    });
    expect(isPublished).toBe(true);
  });

  test('count the words that mentions use, not those beside them in the sentence', () => {
    const words = ['camion', 'région'].map((word) => ({ word, forms: [] }));
    const { isPublished } = messagesOf([gazette], {
      topics: [topic('dons', [{ ...trucks, mentions: read.slice(0, 2) }], ['vehicules'])],
      words: [{ slug: 'vehicules', path: 'words/vehicules.md', body: '', title: '', near: [], words }],
      dossier: {
        findings: [
          { topic: 'dons', facet: 'camion', headline: 'Un mot', text: undefined, states: { words: 1 }, fileOffset: 0 },
        ],
      },
    });
    expect(isPublished).toBe(true);
  });

  test.each([
    ['a wrong number', { reports: 3 }, 'finding-number-wrong'],
    ['a number that the reports do not agree on', { quantity: 5 }, 'finding-number-wrong'],
    ['a number nobody computes', { camions: 5 }, 'finding-number-unknown'],
  ])('%s is an error', (_, states, rule) => {
    const { isPublished, messages } = check(states);
    expect(isPublished).toBe(false);
    expect(messages.filter(({ fatal }) => fatal).map(({ ruleId }) => ruleId)).toEqual([rule]);
  });

  test('one that mentions which nobody has read outdate is left out, with a warning', () => {
    const { isPublished, messages } = check({ reports: 1 }, 'camion', read.slice(0, 2));
    expect(isPublished).toBe(true);
    expect(messages.filter(({ fatal }) => fatal === false).map(({ ruleId }) => ruleId)).toEqual([
      'finding-outdated',
    ]);
    const finding = { topic: 'dons', facet: 'camion', headline: '', text: undefined, fileOffset: 0 };
    const { corpus } = composed([gazette, courrier], {
      topics: [topic('dons', [trucks])],
      dossier: {
        findings: [
          { ...finding, states: { reports: 1 } },
          { ...finding, states: { reports: 2 } },
        ],
      },
    });
    expect(corpus.dossier.findings.map(({ states }) => states)).toEqual([{ reports: 2 }]);
  });

  test('an unknown facet is an error', () => {
    expect(check({}, 'bateau').messages.map(({ ruleId }) => ruleId)).toContain('finding-unknown-subject');
  });
});
