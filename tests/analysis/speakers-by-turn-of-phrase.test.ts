import { tells } from './tells.ts';

// Turns of phrase by which French papers give words to somebody without a plain verb of saying: each row is a text and
// who says each quotation of it, in order, worked out by reading it.

tells('what somebody sets themselves up as, holds to, leaves on, means by a word', [
  ['Anselme Roux, lui qui s’est présenté à l’ouverture comme le « serviteur de chacun », n’a rien dit.', ['Anselme Roux']],
  ['Anne Roux se présente, sans hausser le ton, tout ensemble comme une « mendiante » et comme une « ennemie du bruit ».', ['Anne Roux', 'Anne Roux']],
  ['M. Roux a pris congé des journalistes sur un « À bientôt » sonore.', ['Roux']],
  ['Anne Roux a conclu la soirée par un « Merci à tous » ému.', ['Anne Roux']],
  ['Incapable de fournir une explication, Paul Roux s’en tient à sa thèse, celle d’une « maladresse d’un homme fatigué ».', ['Paul Roux']],
  ['« Tout ce cirque pour une baffe ? » demande une retraitée. Par « baffe », elle désigne la raclée reçue dimanche par l’arbitre.', ['une retraitée', 'une retraitée']],
  ['Le maire se pose en « rempart » contre la crise.', ['Le maire']],
  ['Le maire s’érige en « gardien » du temple.', ['Le maire']],
  ['M. Roux a pris congé sur un « À bientôt ».', ['Roux']],
  ['Le maire a quitté la salle sur un « Débrouillez-vous » sec.', ['Le maire']],
]);

tells('wires, whose name has no second word', [
  ['Une part « considérable » d’éclusiers cessera le travail vendredi, a indiqué jeudi à l’AFP Solidaires-Batellerie.', ['Solidaires-Batellerie']],
  ['La grève sera « très suivie », a indiqué à l’AFP la CGT-Cheminots.', ['CGT-Cheminots']],
  ['La grève sera « très suivie », a déclaré à Radio Plus Unidoc, premier syndicat de l’école.', ['Unidoc']],
  ['« La grève sera suivie », a indiqué à l’AFP Solidaires.', ['Solidaires']],
  ['« La grève sera suivie », a indiqué jeudi à l’AFP Solidaires-Batellerie.', ['Solidaires-Batellerie']],
  ['« La grève sera suivie », a indiqué à l’AFP Paul Roux.', ['Paul Roux']],
]);

tells('words on walls, cloths and leaflets', [
  ['« Rendez-nous nos places », lisait-on en lettres rouges sur la bâche accrochée au rideau de fer.', ['la bâche']],
  ['« Non au mur », peut-on lire sur les pancartes des riverains.', ['riverains']],
  ['Les protestataires ont repris en chœur des refrains tels que « l’eau ne se vend pas » ou « dehors les pelleteuses ».', ['Les protestataires', 'Les protestataires']],
  ['Le clip affiche « un an de boue ».', ['Le clip']],
  ['Les pancartes proclament « non au mur ».', ['Les pancartes']],
  ['Le tract égrène « un an de boue », « un an de deuil ».', ['Le tract', 'Le tract']],
  ['La banderole arborait « non au mur ».', ['La banderole']],
  ['« Non au mur », lisait-on sur la bâche.', ['la bâche']],
  ['« Non au mur », lisait-on en lettres rouges sur la bâche.', ['la bâche']],
  ['« Non au mur », pouvait-on lire en lettres rouges sur une banderole.', ['une banderole']],
  ['Les élèves ont scandé « on veut des profs » ou « rendez l’argent ».', ['Les élèves', 'Les élèves']],
]);

