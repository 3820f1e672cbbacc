import type { Sentence } from '../analysis/records.ts';
import type { Dossier } from './dossier.ts';
import { singleDay } from './date-bounds.ts';
import { isContentWord, wordStem, wordTokens } from './word-tokens.ts';

/** What a sentence speaks of, for comparison: `name:`, `date:`, `quantity:`, `stem:` and `event:` features. */
export interface SentenceFeatures {
  readonly sentence: Sentence;
  readonly features: ReadonlySet<string>;
}

const number = /^\d+$/;
const spelledNumbers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    deux: '2',
    trois: '3',
    quatre: '4',
    cinq: '5',
    six: '6',
    sept: '7',
    huit: '8',
    neuf: '9',
    dix: '10',
    onze: '11',
    douze: '12',
    treize: '13',
    quatorze: '14',
    quinze: '15',
    seize: '16',
    vingt: '20',
    trente: '30',
    quarante: '40',
    cinquante: '50',
    soixante: '60',
    cent: '100',
    mille: '1000',
  }),
);

/** The sentences of a report's title and text with their features, in text order. */
export function sentenceFeatures(
  dossier: Pick<Dossier, 'analyses' | 'events' | 'quotationGroups'>,
  report: string,
): SentenceFeatures[] {
  const analysis = dossier.analyses.get(report);
  if (!analysis) return [];
  const told = toldBySentence(dossier, report);
  const names = Map.groupBy(analysis.names, ({ evidence }) => evidence.sentence);
  const dates = Map.groupBy(analysis.dates, ({ evidence }) => evidence.sentence);
  return analysis.sentences
    .filter(({ part }) => part !== 'removed')
    .map((sentence) => {
      const features = new Set(told.get(sentence.id));
      const named = (names.get(sentence.id) ?? []).filter(({ entity }) => entity !== undefined);
      for (const { entity } of named) features.add(`name:${entity}`);
      for (const { value } of dates.get(sentence.id) ?? []) {
        if (value !== undefined) features.add(`date:${singleDay(value) ?? value}`);
      }
      const spans = [...named, ...(dates.get(sentence.id) ?? [])].map(({ evidence }) => evidence);
      const words = wordTokens(sentence.text, sentence.start);
      for (const [index, word] of words.entries()) {
        // The words of a name or a date speak through it, in whatever form it stands.
        if (spans.some(({ start, end }) => start <= word.start && word.end <= end)) continue;
        const quantity = number.test(word.folded) ? word.folded : spelledNumbers.get(word.folded);
        const counted = words[index + 1];
        if (quantity !== undefined && counted)
          features.add(`quantity:${quantity} ${wordStem(counted.folded)}`);
        else if (isContentWord(word.folded)) features.add(`stem:${wordStem(word.folded)}`);
      }
      return { sentence, features };
    });
}

/** Events and utterances that a report's sentences give: what is tied already belongs face to face. */
function toldBySentence(
  { events, quotationGroups }: Pick<Dossier, 'events' | 'quotationGroups'>,
  report: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>();
  const add = (sentence: string, feature: string): void => {
    told.set(sentence, (told.get(sentence) ?? new Set()).add(feature));
  };
  for (const [slug, { mentions }] of events) {
    for (const mention of mentions) if (mention.report === report) add(mention.sentence.id, `event:${slug}`);
  }
  for (const { id, variants } of quotationGroups) {
    for (const { citation } of variants)
      if (citation.report === report) add(citation.sentence.id, `event:#${id}`);
  }
  return told;
}
