import { isAuxiliary } from '../../french/auxiliaries.ts';
import { prepositions } from '../../french/chunk-words.ts';
import { isCountryName } from '../../french/country-names.ts';
import { isPlainVerb } from '../../french/plain-verbs.ts';
import { isPressName } from '../../french/press-names.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { isSpokenNoun } from '../../french/spoken-nouns.ts';
import { canSpeak } from './can-speak.ts';
import { isPresentVerb } from './clause-verbs.ts';
import { type Frame, labelFrame, subjectFrame } from './frame.ts';
import { namelessPhrase } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';
import { subjectBefore } from './subjects.ts';
import { type Voice, voiceAt, voiceOfPhrase } from './voice.ts';

/**
 * Who says words that stand beside a phrase for them, with no verb between: « X, « scandalisé », exige … »,
 * « une phrase de X (« … ») », « X, dont la formule « … » … », « sous les « … » du public », « « … » (AFP) ».
 */
export function findApposedFrames(tokens: readonly Token[]): readonly Frame[] {
  return tokens.flatMap(({ kind }, at): Frame[] => {
    if (kind !== 'quotation') return [];
    const frame = enclosed(tokens, at) ?? signedBehind(tokens, at) ?? suchAs(tokens, at) ?? pleadedBy(tokens, at) ?? moodBeside(tokens, at) ?? ownerBefore(tokens, at) ?? headlineSubject(tokens, at) ?? crowdBehind(tokens, at);
    return frame ? [frame] : [];
  });
}

/** How far in front of a bracket the phrase it belongs to may begin. */
const phraseReach = 14;

/** « Interpellé par un habitant (« Et le médecin ? ») », « une phrase de l’adjoint, X (« … »), »: words in brackets behind somebody. */
function enclosed(tokens: readonly Token[], at: number): Frame | undefined {
  if (tokens[at - 1]?.text !== '(' || !/^[),;]$/.test(tokens[at + 1]?.text ?? '')) return undefined;
  const limit = at - 1;
  for (let start = Math.max(0, limit - phraseReach); start < limit; start += 1) {
    const before = tokens[start - 1]?.lower ?? '';
    const isContracted = /^(?:du|des|au|aux)$/.test(before);
    const isFree = start === 0 || isContracted || prepositions.has(before) || /^(?:de|d'|à|par|,|et)$/.test(before);
    const voice = isFree ? voiceAt(tokens, start, limit, isContracted) : undefined;
    if (voice?.end === limit && isPeople(tokens, voice)) return labelFrame(at - 1, '(', voice, { start: at, end: at + 1 });
  }
  return undefined;
}

/** « Le feu est « fixé mais pas éteint » (Sdis), … »: the source in brackets behind the words. */
function signedBehind(tokens: readonly Token[], at: number): Frame | undefined {
  if (tokens[at + 1]?.text !== '(' || !isPhrase(tokens[at])) return undefined;
  const close = tokens.slice(at, at + 10).findIndex(({ text }) => text === ')') + at;
  const voice = close > at ? voiceAt(tokens, at + 2, close) : undefined;
  const isAcronym = close === at + 3 && /^\p{Lu}{2,}$/u.test(tokens[at + 2]?.text ?? '') && !isCountryName(tokens[at + 2]?.text ?? '');
  const isFullName = voice?.phrase?.name !== undefined && voice.end - voice.start > 1 && voice.phrase.determiner === undefined;
  const isPaper = voice !== undefined && isPressName(tokens.slice(voice.start, voice.end).map(({ text }) => text).join(' '));
  const named = voice?.end === close && (isAcronym || isFullName || isPaper || isPeople(tokens, voice)) ? voice : bareIn(tokens, at + 2, close);
  return named && labelFrame(at + 1, '(', named, { start: at, end: at + 1 });
}

