import { tells } from './tells.ts';

// Turns of the press that grids of wordings do not reach: set phrases, asides, and words in paragraphs of their own.

tells('of whose view something is', [
  ['De l’avis de nombreux producteurs, la ministre Marie Roy « n’a pas rempli ses bottes depuis quatre ans ».', ['de nombreux producteurs']],
  ['Le premier ministre Orlan reconduit après le scrutin, « une mascarade » selon ses rivaux', ['ses rivaux']],
  ['Selon de nombreux producteurs, la ministre Marie Roy « n’a pas rempli ses bottes depuis quatre ans ».', ['de nombreux producteurs']],
  ['Le premier ministre reconduit, « une mascarade » selon l’opposition', ['l’opposition']],
  ['Les fermes se demandent aussi, sans trop d’illusions, si, comme le promettait Rémi Thiboutot mercredi matin, l’autonomie alimentaire deviendra réellement « le chantier de la décennie ».', ['Rémi Thiboutot']],
  ['Comme le promettait Rémi Thiboutot mercredi matin, l’autonomie alimentaire deviendra réellement « le chantier de la décennie ».', ['Rémi Thiboutot']],
  ['Un phénomène analysé par Le Quotidien du Bassin : ces discours « scandent la vie des mandats ».', ['Quotidien du Bassin']],
  ['Une manière, pour le vice-président de la coopérative, d’obliger « les courageux de couloir à sortir du bois ».', ['le vice-président de la coopérative']],
  ['Une façon pour la maire de « tourner la page ».', ['la maire']],
  ['A en croire Fluvéo, jamais une « desserte publique cadencée » n’avait été confiée à un engin.', ['Fluvéo']],
]);

tells('verbs between adverbs, and verbs that newsrooms put into incises', [
  ['« Il faut voter à main levée », a tout de suite réclamé Didier Roussillat.', ['Didier Roussillat']],
  ['« Il faut voter à main levée », a d’emblée prévenu Didier Roussillat.', ['Didier Roussillat']],
  ['« Il faut voter à main levée », a aussi sec répliqué Didier Roussillat.', ['Didier Roussillat']],
  ['« Il faut voter à main levée », a de nouveau et sans attendre demandé Didier Roussillat.', ['Didier Roussillat']],
  ['Paolo Santoro a redit son attachement. « Je m’entends bien », a-t-il rassuré.', ['Paolo Santoro']],
  ['« Je m’entends bien », a rassuré Paul Petit.', ['Paul Petit']],
  ['« Je m’entends bien », a tempêté Paul Petit.', ['Paul Petit']],
  ['« Je m’entends bien », philosophe Paul Petit.', ['Paul Petit']],
  ['« Là, on a une belle touffe, montre Solenn Guégano. On les repère à leur queue. »', ['Solenn Guégano']],
  ['« On aimerait savoir qui va venir, calcule Maïté Lasserre-Dupuy trésorière de l’association. Et pendant ce temps-là on paie. »', ['Maïté Lasserre-Dupuy']],
]);

tells('what somebody does while they speak', [
  ['Les Villes font ainsi savoir que la Régie a procédé à une « purge intégrale des conduites » dans la zone.', ['Villes']],
  ['Admettant entre autres que certains « ajustements » s’imposaient pour faire face à cette ruée, la secrétaire d’État a répété que « le calendrier s’appliquerait à tous ».', ['la secrétaire d’État', 'la secrétaire d’État']],
  ['De l’« oxygène » et une ministre « de terrain » ne ferait pas de tort, croient des gens du milieu.', ['des gens du milieu', 'des gens du milieu']],
  ['Plusieurs de ses cadres ont décidé de ne pas s’aligner sur leur président, critiquant une initiative « solitaire ».', ['Plusieurs de ses cadres']],
  ['Certains de ses élus ont quitté la salle, dénonçant une initiative « solitaire ».', ['Certains de ses élus']],
  ['La présidente de l’instance Hélène Marsan a reconnu un « différend sérieux » mais aussi des « avancées » dans cette affaire.', ['Hélène Marsan', 'Hélène Marsan']],
  ['Hélène Marsan reconnaît un « différend » mais aussi des « avancées » sur les droits.', ['Hélène Marsan', 'Hélène Marsan']],
  ['Une ancienne monitrice, qui ne connaît pas les deux premières a abondé : « Ce que je n’oublierai pas, c’est ce petit shetland. »', ['Une ancienne monitrice']],
  ['Une régularité qui n’a pas échappé à l’une des collégiennes qui a lancé tout de go à Nolwenn : « Mais vous devez connaître tous les poissons ! »', ['l’une des collégiennes']],
]);

