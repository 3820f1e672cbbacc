import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { analyseReport } from '../../src/analysis/analyse-report.ts';
import type { Analysis, FactRecord } from '../../src/analysis/records.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readContentFolder } from '../../src/site/read-content-folder.ts';

const { corpus } = readCorpus(readContentFolder('content'));
const analyses = new Map<string, Analysis>(
  (corpus?.reports ?? []).map((report) => {
    const file = new VFile({ path: `content/${report.path}`, value: report.source });
    return [report.slug, analyseReport(report, { entities: corpus?.entities ?? [], topics: corpus?.topics ?? [] }, file)];
  }),
);

function analysisOf(slug: string): Analysis {
  const analysis = analyses.get(slug);
  if (!analysis) throw new Error(`No report ${slug}`);
  return analysis;
}

/** Forms of each name in the text of a report (title and removed lines apart) with how often it stands there, as read. */
const names: Readonly<Record<string, string>> = {
  'la-libre': `
    afp: AFP 1
    alexandre-kozlov: Alexandre Kozlov 1
    coree-du-nord: Corée du Nord 2, North Korea 2, RPDC 2
    cosmodrome-de-vostotchny: cosmodrome de Vostotchny 1
    extreme-orient-russe: Extrême-Orient russe 2
    flotte-du-pacifique: Russian Pacific Fleet 1
    fregate-shaposhnikov: Marshal Shaposhnikov 1
    ile-rousski: Île Roussky 1
    kcna: KCNA 3, Korean Central News Agency 1
    kim-jong-un: Kim 3, Kim Jong Un 5, Kim Jong un 1
    kns: KNS 1
    kremlin: Kremlin 1
    moscou: Moscou 1
    oleg-kojemiako: Oleg Kojémiako 1
    pyongyang: Pyongyang 1
    region-de-primorie: Primorsky region 1, Primorye 1
    russie: Russie 2
    tass: TASS 4
    ukraine: Ukraine 1
    universite-d-extreme-orient: Université fédérale d'Extrême-Orient 1
    vladimir-poutine: Vladimir Poutine 1
    vladivostok: Vladivostok 4`,
  'news-24-monde': `
    ?: Adieu 1, Conflit 1, Slavianka 1
    alexandre-kozlov: Alexandre Kozlov 1
    artiom: Artyom 1
    conseil-de-securite: Conseil de sécurité de l’ONU 2
    coree-du-nord: Corée du Nord 5
    extreme-orient-russe: Extrême-Orient 1
    fregate-shaposhnikov: Amiral Shaposhnikov 1
    kim-jong-un: Kim Jong Un 1, M. Kim 7, Monsieur Kim 1
    komsomolsk-sur-l-amour: Komsomolsk-sur-l’Amour 1
    moscou: Moscou 2
    occident: Occident 1
    oleg-kojemiako: Kozhemyako 1, Oleg Kozhemyako 1
    pyongyang: Pyongyang 1
    region-de-primorie: Primorié 1
    russie: Russie 9
    serguei-choigou: Sergueï Choïgu 1
    tass: Tass 1
    ukraine: Ukraine 1
    vladimir-poutine: M. Poutine 1, Vladimir Poutine 2
    vladivostok: Vladivostok 1
    yoon-suk-yeol: Yoon Suk Yeol 1`,
  'news-24-fox': `
    coree-du-nord: Corée du Nord 2, North Korea 1, RPDC 2
    etats-unis: États-Unis 1
    extreme-orient-russe: Extrême-Orient russe 1
    fox-news: Fox News 1
    greg-norman: Greg Norman 1
    kcna: KCNA 2
    kim-jong-un: Kim 6, Kim Jong Un 2
    kremlin: Kremlin 1
    moscou: Moscou 1
    russie: Russie 4
    ukraine: Ukraine 3
    united-aircraft-corporation: United Aircraft Corporation 1
    vladimir-poutine: Poutine 5, Vladimir Poutine 1`,
  'earth-press-news': `
    alexandre-kozlov: Kozlov 1
    commission-russie-coree-du-nord: commission intergouvernementale Russie-Corée du Nord 1
    cosmodrome-de-vostotchny: Cosmodrome Vostotchny 1, cosmodrome de Vostochny 1
    flotte-du-pacifique: Flotte russe du Pacifique 1
    gare-d-artiom: Artiom-Primorski 1 1
    ile-rousski: Île Rousski 1
    kim-jong-un: Kim 5, Kim Jong Un 1, Kim Jong-un 2
    kns: KNS 1
    moscou: Moscou 1
    new-york-times: New York Times 1
    pyongyang: Pyongyang 1
    region-de-l-amour: région de Amour 1
    region-de-primorie: Primorié 1
    russie: Russie 3
    tass: TASS 1
    telegram: Telegram 1
    ukraine: Ukraine 1
    universite-d-extreme-orient: Université d’Extrême-Orient 1, Université fédérale d’Extrême-Orient 1, Université fédérale russe d’Extrême-Orient 1
    vladimir-poutine: Poutine 1, Vladimir Poutine 1
    vladivostok: Vladivostok 1`,
  'al-manar': `
    afp: AFP 1
    conseil-de-securite: Conseil de sécurité des Nations unies 1
    coree-du-nord: Corée du Nord 4
    cosmodrome-de-vostotchny: cosmodrome russe de Vostotchny 1
    dmitri-peskov: Dmitri Peskov 2, M. Peskov 1
    etats-unis: Etats-Unis 1
    extreme-orient-russe: Extrême-Orient russe 1
    flotte-du-pacifique: Flotte russe du Pacifique 1
    jake-sullivan: Jake Sullivan 1
    kim-jong-un: Kim 4, Kim Jong Un 4
    komsomolsk-sur-l-amour: Komsomolsk-sur-l’Amour 1
    kremlin: Kremlin 2
    maison-blanche: Maison Blanche 1
    moscou: Moscou 2
    pyongyang: Pyongyang 3
    russie: Russie 5
    ukraine: Ukraine 1
    vladimir-poutine: M. Poutine 2, Poutine 1, Vladimir Poutine 5
    vladivostok: Vladivostok 1`,
};

