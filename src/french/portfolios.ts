const domains: ReadonlySet<string> = new Set(
  `défense intérieur économie santé éducation justice culture transports transport environnement écologie travail
  agriculture finances finance affaires logement sports sport énergie recherche budget armées armée industrie commerce
  tourisme immigration enseignement jeunesse famille solidarités ville outre-mer numérique pêche mer intégration
  sécurité développement coopération état nation république gouvernement parlement sénat assemblée élysée matignon
  kremlin bundestag bundesbank congrès pentagone étrangères nationale nationales ressources naturelles publique publics
  sociale sociales extérieures européennes territoires citoyenneté emploi agroalimentaire biodiversité climat`
    .trim()
    .split(/\s+/)
    .map(withoutAccents),
);

/** Capitals often go without their accent: « Economie », « Etat ». */
function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether a word (lower case) names a ministry's domain or a house of power: a person's name may follow it directly. */
export function isPortfolio(word: string): boolean {
  return domains.has(withoutAccents(word));
}
