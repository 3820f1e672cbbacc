import { describe, expect, test } from 'vitest';
import { hear } from './read-passage.ts';

/** Each attribution as `link ← link: words`, from the report outward. */
function voices(text: string): string[] {
  return hear(text).attributions.map(
    ({ attribution, evidence }) =>
      `${attribution.chain.map(({ label }) => label).join(' ← ')}: ${text.slice(evidence.start, evidence.end)}`,
  );
}

function speakers(text: string): (string | undefined)[] {
  const { quotations, attributionOf } = hear(text);
  return quotations.map((quotation) => attributionOf(quotation)?.attribution.speaker);
}

describe('indirect speech', () => {
  test.each([
    ['Le préfet a annoncé que la route rouvrirait.', ['Le préfet: la route rouvrirait.']],
    ['La route rouvrira, a annoncé lundi le préfet.', ['le préfet: La route rouvrira']],
    ['La route rouvrira, a annoncé à l’AFP le préfet du Gard, Paul Petit.', ['AFP ← Paul Petit: La route rouvrira']],
    ['Selon la police, trois vitrines ont été brisées.', ['la police: trois vitrines ont été brisées']],
    ['Trois vitrines ont été brisées, d’après la police.', ['la police: Trois vitrines ont été brisées']],
    ['Les deux pays négocient, a rapporté l’agence Reuters, citant un diplomate.', ['Reuters ← un diplomate: Les deux pays négocient']],
    ['Pour Anne Roux, il s’agit d’une erreur.', ['Anne Roux: il s’agit d’une erreur']],
    ['Le suspect a reconnu avoir menti.', ['Le suspect: avoir menti']],
    ['Le suspect assure ne pas connaître la victime.', ['Le suspect: ne pas connaître la victime']],
    ['Comme l’a rappelé le juge, la loi est claire.', ['le juge: la loi est claire.']],
    ['La mairie a été prévenue, a-t-on appris de source judiciaire.', ['source judiciaire: La mairie a été prévenue', 'source judiciaire: La mairie a été prévenue, a-t-on appris']],
    ['Le syndicat a démenti toute négociation.', []],
    ['Le groupe a annoncé la fermeture du site.', ['Le groupe: la fermeture du site']],
  ])('%s', (text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

describe('no attribution', () => {
  test.each([
    'Les prix varient selon la saison.',
    'Le traitement change selon l’âge et la taille des patients.',
    'La note du restaurant a baissé.',
    'L’annonce du juge est attendue mardi.',
    'Le ministre n’a pas confirmé sa venue.',
    'Pour la saison, le club a recruté trois joueurs.',
    'Il a fini la course malgré la pluie.',
    'L’incendie s’est déclaré vers 20:30 dans un entrepôt.',
    'La grève a commencé lundi.',
  ])('%s', (text) => {
    expect(voices(text)).toEqual([]);
  });
});

describe('who speaks', () => {
  test.each([
    ['« C’est fait », a dit le ministre de la Défense Jean Martin.', ['Jean Martin']],
    ['« C’est fait », a dit le patron de Kolibri Luca de Santis.', ['Luca de Santis']],
    ['« C’est fait », assure la maire (SE) de Saint-Loup, Anne Roux.', ['Anne Roux']],
    ['Anne Roux, maire de Saint-Loup depuis 2014, a dénoncé « un abandon ».', ['Anne Roux']],
    ['Le chef de file des députés, qui s’exprimait mardi sur RTL, a promis « une riposte ».', ['Le chef de file des députés']],
    ['« C’est fait », ont déclaré les services régionaux à l’agence Interfax.', ['les services régionaux']],
    ['« C’est fait », s’est emporté, lors d’une réunion houleuse, le président du club, Paul Petit.', ['Paul Petit']],
    ['« C’est fait », philosophe la gérante.', ['la gérante']],
    ['« Jamais ! » a crié un homme.', ['un homme']],
    ['Paul Petit (Verts) : « C’est fait. »', ['Paul Petit']],
    ['« Nous irons, a promis Anne Roux, jusqu’au bout. »', ['Anne Roux']],
    ['« Oui », a dit Paul Petit, « et je le répète ».', ['Paul Petit', 'Paul Petit']],
    ['Anne Roux a pris la parole. « Je reste », a-t-elle lancé.', ['Anne Roux']],
    ['« Je reste », a lancé Anne Roux. « Et je gagnerai. »', ['Anne Roux', 'Anne Roux']],
    ['« Je reste », a lancé Anne Roux.\n\n« Et je gagnerai », a ajouté Mme Roux.', ['Anne Roux', 'Anne Roux']],
    ['La ministre de la Culture, Anne Roux, a tranché. « Je reste », a redit la ministre.', ['Anne Roux']],
    ['Le juge tranche :\n\n« La peine est confirmée. »', ['Le juge']],
    ['« Une honte », a réagi l’opposition. La majorité évoque, elle, « un malentendu ».', ['l’opposition', 'La majorité']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  test.each([
    ['two people fit', 'Paul Durand a croisé Marc Petit. « Rien à dire », a-t-il lâché.'],
    ['nobody is named', '« Rien à dire. »'],
    ['the gender does not fit', 'Anne Roux est venue. « Rien à dire », a-t-il lâché.'],
  ])('stays open where %s', (_, text) => {
    expect(speakers(text)).toEqual([undefined]);
  });
});

describe('origins', () => {
  const origin = (text: string): string[] =>
    hear(text).attributions.slice(0, 1).map(({ attribution }) => `${attribution.originKind} ${attribution.originLabel ?? ''}`.trim());

  test.each([
    ['Un accord est proche, selon l’agence Interfax.', ['named Interfax']],
    ['Un accord est proche, selon le ministère de la Santé.', ['named ministère de la Santé']],
    ['Un accord est proche, selon Londres.', ['named Londres']],
    ['Un accord est proche, selon des responsables européens.', ['vague des responsables européens']],
    ['Un accord est proche, selon les médias d’État.', ['vague les médias d’État']],
    ['Un accord est proche, a dit Anne Roux.', ['none']],
    ['Un accord est proche, a dit la porte-parole de l’Otan, Anne Roux.', ['named Otan']],
    ['Un accord est proche, a dit Anne Roux à l’AFP.', ['named AFP']],
    ['Selon des médias tels que le Washington Post, citant des élus, un accord est proche.', ['named Washington Post']],
  ])('%s', (text, expected) => {
    expect(origin(text)).toEqual(expected);
  });
});

describe('who speaks, by construction', () => {
  test.each([
    ['the agent behind the words', 'Le joueur a été qualifié de « phénomène » par Luc Petit, le sélectionneur.', ['Luc Petit']],
    ['a participle with its agent behind', 'Un homme, présenté comme « dangereux » par le parquet, a été arrêté.', ['le parquet']],
    ['a participle with its agent in front', 'Une loi jugée par la gauche « injuste » a été votée.', ['la gauche']],
    ['an opinion with a party', 'Pour Anne Roux (LR), « le compte n’y est pas ».', ['Anne Roux']],
    ['a modal with its pronoun', '« Il faut agir », peut-on lire dans un communiqué du Parti socialiste.', ['Parti socialiste']],
    ['a reflexive of state', 'La ministre Anne Roux s’est montrée « confiante ».', ['Anne Roux']],
    ['« s’est dite »', 'La ministre Anne Roux s’est dite « confiante ».', ['Anne Roux']],
    ['an office with its domain and a name', '« Oui », a dit l’adjointe aux transports, Anne Roux.', ['Anne Roux']],
    ['a spokesman in between', 'Londres, par la voix de son ministre Jack Straw, a jugé « injuste » ce refus.', ['Jack Straw']],
    ['one of them', 'D’autres experts sont plus sévères : « On nous vend du rêve », grince l’un d’entre eux.', ['l’un d’entre eux']],
    ['an answer', 'Réponse du maire, Paul Petit : « Ils ont déjà parlé. »', ['Paul Petit']],
    ['an agent taken up by « qui »', 'Une accusation balayée par l’armée birmane, qui affirme ne viser que des « terroristes ».', ['l’armée birmane']],
    ['a clitic in front', 'Un proche de M. Petit cité par le Monde le décrit « isolé ».', ['Un proche de M. Petit']],
    ['an object behind an aside', 'L’opposition, emmenée par Anne Roux, fustige un dossier « mal ficelé ».', ['L’opposition']],
    ['a participle that opens the sentence', 'Reçu jeudi à Matignon, Paul Petit a quitté la réunion « très en colère ».', ['Paul Petit']],
    ['a name behind its trade', 'Pour l’ancien international Paul Petit, consultant sur TF1, les Français « ont manqué de cran ».', ['Paul Petit']],
    ['words that another passes on', 'Anne Roux, elle, exige que le pays « dépose les armes », selon le gouvernement.', ['Anne Roux']],
    ['a trade added to a name', '« La panique retombe », tempère Paul Petit, directeur des études. « Elle a duré », ajoute l’économiste.', ['Paul Petit', 'Paul Petit']],
    ['a former office', 'La chambre a destitué Anne Roux. « C’est un coup d’État », a dénoncé l’ex-présidente.', ['Anne Roux']],
    ['somebody pointed at', 'Un promeneur dit l’avoir vu « à l’orée du bois ». « J’ai cru à un chien », raconte ce retraité.', ['Un promeneur', 'Un promeneur']],
    ['a body taken up', 'Pour Greenpeace, il s’agit d’un « cri d’alarme ». « Il est temps », estime l’ONG.', ['Greenpeace', 'Greenpeace']],
    ['whom she tells', 'Anne Roux a prévenu les habitants. Elle les invite à « tenir leurs chiens ».', ['Anne Roux']],
    ['another office stays apart', '« Non », a dit le maire, Paul Petit. « Si », a répondu le préfet.', ['Paul Petit', 'le préfet']],
    ['the latter behind its verb', 'Luc Petit a été décoré par Karim Roux. « Il le mérite », affirme ce dernier.', ['Karim Roux']],
    ['an inhabitant', '« Quelque chose s’est brisé », soupire Paul Petit. Le Breton estime que le club « a changé ».', ['Paul Petit', 'Paul Petit']],
    ['an inhabitant who may be another', '« Non », a dit le président, Paul Petit. L’Américain dénonce « une chasse ».', ['Paul Petit', 'L’Américain']],
    ['a side that speaks', 'Du côté du gouvernement, on se dit « conscient de l’urgence ».', ['gouvernement']],
    ['one of several', '« C’était sans raison », rapporte une de ses collègues.', ['une de ses collègues']],
    ['an office in the masculine', 'L’élève a fui. Le recteur, Caroline Petit, s’est rendue sur place. Elle a dénoncé un acte « intolérable ».', ['Caroline Petit']],
    ['a charge', 'L’association Respire a déposé plainte pour « mise en danger de la vie d’autrui ».', [undefined]],
    ['what is one’s own', 'Le directoire a présenté ses « excuses les plus sincères ».', ['Le directoire']],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