tells('words that a noun gives to somebody', [
  ['La colère des pêcheurs de Brest : « On nous sacrifie »', ['pêcheurs de Brest']],
  ['Inondations : le désarroi d’une mère de famille : « Nous avons tout perdu »', ['une mère de famille']],
  ['« À votre avis, qui paiera ? »\n\nAdressée au témoin, cette dernière question de la présidente Hélène Roux a déplacé le débat.', ['Hélène Roux']],
  ['La coopérative s’est aussitôt « félicitée » de cet arrêt dans un message.', ['La coopérative']],
  ['Le maire s’est « réjoui » de la décision.', ['Le maire']],
  ['L’ambition proclamée par le Premier ministre Paul Roux est de s’entendre avec « toutes » les centrales.', ['Paul Roux']],
  ['L’objectif affiché par la mairie est d’« apaiser » le quartier.', ['la mairie']],
  ['« Pas de vagues », c’est la consigne donnée par le préfet.', ['le préfet']],
  ['Le mot « trahison » revient souvent dans les discussions des salariés.', ['salariés']],
  ['Il emprunte une formule restée célèbre de l’ancien ministre Edmond Garrec à propos du président Louis Vasseur : « Je le sers, je ne le suis pas ».', ['Edmond Garrec']],
  ['Face à la crue, la colère des riverains : « On nous a oubliés »', ['riverains']],
  ['Face à la crue, la colère des riverains éclate : « On nous a oubliés »', ['riverains']],
  ['« Ouvrez », c’est en quelque sorte le mot d’ordre lancé lundi par la mairie.', ['la mairie']],
  ['« Ouvrez », c’est le mot d’ordre martelé depuis lundi par la CGT.', ['CGT']],
  ['Il cite une phrase de Jean Moulin à l’adresse de sa sœur : « Je tiendrai. »', ['Jean Moulin']],
]);

tells('two sides of one question', [
  ['Selon les uns, c’est « une chance », selon les autres « une ruine ».', ['les uns', 'les autres']],
  ['Pour les uns, c’est « une chance », pour les autres « une ruine ».', ['les uns', 'les autres']],
  ['Pour le maire, c’est « une chance », pour la préfète « une ruine ».', ['le maire', 'la préfète']],
  ['Selon le maire, c’est « une chance », mais, selon la préfète, c’est « une ruine ».', ['le maire', 'la préfète']],
  ['Selon le maire, c’est « une chance », mais selon la préfète, c’est « une ruine ».', ['le maire', 'la préfète']],
  ['Selon le maire, c’est « une chance », tandis que selon la préfète, le plan est « une ruine ».', ['le maire', 'la préfète']],
  ['Aux yeux des uns, c’est « une chance », aux yeux des autres « une ruine ».', ['des uns', 'des autres']],
  ['Ces retards sont, aux yeux des uns, « une chance », à ceux des autres « une ruine ».', ['des uns', 'des autres']],
  ['Aux yeux de Paul Roux « la fin d’un monde » et à ceux d’Anne Petit « un début », la réforme divise.', ['Paul Roux', 'Anne Petit']],
  ['Le maire a insisté sur « la propreté », la préfète sur « la sécurité ».', ['Le maire', 'la préfète']],
  ['Le maire évoque « une erreur », la préfète « un oubli ».', ['Le maire', 'la préfète']],
]);

tells('one of many by « comme »', [
  ['Beaucoup de travailleurs repoussent les réparations. Comme Sabrina, aide à domicile dans une quinzaine de villages : « Là j’ai les freins qui sifflent. »', ['Sabrina']],
  ['Des agriculteurs comme Mélanie Ducasse, à la tête du Jardin des merles, ont changé de métier : « Je ne vends plus que des plants ».', ['Mélanie Ducasse']],
  ['D’autres la jugent « humiliante » comme Yvette, 78 ans, installée sur les hauteurs de Luze : « le feu, c’est ma compagnie. À l’âge que j’ai, on ne va pas changer. »', ['Yvette', 'Yvette']],
  ['Qu’elles se jugent « bluffée » comme Marine Destouches, « heureuse » comme Awa Kimbembé, les joueuses sourient.', ['Marine Destouches', 'Awa Kimbembé']],
  ['Les joueuses n’ont que des compliments pour une moisson « incroyable », comme dit Cindy Vauquelin.', ['Cindy Vauquelin']],
  ['Les uns s’avouaient « compréhensifs ».', ['Les uns']],
  ['Marceline s’avouait « compréhensive ».', ['Marceline']],
  ['Les uns, comme Marceline, se disaient « compréhensifs ».', ['Les uns']],
  ['Certains, comme Paul Roux, se disent « inquiets ».', ['Certains']],
  ['Des agriculteurs comme Mélanie Ducasse ont changé de métier : « Je ne vends plus que des plants ».', ['Mélanie Ducasse']],
  ['Des agriculteurs comme Mélanie Ducasse, à la tête du Jardin, ont changé de métier : « Je ne vends plus que des plants ».', ['Mélanie Ducasse']],
  ['Les joueuses se jugent « bluffées » comme Marine Destouches, « heureuses » comme Awa Kimbembé.', ['Marine Destouches', 'Awa Kimbembé']],
]);

