import { describe, expect, test } from 'vitest';
import { speakersOf } from './read-passage.ts';

// Grids of how newsrooms tell: each predicate with each kind of subject, each incise with each way of setting words,
// each introduction with each way of going on. One person is named in each cell, and all words are theirs.

/** The texts in which not every quotation is theirs, with who is found, for a message that says which cells fail. */
function otherwise(texts: readonly string[], speaker: string): readonly string[] {
  return texts.flatMap((text) => {
    const found = speakersOf(text);
    return found.length > 0 && found.every((one) => one === speaker) ? [] : [`${text} → ${found.join(', ')}`];
  });
}

/** What is said of somebody who speaks, with a part of their words. */
const predicates = [
  'évoque une décision « regrettable »',
  'dit avoir vécu un « enfer »',
  'a vécu un « véritable enfer »',
  'garde un souvenir « ému » de la visite',
  'se souvient d’un « enfer »',
  'raconte son « enfer »',
  'y voit un « piège »',
  'veut « y croire »',
  'attend un « geste fort »',
  'espère un « sursaut »',
  'promet un « sursaut »',
  'mise sur un « sursaut »',
  's’attend à un « sursaut »',
  'refuse le « diktat »',
  'rejette tout « diktat »',
  'invite à un « sursaut »',
  'exhorte à un « sursaut »',
  'se félicite d’un « sursaut »',
  'se plaint d’un « harcèlement »',
  'se défend de tout « favoritisme »',
  'nie tout « favoritisme »',
  'récuse le terme de « favoritisme »',
  'préfère parler de « favoritisme »',
  'assume un choix « politique »',
  'revendique un « droit à l’erreur »',
  's’en prend aux « élites »',
  's’insurge contre le « mépris »',
  'tacle un « amateur »',
  'accuse le ministre de « trahison »',
  'soupçonne une « manœuvre »',
  'craint un « effet domino »',
  'met en avant un « bilan solide »',
  'défend un « bilan solide »',
  'se targue d’un « bilan solide »',
  'se veut « rassurant »',
  'se montre « prudent »',
  'reste « prudent »',
  'confie sa « joie »',
  'exprime sa « joie »',
  'fait part de sa « joie »',
  'dit sa « joie »',
  'ne cache pas sa « joie »',
  'partage sa « joie »',
  'témoigne de sa « joie »',
  'rend hommage à un « grand homme »',
  'salue la mémoire d’un « grand homme »',
  'décrit un « grand homme »',
  'remercie ses « anges gardiens »',
  'loue un « grand homme »',
  'fustige un « amateur »',
  'brocarde un « amateur »',
  'moque un « amateur »',
  'critique un « amateur »',
  'blâme un « amateur »',
  'qualifie la mesure d’« absurde »',
  'trouve la mesure « absurde »',
  'estime la mesure « absurde »',
  'considère la mesure comme « absurde »',
  'tient la mesure pour « absurde »',
  'parle de mesure « absurde »',
  'compare la mesure à un « naufrage »',
  'assimile la mesure à un « naufrage »',
  'résume la mesure d’un mot : « absurde »',
  'lance un « cri d’alarme »',
  's’étonne d’un tel « acharnement »',
  's’agace d’un tel « acharnement »',
  's’émeut d’un tel « acharnement »',
  's’indigne d’un tel « acharnement »',
  'se réjouit d’une « belle victoire »',
  'savoure une « belle victoire »',
  'déplore un « manque d’écoute »',
  'regrette un « manque d’écoute »',
  'reproche un « manque d’écoute »',
  'pointe un « manque d’écoute »',
  'souligne un « manque d’écoute »',
  'relève un « manque d’écoute »',
  'note un « manque d’écoute »',
  'constate un « manque d’écoute »',
  'observe un « manque d’écoute »',
  'signale un « manque d’écoute »',
  'rappelle un « manque d’écoute »',
  'mentionne un « manque d’écoute »',
  'cite un « manque d’écoute »',
  'allègue un « manque d’écoute »',
  'avance un « manque d’écoute »',
  'argue d’un « manque d’écoute »',
  'se dit victime d’un « acharnement »',
  'se dit prêt à « tout arrêter »',
  'se déclare « confiant »',
  's’avoue « épuisé »',
  's’estime « trahi »',
  'se sent « trahi »',
  'se juge « trahi »',
  'se présente comme un « homme neuf »',
  'se décrit comme un « homme neuf »',
  'se définit comme un « homme neuf »',
  'prône une « pause »',
  'préconise une « pause »',
  'recommande une « pause »',
  'suggère une « pause »',
  'propose une « pause »',
  'demande une « pause »',
  'exige une « pause »',
  'souhaite une « pause »',
  'plaide en faveur d’une « pause »',
  'milite pour une « pause »',
  'se prononce pour une « pause »',
  'annonce une « pause »',
  'décrète une « pause »',
  'confirme une « pause »',
  'dément toute « pause »',
  'exclut toute « pause »',
  'écarte toute « pause »',
  'justifie une « pause »',
  'explique cette « pause » par la météo',
  'balaie une « rumeur »',
  'dénonce sans détour une « rumeur »',
  'prévient qu’une « rumeur » court',
  'avertit d’une « catastrophe »',
  'alerte sur une « catastrophe »',
  's’alarme d’une « catastrophe »',
  'prédit une « catastrophe »',
  'redoute une « catastrophe »',
];

