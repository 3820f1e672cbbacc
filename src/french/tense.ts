/** Where a clause looks: back to what happened, or forward to what is to come. */
export type Outlook = 'past' | 'future' | 'unknown';

/** A verb form that tells where its clause looks, with its place in the text. */
export interface TenseCue {
  readonly start: number;
  readonly end: number;
  readonly outlook: 'past' | 'future';
}

/** Nouns and other words that end like a future tense. */
const notFuture: ReadonlySet<string> = new Set(
  (
    'opéra caméra choléra aura tiara extra ultra infra supra contra mantra hydra cobra libéra entra ' +
    'environs patrons électrons marrons citrons éperons escadrons chevrons wagons barons huguenots neurons neutrons ' +
    'front affront confront pont suront assez nez chez riez agora algèbra sera-t-il sierra haltéra zébra ' +
    'considéra opéra déclara montra rencontra demeura entra tira attira retira inspira assura mesura jura dura ' +
    'tourna adora explora pleura décora montera-t serra enterra consacra célébra livra ouvra prépara répara sépara ' +
    'compara empara gara égara déclara espéra opéra coopéra libéra modéra récupéra généra toléra vira admira ' +
    'délivra filtra illustra administra enregistra démontra rentra centra concentra pénétra perpétra'
  ).split(' '),
);

const future = "(?:[\\p{L}]*[eiudvts]?r(?:a|ai|as|ons|ez|ont))(?![\\p{L}\\p{N}'-]|\\.\\p{L})";
const goingTo =
  "(?:va|vont|vais|allons|allez|doit|doivent|devons|devait|devaient|devrait|devraient|pourrait|pourraient|peut|peuvent|compte|comptent|comptait|entend|entendent|prévoit|prévoient|espère|espèrent|veut|veulent|souhaite|souhaitent|s'apprête|s'apprêtent|promet|promettent|menace|menacent|envisage|envisagent|projette|projettent|ambitionne)(?= (?:\\p{L}+ment |bien |aussi |également |ainsi |encore |ensuite |pas |toujours |à nouveau |notamment |de nouveau |à |de |d')?(?:se |s'|en |y |l'|le |la |les |lui |leur |être |avoir )*\\p{L}*(?:er|ir|re|oir)(?!\\p{L}))";
const planned =
  "(?:prévue?s?|attendue?s?|programmée?s?|planifiée?s?|fixée?s? (?:à|au)|convoquée?s?|reportée?s? (?:à|au)|repoussée?s? (?:à|au)|appell?e(?:nt)? à|appel à|candidate?s? à|rendez-vous|prochaine?s?|à venir|d'ici)";
const coming =
  "(?:s'ouvre|s'ouvrent|débute|débutent|commence|commencent|démarre|démarrent|se tient|se tiennent|se réunit|se réunissent|se rend|se rendent|a lieu|ont lieu|entre en vigueur|entrent en vigueur|se déroule|se déroulent|se joue|affronte|affrontent|accueille|accueillent|reçoit|reçoivent|dispute|disputent|comparaît|comparaissent|s'achève|s'achèvent|se termine|se terminent|se poursuit|se poursuivent|arrive|arrivent|sort|sortent|fête|reprend|reprennent|part|partent|expire|expirent|rouvre|rouvrent|vote|votent)(?![\\p{L}'-])";
const participle =
  '(?:\\p{L}*(?:é|ée|és|ées|i|ie|is|ies|it|ite|its|u|ue|us|ues|ert|erte|ort|orts|orte|ortes|eint|aint|os|ose))';
const auxiliary =
  '(?:ai|as|a|avons|avez|ont|avait|avaient|avais|avions|est|sont|était|étaient|suis|sommes|fut|furent|eut|eurent|ayant|étant|aurait|auraient|serait|seraient|ait|aient|soit)';
