import fc from 'fast-check';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { findNames, linkEntities } from '../../src/analysis/link-entities.ts';
import { bareReading } from '../../src/analysis/reading.ts';
import { splitSentences } from '../../src/analysis/split-sentences.ts';
import { openWorkspace } from '../../src/analysis/workspace.ts';
import { entity, sentencesOf } from './sentences-of.ts';

const entities = [
  entity('kim', 'person', ['Kim Jong Un', 'Kim Jong-un'], ['Kim']),
  entity('poutine', 'person', ['Vladimir Poutine'], ['Poutine']),
  entity('kojemiako', 'person', ['Oleg Kojémiako'], ['Kojémiako']),
  entity('melenchon', 'person', ['Jean-Luc Mélenchon']),
  entity('lemaire', 'person', ['Bruno Le Maire']),
  entity('kim-il-sung', 'person', ['Kim Il Sung'], ['Kim']),
  entity('coree-du-nord', 'place', ['Corée du Nord', 'RPDC']),
  entity('coree', 'place', ['Corée']),
  entity('etats-unis', 'place', ['États-Unis']),
  entity('artiom', 'place', ['Artyom', 'Artiom']),
  entity('primorie', 'place', ['Primorié']),
  entity('vostotchny', 'place', ['Vostotchny']),
  entity('saint-etienne', 'place', ['Saint-Étienne']),
  entity('tass', 'agency', ['TASS']),
  entity('onu', 'organisation', ['ONU', 'UN']),
  entity('flotte', 'organisation', ['Flotte russe du Pacifique']),
];
const withoutKimIlSung = entities.filter(({ slug }) => slug !== 'kim-il-sung');

/** Names as `form=entity`; `?` for what nobody listed, `~` before what is only proposed. */
function names(text: string, known = withoutKimIlSung): string[] {
  return findNames(sentencesOf(text), known).map(({ form, entity: slug, status }) =>
    slug === undefined ? `${form}=?` : `${form}=${status === 'variant' ? '~' : ''}${slug}`,
  );
}

