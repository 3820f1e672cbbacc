import { tells } from './tells.ts';

// Turns that newsrooms use and a textbook does not: each row is a text and who says each quotation of it, in order.

tells('names on lines of their own, above the words or below them', [
  ['Les réactions\n\nPaul Petit, entraîneur de Lens\n\n« On a bien joué. »\n\nMarc Roux, capitaine de Brest\n\n« C’est dur. »', ['Paul Petit', 'Marc Roux']],
  ['Les réactions\n\n« On a bien joué. »\n\nPaul Petit, entraîneur de Lens\n\n« C’est dur. »\n\nMarc Roux, capitaine de Brest', ['Paul Petit', 'Marc Roux']],
  ['Les réactions\n\nPaul Petit (FRA/Océan) - Vainqueur de la manche\n\n« On a bien joué. »\n\nJack Ferris (NZL/Southern Wind) - Abandon\n\n« C’est dur. »', ['Paul Petit', 'Jack Ferris']],
  ['Lens a gagné chez lui :\n\n« On a bien joué. »\n\n-- L’entraîneur de Brest, Paul Strelli, au sujet de la préparation de son équipe\n\n« C’est dur. »\n\n-- Strelli après la défaite à Lens samedi', ['Paul Strelli', 'Paul Strelli']],
  ['PARIS (AFP) – Paul Petit a dit « oui ».', ['Paul Petit']],
]);

tells('another who speaks in turn', [
  ['« On s’y fait », résume Gaspard. « C’est long », abonde quant à lui le boulanger de Lens.', ['Gaspard', 'le boulanger de Lens']],
  ['« On s’y fait », résume Paul Petit. « C’est long », reconnaît l’élu.', ['Paul Petit', 'Paul Petit']],
  ['« On s’y fait », juge la fleuriste Anne Roux. Un avis que ne partage pas l’avocate Jeanne Petit : « C’est long. »', ['Anne Roux', 'Jeanne Petit']],
  ['« On s’y fait », juge Anne Roux. Un constat que partage aussi Jeanne Petit : « C’est long. »', ['Anne Roux', 'Jeanne Petit']],
  ['« Plus haut, plus haut. » La voix est celle de Jeanne Petit, championne du saut.', ['Jeanne Petit']],
]);

tells('people whom nothing more describes', [
  ['La plupart ne veulent pas « rentrer », expliquent-ils.', ['La plupart']],
  ['La plupart d’entre eux disent « ne plus dormir ».', ['La plupart d’entre eux']],
  ['Certains d’entre eux disent « ne plus dormir ».', ['Certains d’entre eux']],
  ['La plupart des élus disent « ne plus dormir ».', ['La plupart des élus']],
]);

tells('what a text does not say aloud', [
  ['Le ministre Paul Petit a lu l’accord. Aux termes de ce document, le port rouvre et « tout est levé », a-t-il assuré.', ['Paul Petit']],
  ['Le port rouvre. Selon le rapport, le quai est « fragile », précise-t-il.', ['le rapport']],
  ['Un contrôle a montré qu’il convient de « ne jamais obstruer une grille ».', ['-']],
]);

tells('an office with an adjective in front of it', [
  ['Marc Roux est parti. Le très remuant maire de Lens Paul Petit a aussi perdu : « Je n’ai rien fait », a affirmé l’élu.', ['Paul Petit']],
  ['Le bouillant patron du club Paul Petit est là. « Jamais », tonne le dirigeant.', ['Paul Petit']],
]);

tells('sources that a clause tells apart, and set phrases with « propre »', [
  ['Le siège, selon les propres termes des gardiens, devait durer « un week-end ou deux ».', ['gardiens']],
  ['Le siège, selon les gardiens qui l’avaient commencé, devait durer « un week-end ou deux ».', ['les gardiens']],
]);

tells('a body that the text has called by a noun and its name', [
  ['Ils ont suivi l’appel du collectif Lou Camin. Selon l’Union des cheminots, ils étaient mille.\n\nLe collectif exige « avant Noël » une réponse.', ['Lou Camin']],
]);