tells('the clause before the main one', [
  ['Reprenant en chœur « Valmorgue, on y naît », les participants ont accroché un drap.', ['les participants']],
  ['Après avoir « encaissé » deux changements de logiciel et ressenti comme « une gifle » la réunion de janvier, Karim entend « tourner la page ».', ['Karim', 'Karim', 'Karim']],
  ['Après avoir « encaissé » deux changements, Karim veut partir.', ['Karim']],
  ['Après avoir ressenti comme « une gifle » la réunion de janvier, Karim veut partir.', ['Karim']],
  ['Avant d’« encaisser » sa retraite, Karim veut voyager.', ['Karim']],
  ['C’est parce que les garanties « ne couvraient pas deux exercices » que le conseil a rejeté le dossier.', ['le conseil']],
  ['C’est surtout parce que les garanties « ne couvraient pas deux exercices » que le conseil départemental a déclaré « inéligible » le dossier.', ['le conseil départemental', 'le conseil départemental']],
  ['C’est par « souci d’équité » que la mairie a tranché.', ['la mairie']],
  ['C’est parce que les garanties « ne couvraient pas deux exercices » que le conseil départemental a déclaré « inéligible » le dossier.', ['le conseil départemental', 'le conseil départemental']],
]);

tells('whose words the press or a court passes on', [
  ['Le responsable, Paul Petit, a raconté avoir « découvert sa collègue assise », d’après une source municipale.', ['Paul Petit']],
  ['Me Issiaka Dembo avait reproché au parquet de « juger des hommes déjà morts », soutient l’OLB.', ['Issiaka Dembo']],
  ['La juge d’instruction a considéré « qu’un suivi strict offrait des garanties », poursuit Mme Charvoz.', ['La juge d’instruction']],
  ['Paul Petit a raconté avoir « découvert sa collègue assise », selon la police.', ['Paul Petit']],
  ['Paul Petit a déclaré que « tout allait bien », selon la police.', ['Paul Petit']],
  ['Paul Petit a expliqué avoir « eu peur », d’après le parquet.', ['Paul Petit']],
  ['La juge a considéré qu’« un suivi offrait des garanties », poursuit Mme Charvoz.', ['La juge']],
  ['La juge a estimé « qu’un suivi offrait des garanties », a indiqué le parquet.', ['La juge']],
  ['Le tribunal a jugé que les faits étaient « établis », a rapporté l’avocat.', ['Le tribunal']],
  ['Le même document, que l’AFP a pu consulter, insiste sur l’impossibilité d’« établir la présence d’un tiers ».', ['Le même document']],
  ['On glisse en un rien de temps de l’« historique » (Gilles Fontenaud) au « grotesque » (Maryse Tondelier).', ['Gilles Fontenaud', 'Maryse Tondelier']],
]);

tells('marks that close on the next line', [
  ['Le gardien a pris son service en retard. Il tenait à peine debout.\n« On avait veillé un ami, sans alcool ni rien\n», soutient-il devant le tribunal.', ['Le gardien']],
  ['« C’est un autre monde, on n’entend plus que les cloches\n», racontait Titouan, 19 ans.', ['Titouan']],
]);

