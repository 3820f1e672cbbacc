import { isAdverb } from '../../french/chunk-words.ts';
import { remembered } from '../../french/remembered.ts';
import type { Construction, ReportingVerb } from '../../french/reporting-verbs.ts';
import { groupOf } from './clitics.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { best, type FoundForm, type VerbGroup } from './verb-group.ts';

const willing = /^(?:(?:borné|contenté|limité|efforcé|empressé|risqué|hâté)e?s?|tenté|hésité|renoncé|venu|venue|venus|venues|allé|allée|allés|revenu|revenue|tenu|voulu|souhaité|tient|tiennent|tenait|cesse|cessent|cessait|continue|continuent|continuait|finit|commence|tente|tentent|tentait|cherche|cherchait|ose|veut|veulent|voulait|souhaite|souhaitent|souhaitait|tenaient|choisi|préféré|choisit|préfère|osé|cru|pu|dû|semblé|continué|cessé|fini|mise?s?|arrêté|entrepris|fait|commencé|a|ont|aime|aiment|aimait|aimaient|plaît|plaisait|plaisent|persiste|obstine|habitude|coutume|loisir)$/;

/** What one lets others do: « fait savoir », « laisse entendre ». */
const letKnown = /^(?:savoir|valoir|entendre|observer|remarquer|comprendre)$/;

/** « voulu savoir », « veut comprendre »: asks. */
function asksAt(tokens: readonly Token[], at: number): FoundForm | undefined {
  const isAsking = /^(?:voul(?:u|ait|aient)|veu(?:t|lent)|cherch(?:é|e|ait)|demand(?:é|e|ait))$/.test(tokens[at]?.lower ?? '');
  const verb = tokens[at + 1]?.lower === 'à' ? at + 2 : at + 1;
  return isAsking && /^(?:savoir|comprendre|connaître)$/.test(tokens[verb]?.lower ?? '') ? setPhrase('vouloir savoir', verb + 1, ['que', 'speech']) : undefined;
}

/** The reporting infinitive at a place: « préciser », « faire savoir », « laisser entendre ». */
function infinitiveAt(tokens: readonly Token[], at: number): FoundForm | undefined {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (/^(?:faire|laisser)$/.test(first) && letKnown.test(second)) return setPhrase(`${first} ${second}`, at + 2);
  const form = best(first, (tense) => tense === 'infinitive', false);
  return form && { form, end: at + 1 };
}