tells('whoever takes the floor, and words that a link joins', [
  ['Anne Petit a pris la parole la première devant les caméras :\n\n« C’est un soulagement », mais « il reste une équipe sous terre ».', ['Anne Petit', 'Anne Petit']],
  ['Le jury écoute. À maître Petit de prendre la suite pour faire entendre une autre histoire. Il décrit un enfant « jamais écouté ».', ['Petit']],
  ['Il revient à Paul Petit de conclure. « Je suis confiant », dit-il.', ['Paul Petit']],
]);

tells('a programme in marks between the verb and its subject', [
  ['« Ces villes vivent de leur image », juge ce mardi sur le plateau des « Bavards du matin » Paul Petit.', ['Paul Petit', '-']],
  ['Plusieurs collègues « ne dorment plus », raconte à « Radio Océan » Anne Petit, du syndicat.', ['Anne Petit', '-']],
]);

tells('titles, and openings with a clause of their own', [
  ['« Ça me dégoûte » : dans les vignes de Saint-Amans, des sangliers ont fait un « massacre » à quelques jours des vendanges\n\nPaul Petit n’en revient pas. « Un massacre, il ne reste rien », souffle-t-il. « Ça me dégoûte. »', ['Paul Petit', 'Paul Petit', 'Paul Petit', 'Paul Petit']],
  ['Anne Petit tient un café. Alors, par courriel, elle a interrogé le port. « On m’a répondu non. »', ['Anne Petit']],
  ['Paul Petit préside. Dans une salle où il ne restait que trois juges, il hausse le ton. « Je ne parle pas de morale. »', ['Paul Petit']],
  ['Institutrice ici trente ans, Anne Petit, elle, a compté. « J’ai eu trente élèves », dit-elle.', ['Anne Petit']],
]);

tells('whom « il » and « elle » cannot be', [
  ['La mairie a écrit au préfet. « Non », a-t-il répondu.', ['préfet']],
  ['L’Autorité du fleuve a écrit au gouvernement. Il est sorti de son silence en jugeant la mesure « brutale ».', ['gouvernement']],
  ['Des voisins montent la garde chez Anne Petit. La maison doit tomber. « Je suis née là », a-t-elle confié.', ['Anne Petit']],
  ['Paul Petit est là. Maintien du dortoir, refus des caméras : il se retrouve dans ces demandes. « Il faut le dire », précise-t-il.', ['Paul Petit']],
  ['M. Petit attend. Il fait venir un huissier. L’officier note « un bruit sourd ».', ['L’officier']],
]);

tells('stations and agencies', [
  ['Rien n’a été trouvé, rapporte Canal Rive. « Les relevés le montrent », a détaillé le magistrat.', ['le magistrat']],
  ['Le port a fermé, rapporte Radio Rive. Un « épisode exceptionnel », selon l’agence régionale de santé.', ['l’agence régionale de santé']],
]);

tells('words told for somebody', [
  ['L’avocate de Gérard se lève. Son client n’a « touché à rien ». Mais « le mur est toujours là ».', ['L’avocate de Gérard', 'L’avocate de Gérard']],
  ['« C’est visible », dit Anne Petit. Ses services rendent un dossier en « dix jours, pas plus ».', ['Anne Petit', 'Anne Petit']],
  ['« J’adore », dit Paul Petit.\n\nLa région prête des vélos.\n\nLes élus ont voté.\n\nLe prix est bas.\n\nLe sien est, selon ses mots, « un vrai petit bijou ».', ['Paul Petit', 'Paul Petit']],
  ['Marc Roux a parlé : « Nous y sommes. »\n\nSi Roux a choisi la mesure, Mme Anne Petit, présidente du club, n’a pas pris de gants. À l’en croire, « il n’y avait rien ».', ['Marc Roux', 'Anne Petit']],
  ['Nul n’échappe au constat dressé l’an dernier par Le Quotidien du Ponant : ces rites qui « servent de bande-annonce » se répètent.', ['Quotidien du Ponant']],
  ['Anne Petit glisse que la troupe travaille. « On répète tous les matins », pour un spectacle « sans paroles ».', ['Anne Petit', 'Anne Petit']],
  ['« Une grande lassitude ». Les agents sont partis. « On sent une grande lassitude », a dit un cadre.', ['un cadre', 'un cadre']],
]);

