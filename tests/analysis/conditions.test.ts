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
  ])('%s', (text) => {
    expect(cues(text)).toEqual([]);
  });
});

describe('these words alone make no condition', () => {
  test.each([
    ['Avec le maire, le pont serait fermé.', ['serait fermé']],
    ['Avec une pelle, il aurait fui.', ['aurait fui']],
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
    ['Le projet serait abandonné.', ['serait abandonné']],
    ['Paul dormait et le pont serait fermé.', ['serait fermé']],
    ['Le maire se dirait ravi.', ['dirait']],
  ])('%s', (text, expected) => {
    expect(cues(text)).toEqual(expected);
  });
});
