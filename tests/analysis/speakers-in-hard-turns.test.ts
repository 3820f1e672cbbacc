import { tells } from './tells.ts';

/** Turns of the press that its readers take in their stride: one row for each, in sentences made for it. */

tells('whom a clause in front of words is about', [
  ['Comparutions immédiates, chambre 4, un lundi ordinaire. Kévin B., 22 ans, a volé six perceuses sur un chantier. «Pour les revendre?» demande le juge.', ['le juge']],
  ['Kévin B., 22 ans, a volé six perceuses. Le contrôleur, partie civile, montre son poignet. Avant de lever l’audience, le magistrat soupire à l’adresse de sa greffière: «Il nous en reste combien?»', ['le magistrat']],
  ['Le sacristain, Dédé, préfère se rappeler le jour où le curé a béni les motos sous la grêle. Athée revendiqué, le maire était au premier rang dimanche. « Il va me manquer, mon adversaire », confesse l’édile.', ['l’édile']],
  ['L’ailière Margaux Vidalenc, qui raccroche à 36 ans, avait prévenu son monde à la mi-temps. « On a couru », résume la gardienne.', ['la gardienne']],
  ['Opposé au projet, le conseiller d’opposition Rémi Bordessoule a relu à voix haute le compte rendu. À la sortie, le maire assurait n’avoir « rien contre la contradiction ».', ['le maire']],
  ['Le curé et la pasteure ont cosigné une tribune. La maire, elle, attend le juge. « J’applique le droit, rien que le droit. »', ['La maire']],
  ['Le sculpteur Anselme Ruiz, 78 ans, reprend sa meuleuse. Il ne parle que de la pierre. Son agent, elle, parle d’argent, et s’en excuse. « Quelqu’un doit bien le faire. »', ['Son agent']],
  ['Le patron du café, Jean-Lou Pariset, a reçu le verdict le 3 mars. « Une souris, une seule », se défend le sexagénaire. Le rapport, que la mairie a affiché à la porte, est un peu moins indulgent. « Absence de savon. Denrées sans étiquetage. »', ['Jean-Lou Pariset', 'Le rapport']],
  ['Le tract, une feuille A5 pliée en deux, a été glissé sous les essuie-glaces dans la nuit. « Habitants de Ferrières, on vous ment. » Aucune signature. Le vice-président, Ludovic Hamel, hausse les épaules.', ['Le tract']],
  ['Au lendemain du drame, le village est sous le choc. La voisine d’en face, qui tient à rester anonyme, avait encore croisé le couple au marché jeudi. « Ils se tenaient la main. » L’adjoint au maire, Roger Tessier, dit avoir été prévenu par les secours.', ['La voisine']],
  ['Joint à son domicile de Saint-Ludger, l’ancien gardien vedette Réjean Tanguay avait fermé le téléviseur à la deuxième période. « Ça patine sur les talons. » L’entraîneur Mike Laporte n’a pas rencontré les journalistes.', ['Réjean Tanguay']],
  ['Le fast-food ouvrira, malgré la pétition. Restaurateur depuis 1996, Dominique Saugrain ne décolère pas. « Moi, je parle d’emplois ! » Le franchisé, Steeve Rambaud, en annonce justement 45.', ['Dominique Saugrain']],
  ['L’exportateur invoque des tensions. Le vieux rit sans joie. « Moi, l’école, elle veut son argent. » Le sous-préfet est venu jeudi, il a promis, il est reparti.', ['Le vieux']],
  ['Un second homme a réclamé 4 000 euros. Sauf que Jacqueline avait assisté, la veille, à la réunion de la brigade. « Je lui ai demandé comment s’appelait le chien ! » La cheffe Coralie Destouches, qui animait cette réunion, n’en revient pas.', ['Jacqueline']],
  ['Le jour où un producteur parisien lui a demandé de gommer son accent, la comédienne n’a pas mis trois secondes : « Et toi, tu gommes quoi ? »', ['la comédienne']],
  ['Le principal, Amaury Dessaigne, a fait rentrer les élèves par le gymnase. Aucun blessé. « Nous avions fait l’exercice la semaine d’avant. »', ['Amaury Dessaigne']],
  ['« On avait allumé les bougies », souffle Gaëtan Lormier, 52 ans. Il s’arrête devant une rangée d’abricotiers. Le thermomètre affiche encore – 1 °C. « Ceux-là, je ne les assurerai plus. »', ['Gaëtan Lormier', 'Gaëtan Lormier']],
  ['« Là, on s’est assises par terre », souffle Maud. La benjamine, Solène, est partie à Kassel au printemps. Elle y a rencontré une dame de 77 ans, ancienne institutrice. « Je lui ai montré la lettre. »', ['Maud', 'Solène']],
  ['« Les amphis sont inaccessibles », annonce le président, Christophe Nadal. Au pied du chapiteau, une doctorante teste la sono. Elle tape deux fois sur le micro, grimace. « Bienvenue au cirque ! »', ['Christophe Nadal', 'une doctorante']],
  ['Deux Lyonnaises rient, hésitent, achètent. La plus grande se retourne déjà. « On dira à ta mère que c’est du bœuf. »', ['La plus grande']],
  ['Le groupe Sérénia conteste. Quant à la fille de la défunte, aucune colère, une lassitude : « Maman sonnait, moi je téléphonais. »', ['la fille de la défunte']],
  ['À qui la faute ? L’armateur accuse. Pour le pilote, cela ne fait aucun doute : « L’armateur comptait. »', ['le pilote']],
  ['Contacté, le diocèse parle d’une mobilité normale. Ce qui fait bondir l’organiste : « Normale ? On n’est pas à La Poste ! »', ['l’organiste']],
]);

