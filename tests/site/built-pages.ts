import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** The file of a page's address. */
export function fileOf(site: string, page: string): string {
  return join(site, page.endsWith('/') ? `${page}index.html` : page);
}

/** A node with the language and the nearest classes it stands under. */
export interface Visited {
  readonly node: Node;
  readonly lang: string;
  readonly ancestors: readonly DefaultTreeAdapterTypes.Element[];
}

/** Every node of a page in document order; nothing inside `<script>`, `<style>` or `<svg>` text is left out. */
export function* walk(
  node: Node,
  lang = '',
  ancestors: readonly DefaultTreeAdapterTypes.Element[] = [],
): Generator<Visited> {
  const own = attribute(node, 'lang') ?? lang;
  yield { node, lang: own, ancestors };
  if (!('childNodes' in node)) return;
  const below = 'tagName' in node ? [...ancestors, node] : ancestors;
  for (const child of node.childNodes) yield* walk(child, own, below);
}

/** An attribute's value, or undefined. */
export function attribute(node: Node, name: string): string | undefined {
  return 'attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined;
}

/** The parsed document of a page. */
export function documentOf(site: string, page: string): DefaultTreeAdapterTypes.Document {
  return parse(readFileSync(fileOf(site, page), 'utf8'));
}

/** The text of a node and of all below it. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
