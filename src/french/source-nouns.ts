import { bodyNouns, personNouns } from './person-nouns.ts';
import { remembered } from './remembered.ts';

/** What a noun can be as a source of words: a person, a body, a text, a medium. */
export type SourceKind = 'person' | 'group' | 'institution' | 'agency' | 'press' | 'document' | 'informant';

const people = `
bourgmestre échevin échevine syndic syndique préfète sous-préfète
président présidente vice-président vice-présidente coprésident coprésidente ministre premier-ministre vice-ministre
secrétaire sous-secrétaire porte-parole député députée eurodéputé eurodéputée sénateur sénatrice maire adjoint adjointe
conseiller conseillère élu élue édile préfet préfète sous-préfet sous-préfète gouverneur gouverneure chancelier
chancelière roi reine prince princesse pape cardinal évêque archevêque curé pasteur imam rabbin ambassadeur
ambassadrice consul diplomate commissaire général générale colonel capitaine commandant commandante lieutenant
lieutenante sergent amiral officier policier policière gendarme pompier pompière soldat militaire procureur procureure
procureure-adjointe substitut substitute juge magistrat magistrate avocat avocate bâtonnier bâtonnière notaire greffier
greffière huissier expert experte experte-comptable spécialiste chercheur chercheuse scientifique professeur professeure
enseignant enseignante instituteur institutrice maître maîtresse docteur docteure médecin infirmier infirmière
pharmacien pharmacienne chirurgien chirurgienne psychologue psychiatre épidémiologiste virologue sociologue historien
historienne politologue politiste économiste analyste géographe géologue climatologue météorologue prévisionniste
sismologue volcanologue biologiste physicien physicienne astronome philosophe écrivain écrivaine auteur auteure autrice
romancier romancière poète essayiste journaliste reporter correspondant correspondante éditorialiste chroniqueur
chroniqueuse animateur animatrice présentateur présentatrice rédacteur rédactrice photographe réalisateur réalisatrice
cinéaste acteur actrice comédien comédienne chanteur chanteuse musicien musicienne artiste peintre metteur metteuse
directeur directrice codirecteur codirectrice patron patronne dirigeant dirigeante pdg dg chef cheffe responsable cadre
manager gérant gérante fondateur fondatrice cofondateur cofondatrice propriétaire exploitant exploitante entrepreneur
entrepreneuse industriel industrielle banquier banquière trader employeur employé employée salarié salariée ouvrier
ouvrière agriculteur agricultrice éleveur éleveuse viticulteur vigneron vigneronne maraîcher pêcheur pêcheuse
commerçant commerçante boulanger boulangère restaurateur restauratrice chauffeur conducteur conductrice routier
cheminot pilote hôtesse syndicaliste délégué déléguée représentant représentante négociateur négociatrice médiateur
médiatrice leader leadeuse numéro militant militante activiste manifestant manifestante opposant opposante dissident
candidat candidate favori favorite sortant rival rivale adversaire ténor figure cadre entraîneur entraîneuse coach
sélectionneur sélectionneuse joueur joueuse footballeur footballeuse rugbyman attaquant attaquante défenseur
défenseuse milieu gardien gardienne buteur buteuse avant ailier meneur meneuse capitaine champion championne cycliste
coureur coureuse sprinteur athlète nageur nageuse skieur skieuse tennisman joueur arbitre supporter supporteur
habitant habitante habitué habituée riverain riveraine résident résidente voisin voisine passant passante touriste voyageur voyageuse
passager passagère usager usagère client cliente patient patiente parent père mère fils fille frère sœur époux épouse
mari femme compagnon compagne veuf veuve oncle tante cousin cousine grand-père grand-mère ami amie proche collègue
homme dame garçon natif native adolescent adolescente enfant jeune retraité retraitée étudiant étudiante lycéen lycéenne élève
collégien collégienne quinquagénaire quadragénaire trentenaire sexagénaire septuagénaire octogénaire nonagénaire
victime témoin suspect suspecte accusé accusée condamné condamnée prévenu prévenue détenu détenue mis-en-cause plaignant plaignante
rescapé rescapée survivant survivante blessé réfugié réfugiée migrant migrante exilé exilée agresseur tueur terroriste
enquêteur enquêtrice inspecteur inspectrice agent agente fonctionnaire technicien technicienne ingénieur ingénieure
informaticien développeur guide moniteur monitrice organisateur organisatrice bénévole volontaire volontaire
participant participante invité invitée observateur observatrice porte-drapeau mandataire administrateur
administratrice liquidateur trésorier trésorière supérieur coordinateur coordinatrice coordonnateur coordonnatrice intervenant
intéressé intéressée homologue prédécesseur successeur successeure dictateur souverain souveraine monarque milliardaire
homme-orchestre chroniqueur humoriste youtubeur youtubeuse influenceur influenceuse designer couturier styliste
architecte urbaniste promoteur promotrice propriétaire locataire bailleur hôtelier hôtelière aubergiste berger bergère
chasseur garde forestier forestière apiculteur marin skipper navigatrice navigateur alpiniste secouriste ambulancier
urgentiste sage-femme kinésithérapeute vétérinaire nutritionniste oncologue cardiologue généraliste pédiatre infectiologue
démographe statisticien linguiste anthropologue archéologue paléontologue conservateur conservatrice libraire éditeur
éditrice bibliothécaire sociétaire actionnaire investisseur consommateur consommatrice internaute
prêtre moine aumônier aumônière religieuse religieux abbé abbesse vicaire diacre muezzin mollah cheikh ayatollah patriarche
neveu nièce beau-père belle-mère gendre beau-frère belle-sœur demi-frère demi-sœur bébé fillette jumeau jumelle conjoint fiancé
copain copine camarade monsieur mademoiselle bonhomme aîné aînée cadet cadette centenaire vacancier vacancière estivant
motard piéton promeneur passager-arrière joggeur matelot mousse caporal adjudant brigadier major maréchal contre-amiral
vice-amiral lieutenant-colonel légionnaire parachutiste tirailleur casque-bleu vétéran douanier surveillant geôlier prisonnier
captif otage rebelle guérillero combattant mercenaire milicien assassin meurtrier braqueur trafiquant escroc pédophile complice
parquetier brancardier veilleur veilleuse aïeul aïeule anonyme aide-soignant aide-soignante kiné soignant soignante urologue paysan paysanne céréalier éclusier boucher
bouchère scout scoute mayeur mayeure maïeur wali caïd pacha moudir cadi émir griot intermédiaire maquignon courtier courtière charcutier pâtissier pâtissière cuisinier cuisinière sommelier serveur barman coiffeur esthéticienne artisan artisane
maçon plombier menuisier charpentier couvreur garagiste mécano livreur steward taximan assistant stagiaire apprenti chômeur
intérimaire saisonnier sans-papiers sans-abri sdf mendiant vendeur caissier caissière sous-traitant concurrent repreneur
consultant rappeur slameur caméraman preneur mannequin miss blogueur hacker lanceur garde-forestier garde-chasse bûcheron
jardinier spationaute astronaute cosmonaute plongeur cascadeur aventurier jockey cavalier torero boxeur judoka karatéka
gymnaste marathonien triathlète golfeur surfeur snowboardeur snowboarder hockeyeur volleyeur handballeur basketteur
quart-arrière libéro pivot passeur pilier talonneur ouvreur remplaçant recrue recordman lauréat vainqueur gagnant perdant outsider doyen
mairesse ministre-président parlementaire congressiste émissaire notable patriarche sympathisant adhérent membre pionnier
demandeur sinistré associé associée interprète abonné abonnée exposant exposante intermittent intermittente
ex-international ex-internationale universitaire prélat ecclésiastique membre-fondateur individu personne écolier bachelier doctorant thésard chargé chargée
gaillard gaillarde gus lascar larron voyou daron daronne dirlo minot minote petiot petiote nana mémé pépé tata bistrotier mafieux
mafieuse repenti repentie balayeur haveur foreur porion savetier divorcé divorcée hôte proprio bailleresse débardeur mouchard
`;

