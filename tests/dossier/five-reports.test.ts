import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/dossier/compared-topic.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadDossier } from '../../src/site/load-dossier.ts';
import { ownSources } from '../content/sources.ts';

/** The dossier of this repository; every expectation below was worked out by reading the five reports. */
const dossier: Dossier = (() => {
  const { dossier: composed, files } = loadDossier(ownSources);
  if (!composed)
    throw new Error(
      files.flatMap((file) => file.messages.filter(({ fatal }) => fatal).map(String)).join('\n'),
    );
  return composed;
})();

const [L, N, F, E, M] = ['la-libre', 'news-24-monde', 'news-24-fox', 'earth-press-news', 'al-manar'];

describe('chronology: each event with its date and the reports that tell it', () => {
  const expected: readonly (readonly [
    slug: string,
    date: string | undefined,
    reports: readonly (string | undefined)[],
  ])[] = [
    ['2011-prise-de-pouvoir', '2011', [E]],
    ['2019-visite-a-vladivostok', '2019', [E, M]],
    ['2023-09-04-armes-contre-technologies', '2023-09-04/2023-09-10', [E]],
    ['2023-09-12-voyage-de-six-jours', '2023-09-12/2023-09-17', [N, F, E]],
    ['2023-09-12-visites-de-sites', '2023-09-12/2023-09-17', [N, F]],
    ['2023-09-12-tir-de-missiles', '2023-09-12/2023-09-17', [F]],
    ['2023-09-12-debut-du-voyage', '2023-09-12', [N]],
    ['2023-09-13-sommet-de-vostotchny', '2023-09-13', [L, N, F, E, M]],
    ['2023-09-13-visite-du-cosmodrome', '2023-09-13', [F, M]],
    ['2023-09-13-fusils-echanges', '2023-09-13', [L, M]],
    ['2023-09-13-gant-spatial', '2023-09-13', [M]],
    ['2023-09-13-perspectives-de-cooperation', '2023-09-13', [L, E, M]],
    ['2023-09-13-soutien-a-la-russie', '2023-09-13', [N, F, E]],
    ['2023-09-13-grande-victoire', '2023-09-13', [M]],
    ['2023-09-13-priorite-absolue', '2023-09-13', [M]],
    ['2023-09-13-annonce-de-komsomolsk', '2023-09-13', [M]],
    ['2023-09-13-invitation', '2023-09-13', [N, F, M]],
    ['2023-09-13-invitation-acceptee', '[2023-09-13,2023-09-14]', [N, F, M]],
    ['2023-09-13-cosmonaute-propose', '[2023-09-13,2023-09-14]', [M]],
    ['2023-09-13-aucun-accord-signe', '2023-09-13/2023-09-17', [L, F]],
    ['2023-09-14-entretien-de-jake-sullivan', '[2023-09-13,2023-09-14]', [M]],
    ['2023-09-14-declaration-sur-les-cadeaux', '2023-09-14', [M]],
    ['2023-09-14-kcna-sur-l-invitation', '2023-09-14', [F]],
    ['2023-09-14-acceptation-confirmee', '2023-09-14', [M]],
    ['2023-09-14-visite-prolongee', '2023-09-14', [M]],
    ['2023-09-14-declaration-de-la-maison-blanche', '2023-09-14', [M]],
    ['2023-09-14-communique-sur-les-armes', '2023-09-14', [M]],
    ['2023-09-15-usine-aeronautique', '2023-09-15', [N, F]],
    ['2023-09-16-bombardiers', '2023-09-16', [N]],
    ['2023-09-16-ministre-de-la-defense', '2023-09-16', [L, N]],
    ['2023-09-16-armes-presentees', '2023-09-16', [L]],
    ['2023-09-16-fregate', '2023-09-16', [L, N]],
    ['2023-09-17-photo-diffusee', '2023-09-17', [L]],
    ['2023-09-17-universite', '2023-09-17', [L, N, E]],
    ['2023-09-17-etudiants-nord-coreens', '2023-09-17', [L]],
    ['2023-09-17-peinture-offerte', '2023-09-17', [L]],
    ['2023-09-17-message-du-ministre', '2023-09-17', [E]],
    ['2023-09-17-oceanarium', '2023-09-17', [L, N]],
    ['2023-09-17-spectacle-aquatique', '2023-09-17', [L]],
    ['2023-09-17-drones-offerts', '2023-09-17', [L, N, F]],
    ['2023-09-17-gilet-et-vetements-offerts', '2023-09-17', [L, N, F]],
    ['2023-09-17-ceremonie-d-adieu', '2023-09-17', [N, E]],
    ['2023-09-17-orchestre-militaire', '2023-09-17', [N, E]],
    ['2023-09-17-depart', '2023-09-17', [L, N, F, E]],
    ['premier-voyage-depuis-la-pandemie', undefined, [N, F, M]],
    ['craintes-d-un-accord-d-armement', undefined, [L, N, M]],
    ['kcna-ambiance-du-voyage', undefined, [L, F]],
    ['visite-de-vladimir-poutine-annoncee', undefined, [N, F, M]],
    ['cooperation-illegale-selon-seoul', undefined, [N]],
    ['resolutions-de-l-onu', undefined, [N]],
    ['bombardiers-employes-en-ukraine', undefined, [N]],
    ['echange-decrit-par-des-responsables', undefined, [N]],
    ['effets-d-un-transfert-de-technologie', undefined, [N]],
    ['interet-russe-pour-un-accord', undefined, [F]],
    ['potentiel-de-cooperation-aeronautique', undefined, [F]],
    ['sanctions-contre-united-aircraft-corporation', undefined, [F]],
    ['mise-en-garde-des-etats-unis', undefined, [F]],
    ['demonstration-navale-annoncee', undefined, [M]],
    ['limousine-montree', undefined, [E]],
  ];

  test.each(expected)('%s: %s', (slug, date, reports) => {
    expect(dossier.events.get(slug)?.file.date).toBe(date);
    expect(dossier.events.get(slug)?.reports).toEqual(reports);
  });

  test('no event is missing from this list', () => {
    expect([...dossier.events.keys()].sort()).toEqual(expected.map(([slug]) => slug).sort());
  });

  test('the periods run from the background to the departure', () => {
    const dates = dossier.chronology.periods
      .filter(({ events }) => events.length > 0)
      .map(({ date }) => date);
    expect(dates).toEqual([
      '2011',
      '2019',
      '2023-09-04/2023-09-10',
      '2023-09-12/2023-09-17',
      '2023-09-12',
      '2023-09-13/2023-09-17',
      '2023-09-13',
      '[2023-09-13,2023-09-14]',
      '2023-09-14',
      '2023-09-15',
      '2023-09-16',
      '2023-09-17',
    ]);
  });

  test('the gifts come before the farewell, the farewell before the departure', () => {
    const day =
      dossier.chronology.periods
        .find(({ date }) => date === '2023-09-17')
        ?.events.map(({ file }) => file.slug) ?? [];
    const order = [
      '2023-09-17-drones-offerts',
      '2023-09-17-gilet-et-vetements-offerts',
      '2023-09-17-ceremonie-d-adieu',
      '2023-09-17-depart',
    ];
    expect(order.map((slug) => day.indexOf(slug))).toEqual(
      order.map((slug) => day.indexOf(slug)).sort((a, b) => a - b),
    );
    expect(day.at(-1)).toBe('2023-09-17-depart');
  });
});

