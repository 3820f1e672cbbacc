/** Nouns of places and things that are named for somebody: « au lycée Victor Hugo ». */
const bearers =
  /^(?:rue|avenue|boulevard|place|quai|pont|square|lycée|collège|école|groupe|université|faculté|institut|centre|hôpital|clinique|stade|gymnase|complexe|salle|théâtre|cinéma|musée|galerie|hôtel|café|bar|restaurant|librairie|maison|fondation|résidence|foyer|quartier|cité|parc|port|aéroport|gare|station|tour|prix|trophée|coupe|loi|affaire|dossier|cabinet|librairie|éditions|émission|film|livre|album|chaîne|radio|site|réseau|magazine|revue|ehpad|camping|cantine|crèche|boulangerie|brasserie|pharmacie|ferme|domaine|château|caserne|prison|médiathèque|bibliothèque|boutique|garage|église|paroisse|refuge|gîte|auberge|chalet|piscine|patinoire|vélodrome|hippodrome|vignoble|laiterie|fromagerie|scierie|carrière|mine|centrale|barrage|hameau|lieu-dit|village)$/;

/** Whether a common noun (lower case) is of a place or a thing that bears a name. */
export function bearsNames(noun: string): boolean {
  return bearers.test(noun);
}
