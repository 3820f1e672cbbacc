import { isAuxiliary } from '../../french/auxiliaries.ts';
import { determiners, genitives, pluralDeterminers } from '../../french/chunk-words.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { isIntroducingNoun, isSpokenNoun } from '../../french/spoken-nouns.ts';
import { canSpeak } from './can-speak.ts';
import { clauseHead } from './clause-head.ts';
import { hasFiniteVerb, isPresentVerb } from './clause-verbs.ts';
import { tellerOf } from './find-subject-frame.ts';
import { stirring } from './judged-frames.ts';
import { passAdverbials } from './skip-phrases.ts';
import { isOfBody } from './subject-behind.ts';
import { pronounVoice, type Voice, voiceAt } from './voice.ts';
import type { Token } from './read-tokens.ts';

/** « Rien n’arrête Anne Roux : « … » », « Voilà dix ans qu’Anne Roux tient le café : « … » »: the only person whom the words before the colon name, in whatever place. */
export function onlyPersonBefore(tokens: readonly Token[], colon: number): Voice | undefined {
  const found: Voice[] = [];
  for (let at = 0; at < colon; at += 1) {
    const { isCapital, text = '' } = tokens[at] ?? {};
    if (isCapital !== true || givenNameGender(text) === undefined || tokens[at - 1]?.isCapital === true) continue;
    const voice = voiceAt(tokens, at, colon);
    if (voice?.phrase?.name === undefined || voice.phrase.end - voice.phrase.start < 2) continue;
    if (isAgentOrPlace(tokens, at)) return undefined;
    found.push(voice);
    at = voice.end - 1;
  }
  return found.length === 1 ? found[0] : undefined;
}

/** « Les grévistes », « ils »: who would not say « je ». */
export function isOfSeveral({ pronoun, phrase, apposition }: Voice): boolean {
  if (phrase?.head === 'autres') return true;
  return pronoun === undefined ? pluralDeterminers.has(phrase?.determiner ?? '') && apposition?.name === undefined : /^(?:ils|elles)$/.test(pronoun);
}

/** « Les grévistes ont reçu la visite de la maire Anne Roux : « Je … » »: one person, named last before the colon. */
export function namedAtColon(tokens: readonly Token[], colon: number): Voice | undefined {
  for (let at = colon - 2; at > Math.max(0, colon - 12); at -= 1) {
    const isContracted = /^(?:du|au)$/.test(tokens[at - 1]?.lower ?? '');
    const opens = determiners.has(tokens[at]?.lower ?? '') || isContracted || (tokens[at]?.isCapital === true && tokens[at - 1]?.isCapital !== true);
    const voice = opens && !isAgentOrPlace(tokens, at) ? voiceAt(tokens, at, colon, isContracted) : undefined;
    if (voice?.end === colon && voice.phrase?.name !== undefined && !isOfSeveral(voice) && canSpeak(tokens, voice) && (voice.phrase.source === 'person' || givenNameGender(tokens[voice.phrase.name.start]?.text ?? '') !== undefined)) return voice;
  }
  return undefined;
}

/** « Des éleveurs comme Anne Roux, à la tête du troupeau, partent : « Je … » »: the one who is named for many. */
export function exampleBefore(tokens: readonly Token[], colon: number): Voice | undefined {
  const like = tokens.slice(0, colon).findLastIndex(({ lower }) => lower === 'comme');
  const voice = like > 0 ? voiceAt(tokens, like + 1, colon) : undefined;
  return voice?.phrase?.name !== undefined && givenNameGender(tokens[voice.phrase.name.start]?.text ?? '') !== undefined && canSpeak(tokens, voice) ? voice : undefined;
}

/** « l’avocat de Paul Petit », « contre Paul Petit » tell of him; « la visite de Paul Petit » lets him speak. */
function isAgentOrPlace(tokens: readonly Token[], at: number): boolean {
  return /^(?:contre|sur|pour)$/.test(tokens[at - 1]?.lower ?? '') || (genitives.has(tokens[at - 1]?.lower ?? '') && /^(?:person|group|institution)$/.test(sourceKind(tokens[at - 2]?.lower ?? '') ?? ''));
}

