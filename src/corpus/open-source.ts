import { VFile } from 'vfile';
import { displayPath, raise, shown } from './notice.ts';
import type { SourceFile } from './source-file.ts';

/** Larger files are refused: reading takes time and memory in proportion. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** Characters that neither HTML nor a terminal takes as text: controls but tab and line end, halves of pairs, no characters. */
export const unprintable = /[^\P{Cc}\t\n]|[\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** A file that could be decoded. */
export interface OpenSource {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** As decoded: a byte order mark and carriage returns are still in it. */
  readonly text: string;
  readonly file: VFile;
}

/**
 * Decodes a file as UTF-8. Raises an error and leaves `text` out where it leads out of the content folder, is too
 * large, is not UTF-8 or holds NUL bytes. The VFile has the text with LF as only line end and without byte order
 * mark, as editors count lines and columns.
 */
export function openSource(source: SourceFile): OpenSource | VFile {
  const file = new VFile({ path: displayPath(source.path) });
  const text = isReadable(file, source) ? decoded(file, source.bytes) : undefined;
  if (text === undefined) return file;
  file.value = withoutMark(text).replace(/\r\n?/g, '\n');
  const nul = file.value.indexOf('\u0000');
  if (nul >= 0) {
    raise(file, {
      degree: 'error',
      ruleId: 'nul-byte',
      source: 'corpus',
      reason: 'The file holds a NUL byte: expected text',
      place: nul,
      note: 'Save the file as plain text in UTF-8; a NUL byte is a sign of UTF-16 or of a damaged file.',
    });
    return file;
  }
  const control = isRawDocument(source) ? -1 : file.value.search(unprintable);
  if (control >= 0) {
    raise(file, {
      degree: 'error',
      ruleId: 'control-character',
      source: 'corpus',
      reason: `The file holds the control character ${shown(file.value.charAt(control))}: expected text`,
      place: control,
      note: 'Take it out of the copy; where the document as received has it, add it to the ledger ("\\f", "\\x1B").',
    });
    return file;
  }
  return { path: source.path, bytes: source.bytes, text, file };
}

/** A document as received keeps every character it came with; no page shows it. */
function isRawDocument({ path }: SourceFile): boolean {
  return path.startsWith('raw/');
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function isReadable(file: VFile, source: SourceFile): boolean {
  if (source.linkTarget !== undefined) {
    raise(file, {
      degree: 'error',
      ruleId: 'symbolic-link',
      source: 'corpus',
      reason: `The file is a symbolic link that leads out of the content folder, to « ${shown(source.linkTarget)} »`,
      place: { line: 1, column: 1 },
      note: 'Put a copy of the file itself in its place.',
    });
    return false;
  }
  if (source.bytes.byteLength > LARGEST_FILE) {
    raise(file, {
      degree: 'error',
      ruleId: 'file-too-large',
      source: 'corpus',
      reason: 'The file is larger than 10 MB, the most that is read',
      place: { line: 1, column: 1 },
      note: 'Keep the report itself and leave out what is not its text.',
    });
    return false;
  }
  return true;
}

function decoded(file: VFile, bytes: Uint8Array): string | undefined {
  const text = decode(bytes, false);
  if (text !== undefined) return text;
  const valid = validLength(bytes);
  file.value = withoutMark(decode(bytes.subarray(0, valid), true) ?? '').replace(/\r\n?/g, '\n');
  raise(file, {
    degree: 'error',
    ruleId: 'not-utf-8',
    source: 'corpus',
    reason: `The file is not UTF-8: byte ${valid + 1} of ${bytes.byteLength} belongs to no character`,
    place: file.value.length,
    note: 'Save the file in the encoding UTF-8. A raw document in another encoding has to be converted before it is added.',
  });
  return undefined;
}

function decode(bytes: Uint8Array, isCut: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isCut });
  } catch {
    // The decoder says by throwing that the bytes are not UTF-8.
    return undefined;
  }
}

/** How many bytes from the start are UTF-8, found by halving. */
function validLength(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (decode(bytes.subarray(0, middle), true) === undefined) invalid = middle;
    else valid = middle;
  }
  return valid;
}
