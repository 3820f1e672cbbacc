import type { VFile } from 'vfile';
import { fileOf, raise, shown, type Notice } from '../corpus/notice.ts';
import type { Quote } from '../corpus/report.ts';
import type { CitationProblem } from './find-citation.ts';

/** A content file that something is said about. */
export interface Subject {
  readonly path: string;
  readonly source?: string | undefined;
}

/** What composing has to say, by content file. */
export interface Notices {
  /** Adds a message to a content file. */
  raise(subject: Subject, notice: Omit<Notice, 'source'>): void;
  /** Says why a quote of a content file points to no sentence. */
  raiseQuote(subject: Subject, quote: Quote, problem: CitationProblem): void;
  /** The files with messages, in the order of their paths. */
  files(): readonly VFile[];
}

/** An empty collection of messages; each content file gets one VFile however often it is spoken of. */
export function openNotices(): Notices {
  const files = new Map<string, VFile>();
  const fileFor = (subject: Subject): VFile => {
    const known = files.get(subject.path);
    if (known) return known;
    const file = fileOf(subject);
    files.set(subject.path, file);
    return file;
  };
  return {
    raise: (subject, notice) => void raise(fileFor(subject), { ...notice, source: 'dossier' }),
    raiseQuote: (subject, quote, problem) =>
      void raise(fileFor(subject), {
        ...quoteNotice(quote, problem),
        source: 'dossier',
        place: quote.fileOffset,
      }),
    files: () => [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

const parts = { text: '', title: ' title', removed: ' removed lines' } as const;

function quoteNotice(quote: Quote, problem: CitationProblem): Omit<Notice, 'source'> {
  const words = `« ${shown(quote.exact)} »`;
  const where = `report \`${quote.report}\`${parts[quote.from]}`;
  switch (problem.kind) {
    case 'unknown-report':
      return {
        degree: 'error',
        ruleId: 'report-unknown',
        reason: `Unknown report \`${quote.report}\`, expected the slug of a file of \`reports/\``,
        note: 'Write the name of the report’s file without `.md`.',
      };
    case 'absent':
      return {
        degree: 'error',
        ruleId: 'quote-not-found',
        reason: `Quote not found in ${where}: ${words}`,
        note: problem.nearest
          ? `The nearest text is « ${shown(problem.nearest.text, 160)} »${lineNote([problem.nearest.line])}. Copy the words exactly.`
          : 'Nothing in it comes near. Copy the words exactly, or name the part they stand in with `from`.',
      };
    case 'ambiguous':
      return {
        degree: 'error',
        ruleId: 'quote-ambiguous',
        reason: `Quote found ${problem.lines.length} times in ${where}, expected one place: ${words}`,
        note: `It stands in several places${lineNote(problem.lines)}. Add the words before or after as \`prefix\` or \`suffix\`.`,
      };
    case 'crossing':
      return {
        degree: 'error',
        ruleId: 'quote-crosses-sentences',
        reason: `Quote runs over the end of a sentence in ${where}, expected words of one sentence: ${words}`,
        note: 'Quote one sentence at a time: a second entry can quote the next one.',
      };
  }
}

function lineNote(lines: readonly (number | undefined)[]): string {
  const numbers = lines.filter((line) => line !== undefined);
  if (numbers.length === 0) return '';
  return ` (line${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')})`;
}
