import { VFile } from 'vfile';
import { readFrontMatter } from '../corpus/front-matter.ts';
import { readBlocks } from '../corpus/report-blocks.ts';
import { parseReportBody } from '../corpus/report-markdown.ts';
import { guessLanguage } from '../french/guess-language.ts';
import { type BareText, gapBefore } from './reading.ts';
import type { Passage, Reading } from './records.ts';

const frontMatter = /^---[ \t]*\n/;

/**
 * A reading of a Markdown text that belongs to no dossier, as the corpus would read its body: the text is that of
 * its paragraphs and headings, joined by empty lines, and offsets count in that text. Line ends must be LF.
 *
 * Of a front matter the title and the dates are used; it need not be complete. Undefined where the Markdown cannot
 * be read: the messages on `file` say why.
 */
export function bareMarkdownReading(
  text: string,
  about: BareText,
  file: VFile = new VFile(text),
): { readonly reading: Reading; readonly text: string } | undefined {
  file.value = text;
  const front = frontMatter.test(text) ? readFrontMatter(file) : undefined;
  const root = parseReportBody(file, front?.bodyOffset ?? 0);
  if (!root) return undefined;
  const fieldOf = (name: string): string | undefined => scalar(front?.fields.data, name);
  const blocked = readBlocks(root, text);
  const published = about.published ?? fieldOf('published');
  const title = fieldOf('title');
  const blocks = blocked.blocks.map(({ start, end, role }, index, all): Passage => {
    const block = blocked.text.slice(start, end);
    const lang = about.lang ?? guessLanguage(block);
    return { part: 'text', role, lang, text: block, start, end, paragraph: index + 1, gap: gapBefore(blocked.text, all[index - 1], start) };
  });
  return {
    reading: {
      report: about.name,
      passages: title === undefined ? blocks : [titlePassage(title, about), ...blocks],
      reference: about.published ?? fieldOf('reference') ?? published,
      published,
    },
    text: blocked.text,
  };
}

function titlePassage(title: string, { lang }: BareText): Passage {
  return {
    part: 'title',
    role: 'title',
    lang: lang ?? guessLanguage(title),
    text: title,
    start: 0,
    end: title.length,
    paragraph: 1,
  };
}

function scalar(fields: unknown, name: string): string | undefined {
  if (typeof fields !== 'object' || fields === null) return undefined;
  const value: unknown = Object.entries(fields).find(([key]) => key === name)?.[1];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
