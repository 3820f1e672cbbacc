import { describe, expect, test } from 'vitest';
import { findCitation } from '../../src/dossier/find-citation.ts';
import { event, evidence, quote } from './small-content.ts';
import { compositionOf, messagesOf } from './small-dossier.ts';

const reports = [
  {
    slug: 'gazette',
    title: 'La grève continue',
    blocks: [
      ['Les cheminots ont cessé le travail lundi.', 'La direction se tait.'],
      ['Le maire regrette la grève.', 'Le maire regrette la grève, dit-il encore.'],
    ],
    removed: ['À lire aussi : La grève vue de Lyon'],
  },
];
const { reports: index } = compositionOf(reports);

describe('an editor’s quote', () => {
  test('stands in one sentence, with offsets into the text of its report', () => {
    const found = findCitation(quote('gazette', 'La direction se tait'), index);
    if (found.kind !== 'found') throw new Error(found.kind);
    // « Les cheminots ont cessé le travail lundi. » has 41 characters, and a space follows.
    expect(found.citation.evidence).toMatchObject({ start: 42, end: 62 });
    expect(found.citation.sentence.text).toBe('La direction se tait.');
    expect(found.citation.part).toBe('text');
  });

  test('may be written with other spaces, apostrophes and capitals: the report’s own characters come back', () => {
    const found = findCitation(quote('gazette', 'LA DIRECTION\u00a0se tait'), index);
    expect(found.kind === 'found' && found.citation.quote).toBe('La direction se tait');
  });

  test('leaves out the white space at its edges', () => {
    const found = findCitation(quote('gazette', ' se tait'), index);
    expect(found.kind === 'found' && [found.citation.quote, found.citation.evidence.start]).toEqual(['se tait', 55]);
  });

  test('may stand in the title or in a removed line, when it says so', () => {
    const title = findCitation(quote('gazette', 'grève continue', { from: 'title' }), index);
    expect(title.kind === 'found' && [title.citation.part, title.citation.evidence.start]).toEqual([
      'title',
      3,
    ]);
    const removed = findCitation(quote('gazette', 'La grève vue de Lyon', { from: 'removed' }), index);
    expect(removed.kind === 'found' && removed.citation.sentence.id).toMatch(/^gazette#r-/);
  });

  test('is absent from the text when it stands in the title only', () => {
    expect(findCitation(quote('gazette', 'La grève continue'), index).kind).toBe('absent');
  });

  test('is ambiguous when it is there twice, until its neighbours tell', () => {
    const twice = quote('gazette', 'Le maire regrette la grève');
    expect(findCitation(twice, index)).toEqual({ kind: 'ambiguous', lines: [12, 12] });
    expect(findCitation({ ...twice, suffix: ', dit-il' }, index).kind).toBe('found');
  });

  test('may not run over the end of a sentence', () => {
    expect(findCitation(quote('gazette', 'travail lundi. La direction'), index).kind).toBe('crossing');
  });

  test('needs a report that exists', () => {
    expect(findCitation(quote('courrier', 'La direction se tait'), index).kind).toBe('unknown-report');
  });
});

describe('what the editor is told', () => {
  const told = (exact: string, report = 'gazette') =>
    messagesOf(reports, { events: [event('greve', '2024-05-13', { evidence: [evidence(report, exact)] })] });

  test('an absent quote publishes nothing and shows the nearest text with its line', () => {
    const { isPublished, messages } = told('Les cheminots ont cessé le travail mardi');
    expect(isPublished).toBe(false);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      path: 'content/events/greve.md',
      ruleId: 'quote-not-found',
      fatal: true,
    });
    expect(messages[0]?.note).toContain('cessé le travail lundi');
    expect(messages[0]?.note).toContain('(line 10)');
  });

  test.each([
    ['Le maire regrette la grève', 'quote-ambiguous'],
    ['travail lundi. La direction', 'quote-crosses-sentences'],
  ])('« %s »: %s', (exact, rule) => {
    expect(told(exact).messages.map(({ ruleId }) => ruleId)).toEqual([rule]);
  });

  test('evidence from a report that does not exist', () => {
    expect(told('La direction se tait', 'courrier').messages.map(({ ruleId }) => ruleId)).toEqual([
      'report-unknown',
    ]);
  });

  test('several errors in several files are all told', () => {
    const events = ['a', 'b', 'c'].map((slug) =>
      event(slug, undefined, { evidence: [evidence('gazette', `rien de ${slug}`)] }),
    );
    expect(messagesOf(reports, { events }).messages.map(({ path }) => path)).toEqual([
      'content/events/a.md',
      'content/events/b.md',
      'content/events/c.md',
    ]);
  });
});