describe('the matrix of gifts', () => {
  const facets = dossier.topics.find(({ topic }) => topic.slug === 'cadeaux')?.facets ?? [];
  const facetOf = (id: string) => {
    const found = facets.find(({ facet }) => facet.id === id);
    if (!found) throw new Error(`no facet ${id}`);
    return found;
  };
  /** A mention as `number wording`, `?` where no number is given, `~` before what the report holds at arm's length. */
  const shown = (cell: Cell): string =>
    cell.state === 'silent'
      ? cell.silence.kind
      : cell.mentions
          .map(({ isHedged, quantity, wording, attribution }) => {
            const origin = attribution.originKind === 'none' ? '—' : attribution.originLabel;
            return `${isHedged ? '~' : ''}${quantity.value ?? '?'} ${wording} (${origin})`;
          })
          .join(' + ');

  test.each([
    [
      'drones-d-attaque',
      '? drones explosifs (—) + 5 drones explosifs (TASS) + 5 drones kamikazes (TASS)',
      '~5 drones kamikaze (—)',
      '5 drones explosifs « kamikaze » (les médias d’État russes)',
      'after-fact',
      'before-fact',
    ],
    [
      'drone-de-reconnaissance',
      '1 drone de reconnaissance (TASS) + 1 drone de reconnaissance (TASS)',
      '1 drone de reconnaissance (TASS)',
      '1 drone de reconnaissance (les médias d’État russes)',
      'after-fact',
      'before-fact',
    ],
    ['modele-geran-25', '? Geran-25 (TASS)', 'after-fact', 'after-fact', 'after-fact', 'before-fact'],
    [
      'decollage-vertical',
      '? décollage vertical (TASS)',
      'after-fact',
      'after-fact',
      'after-fact',
      'before-fact',
    ],
    [
      'gilet-pare-balles',
      "1 gilet pare-balles (TASS) + 1 ensemble de protection pare-balles pour les actions d'assaut (TASS)",
      '~1 gilet pare-balles (—)',
      '1 gilet pare-balles (les médias d’État russes)',
      'after-fact',
      'before-fact',
    ],
    [
      'vetements-thermiques',
      '? vêtements spéciaux non-détectables par les caméras thermiques (TASS)',
      '? vêtements d’imagerie anti-thermique (TASS)',
      'after-fact',
      'after-fact',
      'before-fact',
    ],
    [
      'peinture',
      '1 peinture intitulée "Île Roussky" (—)',
      'after-fact',
      'after-fact',
      'after-fact',
      'before-fact',
    ],
    [
      'fusil-de-poutine',
      '1 un fusil (—)',
      'after-fact',
      'after-fact',
      'after-fact',
      '1 un fusil (Kremlin) + 1 carabine de production russe (AFP)',
    ],
    [
      'fusil-de-kim',
      '1 un fusil (—)',
      'after-fact',
      'after-fact',
      'after-fact',
      '1 un fusil (Kremlin) + 1 carabine fabriquée en Corée du Nord (AFP)',
    ],
    [
      'gant-spatial',
      'after-fact',
      'after-fact',
      'after-fact',
      'after-fact',
      '1 gant provenant d’une combinaison spatiale (AFP)',
    ],
  ])('%s', (id, ...cells) => {
    expect(facetOf(id).cells.map(({ report }) => report)).toEqual([L, N, F, E, M]);
    expect(facetOf(id).cells.map(shown)).toEqual(cells);
  });

  test.each([
    ['drones-d-attaque', { TASS: [L] }, { 'les médias d’État russes': [F] }, [N]],
    ['drone-de-reconnaissance', { TASS: [L, N] }, { 'les médias d’État russes': [F] }, []],
    ['modele-geran-25', { TASS: [L] }, {}, []],
    ['decollage-vertical', { TASS: [L] }, {}, []],
    ['gilet-pare-balles', { TASS: [L] }, { 'les médias d’État russes': [F] }, [N]],
    ['vetements-thermiques', { TASS: [L, N] }, {}, []],
    ['peinture', {}, {}, [L]],
    ['fusil-de-poutine', { Kremlin: [M], AFP: [M] }, {}, [L]],
    ['fusil-de-kim', { Kremlin: [M], AFP: [M] }, {}, [L]],
    ['gant-spatial', { AFP: [M] }, {}, []],
  ])('origins of %s', (id, named, vague, none) => {
    const { origins } = facetOf(id);
    expect(Object.fromEntries(origins.named.map(({ label, reports }) => [label, reports]))).toEqual(named);
    expect(Object.fromEntries(origins.vague.map(({ words, reports }) => [words, reports]))).toEqual(vague);
    expect(origins.none).toEqual(none);
  });

  const premisesOf = (id: string, slug: string | undefined) => {
    const cell = facetOf(id).cells.find(({ report }) => report === slug);
    if (cell?.state !== 'silent') throw new Error(`${slug} is not silent on ${id}`);
    return cell.silence.premises.map((premise) =>
      premise.kind === 'tells-later-event' ? premise.event : premise.kind,
    );
  };

  test('silence rests on what is known: the day of publication, or the departure that a report tells', () => {
    expect(premisesOf('drones-d-attaque', M)).toEqual(['published', 'fact-date']);
    expect(premisesOf('drones-d-attaque', E)).toEqual(['fact-date', '2023-09-17-depart']);
    expect(premisesOf('vetements-thermiques', F)).toEqual(['fact-date', '2023-09-17-depart']);
    expect(premisesOf('gant-spatial', L)).toEqual(['published', 'fact-date']);
    expect(premisesOf('fusil-de-poutine', E)).toEqual(['fact-date', '2023-09-17-depart']);
  });

  test('the protective suit is the vest by our conclusion only, the carbines are rifles by the same', () => {
    const inferred = facets.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        (cell.state === 'reported' ? cell.mentions : [])
          .filter(({ basis }) => basis === 'inferred')
          .map(({ wording }) => wording),
      ),
    );
    expect(inferred).toEqual([
      "ensemble de protection pare-balles pour les actions d'assaut",
      'carabine de production russe',
      'carabine fabriquée en Corée du Nord',
    ]);
  });

  test('the synthesis', () => {
    const { synthesis } = dossier.topics.find(({ topic }) => topic.slug === 'cadeaux') ?? {};
    const ids = (list: readonly { readonly facet: { readonly id: string } }[] | undefined) =>
      list?.map(({ facet }) => facet.id);
    expect(ids(synthesis?.common)).toEqual([
      'drones-d-attaque',
      'drone-de-reconnaissance',
      'gilet-pare-balles',
      'fusil-de-poutine',
      'fusil-de-kim',
    ]);
    expect(ids(synthesis?.partial)).toEqual(['vetements-thermiques']);
    expect(synthesis?.alone.map(({ facet: { facet }, report }) => [facet.id, report])).toEqual([
      ['modele-geran-25', L],
      ['decollage-vertical', L],
      ['peinture', L],
      ['gant-spatial', M],
    ]);
    expect(synthesis?.notYet.map(({ report, facets: early }) => [report, early.length])).toEqual([[M, 7]]);
    const hedged = synthesis?.different
      .filter(({ respect }) => respect === 'hedge')
      .map(({ facet: { facet } }) => facet.id);
    expect(hedged).toEqual(['drones-d-attaque', 'gilet-pare-balles']);
    expect(synthesis?.different.filter(({ respect }) => respect === 'quantity')).toEqual([]);
  });
});

