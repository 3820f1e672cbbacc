import { auxiliaryOf, isAuxiliary } from '../../french/auxiliaries.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { canSpeak } from './can-speak.ts';
import { clauseHead } from './clause-head.ts';
import { beforeClitics } from './clitics.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { antecedentBefore } from './relative-antecedent.ts';
import { sharedSubject, subjectBefore } from './subjects.ts';
import { subjectBehind } from './subject-behind.ts';
import { pronounVoice, type Voice, voiceAt } from './voice.ts';
import type { VerbGroup } from './verb-group.ts';

export function voiceOfGerund(tokens: readonly Token[], group: VerbGroup): Voice | undefined {
  const before = tokens[group.start - 1];
  // « …, citant la sécurité, et décrivant … »: both have one subject
  const twin = /^(?:et|puis|ou|mais)$/.test(before?.lower ?? '') ? gerundBefore(tokens, group.start - 1) : undefined;
  if (twin !== undefined) return voiceOfGerund(tokens, { ...group, start: twin, end: twin + 1 });
  // « a pris à partie l’élue, | lui lançant »: not whom it is said to
  const head = /^(?:lui|leur)$/.test(before?.lower ?? '') || /^(?:lui|leur)$/.test(tokens[group.start]?.lower ?? '') ? clauseHead(tokens, group.start) : undefined;
  if (head && canSpeak(tokens, head)) return head;
  // « l’opposition qui, invoquant une fraude, … »
  if (before?.text === ',' && tokens[group.start - 2]?.lower === 'qui') {
    const relative = subjectBefore(tokens, group.start - 1, 0);
    if (relative) return relative;
  }
  if (before?.kind === 'word' && !/^(?:en|tout)$/.test(before.lower)) {
    // « ont opposé les gendarmes à des habitants scandant « … » »
    const people = phraseEndingAt(tokens, group.start);
    if (people) return people;
    const senders = sendersBefore(tokens, group.start);
    if (senders) return senders;
    const direct = subjectBefore(tokens, group.start, lastComma(tokens, group.start));
    if (direct && canSpeak(tokens, direct)) return direct;
  }
  // « …; Anne Petit, présidente du club, évoquant … »
  const part = tokens.slice(0, group.start).findLastIndex(({ text }) => text === ';');
  const own = part > 0 && before?.text === ',' ? voiceAt(tokens, part + 1, group.start - 1) : undefined;
  if (own && own.end === group.start - 1 && canSpeak(tokens, own)) return own;
  // « X a pressé Y d’agir, affirmant … »: the participle has the subject of the sentence.
  const main = before?.text === ',' ? (whomOneSees(tokens, group.start) ?? clauseHead(tokens, group.start)) : undefined;
  if (main?.pronoun !== undefined && main.pronoun !== 'on' && tokens[main.start]?.lower !== main.pronoun) return main;
  if (main?.phrase && canSpeak(tokens, main)) return main;
  return sharedSubject(tokens, group.start, 0) ?? subjectAhead(tokens, group) ?? subjectOfEn(tokens, group);
}

/** « Le ministère ne ferme pas la porte, tout | en jugeant … »: the gerund behind « en » has the subject of its clause, where that is the only one. */
function subjectOfEn(tokens: readonly Token[], { start }: VerbGroup): Voice | undefined {
  const head = tokens[start - 1]?.lower === 'en' ? clauseHead(tokens, start) : undefined;
  const isOnly = head !== undefined && tokens.slice(head.end, start).every(({ lower, text, kind }) => kind !== 'quotation' && !/^[;:]$/.test(text) && !/^(?:qu[e']|qui|dont|où|et|mais|tandis|lorsqu[e'])$/.test(lower));
  return isOnly && canSpeak(tokens, head) ? head : undefined;
}

/** « on la découvre, …, assurant », « on y voit le chanteur Paul Petit, affirmant »: whom one sees or hears say it. */
function whomOneSees(tokens: readonly Token[], limit: number): Voice | undefined {
  const on = tokens.slice(0, limit).findIndex(({ lower, isInverted }) => lower === 'on' && !isInverted);
  const verb = on < 0 ? -1 : tokens.slice(on, on + 5).findIndex(({ lower }) => /^(?:voi[ts]|voyait|découvre|découvrait|retrouve|aperçoit|entend|entendait|observe|reconnaît)$/.test(lower)) + on;
  if (on < 0 || verb <= on) return undefined;
  const clitic = tokens.slice(on + 1, verb).findIndex(({ lower }) => /^(?:le|la|les)$/.test(lower));
  if (clitic >= 0) return pronounVoice(on + 1 + clitic, { le: 'il', la: 'elle', les: 'ils' }[tokens[on + 1 + clitic]?.lower ?? '']);
  const seen = voiceAt(tokens, verb + 1, limit);
  return seen && canSpeak(tokens, seen) && seen.phrase?.source !== 'document' ? seen : undefined;
}

