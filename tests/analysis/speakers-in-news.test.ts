import { describe, expect, test } from 'vitest';
import { hear, speakersOf } from './read-passage.ts';

describe('the subject stands behind its verb and something else', () => {
  test.each<readonly [string, readonly string[]]>([
    ['« Tout est prêt », a assuré devant la presse Awa Diop Sarr, présidente du comité.', ['Awa Diop Sarr']],
    ['« Tout est prêt », a assuré lors d’une conférence de presse Li Wei, le délégué.', ['Li Wei']],
    ['« Tout est prêt », affirme au petit matin du mardi 4 mars Paul Petit, délégué du personnel.', ['Paul Petit']],
    ['« Tout est prêt », a lancé sur les lieux Jeanne Roux.', ['Jeanne Roux']],
    ['« Tout est prêt », a prévenu avant le match amical Nguyen Thi, porte-parole du club.', ['Nguyen Thi']],
    ['« Tout est prêt », nous explique l’un des coureurs.', ['l’un des coureurs']],
    ['« Tout est prêt », a confié ému le colonel Roux.', ['Roux']],
    ['« Tout est prêt », lui fait écho une voisine.', ['une voisine']],
    ['Le maire affirme que la ville « tient bon ».', ['Le maire']],
    ['Anne Roux est là. « Tout est prêt », les a-t-elle rassurés.', ['Anne Roux']],
    ['« Tout est prêt », est venu dire devant l’usine le directeur, Paul Petit.', ['Paul Petit']],
    // Whom one calls upon is not who calls.
    ['Le ministre, Paul Petit, a appelé jeudi les élus à rester « unis ».', ['Paul Petit']],
    ['« Tout est prêt », a-t-il dit avant de préciser plus tard que la salle ouvrirait. Paul Petit part.', ['Paul Petit']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('a pronoun that only stresses does not hide the verb', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le maire a lui salué un « beau geste ».', ['Le maire']],
    ['La préfète avait, elle, évoqué des dégâts « limités ».', ['La préfète']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('the speaker behind a passive', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le gardien a été déclaré « non coupable » et relâché jeudi par le tribunal.', ['le tribunal']],
    ['Anne Roux se dit « touchée » par ces messages.', ['Anne Roux']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('the infinitive that tells a story', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Parlant de gestes « honteux », « indignes », le club a porté plainte.', ['le club', 'le club']],
    ['Évoquant des gestes « honteux », elle a porté plainte. Anne Roux part.', ['Anne Roux']],
    ['Anne Roux est là. Évoquant des gestes « honteux », elle a porté plainte.', ['Anne Roux']],
    ['Paul Petit a dit « non ». Avant de poursuivre, avec le sourire : « Ou peut-être. »', ['Paul Petit', 'Paul Petit']],
    ['Anne Roux est là. Evoquant des gestes « honteux », elle a porté plainte.', ['Anne Roux']],
    ['« C’est froid », témoigne l’un des coureurs. Et de poursuivre : « Il neige. »', ['l’un des coureurs', 'l’un des coureurs']],
    ['Elle partira, même si certains l’ont mise en garde contre « un faux pas ».', ['certains']],
    ['La préfète s’est bornée à répondre : « On verra. »', ['La préfète']],
    ['Certains l’ont mise en garde contre « un faux pas ».', ['Certains']],
    ['Et la ministre d’insister : « Rien ne changera. »', ['la ministre']],
    ['Puis Jean Martin de conclure : « Rien ne changera. »', ['Jean Martin']],
    ['Après avoir salué « un bel effort », la maire a levé la séance.', ['la maire']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('a colon hands the floor to the subject, whatever the verb', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Anne Roux, de son côté, reste prudente : « Rien n’est joué. »', ['Anne Roux']],
    ['À Lyon, Jean Martin prend le ton de la colère : « Rien n’est joué. »', ['Jean Martin']],
    ['Visage fermé, le maire perd son calme : « Rien n’est joué. »', ['le maire']],
    ['Anne Roux a pris la parole. Sa réponse est nette : « Rien n’est joué. »', ['Anne Roux']],
    ['Anne Roux a dit « non ». Sa conclusion est nette : « Rien n’est joué. »', ['Anne Roux', 'Anne Roux']],
    ['L’analyse diffère du côté de la présidente, Anne Roux : « Rien n’est joué. »', ['Anne Roux']],
    ['Réponse du maire : « Rien n’est joué. »', ['maire']],
    ['Selon les termes de la préfète, la crue est « majeure ».', ['la préfète']],
    ['Réponse, sèche mais claire, de Jean Martin : « Rien n’est joué. »', ['Jean Martin']],
    // A policy that goes on is no word said.
    ['Anne Roux regrette que Kolibri poursuive une politique « aveugle ».', ['Anne Roux']],
    ['Même avis pour Anne Roux, qui habite la rue : « Rien n’est joué. »', ['Anne Roux']],
    ['Tous hésitent, même cet agent du guichet : « Rien n’est joué. »', ['cet agent du guichet']],
    ['Selon Anne Roux, le prévenu frappait : « Il cognait sur tout. »', ['Anne Roux']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('one report inside another', () => {
  test.each<readonly [string, readonly string[]]>([
    ['La députée lui a demandé si le gouvernement maintenait « sa parole ».', ['La députée']],
    ['Le club a dénoncé des gestes « honteux », a rapporté l’agence Belga.', ['Le club']],
    ['« La fin d’un monde » pour Paul Petit, a jugé Anne Roux.', ['Anne Roux']],
    ['Le trésorier disait redouter un « choc brutal ».', ['Le trésorier']],
    ['Anne Roux a pressé le conseil d’agir, affirmant n’avoir « rien à perdre ».', ['Anne Roux']],
    // The story does not go on with whoever the first one answers.
    ['Anne Roux répond au maire de Brest, qui affirme que tout va bien. Elle juge la ville « sale ».', ['Anne Roux']],
    ['L’association a soutenu les familles, leur envoyant « des vivres ».', ['L’association']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('words that hold the verb of saying themselves', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le Conseil « condamne avec force » ces tirs.', ['Conseil']],
    // A single verb is held up rather than said.
    ['La Ligue « montre » ses muscles.', ['-']],
    // An adjective at the head of its sentence is nobody.
    ['Inimaginable pour eux, car il y a ici « des compétences ».', ['-']],
    // What others say the subject did.
    ['Le général a « lui-même dirigé » la manœuvre.', ['-']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('who a noun takes up', () => {
  test.each<readonly [string, readonly string[]]>([
    // Of two presidents the one of that country.
    [
      'Le président turc Ali Kaya a reçu Jean Martin. « Nous signerons », a promis le président turc.',
      ['Ali Kaya'],
    ],
    [
      'Jean Martin a dit « oui » au président turc Ali Kaya. Le texte « viendra », a indiqué le président français.',
      ['Jean Martin', 'Jean Martin'],
    ],
    // A trainer is a coach.
    ['L’entraîneur de Lorient, Paul Petit, est déçu. Le match est fini.\n« On a mal joué », a reconnu le coach.', ['Paul Petit']],
    // Where somebody is from is no part of the name.
    ['Il affronte le Suisse Marc Keller. « Je suis prêt », a dit Marc Keller.', ['Marc Keller']],
    ['Un diplomate estonien a été entendu. Paul Petit est parti. Selon ce diplomate, « rien n’est signé ».', ['Un diplomate estonien']],
    // The office belongs to the name behind it, not to the paper before.
    ['À la Gazette de Lille, le ministre, Paul Petit, a parlé. « C’est fait », a dit le ministre.', ['Paul Petit']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('who a pronoun means', () => {
  test.each<readonly [string, readonly string[]]>([
    // The head of State is the president, and nobody who was merely named last.
    ['Le président Ali Kaya a reçu Paul Petit. « Nous signerons », a dit le chef de l’État.', ['Ali Kaya']],
    ['Paul Petit a parlé. « Nous signerons », a dit le chef de l’État.', ['le chef de l’État']],
    ['La séance commence. À ses yeux, la loi est « injuste ».', ['-']],
    ['Anne Roux explique que la loi vient tard. À ses yeux, elle est « injuste ».', ['Anne Roux']],
    // A paper keeps its article, and « il » is not the paper that prints it.
    ['Selon Le Monde, « le pont ferme ». Le maire l’a dit au Monde. « C’est faux », a-t-il répondu.', ['Le Monde', 'Le maire']],
    ['Le syndicat Force ouvrière a dit « non » mais « pas jamais ».', ['Force ouvrière', 'Force ouvrière']],
    // A person before a body that nobody named.
    ['Paul Petit dirige la ferme. Le marché local souffre. « Tout baisse », alerte-t-il.', ['Paul Petit']],
    // The words before « dit-il » are his: he is not in them.
    ['Paul Petit est inquiet. « Kolibri doit changer », dit-il.', ['Paul Petit']],
    // An agency in parentheses is no one the story goes on with.
    ['(Belga-ATS) Anne Roux était à Namur. « Je reviendrai », a-t-elle promis.', ['Anne Roux']],
    ['La mesure est peu aimée par Paul Petit. « Je la refuse », dit-il.', ['Paul Petit']],
    ['Anne Roux attend. Demain, elle prendra le car. « Le train est en panne. »', ['Anne Roux']],
    ['La banque Kolibri a fermé ses guichets. « Un incident est en cours », a-t-on indiqué.', ['-']],
    ['La banque Kolibri a dit regretter la panne. « Un incident est en cours », a-t-on précisé.', ['Kolibri']],
    ['Combien de buts ? Anne Roux y pense. « Deux », répond-elle.', ['Anne Roux']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('what the quotations around tell', () => {
  test.each<readonly [string, readonly string[]]>([
    // A heading takes up words that somebody says below.
    [
      'Le maire a parlé.\n« Un immense gâchis »\nLe débat a duré. Pour Anne Roux, c’est « un immense gâchis humain ».',
      ['Anne Roux', 'Anne Roux'],
    ],
    // It does not go on with whoever spoke above it.
    [
      '« On verra », a dit Paul Petit.\n« La colère monte »\n« Nous irons au bout », a prévenu Anne Roux.',
      ['Paul Petit', 'Anne Roux', 'Anne Roux'],
    ],
    // Between two quotations of one speaker.
    [
      'Le fleuve « monte encore », dit la préfète. Les digues ont « bien tenu ». La crue « durera », dit la préfète.',
      ['la préfète', 'la préfète', 'la préfète'],
    ],
    // Closed too early, and again at the end.
    ['« Le pont a cédé ». Les secours sont là », a dit le maire.', ['le maire', 'le maire']],
    // « et » joins them.
    ['Le ministre se dit « déçu » et « prêt à partir ».', ['Le ministre', 'Le ministre']],
    // Between quotations of two speakers nobody is named.
    [
      'Le fleuve « monte encore », dit la préfète. Les digues ont « bien tenu ». La crue « durera », dit le maire.',
      ['la préfète', '-', 'le maire'],
    ],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });

  test('what they tell is marked as inferred', () => {
    const { quotations, attributionOf } = hear(
      'Le maire a parlé.\n« Un immense gâchis »\nLe débat a duré. Pour Anne Roux, c’est « un immense gâchis humain ».',
    );
    const [heading] = quotations;
    expect(heading && attributionOf(heading)).toMatchObject({ basis: 'inferred', rule: 'echo' });
  });
});

describe('marks written in odd ways', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le club est " en danger ", a dit Paul Petit.', ['en danger']],
    ['“C’est fini”, dit-il.”Mais nous reviendrons”, ajoute Anne Roux.', ['C’est fini', 'Mais nous reviendrons']],
  ])('%s', (text, expected) => {
    const { quotations } = hear(text);
    expect(quotations.map(({ evidence }) => text.slice(evidence.start, evidence.end))).toEqual(expected);
  });
});