describe('words for one thing', () => {
  test.each([
    ['armes', 'explosif', { [L ?? '']: 2, [F ?? '']: 2 }],
    ['armes', 'kamikaze', { [L ?? '']: 1, [N ?? '']: 1, [F ?? '']: 1 }],
    ['armes', 'arme explosive', { [F ?? '']: 1 }],
    ['kim', 'dictateur nord-coréen', { [F ?? '']: 1 }],
    ['kim', 'leader nord-coréen', { [F ?? '']: 1, [E ?? '']: 1 }],
    ['ukraine', 'guerre en Ukraine', { [N ?? '']: 1, [F ?? '']: 1, [E ?? '']: 1 }],
    ['ukraine', 'opération en Ukraine', { [M ?? '']: 1 }],
    ['ukraine', 'invasion de l’Ukraine', { [F ?? '']: 1 }],
    ['ukraine', 'offensive en Ukraine', { [L ?? '']: 1 }],
    ['ukraine', 'conflit ukrainien', { [N ?? '']: 1 }],
  ])('%s: %s', (slug, word, counts) => {
    const uses =
      dossier.words.find(({ family }) => family.slug === slug)?.words.find((one) => one.word === word)
        ?.uses ?? [];
    const found = [...Map.groupBy(uses, ({ report }) => report)].map(([report, list]) => [
      report,
      list.length,
    ]);
    expect(Object.fromEntries(found)).toEqual(counts);
  });
});

