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
`
    .trim()
    .split(/\s+/),
);

/** Whether a word (lower case) is a form of a common verb that no noun of a person is followed by as its adjective. */
export function isPlainVerb(word: string): boolean {
  return forms.has(word);
}