const subjects: readonly ((predicate: string) => string)[] = [
  (predicate) => `Luc Morand ${predicate}.`,
  (predicate) => `Luc Morand, maire de Lens, ${predicate}.`,
  (predicate) => `Le maire de Lens, Luc Morand, ${predicate}.`,
  (predicate) => `Luc Morand, qui ${predicate}, a quitté la salle.`,
  (predicate) => `Luc Morand a quitté la salle et ${predicate}.`,
  (predicate) => `Luc Morand a quitté la salle. Il ${predicate}.`,
  (predicate) => `Mardi soir, Luc Morand ${predicate}.`,
  (predicate) => `Luc Morand, lui, ${predicate}.`,
];

describe('a part of somebody’s words, by what is said of them', () => {
  test.each(predicates)('… %s', (predicate) => {
    const texts = subjects.map((put) => put(predicate));
    expect(otherwise(texts, 'Luc Morand')).toEqual([]);
  });
});

const settings: readonly ((incise: string) => string)[] = [
  (incise) => `« Rien n’avance dans ce dossier », ${incise}.`,
  (incise) => `« Rien n’avance… », ${incise}.`,
  (incise) => `« Qui peut le croire ? », ${incise}.`,
  (incise) => `Le plan est « très en retard », ${incise}.`,
  (incise) => `Le plan, « très en retard », sera revu en mars, ${incise}.`,
  (incise) => `Le plan est « très en retard » et « mal financé », ${incise}.`,
  (incise) => `« Très en retard », le plan sera revu en mars, ${incise}.`,
  (incise) => `Une réunion « de crise » aura lieu en mars, ${incise}.`,
  (incise) => `Il faut « repartir de zéro », ${incise}.`,
  (incise) => `C’est un plan qui « ne tient pas la route », ${incise}.`,
  (incise) => `Le préfet sait que « rien n’avance », ${incise}.`,
  (incise) => `Une enquête a été ouverte pour déterminer les causes « exactes et profondes » de ce retard qui dure depuis trois ans, ${incise}.`,
];

/** Where only a verb can stand: inside the words, or behind them with no comma. */
const settingsOfVerbs: readonly ((incise: string) => string)[] = [
  (incise) => `« Rien n’avance dans ce dossier » ${incise}.`,
  (incise) => `« Qui peut le croire ? » ${incise}.`,
  (incise) => `« Rien n’avance, ${incise}. On attend. »`,
  (incise) => `« Qui peut le croire ? ${incise}. On attend. »`,
  (incise) => `« Rien n’avance – ${incise} – et on attend. »`,
];

const sources = [
  'selon Luc Morand',
  'd’après Luc Morand, maire de Lens',
];

const incises = [
  'a déclaré Luc Morand',
  'a déclaré mardi Luc Morand',
  'a déclaré Luc Morand mardi',
  'a déclaré à l’AFP Luc Morand, maire de Lens',
  'a déclaré le maire de Lens, Luc Morand',
  'a déclaré le maire Luc Morand',
  'a indiqué dans un communiqué Luc Morand',
  'explique Luc Morand, qui suit le dossier',
  'explique Luc Morand, maire de Lens depuis 2014',
  'explique au téléphone Luc Morand',
  'explique, un peu las, Luc Morand',
  'se désole Luc Morand',
  's’est agacé mardi Luc Morand',
  'a tenu à préciser Luc Morand',
  'veut croire Luc Morand',
  'fait savoir Luc Morand',
  'a fait valoir Luc Morand',
  'résume pour sa part Luc Morand',
  'répond de son côté Luc Morand',
  'a affirmé Luc Morand à des journalistes',
  'a affirmé Luc Morand lors d’une conférence de presse',
  'a affirmé Luc Morand, cité par l’AFP',
  'raconte Luc Morand, 52 ans',
  'glisse Luc Morand dans un sourire',
  'lâche Luc Morand, amer',
  'dit Luc Morand avant de raccrocher',
  'dit Luc Morand en haussant les épaules',
];