/** « a fait savoir », « a laissé entendre », « a tenu à préciser », « a mis en garde ». */
export function periphrasticParticiple(tokens: readonly Token[], at: number): FoundForm | undefined {
  const first = tokens[at]?.lower ?? '';
  const second = tokens[at + 1]?.lower ?? '';
  if (first === 'fait' && /^(?:état|part|écho)$/.test(second)) return setPhrase(`faire ${second}`, at + 2, ['quality', 'speech']);
  if (/^(?:fait|laissé)$/.test(first) && letKnown.test(second)) {
    return setPhrase(`${first === 'fait' ? 'faire' : 'laisser'} ${second}`, at + 2);
  }
  if (/^prise?s?$/.test(first) && tokens.slice(Math.max(0, at - 3), at).some(({ lower }, step, near) => lower === 'en' && /^s[e']$/.test(near[step - 1]?.lower ?? ''))) return setPhrase('s’en prendre', at + 1, ['quality', 'speech']);
  if (first === 'rendu' && second === 'hommage') return setPhrase('rendre hommage', at + 2, ['quality', 'speech']);
  if (/^mise?s?$/.test(first) && second === 'en' && /^(?:garde|avant|cause)$/.test(tokens[at + 2]?.lower ?? '')) return setPhrase(`mettre en ${tokens[at + 2]?.lower}`, at + 3);
  if (/^(?:élevé|dressé|opposé)e?s?$/.test(first) && standsAgainst(tokens, at) && tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^s[e']$/.test(lower))) return setPhrase('s’élever contre', at + 1, ['quality']);
  // « n’a pas caché sa « joie » »
  if (/^(?:caché|dissimulé)$/.test(first) && tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:pas|plus|guère|jamais)$/.test(lower))) return setPhrase('ne pas cacher', at + 1, ['que', 'quality', 'speech']);
  if (first === 'vu' && seesIn(tokens, at)) return setPhrase('voir', at + 1, ['quality', 'thought']);
  // « est allée jusqu’à évoquer »
  if (/^allée?s?$/.test(first) && second === "jusqu'" && tokens[at + 2]?.lower === 'à') {
    return infinitiveAt(tokens, at + 3);
  }
  const asked = asksAt(tokens, at);
  if (asked) return asked;
  if (first === 'laissé' && second === 'filtrer') return setPhrase('laisser filtrer', at + 2);
  if (first === 'laissé' && /^(?:tomber|échapper|filer)$/.test(second)) return setPhrase(`laisser ${second}`, at + 2, ['speech']);
  if (!willing.test(first)) return undefined;
  // « s’est borné lundi à rappeler »
  let place = linkBehind(tokens, at + 1);
  if (/^(?:à|par|de|d')$/.test(tokens[place]?.lower ?? '')) place += 1;
  return infinitiveAt(tokens, pastPronouns(tokens, place));
}

/** « de | le lui | dire », « de | s’ | étonner »: past the pronouns in front of an infinitive. */
function pastPronouns(tokens: readonly Token[], at: number): number {
  let place = at;
  while (/^(?:le|la|l'|les|lui|leur|se|s'|y|en|me|m'|te|t'|nous|vous)$/.test(tokens[place]?.lower ?? '')) place += 1;
  return place;
}

/** Where « à » or « de » stands, behind adverbs and days; the place itself where none does. */
function linkBehind(tokens: readonly Token[], at: number): number {
  const link = tokens.slice(at, at + 4).findIndex(({ lower }) => /^(?:à|par|de|d')$/.test(lower));
  return link > 0 && passAdverbials(tokens, at, at + link).end === at + link ? at + link : at;
}

/** « y voit un « piège » », « voit dans cet accord un « piège » », « n’y a vu que … »: what one takes something for. */
function seesIn(tokens: readonly Token[], at: number): boolean {
  // « là où le maire voit une « dérive » »
  if (/^(?:une?|des)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.kind === 'quotation' && tokens.slice(0, at).some(({ lower }) => lower === 'où')) return true;
  const isTakenUp = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'y');
  return isTakenUp || /^(?:en|dans|là)$/.test(tokens[tokens[at + 1]?.isInverted ? at + 2 : at + 1]?.lower ?? '');
}

function setPhrase(lemma: string, end: number, built: readonly Construction[] = ['que', 'speech']): FoundForm {
  const constructions: ReportingVerb['constructions'] = new Set(built);
  return { form: { verb: { lemma, constructions }, tense: 'participle', number: undefined }, end };
}

/** A verb that says something together with the words behind it. */
interface Periphrasis {
  /** Its finite forms. */
  readonly forms: RegExp;
  /** What it says: `after` is the token behind the verb and a pronoun hung on it. */
  readonly read: (tokens: readonly Token[], at: number, after: number) => FoundForm | undefined;
}

const periphrases: readonly Periphrasis[] = [
  {
    forms: /^(?:fait|font|faisait|fera|laisse|laissent|laissait)$/,
    read: (tokens, at, after) =>
      followedBy(tokens, after, letKnown, (second) => setPhrase(`${tokens[at]?.lower.startsWith('f') ? 'faire' : 'laisser'} ${second}`, after + 1)),
  },
  {
    forms: /^laiss(?:e|ent|ait|aient)$/,
    read: (tokens, _at, after) =>
      followedBy(tokens, after, /^(?:tomber|échapper|filer|filtrer)$/, (second) => setPhrase(`laisser ${second}`, after + 1, second === 'filtrer' ? undefined : ['speech'])),
  },
  { forms: /^(?:voulait|voulaient|veut|veulent|cherche|cherchait|demande|demandait)$/, read: asksAt },
  {
    forms: /^(?:fait|font|faisait|fit)$/,
    read: (tokens, at) => (tokens[at + 1]?.kind === 'quotation' ? setPhrase('faire', at + 1, ['speech']) : undefined),
  },
  { forms: /^(?:fait|font|faisait|faisaient)$/, read: (tokens, _at, after) => followedBy(tokens, after, /^grief$/, () => setPhrase('faire grief', after + 1, ['told', 'de', 'quality', 'speech'])) },
  { forms: /^(?:fait|font|faisait)$/, read: (tokens, at, after) => followedBy(tokens, after, /^(?:mine|semblant)$/, () => feigned(tokens, at)) },
  { forms: /^(?:feint|feignent)$/, read: feigned },
  {
    // « a coutume de dire », « avait l’habitude de répéter », « n’a de cesse de vanter »
    forms: /^(?:a|ont|avait|avaient)$/,
    read: (tokens, at, after) => {
      const second = tokens[after]?.lower;
      if (second === 'coutume') return periphrasticParticiple(tokens, at + 1);
      if (second === "l'" && tokens[at + 2]?.lower === 'habitude') return periphrasticParticiple(tokens, at + 2);
      return second === 'de' && tokens[at + 2]?.lower === 'cesse' ? infinitiveAt(tokens, at + 4) : undefined;
    },
  },
  // « s’en prend aux « élites » », « rend hommage à un « grand homme » », « ne cache pas sa « joie » »
  { forms: /^(?:prend|prennent|prenait|prenaient)$/, read: (tokens, at) => (tokens[at - 1]?.lower === 'en' && /^s[e']$/.test(tokens[at - 2]?.lower ?? '') ? setPhrase('s’en prendre', at + 1, ['quality', 'speech']) : undefined) },
  { forms: /^(?:rend|rendent|rendait|rendaient)$/, read: (tokens, _at, after) => followedBy(tokens, after, /^hommage$/, () => setPhrase('rendre hommage', after + 1, ['quality', 'speech'])) },
  { forms: /^(?:cach|dissimul)(?:e|ent|ait|aient)$/, read: (tokens, at, after) => (tokens.slice(at + 1, after).some(({ lower }) => /^(?:pas|plus|guère)$/.test(lower)) ? setPhrase('ne pas cacher', after, ['que', 'quality', 'speech']) : undefined) },
  { forms: /^défini(?:t|ssent|ssait)$/, read: (tokens, at, after) => (isReflexiveAt(tokens, at) && tokens[after]?.lower === 'comme' ? setPhrase('se définir', after, ['quality']) : undefined) },
  { forms: /^prononc(?:e|ent|ait|aient)$/, read: (tokens, at) => (isReflexiveAt(tokens, at) && tokens.slice(at + 1, at + 4).some(({ lower }) => /^(?:pour|contre|faveur)$/.test(lower)) ? setPhrase('se prononcer', at + 1, ['quality']) : undefined) },
  // « tient la mesure pour « absurde » »
  { forms: /^(?:tient|tiennent|tenait|tenaient)$/, read: (tokens, at) => (tokens.slice(at + 2, at + 9).some(({ lower }, step) => lower === 'pour' && tokens[at + 3 + step]?.kind === 'quotation') ? setPhrase('tenir pour', at + 1, ['quality', 'thought']) : undefined) },
  { forms: /^(?:penche|penchent|penchait|opte|optent)$/, read: (tokens, at, after) => followedBy(tokens, after, /^pour$/, () => setPhrase('pencher', at + 2, ['quality', 'thought'])) },
  {
    forms: /^(?:table|tablent|tablait|tablaient)$/,
    read: (tokens, at) => {
      const on = [at + 1, at + 2].find((place) => tokens[place]?.lower === 'sur');
      return on === undefined ? undefined : setPhrase('tabler', on + 1, ['quality', 'thought']);
    },
  },
  { forms: /^(?:croit|croient|croyait)$/, read: (tokens, _at, after) => followedBy(tokens, after, /^savoir$/, () => setPhrase('croire savoir', after + 1)) },
  {
    forms: /^(?:fait|font|faisait|faisaient)$/,
    read: (tokens, _at, after) => followedBy(tokens, after, /^(?:état|part|écho)$/, (second) => setPhrase(`faire ${second}`, after + 1, ['quality', 'speech'])),
  },
  {
    forms: /^faisant$/,
    read: (tokens, _at, after) => followedBy(tokens, after, /^(?:état|part|écho|savoir|valoir|observer|remarquer)$/, (second) => setPhrase(`faire ${second}`, after + 1, ['que', 'quality', 'speech'])),
  },
  {
    forms: /^(?:met|mettent|mettait|mettaient)$/,
    read: (tokens, _at, after) =>
      followedBy(tokens, after, /^en$/, () => followedBy(tokens, after + 1, /^(?:garde|avant|cause)$/, (third) => setPhrase(`mettre en ${third}`, after + 2))),
  },
  {
    forms: /^(?:élève|élèvent|élevait|élevaient|dresse|dressent|dressait|oppose|opposent|opposait|opposaient)$/,
    read: (tokens, at) => (isReflexiveAt(tokens, at) && standsAgainst(tokens, at) ? setPhrase('s’élever contre', at + 1, ['quality']) : undefined),
  },
  { forms: /^(?:voit|voient|voyait|voyaient)$/, read: (tokens, at, after) => (seesIn(tokens, at) ? setPhrase('voir', after, ['quality', 'thought']) : undefined) },
  {
    // « va jusqu’à prôner »
    forms: /^(?:va|vont|allait|allaient|ira|iront)$/,
    read: (tokens, _at, after) => (tokens[after]?.lower === "jusqu'" && tokens[after + 1]?.lower === 'à' ? infinitiveAt(tokens, after + 2) : undefined),
  },
  {
    // « se borne à rappeler »
    forms: /^(?:born|content|limit|empress|efforc|hât|risqu)(?:e|ent|ait|aient|a|èrent)$/,
    read: (tokens, at) => {
      if (!isReflexiveAt(tokens, at)) return undefined;
      const place = linkBehind(tokens, at + 1);
      return infinitiveAt(tokens, /^(?:à|de|d')$/.test(tokens[place]?.lower ?? '') ? place + 1 : place);
    },
  },
  {
    forms: /^(?:tient|tiennent|tenait|cesse|cessent|cessait|continue|continuent|continuait|finit|commence|tente|tentent|tentait|cherche|cherchait|ose|veut|veulent|voulait|souhaite|souhaitait|préfère|aime|aiment|aimait|aimaient|plaît|plaisait|plaisent|persiste|obstine)$/,
    read: periphrasticParticiple,
  },
  // « va vous dire », « vient d’écrire », « doit annoncer », « n’arrête pas de crier », « se met à hurler »
  { forms: /^(?:va|vont|allait|allaient|doi(?:t|vent)|dev(?:ait|aient|rait|raient)|p(?:eut|euvent|ouvait|ouvaient|ourra|ourront|ourrait|ourraient)|aime(?:rait|raient)|voud(?:rait|raient)|sai(?:t|vait|vaient)|entend(?:ent|ait|aient)?|compt(?:e|ent|ait|aient)|espèr(?:e|ent)|espérait|adore|adorait|prétend(?:ent|ait)?)$/, read: (tokens, _at, after) => onlyInWords(tokens, infinitiveAt(tokens, pastPronouns(tokens, after))) },
  { forms: /^(?:v(?:ient|iennent|enait|enaient)|arrêt(?:e|ent|ait|aient)|met(?:tent|tait|taient)?|mit|évit(?:e|ent)|rêv(?:e|ent|ait)|os(?:ait|aient)|envisag(?:e|ent)|os(?:e|ent)|peine(?:nt)?|parv(?:ient|iennent)|réussi(?:t|ssent)|arriv(?:e|ent)|excell(?:e|ent))$/, read: afterLinkingVerb },
];

/** « doit dire : « … » », and no « doit juger la « loyauté » de chacun »: what somebody has yet to say is told only with its words. */
function onlyInWords(tokens: readonly Token[], found: FoundForm | undefined): FoundForm | undefined {
  const next = tokens[found?.end ?? tokens.length];
  const hasWords = next?.kind === 'quotation' || /^(?::|qu[e'])$/.test(next?.lower ?? '');
  return hasWords && found?.form.verb.constructions.has('speech') ? found : undefined;
}

/** « vient | de dire », « se met | à hurler », « n’arrête pas | de crier » */
function afterLinkingVerb(tokens: readonly Token[], at: number, after: number): FoundForm | undefined {
  // « met à jour »: only « se met à » begins something
  if (/^m[ei]t/.test(tokens[at]?.lower ?? '') && !isReflexiveAt(tokens, at)) return undefined;
  return /^(?:de|d'|à)$/.test(tokens[after]?.lower ?? '') ? infinitiveAt(tokens, pastPronouns(tokens, after + 1)) : undefined;
}

/** The periphrases that a word can begin. */
const periphrasesOf = remembered((form: string) => periphrases.filter(({ forms }) => forms.test(form)));

/** « fait savoir », « met en garde », « laisse entendre », « tient à préciser ». */
export function periphrasisAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
  const first = tokens[at]?.lower ?? '';
  const hung = tokens[at + 1]?.isInverted ? at + 1 : undefined;
  for (const { read } of periphrasesOf(first)) {
    const found = read(tokens, at, pastAdverbs(tokens, (hung ?? at) + 1));
    if (!found) continue;
    if (first === 'faisant') return groupOf(tokens, at, found, { tense: 'gerund', number: undefined });
    return groupOf(tokens, at, found, { tense: 'present', number: /(?:nt)$/.test(first) && !/[tv]ient$/.test(first) ? 'plural' : 'singular' }, hung);
  }
  return undefined;
}

/** « fait | ainsi | savoir »: past the adverbs at a place. */
function pastAdverbs(tokens: readonly Token[], at: number): number {
  let place = at;
  while (isAdverb(tokens[place]?.lower ?? '')) place += 1;
  return place;
}

/** What `read` makes of the word at a place, where it is one of the listed. */
function followedBy(tokens: readonly Token[], at: number, words: RegExp, read: (word: string) => FoundForm | undefined): FoundForm | undefined {
  const word = tokens[at]?.lower ?? '';
  return words.test(word) ? read(word) : undefined;
}

/** « fait mine d’ignorer », « feint de s’étonner » */
function feigned(tokens: readonly Token[], at: number): FoundForm | undefined {
  const link = tokens.slice(at + 1, at + 4).findIndex(({ lower }) => /^d[e']$/.test(lower));
  return link < 0 ? undefined : infinitiveAt(tokens, pastPronouns(tokens, at + link + 2));
}

function isReflexiveAt(tokens: readonly Token[], at: number): boolean {
  return /^s[e']$/.test(tokens[at - 1]?.lower ?? '');
}

/** « s’élève vivement contre », « s’oppose à »: the preposition of the verb at `at`, up to four tokens on. */
function standsAgainst(tokens: readonly Token[], at: number): boolean {
  const preposition = tokens[at]?.lower.startsWith('opp') ? /^(?:à|aux?)$/ : /^contre$/;
  return tokens.slice(at + 1, at + 5).some(({ lower }) => preposition.test(lower));
}
