import { clauseHead } from './clause-head.ts';
import type { Frame } from './frame.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { isTeller, statedFrame } from './stated-frame.ts';
import { subjectPastComma } from './subject-past-comma.ts';
import { voiceAt } from './voice.ts';

/** « Des partisans ont défilé aux cris de « … » ». */
export function criedBy(tokens: readonly Token[], at: number): Frame | undefined {
  const lead = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower).join(' ');
  if (!/^(?:aux?|sous les) (?:cris?|chants?|slogans?|mots?) (?:de|d')$/.test(lead)) return undefined;
  // « pris à partie par des supporters aux cris de « … » »
  const agent = tokens.slice(0, at - 3).findLastIndex(({ lower }) => lower === 'par');
  const crowd = agent > 0 ? voiceAt(tokens, agent + 1, at - 3) : undefined;
  if (isTeller(tokens, crowd) && passAdverbials(tokens, crowd.end, at - 3).end === at - 3) return statedFrame('crier', crowd, at, at - 2);
  // « a-t-elle lancé devant des militants réunis au siège, aux cris de « … » »: those before whom she speaks
  const front = tokens.slice(0, at - 3).findLastIndex(({ lower }) => lower === 'devant');
  const listeners = front > 0 ? voiceAt(tokens, front + 1, at - 3) : undefined;
  if (isTeller(tokens, listeners) && listeners.phrase?.source === 'group' || (listeners && /^(?:partisan|militant|supporter|manifestant|gréviste|sympathisant)e?s$/.test(tokens[listeners.end - 1]?.lower ?? ''))) return statedFrame('crier', listeners, at, at - 2);
  // « X a été accueilli aux cris de « … » »: others cry
  if (tokens.slice(0, at - 3).some(({ lower }) => /^(?:été|accueillie?s?|huée?s?|conspuée?s?|chassée?s?|reçue?s?)$/.test(lower))) return undefined;
  // « Aux cris de « … », une centaine de personnes ont quitté la salle. »
  const ahead = at === 3 && tokens[at + 1]?.text === ',' ? subjectPastComma(tokens, at + 1, true) : undefined;
  const isMet = ahead !== undefined && tokens.slice(ahead.end, ahead.end + 4).some(({ lower }) => /^(?:été|est|sont|était|étaient|fut|furent)$/.test(lower));
  if (ahead && !isMet) return statedFrame('crier', ahead, at, at - 2);
  const head = clauseHead(tokens, at - 3);
  return isTeller(tokens, head) && head.phrase !== undefined ? statedFrame('crier', head, at, at - 2) : undefined;
}