tells('texts that speak', [
  ['« Tout éclairage est interdit », est-il écrit au bas de l’affiche.', ['l’affiche']],
  ['Idris Belhaoui a annoncé ce jeudi, sur son compte Facebook, qu’il renonçait. « J’ai choisi de m’éloigner », est-il écrit sur son compte.', ['Idris Belhaoui']],
  ['Les mytiliculteurs se disent « fort préoccupés par ce dossier » : d’après eux, une hausse « conduira à l’abandon », préviennent-ils, citant une note du Centre d’études qui précise que « la faiblesse des marges ne laisse guère de place ».', ['Les mytiliculteurs', 'Les mytiliculteurs', 'une note du Centre d’études']],
  ['La présidente écarte une exception soulevée pour « trop fort battage local », plaidée par la défense.', ['la défense']],
  ['Toute dégradation « d’un bien appartenant à autrui » expose son auteur à deux ans de prison, d’après l’article 322-1.', ['l’article 322-1']],
  ['Les infirmiers ont trouvé un courriel dans leur messagerie : « Le personnel portera un bracelet. »', ['un courriel']],
  ['Un bourdon s’est fendu mercredi dans le clocher, alors qu’il sonnait l’office, un accident « rarissime » pour une cloche de cette taille fondue au XVIe siècle, d’après la Société campanaire du Centre-Est (SCCE).', ['la Société campanaire du Centre-Est']],
  ['Des ruptures « inédites » sont à redouter à Corvessac, du fait de l’épuisement des stocks, prévenait fin septembre le distributeur privé Ortal.', ['Ortal']],
]);

tells('who stands before a colon', [
  ['On trouve Bernard Lestrade, sénateur centriste : « On ne raye pas d’un trait de plume un bassin. »', ['Bernard Lestrade']],
  ['Les spécialistes le disent d’une seule voix : « L’ambition n’est plus à notre portée ».', ['Les spécialistes']],
  ['Les spécialistes le disent, cette fois, d’une seule voix et sans détour : l’ambition « n’est plus à notre portée ».', ['Les spécialistes']],
  ['Le ton est plus amer encore à L’Étoile Marine, à l’entrée du marais : « Nous avions dit oui tout de suite. »', ['Étoile Marine']],
  ['Le ton est plus amer chez Paul Petit, berger : « Nous avions dit oui tout de suite. »', ['Paul Petit']],
  ['Chez Élodie Barrault, c’était plutôt l’heure de la délivrance : « J’ai pris la médaille que j’étais venue prendre. »', ['Élodie Barrault']],
  ['On la joue plutôt à plusieurs : « Les rencontres sont des manches de douze minutes, détaille Mathias Guérec, responsable national. On marque des deux côtés. »', ['Mathias Guérec']],
  ['Les pistes défendues par les éleveurs : « Il faut remonter un lavage ici, martèle Mathilde Bessoles. Comme ça on gardera la valeur. »', ['Mathilde Bessoles']],
  ['Quelques-uns comme Timéo, n’en ont pas gardé le moindre souvenir : « J’ai 12 ans. »', ['Timéo']],
  ['Armelle Quidelleur nous conduit au pied d’une rangée. L’équipement est payé par les pêcheurs : « Le but, c’est que la daurade ne puisse plus mordre. »', ['-']],
  ['L’équipement est lui aussi payé par les pêcheurs : « Le but, c’est que la daurade ne puisse plus mordre. »', ['-']],
]);