tells('headings and openings that hang on what stands beside them', [
  ['« Un choix et un lien »\n\nLe maire a chanté.\n\n« C’est un choix budgétaire, et aussi une question de lien », dit Anne Petit.', ['Anne Petit', 'Anne Petit']],
  ['La ministre Anne Petit, qui avait fait le voyage, a publié plusieurs messages sur son compte.\n\n« Pas une main qui tremble ! »', ['Anne Petit']],
  ['Tout va, a déclaré Paul Petit. Jurant que ses camarades n’entreront pas : « Mais s’ils tirent, nous viendrons. »', ['Paul Petit']],
  ['« C’est une gifle », lâche Anne Petit. Elle court de réunion en réunion. « Sans train, plus de collège. » Dans son dos, un musicien s’installe.', ['Anne Petit', 'Anne Petit']],
  ['Le port est fermé.\n\nTémoignages : « Sur trois bateaux, il y en a un qui sort »', ['-']],
  ['Lorsque Anne Petit ouvre le tiroir vide, « ils se penchent par-dessus le comptoir ».', ['Anne Petit']],
  ['Le feu a pris.\n\nCrédit photo : Paul Petit / AFP\n\n« Un brouillard jaune sur l’eau. » Anne Petit a eu peur.', ['Anne Petit']],
  ['« Manque d’agents » sur les chaînes : les vétérinaires sont invités à cesser le travail, d’après leurs organisations.', ['leurs organisations']],
]);

tells('verbs with a pronoun in front of them', [
  ['L’opposition l’accuse de vouloir « faire taire les quartiers ».', ['L’opposition']],
  ['L’idée fait bondir l’opposition, laquelle l’accuse de vouloir « faire taire les quartiers ».', ['l’opposition']],
  ['Quelques-uns râlent. « C’est long », dit-elle.', ['-']],
]);

tells('whom words are said of, and who says them', [
  ['« Je ne fais plus rien », assure Anne Petit. Les locataires, « des gens très corrects », lui montent de l’eau.', ['Anne Petit', 'Anne Petit']],
  ['Deux patients sont morts, selon la radio nationale. Celle-ci accuse des « saboteurs venus d’ailleurs ».', ['la radio nationale']],
  ['Les vétérinaires cessent le travail pour protester contre l’« épuisement » des équipes, d’après leurs organisations.', ['leurs organisations']],
  ['Anne Petit est arbitre. Lorsque le club lui propose, le lendemain, de l’aider, elle comprend qu’elle ne veut plus « imposer ça ».', ['Anne Petit']],
  ['Les réactions\n\nPaul Petit (ESP/Caja Ribera) - 4e\n\n« J’ai tout perdu. »', ['Paul Petit']],
]);

tells('verbs in marks, texts on doors and trades that no list has', [
  ['Paul Petit reçoit la presse pour « rappeler » que le scrutin « ne changera rien ».', ['Paul Petit', 'Paul Petit']],
  ['Paul Petit a « regretté » que le scrutin « ne change rien ».', ['Paul Petit', 'Paul Petit']],
  ['Une « violente dispute » mentionnée dans un rapport des agents municipaux a tout changé.', ['agents municipaux']],
  ['Paul Petit est parti. La librairie-théâtre a affiché sur sa porte un texte où l’on peut lire : « Nous fermons. »', ['La librairie-théâtre']],
  ['« Ils ne nous défendent plus » tranche un zingotier.', ['un zingotier']],
  ['« Le Monde d’hier » annonce un changement.', ['-']],
]);

tells('papers in marks, and the end of a number', [
  ['Les habitants exigent un contrat, relate « Le Courrier du Nord ».', ['-']],
  ['Ils viennent de quarante et un départements qui ont répondu au « compteur des absents ».', ['-']],
]);

tells('several who speak as one', [
  ['L’Union des maires, le Cercle des élus et la Ligue appellent à fermer. « Nous sommes prêts », ont-ils dit.', ['L’Union des maires, le Cercle des élus et la Ligue']],
  ['La maire, le préfet et la rectrice sont venus. « Nous sommes prêts », ont-ils dit.', ['La maire, le préfet et la rectrice']],
  ['La maire est venue avec le préfet. « Nous sommes prêts », ont-ils dit.', ['-']],
]);

