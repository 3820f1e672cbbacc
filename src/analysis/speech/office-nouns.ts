

/** Trades that a text adds to a name it has just given: no office that another in the story may hold. */
export const trades =
  /^(?:économiste|architecte|sociologue|historien(?:ne)?|politologue|philosophe|analyste|écrivaine?|romanci(?:er|ère)|cinéaste|réalisat(?:eur|rice)|act(?:eur|rice)|comédien(?:ne)?|chant(?:eur|euse)|musicien(?:ne)?|peintre|photographe|animat(?:eur|rice)|humoriste|styliste|couturier|climatologue|géologue|biologiste|physicien(?:ne)?|astronome|épidémiologiste|infectiologue|virologue|attaquante?|défenseure?|milieu|ailier|buteur|buteuse|cycliste|nageu(?:r|se)|skieu(?:r|se)|skipper|sprinteu(?:r|se)|pilote|navigat(?:eur|rice)|entrepreneu(?:r|se)|milliardaire|éleveu(?:r|se)|agricult(?:eur|rice)|viticult(?:eur|rice)|gardien(?:ne)?|portier|capitaine|coureu(?:r|se)|joueu(?:r|se)|champion(?:ne)?|lauréate?|vainqueur|finaliste|accordéoniste|pianiste|violoniste|guitariste|ex-\p{L}+)$/u;

/** Nouns that say of somebody what anybody may be, and no office. */
export const portraying = /^(?:homme|femme|garçon|fille|fillette|adolescente?|ado|écoli(?:er|ère)|lycéen(?:ne)?|collégien(?:ne)?|gamine?|jeune|[a-z]+agénaire|trentenaire|quadra|quinqua|intéressée?|retraitée?|nati(?:f|ve)|sporti(?:f|ve)|passionnée?)$/;

export const accused = /^(?:prévenue?|accusée?|suspecte?|condamnée?|détenue?|meurtrier|meurtrière|conducteur|conductrice)$/;

/** Whose office keeps them from being the accused of a story. */
export const judging = /^(?:président|juge|magistrat|procureur|avocat|substitut|maître|expert|psychiatre|médecin|policier|gendarme|maire|ministre|préfet|journaliste)e?s?$/;

/** Those to whom something was done, or who have seen it. */
export const wronged = /^(?:victime|plaignante?|témoin|rescapée?|survivante?|veuve?|orpheline?)s?$/;

/** Adjectives that tell one office from another. */
export const ranks = /^(?:syndica|département|région|municip|judiciai|fédér|canton|commun|provinci|nation|honorai|suppléan)(?:l|le|al|ale|aux|re|t|te)$/;

/** Nouns by which the press takes up somebody whose office it has told. */
export const takingUp =
  /^(?:dirigeante?|cheffe?|responsable|élue?|édile|leader|patronne?|homme|femme|intéressée?|spécialiste|chercheu(?:r|se)|experte?|scientifique|militante?|syndicaliste|artiste|sportif|sportive|politique|parlementaire|magistrate?|habitante?|riveraine?|retraitée?|jeune|[a-z]+agénaire|trentenaire)$/;

/** Whether the words of an office tell nothing of it: « le responsable », « cet élu ». */
export function takesUpAnybody(office: string): boolean {
  return takingUp.test(office.split(/[\s'’]+/).at(-1) ?? '');
}

/** Nouns that say what somebody is to another: « le voisin », « l’avocat du voisin ». */
export const relational =
  /^(?:voisine?|père|mère|frère|sœur|fils|fille|mari|femme|épou(?:x|se)|compagn(?:on|e)|conjointe?|amie?|collègue|cousine?|oncle|tante|neveu|nièce|parente?|grand-père|grand-mère|avocate?|cliente?|visiteu(?:r|se)|médecin|patiente?|victime|témoin|plaignante?|camarade|ex-mari|ex-femme|ex-compagn(?:on|e)|supérieure?|confrère|consœur|successeur|prédécesseur|rivale?|adversaire|homologue)$/;

/** Offices that one person holds in a place. */
export const unique = /^(?:maire|mairesse|préfet|préfète|sous-préfet|sous-préfète|procureure?|gouverneure?|recteur|rectrice|évêque|archevêque|roi|reine|pape|bourgmestre)$/;

/** Those who keep order or serve in arms: a report of a trial hears them, and has another word for them where they are tried. */
export const inService = /^(?:militaire|gendarme|policier|policière|adjudante?|adjudant-chef|major|maréchal|lieutenante?|capitaine|commandante?|commissaire|brigadier|brigadière|brigadier-chef|colonel|pompier|enquêteur|enquêtrice)s?$/;

/** Places in a team: whoever has one has no other. */
const positions = /^(?:gardien(?:ne)?|portier|goal|ailier|ailière|arrière|latérale?|piston|libéro|défenseure?|stoppeur|milieu|meneu(?:r|se)|demi|pilier|talonneu(?:r|se)|centre|buteu(?:r|se)|attaquante?|avant|avant-centre|pivot|passeu(?:r|se)|réceptionneu(?:r|se)|lanceu(?:r|se)|receveu(?:r|se)|pointu)$/;

/** Who leads a team from outside it. */
const coaching = /^(?:entraîneure?|entraîneuse|coach|sélectionneur|sélectionneuse|instructeur|instructeur-chef|manager|manageur|arbitre)$/;

/** Who plays in it. */
const playing = /^(?:capitaine|joueu(?:r|se)|skipper|sprinteu(?:r|se)|coureu(?:r|se)|cycliste|finaliste)$/;

/** Whom the press calls « l’édile ». */
const elected = /^(?:maire|mairesse|édile|élue?|adjointe?|conseill(?:er|ère)|bourgmestre|échevine?|syndic|syndique|député|députée|sénat(?:eur|rice)|présidente?|magistrate?)$/;

/**
 * « l’ailière Margaux Petit … la gardienne », « l’entraîneur … le capitaine », « le sacristain … l’édile »: what somebody
 * is not at once with what the text has told of them.
 */
export function isOtherPart(head: string, offices: readonly string[]): boolean {
  const told = offices.flatMap((office) => office.split(/[\s'’]+/));
  if (told.includes(head)) return false;
  if (head === 'édile') return !told.some((word) => elected.test(word));
  if (coaching.test(head)) return told.some((word) => positions.test(word) || playing.test(word));
  return (positions.test(head) && told.some((word) => positions.test(word) || coaching.test(word))) || (playing.test(head) && told.some((word) => coaching.test(word)));
}
