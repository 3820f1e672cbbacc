import type { ReadingForm } from '../../french/reading-form.ts';
import { readingPattern } from '../../french/reading-pattern.ts';
import { outlookAt, type TenseCue, tenseCues } from '../../french/tense.ts';
import { addHour } from './add-hour.ts';
import { allForms } from './all-forms.ts';
import type { Finding, Form, Scene } from './form.ts';
import { joinIntervals, type NamedFinding } from './join-intervals.ts';
import { type Moment, startsBefore } from './moment.ts';
import type { Memories } from './recall.ts';
import { withNeighbourDays } from './neighbour-days.ts';
import { monthSpellings } from '../../french/months.ts';
import { partOfDay, unit, weekday } from './vocabulary.ts';

/** Words without which a stretch holds no temporal expression. */
const trigger = readingPattern(
  `(?<![\\p{L}])(?:${weekday}s?|${monthSpellings.join('|')}|${unit}|${partOfDay}s?|an|journée|aujourd['?]hui|hier|demain|avant-hier|après-demain|(?:sur)?lendemain|(?:avant-)?veille|printemps|étés?|automnes?|hivers?|noël|pâques|toussaint|pentecôte|ascension|assomption|épiphanie|chandeleur|réveillon|saint-\\p{L}+|rameaux|cendres|nouvel an|fête nationale|[ivx]{2,5}e|actuel\\p{L}*|présentement|désormais|dorénavant|maintenant|instant|moment|l'heure|présent|jour|temps|nos jours|toujours|récent\\p{L}*|récemment|dernièrement|auparavant|précédemment|antérieurement|autrefois|jadis|naguère|époque|passé|longtemps|peu|belle lurette|bientôt|prochainement|ultérieurement|possible|avenir|futur|date|stade|\\p{L}+ellement|\\p{L}*nnuel\\p{L}*|\\p{L}*mensuel\\p{L}*|trimestriel\\p{L}*|semestriel\\p{L}*|hebdomadaire\\p{L}*|quotidien\\p{L}*|journellement|j\\. ?-? ?c|jésus-christ|notre ère|black friday|movember|week[ -]?ends?|saisons?|rentrée|terme|nuits|(?<=plus )t(?:ôt|ard))|(?<=\\d) ?h(?!\\p{L})|\\d{4}|\\d[ /.:-]\\d|(?<=le |jusqu'au |ici au |(?:partir|compter) du )\\d|(?<=(?:début|fin|milieu|mi)[ -])\\d\\d|\\d(?= ?(?:${monthSpellings.join('|')}))`,
  'g',
);
const wordStart = readingPattern('(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]+', 'g');
/** No expression is longer before its trigger. */
const reach = 64;

/** All that the forms find in one sentence, in order. Adds the dates to `memories` as it goes. */
export function scanSentence(
  reading: ReadingForm,
  original: string,
  reference: Moment | undefined,
  memories: Memories,
): readonly NamedFinding[] {
  const { text } = reading;
  const triggers = [...text.matchAll(trigger)].map(({ index }) => index);
  if (triggers.length === 0) return [];
  const findings: NamedFinding[] = [];
  const scene = sceneOf(reading, original, { reference, memories, findings });
  const forms = allForms.filter(
    ({ needs }) => needs === undefined || needs.some((word) => text.includes(word)),
  );
  let next = 0;
  let free = 0;
  for (const { index } of text.matchAll(wordStart)) {
    while ((triggers[next] ?? Number.POSITIVE_INFINITY) < index) next += 1;
    const place = triggers[next];
    if (place === undefined) break;
    if (index < free || place - index > reach) continue;
    const match = readAt(text, index, scene, forms);
    if (!match) continue;
    free = match.end;
    for (const finding of match.findings) {
      findings.push(finding);
      if (readElsewhere.test(text.slice(Math.max(0, finding.start - 40), finding.start))) continue;
      remember(memories, finding, text.slice(Math.max(0, finding.start - 64), finding.start));
    }
  }
  return settle(text, findings, scene(false).outlook, memories);
}

interface Reached {
  readonly reference: Moment | undefined;
  readonly memories: Memories;
  /** What was found so far; grows as the sentence is read. */
  readonly findings: readonly NamedFinding[];
}

