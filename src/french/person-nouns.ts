/**
 * Nouns for people by trade, craft, rank, sport, kinship or part in an event, beyond those that news has in every
 * issue (`
inconnu inconnue inconnus inconnuessource-nouns.ts`). Only words that mean a person more often than anything else.
 */
export const personNouns = `
fiancé fiancée occupant aidant citoyen bénéficiaire malade fumeur buveur figurant commis circassien lad ultra contractuel
troisième-ligne deuxième-ligne première-ligne demi-de-mêlée demi-d'ouverture trois-quarts trois-quart talonneur talonneuse
académicien académicienne accessoiriste accompagnateur accompagnatrice accordéoniste accoucheuse accusatrice acheteur
acheteuse acolyte acquéreur acquéreuse acrobate actuaire acupuncteur acupunctrice acériculteur acéricultrice
addictologue adjudant-chef adjudante administrateur-délégué administratrice-déléguée admirateur admiratrice ado adulte
aficionado africaniste agresseuse agronome agroéconomiste aiguilleur ailière allergologue allié allocataire altiste
amant amante ambulancière amirale anatomopathologiste ancêtre anesthésiste anesthésiste-réanimateur antifa antihéros
antiquaire aoûtien apicultrice apothicaire apparatchik apprentie apôtre aquaculteur arbitre-assistant
arbitre-assistante arboriculteur arboricultrice arboriste archer archidiacre archiduc archiduchesse archiviste archère
aristocrate armailli armurier armurière arnaqueur arnaqueuse arpenteur arpenteur-géomètre arpenteuse
arpenteuse-géomètre arrière-grand-mère arrière-grand-père arrière-petit-enfant arrière-petit-fils arrière-petite-fille
artificier artificière artilleur artilleuse assaillant assaillante assesseur assesseure assistante astrologue
astrophysicien astrophysicienne audiologiste audioprothésiste auditeur auditrice auteur-compositeur auto-entrepreneur
auto-entrepreneuse auto-stoppeur autocrate autoentrepreneur autoentrepreneuse automobiliste autostoppeur
autrice-compositrice avant-centre aventurière aviateur aviatrice aviculteur avocat-stagiaire avocate-stagiaire
ayant-droit aïeul aïeule baby-sitter babysitter bachelière bactériologiste badaud badiste bagagiste bagnard baigneur
baigneuse balisticien bambin bandit banlieusard banlieusarde barbier barista barmaid baron baronne baroudeur
baroudeuse baryton baseballeur basketteuse bassiste batelier batelière batteur beau-fils beau-papa beau-parent bedeau
belle-fille belle-maman benjamin benjamine benskineur biathlète bienfaiteur bienfaitrice bijoutier bijoutière
biochimiste biographe bizut blanchisseuse blogueuse bluesman bobeur bodybuilder bodyguard bonze botaniste botteur
bouliste bouquiniste bourreau boxeuse braconnier braconnière brahmane brancardière braqueuse brasseuse bricoleuse
brigadier-chef brigadière brigadière-cheffe briqueteur brocanteur brocanteuse brodeur bruiteur buraliste bureaucrate
businessman businesswoman bâtisseur bâtisseuse bédéiste cabaretier cabaretière cacaoculteur cadreur cadreuse cafetier
calife calligraphe cambiste cambrioleur cambrioleuse camelot camionneur camionneuse campeur campeuse camping-cariste
canoéiste cantatrice cantinier cantinière cantonnier caporal-chef caporale carabinier caricaturiste cariste carmélite
carreleur carreleuse carrossier cartographe cartomancienne cascadeuse casseur casseuse catcheur catcheuse catholicos
catéchiste cavalière caviste caïd censeur centralien ceo challenger chaman chamane chambreur chanoine chansonnier
chapelier chapelière charlatan charpentière chasseuse chaudronnier chaudronnière chauffagiste chauffard chauffeure
cheftaine cheminote chercheure chevalier chevrier chimiste chineur chineuse chiropraticien chiropraticienne
chirurgien-dentiste chirurgienne-dentiste chocolatier chocolatière choriste chorégraphe châtelain châtelaine chômeuse
cinéphile civiliste clarinettiste claveciniste clerc clown clubbeur co-accusé co-auteur co-directeur co-directrice
co-fondateur co-fondatrice co-président co-présidente co-réalisateur co-réalisatrice coaccusé coaccusée coanimateur
coanimatrice coauteur coauteure coautrice cocaïnomane codeur codeuse codirigeant codirigeante codétenu codétenue
cogérant cogérante coiffeuse col-blanc col-bleu colistier colistière collaborateur collaboratrice collectionneur
collectionneuse coloc colocataire colonelle commentateur commentatrice commissaire-adjoint commissaire-adjointe
commissaire-priseur commissaire-priseuse communicant communicante comparse compatriote compositeur compositrice
compère compétiteur compétitrice comte comtesse concepteur conceptrice conchyliculteur concierge conciliateur
conciliatrice concitoyen concitoyenne concubin concubine condisciple confident confidente confiseur conférencier
conférencière connaisseur connaisseuse conquistador conscrit conscrite conspirateur constitutionnaliste consule
consultante conteur conteuse contradicteur contradictrice contralto contrebandier contrebandière contrebassiste
contremaître contribuable contrôleur contrôleuse convive convoyeur coopérante coopérateur coopératrice coorganisateur
coorganisatrice copilote coproducteur coproductrice copropriétaire coprévenu coprévenue corapporteur cordonnier
cordonnière coreligionnaire coroner corsaire coréalisateur coréalisatrice cosignataire cosmologue costumier costumière
cotonculteur coursier coursière courtier courtière coutelier couturière covoitureur cow-boy cowboy coxeur coéquipier
coéquipière coïnculpé creuseur crieur criminaliste criminologue crooner croque-mort croupier croupière créancier
créancière créateur créatrice crémier cueilleur cueilleuse cuistot cultivateur cultivatrice culturiste curateur
curatrice curleur cyberharceleur cyberpirate cyclomotoriste cyclotouriste cynotechnicien cégépien cégépienne céiste
céramiste dalaï-lama danseur danseuse dealer dealeur dealeuse demanderesse demandeuse demi-finaliste dentellière
dentiste dermatologue descendeur descendeuse designeuse despote dessinateur dessinatrice destinataire diabétologue
dialoguiste didacticien didacticienne dignitaire dircab dircom disciple disquaire distillateur diva diététicien
diététicienne docker doctorante documentaliste documentariste dompteur dompteuse donateur donatrice donneur donneuse
dossiste doubleur doula doyenne dramaturge dresseur dresseuse droguiste druide duc duchesse débiteur débitrice
débosseleur décathlonien décorateur décoratrice découvreur découvreuse décrocheur décrocheuse défenderesse défendeur
défenseure délateur démarcheur démineur démineuse déménageur déménageuse dénonciateur dénonciatrice déserteur
déserteuse détaillante détective détenteur détentrice détracteur détractrice développeuse empereur emprunteur
emprunteuse encaveur enchérisseur endocrinologue ennemi enseignant-chercheur enseignante-chercheure
enseignante-chercheuse entomologiste entraîneur-adjoint entraîneur-chef entraîneur-joueur entraîneure entraîneure-chef
entraîneuse-adjointe entraîneuse-chef entremetteuse entrepreneure ergonome ergothérapeute ermite esclave escrimeur
escrimeuse espion espionne estivante eurocrate excursionniste exorciste expatrié expatriée expert-comptable
explorateur exploratrice expéditeur expéditrice exécutrice exégète facilitateur factionnaire factrice fan fantassin
faucheur fauconnier faussaire façadier ferrailleur ferronnier festivalier fiancée figurante filleul filleule finaliste
fiscaliste fleuriste flic flâneur flûtiste footeuse footeux forgeron forgeronne formateur formatrice forçat fossoyeur
franc-maçon franc-maçonne franc-tireur frangin frangine fraudeur fraudeuse freerider frigoriste funambule fusilier
fuyard féticheur féticheuse fêtard fêtarde galeriste gamer gameuse gamin gamine gangster garde-barrière
garde-champêtre garde-côte garde-du-corps garde-faune garde-frontière garde-malade gars gastro-entérologue
gastroentérologue gaucho geisha gentleman geôlière glaciologue glaneur glaneuse globe-trotter globe-trotteur
globe-trotteuse golfeuse gosse gourou gouvernante graffeur grammairien grand-duc grand-maître grand-oncle grand-parent
grand-tante grande-duchesse graphiste graphologue graveur graveuse grimpeur grimpeuse griot groom groupie grutier
grutière gréviste guetteur guetteuse guichetier guichetière guitariste guérillera guérisseur guérisseuse gymnasien
gymnasienne gynécologue gynécologue-obstétricien géantiste généalogiste général-major généticien généticienne géomètre
géophysicien géophysicienne gériatre gérontologue hackeur haltérophile handballeuse harceleur harceleuse harki
harpiste haut-commissaire haut-fonctionnaire haut-représentant haute-commissaire haute-représentante heptathlonienne
herboriste hockeyeuse homme-grenouille homéopathe hooligan horticulteur horticultrice hurdler hydrogéologue hydrologue
hypnothérapeute hématologue hépatologue héritier héritière héros héroïnomane idole idéologue illusionniste
illustrateur illustratrice imame imitateur imitatrice immunologiste immunologue imposteur impresario imprimeur
imprésario impératrice infante infirmier-chef infirmière-chef infirmière-cheffe infographiste informaticienne
ingénieur-conseil inhalothérapeute initiateur initiatrice instagrammeur instagrammeuse installateur installatrice
instigateur instigatrice instit inséminateur intendant intendante intensiviste intervenante intervieweur inventeur
inventrice investisseure investisseuse islamologue jazzman joaillier joaillière joggeuse jongleur jongleuse judokate
juge-arbitre juge-commissaire juilletiste juriste jurée justiciable justicier justicière kadogo kayakiste kidnappeur
kiosquier kiosquière kitesurfeur kitesurfeuse kuluna laborantin laborantine lamido landamman lauréate lecteur lectrice
lexicographe lieutenant-gouverneur lieutenant-général lieutenante-gouverneure limier liquidatrice livreuse lobbyiste
localier localière logeur logeuse logisticien logisticienne logopède louvetier lugeur luthier luthière lutteur
lutteuse légataire légiste machiniste maestro mafioso magasinier magasinière magicien magicienne magnat maharaja
maire-adjoint maire-adjointe majordome malentendant malentendante malfaiteur malfrat malvoyant malvoyante maman mamie
manageur manageuse mangaka manutentionnaire maquettiste maquignon maquilleur maquilleuse maquisard marabout
marathonienne maraudeur marbrier marcheur marcheuse marinier marionnettiste maroquinier marquis marraine marshal
maréchal-ferrant maréchale masseur masseur-kinésithérapeute masseuse mathématicien mathématicienne maton matonne
maître-chien maître-nageur mec mendiante mentaliste mentor menuisière messager messie meuf meunier mezzo-soprano
micro-entrepreneur micro-entrepreneuse microbiologiste milicienne minéralogiste miraculé miraculée missionnaire
modiste modérateur modératrice moniale monteur monteuse montgolfiériste motarde moto-taximan motocycliste motoneigiste
mototaximan moudjahid mufti multirécidiviste muraliste muséologue mycologue mythomane mytiliculteur mécanicien
mécanicienne mécène médaillé médaillée médecin-chef médecin-cheffe médecin-conseil médecin-légiste médium métallo
métallurgiste métayer métayère métropolite môme narcotrafiquant narcotrafiquante naturopathe naufragé naufragée
navetteur navetteuse neurochirurgien neurochirurgienne neurologue neuropsychiatre neuropsychologue neuroscientifique
ninja nonce nonne normalien nounou nourrice nourrisson nouveau-né négociante néphrologue obstétricien obstétricienne
océanographe officière oligarque ombudsman ophtalmo ophtalmologue opticien opticienne opératrice orateur oratrice
orfèvre organiste orientaliste ornithologue orpailleur orpailleuse orphelin orpheline orthodontiste orthophoniste
orthoptiste orthopédagogue ostréiculteur ostréicultrice ostéopathe palefrenier palefrenière panéliste papa papi papy
parapentiste parieur parieuse paroissien paroissienne parolier parolière parrain partisan passeur passeuse pasteure
pathologiste patineur patineuse paysagiste penseur percepteur perceptrice perchiste percussionniste performeur
performeuse personnalité peshmerga petit-cousin petit-enfant petit-fils petit-neveu petite-cousine petite-fille
petite-nièce pharaon philanthrope philatéliste photojournaliste photoreporter physiothérapeute pianiste pickpocket
pigiste pilleur pique-niqueur piroguier pisciculteur pistard pistarde pizzaïolo plagiste plaisancier plaisancière
planteur planteuse planton plasticien plasticienne plongeuse plâtrier pneumologue podcasteur podcasteuse podologue
poissonnier poissonnière politicien polytechnicien polytechnicienne polémiste pompiste pongiste pontife porte-étendard
portier portraitiste post-doctorant post-doctorante postdoctorant postdoctorante postier postière postulante pote
potier potière poétesse praticien praticienne prieur prieure primatologue prisonnière proche-aidant proche-aidante
productrice prof profileur programmateur programmatrice programmeur programmeuse projectionniste promeneuse prophète
prophétesse prostitué prostituée protagoniste prothésiste proviseur proviseure proxénète préado préadolescent
préadolescente prédicateur prédicatrice préformateur préparateur préparatrice préposé préposée préretraité prétendante
prétendants protestataire indépendants
psychanalyste psychomotricien psychomotricienne psychopédagogue psychothérapeute psychoéducateur psychoéducatrice
puncheur puncheuse putschiste puériculteur puéricultrice pyromane pèlerin pédagogue pédicure pédopsychiatre pénaliste
pépiniériste pétitionnaire quadiste quart-de-finaliste questeur quidam rabbine radioamateur radiologue rameur rameuse
ramoneur randonneur randonneuse rappeuse rapporteur rapporteure rapporteuse raveur ravisseur rebouteux receleur
receveur recordwoman recourante recruteur recruteuse recteur rectrice reggaeman relayeur relayeuse relieur relieuse
remplaçante rentier rentière repreneuse requérant requérante revendeur revendeuse rhumatologue riziculteur roboticien
rockeur rockeuse routard routarde rugbywoman réanimateur réanimatrice réceptionneur réceptionniste récidiviste
récipiendaire régent régente régisseur régisseure réserviste réviseur réviseure sabreur sacristain saltimbanque
samouraï sapeur-pompier sapeuse-pompière sauteur sauveteur sauveteuse saxophoniste scab scootériste scripte sculpteur
sculptrice scénariste scénographe secrétaire-trésorier secrétaire-trésorière seigneur sellier sergent-chef
sergent-major sergente sergente-cheffe serrurier serrurière sertisseur sertisseuse serveuse sexologue sherpa shégué
shérif signaleur signataire sinologue skateboarder skateboardeur skateboardeuse skateur skateuse skippeur skippeuse
slalomeur slalomeuse slameuse sniper snowboardeuse soigneur soigneuse soldate soliste sommelière sommité sondeur
sondeuse sophrologue soprano sorcier sorcière soudeur sourcier sous-brigadier sous-chef sous-cheffe sous-directeur
sous-directrice sous-gouverneur sous-lieutenant sous-lieutenante sous-marinier sous-ministre sous-officier
sous-officière speaker speakerine spectateur spectatrice sprinteuse spéculateur spéléologue squatteur squatteuse
standardiste star starlette startupper statisticienne streamer streameuse street-artist street-artiste sténographe
suffragette sultan sultane supercentenaire superstar superviseur superviseure suppléant suppléante supporteuse
supportrice surfeuse surintendant surintendante surveillante sylviculteur sympathisante séminariste tagueur talibé
tapissier tapissière tarologue tatoueur tatoueuse taulard taularde taulier taulière taxidermiste technocrate
technologue teinturière tenancier tenancière tenniswoman testateur teufeur thanatopracteur thanatopractrice théologien
théologienne théoricien thérapeute thésarde tifoso tiktokeur tiktokeuse tireur tisserand tisserande toiletteur
toiletteuse tonnelier tonton top-model top-modèle topographe torréfacteur tortionnaire toubib touche-à-tout
toxicologue toxicomane tradipraticien tradipraticienne tradithérapeute traducteur traductrice trafiquante traileur
traminot traminote transfuge trappeur trappeuse trapéziste travailleur travailleuse traître traîtresse tribun tricheur
tricheuse tromboniste trompettiste trottinettiste trufficulteur tsar tsarine tueuse turfiste tuteur tutrice typographe
tyran téléopérateur téléopératrice téléspectateur téléspectatrice télétravailleur télétravailleuse télévangéliste
télévendeur télévendeuse usurier utilisateur utilisatrice vacataire vacher valet vannier vendangeur vendeuse
ventriloque vice-amirale vice-bâtonnier vice-champion vice-championne vice-chancelier vice-commissaire vice-consul
vice-consule vice-directeur vice-directrice vice-doyen vice-doyenne vice-gouverneur vice-gouverneure vice-procureur
vice-procureure vice-recteur vice-rectrice vice-roi vice-syndic vice-syndique vicomte vicomtesse videur videuse
vidéaste vieillard vigile vigneron-encaveur villageois violeur violeuse violoncelliste violoniste visagiste visiteur
vitrier voleur voleuse volleyeuse vulcanologue vérificateur vérificatrice véto vétérane vététiste wattman webmaster
whip yakuza zadiste zingueur zoologiste zoologue zélateur zémidjan éboueur éboueuse ébéniste éclairagiste éclaireur
éclaireuse écolière écologue écuyer écuyère éducateur éducatrice égoutier égyptologue égérie élagueur électeur
électrice électricien électricienne électronicien émeutier émeutière émir énarque épargnante épicier épicière épéiste
équilibriste équipier équipière étancheur éthologue évangéliste îlotier œnologue
garçonnet marmot prud'homme montagnard montagnarde mareyeur mareyeuse saunier saunière paludier paludière brasseur
fromager fromagère écailler bottier terrassier fondeur verrier accordeur horloger horlogère cameraman hautboïste
deejay ballerine pamphlétaire régulateur régulatrice porcher porchère timonier scaphandrier juré épargnant assureur
assureuse comptable alternant alternante bru consœur confrère streameur limonadier forain foraine frondeur frondeuse
votant votante quinqua quadra vieillarde demoiselle fermière attachée licenciée vannière rémouleur sellière
tonnelière charron bourrelier santonnier cirier confiseuse torréfactrice crêpier crêpière écailleur lieuse colporteur
colporteuse encadreur encadreuse doreur doreuse
ripeur ripeuse aérostier aérostière barreur barreuse chanceux chanceuse amnésique tôlier piégeur gemmeur insurgé
insurgée évadé évadée fugitif fugitive loueur loueuse gameur citadin citadine îlien îlienne croyant croyante sdf
`;

