import type { Tense } from '../../french/conjugate.ts';
import { type ReportingForm, reportingForms, type ReportingVerb } from '../../french/reporting-verbs.ts';

/** A reporting verb with its auxiliaries, clitics and what stands between them; token indices. */
export interface VerbGroup {
  /** Its first token: a clitic, an auxiliary, or the verb. */
  readonly start: number;
  readonly end: number;
  /** First token of the cue: the auxiliary or the verb, without clitics. */
  readonly cueStart: number;
  readonly verb: ReportingVerb;
  /** Tense of the finite form, or `gerund`, `infinitive`. */
  readonly tense: Tense;
  readonly number: 'singular' | 'plural' | undefined;
  /** Index of a subject pronoun hung on it: « a-t-il ajouté ». */
  readonly inverted: number | undefined;
  readonly isPronominal: boolean;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** A verb beside quoted words that is in no list: « « … », sourit-il ». */
  readonly isOpen?: boolean;
}

/** How far a participle may stand from its auxiliary. */
export const participleReach = 14;

/** A reading of a form, and the token behind it. */
export interface FoundForm {
  readonly form: ReportingForm;
  readonly end: number;
}

/** The reading of a form that fits its tense and its reflexive pronoun best. */
export function best(
  word: string,
  accepts: (tense: Tense) => boolean,
  isPronominal: boolean,
): ReportingForm | undefined {
  const forms = reportingForms(word).filter(({ tense }) => accepts(tense));
  return forms.find(({ verb }) => verb.constructions.has('pronominal') === isPronominal) ?? forms[0];
}
