import { tells } from './tells.ts';

/** One row a turn of French news: the text, and who says each quotation of it, in order; `-` for nobody. */
tells('whom words are had from', [
  ['Le feu a pris mardi, a-t-on appris auprès de la préfecture. Un « bruit sourd » a été entendu, a indiqué la même source.', ['la préfecture']],
  ['Le feu a pris mardi, a-t-on appris auprès de la préfecture. « Il n’y a ni blessé ni dégât », a-t-on assuré.', ['la préfecture']],
  ['Un infirmier, Paul Petit, n’y croit pas : il reste, selon ses calculs, « trois jours de farine ».', ['Paul Petit']],
  ['Selon son avocat, le prévenu est « prêt à parler ».', ['son avocat']],
  ['Le président Luc Petit a parlé lundi. « Nous tiendrons », a-t-il dit. À l’entendre, le pays était devenu « une caserne ».', ['Luc Petit', 'Luc Petit']],
  ['« J’ai cru à un orage », a raconté au Courrier du Nord Anne Petit, pendant que son voisin appelait.', ['Anne Petit']],
  ['« Je rêve de tampons, lâche l’une d’elles. Je me lève et il y en a. »', ['l’une d’elles']],
  ['« Nous verrons », dit l’un d’eux, Paul Petit.', ['Paul Petit']],
  ['Au ministère, on tempère. « Rien n’est décidé. »', ['ministère']],
  ['Rue de Valois, on assure que les crédits sont « intacts ».', ['Rue de Valois']],
]);

tells('signed, with no verb', [
  ['« Je n’avais jamais vu autant de monde », un responsable syndical qui n’a pas souhaité donner son nom.', ['un responsable syndical']],
  ['« C’est trop », Anne Petit, riveraine.', ['Anne Petit']],
  ['« Une bourde » pour Paul Petit.', ['Paul Petit']],
  ['« Un scandale », un mot que répète le maire.', ['le maire']],
  ['« C’est trop », un habitant secoue la tête.', ['-']],
  ['« C’est trop », un mot.', ['-']],
]);

tells('a verb between the marks', [
  ['Le maire Paul Petit « reste vigilant ».', ['Paul Petit']],
  ['La société « assume ».', ['La société']],
  ['Contacté par l’agence, son président Paul Petit se félicite du rapport mais « reste vigilant ».', ['Paul Petit']],
  ['La ministre Anne Petit « ne regrette rien ».', ['Anne Petit']],
  ['La Ligue « montre » ses muscles.', ['-']],
  ['Le film « montre » la ville.', ['-']],
  ['Le maire « est une honte ».', ['-']],
]);

tells('adjectives and openings before whom they are said of', [
  ['« Émue » et « comblée », la danseuse Anne Petit savoure son prix.', ['Anne Petit', 'Anne Petit']],
  ['Jugeant utile de mettre la ville à l’abri « d’une seconde crue », Paul Petit réclame une digue.', ['Paul Petit']],
  ['Les bateliers s’élèvent encore contre le « passage sauvage » des navettes.', ['Les bateliers']],
  ['La tour s’élève contre le « vieux port ».', ['-']],
]);

tells('lines that say whose the words below them are', [
  ['Les mots du jour.\n\nPaul Petit sur sa carrière\n\n« Je n’ai pas de date en tête. »\n\nAnne Roux sur sa raquette\n\n« On a tourné la main. »', ['Paul Petit', 'Anne Roux']],
  [
    'Jean Petit, l’entraîneur, a gardé Luc Roux comme capitaine, « par principe », a-t-il dit.\n\nPourquoi lui ?\n\n« On ne change pas de barreur. »\n\nLe groupe est-il arrêté ?\n\n« Non, et heureusement. »',
    ['Jean Petit', 'Jean Petit', 'Jean Petit'],
  ],
  ['Anne Petit, 19 ans, élève à Lens. Déjà admise ailleurs.\n\nLa veille du concours : « Les calculs, c’est ma bête noire. »', ['Anne Petit']],
  ['« Ils exagèrent », « pas sérieux »… Les passagers réagissent à l’arrêt des navettes.', ['Les passagers', 'Les passagers']],
]);

