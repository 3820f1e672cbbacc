/** A phrase that names a source: « selon », « aux dires de ». */
export interface SourcingPreposition {
  readonly lemma: string;
  /** Its tokens, lower case; a contraction (« du », « des ») is a variant of its own. */
  readonly words: readonly string[];
  /** It ends in « du » or « des », which hold the article of the phrase behind. */
  readonly takesArticle: boolean;
  /** The report keeps its distance: « à en croire ». */
  readonly isDoubt: boolean;
}

const simple = ['selon', 'à entendre', 'à écouter', 'conformément à', "d' après", 'dixit', 'pour citer', 'comme dit', 'comme disait', ...['révélé', 'annoncé', 'indiqué', 'rapporté', 'confirmé', 'expliqué', 'souligné', 'rappelé', 'précisé'].map((participle) => `comme ${participle} par`)];
const withDe = [
  'pour reprendre le mot',
  'pour reprendre le terme',
  'pour reprendre les termes',
  "pour reprendre l' image",
  'pour reprendre les mots',
  'pour reprendre la formule',
  "pour reprendre l' expression",
  "d' après l' expression",
  "d' après les mots",
  "d' après les termes",
  "d' après la formule",
  'selon le mot',
  'selon les mots',
  'selon les termes',
  'selon les propres mots',
  'selon les propres termes',
  'selon les dires',
  'selon la formule',
  "selon l' expression",
  'aux dires',
  'au dire',
  "de l' aveu",
  "de l' aveu même",
  "de l' avis",
  "de l' avis même",
  'aux yeux',
  'du point de vue',
  'sur la foi',
  'sous la plume',
  'par la voix',
  'de la bouche',
  'dans la bouche',
  'foi',
  'parole',
  'aux termes',
  'en vertu',
  'en application',
];
const doubting = ['à en croire', 'à en juger par', "si l' on en croit", 'si on en croit', "s' il faut en croire"];

/** Sourcing phrases by their first word. */
export const sourcingPrepositions: ReadonlyMap<string, readonly SourcingPreposition[]> = Map.groupBy(
  [
    ...simple.map((phrase) => preposition(phrase, phrase, false, false)),
    ...withDe.flatMap((phrase) =>
      (['de', "d'", 'du', 'des'] as const).map((link) =>
        preposition(`${phrase} de`, `${phrase} ${link}`, link === 'du' || link === 'des', false),
      ),
    ),
    ...doubting.map((phrase) => preposition(phrase, phrase, false, true)),
    // « selon les termes de » before « selon »: the longest phrase that fits.
  ].sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0] ?? '',
);

function preposition(
  lemma: string,
  phrase: string,
  takesArticle: boolean,
  isDoubt: boolean,
): SourcingPreposition {
  return { lemma: lemma.replace(/' /g, '’'), words: phrase.split(' '), takesArticle, isDoubt };
}

const dependedOn: ReadonlySet<string> = new Set(
  `cas taille âge besoin besoins critère critères saison saisons type types méthode méthodes modalité modalités règle
  règles usage formule tradition vraisemblance principe principes norme normes région régions humeur météo temps
  circonstance circonstances situation niveau degré ordre calendrier rythme logique mode goût goûts revenu revenus
  nombre quantité prix poids longueur durée date dates sexe genre couleur origine profil profils gravité importance
  secteur secteurs zone zones territoire territoires lieu endroit processus procédure schéma plan recette catégorie
  catégories barème tarif tarifs grille loi droit article convention protocole règlement volonté vœu disponibilité
  disponibilités possibilités moyens envie envies désir préférence préférences parcours itinéraire principe angle axe
  contexte dimension technique rythmes sens point pays ville villes quartier distance offre demande inspiration gré rite
  système hauteur profondeur qualité provenance destination endroits contextes météo programme moment moments
  lumière luminosité vent vents marée marées neige pluie soleil lune affluence trafic circulation hasard chance
  proportion répartition répartitions heure jour jours terme termes expression formulation nature`
    .trim()
    .split(/\s+/),
);

/** Whether something goes « selon » this noun (lower case) in the sense of depending on it. */
export function isDependedOn(noun: string): boolean {
  return dependedOn.has(noun);
}
