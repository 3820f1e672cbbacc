import type { VFile } from 'vfile';
import { type Document, type Node, isMap, isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import { raise, shown } from './notice.ts';
import { unprintable } from './open-source.ts';
import type { Span } from './report.ts';

/** Names of fields and ranks in lists, from the outermost: `['evidence', 0, 'quote']`. */
export type FieldPath = readonly PropertyKey[];

/** The fields of a front matter, and where each stands in its file. */
export interface YamlFields {
  /** Plain data: text, numbers, booleans, null, lists and records. */
  readonly data: unknown;
  /** Where the value of a field stands; of a field that is not there, its nearest ancestor's. */
  spanOf(path: FieldPath): Span;
  /** Where the name of a field stands. */
  nameSpanOf(path: FieldPath): Span;
}

/** More messages than this about one front matter help nobody. */
const MESSAGES = 8;

/**
 * Reads a block of YAML 1.2 that begins at an offset of the file. Raises an error and gives `undefined` where it does
 * not parse, where it has anchors, aliases or tags (nothing is expanded), or is no list of fields; dates without
 * quotation marks are refused because other YAML readers change them.
 */
export function readYaml(file: VFile, block: string, base: number): YamlFields | undefined {
  const document = parseDocument(block, { prettyErrors: false, stringKeys: true, uniqueKeys: false, logLevel: 'silent' });
  const refusals = [...syntaxRefusals(document), ...nodeRefusals(document)].slice(0, MESSAGES);
  for (const { start, end, ...refusal } of refusals) {
    const place = { start: base + start, end: base + end };
    raise(file, { degree: 'error', source: 'corpus', place, ...refusal });
  }
  if (refusals.length > 0) return undefined;
  if (document.contents !== null && !isMap(document.contents)) {
    raise(file, {
      degree: 'error',
      ruleId: 'front-matter-fields',
      source: 'corpus',
      reason: 'The front matter is no list of fields: expected lines like « name: value »',
      place: base + 1,
      note: 'Write each field as its name, a colon, a space and its value.',
    });
    return undefined;
  }
  const spanAt = (node: Node | undefined): Span | undefined => {
    const range = node?.range;
    return range ? { start: base + range[0], end: base + range[1] } : undefined;
  };
  return {
    data: document.contents === null ? {} : document.toJS({ maxAliasCount: 0 }),
    spanOf: (path) => nearest(path, (part) => spanAt(valueNode(document, part))) ?? { start: 0, end: 3 },
    nameSpanOf: (path) => spanAt(nameNode(document, path)) ?? { start: 0, end: 3 },
  };
}

interface Refusal extends Span {
  readonly ruleId: string;
  readonly reason: string;
  readonly note: string;
}

function syntaxRefusals(document: Document.Parsed): readonly Refusal[] {
  const errors = document.errors.map(
    ({ message, pos }): Refusal => ({
      start: pos[0],
      end: pos[1],
      ruleId: 'yaml-syntax',
      reason: `The front matter is not YAML: ${plainReason(message)}`,
      note: 'Put text that holds « : », « # » or quotation marks between double quotes (\\" for one inside), and indent with spaces.',
    }),
  );
  const warnings = document.warnings.map(
    ({ message, pos }): Refusal => ({
      start: pos[0],
      end: pos[1],
      ruleId: 'yaml-tag',
      reason: `YAML tags are not read here: ${plainReason(message)}`,
      note: 'Write the value as plain text, a number, a list or a record.',
    }),
  );
  return [...errors, ...warnings];
}

/** The parser's own words; it reports nesting that is too deep as an overflow. */
function plainReason(message: string): string {
  return /call stack/.test(message) ? 'it is nested too deeply' : shown(message, 160);
}

/** A date, a month or an hour as YAML 1.1 readers would turn into something else; intervals and sets of them too. */
const bareDate = /^[[{(]?(?:\d{4}-\d{2}[\d\-/~?%X.T:,Z+]*|\d{1,2}:\d{2}(?::\d{2})?)$/;

function nodeRefusals(document: Document.Parsed): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const add = (node: Node, ruleId: string, reason: string, note: string): void => {
    const [start, end] = node.range ?? [0, 0];
    refusals.push({ start, end, ruleId, reason, note });
  };
  visit(document, {
    Map: (_, { items }) => {
      for (const key of repeatedKeys(items.map(({ key: one }) => one))) {
        add(key, 'yaml-syntax', 'The front matter is not YAML: Map keys must be unique', 'Keep one of the two.');
      }
    },
    Alias: (_, node) => {
      add(
        node,
        'yaml-alias',
        `Aliases are not read here: « *${shown(node.source)} »`,
        'Write the value out again.',
      );
    },
    Scalar: (key, node, ancestors) => {
      const value = typeof node.value === 'string' && !isLedger(ancestors) ? node.value : '';
      const control = unprintable.exec(value)?.[0];
      if (control !== undefined) {
        const reason = `The text holds the control character ${shown(control)}: expected text`;
        add(node, 'control-character', reason, 'Take it out; only the ledger may quote it.');
      }
      if (node.type !== 'PLAIN' || key === 'key' || !bareDate.test(node.source ?? '')) return;
      const source = shown(node.source ?? '');
      add(
        node,
        'date-unquoted',
        `The date ${source} is not between quotation marks: expected "${source}"`,
        `Write "${source}", so that no YAML reader turns it into something else.`,
      );
    },
  });
  return refusals;
}

/** The parser's own look for twins compares every two keys: thousands of them would take minutes. */
function repeatedKeys(keys: readonly unknown[]): readonly Node[] {
  const seen = new Set<unknown>();
  return keys.filter((key) => {
    if (!isScalar(key)) return false;
    const isRepeated = seen.has(key.value);
    seen.add(key.value);
    return isRepeated;
  }).filter(isNode);
}

/** The ledger quotes the document as received, whatever characters it came with. */
function isLedger(ancestors: readonly unknown[]): boolean {
  const field = ancestors.find((one) => isPair(one));
  return isPair(field) && isScalar(field.key) && field.key.value === 'ledger';
}

function valueNode(document: Document.Parsed, path: FieldPath): Node | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node : undefined;
}

function nameNode(document: Document.Parsed, path: FieldPath): Node | undefined {
  const parent = valueNode(document, path.slice(0, -1));
  const name = path.at(-1);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === name)
    : undefined;
  return pair && isScalar(pair.key) ? pair.key : undefined;
}

function nearest(path: FieldPath, spanAt: (part: FieldPath) => Span | undefined): Span | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = spanAt(path.slice(0, length));
    if (found) return found;
  }
  return undefined;
}