const groups = `
voix personnes gens individus experts spécialistes analystes observateurs responsables autorités secours pompiers sauveteurs enquêteurs policiers
gendarmes habitants riverains voisins témoins victimes proches parents familles syndicats organisateurs manifestants
grévistes militants associations élus députés sénateurs ministres dirigeants diplomates officiels militaires soldats
combattants rebelles insurgés séparatistes talibans médecins chercheurs scientifiques économistes historiens juges
magistrats avocats procureurs journalistes médias agences journaux services prévisionnistes météorologues supporters
joueurs salariés employés agriculteurs éleveurs commerçants parlementaires opposants dissidents internautes critiques
astronomes auteurs participants partenaires alliés occidentaux américains russes ukrainiens européens israéliens
palestiniens chinois français allemands britanniques républicains démocrates écologistes socialistes communistes
conservateurs travaillistes libéraux sondeurs instituts ong organisations défenseurs collectifs fédérations patrons
couple duo trio quatuor quintette tandem binôme fratrie équipage banques compagnies investisseurs marchés professionnels pilotes cheminots enseignants lycéens étudiants
`;

const institutions = `
gauche droite extrême-gauche extrême-droite juridiction plateforme inspection peloton escadron communauté paroisse filière medef urssaf sdis
ministère gouvernement présidence chancellerie police gendarmerie armée état-major marine préfecture mairie
municipalité agglomération agglo intercommunalité ville métropole région département commune parquet tribunal cour justice parlement sénat assemblée
chambre congrès commission conseil comité parti syndicat centrale confédération fédération union association ong
organisation fondation institut institution observatoire agence office autorité régulateur administration direction
directoire service secrétariat cabinet bureau délégation ambassade consulat diplomatie exécutif législatif opposition
majorité coalition entreprise société groupe compagnie firme constructeur fabricant opérateur exploitant enseigne
distributeur banque assureur club équipe ligue fédération université école hôpital clinique musée théâtre festival
collectif mouvement organisme centre laboratoire caisse chaîne-hôtelière cabinet think-tank bloc alliance clan camp
critique milice junte régime régie guérilla rébellion groupuscule coopérative mutuelle start-up filiale maison-mère géant avionneur
équipementier armateur brasseur laboratoire éditeur producteur défense accusation partie partie-civile famille commandement hiérarchie
regroupement wilaya daïra primature gouvernorat intersyndicale interprofession chambre collectivité rectorat académie mission task-force otan onu ue oms fmi bce
sûreté sécurité-civile protection-civile samu smur croix-rouge météo banque-centrale patronat état pays
fabrique manufacture papeterie verrerie fonderie conserverie scierie distillerie filature imprimerie pharmacie officine
magasin supermarché hypermarché crèche lycée collège faculté opéra bibliothèque médiathèque marque studio
librairie restaurant boulangerie brasserie pizzeria bistrot épicerie garderie raffinerie aéroport
zoo maternité prison monastère couvent abbaye orphelinat refuge recyclerie ressourcerie résidence hospice
fanfare harmonie chorale mosquée synagogue église coordination tutelle
pépinière jardinerie laiterie sucrerie minoterie patinoire discothèque casino hôtel auberge
caserne bataillon loge pôle fac pme aéroclub
hôtel-de-ville kremlin élysée matignon quai-d'orsay bercy beauvau pentagone
`;

