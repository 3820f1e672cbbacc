import { describe, expect, test } from 'vitest';
import { verbGroupsOf } from '../../../src/analysis/speech/verb-groups.ts';
import { tokensOf, wordsAt } from './tokens-of.ts';

/** Each group as `words | lemma | tense number | what else holds`; « | cue: … » where the cue leaves clitics out. */
function groups(text: string): string[] {
  const tokens = tokensOf(text);
  return verbGroupsOf(tokens).map((group) => {
    const cue = wordsAt(text, tokens, { start: group.cueStart, end: group.end });
    const words = wordsAt(text, tokens, group);
    const marks = [
      group.isPronominal && 'pronominal',
      group.isPassive && 'passive',
      group.isNegated && 'negated',
      group.inverted !== undefined && `hung: ${tokens[group.inverted]?.lower}`,
      cue !== words && `cue: ${cue}`,
    ].filter((mark) => mark !== false);
    return [words, group.verb.lemma, [group.tense, group.number].filter(Boolean).join(' '), ...marks].join(' | ');
  });
}

describe('a participle with its auxiliary', () => {
  test.each([
    ['Le maire a affirmé que tout va bien.', 'a affirmé | affirmer | participle singular'],
    ['Les élus ont affirmé que tout va bien.', 'ont affirmé | affirmer | participle plural'],
    ['Les élus avaient affirmé le contraire.', 'avaient affirmé | affirmer | participle plural'],
    ['Le maire avait affirmé le contraire.', 'avait affirmé | affirmer | participle singular'],
    ['Le maire aura affirmé le contraire.', 'aura affirmé | affirmer | participle singular'],
    ['Le maire a, de son côté, affirmé le contraire.', 'a, de son côté, affirmé | affirmer | participle singular'],
    ['Le maire a toujours affirmé le contraire.', 'a toujours affirmé | affirmer | participle singular'],
    ['Le maire a jeudi soir affirmé le contraire.', 'a jeudi soir affirmé | affirmer | participle singular'],
    ['La route rouvrira, a-t-il affirmé.', 'a-t-il affirmé | affirmer | participle singular | hung: il'],
    ['La route rouvrira, ont-elles affirmé.', 'ont-elles affirmé | affirmer | participle plural | hung: elles'],
    ['Le maire l’a affirmé lundi.', 'l’a affirmé | affirmer | participle singular | cue: a affirmé'],
    ['Le maire nous l’a affirmé lundi.', 'nous l’a affirmé | affirmer | participle singular | cue: a affirmé'],
    ['Le maire ne l’a pas affirmé.', 'ne l’a pas affirmé | affirmer | participle singular | negated | cue: a pas affirmé'],
    ['Le maire n’a pas affirmé cela.', 'n’a pas affirmé | affirmer | participle singular | negated | cue: a pas affirmé'],
    ['LE MAIRE A AFFIRMÉ LE CONTRAIRE.', 'A AFFIRMÉ | affirmer | participle singular'],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual([expected]);
  });

  test.each([
    ['Le rapport a été publié, il a été accusé de vol.', 'a été accusé | accuser | participle singular | passive'],
    ['Les élus ont été longuement interrogés, ils ont été accusés de vol.', 'ont été accusés | accuser | participle plural | passive'],
    ['Le maire est accusé de vol.', 'est accusé | accuser | participle singular | passive'],
    ['Les élus ont été longuement accusés de vol.', 'ont été longuement accusés | accuser | participle plural | passive'],
    ['Les élus ont été, jeudi, accusés de vol.', 'ont été, jeudi, accusés | accuser | participle plural | passive'],
  ])('%s', (text, expected) => {
    expect(groups(text).at(-1)).toBe(expected);
  });

  test('« être » with « se » is no passive', () => {
    expect(groups('Le maire s’est réjoui de l’accord.')).toEqual(['s’est réjoui | réjouir | participle singular | pronominal']);
  });

  test.each([
    'La maire a une annonce prête.',
    'Le maire a rendez-vous avec Affirmé.',
    'Le maire a quitté la salle.',
    'Le train aura du retard.',
  ])('none: %s', (text) => {
    expect(groups(text)).toEqual([]);
  });

  test('a participle that shares the auxiliary of the verb before', () => {
    expect(groups('Le maire a salué l’accord et annoncé que la route rouvrirait.').map((group) => group.split(' | ').slice(0, 3).join(' | '))).toEqual([
      'a salué | saluer | participle singular',
      'annoncé | annoncer | past',
    ]);
    expect(groups('Le maire a fermé la route et annoncé la couleur.')).toHaveLength(1);
    expect(groups('Le maire, élu et annoncé favori, voyage.')).toEqual([]);
    expect(groups('Le train est en retard et annoncé que demain.')).toEqual([]);
  });
});