tells('colons', [
  ['Paul Petit, père d’un élève, n’en revient pas qu’on s’appuie sur ces chiffres : « Il faut oser. »', ['Paul Petit']],
  ['La procureure demande cinq mois pour l’un, du sursis pour l’autre, et l’avocat de Luc proteste : « On n’a rien retrouvé. »', ['l’avocat de Luc']],
  ['Il n’empêche que le geste passe mal auprès de Paul Petit : « On a forcé une porte. »', ['Paul Petit']],
  ['Vient le tour du gendre : « Je tenais l’échelle. »', ['gendre']],
  ['Anne Petit, adjointe aux sports, fait le tour du propriétaire : « Tout est neuf. »', ['Anne Petit']],
  ['Anne Petit chante. Son disque commence par un morceau lent, le Chemin des bornes : « C’est l’histoire d’un village. »', ['Anne Petit']],
]);

tells('who says it and who passes it on', [
  ['La ministre Anne Petit a réclamé mardi un « devoir de retenue », a indiqué le porte-parole.', ['Anne Petit']],
  ['Anne Petit et Paul Roux ont évoqué « la suite », a indiqué leur cabinet.', ['leur cabinet']],
  ['Les habitants déplorent de fait que « pas un élu ne soit venu », rapporte Paul Petit.', ['Les habitants']],
  ['La ministre Anne Petit a affirmé que son pays doit affronter maintenant « une marée ».', ['Anne Petit']],
  ['Le Varnao procédait jeudi à un tir tandis que l’Union des pays côtiers, après avoir plaidé pour le « sang-froid », envoyait un navire.', ['Union des pays côtiers']],
  ['La mairie a souligné le caractère « incertain » du service prévu par la production et « des risques de heurts ».', ['La mairie', 'La mairie']],
  ['« On est perdus. On se dit ‘mais que faut-il acheter ?’ », déplore la maraîchère.', ['la maraîchère', 'la maraîchère']],
]);

tells('sentences that go on with whoever was heard', [
  ['L’accord ne faisait pas l’unanimité, concède le conseiller Paul Petit. Certaines sections, « surtout à la campagne », avaient laissé le choix.', ['Paul Petit']],
  ['Anne Petit, 81 ans, attend sa fille, un sac sur les genoux. « On m’a sortie par la fenêtre », raconte-t-elle.', ['Anne Petit']],
  ['Au lycée, une professeure la remarque. Suivent le conservatoire et un long passage à vide. « J’ai tenu », dit-elle.', ['une professeure']],
  ['Chambre 6, une mère attend. « Je ne bouge plus », dit-elle.', ['une mère']],
]);

tells('sentences that claim the words before them', [
  ['« Le retour de l’eau ». Voilà ce qu’exigent les habitants de Lens.', ['les habitants de Lens']],
  ['« On n’apprend bien que plus tard. » C’est Anne Petit qui l’écrit.', ['Anne Petit']],
  ['Le camion est « une folie » et « un piège ». C’est avec ces mots peu habituels dans son milieu que la présidente du club a réagi.', ['la présidente du club', 'la présidente du club']],
  ['« Touche pas à mon car ! » Tracé sur un drap que tiennent des parents d’élèves, le slogan est clair.', ['des parents d’élèves']],
  ['« Nous montrons la classe », ces mots sont repris par des enseignants.', ['des enseignants']],
  ['« Touche pas à mon car ! » Tracé à la peinture rouge, le slogan est clair.', ['-']],
]);

tells('marks and words as people write them', [
  ['Paul Petit est parti. « Oui », a t’il dit.', ['Paul Petit']],
  ['Anne Petit est partie. « Oui », glisse t’elle à Radio Estuaire.', ['Anne Petit']],
  ['« Je me rappelle ce col » - Luc Petit, coureur', ['Luc Petit']],
  ['« Je ne sens plus mes jambes » - Robinson, 13 ans', ['Robinson']],
  ['« On n’a pas douté » - la course de dimanche', ['-']],
]);

tells('openings and asides around somebody', [
  ['Entre « lassitude » et « honte », les élus de presque tous les groupes hésitent.', ['les élus de presque tous les groupes', 'les élus de presque tous les groupes']],
  ['Même élan chez l’Italien Luca Petit, troisième du jour, qui parle d’une salle « en feu ».', ['Luca Petit']],
  ['Paul et Anne Petit, membres du club, ont vécu une « humiliation », comme ils l’appellent.', ['Paul et Anne Petit']],
  ['Pour l’avocate de l’épouse, partie civile, « on aurait pu éviter cela ».', ['l’avocate de l’épouse']],
  ['Car « le silence » est, pour Anne Petit, ce qui a mis le feu aux poudres.', ['Anne Petit']],
  ['Pour Anne Petit l’exposition est « un aimant pour les visiteurs ».', ['Anne Petit']],
  ['Pour Lacaze, cet échec n’a pas laissé « de grosse cicatrice ».', ['Lacaze']],
  ['Pour beaucoup, c’était une chance, à l’image de Paul : « On riait du soir au matin. »', ['Paul']],
  ['Paul Petit sur la consigne « absurde » des arbitres : « On marche sur la tête. »', ['Paul Petit', 'Paul Petit']],
  ['Un voyage pénible aussi pour Solène, qui allait comme Paul à Lens. « Il y avait un monde fou. »', ['Solène']],
  ['Luc est parti. C’est le cas d’Anne, une couturière de 30 ans. « On avait peur », se souvient-elle.', ['Anne']],
]);

