import { determiners } from '../../french/chunk-words.ts';
import { readNumber } from '../../french/number-words.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import type { QuotationRecord } from '../records.ts';
import type { AttributionBuilder, BuiltAttribution } from './build-attribution.ts';
import { isFullPerson, onlyOne } from './among-speakers.ts';
import { chooseFrame } from './choose-frame.ts';
import { clauseHead } from './clause-head.ts';
import { agrees, Discourse } from './discourse.ts';
import { asInferred, borrow } from './echo-speech.ts';
import { isSaidByMe } from './first-person.ts';
import type { Frame } from './frame.ts';
import type { Token } from './read-tokens.ts';
import { mentionedIn } from './gather-mentions.ts';
import { resolveVoice } from './resolve-voice.ts';
import { addBeside } from './neighbour-speaker.ts';
import { emptyMemory, type Named, type NamedIn, type Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import { passAdverbials } from './skip-phrases.ts';
import { canSpeak } from './can-speak.ts';
import { type Voice, voiceAt } from './voice.ts';

/** How many sentences back somebody is looked for whom quoted words call « il » or « elle ». */
const nearby = 3;

/** How many for whoever has a name. */
const namedNearby = 8;

/** How many tokens stand between « que » and words of the clause that are still those of its speaker. */
const maxGap = 6;

/** A quotation that stands in another one, and the sentence that the outer one begins in. */
interface Nested {
  readonly index: number;
  readonly quotation: QuotationRecord;
  readonly outer: QuotationRecord;
  readonly sentence: SpokenSentence;
}

/**
 * Attributions for quotations inside quotations: whoever the words around them name (« « Le gardien criait : « Sortez ! » » »),
 * or else whoever says the words they stand in. Always inferred; a pronoun of the outer words
 * stands for the one person near whom it fits, else for nobody.
 */
export function nestedSpeech(
  spoken: readonly SpokenSentence[],
  builder: AttributionBuilder,
  known: readonly BuiltAttribution[],
  { discourse, namedIn }: { readonly discourse: Discourse; readonly namedIn: NamedIn },
): readonly BuiltAttribution[] {
  const ranks = new Map(spoken.map((sentence, rank) => [sentence, rank]));
  const owners = new Map(known.flatMap((built) => built.record.quotations.map((id) => [id, built] as const)));
  const firstNamed = new Map<string, number>();
  for (const [rank, sentence] of spoken.entries()) {
    for (const { mention } of namedIn.get(sentence)?.everyone ?? []) if (!firstNamed.has(mention.key)) firstNamed.set(mention.key, rank);
  }
  return nestedIn(spoken, builder.quotations).flatMap((nested) => {
    if (owners.has(nested.quotation.id)) return [];
    const owner = owners.get(nested.outer.id);
    const rank = ranks.get(nested.sentence) ?? 0;
    const near = spoken.slice(Math.max(0, rank - namedNearby), rank + 1).reverse().map((sentence, back) => (namedIn.get(sentence)?.everyone ?? []).filter((person) => person.mention.isPerson && (back <= nearby || (isFullPerson(person) && person.mention.number !== 'plural')) && person.mention.key !== owner?.speaker?.mention.key));
    const known = (key: string): boolean => (firstNamed.get(key) ?? rank + 1) <= rank;
    // « Je lis à la page 47 : « … » »: the text that the sentences before tell of
    const read = readAloud(nested, builder, spoken.slice(Math.max(0, rank - nearby), rank + 1).flatMap((sentence) => namedIn.get(sentence)?.texts ?? []));
    if (read) return [owner ? through(owner, read) : read];
    const told = toldInside(nested, builder, { discourse, near, known, teller: owner?.speaker?.mention.key });
    if (told === 'own') return owner ? [borrow(owner, nested.sentence, nested.quotation.id, 'nested')] : [];
    if (told === 'nobody') return [];
    return [owner ? through(owner, told) : told];
  });
}

function nestedIn(spoken: readonly SpokenSentence[], quotations: readonly QuotationRecord[]): readonly Nested[] {
  const homes = new Map(spoken.map((sentence) => [sentence.sentence.id, sentence]));
  let outer: QuotationRecord | undefined;
  return quotations.flatMap((quotation, index) => {
    if (quotation.depth === 0) outer = quotation;
    const sentence = outer && homes.get(outer.evidence.sentence);
    const isInside = outer !== undefined && quotation.depth > 0 && quotation.outer.end <= outer.outer.end;
    return isInside && outer && sentence ? [{ index, quotation, outer, sentence }] : [];
  });
}

/** « X raconte : « Y a lancé : « … » » »: from the report to X, from X to Y. */
function through({ record: outer }: BuiltAttribution, inner: BuiltAttribution): BuiltAttribution {
  const links = asInferred([...outer.attribution.chain, ...inner.record.attribution.chain]);
  const { origin, originLabel, originKind } = outer.attribution.originKind === 'none' ? inner.record.attribution : outer.attribution;
  return { ...inner, record: { ...inner.record, rule: 'nested', attribution: { ...inner.record.attribution, chain: links, origin, originLabel, originKind } } };
}

/** « Un élu lançait “au feu” », « Elle disait qu’ils avaient “le mauvais œil” »: a frame close enough to make words of what may be a term. */
function isSaid({ kind, opening, lemma, isThought, voice, content }: Frame, at: number): boolean {
  // « Ils appellent ça “la dictée polaire” », « le juge m’a traitée de “rêveuse” »: what somebody calls something
  const isCalled = /^(?:appeler|surnommer|baptiser|traiter|qualifier|parler)$/.test(lemma) && at - content.start <= 2;
  const isClose = isCalled || (opening === 'direct' ? at === content.start : opening === 'que' && at - content.start <= maxGap);
  // « Ils m’appelaient “le Fantôme” »: a nickname
  if (/^(?:appeler|surnommer)$/.test(lemma) && voice?.pronoun !== undefined) return false;
  const isSpeaker = voice?.pronoun === undefined ? voice?.phrase?.name !== undefined || /^(?:person|group|institution|document|press)$/.test(voice?.phrase?.source ?? '') || ((voice?.end ?? 0) - (voice?.start ?? 0) <= 2 && /^(?:autres?|derni(?:er|ère)|premi(?:er|ère)|certaine?s|aucuns?)$/.test(voice?.phrase?.head ?? '')) : voice.pronoun !== 'on';
  return isClose && isSpeaker && ((kind === 'lead' && !isThought) || kind === 'passive');
}

/** « Je lis à la page 47 : « … » », « je vous cite : « … » »: a text that somebody reads out. */
function readAloud({ index, quotation, outer, sentence }: Nested, builder: AttributionBuilder, texts: Named['texts']): BuiltAttribution | undefined {
  const inner = sentence.inside(outer.evidence, [{ start: quotation.outer.start, end: quotation.outer.end, index }]);
  const at = inner.tokens.findIndex((token) => token.kind === 'quotation' && token.quotation === index);
  const from = inner.tokens.slice(0, Math.max(0, at)).findLastIndex(({ text }) => /^[.?!;]$/.test(text)) + 1;
  const clause = inner.tokens.slice(from, Math.max(0, at));
  const isRead = clause.at(-1)?.text === ':' && /^j[e']$/.test(clause[0]?.lower ?? '') && clause.slice(1, 4).some(({ lower }) => /^(?:lis|relis|lisais|lirai)$/.test(lower));
  const text = isRead ? texts.at(-1)?.() : undefined;
  if (!text) return undefined;
  addBeside(inner, text, index, builder);
  return builder.built.pop();
}

/** « Je dis “doucement” », « j’ai répondu deux fois “non” »: the outer speaker tells of words of their own. */
function sayOneself(tokens: readonly Token[], at: number): boolean {
  const from = tokens.slice(0, Math.max(0, at)).findLastIndex(({ kind, lower }) => kind !== 'word' || /^(?:qu[e']|qui|si|n'|ne)$/.test(lower)) + 1;
  const subject = tokens.slice(from, at).findIndex(({ lower }) => /^j[e']$/.test(lower));
  const verb = subject < 0 ? -1 : tokens.slice(0, at).findLastIndex(({ lower }, place) => place > from + subject && isSaidByMe(lower));
  return verb >= 0 && tokens.slice(verb + 1, at).every(({ lower }) => !determiners.has(lower) || readNumber(lower) !== undefined);
}

/** « il a pris | mon bébé, il a dit »: what the pronoun has done something to. */
function isTheirObject(tokens: readonly Token[], start: number, pronoun: string | undefined): boolean {
  return tokens.slice(Math.max(0, start - 4), start).some(({ lower }, step, before) => lower === pronoun && before.slice(step + 1).every(({ kind }) => kind === 'word') && before.length - step > 1);
}

/** What is known around a quotation in which another stands. */
interface Around {
  readonly discourse: Discourse;
  /** Those whom the sentences around name, the nearest sentence first. */
  readonly near: readonly (readonly Speaker[])[];
  /** Whether somebody, by their key, is named so far. */
  readonly known: (key: string) => boolean;
  /** Key of whoever says the outer words, whom they call « je ». */
  readonly teller: string | undefined;
}

/** « Et puis j’ai entendu crier « Aidez-moi ! » », « Quand j’entends à la télé « … » »: words of nobody that the clause names. */
function isOverheardBefore(tokens: readonly Token[], at: number): boolean {
  const from = tokens.slice(0, Math.max(0, at)).findLastIndex(({ text }) => /^[.?!;]$/.test(text)) + 1;
  const heard = tokens.slice(from, Math.max(0, at)).findLastIndex(({ lower }) => /^(?:entendu|entends|entendais)$/.test(lower)) + from;
  const behind = heard < from || /^m[e']$/.test(tokens[heard - 1]?.lower ?? '') ? [] : tokens.slice(heard + 1, at);
  if (behind.length === 0 || behind.length > 4) return false;
  return reportingForms(behind[0]?.lower ?? '').some(({ tense }) => tense === 'infinitive') || /^(?:à|dans|sur)$/.test(behind[0]?.lower ?? '');
}

/** What one does to have an answer. */
const asking = /^(?:écri[ts]|écrivais|demandé|appelé|téléphoné|alerté|saisi|prévenu|contacté|sollicité|signalé|adressé|réclamé|relancé|interpellé|dit)$/;

/** « J’ai écrit six fois | au siège |. Six fois on m’a répondu « … » »: whom the same words ask before a place. */
function askedBefore(tokens: readonly Token[], limit: number): Voice | undefined {
  const verb = tokens.slice(0, limit).findLastIndex(({ lower }) => asking.test(lower));
  if (verb < 0 || !tokens.slice(verb, limit).some(({ text }) => /^[.,;:]$/.test(text))) return undefined;
  const clause = verb + tokens.slice(verb, limit).findIndex(({ text }) => /^[.,;:]$/.test(text));
  const link = tokens.findIndex(({ lower }, at) => at > verb && at < clause && /^(?:à|aux?)$/.test(lower));
  const voice = link > 0 ? voiceAt(tokens, link + 1, clause, tokens[link]?.lower !== 'à') : voiceAt(tokens, passAdverbials(tokens, verb + 1, clause).end, clause);
  return voice && canSpeak(tokens, voice) && voice.phrase?.source !== 'document' ? voice : undefined;
}

/** The attribution that the words around a nested quotation give it; `own` where they give none. */
function toldInside({ index, quotation, outer, sentence }: Nested, builder: AttributionBuilder, { discourse, near, known, teller }: Around): BuiltAttribution | 'own' | 'nobody' {
  const inner = sentence.inside(outer.evidence, [{ start: quotation.outer.start, end: quotation.outer.end, index }]);
  const at = inner.tokens.findIndex((token) => token.kind === 'quotation' && token.quotation === index);
  // « Sur notre tract était écrit « … », a-t-il rappelé »: the incise tells who says the outer words
  const leads = inner.frames.filter(({ kind, content }) => kind === 'lead' && content.start <= at && at < content.end);
  // « a répondu que, dans le registre, il est écrit « … » »: the verb right in front of the words
  const touching = leads.find(({ cue, lemma, isQuality }) => cue.end === at && lemma === 'écrire' && isQuality === true);
  const frames = leads.length > 0 ? inner.frames.filter(({ kind, voice }) => kind !== 'incise' || voice?.isHung !== true) : inner.frames;
  const frame = at < 0 ? undefined : (touching ?? chooseFrame(frames, inner.tokens, at));
  // « Ils rient. Moi, je me disais : « … » »: whoever tells it
  const opening = inner.tokens.slice(0, Math.max(0, at)).findLastIndex(({ text }) => /^[.?!;]$/.test(text)) + 1;
  const clause = at > 0 && inner.tokens[at - 1]?.text === ':' ? inner.tokens.slice(opening, at) : [];
  // « Nous avons dit à nos partisans : « … » »
  const first = clause.find(({ kind, lower }) => kind === 'word' && !/^(?:et|mais|alors|là|puis)$/.test(lower))?.lower;
  // « J’ai entendu un agent dire à une vieille : « … » »: the agent
  const isHeard = clause.some(({ lower }, place) => /^(?:entendu|entends|entend|vu|vois|écouté)$/.test(lower) && clause.slice(place + 2).some(({ lower: verb }) => /(?:ire|er|re)$/.test(verb) && reportingForms(verb).some(({ tense }) => tense === 'infinitive')));
  // « Je l’ai vu arriver, et | le chef | m’a dit : « … » »: the subject nearest to the words
  const lastMine = inner.tokens.slice(0, Math.max(0, at)).findLastIndex(({ lower }) => /^(?:je|j')$/.test(lower));
  const isOfAnother = /^(?:lead|gerund|label)$/.test(frame?.kind ?? '') && frame?.voice !== undefined && frame.voice.start > lastMine + 1 && lastMine >= opening;
  if (isOverheardBefore(inner.tokens, at)) return 'nobody';
  if (!isHeard && !isOfAnother && (first === 'nous' || clause.some(({ lower }) => /^(?:je|j')$/.test(lower))) && !clause.some(({ lower }) => /^(?:qui|qu[e']|il|elle|on)$/.test(lower))) return 'own';
  // « on se dit : « Et après ? » »
  const isToSelf = frame?.voice?.pronoun === 'on' && (/^s[e']$/.test(inner.tokens[frame.voice.end]?.lower ?? '') || /^s[e']$/.test(inner.tokens[frame.cue.start]?.lower ?? '') || /^s[e']$/.test(inner.tokens[frame.cue.start - 1]?.lower ?? ''));
  // « On va voir la personne et on lui dit : « T’es pas tout seul » »: those who say it all
  const isOnToOthers = frame?.voice?.pronoun === 'on' && /^(?:lui|leur|les)$/.test(inner.tokens[frame.voice.end]?.lower ?? '');
  // « On lui a répondu : « … » », of old: whoever it was
  const isPast = frame !== undefined && inner.tokens.slice(frame.voice?.end ?? 0, frame.cue.end).some(({ lower }) => /^(?:a|avait|aurait)$|.{2}ait$/.test(lower));
  const isToOthers = isOnToOthers && !isPast;
  // « C’est se poser la question : « … » »: a label of a thing
  const isThing = /^(?:label|gerund)$/.test(frame?.kind ?? '') && frame?.voice?.phrase !== undefined && frame.voice.phrase.source === undefined && frame.voice.phrase.name === undefined;
  // « on plante des “sentinelles” »: a term that no word of the outer ones says anybody says
  if (quotation.use === 'term' && sayOneself(inner.tokens, at)) return 'own';
  if (quotation.use === 'term' && !(frame && isSaid(frame, at))) return 'nobody';
  if (!frame?.voice || isThing || isToSelf || isToOthers || /^(?:je|j'|nous)$/.test(frame.voice.pronoun ?? '')) return 'own';
  const memory = emptyMemory(discourse);
  const { pronoun } = frame.voice;
  // « « Il est venu, se souvient Anne. Il m’a crié : « … » » »: another than Anne
  const isToTeller = inner.tokens.slice(Math.max(0, frame.cue.start - 3), frame.cue.end).some(({ lower }) => /^(?:m'|me|moi|nous|j'|je)$/.test(lower));
  // « On m’a répondu : « … » »: nobody that is known
  const asked = pronoun === 'on' && (isToTeller || isOnToOthers) ? askedBefore(inner.tokens, frame.cue.start) : undefined;
  if (pronoun === 'on' && !asked && (isToTeller || isOnToOthers)) return 'nobody';
  // « Mon ami s’entraîne. Il m’a dit : « … » »: somebody of the same words
  const isMeant = ({ mention, range }: Speaker): boolean => mention.isPerson && !(isToTeller && mention.key === teller) && range !== undefined && range.end <= frame.cue.start && agrees(pronoun ?? '', mention) && !isTheirObject(inner.tokens, range.start, pronoun);
  const own = mentionedIn(inner, memory);
  // « Nous l’avons dit au chef du village. Il a répondu : « … » »
  const meant = pronoun === undefined ? undefined : (onlyOne(own.mentioned.filter(isMeant)) ?? onlyOne(own.everyone.filter((other) => isMeant(other) && /^(?:à|au|aux|avec|chez)$/.test(inner.tokens[(other.range?.start ?? 0) - 1]?.lower ?? ''))));
  // « L’un raconte : « Elle a dit : « … » » »: the only one whom the sentences around name, who is not the speaker
  const fitting = pronoun === undefined || meant ? [] : near.map((people) => people.filter(({ mention }) => agrees(pronoun, mention)));
  // « a décrit un homme attentif », « pour un mari envolé »: as long as anybody else is known
  const isKnown = ({ mention, described }: Speaker): boolean => mention.isNamed || !/^une?$/.test(described?.determiner ?? '') || !/^(?:homme|femme|mari|enfant|ami|amie|dame|monsieur|personnage)$/.test(described?.head ?? '');
  const about = fitting.map((people) => people.filter(isKnown)).find(({ length }) => length > 0) ?? fitting.find(({ length }) => length > 0);
  // « son mari, Paul Petit. « Il m’a dit : « … » » »: who has a name; of several the last
  const named = about?.filter(isFullPerson);
  // « Ma blonde est sortie et elle a dit : « … » »
  const heads = meant || about || pronoun === undefined ? [] : [voiceAt(inner.tokens, opening, frame.cue.start), clauseHead(inner.tokens, frame.cue.start)];
  const head = heads.find((voice) => voice?.phrase?.name === undefined && (pronoun === 'elle' ? /^ma$/ : /^mon$/).test(voice?.phrase?.determiner ?? ''));
  const told = (asked && resolveVoice(asked, inner, memory)) ?? meant ?? (about && (onlyOne(about) ?? named?.at(-1))) ?? resolveVoice(head ?? frame.voice, inner, memory);
  // « L’inspecteur avait dit : « … » », of old: not the inspector whom the report names further on
  const isUnheard = told?.mention.isNamed === true && pronoun === undefined && frame.voice.phrase !== undefined && frame.voice.phrase.name === undefined && frame.voice.apposition === undefined && !known(told.mention.key);
  const speaker = isUnheard ? resolveVoice(frame.voice, inner, emptyMemory(new Discourse())) : told;
  if (!speaker) return 'nobody';
  builder.add({ sentence: inner, frame, speakers: new Map([[frame, { ...speaker, basis: 'inferred' }]]), quotations: [index] });
  return builder.built.pop() ?? 'nobody';
}
