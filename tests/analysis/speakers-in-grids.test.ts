import { describe, expect, test } from 'vitest';
import { speakersOf } from './read-passage.ts';

/**
 * Grids: every way of naming somebody with every way of letting them speak. What is expected follows from how a
 * sentence is put together, so a cell that fails is a rule that holds for one wording and not for its neighbour.
 */

interface Person {
  /** As the sentence calls them, in the middle of it. */
  readonly words: string;
  /** What the speaker found must contain. */
  readonly label: string;
  readonly pronoun: 'il' | 'elle' | 'ils';
}

const person = (words: string, label: string, pronoun: Person['pronoun']): Person => ({ words, label, pronoun });

const voices: readonly Person[] = [
  person('Claire Duval', 'Claire Duval', 'elle'),
  person('la maire Claire Duval', 'Claire Duval', 'elle'),
  person('la maire (DVG) de Laval, Claire Duval', 'Claire Duval', 'elle'),
  person('Claire Duval, maire de Laval', 'Claire Duval', 'elle'),
  person('Claire Duval, 54 ans, maire de Laval depuis 2014', 'Claire Duval', 'elle'),
  person('Claire Duval (PS)', 'Claire Duval', 'elle'),
  person('Mme Duval', 'Duval', 'elle'),
  person('la directrice générale de l’agence régionale de santé, Claire Duval', 'Claire Duval', 'elle'),
  person('l’avocat de la famille, Me Jean Roux', 'Jean Roux', 'il'),
  person('Me Roux, avocat de la famille', 'Roux', 'il'),
  person('le procureur de la République de Nantes', 'procureur', 'il'),
  person('le ministère de l’Intérieur', 'ministère', 'il'),
  person('la préfecture de Loire-Atlantique', 'préfecture', 'elle'),
  person('le syndicat FO', 'FO', 'il'),
  person('un porte-parole de l’armée', 'un porte-parole', 'il'),
  person('une source proche du dossier', 'source proche', 'elle'),
  person('Jean Noir, retraité', 'Jean Noir', 'il'),
  person('ce père de famille', 'ce père de famille', 'il'),
  person('les organisateurs', 'organisateurs', 'ils'),
  person('l’association Robin des Bois', 'Robin des Bois', 'elle'),
  person('le président de la Fédération française de voile, Jean-Luc Denot', 'Jean-Luc Denot', 'il'),
  person('le Premier ministre malien, Choguel Maïga', 'Choguel Maïga', 'il'),
  person('le numéro deux du gouvernement', 'numéro deux', 'il'),
  person('l’ancien entraîneur du club Paul Le Guen', 'Paul Le Guen', 'il'),
  person('la chercheuse Anne Morel (CNRS)', 'Anne Morel', 'elle'),
  person('Anne Morel, chercheuse au CNRS et coautrice de l’étude', 'Anne Morel', 'elle'),
  person('le porte-parole du président Paul Biya', 'porte-parole du président', 'il'),
  person('le porte-parole du président Paul Biya, René Sadi', 'René Sadi', 'il'),
  person('l’avocat de la mère de la victime', 'avocat de la mère', 'il'),
  person('la femme de l’ancien maire', 'femme', 'elle'),
  person('l’ex-ministre de la Santé Agnès Buzyn', 'Agnès Buzyn', 'elle'),
  person('le vice-président américain J.D. Vance', 'Vance', 'il'),
  person('la secrétaire d’État chargée de l’Enfance, Charlotte Caubel', 'Charlotte Caubel', 'elle'),
  person('le chef de la diplomatie russe Sergueï Lavrov', 'Sergueï Lavrov', 'il'),
  person('le patron de la CGT, Philippe Martinez', 'Philippe Martinez', 'il'),
  person('un haut responsable de la Maison Blanche', 'haut responsable', 'il'),
  person('plusieurs élus de l’opposition', 'élus', 'ils'),
  person('une quinzaine d’habitants du quartier', 'habitants', 'ils'),
  person('l’Agence centrale de presse coréenne (KCNA)', 'Agence', 'elle'),
  person('le ministère sud-coréen de la Défense', 'ministère', 'il'),
  person('Mgr Éric de Moulins-Beaufort', 'Moulins-Beaufort', 'il'),
  person('la famille de la victime', 'famille', 'elle'),
  person('l’intersyndicale', 'intersyndicale', 'elle'),
  person('le maire de L’Haÿ-les-Roses, Vincent Jeanbrun', 'Vincent Jeanbrun', 'il'),
  person('le directeur de la rédaction du Monde, Jérôme Fenoglio', 'Jérôme Fenoglio', 'il'),
  person('Sarah, 32 ans', 'Sarah', 'elle'),
  person('Mehdi, 17 ans, lycéen à Bobigny', 'Mehdi', 'il'),
  person('la mère de Lina', 'mère de Lina', 'elle'),
  person('Me Éric Dupond-Moretti', 'Dupond-Moretti', 'il'),
  person('les trois syndicats', 'syndicats', 'ils'),
  person('la CGT-Cheminots', 'CGT-Cheminots', 'elle'),
  person('Kim Yo-jong, la sœur du dirigeant nord-coréen', 'Kim Yo-jong', 'elle'),
  person('Dmitri Peskov, le porte-parole du Kremlin', 'Dmitri Peskov', 'il'),
  person('le numéro un mondial Novak Djokovic', 'Novak Djokovic', 'il'),
  person('le député (Renaissance) du Rhône Thomas Rudigoz', 'Thomas Rudigoz', 'il'),
  person('la sénatrice socialiste de Paris Marie-Pierre de La Gontrie', 'Marie-Pierre de La Gontrie', 'elle'),
  person('le capitaine Le Bihan', 'Le Bihan', 'il'),
  person('la Première ministre Élisabeth Borne', 'Élisabeth Borne', 'elle'),
  person('le président du conseil départemental du Lot, Serge Rigal', 'Serge Rigal', 'il'),
  person('l’agence de presse russe RIA Novosti', 'RIA Novosti', 'elle'),
  person('le chef de l’État', 'chef de l’État', 'il'),
  person('un de ses voisins', 'un de ses voisins', 'il'),
  person('l’un des organisateurs', 'organisateurs', 'il'),
  person('le dirigeant nord-coréen Kim Jong Un', 'Kim Jong Un', 'il'),
  person('l’armée de l’air sud-coréenne', 'armée', 'elle'),
  person('le lieutenant-colonel Yann Le Gac', 'Yann Le Gac', 'il'),
  person('ses parents', 'ses parents', 'ils'),
];