describe('one utterance, several wordings', () => {
  test.each([
    ['invitation-a-pyongyang', [N, F, M], ['à un moment opportun', 'quand cela lui conviendra']],
    ['acceptation-avec-plaisir', [F, M], ['avec plaisir']],
    ['fervente-et-chaleureuse', [L, F], ['fervente et chaleureuse']],
    ['soutien-de-kim', [N, F, E], ['lutte sacrée', 'lutte contre l’impérialisme']],
    ['perspectives', [L, M], ['perspectives']],
  ])('%s', (id, reports, words) => {
    const group = dossier.quotationGroups.find((one) => one.id === id);
    expect(group?.variants.map(({ citation }) => citation.report)).toEqual(reports);
    for (const word of words)
      expect(group?.variants.some(({ citation }) => citation.quote.includes(word))).toBe(true);
  });
});

describe('divergences', () => {
  test.each([
    ['invitation-confirmee', 'hard', 'stale', [M, F]],
    ['nom-de-la-fregate', 'hard', 'open', [L, N]],
    ['ministere-de-kozlov', 'scope', 'open', [L, N, E]],
    ['fervente-et-chaleureuse', 'scope', 'open', [L, F]],
    ['aucun-accord', 'scope', 'open', [L, F, F]],
    ['premier-voyage', 'compatible', 'open', [M, N, F]],
  ])('%s is %s, %s', (slug, grade, order, reports) => {
    const found = dossier.divergences.find(({ file }) => file.slug === slug);
    expect([found?.file.grade, found?.order, found?.quotes.map(({ report }) => report)]).toEqual([
      grade,
      order,
      reports,
    ]);
  });

  test('nothing else is one: first trip in four years and since the pandemic are compatible', () => {
    expect(dossier.divergences).toHaveLength(6);
    expect(dossier.divergences.filter(({ file }) => file.grade === 'hard')).toHaveLength(2);
  });

  test('the rules propose no number, date or title that would contradict another', () => {
    const { files } = loadDossier(ownSources);
    const proposed = files
      .flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
      .filter((rule) => rule?.startsWith('divergence-candidate'));
    expect(new Set(proposed)).toEqual(new Set(['divergence-candidate-spelling']));
  });
});

