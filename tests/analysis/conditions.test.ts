import { describe, expect, test } from 'vitest';
import { hear } from './read-passage.ts';

const cues = (text: string) => hear(text).hedges.map(({ cue }) => text.slice(cue.start, cue.end));

describe('the conditional of a condition tells of no hearsay', () => {
  test.each([
    'En cas de neige, le pont serait fermé.',
    'Au cas où il neigerait, le pont serait fermé.',
    'Le pont serait fermé, le cas contraire.',
    'Faute de moyens, le pont serait fermé.',
    'Il faut payer, sinon le pont serait fermé.',
    'Sans lui, le pont serait fermé.',
    'Sans cela, le pont serait fermé.',
    'Avec davantage de neige, le pont serait fermé.',
    'Avec une autre équipe, le pont serait ouvert.',
    'Le pont serait fermé à condition que tous acceptent.',
    'Même s’il neigeait, le pont serait ouvert.',
    'Le pont serait ouvert, sauf si la neige tombait.',
    'Un an après, il deviendrait maire.',
    'Il partit ; deux jours après, il reviendrait.',
    'Par la suite, il deviendrait maire.',
    'Il vaudrait mieux partir.',
    'Il conviendrait de partir.',
    'Le maire aurait certainement dû partir.',
    'On aurait cru un film.',
    'Il importerait de payer.',
    'Si la neige tombe, le pont serait fermé.',
    'Demain, si la neige tombe, le pont serait fermé.',
    'Le maire préférerait partir.',
    'À condition de payer, le pont serait ouvert.',
    'Le maire propose une loi qui permettrait de payer.',
    'Le projet qui permettrait de payer est là.',
    'Paul était convaincu que le pont serait ouvert.',
    'Le maire dit que si la neige tombait, le pont serait fermé.',
  ])('%s', (text) => {
    expect(cues(text)).toEqual([]);
  });
});

describe('these words alone make no condition', () => {
  test.each([
    ['Avec le maire, le pont serait fermé.', ['serait fermé']],
    ['Avec une pelle, il aurait fui.', ['aurait fui']],
    ['Avec un ami, il aurait fui.', ['aurait fui']],
    ['Sans gants, il aurait fui.', ['aurait fui']],
    ['Le cas serait grave.', ['serait']],
    ['La faute serait grave.', ['serait']],
    ['Le maire aurait longuement parlé.', ['aurait longuement parlé']],
    ['Le maire, dit-on, aurait aussi parlé.', ['aurait aussi parlé']],
    ['Le maire aurait pris, dit-on, la fuite.', ['aurait pris']],
    ['Le maire aurait cru à un jeu.', ['aurait cru']],
    ['On aurait volé trois tableaux.', ['aurait volé']],
    ['Il a fui en prétendant dormir.', ['prétendant']],
    ['Il a sans doute fui.', ['sans doute']],
    ['Le maire a prétendu dormir.', ['a prétendu']],
    ['L’homme prétend que le pont serait fermé.', ['prétend', 'serait fermé']],
    ['Paul est soupçonné de vol.', ['est soupçonné']],
    ['Paul, soupçonné de vol, dort.', ['soupçonné']],
    ['Le vol supposé de Paul a ému.', ['supposé']],
    ['L’éventuelle fraude est jugée.', ['éventuelle']],
    ['L’éventuel accord est loin.', []],
    ['La livraison, non confirmée, est attendue.', ['non confirmée']],
    ['Le projet serait abandonné.', ['serait abandonné']],
    ['Paul dormait et le pont serait fermé.', ['serait fermé']],
    ['Le maire se dirait ravi.', ['dirait']],
    ['Sans être vu, il aurait fui.', ['aurait fui']],
    ['Le pont si fragile serait fermé.', ['serait fermé']],
    ['Le suspect s’enfuirait en Suisse.', ['enfuirait']],
    ['L’homme qui le saurait se tait.', ['saurait']],
    ['Deux ans plus tard, il aurait fui.', ['aurait fui']],
    ['La suite serait connue.', ['serait connue']],
    ['Le pont serait plus long.', ['serait']],
    ['Le plan serait ainsi prêt.', ['serait']],
    ['Le texte aurait également été présenté au roi.', ['aurait également été présenté']],
    ['Le maire a dit que la route ouvrirait ; le pont serait fermé.', ['serait fermé']],
    ['Le maire dit que le pont serait fermé.', ['serait fermé']],
    ['Le maire espère que le pont serait ouvert.', ['serait ouvert']],
    ['Le maire a une loi qui permettrait de payer.', ['permettrait']],
  ])('%s', (text, expected) => {
    expect(cues(text)).toEqual(expected);
  });
});
