import type { Analysis, Evidence } from '../../analysis/records.ts';
import type { Entity } from '../../corpus/corpus.ts';
import { glueIn } from '../../french/glued-words.ts';
import { attributionOfQuotation } from './analysis-as-data.ts';

/** Something an editor should look at before trusting it. */
export interface Doubt {
  readonly kind: 'unresolved date' | 'unknown name' | 'possible variant' | 'unattributed quotation' | 'repaired quotation' | 'glued words';
  /** The words in question. */
  readonly words: string;
  /** Where each of them stands. */
  readonly places: readonly Evidence[];
  readonly remark: string | undefined;
}

/** What is doubtful in an analysis: the same words are listed once, with all their places. */
export function listDoubts(analysis: Analysis, entities: readonly Entity[]): readonly Doubt[] {
  const { dates, names, quotations, attributions } = analysis;
  const doubts: Doubt[] = [
    ...dates
      .filter(({ value, timex3 }) => value === undefined && (timex3.type === 'DATE' || timex3.type === 'TIME'))
      .map((date): Doubt => doubt('unresolved date', date.expression, date.evidence, date.rule)),
    ...names.flatMap(({ status, form, entity, evidence }): Doubt[] => {
      if (status === 'listed') return [];
      return status === 'variant'
        ? [doubt('possible variant', form, evidence, `of ${entity}`)]
        : [doubt('unknown name', form, evidence, undefined)];
    }),
    ...quotations
      .filter(({ id, use, depth }) => use === 'speech' && depth === 0 && !attributionOfQuotation(id, attributions))
      .map(({ text, evidence }) => doubt('unattributed quotation', text, evidence, undefined)),
    ...quotations
      .filter(({ isRepaired }) => isRepaired)
      .map(({ text, evidence }) => doubt('repaired quotation', text, evidence, 'a mark was lost')),
    ...gluedWords(analysis, entities),
  ];
  return merged(doubts);
}

function doubt(kind: Doubt['kind'], words: string, place: Evidence, remark: string | undefined): Doubt {
  return { kind, words, places: [place], remark };
}

function gluedWords({ sentences }: Analysis, entities: readonly Entity[]): Doubt[] {
  const french = sentences.filter(({ lang }) => lang.startsWith('fr'));
  const names = entities.flatMap(({ label, forms }) => [label, ...forms]);
  const glued = glueIn(
    french.map(({ text }) => text),
    names,
  );
  return french.flatMap(({ text, id, report, start }) =>
    glued(text).map(({ words, parts, at }) =>
      doubt('glued words', words, { report, sentence: id, start: start + at, end: start + at + words.length }, parts.join(' + ')),
    ),
  );
}

function merged(doubts: readonly Doubt[]): Doubt[] {
  const byWords = new Map<string, Doubt>();
  for (const one of doubts) {
    const key = `${one.kind} ${one.words}`;
    const known = byWords.get(key);
    byWords.set(key, known ? { ...known, places: [...known.places, ...one.places] } : one);
  }
  return [...byWords.values()];
}
