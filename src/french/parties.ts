/** Parties and groups of elected people whose names are words of their own, in small letters; those that go by initials need no list. */
const parties = new Set([
  'les républicains',
  'les écologistes',
  'les verts',
  'les insoumis',
  'les patriotes',
  'les centristes',
  'les engagés',
  'renaissance',
  'horizons',
  'ensemble',
  'reconquête',
  'modem',
  'nupes',
  'renew',
  'renew europe',
  'debout la france',
  'place publique',
  'génération.s',
  'générations',
  'la france insoumise',
  'rassemblement national',
  'nouveau front populaire',
  'ecolo',
  'défi',
]);

/** Whether words, in small letters, are the name of a party that stands behind an office: « le maire Horizons ». */
export function isParty(words: string): boolean {
  return parties.has(words);
}