describe('words, and a clause that says whose they are', () => {
  test.each(sources)('…, %s', (source) => {
    const texts = settings.map((set) => set(source));
    expect(otherwise(texts, 'Luc Morand')).toEqual([]);
  });

  test.each(incises)('…, %s', (incise) => {
    const texts = [...settings, ...settingsOfVerbs].map((set) => set(incise));
    expect(otherwise(texts, 'Luc Morand')).toEqual([]);
  });
});

const introductions = [
  'Claire Duval, 52 ans, tient une boulangerie',
  'À 52 ans, Claire Duval tient une boulangerie',
  'C’est le cas de Claire Duval, boulangère à Lens',
  'Parmi eux, Claire Duval, boulangère à Lens',
  'Derrière le comptoir, Claire Duval sourit',
  'Nous avons rencontré Claire Duval, boulangère à Lens',
  'La colère gronde chez Claire Duval',
  'Claire Duval en sait quelque chose',
  'Ce constat, Claire Duval le partage',
  'Un constat partagé par Claire Duval',
  'Claire Duval, elle, n’a pas de regrets',
  'Claire Duval est aux anges',
  'Même son de cloche pour Claire Duval',
  'Claire Duval ne dit pas autre chose',
  'Claire Duval abonde',
  'Claire Duval nuance',
  'Pas de quoi décourager Claire Duval',
  'De quoi inquiéter Claire Duval',
  'L’idée séduit Claire Duval',
  'Rien n’arrête Claire Duval',
  'Voilà dix ans que Claire Duval tient cette boulangerie',
  'Il y a dix ans, Claire Duval ouvrait sa boulangerie',
  'À la barre, Claire Duval pleure',
  'Assise au fond, Claire Duval attend',
  'Un coup dur pour Claire Duval',
  'Le soulagement est immense pour Claire Duval',
  'Claire Duval n’en démord pas',
  'Claire Duval, boulangère depuis dix ans, ne décolère pas',
  'Arrivée à Lens en 2019, Claire Duval n’a jamais regretté',
  'Comme beaucoup, Claire Duval a hésité',
  'Depuis, Claire Duval ne sort plus',
  'Claire Duval, qui tient la boulangerie, a fermé ses portes',
  'Les larmes aux yeux, Claire Duval se souvient',
  'Claire Duval a 52 ans',
  'L’histoire de Claire Duval commence en 2019',
  'Le témoignage de Claire Duval est glaçant',
  'Claire Duval a décidé de témoigner',
  'Claire Duval a accepté de nous répondre',
  'Jointe par téléphone, Claire Duval confirme',
  'Contactée, Claire Duval relativise',
  'Claire Duval se dit prête à tout',
  'La gérante, Claire Duval, ne cache pas son inquiétude',
  'La gérante Claire Duval fait ses comptes',
  'Au milieu des cartons, Claire Duval trie',
  'Claire Duval et sa sœur ont tout perdu. Claire tient bon',
  'On y croise Claire Duval, venue en voisine',
  'Il y a Claire Duval, venue en voisine',
  'Son sauveur s’appelle Claire Duval',
  'Claire Duval fait partie de ceux qui doutent',
  'Au volant, Claire Duval',
  'Rencontre avec Claire Duval, boulangère',
];

const goingOn = [
  '. « Je ne dors plus depuis des mois. »',
  '. « On ne dort plus depuis des mois. »',
  '. « Nous n’avons plus rien. »',
  '. « C’est très dur à vivre. »',
  '.\n\n« Je ne dors plus depuis des mois. »',
  ' : « Je ne dors plus depuis des mois. »',
  ' : « C’est très dur à vivre. »',
  ' :\n\n« Je ne dors plus depuis des mois. »',
  ' :\n\n« Nous n’avons plus rien. »',
];

describe('words behind somebody who has just come in', () => {
  test.each(introductions)('%s …', (introduction) => {
    const texts = goingOn.map((words) => `La ville se réveille. ${introduction}${words}`);
    expect(otherwise(texts, 'Claire Duval')).toEqual([]);
  });
});
