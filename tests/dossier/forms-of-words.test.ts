import { describe, expect, test } from 'vitest';
import { isEnumeration } from '../../src/dossier/is-enumeration.ts';
import { variantKey } from '../../src/dossier/word-variant.ts';
import { foldWord, isContentWord, wordKey, wordStem, wordTokens } from '../../src/dossier/word-tokens.ts';

describe('forms of one word have one key', () => {
  test.each([
    'explosif explosive explosifs explosives',
    'cheval chevaux',
    'heureux heureuse heureuses',
    'directeur directrice directrices directeurs',
    'réel réelle réels réelles',
    'ancien ancienne anciennes',
    'net nette nets nettes',
    'drone drones Drones DRONES',
    'État états Etat ETATS',
    'corps Corps',
    'bateau bateaux',
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(variantKey)).size).toBe(1);
  });

  test.each(['armé arme', 'corps cor', 'pays paie', 'os o', 'as a', 'deux deu', 'tiers tier', 'chat chien'])('apart: %s', (words) => {
    const [one = '', other = ''] = words.split(' ');
    expect(variantKey(one)).not.toBe(variantKey(other));
  });
});

describe('words of a text', () => {
  test('hold their hyphens, part at apostrophes, and stand where they say', () => {
    const text = 'L’avant‑poste d’Évry, 24 h.';
    const tokens = wordTokens(text, 100);
    expect(tokens.map(({ folded }) => folded)).toEqual(['l', 'avant-poste', 'd', 'evry', '24', 'h']);
    for (const { start, end, text: words } of tokens) expect(text.slice(start - 100, end - 100)).toBe(words);
  });

  test('a key leaves marks, case and accents out', () => {
    expect(wordKey('« Évoquant, l’Œuvre ! »')).toBe('evoquant l oeuvre');
    expect(wordKey(' … ')).toBe('');
    expect(foldWord('Sous‐Préfet')).toBe('sous-prefet');
  });

  test('stems leave endings out, but not of what holds a digit', () => {
    expect(wordStem('invitations')).toBe(wordStem('invitation'));
    expect(wordStem('geran-25')).toBe('geran-25');
    expect(wordStem('s400s')).toBe('s400s');
  });

  test('matter is no grammar and no single letter', () => {
    expect(['drone', 'le', 'dans', 'x', 'or', '5'].map(isContentWord)).toEqual([true, false, false, false, false, false]);
  });
});

describe('a list of things', () => {
  test.each([
    'un drone de reconnaissance et un gilet pare-balles',
    'cinq drones, un gilet',
    '5 drones ; 2 gilets',
    'le drone ou la carabine',
    'drones et un gilet',
    'drones explosifs et un gilet',
    'un drone ainsi que des gilets',
  ])('%s', (text) => {
    expect(isEnumeration(text)).toBe(true);
  });

  test.each(['un drone de reconnaissance', 'un drone et part demain', 'drones très explosifs et un gilet', 'un drone, carabine', '', 'un drone,', 'la route vers Étampes'])(
    'not: %s',
    (text) => {
      expect(isEnumeration(text)).toBe(false);
    },
  );
});