const agencies = `agence`;

const press = `
journal quotidien hebdomadaire mensuel bimensuel magazine revue périodique tabloïd gazette chaîne radio télévision
télé antenne station site média podcast émission presse newsletter blog webzine titre consœur confrère matinale
`;

const documents = `
acte arrêté mandat signalement fiche code clause loi résolution article règlement statuts contrat bail protocole schéma plan communiqué micromessage texto sms rapport audit étude sondage enquête note document texte courrier lettre mail courriel message tweet post
chronique publication billet tribune éditorial déclaration allocution discours bilan statistiques chiffres données estimations
estimation calculs prévisions prévision projections analyse analyses baromètre classement recensement registre
dossier réquisitoire jugement arrêt ordonnance acte-d'accusation procès-verbal audition expertise autopsie
informations information indiscrétions indiscrétion rumeurs rumeur conclusions constatations éléments versions version
témoignage témoignages récit récits propos dires déclarations mots annonce bulletin avis circulaire décret projet
accord livre mémoires biographie ouvrage manifeste pétition entretien interview carte modèle modèles simulations
transcription enregistrement vidéo images procédure source-judiciaire plainte observations mesures relevés décompte
comptage hypothèse hypothèses scénario thèse théorie légende tradition presse compte-rendu dépêche certificat attestation pancarte banderole
calicot calicots feuille feuillet pense-bête écriteau écriteaux panneau panneaux brochure plaquette tract affiche affichette
prospectus clause avenant charte résolution motion notice inscription pétition procès-verbal mémorandum mémo mail proposition
`;