/** « Qu’elles se disent « bluffée » comme Anne Roux ou « ravie » comme Jeanne Petit »: how somebody feels, and who. */
function suchAs(tokens: readonly Token[], at: number): Frame | undefined {
  // « Beaucoup sont « inquiets », comme Paul Petit »
  const isParted = tokens[at + 1]?.text === ',' && /^(?:les|des|tous|toutes|beaucoup|certaine?s|plusieurs|nombre|ils|elles|d')$/.test(tokens[0]?.lower ?? '');
  const like = isParted ? at + 2 : at + 1;
  if (tokens[like]?.lower !== 'comme' || !moodWords.test(tokens[at]?.text ?? '')) return undefined;
  const voice = voiceAt(tokens, like + 1, tokens.length);
  const isNamed = voice?.phrase?.kind === 'name' && voice.phrase.determiner === undefined && voice.end - voice.start > 1;
  const next = tokens[voice?.end ?? 0];
  return voice && isNamed && (next === undefined || /^[,.;]$/.test(next.text) || /^(?:ou|et)$/.test(next.lower)) ? labelFrame(at + 1, 'comme', voice, { start: at, end: at + 1 }) : undefined;
}

/** « (direction des pêches) », « (Professeure de chant choral) »: somebody by a noun without an article, up to the bracket. */
function bareIn(tokens: readonly Token[], start: number, close: number): Voice | undefined {
  const { lower = '' } = tokens[start] ?? {};
  const source = sourceKind(lower);
  if (close <= start || (source !== 'person' && source !== 'institution') || tokens.slice(start, close).some(({ kind }) => kind !== 'word')) return undefined;
  return voiceOfPhrase(namelessPhrase({ start, end: close }, { head: lower, source, determiner: undefined }));
}

/** « une exception pour « trop fort battage local », plaidée par la défense »: whoever has put the words forward. */
function pleadedBy(tokens: readonly Token[], at: number): Frame | undefined {
  if (tokens[at + 1]?.text !== ',' || !/^(?:plaidé|soulevé|invoqué|avancé|formulé|lancé|prononcé|martelé|répété|brandi|défendu|employé|utilisé|assumé|revendiqué|évoqué|pointé|dénoncé|prôné|réclamé|exigé|promis|annoncé|suggéré|proposé|imaginé)e?s?$/.test(tokens[at + 2]?.lower ?? '')) return undefined;
  const agent = tokens.slice(at + 3, at + 7).findIndex(({ lower }) => lower === 'par');
  const voice = agent < 0 ? undefined : voiceAt(tokens, at + 4 + agent, tokens.length);
  return voice && canSpeak(tokens, voice) ? labelFrame(at + 1, ',', voice, { start: at, end: at + 1 }) : undefined;
}

/** « Le président de la région, X, « scandalisé », exige … »: how somebody feels, in their own words. */
function moodBeside(tokens: readonly Token[], at: number): Frame | undefined {
  if (tokens[at - 1]?.text !== ',' || tokens[at + 1]?.text !== ',' || !moodWords.test(tokens[at]?.text ?? '')) return undefined;
  const voice = subjectBefore(tokens, at, 0);
  const isBeside = voice !== undefined && voice.end === at - 1 && (voice.start === 0 || /^(?:,|que|qu'|et|mais)$/.test(tokens[voice.start - 1]?.lower ?? ''));
  return isBeside && isPeople(tokens, voice) ? subjectFrame(voice, at) : undefined;
}

/** An adjective or participle in small letters, with what goes with it. */
const moodWords = /^[^\p{L}\p{N}]*(?!(?:qui|lui|celui|aussi|ainsi|dans|sans|depuis|puis|mais)(?!\p{L}))(?:(?:très|plus|peu|si|plutôt|pas|profondément|extrêmement|totalement|vraiment)\s)?\p{Ll}{2,}(?:é|i|u|is|us|it|ert|eint|eux|euse|if|ive|ant|ante|ent|ente|able|ible|ique|ein|eine|et|ète|er|ère|in|ine|iste|aire)e?s?(?![\p{L}-])/u;

/** « X, dont la formule « … » est devenue un slogan »: whose word it is. */
function ownerBefore(tokens: readonly Token[], at: number): Frame | undefined {
  const [link, article, noun] = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  if (link !== 'dont' || !/^(?:le|la|l'|les)$/.test(article ?? '') || !isSpokenNoun((noun ?? '').replace(/s$/, ''))) return undefined;
  const end = tokens[at - 4]?.text === ',' ? at - 4 : at - 3;
  for (let start = Math.max(0, end - phraseReach); start < end; start += 1) {
    const voice = start === 0 || tokens[start - 1]?.kind === 'mark' || prepositions.has(tokens[start - 1]?.lower ?? '') ? voiceAt(tokens, start, end) : undefined;
    if (voice?.end === end && isPeople(tokens, voice)) return labelFrame(at - 3, 'dont', voice, { start: at, end: at + 1 });
  }
  return undefined;
}

/** « Cyclisme : Rémi Castaignède « pas inquiet » avant le chrono »: a headline with no verb. */
function headlineSubject(tokens: readonly Token[], at: number): Frame | undefined {
  const topic = tokens.slice(0, 5).findIndex(({ text }) => /^[:.]$/.test(text));
  const start = topic > 0 && topic < at ? topic + 1 : 0;
  if (!isPhrase(tokens[at]) || tokens[start]?.isCapital !== true || /^[.!?]$/.test(tokens.at(-1)?.text ?? '') || tokens.some(({ lower }) => isAuxiliary(lower) || isPresentVerb(lower) || isPlainVerb(lower))) return undefined;
  const voice = voiceAt(tokens, start, at);
  return voice?.end === at && voice.phrase?.kind === 'name' && isPeople(tokens, voice) ? subjectFrame(voice, at) : undefined;
}

/** « sous les « allez, allez ! » du public », « aux « bravo » des élèves »: those who cry. */
function crowdBehind(tokens: readonly Token[], at: number): Frame | undefined {
  const isUnder = (tokens[at - 2]?.lower === 'sous' && tokens[at - 1]?.lower === 'les') || tokens[at - 1]?.lower === 'aux';
  const link = tokens[at + 1]?.lower ?? '';
  if (!isUnder || !/^(?:de|d'|du|des)$/.test(link)) return undefined;
  const voice = voiceAt(tokens, at + 2, tokens.length, /^(?:du|des)$/.test(link));
  return voice && isPeople(tokens, voice) ? labelFrame(at + 1, 'de', voice, { start: at, end: at + 1 }) : undefined;
}

/** Words in small letters: no title, no name of a thing. */
const isPhrase = (token: Token | undefined): boolean => /^[^\p{L}\p{N}]*\p{Ll}/u.test(token?.text ?? '');

/** Whether a voice is somebody, and no text and no place. */
function isPeople(tokens: readonly Token[], voice: Voice): boolean {
  const { phrase, apposition } = voice;
  if (!canSpeak(tokens, voice) || !phrase) return false;
  if (/^(?:person|group|institution|press|agency|informant)$/.test(phrase.source ?? '') || apposition?.source === 'person') return true;
  return phrase.kind === 'name' && phrase.determiner === undefined && voice.end - voice.start > 1;
}
