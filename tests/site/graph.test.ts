import { describe, expect, inject, test } from 'vitest';
import { listPages } from '../../src/site/list-pages.ts';
import { loadDossier } from '../../src/site/load-dossier.ts';
import { readContentFolder } from '../../src/site/read-content-folder.ts';
import { attribute, documentOf, textOf, walk } from './built-pages.ts';

const site = inject('site');
const pages = listPages(site);
const { dossier } = loadDossier(readContentFolder('content'));
if (!dossier) throw new Error('the dossier has errors');

/** Every text that belongs to a report: what may stand between quotation marks on a page. */
const textsOf = new Map(
  dossier.corpus.reports.map((report) => [
    report.slug,
    [report.text, report.title ?? '', report.raw?.text ?? '', ...report.removed.map(({ text }) => text)],
  ]),
);
const allTexts = [...textsOf.values()].flat();

describe('links between article, chronology, comparison, names and face to face', () => {
  const KIND = /^\/(articles|chronologie|comparaison|noms|face-a-face)\/[^/]+\//;
  const linksOf = new Map(
    pages.map((page) => {
      const hrefs = [...walk(documentOf(site, page))].flatMap(({ node }) => (node.nodeName === 'a' ? (attribute(node, 'href') ?? []) : []));
      return [page, new Set(hrefs.map((href) => new URL(href, `http://site${page}`).pathname))];
    }),
  );

  test('lead back', () => {
    const oneWay = [...linksOf].flatMap(([page, links]) =>
      [...links].filter(
        (link) => KIND.test(page) && KIND.test(link) && link !== page && linksOf.has(link) && !linksOf.get(link)?.has(page),
      ).map((link) => `${page} → ${link}`),
    );
    expect([...linksOf.values()].reduce((sum, links) => sum + links.size, 0)).toBeGreaterThan(1_000);
    expect(oneWay).toEqual([]);
  });

  test('leave no page out: each is reached from the home page', () => {
    const reached = new Set(['/', '/404.html']);
    const queue = ['/'];
    for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
      for (const link of linksOf.get(page) ?? []) {
        if (!reached.has(link) && linksOf.has(link)) {
          reached.add(link);
          queue.push(link);
        }
      }
    }
    expect(pages.filter((page) => !reached.has(page))).toEqual([]);
  });
});

describe('words of reports', () => {
  test.each(pages)('are quoted as they stand in the report: %s', (page) => {
    const wrong: string[] = [];
    for (const { node, ancestors } of walk(documentOf(site, page))) {
      if (!('tagName' in node)) continue;
      const slug = attribute(node, 'data-report');
      const isQuote = ['q', 'blockquote'].includes(node.tagName) && !ancestors.some((one) => attribute(one, 'data-report') !== undefined);
      if (slug === undefined && !isQuote) continue;
      const words = textOf(node).trim();
      const texts = slug === undefined ? allTexts : (textsOf.get(slug) ?? []);
      const parts = words.split(/\s*\[…\]\s*|\u00A0…$/u).map((part) => part.trim()).filter(Boolean);
      for (const part of parts) if (!texts.some((text) => text.includes(part))) wrong.push(part);
    }
    expect(wrong).toEqual([]);
  });
});

describe('what stands between guillemets', () => {
  const GUILLEMETS = /« ([^«»]{1,400}) »/gu;
  const folded = (text: string): string =>
    text.replaceAll(/[\s\u00A0\u202F]+/gu, ' ').replaceAll('’', "'").replaceAll(/[“”]/gu, '"').toLowerCase();
  const reportTexts = allTexts.map(folded);

  test.each(pages)('are words of a report, never ours: %s', (page) => {
    const invented = [...folded(textOf(documentOf(site, page))).matchAll(GUILLEMETS)]
      .map(([, words = '']) => words.replace(/…$/u, '').trim())
      .filter((words) => !reportTexts.some((text) => text.includes(words)));
    expect(invented).toEqual([]);
  });
});

describe('an article page', () => {
  test.each(dossier.corpus.reports.map((report) => report.slug))('has the words of its copy, all and in order: %s', (slug) => {
    const report = dossier.reports.get(slug);
    const blocks = [...walk(documentOf(site, `/articles/${slug}/`))].flatMap(({ node, ancestors }) => {
      const isBlock = ancestors.some((one) => (attribute(one, 'class') ?? '').split(' ').includes('block'));
      return isBlock && attribute(node, 'data-report') === slug && !ancestors.some((one) => attribute(one, 'data-report') !== undefined)
        ? [textOf(node).trim()]
        : [];
    });
    expect(blocks.join('\n\n')).toBe(report?.text);
  });
});
