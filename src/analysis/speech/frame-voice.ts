import { determiners } from '../../french/chunk-words.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { canSpeak } from './can-speak.ts';
import { clauseHead } from './clause-head.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import type { Frame } from './frame.ts';
import { namelessPhrase } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials, type PassedPhrase } from './skip-phrases.ts';
import { subjectBefore } from './subjects.ts';
import { subjectBehind } from './subject-behind.ts';
import { pronounVoice, type Voice, voiceAt, voiceOfPhrase } from './voice.ts';
import type { VerbGroup } from './verb-group.ts';
import { voiceOfGerund, voiceOfInfinitive } from './nonfinite-voice.ts';

/** The pronoun hung on the verb; « on » stands for who is asked: « explique-t-on au ministère ». */
export function hungVoice(tokens: readonly Token[], group: VerbGroup): Voice {
  const at = group.inverted ?? group.start;
  const pronoun = tokens[at]?.lower;
  if (pronoun === 'on') {
    const { phrases } = passAdverbials(tokens, group.end, tokens.length);
    // « lit-on sous la plume de X dans la Gazette »
    const isPen = tokens.slice(group.end, group.end + 3).map(({ lower }) => lower).join(' ') === 'sous la plume';
    const author = isPen ? voiceAt(tokens, group.end + 4, tokens.length, tokens[group.end + 3]?.lower === 'du') : undefined;
    if (author && canSpeak(tokens, author)) return author;
    // « lit-on page 47 de son rapport »
    const isPage = tokens[group.end]?.lower === 'page' && tokens[group.end + 1]?.kind === 'number' && /^(?:de|d'|du)$/.test(tokens[group.end + 2]?.lower ?? '');
    const book = isPage ? voiceAt(tokens, group.end + 3, tokens.length, tokens[group.end + 2]?.lower === 'du') : undefined;
    if (book && canSpeak(tokens, book)) return book;
    // « pouvait-on lire sur la banderole »
    const text = group.verb.lemma === 'lire' ? phrases.find(({ preposition, object }) => object?.source === 'document' && /^(?:sur|en|dès)$/.test(preposition)) : undefined;
    if (text?.object) return voiceOfPhrase(text.object);
    // « répond-on par courriel à La Voix libre »: whom one writes to
    const isWritten = phrases.some(({ preposition, start, end }) => preposition === 'par' && tokens.slice(start, end).some(({ lower }) => /^(?:mails?|courriels?|téléphone|écrit|sms|message|e-mail)$/.test(lower)));
    const asked = isWritten ? undefined : phrases.find(({ preposition, object }) => object !== undefined && object.kind !== 'time' && /^(?:à|au|aux|auprès|chez|dans)$/.test(preposition));
    // « s’insurge-t-on du côté des élus »
    const side = tokens.slice(group.end, group.end + 2).map(({ lower }) => lower).join(' ') === 'du côté' ? voiceAt(tokens, group.end + 3, tokens.length, /^(?:du|des)$/.test(tokens[group.end + 2]?.lower ?? '')) : undefined;
    if (side && canSpeak(tokens, side)) return side;
    // « s’étrangle-t-on côté syndical »
    const ofSide = tokens[group.end]?.lower === 'côté' && /^(?:syndical|patronal|gouvernemental|associatif|policier|français|européen|américain|russe|ukrainien|chinois|allemand|britannique|espagnol|italien|belge|suisse|canadien|israélien|palestinien|iranien|turc)$/.test(tokens[group.end + 1]?.lower ?? '');
    if (ofSide) return voiceOfPhrase(namelessPhrase({ start: group.end, end: group.end + 2 }, { head: 'côté', source: 'group', determiner: 'les' }));
    // « a-t-on répondu côté mairie »
    const bare = tokens[group.end]?.lower === 'côté' ? voiceAt(tokens, group.end + 1, tokens.length, true) : undefined;
    if (bare && canSpeak(tokens, bare)) return bare;
    // « peut-on lire sur le compte X du ministre »: whose page it is
    const owner = group.verb.lemma === 'lire' ? ownerOfPage(tokens, group.end) : undefined;
    if (owner) return owner;
    const surface = group.verb.lemma === 'lire' ? surfaceRead(tokens, group.end) : undefined;
    if (surface) return surface;
    if (asked?.object) return voiceOfPhrase(asked.object);
    // « rappelle-t-on à la cellule de crise »
    const desk = /^(?:à|au|chez)$/.test(tokens[group.end]?.lower ?? '') ? voiceAt(tokens, group.end + 1, tokens.length, tokens[group.end]?.lower === 'au') : undefined;
    if (desk?.phrase && /^(?:cellule|centre|bureau|standard|régie|antenne|poste|siège|caserne|guichet|accueil)$/.test(desk.phrase.head ?? tokens[desk.start]?.lower ?? '')) return desk;
  }
  return { ...pronounVoice(at, pronoun), isHung: true };
}

/** « sur le compte X du | ministre », « sur la page Facebook de | la mairie »: who writes there. */
function ownerOfPage(tokens: readonly Token[], from: number): Voice | undefined {
  const page = tokens.slice(from, from + 3).findIndex(({ lower }) => /^(?:compte|page|profil|blog|mur|site|fil|story)$/.test(lower)) + from;
  const link = tokens.findIndex(({ lower }, at) => at > page && at < page + 4 && /^(?:de|d'|du|des)$/.test(lower));
  const voice = page < from || link < 0 ? undefined : voiceAt(tokens, link + 1, tokens.length, /^(?:du|des)$/.test(tokens[link]?.lower ?? ''));
  return voice && canSpeak(tokens, voice) ? voice : undefined;
}

/** « lisait-on en lettres rouges sur | la bâche »: whatever bears the words. */
function surfaceRead(tokens: readonly Token[], from: number): Voice | undefined {
  const on = tokens.slice(from, from + 5).findIndex(({ lower, kind }) => lower === 'sur' || kind !== 'word') + from;
  const isLettered = on === from || (tokens[from]?.lower === 'en' && /^(?:lettres?|majuscules|capitales|grand|gros|rouge|noir|blanc)$/.test(tokens[from + 1]?.lower ?? ''));
  const whole = tokens[on]?.lower === 'sur' && isLettered ? voiceAt(tokens, on + 1, tokens.length) : undefined;
  // « la bâche | accrochée au rideau »
  const last = whole?.phrase !== undefined && whole.end - whole.start > 2 && /.{3}ée?s?$/.test(tokens[whole.end - 1]?.lower ?? '') ? whole.end - 1 : undefined;
  const surface = whole?.phrase !== undefined && last !== undefined ? { ...whole, end: last, phrase: { ...whole.phrase, end: last } } : whole;
  return surface?.phrase !== undefined && surface.phrase.kind !== 'time' && surface.phrase.determiner !== undefined && !/^(?:son|sa|ses|leurs?)$/.test(surface.phrase.determiner) ? surface : undefined;
}

/** Who speaks: undefined where earlier sentences say so, null where the frame is no report. */
export function voiceOf(
  tokens: readonly Token[],
  group: VerbGroup,
  kind: Frame['kind'],
  phrases: readonly PassedPhrase[],
): Voice | undefined | null {
  if (kind === 'passive') return agentOf(phrases) ?? agentBehindWords(tokens, group) ?? null;
  if (group.inverted !== undefined) return hungVoice(tokens, group);
  if (kind === 'gerund') return voiceOfGerund(tokens, group) ?? null;
  if (kind === 'infinitive') return voiceOfInfinitive(tokens, group);
  // « Ce que confirme X : « … » »
  // « Vous savez ce que disait ma mère ? « … » »
  const isTaken = /^qu[e']$/.test(tokens[group.start - 1]?.lower ?? '') && tokens[group.start - 2]?.lower === 'ce';
  const behind = isTaken ? subjectBehind(tokens, group.end, tokens.length)?.voice : undefined;
  if (behind && canSpeak(tokens, behind) && (group.start === 2 || (behind.start === group.end && tokens[behind.end]?.kind === 'mark'))) return behind;
  // « Renchérit son compagnon avant de partir : « … » »
  const first = group.start === 0 && group.tense === 'present' ? subjectBehind(tokens, group.end, tokens.length)?.voice : undefined;
  if (first && first.start === group.end && canSpeak(tokens, first)) return first;
  // « …, dit Anne Roux au préfet, qui répond : « … » »: whom it is said to
  const asked = isAnswering(group.verb.lemma) ? receiverBefore(tokens, group.start - 1) : undefined;
  if (asked) return asked;
  const nearest = subjectBefore(tokens, group.start, 0) ?? headBefore(tokens, group);
  const voice = nearest && (pastPlural(tokens, group, nearest) ?? nearest);
  if (!voice) return isElliptic(tokens, group) ? undefined : null;
  // « Sur la porte, on lit « … » »
  const borne = voice.pronoun === 'on' && group.verb.lemma === 'lire' && /^(?:sur|dans)$/.test(tokens[0]?.lower ?? '') ? voiceAt(tokens, 1, voice.start) : undefined;
  // « On peut lire « … » sur la porte »
  const quoted = voice.pronoun === 'on' && group.verb.lemma === 'lire' && tokens[group.end]?.kind === 'quotation' && /^(?:sur|dans)$/.test(tokens[group.end + 1]?.lower ?? '') ? voiceAt(tokens, group.end + 2, tokens.length) : undefined;
  if (quoted?.phrase && quoted.phrase.kind !== 'time') return quoted;
  if (borne?.phrase && borne.phrase.kind !== 'time' && borne.end === voice.start - 1) return borne;
  if (voice.pronoun === 'on') return textOn(tokens, group, voice.start) ?? sideOf(tokens, voice.start) ?? sideOf(tokens, voice.start, clauseStart(tokens, voice.start)) ?? placeBefore(tokens, voice.start) ?? voice;
  return voice;
}

/** « Un habitant d’en face | parle de », « Une voisine hors d’elle | dénonce »: the subject that the clause begins with, whatever phrase without a verb stands behind it. */
function headBefore(tokens: readonly Token[], { start, number }: VerbGroup): Voice | undefined {
  const head = clauseHead(tokens, start);
  if (head?.phrase === undefined || head.end >= start || !canSpeak(tokens, head)) return undefined;
  const between = tokens.slice(head.end, start);
  const isPlain = between.every(({ kind, text, lower }) => (kind === 'word' || kind === 'number') && text !== ',' && !/^(?:qui|qu[e']|dont|où|quand|lorsqu[e']|si|et|ou|mais|puis)$/.test(lower));
  const isSeveral = /^(?:les|des|ces|ses|leurs|plusieurs|quelques)$/.test(head.phrase.determiner ?? '');
  return isPlain && !hasFiniteVerb(between, between.length) && (number === undefined || isSeveral === (number === 'plural')) ? head : undefined;
}

/** What whoever is spoken to does. */
export const isAnswering = (lemma: string): boolean => /^(?:répondre|rétorquer|répliquer|réagir|acquiescer|riposter)$/.test(lemma);

/** « à | Jean Morel |, qui », « au | préfet | qui »: the receiver right in front of a relative clause. */
function receiverBefore(tokens: readonly Token[], relative: number): Voice | undefined {
  if (tokens[relative]?.lower !== 'qui') return undefined;
  const end = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  const link = tokens.slice(0, end).findLastIndex(({ lower }) => /^(?:à|aux?)$/.test(lower));
  const voice = link > 0 && end - link < 12 ? voiceAt(tokens, link + 1, end, tokens[link]?.lower !== 'à') : undefined;
  return voice?.end === end && canSpeak(tokens, voice) && voice.phrase?.source !== 'document' ? voice : undefined;
}

/** « une monitrice, qui ne connaît pas les deux premières a abondé »: whom the relative clause is about, where several stand before a verb of one. */
function pastPlural(tokens: readonly Token[], { number, start }: VerbGroup, { phrase, apposition, start: from }: Voice): Voice | undefined {
  const isSeveral = apposition === undefined && phrase?.name === undefined && /^(?:les|des|ces|deux|trois|plusieurs|ses|leurs)$/.test(phrase?.determiner ?? '');
  if (number !== 'singular' || !isSeveral) return undefined;
  const relative = tokens.slice(0, from).findLastIndex(({ lower }) => lower === 'qui');
  const voice = relative > 0 && start - relative < 16 && tokens[relative - 1]?.text === ',' ? subjectBefore(tokens, relative + 1, 0) : undefined;
  return voice && canSpeak(tokens, voice) ? voice : undefined;
}

/** « Du côté du gouvernement, on se dit … », « Chez Renault, on assure … », « Rue de Valois, on dément … »: those who are « on ». */
export function sideOf(tokens: readonly Token[], limit: number, first = 0): Voice | undefined {
  const words = tokens.slice(first, first + 3).map(({ lower }) => lower);
  const street = first === 0 && /^(?:rue|place|quai|boulevard|hôtel)$/.test(words[0] ?? '') && tokens[0]?.isCapital === true ? tokens.findIndex(({ text }, at) => text === ',' && at < limit) : -1;
  if (street > 1 && street < 6 && tokens[street + 1]?.lower === 'on') return voiceOfPhrase(namelessPhrase({ start: 0, end: street }, { head: words[0], source: 'institution', determiner: undefined }));
  const isSide = words[0] === 'du' && words[1] === 'côté' && /^(?:de|d'|du|des)$/.test(words[2] ?? '');
  const from = isSide ? first + 3 : /^(?:chez|à|au|aux|dans|côté)$/.test(words[0] ?? '') || (words[0] === 'parmi' && words[1] === 'les') ? insideOf(tokens, first + 1) : undefined;
  // « Sur la banderole déployée par les élèves, on lit « … » »
  const bearer = words[0] === 'sur' && tokens[limit - 1]?.text === ',' ? voiceAt(tokens, first + 1, limit - 1) : undefined;
  if (bearer?.phrase?.source === 'document') return bearer;
  const side = from === undefined ? undefined : voiceAt(tokens, from, limit, true);
  if (!side || !canSpeak(tokens, side)) return undefined;
  // « À Force ouvrière, non signataire, on dénonce … »
  // « Dans un courriel consulté par l’AFP, on peut lire … »
  const isText = words[0] === 'dans' && side.phrase?.source === 'document' && tokens[limit - 1]?.text === ',';
  if (isText && tokens.slice(side.end, limit - 1).every(({ kind, text }) => kind === 'word' && text !== ',')) return side;
  const comma = passAdverbials(tokens, side.end, limit).end;
  return tokens[comma]?.text === ',' && (comma === limit - 1 || tokens.slice(comma, limit).filter(({ text }) => text === ',').length < 3) ? side : undefined;
}

/** Past « les couloirs du », « siège du », « sein de »: those who are « on » in the rooms of a body are its people. */
function insideOf(tokens: readonly Token[], start: number): number {
  const room = determiners.has(tokens[start]?.lower ?? '') ? start + 1 : start;
  const isRoom = /^(?:couloirs?|bureaux|coulisses|travées|antichambres?|vestiaires?|allées|murs|états-majors?|siège|sein|tête|sommet|rédaction)$/.test(tokens[room]?.lower ?? '');
  return isRoom && /^(?:de|d'|du|des)$/.test(tokens[room + 1]?.lower ?? '') ? room + 2 : start;
}

/** Where the clause of a place begins, behind the last conjunction: « tandis qu’| au PS, on … ». */
function clauseStart(tokens: readonly Token[], at: number): number {
  return tokens.slice(0, at).findLastIndex(({ lower }) => /^(?:qu[e']|et|mais|;)$/.test(lower)) + 1;
}

/** « du côté des socialistes, où l’on évoque »: those whose side the relative clause is about. */
function placeBefore(tokens: readonly Token[], on: number): Voice | undefined {
  const where = tokens[on - 1]?.lower === "l'" ? on - 2 : on - 1;
  if (tokens[where]?.lower !== 'où') return undefined;
  const end = tokens[where - 1]?.text === ',' ? where - 1 : where;
  for (let start = Math.max(1, end - 12); start < end; start += 1) {
    const isContracted = /^(?:du|des|au|aux)$/.test(tokens[start - 1]?.lower ?? '');
    if (!isContracted && !/^(?:de|d'|à|chez|dans)$/.test(tokens[start - 1]?.lower ?? '')) continue;
    const voice = voiceAt(tokens, start, end, isContracted);
    if (voice?.end === end && canSpeak(tokens, voice)) return voice;
  }
  return undefined;
}

/** « munis de | pancartes | où l’on pouvait lire », « des affiches sur lesquelles on lit »: what one reads words on. */
function textOn(tokens: readonly Token[], { verb, end: behind }: VerbGroup, on: number): Voice | undefined {
  // « … un texte où l’on peut lire : « … » »: whoever has put it up
  if (tokens.slice(behind, behind + 3).some(({ text }) => text === ':')) return undefined;
  const link = tokens[on - 1]?.lower === "l'" ? on - 2 : on - 1;
  if (verb.lemma !== 'lire' || !/^(?:où|lequel|laquelle|lesquels|lesquelles)$/.test(tokens[link]?.lower ?? '')) return undefined;
  const end = /^(?:sur|dans)$/.test(tokens[link - 1]?.lower ?? '') ? link - 1 : link;
  const { lower = '', isCapital } = tokens[end - 1] ?? {};
  const isText = sourceKind(lower) === 'document' || sourceKind(lower.replace(/s$/, '')) === 'document';
  if (!isText || isCapital === true) return undefined;
  const determiner = tokens[end - 2]?.lower ?? '';
  const start = determiners.has(determiner) ? end - 2 : end - 1;
  return voiceOfPhrase(namelessPhrase({ start, end }, { head: lower, source: 'document', determiner: determiners.has(determiner) ? determiner : undefined }));
}

/** « Et ajoute : », « A ajouté que » with no subject: the one before goes on. */
function isElliptic(tokens: readonly Token[], group: VerbGroup): boolean {
  // « Décrit comme un homme seul par ses voisins, … »: a participle
  const isPortrayed = group.start === 0 && tokens[group.end]?.lower === 'comme';
  // « Titre le plus demandé : « … » »: a noun
  const isNoun = group.start === 0 && /^(?:le|la|les)$/.test(tokens[group.end]?.lower ?? '') && /^(?:plus|moins|mieux)$/.test(tokens[group.end + 1]?.lower ?? '');
  return !isPortrayed && !isNoun && (group.start === 0 || (group.start === 1 && /^(?:et|puis|mais)$/.test(tokens[0]?.lower ?? '')));
}

function agentOf(phrases: readonly PassedPhrase[]): Voice | undefined {
  const agent = phrases.find(({ preposition, object }) => preposition === 'par' && object !== undefined);
  if (!agent?.object) return undefined;
  return voiceOfPhrase(agent.object);
}

/** « a été qualifié de « … » par X »: the agent stands behind the quoted words. */
function agentBehindWords(tokens: readonly Token[], { end }: VerbGroup): Voice | undefined {
  for (let at = end; at < Math.min(tokens.length, end + 8); at += 1) {
    if (tokens[at]?.kind === 'mark') return undefined;
    if (tokens[at]?.kind === 'quotation') return agentAfter(tokens, at + 1);
  }
  return undefined;
}

/** « … « non coupable » et relaxé mercredi à Paris par la cour »: past a second participle, a time, a place. */
function agentAfter(tokens: readonly Token[], from: number): Voice | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 12); at += 1) {
    if (tokens[at]?.kind === 'mark' || tokens[at]?.kind === 'quotation') return undefined;
    if (tokens[at]?.lower === 'par') return voiceAt(tokens, at + 1, tokens.length);
  }
  return undefined;
}