/** « Le salon de coiffure d’Anne reste ouvert : « … » »: whose the thing is that the clause before the colon is about. */
export function ownerOfSubject(tokens: readonly Token[], colon: number): Voice | undefined {
  for (let link = colon - 2; link > 0; link -= 1) {
    if (!/^d[e']$/.test(tokens[link]?.lower ?? '') || givenNameGender(tokens[link + 1]?.text ?? '') === undefined) continue;
    const owner = voiceAt(tokens, link + 1, colon);
    const verb = tokens[owner?.end ?? colon]?.lower ?? '';
    return owner?.phrase?.kind === 'name' && canSpeak(tokens, owner) && (isAuxiliary(verb) || isPresentVerb(verb)) ? owner : undefined;
  }
  return undefined;
}

/** « La librairie a affiché un texte où l’on peut lire : « … » »: whoever put the text there. */
export function whoseText(tokens: readonly Token[], colon: number): Voice | undefined {
  const where = tokens.slice(0, colon).findLastIndex(({ lower }) => /^(?:où|lequel|laquelle|lesquels|lesquelles)$/.test(lower));
  const behind = tokens.slice(where, colon);
  const isRead = where > 2 && behind.length < 7 && behind.some(({ lower }) => lower === 'on') && behind.some(({ lower }) => /^(?:lire|lit|lisait)$/.test(lower));
  const main = isRead ? clauseHead(tokens, where) : undefined;
  const isPosted = main !== undefined && tokens.slice(main.end, where).some(({ lower }) => posting.test(lower));
  // « la librairie-théâtre »: whatever it is, it has put up words of its own
  const isOwner = main?.phrase !== undefined && main.phrase.source !== 'document' && (canSpeak(tokens, main) || /^(?:le|la|l'|les)$/.test(main.phrase.determiner ?? ''));
  return isPosted && isOwner ? main : undefined;
}

/** What one does with a text for others to read. */
const posting = /^(?:affich|publi|post|diffus|plac|accroch|coll|adress|envoy|sign|distribu|déploy|brand|hiss|scotch|punais)(?:e|ent|é|i|it|ait|aient)e?s?$/;

/** « On prête à X ce mot : », « Ainsi parle X, berger : », « La réponse est venue de X : », « Lui n’en a cure : »: set phrases that say whose the words are. */
export function creditedIn(tokens: readonly Token[], colon: number): Voice | undefined {
  const [first, second, third] = tokens.slice(0, 3).map(({ lower }) => lower);
  const voiceFrom = (at: number): Voice | undefined => {
    const voice = voiceAt(tokens, at, colon, /^(?:du|des|au|aux)$/.test(tokens[at - 1]?.lower ?? ''));
    return voice && canSpeak(tokens, voice) ? voice : undefined;
  };
  // « On doit au gardien cette définition du penalty : « … » »
  if (first === 'on' && /^(?:prêt|doi|dev|attribu)/.test(second ?? '') && /^(?:à|au|aux)$/.test(third ?? '')) return voiceFrom(3);
  // « Le quotidien donne la parole à une infirmière, Anne, 34 ans : « … » »
  const floor = tokens.slice(0, colon).findIndex(({ lower }, at) => lower === 'parole' && tokens[at - 1]?.lower === 'la' && /^(?:donn|laiss|cèd|céd|pass|rend|tend)/.test(tokens[at - 2]?.lower ?? '') && /^(?:à|au|aux)$/.test(tokens[at + 1]?.lower ?? ''));
  if (floor > 0) return voiceFrom(floor + 2);
  // « Son sauveur s’appelle Paul Petit : « … » »
  const called = tokens.slice(0, colon).findIndex(({ lower }, place) => /^(?:appelle|appelait|nomme|prénomme)$/.test(lower) && /^s[e']$/.test(tokens[place - 1]?.lower ?? ''));
  if (called > 0) return voiceFrom(called + 1);
  // « Quant à la fille de la victime, aucune colère, une lassitude : « … » »
  const about = first === 'quant' && /^(?:à|au|aux)$/.test(second ?? '') ? voiceFrom(2) : undefined;
  if (about && tokens[about.end]?.text === ',' && !hasFiniteVerb(tokens.slice(about.end, colon), colon - about.end)) return about;
  // « Ce qui fait bondir l’organiste : « … » », « De quoi faire sourire Paul Petit : « … » »
  const makes = tokens.slice(0, colon).findIndex(({ lower }, place) => (/^(?:fait|font|faisait)$/.test(lower) || (lower === 'faire' && tokens[place - 1]?.lower === 'quoi')) && showingMood.test(tokens[place + 1]?.lower ?? ''));
  const moved = makes > 0 ? voiceFrom(makes + 2) : undefined;
  if (moved?.end === colon) return moved;
  // « Chez Anne Roux, c’était l’heure de la délivrance : « … » »
  const at = first === 'chez' ? voiceFrom(1) : undefined;
  if (at && /^(?:person|group)$/.test(at.phrase?.source ?? (at.phrase?.name ? 'person' : '')) && tokens[at.end]?.text === ',') return at;
  // « Parmi les mécontents, on trouve Paul Petit, qui espérait mieux : « … » »
  const met = tokens.slice(0, colon).findIndex(({ lower }, at) => lower === 'on' && /^(?:trouve|trouvait|retrouve|croise|compte|rencontre|reconnaît|aperçoit)$/.test(tokens[at + 1]?.lower ?? ''));
  const found = met >= 0 && tokens[met - 1]?.kind !== 'word' ? voiceFrom(met + 2) : undefined;
  if (found?.phrase?.name !== undefined) return found;
  // « Ils jouent Molière, sous la houlette de Paul Petit : « … » »
  const led = tokens.slice(0, colon).findLastIndex(({ lower }, place) => /^(?:houlette|direction|égide|conduite|plume|regard)$/.test(lower) && tokens[place - 2]?.lower === 'sous');
  const leader = led > 1 && /^(?:de|d'|du)$/.test(tokens[led + 1]?.lower ?? '') ? voiceFrom(led + 2) : undefined;
  if (leader && leader.end === colon) return leader;
  // « Une énigme obsède la commerçante : « … » »
  const stirs = tokens.slice(0, Math.min(colon, 10)).findIndex(({ lower }, place) => place > 1 && stirring.test(lower));
  const stirred = stirs > 0 && /^une?$/.test(first ?? '') ? voiceFrom(/^(?:pas|plus|guère|point)$/.test(tokens[stirs + 1]?.lower ?? '') ? stirs + 2 : stirs + 1) : undefined;
  if (stirred && passAdverbials(tokens, stirred.end, colon).end === colon) return stirred;
  if (first === 'ainsi' && /^(?:parl|s'exprim|conclu|résum|répond)/.test(second ?? '')) return voiceFrom(2);
  // « Le mot la fait sourire : « … » »
  const done = tokens.slice(0, colon).findIndex(({ lower }, place) => /^(?:fait|font|faisait|faisaient)$/.test(lower) && /^(?:le|la|les)$/.test(tokens[place - 1]?.lower ?? '') && showingMood.test(tokens[place + 1]?.lower ?? ''));
  if (done > 0 && colon - done < 5) return pronounVoice(done - 1, { le: 'il', la: 'elle', les: 'ils' }[tokens[done - 1]?.lower ?? '']);
  const isIdle = first === 'lui' && tokens[0]?.isInverted !== true && tokens[1]?.kind === 'word';
  if (isIdle && tokens.slice(1, colon).every(({ kind }) => kind !== 'quotation')) return pronounVoice(0, 'il');
  // « La réponse est venue des élèves eux-mêmes : « … » »
  const came = tokens.slice(0, Math.min(colon, 8)).findIndex(({ lower }) => /^(?:venue?|tombée?|partie?|sortie?)s?$/.test(lower));
  if (!/^(?:la|le|l')$/.test(first ?? '') || !isIntroducingNoun(second ?? '') || came < 0 || !isAuxiliary(tokens[came - 1]?.lower ?? '')) return undefined;
  return /^(?:de|d'|du|des)$/.test(tokens[came + 1]?.lower ?? '') ? voiceFrom(came + 2) : undefined;
}

/** What somebody is made to do who then speaks. */
const showingMood = /^(?:sourire|rire|bondir|réagir|tiquer|pleurer|rougir|soupirer|grimacer|hurler|sursauter|marrer|râler|tousser|rigoler|frémir|trembler|enrager|tempêter|fulminer|grogner|grincer)$/;

/** « C’est X, le patron du parti, qui le désigne : « … » »: whom the relative clause before the colon tells of. */
export function relativeSubject(tokens: readonly Token[], colon: number): Voice | undefined {
  // « un constat que partage X : « … » »
  const shared = tokens.slice(0, colon).findLastIndex(({ lower }) => /^qu[e']$/.test(lower));
  // « une formule qu’a relevée X »
  const sharing = pastVerb(tokens, shared + 1);
  const sharer = shared > 0 && colon - shared < 24 ? voiceAt(tokens, sharing, colon) : undefined;
  // « une inquiétude que partage Anne, entraîneuse au club, encore agacée par la réunion : « … » »
  const past = sharer === undefined ? colon : passAdverbials(tokens, sharer.end, colon).end;
  const isWhole = sharer !== undefined && (past === colon || (tokens[past]?.text === ',' && colon - past < 18 && tokens.slice(past, colon).every(({ kind, lower }) => kind !== 'quotation' && !isAuxiliary(lower))));
  if (sharer && canSpeak(tokens, sharer) && isWhole) return sharer;
  // « une formule que l’élue traduit à sa manière : « … » »
  const teller = shared > 0 && isSpokenNoun((tokens[shared - 1]?.lower ?? '').replace(/s$/, '')) ? voiceAt(tokens, shared + 1, colon) : undefined;
  const verbAt = teller?.end ?? colon;
  const isTurned = /^(?:tradui|résum|expliqu|décri|formul|précis|commente|complèt|explicit|comprend|justifi)/.test(tokens[verbAt]?.lower ?? '') && colon - verbAt < 7 && tokens.slice(verbAt, colon).every(({ kind }) => kind === 'word');
  if (teller && isTurned && canSpeak(tokens, teller)) return teller;
  // « Une décision que le gérant ne digère pas : « … » »: a sentence with no verb but that of its relative clause
  const judge = shared > 0 && shared < 7 && /^(?:une?|le|la|l'|des|les)$/.test(tokens[0]?.lower ?? '') && !hasFiniteVerb(tokens, shared) ? voiceAt(tokens, shared + 1, colon) : undefined;
  if (judge && canSpeak(tokens, judge) && judge.phrase?.source !== 'document' && judge.end < colon && tokens.slice(judge.end, colon).every(({ kind, text }) => kind === 'word' && text !== ',')) return judge;
  const from = tokens.slice(0, colon).findLastIndex(({ lower }) => lower === 'qui');
  if (from < 1 || colon - from > 12 || tokens.slice(from, colon).some(({ kind }) => kind !== 'word')) return undefined;
  const told = tellerOf(tokens, from);
  // « X a la voix qui tremble : « … » »
  return told && !isOfBody(told) ? told : undefined;
}

/** Past a verb, simple or compound, with its negation or adverb: « que ne partage pas | X », « qu’a relevée | X ». */
function pastVerb(tokens: readonly Token[], from: number): number {
  const verb = /^(?:ne|n')$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  const isBefore = (at: number): boolean => /^(?:pas|plus|guère|point|nullement|aussi|également|volontiers)$/.test(tokens[at]?.lower ?? '');
  const behind = isBefore(verb + 1) ? verb + 2 : verb + 1;
  return isAuxiliary(tokens[verb]?.lower ?? '') ? behind + 1 : behind;
}
