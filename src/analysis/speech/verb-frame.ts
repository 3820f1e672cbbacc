import type { Construction } from '../../french/reporting-verbs.ts';
import type { Frame } from './frame.ts';
import type { VerbGroup } from './verb-group.ts';

/** Whether the verb of a group has a construction. */
export const has = ({ verb }: VerbGroup, construction: Construction): boolean => verb.constructions.has(construction);

/** What a frame takes from its verb. */
export function base(group: VerbGroup): Pick<Frame, 'cue' | 'lemma' | 'isDoubt' | 'isThought' | 'isQuality'> {
  return {
    cue: { start: group.cueStart, end: group.end },
    lemma: group.verb.lemma,
    isDoubt: has(group, 'doubt'),
    isThought: has(group, 'thought'),
    isQuality: has(group, 'quality'),
  };
}
