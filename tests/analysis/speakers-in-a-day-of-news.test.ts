import { tells } from './tells.ts';

// What reading whole days of invented news showed: each row is a text cut down to the turn in question and who says
// each quotation of it, in order, worked out by reading it.

tells('who asks, and who answers', [
  ['Raymond T., 66 ans, se tient droit à la barre. Ce retraité a jeté des boulettes par-dessus la clôture. « Vous reconnaissez ? », demande le président Hervé Clisson. « Oui. C’est moi. »', ['Hervé Clisson', 'Raymond T.']],
  ['« Est-ce que vous reconnaissez les faits ? » demande la présidente du tribunal, Isabelle Roux. « Oui. Enfin, dans les grandes lignes. » « Il y a soixante lignes, Monsieur. » Kevin se tait.', ['Isabelle Roux', '-', 'Isabelle Roux']],
  ['Vartan Kesh ne parlait pas français. Sa première cliente, une Mme Laframboise, lui a tendu un soulier et a dit quelque chose. « J’ai répondu “oui, madame” à tout. Elle voulait un talon. »', ['Vartan Kesh', 'Vartan Kesh']],
]);

tells('things put up or left for all to read', [
  ['Au fond de la salle, une banderole : « Lens n’est pas à vendre. »', ['une banderole']],
  ['À l’arrière d’un camion, une banderole : « Plus de sous »', ['une banderole']],
  ['Sur la porte, une affichette : « Fermé jusqu’à lundi »', ['une affichette']],
  ['La semaine précédente, c’était une tarte, avec un mot : « Merci d’être venus. »', ['un mot']],
  ['Ils battaient la semelle autour d’un brasero, sous une banderole peinte dans la nuit : « Nos anciens ne sont pas des dossiers ».', ['une banderole']],
  ['« Ni bonnes, ni nonnes » : la pancarte, écrite au marqueur sur un drap, a déjà servi ailleurs.', ['la pancarte']],
]);

tells('what somebody has read or heard', [
  ['Mme Gautier a 79 ans. Elle a lu dans un magazine que le vaccin était « expérimental ».', ['un magazine']],
  ['Il a entendu à la radio que le pont était « dangereux ».', ['la radio']],
]);

tells('a relative clause and its verb of one', [
  ['La magistrate s’attarde sur une brochure remise aux clients, qui promettait « un rendement garanti ».', ['une brochure']],
  ['Georgette M., 83 ans, a décrit un homme qui « mangeait à notre table ».', ['Georgette M.']],
  ['Une formule que la géophysicienne traduit à sa manière : « Cela veut dire non. »', ['la géophysicienne']],
  ['Une première dans la région, que d’aucuns qualifiaient de « lubie ».', ['d’aucuns']],
  ['D’aucuns parlent d’une « lubie ».', ['D’aucuns']],
  ['Une réunion est fixée à vendredi, en présence de l’Agence régionale de santé, qui assure « suivre la situation » et que « la continuité est garantie ».', ['Agence régionale de santé', 'Agence régionale de santé']],
  ['Le beau-frère, Jean-Noël Taille, 68 ans, contre lequel le parquet a réclamé un an avec sursis, a reconnu n’avoir eu « ni bureau ni badge ».', ['Jean-Noël Taille']],
]);

tells('who cries, who breaks in', [
  ['Le président Paul Petit, pris à partie mercredi par une vingtaine de supporters aux cris de « Petit, démission ! », ne s’est pas exprimé.', ['une vingtaine de supporters']],
  ['« Je n’ai pas vu d’échelle », lui a-t-elle rétorqué, sous les applaudissements vite réprimés par le maire : « Le public n’intervient pas. »', ['-', 'le maire']],
  ['Sarah Dumoulin\n\n« On chantait, et tout d’un coup on était couchés. » Théo, 11 ans, raconte la scène avec un pansement.', ['Théo']],
  ['« Bienvenue dans le grenier vide », nous accueille, sourire en coin, Bakary Siribié, président de l’Union.', ['Bakary Siribié']],
]);

tells('sources side by side', [
  ['Devant la grille de l’Ehpad Les Tilleuls, hier, les soignantes étaient là. Le mouvement est suivi par « 80 % du personnel », selon le syndicat, « un peu moins de la moitié », selon la direction.', ['le syndicat', 'la direction']],
  ['Une loi qualifiée de « fausse bonne idée » par le gouvernement et de « bizutage » par les syndicats d’internes.', ['le gouvernement', 'les syndicats d’internes']],
  ['La concentration est tombée à un niveau jugé « critique » dans l’étude que l’équipe publie ce lundi.', ['l’étude']],
]);

