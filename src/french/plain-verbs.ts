const forms = new Set(
  `
  reste restent restait demeure semble semblait paraît devient tient veut veulent voulait peut peuvent pouvait
  doit doivent devait fait font faisait met mettent prend prennent prenait voit voient voyait sait savent vit
  vivent part sort vient viennent venait perd suit attend attendent rend sourit rit mène mènent arrive arrivent
  repart revient garde gardent quitte quittent dirige préside connaît connaissent joue jouent tente tentent
  cherche cherchent continue continuent compte comptent entend entendent refuse refusent accepte acceptent passe
  passent entre entrent sortent monte montent descend descendent marche marchent sourient rient pleure pleurent
  hausse haussent secoue hoche lève lèvent regarde regardent pose posent ouvre ouvrent parle parlent dort dorment
  mange mangent boit boivent travaille travaillent habite habitent rougit rougissent partent tombe tombent pousse
  poussent tourne tournent serre serrent lit lisent écoute écoutent montre montrent laisse laissent pense pensent
  aime aiment déteste détestent appelle appellent hésite hésitent peine peinent renvoie renvoient tape tapent frappe frappent croise croisent fixe fixent saisit
  saisissent brandit brandissent agite agitent remonte remontent fronce froncent secouent hochent claque claquent
  ramasse ramassent dépose déposent glisse glissent avance avancent recule reculent soupire soupirent
  préfère préfèrent balaie balaient adore adorent assiste assistent attrape attrapent bataille bataillent change
  changent coupe coupent danse dansent débarque débarquent décide décident défile défilent démarre démarrent
  dévore dévorent distribue distribuent donne donnent échange échangent embrasse embrassent emmène emmènent
  emporte emportent enchaîne enchaînent engage engagent enseigne enseignent envoie envoient essaie essaient essuie
  essuient évite évitent exploite exploitent fabrique fabriquent filme filment fonce foncent fume fument gagne
  gagnent gère gèrent guette guettent habille habillent hérite héritent imagine imaginent incarne incarnent
  installe installent invite invitent jette jettent maîtrise maîtrisent milite militent navigue naviguent nettoie
  nettoient occupe occupent ôte ôtent paie paient paye payent participe participent patiente patientent pédale
  pédalent piétine piétinent plonge plongent possède possèdent pratique pratiquent prépare préparent prie prient
  propose proposent prouve prouvent raccroche raccrochent ramène ramènent range rangent récolte récoltent redoute
  redoutent règne règnent remercie remercient rentre rentrent répare réparent repère repèrent repose reposent
  résiste résistent ressemble ressemblent retire retirent retourne retournent retrouve retrouvent rigole rigolent
  roule roulent sauve sauvent savoure savourent siège siègent soigne soignent soulève soulèvent surveille
  surveillent téléphone téléphonent tire tirent touche touchent tranche tranchent transpire transpirent traverse
  traversent tremble tremblent trie trient triomphe triomphent trouve trouvent valide valident vante vantent
  veille veillent vole volent vote votent voyage voyagent élève élèvent compose composent dessine dessinent
  décroche décrochent évoque évoquent raconte racontent répète répètent remporte remportent dépasse dépassent
  domine dominent contrôle contrôlent rejoue rejouent frôle frôlent manque manquent échoue échouent réclame
  réclament récupère récupèrent boude boudent figure figurent peste pestent apprend apprennent choisit choisissent conduit
  conduisent court courent craint craignent croit croient finit finissent franchit franchissent grandit
  grandissent nourrit nourrissent obtient obtiennent offre offrent parcourt peint peignent réapparaît reçoit
  reçoivent rejoint rejoignent remplit remplissent ressent ressentent réunit réunissent réussit réussissent
  souffre souffrent subit subissent suffit tend tendent vend vendent vieillit appartient appartiennent maintient
  soutient soutiennent retient défend défendent répond répondent combat combattent bat battent admet permet promet
  transmet construit construisent détruit traduit agit agissent réagit réagissent choisira dément ment sert
  servent dessert parvient parviennent survit survivent poursuit poursuivent
  consent porte portent conserve conservent accueille accompagne accompagnent accomplit accorde accordent accumule
  accumulent achète achètent adopte adoptent ajuste ajustent alimente alimentent aligne alignent allume allument
  améliore améliorent amorce amorcent anime animent applique appliquent arrête arrêtent arrose arrosent associe
  associent atteint atterrit attire attirent augmente augmentent autorise autorisent avale avalent bâtit bénéficie
  bénéficient bloque bloquent boucle bouclent bouge bougent bouscule bousculent brille brillent brûle brûlent cache
  cachent campe campent cède cèdent cesse cessent chasse chassent chausse chaussent chute chutent circule circulent
  cohabite cohabitent collabore collaborent collecte collectent comble comblent commande commandent comprend concentre
  concentrent conçoit concourt confronte confrontent conjugue conjuguent consacre consacrent consiste consistent
  consomme consomment constitue constituent consulte consultent contacte contactent contient contourne contournent
  contribue contribuent convoque convoquent coopère coopèrent copie copient correspond côtoie côtoient coûte coûtent
  couvre crée créent creuse creusent croît cuisine cuisinent cultive cultivent débat déborde débordent décolle
  décollent découvre dégage dégagent déménage déménagent démissionne démissionnent dépend dépense dépensent déplace
  déplacent déploie déploient dérange dérangent dérape dérapent désigne désignent détient dévie dévient diffère
  diffèrent diminue diminuent discute discutent disparaît dissipe dissipent divise divisent durcit économise
  économisent écope écopent effectue effectuent effraie effraient égale égalent élargit élimine éliminent élit
  embauche embauchent empêche empêchent emploie emploient emprunte empruntent encadre encadrent encaisse encaissent
  endosse endossent enfile enfilent enregistre enregistrent enrichit enterre enterrent entoure entourent entraîne
  entraînent entreprend entretient envahit épargne épargnent épouse épousent éprouve éprouvent équipe équipent
  escalade escaladent établit étale étalent éteint étend étudie étudient évolue évoluent examine examinent excelle
  excellent exécute exécutent exerce exercent existe existent expédie expédient explore explorent exporte exportent
  fascine fascinent favorise favorisent fête fêtent flotte flottent fonctionne fonctionnent fonde fondent forme
  forment fouille fouillent fournit fréquente fréquentent freine freinent fuit gravit grimpe grimpent guérit heurte
  heurtent hisse hissent illumine illuminent impose imposent impressionne impressionnent improvise improvisent
  inaugure inaugurent inclut inscrit inspire inspirent intègre intègrent intéresse intéressent introduit investit
  isole isolent jaillit lave lavent légifère légifèrent licencie licencient limite limitent livre livrent loge logent
  lutte luttent manifeste manifestent manipule manipulent mobilise mobilisent modifie modifient multiplie multiplient
  naît néglige négligent négocie négocient nomme nomment nuit obéit opère opèrent oriente orientent orne ornent oublie
  oublient pardonne pardonnent patrouille patrouillent perçoit perce percent périt perturbe perturbent pèse pèsent
  photographie photographient place placent plaît planifie planifient plante plantent plie plient précède précèdent
  prélève prélèvent prévaut privilégie privilégient procède procèdent produit profite profitent progresse progressent
  projette projettent prolonge prolongent promène promènent protège protègent provient provoque provoquent puise
  puisent purge purgent racle raclent rajeunit rallie rallient ralentit rassemble rassemblent rate ratent rattrape
  rattrapent réalise réalisent recherche recherchent recourt recrute recrutent recueille redresse redressent réduit
  reflète reflètent refond regagne regagnent regorge regorgent regroupe regroupent relâche relâchent relance relancent
  relie relient remplace remplacent renaît rencontre rencontrent renforce renforcent renonce renoncent renouvelle
  renouvellent renverse renversent répand repousse repoussent représente représentent requiert réserve réservent
  résout respire respirent ressort restaure restaurent rétablit retombe retombent retrace retracent réveille
  réveillent risque risquent rompt ronge rongent ruine ruinent saigne saignent saute sautent scrute scrutent séduit
  séjourne séjournent sème sèment signe signent simplifie simplifient solde soldent sollicite sollicitent sonde
  sondent songe songent sonne sonnent souscrit stagne stagnent stationne stationnent stimule stimulent stocke stockent
  succède succèdent supporte supportent supprime suppriment surgit surmonte surmontent surprend survient survole
  survolent suscite suscitent suspend tâche tâchent taille taillent tarde tardent teste testent tisse tissent trace
  tracent trahit traîne traînent transforme transforment transporte transportent trône trônent utilise utilisent vaut
  verse versent vise visent consentent accomplissent atteignent atterrissent bâtissent comprennent conçoivent
  concourent contiennent contraignent correspondent couvrent croissent débattent découvrent dépendent détiennent
  disparaissent durcissent élargissent élisent enrichissent entreprennent entretiennent envahissent établissent
  éteignent étendent fournissent fuient gravissent guérissent incluent inscrivent introduisent jaillissent joignent
  naissent nuisent obéissent perçoivent plaisent prévalent produisent proviennent rajeunissent ralentissent recourent
  recueillent réduisent renaissent répandent requièrent résolvent ressortent rétablissent rompent séduisent
  souscrivent surgissent surprennent surviennent suspendent trahissent valent figure figurent conclut concluent
`
    .trim()
    .split(/\s+/),
);

/** Whether a word (lower case) is a form of a common verb that no noun of a person is followed by as its adjective. */
export function isPlainVerb(word: string): boolean {
  return forms.has(word);
}