tells('what a title is about, sites, and what somebody « réclame »', [
  ['Marché couvert : « On ne jette pas les gens comme ça »\n\n« C’est une honte », dit Anne Petit.', ['Anne Petit', 'Anne Petit']],
  ['Rocart inflexible : « Je ne céderai pas »\n\nLe président Paul Rocart a parlé.', ['Paul Rocart']],
  ['La veille est « dite complète quand elle dépasse deux mois », poursuit communes-pratiques.fr.', ['communes-pratiques.fr']],
  ['Le groupement a « réclamé, et obtenu, que les réunions se tiennent ».', ['Le groupement']],
  ['Le ministre a « dirigé lui-même » l’essai.', ['-']],
]);

tells('what belongs to whoever tells', [
  ['Paul Petit y voit une colère « née sur le terrain ». Son organisation a « semé petit à petit » pendant « tout l’hiver ».', ['Paul Petit', 'Paul Petit', 'Paul Petit']],
  ['« Il est là », a dit une source policière. Mme Petit a porté plainte. Ses blessures « ne sont pas graves », a ajouté la même source.', ['une source policière', 'une source policière']],
  ['Recalé dès les séries au terme d’un « parcours à oublier », Paul Petit a tout remis en ordre.', ['Paul Petit']],
  ['Les manifestants défilent contre le prix, qui fait selon eux de chaque voyage un « luxe ».', ['Les manifestants']],
  ['Le salon de coiffure d’Anne reste ouvert : « Alors oui, on pourrait baisser le rideau. »', ['Anne']],
]);

tells('a paragraph that begins with the words of whoever comes next', [
  ['Les pêcheurs se disent « abandonnés ».\n\n« Regardez ces bateaux. » Ce jeudi matin, Marcel, patron de pêche, se tient devant un feu.', ['Les pêcheurs', 'Marcel']],
]);

tells('who goes on, and whose a name is', [
  ['« Ce n’est pas un hasard », raconte Anne Petit. S’y ajoute une fillette de 18 mois à la maison. « J’ai signé à neuf ans », ajoute-t-elle.', ['Anne Petit', 'Anne Petit']],
  ['« Non », explique Paul Petit, le maire. Une commission réunira le maire ou son adjointe, Anne Roux.\n\n« Je le dis tout de suite », annonce le maire.', ['Paul Petit', 'Paul Petit']],
  ['Une inquiétude que partage Anne Petit, nageuse au club de la ville depuis dix ans : « Il avait son tableau. »', ['Anne Petit']],
  ['La colère l’a emporté : « Je ne voulais pas. »', ['-']],
]);

tells('some among many, and what one finds somewhere', [
  ['Des milliers de gens se serraient sur la digue, dont Anne et Jeanne : « On ne connaissait pas. »', ['Anne et Jeanne']],
  ['Anne Petit joue. Parmi ses numéros, on trouve « Le Notaire », « Deux sucres » ou encore « La Voisine ».', ['-', '-', '-']],
]);

tells('what stands between a subject and its verb', [
  ['L’ingénieur Paul Petit, son homologue du Nord, évoque « dix points noirs ».', ['Paul Petit']],
  ['Dans la soirée, le comité des fêtes, qui réunissait les élus, le Centre et les gens du marché, s’est félicité d’un vote « sage ».', ['le comité des fêtes']],
  ['Anne Petit*, une secrétaire à qui la toiture a coûté cher, se souvient : « J’avais tous mes papiers. »', ['Anne Petit']],
  ['Une voisine de la famille – les mains tremblantes – a confié : « Ma petite danse. »', ['Une voisine de la famille']],
  ['De son côté Karim, 29 ans, préparateur dans la Drôme et dont le prénom a été changé, a l’impression « de servir de variable ».', ['Karim']],
  ['Anne, dont le père, Roger, a passé un an dans une unité fermée, s’indigne : « On le laissait seul. »', ['Anne']],
  ['Des riverains montraient les images du gala, où la lycéenne saluait avec ses amies, et la disaient « toujours à rire ».', ['Des riverains']],
  ['Rien ne venant, Anne téléphone et demande à être reçue : « On m’a juré que non. »', ['Anne']],
  ['Anne B., une serveuse de 24 ans, explique : « Je prends ce train. »', ['Anne B.']],
]);

