import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { readingOf } from '../../src/analysis/reading.ts';
import type { Analysis } from '../../src/analysis/records.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

const files = globSync('content/**/*', { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`)
  .map((path) => ({ path: path.replace(/^.*?content\//, ''), bytes: readFileSync(path) }));
const { corpus } = readCorpus(files);

/** What the rules find by themselves, before any editor: no overrides. */
function analysisOf(slug: string): Analysis {
  const report = corpus?.reports.find((candidate) => candidate.slug === slug);
  if (!corpus || !report) throw new Error(`No report ${slug} in the dossier.`);
  return analyse(readingOf(report), { entities: corpus.entities, topics: [] }, []);
}

/** `use | first words | speaker | chain | origin`. */
function quotationsOf({ quotations, attributions }: Analysis): string[] {
  return quotations.map(({ id, use, text, isRepaired }) => {
    const record = attributions.find((attribution) => attribution.quotations.includes(id));
    const words = text.split(/\s+/).slice(0, 4).join(' ');
    const attribution = record?.attribution;
    return [
      isRepaired ? `${use} (repaired)` : use,
      words,
      attribution?.speaker ?? '-',
      attribution?.chain.map(({ label }) => label).join(' ← ') ?? '-',
      attribution?.originLabel ?? '-',
    ].join(' | ');
  });
}

/** `lemma | chain | origin kind` of what is attributed without quotation marks. */
function indirectOf({ attributions }: Analysis): string[] {
  return attributions
    .filter(({ quotations }) => quotations.length === 0)
    .map(({ lemma, attribution }) => `${lemma} | ${attribution.chain.map(({ label }) => label).join(' ← ')} | ${attribution.originKind}`);
}

describe('quotations of the five reports', () => {
  test.each([
    [
      'la-libre',
      [
        'term | Marshal Shaposhnikov | - | - | -',
        'speech | Le dirigeant de la | TASS | TASS | TASS',
        'term | Geran-25 | - | - | -',
        'partial | perspectives | le président russe | Vladimir Poutine | -',
        'partial | aucun accord | Kremlin | Kremlin | Kremlin',
        'speech | Le gouverneur (Oleg Kojémiako) | les services régionaux | TASS ← les services régionaux | TASS',
        'partial | des vêtements spéciaux non-détectables | les services régionaux | TASS ← les services régionaux | TASS',
        'term | Île Roussky | - | - | -',
        'partial | fervente et chaleureuse | KCNA | KCNA | KCNA',
        'partial | à un moment où | KCNA | KCNA | KCNA',
        'term | AFP PHOTO/KCNA VIA KNS | - | - | -',
        'speech | La rencontre entre Poutine | - | - | -',
      ],
    ],
    [
      'news-24-monde',
      [
        'partial | lutte contre l’impérialisme | Kim Jong Un | Kim Jong Un | -',
        'speech | La coopération militaire entre | Yoon Suk Yeol | Yoon Suk Yeol | -',
        'partial | contrevient aux résolutions du | Yoon Suk Yeol | Yoon Suk Yeol | -',
        'speech | La communauté internationale s’unira | Yoon Suk Yeol | Yoon Suk Yeol | -',
        'term | Misha | - | - | -',
        'partial | à un moment opportun | Kim Jong Un | Kim Jong Un | -',
      ],
    ],
    [
      'news-24-fox',
      [
        'term | kamikaze | - | - | -',
        'partial | fervente et chaleureuse | KCNA | KCNA | KCNA',
        'speech (repaired) | Nous avons montré l’une | - | - | -',
        'speech | A la fin de | KCNA | KCNA | KCNA',
        'speech | Poutine a accepté l’invitation | KCNA | le communiqué ← KCNA | KCNA',
        'partial | lutte sacrée | Kim Jong Un | Kim Jong Un | -',
        'partial | paiera un prix | États-Unis | États-Unis | États-Unis',
        'partial | ACCEPTÉ | - | - | -',
      ],
    ],
    [
      'al-manar',
      [
        'speech | (M. Poutine) a offert | Dmitri Peskov | AFP ← Dmitri Peskov | AFP',
        'partial | quand cela lui conviendra | Kim Jong Un | KCNA ← Kim Jong Un | KCNA',
        'partial | avec plaisir | Dmitri Peskov | Dmitri Peskov | Kremlin',
        'partial | se poursuit encore quelques | Dmitri Peskov | Dmitri Peskov | Kremlin',
        'partial | civiles et militaires | Vladimir Poutine | Vladimir Poutine | -',
        'partial | une démonstration | Vladimir Poutine | Vladimir Poutine | -',
        'partial | grande victoire | Kim Jong Un | Kim Jong Un | -',
        'partial | priorité absolue | Kim Jong Un | Kim Jong Un | -',
        'partial | renforcement futur de la | Le président russe | Vladimir Poutine | -',
        'partial | perspectives | Le président russe | Vladimir Poutine | -',
        'speech | Ils ont souligné que | Maison Blanche | un communiqué ← Maison Blanche | Maison Blanche',
      ],
    ],
  ])('%s', (slug, expected) => {
    expect(quotationsOf(analysisOf(slug))).toEqual(expected);
  });

  test('earth-press-news', () => {
    const found = quotationsOf(analysisOf('earth-press-news'));
    expect(found[0]).toMatch(/^speech \| Une excursion pour Kim \| le ministre russe des Ressources naturelles/);
    expect(found[0]).toContain('Telegram ← ');
    expect(found.slice(1)).toEqual([
      'partial | des millions | des sources du renseignement américain | New York Times ← des sources du renseignement américain | New York Times',
      'partial | dans sa lutte sacrée | - | - | -',
      'term | montre | - | - | -',
    ]);
  });
});

describe('indirect speech of the five reports', () => {
  test.each([
    ['la-libre', ['selon | TASS | named', 'selon | TASS | named']],
    [
      'news-24-monde',
      [
        'rapporter | TASS | named',
        'promettre | Kim Jong Un | none',
        'déclarer | des responsables américains et sud-coréens | vague',
        'selon | les experts | vague',
      ],
    ],
    [
      'news-24-fox',
      ['selon | les médias d’État russes | vague', 'affirmer | Les médias nord-coréens | vague', 'selon | Moscou | named'],
    ],
    [
      'earth-press-news',
      ['rapporter | TASS | named', 'préciser | TASS | named', 'ajouter | Alexandre Kozlov | none', 'assurer | Vladimir Poutine | none'],
    ],
    [
      'al-manar',
      [
        'indiquer | Kremlin | named',
        'soupçonner | États-Unis | named',
        'selon | KCNA | named',
        'selon | les agences de presse russes | vague',
        'proposer | les agences de presse russes ← Moscou | vague',
        'indiquer | Maison Blanche | named',
      ],
    ],
  ])('%s', (slug, expected) => {
    expect(indirectOf(analysisOf(slug))).toEqual(expected);
  });
});