tells('bodies of other kinds, and bodies of their own', [
  ['La Ville « évaluera » la reprise du déneigement.', ['Ville']],
  ['Ils sont repartis avec une promesse : la Ville « évaluera » la reprise du déneigement.', ['Ville']],
  ['La réponse, arrivée par courriel, tenait en trois lignes : l’école « n’est pas en mesure de valider des données ».', ['l’école']],
  ['« C’est trop peu », s’indigne Guylain Harvey, opérateur.\n\nLe syndicat réclame des augmentations. Il dénonce également les heures supplémentaires, devenues selon lui « un mode de gestion ».', ['Guylain Harvey', 'Le syndicat']],
  ['Celle-ci a transmis le dossier à l’Inspection fédérale des produits, qui « prend ces résultats au sérieux » et promet des contrôles.', ['Inspection fédérale des produits']],
  ['Au Service des dangers naturels, on admet un « vif intérêt ».', ['Service des dangers naturels']],
  ['À la mairie, on reconnaît un « léger retard ».', ['la mairie']],
]);

tells('somebody told something by another', [
  ['Noëlle Akwa a écrit un livre. Une avocate lui a reproché de trahir un secret. Elle hausse les épaules. « J’ai changé les noms. »', ['Noëlle Akwa']],
  ['Noëlle Akwa a écrit un livre. Une avocate lui a reproché par écrit de « trahir un secret ». Elle hausse les épaules. « J’ai changé les noms. »\n\nElle vote « à gauche ».', ['Une avocate', 'Noëlle Akwa', 'Noëlle Akwa']],
  ['Le maire, Jean Perron, craint les répercussions. L’usine, que tout le monde ici appelle « le moulin », y fournit un emploi sur quatre. « En 2009, ça avait duré huit mois. »', ['-', 'Jean Perron']],
  ['Paul Petit a hésité. Sa voisine lui a conseillé de partir. « J’ai répondu que non. »', ['Paul Petit']],
  ['Paul Petit a hésité. Sa voisine lui a conseillé de partir. « Il ne m’a pas écoutée. »', ['Sa voisine']],
  ['Awa Sidibé répare des motos. Le maire la cite en exemple. Le mot la fait sourire : « Moi, j’appelle ça payer le loyer. »', ['Awa Sidibé']],
  ['Selma Belgaïed a raison. « C’est bien le problème », soupire un ancien associé, parti en 2015. Elle ne dément pas. « Les hommes têtus, on les appelle des visionnaires. »', ['un ancien associé', 'Selma Belgaïed']],
]);

tells('« l’intéressé » and whom it means', [
  ['L’intéressé, Renato Malva, 51 ans, hospitalisé à Cebu et placé sous surveillance policière, dément. « Une vague m’a jeté à l’eau », a-t-il assuré.', ['Renato Malva']],
  ['« Deux ans qu’on vous le dit ! », a coupé Paul Petit. La maire, Anne Roux, a souri. Réponse de l’intéressée : « Douze ans. »', ['Paul Petit', 'Anne Roux']],
  ['« C’est fini », a dit la maire, Anne Roux. « Deux ans qu’on vous le dit ! », a coupé Paul Petit. L’ancien adjoint a brandi un courrier. Réponse de l’intéressée : « Douze ans. »', ['Anne Roux', 'Paul Petit', 'Anne Roux']],
  ['Les Bûcherons ont cédé Olivier Lapointe à Val-d’Or. « C’est difficile », a commenté le directeur général, Yanick Forget. Le principal intéressé a publié un seul mot : « Merci. »', ['Yanick Forget', 'Olivier Lapointe']],
  ['Les Bûcherons ont cédé Olivier Lapointe à Val-d’Or. « C’est difficile », a commenté le directeur général, Yanick Forget. L’intéressé a publié un seul mot : « Merci. »', ['Yanick Forget', 'Olivier Lapointe']],
]);

tells('participles in front of a pronoun', [
  ['Samuel Kerbrat a parlé. Sommé de dire qui serait Premier ministre, il a éludé : « On ne se dispute pas. »', ['Samuel Kerbrat']],
  ['Arnaud Villedieu avait promis d’être calme. Relancé sur le coût de la réforme, que le ministère chiffre à 27 milliards, il s’est agacé : « Vos experts se trompent. »', ['Arnaud Villedieu']],
]);