describe('names of the five reports', () => {
  test.each(Object.entries(names))('%s', (slug, expected) => {
    const { sentences, names: found } = analysisOf(slug);
    const inText = new Set(sentences.filter(({ part }) => part === 'text').map(({ id }) => id));
    const counts = new Map<string, Map<string, number>>();
    for (const { evidence, entity = '?', form } of found) {
      if (!inText.has(evidence.sentence)) continue;
      const forms = counts.get(entity) ?? new Map<string, number>();
      counts.set(entity, forms.set(form, (forms.get(form) ?? 0) + 1));
    }
    const lines = [...counts].map(([entity, forms]) => {
      const list = [...forms].map(([form, count]) => `${form} ${count}`).sort();
      return `${entity}: ${list.join(', ')}`;
    });
    expect(lines.sort()).toEqual(expected.trim().split(/\n\s*/).sort());
  });

  test('nothing stands under another spelling that no entity file lists', () => {
    const variants = [...analyses.values()].flatMap(({ names: found }) => found.filter(({ status }) => status === 'variant'));
    expect(variants.map(({ form }) => form)).toEqual([]);
  });
});

/** A gift as a line: facet, words, number, giver → receiver, hedge, chain of the attribution. */
function line(fact: FactRecord): string {
  const { kind, value } = fact.quantity;
  const chain = fact.attribution.chain.map(({ label }) => label).join(' ← ');
  return [
    fact.facet,
    fact.wording,
    value === undefined ? kind : `${kind} ${value}`,
    `${fact.giver ?? '?'} → ${fact.receiver ?? '?'}`,
    ...(fact.isHedged ? ['hedged'] : []),
    chain === '' ? 'own voice' : chain,
  ].join(' | ');
}