/** Nouns for bodies that news lets speak, beyond the common ones. */
export const bodyNouns = `
juridiction régie
aciériste actionnariat affréteur amicale amirauté archevêché archidiocèse asbl auditorat aumônerie autocariste
bancassureur barreau belle-famille brigade canton capitainerie cartel centre-droit centre-gauche chefferie chru chu
cimentier cinémathèque clergé co-entreprise coentreprise collège commissariat commissariat-général concessionnaire
confrérie conglomérat congrégation conservatoire consistoire consortium contre-espionnage corporation cpas
croisiériste curie cybermarchand câblo-distributeur câblo-opérateur câblodistributeur cégep diaspora diocèse
discounter douane décanat e-commerçant escouade extrême-droite extrême-gauche fisc fournisseur fédé gouvernorat
groupement guilde haut-commissariat haut-conseil haute-autorité haute-école holding hébergeur hélicoptériste
inspectorat intercommunale intercommunalité intégrateur joint-venture jury lobby magistrature maréchaussée microparti
ministère-public motoriste multinationale muséum mutualité médiature nonciature notariat néobanque patriarcat pme pmi
politburo polyclinique prestataire primature présidium quartier-général questure radiodiffuseur réassureur rédaction
régiment saint-siège scale-up secrétariat-général semencier sidérurgiste sous-comité sous-commission sous-direction
sous-préfecture sous-secrétariat spin-off sponsor staff startup surintendance synode tour-opérateur tpe transporteur
troupe troïka trust télédiffuseur ultradroite ultragauche vicariat vice-consulat vice-ministère vice-présidence
voyagiste écurie énergéticien épiscopat évêché
`;