tells('words given back, put up or left', [
  ['Le ministre de l’Agriculture, Bastien Courvoisy, a fermé la porte mercredi à toute réouverture du dossier. Le texte serait “bâclé et injuste”, ses auteurs coupables d’avoir “confondu vitesse et précipitation”.', ['Bastien Courvoisy', 'Bastien Courvoisy']],
  ['Son père parlait d’« une folie douce », sa banquière d’« une folie calculée ».', ['Son père', 'sa banquière']],
  ['Les deux maires ont scellé ce que le premier tient pour « un mariage de raison » et la seconde pour « un concubinage à durée déterminée ».', ['le premier', 'la seconde']],
  ['Le projet, jugé « pharaonique et ruineux » par les uns, « indispensable à la vallée » par les autres, divise la vallée.', ['les uns', 'les autres']],
  ['Le film a été jugé "poseur et vain" par le quotidien Le Globe et "d’une beauté suffocante" par l’hebdomadaire Écrans.', ['Le Globe', 'Écrans']],
  ['L’ex-candidat parle à présent d’un “procès en sorcellerie”, son entourage d’une “virgule mal placée”.', ['L’ex-candidat', 'son entourage']],
  ['« Un scandale » pour Paul Petit, « une évidence » pour Anne Roux.', ['Paul Petit', 'Anne Roux']],
  ['Mehdi et Lucie Artaud, boulangers, comptent leurs factures. « On est passés de 900 à 3 400 euros par mois », calcule-t-elle. Lui ne dit rien, puis finit par désigner le four. « Il chauffe même quand il est éteint. »', ['Lucie Artaud', 'Mehdi']],
  ['Son voisin Michel Tarissan a fait venir un hélicoptère. « À ce prix, je préférais ne pas savoir », dit-il. A-t-il sauvé quelque chose ? « Une parcelle. Peut-être. »', ['Michel Tarissan', 'Michel Tarissan']],
  ['Katharina Lindhorst a tenté de se défendre jeudi. Ses propos auraient été "sortis de leur contexte". Il n’y aurait « rien de neuf sous le soleil ».', ['Katharina Lindhorst', 'Katharina Lindhorst']],
]);