const between =
  '(?: (?:\\p{L}+ment|pas|plus|jamais|déjà|bien|aussi|également|encore|ainsi|ensuite|toutefois|enfin|notamment|ainsi|en outre|par ailleurs|lui|elle|eux|tous|toutes|tout|été|fait|-t-il|à|nouveau|de|rien|pourtant|dû|pu|voulu|su))*';
const perfect = `(?<![\\p{L}])${auxiliary}(?:-t)?(?:-(?:il|elle|ils|elles|on|nous|je))?${between} ${participle}(?![\\p{L}\\p{N}])`;
const imperfect = "(?:\\p{L}+(?:ait|aient))(?![\\p{L}'-])";
const simplePast =
  "(?:\\p{L}{2,}(?:èrent|irent|urent|inrent)|fut|eut|fit|dit|mit|prit|vit|vint|tint|devint|obtint|\\p{L}{3,}(?:qua|gea|nça|ça))(?![\\p{L}'-])";

const cuePattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<goingTo>${goingTo})|(?<past>${perfect})|(?<planned>${planned}(?![\\p{L}]))|(?<coming>${coming})|(?<future>${future})|(?<simplePast>${simplePast})|(?<imperfect>${imperfect}))`,
  'gu',
);

/** Words in -ait and -aient that are no imperfect. */
const notImperfect: ReadonlySet<string> = new Set(
  'fait lait trait portrait souhait retrait extrait attrait parfait bienfait méfait plait plaît sait paraît connait connaît ait soit aient souhaitait-il'.split(
    ' ',
  ),
);

/** A conditional says nothing of past or future. */
const conditional = /r(?:ait|aient)$/u;

/**
 * The verb forms of a text that tell where its clauses look, in order. The text is in reading form (lower case,
 * plain spaces and apostrophes).
 *
 * Known by form alone: future endings, *aller*, *devoir*, *prévoir*… with an infinitive, « prévu », « attendu »,
 * verbs of coming events in the present (« s'ouvre », « a lieu »); compound pasts, imperfects, simple pasts.
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
): 'past' | 'future' | undefined {
  if (groups['goingTo'] !== undefined || groups['planned'] !== undefined || groups['coming'] !== undefined)
    return 'future';
  if (groups['future'] !== undefined) return form.length > 3 && !notFuture.has(form) ? 'future' : undefined;
  if (groups['imperfect'] !== undefined)
    return notImperfect.has(form) || conditional.test(form) ? undefined : 'past';
  return 'past';
}

/** Where a clause ends or another begins. */
const clauseBoundary =
  /[;:()«»"“”]|, (?:a|ont|avait|est|qui|que|qu'|dont|où|mais|et|tandis|alors|selon|d'après|indique|précise|annonce|ce qui)(?![\p{L}])|(?<![\p{L}])(?:que|qu'|qui|dont|où|lorsque|lorsqu'|quand|tandis|parce|puisque|si|mais|avant de|après avoir|car)(?![\p{L}])/gu;

/**
 * Where the clause of an expression at `start`–`end` looks: its nearest verb before it with no clause boundary
 * between, else the nearest after it, else any nearest before or after.
 */
export function outlookAt(text: string, cues: readonly TenseCue[], start: number, end: number): Outlook {
  if (cues.length === 0) return 'unknown';
  const before = cues.findLast((cue) => cue.end <= start);
  const after = cues.find((cue) => cue.start >= end);
  const inside = cues.find((cue) => cue.start >= start && cue.end <= end);
  if (inside) return inside.outlook;
  const isBeforeNear = before !== undefined && !crossesBoundary(text.slice(before.end, start));
  const isAfterNear = after !== undefined && !crossesBoundary(text.slice(end, after.start));
  if (isBeforeNear) return before.outlook;
  if (isAfterNear) return after.outlook;
  return (before ?? after)?.outlook ?? 'unknown';
}

function crossesBoundary(text: string): boolean {
  clauseBoundary.lastIndex = 0;
  return clauseBoundary.test(text);
}