/** Where the participle stands that « et » joins another to: behind a comma, or right behind its noun. */
function gerundBefore(tokens: readonly Token[], link: number): number | undefined {
  for (let at = link - 1; at > 0; at -= 1) {
    const { lower = '', kind } = tokens[at] ?? {};
    if (/^[;:.]$/.test(tokens[at]?.text ?? '') || isAuxiliary(lower)) return undefined;
    if (kind === 'word' && reportingForms(lower).some(({ tense }) => tense === 'gerund') && !/^(?:et|en|tout)$/.test(tokens[at - 1]?.lower ?? '')) return at;
  }
  return undefined;
}

/** « Évoquant un échec, le ministre a … »: the subject follows the participle's clause. */
function subjectAhead(tokens: readonly Token[], group: VerbGroup): Voice | undefined {
  for (let at = group.end; at < Math.min(tokens.length, group.end + 40); at += 1) {
    if (tokens[at]?.text !== ',') continue;
    const { start, lower, isInverted } = tokens[at + 1] ?? { start: 0, lower: '', isInverted: true };
    if (start > 0 && !isInverted && /^(?:il|elle|ils|elles)$/.test(lower)) return pronounVoice(at + 1, lower);
    const behind = subjectBehind(tokens, at + 1, tokens.length);
    if (behind) return canSpeak(tokens, behind.voice) ? behind.voice : undefined;
  }
  return undefined;
}

function lastComma(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= 0; at -= 1) {
    if (/^[,;:]$/.test(tokens[at]?.text ?? '')) return at + 1;
  }
  return 0;
}