const informants = `source sources informateur informateurs interlocuteur interlocuteurs interlocutrice entourage milieux rangs`;

const kinds: ReadonlyMap<string, SourceKind> = new Map([
  ...entries(bodyNouns, 'institution'),
  ...entries(personNouns, 'person'),
  ...entries(documents, 'document'),
  ...entries(institutions, 'institution'),
  ...entries(press, 'press'),
  ...entries(groups, 'group'),
  ...entries(people, 'person'),
  ...entries(informants, 'informant'),
  ...entries(agencies, 'agency'),
]);

function entries(words: string, kind: SourceKind): (readonly [string, SourceKind])[] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [word, kind] as const);
}

/** Endings of nouns for people by trade, party, place or conviction: « -logue », « -iste », « -icien ». */
const personalEnding =
  /(?:logue|iste|istes|icien|icienne|iciens|crate|crates|nome|teur|trice|teurs|trices|seur|seuse|leur|leuse|neur|neuse|nologue|graphe|pathe|iatre|naire)$/;
/** Words with such an ending that are no people. */
const thingsWithPersonalEnding: ReadonlySet<string> = new Set(
  `
    accélérateur adaptateur alternateur amortisseur ampleur amplificateur analogue ascenseur aspirateur
    assiste attriste autobiographe autonome avertisseur batiste binaire calculatrice capteur carburateur catalogue
    centenaire chaleur cicatrice climatiseur collecteur compacteur composteur compteur condensateur congélateur
    connecteur consiste conteneur convecteur convertisseur couleur culinaire débonnaire défibrillateur dépiste
    dérailleur désiste détecteur dialogue dictionnaire disciplinaire distributeur douleur existe extincteur
    extraordinaire échantillonneur économe élévateur émetteur épaisseur épilogue facteur fleur générateur
    génératrice grosseur haut-parleur hauteur honneur imaginaire incinérateur incubateur indicateur insiste
    interrupteur lenteur leur liste locomotrice luminaire lunaire matrice meilleur métronome millénaire mineur
    moissonneuse monologue moteur onduleur ordinaire ordinateur originaire orthographe paragraphe pâleur persiste
    pesanteur piste planeur pleur pointeur préliminaire processeur projecteur prologue propulseur pulvérisateur
    purificateur questionnaire radiateur respirateur réacteur récepteur réfrigérateur résiste rousseur routeur
    sanguinaire schiste secteur senteur séminaire séparateur simulateur stationnaire stimulateur subsiste teneur
    torpilleur tracteur transformateur tresseuse triste urinaire valeur vecteur ventilateur viseur
  `
    .trim()
    .split(/\s+/),
);

/** What a noun (lower case) is as a source of words; undefined for a thing that says nothing. */
export const sourceKind: (noun: string) => SourceKind | undefined = remembered(readSourceKind);

