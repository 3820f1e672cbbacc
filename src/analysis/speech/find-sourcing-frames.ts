import { isAuxiliary } from '../../french/auxiliaries.ts';
import { prepositions, subjectPronouns } from '../../french/chunk-words.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { isDependedOn, sourcingPrepositions } from '../../french/sourcing-prepositions.ts';
import { canSpeak } from './can-speak.ts';
import type { Frame } from './frame.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Range } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { type Voice, voiceAt } from './voice.ts';

/** The places of a sentence that name a source by a preposition: « selon X », « d’après X », « de source proche ». */
export function findSourcingFrames(tokens: readonly Token[]): readonly Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const frame = relativeSourceAt(tokens, at) ?? sourcingAt(tokens, at) ?? ownViewAt(tokens, at) ?? vagueSourceAt(tokens, at) ?? opinionAt(tokens, at);
    if (frame) frames.push(frame);
  }
  return frames;
}

function sourcingAt(tokens: readonly Token[], at: number): Frame | undefined {
  const found = (sourcingPrepositions.get(tokens[at]?.lower ?? '') ?? []).find(({ words }) =>
    words.every((word, rank) => tokens[at + rank]?.lower === word),
  );
  if (!found) return undefined;
  const start = at + found.words.length;
  const voice = sourceAt(tokens, start, found.takesArticle);
  if (!voice || isNoSource(voice)) return undefined;
  return {
    kind: 'sourcing',
    cue: { start: at, end: start },
    lemma: found.lemma,
    voice,
    content: contentAround(tokens, at, endOfSource(tokens, voice.end)),
    opening: 'around',
    isDoubt: found.isDoubt,
    isThought: false,
  };
}

/** « X, pour qui », « les propos de X, selon lesquels »: whoever is named right before. */
function relativeSourceAt(tokens: readonly Token[], at: number): Frame | undefined {
  const preposition = tokens[at]?.lower ?? '';
  const pronoun = tokens[at + 1]?.lower ?? '';
  if (!/^(?:pour|selon)$/.test(preposition) || !(pronoun === 'qui' || /^les?quel(?:le)?s?$|^laquelle$/.test(pronoun))) return undefined;
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  for (let start = Math.max(0, end - 24); start < end; start += 1) {
    const voice = voiceAt(tokens, start, end, /^(?:du|au|aux|des)$/.test(tokens[start - 1]?.lower ?? ''));
    const isOwned = voice?.phrase?.source === 'document' && voice.phrase.name === undefined && voice.end < end;
    if (!voice || isOwned || voice.end !== end || !canSpeak(tokens, voice)) continue;
    return {
      kind: 'sourcing',
      cue: { start: at, end: at + 2 },
      lemma: preposition,
      voice,
      content: trimmed(tokens, { start: at + 2, end: clauseStop(tokens, at + 2) }),
      opening: 'que',
      isDoubt: false,
      isThought: preposition === 'pour',
    };
  }
  return undefined;
}