tells('a second verb, and the gerund behind « en »', [
  ['Le ministère, lui, ne ferme pas la porte, tout en jugeant « prématuré » d’envisager une généralisation.', ['Le ministère']],
  ['La conseillère d’État Viviane Pasche « regrette » cette décision et assure que sa porte « reste ouverte ».', ['Viviane Pasche', 'Viviane Pasche']],
  ['Kibaaru Info s’intéresse à la hausse des frais et parle d’une « rentrée de tous les dangers ».', ['Kibaaru Info']],
]);

tells('nouns of persons that name nobody', [
  ['La victime, Claude Humbert, ne sourit pas. Huit ans de pousse, et le sentiment d’avoir été trahi. « Je l’aurais repris, Jacky », dit-il à la barre.', ['Claude Humbert']],
  ['Le principal, Paul Petit, était réservé. « Je craignais le pire », dit-il. Ce qui l’a fait changer d’avis ? Un questionnaire : un élève sur neuf se disait mal. « J’ai relu le chiffre trois fois. »', ['Paul Petit', 'Paul Petit']],
  ['Les crapauds tombent dans des bidons.\n\nBidon 4. La fillette plonge la main. « Il la tient trop fort ! »', ['La fillette']],
]);

tells('who has written the article is nobody of the story', [
  ['Moustapha Ndour, lui, ne partira pas. Il montre la route, puis éclate de rire. « Après le goudron, c’est pire que la mer. »\n\nBabacar Thiaw, envoyé spécial', ['Moustapha Ndour']],
]);

tells('texts of law, and texts with a date', [
  ['L’association rappelle que la déclaration de 2017 promettait une décision « avant la fin de l’année ».', ['la déclaration de 2017']],
  ['La Cour relève que le règlement du camping excluait expressément le « domicile permanent ».', ['le règlement du camping']],
  ['La ministre rappelle que le contrat prévoit « une période d’essai ».', ['le contrat']],
  ['Le maire estime que la loi est « injuste ».', ['Le maire']],
  ['Un rapport d’inspection daté de 2019, dont des médias ont publié des extraits, faisait état d’une « érosion préoccupante ».', ['Un rapport d’inspection']],
  ['La parcelle restera communale, ainsi que le stipule l’article 4 du projet : « Les constructions reviennent à la commune. »', ['l’article 4 du projet']],
]);

tells('somebody behind the place where they spoke', [
  ['« Le courant est fort », a expliqué à la télévision publique Rui Salgueiro, commandant des pompiers de Vila Seca. Il n’a « pratiquement plus d’espoir ».', ['Rui Salgueiro', 'Rui Salgueiro']],
  ['« Nous demandons un sursis », a déclaré lors d’une conférence de presse à Abidjan Lacina Traoré Kébé, président du Cercle des négociants.', ['Lacina Traoré Kébé']],
  ['« Nous demandons un sursis », a déclaré mardi à Paris Jean Dupont, président du Cercle des négociants.', ['Jean Dupont']],
]);

tells('subjects across commas', [
  ['« Les maires refusent de se laisser noyer », titre à sa Une La Dépêche du Cap, qui revient sur la conférence de presse de l’édile, Mamadou Sarr. Ce dernier, rapporte le journal, reproche à l’État de « parler le jour ».\n\n« Nous avons les déchets », a-t-il lancé, selon la même publication.', ['Mamadou Sarr', 'Mamadou Sarr', 'Mamadou Sarr']],
  ['Dans une tribune, l’ancien ministre Abdelouahab Chergui vous a qualifié de « Cassandre en pantoufles ».', ['Abdelouahab Chergui']],
  ['Certains, dans la salle, vous ont reproché une vision « misérabiliste ».', ['Certains']],
]);

tells('words inside words', [
  ['« On n’est pas des balances. On va voir la personne et on lui dit “T’es pas tout seul” », explique Inès.', ['Inès', 'Inès']],
  ['« Vous savez ce que disait ma mère ? “La vigne, ça t’apprend à perdre.” Elle ne m’avait pas dit à quelle vitesse », sourit Paul Petit.', ['Paul Petit', 'ma mère']],
]);

tells('whom a crowd is taken up by', [
  ['Les Forces de sécurité saluent « le professionnalisme » de leurs agents.\n\n10h40 – Tripoli : rassemblement d’une cinquantaine d’anciens ouvriers de la raffinerie devant le sérail. « Nos indemnités ou la route », scandent-ils.', ['Forces de sécurité', 'une cinquantaine d’anciens ouvriers de la raffinerie']],
  ['« Plus de ligne », raconte le metteur en scène. Pour incarner Georgette, il a choisi la comédienne Rola Chidiac, impressionnante de retenue. « Nadim m’a interdit de pleurer », confie-t-elle.', ['le metteur en scène', 'Rola Chidiac']],
  ['Patrick Delaunoy est jugé. « On allait à la pêche », a répondu le prévenu.\n\nÀ ses côtés comparaît Loïc Bertheau, patron de l’entreprise, qui avait reconnu les faits. « On m’a dit : tu signes », a-t-il soutenu à la barre.', ['Patrick Delaunoy', 'Loïc Bertheau']],
]);

