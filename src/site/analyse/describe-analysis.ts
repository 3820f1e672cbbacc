import type {
  Analysis,
  Attribution,
  AttributionRecord,
  DateRecord,
  Evidence,
  FactRecord,
  HedgeRecord,
  NameRecord,
  QuotationRecord,
  Sentence,
} from '../../analysis/records.ts';
import { attributionOfQuotation } from './analysis-as-data.ts';
import type { Doubt } from './list-doubts.ts';

/** What was found in one file, sentence by sentence, and what is doubtful, as text for a terminal. */
export function describeAnalysis(file: string, analysis: Analysis, doubts: readonly Doubt[]): string {
  const places = new Map(analysis.sentences.map((sentence) => [sentence.id, placeOf(sentence)]));
  return [
    `== ${file}`,
    `   ${countLine(analysis)}`,
    '',
    ...analysis.sentences.flatMap((sentence) => describeSentence(sentence, analysis)),
    ...describeDoubts(doubts, places),
    '',
  ].join('\n');
}

function countLine({ sentences, dates, names, quotations, attributions, facts }: Analysis): string {
  const resolved = dates.filter(({ value }) => value !== undefined).length;
  const attributed = quotations.filter(({ id }) => attributionOfQuotation(id, attributions)).length;
  return [
    `${sentences.length} sentences`,
    `${dates.length} time expressions (${resolved} on the calendar)`,
    `${names.length} names`,
    `${quotations.length} quotations (${attributed} attributed)`,
    `${facts.length} facts`,
  ].join(', ');
}

function placeOf({ part, paragraph, rank }: Sentence): string {
  if (part === 'title') return 'title';
  return `${part === 'removed' ? 'removed ' : ''}§${paragraph}.${rank}`;
}

interface Line {
  readonly at: number;
  readonly text: string;
}

function describeSentence(sentence: Sentence, analysis: Analysis): string[] {
  const inside = <Located extends { readonly evidence: Evidence }>(records: readonly Located[]): readonly Located[] =>
    records.filter(({ evidence }) => evidence.sentence === sentence.id);
  const lines: Line[] = [
    ...inside(analysis.dates).map((date) => line(date.evidence, dateText(date))),
    ...inside(analysis.names).map((name) => line(name.evidence, nameText(name))),
    ...inside(analysis.quotations).map((one) => line(one.evidence, quotationText(one, analysis.attributions))),
    ...inside(analysis.attributions).map((one) => line(one.evidence, attributionText(one, sentence))),
    ...inside(analysis.hedges).map((hedge) => line(hedge.evidence, hedgeText(hedge, sentence))),
    ...inside(analysis.facts).map((fact) => line(fact.evidence, factText(fact))),
  ];
  const sorted = lines.sort((a, b) => a.at - b.at).map(({ text }) => `      ${text}`);
  return [`${placeOf(sentence)}  ${sentence.text.replaceAll(/\s+/g, ' ')}`, ...sorted, ''];
}

function line({ start, end }: Evidence, text: string): Line {
  return { at: start, text: `${text}  [${start}-${end}]` };
}

function dateText({ expression, value, timex3, rule, anchor, anchorKind, basis, review }: DateRecord): string {
  const mod = timex3.mod === undefined ? '' : ` ${timex3.mod}`;
  const counted = anchor === undefined ? '' : `, from ${anchor} (${anchorKind ?? 'text'})`;
  return `date   « ${expression} » → ${value ?? 'unresolved'} · ${timex3.type} ${timex3.value}${mod} · ${rule}${counted} · ${basis} · ${review}`;
}

function nameText({ form, entity, status, rule, review }: NameRecord): string {
  return `name   « ${form} » → ${entity ?? 'unknown'} · ${status} · ${rule} · ${review}`;
}

function quotationText({ id, text, use, rule, isRepaired, review }: QuotationRecord, attributions: readonly AttributionRecord[]): string {
  const attribution = attributionOfQuotation(id, attributions);
  const said = attribution ? chainText(attribution) : use === 'term' ? 'nobody: a term' : 'not attributed';
  return `quote  « ${shortened(text)} » · ${use}${isRepaired ? ' · repaired' : ''} · ${said} · ${rule} · ${review}`;
}

function attributionText({ cue, lemma, attribution, rule, basis, evidence, review }: AttributionRecord, sentence: Sentence): string {
  const words = shortened(sliceOf(evidence, sentence));
  return `said   « ${words} » · ${chainText(attribution)} · cue « ${sliceOf(cue, sentence)} » (${lemma}) · ${rule} · ${basis} · ${review}`;
}

function hedgeText({ cue, rule, evidence, review }: HedgeRecord, sentence: Sentence): string {
  return `hedge  « ${sliceOf(cue, sentence)} » over « ${shortened(sliceOf(evidence, sentence))} » · ${rule} · ${review}`;
}

function factText(fact: FactRecord): string {
  const { kind, value } = fact.quantity;
  const parts = [
    `fact   ${fact.topic}/${fact.facet}`,
    `« ${fact.wording} »`,
    value === undefined ? kind : `${kind} ${value}`,
    ...(fact.qualities.length > 0 ? [fact.qualities.join(', ')] : []),
    `from ${fact.giver ?? '?'} to ${fact.receiver ?? '?'}`,
    ...(fact.isHedged ? ['hedged'] : []),
    chainText(fact.attribution),
    ...(fact.date === undefined ? [] : [fact.date]),
    `${fact.rule} · ${fact.basis} · ${fact.review}`,
  ];
  return parts.join(' · ');
}

/** « report ← TASS ← les services régionaux », with the origin. */
function chainText({ chain, originKind, originLabel }: Attribution): string {
  if (chain.length === 0) return 'in its own voice';
  const origin = originKind === 'none' ? 'no origin' : `origin ${originLabel ?? '?'} (${originKind})`;
  return `report ← ${chain.map(({ label }) => label).join(' ← ')} · ${origin}`;
}

function sliceOf({ start, end }: Evidence, sentence: Sentence): string {
  return sentence.text.slice(Math.max(0, start - sentence.start), Math.max(0, end - sentence.start));
}

const LONGEST_SHOWN = 90;

function shortened(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ');
  return plain.length <= LONGEST_SHOWN ? plain : `${plain.slice(0, LONGEST_SHOWN)}…`;
}

function describeDoubts(doubts: readonly Doubt[], placeOfSentence: ReadonlyMap<string, string>): string[] {
  if (doubts.length === 0) return ['Nothing doubtful.'];
  return [
    'To look at:',
    ...doubts.map(({ kind, words, places, remark }) => {
      const where = [...new Set(places.map(({ sentence }) => placeOfSentence.get(sentence) ?? '?'))].join(', ');
      return `  ${kind}: « ${shortened(words)} »${remark ? ` (${remark})` : ''}, ${where}`;
    }),
  ];
}
