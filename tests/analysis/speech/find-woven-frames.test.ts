import { describe, expect, test } from 'vitest';
import { hear, speakersOf } from '../read-passage.ts';

describe('words woven into a sentence that no verb of saying holds', () => {
  test.each<readonly [string, readonly string[]]>([
    // What somebody calls it.
    ['Dans son livre, Paul Petit remercie celle qu’il appelle « ma bonne étoile ».', ['Paul Petit']],
    ['Ce que la préfète nomme pudiquement « un ajustement » supprime onze guichets.', ['la préfète']],
    ['Le parquet a requis la prison contre celui qu’il tient pour « la tête » du réseau.', ['Le parquet']],
    ['Paul Petit a ri de celui que tout le monde appelle « le notaire ».', ['-']],
    // Whom a participle in front of them names behind them.
    ['Accueilli comme « un soulagement » par les patrons, le texte sera voté lundi.', ['les patrons']],
    ['Promise à « un grand avenir » par son entraîneur, Anne Roux a quitté le club.', ['son entraîneur']],
    ['La table vendue « dix euros » par jour de marché est à l’abri.', ['-']],
    // To whom they are dear.
    ['La formule « remettre l’église au milieu », chère au maire, a fait rire.', ['maire']],
    ['L’espoir d’un « dernier sursaut », caressé par Anne Roux, s’est évanoui.', ['Anne Roux']],
    ['La formule « remettre l’église au milieu », chère en son temps, a fait rire.', ['-']],
    // Whose promise, refusal or idea they are.
    ['La promesse de Paul Petit de bâtir « mille toits par an » laisse sceptique.', ['Paul Petit']],
    ['Le refus des syndicats de « solder la retraite » a surpris.', ['syndicats']],
    ['La maison de Paul Petit a brûlé pendant « la nuit rouge ».', ['-']],
    // Who stands behind the clause that opens the sentence.
    ['Afin d’« éviter l’asphyxie » des communes, le président de l’association, Paul Petit, réclame une aide.', ['Paul Petit']],
    ['Avec son « on verra », lâché mercredi, la ministre Anne Roux a semé le doute.', ['Anne Roux']],
    ['Convaincue que la région peut devenir « le verger de l’Europe », Anne Roux plante des pommiers.', ['Anne Roux']],
    ['Tout en saluant « un homme de parole », le maire a rappelé leurs disputes.', ['Le maire']],
    ['Après la « nuit rouge » de mars, le maire a rappelé leurs disputes.', ['-']],
    // What somebody feels, in front of them.
    ['« Choqué et attristé », le proviseur, Paul Petit, a ouvert une cellule d’écoute.', ['Paul Petit']],
    ['« Intimement persuadée » de l’innocence de son client, condamné jeudi, Anne Roux ira en cassation.', ['Anne Roux']],
    ['« Le Grand Bleu », le film de Luc Roux, ressort mercredi.', ['-']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text).map((speaker) => speaker.toLowerCase())).toEqual(expected.map((speaker) => speaker.toLowerCase()));
  });

  test('what is taken from the sentence around is inferred, what a participle or a verb says is stated', () => {
    const basisOf = (text: string): string | undefined => {
      const { quotations, attributionOf } = hear(text);
      return quotations[0] && attributionOf(quotations[0])?.basis;
    };
    expect(basisOf('« Choqué », le proviseur Paul Petit a ouvert une cellule d’écoute.')).toBe('inferred');
    expect(basisOf('Accueilli comme « un soulagement » par les patrons, le texte sera voté lundi.')).toBe('stated');
  });
});

describe('words, a colon and a clause that says whose they are', () => {
  test.each<readonly [string, string]>([
    ['« Honteux » : c’est l’adjectif choisi par l’évêque, Mgr Paul Petit.', 'Paul Petit'],
    ['Un « non » net : c’est la réponse qu’a donnée la présidente du club, Anne Roux.', 'Anne Roux'],
    ['« Nous arrêtons tout » : telle est la conclusion du comité d’experts.', 'comité d’experts'],
    ['Donner un vote aux rivières, « par un gardien » : tel est le projet d’Anne Roux, juriste.', 'Anne Roux'],
    ['« Le Grand Bleu » : c’est le plus long des films de la semaine.', '-'],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual([expected]);
  });
});

