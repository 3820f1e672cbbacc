import type { VFile } from 'vfile';
import type { z } from 'zod';
import { expectationIn } from './expectation.ts';
import type { FieldPath, YamlFields } from './front-matter-yaml.ts';
import { nearestWord } from './nearest-word.ts';
import { raise, shown } from './notice.ts';

/** More messages than this about one front matter help nobody. */
const MESSAGES = 20;

/**
 * The fields of a front matter in the shape of a schema. Raises an error for each field that is missing, unknown or
 * not what the schema expects, at its place in the file, and then gives `undefined`.
 */
export function validateFields<Schema extends z.ZodType>(
  file: VFile,
  yaml: YamlFields,
  schema: Schema,
): z.output<Schema> | undefined {
  const result = schema.safeParse(yaml.data);
  if (result.success) return result.data;
  for (const issue of innermost(result.error.issues).slice(0, MESSAGES)) raiseIssue(file, yaml, issue);
  return undefined;
}

type Issue = z.core.$ZodIssue;

/** Of a choice between shapes, the issues of the shape that the value came nearest to. */
function innermost(issues: readonly Issue[]): readonly Issue[] {
  return issues.flatMap((issue): readonly Issue[] => {
    if (issue.code !== 'invalid_union') return [issue];
    const deeper = issue.errors.filter((branch) =>
      branch.some(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
    );
    const [branch] = deeper;
    if (deeper.length !== 1 || !branch) return [issue];
    return innermost(branch).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  });
}

function raiseIssue(file: VFile, yaml: YamlFields, issue: Issue): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys.slice(0, MESSAGES)) raiseUnknown(file, yaml, [...issue.path, key], issue.message.split(', '));
    return;
  }
  const { expected, mend, ruleId } = expectationIn(issue.message);
  const value = valueAt(yaml.data, issue.path);
  const name = nameOf(issue.path);
  if (value === undefined) {
    raise(file, {
      degree: 'error',
      ruleId: 'field-missing',
      source: 'corpus',
      reason: `\`${name}\` is missing: expected ${expected}`,
      place: yaml.spanOf(issue.path).start,
      note: `Add \`${String(issue.path.at(-1))}\`. ${mend}`,
    });
    return;
  }
  const isNumberForDate = ruleId === 'date-not-edtf' && typeof value === 'number';
  raise(file, {
    degree: 'error',
    ruleId: isNumberForDate ? 'date-unquoted' : ruleId,
    source: 'corpus',
    reason: `\`${name}\` is ${described(value)}: expected ${expected}`,
    place: yaml.spanOf(issue.path),
    note: isNumberForDate ? `Write "${String(value)}", between quotation marks.` : mend,
  });
}

function raiseUnknown(file: VFile, yaml: YamlFields, path: FieldPath, known: readonly string[]): void {
  const name = String(path.at(-1));
  const nearest = nearestWord(name, known);
  raise(file, {
    degree: 'error',
    ruleId: 'field-unknown',
    source: 'corpus',
    reason: `Unknown field \`${shown(nameOf(path))}\`: expected one of ${known.map((word) => `\`${word}\``).join(', ')}`,
    place: yaml.nameSpanOf(path),
    note: nearest
      ? `The nearest known field is \`${nearest}\`.`
      : 'Take the field out, or write one of those that are known.',
  });
}

function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

/** `evidence[2].quote`, ranks from 1 as people count. */
function nameOf(path: FieldPath): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part + 1}]` : `${index > 0 ? '.' : ''}${String(part)}`,
    )
    .join('');
}

function described(value: unknown): string {
  if (value === null) return 'empty';
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : `« ${shown(value)} »`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `\`${String(value)}\``;
  return Array.isArray(value) ? 'a list' : 'a record';
}
