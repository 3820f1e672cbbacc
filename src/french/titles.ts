import { bareForm } from './words.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(bareForm));

/** Forms of address that belong to a name as it is written: « M. Kim », « Monsieur Kim ». Without accents or stops. */
export const civilTitles: ReadonlySet<string> = listed(
  'M MM Mme Mmes Mlle Mlles Monsieur Messieurs Madame Mesdames Mademoiselle Me Maître Mgr Monseigneur Dr Pr Mr Mrs Ms',
);

/** Offices, ranks and trades that announce a person: « le ministre Bruno Le Maire ». Without accents. */
export const personTitles: ReadonlySet<string> = listed(`
  président présidente vice-président vice-présidente premier première ministre ministres secrétaire gouverneur gouverneure
  maire député députée sénateur sénatrice chancelier chancelière roi reine prince princesse empereur impératrice pape
  cardinal évêque archevêque abbé père mère frère sœur rabbin imam ayatollah cheikh émir sultan tsar duc duchesse comte
  comtesse baron baronne général générale colonel colonelle commandant commandante capitaine lieutenant lieutenante
  sergent sergente caporal adjudant adjudante amiral amirale vice-amiral maréchal brigadier major soldat
  juge procureur procureure avocat avocate magistrat magistrate préfet préfète bâtonnier greffier commissaire inspecteur
  inspectrice policier gendarme ambassadeur ambassadrice consul consule diplomate émissaire représentant représentante
  directeur directrice patron patronne dirigeant dirigeante dictateur leader chef cheffe numéro porte-parole conseiller
  conseillère délégué déléguée coordinateur coordinatrice responsable fondateur fondatrice PDG DG docteur docteure
  professeur professeure chercheur chercheuse économiste historien historienne politologue sociologue philosophe
  journaliste écrivain écrivaine auteur autrice réalisateur réalisatrice acteur actrice comédien comédienne chanteur
  chanteuse musicien musicienne peintre sculpteur photographe champion championne entraîneur entraîneuse sélectionneur
  attaquant attaquante défenseur défenseure gardien gardienne milieu arbitre joueur joueuse cycliste nageur nageuse
  candidat candidate opposant opposante militant militante syndicaliste homologue collègue ex ancien ancienne feu
  agriculteur agricultrice infirmier infirmière médecin pilote astronaute cosmonaute ingénieur ingénieure
`);
