import type { Silence } from '../../dossier/dossier.ts';

/** The state of a cell in two or three words, for its label. */
export const silenceLabel: Readonly<Record<Silence['kind'], string>> = {
  'before-fact': 'publié avant les faits',
  'after-fact': 'raconte un moment postérieur',
  undecidable: 'n’en parle pas',
};

/** What a silence means, for a legend; never more than what is known. */
export const silenceMeaning: Readonly<Record<Silence['kind'], string>> = {
  'before-fact': 'publié avant les faits\u00A0: ne pouvait pas les rapporter',
  'after-fact': 'raconte un moment postérieur aux faits, ne les mentionne pas',
  undecidable: 'ne les mentionne pas\u00A0; on ne peut pas savoir s’il les connaissait',
};