tells('who means to do what stands between the marks', [
  ['Reçus à la mairie, les parents qui comptaient « trouver un accord », sont ressortis déçus.', ['les parents']],
  ['Le maire entend « tenir sa promesse ».', ['Le maire']],
  ['La pièce comptait « trois portes ».', ['-']],
]);

tells('things that ask and show, and nobody who speaks', [
  ['« Je souffle encore », s’amuse le verrier. Le métier demande aussi « une part d’attente ».', ['le verrier', 'le verrier']],
  ['Le règlement, qui exige des chiffres « cousus ou imprimés », a été assoupli.', ['Le règlement']],
  ['Les forces armées ont confirmé « un incident ».', ['Les forces armées']],
  ['Une circulaire dispose que leur vente est proscrite « dans l’enceinte de l’école ».', ['Une circulaire']],
]);

tells('participles and those they belong to', [
  ['Des heurts ont opposé les gendarmes à des habitants scandant « La mine est à nous ».', ['des habitants']],
  ['Les agents ont reçu avec froideur le mot de « profonde gratitude » envoyé lundi par la ministre.', ['la ministre']],
  ['Le président, Luc Petit, a estimé qu’en confirmant « l’esprit du texte », la Haute Autorité rendait « enfin un cadre stable ».', ['Luc Petit', 'Luc Petit']],
  ['Paul Roux, élu de l’Ain, qui demandait une date, s’est fait rabrouer par Anne Petit : « On nous a demandé d’imaginer. »', ['Anne Petit']],
]);

tells('sources that only tell, and people', [
  ['Paul Petit, retraité, était là. Le feu, selon l’Observatoire régional, a pris jeudi. Il réparait un toit. « J’ai cru à un orage », explique-t-il.', ['Paul Petit']],
  ['Les yeux sont cernés, la phrase hachée : « On a tout caché. »\n\nPaul Petit est délégué.', ['Paul Petit']],
]);

tells('roles, moods and crowds', [
  ['Directrice du musée depuis un an, Anne Petit a tout changé. Le budget a doublé. « On respire », dit la directrice.', ['Anne Petit']],
  ['Ministre malgache de la Pêche : « Nous avons tourné la page »', ['Ministre malgache de la Pêche']],
  ['« Les locaux sont vides », se désole, amère, l’une des directrices.', ['l’une des directrices']],
  ['Les petits se penchent, « moi je sais qui est caché dessous ! », lui lance un garçonnet.', ['un garçonnet']],
  ['« On l’a découvert dans un courriel, s’étrangle Anne Petit, trésorière. Personne n’a rien dit. »', ['Anne Petit']],
  ['D’autres comme Paul comptent bien gagner : « Je rame tous les matins. »', ['Paul']],
  ['Paul Petit ne décolère pas. Dans la salle, une centaine de personnes attendaient. « On ne lâchera rien », prévient-il.', ['Paul Petit']],
  ['Anne Petit ne décolère pas. Dans la salle, une centaine de personnes attendaient. « On ne lâchera rien », prévient-elle.', ['Anne Petit']],
  ['Une quarantaine d’agents ont défilé. « On ne lâchera rien », préviennent-ils.', ['Une quarantaine d’agents']],
  ['« Nous resterons là », a martelé le porte-voix de l’Union des mareyeurs du Sud (Ums).', ['le porte-voix de l’Union des mareyeurs du Sud']],
  ['« C’est incroyable », a réagi le Majorquin de 31 ans, en larmes sur le court Central.', ['le Majorquin de 31 ans']],
]);

const debate = 'Anne Petit, maire de Lens, et Paul Roux, chef de l’opposition, se sont affrontés mardi.';

