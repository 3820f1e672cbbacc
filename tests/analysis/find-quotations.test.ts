import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hear } from './read-passage.ts';

/** Each quotation as `use text`, in order; a repaired one with `~`, a nested one with `>`. */
function found(text: string): string[] {
  return hear(text).quotations.map(
    ({ use, text: words, isRepaired, depth }) => `${'>'.repeat(depth)}${isRepaired ? '~' : ''}${use} ${words}`,
  );
}

describe('marks', () => {
  test.each([
    ['« Je pars », a dit Anne Roux.', ['speech Je pars']],
    ['«\u202fJe pars\u202f», a dit Anne Roux.', ['speech Je pars']],
    ['"Je pars", a dit Anne Roux.', ['speech Je pars']],
    // Nothing ends with a colon: a straight mark glued to one opens.
    ['Anne Roux a dit :" Je pars ", puis "non".', ['speech Je pars', 'partial non']],
    ['“Je pars”, a dit Anne Roux.', ['speech Je pars']],
    ['„Je pars“, a dit Anne Roux.', ['speech Je pars']],
    ['“Je pars“, a dit Anne Roux.', ['speech Je pars']],
    ['”Je pars”, a dit Anne Roux.', ['speech Je pars']],
    ['‹ Je pars ›, a dit Anne Roux.', ['speech Je pars']],
    ['("Je pars", a dit Anne Roux.)', ['speech Je pars']],
    ['" Je pars", a dit Anne Roux.', ['speech Je pars']],
    ["Les 'sages' ont voté.", ['term sages']],
    ["L'an 'neuf' n'est pas l'an 'vieux'.", ['term neuf', 'term vieux']],
    ['<< Je pars >>, a dit Anne Roux.', ['speech Je pars']],
    ["''Je pars'', a dit Anne Roux.", ['speech Je pars']],
    ['Elle a dit : « Je pars. »', ['speech Je pars.']],
    ['Il a dit " oui " hier.', ['partial oui']],
    ['Elle a parlé d\'"erreur", puis d\'"oubli".', ['partial erreur', 'partial oubli']],
    ['Le ministère assure qu\'"aucun accord" n\'a été signé.', ['partial aucun accord']],
    ['Un écran de 13" et un autre de 15" sont en vente.', []],
    ["L'homme d'hier n'a pas d'avis aujourd'hui, l'an passé non plus.", []],
    ["C’est l’été, qu’il pleuve ou qu’il vente, jusqu’à l’aube.", []],
    ["Un drone de type 'Alpha-2' a été livré.", ['term Alpha-2']],
    ['Un drone de type ‘Alpha-2’ a été livré.', ['term Alpha-2']],
    ['« Il m’a répondu “non” sans hésiter », raconte Paul Petit.', ['speech Il m’a répondu “non” sans hésiter', '>partial non']],
    ['« Il parle de « trahison » partout », regrette Paul Petit.', ['speech Il parle de « trahison » partout', '>term trahison']],
    ['« »', []],
    ["Un bruit ' étrange' retentit.", []],
    ["Un bruit 'étrange ' retentit.", []],
    ['« … »', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('a quotation over paragraphs that open again is one', () => {
    expect(found('Le juge tranche : « La loi est claire.\n\n« Elle vaut pour tous. »')).toEqual([
      'speech La loi est claire.\n\n« Elle vaut pour tous.',
    ]);
  });

  test('a clause of the report inside the marks does not cut the utterance', () => {
    expect(found('« Nous irons, a promis Anne Roux, jusqu’au bout. »')).toEqual([
      'speech Nous irons, a promis Anne Roux, jusqu’au bout.',
    ]);
  });
});

describe('repairs', () => {
  test.each([
    ['« Nous avons tout perdu, a déclaré le maire. La mairie reste fermée.', ['~speech Nous avons tout perdu']],
    ['« Nous avons vendu à [Nom] »Nous voyons loin. »', ['~speech Nous avons vendu à [Nom] »Nous voyons loin.']],
    ['« Nous avons vendu au [Nom] » « Nous voyons loin. »', ['~speech Nous avons vendu au [Nom] » « Nous voyons loin.']],
    ['« Nous avons vendu. » « Nous voyons loin. »', ['speech Nous avons vendu.', 'speech Nous voyons loin.']],
    ['« Le pont a cédé ». Les secours sont là », a dit le maire.', ['speech Le pont a cédé', '~speech Les secours sont là']],
    ['Il hésite. Nous verrons demain », a dit Anne Roux.', ['~speech Nous verrons demain']],
    ['Elle conclut : « Merci à tous. «', ['speech Merci à tous.']],
    ['»Bonjour à tous», a dit Anne Roux.', ['speech Bonjour à tous']],
    ['« Oui, a dit Anne Roux.\n\n« Non », a dit Paul Petit.', ['~speech Oui', 'speech Non']],
    ['Anne Roux a dit : « Oui.\n\nNon. »', ['speech Oui.\n\nNon.']],
    ['Le pays « a lâché les eaux« , dit Anne Roux. Paul Petit a parlé d’un niveau « normal ».', ['partial a lâché les eaux', 'partial normal']],
    [' »Nous avons fini’’, a dit Anne Roux. Selon elle,  »tout est prêt’’ ici.', ['speech Nous avons fini', 'partial tout est prêt']],
    ['‘’La pêche reprend’’, a dit Anne Roux. Elle parle d’une ‘’belle saison’’.', ['speech La pêche reprend', 'partial belle saison']],
    ['“Nous voulons avancer″, a dit Anne Roux.', ['speech Nous voulons avancer']],
    ['« Oui.\n\n« Non.\n\n« Peut-être. »', ['speech Oui.\n\n« Non.\n\n« Peut-être.']],
    ['« Nous partons. Le maire a dit « oui ».', ['~speech Nous partons.', 'partial oui']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('use', () => {
  test.each([
    ['Le film « Les Vagues » sort mercredi.', ['term Les Vagues']],
    ['Un roman intitulé « une vie simple » sort mercredi.', ['term une vie simple']],
    ['Le mouvement des « gilets jaunes » a cinq ans.', ['term gilets jaunes']],
    ['Cinq drones « kamikaze », un camion et trois fusils ont été livrés, selon les médias d’État.', ['term kamikaze']],
    ['Un spectacle « kitsch », selon la critique.', ['partial kitsch']],
    ['La situation est « sous contrôle », a assuré le préfet.', ['partial sous contrôle']],
    ['Le ministre a jugé la loi « inutile ».', ['partial inutile']],
    ['Elle a répondu « Je ne sais pas ».', ['speech Je ne sais pas']],
    ['Les prévenus se disent « innocents ».', ['partial innocents']],
    ['Selon Paul Petit, « le pays attend ».', ['speech le pays attend']],
    ['« Une belle journée », a écrit sur Mastodon le maire de Lille.', ['speech Une belle journée']],
    ['« Les prix montent » et « des familles renoncent », ont expliqué les associations.', ['speech Les prix montent', 'partial des familles renoncent']],
    ['Son surnom : « le Chat ».', ['term le Chat']],
    ['Un homme surnommé « le Chat » est là.', ['term le Chat']],
    ['Elle a dit hier dans « Le Monde » que la paix vient.', ['term Le Monde']],
    ['Le tableau « Guernica » est beau.', ['term Guernica']],
    ['Mot du jour : « paix ».', ['term paix']],
    ['Bilan de la soirée : « Tout est perdu ».', ['speech Tout est perdu']],
    ['Le repas « à table » est prêt.', ['partial à table']],
    ['Le maire a ajouté : « pas demain ».', ['speech pas demain']],
    ['« Pas de panique »', ['speech Pas de panique']],
    ['Selon Paul Petit, « beau temps ».', ['partial beau temps']],
    ['Il a été jugé « coupable » hier.', ['partial coupable']],
    ['Il a dit oui, « sans hésiter ».', ['partial sans hésiter']],
    ['Paul Petit a présenté ses « excuses les plus sincères ».', ['partial excuses les plus sincères']],
    ['« Oui », a-t-il dit, « mais pas demain ».', ['speech Oui', 'speech mais pas demain']],
    ['La maire s’est dite « confiante ».', ['partial confiante']],
    ['La loi dite « Climat » est votée.', ['term Climat']],
    ['« On gagne. »', ['speech On gagne.']],
    ['Sur le mur, « Nous avons faim. » en rouge.', ['speech Nous avons faim.']],
    ['« Nous avons faim » en lettres rouges.', ['speech Nous avons faim']],
    ['Il relit « Guerre, paix, amour, haine » ce soir.', ['term Guerre, paix, amour, haine']],
    ['« Je pars », a dit Anne Roux, « et je reviens ».', ['speech Je pars', 'speech et je reviens']],
    ['Dans « Le Rouge et le Noir », Julien meurt, selon la critique.', ['term Le Rouge et le Noir']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('spoken lines after a dash', () => {
  test('questions and answers are speech, without the clause that reports them', () => {
    expect(found('— Vous viendrez ?\n\n— Oui, j’irai, répond-elle.')).toEqual(['speech Vous viendrez ?', 'speech Oui, j’irai']);
  });

  test('behind a colon one line is enough', () => {
    expect(found('Elle lui demande :\n\n— Vous viendrez ?\n\nIl se tait.')).toEqual(['speech Vous viendrez ?']);
    expect(found('Elle se tait.\n\n— Vous viendrez ?\n\nIl se tait.')).toEqual([]);
  });

  test('a line without a comma stays whole, though a verb of saying begins it', () => {
    expect(found('— Vous viendrez ?\n\n— Dites non !')).toEqual(['speech Vous viendrez ?', 'speech Dites non !']);
  });

  test('what follows the last comma stays, where no verb of saying begins it', () => {
    expect(found('— Vous viendrez ?\n\n— Non, car Paul dit non.')).toEqual(['speech Vous viendrez ?', 'speech Non, car Paul dit non.']);
  });

  test('a list is none', () => {
    expect(found('– les transports\n\n– la santé')).toEqual([]);
  });
});

test('white space between the paragraphs of a quotation is kept as it stands', () => {
  const text = '« Oui.  \n\n« Non. »';
  const [quotation] = hear(text).quotations;
  expect(quotation?.text).toBe('Oui.  \n\n« Non.');
});

test('a quotation is in one attribution only', () => {
  const { attributions } = hear('lit une lettre : ’’+. Non. ”“’””celui qui Oui »demande-t-elle');
  const ids = attributions.flatMap(({ quotations }) => quotations);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('laws', () => {
  const pieces = fc.constantFrom('« ', ' »', '"', '“', '”', "'", '’', 'a dit X', ', ', '. ', 'Le maire', '\n\n', ' que ', 'mot ', ': ', '— ', '12', 'É', '😀');

  test('nothing throws, and offsets point at the words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(pieces, { maxLength: 60 }).map((list) => list.join(''))), (text) => {
        const { quotations, attributions, hedges } = hear(text);
        for (const { evidence, text: words, outer } of quotations) {
          expect(text.slice(evidence.start, evidence.end)).toBe(words);
          expect(outer.start).toBeLessThanOrEqual(evidence.start);
          expect(outer.end).toBeGreaterThanOrEqual(evidence.end);
        }
        for (const { evidence, cue } of [...attributions, ...hedges]) {
          expect(evidence.end).toBeGreaterThan(evidence.start);
          expect(cue.end).toBeGreaterThan(cue.start);
          expect(evidence.end).toBeLessThanOrEqual(text.length);
        }
        expect(new Set(quotations.map(({ id }) => id)).size).toBe(quotations.length);
      }),
      { numRuns: 200 },
    );
  });
});