tells('words in paragraphs of their own', [
  ['Le pivot Mathéo Kerbellec n’a pas caché les absences de son équipe.\n\n« Le discours du coach, il n’a pas été bien long. On a pris beaucoup de buts faciles. »', ['Mathéo Kerbellec']],
  ['Raul Teixeira a été élu samedi.\n\nExtrait de l’allocution de Raul Teixeira\n\n« Merci à vous, les gens de Ribeirinha. »', ['Raul Teixeira']],
  ['Timoté Vass vide ses poches\n\nOù en es-tu aujourd’hui ?\n\n« Le spectacle a passé les 200 dates. »\n\nTu as beaucoup de retraités dans la salle ?\n\n« Ah oui, rien à voir. »', ['Timoté Vass', 'Timoté Vass']],
  ['Un monsieur s’est assis par terre, le dos contre le radiateur.\n\n« C’est plus possible. J’habite à deux kilomètres. »\n\nIl se relève en s’appuyant au mur.\n\n« De toute façon j’ai compris. »', ['Un monsieur', 'Un monsieur']],
  ['Corinne Delestre ne décolère pas : « Ce qui nous révolte, c’est ça. »\n\nÀ lire aussi : Orvanne : la décision du tribunal\n\n« On habitue les gens à une image fabriquée », poursuit-elle.', ['Corinne Delestre', 'Corinne Delestre']],
  ['« La coulée », a déclaré Marius Clérance, porte-parole.\n\nCet épisode intervient après le passage sur l’île de Hendrik Voss, spécialiste des risques.\n\n« Le danger est réel », a déclaré l’expert lundi.', ['Marius Clérance', 'Hendrik Voss']],
  ['Deolinda Pacheco, 36 ans, descend d’une camionnette.\n\nDès les premières secousses, ils sont allés se réfugier dans la chapelle du phare de Ponta Rasa. « C’était un bruit de fin du monde », raconte-t-elle.', ['Deolinda Pacheco']],
  ['Les soigneurs n’ont presque pas dormi, à commencer par le chirurgien Adrien Castaing. Beaucoup de pensionnaires attendent un maître qui ne reviendra pas.\n\n« On a pu la sortir », raconte-t-il à propos d’une jument.', ['Adrien Castaing']],
  ['Ce cultivateur est à bout de forces. Il y dort depuis sept semaines. « On est fatigués ».\n\nQuand la compagnie a dit qu’elle quittait Mabouka, il a repris la piste, mais il a fait demi-tour. « C’est la faim qui nous a fait partir. »', ['Ce cultivateur', 'Ce cultivateur']],
]);

tells('initials and labels', [
  ['Sandrine Peyrac, Le Relais des Tilleuls : « On rend un service. »\n\nDenis Charroux, Chez la Mère : « La carte est courte. »\n\nD.C. : « Le kiosque fait du mal. »\n\nS.P. : « J’ai arrêté de lutter. »', ['Sandrine Peyrac', 'Denis Charroux', 'Denis Charroux', 'Sandrine Peyrac']],
  ['Dans le camp des mécontents, on trouve Bernard Lestrade, sénateur centriste de la Haute-Ourle qui espérait le retour du 9e régiment, parti voilà trois ans : « On ne raye pas d’un trait de plume un bassin de 20 000 habitants. »', ['Bernard Lestrade']],
]);

tells('several who speak at once, and words that a crowd chants', [
  ['« Guides en solde » ou encore « une application ne remplacera jamais une passion » étaient repris en chœur par les guides.', ['les guides', 'les guides']],
  ['« Guides en solde » était scandé par les guides.', ['les guides']],
  ['« Un objet qu’on n’a pas pointé », plaident la conservatrice des lieux, Hélène Caudron, et le chargé des collections, Basile Thiébaut, à quelques jours du contrôle.', ['la conservatrice des lieux, Hélène Caudron, et le chargé des collections, Basile Thiébaut']],
  ['« Un objet », plaident la conservatrice Hélène Caudron et le chargé des collections Basile Thiébaut.', ['Hélène Caudron et Basile Thiébaut']],
  ['L’ensemble des syndicats dénonce une « provocation ».', ['L’ensemble des syndicats']],
  ['La moitié des élus a dénoncé une « provocation ».', ['La moitié des élus']],
]);

