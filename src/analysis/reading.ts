import type { Block, RemovedPassage, Report, Span } from '../corpus/report.ts';
import { guessLanguage } from '../french/guess-language.ts';
import type { Passage, Reading } from './records.ts';
import { joinWrappedLines, lineBreaks } from './wrapped-lines.ts';

/**
 * What the plugins read of a report: its title, its blocks, and the lines its copy leaves out.
 *
 * Offsets of a block count in the report's text, those of the title in the title, those of a removed line in the
 * text of its removed passage (`Passage.removed` says which).
 */
export function readingOf(report: Report): Reading {
  const titlePassages = report.title === undefined ? [] : [titlePassage(report, report.title)];
  return {
    report: report.slug,
    passages: [
      ...titlePassages,
      ...report.blocks.map((block, index) => blockPassage(report.text, block, report.blocks[index - 1])),
      ...report.removed.flatMap((removed, index) => removedLines(removed, index, report.lang)),
    ],
    reference: report.provenance.reference,
    published: report.provenance.published,
  };
}

/** Where each line of a text that is not blank starts and ends, white space around it left out. */
export function filledLines(text: string): { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let from = 0;
  while (from <= text.length) {
    const { index, length } = nextLineBreak(text, from);
    const line = text.slice(from, index);
    const filled = line.trim();
    if (filled !== '') {
      const start = from + line.indexOf(filled);
      lines.push({ start, end: start + filled.length });
    }
    from = index + length;
  }
  return lines;
}

/** What is known of a text that belongs to no dossier. */
export interface BareText {
  /** Stands for the report's slug in ids. */
  readonly name: string;
  /** EDTF; undefined where nobody says so, and then « dimanche » stays unresolved. */
  readonly published: string | undefined;
  /** BCP 47; where it is undefined each line's language is guessed. */
  readonly lang?: string;
}

/**
 * A reading of a plain text that belongs to no dossier: each line that is not blank is a passage, lines that were
 * broken only to fit a width being one.
 *
 * Offsets are UTF-16 code units into the whole text as it is, a byte order mark included.
 */
export function bareReading(text: string, about: BareText): Reading {
  const passages = joinWrappedLines(text, filledLines(text)).map(({ start, end }, index, lines): Passage => {
    const line = text.slice(start, end);
    return {
      part: 'text',
      role: 'paragraph',
      lang: about.lang ?? guessLanguage(line),
      text: line,
      start,
      end,
      paragraph: index + 1,
      gap: gapBefore(text, lines[index - 1], start),
    };
  });
  return { report: about.name, passages, reference: about.published, published: about.published };
}

function titlePassage(report: Report, title: string): Passage {
  const line = report.moved.find(({ text }) => text.includes(title));
  return {
    part: 'title',
    role: 'title',
    lang: report.lang,
    text: title,
    start: 0,
    end: title.length,
    paragraph: line?.paragraph ?? 1,
  };
}

/** The white space of a text in front of a passage that begins at `start`, behind the one before it. */
export function gapBefore(text: string, before: Span | undefined, start: number): string {
  return text.slice(before?.end ?? start, start);
}

function blockPassage(text: string, { role, lang, start, end, paragraph }: Block, before: Block | undefined): Passage {
  return { part: 'text', role, lang, text: text.slice(start, end), start, end, paragraph, gap: gapBefore(text, before, start) };
}

function removedLines(removed: RemovedPassage, index: number, reportLang: string): Passage[] {
  return filledLines(removed.text).map(({ start, end }, line, lines) => ({
    part: 'removed',
    role: 'removed',
    lang: removed.lang ?? reportLang,
    text: removed.text.slice(start, end),
    start,
    end,
    paragraph: removed.paragraph + line,
    gap: gapBefore(removed.text, lines[line - 1], start),
    removed: index,
  }));
}

function nextLineBreak(text: string, from: number): { index: number; length: number } {
  lineBreaks.lastIndex = from;
  const found = lineBreaks.exec(text);
  return found ? { index: found.index, length: found[0].length } : { index: text.length, length: 1 };
}