/** `S` is whoever speaks, `S,` with the comma that closes an apposition; of `[a|b]` the plural takes `b`; `P` is the pronoun. */
const constructions = [
  '« Tout est à refaire », [explique|expliquent] S.',
  '« Tout est à refaire, [explique|expliquent] S. Nous allons recommencer. »',
  '« Tout est à refaire », [a|ont] expliqué mardi S à l’AFP.',
  '« Tout est à refaire » [a|ont] lancé S.',
  '« Tout est à refaire », se [désole|désolent] S.',
  '« Tout est à refaire », [tient|tiennent] à préciser S.',
  '« Tout est à refaire », [fait|font] valoir S.',
  '« Tout est à refaire », selon S.',
  'Selon S, il faut « tout refaire ».',
  'Pour S, il faut « tout refaire ».',
  'Mardi, S, [explique|expliquent] : « Tout est à refaire. »',
  'Mardi, S, [explique|expliquent] que « tout est à refaire ».',
  'Mardi, S, [a|ont] dénoncé un « scandale d’État ».',
  'Mardi, S, ne [décolère|décolèrent] pas : « Tout est à refaire. »',
  'Mardi, S, [parle|parlent] de « perte immense ».',
  'Mardi, S, [se dit|se disent] « très inquiet ».',
  'Mardi, S, [a|ont] appelé les élus à « tout refaire ».',
  'Mardi, S, [veut|veulent] « tout refaire ».',
  'Mardi, S, [promet|promettent] un projet « ambitieux et sobre ».',
  'Mardi, S, [a|ont] pris la parole. « Tout est à refaire », [a-t-P|ont-P] prévenu.',
  'Mardi, S, [a|ont] pris la parole. P^ [a|ont] dénoncé un « scandale d’État ».',
  'Le constat est amer pour S : « Tout est à refaire. »',
  'De quoi faire sourire S : « Tout est à refaire. »',
  'Comme l’[explique|expliquent] S, « tout est à refaire ».',
  'Ce projet est qualifié d’« absurde » par S.',
  'Ce projet, que S, [qualifie|qualifient] d’« absurde », coûte cher.',
  'Une situation « intenable », [estime|estiment] S.',
  '« Tout est à refaire », [explique|expliquent] S, avant d’ajouter : « Nous allons recommencer. »',
  '« Tout est à refaire », [explique|expliquent] S. « Nous allons recommencer. »',
  'Interrogé par la radio, S, [a|ont] déploré « une perte immense ».',
  'Dans un communiqué, S, [dénonce|dénoncent] « une dérive ».',
  '« Tout est à refaire », [a|ont] déclaré à l’AFP S.',
  '« Tout est à refaire », [a|ont] écrit sur X S.',
  '« Tout est à refaire », [a|ont] réagi sur BFMTV S.',
  '« Tout est à refaire », [s’est félicité|se sont félicités] dans un communiqué S.',
  '« Tout est à refaire », [confie|confient] à Ouest-France S.',
  '« Tout est à refaire » : c’est le message adressé mardi par S.',
  '« Tout est à refaire », voilà ce que [répète|répètent] S.',
  '« Tout est à refaire », [martèle|martèlent] S. Avant de nuancer : « Il faudra du temps. »',
  'Mardi, S, [a|ont] déclaré, lors d’une conférence de presse à Paris, que « tout est à refaire ».',
  'Mardi, S, [s’en est pris|s’en sont pris] à « une caste ».',
  'Mardi, S, [a|ont] dit « tout regretter » et promis « une réponse ferme ».',
  'Mardi, S, [a|ont] également, selon l’AFP, dénoncé « une dérive ».',
  'Mardi, S, [a|ont] mis en garde contre « une dérive ».',
  'Mardi, S, [a|ont] exprimé la « colère froide » des familles.',
  'Mardi, S, [n’a|n’ont] pas caché sa « colère froide ».',
  'Mardi, S, [accuse|accusent] l’État de « légèreté coupable ».',
  'Mardi, S, [reproche|reprochent] à l’État son « manque de clarté ».',
  'La ville crée ce que S, [appelle|appellent] « une usine à gaz ».',
  'Une mesure que S, [jugeait|jugeaient] hier encore « trop lourde ».',
  'À en croire S, il s’agit d’« une dérive ».',
  'De l’aveu de S, il s’agit d’« une dérive ».',
  'Pas de quoi rassurer S : « Tout est à refaire. »',
  '« Tout est à refaire », [a|ont] déclaré dans un communiqué diffusé mardi S.',
  '« Tout est à refaire », [a|ont] déclaré les larmes aux yeux S.',
  '« Tout est à refaire », [a|ont] déclaré le sourire aux lèvres S.',
  '« Tout est à refaire », [a|ont] déclaré les yeux rougis S.',
  '« Tout est à refaire », [a|ont] déclaré à ceux qui l’écoutent S.',
  '« Tout est à refaire », [a|ont] déclaré aux journalistes présents S.',
  '« Tout est à refaire », [a|ont] déclaré quelques heures plus tard S.',
  '« Tout est à refaire », [a|ont] déclaré dans son édition de mardi S.',
  '« Tout est à refaire », [a|ont] déclaré un brin agacé S.',
  '« Tout est à refaire », [a|ont] déclaré visiblement ému S.',
  '« Tout est à refaire », [a|ont] déclaré à la radio locale S.',
  '« Tout est à refaire », [a|ont] déclaré dans une lettre ouverte S.',
  '« Tout est à refaire », [a|ont] déclaré dans les colonnes du Monde S.',
  '« Tout est à refaire », [a|ont] déclaré sur les réseaux sociaux S.',
  '« Tout est à refaire », [a|ont] déclaré au Courrier du Nord S.',
  '« Tout est à refaire », [a|ont] déclaré à l’agence Nordpress S.',
  '« Tout est à refaire », [a|ont] déclaré sur RTL S.',
  '« Tout est à refaire », [a|ont] déclaré depuis son jardin S.',
  '« Tout est à refaire », [a|ont] déclaré à propos de la réforme S.',
  '« Tout est à refaire », [a|ont] déclaré dans un entretien accordé au Figaro S.',
  'Mardi, S, [a|ont] la voix qui tremble : « Tout est à refaire. »',
  'Mardi, S, [tape|tapent] du poing sur la table : « Tout est à refaire. »',
  'Mardi, S, [reste prudent|restent prudents] : « Tout est à refaire. »',
  'Mardi, S, [renvoie|renvoient] la balle à l’État : « Tout est à refaire. »',
  'Mardi, S, [a|ont] posté ce message sur les réseaux sociaux : « Tout est à refaire. »',
  'Mardi, S, [a|ont] publié un communiqué dans la foulée : « Tout est à refaire. »',
  'Mardi, S, en [est convaincu|sont convaincus] : « Tout est à refaire. »',
  'Mardi, S, [hausse|haussent] les épaules : « Tout est à refaire. »',
  'Mardi, S, n’[en démord|en démordent] pas : « Tout est à refaire. »',
  'Mardi, S, [a|ont] une explication : « Tout est à refaire. »',
  'Mardi, S, [fait|font] les comptes : « Tout est à refaire. »',
  'Mardi, S, [se tourne vers la salle et lance|se tournent vers la salle et lancent] : « Tout est à refaire. »',
  'Quand on lui parle de l’avenir, S, [est catégorique|sont catégoriques] : « Tout est à refaire. »',
  'Interrogé par l’AFP, S, en [est convaincu|sont convaincus] : « Tout est à refaire. »',
];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Of each `[a|b]`, what the number of the pronoun asks for. */
function agreeing(line: string, pronoun: Person['pronoun']): string {
  return line.replaceAll(/\[([^|\]]*)\|([^\]]*)\]/g, pronoun === 'ils' ? '$2' : '$1');
}

