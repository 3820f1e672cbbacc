const countries = new Intl.DisplayNames('fr', { type: 'region', fallback: 'code' });
const languages = new Intl.DisplayNames('fr', { type: 'language', fallback: 'code' });

/** The French name of a country by its ISO 3166 code: « Belgique ». The code where there is none. */
export function countryName(code: string): string {
  return named(countries, code);
}

/** The French name of a language by its BCP 47 tag: « anglais ». The tag where there is none. */
export function languageName(tag: string): string {
  return named(languages, tag);
}

/** `Intl.DisplayNames` throws on what is no code at all; such a code stands for itself. */
function named(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}