tells('labels that are a view, an answer, a verdict', [
  ['L’école accueille 64 enfants. Parmi eux, Lola, 9 ans, au triangle. Son avis sur l’œuvre : « C’est long mais c’est beau. »', ['Lola']],
  ['Paul Petit fait visiter. Son avis : « C’est long. »', ['Paul Petit']],
  ['Un argument qui ne convainc pas le Dr Salima Oukhtar, urgentiste à Bruxelles : « Mes patients, eux, existent. »', ['Salima Oukhtar']],
]);

tells('whom a pronoun sets against another', [
  ['« C’est dur », plaisante Brigitte Delorme. L’administration loue son « sens de la mesure ». Elle, plus directe, dénonce « une honte ».', ['Brigitte Delorme', 'L’administration', 'Brigitte Delorme']],
  ['« C’est dur », plaisante Paul Delorme. Son patron loue son « sens de la mesure ». Lui dénonce « une honte ».', ['Paul Delorme', 'Son patron', 'Paul Delorme']],
  ['Raymond Petit range ses bobines. « C’est la loi », commente Samira Ouali, la directrice.\n\nLui ne se plaint pas. Enfin, pas longtemps. « Ce qui me chagrine, c’est le silence. »', ['Samira Ouali', 'Raymond Petit']],
  ['« Je suis fier », a dit Paul Petit. C’est lui qui a prononcé le mot « suicidaire ».', ['Paul Petit', 'Paul Petit']],
  ['« Je ne leur en veux pas », dit Josiane, 61 ans. Son voisin, un lycéen en retard pour son bac blanc, est moins indulgent. « Ils auraient pu choisir une autre semaine... »', ['Josiane', 'Son voisin']],
]);

tells('what one could read, and the same word of several', [
  ['Une centaine d’habitants étaient là, certains munis de banderoles où l’on pouvait lire « Nos bois d’abord » ou « Pas de béton ».', ['banderoles', 'banderoles']],
  ['Les salariés ont brandi des pancartes sur lesquelles on pouvait lire : « Nos salaires » ou encore « Rendez-nous nos primes ».', ['Les salariés', 'Les salariés']],
  ['Plusieurs clients ont employé exactement le même mot, « arnaque ».', ['Plusieurs clients']],
  ['Les trois experts ont utilisé le même terme : « imprudence ».', ['Les trois experts']],
]);

tells('what a title is about, and who says its words below', [
  ['Un lycée sans professeur de physique : « Nos enfants passeront le bac à la loterie »\n\nÀ sept mois de l’examen, la colère monte.\n\n« Nos enfants passeront le bac à la loterie », tempête Mongia Rtibi, dont le fils est en terminale.', ['Mongia Rtibi', 'Mongia Rtibi']],
  ['Banque Kessel : « Nous n’avons plus le choix »\n\nLes salariés l’ont appris par courriel.\n\n« Les coûts ont doublé. Nous n’avons plus le choix », y écrit le directeur, Reto Amstad.', ['Reto Amstad', 'Reto Amstad']],
  ['« Les cartons, on ne les défait plus » : un an à l’hôtel\n\nLa tour est vide depuis un an.\n\n« On ne les défait plus, parce que ça voudrait dire qu’on reste », explique Fatou Sylla.', ['Fatou Sylla', 'Fatou Sylla']],
  ['Panne géante : le trafic reprend « très progressivement »\n\nDes milliers de voyageurs ont attendu.\n\n« Le trafic reprend très progressivement », a dit Éric Bonnard, le directeur régional.', ['Éric Bonnard', 'Éric Bonnard']],
]);

tells('clauses inside the marks', [
  ['Il faut monter vingt marches. « Attention à la poutre, prévient Roland Szymczak, elle a déjà assommé deux ministres. »', ['Roland Szymczak']],
  ['« Nous ne pouvons plus, tout simplement, reconnaît mère Claire-Emmanuel, la prieure. L’hiver dernier, trois sœurs sont tombées. »', ['Claire-Emmanuel']],
]);