function put(construction: string, { words, pronoun }: Person): string {
  const apposed = words.includes(', ') ? `${words},` : words;
  return agreeing(construction, pronoun)
    .replaceAll('P^', capital(pronoun))
    .replace(/-P\b/, `-${pronoun}`)
    .replace(/\bS,(?= (?:\p{Ll}|$))/u, construction.includes('S, avant') || construction.includes('Selon S,') || construction.includes('Pour S,') || construction.includes('l’[explique|expliquent] S,') ? `${words},` : apposed)
    .replace(/\bS\b/, words);
}

/** The labels that no speaker found contains, for a message that says which cells of the grid fail. */
function wrong(text: string, label: string): string | undefined {
  const found = speakersOf(text);
  return found.length > 0 && found.every((speaker) => speaker.toLowerCase().includes(label.toLowerCase())) ? undefined : `${text} → ${found.join(', ')}`;
}

describe('who speaks, by how they are named', () => {
  test.each(constructions)('%s', (construction) => {
    expect(voices.flatMap((voice) => wrong(put(construction, voice), voice.label) ?? [])).toEqual([]);
  });
});

/** Titles: `S` is whoever speaks, `O` the same behind « de ». */
const titles = [
  '« On verra bien », [prévient|préviennent] S',
  'S : « On verra bien »',
  '« On verra bien » : S [répond|répondent] aux critiques',
  '« On verra bien » (S)',
  'S [dénonce|dénoncent] « une dérive »',
  'Retraites : « On verra bien », [prévient|préviennent] S',
  'Retraites. « On verra bien », [prévient|préviennent] S',
  'Retraites - S : « On verra bien »',
  'ENTRETIEN. S : « On verra bien »',
  'Lens : « On verra bien », [confie|confient] S après l’incendie',
  '« On verra bien » : le cri d’alarme O',
  '« On verra bien » : la réponse O',
  '« On verra bien », le message O aux élus',
  'S n’y [croit|croient] plus : « On verra bien »',
  'La colère O : « On verra bien »',
  'Rencontre avec S : « On verra bien »',
  'Procès Dumas : « On verra bien », [lâche|lâchent] S à la barre',
  'Pourquoi S [juge|jugent] le texte « inutile »',
  'S [promet|promettent] un « grand soir »',
];

