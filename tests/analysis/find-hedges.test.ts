import { describe, expect, test } from 'vitest';
import { hear } from './read-passage.ts';

/** Each hedge as `rule: cue | scope`. */
function hedges(text: string): string[] {
  return hear(text).hedges.map(
    ({ rule, cue, evidence }) => `${rule}: ${text.slice(cue.start, cue.end)} | ${text.slice(evidence.start, evidence.end)}`,
  );
}

describe('findHedges', () => {
  test.each([
    ['Trois hommes auraient été arrêtés.', ['conditional-perfect: auraient été arrêtés | Trois hommes auraient été arrêtés']],
    ['Le groupe serait prêt à vendre.', ['conditional: serait | Le groupe serait prêt à vendre']],
    ['Le tireur se serait enfui.', ['conditional-perfect: serait enfui | Le tireur se serait enfui']],
    ['Le procureur a indiqué que le suspect aurait agi seul.', ['conditional-perfect: aurait agi | le suspect aurait agi seul']],
    ['La loi pourrait changer.', ['conditional-modal: pourrait | La loi pourrait changer']],
    ['L’homme prétend ignorer tout.', ['doubt-verb: prétend | L’homme prétend ignorer tout']],
    ['Le meurtrier présumé a fui.', ['doubt-adjective: présumé | Le meurtrier présumé']],
    ['Le feu est apparemment éteint.', ['doubt-adverb: apparemment | Le feu est apparemment éteint']],
    ['Le calme semble revenu.', ['semblance: semble | Le calme semble revenu']],
    ['Il est soupçonné d’avoir volé.', ['doubt-verb: est soupçonné | Il est soupçonné d’avoir volé']],
    [
      'Selon un quotidien, Oslo serait prêt à payer, tandis que Berne recevrait une part.',
      ['conditional: serait | Oslo serait prêt à payer', 'conditional: recevrait | Berne recevrait une part'],
    ],
  ])('%s', (text, expected) => {
    expect(hedges(text)).toEqual(expected);
  });

  test.each([
    ['a condition', 'S’il pleuvait, le match serait annulé.'],
    ['a condition behind', 'Le match serait annulé si la pluie revenait.'],
    ['the future in the past', 'Le maire a dit qu’il viendrait.'],
    ['the future in the past of a passive', 'Le maire a promis que la route serait refaite.'],
    ['courtesy', 'Je voudrais parler au maire.'],
    ['what somebody says', '« Il serait prêt », a dit Anne Roux.'],
    ['an imperfect', 'Il préparait un plan et montrait la voie.'],
    ['a present', 'Il paraît grand et connaît la ville.'],
    ['a noun', 'Un portrait et un retrait.'],
  ])('%s is no hedge', (_, text) => {
    expect(hedges(text).filter((hedge) => hedge.startsWith('conditional'))).toEqual([]);
  });
});