tells('who is nobody, and who cannot be whom', [
  ['COMPTE RENDU | Pierre Daumesnil, 58 ans, est jugé depuis lundi.\n\nIl se lève, boutonne sa veste. « Accusé, souhaitez-vous faire une déclaration ? », demande le président. Pierre Daumesnil regarde ses mains. « Pas à ce stade. »', ['le président', 'Pierre Daumesnil']],
  ['Le père Xavier Montjoie, qui l’a recrutée, se rappelle son premier entretien : « Je lui ai demandé pourquoi la prison. »', ['Xavier Montjoie']],
  ['Sœur Anne préfère une formule de son père, vacher à Nasbinals : « Une bête, ça ne se lègue pas. »', ['son père']],
]);

tells('cries, greetings, verdicts, views in a report', [
  ['La délibération a été adoptée. Aux cris de « Démission ! », une cinquantaine de personnes ont alors quitté les lieux.', ['une cinquantaine de personnes']],
  ['Un surveillant la salue d’un « Bonjour, madame la curée » qui ne fait plus rire que lui.', ['Un surveillant']],
  ['Le maire a accueilli les élus d’un « Bienvenue chez vous ! ».', ['Le maire']],
  ['Un collègue s’est proposé pour assurer quelques heures : refus du rectorat, « pour des raisons statutaires ».', ['rectorat']],
  ['Le syndicat réclame la fermeture de la rampe nord, qualifiée de « piège » dans un rapport de l’inspection du travail.', ['inspection du travail']],
  ['Le syndicat réclame la fermeture de la rampe nord, qualifiée de « piège » par les élus.', ['les élus']],
]);

tells('behind the hour of a live page', [
  ['9 h 20 – Pour l’hydrologue Benoît Castagnier, il s’agit d’un épisode cévenol “classique par son mécanisme, remarquable par sa durée”.', ['Benoît Castagnier']],
  ['9h20 - Selon le maire, c’est « fini avant l’heure ».', ['le maire']],
  ['7 h 35 – “Restez chez vous.” C’est le message que répète ce matin la préfecture de l’Ardèche.', ['la préfecture de l’Ardèche']],
]);

tells('pronouns inside the words', [
  ['À la barre, Sylvie Maurin, sœur de l’accusé, a raconté les derniers instants de son mari, Patrick Maurin. « Il m’a dit : “Ferme la porte, les petits vont avoir froid” », a-t-elle soufflé.', ['Sylvie Maurin', 'Patrick Maurin']],
  ['« Ma blonde a regardé dehors et elle a dit : “Y a plus de lumière à l’étable.” », raconte Martin Gaudreault.', ['Martin Gaudreault', 'Ma blonde']],
  ['« Je suis tombé sur une adjointe qui m’a dit en gros : “C’est voté !” », raconte un fromager.', ['un fromager', 'une adjointe']],
]);

tells('answers to a judge, and what is taken away', [
  ['Joseph Roux a tiré sur un drone. « Vous tirez souvent ? », s’enquiert le président Kerdraon. « Que les corneilles, Monsieur le juge. »', ['Kerdraon', 'Joseph Roux']],
  ['Reçue vendredi à la direction académique, une délégation en est repartie avec la promesse d’« un examen attentif » du dossier.', ['la direction académique']],
  ['“Le pire est derrière nous”, tempère le lieutenant-colonel Fabre, du Sdis 07, qui appelle à “ne surtout pas regagner les caves”.', ['Fabre', 'Fabre']],
  ['La documentaliste a enregistré 87 prêts. Titre le plus demandé : Le Horla, parce que, explique un garçon de quatrième, “c’est le plus court”.', ['un garçon de quatrième']],
]);

tells('who comes in at another time', [
  ['Jérôme Aubanel, 39 ans, descend de son pick-up sans un mot. Les mots viendront plus tard.\n\n« J’ai trois patous, un berger que je paie à l’année. Et j’en ai perdu quatorze ! » La veille, un technicien est venu faire le constat. « Il a conclu au loup. J’adore la formule. »', ['Jérôme Aubanel', 'Jérôme Aubanel']],
  ['« On est bien », dit Michel Castéra.\n\nIl y a trois semaines, Yvan Peyret s’est réveillé sans sentir son bras. « Le docteur m’a parlé de cervicales. J’ai pleuré. »', ['Michel Castéra', 'Yvan Peyret']],
  ['« C’est la seule retraite », plaisante Brigitte Delorme.\n\nAu deuxième étage, Kevin, 22 ans, attend. « Elle corrige les mensonges », explique le jeune homme.\n\nTout n’est pas lumineux. Il y a eu, en 2016, la mort d’un garçon de 19 ans qu’elle avait vu le matin même. « J’ai pensé arrêter. J’ai relu saint Jean. »', ['Brigitte Delorme', 'Kevin', 'Brigitte Delorme']],
  ['Le piano fut livré une nuit de 1974, raconte Rosine Maes. « On a ri. » Firmin montait à bord. « Firmin en a joué toute la traversée. »', ['Rosine Maes', 'Rosine Maes']],
]);

