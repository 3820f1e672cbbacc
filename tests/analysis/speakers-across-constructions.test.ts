import { tells } from './tells.ts';

// Ways in which newsrooms set words beside whoever says them, each worked out by reading; the people and places are invented.

tells('whom a bracket, a list or a sanction names', [
  ['À Sorande, « nous voulons doubler le nombre de patrons » (direction des pêches)\n\nL’archipel compte agir.', ['direction des pêches']],
  ['« C’est tout un métier qu’on efface » (Professeure de chant choral)\n\nLe conservatoire ferme.', ['Professeure de chant choral']],
  ['« Un chef-d’œuvre » (Le Monde), « un ratage » (Libération) : le film divise.', ['Le Monde', 'Libération']],
  ['« Il n’y a pas eu une minute de répit », a poursuivi Jelle Van Hoorick. « Il revenait à chaque fois. » (Belga)', ['Jelle Van Hoorick', 'Jelle Van Hoorick']],
  ['Le directeur, Philippe Lacombas, égrène les promesses du dossier :\n- « Un maintien des vingt-huit postes »\n- « Une réduction du bruit »\n- « Un réaménagement des fronts de taille »', ['Philippe Lacombas', 'Philippe Lacombas', 'Philippe Lacombas']],
  ['Deux dirigeants ont été radiés par la commission de discipline pour « manquement grave à l’éthique » et « entrave à la régularité ».', ['la commission de discipline', 'la commission de discipline']],
  ['Le jury l’a récompensée pour « la finesse de son travail ».', ['Le jury']],
  ['Il a été condamné à deux ans de prison pour « escroquerie en bande organisée ».', ['-']],
  ['Dans la liste des griefs de l’Office : des « rabais imaginaires » sur des mobil-homes et « des photographies flatteuses » d’une piscine.', ['Office', 'Office']],
  ['Dans un arrêté transmis aux propriétaires figure une longue série de « faits de brutalité ».', ['un arrêté']],
  ['Le travail « admirable » des secours a été salué par le maire.', ['le maire']],
  ['La trouvaille tenue pour « sans équivalent » par les archéologues revient au patron d’une drague.', ['les archéologues']],
]);

tells('verbs with their words between the marks', [
  ['Le bureau de la Ligue de handball a « vivement déploré l’éviction » du comité.', ['Le bureau de la Ligue de handball']],
  ['Odile et Marc Tanguy, patrons d’une crêperie, ont « déjà dépensé 18.000 euros de nettoyage ».', ['Odile et Marc Tanguy']],
  ['L’agresseur présumé, Paul Duval, a « frappé à plusieurs reprises » la victime.', ['-']],
  ['L’association s’est aussitôt « félicitée » de cet arrêt.', ['L’association']],
  ['Valentin « radote » sur le congrès, tacle Irène Soubise.', ['Irène Soubise']],
  ['Le maire a tenu à « remercier » les secours.', ['Le maire']],
  ['Ce restaurateur rend son tablier pour ne pas « acheter sa réputation ».', ['Ce restaurateur']],
  ['La présence d’un navire « ne surprend guère » les historiens du port.', ['les historiens du port']],
  ['Ce qui inquiète le directeur, c’est « le manque de moyens ».', ['le directeur']],
  ['Un « départ de feu volontaire » mobilisait encore les secours dans la nuit, selon une source proche du dossier.', ['une source proche du dossier']],
  ['Des tirs « de sommation » ont blessé deux hommes, a déploré le préfet.', ['le préfet']],
  ['Paul n’a pas dissimulé sa « joie ».', ['Paul']],
  ['Paul a caché un « trésor ».', ['-']],
]);

tells('what somebody is told to do is not theirs', [
  ['Les exploitants devront « respecter un délai de trois mois ».', ['-']],
  ['Les préfets auront notamment à « vérifier la cohérence des plans ».', ['-']],
  ['La commission est en outre appelée à « formuler toute proposition ».', ['-']],
  ['Le maire est très clairement invité à « revoir sa copie ».', ['-']],
]);

