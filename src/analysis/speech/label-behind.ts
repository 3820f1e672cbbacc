import { isAuxiliary } from '../../french/auxiliaries.ts';
import { genitives, prepositions } from '../../french/chunk-words.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { isSpokenNoun } from '../../french/spoken-nouns.ts';
import { canSpeak } from './can-speak.ts';
import { clauseHead } from './clause-head.ts';
import { hasFiniteVerb, isPresentVerb } from './clause-verbs.ts';
import { isCrowd } from './describe-phrase.ts';
import { findClaim, findMaker } from './find-claim.ts';
import { pastDateline } from './dateline.ts';
import { type Frame, labelFrame } from './frame.ts';
import { namelessPhrase } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';
import { bearing } from './shown-texts.ts';
import { passAdverbials } from './skip-phrases.ts';
import { type Voice, voiceAt, voiceOfPhrase } from './voice.ts';

/** « « Pas de fermeture » : les salariés ont défilé … »: the words, a colon, and who says them. */
export function labelBehind(tokens: readonly Token[], others: readonly Frame[]): Frame | undefined {
  const signed = ownedBehind(tokens, others) ?? signedBehind(tokens, others) ?? presentedBehind(tokens, others) ?? chantedBehind(tokens, others);
  if (signed) return signed;
  // « PARIS, 12 mai (APP) - « … » : Paul Petit a nié »
  const from = pastDateline(tokens);
  const colon = tokens.findIndex(({ text }, at) => at >= from && text === ':');
  const isQuoted = tokens.slice(from, Math.max(from, colon)).every(({ kind, lower }) => kind === 'quotation' || kind === 'mark' || lower === 'et');
  if (tokens[from]?.kind !== 'quotation' || colon < 1 || !isQuoted || others.some(({ content }) => content.start === from)) return undefined;
  const rest = tokens.slice(colon + 1);
  // « « … » : de Paul Petit, qui n’en revient pas »
  const owner = /^(?:de|d'|du)$/.test(rest[0]?.lower ?? '') ? voiceAt(tokens, colon + 2, tokens.length, rest[0]?.lower === 'du') : undefined;
  if (owner && canSpeak(tokens, owner)) return labelFrame(colon, ':', owner, { start: from, end: colon });
  // « « … » : la phrase, répétée trois fois, est du bâtonnier »
  const claim = /^(?:la|le|les|l'|cette|ce|ces)$/.test(rest[0]?.lower ?? '') && isSpokenNoun((rest[1]?.lower ?? '').replace(/s$/, '')) ? findClaim(rest) : undefined;
  const claimant = claim && voiceAt(tokens, claim.start + colon + 1, tokens.length, /^(?:du|des)$/.test(tokens[claim.start + colon]?.lower ?? ''));
  if (claimant) return labelFrame(colon, ':', claimant, { start: from, end: colon });
  // « « … » : c’est le message adressé par X »
  const agent = rest[0]?.lower === "c'" && rest.slice(0, 10).some(({ lower }) => isSpokenNoun(lower)) ? rest.findIndex(({ lower }) => lower === 'par') : -1;
  const sender = agent > 0 ? voiceAt(tokens, agent + colon + 2, tokens.length) : undefined;
  if (sender && canSpeak(tokens, sender)) return labelFrame(colon, ':', sender, { start: from, end: colon });
  // « c’est avec émotion que X a annoncé … »
  const cleft = rest[0]?.lower === "c'" && rest[1]?.lower === 'est' ? rest.findIndex(({ lower }) => /^qu[e']$/.test(lower)) : -1;
  const head = cleft > 0 ? voiceAt(rest, cleft + 1, rest.length) : clauseHead(rest, rest.length);
  // « « … » : une habitante répond », but « : un homme arrêté »
  const verb = rest[head?.end ?? 0]?.lower ?? '';
  // « « … » : des passagers retenus au large racontent »
  const tells = rest.slice(head?.end ?? 0).some(({ lower }) => /ent$/.test(lower) && reportingForms(lower).some(({ tense }) => tense === 'present'));
  const acts = isPresentVerb(verb) || tells;
  // « « … » : la pancarte, écrite au marqueur, a déjà servi »
  const borne = head?.phrase?.source === 'document' && bearing.test(head.phrase.head ?? '') && /^(?:la|le|l'|cette|cet|ce|une?)$/.test(head.phrase.determiner ?? '') ? voiceAt(tokens, head.start + colon + 1, tokens.length) : undefined;
  if (borne) return labelFrame(colon, ':', borne, { start: from, end: colon });
  if (!head?.phrase || (/^(?:une?|des)$/.test(head.phrase.determiner ?? '') && !isCrowd(head.phrase.head) && !acts) || !canSpeak(rest, head) || head.phrase.source === 'document') return undefined;
  const past = rest[head.end]?.text === '(' ? passAdverbials(rest, head.end, rest.length).end : head.end;
  const next = rest[past];
  // « : Anne Roux, première femme à voler, a raconté … »
  const isPerson = head.phrase.kind === 'name' && head.end - head.start > 1 && givenNameGender(rest[head.start]?.text ?? '') !== undefined && rest.slice(head.end).some(({ text }) => text === ',');
  if (isPerson && head.phrase.determiner === undefined && hasFiniteVerb(rest, rest.length)) {
    const named = voiceAt(tokens, head.start + colon + 1, tokens.length);
    if (named) return labelFrame(colon, ':', named, { start: from, end: colon });
  }
  const isAside = next?.text === ',' && (cleft > 0 || head.apposition !== undefined);
  if (!isAside && !tells && (next?.kind !== 'word' || genitives.has(next.lower) || prepositions.has(next.lower))) return undefined;
  const voice = voiceAt(tokens, head.start + colon + 1, tokens.length);
  return voice && labelFrame(colon, ':', voice, { start: from, end: colon });
}

/** « « … » : le cri d’alarme des éleveurs », « « … », le message de Paul Petit aux élus », « « … » (Paul Petit) »: a title that says whose the words are. */
function ownedBehind(tokens: readonly Token[], others: readonly Frame[]): Frame | undefined {
  // « Lens : « On nous ment », la colère des riverains »
  const topic = tokens.slice(0, 6).findIndex(({ text }) => text === ':');
  if (topic > 0 && tokens[topic + 1]?.kind === 'quotation' && /^[,–—-]$/.test(tokens[topic + 2]?.text ?? '') && !others.some(({ content }) => content.start <= topic + 1)) {
    const own = ownerLink(tokens, topic + 1);
    const whose = own === undefined ? undefined : voiceAt(tokens, own + 1, tokens.length, /^(?:du|des)$/.test(tokens[own]?.lower ?? ''));
    if (whose && canSpeak(tokens, whose) && whose.phrase?.source !== 'document') return labelFrame(topic + 2, ',', whose, { start: topic + 1, end: topic + 2 });
  }
  if (tokens[0]?.kind !== 'quotation' || !/^[:,(–—-]$/.test(tokens[1]?.text ?? '') || others.some(({ content }) => content.start === 0)) return undefined;
  const isEnclosed = tokens[1]?.text === '(';
  const link = isEnclosed ? 1 : ownerLink(tokens);
  const voice = link === undefined ? undefined : (isEnclosed ? bodyIn(tokens, link + 1) : undefined) ?? voiceAt(tokens, link + 1, tokens.length, isEnclosed || /^(?:du|des)$/.test(tokens[link]?.lower ?? ''));
  // « « … » (Belga) »: who has passed it on
  const isCredit = isEnclosed && /^(?:agency|press)$/.test(voice?.phrase?.source ?? '');
  if (!voice || isCredit || !canSpeak(tokens, voice) || voice.phrase?.source === 'document' || (isEnclosed && tokens[voice.end]?.text !== ')')) return undefined;
  return labelFrame(1, tokens[1]?.text ?? ':', voice, { start: 0, end: 1 });
}

/** « (Office wallon des dessertes) », « (professeure de chant) »: a body or a trade by its noun and what stands behind it, up to the bracket. */
function bodyIn(tokens: readonly Token[], start: number): Voice | undefined {
  const { lower = '', isCapital } = tokens[start] ?? {};
  const length = tokens.slice(start, start + 8).findIndex(({ kind }) => kind === 'mark');
  const source = sourceKind(lower);
  if ((source !== 'institution' && source !== 'person') || length < 2 || tokens[start + length]?.text !== ')') return undefined;
  const phrase = namelessPhrase({ start, end: start + length }, { head: lower, source, determiner: undefined });
  return voiceOfPhrase(source === 'institution' && isCapital === true ? { ...phrase, name: { start, end: start + length } } : phrase);
}

/** « « Du pain », ou encore « la paix », étaient repris en chœur par les grévistes »: words that are the subject of what is done with the voice. */
function chantedBehind(tokens: readonly Token[], others: readonly Frame[]): Frame | undefined {
  const verb = tokens.slice(0, 9).findIndex(({ lower }) => isAuxiliary(lower));
  if (tokens[0]?.kind !== 'quotation' || verb < 1 || !tokens.slice(0, verb).every(({ kind, lower }) => kind !== 'word' || /^(?:et|ou|encore|puis|mais|aussi)$/.test(lower)) || others.some(({ content }) => content.start === 0)) return undefined;
  const agent = tokens.slice(verb, verb + 10).findIndex(({ lower }) => lower === 'par') + verb;
  const isVoiced = tokens.slice(verb, agent).some(({ lower }) => /^(?:repris|scandé|lancé|crié|chanté|entonné|hurlé|répété|martelé|prononcé|clamé|entendu|adressé|écrit|lâché)e?s?$/.test(lower));
  const voice = agent > verb && isVoiced ? voiceAt(tokens, agent + 1, tokens.length) : undefined;
  return voice && canSpeak(tokens, voice) ? labelFrame(verb, tokens[verb]?.text ?? '', voice, { start: 0, end: verb }) : undefined;
}

/**
 * « « … » : c’est l’adjectif choisi par X », « Un « non » sec : c’est la réponse qu’a donnée X », « « … » : tel est le
 * projet de X »: words, a colon, and a clause that says what they are to whom.
 */
function presentedBehind(tokens: readonly Token[], others: readonly Frame[]): Frame | undefined {
  const said = tokens.findIndex(({ lower }, at) => lower === "c'" && tokens[at - 1]?.text === ',' && tokens[at - 2]?.kind === 'quotation');
  const colon = tokens.findIndex(({ text }, at) => text === ':' || at === said - 1);
  const quoted = tokens.slice(0, Math.max(0, colon)).findIndex(({ kind }) => kind === 'quotation');
  if (quoted < 0 || tokens[colon + 1]?.kind === 'quotation' || others.some(({ content }) => content.start <= quoted && content.end > quoted)) return undefined;
  const opening = tokens.slice(colon + 1, colon + 3).map(({ lower }) => lower).join(' ');
  const noun = /^(?:c' est|c' était|telles? est|tels? est|tels? sont|telles? sont|ce sont|voilà (?:le|la|l'|les))$/.test(opening) ? tokens.findIndex(({ lower }, at) => at > colon + 2 && at < colon + 9 && (presented.test(lower) || isSpokenNoun(lower))) : -1;
  const manner = /^(?:c' est (?:ainsi|en ces termes|en ces mots) qu[e']|(?:voilà|voici) comment)/.exec(tokens.slice(colon + 1, colon + 7).map(({ lower }) => lower).join(' '))?.[0].split(' ').length;
  // « c’est le mot d’ordre martelé par X »
  const set = noun > 0 && /^d['e]$/.test(tokens[noun + 1]?.lower ?? '') && /^(?:ordre|alarme|excuse|humeur|accueil|adieu)$/.test(tokens[noun + 2]?.lower ?? '') ? noun + 2 : noun;
  const start = manner === undefined ? (noun < 0 ? undefined : whoseBehind(tokens, set + 1)) : pastVerb(tokens, colon + 1 + manner);
  const voice = start === undefined ? undefined : voiceAt(tokens, start, tokens.length, /^(?:du|des)$/.test(tokens[start - 1]?.lower ?? ''));
  return voice && canSpeak(tokens, voice) && voice.phrase?.source !== 'document' ? labelFrame(colon, ':', voice, { start: 0, end: colon }) : undefined;
}

/** Where those begin whose word it is: « de | X », « choisi par | X », « qu’a donnée | X », « que | X a choisi ». */
function whoseBehind(tokens: readonly Token[], from: number): number | undefined {
  const step = tokens.slice(from, from + 6).findIndex(({ lower, kind }) => kind !== 'word' || /^(?:de|d'|du|des|par|qu[e'])$/.test(lower));
  const { lower = '', kind } = tokens[from + step] ?? {};
  if (step < 0 || kind !== 'word') return undefined;
  if (!/^qu[e']$/.test(lower)) return from + step + 1;
  return verbEnd(tokens, from + step + 1);
}

/** Past the verb at a place, simple or compound; the place itself where none stands there. */
function verbEnd(tokens: readonly Token[], at: number): number {
  const { lower = '' } = tokens[at] ?? {};
  return isAuxiliary(lower) ? at + 2 : isPresentVerb(lower) ? at + 1 : at;
}

/** « se définit | le ministre », « le ministre se définit »: past the verb where it comes first. */
function pastVerb(tokens: readonly Token[], from: number): number {
  const behind = tokens[from + 1]?.lower ?? '';
  const isClitic = /^(?:se|s'|en)$/.test(tokens[from]?.lower ?? '') || (/^(?:l'|le|la|les)$/.test(tokens[from]?.lower ?? '') && (isAuxiliary(behind) || isPresentVerb(behind)) && sourceKind(behind) === undefined);
  const at = isClitic ? from + 1 : from;
  const end = verbEnd(tokens, at);
  // Behind a clitic stands a verb, known or not.
  return isClitic && end === at ? at + 1 : end;
}

/** Nouns for what somebody has in their words, besides those for what is said. */
const presented = /^(?:adjectif|adverbe|terme|projet|but|objectif|thèse|ambition|idée|impression|sentiment|rêve|pari|vision|ligne|espoir|mantra|refrain|diagnostic|pronostic|version|proposition|lecture|définition|recette|philosophie|approche|stratégie|défense)s?$/;

/** Where « de » stands behind « le cri d’alarme », « l’appel », « le coup de gueule ». */
function ownerLink(tokens: readonly Token[], quoted = 0): number | undefined {
  const noun = /^(?:le|la|l'|les|cet?|cette|un|une)$/.test(tokens[quoted + 2]?.lower ?? '') ? quoted + 3 : quoted + 2;
  if (!isSpokenNoun((tokens[noun]?.lower ?? '').replace(/s$/, '')) && !voicing.test(tokens[noun]?.lower ?? '')) return undefined;
  const set = /^(?:d'|de|du|en)$/.test(tokens[noun + 1]?.lower ?? '') && /^(?:alarme|cœur|gueule|garde|détresse|colère|espoir|guerre|force|désespoir)$/.test(tokens[noun + 2]?.lower ?? '') ? noun + 3 : noun + 1;
  const step = tokens.slice(set, set + 3).findIndex(({ lower }) => /^(?:de|d'|du|des)$/.test(lower));
  return step < 0 ? undefined : set + step;
}

/** Nouns for how somebody makes themselves heard, in titles. */
const voicing = /^(?:coup|mise|témoignages?|plaidoyer|confidences|ras-le-bol|colère|inquiétude|indignation|émotion|tristesse|joie|fierté|soulagement|détresse|désarroi|combat|récit|décision|annonce|mantra|slogan|vérités?|réquisitoire|sos|grogne|amertume|leçon|vœux|regrets|excuses|aveux|souvenirs|cris?)$/;

/** « « Nous tiendrons », un responsable qui n’a pas donné son nom. »: the words, a comma, who says them, and no verb. */
function signedBehind(tokens: readonly Token[], others: readonly Frame[]): Frame | undefined {
  if (tokens[0]?.kind !== 'quotation' || !/^[,–—-]$/.test(tokens[1]?.text ?? '') || others.some(({ content }) => content.start === 0)) return undefined;
  // « « … », ces mots sont repris par des enseignants »
  const taken = tokens[1]?.text === ',' ? findMaker(tokens.slice(2)) : undefined;
  const maker = taken === undefined ? undefined : voiceAt(tokens, taken + 2, tokens.length);
  if (maker && canSpeak(tokens, maker)) return labelFrame(1, ',', maker, { start: 0, end: 1 });
  const voice = voiceAt(tokens, 2, tokens.length);
  const { phrase, apposition } = voice ?? {};
  const isPerson = /^(?:person|group)$/.test(phrase?.source ?? '') || (phrase?.name !== undefined && givenNameGender(tokens[phrase.name.start]?.text ?? '') !== undefined) || apposition?.source === 'person' || (phrase?.kind === 'name' && tokens[phrase.end]?.text === ',' && tokens[phrase.end + 1]?.kind === 'number' && tokens[phrase.end + 2]?.lower === 'ans');
  if (!voice || !isPerson || !canSpeak(tokens, voice)) return undefined;
  const rest = tokens.slice(voice.end);
  const relative = rest.findIndex(({ lower }) => lower === 'qui');
  const own = relative < 0 ? rest : rest.slice(0, relative);
  if (rest.some(({ kind, text }) => kind === 'quotation' || text === ':') || hasFiniteVerb(own, own.length) || own.some(({ lower }) => isPresentVerb(lower))) return undefined;
  return labelFrame(1, ',', voice, { start: 0, end: 1 });
}
