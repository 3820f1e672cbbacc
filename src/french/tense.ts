import { weekdayNames } from './weekdays.ts';
import { readingPattern } from './reading-pattern.ts';
import {
  comingVerbPattern,
  futureLookalikes,
  imperfectLookalikes,
  presentVerbPattern,
} from './verb-lists.ts';

/**
 * Where a clause looks: back to what happened, forward to what is to come; `present` where its verb stands in the
 * present and could tell of either.
 */
export type Outlook = 'past' | 'future' | 'present' | 'unknown';

/** A verb form that tells where its clause looks, with its place in the text. */
export interface TenseCue {
  readonly start: number;
  readonly end: number;
  readonly outlook: 'past' | 'future' | 'present';
}

const wordEnd = "(?![\\p{L}\\p{N}'-]|\\.\\p{L})";
const adverbs =
  '(?:\\p{L}+ment |bien |aussi |également |ainsi |encore |ensuite |pas |plus |jamais |toujours |à nouveau |de nouveau |déjà |donc |désormais |finalement |même |elle |il |eux |lui |tous |toutes )';

/** « va mardi rencontrer »: a day between the verb and its infinitive. */
const dayBetween = `(?:,? ?(?:ce |dès |aussi )?(?:${weekdayNames.join('|')}|demain)(?: (?:matin|midi|après-midi|soir))?,? )?`;

/** *Aller*, *devoir* and verbs of intent, with an infinitive. */
const goingTo = `(?:(?:va|vont|vais|allons|allez|allait|allaient|doit|doivent|devons|devait|devaient|devrait|devraient|pourrait|pourraient|peut|peuvent|compte|comptent|comptait|entend|entendent|prévoit|prévoient|espère|espèrent|veut|veulent|souhaite|souhaitent|s'apprête|s'apprêtent|promet|promettent|menace|menacent|envisage|envisagent|projette|projettent|ambitionne)(?:-t)?(?:-(?:il|elle|ils|elles|on|nous))?)(?=[ ,])(?= ?${dayBetween}${adverbs}{0,2}(?:[«"“] ?)?(?:à |de |d')?(?:(?:se |s'|en |y |l'|le |la |les |lui |leur |être |avoir ))*\\p{L}*(?:er|ir|re|oir)(?!\\p{L}))`;

/** « son intention de démissionner lundi », « la possibilité d'organiser des élections en janvier ». */
const intent = `(?:possibilité|intention|volonté|projet|promesse|espoir|objectif|souhait|proposition|obligation|date limite)s? (?:de |d')(?:(?:se |s'|en |y |l'|le |la |les |lui |leur |ne pas ))*\\p{L}+(?:er|ir|re|oir)(?!\\p{L})`;

/** « a promis jeudi de partir », « a appelé les salariés à défiler »: what is told of the infinitive is to come. */
const urged = `(?:de |d'|à )(?<=(?<!\\p{L})(?:promis|juré|menacé|décidé|prévu|proposé|convenu|demandé|ordonné|appelé|invité|exhorté)e?s? (?:(?:${weekdayNames.join('|')})(?: matin| soir)? )?(?:(?:l[ea]s?|aux?|à la|à tous les|ses|son|sa|leurs?) \\p{L}+ |(?:à )?l'\\p{L}+ )?(?:de |d'|à ))(?:(?:se |s'|en |y |l'|le |la |les |lui |leur |ne pas ))*\\p{L}+(?:er|ir|re|oir)(?!\\p{L})`;

const plannedParticiple =
  '(?:prévue?s?|attendue?s?|redoutée?s?|espérée?s?|envisagée?s?|pressentie?s?|programmée?s?|planifiée?s?|convoquée?s?|appelée?s? à|(?:fixée?s?|reportée?s?|repoussée?s?|renvoyée?s?|décalée?s?|avancée?s?) (?:à|au|aux|en))';
const planned = `(?:${plannedParticiple}|(?:est|sont) (?:${adverbs})?annoncée?s?|appel(?:le|lent) à|(?<!(?:lors d'un|lors de l'|après l'|après un|suite d'un|suite à (?:un|l')) ?)appel à|candidate?s? à|(?:donne(?:nt)? )?rendez-vous|prochaine?s?|à venir|pour livraison)(?!\\p{L})`;

const participle =
  '(?:\\p{L}*(?:é|ée|és|ées|i|ie|is|ies|it|ite|its|ites|u|ue|us|ues|ert|erte|erts|ort|orts|orte|ortes|eint|einte|aint|os|ose|uit|uite|uits))';