describe('shared copy', () => {
  test('one run of eleven words of agency copy, one enumeration of gifts, nothing else', () => {
    expect(
      dossier.sharedRuns.map(({ words, kind, places }) => [words, kind, places.map(({ report }) => report)]),
    ).toEqual([
      [11, 'agency-copy', [L, M]],
      [8, 'enumeration', [L, F]],
    ]);
    const [copy, list] = dossier.sharedRuns;
    expect(copy?.places.map(({ quote }) => quote)).toEqual([
      'évoquant des "perspectives" de coopération militaire malgré les sanctions internationales visant',
      'évoquant des « perspectives » de coopération militaire malgré les sanctions internationales visant',
    ]);
    expect(list?.text).toBe('un drone de reconnaissance et un gilet pare-balles');
  });

  test('no two reports are near-duplicates', () => {
    expect(dossier.similarities).toHaveLength(10);
    for (const { jaccard } of dossier.similarities) expect(jaccard).toBeLessThan(0.04);
  });
});

test('the six days, each with the reports that tell something of it', () => {
  expect(dossier.days.map(({ date, reports }) => [date, reports])).toEqual([
    ['2023-09-12', [N]],
    ['2023-09-13', [L, N, F, E, M]],
    ['2023-09-14', [F, M]],
    ['2023-09-15', [N, F]],
    ['2023-09-16', [L, N]],
    ['2023-09-17', [L, N, F, E]],
  ]);
});

test('every pair of the five shares an event', () => {
  expect(dossier.pairs).toHaveLength(10);
});
