import { globSync } from 'node:fs';

/** The addresses of all pages of a built site, from its root: `/`, `/articles/…/`, `/404.html`. */
export function listPages(site: string): readonly string[] {
  return globSync('**/*.html', { cwd: site })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** The first page of each kind: pages are of one kind when all but the last part of their address is the same. */
export function onePageOfEachKind(pages: readonly string[]): readonly string[] {
  const kinds = Map.groupBy(pages, (page) => page.replace(/^(\/[^/]+\/)(.*\/)?[^/]+\/$/, (_, first, middle) => `${first}${middle ? '*/' : ''}*`));
  return [...kinds.values()].flatMap((group) => group.slice(0, 1));
}