tells('subjects', [
  ['Paul Duval, lui qui se disait « confiant », a renoncé.', ['Paul Duval']],
  ['La fête visait Anselme Kortanze, dernier des fondateurs, lui qui s’est présenté à l’ouverture comme le « serviteur de chacun ».', ['Anselme Kortanze']],
  ['La feuille de route n’en est pas modifiée, mais les représentants du personnel s’alarment, redoutent une « vente à la découpe » et ont décidé de faire front.', ['les représentants du personnel']],
  ['Radka Ilieva, la ministre bulgare, et Cem Aksoylu, le vice-ministre turc, ont diffusé un texte dans lequel ils rappellent leur « attachement aux ports ».', ['Radka Ilieva, la ministre bulgare, et Cem Aksoylu, le vice-ministre turc']],
  ['L’homme a, toujours d’après elle, traité les examinateurs de « machines à recaler ». Anne Roux a porté plainte.', ['L’homme']],
  ['Le maire a, lors d’un point de presse à Lens, dénoncé un « scandale ».', ['Le maire']],
  ['Le club a depuis dénoncé une « trahison ».', ['Le club']],
  ['Logimer a dénoncé une « trahison ».', ['Logimer']],
  ['Au PS, certains dénoncent une « trahison ».', ['certains']],
  ['Bon nombre d’élus dénoncent une « dérive ».', ['Bon nombre d’élus']],
  ['Les « gilets jaunes » disent vouloir « tenir ».', ['-', 'Les « gilets jaunes »']],
  ['« Non à la fermeture », scandaient élèves et parents.', ['élèves et parents']],
  ['« Nos enfants ne sont pas à solder », proclamaient banderoles et pancartes.', ['banderoles et pancartes']],
  ['Les deux hommes détalent. L’épisode laisse un goût amer à Solène Quéméré, directrice du centre : « Il va falloir des alarmes. »', ['Solène Quéméré']],
  ['Un matelas trempé sur la tête, Zafy Soanirina grimpe le dernier raidillon qui mène au camp : « En bas, il n’y a plus rien. »', ['Zafy Soanirina']],
  ['Le char est toujours prisonnier de l’étang et les démineurs restent très prudents : « Le blindage est rongé. »', ['les démineurs']],
  ['Martine Desforges énumère tout ce que la commune a consenti pour garder un libraire : « Si je mets tout bout à bout, on y perd. »', ['Martine Desforges']],
  ['Les pompiers jouent Molière, sous la houlette du comédien Bastien Hourcade : « Ils réclamaient des gags. »', ['Bastien Hourcade']],
  ['Une énigme obsède la commerçante : « Qui leur a donné mon numéro ? »', ['la commerçante']],
  ['« On nous l’avait juré », dit Aurélie. Renchérit son compagnon avant de faire la liste : « Les amis ne viennent plus. »', ['Aurélie', 'son compagnon']],
  ['Maëlle, infirmière, le raconte au micro de la radio : les photos sont vraies, l’homme est « charmant » et la maison « impeccable ».', ['Maëlle', 'Maëlle']],
]);

tells('participles', [
  ['L’édile a détaillé les raisons qui ont conduit à lancer ce chantier, citant la sécurité, et décrivant un équipement « à bout de souffle ».', ['L’édile']],
  ['Le président du CPTR a pris à partie l’élue lui lançant qu’elle était « coupée du monde ».', ['Le président du CPTR']],
  ['Solange Pradier raconte son voyage. À l’image, on la découvre les mains sur les joues, assurant se sentir « toute petite » et évoquant un confort « digne d’un train de luxe ».', ['Solange Pradier', 'Solange Pradier']],
  ['On y voit le chanteur Paul Duval, tout sourire, affirmant vouloir « tourner la page ».', ['Paul Duval']],
  ['Le maire Lucien Ozier a reçu les habitants. Disant entendre le « ras-le-bol » qui monte, il a promis un calendrier.', ['Lucien Ozier']],
  ['Questionnée, la ministre monte au créneau : « On verra. »', ['la ministre']],
  ['Karim est venu. Descendu acheter un sandwich, il remontera chercher ses bandes dessinées « d’ado ».', ['Karim']],
  ['Sans cacher « le manque de moyens », le directeur se veut optimiste.', ['le directeur']],
  ['Le maire persiste, persuadé d’avoir « raison ».', ['Le maire']],
  ['Hélène Capdevielle jure que la station ne cédera pas, avant d’ajouter : « On a appelé deux établissements. »', ['Hélène Capdevielle']],
]);

tells('sources', [
  ['Pour Bernard Chauvet, directeur de l’aménagement sur lequel six alpinistes ont bivouaqué une nuit, « la surveillance a rempli son rôle ».', ['Bernard Chauvet']],
  ['Pour le syndicat mixte, qui délègue le ramassage, cette désorganisation est « intolérable », affirme-t-il dans un courrier.', ['le syndicat mixte']],
  ['Pour le ministère de l’Écologie, une « méthode » doit présider au rachat de chaque maison.', ['le ministère de l’Écologie']],
  ['En France, pour les riverains des rocades, « une perte de repos » de 35 minutes est « imputable au trafic », note l’institut Vernaz.', ['Vernaz', 'Vernaz']],
  ['Selon le ministère de la Justice, ce plan doit offrir un « appui » aux détenus, assure-t-on place Vendôme.', ['le ministère de la Justice']],
  ['Ces bois sont « chargés vers 1640 », selon Etienne Malaterre, responsable de la section, mais « proviennent peut-être de deux navires ».', ['Etienne Malaterre', 'Etienne Malaterre']],
  ['La minorité fustige « un abandon pur et simple » de la part du maire qui, d’après eux, s’en prendrait aux familles.', ['La minorité']],
  ['Hernán Choque Villarte, un ex-préfet, a affirmé que, d’après des décomptes provisoires, « les derniers camions » roulaient vers Santa Cruz.', ['Hernán Choque Villarte']],
  ['Les joueurs ont vu Brenval renverser la partie.\n\nLoïc Berthod n’a pas caché son agacement à propos de la direction du jeu, qui a selon lui « pénalisé » les Aurochs.', ['Loïc Berthod']],
  ['Le constat n’est pas différent chez Samir. Ces escaliers sont pour lui « une torture ».', ['Samir']],
  ['Sur X, le ministre : « Un grand homme s’en va. »', ['le ministre']],
  ['« Un grand homme s’en va », peut-on lire sur le compte X du ministre.', ['ministre']],
  ['« Pas de prime » lisait-on sur une pancarte à l’entrée du quai.', ['une pancarte']],
  ['« Pas question », a-t-on répondu côté mairie.', ['mairie']],
]);

