import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../../src/analysis/attribute-speech.ts';
import { quotationsIn } from '../../../src/analysis/find-quotations.ts';
import { findNames } from '../../../src/analysis/link-entities.ts';
import { bareReading } from '../../../src/analysis/reading.ts';
import type { AttributionRecord } from '../../../src/analysis/records.ts';
import { findSentences } from '../../../src/analysis/split-sentences.ts';
import { entity } from '../sentences-of.ts';

const entities = [
  entity('anne-roux', 'person', ['Anne Roux']),
  { ...entity('paul-petit', 'person', ['Paul Petit']), isOrigin: true },
  entity('vire', 'place', ['Vire']),
  { ...entity('kremlin', 'organisation', ['Kremlin']), descriptions: ['la présidence russe'] },
  entity('belga', 'agency', ['Belga']),
  entity('cgt', 'organisation', ['Confédération générale du travail', 'CGT']),
];

function attributionsOf(text: string): readonly AttributionRecord[] {
  const reading = bareReading(text, { name: 'essai', published: undefined, lang: 'fr' });
  const sentences = findSentences(reading);
  return findAttributions({ reading, sentences, quotations: quotationsIn(reading, sentences), names: findNames(sentences, entities), entities });
}

/** The links of the last attribution as `words = label (entity) role, basis`. */
function chainOf(text: string): readonly string[] {
  const chain = attributionsOf(text).at(-1)?.attribution.chain ?? [];
  return chain.map(({ words, label, entity: slug, role, basis }) => `${words ?? '-'} = ${label} (${slug ?? '-'}) ${role}, ${basis}`);
}

describe('the links of a chain', () => {
  test.each<readonly [string, readonly string[]]>([
    ['« Je pars », a dit Anne Roux à l’agence Belga.', ['Belga = Belga (belga) agency, stated', 'Anne Roux = Anne Roux (anne-roux) speaker, stated']],
    ['« Je pars », a dit la maire de Vire, Anne Roux.', ['la maire de Vire, Anne Roux = Anne Roux (anne-roux) speaker, stated']],
    ['« Je pars », a dit Anne Roux, maire de Vire.', ['Anne Roux, maire de Vire = Anne Roux (anne-roux) speaker, stated']],
    ['Anne Roux est venue. « Je pars », a-t-elle dit.', ['-t-elle = Anne Roux (anne-roux) speaker, inferred']],
    ['« Je pars », a dit la CGT.', ['la CGT = Confédération générale du travail (cgt) speaker, stated']],
    ['« Je pars », a dit la présidence russe.', ['la présidence russe = Kremlin (kremlin) speaker, stated']],
    ['« Je pars », a dit un voisin.', ['un voisin = un voisin (-) speaker, stated']],
    ['« Je pars », a dit un voisin, cité par l’agence Belga.', ['Belga = Belga (belga) agency, stated', 'un voisin = un voisin (-) speaker, stated']],
    ['« Je pars », a écrit Anne Roux sur Telegram.', ['Telegram = Telegram (-) medium, stated', 'Anne Roux = Anne Roux (anne-roux) speaker, stated']],
    ['« Je pars », a rapporté Belga, citant Anne Roux.', ['Belga = Belga (belga) agency, stated', 'Anne Roux = Anne Roux (anne-roux) speaker, stated']],
    ['« Je pars », indique un communiqué de la CGT.', ['un communiqué = un communiqué (-) medium, stated', 'la CGT = Confédération générale du travail (cgt) speaker, stated']],
    ['Selon Belga, Anne Roux a dit : « Je pars. »', ['Belga = Belga (belga) agency, stated', 'Anne Roux = Anne Roux (anne-roux) speaker, stated']],
  ])('%s', (text, expected) => {
    expect(chainOf(text)).toEqual(expected);
  });
});

describe('where a chain begins', () => {
  const originOf = (text: string) => {
    const { origin, originLabel, originKind, speaker, speakerEntity } = attributionsOf(text).at(-1)?.attribution ?? {};
    return [origin, originLabel, originKind, speaker, speakerEntity];
  };

  test.each([
    ['« Je pars », a dit Anne Roux à l’agence Belga.', ['belga', 'Belga', 'named', 'Anne Roux', 'anne-roux']],
    ['« Je pars », a dit Anne Roux.', [undefined, undefined, 'none', 'Anne Roux', 'anne-roux']],
    ['« Je pars », a dit Paul Petit.', ['paul-petit', 'Paul Petit', 'named', 'Paul Petit', 'paul-petit']],
    ['« Je pars », a dit Anne Roux, porte-parole du Kremlin.', ['kremlin', 'Kremlin', 'named', 'Anne Roux', 'anne-roux']],
    ['« Je pars », a dit Jeanne Martin, porte-parole du Kremlin. « Demain », a dit Mme Martin.', ['kremlin', 'Kremlin', 'named', 'Jeanne Martin', undefined]],
    ['« Je pars », a dit Jeanne Martin. « Demain », a dit Mme Martin.', [undefined, undefined, 'none', 'Jeanne Martin', undefined]],
    ['« Je pars », a dit la mairie.', ['mairie', 'mairie', 'named', 'la mairie', undefined]],
    ['« Je pars », a dit un voisin.', ['un voisin', 'un voisin', 'vague', 'un voisin', undefined]],
  ])('%s', (text, expected) => {
    expect(originOf(text)).toEqual(expected);
  });
});

describe('what a record is', () => {
  test.each([
    ['« Je pars », a dit Anne Roux.', { basis: 'stated', rule: 'incise-before', lemma: 'dire' }],
    ['Anne Roux a dit : « Je pars. »', { basis: 'stated', rule: 'lead-colon', lemma: 'dire' }],
    ['Anne Roux : « Je pars. »', { basis: 'inferred', rule: 'label-colon', lemma: ':' }],
    ['Anne Roux veut « un sursaut ».', { basis: 'inferred', rule: 'subject-object' }],
    ['Anne Roux se veut sereine. « Je pars demain. »', { basis: 'inferred', rule: 'beside-object' }],
    ['« Je pars », a dit Anne Roux. « Demain, je reviens. »', { basis: 'inferred', rule: 'continued' }],
    ['Selon Anne Roux, la route est sûre.', { basis: 'stated', rule: 'sourcing-around', lemma: 'selon' }],
  ])('%s', (text, expected) => {
    expect(attributionsOf(text).at(-1)).toMatchObject({ kind: 'attribution', review: 'automatic', ...expected });
  });

  test('evidence and cue point at the words', () => {
    const text = 'Il neige. La route est sûre, a dit Anne Roux.';
    const [record] = attributionsOf(text);
    expect(record && text.slice(record.evidence.start, record.evidence.end)).toBe('La route est sûre');
    expect(record && text.slice(record.cue.start, record.cue.end)).toBe('a dit');
  });

  test('nobody says a term or a title', () => {
    expect(attributionsOf('Le film « Soleil » sort mardi.')).toEqual([]);
  });
});
