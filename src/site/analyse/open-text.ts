import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { VFile } from 'vfile';
import { bareMarkdownReading } from '../../analysis/bare-markdown.ts';
import { analyse } from '../../analysis/analyse.ts';
import { analyseReport } from '../../analysis/analyse-report.ts';
import { bareReading } from '../../analysis/reading.ts';
import type { Analysis } from '../../analysis/records.ts';
import type { Knowledge } from '../../analysis/workspace.ts';
import type { Report } from '../../corpus/report.ts';
import { LARGEST_FILE } from '../../corpus/open-source.ts';

/** A file that was read and analysed; `file` holds the messages. */
export interface AnalysedFile {
  readonly path: string;
  readonly analysis: Analysis;
  readonly file: VFile;
}

/** Why a file could not be read, for the person at the terminal. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** What files are read against. */
export interface Shelf {
  readonly knowledge: Knowledge;
  /** The reports of the dossier by their absolute paths. */
  readonly reports: ReadonlyMap<string, Report>;
  /** EDTF, for texts that do not say when they were published. */
  readonly published: string | undefined;
}

/**
 * Reads and analyses one file: a report of the dossier with its overrides, any other Markdown by its blocks, any
 * other text by its lines, those that were broken to fit a width joined.
 *
 * @throws {UnreadableFile} where the file is missing, a folder, too large, not UTF-8, binary, or empty.
 */
export function analyseFile(path: string, { knowledge, reports, published }: Shelf): AnalysedFile {
  const text = readText(path);
  const report = reports.get(resolve(path));
  const file = new VFile({ path, value: report ? report.source : text });
  if (report) return { path, analysis: analyseReport(report, knowledge, file), file };
  const name = basename(path).replace(extension, '');
  const reading = markdownName.test(path)
    ? bareMarkdownReading(text.replace(byteOrderMark, '').replaceAll('\r\n', '\n'), { name, published }, file)?.reading
    : bareReading(text, { name, published });
  if (!reading) throw new UnreadableFile(file.messages.map(String).join('\n'));
  return { path, analysis: analyse(reading, knowledge, [], file), file };
}

const extension = /\.[^.]+$/;
const markdownName = /\.(?:md|markdown)$/i;
const byteOrderMark = /^\ufeff/;

function readText(path: string): string {
  const bytes = readBytes(path);
  if (bytes.length > LARGEST_FILE) {
    throw new UnreadableFile(`it has ${bytes.length} bytes; at most ${LARGEST_FILE} are read`);
  }
  const text = decode(bytes);
  if (text.trim() === '') throw new UnreadableFile('it holds no text');
  return text;
}

function readBytes(path: string): Uint8Array {
  try {
    if (statSync(path).isDirectory()) throw new UnreadableFile('it is a folder: give the files in it');
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UnreadableFile(isMissing ? 'there is no such file' : String(error), { cause: error });
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new UnreadableFile('it holds NUL bytes: expected a text in UTF-8');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new UnreadableFile('it is not UTF-8: save it as plain text in UTF-8', { cause: error });
  }
}
