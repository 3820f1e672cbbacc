/** Words that a sentence can hardly do without, and that the other language does not have. */
const functionWords = {
  fr: 'le la les l un une des du de d et est à au aux que qui dans pour sur par avec il elle ils ce cette ces son sa ses leur nous vous ne pas plus été selon mais où sont s se en qu',
  en: 'the of and to is was were that with for by his her its from this which are has have been it at on not an who will he she they said after before their',
} as const;

const languageOf: ReadonlyMap<string, 'fr' | 'en'> = new Map(
  (['fr', 'en'] as const).flatMap((lang) =>
    functionWords[lang].split(' ').map((word) => [word, lang] as const),
  ),
);

const word = /\p{L}+/gu;

/**
 * Whether a line is French or English, by its function words. Anything else, and a line too short to tell, is taken
 * for French: this only keeps English captions and notices in a French text from being read by French rules.
 */
export function guessLanguage(line: string): 'fr' | 'en' {
  const counts = { fr: 0, en: 0 };
  for (const [found] of line.matchAll(word)) {
    const lang = languageOf.get(found.toLowerCase());
    if (lang) counts[lang] += 1;
  }
  return counts.en > counts.fr && counts.en > 1 ? 'en' : 'fr';
}
