import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

/** 2024-05-16 was a Thursday. */
const thursday = '2024-05-16';

describe('the weeks around the paper', () => {
  test.each([
    ['L’élu a promis qu’il quitterait son poste le 3 juin.', 'le 3 juin → 2024-06-03 | 2024-06-03'],
    ['Le défilé du 18 mai était consacré à la paix.', '18 mai → 2024-05-18 | 2024-05-18'],
    ['Ils vont libérer des otages retenus depuis l’attaque du 2 mai.', '2 mai → 2024-05-02 | 2024-05-02'],
    ['Le maire a affirmé que la fête se tiendrait vendredi.', 'vendredi → 2024-05-17 | 2024-05-17'],
    ['C’est samedi que la foire a lieu.', 'samedi → 2024-05-18 | 2024-05-18'],
    ['On a semé, et c’est au mois de juin qu’il pleut.', 'mois de juin → 2024-06 | 2024-06'],
    [
      'Le préfet a demandé aux habitants de partir dès ce vendredi matin.',
      'ce vendredi matin → 2024-05-17 | 2024-05-17TMO',
    ],
    ['La fermeture, annoncée pour mars, a surpris.', 'mars → 2025-03 | 2025-03'],
    ['Le 12 au soir, il a disparu.', 'Le 12 au soir → 2024-05-12 | 2024-05-12TEV'],
    ['Il a renvoyé le procès au 9 octobre.', '9 octobre → 2024-10-09 | 2024-10-09'],
    ['L’assemblée a voté la reconduction du mouvement vendredi.', 'vendredi → 2024-05-17 | 2024-05-17'],
    [
      'Il a déposé un recours pour garder l’école ouverte jusqu’à la fin du mois d’août.',
      'la fin du mois d’août → 2024-08 | 2024-08 END',
    ],
    [
      'Elle doit se rendre au congrès de la faune (CMF), en juillet, comme le faisait son père.',
      'juillet → 2024-07 | 2024-07',
    ],
    [
      'Le rapport sort alors que, depuis la reprise de la guerre en juin, le front (Est) a reculé.',
      'juin → 2023-06 | 2023-06',
    ],
    [
      'Des vitrines ont été brisées lors d’un appel à défiler du parti début avril.',
      'début avril → 2024-04 | 2024-04 START',
    ],
    ['La fermeture menace le village le mois de septembre.', 'le mois de septembre → 2024-09 | 2024-09'],
  ])('%s', (text, expected) => {
    expect(datesIn(text, thursday)).toEqual([expected]);
  });

  test.each([
    [
      '2024-05-17',
      'Les trains ont été remis en route pour ce week-end.',
      '2024-05-18/2024-05-19 | 2024-W20-WE',
    ],
    ['2024-05-14', 'Les clubs se sont affrontés ce week-end.', '2024-05-11/2024-05-12 | 2024-W19-WE'],
    ['2024-05-13', 'L’ours a été vu avant le week-end.', '2024-05-11/2024-05-12 | 2024-W19-WE'],
    ['2024-01-18', 'Le musée a reçu 40 000 visiteurs au premier semestre.', '2023-01/2023-06 | 2023-H1'],
    ['2024-03-18', 'L’usine a embauché au premier semestre.', '2024-01/2024-06 | 2024-H1'],
  ])('on %s: %s', (published, text, expected) => {
    expect(datesIn(text, published).map((date) => date.split(' → ')[1])).toEqual([expected]);
  });

  test.each([
    ['D’habitude, la neige tombe le 12 novembre.', 'le 12 novembre → nothing | XXXX-11-12'],
    ['Normalement c’est au mois d’octobre qu’on sème.', 'mois d’octobre → nothing | XXXX-10'],
  ])('%s: in no year', (text, expected) => {
    expect(datesIn(text, thursday)).toEqual([expected]);
  });
});

describe('a date that a figure is compared with', () => {
  test.each([
    [
      'Le chômage a reculé en avril, contre une hausse de 3 % en avril 2023. Le mois précédent, il montait.',
      'Le mois précédent → 2024-03 | 2024-03',
    ],
    [
      'Le parc a accueilli 3 millions de curieux en 2022, contre 4 millions en 2019. L’année précédente, il avait fermé.',
      'L’année précédente → 2021 | 2021',
    ],
    [
      'Elle dirige le port depuis 2019. Deux ans plus tard, elle l’a vendu.',
      'Deux ans plus tard → 2021 | 2021',
    ],
  ])('%s', (text, expected) => {
    expect(datesIn(text, thursday).at(-1)).toBe(expected);
  });
});