tells('who else stands in the sentence', [
  ['Les trois lignes vont cesser de tourner, ont annoncé mardi l’exploitant et le BCTG.\n\n« Nous le ferons », déclare l’exploitant.', ['l’exploitant']],
  ['Les grévistes ont reçu la visite de la maire Anne Petit : « Moi, j’ai appris ça par téléphone. »', ['Anne Petit']],
  ['Les grévistes ont reçu la visite de la maire Anne Petit : « Nous tiendrons. »', ['Les grévistes']],
  ['Claire Petit explique prendre ce train. Sa collègue l’a retenue par la manche. « La porte s’est ouverte », se souvient-elle.', ['Claire Petit']],
  ['« C’est une bonne nouvelle », explique Paul Petit. La fuite a été vue par un agent d’entretien. « On aurait pu attendre », indique-t-il.', ['Paul Petit', 'Paul Petit']],
  ['Jointe par notre rédaction, elle laisse éclater son dépit : « On fait du gardiennage. »', ['-']],
  ['« Son récit ne tient pas », dit Me Anne Petit. Élodie peinait à marcher mais « deux heures plus tôt elle écrit qu’elle monte ».', ['Anne Petit', '-']],
  ['Réserviste morte au camp : « Trop de trous dans le récit »', ['-']],
  ['Les gardiens ont protesté contre le plan, baptisé Cap Visiteurs. La directrice a demandé « du calme ».', ['La directrice']],
]);

tells('whose words they are, told beside them', [
  ['Pour la Chambre de commerce : « Les menaces n’ont pas payé. »', ['Chambre de commerce']],
  ['Pour la fédération, bien plus qu’une promenade, la Semaine des lavoirs « entend rappeler aux élus le prix de l’eau ».', ['la fédération']],
  ['L’apprenti se trouvait « dans un coma profond », a-t-on appris auprès du parquet de Dole.', ['parquet de Dole']],
  ['Les deux nouent une « complicité », pour reprendre le terme du tribunal.', ['tribunal']],
  ['Les vols « découragent les jeunes », déplore l’association. Le but est de « faire honte aux voleurs », de « délier les langues ».', ['l’association', 'l’association', 'l’association']],
  ['La présidence a annoncé « le sauvetage des marins » au terme « d’une opération de longue durée » menée avant l’aube.', ['La présidence', 'La présidence']],
  ['L’un d’eux accrochera le drap au pont, pour « que les gens sachent ».', ['L’un d’eux']],
  ['Les enfants visitent le moulin.\n\n« Chez nous, on a une machine à pain, mais elle fait moins de bruit. »\n\n- Une élève de CM2\n\nAvant de repartir, chacun reçoit un sachet.', ['Une élève de CM2']],
  ['Anne Petit n’a pas mis longtemps à relever la tête. L’année ne se résume pas à six minutes.\n\n« On a appris à souffrir ensemble. Personne ne nous le reprendra. »', ['Anne Petit']],
  ['La salle n’a convaincu personne. "Deux repreneurs sont venus, et ils sont repartis aussitôt », regrette Anne Petit.', ['Anne Petit']],
]);

tells('words that go on behind a clause between the marks', [
  ['« C’était un mardi, raconte Anne Petit. Jour de grand vent. »\n\n« On est restés polis. »', ['Anne Petit', 'Anne Petit']],
  ['« C’était un mardi, raconte Anne Petit, maire de Lens. Jour de grand vent. »\n\nLa maire dénonce une « lente agonie ».', ['Anne Petit', 'Anne Petit']],
  ['Anne Petit raconte : « C’était un mardi. »\n\n« Il faut tenir, poursuit la maire. On verra. »', ['Anne Petit', 'Anne Petit']],
  ['« C’était un mardi », raconte Raymond.\n\n« On nous a parlé comme à des gamins »\n\n« On est restés polis mais on nous a suivis. »\n\nLe chantier a repris.', ['Raymond', 'Raymond', 'Raymond']],
  ['Anne Petit ne cache pas son inquiétude. « Je ne dors plus. »\n\n« Il faut tenir. »', ['Anne Petit', 'Anne Petit']],
]);