tells('across sentences and paragraphs', [
  ['« La vente est limitée à 500 litres », a détaillé la préfecture.\n\nCette mesure « ne s’applique ni aux élevages ni aux hôpitaux ».', ['la préfecture', 'la préfecture']],
  ['« Ça me fend le cœur » mais impossible de continuer « avec une prime pareille ». À Courmelin, Josiane s’est résignée à couper ses pompes.', ['Josiane', 'Josiane']],
  ['« On nous ment. » Le ton est donné. Paul Duval, riverain, ne décolère pas.', ['Paul Duval']],
  ['« Autre chose à dire ? » Paul Duval se lève.', ['-']],
  ['La salle\n\n« Avec le staff, on s’est concentrés. Je l’ai répété aux filles. »\n\nLa suite\n\n« Je n’ai pas peur que ça laisse des traces. »\n\nSon altercation\n\n« Bien sûr, on m’a montré les images. »\n\nDeux jours après le derby, l’entraîneur du VB Castelroc, Laurent Esquirol, s’est présenté devant la presse.', ['Laurent Esquirol', 'Laurent Esquirol', 'Laurent Esquirol']],
  ['« Je vis là depuis dix ans. » Paul Duval, 45 ans, ouvrier\n\n« Je vais partir. » Anne Roux, 30 ans, infirmière', ['Paul Duval', 'Anne Roux']],
  ['« C’est un bon dossier », a dit le maire, Paul Duval.\n\nMais à la préfecture, on se montre prudent. « On avance. »', ['Paul Duval', 'la préfecture']],
  ['Le club a limogé Paul Duval. « C’est un choix difficile », explique le président.', ['le président']],
  ['« On nous a menti », raconte la fille de l’une des plaignantes. Elle explique que sa mère se sent « humiliée ». « Nous, on s’en veut », souffle-t-elle.', ['la fille de l’une des plaignantes', 'la fille de l’une des plaignantes', 'la fille de l’une des plaignantes']],
  ['Maëlle Guérinot a fait la route. Le jury l’a rappelée vers 19 h alors qu’elle rangeait. « Ils ont salué l’équilibre de la pièce. C’est mérité pour les filles qui m’ont supportée. »', ['Maëlle Guérinot']],
  ['Sandrine Maupetit dirige l’Ehpad. L’agence lui apprend que la moitié des résidents doivent être transférés. « C’était la cerise sur le gâteau », lâche-t-elle.', ['Sandrine Maupetit']],
  ['Monique Estrabaud a mouillé une serviette.\n\nSurprise par la fournaise, Yasmina Ferhaoui supporte plutôt bien l’épisode, « du moment que les bus sont climatisés », relève cette aide-soignante.', ['Yasmina Ferhaoui']],
  ['Les occupants d’une tour HLM montent à pied depuis l’automne. Le quotidien dans cet immeuble « ressemble à une punition », soupirent-ils.', ['Les occupants d’une tour HLM']],
  ['« Aucune tolérance ne sera accordée. » Extrait de la note diffusée par la préfecture de la Haute-Armor.', ['la préfecture de la Haute-Armor']],
]);

tells('headings', [
  ['Recul de la viande : « une vraie angoisse » pour les équipes\n\nÀ Plouméac, Yannick Kerbrat s’inquiète. « C’est une vraie angoisse », dit-il.', ['Yannick Kerbrat', 'Yannick Kerbrat']],
  ['Les terrains de padel de Werbeke agacent : « Du matin au soir, c’est à devenir fou »\n\nÀ Werbeke, Luc Baeyens n’en peut plus. « Du matin au soir, c’est à devenir fou », dit-il.', ['Luc Baeyens', 'Luc Baeyens']],
  ['Lens : « On nous ment », la colère des riverains de l’usine\n\nDepuis dix ans, l’usine fume.', ['riverains de l’usine']],
  ['Communiqué du club : « Nous condamnons ces insultes. »', ['club']],
  ['Eau potable : Entretien avec Odile Kremer, présidente du Syndicat des eaux\n\n« Je ne suis pas venue couper des rubans »\n\nOdile Kremer détaille les principes.', ['Odile Kremer']],
]);