tells('what is joined to words of somebody', [
  ['Paul Roux a voulu rendre hommage à « la dignité » et au « savoir-faire » des salariés.', ['Paul Roux', 'Paul Roux']],
  ['Paul Roux a salué « le courage » des élus et la « patience » des familles.', ['Paul Roux', 'Paul Roux']],
  ['« C’est notre fête », a confié Gérard Roux, avant de louer ce « petit miracle gascon » qui attire du monde.', ['Gérard Roux', 'Gérard Roux']],
  ['« Nous avons de quoi aligner quatre équipes », assure l’éducateur. Tout en admettant qu’il « faudrait » pour cela « un geste de la mairie ».', ['l’éducateur', 'l’éducateur', 'l’éducateur']],
  ['« Nous avons de quoi aligner quatre équipes », assure l’éducateur. Et de mettre en garde contre les raccourcis. « Nous avons une dizaine d’écuries dans le secteur. »', ['l’éducateur', 'l’éducateur']],
  ['Pour le maire, il n’est pas question de « céder ».', ['le maire']],
  ['Pour le maire, il s’agit de « tenir ».', ['le maire']],
  ['Paul Roux rend hommage au « courage » et à la « patience » des familles.', ['Paul Roux', 'Paul Roux']],
  ['Il ne s’agit pas de « casser » mais de « construire », selon Paul Roux.', ['Paul Roux', 'Paul Roux']],
]);

tells('whom a colon hands the floor to', [
  ['Une inquiétude que partage Nora, maître-nageuse au club, encore agacée par la réunion de la veille : « Il avait son tableau et ses chiffres ! »', ['Nora']],
  ['Un avis que résume Paul Roux, éleveur : « On n’en peut plus. »', ['Paul Roux']],
  ['L’épisode laisse un goût amer à Solène Roux, directrice du centre : « Il va falloir poser des alarmes partout. »', ['Solène Roux']],
  ['La décision fait bondir Paul Petit : « C’est une honte. »', ['Paul Petit']],
  ['L’avocat du groupement, Alban Meffre, s’est dit « serein ». Le conseil du comité, Me Laure Isnardon, ne voit pas les choses du même œil : « Le pourvoi n’est pas encore admis. »', ['Alban Meffre', 'Laure Isnardon']],
  ['La pièce se monte sous la houlette du comédien et metteur en scène Bastien Hourcade : « Les premières séances, ils réclamaient des sketches. »', ['Bastien Hourcade']],
  ['Une des plus anciennes décoratrices s’est assise par terre et a jeté au négociant que deux huissiers faisaient sortir : « Vous avez vendu nos mains ».', ['Une des plus anciennes décoratrices']],
  ['Un autre habitué déchiffre une banderole : « Vous avez vendu nos pères. »', ['une banderole']],
  ['Pas de quoi inquiéter Paul Roux : « On en a vu d’autres. »', ['Paul Roux']],
  ['De quoi agacer le maire : « On nous ment. »', ['le maire']],
  ['Jusqu’à midi, les livres et les jouets étaient triés par les scouts : « On a rempli quarante caisses. »', ['les scouts']],
  ['Les invendus ont été repris par une association : « On a rempli quarante caisses. »', ['une association']],
  ['La toiture sera refaite par un artisan local, Paul Roux : « C’est du boulot. »', ['Paul Roux']],
  ['Une des plus anciennes décoratrices a jeté au négociant que deux huissiers faisaient sortir : « Vous avez vendu nos mains ».', ['Une des plus anciennes décoratrices']],
  ['La veuve a répondu à l’homme qui l’interrogeait : « Laissez-moi. »', ['La veuve']],
]);

tells('what tells of another article, or of nobody', [
  ['Tour de France : « On va gagner »', ['-']],
  ['Tour des Marches : « C’est pas humain », l’échappée de Paul Roux a sidéré le peloton', ['-']],
  ['Coupe du monde : « On va gagner »', ['-']],
  ['LIRE AUSSI > Jeux de l’esprit : « Les clubs ont envie de tourner la page »', ['-']],
  ['Lire aussi Trottinettes à Verchamp : « Le maire est seul face aux opérateurs »', ['-']],
  ['À lire aussi : « Le maire est seul face aux opérateurs »', ['-']],
  ['Les deux ingénieurs, « qui n’ont jamais parlé », devraient être entendus.', ['-']],
  ['La tempête Odette, « d’une intensité peu commune », file vers le sud.', ['-']],
  ['Le musée consacre un parcours intitulé, « Gens de l’eau, un siècle à bord ».', ['-']],
]);

tells('titles without a verb', [
  ['Paul Petit à Lens pour « rassurer » les salariés', ['Paul Petit']],
  ['« Qu’ils appellent leurs grands-mères ! » : le ministre Gadbois regrette que sa phrase ait choqué', ['Gadbois']],
]);
