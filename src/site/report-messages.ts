import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';

/**
 * All messages as text for a terminal, file by file, with their notes; '' when there are none.
 * `isQuiet` leaves out what only informs.
 */
export function reportMessages(files: readonly VFile[], options: { readonly isQuiet?: boolean } = {}): string {
  const shown = files.map((file) => withMessages(file, options.isQuiet ?? false)).filter((file) => file.messages.length > 0);
  return shown.length === 0 ? '' : reporter(shown, { verbose: true, color: false });
}

function withMessages(file: VFile, isQuiet: boolean): VFile {
  const copy = new VFile({ path: file.path });
  copy.messages.push(...file.messages.filter((message) => !isQuiet || typeof message.fatal === 'boolean'));
  return copy;
}