describe('a sentence that says whose the words before it are', () => {
  test.each<readonly [string, string]>([
    ['« Lâchez cette arme ! » L’ordre du brigadier Petit a été entendu de tout l’immeuble.', 'Petit'],
    ['« Tu nous manques déjà. » La voix d’Anne Roux s’est brisée.', 'Anne Roux'],
    ['« L’eau est montée d’un mètre. » Récit d’Anne Roux, rescapée.', 'Anne Roux'],
    ['« C’est une honte ! » Il émanait du frère de la victime, Paul Petit.', 'Paul Petit'],
    ['« Vous avez trahi. » Signée de vingt députés, la lettre a fait du bruit.', 'vingt députés'],
    ['« Votre enfant n’aura pas cours. » Le courriel, envoyé dimanche par la directrice, a surpris.', 'la directrice'],
    ['« Vous avez un colis. » Le SMS, signé d’un transporteur, a piégé des milliers de gens.', 'SMS'],
    ['« Vous avez un colis. » Le boulanger passe à midi.', 'Le boulanger'],
    ['« Il devait rentrer. » Il neige.', '-'],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)[0]).toBe(expected);
  });

  test('whose voice a sentence tells of, before the words', () => {
    expect(speakersOf('La voix d’Anne Roux se brise. « Il devait rentrer. » Son mari est à bord du chalutier.')).toEqual(['Anne Roux']);
  });
});

describe('a clause of its own behind où, dont, quand', () => {
  test.each<readonly [string, string]>([
    ['Les enquêteurs ont trouvé un carnet où l’adolescent disait vouloir « tout casser ».', 'l’adolescent'],
    ['Les enquêteurs ont saisi une lettre dont le maire dit « tout ignorer ».', 'le maire'],
    ['Les élus ont ri quand le préfet a promis « une surprise ».', 'le préfet'],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual([expected]);
  });
});

describe('what one sees, wants, or puts in front', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Là où la sénatrice voit « une avancée », le député ne retient qu’« un écran de fumée ».', ['la sénatrice', 'le député']],
    ['Elle y voit « Le Grand Bleu » chaque été.', ['-']],
    ['Le futur stade, que le club veut « ouvert sur la ville », sera livré en mai.', ['le club']],
    ['C’est « à contrecœur » qu’Anne Roux a vendu ses vaches.', ['Anne Roux']],
    ['La météorologue table sur un épisode « bref mais violent ».', ['La météorologue']],
    ['La présidente regrette que l’État se soit montré « sourd ».', ['La présidente']],
    ['Le groupe considère que le ministère préfère « sacrifier l’eau ».', ['Le groupe']],
    ['Le chancelier a mis dos à dos « les fauteurs de guerre et les naïfs ».', ['Le chancelier']],
    ['Le chancelier « les a tous reçus » hier.', ['-']],
    ['Les signataires de la tribune, parmi lesquels Anne Roux, appellent à « désarmer les mots ».', ['Les signataires de la tribune']],
    ['« Inquiets pour l’avenir », une trentaine de parents ont occupé l’école.', ['une trentaine de parents']],
    ['L’article 4 interdit toute tenue « de nature à troubler l’ordre ».', ['L’article 4']],
    ['Des partisans ont défilé aux cris de « démission ».', ['Des partisans']],
    ['Anne Roux reçoit dans un café qu’elle appelle « ma cuisine ».', ['Anne Roux']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('an incise with more between the verb and its subject', () => {
  test.each<readonly [string, string]>([
    ['« Moi, si ! », la coupe sa sœur, Anne Roux, hilare.', 'Anne Roux'],
    ['« C’est faux », balaie d’un revers de main Anne Roux quand on l’interroge.', 'Anne Roux'],
    ['« Rien ne remplace l’œil », a coutume de dire le professeur Paul Petit.', 'Paul Petit'],
    ['« Rien ne remplace l’œil », aime à répéter Anne Roux.', 'Anne Roux'],
    ['« J’ai signé », finit par lâcher, acculé par les questions, l’ancien trésorier, Paul Petit.', 'Paul Petit'],
    ['« J’ai signé », répète, cinq mois après le naufrage, le rescapé, Paul Petit.', 'Paul Petit'],
    ['« Dehors, c’est dur », lâche l’adolescent à son éducatrice, Anne Roux.', 'l’adolescent'],
    ['« C’est du vol », juge Anne Roux. « Moins que l’an dernier », bougonne l’homme qui la suit.', 'Anne Roux'],
    ['« Oui », dit Anne Roux de la fédération Eaux vives.', 'Anne Roux'],
    ['« Oui », dit Anne Roux de la CGT.', 'Anne Roux'],
    ['« Oui », dit Yann Le Floc’h.', 'Yann Le Floc’h'],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)[0]).toBe(expected);
  });

  test('the man behind her is another', () => {
    expect(speakersOf('« C’est du vol », juge Anne Roux. « Moins que l’an dernier », bougonne l’homme qui la suit.')[1]).toBe('l’homme');
  });
});

