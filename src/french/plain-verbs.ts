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
`
    .trim()
    .split(/\s+/),
);

/** Whether a word (lower case) is a form of a common verb that no noun of a person is followed by as its adjective. */
export function isPlainVerb(word: string): boolean {
  return forms.has(word);
}