const titled: readonly Person[] = [
  person('Claire Duval', 'Claire Duval', 'elle'),
  person('la maire Claire Duval', 'Claire Duval', 'elle'),
  person('le ministre Jean Roux', 'Jean Roux', 'il'),
  person('le procureur', 'procureur', 'il'),
  person('la CGT', 'CGT', 'elle'),
  person('Kervadec', 'Kervadec', 'il'),
  person('le maire de Lens', 'maire de Lens', 'il'),
  person('les syndicats', 'syndicats', 'ils'),
  person('les riverains', 'riverains', 'ils'),
];

const contracted = { de: { le: 'du', les: 'des' }, à: { le: 'au', les: 'aux' } } as const;

function behind(preposition: 'de' | 'à', words: string): string {
  const [article = '', ...rest] = words.split(' ');
  if (article === 'le' || article === 'les') return `${contracted[preposition][article]} ${rest.join(' ')}`;
  return `${preposition} ${words}`;
}

/** `S` is whoever speaks, `O` the same behind « de ». */
function placed(line: string, { words, pronoun }: Person): string {
  return agreeing(line, pronoun)
    .replace(/\bO\b/, behind('de', words))
    .replace(/à S\b/, behind('à', words))
    .replace(/\bS\b/, (_sign, at: number) => (at === 0 ? capital(words) : words));
}