const governor = 'gouverneur de la région de Primorye → Le dirigeant nord-coréen Kim Jong Un';
const services = 'Le gouverneur (Oleg Kojémiako) → Kim Jong Un | TASS ← les services régionaux';
const both = 'Vladimir Poutine et Kim Jong Un → Vladimir Poutine et Kim Jong Un';
const regional = 'un gouverneur régional russe → Kim | les médias d’État russes';

const gifts: Readonly<Record<string, readonly string[]>> = {
  'la-libre': [
    'drones-d-attaque | drones explosifs | unknown | ? → Kim Jong Un | own voice',
    `drones-d-attaque | drones explosifs | exactly 5 | ${governor} | TASS`,
    `drone-de-reconnaissance | drone de reconnaissance | exactly 1 | ${governor} | TASS`,
    `gilet-pare-balles | gilet pare-balles | exactly 1 | ${governor} | TASS`,
    'drones-d-attaque | drones kamikazes | exactly 5 | ? → Le dirigeant de la RPDC | TASS',
    'drone-de-reconnaissance | drone de reconnaissance | exactly 1 | ? → Le dirigeant de la RPDC | TASS',
    'modele-geran-25 | Geran-25 | unknown | ? → Le dirigeant de la RPDC | TASS',
    'decollage-vertical | décollage vertical | unknown | ? → Le dirigeant de la RPDC | TASS',
    'fusil-de-poutine | fusil | exactly 1 | les deux dirigeants → les deux dirigeants | own voice',
    'fusil-de-kim | fusil | exactly 1 | les deux dirigeants → les deux dirigeants | own voice',
    `gilet-pare-balles | ensemble de protection pare-balles | exactly 1 | ${services}`,
    `vetements-thermiques | vêtements spéciaux non-détectables par les caméras thermiques | unknown | ${services}`,
    'peinture | peinture | exactly 1 | Alexandre Kozlov → Kim Jong Un | own voice',
  ],
  'news-24-monde': [
    'drones-d-attaque | drones kamikaze | exactly 5 | ? → M. Kim | hedged | own voice',
    'gilet-pare-balles | gilet pare-balles | exactly 1 | ? → M. Kim | hedged | own voice',
    'vetements-thermiques | vêtements d’imagerie anti-thermique | unknown | Le gouverneur Kozhemyako → dirigeant | TASS',
    'drone-de-reconnaissance | drone de reconnaissance | exactly 1 | Le gouverneur Kozhemyako → dirigeant | TASS',
  ],
  'news-24-fox': [
    `drones-d-attaque | drones explosifs « kamikaze » | exactly 5 | ${regional}`,
    `drone-de-reconnaissance | drone de reconnaissance | exactly 1 | ${regional}`,
    `gilet-pare-balles | gilet pare-balles | exactly 1 | ${regional}`,
  ],
  'earth-press-news': [],
  'al-manar': [
    `fusil-de-poutine | fusil | exactly 1 | ${both} | Kremlin`,
    `fusil-de-kim | fusil | exactly 1 | ${both} | Kremlin`,
    'gant-spatial | gant provenant d’une combinaison spatiale | exactly 1 | M. Poutine → Kim | AFP ← Dmitri Peskov',
    'fusil-de-poutine | carabine | exactly 1 | M. Poutine → Kim | AFP ← Dmitri Peskov',
    'fusil-de-kim | carabine | exactly 1 | Kim → M. Poutine | AFP ← Dmitri Peskov',
  ],
};

describe('gifts of the five reports', () => {
  test.each(Object.entries(gifts))('%s', (slug, expected) => {
    const { sentences, facts } = analysisOf(slug);
    const removed = new Set(sentences.filter(({ part }) => part === 'removed').map(({ id }) => id));
    expect(facts.filter(({ evidence }) => !removed.has(evidence.sentence)).map(line)).toEqual(expected);
  });
});
