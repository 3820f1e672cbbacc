import matter from 'gray-matter';
import type { VFile } from 'vfile';
import type { Position } from 'unist';
import { type YamlFields, readYaml } from './front-matter-yaml.ts';
import { raise, shown } from './notice.ts';

/** A content file in its two parts. */
export interface FrontMatter {
  readonly fields: YamlFields;
  /** All that follows the line that closes the front matter, without the line ends around it. */
  readonly body: string;
  /** Offset of the body in the file; where it is empty, of the end of the front matter. */
  readonly bodyOffset: number;
}

const opening = /^---[ \t]*(?<language>[^\n]*)/;
const closing = /^---(?<rest>[^\n]*)$/gm;
const yamlNames = /^(?:yaml|yml)?$/i;
const leadingLineEnds = /^\n+/;

/**
 * Reads the front matter of a file (line ends must be LF). Only YAML is read: front matter never runs code.
 *
 * Gives `undefined` after raising an error where there is none, where it is never closed, in another language, or
 * does not parse. Values are as YAML 1.2 has them: no dates, no base-60 numbers.
 */
export function readFrontMatter(file: VFile): FrontMatter | undefined {
  const text = String(file.value);
  const language = opening.exec(text)?.groups?.['language']?.trim();
  if (language === undefined || language.startsWith('-')) return refuseMissing(file, text);
  if (!yamlNames.test(language)) return refuseLanguage(file, language);
  const close = closingLine(file, text);
  if (!close) return undefined;

  const base = text.indexOf('\n');
  let fields: YamlFields | undefined;
  const { content } = matter(text, {
    language: 'yaml',
    engines: {
      yaml: (block: string) => {
        fields = readYaml(file, block, base);
        return {};
      },
      json: refuseCode,
      javascript: refuseCode,
      coffee: refuseCode,
    },
  });
  fields ??= file.messages.some(({ fatal }) => fatal) ? undefined : readYaml(file, '', base);
  if (!fields) return undefined;
  const body = content.replace(leadingLineEnds, '');
  const bodyOffset = body === '' ? text.trimEnd().length : text.length - body.length;
  return { fields, body: body.replace(/\n$/, ''), bodyOffset };
}

function refuseCode(): never {
  throw new TypeError('Front matter is read as YAML only');
}

function refuseMissing(file: VFile, text: string): undefined {
  const [first = ''] = text.split('\n', 1);
  raise(file, {
    degree: 'error',
    ruleId: 'front-matter-missing',
    source: 'corpus',
    reason: `No front matter: expected the first line to be « --- », found « ${shown(first)} »`,
    place: 0,
    note: 'Start the file with a line « --- », the fields (one « name: value » a line), and another line « --- ».',
  });
}

function refuseLanguage(file: VFile, language: string): undefined {
  raise(file, {
    degree: 'error',
    ruleId: 'front-matter-language',
    source: 'corpus',
    reason: `Front matter in « ${shown(language)} »: expected YAML, which needs no name after « --- »`,
    place: 0,
    note: 'Write the fields in YAML and leave nothing but « --- » on the first line.',
  });
}

function closingLine(file: VFile, text: string): Position | true | undefined {
  const start = text.indexOf('\n');
  closing.lastIndex = start + 1;
  const found = start < 0 ? null : closing.exec(text);
  if (found && found.groups?.['rest']?.trim() === '') return true;
  raise(file, {
    degree: 'error',
    ruleId: 'front-matter-unclosed',
    source: 'corpus',
    reason: found
      ? `The front matter is not closed: expected « --- » alone on its line, found « ${shown(found[0])} »`
      : 'The front matter is never closed: expected a line « --- » after the fields, found none',
    place: found ? found.index : 0,
    note: 'Close the front matter with a line that holds « --- » and nothing else.',
  });
  return undefined;
}
