/**
 * Words that carry the grammar rather than the matter of a French sentence: articles, pronouns, prepositions,
 * conjunctions, auxiliaries. In lower case without accents, elided forms without their apostrophe.
 */
export const functionWords: ReadonlySet<string> = new Set(
  `a afin ai ainsi alors apres as au aucun aucune aupres auquel aussi autre autres aux auxquelles auxquels avaient
  avait avant avec avez avoir avons ayant bien c car ce ceci cela celle celle-ci celles celui celui-ci cependant ces
  cet cette ceux chacun chaque chez comme comment contre d dans de deja depuis des desormais dont du durant elle elles
  en encore entre envers es est et etaient etait etant ete etes etre eu eut eux fait faire fut hors il ils j jusqu
  jusque l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui m ma mais malgre me meme
  memes mes moi moins mon n ne ni non nos notamment notre nous on ont or ou outre par parce parmi pas pendant peu
  peut plus plusieurs plutot point pour pourtant pres puis puisqu puisque qu quand quant que quel quelle quelles
  quelqu quelque quelques quels qui quoi quoique s sa sans sauf se selon sera serait seront ses si sien sinon soi
  soient soit somme sommes son sont sous sur t ta tandis tant te tel telle telles tels tes toi ton tous tout toute
  toutefois toutes tres trop tu un une vers via voici voila vos votre vous y`.split(/\s+/),
);