tells('who speaks beside a question, a text or a crowd', [
  ['Anne Roux publie un livre. Elle hausse les épaules. Dans une allocution prononcée lundi à Bordeaux, l’ancien ministre Paul Petit, que beaucoup pressaient, a confirmé qu’il ne serait « en aucun cas un recours ».', ['Paul Petit']],
  ['Dans une allocution prononcée lundi à Bordeaux, l’ancien ministre des transports, que beaucoup pressaient de se lancer, a confirmé qu’il ne serait « en aucun cas un recours ».', ['l’ancien ministre des transports']],
  ['Le sélectionneur, Alain Bordenave, a choisi. L’ouvreur Jules Castaing, 21 ans, fêtera à Rome sa première titularisation. « Je ne l’ai pas choisi pour lui faire plaisir », a justifié Bordenave. L’intéressé, croisé entre deux portes, a rougi : « Ma mère a déjà pris l’avion. »', ['Alain Bordenave', 'Jules Castaing']],
  ['Anne Vasseur publie une enquête sur les salaires. Elle compte les minutes. Elle a découvert que son collègue touchait plus. « J’ai demandé, j’ai obtenu. » Laure Estienne', ['Anne Vasseur']],
  ['Son voisin ne rit pas. Docker lui aussi, Driss Amrani a entendu Paul Roux parler à la télévision de « la racaille qui nous coûte ».', ['Paul Roux']],
  ['Le président, Marc Queyroi, voit grand. En attendant, il faudra se remettre « la tête dans le championnat » dès samedi, prévient Karine Despagne : les joueuses reçoivent un concurrent direct.', ['Karine Despagne']],
  ['Lætitia Bompard raconte les volets fermés et ce SMS que son voisin vigneron lui envoie désormais la veille : « Je passe demain 6 h, rentrez le chat. »', ['son voisin vigneron']],
  ['« Un lave-vaisselle, un quad. Votre tante faisait du quad, Monsieur Pouzet ? » La présidente, Isabelle Garnaud, n’a pas levé les yeux du dossier.', ['Isabelle Garnaud']],
  ['« C’est quoi, les bouts orange ? » Timéo, 7 ans, soulève du bout de la fourchette un morceau de carotte et l’examine à la lumière.', ['Timéo']],
  ['« Un danger, nous ? » Le docteur Mircea Ionescu, gynécologue venu de Cluj il y a onze ans, en a encore la voix qui tremble.', ['Mircea Ionescu']],
  ['Adrien Soulat est tête de liste. Il ne reste qu’une dalle. Un anonyme y a peint trois mots que la pluie n’a pas effacés : « On était là ».', ['Un anonyme']],
  ['Le schéma, une brique de 340 pages, recommande de « renoncer à reconstruire à l’identique ».', ['Le schéma']],
  ['La rectrice n’a pas répondu à une enseignante. Un rassemblement est prévu demain devant le lycée, derrière une seule pancarte : « On veut juste faire cours. »', ['une seule pancarte']],
  ['Dominique Vasseur publie un livre. Le patronat a fait savoir que la transparence mettrait le feu aux bureaux. Elle le reconnaît volontiers. « Bien sûr que ça va créer des conflits. »', ['Dominique Vasseur']],
  ['La commissaire Émilie Ferrandon rappelle la consigne. L’enquête a été confiée à la sûreté départementale, qui recherche une voiture « faussement immatriculée en Gironde ».', ['la sûreté départementale']],
  ['La Ligue des familles plaide pour un test étalé sur l’année. La réponse du cabinet tient en une ligne : le brevet est « un repère, pas une guillotine ».', ['cabinet']],
  ['La position de la direction est simple : le site est « trop cher ».', ['la direction']],
  ['Du côté de la tutelle, prudence : la fermeture est « à l’examen ».', ['la tutelle']],
  ['Clémence Arnoux tient meeting. Dans le train, elle récusait devant quelques journalistes le mot de « naufrage », employé le matin même par un quotidien. « Un naufrage, c’est quand il y a de l’eau. Là, c’est plutôt marée basse. »', ['un quotidien', 'Clémence Arnoux']],
  ['Clémence Arnoux tient meeting. À gauche, on la dit « aimable et inutile », selon la formule d’un sénateur socialiste qui préfère ne pas être cité.', ['un sénateur socialiste']],
  ['Le Premier ministre a fait savoir qu’il ne fixait pas d’ultimatum. Il a demandé aux cabinets de se tenir « disponibles » tout le week-end.', ['Le Premier ministre']],
  ['Christian Wendling dénonce « un racket ». Puis il tire de sa chemise la lettre d’un fromager : « Monsieur le maire, vous allez tuer le centre. »', ['Christian Wendling', 'un fromager']],
  ['Kévin Morel est jugé. « C’était un gamin gentil », souffle sa mère. La présidente l’interroge sur les lettres. Réponse : « Je ne les ai pas ouvertes. »', ['sa mère', 'sa mère']],
  ['Un feu de palettes, une sono, et une inscription à la bombe sur la guérite du gardien : « Ici on coulait du verre. »', ['une inscription']],
  ['Sur le mur du fond, une inscription à la peinture grise, « Dehors », et une croix.', ['une inscription']],
  ['Le kop déroulait sa banderole fétiche, « Ici on coule pas », et la salle se levait.', ['sa banderole fétiche']],
  ['Fabienne Stoeckel, adjointe à la voirie, est venue avec des chiffres. Comptage à l’appui, elle a expliqué que les places manquaient. « Le client fait deux tours », a-t-elle résumé.', ['Fabienne Stoeckel']],
  ['Jordan Maillet, 27 ans, répond du meurtre d’un gardien. « Reconnaissez-vous les faits ? » demande la présidente, Claire Montagnier. Long silence. « Je reconnais que j’étais là. »', ['Claire Montagnier', 'Jordan Maillet']],
]);