function readSourceKind(noun: string): SourceKind | undefined {
  // « au cours de », « un cours »: seldom several courts
  if (noun === 'cours') return undefined;
  const singular = noun.endsWith('s') ? noun.slice(0, -1) : noun;
  const listed = kinds.get(noun) ?? kinds.get(singular) ?? kinds.get(noun.replace(/aux$/, 'al')) ?? (kinds.get(noun.replace(/x$/, '')) === 'person' ? 'person' : undefined);
  if (listed) return listed;
  // « l’ex-patron », « la jeune-femme »
  const prefix = /^(?:ex|néo|jeune|jeunes|futur|future|quasi|auto|télé|micro|super)-(?=\p{L})/u.exec(noun)?.[0];
  if (prefix !== undefined) return sourceKind(noun.slice(prefix.length));
  if (masculinesOf(singular).some((masculine) => kinds.get(masculine) === 'person')) return 'person';
  // « marins-pêcheurs », « sapeurs-pompiers »: each part in the plural
  const single = noun.includes('-') ? noun.split('-').map((part) => part.replace(/s$/, '')).join('-') : singular;
  if (single !== singular && kinds.has(single)) return kinds.get(single);
  const parts = noun.includes('-') ? single.split('-').map((part) => kinds.get(part)) : [];
  if (parts.length === 2 && parts.every((part) => part === 'person')) return 'person';
  return [noun, singular].some((form) => personalEnding.test(form)) && ![noun, singular].some((form) => thingsWithPersonalEnding.has(form)) ? 'person' : undefined;
}

/** Endings of feminine nouns and those of their masculines: « visiteuse », « visiteur ». */
const feminineEndings: readonly (readonly [string, string])[] = [
  ['euse', 'eur'],
  ['trice', 'teur'],
  ['ière', 'ier'],
  ['ère', 'er'],
  ['enne', 'en'],
  ['onne', 'on'],
  ['e', ''],
];

/**
 * The gender of a noun for a person (lower case), where its form tells: « présidente » beside « président » is
 * feminine, one that does not end in -e is masculine; undefined for « maire », « juge », « star ».
 */
export function personGender(noun: string): 'masculine' | 'feminine' | undefined {
  const singular = noun.endsWith('s') ? noun.slice(0, -1) : noun;
  if (/^(?:homme|père|frère|gendre|prêtre|moine)$/.test(singular)) return 'masculine';
  if (/^(?:femme|mère|fille)$/.test(singular)) return 'feminine';
  if (sourceKind(noun) !== 'person' || /^(?:sœur|belle-sœur|demi-sœur|star|superstar|maman|bru|soprano|mezzo-soprano)$/.test(singular)) return undefined;
  if (!singular.endsWith('e')) return 'masculine';
  return masculinesOf(singular).some((masculine) => kinds.get(masculine) === 'person') ? 'feminine' : undefined;
}

function masculinesOf(noun: string): readonly string[] {
  return feminineEndings.flatMap(([feminine, masculine]) => (noun.endsWith(feminine) ? [noun.slice(0, -feminine.length) + masculine] : []));
}

const titles: Readonly<Record<string, 'masculine' | 'feminine' | undefined>> = {
  'm.': 'masculine',
  mm: 'masculine',
  'mm.': 'masculine',
  mr: 'masculine',
  'mr.': 'masculine',
  mme: 'feminine',
  mmes: 'feminine',
  mlle: 'feminine',
  mgr: 'masculine',
  monsieur: 'masculine',
  madame: 'feminine',
  mademoiselle: 'feminine',
  monseigneur: 'masculine',
  sir: 'masculine',
  frère: 'masculine',
  mère: 'feminine',
  sœur: 'feminine',
  dom: 'masculine',
  lord: 'masculine',
  lady: 'feminine',
  me: undefined,
  'me.': undefined,
  maître: undefined,
  dr: undefined,
  'dr.': undefined,
  pr: undefined,
  'pr.': undefined,
  docteur: undefined,
  professeur: undefined,
};

/** Whether a word (lower case) is a title that a family name follows: « M. », « Mme », « Me ». */
export function isTitle(word: string): boolean {
  return Object.hasOwn(titles, word);
}

/** The gender a title tells, if any. */
export function titleGender(word: string): 'masculine' | 'feminine' | undefined {
  return Object.hasOwn(titles, word) ? titles[word] : undefined;
}