describe('a simple form', () => {
  test.each([
    ['Le maire affirme le contraire.', 'affirme | affirmer | present singular'],
    ['Les élus affirment le contraire.', 'affirment | affirmer | present plural'],
    ['Le maire affirmait le contraire.', 'affirmait | affirmer | imperfect singular'],
    ['Le maire affirmera le contraire.', 'affirmera | affirmer | future singular'],
    ['La route rouvrira, affirme-t-il.', 'affirme-t-il | affirmer | present singular | hung: il'],
    ['La route rouvrira, affirment-elles.', 'affirment-elles | affirmer | present plural | hung: elles'],
    ['Il l’affirme.', 'l’affirme | affirmer | present singular | cue: affirme'],
    ['Le maire n’affirme rien.', 'n’affirme | affirmer | present singular | negated | cue: affirme'],
    ['Le maire se réjouit de l’accord.', 'se réjouit | réjouir | present singular | pronominal'],
    ['Le maire part en affirmant le contraire.', 'affirmant | affirmer | gerund'],
    ['Le maire part, affirmant le contraire.', 'affirmant | affirmer | gerund'],
    ['Et d’ajouter une précision.', 'ajouter | ajouter | infinitive'],
    ['Comme le rappelle le juge, la loi est claire.', 'le rappelle | rappeler | present singular | cue: rappelle'],
    ['Le juge, qui le rappelle, est sage.', 'le rappelle | rappeler | present singular | cue: rappelle'],
    ['Il la note avec soin.', 'la note | noter | present singular | cue: note'],
    ['Il les rappelle.', 'les rappelle | rappeler | present singular | cue: rappelle'],
    ['Le maire, s’étonnant de cela, part.', 's’étonnant | étonner | gerund | pronominal'],
    ['Il partit, menaçant de partir.', 'menaçant | menacer | gerund'],
    ['Il partit en menaçant de partir.', 'menaçant | menacer | gerund'],
    ['Après avoir affirmé cela, il part.', 'avoir affirmé | affirmer | infinitive'],
    ['Il part sans avoir affirmé cela.', 'avoir affirmé | affirmer | infinitive'],
    ['Après s’être félicité de cela, il part.', 's’être félicité | féliciter | infinitive | pronominal'],
    ['Le maire va jusqu’à dénoncer la loi.', 'va jusqu’à dénoncer | dénoncer | present singular'],
    ['Les élus vont jusqu’à dénoncer la loi.', 'vont jusqu’à dénoncer | dénoncer | present plural'],
    ['Le maire lui annonce la nouvelle.', 'lui annonce | annoncer | present singular | cue: annonce'],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual([expected]);
  });

  test.each([
    'La note du restaurant baisse.',
    'Une annonce du juge suffit.',
    'Cette réponse tarde.',
    'Sur demande du juge, la porte reste close.',
    'La rue porte le nom de Paul Affirme.',
    'Dans la réponse du juge, rien de neuf.',
    'Un ton menaçant règne.',
    'Un caractère étonnant surprit la salle.',
    'Il fut puni pour être accusé de vol.',
    'Le maire va jusqu’au pont.',
  ])('a noun is none: %s', (text) => {
    expect(groups(text)).toEqual([]);
  });
});

describe('two verbs that say one thing', () => {
  test.each([
    ['Le maire a fait savoir que la route rouvrirait.', 'a fait savoir | faire savoir | participle singular'],
    ['Le maire a laissé entendre que la route rouvrirait.', 'a laissé entendre | laisser entendre | participle singular'],
    ['Le maire a mis en garde contre la neige.', 'a mis en garde | mettre en garde | participle singular'],
    ['Le maire a fait état de menaces.', 'a fait état | faire état | participle singular'],
    ['Le maire a fait part de ses doutes.', 'a fait part | faire part | participle singular'],
    ['Le maire a tenu à préciser sa pensée.', 'a tenu à préciser | préciser | participle singular'],
    ['Le maire a voulu rappeler la loi.', 'a voulu rappeler | rappeler | participle singular'],
    ['Le maire a tenu à le rappeler.', 'a tenu à le rappeler | rappeler | participle singular'],
    ['Le maire a fini par reconnaître sa faute.', 'a fini par reconnaître | reconnaître | participle singular'],
    ['Le maire fait savoir que la route rouvrira.', 'fait savoir | faire savoir | present singular'],
    ['Les élus font savoir que la route rouvrira.', 'font savoir | faire savoir | present plural'],
    ['Le maire laisse entendre le contraire.', 'laisse entendre | laisser entendre | present singular'],
    ['Les élus laissent entendre le contraire.', 'laissent entendre | laisser entendre | present plural'],
    ['Le maire croit savoir que la route rouvrira.', 'croit savoir | croire savoir | present singular'],
    ['Le maire fait état de menaces.', 'fait état | faire état | present singular'],
    ['Le maire met en garde contre la neige.', 'met en garde | mettre en garde | present singular'],
    ['Les élus mettent en garde contre la neige.', 'mettent en garde | mettre en garde | present plural'],
    ['Le maire tenait à préciser sa pensée.', 'tenait à préciser | préciser | present singular'],
    ['Les élus tiennent à préciser leur pensée.', 'tiennent à préciser | préciser | present plural'],
    ['La route rouvrira, peut-on lire.', 'peut-on lire | lire | present | hung: on'],
    ['La route rouvrira, doit-il admettre.', 'doit-il admettre | admettre | present | hung: il'],
    ['La route rouvrira, fait-il savoir.', 'fait-il savoir | faire savoir | present singular | hung: il'],
    ['La route rouvrira, laisse-t-elle entendre.', 'laisse-t-elle entendre | laisser entendre | present singular | hung: elle'],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual([expected]);
  });

  test.each(['Le maire fait construire une école.', 'Le maire met en vente la salle.', 'Le maire a mis en vente la salle.', 'Le maire laisse passer les cars.'])(
    'none: %s',
    (text) => {
      expect(groups(text)).toEqual([]);
    },
  );
});

test('several groups of a sentence, in order', () => {
  expect(groups('Le maire affirme que le préfet a menti et assure qu’il le répétera, a-t-il conclu.').map((group) => group.split(' | ')[1])).toEqual([
    'affirmer',
    'assurer',
    'répéter',
    'conclure',
  ]);
});
