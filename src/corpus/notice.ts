import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { VFileMessage } from 'vfile-message';
import type { Point, Position } from 'unist';
import type { Span } from './report.ts';

/** How grave a message is: an error publishes nothing, a warning asks an editor to look, an info says what was inferred. */
export type Degree = 'error' | 'warning' | 'info';

/** What a message says. All texts are English: they are for the editor at the terminal. */
export interface Notice {
  readonly degree: Degree;
  /** Stable, kebab-case: `quote-not-found`. */
  readonly ruleId: string;
  /** The layer that speaks: `corpus`, `analysis`, `dossier`. */
  readonly source: string;
  /** What is wrong and what was expected, with the words in question between « ». */
  readonly reason: string;
  /** A point, a position, or offsets into the file (UTF-16 code units, front matter included). */
  readonly place?: Point | Position | Span | number | undefined;
  /** How to mend it. */
  readonly note: string;
  /** The other place that the message is about. */
  readonly cause?: Error | undefined;
}

const fatality = { error: true, warning: false, info: undefined } as const;

/**
 * Adds a message to a file: nothing below `site/` prints.
 *
 * `fatal` is true for an error, false for a warning, undefined for an info, as `vfile-reporter` expects.
 * An offset is turned into line and column with the file's own text; one beyond its end gives its end.
 */
export function raise(file: VFile, notice: Notice): VFileMessage {
  const place = placeIn(file, notice.place);
  const message = new VFileMessage(printable(notice.reason), {
    place,
    ruleId: notice.ruleId,
    source: notice.source,
    cause: notice.cause,
  });
  message.fatal = fatality[notice.degree];
  message.note = printable(notice.note);
  message.file = file.path;
  if (file.path) message.name = `${file.path}:${message.name}`;
  file.messages.push(message);
  return message;
}

function placeIn(file: VFile, place: Notice['place']): Point | Position | undefined {
  if (typeof place === 'number') return pointAt(file, place);
  if (place === undefined || !('start' in place) || !isSpan(place)) return place;
  const [start, end] = [pointAt(file, place.start), pointAt(file, place.end)];
  return start && end ? { start, end } : start;
}

function isSpan(place: Position | Span): place is Span {
  return typeof place.start === 'number';
}

/** Line and column of an offset of a file; undefined where the file's text is not known. */
export function pointAt(file: VFile, offset: number): Point | undefined {
  const text = typeof file.value === 'string' ? file.value : undefined;
  if (text === undefined) return undefined;
  return location(text).toPoint(Math.max(0, Math.min(offset, text.length)));
}

/** Whether anything was found that keeps the dossier from being published. */
export function hasError(files: readonly VFile[]): boolean {
  return files.some((file) => file.messages.some((message) => message.fatal === true));
}

/**
 * The file of a content file, for the messages of a later layer: same path as when it was read,
 * with its text where it is known so that offsets become lines.
 */
export function fileOf(content: { readonly path: string; readonly source?: string | undefined }): VFile {
  const path = displayPath(content.path);
  return content.source === undefined ? new VFile({ path }) : new VFile({ path, value: content.source });
}

const controls = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const names: Readonly<Record<string, string>> = { '\n': '⏎', '\r': '␍', '\t': '⇥' };

/**
 * Words of a file as a message may show them: on one line, at most `limit` characters (the middle goes),
 * with line ends, tabs and invisible characters made visible, so that a terminal never obeys them.
 */
export function shown(words: string, limit = 80): string {
  const characters =
    words.length > 4 * limit ? [...words.slice(0, 2 * limit), ...words.slice(-2 * limit)] : [...words];
  const kept =
    characters.length > limit
      ? [...characters.slice(0, Math.ceil(limit / 2)), '…', ...characters.slice(-Math.floor(limit / 2))]
      : characters;
  return kept.join('').replace(controls, visible);
}

/** Text for a terminal: line ends and tabs stay, other invisible characters are made visible, so that none is obeyed. */
export function printable(text: string): string {
  return text.replace(controls, (sign) => (sign === '\n' || sign === '\t' ? sign : visible(sign)));
}

/** The path of a content file as messages name it: on one line, whatever its folders are called. */
export function displayPath(path: string): string {
  return `content/${path.replace(controls, visible)}`;
}

function visible(sign: string): string {
  return names[sign] ?? `<U+${hexadecimal(sign)}>`;
}

function hexadecimal(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