describe('listed names', () => {
  test.each([
    ['Kim Jong Un a rencontré Vladimir Poutine.', ['Kim Jong Un=kim', 'Vladimir Poutine=poutine']],
    ['La visite de Kim Jong-un, puis de Kim Jong un.', ['Kim Jong-un=kim', 'Kim Jong un=kim']],
    ['M. Kim et Monsieur Poutine se sont vus.', ['M. Kim=kim', 'Monsieur Poutine=poutine']],
    ['Selon M. Poutine, rien ne presse.', ['M. Poutine=poutine']],
    ['Une gare d’Artyom, en Russie.', ['Artyom=artiom', 'Russie=?']],
    ["Une gare d'Artyom.", ['Artyom=artiom']],
    ['La rencontre Poutine-Kim a duré deux heures.', ['Poutine=poutine', 'Kim=kim']],
    ['Les Etats-Unis accusent la RPDC.', ['Etats-Unis=etats-unis', 'RPDC=coree-du-nord']],
    ['Les États‑Unis accusent.', ['États‑Unis=etats-unis']],
    ['Les ETATS-UNIS accusent, dit-il.', ['ETATS-UNIS=etats-unis']],
    ['L’agence Tass et TASS disent de même.', ['Tass=tass', 'TASS=tass']],
    ['B. Le Maire a répondu à V. Poutine.', ['B. Le Maire=lemaire', 'V. Poutine=poutine']],
    [
      'Les deux Corées se parlent ; la Corée du Nord attend.',
      ['Corées=coree', 'Corée du Nord=coree-du-nord'],
    ],
    ['Bruno Le Maire a parlé ; M. Le Maire a insisté.', ['Bruno Le Maire=lemaire', 'M. Le Maire=lemaire']],
    ['La Flotte russe du Pacifique défile.', ['Flotte russe du Pacifique=flotte']],
    ['Le match a lieu à Saint-Etienne.', ['Saint-Etienne=saint-etienne']],
    ['Le train de Kim Jong Un Poutine attend.', ['Kim Jong Un=kim', 'Poutine=poutine']],
    ['Un discours anti-Poutine.', ['Poutine=poutine']],
    ['Kim\u00a0Jong\u00a0Un est parti.', ['Kim\u00a0Jong\u00a0Un=kim']],
    ['Les deux Kims se ressemblent.', ['Kims=kim']],
    ['Le chef de Corée Paul Petit est là.', ['Corée=coree', 'Paul Petit=?']],
    ['Chez TASS Paul Petit se tait.', ['TASS=tass', 'Paul Petit=?']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('a decomposed accent changes nothing', () => {
    expect(names('Oleg Kojémiako parle.'.normalize('NFD'))).toEqual([
      `${'Oleg Kojémiako'.normalize('NFD')}=kojemiako`,
    ]);
  });

  test('a short form of two people is the one who was named last in full', () => {
    expect(names('Kim Il Sung est né en 1912. Kim est mort en 1994.', entities)).toEqual([
      'Kim Il Sung=kim-il-sung',
      'Kim=kim-il-sung',
    ]);
    expect(names('Le portrait de Kim est partout.', entities)).toEqual(['Kim=?']);
  });

  test('an article before a listed name is no name of its own', () => {
    expect(names('Il lit Le Monde ici.', [entity('monde', 'organisation', ['Monde'])])).toEqual(['Monde=monde']);
  });

  test('a form that is listed whole goes before another entity’s short form', () => {
    const known = [entity('ville', 'place', ['Kim']), entity('kim', 'person', ['Kim Jong Un'], ['Kim'])];
    expect(names('Le train va à Kim.', known)).toEqual(['Kim=ville']);
  });

  test('a surname alone is proposed once its bearer has been named in full', () => {
    expect(names('Jean-Luc Mélenchon est venu. Le discours de Mélenchon a duré.')).toEqual([
      'Jean-Luc Mélenchon=melenchon',
      'Mélenchon=~melenchon',
    ]);
    expect(names('Le discours de Mélenchon a duré.')).toEqual(['Mélenchon=?']);
  });
});

describe('names inside other names', () => {
  test.each([
    ['La sœur du dirigeant, Kim Yo Jong, était là.', ['Kim Yo Jong=?']],
    ['Le quai d’Artiom-Primorski est fermé.', ['Artiom-Primorski=?']],
    ['Son épouse, Lioudmila Poutine, se taisait.', ['Lioudmila Poutine=?']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('names in another transliteration are proposed', () => {
  test.each([
    ['Le cosmodrome de Vostochny est loin.', ['Vostochny=~vostotchny']],
    ['Le gouverneur Oleg Kozhemyako est venu.', ['Oleg Kozhemyako=~kojemiako']],
    ['La région de Primorye est vaste.', ['Primorye=~primorie']],
    ['M. Kozhemyako est venu.', ['M. Kozhemyako=~kojemiako']],
    ['La ville de Kyim est loin.', ['Kyim=?']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('with one warning for each form', () => {
    const file = new VFile({ path: 'content/reports/x.md' });
    const reading = bareReading('À Vostochny.\nDe Vostochny.', {
      name: 'x',
      published: undefined,
      lang: 'fr',
    });
    openWorkspace(file, { reading, knowledge: { entities, topics: [] } });
    const tree: Root = { type: 'root', children: [] };
    unified().use(splitSentences).use(linkEntities).runSync(tree, file);
    expect(file.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['name-variant', false]]);
    expect(file.messages[0]?.reason).toContain('« Vostochny »');
  });
});

describe('names nobody listed', () => {
  test.each([
    ['Le président Yoon Suk Yeol a réagi.', ['Yoon Suk Yeol=?']],
    ['Le juge a entendu Me Éric Dupond-Moretti.', ['Me Éric Dupond-Moretti=?']],
    ['Le ministre de la Défense Sébastien Lecornu est à Brest.', ['Sébastien Lecornu=?', 'Brest=?']],
    ['Le Français Kylian Mbappé a marqué contre le Real Madrid.', ['Kylian Mbappé=?', 'Real Madrid=?']],
    ['La CGT et le PSG négocient.', ['CGT=?', 'PSG=?']],
    ['L’Assemblée nationale a voté.', ['Assemblée nationale=?']],
    ['La Cour de cassation a tranché.', ['Cour de cassation=?']],
    ['Marseille a battu Lens.', ['Marseille=?', 'Lens=?']],
    ['Macron n’a pas répondu.', ['Macron=?']],
    ['Charles de Gaulle et Oussama ben Laden.', ['Charles de Gaulle=?', 'Oussama ben Laden=?']],
    ['Il lit Le Monde à Aix-en-Provence.', ['Le Monde=?', 'Aix-en-Provence=?']],
    ['Pour la secrétaire générale de la CFDT Marylise Léon, c’est non.', ['CFDT=?', 'Marylise Léon=?']],
    [
      'Le Paris Saint-Germain bat l’Olympique de Marseille.',
      ['Paris Saint-Germain=?', 'Olympique de Marseille=?'],
    ],
    ['Airbus a livré 55 appareils ; Boeing en a livré 27.', ['Airbus=?', 'Boeing=?']],
    ['La Banque centrale européenne a relevé ses taux.', ['Banque centrale européenne=?']],
    ['Greta Thunberg a été arrêtée à La Haye.', ['Greta Thunberg=?', 'La Haye=?']],
    ['Louis XIV régnait.', ['Louis XIV=?']],
    ['C’est le fief de L. Jospin et de D. Strauss-Kahn.', ['L. Jospin=?', 'D. Strauss-Kahn=?']],
    ['Il vit à Fos-sur-Mer, elle à Port-au-Prince.', ['Fos-sur-Mer=?', 'Port-au-Prince=?']],
    ['Il pleut dans le Sud-Ouest.', ['Sud-Ouest=?']],
    ['Vainqueur de la Coupe de la Ligue fin mars, il sourit.', ['Coupe de la Ligue=?']],
    ['Les Jeux olympiques ont lieu à Londres.', ['Jeux olympiques=?', 'Londres=?']],
    ['Paris enverra dix hommes.', ['Paris=?']],
    ['Le chef du Parti socialiste doit partir.', ['Parti socialiste=?']],
    ['Pour elle, les Nations unies demandent trop.', ['Nations unies=?']],
    ['Selon lui, le Sénat voulait tout.', ['Sénat=?']],
    [
      'Il va en Caroline du Nord et en République dominicaine.',
      ['Caroline du Nord=?', 'République dominicaine=?'],
    ],
    ['Les Länder de Saxe et de Bade.', ['Saxe=?', 'Bade=?']],
    ['Berlin, Rome et Madrid sont d’accord.', ['Berlin=?', 'Rome=?', 'Madrid=?']],
    ['Oslo et Berne négocient.', ['Oslo=?', 'Berne=?']],
    ['Hier, le ministre Jan van der Berg a parlé.', ['Jan van der Berg=?']],
    ['Hier, Jean de La Fontaine a écrit.', ['Jean de La Fontaine=?']],
    ['Selon Ursula von der Leyen, c’est non.', ['Ursula von der Leyen=?']],
    ['Le marché de Johnson & Johnson s’étend.', ['Johnson & Johnson=?']],
    ['Les deux Français Paul Petit et Luc Blanc ont gagné.', ['Paul Petit=?', 'Luc Blanc=?']],
    ['Les 12 Français et Paul Petit ont gagné.', ['Paul Petit=?']],
    ['La ministre de la Culture Anne Roux est là.', ['Anne Roux=?']],
    ['Le ministre a vu Anne Roux à la Défense.', ['Anne Roux=?', 'Défense=?']],
    ['La ministre, hier à Brest, a parlé.', ['Brest=?']],
    ['L’USS Nimitz approche.', ['USS Nimitz=?']],
    ['M. X. Durand et Mme Durand sont là.', ['M. X. Durand=?', 'Mme Durand=?']],
    ['Monsieur Durand et Madame Petit sont là.', ['Monsieur Durand=?', 'Madame Petit=?']],
    ['Le président Durand dort.', ['Durand=?']],
    ['Le Conseil d’État juge.', ['Conseil d’État=?']],
    ['Le Parti du travail vote.', ['Parti du travail=?']],
    ['La Ligue arabe réunit ses membres.', ['Ligue arabe=?']],
    ['Hier, Le Figaro a cité Les Échos.', ['Le Figaro=?', 'Les Échos=?']],
    ['Lyon a gagné. Hier, Lyon avait perdu.', ['Lyon=?', 'Lyon=?']],
    ['Macron annoncera une loi.', ['Macron=?']],
    ['Casimir a dormi.', ['Casimir=?']],
    ['Il a vu Pierre poser une pierre.', ['Pierre=?']],
    ['Werner a répondu.', ['Werner=?']],
    ['Le ministre, de Brest, a téléphoné.', ['Brest=?']],
    ['Hier, le Conseil de la ville a voté.', ['Conseil=?']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('no names', () => {
  test.each([
    'LA CORÉE DU NORD TIRE DEUX MISSILES SUR LA MER DE L’EST',
    'KIM JONG ONU VISITE POUTINE EN RUSSIE',
    'Un voyage de six jours a pris fin.',
    'Quatre Saoudiens et 11 Américains sont morts.',
    'Le pays émet 10,4 Gt de gaz.',
    'Ça va mal. Personne ne répondra.',
    'Interrogés et fouillés, ils ont été relâchés.',
    'Les Ukrainiens et un Nord-Coréen ont parlé aux Occidentaux.',
    'Mardi, la pluie a cessé. Dimanche aussi.',
    'Rencontrer ses voisins reste utile.',
    'Le PIB et la TVA montent.',
    'Des bombardiers Tu-160 ont décollé.',
    'Premier ministre, il avait dit non.',
    'Selon lui, c’est fini.',
    'Le kim est un mets.',
    'Au XXe siècle, tout a changé.',
    'Il dit que la République est en danger.',
    'Hier, le Président a parlé.',
    'Manger est utile.',
    'La ministre de la Culture est là.',
    'Douze Français et 12 Anglais ont gagné.',
    'Le disque fait 5 Go et le moteur 10 MW.',
    'Le G20 parle du TGV 6201.',
    'Le IVe siècle et la IIIe République.',
    'Nord et Sud se parlent.',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });

  test('a listed acronym stands out even in a line of capitals', () => {
    expect(names('LA RPDC ACCUSE SES VOISINS, DIT LE COMMUNIQUÉ')).toEqual(['RPDC=coree-du-nord']);
  });

  test('« Un » is not UN', () => {
    expect(names('Un accord est signé à l’ONU.')).toEqual(['ONU=onu']);
  });
});

describe('laws', () => {
  const bits = [
    'Kim',
    ' Jong',
    '-Un',
    ' M. ',
    'Poutine',
    ' de ',
    'd’',
    '« ',
    ' »',
    '. ',
    'ONU',
    ' le ',
    'Artiom',
    '\n',
    'É',
    '-',
    '(',
    ')',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((parts) => parts.join('')),
  );

  test('nothing throws, and each record points at its words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const sentences = sentencesOf(text);
        for (const { evidence, form } of findNames(sentences, entities)) {
          expect(text.slice(evidence.start, evidence.end)).toBe(form);
          expect(form.trim()).toBe(form);
        }
      }),
    );
  });

  test('names do not overlap, and the order of the entity files does not matter', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const sentences = sentencesOf(text);
        const found = findNames(sentences, entities);
        for (const [index, { evidence }] of found.entries()) {
          const next = found[index + 1]?.evidence;
          if (next?.sentence === evidence.sentence) expect(next.start).toBeGreaterThanOrEqual(evidence.end);
        }
        expect(findNames(sentences, [...entities].reverse())).toEqual(found);
      }),
    );
  });
});
