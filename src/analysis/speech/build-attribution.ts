import type { Entity } from '../../corpus/corpus.ts';
import type { Attribution, AttributionRecord, ChainLink, Evidence, NameRecord, QuotationRecord } from '../records.ts';
import { fold } from './discourse.ts';
import { findInnerIncise } from './find-inner-incise.ts';
import { belongsTo, type MediumFound } from './find-media.ts';
import type { Frame } from './frame.ts';
import type { Range } from './noun-phrase.ts';
import { originOf, originOfMedium, originOfSpeaker, type OriginOfLink } from './origins.ts';
import { resolveMedium } from './resolve-voice.ts';
import type { Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** A record with what it was made from. */
export interface BuiltAttribution {
  readonly record: AttributionRecord;
  readonly sentence: SpokenSentence;
  readonly frame: Frame;
  readonly speaker: Speaker | undefined;
}

interface FrameInContext {
  readonly sentence: SpokenSentence;
  readonly frame: Frame;
  readonly speakers: ReadonlyMap<Frame, Speaker | undefined>;
  /** Indexes into the quotations of the input. */
  readonly quotations: readonly number[];
}

interface Link {
  readonly link: ChainLink;
  readonly origin: OriginOfLink;
}

/** A clause of the report's between the marks of a quotation, and the words between them, read by themselves. */
interface InnerIncise {
  readonly inner: SpokenSentence;
  readonly frame: Frame;
}

/** Makes attribution records from frames whose speakers are known. */
export class AttributionBuilder {
  readonly built: BuiltAttribution[] = [];
  readonly #introduced = new Map<SpokenSentence, Speaker>();
  readonly #claimed = new Map<SpokenSentence, Speaker>();
  readonly #incises = new Map<number, InnerIncise | undefined>();
  readonly #quotations: readonly QuotationRecord[];
  readonly #names: ReadonlyMap<string, readonly NameRecord[]>;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #entityByWords: ReadonlyMap<string, Entity>;
  /** The body each person speaks for, once the text has said so. */
  readonly #bodies = new Map<string, OriginOfLink>();

  constructor(input: {
    readonly quotations: readonly QuotationRecord[];
    readonly names: readonly NameRecord[];
    readonly entities: readonly Entity[];
  }) {
    this.#quotations = input.quotations;
    this.#names = Map.groupBy(input.names, ({ evidence }) => evidence.sentence);
    this.#entities = new Map(input.entities.map((entity) => [entity.slug, entity]));
    this.#entityByWords = new Map(
      input.entities.flatMap((entity) => [...entity.forms, ...entity.descriptions].map((words) => [bareWords(words), entity] as const)),
    );
  }

  /** Notes who a sentence that ends in a colon hands the floor to. */
  introduce(sentence: SpokenSentence, speaker: Speaker): void {
    this.#introduced.set(sentence, speaker);
  }

  introduced(sentence: SpokenSentence): Speaker | undefined {
    return this.#introduced.get(sentence);
  }

  /** Notes who the sentence behind says the words of a sentence are from. */
  claim(sentence: SpokenSentence, speaker: Speaker): void {
    this.#claimed.set(sentence, speaker);
  }

  claimed(sentence: SpokenSentence): Speaker | undefined {
    return this.#claimed.get(sentence);
  }

  /** Whether nobody says a quotation: it is a term or a title. */
  isTerm(index: number): boolean {
    return this.#quotations[index]?.use === 'term';
  }

  get quotations(): readonly QuotationRecord[] {
    return this.#quotations;
  }

  quotation(index: number): QuotationRecord | undefined {
    return this.#quotations[index];
  }

  /** The report's own clause between the marks of a quotation of this sentence, read once; undefined where it has none. */
  inciseIn(sentence: SpokenSentence, index: number): InnerIncise | undefined {
    const quotation = this.#quotations[index];
    if (!quotation || this.#incises.has(index)) return this.#incises.get(index);
    const inner = sentence.inside(quotation.evidence);
    const frame = findInnerIncise(inner);
    const incise = frame && { inner, frame };
    this.#incises.set(index, incise);
    return incise;
  }

  add(context: FrameInContext): void {
    const { sentence, frame, speakers, quotations } = context;
    const evidence = this.#evidence(sentence, frame.content);
    if (evidence.end <= evidence.start) return;
    const speaker = speakers.get(frame) ?? askedSource(context);
    const links = this.#chain(context, speaker);
    if (links.length === 0 && quotations.length === 0) return;
    const attribution = attributionFrom(links, speaker);
    const isInferred = speaker?.basis === 'inferred' || frame.kind === 'label' || frame.kind === 'subject' || frame.kind === 'beside';
    this.built.push({
      sentence,
      frame,
      speaker,
      record: {
        kind: 'attribution',
        evidence,
        cue: this.#evidence(sentence, frame.cue),
        lemma: frame.lemma,
        attribution,
        quotations: quotations.flatMap((index) => this.#quotations[index]?.id ?? []),
        basis: isInferred ? 'inferred' : 'stated',
        rule: `${frame.kind}-${frame.opening}`,
        review: 'automatic',
      },
    });
  }

  #evidence({ sentence, spanOf }: SpokenSentence, range: Range): Evidence {
    return { report: sentence.report, sentence: sentence.id, ...spanOf(range) };
  }

  #chain(context: FrameInContext, speaker: Speaker | undefined): readonly Link[] {
    const { sentence, frame } = context;
    const links: Link[] = [];
    for (const outer of outerSpeakers(context)) links.push(this.#speakerLink(outer, 'agency'));
    const media = sentence.media.filter((medium) => belongsTo(frame, medium) && isNear(frame, medium));
    for (const medium of media.filter(({ kind }) => kind !== 'cited')) {
      const link = this.#mediumLink(sentence, medium);
      if (link && !isSame(link, speaker)) links.push(link);
    }
    const cited = media.find((medium) => medium.kind === 'cited' && !speaksItself(sentence, frame, medium));
    if (speaker?.document) links.push(this.#documentLink(speaker.document, sentence));
    if (speaker) links.push(this.#speakerLink(speaker, cited ? 'agency' : 'speaker'));
    if (cited) {
      const inner = resolveMedium(cited.voice, sentence);
      if (inner) links.push(this.#speakerLink(inner, 'speaker'));
    }
    return withoutRepeats(links);
  }

  #speakerLink(speaker: Speaker, role: 'agency' | 'speaker'): Link {
    const { home, range, label } = speaker;
    const entity = this.#entityOf(speaker);
    const evidence = range && this.#evidence(speaker.heard ?? home, range);
    const words = range && (speaker.heard ?? home).wordsOf(range);
    return {
      link: { words, label: entity?.label ?? label, entity: entity?.slug, role, basis: speaker.basis, evidence },
      origin: this.#originOf(speaker, entity),
    };
  }

  #documentLink(range: Range, sentence: SpokenSentence): Link {
    const words = sentence.wordsOf(range);
    return {
      link: { words, label: words, entity: undefined, role: 'medium', basis: 'stated', evidence: this.#evidence(sentence, range) },
      origin: { kind: 'none', label: undefined, entity: undefined },
    };
  }

  #mediumLink(sentence: SpokenSentence, { kind, range, article }: MediumFound): Link | undefined {
    if (kind === 'cited') return undefined;
    const words = sentence.wordsOf(range);
    const evidence = this.#evidence(sentence, range);
    const entity = this.#entityAt(evidence);
    const label = entity?.label ?? (article ? `${article} ${words}` : words);
    const link: ChainLink = { words, label, entity: entity?.slug, role: kind, basis: 'stated', evidence };
    return { link, origin: originOfMedium(link, entity) };
  }

  /** The entity that the words of a speaker, or the name they stand for, are a form of. */
  #entityOf({ home, described, range, mention, heard }: Speaker): Entity | undefined {
    const sentence = heard ?? home;
    const own = range && this.#entityAt(this.#evidence(sentence, range), mention.isPerson ? 'person' : undefined);
    if (own) return own;
    const name = described?.name;
    const stated = name && this.#entityAt(this.#evidence(home, name));
    if (stated) return stated;
    return this.#entityByWords.get(bareWords(mention.label));
  }

  /** What a speaker is as an origin; a person stands for the body the text has named with the name. */
  #originOf(speaker: Speaker, entity: Entity | undefined): OriginOfLink {
    const told = originOfSpeaker(speaker, entity);
    const body = told.label === undefined || told.entity !== undefined ? undefined : this.#entityByWords.get(bareWords(told.label));
    const origin = body ? { kind: told.kind, label: body.label, entity: body.slug } : told;
    const { key, isPerson, isNamed } = speaker.mention;
    if (!isPerson || !isNamed) return origin;
    if (origin.kind === 'named') this.#bodies.set(key, origin);
    return origin.kind === 'none' ? (this.#bodies.get(key) ?? origin) : origin;
  }

  #entityAt(evidence: Evidence, kind?: Entity['kind']): Entity | undefined {
    const found = (this.#names.get(evidence.sentence) ?? []).filter(
      ({ evidence: place, entity }) => entity !== undefined && place.start < evidence.end && place.end > evidence.start,
    );
    const entities = found.flatMap(({ entity }) => (entity === undefined ? [] : (this.#entities.get(entity) ?? [])));
    const fitting = kind ? entities.filter((entity) => entity.kind === kind) : entities;
    return fitting.at(-1);
  }
}

/** « a-t-on appris de source policière »: « on » learnt it from the source beside. */
function askedSource({ sentence, frame, speakers }: FrameInContext): Speaker | undefined {
  if (frame.voice?.pronoun !== 'on') return undefined;
  const source = sentence.frames.find(({ kind, cue }) => kind === 'sourcing' && (cue.start >= frame.cue.start || cue.start === 0));
  return source && speakers.get(source);
}

/** Words for comparison, without the article in front. */
function bareWords(words: string): string {
  return fold(words).replace(/^(?:la |les? |l')/, '');
}

/** Agencies and papers through which another frame passes what this one reports. */
function outerSpeakers({ sentence, frame, speakers }: FrameInContext): readonly Speaker[] {
  return sentence.frames.flatMap((other) => {
    const speaker = speakers.get(other);
    const covers = other !== frame && other.content.start <= frame.cue.start && other.content.end > frame.cue.start;
    if (!covers || !speaker || other.cue.start === frame.cue.start || frame.voice?.pronoun === 'on') return [];
    if (frame.kind === 'sourcing' && other.kind !== 'lead') return [];
    const source = speaker.described?.source;
    const carries = source === 'agency' || source === 'press' || source === 'document' || source === 'informant' || (source === 'group' && /^(?:médias|journaux|agences|journalistes)$/.test(speaker.described?.head ?? '')) || (!speaker.mention.isPerson && speaker.mention.isNamed && source === undefined && other.kind === 'sourcing');
    return carries ? [speaker] : [];
  });
}

/** « X se dit « inquiet », citant une note qui précise que « … » »: whom X cites says words of their own. */
function speaksItself({ frames }: SpokenSentence, frame: Frame, { range }: MediumFound): boolean {
  return frames.some((other) => other !== frame && other.kind === 'lead' && other.voice !== undefined && other.cue.start > range.start && other.voice.start >= range.start && other.voice.start < range.end + 6);
}

/** A medium far behind a « selon » belongs to something else. */
function isNear(frame: Frame, { range, kind }: MediumFound): boolean {
  if (frame.kind !== 'sourcing') return true;
  const end = frame.voice?.end ?? frame.cue.end;
  const distance = range.start - end;
  return range.start >= frame.cue.start && distance < (kind === 'cited' ? 14 : 10);
}

function isSame({ link }: Link, speaker: Speaker | undefined): boolean {
  return speaker !== undefined && fold(link.words ?? '') === fold(speaker.label);
}

function withoutRepeats(links: readonly Link[]): readonly Link[] {
  return links.filter(({ link }, rank) => links.findIndex((other) => fold(other.link.label) === fold(link.label)) === rank);
}

function attributionFrom(links: readonly Link[], speaker: Speaker | undefined): Attribution {
  const origin = originOf(links.map((link) => link.origin));
  const last = links.findLast(({ link }) => link.role === 'speaker') ?? links.at(-1);
  const isOwn = last?.link.role === 'speaker' && speaker !== undefined && last === links.findLast(({ link }) => link.role === 'speaker');
  const isCited = links.some(({ link }) => link.role === 'agency' && speaker !== undefined && link.label === speaker.label);
  return {
    chain: links.map(({ link }) => link),
    origin: origin.entity ?? origin.label,
    originLabel: origin.label,
    originKind: origin.kind,
    speaker: speaker === undefined ? undefined : isOwn && !isCited ? speaker.label : (last?.link.label ?? speaker.label),
    speakerEntity: last?.link.role === 'speaker' ? last.link.entity : undefined,
  };
}
