import { isAuxiliary } from '../../french/auxiliaries.ts';
import { determiners, prepositions, subjectPronouns } from '../../french/chunk-words.ts';
import { isFiniteWord } from '../../french/finite-words.ts';
import { canSpeak } from './can-speak.ts';
import { clauseHead } from './clause-head.ts';
import { isCrowd } from './describe-phrase.ts';
import { isBriefAside } from './brief-aside.ts';
import { hasFiniteVerb, isPresentVerb } from './clause-verbs.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { subjectBefore } from './subjects.ts';
import type { SubjectBehind } from './subject-behind.ts';
import type { Voice } from './voice.ts';
import { has } from './verb-frame.ts';
import type { VerbGroup } from './verb-group.ts';

/** Whether the noun phrase behind the verb is its subject rather than its object. */
export function isInversion(tokens: readonly Token[], group: VerbGroup, start: number, behind: SubjectBehind): boolean {
  const { voice } = behind;
  const isLikely = canSpeak(tokens, voice) || isOneOfThem(tokens, voice);
  const before = tokens[start - 1];
  if (start < group.start) return isLikely || voice.pronoun !== undefined;
  if (!before) return false;
  const isMark = /^[,–—?!…-]$/.test(before.text);
  if (!isMark && isSubjectPhrase(tokens, start - 1)) return false;
  const quoted = before.kind === 'quotation' ? before : isMark && tokens[start - 2]?.kind === 'quotation' ? tokens[start - 2] : undefined;
  if (agreesNot(group, voice, tokens)) return false;
  // « « … », appelle le ministre à partir »: whom one calls upon
  const isCalledUpon = has(group, 'told') && /^(?:à|de|d')$/.test(tokens[behind.end]?.lower ?? '') && (/(?:er|ir|re)$/.test(tokens[behind.end + 1]?.lower ?? '') || tokens[behind.end + 1]?.kind === 'quotation');
  if (isCalledUpon) return false;
  if (group.isOpen) return quoted !== undefined && isLikely && (endsClause(tokens, behind.end) || closesBehind(tokens, behind.end));
  // « …, a indiqué la zone de secours. »: a verb that only says, and then nothing
  const isPlainSaying = before.text === ',' && sayingOnly.test(group.verb.lemma) && /^(?:le|la|l')$/.test(voice.phrase?.determiner ?? '') && (tokens[behind.end] === undefined || tokens[behind.end]?.text === '.');
  const words = tokens.slice(0, start).findIndex(({ kind }) => kind === 'quotation');
  if (isPlainSaying && words > 0 && hasFiniteVerb(tokens, words)) return true;
  // « « Ils ne nous défendent plus » tranche un ripeur »: a trade that no list has
  const isUnlisted = quoted !== undefined && !isMark && isOpening(tokens, quoted) && /^une?$/.test(voice.phrase?.determiner ?? '') && clauseWord.test(quoted.text) && endsClause(tokens, behind.end);
  // « Toute dégradation « d’un bien » expose son auteur à … »: the words belong to the subject
  const isComplement = quoted !== undefined && !isMark && /^[^\p{L}]*(?:d['’]|(?:de|du|des|à|au|aux|par|pour|sur|dans|en) )/u.test(quoted.text);
  if (isComplement && tokens[0]?.kind === 'word' && /^(?:son|sa|ses|leurs?)$/.test(voice.phrase?.determiner ?? '')) return false;
  if (quoted) return isLikely || isUnlisted || (isMark && (isOpening(tokens, quoted) || isUtterance(tokens, quoted)));
  // « X, 45 ans, a posté ce message : « … » »: a text that the words are yet to come of
  if (voice.phrase?.source === 'document' && tokens.slice(behind.end, behind.end + 12).some(({ text }) => text === ':')) return false;
  // « X, élu local, fustige un dossier « mal ficelé » »: the phrase is the object that the words describe.
  if (tokens[behind.end]?.kind === 'quotation') return false;
  // « X, 54 ans, qualifie le plan de « folie » »
  if (has(group, 'quality') && /^(?:de|d'|comme)$/.test(tokens[behind.end]?.lower ?? '') && tokens[behind.end + 1]?.kind === 'quotation') return false;
  // « Paul Petit, lui, a regretté l’état de la piste »
  if (isMark && (isStressed(tokens, group.start) || isOfOneDescribed(tokens, start, voice))) return false;
  if (!isLikely) return false;
  // « Anne Roux, 42 ans, infirmière, salue Paul Petit : « … » »: whom she greets
  const head = before.text === ',' && tokens[behind.end]?.text === ':' && tokens[behind.end + 1]?.kind === 'quotation' && !hasFiniteVerb(tokens, start - 1) ? clauseHead(tokens, start) : undefined;
  if (head?.phrase?.name !== undefined && head.phrase.name.end - head.phrase.name.start > 1 && head.start === 0 && tokens[head.end]?.kind === 'mark') return false;
  // « La maison, prévient X, était à moi »: the verb of the subject before the comma is yet to come
  if (before.text === ',' && tokens.slice(0, start - 1).every(({ text }) => text !== ',') && goesOnWithVerb(tokens, behind.end)) return true;
  // « On sait que Timo va bien, a ajouté X quelques minutes plus tard. »
  const isTold = has(group, 'told') && /^(?:à|aux?|de|d'|du|des|que)$/.test(tokens[behind.end]?.lower ?? '');
  const isTrailed = isMark && has(group, 'que') && !isTold && isBriefAside(tokens, behind.end) && hasFiniteVerb(tokens, start - 1);
  if (!isTrailed && !endsClause(tokens, behind.end)) return false;
  if (isMark) return hasFiniteVerb(tokens, start - 1) || !((has(group, 'told') && !(voice.phrase?.name !== undefined && isUnled(tokens, start - 1))) || isSpokenFor(tokens, group));
  // « Le silence s’est installé raconte X, maire du village : « … » »
  if (before.kind === 'word' && group.tense === 'present' && (voice.phrase?.name !== undefined || /^(?:person|group)$/.test(voice.phrase?.source ?? '')) && opensWords(tokens, behind.end) && (hasFiniteVerb(tokens, start) || tokens.slice(0, start).some(({ lower }, place) => isPresentVerb(lower) || isFiniteWord(tokens, place))) && !subjectPronouns.has(before.lower)) return true;
  const isPlain = group.tense === 'present' && has(group, 'que') && !has(group, 'told');
  const isWire = voice.phrase?.source === 'agency' || voice.phrase?.source === 'press';
  if (!isPlain || !isWire || before.kind !== 'word' || subjectPronouns.has(before.lower)) return false;
  const ahead = subjectBefore(tokens, group.start, 0);
  return ahead === undefined || !canSpeak(tokens, ahead);
}

/** « Un | « départ de feu » | mobilise les secours », « Des tirs | « de sommation » | ont blessé »: words that belong to the subject of the verb behind them. */
function isSubjectPhrase(tokens: readonly Token[], quoted: number): boolean {
  if (tokens[quoted]?.kind !== 'quotation' || quoted < 1 || quoted > 2 || !determiners.has(tokens[0]?.lower ?? '')) return false;
  return quoted === 1 ? /^[^\p{L}]*\p{Ll}/u.test(tokens[1]?.text ?? '') : tokens[1]?.kind === 'word' && !isFiniteWord(tokens, 1) && !isAuxiliary(tokens[1].lower);
}

/** Words that a clause has and a title hardly: « je », « ne … plus », « c’est ». */
const clauseWord = /(?<![\p{L}])(?:je|j['’]|nous|on|ils?|elles?|vous|tu|ne|n['’]|c['’]|ça|pas|plus|est|sont)(?![\p{L}])/iu;

/** « a crié le plus grand », « lâche la moins âgée »: one of several by a superlative. */
function isOneOfThem(tokens: readonly Token[], { phrase }: Voice): boolean {
  return phrase?.name === undefined && phrase !== undefined && phrase.end - phrase.start === 3 && /^(?:le|la|l')$/.test(phrase.determiner ?? '') && /^(?:plus|moins)$/.test(tokens[phrase.start + 1]?.lower ?? '');
}

/** Verbs that take no other object than what is said. */
const sayingOnly = /^(?:indiquer|préciser|ajouter|expliquer|déclarer|affirmer|assurer|estimer|souligner)$/;

/** « Paul Petit, elle, a regretté »: a stressed pronoun between commas in front of the verb. */
function isStressed(tokens: readonly Token[], start: number): boolean {
  return tokens[start - 1]?.text === ',' && /^(?:lui|elle|eux|elles)$/.test(tokens[start - 2]?.lower ?? '') && tokens[start - 3]?.text === ',';
}

/** « Attention à la marche, prévient Paul Petit. »: nobody stands before the verb who could do it. */
function isUnled(tokens: readonly Token[], end: number): boolean {
  const head = clauseHead(tokens, end);
  return head === undefined || !canSpeak(tokens, head);
}

/** « Anne Petit, 83 ans, | a décrit un homme », « | a salué sa coéquipière »: somebody and what they are, before a verb and its object. */
function isOfOneDescribed(tokens: readonly Token[], start: number, { phrase }: Voice): boolean {
  if (phrase?.determiner === undefined || tokens[start - 1]?.text !== ',' || hasFiniteVerb(tokens, start - 1)) return false;
  // « À la barre, Anne Petit, 83 ans, a ensuite décrit un homme »
  const whole = clauseHead(tokens, start - 1);
  // « Petit, 31 ans, », but « Faux, a dit le maire »
  const isAged = tokens[whole?.phrase?.end ?? -1]?.text === ',' && tokens[(whole?.phrase?.end ?? -2) + 1]?.kind === 'number';
  const isSomebody = whole?.phrase !== undefined && (whole.phrase.source === 'person' || (whole.phrase.name !== undefined && (isAged || whole.phrase.name.end - whole.phrase.name.start > 1)));
  return isSomebody && canSpeak(tokens, whole) && (whole.end === start - 1 || tokens[whole.end]?.text === ',');
}

/** « Paul Petit, chef de groupe, a interpellé le ministre »: somebody before the verb is its subject. */
export function isSpokenFor(tokens: readonly Token[], group: VerbGroup): boolean {
  const ahead = subjectBefore(tokens, group.start, 0);
  return ahead?.apposition !== undefined && canSpeak(tokens, ahead) && tokens.slice(ahead.end, group.start).every(({ kind }) => kind === 'mark');
}

/** A colon and quoted words, past a description between commas. */
function opensWords(tokens: readonly Token[], from: number): boolean {
  const step = tokens.slice(from, from + 14).findIndex(({ text }) => /^[:;.]$/.test(text));
  return step >= 0 && tokens[from + step]?.text === ':' && tokens[from + step + 1]?.kind === 'quotation';
}

function isOpening(tokens: readonly Token[], quoted: Token): boolean {
  return tokens.slice(0, tokens.indexOf(quoted)).every(({ kind }) => kind === 'mark');
}

/** Words behind a colon, or that begin with a capital: nothing of the report’s own clause goes on behind them. */
function isUtterance(tokens: readonly Token[], quoted: Token): boolean {
  return tokens[tokens.indexOf(quoted) - 1]?.text === ':' || /^[^\p{L}\p{N}]*\p{Lu}\p{Ll}*\s/u.test(quoted.text);
}

/** A plural verb wants a plural subject behind it, a singular one a singular. */
function agreesNot(group: VerbGroup, voice: Voice, tokens: readonly Token[]): boolean {
  const determiner = voice.phrase?.determiner;
  if (group.number === undefined || determiner === undefined || voice.phrase === undefined) return false;
  const isPlural = /^(?:les|des|ces|mes|ses|nos|leurs|certains|certaines|plusieurs|quelques|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)$/.test(determiner);
  if (group.number === 'plural') {
    const isJoined = tokens.slice(voice.start, voice.end).some(({ lower }) => lower === 'et');
    return !isPlural && !isJoined && /^(?:le|la|l'|un|une|ce|cette|son|sa)$/.test(determiner) && !isCrowd(voice.phrase.head) && !/^(?:ensemble|nombre)$/.test(voice.phrase.head ?? '');
  }
  return isPlural;
}

/** Whether a finite verb stands behind the comma that closes the clause of saying. */
function goesOnWithVerb(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.findIndex(({ text, kind }, place) => place >= at && (text === ',' || kind === 'quotation'));
  if (comma < 0 || tokens[comma]?.text !== ',' || (comma > at && !isBriefAside(tokens, at))) return false;
  const verb = tokens[comma + 1];
  return verb !== undefined && (isAuxiliary(verb.lower) || isFiniteWord(tokens, comma + 1));
}

/** « « … », le rassure son cousin | deux minutes plus tard. » */
function closesBehind(tokens: readonly Token[], at: number): boolean {
  const { end } = passAdverbials(tokens, at, tokens.length);
  return end > at && (tokens[end] === undefined || tokens[end]?.kind === 'mark');
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || next.kind === 'mark' || next.kind === 'quotation') return true;
  return prepositions.has(next.lower) || /^(?:qui|dont|où|et|mais|cité|citée|cités|interrogé|interrogée|citant|ajoutant|précisant|évoquant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|mercredi|ce|cette|alors|de|d'|tout|sans|avant|après|joint|contacté|jointe)$/.test(next.lower) || /ant$/.test(next.lower);
}