describe('the day a story tells of', () => {
  test.each<[string, readonly string[]]>([
    [
      'La marche a eu lieu mardi. L’après-midi, les élus ont été reçus.',
      ['mardi → 2024-05-14 | 2024-05-14', 'L’après-midi → 2024-05-14 | 2024-05-14TAF'],
    ],
    [
      'Le pont a cédé mardi. Ce même jour, un train a déraillé.',
      ['mardi → 2024-05-14 | 2024-05-14', 'Ce même jour → 2024-05-14 | 2024-05-14'],
    ],
    [
      'Un bar a brûlé dans la nuit de ce mercredi à jeudi.',
      ['la nuit de ce mercredi à jeudi → 2024-05-15/2024-05-16 | 2024-05-15TNI'],
    ],
    [
      'Une grève est prévue vendredi 17 mai. Le soir, un concert clôturera la fête.',
      ['vendredi 17 mai → 2024-05-17 | 2024-05-17', 'Le soir → 2024-05-17 | 2024-05-17TEV'],
    ],
    [
      'Le procès a repris lundi, la matinée a été consacrée aux experts.',
      ['lundi → 2024-05-13 | 2024-05-13', 'la matinée → 2024-05-13 | 2024-05-13TMO'],
    ],
    [
      'Un hangar a brûlé dans la nuit de lundi à mardi. Le gardien a été entendu dans la journée.',
      [
        'la nuit de lundi à mardi → 2024-05-13/2024-05-14 | 2024-05-13TNI',
        'la journée → 2024-05-14 | 2024-05-14',
      ],
    ],
    [
      '« On tient », dit au petit matin du jeudi 16 mai un gréviste qui a passé la nuit sur place.',
      ['petit matin du jeudi 16 mai → 2024-05-16 | 2024-05-16TMO', 'la nuit → 2024-05-15 | 2024-05-15TNI'],
    ],
    ['Une enquête a été ouverte dans la nuit.', ['la nuit → 2024-05-15 | 2024-05-15TNI']],
    [
      'La foire ouvrira le 1er juin. Dans une note transmise en début de soirée, la mairie rassure.',
      ['le 1er juin → 2024-06-01 | 2024-06-01', 'début de soirée → 2024-05-16 | 2024-05-16TEV START'],
    ],
    [
      'La veille de cette promesse, dimanche, il avait dit non.',
      ['La veille → 2024-05-12 | 2024-05-12', 'dimanche → 2024-05-12 | 2024-05-12'],
    ],
    [
      'Bastia (AFP) – Au lendemain du vote, les élus se sont réunis.',
      ['lendemain → 2024-05-16 | 2024-05-16'],
    ],
    [
      'Il a annoncé jeudi que la grève allait « tenir tout l’été », au lendemain de l’accord.',
      [
        'jeudi → 2024-05-16 | 2024-05-16',
        'tout l’été → 2024-22 | 2024-SU',
        'lendemain → 2024-05-16 | 2024-05-16',
      ],
    ],
    [
      'La police a été appelée vers 5 h, hier matin.',
      ['5 h → 2024-05-15 | 2024-05-15T05:00', 'hier matin → 2024-05-15 | 2024-05-15TMO'],
    ],
    [
      'La pêche est permise de 10h jusqu’à 15h, les mercredis.',
      [
        '10h → nothing | XXXX-XX-XXT10:00',
        '15h → nothing | XXXX-XX-XXT15:00',
        'les mercredis → nothing | XXXX-WXX-3',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(datesIn(text, thursday)).toEqual(expected);
  });
});

describe('hours counted from an hour', () => {
  test.each<[string, string]>([
    ['Elle est sortie mardi vers 10 h. Une demi-heure plus tard, elle rentrait.', '2024-05-14T10:30'],
    ['Il est mort mardi à minuit. Deux heures et demie plus tôt, il dînait.', '2024-05-14T21:30'],
    ['Le feu a pris mardi à 23h50. Les secours sont venus vingt minutes plus tard.', '2024-05-15T00:10'],
    ['Il est parti vers 5 h, hier matin. Une heure plus tard, il revenait.', '2024-05-15T06:00'],
    ['Il est parti mardi à 5 h. Plus d’une heure plus tard, il revenait.', 'PT1H MORE_THAN'],
    ['Le procès a repris mardi. Une heure plus tard, il était suspendu.', 'PT1H'],
  ])('%s', (text, expected) => {
    expect(datesIn(text, thursday).at(-1)?.split(' | ')[1]).toBe(expected);
  });
});

describe('how long and how vaguely', () => {
  test.each([
    ['Rien n’est décidé à ce stade.', 'ce stade → nothing | PRESENT_REF'],
    ['« A présent, il faut agir », dit-elle.', 'présent → nothing | PRESENT_REF'],
    ['Le maire de l’époque avait refusé.', 'l’époque → nothing | PAST_REF'],
    ['Il était préfet à cette époque.', 'cette époque → nothing | PAST_REF'],
    ['Ça fait longtemps qu’on le dit.', 'longtemps → nothing | PXX'],
    ['Elle attend depuis un bon moment.', 'un bon moment → nothing | PXX'],
    ['Le signal a mis à peu près 10 heures.', 'à peu près 10 heures → nothing | PT10H APPROX'],
    ['Nous saurons dans les tout prochains jours.', 'les tout prochains jours → nothing | PXD'],
    ['Il a plu dans les 24 heures suivant la trêve.', 'les 24 heures → nothing | PT24H'],
    ['La classe fermera à la rentrée prochaine.', 'la rentrée prochaine → nothing | FUTURE_REF'],
    ['Le club a souffert en début de saison.', 'début de saison → nothing | XXXX START'],
  ])('%s', (text, expected) => {
    expect(datesIn(text, thursday)).toEqual([expected]);
  });

  test.each([
    'Il habite Saint-Jean-de-Luz, elle vit au bord du Lac-Saint-Jean.',
    'Le Mouvement du 23 mars a pris la ville.',
    'La messe sera dite en l’église Saint-Jean.',
  ])('%s: no date', (text) => {
    expect(datesIn(text, thursday)).toEqual([]);
  });
});