tells('clauses that hang on others', [
  ['Pour la présidente de la ligue, l’affaire est entendue. « Trois causeries » contiennent bel et bien des propos dégradants.', ['la présidente de la ligue']],
  ['Le 21 juin, Anne et Jeanne, du kiosque, ont eu une « prise de bec », pour reprendre leur expression, avec un gardien.', ['Anne et Jeanne']],
  ['La chambre d’agriculture, jointe par la radio, évoque au moins 60 ruches manquantes. « Il y a eu deux passages », indique-t-on.', ['La chambre d’agriculture']],
  ['Sollicitée samedi, en début de soirée, la gendarmerie ne souhaitait pas valider ces chiffres. « Les constatations sont en cours. »', ['la gendarmerie']],
  ['« C’est une piste », précise la magistrate, Anne Petit.\n\nQui donne quelques exemples de ce que cherchent les enquêteurs : « Des grumes déclarées deux fois. »', ['Anne Petit', 'Anne Petit']],
  ['Les pêcheurs sont en colère. Tous dénoncent un « abandon ».', ['Les pêcheurs']],
  ['Mêmes soupirs chez Anne. Pour la première fois, elle n’installera pas son étal. Les autres places sont prises : « Je vais vendre à qui ? »', ['Anne']],
  ['Même si elle y trouve un « goût de trop peu », l’Alliance des éleveurs a salué la mesure.', ['Alliance des éleveurs']],
  ['Paul Petit : « Bordel, enfin »', ['Paul Petit']],
  ['Paul Petit s’est défendu. « Je n’ai jamais vu ces cicatrices » dont parlent les plaignants, a-t-il lancé à la cour.', ['Paul Petit']],
  ['Le voile relevé, penché sur une hausse presque vide, Paul Petit, apiculteur, compte ce qui reste : « Regardez ce cadre »', ['Paul Petit']],
  ['Mercredi, Paul Petit, l’un des trois candidats au scrutin, s’était proclamé élu en ces termes : « Les clubs m’ont tendu le sifflet. »', ['Paul Petit']],
  ['Pour cette nouvelle version, « une vingtaine de bénévoles » prêtent main-forte.', ['-']],
  ['Sur une pancarte, on pouvait lire « Non à la fermeture ».', ['une pancarte']],
]);

tells('claims, texts and groups that stand further off', [
  ['« Votre refus est un abandon. » Deux mois après une lettre restée sans réponse, c’est par cette charge que la présidente a annoncé son départ.', ['la présidente']],
  ['À l’opposé, les pêcheurs jugent que ce choix reviendrait à « fermer le port ». « Nous prions la région d’agir », peut-on lire plus loin.', ['les pêcheurs', 'les pêcheurs']],
  ['Aucun commerçant n’a été associé. « C’est un projet mûr », a-t-il précisé.', ['-']],
  ['Anne, dont le père a passé un an dans une unité fermée : « On le laissait seul. »', ['Anne']],
  ['Les enquêteurs cherchent. Ils seront présentés à un juge l’un après l’autre, « de manière à pouvoir confronter leurs dires ».', ['-']],
]);

tells('texts that one reads, many who say, nouns that no list has', [
  ['Cette liste a pour but de « garder debout les alignements », comme on le lit dans la brochure du répertoire.', ['la brochure du répertoire']],
  ['Pour Paul Petit, président du club, les juges diront si ce péage, qui va « étrangler » les petites maisons, est « compatible avec la liberté ».', ['Paul Petit', 'Paul Petit']],
  ['L’homme « hurlait dans le couloir et empêchait le personnel d’entrer », comme le lui demandait l’infirmière de garde, explique-t-on à l’agence régionale de santé.', ['l’agence régionale de santé']],
  ['« La jussie, c’est la peste. » La formule n’est pas d’un batelier, mais d’Anne Petit, botaniste.', ['Anne Petit']],
  ['« Beurk, il m’a mordu ! » Le hurlement d’Enzo, 8 ans, réveille tout le fossé.', ['Enzo']],
  ['« Rendez les clés ! » hurlaient les frondeurs, étudiants pour beaucoup, aux sénateurs du parti du président, Paul Petit.', ['les frondeurs']],
  ['Paul Petit est mort lundi. Ses confrères sont nombreux à saluer un « prince du trait ».', ['Ses confrères']],
  ['Tout aussi ému, Paul Petit a célébré la « tendresse » d’un « sacré bonhomme ».', ['Paul Petit', 'Paul Petit']],
]);

