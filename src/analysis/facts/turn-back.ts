import type { FactRecord, Sentence } from '../records.ts';

const inReturn = /(?:en (?:retour|échange|contrepartie|remerciement)|à son tour|de son côté|réciproquement)[\s,]/giu;

/**
 * « En retour, il a reçu une carabine »: what comes back goes the other way. The party that a fact after these words
 * lacks is taken, by inference, from the last fact before them that has both.
 */
export function turnBack(facts: readonly FactRecord[], sentence: Sentence): readonly FactRecord[] {
  const turns = [...sentence.text.matchAll(inReturn)].map(({ index }) => sentence.start + index);
  if (turns.length === 0) return facts;
  return facts.map((fact) => {
    const turn = turns.findLast((at) => at < fact.evidence.start);
    const before = facts.findLast(({ evidence, giver, receiver }) => turn !== undefined && evidence.end <= turn && giver && receiver);
    if (!before || (fact.giver && fact.receiver)) return fact;
    const isGetting = fact.rule === 'getting-verb';
    const mayTurn = isGetting ? sameParty(fact.receiver, before.giver) : sameParty(fact.giver, before.receiver);
    if (!mayTurn) return fact;
    return { ...fact, giver: fact.giver ?? before.receiver, receiver: fact.receiver ?? before.giver, basis: 'inferred', rule: 'in-return' };
  });
}

function sameParty(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || one === other;
}
