/**
 * Source of a pattern for verbs of coming events whose present tells of what is to come: « s'ouvre », « entre en
 * vigueur ».
 */
export const comingVerbPattern =
  "(?:s'ouvre(?:nt)?|débute(?:nt)?|démarre(?:nt)?|se tient|se tiennent|se réuni(?:t|ssent)|se rend(?:ent)?|(?:a|ont) lieu|entre(?:nt)? en vigueur|se déroule(?:nt)?|affronte(?:nt)?|accueille(?:nt)?|compara(?:ît|it)|comparaissent|s'achève(?:nt)?|se termine(?:nt)?|expire(?:nt)?|rouvre(?:nt)?|se retrouve(?:nt)?|disputent|se prépare(?:nt)?|organise(?:nt)?|reçoi(?:t|vent)|éli(?:t|sent)|s'élance(?:nt)?|joue(?:nt)?|commémore(?:nt)?|se joue(?:nt)?|s'envole(?:nt)?|fête(?:nt)? (?:ses|son|sa|leurs?))";

/** Source of a pattern for other verbs of the news in the present, which may be the historic one. */
export const presentVerbPattern =
  '(?:commence(?:nt)?|reprend|reprennent|arrive(?:nt)?|examine(?:nt)?|inaugure(?:nt)?|rencontre(?:nt)?|retrouve(?:nt)?|défie(?:nt)?|ouvre(?:nt)?|célèbre(?:nt)?|manifeste(?:nt)?|tiennent|est|sont|font|mettent|prend|prennent|devien(?:t|nent)|attend|attendent|prévoi(?:t|ent)|crai(?:nt|gnent)|dénonce(?:nt)?|annonce(?:nt)?|indique(?:nt)?|quitte(?:nt)?|sortent|se poursui(?:t|vent)|reste(?:nt)?|vise(?:nt)?|souhaite(?:nt)?|demande(?:nt)?|veut|veulent|peut|peuvent|permet|permettent|réclame(?:nt)?|propose(?:nt)?|menace(?:nt)?(?= (?:l[ea]s?|son|sa|ses|leurs?) |,? l.))';

/** Simple pasts in -ra of verbs in -rer: they end like a future. */
export const futureLookalikes: ReadonlySet<string> = new Set(
  (
    'entra rentra montra démontra rencontra demeura attira retira inspira respira assura rassura mesura jura dura ' +
    'adora explora déplora pleura décora enterra consacra célébra livra délivra prépara répara sépara compara ' +
    'empara gara égara déclara espéra désespéra coopéra libéra modéra récupéra généra toléra vira admira ' +
    'filtra illustra administra enregistra centra concentra pénétra perpétra tira considéra accéléra exagéra inséra ' +
    'pdifféra suggéra digéra énuméra rémunéra chavira désira aspira transpira figura ' +
    'configura inaugura murmura procura rassura restaura instaura savoura écolaméliora ignora ' +
    'honora dévora perfora évapora cadra encadra engendra ouvra œuvra manœuvra recouvra'
  ).split(' '),
);

/** Words in -ait and -aient that are no imperfect. */
export const imperfectLookalikes: ReadonlySet<string> = new Set(
  'fait lait trait portrait souhait retrait extrait attrait parfait bienfait méfait forfait plait plaît sait paraît connait connaît disparaît apparaît ait soit aient abstrait distrait surfait refait défait satisfait'.split(
    ' ',
  ),
);