/** « Et d’ajouter », « avant d’ajouter », « pour dénoncer ». */
export function voiceOfInfinitive(tokens: readonly Token[], group: VerbGroup): Voice | undefined | null {
  const link = tokens[group.start - 1]?.lower ?? '';
  const opener = tokens[group.start - 2]?.lower ?? '';
  if (/^d[e']$/.test(link) && /^(?:et|puis)$/.test(opener)) return sharedSubject(tokens, group.start - 2, 0);
  if (/^d[e']$/.test(link)) {
    const told = narrator(tokens, group.start - 1);
    if (told) return told;
  }
  // « expulsé pour avoir traité l’arbitre de … »
  if (link === 'pour' && /^(?:avoir|être)$/.test(tokens[group.start]?.lower ?? '')) {
    const doer = clauseHead(tokens, group.start);
    if (doer && canSpeak(tokens, doer)) return doer;
  }
  if (/^(?:pour|sans)$/.test(link) || (/^d[e']$/.test(link) && /^(?:avant|afin|loin)$/.test(opener))) {
    // « jure que la station ne cédera pas avant de préciser »: whoever has said the rest
    const teller = opener === 'avant' ? tellerAround(tokens, group.start - 2) : undefined;
    if (teller) return teller;
    // « C’est Paul Petit qui se lève pour évoquer « … » »
    const who = link === 'pour' ? tokens.slice(0, group.start).findLastIndex(({ lower }) => lower === 'qui') : -1;
    const riser = who > 0 && group.start - who < 9 && /^(?:est|était)$/.test(tokens.slice(0, who).findLast(({ lower }) => /^(?:est|était)$/.test(lower))?.lower ?? '') && tokens.slice(0, who).some(({ lower }) => /^c[e']$/.test(lower)) ? antecedentBefore(tokens, who) : undefined;
    if (riser && canSpeak(tokens, riser)) return riser;
    // « Avant de poursuivre : « … » »: whoever spoke before.
    return sharedSubject(tokens, group.start - 1, 0) ?? (link === 'pour' ? subjectAhead(tokens, group) : undefined) ?? (group.start <= 2 ? undefined : null);
  }
  // « Après avoir salué « … », le ministre a … »
  if (link === 'après') {
    // « tandis que l’Union, après avoir plaidé, envoyait »
    const beside = tokens[group.start - 2]?.text === ',' ? endingAt(tokens, group.start - 2) : undefined;
    return beside ?? subjectAhead(tokens, group) ?? sharedSubject(tokens, group.start - 1, 0) ?? null;
  }
  // « Ses voisins sont nombreux à dénoncer « … » »
  const many = link === 'à' && /^(?:nombreux|nombreuses|plusieurs|unanimes|légion|premiers?|premières?|seule?s?|deux|trois)$/.test(opener) ? tokens.slice(0, group.start).findLastIndex(({ lower }) => auxiliaryOf(lower) === 'être') : -1;
  const crowd = many > 0 ? subjectBefore(tokens, beforeClitics(tokens, many, 0), 0) : undefined;
  if (crowd && canSpeak(tokens, crowd)) return crowd;
  // « se contentant d’affirmer que », « préférant expliquer que »: the subject of the sentence.
  if (/ant$/.test(/^(?:d'|de|à)$/.test(link) ? opener : link)) {
    const head = clauseHead(tokens, group.start);
    return head && canSpeak(tokens, head) ? head : null;
  }
  return null;
}

/** The subject of the sentence where its verb says what follows « que », of a thing or in the future, up to a place. */
function tellerAround(tokens: readonly Token[], end: number): Voice | undefined {
  const head = clauseHead(tokens, end);
  const link = tokens.slice(0, end).findIndex(({ lower }) => /^qu[e']$/.test(lower));
  const isSaid = head !== undefined && link > head.end && tokens.slice(head.end, link).some(({ lower }) => reportingForms(lower).some(({ verb, tense }) => verb.constructions.has('que') && tense !== 'infinitive'));
  if (!head || !isSaid || !canSpeak(tokens, head)) return undefined;
  const inner = nounPhraseAt(tokens, link + 1, { limit: end });
  const isPerson = inner !== undefined && (inner.name !== undefined || /^(?:person|group)$/.test(inner.source ?? ''));
  const isAhead = tokens.slice(link, end).some(({ lower }) => /.{2}r(?:a|ont|ait|aient)$/.test(lower));
  return inner !== undefined && (!isPerson || isAhead) ? head : undefined;
}

/** Several people in a phrase behind « à » or « de » that ends at a place. */
function phraseEndingAt(tokens: readonly Token[], end: number): Voice | undefined {
  for (let start = end - 2; start >= Math.max(1, end - 8); start -= 1) {
    if (!/^(?:des|les|deux|trois|plusieurs)$/.test(tokens[start]?.lower ?? '') || !/^(?:à|de|par|contre|avec)$/.test(tokens[start - 1]?.lower ?? '')) continue;
    const voice = voiceAt(tokens, start, end);
    if (voice?.end === end && /^(?:person|group)$/.test(voice.phrase?.source ?? '')) return voice;
  }
  return undefined;
}

/** « des messages diffusés par des militants venus de la région | invitant à « tenir » »: who has put out the text that the participle belongs to. */
function sendersBefore(tokens: readonly Token[], end: number): Voice | undefined {
  const agent = tokens.slice(0, end).findLastIndex(({ lower }) => lower === 'par');
  const sent = tokens.slice(Math.max(0, agent - 12), Math.max(0, agent)).some(({ lower }) => /^(?:diffusé|publié|lancé|adressé|envoyé|signé|posté|écrit|rédigé|émis|distribué|affiché|partagé|relayé|transmis)e?s?$/.test(lower));
  if (agent < 1 || end - agent > 18 || !sent || tokens.slice(agent, end).some(({ kind, text, lower }) => kind === 'quotation' || /^[,;:]$/.test(text) || isAuxiliary(lower))) return undefined;
  const voice = voiceAt(tokens, agent + 1, end);
  return voice && canSpeak(tokens, voice) ? voice : undefined;
}

/** Whoever can speak, in a phrase that a conjunction opens and that ends at a place: « tandis que | l’Union |, ». */
function endingAt(tokens: readonly Token[], end: number): Voice | undefined {
  const link = tokens.slice(0, end).findLastIndex(({ lower, kind }) => /^qu[e']$/.test(lower) || kind === 'quotation');
  const voice = link >= 0 && tokens[link]?.kind === 'word' ? voiceAt(tokens, link + 1, end) : undefined;
  return voice?.end === end && canSpeak(tokens, voice) ? voice : undefined;
}

/** « Et le ministre d’insister : », « Et X de conclure »: the infinitive that tells a story has its subject before « de ». */
function narrator(tokens: readonly Token[], link: number): Voice | undefined {
  for (let at = link - 1; at >= Math.max(-1, link - 16); at -= 1) {
    if (!/^(?:et|puis|mais|,)$/.test(tokens[at]?.lower ?? '') && at >= 0) continue;
    const voice = voiceAt(tokens, at + 1, link);
    return voice && canSpeak(tokens, voice) && passAdverbials(tokens, voice.end, link).end === link ? voice : undefined;
  }
  return undefined;
}