tells('of whom the words themselves tell', [
  ['« C’est beau », dit Noémie Jaquet. Un horloger cherche quelqu’un. « J’y suis allée pour deux semaines. »', ['Noémie Jaquet', 'Noémie Jaquet']],
  ['Anne Petit hoche la tête. Rien ne la destinait à l’atelier. Un père gendarme, une mère comptable. À 15 ans, elle part à Lens. « J’avais une carte au mur de ma classe. »', ['Anne Petit']],
  ['On trie. Son épouse Bernadette et Danuta, venue de Pologne. La radio passe un vieux tube de Goldman. « Je ferai les asperges », annonce cette dernière.', ['Danuta']],
  ['Une quinzaine d’habitants étaient là, dont certains munis d’une pancarte « Notre eau vaut de l’or ».', ['une pancarte']],
]);

tells('a word or two inside the words', [
  ['« Les gamins nous appelaient “les taupes”. On riait », raconte Rosine Maes.', ['Rosine Maes', 'Les gamins']],
  ['« Ils m’appelaient “la taupe”. On riait », raconte Rosine Maes.', ['Rosine Maes', '-']],
  ['« Un collègue a lancé “contre-ordre” et tout s’est arrêté », raconte Paul Petit.', ['Paul Petit', 'Un collègue']],
  ['« Leurs conclusions indiquaient que les pieux étaient “irrécupérables”, dit la mairie. »', ['la mairie', 'Leurs conclusions']],
  ['« D’habitude, je dis “Range ton téléphone” quarante fois par jour », calcule Manon Roux.', ['Manon Roux', 'Manon Roux']],
  ['« J’ai dit deux fois “Doucement” », calcule Manon Roux.', ['Manon Roux', 'Manon Roux']],
  ['« J’imagine déjà les gels douche “anti-tigre” », sourit Olivier Stahl.', ['Olivier Stahl', '-']],
  ['« Il y avait marqué “gagnant-gagnant” sur la première page », raconte Jérôme Roux.', ['Jérôme Roux', '-']],
  ['À la barre, Marc Roux, 61 ans, baisse les yeux. Une retraitée a ensuite décrit un homme attentif. « Il m’a dit : “Je m’occupe de tout” », a raconté Anne Petit.', ['Anne Petit', 'Marc Roux']],
]);

tells('texts that somebody has got, sent, signed or reads out', [
  ['L’élu avait reçu en septembre une lettre anonyme contenant une balle et cette phrase : « La prochaine n’arrivera pas par La Poste. »', ['une lettre anonyme']],
  ['Les infirmiers ont trouvé un courriel dans leur messagerie : « Revenez demain. »', ['un courriel']],
  ['Son avocate l’a défendu, rappelant que Paul Petit avait, le soir des faits, envoyé à sa sœur un message ainsi rédigé : « Bonne nouvelle, on va enfin dormir. »', ['Paul Petit']],
  ['Parmi ces échanges figure un message envoyé en février par l’adjointe à l’entrepreneur, dont la presse s’était fait l’écho : « Fais 4 % en dessous et dors tranquille. »', ['l’adjointe']],
  ['Le tweet qui fait sourire, signé du boulanger de Paziers : « Inondé mais ouvert. »', ['boulanger de Paziers']],
  ['Sur la banderole, des lettres rouges : « Nous ne sommes pas des ordures. »', ['la banderole']],
  ['Un livre d’or vaut le détour. « Magnifique et terrible », y lit-on à la date du 2 novembre.', ['Un livre d’or']],
  ['« Un souffle », se souvient Josiane Vatinel. L’arrêté était placardé sur sa porte. Elle l’a gardé, plié en quatre. L’habitation, y est-il écrit, présente « un péril grave ».', ['Josiane Vatinel', 'L’arrêté']],
  ['Dans un tiroir, le cordonnier conserve la lettre du ministère. Il la récite par cœur : « Le métier visé ne figure pas. »', ['ministère']],
  ['« Un gué reste un piège », rappelle-t-on à la cellule de crise.', ['la cellule de crise']],
]);

