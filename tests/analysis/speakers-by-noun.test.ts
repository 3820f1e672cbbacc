import { describe, expect, test } from 'vitest';
import { speakersOf } from './read-passage.ts';

// Words that a noun or a participle gives to somebody, and words that a line of the report's parts from them.

interface Named {
  readonly words: string;
  /** Behind « de ». */
  readonly owned: string;
  readonly label: string;
}

const somebody: readonly Named[] = [
  { words: 'Luc Morand', owned: 'de Luc Morand', label: 'Luc Morand' },
  { words: 'le maire Luc Morand', owned: 'du maire Luc Morand', label: 'Luc Morand' },
  { words: 'la CGT', owned: 'de la CGT', label: 'CGT' },
  { words: 'le préfet', owned: 'du préfet', label: 'préfet' },
  { words: 'les riverains', owned: 'des riverains', label: 'riverains' },
  { words: 'l’association Robin', owned: 'de l’association Robin', label: 'Robin' },
  { words: 'Mme Duval', owned: 'de Mme Duval', label: 'Duval' },
  { words: 'un porte-parole', owned: 'd’un porte-parole', label: 'porte-parole' },
];

const holdings = [
  'Le texte est jugé « trop flou » par S.',
  'Le texte, jugé « trop flou » par S, sera revu.',
  'Jugé « trop flou » par S, le texte sera revu.',
  'Un texte qualifié de « très flou » par S.',
  'La mesure a été saluée comme une « belle avancée » par S.',
  'La mesure a été présentée par S comme une « belle avancée ».',
  'La « belle avancée » saluée par S coûte cher.',
  'La « belle avancée » promise par S tarde à venir.',
  'La « belle avancée » évoquée mardi par S tarde à venir.',
  'Les « manquements graves » dénoncés par S restent à prouver.',
  'Les « manquements graves » pointés du doigt par S restent à prouver.',
  'Les « manquements graves » mis en avant par S restent à prouver.',
  'Aux yeux [de S], la mesure est « trop floue ».',
  'De l’avis [de S], la mesure est « trop floue ».',
  'Aux dires [de S], la mesure est « trop floue ».',
  'Du point de vue [de S], la mesure est « trop floue ».',
  'À entendre S, la mesure est « trop floue ».',
  'À écouter S, la mesure est « trop floue ».',
  'Si l’on en croit S, la mesure est « trop floue ».',
  'S’il faut en croire S, la mesure est « trop floue ».',
  'Pour reprendre les mots [de S], la mesure est « trop floue ».',
  'Selon les mots [de S], la mesure est « trop floue ».',
  'Selon l’expression [de S], la mesure est « trop floue ».',
  'Dans la bouche [de S], la mesure devient une « belle avancée ».',
  'Sous la plume [de S], la mesure devient une « belle avancée ».',
  'L’entourage [de S] évoque une « belle avancée ».',
  'Dans l’entourage [de S], on évoque une « belle avancée ».',
  'Du côté [de S], on évoque une « belle avancée ».',
  'Chez S, on évoque une « belle avancée ».',
  'Le communiqué [de S] parle d’une « belle avancée ».',
  'Le rapport [de S] pointe une « dérive grave ».',
  'La lettre [de S] évoque une « dérive grave ».',
  'La réponse [de S] est tombée mardi : « C’est non. »',
  'La plainte [de S] vise des « faits graves ».',
  'Le mot d’ordre [de S] : « tout remettre à plat ».',
  'La crainte [de S] : « tout remettre à plat ».',
  'Une « belle avancée », se félicite-t-on chez S.',
  'Une « belle avancée », de l’avis [de S].',
  'Une « belle avancée », aux yeux [de S].',
  'Une « belle avancée », à en croire S.',
  'Une « belle avancée », dixit S.',
  'Une « belle avancée », insiste-t-on du côté [de S].',
  'L’intention [de S] est de « tout remettre à plat ».',
  'Le souhait [de S] est de « tout remettre à plat ».',
  'L’objectif [de S] est de « tout remettre à plat ».',
  'La promesse [de S] de « tout remettre à plat » a déçu.',
  'La volonté [de S] de « tout remettre à plat » a déçu.',
  'L’appel [de S] à un « sursaut collectif » a été entendu.',
];

describe('words that a noun or a participle gives to somebody', () => {
  test.each(holdings)('%s', (holding) => {
    const failing = somebody.flatMap(({ words, owned, label }) => {
      const text = holding.replace('[de S]', owned).replace(/\bS\b/, words);
      const found = speakersOf(text);
      return found.length === 1 && found[0]?.includes(label) ? [] : [`${text} → ${found.join(', ')}`];
    });
    expect(failing).toEqual([]);
  });
});

const openings = [
  '« La saison est perdue », constate Claire Duval, boulangère à Lens.',
  'Claire Duval, boulangère à Lens, parle d’une « saison perdue ».',
  'Pour Claire Duval, boulangère à Lens, c’est une « saison perdue ».',
  'Boulangère à Lens, Claire Duval ne décolère pas : « La saison est perdue. »',
  '« La saison est perdue. On fermera », dit la boulangère Claire Duval.',
];

const goingOn = ['« Je ne sais pas où je vais. »', '« On ne sait pas où on va. »', '« Nous ne savons pas où nous allons. »', '« C’est l’inconnu. »', '« Il faudra du temps. »'];

/** `Q` is what is said. */
const lines = [
  'Résultat : Q',
  'Conséquence : Q',
  'Et pour cause : Q',
  'Autre exemple : Q',
  'Autre difficulté : Q',
  'Seule solution : Q',
  'Preuve en est : Q',
  'Sur ce point, la colère est grande : Q',
  'Concernant la suite, le flou demeure : Q',
  'À propos des aides : Q',
  'Sur les aides : Q',
  'Quant aux aides : Q',
  'Côté finances : Q',
  'L’avenir ? Q',
  'Les aides ? Q',
  'La raison ? Q',
  'Une solution ? Q',
  'Des regrets ? Q',
  'Optimiste ? Q',
  'Un exemple : Q',
  'Et demain ? Q',
  'Et après ? Q',
  'Son souhait : Q',
  'Son rêve ? Q',
  'Ses projets ? Q',
  'Le pire ? Q',
  'Le plus dur : Q',
  'Le plus dur, c’est l’attente : Q',
  'Pas question de baisser les bras : Q',
  'Pas question pour autant de baisser les bras. Q',
  'Hors de question de partir. Q',
  'Impossible de partir : Q',
  'De quoi tenir jusqu’à Noël. Q',
  'Avec un regret : Q',
  'Avec cette précision : Q',
  'Même constat pour la suite : Q',
  'Un choix assumé : Q',
  'Un choix assumé. Q',
  'Un crève-cœur. Q',
  'Difficile à accepter. Q',
  'Mais il faut vivre. Q',
  'Il faut dire que l’été a été sec. Q',
  'Car l’été a été sec. Q',
  'Depuis, rien n’a changé. Q',
  'Au total, trois emplois sont menacés. Q',
  'La boutique ferme dans un mois. Q',
  'Le bail prend fin en mars. Q',
  'En attendant, les factures s’accumulent. Q',
];

describe('words behind a line about nobody', () => {
  test.each(lines)('%s', (line) => {
    const texts = openings.flatMap((opening) => goingOn.map((words) => `${opening} ${line.replace('Q', words)}`));
    expect(texts.filter((text) => speakersOf(text).at(-1) !== 'Claire Duval')).toEqual([]);
  });
});
