import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareReading, filledLines } from '../../src/analysis/reading.ts';
import { findSentences } from '../../src/analysis/split-sentences.ts';
import { joinWrappedLines } from '../../src/analysis/wrapped-lines.ts';
import { notedPassages } from './noted-passages.ts';
import { speakersOf } from './read-passage.ts';

/** A text as a mail program breaks it: no line is longer than a width unless one word is. */
function wrap(text: string, width: number): string {
  const wrapLine = (line: string): string =>
    line.split(' ').reduce((done, word) => {
      const last = done.slice(done.lastIndexOf('\n') + 1);
      return last === '' ? done + word : `${done}${last.length + 1 + word.length > width ? '\n' : ' '}${word}`;
    }, '');
  return text.split('\n').map(wrapLine).join('\n');
}

function paragraphsOf(text: string): readonly string[] {
  return joinWrappedLines(text, filledLines(text)).map(({ start, end }) => text.slice(start, end));
}

const article = `La préfète a fermé mercredi la plage de Berck après la découverte d’une
nappe de gazole longue de deux kilomètres au large de la digue nord.

« La baignade est interdite jusqu’à dimanche », a déclaré devant la
presse Anne Roux, qui attend les analyses d’un laboratoire de Lille.`;

describe('lines broken to fit a width', () => {
  test('are one paragraph again', () => {
    expect(paragraphsOf(article).length).toBe(2);
    expect(paragraphsOf(article)[1]).toContain('devant la\npresse Anne Roux');
  });

  test('a voice and its words are heard across them', () => {
    expect(speakersOf(article)).toEqual(['Anne Roux']);
  });

  test('a sentence that a page has torn apart is one again', () => {
    const text = `Selon la préfecture de la Manche, la\n"disparition"\ndu randonneur a été signalée dimanche.\n"La mer montait",\na dit Anne Roux.\nLe maire le confirme.`;
    expect(paragraphsOf(text)).toEqual([text.slice(0, text.indexOf('"La mer') - 1), '"La mer montait",\na dit Anne Roux.', 'Le maire le confirme.']);
  });

  test('one break is enough where a small letter follows it', () => {
    expect(paragraphsOf('La nouvelle de sa démission a surpris jusqu’à ses\nadjoints.').length).toBe(1);
  });

  test('a line that ends early ends its paragraph, with no blank line behind it', () => {
    const text = `Un incendie a détruit dans la nuit de lundi à mardi le marché couvert
de Mareuil, sans faire de victime.
Selon les pompiers, le feu est parti d’une friteuse restée allumée dans
un local technique du premier étage.`;
    expect(paragraphsOf(text).map((paragraph) => paragraph.slice(0, 10))).toEqual(['Un incendi', 'Selon les ']);
  });

  test.each([
    ['a paragraph a line', 'La préfète a fermé la plage. Une nappe de gazole a été vue au large.\nLa baignade est interdite jusqu’à dimanche soir.\nLes analyses sont en cours à Lille.'],
    ['headlines', 'Le maire de Lens annonce sa démission pour raison de santé\nLa grève des éboueurs se poursuit à Marseille et à Toulon\nLa crue de la Sarthe menace les bas quartiers du Mans\nUn avion se pose en urgence sur la piste de Beauvais'],
    ['short lines', 'un deux\ntrois\nquatre\ncinq six\nsept'],
    ['a title over its text', 'Le maire de Lens annonce sa démission pour raison de santé\nLa nouvelle a surpris jusqu’à ses adjoints.'],
    ['lines too wide for a page', `Un ${'mot '.repeat(60)}mot\nUn ${'mot '.repeat(60)}mot\nUn ${'mot '.repeat(60)}mot`],
  ])('%s: stay as they are', (_name, text) => {
    expect(paragraphsOf(text)).toEqual(text.split('\n'));
  });

  test('nothing but white space is between paragraphs, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('mot', 'Mot', 'point.', '\n', '\n\n', '\r\n', ' ', '« mot »'), { maxLength: 200 }), (parts) => {
        const text = parts.join(' ');
        expect(paragraphsOf(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });

  test.each([60, 72, 80, 100])('the passages of unseen news have the same sentences at %d columns', (width) => {
    const sentencesOf = (text: string): readonly string[] =>
      findSentences(bareReading(text, { name: 'essai', published: undefined, lang: 'fr' })).map((sentence) => sentence.text.replaceAll(/\s+/g, ' '));
    // One paragraph of one or two lines tells nothing of a width.
    const long = notedPassages.filter(({ text }) => text.length > 600);
    expect(long.length).toBeGreaterThan(30);
    const same = long.filter(({ text }) => sentencesOf(wrap(text, width)).join('\n') === sentencesOf(text).join('\n'));
    expect(same.length / long.length).toBeGreaterThanOrEqual(0.95);
  });
});