/** What the forms may ask of a sentence; its tenses are read once, when first asked for. */
function sceneOf(reading: ReadingForm, original: string, { reference, memories, findings }: Reached): (isPartOf: boolean) => Scene {
  const { text } = reading;
  let cues: readonly TenseCue[] | undefined;
  const outlook: Scene['outlook'] = ({ start, end }) => {
    const last = findings.findLast(({ isDayBorrowed }) => isDayBorrowed !== true);
    if (goesOnAhead(text, last, start, reference)) return 'future';
    cues ??= tenseCues(text);
    return outlookAt(text, cues, start, end);
  };
  return (isPartOf) => ({
    text,
    original: (start, end) => original.slice(reading.originalOffset(start), reading.originalOffset(end)),
    reference,
    recall: memories,
    outlook,
    isPartOf,
  });
}

/** The findings of a sentence with their intervals and neighbour days joined; what moved is remembered where it now lies. */
function settle(text: string, findings: readonly NamedFinding[], outlook: Scene['outlook'], memories: Memories): readonly NamedFinding[] {
  const joined = namedIntervals(text, findings, outlook);
  for (const [index, { moment, isDayBorrowed, endsNextDay }] of joined.entries())
    if (moment && moment !== findings[index]?.moment && isDayBorrowed !== true)
      memories.add(moment, false, { isNight: endsNextDay === true });
  const placed = withNeighbourDays(text, joined);
  for (const finding of placed) rememberHour(memories, finding);
  return placed;
}

interface Match {
  readonly end: number;
  readonly findings: readonly NamedFinding[];
}

/** The longest reading of the words that start there, with what may precede a date: « la fin de ». */
function readAt(
  text: string,
  start: number,
  scene: (isPartOf: boolean) => Scene,
  forms: readonly Form[],
): Match | undefined {
  const whole = longest(text, start, scene(false), forms);
  const part = readPart(text, start, scene, forms);
  const best = part && (!whole || part.end >= whole.end) ? part : whole;
  const [only] = best?.findings ?? [];
  if (!best || !only || best.findings.length !== 1) return best;
  const timed = addHour(text, only);
  return timed === only ? best : { end: timed.end, findings: [{ ...timed, rule: only.rule }] };
}