tells('incises behind a mark that ends a sentence', [
  ['« Et toi, tu iras ? demande Brigitte à sa fille. Tu comptes parler devant le préfet ? »', ['Brigitte']],
  ['« Et alors ? répond le maire. On verra. »', ['le maire']],
  ['« Quel bonheur ! s’exclame Paul Petit. On verra. »', ['Paul Petit']],
  ['« Et si je ferme la porte ? », lance un éleveur à Thibault.\n\n« Il est venu sur moi deux fois, se souvient Thibault. Là, il m’a crié : “Mes vaches, tu ne les auras pas”. »', ['un éleveur', 'Thibault', 'un éleveur']],
  ['« On la verrait bien faire de la gym », s’amuse Paul Castéra. D’où vient l’écart, alors ? « De la tête et encore de la tête ». Et les courants lui ont-ils donné un coup de main ? « La mer ne fait pas de cadeaux », coupe Paul Castéra.', ['Paul Castéra', 'Paul Castéra', 'Paul Castéra']],
  ['« Je suis fautif », reconnaît le propriétaire du scooter. « Un engin », martèle Éric Saint-Prix, patron de la brigade nautique du lac.', ['le propriétaire du scooter', 'Éric Saint-Prix']],
  ['« J’ai pas réfléchi, j’ai foncé ! » Pas la moindre trace de frayeur, apparemment, chez Colette Amiard, cette apicultrice.', ['Colette Amiard']],
]);

tells('a pronoun behind somebody introduced in passing', [
  ['Beaucoup font leur première saison comme Loïs, 19 ans, venu de l’Ardenne, qui a étendu sa serviette. « Je finis à une heure du matin », raconte-t-il.', ['Loïs']],
  ['Amaro vivait depuis sa naissance dans cette ferme. Pourtant, ce matin, il refuse de se plaindre. « On a eu une chance folle », ajoute-t-il.', ['Amaro']],
  ['Pour Florence Darrigade, présidente du Groupe, cette frayeur est le moment de « répéter aux pratiquants qu’on ne descend jamais ». Le père et la fille n’avaient en effet ni lampe ni couverture. « Une petite frontale, ça leur aurait permis de ressortir et nous n’aurions pas eu à réveiller une caserne. »', ['Florence Darrigade', 'Florence Darrigade']],
  ['Cette attente pèse sur ce garçon de 11 ans. « Mon copain habite en face », glisse-t-il sur Radio Cap.', ['ce garçon de 11 ans']],
  ['Les 0,9 % mis sur la table par l’employeur relèvent de la provocation pour les syndicats.\n\n« Les caisses sont pleines » font-ils valoir.', ['les syndicats']],
]);

tells('words that nobody is told to say', [
  ['Didier Lansac en retira pour le restant de ses jours le doux sobriquet de « broyeur de manivelles ».', ['-']],
  ['Si Solange Marquis veut passer par les balcons, « à cause du relief très encaissé de la rue », tel n’était pas le projet.', ['-']],
  ['Helmut se requinque avec une assiette. « Personne ne choisit d’attendre », répète Nadège qui a fondé la « Team Gamelle ».', ['Nadège', '-']],
  ['« Je m’entends bien », rassure-t-il.', ['-']],
  ['« Quel bonheur ! s’exclame-t-il. On verra. »', ['-']],
  ['Pour séduire le jury, il a dû livrer un quatuor complet. « On doit dessiner nos propres modèles. J’ai cherché une ligne. »', ['-']],
]);

