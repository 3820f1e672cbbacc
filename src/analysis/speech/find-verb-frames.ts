import { isAuxiliary } from '../../french/auxiliaries.ts';
import { determiners, prepositions, subjectPronouns } from '../../french/chunk-words.ts';
import type { Construction } from '../../french/reporting-verbs.ts';
import type { Frame } from './frame.ts';
import { nounPhraseAt, type NounPhrase, type Range } from './noun-phrases.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials, type PassedPhrase } from './skip-phrases.ts';
import { sharedSubject, subjectBefore, subjectBehind, type SubjectBehind, type Voice } from './subjects.ts';
import { openGroupsOf, type VerbGroup, verbGroupsOf } from './verb-groups.ts';

/** The reporting verbs of a sentence with who speaks and what is said. */
export function findVerbFrames(tokens: readonly Token[]): readonly Frame[] {
  const listed = verbGroupsOf(tokens);
  const groups = [...listed, ...openGroupsOf(tokens, listed)].sort((a, b) => a.start - b.start);
  const frames = groups.flatMap((group) => {
    const limit = listed.find(({ start }) => start > group.start)?.start ?? tokens.length;
    const frame = inciseFrame(tokens, group) ?? (group.isOpen ? undefined : frameWithContent(tokens, group, limit));
    return frame ? [frame] : [];
  });
  return frames.map((frame) => withMainSubject(frames, frame, tokens));
}

/** « …, a dit X, précisant que », « X a regretté que …, tout en appelant à »: the participle has the speaker of the report. */
function withMainSubject(frames: readonly Frame[], frame: Frame, tokens: readonly Token[]): Frame {
  if (frame.kind !== 'gerund') return frame;
  const before = tokens[frame.cue.start - 1];
  if (before?.text !== ',' && before?.lower !== 'en') return frame;
  if (before.text === ',' && tokens[frame.cue.start - 2]?.lower === 'qui') return frame;
  const earlier = frames.filter(({ cue, voice }) => cue.start < frame.cue.start && voice !== undefined);
  const main = earlier.findLast(({ kind }) => kind === 'incise') ?? earlier.find(({ kind }) => kind === 'lead');
  return main ? { ...frame, voice: main.voice } : frame;
}

const has = ({ verb }: VerbGroup, construction: Construction): boolean => verb.constructions.has(construction);

function base(group: VerbGroup): Pick<Frame, 'cue' | 'lemma' | 'isDoubt' | 'isThought'> {
  return {
    cue: { start: group.cueStart, end: group.end },
    lemma: group.verb.lemma,
    isDoubt: has(group, 'doubt'),
    isThought: has(group, 'thought'),
  };
}

/** « « … », a affirmé jeudi X », « …, précise l’agence », « …, a-t-il ajouté ». */
function inciseFrame(tokens: readonly Token[], group: VerbGroup): Frame | undefined {
  if (group.isPassive || group.tense === 'gerund' || group.tense === 'infinitive') return undefined;
  const start = beforeComme(tokens, group.start);
  const content = contentBefore(tokens, start);
  if (group.inverted !== undefined) {
    if (content.end <= content.start || introducesWords(tokens, group.end)) return undefined;
    const voice = hungVoice(tokens, group);
    return { kind: 'incise', ...base(group), voice, content, opening: 'before' };
  }
  if (content.end <= content.start && start === group.start) return undefined;
  const behind = subjectBehind(tokens, group.end, tokens.length);
  if (!behind || !isInversion(tokens, group, start, behind)) return undefined;
  const isComme = start < group.start;
  return {
    kind: 'incise',
    ...base(group),
    voice: behind.voice,
    content: isComme && content.end <= content.start ? { start: tokens[behind.end]?.text === ',' ? behind.end + 1 : behind.end, end: tokens.length } : content,
    opening: isComme ? 'around' : 'before',
  };
}