const having = '(?:ai|as|a|avons|avez|ont|avait|avaient|avais|avions|eut|eurent|ayant|ait|aient)';
const being = `(?:est|sont|était|étaient|suis|sommes|fut|furent|étant|soit|${having}(?:-t)?(?:-(?:il|elle|ils|elles|on))? (?:${adverbs})?été)`;
const pronounBehind = '(?:-t)?(?:-(?:il|elle|ils|elles|on|nous|je))?';
const filler = `(?:${adverbs}|(?:${weekdayNames.join('|')}|hier|fait|rien|en outre|par ailleurs|dû|pu|voulu|su|pourtant) )*`;
/** « est au », « a lieu », « sont aussi », « est jeudi » end like a participle. */
const noParticiple = `(?!(?:\\p{L}*que|qui|au|du|ou|lieu|peu|aussi|ainsi|ici|si|ni|puis|plus|midi|depuis|parmi|voici|lui|celui|aujourd'hui|tout|autre|${weekdayNames.join('|')})(?!\\p{L}))`;
const wholeParticiple = `${noParticiple}${participle}(?![\\p{L}\\p{N}])`;
/** A compound tense; « est attendu », « a été reporté au » look forward in spite of theirs. */
const perfect = `(?:${being}${pronounBehind} ${filler}(?!${plannedParticiple})${wholeParticiple}|${having}${pronounBehind} ${filler}(?!été(?!\\p{L}))${wholeParticiple})`;

/** « après avoir atteint », « a reconnu avoir tué »: what was done before. */
const doneBefore = `(?:après (?:avoir|être|s'être)|(?:pour|reconn\\p{L}+|affirm\\p{L}+|assur\\p{L}+|ni[ée]|nie(?:nt)?|dit|disent|déclar\\p{L}+|annonc\\p{L}+|indiqu\\p{L}+|regrett\\p{L}+|avou\\p{L}+) (?:avoir|s'être)) ${filler}${wholeParticiple}`;

/** A participle right before the words: « entamée jeudi », « arrêté dans la nuit de lundi ». */
const bareParticiple =
  '(?:\\p{L}{2,}(?:é|és|ées?)|ouverte?s?|morte?s?|parti(?:e|s|es)?|sorti(?:e|s|es)?|rendu(?:e|s|es)?|survenu(?:e|s|es)?|paru(?:e|s|es)?|tenu(?:e|s|es)?|élu(?:e|s|es)?|venu(?:e|s|es)?|réuni(?:e|s|es)?|battu(?:e|s|es)?|disparu(?:e|s|es)?|entendu(?:e|s|es)?|perdu(?:e|s|es)?|(?:re|ad|com|é|per|pro|sou|trans)?mise?s?|prise?s?|conclue?s?|reconnue?s?|abattue?s?|reçue?s?|apparue?s?|publiée?s?|né(?:e|s|es)?|interdite?s?|offerte?s?|découverte?s?|produite?s?|conduite?s?|construite?s?|introduite?s?|obtenue?s?|retenue?s?|intervenue?s?|parvenue?s?)';
