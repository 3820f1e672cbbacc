import { tells } from './tells.ts';

tells('words that the sentence behind bears out', [
  ['Le projet est « mort et enterré ». C’est du moins ce qu’affirme Paul Duval.', ['Paul Duval']],
  ['Le projet est « mort et enterré ». C’est en tout cas ce qu’affirme le maire.', ['le maire']],
  ['Le projet est « mort et enterré ». Mardi, Paul Duval l’a confirmé sur RTL.', ['Paul Duval']],
  ['Le projet est « mort et enterré ». Dixit Paul Duval.', ['Paul Duval']],
  ['« Le site fermera en mars. » La direction l’a confirmé mardi.', ['La direction']],
  ['Anne Roux a déclaré que « le site fermera en mars ». Le préfet l’a confirmé.', ['Anne Roux']],
]);

tells('those who are « on » in the rooms of a body', [
  ['Au siège du parti, on se félicite d’un « score inespéré ».', ['parti']],
  ['Dans les couloirs du ministère, on parle d’« une erreur de casting ».', ['ministère']],
  ['Parmi les salariés, on parle d’« une erreur de casting ».', ['les salariés']],
  ['À la mairie, on « prend acte de la décision ».', ['la mairie']],
  ['Chez Renault, on « prend acte de la décision ».', ['Renault']],
]);

tells('what somebody does by words', [
  ['D’un « on verra bien » lâché en sortant, Paul Duval a éludé la question.', ['Paul Duval']],
  ['Par un « je ne sais pas » obstiné, l’accusé a répondu à toutes les questions.', ['l’accusé']],
  ['Le président s’est fendu d’un « grand merci à tous ».', ['Le président']],
  ['Le syndicat agite le spectre d’une « grève illimitée ».', ['Le syndicat']],
  ['Abasourdi, Paul Duval : « Je me retire de la course. »', ['Paul Duval']],
  ['Décrit comme un homme « sans histoires » par ses voisins, il a tué.', ['ses voisins']],
  ['Le slogan des grévistes : « tenir jusqu’à Noël ».', ['grévistes']],
  ['Une affiche le rappelle à l’entrée : « Fermé le lundi et le jeudi ».', ['Une affiche']],
]);

tells('whose member somebody is, which is no name of theirs', [
  ['« C’est une catastrophe », tempête le député LFI du Nord.', ['le député LFI du Nord']],
  ['« C’est une catastrophe », tempête le délégué CGT de l’usine.', ['le délégué CGT de l’usine']],
  ['« C’est une catastrophe », tempête le maire PS de Lille, Paul Duval.', ['Paul Duval']],
  ['« C’est une catastrophe », tempête le député LFI Paul Duval.', ['Paul Duval']],
  ['Le candidat Les Républicains dénonce « une catastrophe ».', ['Le candidat Les Républicains']],
  ['Le maire Modem de Pau dénonce « une catastrophe ».', ['Le maire Modem de Pau']],
  ['« Une catastrophe », lâche un agent RATP.', ['un agent RATP']],
  ['« Une catastrophe », lâche le rappeur SCH.', ['SCH']],
]);

tells('three who hold one thing, and families', [
  ['« Une catastrophe », lâchent Anne, Paul et Luc.', ['Anne, Paul et Luc']],
  ['« Une catastrophe », lâchent le maire, le préfet et l’évêque.', ['le maire, le préfet et l’évêque']],
  ['« Une catastrophe », dénoncent la CGT, FO et la CFDT.', ['la CGT, FO et la CFDT']],
  ['Le maire, le préfet et l’évêque ont dénoncé une « catastrophe ».', ['Le maire, le préfet et l’évêque']],
  ['Le maire, le socialiste Paul Duval, dénonce une « catastrophe ».', ['Paul Duval']],
  ['Paul Morel tient la ferme avec Anne Morel. « Une catastrophe », lâchent les Morel.', ['les Morel']],
  ['Les époux Morel dénoncent une « catastrophe ».', ['Les époux Morel']],
]);

tells('offices of several domains', [
  ['Le ministre de l’Intérieur et des Outre-mer dénonce une « catastrophe ».', ['Le ministre de l’Intérieur et des Outre-mer']],
  ['La ministre de l’Éducation nationale et de la Jeunesse dénonce une « catastrophe ».', ['La ministre de l’Éducation nationale et de la Jeunesse']],
  ['Le ministre de l’Économie, des Finances et de la Souveraineté industrielle dénonce une « catastrophe ».', ['Le ministre de l’Économie, des Finances et de la Souveraineté industrielle']],
  ['« Une catastrophe », a dit le ministre de l’Intérieur et des Outre-mer.', ['le ministre de l’Intérieur et des Outre-mer']],
  ['Le ministère de la Santé et des Solidarités dénonce une « catastrophe ».', ['Le ministère de la Santé et des Solidarités']],
]);

tells('several by their number or as pairs, and one who is first', [
  ['Plus d’un millier de soignants dénoncent une « catastrophe ».', ['Plus d’un millier de soignants']],
  ['Pas moins de douze associations dénoncent une « catastrophe ».', ['Pas moins de douze associations']],
  ['Tant les élus que les riverains parlent de « catastrophe ».', ['les élus que les riverains']],
  ['Aussi bien le maire que le préfet parlent de « catastrophe ».', ['le maire que le préfet']],
  ['C’est le préfet qui, le premier, a parlé de « catastrophe ».', ['le préfet']],
]);

tells('somebody by the title of what is theirs', [
  ['L’auteur de « La Peste » a dénoncé une « catastrophe nationale ».', ['-', 'L’auteur']],
  ['La patronne du bar « Chez Anne » dénonce une « catastrophe nationale ».', ['-', 'La patronne du bar']],
  ['Le maire a dit « Non » et dénoncé une « catastrophe nationale ».', ['Le maire', 'Le maire']],
]);

tells('sources in other turns', [
  ['Comme révélé par Le Parisien, le site « fermera en mars ».', ['Le Parisien']],
  ['Le site « fermera en mars », comme annoncé par la direction.', ['la direction']],
  ['Dans un courriel consulté par l’AFP, on peut lire que « le site fermera ».', ['un courriel']],
  ['Hors de question pour le maire de « céder au chantage ».', ['le maire']],
]);

tells('whose turn it is, what is done to people, and who stands above', [
  ['Au tour de Paul Duval : « Je pars en mars. »', ['Paul Duval']],
  ['« Je pars en mars. » Deux mois après, c’est par ces mots que Paul Duval a conclu.', ['Paul Duval']],
  ['Les suspects seront présentés à un juge « de manière à éviter toute fuite ».', ['-']],
  ['Anne Roux relève la tête. L’année ne se résume pas à un match.\n\n« La route est coupée depuis mardi. »', ['-']],
  ['Anne Roux relève la tête. L’année ne se résume pas à un match.\n\n« On a appris à perdre. »', ['Anne Roux']],
  ['Le préfet, dans une lettre à ce syndicat, qui dénonce « un abandon », promet un renfort.', ['ce syndicat']],
  ['Laissés deux heures debout, les voyageurs parlent d’« abandon ».', ['les voyageurs']],
  ['Ses proches les qualifient de « héros ».', ['Ses proches']],
  ['L’opposition l’accuse de vouloir « brader la ville ».', ['L’opposition']],
]);