/** « comme l’a dit X », « ainsi que le rappelle X »: from « comme » on. */
function beforeComme(tokens: readonly Token[], start: number): number {
  if (tokens[start - 1]?.lower === 'comme') return start - 1;
  return /^qu[e']$/.test(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.lower === 'ainsi' ? start - 2 : start;
}

/** What stands before an incise in its sentence, without the comma that ends it. */
function contentBefore(tokens: readonly Token[], start: number): Range {
  let end = start;
  while (end > 0 && /^[,–—-]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return { start: 0, end };
}

function introducesWords(tokens: readonly Token[], end: number): boolean {
  const { end: at } = passAdverbials(tokens, end, tokens.length);
  const next = tokens[at];
  return next !== undefined && (/^qu[e']$/.test(next.lower) || (next.text === ':' && tokens[at + 1]?.kind === 'quotation'));
}

/** The pronoun hung on the verb; « on » stands for who is asked: « explique-t-on au ministère ». */
function hungVoice(tokens: readonly Token[], group: VerbGroup): Voice {
  const at = group.inverted ?? group.start;
  const pronoun = tokens[at]?.lower;
  if (pronoun === 'on') {
    const { phrases } = passAdverbials(tokens, group.end, tokens.length);
    const asked = phrases.find(({ preposition, object }) => object !== undefined && object.kind !== 'time' && /^(?:à|au|aux|auprès|chez|dans)$/.test(preposition));
    if (asked?.object) return { start: asked.object.start, end: asked.object.end, pronoun: undefined, phrase: asked.object, apposition: undefined };
  }
  return { start: at, end: at + 1, pronoun, phrase: undefined, apposition: undefined };
}

/** Whether the noun phrase behind the verb is its subject rather than its object. */
function isInversion(tokens: readonly Token[], group: VerbGroup, start: number, behind: SubjectBehind): boolean {
  const { voice } = behind;
  const isLikely = canSpeak(tokens, voice);
  const before = tokens[start - 1];
  if (start < group.start) return isLikely || voice.pronoun !== undefined;
  if (!before) return false;
  const isMark = /^[,–—?!…-]$/.test(before.text);
  const quoted = before.kind === 'quotation' ? before : isMark && tokens[start - 2]?.kind === 'quotation' ? tokens[start - 2] : undefined;
  if (agreesNot(group, voice, tokens)) return false;
  if (group.isOpen) return quoted !== undefined && isLikely && endsClause(tokens, behind.end);
  if (quoted) return isLikely || (isMark && isOpening(tokens, quoted));
  if (!isLikely || !endsClause(tokens, behind.end)) return false;
  if (isMark) return hasFiniteVerb(tokens, start - 1) || !has(group, 'told');
  const isPlain = group.tense === 'present' && has(group, 'que') && !has(group, 'told');
  const isWire = voice.phrase?.source === 'agency' || voice.phrase?.source === 'press';
  if (!isPlain || !isWire || before.kind !== 'word' || subjectPronouns.has(before.lower)) return false;
  const ahead = subjectBefore(tokens, group.start, 0);
  return ahead === undefined || !canSpeak(tokens, ahead);
}

function isOpening(tokens: readonly Token[], quoted: Token): boolean {
  return tokens.slice(0, tokens.indexOf(quoted)).every(({ kind }) => kind === 'mark');
}

/** A plural verb wants a plural subject behind it, a singular one a singular. */
function agreesNot(group: VerbGroup, voice: Voice, tokens: readonly Token[]): boolean {
  const determiner = voice.phrase?.determiner;
  if (group.number === undefined || determiner === undefined || voice.phrase === undefined) return false;
  const isPlural = /^(?:les|des|ces|mes|ses|nos|leurs|certains|certaines|plusieurs|quelques|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)$/.test(determiner);
  if (group.number === 'plural') {
    const isJoined = tokens.slice(voice.start, voice.end).some(({ lower }) => lower === 'et');
    return !isPlural && !isJoined && /^(?:le|la|l'|un|une|ce|cette|son|sa)$/.test(determiner) && !/^(?:majorité|plupart|dizaine|centaine|vingtaine|poignée|ensemble|nombre)$/.test(voice.phrase.head ?? '');
  }
  return isPlural;
}

/** Whether a phrase can be someone who speaks: a name, a person, a body, a text. */
export function canSpeak(_tokens: readonly Token[], { phrase, pronoun, apposition }: Voice): boolean {
  if (pronoun !== undefined) return true;
  if (!phrase) return false;
  return phrase.source !== undefined || phrase.name !== undefined || apposition?.name !== undefined;
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || next.kind === 'mark' || next.kind === 'quotation') return true;
  return prepositions.has(next.lower) || /^(?:qui|dont|où|et|mais|cité|citée|cités|interrogé|interrogée|citant|ajoutant|précisant|évoquant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|mercredi|ce|cette|alors|de|d'|tout|sans|avant|après|joint|contacté|jointe)$/.test(next.lower) || /ant$/.test(next.lower);
}

/** Whether a main clause with a finite verb stands in the tokens before `to`. */
export function hasFiniteVerb(tokens: readonly Token[], to: number): boolean {
  let isRelative = false;
  for (let at = 0; at < to; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (/^[,;:]$/.test(token.text)) isRelative = false;
    if (/^(?:qui|dont|où)$/.test(token.lower)) isRelative = true;
    else if (!isRelative && token.kind === 'quotation') return true;
    else if (!isRelative && token.kind === 'word' && isFiniteAt(tokens, at)) return true;
  }
  return false;
}

const finiteEnding = /(?:ait|aient|èrent|erai|era|eront|ira|iront|dra|dront|issent)$/;

function isFiniteAt(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  if (isAuxiliary(lower) || (lower.length > 4 && finiteEnding.test(lower))) return true;
  return subjectPronouns.has(tokens[at - 1]?.lower ?? '') || /^(?:se|s'|ne|n')$/.test(tokens[at - 1]?.lower ?? '');
}

/** The frames whose words follow the verb. */
function frameWithContent(tokens: readonly Token[], group: VerbGroup, next: number): Frame | undefined {
  // « relève d’une erreur »: no verb of saying.
  if (group.verb.lemma === 'relever' && tokens.slice(group.end, group.end + 4).some(({ lower }) => /^(?:de|d'|du|des)$/.test(lower))) return undefined;
  const opened = openingOf(tokens, group, next);
  if (!opened || isSilent(tokens, group, opened)) return undefined;
  const kind = group.isPassive ? 'passive' : group.tense === 'gerund' ? 'gerund' : group.tense === 'infinitive' ? 'infinitive' : 'lead';
  const voice = voiceOf(tokens, group, kind, opened.phrases);
  if (voice === null) return undefined;
  return { kind, ...base(group), voice, content: opened.content, opening: opened.opening };
}

const denying = /^(?:nier|démentir|contester|réfuter|infirmer|exclure|douter|cacher)$/;

/** « n’a pas dit que », « a démenti tout accord »: what follows is not what is said. */
function isSilent(tokens: readonly Token[], group: VerbGroup, { content, opening }: Opened): boolean {
  if (opening === 'colon' || opening === 'direct' || group.isNegated === denying.test(group.verb.lemma)) return false;
  return !tokens.slice(content.start, content.end).some(({ kind }) => kind === 'quotation');
}

interface Opened {
  readonly opening: Frame['opening'];
  readonly content: Range;
  readonly phrases: readonly PassedPhrase[];
}

/** How the words follow their verb, and where they stand. */
function openingOf(tokens: readonly Token[], group: VerbGroup, next: number): Opened | undefined {
  const passage = passAdverbials(tokens, group.end, tokens.length);
  const { phrases } = passage;
  let at = passage.end;
  if (has(group, 'told') || has(group, 'receiver')) at = passTold(tokens, at);
  // A comma may part the verb from its words: « déclare, mardi, que », « a expliqué, devant la presse, que ».
  if (tokens[at]?.text === ',' && /^qu[e']$/.test(tokens[commaAside(tokens, at)]?.lower ?? '')) at = commaAside(tokens, at);
  const token = tokens[at];
  const end = tokens.length;
  if (!token) return undefined;
  if (/^(?:que|qu'|si|s'|comment|pourquoi|combien|où|quand|quel|quelle)$/.test(token.lower) && (has(group, 'que') || group.tense === 'infinitive')) {
    return { opening: 'que', content: { start: at + 1, end }, phrases };
  }
  const colon = colonAfter(tokens, at, next);
  if (colon !== undefined && (tokens[colon + 1]?.kind === 'quotation' || (has(group, 'que') && !group.isPronominal))) return { opening: 'colon', content: { start: colon + 1, end }, phrases };
  const quoted = token.text === ',' ? at + 1 : at;
  if (tokens[quoted]?.kind === 'quotation' && !has(group, 'beside')) {
    return { opening: 'direct', content: { start: quoted, end: afterQuotations(tokens, quoted, Math.max(next, quoted + 1)) }, phrases };
  }
  return objectOpening(tokens, group, { at: group.end, next }, phrases);
}

/** Behind the last of the quotations that one verb governs. */
function afterQuotations(tokens: readonly Token[], first: number, limit: number): number {
  let end = first + 1;
  for (let at = first; at < limit; at += 1) {
    if (tokens[at]?.kind === 'quotation') end = at + 1;
    if (tokens[at]?.text === ';') break;
  }
  return end;
}

function objectOpening(
  tokens: readonly Token[],
  group: VerbGroup,
  { at, next }: { at: number; next: number },
  phrases: readonly PassedPhrase[],
): Opened | undefined {
  const end = clauseEnd(tokens, at, next);
  if (end <= at || has(group, 'beside')) return undefined;
  const hasQuotation = tokens.slice(at, end).some(({ kind }) => kind === 'quotation');
  const first = passAdverbials(tokens, at, end).end;
  const lower = tokens[first]?.lower ?? '';
  if (hasQuotation) return { opening: 'object', content: { start: at, end }, phrases };
  const isInfinitive = isInfinitiveAt(tokens, first) && !determiners.has(lower);
  if (isInfinitive && has(group, 'infinitive')) return { opening: 'infinitive', content: { start: first, end }, phrases };
  if (/^d[e']$/.test(lower) && has(group, 'de') && /(?:er|ir|oir|re)$/.test(tokens[first + 1]?.lower ?? '')) {
    return { opening: 'infinitive', content: { start: first + 1, end }, phrases };
  }
  if (group.tense === 'gerund') return undefined;
  if (has(group, 'told') && has(group, 'de')) {
    const told = nounPhraseAt(tokens, at, { limit: end });
    if (told && /^d[e']$/.test(tokens[told.end]?.lower ?? '')) return { opening: 'object', content: { start: at, end }, phrases };
  }
  if (has(group, 'object') && determiners.has(tokens[passAdverbials(tokens, at, end).end]?.lower ?? '')) {
    return { opening: 'object', content: { start: passAdverbials(tokens, at, end).end, end }, phrases };
  }
  return undefined;
}

/** « avoir frappé », « ne pas connaître », « s’être trompé ». */
function isInfinitiveAt(tokens: readonly Token[], at: number): boolean {
  let place = at;
  while (place < at + 4 && /^(?:ne|n'|pas|plus|jamais|rien|s'|se|y|en|le|la|les|l'|lui|leur)$/.test(tokens[place]?.lower ?? '')) place += 1;
  return /(?:er|ir|oir|re)$/.test(tokens[place]?.lower ?? '');
}

/** Past whom it was told: « a informé les parents que », « a assuré à M. Poutine que ». */
function passTold(tokens: readonly Token[], at: number): number {
  const phrase = nounPhraseAt(tokens, at, { limit: tokens.length });
  if (phrase) return passAdverbials(tokens, phrase.end, tokens.length).end;
  return at;
}

function commaAside(tokens: readonly Token[], comma: number): number {
  for (let at = comma + 1; at < Math.min(tokens.length, comma + 16); at += 1) {
    if (tokens[at]?.text === ',') return at + 1;
  }
  return comma;
}

/** A colon that introduces the words, with nothing but asides between: « a déclaré à la presse : « … » ». */
function colonAfter(tokens: readonly Token[], from: number, next: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length - 1, next, from + 40); at += 1) {
    const token = tokens[at];
    if (token?.kind === 'quotation' || (token && /^[;.?!]$/.test(token.text))) return undefined;
    if (token?.text === ':') return isSpacedColon(tokens, at) ? at : undefined;
  }
  return undefined;
}

/** « 20:30 » holds no colon that introduces words. */
function isSpacedColon(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind !== 'number' || tokens[at]?.end !== tokens[at + 1]?.start;
}

/** Where the clause of a verb’s object ends: a semicolon, a clause that opens anew, the next reporting verb. */
function clauseEnd(tokens: readonly Token[], from: number, next: number): number {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (at >= next && at > from) return backOverLinks(tokens, at, from);
    if (/^(?:;|tandis|alors|mais)$/.test(token.text) && at > from) return backOverLinks(tokens, at, from);
  }
  return backOverLinks(tokens, tokens.length, from);
}

function backOverLinks(tokens: readonly Token[], end: number, floor: number): number {
  let last = end;
  while (last > floor && /^[,.;:!?…–—-]$|^(?:et|mais|puis|ou|qui)$/.test(tokens[last - 1]?.lower ?? '')) last -= 1;
  return last;
}

/** Who speaks: undefined where earlier sentences say so, null where the frame is no report. */
function voiceOf(
  tokens: readonly Token[],
  group: VerbGroup,
  kind: Frame['kind'],
  phrases: readonly PassedPhrase[],
): Voice | undefined | null {
  if (kind === 'passive') return agentOf(phrases) ?? null;
  if (group.inverted !== undefined) return hungVoice(tokens, group);
  if (kind === 'gerund') return voiceOfGerund(tokens, group) ?? null;
  if (kind === 'infinitive') return voiceOfInfinitive(tokens, group);
  const voice = subjectBefore(tokens, group.start, 0);
  if (!voice) return isElliptic(tokens, group) ? undefined : null;
  return voice;
}

/** « Et ajoute : », « A ajouté que » with no subject: the one before goes on. */
function isElliptic(tokens: readonly Token[], group: VerbGroup): boolean {
  return group.start === 0 || (group.start === 1 && /^(?:et|puis|mais)$/.test(tokens[0]?.lower ?? ''));
}

function agentOf(phrases: readonly PassedPhrase[]): Voice | undefined {
  const agent = phrases.find(({ preposition, object }) => preposition === 'par' && object !== undefined);
  if (!agent?.object) return undefined;
  return { start: agent.object.start, end: agent.object.end, pronoun: undefined, phrase: agent.object, apposition: undefined };
}

function voiceOfGerund(tokens: readonly Token[], group: VerbGroup): Voice | undefined {
  const before = tokens[group.start - 1];
  // « l’opposition qui, invoquant une fraude, … »
  if (before?.text === ',' && tokens[group.start - 2]?.lower === 'qui') {
    const relative = subjectBefore(tokens, group.start - 1, 0);
    if (relative) return relative;
  }
  if (before?.kind === 'word' && !/^(?:en|tout)$/.test(before.lower)) {
    const direct = subjectBefore(tokens, group.start, lastComma(tokens, group.start));
    if (direct) return direct;
  }
  return sharedSubject(tokens, group.start, 0) ?? subjectAhead(tokens, group);
}

/** « Évoquant un échec, le ministre a … »: the subject follows the participle's clause. */
function subjectAhead(tokens: readonly Token[], group: VerbGroup): Voice | undefined {
  for (let at = group.end; at < Math.min(tokens.length, group.end + 40); at += 1) {
    if (tokens[at]?.text !== ',') continue;
    const behind = subjectBehind(tokens, at + 1, tokens.length);
    return behind && canSpeak(tokens, behind.voice) ? behind.voice : undefined;
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
function voiceOfInfinitive(tokens: readonly Token[], group: VerbGroup): Voice | undefined | null {
  const link = tokens[group.start - 1]?.lower ?? '';
  const opener = tokens[group.start - 2]?.lower ?? '';
  if (/^d[e']$/.test(link) && /^(?:et|puis)$/.test(opener)) return sharedSubject(tokens, group.start - 2, 0);
  if (/^(?:pour|sans)$/.test(link) || (/^d[e']$/.test(link) && /^(?:avant|afin|loin)$/.test(opener))) {
    return sharedSubject(tokens, group.start - 1, 0) ?? null;
  }
  return null;
}

/** The noun phrase of a voice that names it best. */
export function namingPhrase({ phrase, apposition }: Voice): NounPhrase | undefined {
  return apposition?.name ? apposition : phrase;
}

