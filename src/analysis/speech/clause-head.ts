import { isAuxiliary } from '../../french/auxiliaries.ts';
import { determiners, genitives, isAdverb, prepositions, timeNouns } from '../../french/chunk-words.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { readNumber } from '../../french/number-words.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { pastDateline } from './dateline.ts';
import { looksInfinitive } from './phrase-complements.ts';
import type { Token } from './read-tokens.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { areApposed } from './subject-across-commas.ts';
import { passAdverbials } from './skip-phrases.ts';
import { pronounVoice, type Voice, voiceAt } from './voice.ts';

/** The phrase or pronoun a sentence begins with, past links, adverbials and an opening participle: its subject, as a rule. */
export function clauseHead(tokens: readonly Token[], limit: number, from = pastDateline(tokens)): Voice | undefined {
  let start = from;
  // « « Jouer ensemble » Anne Petit préside … »: words that the sentence before left there
  if (tokens[start]?.kind === 'quotation' && tokens[start + 1]?.kind === 'word' && tokens[start + 1]?.isCapital === true) start += 1;
  while (start < limit && /^(?:et|mais|puis|or|[,•–—-])$/.test(tokens[start]?.lower ?? '')) start += 1;
  if (genitives.has(tokens[start]?.lower ?? '')) start = pastComma(tokens, start, limit) ?? start;
  // « Place du Marché, une commerçante … »
  if (/^(?:place|rue|avenue|boulevard|quai|faubourg|route)$/.test(tokens[start]?.lower ?? '')) start = pastComma(tokens, start, limit) ?? start;
  // « Deux étages plus haut, | Paul vit seul », « Comme elle, | Paul songe à partir »
  const isFurther = /^plus (?:haut|bas|loin)$/.test(tokens.slice(start + 2, start + 4).map(({ lower }) => lower).join(' ')) && tokens[start + 4]?.text === ',';
  const isLike = /^(?:comme|contrairement|à)$/.test(tokens[start]?.lower ?? '') && (tokens[start]?.lower !== 'à' || /^(?:l'|son)$/.test(tokens[start + 1]?.lower ?? '') && /^(?:instar|image|inverse|côté)$/.test(tokens[start + 2]?.lower ?? ''));
  if (isFurther || isLike) start = pastComma(tokens, start, limit) ?? start;
  // « Pour séduire le jury, | il a joué deux fois », « Avant de partir, | Anne … »
  const behind = /^d[e']$/.test(tokens[start + 1]?.lower ?? '') ? start + 2 : start + 1;
  // « Loin de s’inquiéter, », « Pour le convaincre, »
  const verb = /^(?:s'|se|l'|le|la|les|lui|leur|y|en|ne)$/.test(tokens[behind]?.lower ?? '') ? behind + 1 : behind;
  const isPurpose = /^(?:pour|afin|avant|sans|faute|quitte|après|loin)$/.test(tokens[start]?.lower ?? '') && looksInfinitive(tokens[verb]?.lower ?? '');
  // « En rangeant ses outils, | Anne … », « Tout en parlant, »
  const gerund = tokens[start]?.lower === 'tout' ? start + 1 : start;
  const isDoing = tokens[gerund]?.lower === 'en' && tokens.slice(gerund + 1, gerund + 3).some(({ lower }) => /.{2}ant$/.test(lower) && lower !== 'avant');
  if (isPurpose || isDoing) start = pastComma(tokens, start, limit) ?? start;
  // « Si le coach hésite, la joueuse … »: the main clause
  const isSubordinate = /^(?:si|s'|quand|lorsqu[e']|puisqu[e'])$/.test(tokens[start]?.lower ?? '') ;
  // « Le jour où un producteur lui a parlé, | la comédienne … », « Depuis qu’il est parti, | … »
  const isTimed = /^(?:le|la|l'|au)$/.test(tokens[start]?.lower ?? '') && timeNouns.has(tokens[start + 1]?.lower ?? '') && tokens[start + 2]?.lower === 'où';
  const isSince = /^(?:depuis|dès|sitôt|aussitôt|après|tant|pendant|maintenant|alors|tandis|bien)$/.test(tokens[start]?.lower ?? '') && /^qu[e']$/.test(tokens[start + 1]?.lower ?? '');
  if (isSubordinate || isTimed || isSince) start = pastComma(tokens, start, limit) ?? start;
  // « Restaurateur depuis 1996, | Paul Petit ne décolère pas »: what the subject is, without an article
  start = pastAttribute(tokens, start, limit);
  const opened = pastOpening(tokens, start, limit);
  const stripped = pastAbsolute(tokens, opened, limit);
  const participle = pastParticiple(tokens, stripped, limit);
  // « Sollicitée samedi, en début de soirée, | la gendarmerie … »
  const head = participle > stripped ? pastOpening(tokens, participle, limit) : participle;
  const pronoun = tokens[head]?.lower ?? '';
  if (pronoun === 'il' && isImpersonal(tokens, head + 1)) return undefined;
  if (/^(?:il|elle|ils|elles)$/.test(pronoun)) return pronounVoice(head, pronoun);
  const voice = voiceAt(tokens, head, limit) ?? pronounBehindComma(tokens, head, limit);
  // « Au procès de l’Ehpad | des Tilleuls, … »: what a place is called
  if (voice !== undefined && tokens[voice.start]?.lower === 'des' && tokens[voice.start - 1]?.isCapital === true && voice.start > 1) return undefined;
  // « Visage fermé, le maire … »: a lone capital word with no verb behind it.
  const isDoubtful = voice?.phrase?.kind === 'name' && voice.phrase.determiner === undefined && voice.end === head + 1 && head === 0 && givenNameGender(tokens[0]?.text ?? '') === undefined;
  const next = isDoubtful && tokens[voice.end]?.kind === 'word' && !isAuxiliary(tokens[voice.end]?.lower ?? '') ? pastComma(tokens, voice.end, limit) : undefined;
  const later = next === undefined ? undefined : voiceAt(tokens, next, limit);
  // « Inimaginable pour eux »: an adjective.
  if (isDoubtful && !later && prepositions.has(tokens[voice.end]?.lower ?? '')) return undefined;
  return later ?? voice;
}

/** Past a noun for somebody that stands first without an article, before whom it describes: « Éleveur à Blis, | Paul Petit … ». */
function pastAttribute(tokens: readonly Token[], start: number, limit: number): number {
  if (sourceKind(tokens[start]?.lower ?? '') !== 'person' || givenNameGender(tokens[start]?.text ?? '') !== undefined || tokens[start + 1]?.isCapital === true) return start;
  const comma = pastComma(tokens, start + 1, limit);
  const subject = comma === undefined ? undefined : voiceAt(tokens, comma, limit);
  const verb = tokens[subject?.end ?? limit];
  return comma !== undefined && subject?.phrase?.name !== undefined && subject.start === comma && (verb?.kind === 'word' || verb?.text === ',') && !prepositions.has(verb.lower) ? comma : start;
}

/** Past the adverbials that open a sentence, with the commas between them: « Alors, par courriel, | elle … ». */
function pastOpening(tokens: readonly Token[], start: number, limit: number): number {
  const { end, phrases } = passAdverbials(tokens, start, limit);
  if (tokens[end]?.text !== ',') return end;
  // « Après Lucie Faure, sa voisine, | Samia prend la parole »
  const object = phrases.at(-1)?.object;
  const beside = object?.name === undefined && object?.source !== 'person' ? undefined : nounPhraseAt(tokens, end + 1, { limit, isApposition: true });
  if (object && beside && tokens[beside.end]?.text === ',' && areApposed(object, beside) && voiceAt(tokens, beside.end + 1, limit)) return beside.end + 1;
  const next = passAdverbials(tokens, end + 1, limit).end;
  return next > end + 1 && tokens[next]?.text === ',' ? next + 1 : end + 1;
}

/** « Dans une salle où il ne restait que trois juges, | il ne le ménage pas »: the first pronoun right behind a comma. */
function pronounBehindComma(tokens: readonly Token[], from: number, limit: number): Voice | undefined {
  const reach = tokens.slice(from, Math.min(limit, from + 40));
  const quoted = reach.findIndex(({ kind, text }) => kind === 'quotation' || /^[:;]$/.test(text));
  const step = (quoted < 0 ? reach : reach.slice(0, quoted)).findIndex(({ lower, isInverted }, at) => at > 0 && /^(?:il|elle|ils|elles)$/.test(lower) && !isInverted && reach[at - 1]?.text === ',' && reach[at + 1]?.text !== ',');
  const start = from + step;
  if (step < 0 || isImpersonal(tokens, start + 1)) return undefined;
  return pronounVoice(start, tokens[start]?.lower);
}

/** « Il est 14h25 », « il y a », « il faut », « il s’agit », « il pleut »: nobody. */
export function isImpersonal(tokens: readonly Token[], at: number): boolean {
  if (/^(?:ne|n')$/.test(tokens[at]?.lower ?? '')) return isImpersonal(tokens, at + 1);
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (/^(?:empêche|empêchait)$/.test(first)) return /^qu[e']$/.test(second);
  if (/^(?:faut|fallait|faudra|faudrait|pleut|neige|suffit|importe)$/.test(first)) return true;
  // « Il revient à X de conclure »
  if (/^(?:revient|revenait|reviendra|incombe|incombait|appartient|appartenait)$/.test(first)) return /^(?:à|aux?)$/.test(second);
  if (/^(?:est|était)$/.test(first)) return tokens[at + 1]?.kind === 'number' || /^(?:\d+h\d*|midi|minuit|temps|question|tard|tôt)$/.test(second);
  // « Il y a signé le livre d’or » is somebody’s, « Il y a trois ans » nobody’s.
  const third = tokens[at + 2]?.lower ?? '';
  if (first === 'y') return /^(?:a|avait|aura|aurait|eut)$/.test(second) && (isAdverb(third) || readNumber(third) !== undefined || third === 'peu' || !/.{2}(?:é|i|u|is|it|ert)e?s?$/.test(third));
  return first === "s'" && /^(?:agit|agissait|agira)$/.test(second);
}

/** The place behind the first comma; undefined where none is near. */
function pastComma(tokens: readonly Token[], from: number, limit: number): number | undefined {
  const step = tokens.slice(from, Math.min(limit, from + 16)).findIndex(({ text, kind }) => text === ',' || kind === 'quotation');
  return step > 0 && tokens[from + step]?.text === ',' ? from + step + 1 : undefined;
}

/** « Rien ne venant, | Anne téléphone », « La nuit tombant, | les secours … », « Le voile relevé, | Paul … »: past a participle clause with a subject of its own. */
function pastAbsolute(tokens: readonly Token[], from: number, to: number): number {
  const comma = tokens.slice(from, Math.min(to, from + 6)).findIndex(({ text, kind }) => text === ',' || kind === 'quotation');
  if (comma < 2 || tokens[from + comma]?.text !== ',') return from;
  const [opener, noun] = [tokens[from]?.lower ?? '', tokens[from + 1]?.lower ?? ''];
  const [before, last] = [tokens[from + comma - 2]?.lower ?? '', tokens[from + comma - 1]?.lower ?? ''];
  const isGoing = /.{2}ant$/.test(last) && (/^(?:ne|n'|se|s')$/.test(before) || determiners.has(opener)) && sourceKind(last) === undefined;
  const isDone = comma === 3 && /^(?:le|la|l'|les)$/.test(opener) && sourceKind(noun) === undefined && tokens[from + 1]?.isCapital !== true && /.{2}(?:é|i|u|ert|is)e?s?$/.test(last) && sourceKind(last) === undefined;
  return isGoing || isDone ? from + comma + 1 : from;
}

/** « Reçu jeudi à Matignon, | le syndicaliste … »: past the participle clause that opens the sentence. */
function pastParticiple(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from];
  if (first?.kind !== 'word' || !/(?:é|u|i|is|it|int|ert)e?s?$/.test(first.lower) || voiceAt(tokens, from, to)) return from;
  for (let at = from + 1; at < Math.min(to, from + 24); at += 1) {
    if (tokens[at]?.kind === 'quotation') return from;
    if (tokens[at]?.text === ',') return at + 1;
  }
  return from;
}
