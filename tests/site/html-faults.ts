import { readFileSync } from 'node:fs';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

// Given as it is: the loader that looks for it starts above the built pages, which stand in a temporary folder.
const config: ConfigData = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8'));

const validator = new HtmlValidate(new StaticConfigLoader(config));

/** What html-validate, with the project's own rules, finds wrong in a file. */
export async function htmlFaults(file: string): Promise<readonly string[]> {
  const { results } = await validator.validateFile(file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