describe('who speaks in a title', () => {
  test.each(titles)('%s', (title) => {
    const failing = titled.flatMap((voice) => {
      const line = placed(title, voice);
      return [wrong(line, voice.label), wrong(`${line}\n\nLe dossier traîne depuis des mois dans la commune.`, voice.label)].filter((cell) => cell !== undefined);
    });
    expect(failing).toEqual([]);
  });
});

/** Ways of saying whose the words are without a verb of saying: `O` is whoever speaks behind « de ». */
const handovers = [
  'Le coût explose, comme le [rappelle|rappellent] S : « On verra bien. »',
  'Personne n’avait imaginé cela [raconte|racontent] S : « On verra bien. »',
  'Mise au point O : « On verra bien. »',
  'Ce que [confirme|confirment] S : « On verra bien. »',
  'C’est le cas O : « On verra bien. »',
  'Sur la table, un mot O : « On verra bien. »',
  'Reste cette confidence O : « On verra bien. »',
  'Une phrase O a marqué la soirée : « On verra bien. »',
  'À la question posée, la réponse O est claire : « On verra bien. »',
  'Une décision qui surprend S : « On verra bien. »',
  '« On verra bien. » La formule vient O.',
  '« On verra bien. » Ces mots sont ceux O.',
  '« On verra bien. » (S).',
  '« On verra bien », foi O.',
  '« On verra bien », pour citer S.',
  '« On verra bien » : voilà comment S [résume|résument] l’affaire.',
];

describe('who is handed the words', () => {
  test.each(handovers)('%s', (handover) => {
    const failing = titled.flatMap((voice) => wrong(`Le dossier traîne. ${placed(handover, voice)}`, voice.label) ?? []);
    expect(failing).toEqual([]);
  });
});

const feelings = [
  'La réponse O ne s’est pas fait attendre. « On verra bien. »',
  'La colère O ne retombe pas. « On verra bien. »',
  'L’émotion est vive chez S. « On verra bien. »',
  'Le mot de la fin revient à S. « On verra bien. »',
];

describe('words behind a sentence that tells of somebody’s', () => {
  test.each(feelings)('%s', (feeling) => {
    const people = titled.filter(({ words }) => words !== 'la CGT');
    const failing = people.flatMap((voice) => wrong(`Le dossier traîne. ${placed(feeling, voice)}`, voice.label) ?? []);
    expect(failing).toEqual([]);
  });
});

