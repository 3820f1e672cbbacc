import { describe, expect, test } from 'vitest';
import { addressesUnder } from '../../../src/addresses/addresses.ts';
import type { Report } from '../../../src/corpus/report.ts';
import { articleRows, type BlockRow } from '../../../src/views/article/rows.ts';
import { composed } from '../../dossier/small-dossier.ts';
import { attributed, attribution, date, fact, hedge, quotation } from '../../dossier/small-records.ts';
import type { ReportSpec } from '../../dossier/small-report.ts';

const addresses = addressesUnder('/');

const gazette: ReportSpec = {
  slug: 'gazette',
  published: '2024-05-18',
  title: 'Un pont pour la ville',
  blocks: [
    ['La maire a inauguré samedi le pont.', 'Elle a offert douze vélos.'],
    ['« Il était temps », a dit un riverain.', '« Enfin », lit-on sur un mur.'],
    ['Le pont aurait coûté le double.'],
  ],
  records: (at) => {
    const said = quotation(at('Il était temps'), 'Il était temps', 'speech');
    const wall = quotation(at('Enfin'), 'Enfin', 'speech');
    const chain = [
      {
        words: 'un riverain',
        label: 'un riverain',
        entity: undefined,
        role: 'speaker' as const,
        basis: 'stated' as const,
        evidence: at('un riverain'),
      },
    ];
    return [
      date(at('samedi'), 'samedi', '2024-05-18', {
        basis: 'inferred',
        anchor: '2024-05-18',
        anchorKind: 'reference',
      }),
      said,
      wall,
      attributed(at('Il était temps'), at('a dit'), attribution({ chain, speaker: 'un riverain' }), [
        said.id,
      ]),
      hedge(at('Le pont aurait coûté le double'), at('aurait coûté')),
      fact(at('douze vélos'), 'dons/velos', 'douze vélos'),
    ];
  },
};

function rowsOf(spec: ReportSpec, change: (report: Report) => Report = (report) => report) {
  const dossier = composed([spec]);
  const report = dossier.reports.get(spec.slug);
  if (!report) throw new Error('no report');
  return articleRows(dossier, change(report), addresses);
}

const blocksOf = (rows: ReturnType<typeof rowsOf>): readonly BlockRow[] =>
  rows.flatMap((row) => (row.kind === 'block' ? [row] : []));
const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, '');

describe('the text of an article', () => {
  const rows = rowsOf(gazette);
  const [first, second, third] = blocksOf(rows);

  test('keeps every word, in order', () => {
    expect(blocksOf(rows).map((row) => textOf(row.parts.join('')))).toEqual([
      'La maire a inauguré samedi le pont. Elle a offert douze vélos.',
      '« Il était temps », a dit un riverain. « Enfin », lit-on sur un mur.',
      'Le pont aurait coûté le double.',
    ]);
  });

  test('numbers paragraphs as received, and the sentences within', () => {
    const html = first?.parts.join('') ?? '';
    // The title was the first line.
    expect(html).toMatch(
      /^<span id="p-[a-z0-9]+"><a class="num" href="#p-[a-z0-9]+" aria-label="Paragraphe 2" data-n="2"><\/a>La maire/,
    );
    expect(html).toContain('aria-label="Paragraphe 2, phrase 2" data-n="2.2"');
  });

  test('resolves the date, with its reason behind a button', () => {
    expect(first?.parts.join('')).toContain(
      '<time datetime="2024-05-18">samedi</time><button type="button" class="how" popovertarget="d-1" aria-label="«\u202Fsamedi\u202F»\u00A0: samedi 18\u00A0mai 2024. Pourquoi\u202F?" data-r="18\u00A0mai"></button>',
    );
    expect(first?.answers).toHaveLength(1);
    expect(first?.answers[0]).toMatchObject({
      id: 'd-1',
      expression: 'samedi',
      value: 'samedi 18\u00A0mai 2024',
      isAutomatic: true,
    });
    expect(first?.answers[0]?.reason).toContain('jour de référence de l’article');
  });

  test('links a fact to where it is compared', () => {
    expect(first?.parts.join('')).toContain(
      '<a class="fact" href="/comparaison/dons/#velos--gazette">douze vélos</a>',
    );
  });

  test('says who speaks, or that the text does not say', () => {
    expect(
      second?.notes.map(({ label, quote, chain, text }) => [
        label,
        quote,
        chain.map((step) => step.label).join(' → '),
        text,
      ]),
    ).toEqual([
      ['Qui parle', undefined, 'un riverain', ''],
      ['Qui parle', 'Enfin', '', 'Le texte ne le dit pas.'],
    ]);
  });

  test('notes what the article holds at arm’s length', () => {
    expect(third?.notes.map(({ label, quote }) => [label, quote])).toEqual([['Réserve', 'aurait coûté']]);
  });
});

describe('gaps', () => {
  const removed = (paragraph: number, text: string, reason: string) => ({
    text,
    reason,
    lang: undefined,
    paragraph,
    rawStart: paragraph * 10,
    textOffset: 0,
  });
  const renumbered = (report: Report): Report => ({
    ...report,
    blocks: report.blocks.map((block, index) => ({ ...block, paragraph: [1, 5, 6][index] ?? 9 })),
    removed: [
      removed(2, 'Publicité\n\nAchetez.', 'Publicité.'),
      removed(4, 'Lire aussi', 'Lien.'),
      removed(6, 'fr-01', 'Code en fin de ligne.'),
      removed(7, 'Fin', 'Bandeau.'),
    ],
  });

  test('stand where whole paragraphs are missing, neighbours together', () => {
    const rows = rowsOf(gazette, renumbered);
    expect(
      rows.map((row) =>
        row.kind === 'gap' ? `${row.label} ${row.reasons.join(' ')} #${row.fragment}` : row.paragraph,
      ),
    ).toEqual([1, '§\u00A02 à 4 Publicité. Lien. #retrait-1', 5, 6, '§\u00A07 Bandeau. #retrait-4']);
  });
});

describe('mended places', () => {
  test('only the characters that changed are marked, the raw words open behind', () => {
    const rows = rowsOf(gazette, (report) => ({
      ...report,
      corrected: [
        { start: 3, end: 10, raw: 'mairea', reason: 'Mots collés.' },
        { start: 0, end: 2, raw: '    La', reason: 'Retrait de ligne.' },
      ],
    }));
    const [first] = blocksOf(rows);
    expect(first?.parts.join('')).toContain(
      'La maire<ins> </ins><button type="button" class="mend" popovertarget="c-1"',
    );
    expect(first?.mended).toEqual([{ id: 'c-1', start: 8, end: 9, raw: 'mairea', reason: 'Mots collés.' }]);
  });
});

test('consecutive items are one list', () => {
  const rows = rowsOf(gazette, (report) => ({
    ...report,
    blocks: report.blocks.map((block, index) => ({ ...block, role: index > 0 ? 'item' : 'paragraph' })),
  }));
  expect(blocksOf(rows).map(({ element, parts }) => [element, parts.length])).toEqual([
    ['p', 1],
    ['ul', 2],
  ]);
});