tells('whoever is tried answers the court', [
  ['Franck Delmotte, 46 ans, était jugé vendredi à Quimper. À la barre, il parle vite. « J’ai fait du travail, madame la présidente. » « Vous montiez sur le toit ? », interroge la présidente. « Pas à chaque fois. » « Et comment voyiez-vous les trous ? » Silence. « L’expérience. » Dans la salle, on rit jaune.', ['Franck Delmotte', 'la présidente', 'Franck Delmotte', 'la présidente', 'Franck Delmotte']],
  ['Didier Pouzet, 56 ans, était jugé mercredi à Angoulême. « Elle me disait de me servir », répète le prévenu. La présidente, Isabelle Garnaud, lève les yeux. « Elle vous le disait aussi en 2017 ? » Silence. « Des fois, elle était lucide. »', ['Didier Pouzet', 'Isabelle Garnaud', 'Didier Pouzet']],
  ['Kévin B. comparaît pour vol. Il baisse la tête. « Où sont les perceuses ? », demande la procureure. « Chez ma mère. »', ['la procureure', 'Kévin B.']],
]);

tells('nouns that look like verbs', [
  ['Anne Roux est venue. Son unique réplique, à la fin, tient en quatre mots : « Moi, je sais nager. »', ['Anne Roux']],
  ['Anne Roux est venue. Sa seule demande tient en quatre mots : « Laissez-moi un peu nager. »', ['Anne Roux']],
  ['Deux femmes attendent. L’autre demande : « Et vous ? »', ['L’autre']],
  ['La première demande si « tout va bien ».', ['La première']],
  ['Petit le répète : « Rien ne va. »', ['Petit']],
  ['Grand les rassure : « Rien ne va. »', ['Grand']],
]);