tells('an office that two people hold, each of another body', [
  ['« Nous avons agi », a déclaré Luc Morand, maire de Lens. « Il faut tenir », ajoute le maire de Liévin.', ['Luc Morand', 'le maire de Liévin']],
  ['« Nous avons agi », a déclaré Luc Morand, maire de Lens. « Il faut tenir », ajoute le maire de Lens.', ['Luc Morand', 'Luc Morand']],
  ['Luc Morand, maire de Lens, assure que « rien n’est perdu ». Claire Duval, directrice du port : « Nous avons agi. » Le maire dénonce une « lente agonie ».', ['Luc Morand', 'Claire Duval', 'Luc Morand']],
  ['Claire Duval, directrice du port, assure que « rien n’est perdu ». La directrice du lycée dénonce une « lente agonie ».', ['Claire Duval', 'La directrice du lycée']],
]);

tells('whom a pronoun goes on with', [
  ['Halcyde a beaucoup changé depuis l’arrivée en juin du nouveau PDG Greg Tolliver. Dans un courriel envoyé à tous les salariés, il assure que Halcyde « prend cette décision pour retrouver une taille raisonnable ».', ['Greg Tolliver']],
  ['Le cuisinier a été interpellé chez lui samedi. Il formait un apprenti chaque année. Il s’est effondré lorsque l’enquêteur lui a passé la bande. Il dit désormais « avoir perdu pied ».', ['Le cuisinier']],
  ['L’Alliance populaire du transport (APT) (3) rejette l’augmentation. « Les abonnés reprendront leur voiture », prévient- elle.', ['Alliance populaire du transport']],
  ['Hélène Jourdeuil a été aide à domicile. Comment faire quand le petit-fils tient la souris ? « Même renouveler une carte, c’est une épreuve. »', ['-']],
]);

tells('bodies, and those who belong to them', [
  ['Pour le collectif Un train pour l’Ambre, « le comptage de février a été fait pendant les vacances ».', ['Un train pour l’Ambre']],
  ['L’association Un toit pour tous dénonce « une honte ».', ['Un toit pour tous']],
  ['Ceux du Val-de-Sorne ont appelé au « sursaut ».', ['Ceux du Val-de-Sorne']],
  ['« Une voiture sur dix est fausse, a martelé un des conseils des parties civiles. C’est de l’argent facile. »', ['un des conseils des parties civiles']],
  ['En Wallonie, les haltes rouvrent.\n\n« Nous voulons rendre leur train aux petites villes » (Office wallon des dessertes)', ['Office wallon des dessertes']],
  ['Par une lettre, les instances du volley ont exigé son départ, comme l’indique Radio Garance.\n\nSelon cette lettre, le patron du club « ne dispose plus de ses droits ».', ['cette lettre']],
]);

tells('whom the clause beside the words tells of', [
  ['Un tour de passe-passe que fustige le Comité des pêches. « Ce texte revient à diviser par deux la surface. »', ['Comité des pêches']],
  ['Les inspecteurs relèvent « une finition très négligée », ce qui, d’après le communiqué, fait craindre un « risque réel d’étouffement ».', ['Les inspecteurs', 'le communiqué']],
  ['Le CCAS l’a reprise à son compte en décidant de « miser sur la conversation, reprend Odile Sarrazac. On ne fait pas le ménage. »', ['Odile Sarrazac']],
  ['Aux yeux de Hadiza Garba, il s’agit d’un jalon dans la relance des échanges entre Cotonou et Niamey :\n\n« Les deux chefs d’État ont donné leur parole. »', ['Hadiza Garba']],
  ['À Luc Morand, qui dénonce une « dérive grave », le maire répond « non merci ».', ['Luc Morand', 'le maire']],
  ['Aux élus qui dénoncent une « dérive grave », le maire répond par le silence.', ['élus']],
  ['Lucas s’est mis à « frauder ».', ['Lucas']],
]);

tells('what stands in capitals over a title', [
  ['TÉMOIGNAGE. « On ne tiendra pas l’hiver »\n\nLa ville s’inquiète.', ['-']],
  ['LIGUE 1. « On ne tiendra pas l’hiver »\n\nLa ville s’inquiète.', ['-']],
]);