tells('what stands between the words of one and the next', [
  ['« Je ne dors plus », soupire Anne Petit. Elle montre le plafond.\n\n« On nous a promis des travaux. »', ['Anne Petit', 'Anne Petit']],
  ['« Je ne dors plus », soupire Anne Petit.\n\nLe toit fuit depuis mars. « Je me demande comment on va tenir. »', ['Anne Petit', 'Anne Petit']],
  ['« Je ne dors plus », soupire Anne Petit. Ce n’est pas l’avis de Jean Roux, gardien de l’immeuble. « C’est une honte. »', ['Anne Petit', 'Jean Roux']],
  ['« Je ne dors plus », soupire Anne Petit. Son voisin est plus nuancé. « On nous a promis des travaux. »', ['Anne Petit', 'Son voisin']],
  ['« Je ne dors plus », soupire Anne Petit. Même son de cloche du côté de la mairie. « On nous a promis des travaux. »', ['Anne Petit', 'la mairie']],
  ['« Je ne dors plus », soupire Anne Petit. C’est au tour de Jean Roux de prendre la parole : « C’est une honte. »', ['Anne Petit', 'Jean Roux']],
  ['« Je ne dors plus », soupire Anne Petit. Deux étages plus haut, Jean Roux vit seul : « C’est une honte. »', ['Anne Petit', 'Jean Roux']],
  ['« Je ne dors plus », soupire Anne Petit. Comme elle, Jean Roux songe à partir : « C’est une honte. »', ['Anne Petit', 'Jean Roux']],
  ['« Je ne dors plus », soupire Anne Petit. Jean Roux songe à partir.\n\n« On nous a promis des travaux. »', ['Anne Petit', 'Jean Roux']],
  ['Incendie : « Nous vivons dans la peur »\n\n« Nous vivons dans la peur depuis des mois », confie Anne Petit.', ['Anne Petit', 'Anne Petit']],
]);

tells('signatures, streets, images and headings', [
  ['« On rentre à tâtons », soupire Josiane, retraitée de la rue des Tanneurs qui parle d’un « retour à la bougie ». Et de poursuivre : « Mon voisin a pris le trottoir. »', ['Josiane', 'Josiane', 'Josiane']],
  ['Il aligne ses cavaliers.\n\n« Je mets les chevaux tournés vers l’autre joueur. »\n\nMaëlann, joueur d’échecs\n\nLes parties s’enchaînent.', ['Maëlann']],
  ['« Une blessure, c’est quelque chose qu’on cache. »\n\nCette observation que livre Anne Petit, trésorière, vaudrait pour d’autres.', ['Anne Petit']],
  ['Le syndicaliste Paul Petit, accusé de sabotage, a quitté sa cellule, a-t-il fait savoir lundi à l’AFP.\n\n« Je dors enfin dans mon lit », a-t-il déclaré.', ['Paul Petit']],
  ['Paul Petit, gérant de la ferme, compte bien que le soleil va rester.\n\nUne fraise plus pressée dans la rade\n\n« On n’a pas eu de gelée. »', ['Paul Petit']],
  ['Le brasseur Paul Petit a expliqué, devant un public venu en nombre, que l’image d’une religieuse à bicyclette relevait de l’envie de « sourire d’une tradition ».', ['Paul Petit']],
]);

tells('a verb behind an aside, and two who say one thing', [
  ['Anne Petit, 54 ans, qualifie le plan de « folie ».', ['Anne Petit']],
  ['Le collectif Rives vives, qui compte 300 membres, qualifie le plan de « folie ».', ['Rives vives']],
  ['« Une folie », qualifie le maire.', ['le maire']],
  ['Le premier adjoint au maire, Jean Roux, hausse les épaules. « On verra bien. »', ['Jean Roux']],
  ['Anne Petit comme Jean Roux dénoncent « un scandale ».', ['Anne Petit']],
  ['« Nous ne dormons plus », ne décolère pas le maire.', ['le maire']],
  ['« Nous ne dormons plus », ne s’en cache pas Anne Petit.', ['Anne Petit']],
  ['« Le Monde » n’a pas publié la lettre.', ['-']],
]);
