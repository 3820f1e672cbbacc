/** Nouns by which news calls the holder of one office in turn; masculine and feminine apart from the others' gender. */
const synonyms: readonly (readonly string[])[] = [
  ['entraîneur', 'coach', 'technicien', 'sélectionneur', 'manager'],
  ['entraîneuse', 'coach', 'technicienne', 'sélectionneuse'],
  ['maire', 'édile', 'bourgmestre', 'élu'],
  ['maire', 'édile', 'bourgmestre', 'élue'],
  ['député', 'parlementaire', 'élu', 'eurodéputé'],
  ['députée', 'parlementaire', 'élue', 'eurodéputée'],
  ['sénateur', 'parlementaire', 'élu'],
  ['sénatrice', 'parlementaire', 'élue'],
  ['président', 'dirigeant', 'leader', 'chef', 'patron'],
  ['présidente', 'dirigeante', 'leader', 'cheffe', 'patronne'],
  ['directeur', 'patron', 'pdg', 'dirigeant', 'responsable'],
  ['directrice', 'patronne', 'pdg', 'dirigeante', 'responsable'],
  ['secrétaire', 'leader', 'syndicaliste', 'responsable', 'dirigeant', 'patron'],
  ['secrétaire', 'leader', 'syndicaliste', 'responsable', 'dirigeante', 'patronne'],
  ['délégué', 'syndicaliste', 'représentant'],
  ['déléguée', 'syndicaliste', 'représentante'],
  ['procureur', 'magistrat', 'parquetier'],
  ['procureure', 'magistrate', 'parquetière'],
  ['juge', 'magistrat'],
  ['juge', 'magistrate'],
  ['avocat', 'défenseur', 'conseil', 'pénaliste', 'bâtonnier'],
  ['avocate', 'conseil', 'pénaliste', 'bâtonnière'],
  ['ambassadeur', 'diplomate'],
  ['ambassadrice', 'diplomate'],
  ['chercheur', 'scientifique', 'spécialiste', 'expert', 'professeur'],
  ['chercheuse', 'scientifique', 'spécialiste', 'experte', 'professeure'],
  ['joueur', 'attaquant', 'buteur', 'milieu', 'défenseur', 'ailier', 'international', 'footballeur'],
  ['cinéaste', 'réalisateur', 'metteur'],
  ['cinéaste', 'réalisatrice'],
  ['chanteur', 'artiste', 'musicien'],
  ['chanteuse', 'artiste', 'musicienne'],
  ['écrivain', 'romancier', 'auteur'],
  ['écrivaine', 'romancière', 'autrice'],
];

/** The other nouns that can stand for an office (lower case), in no order; none where the office has no other name. */
export function officeSynonyms(office: string): ReadonlySet<string> {
  return new Set(synonyms.filter((group) => group.includes(office)).flat().filter((word) => word !== office));
}
