/** What somebody says or shows: « réponse », « réaction »; with a colon behind them they introduce words. */
const introducing = new Set(
  `
  traduction décryptage démenti rectification réponse réaction réplique riposte commentaire verdict constat conclusion explication analyse bilan précision
  confidence aveu promesse résumé avis conseil mot message cri credo argument justification regret consigne
  directive ordre leitmotiv souhait vœu crainte inquiétude certitude conviction position priorité revendication
  demande avertissement agacement colère soupir étonnement surprise indignation rire sourire silence tour
  soulagement amertume espoir morale remarque question pique boutade injonction mise rappel
`
    .trim()
    .split(/\s+/),
);

/** Other nouns for words that were said. */
const said = new Set(
  (
    'phrase formule citation sentence saillie trouvaille expression métaphore image appel annonce déclaration ' +
    'accusation attaque critique charge menace provocation insulte injure serment refrain slogan diagnostic pronostic devise ' +
    'réflexion interrogation exclamation définition'
  ).split(' '),
);

/** Whether a noun (lower case) and a colon introduce words: « Réponse du maire : », « Même constat chez X : ». */
export function isIntroducingNoun(noun: string): boolean {
  return introducing.has(noun);
}

/** Whether a noun (lower case) means something that is said: « promesse », « mot », « phrase ». */
export function isSpokenNoun(noun: string): boolean {
  return introducing.has(noun) || said.has(noun);
}
