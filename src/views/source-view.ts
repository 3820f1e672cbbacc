import type { Addresses } from '../addresses/addresses.ts';
import type { Mark } from '../corpus/report.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { dateInWords, onDate } from './wording/date-in-words.ts';
import { sourceName } from './wording/source-names.ts';
import { type VoiceNamer, voiceNamer } from './wording/voice-namer.ts';

/** A report as other pages name it: its mark, its name, where it is read. */
export interface SourceView {
  readonly slug: string;
  readonly name: string;
  readonly mark: Mark;
  readonly address: string;
  /** « 17 sept. », for lines with little room. */
  readonly published: string;
  /** « publié le 17 sept. », « publié en septembre 2023, jour inconnu ». */
  readonly publishedOn: string;
}

/** Every report of the dossier, in the dossier's order. */
export function sourceViews(dossier: Dossier, addresses: Addresses): readonly SourceView[] {
  return dossier.corpus.reports.map((report) => ({
    slug: report.slug,
    name: sourceName(dossier, report),
    mark: report.mark,
    address: addresses.article(report.slug),
    published: shortPublication(report.provenance.published),
    publishedOn: `publié ${publicationDate(report.provenance.published)}`,
  }));
}

/** The same by slug: a report of the dossier always has one; with the names of the voices they cite. */
export class SourceIndex {
  readonly all: readonly SourceView[];
  /** What the voices that the reports cite are called in a sentence. */
  readonly nameOf: VoiceNamer;
  readonly #bySlug: ReadonlyMap<string, SourceView>;

  constructor(dossier: Dossier, addresses: Addresses) {
    this.all = sourceViews(dossier, addresses);
    this.nameOf = voiceNamer(dossier);
    this.#bySlug = new Map(this.all.map((source) => [source.slug, source]));
  }

  /** @throws where the dossier has no such report: a citation always names one that it has. */
  get(slug: string): SourceView {
    const source = this.#bySlug.get(slug);
    if (!source) throw new Error(`No report \`${slug}\` in the dossier, though a citation names it.`);
    return source;
  }

  /** Those that are named, in the dossier's order. */
  pick(slugs: readonly string[]): readonly SourceView[] {
    const wanted = new Set(slugs);
    return this.all.filter((source) => wanted.has(source.slug));
  }
}

const monthOnly = /^\d{4}-\d{2}$/;

function shortPublication(published: string): string {
  const words = dateInWords(published, 'short');
  return monthOnly.test(published) ? `${words}, jour inconnu` : words;
}

function publicationDate(published: string): string {
  const words = onDate(published, 'short');
  return monthOnly.test(published) ? `${words}, jour inconnu` : words;
}
