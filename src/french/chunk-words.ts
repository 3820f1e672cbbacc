/** The closed classes of words at which noun phrases begin and end. All in lower case, typewriter apostrophe. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Number words of two parts: « dix-sept », « vingt-deux ». */
const compoundNumbers = ['dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'quatre-vingt', 'quatre-vingts']
  .flatMap((ten) => ['', '-deux', '-trois', '-quatre', '-cinq', '-six', '-sept', '-huit', '-neuf', '-dix'].map((one) => ten + one))
  .join(' ');

/** Words that begin a noun phrase. */
export const determiners = words(`
  le la l' les un une des ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  certains certaines plusieurs quelques quelque chaque aucun aucune nul divers diverses différents différentes maints
  deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
  cent mille tout toute tous toutes ${compoundNumbers}
`);

/** Determiners that show a masculine. */
export const masculineDeterminers = words('le un ce cet mon ton aucun nul');
/** Determiners that show a feminine. */
export const feminineDeterminers = words('la une cette ma ta sa aucune');
/** Determiners that show a plural. */
export const pluralDeterminers = words(`
  les des ces mes tes ses nos vos leurs certains certaines plusieurs quelques divers diverses différents différentes
  deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente cent mille tous toutes
  ${compoundNumbers}
`);
/** Prepositions, « de » and its contractions apart (they stay inside a noun phrase). */
export const prepositions = words(`
  à au aux dans sur sous pour par avec sans selon après avant depuis contre entre vers chez pendant durant devant
  derrière dès en face lors auprès envers malgré outre parmi hors via jusqu' jusque concernant suivant moyennant
  voici voilà près loin afin quant grâce faute suite vis-à-vis hormis excepté sauf versus
`);

/** « de », which binds a complement to its noun. */
export const genitives = words("de du des d'");

/** Pronouns that are subjects. */
export const subjectPronouns = words('il elle on ils elles je tu nous vous');

/** Pronouns that stand between subject and verb. */
export const objectClitics = words("me m' te t' se s' le la l' les lui leur y en n' ne nous vous");

/** Words that open a clause and say nothing about its verb. */
export const clauseOpeners = words(`
  que qu' qui dont où quand lorsque lorsqu' comme si s' parce puisque puisqu' quoique quoiqu' tandis alors afin
  lequel laquelle lesquels lesquelles auquel auxquels duquel desquels desquelles car
`);

const adverbList = words(`
  ainsi alors aussi autant bien bientôt cependant certes certainement d'abord d'ailleurs davantage de-même déjà demain
  désormais donc encore enfin ensuite également finalement hier ici là là-dessus jadis jamais longtemps maintenant
  malheureusement même moins néanmoins notamment nettement non par-ailleurs parfois pas peut-être plus plutôt pourtant
  près presque puis quasiment rapidement récemment sans-doute seulement souvent surtout tard tôt toujours toutefois
  trop très visiblement vite volontiers aujourd'hui avant-hier après-demain auparavant ailleurs peu tant autrefois
  tantôt naguère sitôt aussitôt plutôt dernièrement soudain parallèlement jusqu'ici point guère rien tout
`);
/** Nouns and adjectives in -ment, which are no adverbs. */
const nounsInMent = words(`
  gouvernement parlement département événement évènement mouvement moment document argument élément ciment aliment
  jugement règlement logement paiement changement engagement développement investissement établissement groupement
  bâtiment sentiment appartement rassemblement armement équipement traitement entraînement enseignement renseignement
  arrondissement rapprochement comportement classement financement recrutement licenciement médicament monument
  instrument testament tourment régiment armement lancement enlèvement soulèvement stationnement fonctionnement clément
  allument véhément accouchement déplacement hébergement emplacement gisement avertissement avènement complément
  supplément détachement détriment châtiment tempérament commencement effondrement ralentissement redressement
  dément segment fragment pigment agrément abonnement acheminement aménagement remaniement raisonnement ressentiment
  vêtement accord-événement campement commandement confinement déconfinement consentement croisement dénouement
  dépassement éclatement effacement encadrement environnement épuisement étonnement évitement franchissement
  harcèlement isolement jument manquement ménagement morcellement paiement peuplement piment placement prélèvement
  ravitaillement recensement refroidissement réchauffement renforcement renouvellement renversement retournement
  roulement serment soulagement tremblement versement virement acharnement achèvement affrontement
`);

/** Whether a word (lower case) is an adverb that can stand between subject and verb, or verb and subject. */
export function isAdverb(word: string): boolean {
  return adverbList.has(word) || (word.length > 6 && word.endsWith('ment') && !nounsInMent.has(word));
}

/** Set phrases that a report puts beside its verb: « de son côté », « par ailleurs », « quant à lui ». */
export const asides: readonly (readonly string[])[] = [
  'de son côté',
  'plusieurs fois',
  'un peu plus loin',
  'plus loin',
  'plus bas',
  'plus haut',
  'en une',
  'à la une',
  'un peu plus tard',
  'non loin',
  'un peu plus haut',
  'à plusieurs reprises',
  'pour la première fois',
  'pour la deuxième fois',
  'pour la seconde fois',
  'pour la énième fois',
  'maintes fois',
  'une fois encore',
  'une nouvelle fois',
  'de leur côté',
  'pour sa part',
  'pour leur part',
  'quant à lui',
  'quant à elle',
  'quant à eux',
  'quant à elles',
  'par ailleurs',
  'en outre',
  'en effet',
  'au contraire',
  'en revanche',
  'au préalable',
  'à juste titre',
  'de vive voix',
  'sans détours',
  'sans ambiguïté',
  'sans fard',
  'sans attendre',
  'sans tarder',
  'sans surprise',
  'sans ciller',
  'cette fois',
  'haut et fort',
  'tout de suite',
  'tout de go',
  'tout à trac',
  'à brûle-pourpoint',
  'à la cantonade',
  'aussi sec',
  'du tac au tac',
  'de but en blanc',
  'à haute voix',
  'à mots couverts',
  'à regret',
  'à contrecœur',
  "à l' unisson",
  'en retour',
  'en privé',
  'en coulisses',
  'séance tenante',
  'une dernière fois',
  'pour finir',
  'mot pour mot',
  'noir sur blanc',
  'à son tour',
  'à leur tour',
  'à nouveau',
  'de nouveau',
  'une nouvelle fois',
  'une fois de plus',
  'une fois encore',
  'encore une fois',
  'pour autant',
  'dans la foulée',
  'au même moment',
  'au même instant',
  'dans le même temps',
  'en même temps',
  'au passage',
  'dans la soirée',
  'dans la matinée',
  'dans la journée',
  "dans l' après-midi",
  'dans la nuit',
  'en substance',
  'en particulier',
  'lui aussi',
  'elle aussi',
  'eux aussi',
  'elles aussi',
  'lui-même',
  'elle-même',
  'eux-mêmes',
  'sans doute',
  'tout de même',
  'quand même',
  'tout à fait',
  "d' abord",
  "d' ailleurs",
  "d' emblée",
  "d' entrée",
  'de même',
  'tour à tour',
  'peu après',
  'peu avant',
  'plus tard',
  'plus tôt',
  'un peu plus tard',
  'un peu plus tôt',
  'ces derniers jours',
  'à plusieurs reprises',
  'à maintes reprises',
  'à chaud',
  'à cette occasion',
  'à ce propos',
  'à ce sujet',
  'à ce stade',
  'en fin de journée',
  'en fin de matinée',
  'en début de soirée',
  'en début de semaine',
  'en milieu de journée',
  'en fin de semaine',
  'avec humour',
  'avec ironie',
  'avec force',
  'sans détour',
  'sans ambages',
  'en personne',
  'tout en',
  'de fait',
  'du reste',
  'du moins',
  'en réalité',
  'de concert',
  'du coup',
  'tout bas',
  'tout haut',
  'bien sûr',
  "d' une même voix",
  "d' une seule voix",
  "d' un commun accord",
  'de guerre lasse',
  'de plus',
  'de surcroît',
  'au demeurant',
  'à vrai dire',
  'en clair',
  'en somme',
  'en chœur',
  'en aparté',
  'après coup',
  'à mi-voix',
  'à voix basse',
  'à voix haute',
  'à demi-mot',
  'sans rire',
  'sans sourciller',
  'sans hésiter',
].map((phrase) => phrase.split(' '));

const calendarWords = words(`
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
  octobre novembre décembre aujourd'hui hier avant-hier demain
`);

/** Whether a word (lower case) is a day or a month, which a sentence may begin with and which names nobody. */
export function isCalendarWord(word: string): boolean {
  return calendarWords.has(word);
}

/** Nouns that tell when: a phrase with one of them is no subject (« ce matin », « la veille », « le 14 septembre »). */
export const timeNouns = words(`
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
  octobre novembre décembre matin soir midi minuit nuit matinée soirée après-midi journée jour jours veille lendemain
  surlendemain semaine week-end mois année an ans été automne hiver printemps heure heures minute minutes fois
  aujourd'hui hier avant-hier demain instant moment époque début fin milieu mi-journée lundis mardis trimestre siècle
  passé prochain dernier suivant jour-là soir-là matin-là nuit-là année-là semaine-là mois-là moment-là heure-là époque-là
`);
