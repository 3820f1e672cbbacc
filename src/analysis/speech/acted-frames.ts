import { isAdverb } from '../../french/chunk-words.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import { beforeClitics } from './clitics.ts';
import { type Frame, subjectFrame } from './frame.ts';
import { looksInfinitive } from './phrase-complements.ts';
import type { Token } from './read-tokens.ts';
import { isPhrase, isTeller, statedFrame } from './stated-frame.ts';
import { groupStart, subjectBefore, subjectOfVerb } from './subjects.ts';
import { pronounVoice, type Voice, voiceAt } from './voice.ts';

/** « Le maire se pose en « rempart » »: what somebody sets themselves up as. */
export function posingAs(tokens: readonly Token[], at: number): Frame | undefined {
  if (tokens[at - 1]?.lower !== 'en' || !isPhrase(tokens[at])) return undefined;
  let verb = at - 2;
  while (verb > 0 && (isAdverb(tokens[verb]?.lower ?? '') || /^(?:de|fait|volontiers)$/.test(tokens[verb]?.lower ?? ''))) verb -= 1;
  if (!/^pos(?:e|ent|ait|aient)$/.test(tokens[verb]?.lower ?? '') || !/^s[e']$/.test(tokens[verb - 1]?.lower ?? '')) return undefined;
  const voice = subjectBefore(tokens, beforeClitics(tokens, verb, 0), 0);
  const isThing = /^(?:question|problème|avion|appareil|oiseau)s?$/.test(voice?.phrase?.head ?? '');
  return voice && !isThing ? statedFrame('se poser en', voice, at, verb) : undefined;
}

/** « X a pris congé sur un « À bientôt » », « Le maire quitte la salle sur un « Débrouillez-vous » »: the words somebody leaves on. */
export function leavingOn(tokens: readonly Token[], at: number): Frame | undefined {
  const link = /^(?:une?|cet?|cette|son|le|la|l')$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 3;
  if (!/^(?:sur|par|avec)$/.test(tokens[link]?.lower ?? '') || !/^(?:une?|cet?|cette|son|le|la|l')$/.test(tokens[link + 1]?.lower ?? '')) return undefined;
  const verb = verbAhead(tokens, link, leaving, 9);
  const voice = verb === undefined ? undefined : subjectOfVerb(tokens, verb);
  return verb !== undefined && isTeller(tokens, voice) ? statedFrame('quitter', voice, at, verb) : undefined;
}

/** « Un surveillant la salue d’un « Bonjour » », « a accueilli les élus d’un « Bienvenue » »: the words by which somebody greets or treats another. */
export function greetingBy(tokens: readonly Token[], at: number): Frame | undefined {
  const link = /^(?:une?|ce|cet|cette)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 3;
  if (!/^(?:d'|de|par)$/.test(tokens[link]?.lower ?? '') || !/^(?:une?|ce|cet|cette)$/.test(tokens[link + 1]?.lower ?? '')) return undefined;
  const verb = verbAhead(tokens, link, greeting, 7);
  // « est accueilli d’un « … » »: by others
  if (verb === undefined || /^(?:est|sont|était|étaient|fut|furent|été)$/.test(tokens[groupStart(tokens, verb)]?.lower ?? '')) return undefined;
  const voice = subjectOfVerb(tokens, verb);
  return isTeller(tokens, voice) ? statedFrame('saluer', voice, at, verb) : undefined;
}

/** The last of such verbs in front of a place, at most so many words away; undefined where a mark or words in marks part them. */
function verbAhead(tokens: readonly Token[], link: number, verbs: RegExp, reach: number): number | undefined {
  const verb = tokens.slice(0, link).findLastIndex(({ lower }) => verbs.test(lower));
  return verb < 1 || link - verb > reach || tokens.slice(verb, link).some(({ kind }) => kind !== 'word') ? undefined : verb;
}

const greeting = /^(?:salu(?:e|ent|é|ait|a)|accueill(?:e|ent|i|ait)|gratifi(?:e|ent|é|ait)|congédi(?:e|ent|é|ait)|remerci(?:e|ent|é|ait)|interromp(?:t|ent|u|ait)|coup(?:e|é|ait)|douch(?:e|é|ait)|balay(?:e|é|ait)|balaie|évacu(?:e|é|ait)|expédi(?:e|é|ait)|éconduit|rabrou(?:e|é|ait)|encourag(?:e|é)|ponctu(?:e|ent|é|ait)|résum(?:e|ent|é|ait)|comment(?:e|é|ait)|conclu(?:t|ent|ait)?)$/;

const leaving = /^(?:pri(?:s|t)|prend|quitt(?:e|é|ait|a)|parti|part|repart|reparti|sort|sorti|conclu|conclut|termin(?:e|é|ait|a)|achèv?e|achevé|ouvre|ouvert|clôt|clos|éclips(?:e|é|a)|raccroch(?:e|é|a)|salu(?:e|é|a))$/;

/** « Le mot « trahison » revient dans les discours des élus »: those in whose words it comes up. */
export function recurringIn(tokens: readonly Token[], at: number): Frame | undefined {
  if (!/^(?:mot|terme|adjectif|expression|formule)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const link = tokens.findIndex(({ lower }, place) => place > at + 1 && place < at + 8 && /^(?:dans|chez)$/.test(lower));
  const isRecurring = link > 0 && tokens.slice(at + 1, link).some(({ lower }) => /^(?:revien(?:t|nent|drait)|revenait|revenu|figur(?:e|ait)|apparaît|circul(?:e|ait)|surgi(?:t|ssait)|employé|prononcé)$/.test(lower));
  const where = isRecurring ? voiceAt(tokens, link + 1, tokens.length) : undefined;
  if (!where || where.phrase?.kind === 'time') return undefined;
  const owner = ownerOfTalk(tokens, link + 1) ?? where;
  return isTeller(tokens, owner) ? statedFrame('revenir', owner, at, at + 1) : undefined;
}

/** « les discours des | élus », « toutes les conversations du | marché ». */
function ownerOfTalk(tokens: readonly Token[], from: number): Voice | undefined {
  const noun = tokens.slice(from, from + 4).findIndex(({ lower }) => /^(?:bouche|discours|propos|paroles|conversations?|discussions?|échanges|bulletins?|messages?|interventions?|communiqués?|déclarations?|témoignages?|récits?)$/.test(lower));
  const link = from + noun + 1;
  if (noun < 0 || !/^(?:de|d'|du|des)$/.test(tokens[link]?.lower ?? '')) return undefined;
  return voiceAt(tokens, link + 1, tokens.length, /^(?:du|des)$/.test(tokens[link]?.lower ?? ''));
}

/** « Par « baffe », elle désigne … », « Par « réforme », le maire entend … »: whoever says what they mean by a word. */
export function meantBy(tokens: readonly Token[], at: number): Frame | undefined {
  if (at !== 1 || tokens[0]?.lower !== 'par' || tokens[at + 1]?.text !== ',') return undefined;
  const { lower = '', isInverted } = tokens[at + 2] ?? {};
  const voice = /^(?:il|elle|ils|elles)$/.test(lower) && isInverted !== true ? pronounVoice(at + 2, lower) : voiceAt(tokens, at + 2, tokens.length);
  const verb = voice?.end ?? 0;
  const isMeaning = /^(?:désign(?:e|ent|ait|aient)|entend(?:ent|ait|aient)?|vise|visent|veu(?:t|lent))$/.test(tokens[verb]?.lower ?? '');
  return isMeaning && isTeller(tokens, voice) ? statedFrame('entendre', voice, at, verb) : undefined;
}

/** « Après avoir « encaissé » deux plans, Karim veut partir. », « Avant de « rendre les clés », l’élue … »: the subject behind the clause that opens the sentence. */
export function beforeMain(tokens: readonly Token[], at: number): Frame | undefined {
  const [first, second, third] = tokens.slice(0, 3).map(({ lower }) => lower);
  const isPast = first === 'après' && /^(?:avoir|être|s'être)$/.test(second ?? '');
  const isAhead = first === 'avant' && /^(?:de|d')$/.test(second ?? '') && (at === 2 || looksInfinitive(third ?? ''));
  if ((!isPast && !isAhead) || at > 14 || tokens[at - 1]?.lower === 'pour' || !isPhrase(tokens[at]) || hasFiniteVerb(tokens.slice(2, at), at - 2)) return undefined;
  const comma = tokens.findIndex(({ text }, place) => place > at && text === ',');
  const voice = comma < 0 || tokens.slice(at + 1, comma).some(({ text }) => /^[.;:]$/.test(text)) ? undefined : voiceAt(tokens, comma + 1, tokens.length);
  const isSomebody = /^(?:person|group|institution)$/.test(voice?.phrase?.source ?? '') || voice?.phrase?.name !== undefined;
  return isTeller(tokens, voice) && isSomebody && voice.pronoun === undefined ? subjectFrame(voice, at) : undefined;
}

/** « X s’en tient à sa thèse, celle d’un « accident » », « … à une version, celle de la « panne » »: what somebody holds to. */
export function holdingTo(tokens: readonly Token[], at: number): Frame | undefined {
  const that = tokens.slice(Math.max(0, at - 4), at).findIndex(({ lower }) => /^(?:celle|celui)$/.test(lower)) + Math.max(0, at - 4);
  if (!/^(?:celle|celui)$/.test(tokens[that]?.lower ?? '') || tokens[that - 1]?.text !== ',' || !/^(?:de|d'|du)$/.test(tokens[that + 1]?.lower ?? '')) return undefined;
  if (!/^(?:thèse|version|ligne|explication|position|idée|conviction|hypothèse|théorie|défense|promesse|formule)$/.test(tokens[that - 2]?.lower ?? '')) return undefined;
  const verb = tokens.slice(0, that).findLastIndex(({ lower }) => /^(?:(?:main|re)?tien(?:t|nent)|tenait|tenu|maintenait|campe|camp(?:ent|ait)|reste|restent|restait|revien(?:t|nent)|accroche|défend(?:ent|ait)?|avance|avancent|répète|oppose|plaide)$/.test(lower));
  const voice = verb < 1 ? undefined : subjectOfVerb(tokens, verb);
  return isTeller(tokens, voice) ? statedFrame('s’en tenir à', voice, at, that) : undefined;
}

/** « C’est parce que les garanties « ne couvrent pas deux ans » que le conseil a refusé »: whoever acts for the reason. */
export function reasonOf(tokens: readonly Token[], at: number): Frame | undefined {
  if (tokens[0]?.lower !== "c'" || !/^(?:est|était)$/.test(tokens[1]?.lower ?? '')) return undefined;
  const reason = tokens.slice(2, 5).findIndex(({ lower }) => /^(?:parce|par|pour|faute|afin|au|en)$/.test(lower)) + 2;
  const link = tokens.findIndex(({ lower }, place) => place > at && place < at + 12 && /^qu[e']$/.test(lower));
  if (reason < 2 || reason >= at || link < 0 || tokens[at - 1]?.lower === 'pour' || tokens.slice(at + 1, link).some(({ kind }) => kind !== 'word')) return undefined;
  const voice = voiceAt(tokens, link + 1, tokens.length);
  // « C’est par souci de « … » que X a été sanctionné »: what is done to them
  const isDone = tokens.slice(voice?.end ?? 0, (voice?.end ?? 0) + 3).some(({ lower }) => /^(?:est|était|été|sont|étaient)$/.test(lower));
  const isSomebody = /^(?:person|group|institution)$/.test(voice?.phrase?.source ?? '') || voice?.phrase?.name !== undefined || voice?.pronoun !== undefined;
  return isTeller(tokens, voice) && isSomebody && !isDone ? subjectFrame(voice, at) : undefined;
}

/** « Le Premier ministre en Corrèze pour « retisser » le lien »: a title without a verb, and what somebody is there for. */
export function thereFor(tokens: readonly Token[], at: number): Frame | undefined {
  if (tokens[at - 1]?.lower !== 'pour' || at < 4) return undefined;
  const first = /^[^\p{L}]*(?<word>\p{L}+)/u.exec(tokens[at]?.text ?? '')?.groups?.['word'] ?? '';
  const outside = tokens.filter(({ kind }) => kind !== 'quotation');
  if (!looksInfinitive(first) || hasFiniteVerb(outside, outside.length)) return undefined;
  const start = tokens.slice(0, at).findLastIndex(({ text }) => /^[:–—-]$/.test(text)) + 1;
  const voice = voiceAt(tokens, start, at);
  const isPlaced = /^(?:à|en|au|aux|chez|dans|devant)$/.test(tokens[voice?.end ?? 0]?.lower ?? '');
  const isPerson = voice?.phrase?.source === 'person' || voice?.apposition?.source === 'person' || (voice?.phrase?.kind === 'name' && voice.phrase.end - voice.phrase.start > 1);
  return isPlaced && isPerson && isTeller(tokens, voice) ? subjectFrame(voice, at) : undefined;
}
