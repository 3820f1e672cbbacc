import { describe, expect, test } from 'vitest';
import { speakersOf } from './read-passage.ts';
import { tells } from './tells.ts';

/**
 * A portrait follows one person, whom its title names and most of its paragraphs begin with « il » or « elle »; in
 * between it brings in parents, doctors, visitors. Each row is a line that the report puts before words of nobody
 * beside: whatever it is, they are those of the one whom it follows.
 */
const portraits = [
  { title: 'Pierrick Signour raccroche', name: 'Pierrick Signour', pronoun: 'il', stressed: 'lui', noun: 'le patron du canot' },
  { title: 'Anne Roux, la mémoire des îles', name: 'Anne Roux', pronoun: 'elle', stressed: 'elle', noun: 'la romancière' },
] as const;

type Portrait = (typeof portraits)[number];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Lines of the report, « IL » and « LUI » for the pronouns. */
const lines = [
  'On l’interroge sur la suite.',
  'La suite ?',
  'A-t-IL des regrets ?',
  'On évoque devant LUI la retraite.',
  'IL sourit.',
  'Silence.',
  'Un médecin lui conseille le repos.',
  'Une dame lui a demandé conseil.',
  'On insiste.',
  'Quand on lui parle de courage, IL coupe court.',
  'Ne lui parlez pas de courage.',
  'Le mot lui déplaît.',
  'Le plus dur ?',
  'Comment vit-IL cela ?',
  'La question l’agace.',
  'Rien ne l’y destinait.',
  'C’était il y a dix ans.',
  'Puis vint la tempête.',
  'IL se souvient d’un garçon sur le quai.',
];

const words = ['« J’ai mis dix ans à comprendre. »', '« Ça, je ne l’ai jamais dit. »'];

function portraitOf({ title, name, pronoun, noun }: Portrait, line: string): string {
  const subject = capital(pronoun);
  return [
    title,
    `${subject} reçoit dans sa cuisine, un bol de café à la main. « Entrez donc », lance ${noun}.`,
    `${subject} a grandi à Brest. ${subject} y a appris à nager. Son père, Jean ${name.split(' ')[1]}, était mousse.`,
    `${subject} a quitté l’école à quinze ans. ${subject} vit désormais sur le port.`,
    `${line} Le vent se lève.`,
  ].join('\n\n');
}

function lineIn({ pronoun, stressed }: Portrait, line: string): string {
  return line.replaceAll(/^IL(?= )/g, capital(pronoun)).replaceAll('IL', pronoun).replaceAll('LUI', stressed);
}

describe.each(portraits)('a portrait of $name', (portrait) => {
  test.each(lines)('%s', (line) => {
    for (const said of words) expect(speakersOf(portraitOf(portrait, `${lineIn(portrait, line)} ${said}`)).at(-1)).toBe(portrait.name);
  });

  test('somebody whom a paragraph begins with has words of their own', () => {
    const line = 'Une voisine plie ses draps. « Je fais mes lessives ici. »';
    expect(speakersOf(portraitOf(portrait, line)).at(-1)).toBe('Une voisine');
  });

  test('so has whoever is quoted there by name', () => {
    const [mate, said] = portrait.pronoun === 'il' ? ['Luc Morel', 'admet-il'] : ['Léa Morel', 'admet-elle'];
    const line = `« Un caractère », dit ${mate}, qui habite en face. « J’ai appris à faire avec », ${said}.`;
    expect(speakersOf(portraitOf(portrait, line)).at(-1)).toBe(mate);
  });
});

tells('no portrait: a report that names several', [
  [
    'Kim Jong Un à Moscou\n\nIl est arrivé mardi. Il a salué la foule.\n\nIl a visité une usine.\n\nIl a dîné au palais.\n\nLe président Yoon Suk Yeol a déclaré : « La coopération est illégale. »\n\nIl a également déclaré que cela « contrevient aux résolutions ».',
    ['Yoon Suk Yeol', 'Yoon Suk Yeol'],
  ],
]);