const introductions: readonly Person[] = [
  person('Claire Duval, 54 ans, tient la librairie depuis 2003.', 'Claire Duval', 'elle'),
  person('À 54 ans, Claire Duval tient la librairie.', 'Claire Duval', 'elle'),
  person('Dans sa boutique, Claire Duval range les livres.', 'Claire Duval', 'elle'),
  person('Assise au fond de la salle, Claire Duval, la libraire, attend.', 'Claire Duval', 'elle'),
  person('La libraire, Claire Duval, range les livres.', 'Claire Duval', 'elle'),
  person('Pour Claire Duval, libraire à Lens, la saison est finie.', 'Claire Duval', 'elle'),
  person('Chez Claire Duval, la saison est finie.', 'Claire Duval', 'elle'),
  person('C’est le cas de Claire Duval, libraire à Lens.', 'Claire Duval', 'elle'),
  person('C’est Claire Duval qui a ouvert la porte.', 'Claire Duval', 'elle'),
  person('Parmi eux, Claire Duval, libraire à Lens.', 'Claire Duval', 'elle'),
  person('À l’image de Claire Duval, libraire, beaucoup renoncent.', 'Claire Duval', 'elle'),
  person('Même son de cloche du côté de Claire Duval, libraire à Lens.', 'Claire Duval', 'elle'),
  person('Même inquiétude chez Claire, libraire depuis dix ans.', 'Claire', 'elle'),
  person('Rencontrée devant sa boutique, Claire Duval ne décolère pas.', 'Claire Duval', 'elle'),
  person('Derrière son comptoir, la libraire Claire Duval soupire.', 'Claire Duval', 'elle'),
  person('Claire (le prénom a été changé) n’en revient pas.', 'Claire', 'elle'),
  person('Claire, elle, n’en revient pas.', 'Claire', 'elle'),
  person('Un peu plus loin, Claire attend son bus.', 'Claire', 'elle'),
  person('Sa voisine Claire acquiesce.', 'Claire', 'elle'),
  person('De son côté, Claire Duval relativise.', 'Claire Duval', 'elle'),
  person('Une libraire, qui a requis l’anonymat, s’inquiète.', 'libraire', 'elle'),
  person('Le patron du bar, lui, s’inquiète.', 'patron', 'il'),
  person('Le patron du bar, Paul Roux, s’inquiète.', 'Paul Roux', 'il'),
  person('L’homme, la cinquantaine, s’inquiète.', 'homme', 'il'),
  person('Mohamed, chauffeur de bus, attend la relève.', 'Mohamed', 'il'),
  person('Le docteur Roux, médecin à Lens, attend la relève.', 'Roux', 'il'),
  person('M. Roux a été reçu mardi à la préfecture.', 'Roux', 'il'),
  person('Invité de la radio, le ministre Jean Roux a défendu son texte.', 'Jean Roux', 'il'),
  person('L’avocat de la famille, Me Jean Roux, a plaidé l’acquittement.', 'Jean Roux', 'il'),
  person('Jean Roux, qui dirige l’usine depuis 2010, a reçu les syndicats.', 'Jean Roux', 'il'),
  person('Directeur de l’usine depuis 2010, Jean Roux a reçu les syndicats.', 'Jean Roux', 'il'),
  person('Arrivé en 2010, Jean Roux dirige l’usine.', 'Jean Roux', 'il'),
  person('Les ouvriers bloquent le site depuis lundi.', 'ouvriers', 'ils'),
  person('Plusieurs riverains ont signé une pétition.', 'riverains', 'ils'),
];

/** `L` is the stressed pronoun, `Son` its possessive. */
const continuations = [
  '« On verra bien. »',
  '« On verra bien », [a-t-P|ont-P] lancé.',
  '« On verra bien, [souffle-t-P|soufflent-P]. Rien ne presse. »',
  'P^ ne [cache|cachent] pas l’inquiétude : « On verra bien. »',
  '« On verra bien. » Et d’ajouter : « Rien ne presse. »',
  'Selon L, « rien ne presse ».',
  'P^ [évoque|évoquent] « une année noire ».',
  'Son constat : « On verra bien. »',
  'Un « coup dur », selon L.',
  '« On verra bien », [lâche-t-P|lâchent-P]. Avant de préciser : « Rien ne presse. »',
  'P^ [parle|parlent] d’une « année noire » et se [dit|disent] « prudent ».',
  'La décision est tombée lundi. « On verra bien », [a-t-P|ont-P] lancé.',
  'Au programme de la journée, réunions et visites. P^ [promet|promettent] « une année noire ».',
];

const stressed = { il: 'lui', elle: 'elle', ils: 'eux' } as const;

describe('who goes on, by how they came in', () => {
  test.each(continuations)('%s', (continuation) => {
    const failing = introductions.flatMap(({ words, label, pronoun }) => {
      const follows = agreeing(continuation, pronoun)
        .replaceAll('P^', capital(pronoun))
        .replaceAll(/-P\b/g, `-${pronoun}`)
        .replace(/\bL\b/, stressed[pronoun])
        .replace('Son', pronoun === 'ils' ? 'Leur' : 'Son');
      return wrong(`${words} ${follows}`, label) ?? [];
    });
    expect(failing).toEqual([]);
  });
});