tells('who cannot have said it', [
  ['« Il est arrivé que je suis payé », dit Paul Petit. La gamine a débouché le gicleur. « Il m’a regardée. J’ai cru qu’il me punissait. »', ['Paul Petit', '-']],
  ['Antonio Ruggieri fermera la cordonnerie que son père a ouverte en 1958. « Mon père disait qu’un soulier parle par en dessous », raconte-t-il.', ['Antonio Ruggieri']],
  ['« On nous traitait d’irresponsables », plaide Paul Petit. Les frondeurs ? « Des gens qui pensent à 2020. Le projet était dans notre programme. »', ['Paul Petit', 'Paul Petit']],
  ['« Non », a pesté Stéphane Quirion. Quand un collègue lui a demandé s’il restait, il a répondu : « Prochaine question. »', ['Stéphane Quirion', 'Stéphane Quirion']],
  ['L’administrateur, Xavier de Pontbriant, invoque les oreillettes, les prompteurs, « des contraintes que tout le monde comprendra ».', ['Xavier de Pontbriant']],
  ['Le défenseur Loïc Charest promet que le groupe se parlera « dans le blanc des yeux » dans l’autobus.', ['Loïc Charest']],
  ['Le juge des référés a refusé de suspendre deux arrêtés interdisant les trottinettes, dans le Val-de-Lerne, en raison d’un « péril sérieux pour les piétons ».', ['Le juge des référés']],
]);

tells('titles and the first lines of a dispatch', [
  ['Piétonnier : le bourgmestre veut « une ville où l’on s’attarde », l’opposition craint « une ville où l’on ne vient plus »', ['le bourgmestre', 'l’opposition']],
  ['MONTRELAY, 12 oct 2017 (APP) - « Je l’ai vu tomber et je n’ai pas compris » : Régis Malaval, jugé depuis lundi, a maintenu jeudi qu’il n’avait pas voulu tuer.', ['Régis Malaval']],
  ['Une chronique de l’abbaye de Boulbonac évoque, cette année-là, « un soleil sans force ».', ['abbaye de Boulbonac']],
  ['« On nous a volé cette victoire », a prévenu Mariam Soudaré devant quelques centaines de militants réunis au siège, aux cris de « Kombaré, dégage ! ».', ['Mariam Soudaré', 'quelques centaines de militants']],
  ['On vous a reproché de « romantiser la misère ». La formule est de votre collègue Etienne Sabourdin.', ['Etienne Sabourdin']],
  // Where several speak in a section, its heading may be anybody’s.
  ['Le conseil a voté.\n\n« Du bon sens »\n\n« C’est voté », dit Paul Petit. « C’est trop tôt », dit Anne Roux.', ['-', 'Paul Petit', 'Anne Roux']],
  ['Le conseil a voté.\n\n« Du bon sens »\n\n« C’est voté », dit Paul Petit. « On y va », ajoute-t-il.', ['Paul Petit', 'Paul Petit', 'Paul Petit']],
]);

tells('interviews', [
  ['ENTRETIEN. Déserts médicaux : « On ne fait pas venir un médecin avec une maison »\n\nLa sociologue Hélène Marquerie a passé quatre ans dans le bocage.\n\nPourquoi ce titre ?\n\nIl est venu seul.\n\nEt cela fonctionne ?\n\nNon.\n\nQue faire ?\n\nRien.', ['Hélène Marquerie']],
  ['Françoise Delmotte publie un livre.\n\nPropos recueillis par Arnaud Vialle\n\nVous écrivez que l’on a « toujours vécu à crédit ». N’est-ce pas une provocation ?\n\nC’est un constat.\n\nQui prête ?\n\nL’épicier.\n\nEt après ?\n\nRien.', ['Françoise Delmotte']],
]);

tells('names that go on, and who is called what', [
  ['Pour l’ONG Or et Dignité, ces drames « se répètent parce qu’on ferme les sites ».', ['l’ONG']],
  ['Ostra a annoncé la fermeture de son usine, une décision « incompréhensible » pour les syndicats, qui ont appelé à la grève.', ['les syndicats']],
  ['Le secrétaire d’État avait évoqué, la semaine précédente, une possible « éclaircie » pour les chauffeurs.', ['Le secrétaire d’État']],
  ['Anne Roux rappelle que Boudin lui-même fut qualifié par un critique parisien de « barbouilleur de crottin ».', ['un critique parisien']],
  ['« J’ai une fille », avait répondu Maud Lesauvage.\n\nLa fille s’appelle Romane et veut être vétérinaire, « pour les chevaux, pas pour les poissons ».', ['Maud Lesauvage', 'Romane']],
  ['« On a entendu de belles choses », se souvient Fernand Laloux. Lui-même avoue avoir hésité. « J’avais tort, voilà. Écrivez-le. »', ['Fernand Laloux', 'Fernand Laloux']],
  ['« L’inspecteur avait dit : “Vous écrirez le mot sans faute.” On n’avait pas compris », raconte Edmond Jeanne.\n\nThierry Maugis, l’inspecteur de circonscription, sourit.', ['Edmond Jeanne', 'L’inspecteur']],
  ['Santiago - Les secouristes tentaient jeudi d’atteindre sept mineurs, mais les autorités ont pour la première fois évoqué un scénario « très défavorable ».', ['les autorités']],
]);

