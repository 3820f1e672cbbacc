import { describe, expect, test } from 'vitest';
import { speakersOf } from './read-passage.ts';

// Two people in one text: what each holds of one thing, and which of them a noun takes up.

interface Side {
  readonly words: string;
  readonly label: string;
  readonly isPlural: boolean;
}

const side = (words: string, label: string, isPlural = false): Side => ({ words, label, isPlural });

const first: readonly Side[] = [side('Luc Morand', 'Luc Morand'), side('le maire', 'le maire'), side('la CGT', 'CGT'), side('les riverains', 'les riverains', true), side('le ministère de la Santé', 'le ministère de la Santé')];
const second: readonly Side[] = [side('Claire Duval', 'Claire Duval'), side('la directrice', 'la directrice'), side('l’association Robin', 'Robin'), side('les éleveurs', 'les éleveurs', true)];

/** `A` and `B` are the two; of `[a|b]` the plural takes the second. */
const contrasts = [
  'A [dénonce|dénoncent] une « dérive grave » quand B {parle|parlent} d’un « simple incident ».',
  'A [dénonce|dénoncent] une « dérive grave », tandis que B {évoque|évoquent} un « simple incident ».',
  'A [a|ont] dénoncé une « dérive grave », alors que B {a|ont} évoqué un « simple incident ».',
  'A [dénonce|dénoncent] une « dérive grave », mais B {y voit|y voient} un « simple incident ».',
  'A [dénonce|dénoncent] une « dérive grave » ; B {parle|parlent} d’un « simple incident ».',
  'A [dénonce|dénoncent] une « dérive grave » et B {réclame|réclament} une « enquête sérieuse ».',
  '« Dérive grave » selon A, « simple incident » pour B.',
  'Pour A, c’est une « dérive grave » ; pour B, un « simple incident ».',
  '« C’est une dérive », [dénonce|dénoncent] A, quand B {parle|parlent} d’un « simple incident ».',
  '« C’est une dérive », [dénonce|dénoncent] A. « Un simple incident », {répond|répondent} B.',
  'Là où A [voit|voient] une « dérive grave », B {parle|parlent} d’un « simple incident ».',
  'Si A [dénonce|dénoncent] une « dérive grave », B {relativise|relativisent} un « simple incident ».',
  'Bien que A [dénonce|dénoncent] une « dérive grave », B {parle|parlent} d’un « simple incident ».',
  'La mesure, qualifiée de « dérive grave » par A, est un « simple incident » pour B.',
];

function agreeing(line: string, isPlural: boolean): string {
  return line.replaceAll(/[[{]([^|\]}]*)\|([^\]}]*)[\]}]/g, isPlural ? '$2' : '$1');
}

function put(contrast: string, a: Side, b: Side): string {
  const numbered = contrast.replaceAll(/\[[^\]]*\]/g, (forms) => agreeing(forms, a.isPlural)).replaceAll(/\{[^}]*\}/g, (forms) => agreeing(forms, b.isPlural));
  const text = numbered.replace(/\bA\b/, a.words).replace(/\bB\b/, b.words);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const has = (found: string | undefined, { label }: Side): boolean => found?.toLowerCase().includes(label.toLowerCase()) === true;

describe('what two hold of one thing', () => {
  test.each(contrasts)('%s', (contrast) => {
    const failing = first.flatMap((a) =>
      second.flatMap((b) => {
        const text = put(contrast, a, b);
        const [one, other, ...more] = speakersOf(text);
        return has(one, a) && has(other, b) && more.length === 0 ? [] : [`${text} → ${one}, ${other}`];
      }),
    );
    expect(failing).toEqual([]);
  });
});

const introductions = ['« Tout va mal », dit X.', 'X se lève à cinq heures chaque matin.', 'X, 45 ans, vit à Lens.', 'X veut « tout changer ».'];
const takenUp = ['« Rien ne change », soupire N.', 'N^ dénonce une « injustice totale ».', 'N^ ne décolère pas : « Rien ne change. »', 'Selon N, « rien ne change ».'];

describe('which of two a noun takes up, by its gender', () => {
  test.each<[string, string, string]>([
    ...['le trentenaire', 'le quadragénaire', 'le jeune homme', 'l’homme', 'l’homme de 45 ans', 'le père de famille', 'le père de trois enfants', 'le natif de Lens', 'le Lensois', 'le Français', 'l’intéressé', 'le retraité', 'le garçon', 'le responsable', 'le militant'].map((noun): [string, string, string] => [noun, 'Luc Morand', 'Claire Duval']),
    ...['la trentenaire', 'la quinquagénaire', 'la jeune femme', 'la mère de famille', 'la mère de trois enfants', 'la native de Lens', 'la Lensoise', 'la Française', 'l’intéressée', 'la retraitée', 'la gamine', 'la responsable', 'la militante'].map((noun): [string, string, string] => [noun, 'Claire Duval', 'Luc Morand']),
  ])('%s', (noun, meant, other) => {
    const texts = introductions.flatMap((introduction) =>
      takenUp.map((end) => `${introduction.replace('X', meant)} « Tout va mal », dit ${other}. ${end.replace('N^', noun.charAt(0).toUpperCase() + noun.slice(1)).replace(/\bN\b/, noun)}`),
    );
    expect(texts.filter((text) => speakersOf(text).at(-1) !== meant)).toEqual([]);
  });
});
