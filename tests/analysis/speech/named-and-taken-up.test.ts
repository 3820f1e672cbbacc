import { describe, expect, test } from 'vitest';
import { hear, speakersOf } from '../read-passage.ts';

describe('whom a pronoun takes up', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Anne Roux et Paul Petit sont venus. « Oui », dit-il.', ['Paul Petit']],
    ['Anne Roux et Paul Petit sont venus. « Oui », dit-elle.', ['Anne Roux']],
    ['Quant à Paul Petit, la nuit fut courte. « Oui », dit-il.', ['Paul Petit']],
    ['Avec Jeanne Petit, Anne Roux est venue. « Oui », dit-elle.', ['Anne Roux']],
    ['Anne Roux est venue avec Jeanne Petit. « Oui », dit-elle.', ['Anne Roux']],
    ['Anne Roux (avec Jeanne Petit) est venue. « Oui », dit-elle.', ['Anne Roux']],
    ['Les rues du quartier Saint-Jean sont calmes. « Oui », dit-il.', ['-']],
    ['Les élus sont venus. « Oui », disent-ils.', ['Les élus']],
    ['Une famille est venue. « Oui », disent-ils.', ['Une famille']],
    ['Les élus sont venus. « Oui », dit-il.', ['-']],
    ['Le maire est venu. « Oui », disent-ils.', ['-']],
    ['14 élus sont venus. « Oui », disent-ils.', ['14 élus']],
    ['Anne Roux est venue. Il neige. Il gèle. « Oui », dit-elle.', ['Anne Roux']],
    ['Anne Roux a dit « non ». Jeanne Petit est venue. « Oui », dit-elle.', ['Anne Roux', 'Jeanne Petit']],
    ['Anne Roux est venue. « Oui », disait-on.', ['-']],
    ['La mairie a dit « non ». « Oui », a-t-on précisé.', ['La mairie', 'La mairie']],
    ['Anne Roux a dit « non ». « Oui », a-t-on précisé.', ['Anne Roux', '-']],
    ['Luc Petit a reçu Paul Roux. Ce dernier a dit « oui ».', ['Paul Roux']],
    ['Luc Petit a reçu Anne Roux. Ce dernier a dit « oui ».', ['Luc Petit']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('the full name of a short one', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Anne Roux est venue. « Oui », a dit Roux.', ['Anne Roux']],
    ['Anne Roux est venue. « Oui », a dit Mme Roux.', ['Anne Roux']],
    ['Anne Roux est venue. « Oui », a dit Anne.', ['Anne Roux']],
    ['Bruno Le Maire est venu. « Oui », a dit M. Le Maire.', ['Bruno Le Maire']],
    ['Bruno Le Maire est venu. « Oui », a dit Le Maire.', ['Bruno Le Maire']],
    ['Marine Le Pen est venue. « Oui », a dit Mme Le Pen.', ['Marine Le Pen']],
    ['Zorg de la Tour est venu. « Oui », a dit M. Petit.', ['Petit']],
    ['Anne Roux et Jeanne Roux sont venues. « Oui », a dit Mme Roux.', ['Roux']],
    ['L’avocat d’Anne Roux est venu. « Oui », a dit Mme Roux.', ['Anne Roux']],
    ['Marie-Anne Roux est venue. « Oui », a dit Mme Roux.', ['Marie-Anne Roux']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('who holds the office', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le maire de Vire, Paul Petit, est venu. « Oui », a dit le maire.', ['Paul Petit']],
    ['Le maire, Paul Petit, est venu. « Oui », a dit la maire.', ['la maire']],
    ['La maire, Anne Roux, est venue. « Oui », a dit l’élue.', ['Anne Roux']],
    ['Le maire, Paul Petit, est venu. « Oui », a dit l’édile.', ['Paul Petit']],
    ['Le maire, Paul Petit, est venu. « Oui », a dit le procureur.', ['le procureur']],
    ['Le président Paul Petit est venu. « Oui », a dit le chef de l’État.', ['Paul Petit']],
    ['Le Premier ministre Paul Petit est venu. « Oui », a dit le locataire de Matignon.', ['Paul Petit']],
    ['Le ministre de la Justice Paul Petit est venu. « Oui », a dit le garde des Sceaux.', ['Paul Petit']],
    ['Le président russe Ivan Petit a reçu le président turc Ali Kaya. « Oui », a dit le président russe.', ['Ivan Petit']],
    ['Le président russe Ivan Petit a reçu le président turc Ali Kaya. « Oui », a dit le président grec.', ['le président grec']],
    ['L’entraîneur, Paul Petit, est venu. La salle est pleine. « Oui », a dit le technicien.', ['Paul Petit']],
    ['L’avocate, Anne Roux, est venue. La salle est pleine. « Oui », a dit la pénaliste.', ['Anne Roux']],
    ['L’avocate, Anne Roux, est venue. La salle est pleine. « Oui », a dit la chanteuse.', ['la chanteuse']],
    ['Un retraité est venu. « Oui », a dit ce retraité.', ['Un retraité']],
    ['Le maire, Paul Petit, est venu. Le maire a dit « non ». « Oui », dit-il.', ['Paul Petit', 'Paul Petit']],
    ['Le communiqué dit « non ». « Oui », ajoute l’économiste.', ['Le communiqué', 'l’économiste']],
    ['Anne Roux a dit « non » à Paul Petit. « Oui », ajoute l’actrice.', ['Anne Roux', 'Anne Roux']],
    ['Un retraité est venu. « Oui », a dit cette retraitée.', ['cette retraitée']],
    ['Paul Petit a dit « non ». « Oui », ajoute l’économiste.', ['Paul Petit', 'Paul Petit']],
    ['Paul Petit a dit « non ».\n\n« Oui », ajoute l’économiste.', ['Paul Petit', 'Paul Petit']],
    ['Paul Petit a dit « non ». « Oui », ajoute l’actrice.', ['Paul Petit', 'l’actrice']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('a body that is taken up', () => {
  test.each<readonly [string, readonly string[]]>([
    ['La CGT a dit « non ». « Oui », ajoute le syndicat.', ['CGT', 'CGT']],
    ['La CGT a dit « non ».\n\nLa neige tombe.\n\n« Oui », ajoute le syndicat.', ['CGT', 'CGT']],
    ['La CGT a dit « non ». La CFDT a dit « si ».\n\nLa neige tombe.\n\n« Oui », ajoute le syndicat.', ['CGT', 'CFDT', 'le syndicat']],
    ['L’agence Belga a annoncé la grève. « Oui », précise l’agence.', ['Belga']],
    ['L’agence Belga a annoncé la grève. Le quotidien Le Soir a annoncé la paix. « Oui », précise l’agence.', ['Belga']],
    ['Paul Petit a annoncé la grève. « Oui », précise l’agence.', ['l’agence']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('a text speaks for whoever issued it', () => {
  const chains = (text: string): readonly string[] => hear(text).attributions.map(({ attribution }) => attribution.chain.map(({ label }) => label).join(' ← '));

  test.each<readonly [string, readonly string[]]>([
    ['« C’est fait », lit-on dans un communiqué du ministère.', ['un communiqué ← ministère']],
    ['« C’est fait », indique un communiqué du ministère.', ['un communiqué ← ministère']],
    ['« C’est fait », indique un communiqué de la mairie.', ['un communiqué ← mairie']],
    ['« C’est fait », indique un communiqué.', ['un communiqué']],
    ['La mairie a dit « non ». « C’est fait », ajoute le communiqué.', ['La mairie', 'le communiqué ← La mairie']],
    ['La mairie a dit « non ». « C’est fait », ajoute le texte.', ['La mairie', 'le texte ← La mairie']],
    ['La mairie a dit « non ». « C’est fait », ajoute un texte.', ['La mairie', 'un texte']],
    ['Anne Roux a dit « non ». « C’est fait », ajoute le communiqué.', ['Anne Roux', 'le communiqué']],
  ])('%s', (text, expected) => {
    expect(chains(text)).toEqual(expected);
  });
});

describe('origins', () => {
  const origin = (text: string): string | undefined =>
    hear(text).attributions.slice(0, 1).map(({ attribution }) => `${attribution.originKind} ${attribution.originLabel ?? ''}`.trim())[0];

  test.each([
    ['Un accord est proche, a dit le porte-parole du Kremlin.', 'named Kremlin'],
    ['Un accord est proche, a dit le patron de la CGT.', 'named CGT'],
    ['Un accord est proche, a dit Paul Petit, patron de la CGT.', 'named CGT'],
    ['Un accord est proche, a dit Paul Petit, maire de Vire.', 'none'],
    ['Un accord est proche, a dit le chef de l’État.', 'none'],
    ['Un accord est proche, a dit un voisin.', 'vague un voisin'],
    ['Un accord est proche, a dit le voisin.', 'none'],
    ['Un accord est proche, ont dit les syndicats.', 'vague les syndicats'],
    ['Un accord est proche, a dit la mairie.', 'named mairie'],
    ['Un accord est proche, a dit une mairie.', 'vague une mairie'],
    ['Un accord est proche, selon une source policière.', 'vague une source policière'],
    ['Un accord est proche, a dit un élu cité par des médias.', 'vague des médias'],
    ['Un accord est proche, a dit Anne Roux sur Telegram.', 'none'],
    ['Un accord est proche, selon un rapport de la mairie.', 'named mairie'],
  ])('%s', (text, expected) => {
    expect(origin(text)).toBe(expected);
  });

  test('a person keeps the body the text has named with the name', () => {
    const last = hear('« Non », a dit Paul Petit, patron de la CGT. « Oui », a dit M. Petit.').attributions.at(-1);
    expect(last?.attribution).toMatchObject({ speaker: 'Paul Petit', originKind: 'named', originLabel: 'CGT' });
  });
});

describe('utterances beside one another', () => {
  test.each<readonly [string, readonly string[]]>([
    ['« Je pars », a dit Anne Roux. « Demain. »', ['Anne Roux', 'Anne Roux']],
    ['« Je pars », a dit Anne Roux.\n\n« Demain. »', ['Anne Roux', 'Anne Roux']],
    ['Anne Roux a évoqué « un échec ».\n\n« Je pars demain. »', ['Anne Roux', 'Anne Roux']],
    ['« Je pars », a dit Anne Roux.\n\nIl neige.\n\n« Demain, il fera beau. »', ['Anne Roux', '-']],
    ['« Je pars », a dit Anne Roux. Malgré tout, « je reste ».', ['Anne Roux', 'Anne Roux']],
    ['Anne Roux se veut rassurante. « La route est sûre. »', ['Anne Roux']],
    ['« La route est sûre. » Anne Roux se veut rassurante.', ['Anne Roux']],
    ['« La route est sûre. » Les élus se veulent rassurants.', ['Les élus']],
    ['Anne Roux se veut rassurante.\n\n« La route est sûre. »', ['Anne Roux']],
    ['Me Anne Roux a plaidé deux heures.\n\n« L’arme est introuvable. »', ['Anne Roux']],
    ['Anne Roux est née à Lens.\n\n« La route est sûre. »', ['-']],
    ['Les élus haussent les épaules.\n\n« La route est sûre. »', ['-']],
    ['La mer est belle. « La route est sûre. »', ['-']],
    ['Le juge tranche :\n\n« La peine est confirmée. »\n\n« Elle est lourde. »', ['Le juge', 'Le juge']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('who is before a colon', () => {
  test.each<readonly [string, readonly string[]]>([
    ['La réponse de Paul Petit : « Oui. »', ['Paul Petit']],
    ['L’avis d’Anne Roux : « Oui. »', ['Anne Roux']],
    ['Un choix salué par Anne Roux : « Bravo. »', ['Anne Roux']],
    ['Paul Petit lundi : « Oui. »', ['Paul Petit']],
    ['Le préfet est formel : « Oui. »', ['Le préfet']],
    ['Le préfet ne se cache pas : « Oui. »', ['Le préfet']],
    ['Le préfet s’en amuse : « Oui. »', ['Le préfet']],
    ['Le préfet le lui a montré : « Oui. »', ['Le préfet']],
    ['Mardi, Anne Roux n’y croyait plus : « Non. »', ['Anne Roux']],
    ['Un long combat, cru perdu par la presse, mené par Anne Roux : « Oui. »', ['Anne Roux']],
    ['Un autre : « Oui. »', ['Un autre']],
    ['Chez Anne Roux, qui rit : « Oui. »', ['Anne Roux']],
    ['La neige est là : « Oui. »', ['-']],
    ['Le nom du bateau : « Espoir ».', ['-']],
    ['Et pareil pour Marc Petit, qui rentre : « Oui. »', ['Marc Petit']],
    ['Anne Roux a dit « non ». Toujours avec le même calme : « Jamais. »', ['Anne Roux', 'Anne Roux']],
    ['Anne Roux a dit « non ». Le titre du livre : « Jamais ».', ['Anne Roux', '-']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});
