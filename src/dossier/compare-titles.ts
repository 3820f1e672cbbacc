import type { NameRecord, Sentence } from '../analysis/records.ts';
import type { Entity } from '../corpus/corpus.ts';
import { personTitles } from '../french/titles.ts';
import type { Composition } from './composition.ts';
import type { Citation } from './citation.ts';
import { citationAt } from './find-citation.ts';
import type { IndexedReport } from './index-report.ts';
import { isContentWord, type WordToken, wordStem, wordTokens } from './word-tokens.ts';

/** Titles of one person that share their noun and differ in the rest. */
export interface DifferentTitles {
  readonly entity: Entity;
  readonly variants: readonly { readonly value: string; readonly citation: Citation }[];
}

/** A title beside a name: « ministre russe de l'Ecologie ». */
interface Title {
  readonly report: string;
  readonly noun: string;
  /** What the title says beyond its noun: stems, and slugs for names. */
  readonly rest: ReadonlySet<string>;
  readonly citation: Citation;
}

/** A title is looked for this many words before a name, and reaches at most this far after it. */
const REACH = 8;
/** What ends a title; a comma before the name does not. */
const boundary = /[.;:!?()«»"“”\n]/;
const afterName = /^,\s*(?:(?:le|la|l['’])\s*)?/iu;

/** For each person the titles that reports give with the same noun but something else beside it. */
export function compareTitles({ corpus, reports }: Composition): DifferentTitles[] {
  const titles = new Map<string, Title[]>();
  for (const indexed of reports.values()) {
    for (const name of indexed.analysis.names) {
      const sentence = indexed.sentences.get(name.evidence.sentence);
      if (name.entity === undefined || !sentence || sentence.part === 'removed') continue;
      const title = titleBefore(name, sentence, indexed) ?? titleAfter(name, sentence, indexed);
      if (title) titles.set(name.entity, [...(titles.get(name.entity) ?? []), title]);
    }
  }
  return corpus.entities
    .filter(({ kind }) => kind === 'person')
    .flatMap((entity) =>
      [...Map.groupBy(titles.get(entity.slug) ?? [], ({ noun }) => noun).values()].flatMap((same) => {
        const variants = apart(same);
        return variants.length < 2
          ? []
          : [{ entity, variants: variants.map(({ citation }) => ({ value: citation.quote, citation })) }];
      }),
    );
}

/** Titles that contradict the first one: each says something that the other does not. A shorter title contradicts nothing. */
function apart(titles: readonly Title[]): Title[] {
  const [first, ...others] = titles.filter(({ rest }) => rest.size > 0);
  if (!first) return [];
  const different = others.filter(
    ({ rest, report }) => report !== first.report && saysMore(rest, first.rest) && saysMore(first.rest, rest),
  );
  return different.length > 0 ? [first, ...different] : [];
}

function saysMore(words: ReadonlySet<string>, than: ReadonlySet<string>): boolean {
  return [...words].some((word) => !than.has(word));
}

function titleBefore(name: NameRecord, sentence: Sentence, indexed: IndexedReport): Title | undefined {
  const before = sentence.text.slice(0, name.evidence.start - sentence.start);
  const words = wordTokens(before, sentence.start).slice(-REACH);
  const at = words.findLastIndex(({ folded }) => personTitles.has(folded));
  const noun = words[at];
  if (!noun) return undefined;
  const between = before.slice(noun.end - sentence.start);
  if (boundary.test(between) || between.replace(/,\s*$/, '').includes(',')) return undefined;
  return titleFrom(words.slice(at), sentence, indexed);
}

function titleAfter(name: NameRecord, sentence: Sentence, indexed: IndexedReport): Title | undefined {
  const offset = name.evidence.end - sentence.start;
  const opening = afterName.exec(sentence.text.slice(offset))?.[0];
  if (opening === undefined) return undefined;
  const start = offset + opening.length;
  const clause = sentence.text.slice(start).split(/[,.;:!?()«»"“”\n]/u, 1)[0] ?? '';
  const words = wordTokens(clause, sentence.start + start).slice(0, REACH);
  return words[0] && personTitles.has(words[0].folded) ? titleFrom(words, sentence, indexed) : undefined;
}

function titleFrom(
  words: readonly WordToken[],
  sentence: Sentence,
  { analysis, report }: IndexedReport,
): Title | undefined {
  const [noun, ...others] = words;
  const last = words.at(-1);
  if (!noun || !last) return undefined;
  const names = analysis.names.filter(({ evidence }) => evidence.sentence === sentence.id);
  const rest = others
    .filter(({ folded }) => isContentWord(folded))
    .map(
      (word) =>
        names.find(({ evidence }) => evidence.start <= word.start && word.end <= evidence.end)?.entity ??
        wordStem(word.folded),
    );
  return {
    report: report.slug,
    noun: wordStem(noun.folded),
    rest: new Set(rest),
    citation: citationAt({ start: noun.start, end: last.end }, sentence, report),
  };
}
