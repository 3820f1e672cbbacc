import { describe, expect, test } from 'vitest';
import { addressesUnder } from '../../../src/addresses/addresses.ts';
import type { LedgerEntry, LedgerPiece, Report } from '../../../src/corpus/report.ts';
import { coveredParagraphs, ledgerView } from '../../../src/views/article/ledger.ts';
import { silencesOf } from '../../../src/views/article/silences.ts';
import { articleView } from '../../../src/views/article.ts';
import { facet, stated, topic } from '../../dossier/small-content.ts';
import { composed } from '../../dossier/small-dossier.ts';

const addresses = addressesUnder('/');

describe('the ledger', () => {
  const dossier = composed([
    { slug: 'a', blocks: [['Un pont neuf.']], removed: ['Publicité pour un pont.'] },
  ]);
  const [report] = dossier.corpus.reports;
  if (!report) throw new Error('no report');

  test('is not shown where there is no raw document', () =>
    expect(ledgerView(dossier, report)).toBeUndefined());

  test('shows what was removed with its sentences, and what was mended in its place', () => {
    const entry: LedgerEntry = {
      kind: 'corrected',
      raw: 'pontneuf',
      copy: 'pont neuf',
      prefix: '',
      suffix: '',
      every: false,
      reason: 'Mots *collés*.',
      lang: undefined,
      to: undefined,
    };
    const piece: LedgerPiece = {
      kind: 'corrected',
      raw: { start: 3, end: 11 },
      body: { start: 3, end: 12 },
      entry,
    };
    const kept: Report = {
      ...report,
      raw: { path: 'raw/a.txt', sha256: '', text: 'Un pontneuf.\nPublicité pour un pont.' },
      ledger: [piece],
    };
    const view = ledgerView(dossier, kept);
    expect(view?.summary).toBe('1\u00A0passage retiré, 1\u00A0retouche');
    expect(view?.removed[0]?.html).toMatch(/^<span id="r-[a-z0-9]+">Publicité pour un pont\.<\/span>$/);
    expect(view?.corrected).toEqual([
      { raw: 'Un pontneuf.', copy: 'Un pont neuf.', reasonHtml: 'Mots <em>collés</em>.', times: undefined },
    ]);
  });

  test('a correction made many times is told once', () => {
    const entry: LedgerEntry = {
      kind: 'corrected',
      raw: '\n    ',
      copy: '\n\n',
      prefix: '',
      suffix: '',
      every: true,
      reason: 'Retrait.',
      lang: undefined,
      to: undefined,
    };
    const piece = (start: number): LedgerPiece => ({
      kind: 'corrected',
      raw: { start, end: start + 5 },
      body: { start, end: start + 2 },
      entry,
    });
    const view = ledgerView(dossier, {
      ...report,
      raw: { path: '', sha256: '', text: '' },
      ledger: [piece(0), piece(20)],
    });
    expect(view?.corrected).toEqual([
      { raw: '↵␣␣␣␣', copy: '↵↵', reasonHtml: 'Retrait.', times: '2\u00A0fois' },
    ]);
  });

  test('a passage covers its lines that are not empty', () => {
    expect(
      coveredParagraphs({
        text: '\n\nUn\n\nDeux\r\nTrois',
        paragraph: 4,
        reason: '',
        lang: undefined,
        rawStart: 0,
        textOffset: 0,
      }),
    ).toEqual([4, 5, 6]);
  });
});

describe('what an article does not say', () => {
  const gift = topic('dons', [
    facet('velos', { date: '2024-05-18', mentions: [stated('b', 'douze vélos')] }),
    facet('banc', { date: '2024-05-18', mentions: [stated('b', 'un banc')] }),
  ]);
  const dossier = composed(
    [
      { slug: 'a', published: '2024-05-16', blocks: [['Le pont ouvrira samedi.']] },
      { slug: 'b', published: '2024-05-18', blocks: [['La maire a donné douze vélos et un banc.']] },
    ],
    { topics: [gift] },
  );
  const [early, late] = dossier.corpus.reports;
  if (!early || !late) throw new Error('no reports');

  test('is typed, with its premises, facts of one reason together', () => {
    expect(silencesOf(dossier, early, addresses)).toEqual([
      {
        topic: 'dons',
        address: '/comparaison/dons/',
        groups: [
          {
            kind: 'before-fact',
            label: 'publié avant les faits',
            facts: [
              { label: 'velos', address: '/comparaison/dons/#velos--a' },
              { label: 'banc', address: '/comparaison/dons/#banc--a' },
            ],
            premises: ['L’article a paru le 16\u00A0mai 2024.', 'Date du fait\u00A0: 18\u00A0mai 2024.'],
          },
        ],
      },
    ]);
  });

  test('is nothing where the article tells all', () =>
    expect(silencesOf(dossier, late, addresses)).toEqual([]));
});

describe('the article page', () => {
  test('of a report without a title shows its first words, marked as such, and is not indexed', () => {
    const dossier = composed([
      { slug: 'a', blocks: [['Un deux trois quatre cinq six sept huit neuf dix onze douze treize.']] },
    ]);
    const [report] = dossier.corpus.reports;
    if (!report) throw new Error('no report');
    const view = articleView(dossier, report, addresses);
    expect(view.title.html).toBe('Un deux trois quatre cinq six sept huit neuf dix onze douze');
    expect(view.title.remark).toBe('Titre inconnu\u00A0: ce sont les premiers mots du texte.');
    expect(view.title.fragment).toBeUndefined();
    expect(view.frame.isIndexed).toBe(false);
    expect(view.frame.menu.filter(({ isCurrent }) => isCurrent).map(({ label }) => label)).toEqual([
      'Articles',
    ]);
    expect(view.neighbours).toEqual([]);
  });
});
