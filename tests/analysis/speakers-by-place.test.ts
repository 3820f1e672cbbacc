import { describe, expect, test } from 'vitest';
import { hear, speakersOf } from './read-passage.ts';

describe('a participle with a subject of its own', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      '« La guerre est finie », a déclaré le ministre Avi Roux, le négociateur en chef du Front, Karim Petit, affirmant avoir « reçu des garanties ».',
      ['Avi Roux', 'Karim Petit'],
    ],
    ['« C’est fini », a déclaré Anne Roux, maire de Lens, affirmant avoir « reçu des garanties ».', ['Anne Roux', 'Anne Roux']],
    [
      'Cinq soldats sont morts, a annoncé le commandement américain dans un communiqué, précisant que « la zone est sûre ».',
      ['le commandement américain'],
    ],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('a source that a relative pronoun takes up', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le préfet a consulté Me Paul Petit, pour qui « ce n’est que le début ».', ['Paul Petit']],
    ['Elle répond aux propos de Marc Brun, vice-président américain, selon lesquels la mer « n’est à personne ».', ['Marc Brun']],
    ['Le maire cite une étude selon laquelle le bruit « fatigue ».', ['une étude']],
    ['Inimaginable pour les salariés, car il y a ici « du savoir-faire ».', ['les salariés']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('somebody before a colon', () => {
  test.each<readonly [string, readonly string[]]>([
    ['La sortie du ministre n’a pas plu à Paul Petit : « Tu vas trop loin », s’est-il exclamé.', ['Paul Petit']],
    ['M. Ri visait le message lancé par M. Clark samedi : « J’entends le ministre. »', ['Clark']],
    ['Tous pestent, comme Léa, qui dit que le site « ment », et même cet agent croisé en gare : « On ne sait rien. »', ['Léa', 'cet agent']],
    ['Les associations Rails.be et TransBus ont réagi : « Ce n’est pas normal », ont-elles dit.', ['Rails.be et TransBus']],
    ['Même son de cloche de la part d’un autre qui a lancé en ces termes : « Votez contre ! »', ['un autre']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('two who speak as one', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Jean Petit et Anne Roux ont dénoncé un « scandale ».', ['Jean Petit et Anne Roux']],
    ['Les députés Jean Petit et Anne Roux ont dénoncé un « scandale ».', ['Jean Petit et Anne Roux']],
    ['La CGT et la CFDT dénoncent « un passage en force ».', ['CGT et CFDT']],
    ['La CGT, FO et la CFDT dénoncent « un passage en force ».', ['CGT, FO et CFDT']],
    ['À Paris, Jean Petit et Anne Roux dénoncent « un passage en force ».', ['Jean Petit et Anne Roux']],
    ['Le directeur de Petit et Roux dénonce « un passage en force ».', ['Le directeur de Petit et Roux']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('one report inside another', () => {
  test.each<readonly [string, readonly string[]]>([
    ['M. Clark a publié un mot où il prévient que l’île « va disparaître », a estimé lundi le ministre coréen.', ['Clark']],
    ['« L’île va disparaître », a estimé lundi le ministre coréen.', ['le ministre coréen']],
    ['Après avoir refusé de rappeler Luc Gros, dont la junte réclamait le départ, Emma Martin a mis fin à « une situation intenable ».', ['Emma Martin']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('words that stand for somebody', () => {
  test.each<readonly [string, readonly string[]]>([
    ['« La Cour se trompe », a écrit sur Twitter celui qui dirigea le pays de 2008 à 2012.', ['celui qui dirigea le pays de 2008 à 2012']],
    ['Alors que la plaignante le décrit « ivre », lui affirme n’avoir bu « qu’une bière ». Paul Petit part.', ['la plaignante', 'Paul Petit']],
    [
      '« Soyez prudents », explique à Keystone-ATS un porte-parole de la police cantonale. Celle-ci appelle à « renoncer au ski ».',
      ['un porte-parole de la police cantonale', 'la police cantonale'],
    ],
    ['Les policiers qui sont venus « ont fait ce qu’ils ont pu », a déclaré leur supérieur samedi.', ['leur supérieur']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('an office with a list of charges', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le ministre de l’Agriculture, de l’Alimentation et de la Pêche, Jean Martin, a promis « un effort ».', ['Jean Martin']],
    ['Pour le conseiller d’État en charge de la Santé, des affaires sociales et du sport, Jean Martin, « ce sont bien eux ».', ['Jean Martin']],
    ['Le ministre de la Pêche, de passage à Brest, a promis « un effort ».', ['Le ministre de la Pêche']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('the words, a colon, and who says them', () => {
  test.each<readonly [string, readonly string[]]>([
    ['« Pas de fermeture » : c’est avec émotion que Marc Roux, secrétaire du syndicat, a annoncé la nouvelle.', ['Marc Roux']],
    ['« Nous avons tout essayé » : vendredi après-midi, Didier Petit a scellé le sort du club.', ['Didier Petit']],
    ['« On n’en peut plus » : les agriculteurs bloquent l’A6', ['les agriculteurs']],
    ['« Je t’aime » : la lettre de Paul à Anne', ['-']],
    ['Et le responsable, c’est Éric Petit, le patron du parti, qui le désigne : « Ils ont gâché ce débat. »', ['Éric Petit']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('who stands behind the words', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le rappel du consul est « une mise en scène », estiment des membres du gouvernement espagnol.', ['des membres du gouvernement espagnol']],
    ['« Je n’y croyais pas », a dit, amusé, Omar Petit, responsable du lancement.', ['Omar Petit']],
    ['Les visiteurs menaient au score : « Ce fut trop facile », a concédé l’ancien demi de mêlée.', ['l’ancien demi de mêlée']],
    ['Ils sont 80 d’après le collectif, « une cinquantaine » selon le gouvernement.', ['le gouvernement']],
    [
      'Une mesure due à « l’absence soudaine » de médecins « inscrits au planning », mais « en congé », selon l’hôpital.',
      ['l’hôpital', 'l’hôpital', 'l’hôpital'],
    ],
    ['Le syndicat CGT du groupe Martin, « inquiet » pour l’avenir de l’usine, a demandé une réunion.', ['CGT']],
    ['Le candidat s’est auto-déclaré « président du pays », quelques heures avant le résultat.', ['Le candidat']],
    ['À l’appel d’un syndicat, plusieurs dizaines d’éleveurs, dénonçant un accord « injuste », ont bloqué le pont.', ['plusieurs dizaines d’éleveurs']],
    ['Les enfants se taisent. L’un d’entre eux se dit « satisfait » et « soulagé ».', ['L’un d’entre eux', 'L’un d’entre eux']],
    ['Anne Roux a dénoncé "le flou" "toujours plus grand" du texte.', ['Anne Roux', 'Anne Roux']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('whom an office means', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Ermeline Czapla nourrit vingt chats. Le maire l’a mise en demeure, au nom de « la salubrité publique ».', ['Le maire']],
    ['Paul Petit nourrit vingt chats. Le maire a parlé de « la salubrité publique ».', ['Paul Petit']],
    [
      'Anne Roux a été questionnée. Invitée à répondre, la mairesse s’est dite « disposée ». La sortie surprend la mairesse du Nord, Léa Petit.',
      ['Anne Roux'],
    ],
    ['Me Paul Roux a plaidé. L’avocat général avait réclamé vingt ans. « C’est grave », avait tonné le magistrat.', ['le magistrat']],
    [
      'Le manager Pierre Petit était déçu : « C’est la vie. » Léo Roux a souri : « Tout va bien. » Le manager maritime a ajouté : « Pas d’excuse. »',
      ['Pierre Petit', 'Léo Roux', 'Léo Roux'],
    ],
    // What quoted words say of a thing is not the thing’s own word.
    ['Les Accords de Paris, qui règlent la frontière, « doivent être modifiés ».', ['-']],
    ['Un prêtre a dénoncé un « scandale ». « Il nous a écoutés », s’est-il réjoui.', ['Un prêtre', 'Un prêtre']],
    // « France » is a country where nothing else says a name.
    ['France a changé. Le Premier ministre a posé comme condition « un accord global ».', ['Le Premier ministre']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('an opinion anywhere in the sentence', () => {
  test.each<readonly [string, readonly string[]]>([
    ['L’assaut mettrait les otages en danger mais pour Éli, « c’est eux ou nous ».', ['Éli']],
    ['Pour un praticien exerçant dans l’un des hôpitaux touchés, « la situation est grave ».', ['un praticien']],
    ['Pour l’adjoint aux finances Loïc Petit « le taux est faible ».', ['Loïc Petit']],
    ['Pour ces associations dont Attac, le Syndicat des archers ou la Ligue, la liste des « dérives inadmissibles » est longue.', ['ces associations']],
    ['Il travaille pour Anne Roux, « la reine du vol ».', ['-']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('a clause of its own before the colon', () => {
  test.each<readonly [string, readonly string[]]>([
    ['La ville n’est plus mais il y a pire, observe Denise : « Des gens n’ont plus rien. »', ['Denise']],
    ['Un silence pesant s’est installé raconte Sylvie Roux, maire du village, 300 habitants : « On guette le bruit. »', ['Sylvie Roux']],
    ['Les critiques se poursuivent ; Christian Petit : « On trouve trois pour cent. »', ['Christian Petit']],
    ['« C’est la fin », dit Anne Roux. Et de se fendre d’une pique aux journalistes : « Vous en profitez aussi. »', ['Anne Roux', 'Anne Roux']],
    ['Le conseil est clos, le parquet ayant retenu « une violation du secret ».', ['le parquet']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('who goes on', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Peter De Roover, le chef de groupe, a interpellé le Premier ministre. « Il faut décider », a-t-il affirmé.', ['Peter De Roover']],
    ['Si son entraîneur a dit que tout restait ouvert, le champion a fait le travail. « Rien à dire », a-t-il confié.', ['le champion']],
    [
      'Nasser Benali a accueilli le ministre français Paul Petit. « C’est sa première visite », a dit Benali.\nLe ministre a poursuivi : « Le pays est stable. »',
      ['Nasser Benali', 'Nasser Benali'],
    ],
    ['Pénélope Roux arrive. A l’époque, elle s’est « sentie ridiculisée, même parfois humiliée ».', ['Pénélope Roux']],
    ['Paul Petit ferme. « Les délais courent », a-t-il dit.\nD’autant plus que « rien n’est prêt ».', ['Paul Petit', 'Paul Petit']],
    ['« J’ai couru. » Par la suite, « j’ai porté plainte » ajoute le n°2 du syndicat.', ['le n°2 du syndicat', 'le n°2 du syndicat']],
    [
      'Le défilé a réuni des centaines de personnes, qui ont dénoncé « l’agression » du pays, a constaté une journaliste de l’AFP.',
      ['des centaines de personnes'],
    ],
    ['« On peut tout gâcher », poursuit M. Petit, citant les tensions en Asie.', ['Petit']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

test('a list of films is nobody’s words', () => {
  expect(speakersOf('Anne Roux a joué dans « Le Pont » de Jean Petit, « Un taxi » de Denis Brun.')).toEqual(['-', '-']);
});

describe('quotations inside quotations', () => {
  test.each<readonly [string, readonly string[]]>([
    ['« Le gardien criait : “Sortez tous !” puis il est parti », raconte une cliente.', ['une cliente', 'Le gardien']],
    ['« Beaucoup de gens m’ont dit : “On est pour, mais loin.” C’est facile », lâche le maire.', ['le maire', 'Beaucoup de gens']],
    ['« Nous leur avons demandé : “Où est la loi ?” et rien n’est venu », a dit Anne Roux.', ['Anne Roux', 'Anne Roux']],
    ['« Ils se disent : “Ce n’est rien, on reste” », explique Anne Roux.', ['Anne Roux', '-']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('one voice in a paragraph', () => {
  test.each<readonly [string, readonly string[]]>([
    ['« On n’en peut plus », regrette Anne Roux. Cette école de village « n’est pas une usine ».', ['Anne Roux', 'Anne Roux']],
    // A charge, in the words of the law.
    ['« Il est parti », dit Anne Roux. Une plainte est déposée pour « mise en danger d’autrui ».', ['Anne Roux', '-']],
    // Somebody else comes in between.
    ['« On n’en peut plus », regrette Anne Roux. Léo Petit a tout perdu. Cette école « n’est pas une usine ».', ['Anne Roux', '-']],
    ['Les forces armées ont confirmé l’attaque dans un communiqué.\n« Des unités ont été prises à partie. »', ['Les forces armées']],
    ['Les forces armées ont perdu la ville.\n« Des unités ont été prises à partie. »', ['-']],
    ['« J’ai eu peur », dit l’un des gendarmes. Il a lancé une grenade vers le motard. « Je voulais l’arrêter. »', ['l’un des gendarmes', 'l’un des gendarmes']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('a wish that another tells of', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Anne Roux a ajouté que les États-Unis souhaitent « la fin des essais ».', ['Anne Roux']],
    ['Selon Anne Roux, M. Petit souhaite « la fin des essais ».', ['Anne Roux']],
    ['M. Roux a indiqué que M. Petit aurait promis « de cesser les essais ».', ['Roux']],
    ['Paul Petit a dit que la ville dort, tandis que la ministre Anne Roux a déclaré être « bouleversée ».', ['Anne Roux']],
    ['M. Roux a indiqué que M. Petit a qualifié les essais de « nécessaires ».', ['Petit']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('names and offices beside one another', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le gouverneur du Kivu, le général Constant Petit a rassuré la ville. « Soyez calmes », a-t-il déclaré.', ['Constant Petit']],
    ['Dans un entretien sur une chaîne de télévision, M. Petit a été interrogé. « Je le ferai », a-t-il dit.', ['Petit']],
    ['« Justice est faite », a réagi son conseil, Me Éric Petit.', ['Éric Petit']],
    ['« C’est la terreur », a écrit sur son Telegram M. Petit.', ['Petit']],
    ['Des habitants sont venus, avec le soutien de Jean Petit, maire du village, en grève lui aussi. « On tient », a-t-il déclaré.', ['Jean Petit']],
    ['« Le plateau est là », expliquait au même moment sur franceinfo Denis Petit, économiste.', ['Denis Petit']],
    ['Un témoin raconte comment son fourgon a été emporté par les eaux : « Je venais du village. »', ['Un témoin']],
    ['Mise en examen pour avoir déclaré « les rats s’en vont », Sophie Petit a tenu un meeting.', ['Sophie Petit']],
    ['Ils seraient « prêts à tout », comme l’a affirmé à l’AFP, Florent Petit, délégué du site.', ['Florent Petit']],
    // Who acts is taken up before whom it is done to; two who meet stay open.
    ['Marc Roux a critiqué Paul Petit. « Rien ne va », a-t-il lancé.', ['Marc Roux']],
    ['Marc Roux a rencontré Paul Petit. « Rien ne va », a-t-il lancé.', ['-']],
    ['Les ouvriers ont cessé le travail mercredi évoquant « un coup de massue ».', ['Les ouvriers']],
    ['Les prévenus sont silencieux, « une contrition apparente », pour le magistrat.', ['le magistrat']],
    ['Anne Roux dénonce une pression « insoutenable » pour son pays.', ['Anne Roux']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('datelines and counts', () => {
  test.each<readonly [string, readonly string[]]>([
    ['MONTRÉAL – « Je voulais jouer un bon match. »\nSamuel Petit respirait mieux.', ['Samuel Petit']],
    ['NEW YORK (Reuters) - Une espèce décrite comme « un oiseau et un vampire » a été trouvée.', ['-']],
    ['Paris, 3 mars (AFP) – Le ministre veut « un sursaut ».', ['Le ministre']],
    ['Plus de 200 personnes ont scandé « démission immédiate ».', ['Plus de 200 personnes']],
    ['Environ 300 salariés ont dénoncé « un mépris total ».', ['Environ 300 salariés']],
    ['« Il va bien », tient à rassurer le sélectionneur.', ['le sélectionneur']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('who only passes it on', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Uhuru Petit a visité le camp, a appris l’AFP. « Tout va bien », les a-t-il rassurés.', ['Uhuru Petit']],
    ['« On compte les voix », a déclaré dans un communiqué Anicet-Georges Dolo, arrivé deuxième.', ['Anicet-Georges Dolo']],
    ['Le ministre Paul Petit a averti que son pays riposterait « de manière décisive ».', ['Paul Petit']],
    ['« Si ce vote passe, je pars », a dit M. Michel. » Le roi a écouté.', ['Michel']],
    ['Marc Petit a vu Luc Roux à Paris. Ce dernier s’était déclaré impressionné par le « formidable accueil ».', ['Luc Roux']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('the press that passes words on', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Emmanuel Petit a dit sa joie dans une lettre au roi : « Le désert est à vous », rapporte notre envoyée spéciale, Valérie Gas.', ['Emmanuel Petit']],
    ['D’après le quotidien Le Soir, le ministre serait « furieux ».', ['Le Soir']],
    ['« La grève aura lieu », précise le quotidien Le Soir.', ['Le Soir']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('subjects of many shapes', () => {
  test.each<readonly [string, readonly string[]]>([
    ['« La mafia protège les siens » ; « l’enquête est morte » : réunis dimanche, des dizaines de parents ont défilé.', ['des dizaines de parents', 'des dizaines de parents']],
    ['Associations, partis politiques, magistrats et avocats ont dénoncé des « arrestations préventives ».', ['Associations, partis politiques, magistrats et avocats']],
    ['Le bilan est lourd, Mme Simone Petit faisant état « d’atteintes graves aux droits ».', ['Simone Petit']],
    ['« Des excuses ! », exige, les débats à peine entamés, l’élue Marine Petit.', ['Marine Petit']],
    ['« Raciste », lui répondent des voix qui s’élèvent dans le public.', ['des voix']],
    ['Pour les Vert’libéraux, « le financement est à bout ».', ['Vert’libéraux']],
    ['La jeune femme a « vivement » ressenti les secousses.', ['La jeune femme']],
    ['Le ministre visait les mots de Ségolène Petit, qui a pris « solennellement » cet engagement.', ['Ségolène Petit']],
    ['Le ministre est « désavoué », selon Olivier Petit et doit « en tirer les conclusions ».', ['Olivier Petit', 'Olivier Petit']],
    ['Une source du mouvement a affirmé que le parti avait accepté un plan prévoyant « une trêve de 70 jours ».', ['Une source du mouvement']],
    ['Anne Roux jouera dimanche avec Sara Petit. Aux côtés de Sara Petit, elle affrontera deux rivales. « Ce fut dur. »', ['Anne Roux']],
    ['« On n’avait jamais vu ça », résume, fataliste, un habitué.', ['un habitué']],
    ['« On a manqué de jambes », regrettait après le match un Didier Petit dépité.', ['Didier Petit']],
    ['« Tout va bien », ne cesse de répéter le maire.', ['le maire']],
    ['Reste que pour la CFDT, « le compte n’y est pas ».', ['CFDT']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });

  test('a closing mark of the other kind closes what stands open', () => {
    const { quotations } = hear('« On aimerait prier en paix. Rien de plus ”, confie un fidèle. « Voilà », dit-il.');
    expect(quotations.map(({ text }) => text)).toEqual(['On aimerait prier en paix. Rien de plus', 'Voilà']);
  });
});

describe('taken up by another word', () => {
  test.each<readonly [string, readonly string[]]>([
    ['La CGT appelle à la grève. « Ça suffit », tonne le syndicat.', ['CGT']],
    ['Amnesty International publie un rapport. « C’est accablant », souligne l’ONG.', ['Amnesty International']],
    ['Le groupe Renault ferme l’usine. « Un choix difficile », justifie le constructeur.', ['Renault']],
    ['Un voisin a tout entendu. « Des cris », dit-il. L’homme ajoute : « J’ai eu peur. »', ['Un voisin', 'Un voisin']],
    ['Une passante a vu la scène. « Il courait », raconte cette mère de famille.', ['Une passante']],
    ['Léa Blanc s’avance. « C’est une honte. » Et la députée d’enfoncer le clou : « Il doit partir. »', ['Léa Blanc', 'Léa Blanc']],
    ['« La crise est là », prévient Luc Noir. Un constat que partage Léa Blanc : « L’hiver sera dur. »', ['Luc Noir', 'Léa Blanc']],
    ['Le rapport est accablant. Il pointe « des défaillances ».', ['Le rapport']],
    ['Luc Noir a remis le rapport. Il pointe « des défaillances ».', ['Luc Noir']],
    ['Pour Karim, livreur à Lille, c’est la fin. « On gagne une misère. »', ['Karim']],
    // Nothing of what follows is told of the person named before.
    ['Emmanuel Petit est à Rabat. « Une page se tourne », a déclaré le chef de l’État.', ['le chef de l’État']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('long sentences', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Arrivé vers midi, accompagné de ministres, le président Paul Roux, qui se taisait depuis la veille, a dénoncé « un acte lâche ».', ['Paul Roux']],
    ['« C’est grave », a reconnu devant les députés, mardi, lors des questions, le ministre de l’Intérieur, Luc Noir.', ['Luc Noir']],
    ['Selon des chiffres publiés mercredi par l’Insee, la croissance a été « quasi nulle ».', ['Insee']],
    ['De source judiciaire, on évoque « un différend familial ».', ['source judiciaire']],
    ['Par la voix de son avocat, l’actrice a démenti « toute accusation ».', ['son avocat']],
    ['Jeanne, 82 ans, qui vit ici, n’a « jamais vu ça ».', ['Jeanne']],
    ['Le mot d’ordre de la CGT est clair : « Pas de trêve cette semaine. »', ['CGT']],
    ['La consigne du préfet est claire : « Restez chez vous. »', ['préfet']],
    ['Quant à l’avenir du site, le directeur reste prudent : « Il est trop tôt. »', ['le directeur']],
    ['Paul Roux n’y va pas par quatre chemins : pour lui, c’est « un désastre ».', ['Paul Roux']],
    ['Paul Roux est convaincu que « rien ne changera » et que les élus « s’en moquent ».', ['Paul Roux', 'Paul Roux']],
    ['Face à la crise, le maire a promis « un effort ».', ['le maire']],
    ['Paul Roux a été accueilli aux cris de « démission ».', ['-']],
    ['Sur sa banderole, on peut lire : « Non à la fermeture ».', ['sa banderole']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('who is meant, near and far', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Deux élus étaient là, avec un représentant de l’État. « On a tout vu, lâche l’édile Joël Roux. Et ils sont partis. » Cela l’a « peiné », commente-t-il.', ['Joël Roux', 'Joël Roux']],
    ['Le président chinois Li Petit est arrivé. « L’Europe compte », a déclaré le président de la République.', ['le président de la République']],
    ['M. Petit « lui a parlé debout ». « Il n’y a eu aucun entretien », a assuré Mme Roux.', ['-', 'Roux']],
    ['Pour Harsh Petit, professeur au King’s College de Londres, rien ne changera « fondamentalement le conflit ».', ['Harsh Petit']],
    ['Les gendarmes ont selon le magistrat été « confrontés à un homme agité ».', ['le magistrat']],
    ['« Nous y sommes », a déclaré peu après 16H00 GMT (17H00 heure locale) Andrea Petit, directeur de vol.', ['Andrea Petit']],
    ['Rosatom, un géant industriel qui emploie des milliers de gens, déclarait que la fuite venait d’un « pays voisin ».', ['Rosatom']],
    ['Fureur à Moscou, qui a aussitôt dénoncé une enquête « politique ».', ['Moscou']],
    ['Le président Luc Petit n’en démord pas : la guerre n’est pas « une impasse ».', ['Luc Petit']],
    ['La dirigeante compte aborder le « soutien militaire », a-t-elle déclaré.', ['La dirigeante']],
    ['Les enquêteurs n’ont trouvé « aucun indice », a indiqué à l’AFP le procureur, Holger Petit.', ['Holger Petit']],
    ['L’Élysée a annoncé que M. Petit serait à Paris pour évoquer « les besoins du pays ».', ['Élysée']],
    ['Karim Petit a marqué lors du Clasico. « C’est une joie », a dit l’attaquant.', ['Karim Petit']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('epithets and ranks', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Clara Bonnet a gagné en écartant Jana Horak.\n« C’est fou », a rigolé la Bordelaise.', ['Clara Bonnet']],
    ['« On avance », a relevé leur président, l’agriculteur Jean Petit.', ['Jean Petit']],
    ['« On avance », a averti son chef, le député Ziad Petit, sur X.', ['Ziad Petit']],
    ['Kévin Petit, 24 ans, est jugé pour vol.\n« Je regrette », répond le prévenu.', ['Kévin Petit']],
    ['Me Paul Roux est à la barre.\n« Je regrette », répond le prévenu.', ['le prévenu']],
    ['« Ils sont venus », déplore Dieudonné Petit, du comité local. Cet acteur de la société civile dénonce « l’inaction ».', ['Dieudonné Petit', 'Dieudonné Petit']],
    ['« On est un village », s’indigne la mairesse, Nancy Petit. « Comment fait-on ? », poursuit celle qui entame son deuxième mandat.', ['Nancy Petit', 'Nancy Petit']],
    ['Le capitaine Alphonse Petit est venu. « La zone est sûre », insiste cet officier.', ['Alphonse Petit']],
    ['« Nous avons tout », a martelé le leader du mouvement Jubanti Réew.', ['le leader du mouvement Jubanti Réew']],
    ['Place du Marché, une commerçante se montre moins lyrique : « Ils reviendront. »', ['une commerçante']],
    ['Réponse du ministre, Anas Petit : les travaux commenceront « avant la fin du semestre ».', ['Anas Petit']],
    ['Le président du groupe, Alain Petit, a menacé, mardi, dans un entretien, de « ne plus voter aucun texte ».', ['Alain Petit']],
    ['La chancelière, Brigitte Petit, lui a répondu, selon un diplomate, que « la solidarité a un prix ».', ['Brigitte Petit']],
    ['« Je lui ai parlé. Mon ami part. Il m’a dit : “Tout va bien se passer.” », raconte Léa Roux.', ['Léa Roux', 'Mon ami']],
    ['L’ambassadrice, « lasse mais confiante », comme elle se définit, a quitté la salle.', ['L’ambassadrice']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('scenes', () => {
  test.each<readonly [string, readonly string[]]>([
    ['À la barre, Kevin, 24 ans, minimise. « Je voulais lui faire peur. » La présidente s’agace : « Avec un couteau ? »', ['Kevin', 'La présidente']],
    ['« Et vous ? » interroge le juge. « Jamais je n’ai menti », répond d’une voix à peine audible le jeune homme.', ['le juge', 'le jeune homme']],
    ['Des riverains témoignent. « Ça a tremblé », dit l’un. « J’ai eu peur », dit un autre.', ['l’un', 'un autre']],
    ['Selon l’AFP, qui cite un responsable américain, l’attaque serait « imminente ».', ['un responsable américain']],
    ['La mesure est « insuffisante », estime l’Union des producteurs agricoles.', ['Union des producteurs agricoles']],
    ['L’archevêque de Lyon, Mgr Paul Noir, a présidé la messe. « Prions », a exhorté le prélat.', ['Paul Noir']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('labels, views and a second voice', () => {
  test.each<[string, string[]]>([
    ['Pour Paul Petit, livreur à Lille, la mesure est « inutile ».', ['Paul Petit']],
    ['Pour Anne Roux, exerçant à Lyon depuis dix ans, la réforme est « bâclée ».', ['Anne Roux']],
    ['Pour plusieurs élus, dont Paul Petit et Anne Roux, le projet est « mort-né ».', ['Paul Petit et Anne Roux']],
    ['Inimaginable pour les salariés, car « l’usine tourne ».', ['les salariés']],
    ['Pour le syndicat, il s’agit d’une « provocation ».', ['le syndicat']],
    ['Pour Noël Petit, la vente est « inutile ».', ['Noël Petit']],
    ['Selon l’agence Reuters, le ministre a affirmé que la route était « fermée ».', ['le ministre']],
    ['« Pas de fermeture » : les salariés ont défilé samedi dans les rues de Lens.', ['les salariés']],
    ['« Pas de fermeture » : une usine de Lens cherche un repreneur.', ['-']],
    ['« Pas de fermeture » : c’est avec émotion que Paul Petit a annoncé la nouvelle.', ['Paul Petit']],
    ['Un avis partagé par Anne Roux : « Il faut attendre. »', ['Anne Roux']],
    ['Le message lancé par Paul Petit samedi : « Restez chez vous. »', ['Paul Petit']],
    ['Un communiqué signé par la CGT : « Il faut attendre. »', ['CGT']],
    ['Anne Roux, interrogée par la télévision : « Il faut attendre. »', ['Anne Roux']],
    ['Le ministre, cité par la télévision : « Il faut attendre. »', ['Le ministre']],
    ['Selon Anne Roux, le maire aurait un projet : « Tout refaire. »', ['Anne Roux']],
    ['Un constat que partage Anne Roux : « Rien ne bouge. »', ['Anne Roux']],
    ['L’armée a soutenu les rebelles, leur fournissant des armes « lourdes ».', ['-']],
    ['Le patron a menacé, mardi, de « tout fermer ».', ['Le patron']],
    ['Le pays poursuit une politique « généreuse ».', ['-']],
    [
      '« Nous sommes prêts », a dit Paul Petit, le négociateur du camp adverse, Jean Noir, affirmant que rien n’était « signé ».',
      ['Paul Petit', 'Jean Noir'],
    ],
    ['« Nous sommes prêts », a dit Paul Petit, affirmant que rien n’était « signé ».', ['Paul Petit', 'Paul Petit']],
    ['« Nous avons gagné », a dit Paul Petit.\n\n« C’est la plus belle victoire de ma carrière. »', ['Paul Petit', 'Paul Petit']],
    ['« Personne, comme l’a dit Anne Roux, ne viendra », a regretté Paul Petit.', ['Paul Petit']],
    ['« Personne, a dit Anne Roux, ne viendra. »', ['Anne Roux']],
    ['LYON, 3 mars - « Nous irons au bout », a promis Anne Roux.', ['Anne Roux']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });

  test('a feast tells nothing', () => {
    expect(hear('Pour Noël, les commerçants de Lens ouvriront le dimanche.').attributions).toEqual([]);
  });
});

describe('what somebody calls, sees and takes it for', () => {
  test.each<[string, string[]]>([
    ['La maire Claire Duval les juge « insuffisantes ».', ['Claire Duval']],
    ['Paul Petit les a qualifiés de « voyous ».', ['Paul Petit']],
    ['Les opposants, qui les jugent « inutiles », ont défilé.', ['Les opposants']],
    ['Paul Petit y voit une « erreur ».', ['Paul Petit']],
    ['Les élus n’y voient qu’un « écran de fumée ».', ['Les élus']],
    ['Le maire Paul Petit voit dans ce texte un « piège ».', ['Paul Petit']],
    ['Paul Petit voit un « chat » dans la rue.', ['-']],
    ['Anne Roux relève des « imprudences » dans le dossier.', ['Anne Roux']],
    ['Le dossier relève de l’« urgence ».', ['-']],
    ['Anne Roux met en avant des « progrès ».', ['Anne Roux']],
    ['Anne Roux balaie des « rumeurs ».', ['Anne Roux']],
    ['Le préfet impute ces retards à des « négligences ».', ['Le préfet']],
    ['Anne Roux entend « tout refaire ».', ['Anne Roux']],
    ['FO dénonce une « provocation ».', ['FO']],
    ['Le numéro deux du gouvernement dénonce une « provocation ».', ['Le numéro deux du gouvernement']],
    ['L’association Robin des Bois a réagi mardi. Elle a dénoncé un « scandale ».', ['Robin des Bois']],
    ['Une source proche du dossier s’est confiée. « Tout est à refaire », a-t-elle prévenu.', ['Une source proche du dossier']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('dialogue', () => {
  test.each<[string, string[]]>([
    [
      'Mme Petit se tait longtemps. « L’économie, c’était le but ?, demande le procureur, Luc Noir.\n\n– La maîtrise, rectifie Mme Petit.\n\n– De quoi ?\n\n– Des charges. »',
      ['Luc Noir', 'Petit', 'Luc Noir', 'Petit'],
    ],
    ['« Que cherchiez-vous ? demande la présidente, Anne Roux.\n\n– Dormir, madame.\n\n– Avec un sabre ? »\n\nLe prévenu baisse les yeux.', ['Anne Roux', '-', 'Anne Roux']],
    [
      'À la barre, Luc Roux se souvient.\n\n— Vous étiez seul ?\n\n— Oui, je rentrais, répond Luc Roux.\n\n— À quelle heure ? reprend la présidente.\n\n— Vers minuit, je crois.',
      ['la présidente', 'Luc Roux', 'la présidente', 'Luc Roux'],
    ],
    [
      '« Vous reconnaissez les faits ? », demande la présidente. « Oui », souffle le jeune homme. « Pourquoi avez-vous frappé ? » « Je ne sais pas. »',
      ['la présidente', 'le jeune homme', 'la présidente', 'le jeune homme'],
    ],
    ['La présidente du tribunal interroge Marc Lebrun. « Où étiez-vous ? » « Chez ma sœur », répond le prévenu.', ['La présidente du tribunal', 'Marc Lebrun']],
    ['À la barre, Karim peine à s’expliquer. « J’ai paniqué. » La présidente s’agace : « C’est tout ? » « Oui. »', ['Karim', 'La présidente', 'Karim']],
    ['Le juge : « Vous fumez ? » Le prévenu : « Un peu. » « Tous les jours ? » – « Non. »', ['Le juge', 'Le prévenu', 'Le juge', 'Le prévenu']],
    ['« Comment en est-on arrivé là ? », demande Anne Roux. « On nous ment. »', ['Anne Roux', 'Anne Roux']],
    ['« On a gagné. » « C’est la fête », dit Paul Petit.', ['Paul Petit', 'Paul Petit']],
    ['Anne Roux a l’habitude : « Vous cherchez ? » La visiteuse rougit. « Je ne sais comment le dire. »', ['Anne Roux', 'La visiteuse']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('whoever is asked, whoever belongs to somebody', () => {
  test.each<[string, string[]]>([
    ['« J’ai peur », dit Jennifer Roux. Son médecin lui a parlé d’un hôtel. « J’ai un petit de 4 ans ! »', ['Jennifer Roux', 'Jennifer Roux']],
    ['Mme Noir a reçu la même lettre, qui parle de « libérer la parcelle ». « Je la libérerai », prévient-elle.', ['la même lettre', 'Noir']],
    ['Le conseil départemental « étudie le dossier », a-t-il répondu.', ['Le conseil départemental']],
    ['Le meunier, lui, refuse ce reproche. « Je dois augmenter », se défend l’intéressé.', ['Le meunier']],
    ['La cérémonie devait aboutir selon les médiateurs à un texte « irréversible » en présence de l’émissaire.', ['les médiateurs']],
    ['Le ministère des Sports, de son côté, « suit la situation ».', ['Le ministère des Sports']],
    ['La présidente lit la lettre des parents : « Nous avons tout perdu. »', ['parents']],
    ['Ginette et Roland ont eu droit à une « petite visite », comme ils disent.', ['Ginette et Roland']],
    ['Fermeture de la maternité de Lens : « Il faudra viser juste »', ['-']],
    ['De quoi faire bondir Paul Petit, chef de file de l’opposition : « On nous méprise. »', ['Paul Petit']],
    ['Réplique immédiate d’Anne Roux, l’adjointe aux sports : « Vous aviez tout reçu. »', ['Anne Roux']],
    ['L’opposition y voit une victoire, la majorité « un report technique ».', ['la majorité']],
    ['Le ministère s’est borné lundi à rappeler que les prix « sont libres ».', ['Le ministère']],
    ['Il est pour l’autre, Simon Petit, dont il a l’affiche et qui promet « un parti où l’on respire ».', ['Simon Petit']],
    ['Les présidents se voient lundi, alors même que Tamra, capitale du pays, accusait son voisin d’avoir « ouvert les vannes ».', ['Tamra']],
    ['« On nous réduit au silence », a commenté pour l’AFP Hannah Roux.', ['Hannah Roux']],
    ['« Il a ses raisons », déclare « encore sonnée », Mireille Petit.', ['Mireille Petit', 'Mireille Petit']],
    ['Ils parlent d’« un enterrement ». Les salariés de l’usine ont cessé le travail.', ['Les salariés de l’usine']],
    ['Le trésorier, Paul Petit, se sent mis devant le fait accompli.\n\n« J’ai signé un mardi. Personne ne m’avait rien dit. »', ['Paul Petit']],
    ['Pour Lou Petit et les siens, tout a brûlé. Elle précise : « Nos bras étaient dedans. »', ['Lou Petit']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('voices that a sentence hides', () => {
  test.each<[string, string[]]>([
    ['Pourtant, comme le rappelle Anne Roux, vétérinaire, « une ruche âgée produit autant ».', ['Anne Roux']],
    ['Sur le match lui-même, l’ancien pivot est resté sans réponse : « On prépare une défense. »', ['l’ancien pivot']],
    ['Anne Roux nous racontait que son équipe « avait eu le nez de dormir en bas ».', ['Anne Roux']],
    ['Sa complice de toujours, l’éclairagiste Marthe Petit, ne croit pas aux fantômes. « Odile en rêve », dit-elle.', ['Marthe Petit']],
    ['Jérémie Petit est arrivé à l’aube. L’avocat du voisin raconte : « Mon client dormait. »', ['L’avocat du voisin']],
    ['Jérémie Petit est arrivé à l’aube. Le voisin se retourne : « Moi non plus. »', ['Le voisin']],
    ['Sept associations qui réunissent 40 000 membres ont vu la ministre, à qui elles rappellent que son rôle est de « faire bouger les enfants ».', ['Sept associations']],
    ['S’il concède que ses confrères « ont bien fouillé », Henri Petit relève un défaut.', ['Henri Petit']],
    ['Les serveurs ont été félicités par les gendarmes « pour leur sang-froid ».', ['les gendarmes']],
    ['La ministre Anne Roux l’a « récusé » au Sénat.', ['Anne Roux']],
    ['Le juge hoche la tête, fait « hum, hum ».', ['Le juge']],
    ['Le texte se borne à inviter les parties à « une retenue maximale ».', ['Le texte']],
    ['Elle se souvient d’une phrase de son supérieur : « Les chiffres d’abord. »', ['son supérieur']],
    ['Paul Petit a ri. « C’est bon pour les premiers », explique celui que tout le monde appelle « le notaire ».', ['Paul Petit', '-']],
    ['Lorsqu’elle promet : « J’en viens au coq », le juge lève la main : « Le coq n’est pas en cause. »', ['-', 'le juge']],
    ['Le chantier ouvrira « avant la fin du mois », a appris l’agence, jeudi, du directeur des ports, Ali Petit.', ['Ali Petit']],
    ['Pour le maire, "le règlement "zone bleue" date de 2006 et il fallait le réécrire."', ['le maire', '-']],
    ['« Autre chose à dire ? » Paul Petit se lève.', ['-']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('clauses that hang on others', () => {
  test.each<[string, string[]]>([
    ['Le ministère promet une enquête « complète » tandis que la compagnie Sulmetal, propriétaire du site, s’est dite « attristée ».', ['Le ministère', 'Sulmetal']],
    ['« Le personnel refuse tout recul », est-il écrit dans la motion.', ['la motion']],
    ['L’incendie était « sous contrôle » samedi, a indiqué la zone de secours.', ['la zone de secours']],
    ['Il n’a rien dit des « petits chefs » dont parlait un rapport.', ['un rapport']],
    ['La fête est gâchée par la « dérive » que dénonce l’élu.', ['l’élu']],
    ['Même ton du côté des socialistes, où l’on évoquait « un mauvais coup ».', ['socialistes']],
    ['Dans les milieux proches du ministère, on se contentait hier d’indiquer que « la réponse est prête ».', ['les milieux proches du ministère']],
    ['Elle a une crainte des motos que l’expert qualifie de « durable ».', ['l’expert']],
    ['Même prudence à la chambre de commerce, dont un responsable, qui préfère se taire, évoque « un joli gadget ».', ['un responsable']],
    ['Le cabinet fait valoir que la mairesse évoquait encore en janvier un simple « projet pilote ».', ['la mairesse']],
    ['« Qu’elle poursuive ses démarches », répète plusieurs fois l’attaché de presse.', ['l’attaché de presse']],
    ['Anne Petit, elle, a regretté l’état de la piste, « une patinoire ».', ['Anne Petit']],
    ['Bernard, « vieux garçon » selon les autres habitués, sourit.', ['les autres habitués']],
    ['Assise sur une machine, Anne Roux, 68 ans, surveille le séchoir. « Ici, on parle », commente-t-elle.', ['Anne Roux']],
    ['Hervé Petit a quitté le banc. « J’ai lu son texto, il disait : “Respire bien” », raconte Tom Roux.', ['Tom Roux', 'Hervé Petit']],
    ['Agacement du magistrat : « On n’est pas au spectacle. »', ['magistrat']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('names that stand beside others', () => {
  test.each<[string, string[]]>([
    ['Prenant la parole au nom des bénéficiaires, Mariam Petit n’a pas caché sa joie. « C’est un grand jour », a-t-elle dit.', ['Mariam Petit']],
    ['Celle que le poète Henri Petit surnommait « la voix de velours » est morte.', ['Henri Petit']],
    ['Réunies samedi à Gatineau, sept associations ont vu la ministre, à qui elles rappellent que son rôle est d’« agir ».', ['sept associations']],
    ['L’incendie qui s’est déclaré vendredi était « sous contrôle », a indiqué la zone de secours.', ['la zone de secours']],
    ['Le maire, « très ému », a indiqué la sortie.', ['Le maire']],
    ['Yanis, en troisième, n’est pas du même avis. « Et si ma mère appelle ? »', ['Yanis']],
    ['Une cliente est blessée. Elle a une douleur que l’expert qualifie de « durable ».', ['l’expert']],
    ['L’association Les Amis du lac a saisi le juge. « Il faut agir », dit-elle.', ['Les Amis du lac']],
    ['Les ouvriers bloquent le site. « On verra bien. »', ['Les ouvriers']],
    ['Les ouvriers bloquent le site. « La mer est belle. »', ['-']],
    ['« La mer est belle. » Et d’ajouter : « Le ciel aussi. »', ['-', '-']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('turns of phrase of well-kept news', () => {
  test.each<[string, string[]]>([
    ['Selon un tract des syndicats, 41 postes sont visés. « C’est un abandon », dénoncent-ils.', ['syndicats']],
    ['« Il pleut », dit Josette Petit.\n\nLa préfecture, elle, temporise. « Nous attendons le bilan », fait-elle savoir.', ['Josette Petit', 'La préfecture']],
    ['Seul le maire de Lens, proche de M. Petit, a dit vouloir « y aller ».', ['le maire de Lens']],
    ['Gérard Petit, pompiste, part à la fin du mois. Sa décision est prise et bien prise : « J’arrête là. »', ['Gérard Petit']],
    ['Une annonce a été publiée. Elle promet « un jardin et des clients polis ».', ['Une annonce']],
    ['Pour montrer « l’absurdité du calcul », les familles ont posé des mannequins.', ['les familles']],
    ['La Région indique qu’un comptage sera effectué et rappelle que « tous doivent être assis ».', ['Région']],
    ['« Ça me fend le cœur. » Confie une habituée du dimanche.', ['une habituée du dimanche']],
    ['L’audience s’ouvre au tribunal de Sainte-Ruffine. « Je m’excuse », commence le prévenu.', ['le prévenu']],
    ['C’est à Me Petit de parler. Elle dit de sa cliente qu’elle « n’ouvre plus ses fenêtres ».', ['Petit']],
    ['Le ministre Jean Petit a salué un accord « équilibré », selon une déclaration lue par son cabinet.', ['Jean Petit']],
    ['Le barrage a été qualifié à l’époque de « provocation » par le président Ilir Petit.', ['Ilir Petit']],
    ['Déçues, « attachées au dialogue », ces associations demandent à être reçues.', ['ces associations']],
    ['« Vous en avez rendu ? », demande la présidente à Ludovic Petit. Silence. « Un, presque. »', ['la présidente', 'Ludovic Petit']],
    ['Le feu est « sans doute accidentel » pour la gendarmerie, qui attend l’expert.', ['la gendarmerie']],
    ['« Dix-sept plants, ce n’est pas un parc », prévient la chercheuse.', ['la chercheuse']],
    ['Walid Petit a reçu la presse. Ce dernier a confirmé aux journalistes que tout « avance ».', ['Walid Petit']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('whoever begins a paragraph, whoever stands beside', () => {
  test.each<[string, string[]]>([
    ['La direction ne parle pas de grève mais de « perturbations d’accueil ».', ['La direction']],
    [
      'La direction promet « un calendrier ».\n\n« Ça fait trois directeurs que je l’entends. » Mireille, trente ans de maison, sourit.',
      ['La direction', 'Mireille'],
    ],
    ['« J’ai eu peur », dit Élodie Petit. À côté, sa belle-mère acquiesce. « Moi c’était pire. »', ['Élodie Petit', 'sa belle-mère']],
    ['« Ma mère a dit “bravo” », raconte Nour Petit.', ['Nour Petit', 'Ma mère']],
    ['Nour Petit fait quatre heures de bus. « Je n’ai pas lâché », assure l’étudiante de deuxième année.', ['Nour Petit']],
    ['Nour Petit fait quatre heures de bus. « Je n’ai pas lâché », assure la présidente du club.', ['la présidente du club']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('verbs and nouns that look alike', () => {
  test.each<[string, string[]]>([
    ['Paulo Petit a jugé la menace « illégale » et « surtout absurde ».', ['Paulo Petit', 'Paulo Petit']],
    ['Paulo Petit juge la demande « abusive ».', ['Paulo Petit']],
    ['Un proche le décrit « isolé ».', ['Un proche']],
    ['« Ça me fend l’âme. » Confie une cliente venue dire au revoir.', ['une cliente']],
    ['La SNCF se garde de triompher. « Nous ferons rouler ce que l’État demande », y dit-on.', ['SNCF']],
    ['« Elle est bonne ! », a crié quelqu’un au fond de la salle.', ['quelqu’un']],
    ['« Abandon », répondent celles qui restent.', ['celles qui restent']],
    ['« Qu’on me montre les images ! » : de Petra Noir, qui n’a pas digéré son carton.', ['Petra Noir']],
    ['La ministre s’est fait accuser jeudi par l’opposition de « gouverner par communiqué ».', ['l’opposition']],
    ['L’organisation « examinera la question » dimanche.', ['L’organisation']],
    ['Le maire « a perdu la tête » dimanche.', ['-']],
    ['Il cède sa place à sa colistière Maëlle Petit. « Je ne suis pas là pour la figuration », prévient-elle.', ['Maëlle Petit']],
    ['Désirée Noir, surnommée « la Panthère », a rejoué. Assez pour pleurer. « Ma mère regardait. »', ['-', 'Désirée Noir']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('paragraphs beside one another', () => {
  test.each<[string, string[]]>([
    ['Le plus lucide : Paul Petit (Lens)\n\n« On perd ce match bêtement. »\n\nLe plus gourmand : Luc Roux (Nice)\n\n« Dix buts, c’était mieux. »', ['Paul Petit', 'Luc Roux']],
    ['« Qu’on nous prévienne, au moins. »\n\nDidier Petit, président de l’association\n\nLa mairie se tait.', ['Didier Petit']],
    ['Une école et une harmonie.\n\nGinette Petit en a pris la tête, « mais je tiens aussi le saxo », s’amuse-t-elle.', ['Ginette Petit']],
    [
      'Ginette Petit est là. « Je joue », dit-elle. « Je ris », ajoute-t-elle.\n\nMener une harmonie prend du temps. « On dort peu mais j’aime ça. »',
      ['Ginette Petit', 'Ginette Petit', 'Ginette Petit'],
    ],
    [
      'Ginette Petit est là. « Je joue », dit-elle. « Je ris », ajoute-t-elle.\n\nPaul Roux arrive et repart avec Luc Noir. « La mer est belle. »',
      ['Ginette Petit', 'Ginette Petit', 'Paul Roux'],
    ],
    ['Quant au député Samir Petit, il a jugé les chiffres « gonflés à l’hélium ».', ['Samir Petit']],
    ['Un promeneur se trouve « hors de danger », d’après le parquet.', ['le parquet']],
    ['« Je l’aime bien », glisse, faussement candide, le centriste Philippe Petit.', ['Philippe Petit']],
    ['« Qui s’en occupe ? » fait mine de demander une collègue.', ['une collègue']],
    ['Dix-neuf maires ont averti qu’ils ne se représenteraient pas « dans ces conditions ».', ['Dix-neuf maires']],
    ['« On fatigue plus vite » admet Maryvonne, « J’ai commencé à 14 ans, rigole Marc. »', ['Maryvonne', 'Marc']],
    ['Les mines étaient longues ; Martine Petit, présidente de la métropole, évoquant « un pan entier du pays ».', ['Martine Petit']],
    ['« Champion, c’est en juin », dit Paul Noir. Et quand on lui parle de l’an prochain : « On verra demain. »', ['Paul Noir', 'Paul Noir']],
    ['Patrick Petit a été expulsé pour avoir traité l’arbitre de « touriste ».', ['Patrick Petit']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('offices and agents', () => {
  test.each<[string, string[]]>([
    ['Pour lui, la « dette » invoquée par l’accusé n’est qu’un paravent.', ['l’accusé']],
    ['Le « caillou » ramassé par l’enfant est tombé.', ['-']],
    ['Au secrétariat d’État à la Mer, on jure que les fonds arrivent « sous peu ».', ['secrétariat d’État']],
    ['« On le fera », lance l’élue. Une annonce a paru. Elle promet un logement et « des clients polis ».', ['l’élue', 'Une annonce']],
    [
      'Dylan Petit, 23 ans, comparaît. « Je roulais doucement ! », assure le prévenu. « Personne ne vous le reproche », tranche le président.',
      ['Dylan Petit', 'le président'],
    ],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('words that the sentence behind says are somebody’s', () => {
  test.each<[string, string[]]>([
    ['Le guichet « ne fermera pas ». La promesse date d’hier, elle est signée du président, Luc Petit.', ['Luc Petit']],
    ['Pas question « qu’un bureau ne ferme ». La promesse est de Mathilde Petit, présidente du département.', ['Mathilde Petit']],
    ['« Suicide collectif. » C’est en ces termes que les membres du comité ont décrit la reprise.', ['les membres du comité']],
    ['« Un jour sans fin. » C’est par ces mots que Paul Petit a ouvert la séance.', ['Paul Petit']],
    ['« Un jour sans fin. » La formule est du maire, Paul Petit.', ['Paul Petit']],
    ['« Un jour sans fin. » La formule est belle.', ['-']],
    ['« Un jour sans fin. » C’est ainsi.', ['-']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('people by what they do, and subheadings', () => {
  test.each<[string, string[]]>([
    ['Si l’intersyndicale n’a appelé qu’à deux heures de grève, la CGT envisage « un mouvement plus long ».', ['CGT']],
    ['Ceux qui s’attardent sur le quai se disent « rassurés ».', ['Ceux qui s’attardent sur le quai']],
    ['« Tu le savais », a réagi à la sortie Solenn Petit.', ['Solenn Petit']],
    ['Le projet inquiète Martine Petit, du cabinet Axone, pour qui la mesure est « un pansement ».', ['Martine Petit']],
    ['Le projet inquiète Martine Petit. « C’est non », dit-elle.', ['Martine Petit']],
    ['Paul Petit est resté trois jours.\n\n- Matelas et Café -\n\n« On dort mal », dit-il.', ['Paul Petit']],
    ['Un voisin ouvre sa porte. « J’ai eu peur. »', ['Un voisin']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('holders whom something else of the sentence belongs to', () => {
  test.each<[string, string[]]>([
    ['Le conseil a voté avec l’accord du préfet de la Drôme, Luc Petit.\n\nLe préfet répond : « Oui. »', ['Luc Petit']],
    ['Le conseil s’est réuni sous la présidence de la directrice, Anne Petit.\n\nLa directrice répond : « Oui. »', ['Anne Petit']],
    ['Le conseil s’est réuni dans le bureau du maire, Luc Petit.\n\nLe maire répond : « Oui. »', ['Luc Petit']],
    ['Le conseil s’est réuni sous la présidence du maire Luc Petit.\n\nLe maire répond : « Oui. »', ['Luc Petit']],
    ['Le conseil s’est réuni à la demande du préfet Luc Petit. « Oui », dit le préfet.', ['Luc Petit']],
    ['Le bureau du maire, Luc Petit, a fermé. « Non », dit la maire.', ['la maire']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('voices that are heard, and what only people do', () => {
  test.each<[string, string[]]>([
    ['On y entend un bénévole crier « Sortez ! ».', ['un bénévole']],
    ['La vidéo montre un homme hurler : « À bas ! »', ['un homme']],
    ['Paul Petit a entendu le voisin crier à plusieurs reprises « au feu ».', ['le voisin']],
    ['Paul Petit a laissé Anne Roux répondre : « Jamais. »', ['Anne Roux']],
    ['Paul Petit veut répondre : « Jamais. »', ['Paul Petit']],
    ['« Quel gâchis », murmure frère Anselme Petit.', ['Anselme Petit']],
    ['« Deux plus deux », récite le fromager.', ['le fromager']],
    ['La Ville, propriétaire du terrain, « n’a pas de commentaire à faire ».', ['Ville']],
    ['L’organisation « se réserve le droit d’agir ».', ['L’organisation']],
    ['Le film, réalisé par Anne Petit, « ne laisse personne indifférent ».', ['-']],
    ['« Je veux bien », dit Anne Petit.\n\nUne société a appelé. « Ils disent cloner », soupire-t-elle.', ['Anne Petit', 'Anne Petit']],
    ['« Je veux bien », dit Anne Petit.\n\nUne société a appelé. « Nous clonons », précise-t-elle.', ['Anne Petit', 'Une société']],
    [
      'Anne Petit chante.\n\nLe studio est froid. Le micro est neuf. La table est mise. Le thé refroidit. Il pleut.\n\nLe bruit monte. « Voilà », dit-elle.',
      ['Anne Petit'],
    ],
    [
      'Anne Petit et Léa Roux chantent.\n\nLe studio est froid. Le micro est neuf. La table est mise. Le thé refroidit. Il pleut.\n\nLe bruit monte. « Voilà », dit-elle.',
      ['-'],
    ],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});
