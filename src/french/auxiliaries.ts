import { conjugate } from './conjugate.ts';

/** The verbs that carry tense and mood for others; third persons. */
const helping = [
  'avoir',
  'être',
  'aller',
  'devoir',
  'pouvoir',
  'vouloir',
  'faire',
  'falloir',
  'venir',
] as const;

const nominal = new Set([
  'été',
  'étés',
  'étée',
  'étées',
  'être',
  'avoir',
  'devoir',
  'pouvoir',
  'faire',
  'fait',
  'faits',
  'vu',
  'dû',
  'due',
  'dus',
  'dues',
  'pu',
  'pus',
  'fort',
  'allé',
  'allée',
  'allées',
  'fer',
  'faite',
  'faites',
  'venu',
  'venus',
  'venue',
  'venues',
  'voulu',
  'été',
  'vouloir',
  'aller',
  'venir',
  'falloir',
  'eu',
  'eus',
  'eue',
  'eues',
  'allés',
]);

const forms: ReadonlyMap<string, (typeof helping)[number]> = new Map([
  ...helping.flatMap((verb) =>
    conjugate(verb)
      .filter(
        ({ form, tense }) =>
          tense !== 'infinitive' && tense !== 'participle' && tense !== 'gerund' && !nominal.has(form),
      )
      .map(({ form }) => [form, verb] as const),
  ),
  ...(['ait', 'aient', 'eût'] as const).map((form) => [form, 'avoir'] as const),
  ...(['soit', 'soient', 'fût'] as const).map((form) => [form, 'être'] as const),
  ...(['fasse', 'fassent'] as const).map((form) => [form, 'faire'] as const),
  ...(['aille', 'aillent'] as const).map((form) => [form, 'aller'] as const),
  ...(['puisse', 'puissent'] as const).map((form) => [form, 'pouvoir'] as const),
]);

/** Whether a word (lower case) is a finite third person of être, avoir, aller, devoir, pouvoir, vouloir, faire… */
export function isAuxiliary(word: string): boolean {
  return forms.has(word);
}

/** The verb of which a word (lower case) is a finite third person. */
export function auxiliaryOf(word: string): (typeof helping)[number] | undefined {
  return forms.get(word);
}