describe('words before a colon that say whose the words behind it are', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le diagnostic du garagiste tombe : « C’est le joint. »', ['garagiste']],
    ['Un seul commentaire, celui de la jurée Anne Roux : « J’ai hâte. »', ['Anne Roux']],
    ['Du côté des supporters, on se frotte les mains : « On peut rêver. »', ['supporters']],
    ['Anne Roux lit son texte d’une traite : « Je cesse toute activité. »', ['Anne Roux']],
    ['L’enquêtrice a rapporté les propos du suspect : « Vous avez mis le temps. »', ['suspect']],
    ['Question : « Qui les apportait ? » Réponse : « Ma secrétaire. »', ['-', '-']],
    ['Autre son de cloche au rectorat : « Aucun poste n’est supprimé. »', ['rectorat']],
    ['La consigne donnée par le préfet tient en une phrase : « Aucun élève dehors. »', ['le préfet']],
    ['La ville crie. « On respire un peu » : les commerçants du quai (Haute-Rive) ont salué l’annonce.', ['les commerçants du quai']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('one of two, and the same again', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Deux styles : Paul Petit, notaire, et Anne Roux, postière. Le premier promet « la rigueur », la seconde « un coup de balai ».', ['Paul Petit', 'Anne Roux']],
    ['Entre les deux gérants, Paul Petit et Anne Roux, rien ne va plus. « J’ai choisi », dit le premier. « Moi aussi », dit la seconde.', ['Paul Petit', 'Anne Roux']],
    ['« Oui », affirme Paul Petit. Le même reconnaît pourtant « quelques ratés ».', ['Paul Petit', 'Paul Petit']],
    ['Paul Petit a dit : « Nous tiendrons. »\n\nEt de poursuivre : « Le rythme, ça se trouve en match. »', ['Paul Petit', 'Paul Petit']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('bodies, laws and those behind a source', () => {
  test.each<readonly [string, readonly string[]]>([
    ['On ne pouvait plus attendre, selon la maire, Anne Roux (DVG) : « Il y avait de l’eau. »', ['Anne Roux']],
    ['Conformément à l’article 31 du statut, le vote se tient « dans les soixante jours ».', ['l’article 31 du statut']],
    ['« Cette voix, on la connaît » : Paul Petit, premier patient opéré en Europe, a décrit jeudi sa vie.', ['Paul Petit']],
    ['« Ce n’est pas à nous de payer. » Voilà l’avis de l’Union syndicale.', ['Union syndicale']],
    // The body is feminine, its rector is not.
    ['Le recteur Paul Petit a vu l’inspection. « Je déplore cet acte », ajoute-t-il.', ['Paul Petit']],
    ['« Je reste. » (Agence Belgique)', ['-']],
    ['« Je reste. » (Paul Petit)', ['Paul Petit']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });

  test('a town in brackets at the head of a sentence is nobody', () => {
    expect(speakersOf('« On gèle »\n\n(Saint-Malo) Les élèves portent leur manteau. « On gèle », dit Anne Roux, élève.')).toEqual(['Anne Roux', 'Anne Roux']);
  });
});

describe('titles', () => {
  test.each<readonly [string, readonly string[]]>([
    // Nobody below says it again: the only person the first sentences name.
    ['« L’eau ne sera plus gratuite »\n\nHydrologue à Brest, Anne Roux publie un essai. Elle répond à nos questions.', ['Anne Roux']],
    ['« L’eau ne sera plus gratuite »\n\nAnne Roux et Paul Petit publient un essai. Il sort mardi.', ['-']],
    ['« L’eau ne sera plus gratuite »\n\nUn essai\n\nAnne Roux publie un essai. Il sort mardi.', ['-']],
    // What the title is about stands in small letters below, or is a country.
    ['Canicule : « Les nuits sont pires »\n\nLa canicule dure. Paul Petit, 81 ans, ferme les volets.', ['Paul Petit']],
    ['Liban : « Nous enterrons nos enfants »\n\nÀ Deir, les obus tombent. Le village est vide.', ['-']],
    ['Macron : « Je tiendrai »\n\nLe président a parlé lundi.', ['Macron']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('those who are asked, two verdicts, and more ways', () => {
  test.each<readonly [string, readonly string[]]>([
    ['À l’inverse, 22 % des personnes interrogées estiment que l’État « fait ce qu’il peut ».', ['22 % des personnes']],
    ['Ce quartier a donné 60 % des voix au « bloc du centre ».', ['-']],
    ['« Un monstre » pour son producteur, « un tyran » pour son assistant : Paul Petit divise.', ['son producteur', 'son assistant']],
    ['La sentence, « incompréhensible » pour le capitaine Paul Petit, a coûté un essai.', ['Paul Petit']],
    ['« C’est incroyable », n’en revient toujours pas Anne Roux.', ['Anne Roux']],
    ['« J’avais peur. » Ça, c’est Anne Roux.', ['Anne Roux']],
    ['« Monsieur le ministre, n’attendez pas. » Ainsi débute la lettre des médecins.', ['médecins']],
    ['« Jamais plus » : la phrase, répétée trois fois, est du bâtonnier, Paul Petit.', ['Paul Petit']],
    ['« Pas de vote, pas de paix. » La formule, signée du maréchal Petit, barre les murs.', ['Petit']],
    ['« Je reste. » Applaudie à Lille, la petite phrase d’Anne Roux a plu.', ['Anne Roux']],
    ['Les clients sont invités à « cesser d’utiliser le véhicule ».', ['-']],
    ['La directrice penche pour « un défaut de soudure », le syndicat pour « un oubli ».', ['La directrice', 'le syndicat']],
    ['Le gérant parle d’un calendrier « réaliste », le collectif d’un « écran de fumée ».', ['Le gérant', 'le collectif']],
    ['Quant au ministère, il « prend acte ».', ['ministère']],
    ['La lettre anonyme, que nous avons pu lire, accuse le maire de « favoriser ses cousins ».', ['La lettre anonyme']],
    ['De source policière, on évoque « dix morts ». Un médecin de l’hôpital, Paul Petit, avance un autre bilan.', ['source policière']],
    ['Un texte « équilibré » : voilà comment le ministre a vendu sa réforme.', ['le ministre']],
    ['Un texte « équilibré » : voilà comment le dit la ministre.', ['la ministre']],
    ['Les commerçants l’avouent à demi-mot, l’été a été « mauvais ».', ['Les commerçants']],
    ['Les commerçants l’ont vu, l’été a été « mauvais ».', ['-']],
    ['Le syndicat a quitté la table, faute d’« avancées concrètes ».', ['Le syndicat']],
    ['La présidente du Medax, l’organisation patronale, réclame « de la visibilité ».', ['La présidente du Medax']],
    ['Son patron ne tarit pas d’éloges sur Paul Petit, « toujours à l’heure ». L’intéressé reste modeste : « J’aime ça. »', ['Son patron', 'Paul Petit']],
    ['À entendre Anne Roux, qui mène la fronde, l’engin serait « laid et inutile ».', ['Anne Roux']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('what looks like words woven in, and is not', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Avec la « nuit rouge » de mars, le maire a perdu la main.', ['-']],
    ['En mai, après la « nuit rouge », le maire a perdu la main.', ['-']],
    ['Tout au long de la « nuit rouge », le maire a veillé.', ['-']],
    ['Accueilli comme « un soulagement » par la suite, le texte sera voté lundi.', ['-']],
    ['La nuit a été ponctuée de chants, aux cris de « démission ».', ['-']],
    ['C’est « Le Grand Bleu » qu’Anne Roux préfère.', ['-']],
    ['La promesse de Paul Petit, dont on dit « merveille », a surpris.', ['-']],
    ['Convaincu que la région est « le verger de l’Europe », un maire a planté des pommiers.', ['-']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });

  test.each<readonly [string, readonly string[]]>([
    ['Histoire d’« en finir », Anne Roux a vendu ses vaches.', ['Anne Roux']],
    ['Ce que le sous-préfet nomme une « défaillance » coûte cher.', ['le sous-préfet']],
    ['« Fatiguée » mais « fière », Anne Roux quitte la scène.', ['Anne Roux', 'Anne Roux']],
    ['Convaincu que la région est « le verger de l’Europe », Paul Petit, maire de Lens, a planté des pommiers.', ['Paul Petit']],
    ['Salué jeudi comme « un soulagement » par les patrons, le texte sera voté lundi.', ['les patrons']],
  ])('but: %s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });

  test('the cue is the word that gives the words away', () => {
    const cueOf = (text: string): string | undefined => {
      const { quotations, attributionOf } = hear(text);
      const cue = quotations[0] && attributionOf(quotations[0])?.cue;
      return cue && text.slice(cue.start, cue.end);
    };
    expect(cueOf('Accueilli comme « un soulagement » par les patrons, le texte sera voté lundi.')).toBe('par');
    expect(cueOf('Des partisans ont défilé aux cris de « démission ».')).toBe('cris');
    expect(cueOf('Ce que la préfète nomme « un ajustement » supprime onze guichets.')).toBe('nomme');
    expect(cueOf('La promesse de Paul Petit de bâtir « mille toits » laisse sceptique.')).toBe('promesse');
  });
});
