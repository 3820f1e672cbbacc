import fc from 'fast-check';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { bareReading } from '../../src/analysis/reading.ts';
import type { Passage, Reading } from '../../src/analysis/records.ts';
import { cutSentences, findSentences, splitSentences } from '../../src/analysis/split-sentences.ts';
import { openWorkspace } from '../../src/analysis/workspace.ts';
import type { Override } from '../../src/corpus/report.ts';

const sentencesOf = (text: string): readonly string[] =>
  cutSentences(text).map(({ start, end }) => text.slice(start, end));

describe('French sentences', () => {
  test.each([
    ['Le groupe A. Il perd.', ['Le groupe A.', 'Il perd.']],
    ['Elle vit aux U.S.A. Mais elle rentre.', ['Elle vit aux U.S.A.', 'Mais elle rentre.']],
    ['1. Le premier point. 2. Le second.', ['1. Le premier point.', '2. Le second.']],
    ['Quoi ?! Non... Si.', ['Quoi ?!', 'Non...', 'Si.']],
    [
      'Me. Dupond-Moretti plaide. Le Pr. Martin écoute.',
      ['Me. Dupond-Moretti plaide.', 'Le Pr. Martin écoute.'],
    ],
    ['Du 3 sept. au 4 oct. il était là. Puis rien.', ['Du 3 sept. au 4 oct. il était là.', 'Puis rien.']],
    ['Il a fini 3e. Elle a fini 1re. Ils rient.', ['Il a fini 3e.', 'Elle a fini 1re.', 'Ils rient.']],
    ['Score final : 3-1. Lyon est champion.', ['Score final : 3-1.', 'Lyon est champion.']],
    ['« Raccrochez et formez le 101. » Il conseille un mot.', ['« Raccrochez et formez le 101. »', 'Il conseille un mot.']],
    ['“On était 12.” Elle rit.', ['“On était 12.”', 'Elle rit.']],
    ['« Il fait 20 °C. » Elle rit.', ['« Il fait 20 °C. »', 'Elle rit.']],
    ['On était 12. "Je pars", dit-il.', ['On était 12.', '"Je pars", dit-il.']],
    ['Il est né en 1980. Elle en 1982.', ['Il est né en 1980.', 'Elle en 1982.']],
    ['“Je pars. Je reste.” Il rit.', ['“Je pars. Je reste.”', 'Il rit.']],
    [
      '« Il a dit : “Non. Jamais.” Je le crois. » Il rit.',
      ['« Il a dit : “Non. Jamais.” Je le crois. »', 'Il rit.'],
    ],
    [
      'Le gouvernement (lire p. 12) hésite. La rue gronde.',
      ['Le gouvernement (lire p. 12) hésite.', 'La rue gronde.'],
    ],
    ['J’ai vu S.M. le roi. Il dort.', ['J’ai vu S.M. le roi.', 'Il dort.']],
    ['La société X. Corp. a fermé.', ['La société X. Corp. a fermé.']],
    ['Il a vu É. Philippe. Il part.', ['Il a vu É. Philippe.', 'Il part.']],
    ['La visite d’E. Macron a duré. Puis rien.', ['La visite d’E. Macron a duré.', 'Puis rien.']],
    ['J.-L. Mélenchon parle. J.-P. Saurel aussi.', ['J.-L. Mélenchon parle.', 'J.-P. Saurel aussi.']],
    ['Ph. Martinez a parlé. Elle aussi.', ['Ph. Martinez a parlé.', 'Elle aussi.']],
    ['Il faut tenir le cap. La taxe reste.', ['Il faut tenir le cap.', 'La taxe reste.']],
    ['C’est une œuvre d’art. Elle vaut cher.', ['C’est une œuvre d’art.', 'Elle vaut cher.']],
    ['Selon l’art. 5 du code. Rien de plus.', ['Selon l’art. 5 du code.', 'Rien de plus.']],
    ['Elle court le 100 m. Il court le 200.', ['Elle court le 100 m.', 'Il court le 200.']],
    ['Pas de point final', ['Pas de point final']],
    ['', []],
    ['   ', []],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test('no-break spaces are as good as plain ones', () => {
    expect(sentencesOf('«\u00a0Oui. Non.\u00a0» Il part.\u202fElle reste.')).toEqual([
      '«\u00a0Oui. Non.\u00a0»',
      'Il part.',
      'Elle reste.',
    ]);
  });

  test('a long text is cut as a short one is', () => {
    const text = 'Le procès de M. Kim s’ouvre. Il plaide « non coupable. Jamais. » Elle attend.';
    const long = Array.from({ length: 400 }, () => text).join(' ');
    expect(sentencesOf(long)).toEqual(Array.from({ length: 400 }, () => sentencesOf(text)).flat());
  });
});

describe('whatever the text', () => {
  test('sentences stand in order and leave out nothing but white space', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .array(
              fc.constantFrom(
                'M.',
                'Kim',
                '« Oui.',
                '»',
                'Non',
                '.',
                '…',
                '?',
                '12.',
                'A.',
                'etc.',
                '(',
                ')',
                '"',
                '\u00a0',
                '\n',
                'le',
                'Il',
              ),
            )
            .map((words) => words.join(' ')),
        ),
        (text) => {
          let end = 0;
          for (const span of cutSentences(text)) {
            expect(text.slice(end, span.start).trim()).toBe('');
            expect(span.end).toBeGreaterThan(span.start);
            const words = text.slice(span.start, span.end);
            expect(words.trim()).toBe(words);
            end = span.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });
});

describe('ids', () => {
  const idsOf = (text: string): readonly string[] =>
    findSentences(bareReading(text, { name: 'essai', published: undefined, lang: 'fr' })).map(({ id }) => id);

  test('come from the words: neighbours, typography and case change nothing', () => {
    const [alone] = idsOf('Il a dit « oui ».');
    expect(alone).toMatch(/^essai#p-[0-9a-z]{8,}$/);
    expect(idsOf('Avant. Il a dit «\u00a0OUI\u00a0» ! Après.')[1]).toBe(alone);
    expect(idsOf('« Il a dit : oui »')[0]).toBe(alone);
  });

  test('a repeat adds its rank', () => {
    const [first, second, third] = idsOf('Il rit. Il rit. Il rit.');
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
  });

  test('a sentence of signs alone has one too', () => {
    expect(idsOf('***')).toHaveLength(1);
    expect(idsOf('***')).not.toEqual(idsOf('???'));
  });

  test('titles and removed passages have their own', () => {
    const passage = (part: Passage['part'], text: string): Passage => ({
      part,
      role: part === 'text' ? 'paragraph' : part,
      lang: 'fr',
      text,
      start: 0,
      end: text.length,
      paragraph: 1,
    });
    const reading: Reading = {
      report: 'essai',
      passages: [passage('title', 'Il part. Elle reste.'), passage('removed', 'Cliquez ici.')],
      reference: undefined,
      published: undefined,
    };
    const [title, second, removed] = findSentences(reading);
    expect([title?.id, second?.id]).toEqual(['essai#titre', 'essai#titre-2']);
    expect(removed?.id).toMatch(/^essai#r-/);
    expect(removed).toMatchObject({ part: 'removed', start: 0, end: 12, rank: 1, passage: 1 });
  });
});

describe('an editor rejects a boundary', () => {
  const text =
    'La haie attendait sur le quai. Gare du Nord et la fanfare, précise le journal. Le train est parti.';
  const reading: Reading = {
    report: 'essai',
    passages: [
      { part: 'text', role: 'paragraph', lang: 'fr', text, start: 100, end: 100 + text.length, paragraph: 1 },
    ],
    reference: undefined,
    published: undefined,
  };
  const held: Override = {
    quote: 'quai. Gare',
    part: 'text',
    kind: 'sentence',
    action: 'reject',
    set: {},
    why: 'Point au milieu d’une phrase.',
    start: 100 + text.indexOf('quai'),
    end: 100 + text.indexOf(' du Nord'),
    fileOffset: 0,
  };

  test('no sentence ends inside the quote, the others stay', () => {
    expect(findSentences(reading, [held]).map((sentence) => sentence.text)).toEqual([
      'La haie attendait sur le quai. Gare du Nord et la fanfare, précise le journal.',
      'Le train est parti.',
    ]);
    expect(findSentences(reading)).toHaveLength(3);
  });

  test('a boundary that the rules do not see is told to the editor', () => {
    const file = new VFile({ path: 'content/reports/essai.md' });
    const idle = {
      ...held,
      quote: 'la fanfare',
      start: 100 + text.indexOf('la fanfare'),
      end: 100 + text.indexOf(', précise'),
    };
    openWorkspace(file, { reading, overrides: [held, idle] });
    unified().use(splitSentences).runSync({ type: 'root', children: [] }, file);
    expect(file.messages.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
      [
        'override-repeats-rules',
        'The sentence override of « la fanfare » rejects a boundary that the rules do not see',
      ],
    ]);
  });
});
