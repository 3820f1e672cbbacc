/** What an editor sets in an override: fields as they were read, each to be checked before use. */
export type Settings = Readonly<Record<string, unknown>>;

/** A setting that is a text; undefined where it is absent or no text. */
export function textOf(settings: Settings, field: string): string | undefined {
  const value = settings[field];
  return typeof value === 'string' ? value : undefined;
}

/** A setting that is one of a few words. */
export function choiceOf<Choice extends string>(
  settings: Settings,
  field: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = settings[field];
  return choices.find((choice) => choice === value);
}

/** A setting that is a list of texts; a single text is a list of one. */
export function listOf(settings: Settings, field: string): readonly string[] | undefined {
  const value = settings[field];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : undefined;
}

/** A setting that holds settings of its own. */
export function settingsOf(settings: Settings, field: string): Settings | undefined {
  const value = settings[field];
  return isSettings(value) ? value : undefined;
}

function isSettings(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
