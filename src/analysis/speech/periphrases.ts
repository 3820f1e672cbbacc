import type { Construction, ReportingVerb } from '../../french/reporting-verbs.ts';
import { groupOf } from './clitics.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { best, type FoundForm, type VerbGroup } from './verb-group.ts';

const willing = /^(?:(?:borné|contenté|limité|efforcé|empressé|risqué|hâté)e?s?|tenté|hésité|renoncé|venu|venue|venus|venues|allé|allée|allés|revenu|revenue|tenu|voulu|souhaité|tient|tiennent|tenait|cesse|cessent|cessait|continue|continuent|continuait|finit|commence|tente|tentent|tentait|cherche|cherchait|ose|veut|veulent|voulait|souhaite|souhaitent|souhaitait|tenaient|choisi|préféré|choisit|préfère|osé|cru|pu|dû|semblé|continué|cessé|fini|fait|commencé|a|ont|aime|aiment|aimait|aimaient|plaît|plaisait|plaisent|persiste|obstine|habitude|coutume|loisir)$/;

/** « voulu savoir », « veut comprendre »: asks. */
function asksAt(tokens: readonly Token[], at: number): FoundForm | undefined {
  const isAsking = /^(?:voul(?:u|ait|aient)|veu(?:t|lent)|cherch(?:é|e|ait)|demand(?:é|e|ait))$/.test(tokens[at]?.lower ?? '');
  const verb = tokens[at + 1]?.lower === 'à' ? at + 2 : at + 1;
  return isAsking && /^(?:savoir|comprendre|connaître)$/.test(tokens[verb]?.lower ?? '') ? setPhrase('vouloir savoir', verb + 1, ['que', 'speech']) : undefined;
}

/** The reporting infinitive at a place: « préciser », « faire savoir », « laisser entendre ». */
function infinitiveAt(tokens: readonly Token[], at: number): FoundForm | undefined {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (/^(?:faire|laisser)$/.test(first) && /^(?:savoir|valoir|entendre|observer|remarquer|comprendre)$/.test(second)) return setPhrase(`${first} ${second}`, at + 2);
  const form = best(first, (tense) => tense === 'infinitive', false);
  return form && { form, end: at + 1 };
}