const first = ['Jean Roux, maire de Lens', 'le maire de Lens, Jean Roux', 'le maire Jean Roux', 'Jean Roux (LR), le maire de la commune', 'le maire (LR) de Lens, Jean Roux'];
const second = ['Anne Petit, cheffe de l’opposition', 'la cheffe de l’opposition, Anne Petit', 'l’opposante Anne Petit', 'Anne Petit (PS)'];
const subject = (words: string): string => (words.includes(', ') ? `${capital(words)},` : capital(words));
const exchanges: readonly ((a: string, b: string) => string)[] = [
  (a, b) => `« Tout va bien », a dit ${a}. « C’est faux », a répondu ${b}.`,
  (a, b) => `Le conseil s’est tenu lundi. ${subject(a)} a défendu son budget. ${subject(b)} l’a jugé « bâclé ».`,
  (a, b) => `Selon ${a}, « tout va bien ». Faux, répond ${b} : « Rien ne va. »`,
  (a, b) => `« Tout va bien », assure ${a}.\n\n${subject(b)} n’est pas de cet avis. « Rien ne va », dit-elle.`,
];

describe('who of two speaks last', () => {
  test.each<[string, string]>([
    [' « On verra », a ajouté le maire.', 'Jean Roux'],
    [' « On verra », a-t-elle ajouté.', 'Anne Petit'],
    [' « On verra », a rétorqué M. Roux.', 'Roux'],
    [' Le maire, lui, parle de « crise ».', 'Jean Roux'],
    [' Pour le maire, « tout va bien ».', 'Jean Roux'],
    [' Mme Petit : « On verra. »', 'Petit'],
    [' « On verra bien. »', 'Anne Petit'],
    [' L’élue promet « une réponse ».', 'Anne Petit'],
    [' Cette dernière promet « une réponse ».', 'Anne Petit'],
    [' L’édile promet « une réponse ».', 'Jean Roux'],
    [' Le premier magistrat promet « une réponse ».', 'Jean Roux'],
    ['\n\nJean Roux, lui, reste serein. « On verra », dit-il.', 'Jean Roux'],
    ['\n\nRéponse du maire : « On verra. »', 'Jean Roux'],
    [' De quoi faire sourire le maire : « On verra. »', 'Jean Roux'],
    ['\n\nInterrogé par l’AFP, le maire a dénoncé « une cabale ».', 'Jean Roux'],
    ['\n\nÀ l’issue du conseil, Mme Petit s’est dite « écœurée ».', 'Petit'],
  ])('%j', (last, label) => {
    const texts = exchanges.flatMap((exchange) => first.flatMap((a) => second.map((b) => exchange(a, b) + last)));
    expect(texts.filter((text) => speakersOf(text).at(-1)?.includes(label) !== true)).toEqual([]);
  });
});

const inside: readonly string[] = ['Paul Petit', 'Brenndorf', 'le maire', 'la directrice de l’école', 'M. Petit', 'Anne Petit, 43 ans', 'un voisin', 'une habitante du quartier', 'le Dr Paul Petit'];
const saying = ['a expliqué', 'raconte', 'confie', 'a ajouté', 'insiste', 'se souvient', 'estime'];

describe('a clause of saying with something behind its subject, inside the words', () => {
  test.each([
    '',
    ' d’une voix blanche',
    ' en riant',
    ' dans un sourire',
    ' au téléphone',
    ' à l’AFP',
    ' quelques minutes plus tard',
    ' le lendemain',
    ' jeudi',
    ' avec un sourire',
    ' sans hésiter',
    ' devant la presse',
    ' à l’issue de la réunion',
    ' le regard noir',
    ' les larmes aux yeux',
    ' depuis son bureau',
    ' sur X',
    ' sur son compte X',
    ' lors d’une conférence de presse',
    ' qui vit ici depuis vingt ans',
    ' dont la maison a brûlé',
  ])('« …, dit X%s, … »', (aside) => {
    const failing = inside.flatMap((who) =>
      saying.flatMap((verb) =>
        [`« On ne sait pas ce qui se passe, ${verb} ${who}${aside}. Tout est parti. »`, `« La maison, ${verb} ${who}${aside}, était à mes parents. »`].filter((text) => {
          const [found] = speakersOf(text);
          return found === undefined || found === '-' || !(who.includes(found) || found.includes(who));
        }),
      ),
    );
    expect(failing).toEqual([]);
  });

  test.each(['« Tant pis, dit le proverbe et il a raison, mais je pars. »', '« J’irai, disent les gens de chez nous, parce que je l’aime. »'])('%s', (text) => {
    expect(speakersOf(text)).toEqual(['-']);
  });
});