/** « à ses yeux », « à son avis », « selon ses mots »: the view of whoever spoke before. */
function ownViewAt(tokens: readonly Token[], at: number): Frame | undefined {
  const [first, second, third] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const isView = (/^[àa]$/.test(first) && /^(?:ses|leurs)$/.test(second) && third === 'yeux') || (/^[àa]$/.test(first) && /^(?:son|leur)$/.test(second) && third === 'avis');
  const isWords = first === 'selon' && /^(?:ses|leurs|son|sa|leur)$/.test(second) && /^(?:mots|propos|dires|termes|expression|formule|avis)$/.test(third);
  // « à l’en croire »
  const isBelieved = /^[àa]$/.test(first) && /^(?:l'|les)$/.test(second) && third === 'en' && tokens[at + 3]?.lower === 'croire';
  if (isBelieved) return { kind: 'sourcing', cue: { start: at, end: at + 4 }, lemma: 'à en croire', voice: undefined, content: contentAround(tokens, at, at + 4), opening: 'around', isDoubt: true, isThought: false };
  if (!isView && !isWords) return undefined;
  return { kind: 'sourcing', cue: { start: at, end: at + 3 }, lemma: `${isView ? 'à' : 'selon'} ${second} ${third}`, voice: undefined, content: contentAround(tokens, at, at + 3), opening: 'around', isDoubt: false, isThought: isView };
}

/** The source behind a preposition; « du », « des » at its end hold the article of the phrase. */
function sourceAt(tokens: readonly Token[], start: number, takesArticle: boolean): Voice | undefined {
  const { lower } = tokens[start] ?? { lower: '' };
  if (/^(?:lui|elle|eux|elles|nous)$/.test(lower)) {
    const pronoun = lower === 'lui' ? 'il' : lower === 'eux' ? 'ils' : lower;
    // « X est catégorique : pour lui, … »: somebody of the same sentence
    return { start, end: start + 1, pronoun, isHung: start <= 3 || tokens[start - 1]?.lower !== 'pour', phrase: undefined, apposition: undefined };
  }
  if (subjectPronouns.has(lower)) return undefined;
  const voice = voiceAt(tokens, start, tokens.length, takesArticle);
  return voice && (publisherBehind(tokens, voice) ?? exampleBehind(tokens, voice) ?? voice);
}

/** « des chiffres publiés mercredi par l’Insee »: whoever issued the text. */
function publisherBehind(tokens: readonly Token[], { start, end, phrase }: Voice): Voice | undefined {
  if (phrase?.source !== 'document' || phrase.complement !== undefined) return undefined;
  if (!/^(?:publié|diffusé|dévoilé|établi|dressé|réalisé|rendu|communiqué|fourni|compilé|recueilli|mené)e?s?$/.test(tokens[end]?.lower ?? '')) return undefined;
  const at = passAdverbials(tokens, end + 1, end + 8).end;
  const by = tokens.slice(end + 1, Math.max(at, end + 2) + 1).findIndex(({ lower }) => lower === 'par') + end + 1;
  const voice = by > end ? voiceAt(tokens, by + 1, tokens.length) : undefined;
  return voice && canSpeak(tokens, voice) ? { ...voice, start } : undefined;
}

/** « des médias tels que X », « plusieurs journaux, dont X »: the one that is named. */
function exampleBehind(tokens: readonly Token[], { start, end, phrase }: Voice): Voice | undefined {
  if (!phrase || phrase.name !== undefined || phrase.complement !== undefined) return undefined;
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  const { lower } = tokens[at] ?? { lower: '' };
  const from = /^tel(?:le)?s?$/.test(lower) && /^qu[e']$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : /^(?:comme|dont|notamment)$/.test(lower) ? at + 1 : undefined;
  const named = from === undefined ? undefined : voiceAt(tokens, from, tokens.length);
  if (!named?.phrase?.name || (/^(?:,|et|ou)$/.test(tokens[named.end]?.lower ?? '') && /^(?:le|la|l'|les)$/.test(tokens[named.end + 1]?.lower ?? '') && phrase.determiner === 'ces')) return undefined;
  return { ...named, start, phrase: { ...named.phrase, source: named.phrase.source ?? phrase.source } };
}

/** « selon les cas », « selon la taille »: it depends on them, nobody says it. */
function isNoSource({ phrase, pronoun, apposition }: Voice): boolean {
  if (pronoun !== undefined) return pronoun === 'nous';
  if (!phrase || phrase.kind === 'time') return true;
  if (phrase.source !== undefined) return phrase.determiner === 'chaque';
  if (phrase.head !== undefined && isDependedOn(phrase.head)) return true;
  if (phrase.name !== undefined || apposition?.name !== undefined) return false;
  return true;
}

/** « la semaine dernière », « l’an passé » behind a source. */
function timeBehind(tokens: readonly Token[], at: number): number {
  const when = nounPhraseAt(tokens, at, { limit: tokens.length });
  return when?.kind === 'time' ? when.end : at;
}

function endOfSource(tokens: readonly Token[], at: number): number {
  let end = passAdverbials(tokens, timeBehind(tokens, at), tokens.length).end;
  // « selon une source citée par X », « selon le ministère, cité par X »
  const next = tokens[end]?.text === ',' ? end + 1 : end;
  if (/^(?:cité|rapporté|relayé|repris|publié|diffusé|interrogé|consulté|obtenu|révélé|transmis|paru)e?s?$/.test(tokens[next]?.lower ?? '')) {
    end = passAdverbials(tokens, next + 1, tokens.length).end;
  }
  if (tokens[next]?.lower === 'citant') {
    const cited = voiceAt(tokens, next + 1, tokens.length);
    if (cited) end = cited.end;
  }
  return end;
}

/** What a source in the sentence vouches for: the clause it stands in or beside. */
function contentAround(tokens: readonly Token[], start: number, end: number): Range {
  const floor = clauseStart(tokens, start);
  const before = trimmed(tokens, { start: floor, end: start });
  const isFirst = !tokens.slice(floor, start).some(({ kind }) => kind === 'word' || kind === 'quotation' || kind === 'number');
  if (isFirst || !saysSomething(tokens, before)) {
    return trimmed(tokens, { start: end, end: clauseStop(tokens, end) });
  }
  const follows = tokens[end];
  // « est « désavoué », selon X et doit « … » »
  const isShared = follows?.lower === 'et' && /^(?:a|ont|est|sont|doit|doivent|peut|peuvent|va|vont|devrait|devra|pourrait|reste)$/.test(tokens[end + 1]?.lower ?? '');
  // « ont selon le magistrat été « menacés » »: in the middle of the verb
  const isInside = tokens[start - 1]?.kind === 'word' && follows?.kind === 'word' && isAuxiliary(tokens[start - 1]?.lower ?? '');
  const goesOn = isInside || isShared || follows !== undefined && follows.text === ',' && tokens[start - 1]?.text === ',' && continues(tokens, end + 1);
  return goesOn ? trimmed(tokens, { start: floor, end: clauseStop(tokens, end) }) : before;
}

function saysSomething(tokens: readonly Token[], { start, end }: Range): boolean {
  return tokens.slice(start, end).filter(({ kind }) => kind !== 'mark').length > 2 || tokens.slice(start, end).some(({ kind }) => kind === 'quotation');
}

/** Behind the source the clause it interrupts goes on: « assistant, selon X, à un spectacle ». */
function continues(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && !/^(?:mais|et|tandis|alors|qui|dont|où|ce|citant|ajoutant|précisant|bien|même)$/.test(next.lower);
}

/** Where the clause before a source begins: after a semicolon, a colon, a conjunction that parts statements. */
function clauseStart(tokens: readonly Token[], to: number): number {
  for (let at = to - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token) continue;
    if (/^[;:]$/.test(token.text)) return at + 1;
    const isParting = /^(?:mais|tandis|alors)$/.test(token.lower) && tokens[at - 1]?.text === ',';
    // « mais « s’étant déclarés malades », selon X »: no clause of its own.
    const own = tokens.slice(at, to).filter(({ kind }) => kind !== 'quotation');
    if (isParting && hasFiniteVerb(own, own.length)) return at + 1;
    if (isClauseLink(tokens, at) && hasFiniteVerb(tokens.slice(at + 1, to), to - at - 1)) return at + 1;
  }
  return 0;
}

/** « et que », « , que » behind a reporting verb do not part; « a assuré que », « alors que » at the clause's head do. */
function isClauseLink(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  return /^qu[e']$/.test(lower) && /^(?:alors|tandis|dit|affirmé|assuré|déclaré|indiqué|annoncé)$/.test(tokens[at - 1]?.lower ?? '');
}

function clauseStop(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.text === ';') return at;
  }
  return tokens.length;
}

function trimmed(tokens: readonly Token[], { start, end }: Range): Range {
  let first = start;
  let last = end;
  while (first < last && tokens[first]?.kind === 'mark' && /^[,;:–—-]$/.test(tokens[first]?.text ?? '')) first += 1;
  while (last > first && tokens[last - 1]?.kind === 'mark' && /^[,;:.–—-]$/.test(tokens[last - 1]?.text ?? '')) last -= 1;
  return { start: first, end: last };
}

/** « de source policière », « de sources concordantes », « de source proche du dossier ». */
function vagueSourceAt(tokens: readonly Token[], at: number): Frame | undefined {
  const isDe = tokens[at]?.lower === 'de' && /^sources?$/.test(tokens[at + 1]?.lower ?? '');
  if (!isDe) return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(?:sert|servir|servi|nombre|ensemble|absence|manque|quantité|pas|point|type|code|protection)$/.test(before)) return undefined;
  const voice = voiceAt(tokens, at + 1, tokens.length, true);
  if (!voice || voice.end === at + 2) return undefined;
  return {
    kind: 'sourcing',
    cue: { start: at, end: at + 2 },
    lemma: 'de source',
    voice,
    content: contentAround(tokens, at, voice.end),
    opening: 'around',
    isDoubt: false,
    isThought: false,
  };
}

/** « Pour X, … » at the head of a sentence, where X is somebody who holds an opinion. */
function opinionAt(tokens: readonly Token[], at: number): Frame | undefined {
  if (tokens[at]?.lower !== 'pour') return undefined;
  const before = tokens.slice(0, at).filter(({ kind }) => kind === 'word' || kind === 'quotation');
  const isFirst = before.length === 0 || (before.length === 1 && (/^(?:mais|et|or)$/.test(before[0]?.lower ?? '') || isJudged(tokens, at)));
  const quoted = tokens[at - 1]?.kind === 'quotation' || (tokens[at - 1]?.text === ',' && tokens[at - 2]?.kind === 'quotation');
  const voice = sourceAt(tokens, at + 1, false);
  if (!voice || voice.pronoun === 'nous') return undefined;
  const close = pastDescription(tokens, voice);
  const comma = tokens[close];
  // « … mais pour X, « … » »
  const opensClause = /^(?:mais|et|que|qu'|[,;:])$/.test(tokens[at - 1]?.lower ?? '') && comma?.text === ',' && (tokens[close + 1]?.kind === 'quotation' || /^[;:]$/.test(tokens[at - 1]?.text ?? ''));
  if (!isFirst && !quoted && !opensClause) return undefined;
  const isDirect = isFirst && comma?.kind === 'quotation';
  if (isFirst && comma?.text !== ',' && !isDirect) return undefined;
  if (!isFirst && !opensClause && comma !== undefined && comma.kind !== 'mark') return undefined;
  // « « la fin » pour X, a jugé Y »: what the words are about.
  if (quoted && tokens[at - 1]?.kind === 'quotation' && comma?.text === ',') return undefined;
  // « « une contrition apparente », pour le magistrat. »
  const isSaid = quoted && /^(?:person|group)$/.test(voice.phrase?.source ?? '') && /^(?:le|la|l'|les)$/.test(voice.phrase?.determiner ?? '') && (comma === undefined || /^[.;]$/.test(comma.text));
  if (!isSaid && !holdsOpinion(tokens, voice, close + 1) && !isJudged(tokens, at)) return undefined;
  return {
    kind: 'sourcing',
    cue: { start: at, end: at + 1 },
    lemma: 'pour',
    voice,
    content: isFirst || opensClause
      ? trimmed(tokens, { start: close, end: clauseStop(tokens, close) })
      : trimmed(tokens, { start: 0, end: at }),
    opening: 'around',
    isDoubt: false,
    isThought: true,
  };
}

/** Past what is said of the source: a parenthesis, « livreur | à Lille », « exerçant à Lyon », « dont A, B ou C ». */
function pastDescription(tokens: readonly Token[], { end: from, apposition }: Voice): number {
  if (tokens[from]?.text === '(' || (apposition !== undefined && prepositions.has(tokens[from]?.lower ?? ''))) return passAdverbials(tokens, from, tokens.length).end;
  const { lower } = tokens[from] ?? { lower: '' };
  if (lower === 'dont') {
    const last = tokens.slice(from, from + 24).findIndex(({ lower: word }) => /^(?:et|ou)$/.test(word));
    const end = last > 0 ? voiceAt(tokens, from + last + 1, tokens.length)?.end : undefined;
    return end ?? from;
  }
  if (!/.{4}ante?s?$/.test(lower) && !/.{3}(?:é|i|u)e?s?$/.test(lower)) return from;
  const step = tokens.slice(from, from + 14).findIndex(({ kind }) => kind === 'mark' || kind === 'quotation');
  return step > 0 && tokens[from + step]?.text === ',' ? from + step : from;
}

/** « Inimaginable pour les salariés, car … »: an adjective alone at the head of the sentence. */
function isJudged(tokens: readonly Token[], at: number): boolean {
  const { lower, isCapital } = tokens[at - 1] ?? { lower: '', isCapital: false };
  return at === 1 && isCapital && lower.length > 6 && /(?:able|ible|ique|ant|eux|euse)s?$/.test(lower);
}

/** A person or a group of people, or a body followed by a judgement (« Pour le syndicat, il s’agit … »). */
function holdsOpinion(tokens: readonly Token[], { phrase, pronoun, apposition }: Voice, next: number): boolean {
  if (pronoun !== undefined) return /^(?:il|elle|ils|elles)$/.test(pronoun) && isJudgement(tokens, next);
  if (!phrase || phrase.kind === 'time') return false;
  const isPerson = phrase.source === 'person' || phrase.source === 'group' || (phrase.kind === 'name' && phrase.end - phrase.start >= 2);
  // « l’ancien international Paul Petit »
  if (phrase.name !== undefined && givenNameGender(tokens[phrase.name.start]?.text ?? '') !== undefined) return true;
  if (isPerson && (phrase.name !== undefined || apposition?.name !== undefined)) return true;
  if (phrase.source === undefined && phrase.name === undefined) return false;
  return isJudgement(tokens, next);
}

function isJudgement(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind === 'quotation' || /^(?:il|c'|cela|ce|cette|ces|pas|rien|aucun|aucune|nul|on|l'|le|la|les|tout|toute|impossible)$/.test(next?.lower ?? '');
}