/** « a fait savoir », « a laissé entendre », « a tenu à préciser », « a mis en garde ». */
export function periphrasticParticiple(tokens: readonly Token[], at: number): FoundForm | undefined {
  const first = tokens[at]?.lower ?? '';
  const second = tokens[at + 1]?.lower ?? '';
  if (first === 'fait' && /^(?:état|part|écho)$/.test(second)) return setPhrase(`faire ${second}`, at + 2, ['quality', 'speech']);
  if (/^(?:fait|laissé)$/.test(first) && /^(?:savoir|valoir|entendre|observer|remarquer|comprendre)$/.test(second)) {
    return setPhrase(`${first === 'fait' ? 'faire' : 'laisser'} ${second}`, at + 2);
  }
  if (/^mise?s?$/.test(first) && second === 'en' && /^(?:garde|avant|cause)$/.test(tokens[at + 2]?.lower ?? '')) return setPhrase(`mettre en ${tokens[at + 2]?.lower}`, at + 3);
  if (/^(?:élevé|dressé|opposé)e?s?$/.test(first) && standsAgainst(tokens, at) && tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^s[e']$/.test(lower))) return setPhrase('s’élever contre', at + 1, ['quality']);
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
  while (/^(?:le|la|l'|les|lui|leur|se|s'|y|en)$/.test(tokens[place]?.lower ?? '')) place += 1;
  return infinitiveAt(tokens, place);
}

/** Where « à » or « de » stands, behind adverbs and days; the place itself where none does. */
function linkBehind(tokens: readonly Token[], at: number): number {
  const link = tokens.slice(at, at + 4).findIndex(({ lower }) => /^(?:à|par|de|d')$/.test(lower));
  return link > 0 && passAdverbials(tokens, at, at + link).end === at + link ? at + link : at;
}

/** « y voit un « piège » », « voit dans cet accord un « piège » », « n’y a vu que … »: what one takes something for. */
function seesIn(tokens: readonly Token[], at: number): boolean {
  const isTakenUp = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'y');
  return isTakenUp || /^(?:en|dans|là)$/.test(tokens[tokens[at + 1]?.isInverted ? at + 2 : at + 1]?.lower ?? '');
}

function setPhrase(lemma: string, end: number, built: readonly Construction[] = ['que', 'speech']): FoundForm {
  const constructions: ReportingVerb['constructions'] = new Set(built);
  return { form: { verb: { lemma, constructions }, tense: 'participle', number: undefined }, end };
}

/** « fait savoir », « met en garde », « laisse entendre », « tient à préciser ». */
export function periphrasisAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
  const first = tokens[at]?.lower ?? '';
  const hung = tokens[at + 1]?.isInverted ? at + 1 : undefined;
  const second = tokens[(hung ?? at) + 1]?.lower ?? '';
  let found: FoundForm | undefined;
  if (/^(?:fait|font|faisait|fera|laisse|laissent|laissait)$/.test(first) && /^(?:savoir|valoir|entendre|observer|remarquer|comprendre)$/.test(second)) {
    found = setPhrase(`${first.startsWith('f') ? 'faire' : 'laisser'} ${second}`, (hung ?? at) + 2);
  } else if (/^laiss(?:e|ent|ait|aient)$/.test(first) && /^(?:tomber|échapper|filer)$/.test(second)) {
    found = setPhrase(`laisser ${second}`, (hung ?? at) + 2, ['speech']);
  } else if (/^laiss(?:e|ent|ait|aient)$/.test(first) && second === 'filtrer') {
    found = setPhrase('laisser filtrer', (hung ?? at) + 2);
  } else if (asksAt(tokens, at)) {
    found = asksAt(tokens, at);
  } else if (/^(?:fait|font|faisait|fit)$/.test(first) && tokens[at + 1]?.kind === 'quotation') {
    found = setPhrase('faire', at + 1, ['speech']);
  } else if (/^(?:fait|font|faisait|feint|feignent)$/.test(first) && (/^(?:mine|semblant)$/.test(second) || first.startsWith('fein'))) {
    const link = tokens.slice(at + 1, at + 4).findIndex(({ lower }) => /^d[e']$/.test(lower));
    found = link < 0 ? undefined : infinitiveAt(tokens, at + link + 2);
  } else if (/^(?:a|ont|avait|avaient)$/.test(first) && (second === 'coutume' || (second === "l'" && tokens[at + 2]?.lower === 'habitude'))) {
    // « a coutume de dire », « avait l’habitude de répéter »
    found = periphrasticParticiple(tokens, second === 'coutume' ? at + 1 : at + 2);
  } else if (/^(?:penche|penchent|penchait|opte|optent)$/.test(first) && second === 'pour') {
    found = setPhrase('pencher', at + 2, ['quality', 'thought']);
  } else if (/^(?:a|ont|avait|avaient)$/.test(first) && second === 'de' && tokens[at + 2]?.lower === 'cesse') {
    // « n’a de cesse de vanter »
    found = infinitiveAt(tokens, at + 4);
  } else if (/^(?:table|tablent|tablait|tablaient)$/.test(first) && tokens.slice(at + 1, at + 3).some(({ lower }) => lower === 'sur')) {
    found = setPhrase('tabler', tokens[at + 1]?.lower === 'sur' ? at + 2 : at + 3, ['quality', 'thought']);
  } else if (/^(?:croit|croient|croyait)$/.test(first) && second === 'savoir') {
    found = setPhrase('croire savoir', (hung ?? at) + 2);
  } else if (/^(?:fait|font|faisait|faisaient)$/.test(first) && /^(?:état|part|écho)$/.test(second)) {
    found = setPhrase(`faire ${second}`, (hung ?? at) + 2, ['quality', 'speech']);
  } else if (first === 'faisant' && /^(?:état|part|écho|savoir|valoir|observer|remarquer)$/.test(second)) {
    return groupOf(tokens, at, setPhrase(`faire ${second}`, at + 2, ['que', 'quality', 'speech']), { tense: 'gerund', number: undefined });
  } else if (/^(?:met|mettent|mettait|mettaient)$/.test(first) && second === 'en' && /^(?:garde|avant|cause)$/.test(tokens[at + 2]?.lower ?? '')) {
    found = setPhrase(`mettre en ${tokens[at + 2]?.lower}`, at + 3);
  } else if (/^(?:élève|élèvent|élevait|élevaient|dresse|dressent|dressait|oppose|opposent|opposait|opposaient)$/.test(first) && /^s[e']$/.test(tokens[at - 1]?.lower ?? '') && standsAgainst(tokens, at)) {
    found = setPhrase('s’élever contre', at + 1, ['quality']);
  } else if (/^(?:voit|voient|voyait|voyaient)$/.test(first) && seesIn(tokens, at)) {
    found = setPhrase('voir', (hung ?? at) + 1, ['quality', 'thought']);
  } else if (/^(?:va|vont|allait|allaient|ira|iront)$/.test(first) && second === "jusqu'" && tokens[at + 2]?.lower === 'à') {
    // « va jusqu’à prôner »
    found = infinitiveAt(tokens, at + 3);
  } else if (/^(?:born|content|limit|empress|efforc|hât|risqu)(?:e|ent|ait|aient|a|èrent)$/.test(first) && /^s[e']$/.test(tokens[at - 1]?.lower ?? '')) {
    const place = linkBehind(tokens, at + 1);
    const link = /^(?:à|de|d')$/.test(tokens[place]?.lower ?? '') ? place + 1 : place;
    found = infinitiveAt(tokens, link);
  } else if (/^(?:tient|tiennent|tenait|cesse|cessent|cessait|continue|continuent|continuait|finit|commence|tente|tentent|tentait|cherche|cherchait|ose|veut|veulent|voulait|souhaite|souhaitait|préfère|aime|aiment|aimait|aimaient|plaît|plaisait|plaisent|persiste|obstine)$/.test(first)) {
    found = periphrasticParticiple(tokens, at);
  }
  if (!found) return undefined;
  return groupOf(tokens, at, found, { tense: 'present', number: /(?:nt)$/.test(first) && !/[tv]ient$/.test(first) ? 'plural' : 'singular' }, hung);
}

/** « s’élève vivement contre », « s’oppose à »: the preposition of the verb at `at`, up to four tokens on. */
function standsAgainst(tokens: readonly Token[], at: number): boolean {
  const preposition = tokens[at]?.lower.startsWith('opp') ? /^(?:à|aux?)$/ : /^contre$/;
  return tokens.slice(at + 1, at + 5).some(({ lower }) => preposition.test(lower));
}