const participleBefore = readingPattern(
  `(?:^|[\\s,(])(?<form>(?!${plannedParticiple})${bareParticiple})(?: (?:dès|depuis|vers|en|au|dans|à|le|la|ce|tôt|tard|aussi|ici|là|tout|début|fin|milieu|courant|mi|de)| dans la)*(?: | d')$`,
  '',
);
const plannedBefore = readingPattern(
  `(?:^|[\\s,(])(?:${planned})(?: (?:pour|dès|vers|en|au|à|le|la|ce))* $`,
  '',
);
/** Nouns in -é and -ée before which no participle stands. */
const nounBefore =
  /(?:^|\s)(?:(?:la|une|cette|sa|leur|chaque|de la) \p{L}+ée|(?:le|un|ce|son|du|au) \p{L}+é|(?:l')\p{L}+ée?|marché|armée|journée|soirée|matinée|année|arrivée|entrée|rentrée|marée|tournée|durée|assemblée|musée|lycée|été|côté|santé|société|cité|communauté|université|sécurité|comité|traité|député|autorité) $/u;

const future = `(?:\\p{L}*r(?:a|ai|as|ons|ez|ont)(?:-t)?(?:-(?:il|elle|ils|elles|on|nous|vous|je|tu))?)${wordEnd}`;
const imperfect = `(?:\\p{L}+(?:ait|aient)(?:-(?:il|elle|ils|elles|on|nous|ce))?)${wordEnd}`;
const simplePast = `(?:\\p{L}{2,}(?:èrent|irent|urent|inrent)|fut|eut|fit|dit|mit|prit|vit|vint|tint|devint|obtint|naquit|mourut|\\p{L}{2,}(?:ça|gea)|${[...futureLookalikes].join('|')})${wordEnd}`;

const cuePattern = readingPattern(
  `(?<![\\p{L}\\p{N}])(?:(?<goingTo>${goingTo}|${intent}|${urged})|(?<past>${perfect}|${doneBefore})|(?<planned>${planned})|(?<coming>${comingVerbPattern}${wordEnd})|(?<simplePast>${simplePast})|(?<future>${future})|(?<present>${presentVerbPattern}${wordEnd})|(?<imperfect>${imperfect}))`,
  'g',
);

/** Words that end like a future tense and are none. */
const futureNoun =
  /^(?:ora|opéra|caméra|choléra|tiara|extra|ultra|infra|supra|contra|mantra|hydra|cobra|zébra|agora|environs|patrons|électrons|neutrons|marrons|citrons|éperons|escadrons|barons|huguenots|verrons|larrons|chaperons|fleurons|girons|mouflons|front|affront|nez|rez|assez|lérida|ankara|sahara|sierra|fera-t-on)$/u;
const conditional = /r(?:ait|aient)(?:-\p{L}+)?$/u;
/** « aurait tué », « serait mort » tell of what is done, « aurait lieu », « serait jugé » of what is to come. */
const auxiliaryConditional = /^(?:aur|ser)(?:ait|aient)/u;

/**
 * The verb forms of a text that tell where its clauses look, in order. The text is in reading form (lower case, plain
 * spaces and apostrophes).
 *
 * Known by their shape: future endings; *aller*, *devoir*, *prévoir*… with an infinitive; « prévu », « attendu »;
 * some verbs of coming events in the present (« s'ouvre », « a lieu »); compound and simple pasts, imperfects.
 * The conditional tells of either (« il avait dit qu'il partirait lundi »), with its auxiliaries of nothing.
 */
export function tenseCues(text: string): readonly TenseCue[] {
  const cues: TenseCue[] = [];
  for (const { 0: form, index, groups } of text.matchAll(cuePattern)) {
    const outlook = outlookOf(form, groups ?? {});
    if (outlook) cues.push({ start: index, end: index + form.length, outlook });
  }
  return cues;
}

function outlookOf(
  form: string,
  groups: Readonly<Record<string, string | undefined>>,
): TenseCue['outlook'] | undefined {
  if (groups['goingTo'] ?? groups['planned'] ?? groups['coming']) return 'future';
  if (groups['future'] !== undefined) return form.length > 3 && !futureNoun.test(form) ? 'future' : undefined;
  if (groups['present'] !== undefined) return 'present';
  if (groups['imperfect'] === undefined) return 'past';
  if (conditional.test(form)) return auxiliaryConditional.test(form) ? undefined : 'present';
  return imperfectLookalikes.has(form) ? undefined : 'past';
}

/**
 * « a annulé six vols samedi »: the day may be that of the flights. With the object between, nobody can say whether
 * the clause looks back.
 */
const planChanged =
  /(?<!\p{L})(?:annulé|supprimé|déprogrammé|reporté|interdit|autorisé|convoqué|réquisitionné)e?s?(?!\p{L})[^,;:]*$/u;
const objectBetween =
  /^ (?:l[ea]s?|l'|une?|des|ses|son|sa|leurs?|tou(?:s|te|tes)|cette|cet|ce|ces|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)(?: |(?<='))\p{L}/u;

/** « a voté la reconduction du mouvement jeudi ». */
const goingOnBefore =
  /(?<!\p{L})(?:reconduction|prolongation|poursuite|report|tenue)(?: (?:de la |de l'|du |des |d'une? )\p{L}+)? $/u;

/** « a décidé de renvoyer l'affaire au 9 avril », « a reporté sa décision à jeudi ». */
const deferred =
  /(?<!\p{L})(?:renvo(?:y|i)|report|repouss|décal|ajourn)\p{L}+ (?:\p{L}+ment )?(?:l[ea]s? |l'|son |sa |ses |leurs? |une? |cette |ce )[^,;:.()«»]{1,50} (?:au|à|en)(?: (?:début|fin|mi))?[ -]$/u;

/** Where a clause ends or another begins. */
const clauseBoundary =
  /[;:()«»"“”]|, (?:a|ont|avait|est|sont|qui|que|qu'|dont|où|mais|et|tandis|alors|selon|comme|d'après|ce qui)(?!\p{L})|(?<!\p{L})(?:que|qu'|qui|dont|où|lorsque|lorsqu'|quand|tandis|parce|puisque|si|mais|avant de|après avoir|car)(?!\p{L})/u;

/**
 * Where the clause of the words at `start`–`end` looks: as the participle right before them, else as the nearest
 * verb before with no clause boundary between, else as the nearest after, else as any.
 */
export function outlookAt(text: string, cues: readonly TenseCue[], start: number, end: number): Outlook {
  const words = text.slice(Math.max(0, start - 40), start);
  if (plannedBefore.test(words)) return 'future';
  if (deferred.test(text.slice(Math.max(0, start - 90), start))) return 'future';
  if (isApposed(text, cues, start)) return 'past';
  if (participleBefore.test(words) && !nounBefore.test(words))
    return lastCueIsPlan(text, cues, start) || isSaidAgain(text, words, start) ? 'future' : 'past';
  const next = firstFrom(cues, start);
  const before = cues[next - 1];
  const inside = cues[next];
  if (inside && inside.end <= end && inside.outlook !== 'present') return inside.outlook;
  const after = cues[firstFrom(cues, end)];
  if (before && before.end <= start && isSameClause(text, before.end, start))
    return isPlanChange(text, before, start) ? 'present' : before.outlook;
  if (after && isSameClause(text, end, after.start)) return after.outlook;
  return (before ?? after)?.outlook ?? 'unknown';
}

function isPlanChange(text: string, { start: from, end: to, outlook }: TenseCue, start: number): boolean {
  const between = text.slice(to, start);
  return (
    outlook === 'past' &&
    ((planChanged.test(text.slice(from, to)) && objectBetween.test(between)) || goingOnBefore.test(between))
  );
}

/** « Un train sera annulé samedi, et un autre annulé vendredi »: the same participle, its auxiliary left out. */
function isSaidAgain(text: string, words: string, start: number): boolean {
  const form = participleBefore.exec(words)?.groups?.['form'];
  if (form === undefined) return false;
  const at = text.lastIndexOf(` ${form}`, start - words.length + words.lastIndexOf(form) - 2);
  return (
    at >= 0 && /(?<!\p{L})(?:sera|seront|être)(?: \p{L}+ment)?$/u.test(text.slice(Math.max(0, at - 24), at))
  );
}

const segmentStart = /(?:^|[,;:(«–—] ?)(?=[^,;:(«–—]*$)/u;
/** What one is for something done: « vainqueur de la Coupe fin mars, le club jouera… ». */
const deedNoun =
  '(?:vainqueurs?|lauréate?s?|championn?e?s?|finalistes?|victimes?|auteure?s?|autrices?|médaillée?s?|tombeurs?|buteurs?|absente?s?|héros)';
const apposition = readingPattern(
  `^(?:(?:déjà|aussi|également|finalement|récemment|officiellement) )?(?:(?!${plannedParticiple})${bareParticiple}|${deedNoun})(?= )`,
  '',
);
const longestApposition = 120;

/** « Arrivé deuxième dimanche, il affrontera… »: a participle with its words, set off by a comma and without a verb. */
function isApposed(text: string, cues: readonly TenseCue[], start: number): boolean {
  const before = text.slice(Math.max(0, start - longestApposition), start);
  const at = segmentStart.exec(before);
  if (!at) return false;
  const from = start - before.length + at.index + at[0].length;
  if (!apposition.test(text.slice(from, start))) return false;
  return !cues.slice(firstFrom(cues, from), firstFrom(cues, start)).some(({ outlook }) => outlook !== 'past');
}

/** The rank of the first cue that starts there or later. */
function firstFrom(cues: readonly TenseCue[], offset: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cues[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** « la conférence sur le climat (COP24), en décembre »: a word or two in brackets end no clause. */
const aside = / \([^()]{1,30}\)/gu;
/** No clause is longer. */
const longestClause = 240;

function isSameClause(text: string, start: number, end: number): boolean {
  if (end - start > longestClause) return false;
  return !clauseBoundary.test(text.slice(start, end).replace(aside, ' '));
}

/** « sera jugé jeudi », « doit être réuni mardi »: the participle belongs to a verb that looks forward. */
function lastCueIsPlan(text: string, cues: readonly TenseCue[], start: number): boolean {
  const before = cues[firstFrom(cues, start) - 1];
  if (before?.outlook !== 'future' || !isSameClause(text, before.end, start)) return false;
  const between = text.slice(before.end, start).trim();
  return between.split(' ').length <= 5 && !/,/.test(between);
}