tells('two people, and which of them', [
  [`${debate} « Je ne cède pas », dit la première. « Moi non plus », dit le second.`, ['Anne Petit', 'Paul Roux']],
  [`${debate} Selon Anne Petit, c’est « un piège » ; selon Paul Roux, « une chance ».`, ['Anne Petit', 'Paul Roux']],
  [`${debate} « Il ment », dit Anne Petit de Paul Roux.`, ['Anne Petit']],
  [`${debate} Aux critiques de Paul Roux, Anne Petit oppose « les faits ».`, ['Anne Petit']],
  [`${debate} Anne Petit cite Paul Roux : « Je ne cède pas. »`, ['Paul Roux']],
  [`${debate} Anne Petit dénonce « un piège », Paul Roux « une chance ».`, ['Anne Petit', 'Paul Roux']],
  [`${debate} « Je ne cède pas », a lancé Paul Roux à Anne Petit.`, ['Paul Roux']],
  [`${debate} Paul Roux s’est dit « déçu » par Anne Petit.`, ['Paul Roux']],
  [`${debate} « Je ne cède pas », a dit Paul Roux, cité par Anne Petit.`, ['Paul Roux']],
  [`${debate} Anne Petit a rappelé les mots de Paul Roux : « Je ne cède pas. »`, ['Paul Roux']],
  ['Paul Roux a croisé Anne Petit. « C’est long », dit le troisième.', ['le troisième']],
  ['Le match oppose « Les Aiglons » aux Verts.', ['-']],
]);

tells('headings that hold up a word of the text below', [
  ['Un projet « inutile »\n\nPour Anne Petit, le projet est « inutile et coûteux ».', ['Anne Petit', 'Anne Petit']],
  ['Lens : un choix « insensé »\n\nAnne Petit dénonce « un choix insensé ».', ['Anne Petit', 'Anne Petit']],
  ['Paul Roux a voté pour.\n\nUne décision « brutale »\n\nAnne Petit, elle, dénonce une décision « brutale et injuste ».', ['Anne Petit', 'Anne Petit']],
  ['Un projet « inutile »\n\nAnne Petit dénonce « un choix insensé ».', ['-', 'Anne Petit']],
  ['Le projet « Inutile » avance.\n\nPour Anne Petit, le projet est « inutile et coûteux ».', ['-', 'Anne Petit']],
]);

tells('turns that one rule alone reads', [
  ['« On verra bien » : de Paul Petit, qui n’en revient pas', ['Paul Petit']],
  ['« On verra bien », lâche l’un d’entre eux.', ['l’un d’entre eux']],
  ['Anne Petit, qui dit que « tout va », et même cet agent croisé en gare : « Rien ne va. »', ['Anne Petit', 'cet agent']],
  ['Les pluies qui tombaient ont cessé. « On respire », dit Anne Petit, dont le jardin séchait.', ['Anne Petit']],
  ['« On respire », explique, entre deux averses, Anne Petit.', ['Anne Petit']],
  ['L’opposition y voit un piège, la majorité « un progrès ».', ['la majorité']],
  ['« On respire », dit Anne Petit quelques minutes plus tard, le regard vers la mer.', ['Anne Petit']],
  ['Anne Petit est allée jusqu’à parler d’un « naufrage ».', ['Anne Petit']],
  ['Anne Petit va jusqu’à parler d’un « naufrage ».', ['Anne Petit']],
  ['« On respire », s’amuse, goguenard, Paul Petit.', ['Paul Petit']],
  ['Anne Petit promet de « tenir ». « On verra », dit son adjoint.', ['Anne Petit', 'son adjoint']],
]);

tells('questions, answers and words within words', [
  ['La juge insiste. « Vous avez fui ? » Karim acquiesce.', ['La juge']],
  ['« Le médecin m’a dit : “C’est fini.” », raconte Anne Petit.', ['Anne Petit', 'Le médecin']],
  ['Anne Petit raconte : « Je lui ai dit : “Va-t’en !” »', ['Anne Petit', 'Anne Petit']],
  ['« Vous avez fui ? » demande la présidente. « J’ai eu peur », répond Karim. « De qui ? » « De tous. »', ['la présidente', 'Karim', 'la présidente', 'Karim']],
  ['« Vous avez fui ? », interroge la juge. Karim baisse la tête. « J’ai eu peur. »', ['la juge', 'Karim']],
  ['« Oui », admet Karim. La juge : « Pourquoi ? » « J’ai eu peur. »', ['Karim', 'La juge', 'Karim']],
]);
