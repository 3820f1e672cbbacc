import type { VFile } from 'vfile';
import type { z } from 'zod';
import { isReservedFragment } from '../addresses/addresses.ts';
import type { ContentFile } from './corpus.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { FieldPath } from './front-matter-yaml.ts';
import { raise } from './notice.ts';
import type { OpenSource } from './open-source.ts';
import type { Quote, Span } from './report.ts';
import { validateFields } from './validate-fields.ts';

/** A content file whose front matter was read and found valid. */
export interface ContentSource<Fields> {
  readonly slug: string;
  /** Relative to the content folder. */
  readonly path: string;
  readonly file: VFile;
  readonly front: FrontMatter;
  readonly fields: Fields;
}

/** Front matter and fields of a content file; undefined after errors were raised on it. */
export function readContentSource<Schema extends z.ZodType>(
  { path, file }: OpenSource,
  slug: string,
  schema: Schema,
): ContentSource<z.output<Schema>> | undefined {
  const front = readFrontMatter(file);
  if (!front) return undefined;
  const fields = validateFields(file, front.fields, schema);
  return fields === undefined ? undefined : { slug, path, file, front, fields };
}

/** What all content files have in common. */
export function contentFile({ slug, path, file, front }: ContentSource<unknown>): ContentFile {
  return { slug, path, body: front.body.trim(), source: String(file.value) };
}

/** An error on a content file, at a field. */
export function refuse(
  { file, front }: ContentSource<unknown>,
  path: FieldPath | Span,
  notice: { readonly ruleId: string; readonly reason: string; readonly note: string },
): void {
  const place = 'start' in path ? path : front.fields.spanOf(path);
  raise(file, { degree: 'error', source: 'corpus', place, ...notice });
}

/** Raises an error where an id would name two places of one page. */
export function refuseReserved(source: ContentSource<unknown>, path: FieldPath, id: string): void {
  if (!isReservedFragment(id)) return;
  refuse(source, path, {
    ruleId: 'id-reserved',
    reason: `The id \`${id}\` is that of a place that the page has already: expected another one`,
    note: 'Give it another id: it becomes an address within the page.',
  });
}

/** Raises an error where a file of that kind needs a sentence and has none. */
export function requireBody(source: ContentSource<unknown>, what: string): void {
  if (source.front.body.trim() !== '') return;
  const place = { start: source.front.bodyOffset, end: source.front.bodyOffset };
  refuse(source, place, {
    ruleId: 'body-empty',
    reason: `The file has no text after the front matter: expected ${what}`,
    note: `Write ${what} below the line « --- » that closes the front matter.`,
  });
}

/** A quote as written in a front matter. */
export interface WrittenQuote {
  readonly report: string;
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly from: Quote['from'];
}

/** A quote with its place in the content file, not yet looked for in its report. */
export function quoteAt({ front }: ContentSource<unknown>, written: WrittenQuote, path: FieldPath): Quote {
  const { report, quote, prefix = '', suffix = '', from } = written;
  const { start, end } = front.fields.spanOf([...path, 'quote']);
  return { report, exact: quote, prefix, suffix, from, fileOffset: start, fileEnd: end };
}
