import { areTransliterations } from '../french/transliteration.ts';
import { compareTitles } from './compare-titles.ts';
import { mentionsOf } from './compare-topic.ts';
import type { Composition } from './composition.ts';
import { areDisjoint, dateBounds } from './date-bounds.ts';
import type { Citation } from './citation.ts';
import type { FacetMention } from './compared-topic.ts';
import type { Dossier, Event, EventMention, NamedEntity } from './dossier.ts';
import type { Subject } from './open-notices.ts';
import { wordKey } from './word-tokens.ts';

/** Something that two or more reports put differently, for an editor to judge. */
export interface Candidate {
  readonly kind: 'number' | 'date' | 'title' | 'spelling';
  /** The content file that it concerns. */
  readonly subject: Subject;
  readonly about: string;
  /** What each variant is, and words of a report that give it. */
  readonly variants: readonly { readonly value: string; readonly citation: Citation }[];
}

/**
 * Tells editors, as infos, where reports differ on one fact in a number, a date, somebody's title or the spelling of
 * a name, and no divergence file quotes both sentences. A candidate is never published: an editor judges it.
 */
export function proposeDivergences(dossier: Dossier, composition: Composition): void {
  for (const { kind, subject, about, variants } of divergenceCandidates(dossier, composition)) {
    const told = variants.map(
      ({ value, citation }) => `« ${value} » (\`${citation.report}\`: « ${citation.quote} »)`,
    );
    composition.notices.raise(subject, {
      degree: 'info',
      ruleId: `divergence-candidate-${kind}`,
      reason: `Reports differ on ${about}: ${told.join(', ')}`,
      note: 'If they contradict each other, write it in a file of `divergences/`; if not, nothing is to be done.',
    });
  }
}

/** The candidates that no divergence file covers. */
export function divergenceCandidates(dossier: Dossier, composition: Composition): Candidate[] {
  const candidates = [
    ...differentNumbers(dossier),
    ...[...dossier.events.values()].flatMap(differentDates),
    ...differentTitles(composition),
    ...dossier.names.flatMap(differentSpellings),
  ];
  return candidates.filter((candidate) => !isCovered(candidate, dossier));
}

/** Whether a divergence file already quotes the sentences of two of the variants. */
function isCovered({ variants }: Candidate, { divergences }: Dossier): boolean {
  return divergences.some(({ quotes }) => {
    const quoted = new Set(quotes.map(({ sentence }) => sentence.id));
    return variants.filter(({ citation }) => quoted.has(citation.sentence.id)).length >= 2;
  });
}

function differentNumbers({ topics }: Dossier): Candidate[] {
  return topics.flatMap(({ topic, facets }) =>
    facets.flatMap(({ facet, cells }) => {
      const exact = mentionsOf(cells).filter(({ quantity }) => quantity.kind === 'exactly');
      const variants = firstOfEach(exact, ({ quantity }: FacetMention) => String(quantity.value));
      return severalReports(variants)
        ? [{ kind: 'number' as const, subject: topic, about: `the number of \`${facet.id}\``, variants }]
        : [];
    }),
  );
}

/** Only dates that an editor says date the event are compared: another date of the sentence may be of something else. */
function differentDates({ file, mentions }: Event): Candidate[] {
  const dated = mentions.filter(
    ({ expression, date }) => expression !== undefined && date?.value !== undefined,
  );
  const variants = firstOfEach(dated, (mention: EventMention) => mention.date?.value ?? '');
  const [first, ...others] = variants;
  const bounds = first && dateBounds(first.value);
  const apart = others.filter(({ value, citation }) => {
    const other = dateBounds(value);
    return bounds && other && areDisjoint(bounds, other) && citation.report !== first?.citation.report;
  });
  return first && apart.length > 0
    ? [{ kind: 'date', subject: file, about: `the date of \`${file.slug}\``, variants: [first, ...apart] }]
    : [];
}

function differentTitles(composition: Composition): Candidate[] {
  return compareTitles(composition).map(({ entity, variants }) => ({
    kind: 'title',
    subject: entity,
    about: `the title of ${entity.label}`,
    variants,
  }));
}

/** « Kim » beside « Kim Jong Un » is no other spelling, nor are case, accents and hyphens: letters must differ. */
function differentSpellings({ entity, forms }: NamedEntity): Candidate[] {
  const uses = forms.flatMap((form) => form.uses);
  const spellings = firstOfEach(uses, ({ quote }) => spellingOf(quote)).map(({ citation }) => ({
    value: citation.quote,
    citation,
  }));
  const variants = spellings.filter((one) =>
    spellings.some((other) => areSpellings(spellingOf(one.value), spellingOf(other.value))),
  );
  return severalReports(variants)
    ? [{ kind: 'spelling', subject: entity, about: `the spelling of ${entity.label}`, variants }]
    : [];
}

function spellingOf(name: string): string {
  return wordKey(name).replaceAll('-', ' ');
}

/** Whether two names have the same words, one of them at least in another transliteration. */
function areSpellings(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  const different = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ''] as const]));
  return (
    a.length === b.length &&
    different.length > 0 &&
    different.every(([left, right]) => areTransliterations(left, right))
  );
}

function firstOfEach<Cited extends Citation>(
  citations: readonly Cited[],
  variantOf: (citation: Cited) => string,
): { value: string; citation: Cited }[] {
  const first = new Map<string, Cited>();
  for (const citation of citations) {
    const value = variantOf(citation);
    if (!first.has(value)) first.set(value, citation);
  }
  return [...first].map(([value, citation]) => ({ value, citation }));
}

function severalReports(variants: readonly { readonly citation: Citation }[]): boolean {
  return variants.length >= 2 && new Set(variants.map(({ citation }) => citation.report)).size >= 2;
}
