import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

/** 2024-05-16 was a Thursday, 2023-09-17 a Sunday. */
describe('bare weekdays', () => {
  test.each([
    ['Le ministre a démissionné mardi.', '2024-05-16', 'mardi → 2024-05-14 | 2024-05-14'],
    ['Le ministre a démissionné jeudi.', '2024-05-16', 'jeudi → 2024-05-16 | 2024-05-16'],
    ['Le ministre a démissionné vendredi.', '2024-05-16', 'vendredi → 2024-05-10 | 2024-05-10'],
    ['Le maire a annoncé ce vendredi la fermeture.', '2024-05-16', 'ce vendredi → 2024-05-17 | 2024-05-17'],
    ['Le maire a annoncé ce lundi la fermeture.', '2024-05-16', 'ce lundi → 2024-05-13 | 2024-05-13'],
    ['Mardi, le ministre a démissionné.', '2024-05-16', 'Mardi → 2024-05-14 | 2024-05-14'],
    ['Le sommet s’ouvrira lundi.', '2024-05-16', 'lundi → 2024-05-20 | 2024-05-20'],
    ['Le sommet s’ouvre lundi à Genève.', '2024-05-16', 'lundi → 2024-05-20 | 2024-05-20'],
    ['Le président doit se rendre lundi à Berlin.', '2024-05-16', 'lundi → 2024-05-20 | 2024-05-20'],
    ['Le président va recevoir lundi les syndicats.', '2024-05-16', 'lundi → 2024-05-20 | 2024-05-20'],
    ['Une réunion est prévue vendredi.', '2024-05-16', 'vendredi → 2024-05-17 | 2024-05-17'],
    ['La réunion prévue samedi sera retransmise.', '2024-05-16', 'samedi → 2024-05-18 | 2024-05-18'],
    ['Le verdict est attendu samedi.', '2024-05-16', 'samedi → 2024-05-18 | 2024-05-18'],
    ['Le match a été reporté à mercredi.', '2024-05-16', 'mercredi → 2024-05-22 | 2024-05-22'],
    ['Il jouera dimanche contre Lille.', '2024-05-16', 'dimanche → 2024-05-19 | 2024-05-19'],
    ['La grève entamée lundi se poursuivra.', '2024-05-16', 'lundi → 2024-05-13 | 2024-05-13'],
    ['Arrêté samedi, le suspect sera jugé.', '2024-05-16', 'samedi → 2024-05-11 | 2024-05-11'],
    [
      'Le ministre a annoncé lundi que la réforme entrera en vigueur.',
      '2024-05-16',
      'lundi → 2024-05-13 | 2024-05-13',
    ],
    ['Il a promis qu’il reviendrait mardi dernier.', '2024-05-16', 'mardi dernier → 2024-05-14 | 2024-05-14'],
    ['Il est parti jeudi dernier.', '2024-05-16', 'jeudi dernier → 2024-05-09 | 2024-05-09'],
    ['Rendez-vous jeudi prochain.', '2024-05-16', 'jeudi prochain → 2024-05-23 | 2024-05-23'],
    ['Rendez-vous mardi en huit.', '2024-05-16', 'mardi en huit → 2024-05-28 | 2024-05-28'],
    ['Il est arrivé ce mercredi à Paris.', '2024-05-16', 'ce mercredi → 2024-05-15 | 2024-05-15'],
    ['La trêve tient jusqu’à samedi.', '2024-05-16', 'samedi → 2024-05-18 | 2024-05-18'],
    ['Ils doivent répondre d’ici vendredi.', '2024-05-16', 'vendredi → 2024-05-17 | 2024-05-17'],
    ['Le scrutin se tiendra dimanche 9 juin.', '2024-05-16', 'dimanche 9 juin → 2024-06-09 | 2024-06-09'],
    [
      'Arrivé deuxième dimanche, il affrontera le sortant.',
      '2024-05-16',
      'dimanche → 2024-05-12 | 2024-05-12',
    ],
    ['Vainqueur du tournoi samedi, elle jouera à Rome.', '2024-05-16', 'samedi → 2024-05-11 | 2024-05-11'],
    ['Des orages sont redoutés dimanche.', '2024-05-16', 'dimanche → 2024-05-19 | 2024-05-19'],
    ['Une grève est annoncée mardi.', '2024-05-16', 'mardi → 2024-05-21 | 2024-05-21'],
    ['Le musée est fermé jusqu’à lundi.', '2024-05-16', 'lundi → 2024-05-20 | 2024-05-20'],
    ['Le samedi, il avait reçu la presse.', '2024-05-16', 'Le samedi → 2024-05-11 | 2024-05-11'],
    ['Le samedi, les enfants allaient à la pêche.', '2024-05-16', 'Le samedi → nothing | XXXX-WXX-6'],
    ['Il avait quitté la Russie dimanche.', '2023-09-17', 'dimanche → 2023-09-17 | 2023-09-17'],
    ['Le défilé aura lieu lundi 14.', '2024-10-10', 'lundi 14 → 2024-10-14 | 2024-10-14'],
    ['Un accident s’est produit lundi 6 au carrefour.', '2024-05-16', 'lundi 6 → 2024-05-06 | 2024-05-06'],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesIn(text, published)).toEqual([expected]);
  });

  test('each clause decides for its own weekday', () => {
    expect(datesIn('Il a indiqué mardi que le procès s’ouvrira lundi.', '2024-05-16')).toEqual([
      'mardi → 2024-05-14 | 2024-05-14',
      'lundi → 2024-05-20 | 2024-05-20',
    ]);
    expect(datesIn('La grève, entamée lundi, se poursuivra samedi.', '2024-05-16')).toEqual([
      'lundi → 2024-05-13 | 2024-05-13',
      'samedi → 2024-05-18 | 2024-05-18',
    ]);
  });
});
