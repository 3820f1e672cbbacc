import { createHash } from 'node:crypto';
import type { VFileMessage } from 'vfile-message';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';

/** Content files by path; `undefined` takes one of the small dossier away. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

const encoder = new TextEncoder();

/** Lines with a last line end, as files have them. */
export function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export const rawText = 'Le port rouvre\n\nLe port a rouvert lundi. Le maire a saluéla foule.\n\nPUBLICITÉ';

/** A dossier of one report, one event, one topic, one divergence, one word family and one place; it is valid. */
export const smallDossier: Files = {
  'dossier.md': lines('---', 'title: "Le port"', '---', '', 'Un essai.'),
  'raw/port.txt': rawText,
  'reports/port.md': lines(
    '---',
    'title: "Le port rouvre"',
    'published: "2024-06-03"',
    'lang: fr',
    'raw: "port.txt"',
    `sha256: "${sha256(rawText)}"`,
    'ledger:',
    '  removed:',
    '    - text: "\\n\\nPUBLICITÉ"',
    '      prefix: "foule."',
    '      reason: "Publicité."',
    '  corrected:',
    '    - raw: "saluéla"',
    '      copy: "salué la"',
    '      reason: "Mots collés."',
    '  moved:',
    '    - text: "Le port rouvre\\n\\n"',
    '      to: title',
    '      suffix: "Le port a"',
    '      reason: "Titre."',
    'notes:',
    '  - quote: "la foule"',
    '    kind: editor',
    '    text: "Une note."',
    '---',
    '',
    'Le port a rouvert lundi. Le maire a salué la foule.',
  ),
  'events/reouverture.md': lines(
    '---',
    'title: "Le port rouvre"',
    'date: "2024-06-03"',
    'dateBasis: stated',
    'kind: happened',
    'place: port',
    'evidence:',
    '  - report: port',
    '    quote: "Le port a rouvert lundi."',
    '---',
    '',
    'Le port rouvre.',
  ),
  'topics/foule.md': lines(
    '---',
    'title: "La foule"',
    'facets:',
    '  - id: salut',
    '    label: "Le salut"',
    '    wordings: ["foule"]',
    '    mentions:',
    '      - report: port',
    '        quote: "a salué la foule"',
    '---',
  ),
  'divergences/deux.md': lines(
    '---',
    'title: "Deux mots"',
    'about: "Le port"',
    'grade: scope',
    'quotes:',
    '  - report: port',
    '    quote: "a rouvert"',
    '    says: "rouvert"',
    '  - report: port',
    '    from: title',
    '    quote: "rouvre"',
    '    says: "rouvre"',
    '---',
    '',
    'Deux temps du même verbe.',
  ),
  'words/port.md': lines('---', 'title: "Port"', 'words:', '  - word: "port"', '---'),
  'entities/port.md': lines('---', 'kind: place', 'label: "Le port"', 'forms: ["Le port"]', '---'),
};

/** The small dossier with some files changed, as the disk would give them. */
export function sources(changes: Files = {}): readonly SourceFile[] {
  return Object.entries({ ...smallDossier, ...changes }).flatMap(([path, content]) => {
    if (content === undefined) return [];
    return [{ path, bytes: typeof content === 'string' ? encoder.encode(content) : content }];
  });
}

/** The text of a file of the small dossier with one stretch replaced, which must be there. */
export function changed(path: string, from: string, to: string): Files {
  const text = smallDossier[path];
  if (typeof text !== 'string' || !text.includes(from)) throw new Error(`${path} has no « ${from} »`);
  return { [path]: text.replace(from, () => to) };
}

/** A message as a test reads it. */
export interface Told {
  readonly path: string;
  readonly line: number | undefined;
  readonly degree: string;
  readonly ruleId: string | undefined;
  readonly reason: string;
  readonly note: string;
}

const degrees = new Map<VFileMessage['fatal'], string>([
  [true, 'error'],
  [false, 'warning'],
  [undefined, 'info'],
]);

/** All that reading these files says, in order. */
export function told(files: readonly SourceFile[]): readonly Told[] {
  return readCorpus(files).files.flatMap((file) =>
    file.messages.map((message) => ({
      path: file.path,
      line: message.line,
      degree: degrees.get(message.fatal) ?? 'unknown',
      ruleId: message.ruleId,
      reason: message.reason,
      note: message.note ?? '',
    })),
  );
}