const partOf =
  /(?:(?<early>(?:très )?(?:tôt|tard) )(?=(?:ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain)(?!\p{L}))|(?<lead>(?:(?:un peu|bien|beaucoup) )?plus (?:tôt|tard) (?:dans |en )?(?=(?:la |le |l')?(?:semaine|mois|année|siècle|décennie|saison|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)|(?:ce|cette|le même|la même) ))|(?:la |le |ce |cette )?(?:toute |tout )?(?<part>début|fin|milieu|mi(?!-journée|-temps)|cœur|courant)(?:-| (?:de |d'|du |des )| (?!l[ea] |l'))|(?<last>(?:les |aux |ces )?derniers jours (?:de |d'|du ))|(?<first>(?:les |aux |ces )?(?:tout )?premiers jours (?:de |d'|du )))(?=[\p{L}\d])/uy;

function readPart(
  text: string,
  start: number,
  scene: (isPartOf: boolean) => Scene,
  forms: readonly Form[],
): Match | undefined {
  partOf.lastIndex = start;
  const match = partOf.exec(text);
  if (!match) return undefined;
  const { 0: words, groups } = match;
  const inner = longest(text, start + words.length, scene(true), forms);
  const [finding] = inner?.findings ?? [];
  if (!inner || !finding || inner.findings.length !== 1) return undefined;
  if (
    finding.type === 'DURATION' ||
    finding.type === 'SET' ||
    (finding.moment === undefined && /_REF$/.test(finding.open))
  )
    return undefined;
  return { end: inner.end, findings: [{ ...finding, start, mod: finding.mod ?? modOf(groups) }] };
}

function modOf(groups: Readonly<Record<string, string | undefined>> | undefined): string | undefined {
  if (groups?.['early'] !== undefined) return groups['early'].includes('tôt') ? 'START' : 'END';
  if (groups?.['first'] !== undefined || groups?.['part'] === 'début') return 'START';
  if (groups?.['last'] !== undefined || groups?.['part'] === 'fin') return 'END';
  return groups?.['part'] === 'courant' || groups?.['lead'] !== undefined ? undefined : 'MID';
}

function longest(text: string, start: number, scene: Scene, forms: readonly Form[]): Match | undefined {
  let best: Match | undefined;
  for (const form of forms) {
    const match = readForm(form, text, start, scene, best?.end ?? start);
    if (match) best = match;
  }
  return best;
}

/** The reading of one form, where it is longer than `end`. */
function readForm(
  { pattern, rule, read }: Form,
  text: string,
  start: number,
  scene: Scene,
  end: number,
): Match | undefined {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  const words = match?.[0].trimEnd();
  if (!match || words === undefined || start + words.length <= end) return undefined;
  const found = { start, end: start + words.length, text: words, groups: match.groups ?? {} };
  const findings = read(found, scene);
  return findings && { end: found.end, findings: findings.map((finding) => ({ ...finding, rule })) };
}

/** « depuis le 3 », « davantage que le 3 », « contre 12 le 3 » say where the story starts, ends or compares. */
const boundBefore =
  /(?<!\p{L})(?:depuis|dès|d'ici(?: à| au)?|jusqu'(?:au|à|en)|avant|(?:plus|moins|mieux|davantage|autant|fort|faible|élevé)e?s? que(?: lors de)?|(?:par rapport|comparée?s?) (?:à|au)|que (?:celle|celui|ceux) du|contre [\d,. ]+(?:%|millions?|personnes)?)(?: le| la)? ?$/u;

/** « contre une baisse de 3 % en avril 2023 », « par rapport à 2019 ». */
const comparedWith =
  /(?<!\p{L})(?:(?:par rapport|comparée?s?|comparativement) (?:à|au|avec)(?: celle de| celui de| ceux de| l'année| la saison| fin| début)?|(?:contre|après) [^,.;:()«»]{0,40}\d[^,.;:()«»]{0,30} (?:en|de|à|fin|à la fin de|début)|(?:plus|moins|mieux|davantage|autant) (?:\p{L}+ )?qu'en) ?$/u;

/** « (lire notre édition d'hier) » is no day of the story. */
const readElsewhere =
  /(?<!\p{L})(?:lire|voir|relire)(?: aussi| également)?(?: nos?| notre| l'| les)? ?(?:éditions?|articles?|numéros?|pages?) [^().;]*$/u;

function remember(memories: Memories, finding: Finding, before: string): void {
  rememberHour(memories, finding);
  const { moment, isForgotten, isYearStated, type, isDayBorrowed, endsNextDay } = finding;
  if (moment && isForgotten !== true && isDayBorrowed !== true && (type === 'DATE' || type === 'TIME'))
    memories.add(moment, isYearStated === true, {
      isBound: boundBefore.test(before),
      isCompared: comparedWith.test(before),
      isNight: endsNextDay === true,
    });
}

function rememberHour(memories: Memories, { moment, hour }: Finding): void {
  if (moment?.kind === 'day' && hour !== undefined && /^T\d/.test(hour))
    memories.addHour({ day: moment, hour });
}

function namedIntervals(
  text: string,
  findings: readonly NamedFinding[],
  outlook: Scene['outlook'],
): readonly NamedFinding[] {
  return joinIntervals(text, findings, outlook).map((finding, index) => ({
    ...finding,
    rule: findings[index]?.rule ?? '',
  }));
}

const alsoThen =
  /^,? (?:jusqu'(?:à|au) (?:\d{1,2} ?h(?:eures)? ?(?:\d\d )?|midi |minuit )?$|(?:et|ou|voire|puis|ou bien|et peut-être|ou plutôt) (?:le |la |dès |au |à )?$)/u;

/** « jusqu'à jeudi, voire vendredi »: what is added to a day to come is still to come. */
function goesOnAhead(
  text: string,
  before: Finding | undefined,
  start: number,
  reference: Moment | undefined,
): boolean {
  if (before?.moment?.kind !== 'day' || reference?.kind !== 'day' || start - before.end > 30) return false;
  return startsBefore(reference, before.moment) && alsoThen.test(text.slice(before.end, start));
}
