/**
 * Set phrases by which French news calls an office, and the noun of that office: « le chef de l’État » is the
 * president, « le garde des Sceaux » the minister of justice. Lower case, typewriter apostrophe, no article.
 */
const periphrases: readonly (readonly [RegExp, string])[] = [
  [/^(?:chef|cheffe) de l'[ée]tat\b/, 'président'],
  [/^(?:locataire|hôte) (?:de l'[ée]lysée|de la maison blanche)\b/, 'président'],
  [/^(?:chef|maître|patron|homme fort|locataire) du kremlin\b/, 'président'],
  [/^(?:chef|cheffe) (?:de l'exécutif|du gouvernement|du cabinet)\b/, 'premier ministre'],
  [/^(?:locataire|hôte) de matignon\b/, 'premier ministre'],
  [/^(?:chef|cheffe|patron|patronne) de la diplomatie\b/, 'ministre affaires étrangères'],
  [/^présidente? de la république\b/, 'président'],
  [/^gardes? des sceaux\b/, 'ministre justice'],
  [/^(?:locataire|patron|patronne) de (?:la )?place beauvau\b/, 'ministre intérieur'],
  [/^(?:premier magistrat|première magistrate|premier édile|première édile)(?: de la (?:ville|commune|cité))?$/, 'maire'],
  [/^souverain pontife\b/, 'pape'],
  [/^saint-père\b/, 'pape'],
  [/^(?:chef|patron) de l'[ée]glise catholique\b/, 'pape'],
];

/** The office a phrase stands for (« chef de l’État » is `président`); undefined where it is no such phrase. */
export function periphrasedOffice(words: string): string | undefined {
  const bare = words.toLowerCase().replace(/[’ʼ]/g, "'").replace(/^(?:le |la |l'|ce |cette )/, '');
  return periphrases.find(([pattern]) => pattern.test(bare))?.[1];
}