tells('cries, kin and texts read out', [
  ['Un livre d’or vaut le détour. « Magnifique », y lit-on. Juste en dessous, d’une écriture appliquée : « Rendez-nous les nuages ! »', ['Un livre d’or', 'Un livre d’or']],
  ['Le préfet appelle « solennellement » les automobilistes à reporter leurs déplacements.', ['Le préfet']],
  ['« Tenez-vous ! », a crié Paul Petit, se souvient Lilou. Sa mère, Aurélie Petit, ne la lâche plus d’une semelle. « Elle avait sa ceinture. Je lui répète tous les matins de la mettre. »', ['Paul Petit', 'Aurélie Petit']],
  ['La voix est celle d’Ebrié Djoman, pêcheur comme le père de son père. « Avant, on choisissait », dit-il en pliant son filet.', ['Ebrié Djoman']],
  ['Olivier Pirson a ressorti l’étude de mobilité. « Je lis à la page 47 : “Un piétonnier exposerait le commerce à une perte.” Ce n’est pas moi qui le dis », a tonné Olivier Pirson.', ['Olivier Pirson', 'l’étude de mobilité']],
  ['Fatiha Benchaâ écrit depuis 2009. « J’ai commencé tard », dit Fatiha Benchaâ. Une psychologue lui conseille de noter une chose par jour. « Elle insistait. Alors j’ai regardé. »', ['Fatiha Benchaâ', 'Fatiha Benchaâ']],
]);

tells('one for many', [
  ['« Tout est rangé », lâche Gilles Marchou. Un huissier est venu. Les verriers l’ont raccompagné à la grille. « On lui a dit bonjour, au revoir. Ensuite on a soudé le portail. »', ['Gilles Marchou', 'Gilles Marchou']],
]);

tells('words that nobody says', [
  ['L’homme, jugé coupable de « destruction non autorisée d’une espèce protégée », se voit retirer son permis.', ['-']],
  ['Le suspect devra répondre de « destruction par incendie ayant entraîné la mort » pour le premier bâtiment.', ['-']],
  ['Elvira Montalt, écrouée lundi pour « sabotage » et « entrave à la circulation des marchandises », a été libérée.', ['-', '-']],
  ['Une enquête a été ouverte pour « homicide involontaire », a indiqué le procureur, Paul Petit.', ['Paul Petit']],
  ['Ce métal a reçu des agronomes le surnom de « passager clandestin », dit Anne Roux.', ['-']],
  ['« Le sel » de Florence Abadie, montré jeudi, a plu à Hugues Valcroze, qui préside le jury.', ['-']],
  ['Anne Roux raconte la rencontre dans le livret de son dernier album, « Nocturnes d’ici ».', ['-']],
]);

tells('who a line is from, and who is heard', [
  ['Du maire de Rosenwiller, après la panne des feux : « Trois heures sans feux, zéro accrochage. »', ['maire de Rosenwiller']],
  ['Sur la grille, un drap a été tendu entre deux tilleuls : « 11 minutes pour une toilette, et vous ? »', ['un drap']],
  ['Trois des blessés ont été conduits à l’hôpital, où l’on se voulait rassurant : « Tout le monde sera rentré ce soir. »', ['l’hôpital']],
  ['« Un jour, j’ai entendu un agent dire à une vieille : “Ton affaire va durer dix ans.” Je l’ai écrite », explique Hawa Sacko.', ['Hawa Sacko', 'un agent']],
  ['Le Synecom menace, en cas d’échec, d’un « arrêt de travail illimité ».', ['Synecom']],
  ['Bakary Tangara a trois enfants. C’est lui qui cotise, 1 000 F CFA par mois. « On a donné le mil, et l’école est fermée », dit-il.', ['Bakary Tangara']],
  ['Théâtre : « Le Passeur du Grauwasser » à Colmar', ['-']],
]);
