import { describe, expect, test } from 'vitest';
import { outlookAt, tenseCues } from '../../src/french/tense.ts';

/** Where the clause around `_` looks. */
function outlookOf(sentence: string): string {
  const start = sentence.indexOf('_');
  const text = sentence.replace('_', 'mardi');
  return outlookAt(text, tenseCues(text), start, start + 'mardi'.length);
}

describe('past', () => {
  test.each([
    'le ministre a démissionné _.',
    'elle est partie _ pour rome.',
    'ils se sont _ rencontrés à genève, ont-ils dit.',
    'il avait annoncé _ son départ.',
    'le texte a été adopté _ par le sénat.',
    'la pluie tombait _ sur lyon.',
    'le roi mourut _.',
    'il déclara _ la guerre.',
    'la grève entamée _ se poursuivra.',
    'arrêté _, il sera jugé.',
    'il a indiqué _ que la réforme entrera en vigueur.',
    '_, le président a reçu les syndicats.',
    'le match disputé _ restera dans les mémoires.',
    'dans un rapport publié _, la cour demande des économies.',
    'il a dit qu’il était parti _.'.replace('’', "'"),
    'il pleut depuis des mois sur toutes les villes du nord et de l’est du pays, et le stade reste vide ; vainqueur de la coupe _, le club jouera en mars.',
    'le front a reculé _ devant la ville.',
  ])('%s', (sentence) => {
    expect(outlookOf(sentence)).toBe('past');
  });
});

describe('future', () => {
  test.each([
    "le sommet s'ouvrira _.",
    'le président doit se rendre _ à berlin.',
    'il va _ rencontrer le roi.',
    'une réunion est prévue _.',
    'le verdict est attendu _.',
    'le procès a été reporté à _.',
    'les bleus affrontent _ la croatie.',
    'la séance aura lieu _.',
    "il a annoncé qu'il partira _.",
    'elle devrait être libérée _.',
    '_, les électeurs éliront leur maire.',
    'les syndicats appellent à manifester _.',
    'le texte entre en vigueur _.',
    'la cour rendra son arrêt _.',
    'le maire est parti : _, la ville votera.',
    'le texte sera soumis aux députés et aux sénateurs _.',
  ])('%s', (sentence) => {
    expect(outlookOf(sentence)).toBe('future');
  });
});

test.each(['le match de _ à lyon.', 'la réunion de _ serait décisive.', '_'])(
  '%s tells nothing',
  (sentence) => {
    expect(outlookOf(sentence)).toBe('unknown');
  },
);

test.each(['un opéra _', 'ses environs _', 'le choléra _', 'le front _', 'le nez _'])(
  '%s is no future',
  (sentence) => {
    expect(outlookOf(sentence)).toBe('unknown');
  },
);
