import { genitives } from '../../french/chunk-words.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { isAuxiliary } from '../../french/auxiliaries.ts';
import { isIntroducingNoun, isSpokenNoun } from '../../french/spoken-nouns.ts';
import { isPressName } from '../../french/press-names.ts';
import { isSeatOfPower } from '../../french/seats-of-power.ts';
import { isTitle, sourceKind } from '../../french/source-nouns.ts';
import type { Token } from './read-tokens.ts';
import { lastMainSubject } from './clause-before-colon.ts';
import { canSpeak } from './can-speak.ts';
import { hasFiniteVerb, isPresentVerb } from './clause-verbs.ts';
import { isPassable } from './clause-segments.ts';
import { looksInfinitive } from './phrase-complements.ts';
import { passAdverbials } from './skip-phrases.ts';
import { type Voice, voiceAt } from './voice.ts';

/** « et même cet agent croisé en gare : « … » », « pareil pour Marc, qui rentre : « … » »: who stands before the colon. */
export function phraseBefore(tokens: readonly Token[], colon: number): Voice | undefined {
  for (let at = Math.max(0, colon - 16); at < colon; at += 1) {
    const before = tokens[at - 1]?.lower ?? '';
    const isOwned = genitives.has(before);
    // « De quoi faire bondir X : « … » »
    const isMade = /^(?:faire|quoi)$/.test(tokens[at - 2]?.lower ?? '') && looksInfinitive(before);
    const isMet = before === 'avec' && /^(?:rencontre|entretien|interview|échange|discussion|conversation|entrevue)$/.test(tokens[at - 2]?.lower ?? '');
    const isFelt = feeling.test(before) && tokens.slice(0, at - 1).some(({ lower }) => lower === 'qui');
    // « Autre son de cloche au rectorat : « … » », « Autre son de cloche du côté du promoteur : « … » »
    // « Le ton est plus amer à L’Étoile marine, à l’entrée du marais : « … » »
    const isAt = /^aux?$/.test(before) || (before === 'à' && tokens[at]?.isCapital === true) || (isOwned && /^(?:côté|part)$/.test(tokens[at - 2]?.lower ?? ''));
    const isElsewhere = isAt && tokens.slice(0, at).some(({ lower }) => mood.test(lower)) && (mood.test(tokens[1]?.lower ?? '') || !hasFiniteVerb(tokens, at));
    if (!isOwned && !isMade && !isMet && !isFelt && !/^(?:,|et|même|comme|pour|par|à|chez|côté)$/.test(before) && !isElsewhere) continue;
    if (before === 'par' && isDeed(tokens, at - 1)) continue;
    // « n’a rien d’anodin, ni pour le pilote ni pour les baigneurs : « … » »
    if (before === 'pour' && tokens[at - 2]?.lower === 'ni') continue;
    const voice = voiceAt(tokens, at, colon, isElsewhere);
    if (!voice || !canSpeak(tokens, voice) || voice.phrase?.source === 'document' || voice.pronoun !== undefined) continue;
    // « du côté de la présidente, Anne Roux : « … » »: only somebody with a name.
    if (isOwned && !isElsewhere && voice.phrase?.name === undefined && voice.apposition?.name === undefined) continue;
    // « …, infirmière à Brest : « … » »: a place
    if (before === 'à' && voice.phrase?.kind === 'name' && voice.end - voice.start === 1 && givenNameGender(tokens[at]?.text ?? '') === undefined) continue;
    // « Fermeture de l’hôpital de Lens : « … » »: a place.
    if (!isElsewhere && isTitleOfThing(tokens, voice)) continue;
    if (isOwned && voice.phrase?.kind === 'name' && voice.phrase.end - voice.phrase.start === 1 && voice.apposition === undefined && givenNameGender(tokens[at]?.text ?? '') === undefined) continue;
    const rest = tokens.slice(voice.end, colon);
    const isRelative = rest[/^(?:,|et)$/.test(rest[0]?.lower ?? '') ? 1 : 0]?.lower === 'qui';
    // « pour X, 54 ans, maire de Lens depuis 2014 : »
    const isDescribed = voice.phrase?.name !== undefined && rest[0]?.text === ',' && !isOwned && isDescription(tokens, voice.end, colon);
    // « à L’Étoile marine, à l’entrée du marais : »
    const isPlaced = isElsewhere && rest[0]?.text === ',' && isPassable(tokens, voice.end + 1, colon);
    if (isRelative || isDescribed || isPlaced || isPassable(tokens, voice.end, colon)) return voice;
  }
  return undefined;
}

/** How things sound or feel in a place where somebody then speaks. */
const mood = /^(?:cloche|discours|ton|analyse|constat|écho|ambiance|colère|optimisme|inquiétude|prudence|version|réaction|réponse|tonalité)$/;

/** What something does to somebody, who then speaks. */
const feeling = /^(?:surprend|agace|inquiète|réjouit|choque|étonne|irrite|ravit|indigne|révolte|désole|amuse|fâche|déçoit|enchante|exaspère|scandalise|satisfait|touche|hérisse|consterne|soulage|rassure|passe|laisse|émeut|attriste|interpelle|interroge)$/;

/** « un morceau lent, le Chemin des bornes : « … » »: an article, a capital and small letters, and nobody we know of. */
function isTitleOfThing(tokens: readonly Token[], { phrase, apposition }: Voice): boolean {
  const titled = phrase?.name ? phrase : apposition;
  if (phrase?.source !== undefined || titled?.determiner === undefined || titled.source !== undefined || titled.name === undefined) return false;
  const { text } = tokens[titled.name.start] ?? { text: '' };
  const whole = tokens.slice(titled.name.start, titled.name.end).map((token) => token.text).join(' ');
  return titled.name.start === titled.start + 1 && !/^\p{Lu}{2,}/u.test(text) && !isTitle(text.toLowerCase()) && givenNameGender(text) === undefined && !isSeatOfPower(text) && !isSeatOfPower(whole) && !isPressName(whole) && !/^(?:press|institution)$/.test(sourceKind(text.toLowerCase()) ?? '');
}

/** « observe X, maire du village, 300 habitants : »: words between commas, with no verb. */
export function isDescription(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return between.length < 14 && !between.some(({ kind, text }) => kind === 'quotation' || text === ';') && !hasFiniteVerb(between, between.length);
}

/** « et même cet agent : « … » »: another who stands before the colon. */
export function passedOn(tokens: readonly Token[], colon: number): Voice | undefined {
  for (let at = colon - 1; at > Math.max(0, colon - 16); at -= 1) {
    const voice = /^(?:et|même)$/.test(tokens[at - 1]?.lower ?? '') ? voiceAt(tokens, at, colon) : undefined;
    if (voice?.phrase && canSpeak(tokens, voice) && voice.phrase.source !== 'document' && isPassable(tokens, voice.end, colon)) return voice;
  }
  return undefined;
}

/** « Un avis partagé par X : « … » »: whom a participle before the colon names. */
export function agentBefore(tokens: readonly Token[], colon: number): Voice | undefined {
  for (let at = Math.max(0, colon - 12); at < colon; at += 1) {
    const agent = tokens[at]?.lower === 'par' && !isAsked.test(tokens[at - 1]?.lower ?? '') ? voiceAt(tokens, at + 1, colon) : undefined;
    if (agent === undefined || !canSpeak(tokens, agent) || isTitleOfThing(tokens, agent)) continue;
    if (agent.end === colon && !isDeed(tokens, at)) return agent;
    // « le message lancé par X samedi : « … » »
    const isOfText = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => isIntroducingNoun(lower) || sourceKind(lower) === 'document');
    if (isOfText && passAdverbials(tokens, agent.end, colon).end === colon) return agent;
    // « le message laissé par X, son voisin, la veille : « … » », « La consigne donnée par X tient en une phrase : « … » »
    if (isOfText && (isDescription(tokens, agent.end, colon) || (at < 5 && /^(?:tient|tiennent|se|est|était|reste)$/.test(tokens[agent.end]?.lower ?? '')))) return agent;
  }
  return undefined;
}

/** « ce SMS que | son voisin | lui envoie la veille : « … » », « le mot qu’a laissé | Paul | : « … » »: who has sent or left the text that the colon shows. */
export function senderBefore(tokens: readonly Token[], colon: number): Voice | undefined {
  const link = tokens.slice(0, colon).findLastIndex(({ lower }) => /^qu[e']$/.test(lower));
  const noun = (tokens[link - 1]?.lower ?? '').replace(/s$/, '');
  if (link < 2 || colon - link > 14 || (sourceKind(noun) !== 'document' && !sentTexts.test(tokens[link - 1]?.lower ?? ''))) return undefined;
  const voice = voiceAt(tokens, link + 1, colon);
  const behind = tokens.slice(voice?.end ?? colon, colon);
  return voice?.phrase && canSpeak(tokens, voice) && behind.some(({ lower }) => sending.test(lower)) && behind.every(({ kind }) => kind === 'word' || kind === 'number') ? voice : undefined;
}

/** Short texts that one sends to another. */
const sentTexts = /^(?:sms|textos?|mails?|mots?|messages?|réponses?|cartes?|billets?|lignes?|phrases?)$/;

/** What one does with a text for somebody else. */
const sending = /^(?:envoi(?:e|ent|t)|envoy(?:é|ait|aient)e?s?|adress(?:e|é|ait|ent)e?s?|écri(?:t|vait|te?s?|vent)|laiss(?:e|é|ait|ent)e?s?|gliss(?:e|é|ait|ent)e?s?|transm(?:et|is|ettait)e?s?|fai(?:t|sait)|post(?:e|é|ait)e?s?|poster)$/;

/** « L’équipement est payé | par les pêcheurs : « … » »: what is done to a thing says nothing. */
function isDeed(tokens: readonly Token[], agent: number): boolean {
  return tokens.slice(0, agent).some(({ lower }) => /^(?:est|sont|était|étaient|a|ont|sera|seront)$/.test(lower)) && !voiced.test(tokens[agent - 1]?.lower ?? '');
}

/** What is done with words, views and feelings. */
const voiced = /^(?:partagé|formulé|avancé|exprimé|porté|ressenti|posé|donné|relayé|confirmé|repris|défendu|résumé|lancé|émis|adressé|analysé|décrit|évoqué|dénoncé|raconté|souligné|relevé|pointé|constaté|observé|expliqué|assumé|répété|martelé|soulevé|invoqué|regretté|déploré|critiqué|vécu|rappelé|rapporté|annoncé|proposé|promis|signé|écrit|rédigé|envoyé|publié|posté|tenu|prononcé|apporté|livré|dressé|accueilli|salué|perçu|jugé|confié|justifié|motivé|demandé|réclamé|choisi|contesté|redouté|décrié|attendu)e?s?$/;

/** « X, interrogée par la télévision : « … » »: who asks is not who answers. */
const isAsked = /^(?:interrogé|interviewé|questionné|sollicité|contacté|consulté|joint|invité|reçu|rencontré|approché|cité)e?s?$/;

/** « Mise au point d’une infirmière : », « C’est le cas de X : », « À cette question, la réponse de X est claire : »: whose words or example it is. */
export function ownerOfSpoken(tokens: readonly Token[], colon: number): Voice | undefined {
  // « À la question du préfet, Paul Petit hausse les épaules : « … » »: whoever the clause behind is about
  const from = lastMainSubject(tokens, colon)?.start ?? 0;
  for (let at = from; at < colon - 1; at += 1) {
    const noun = tokens[at]?.lower ?? '';
    if (noun === 'tour') continue;
    // « le conseil départemental du Finistère », « l’adjointe en charge des écoles »
    if (noun === 'conseil' && /^(?:départemental|régional|municipal|général|communal|communautaire|constitutionnel|métropolitain|national|fédéral|provincial|syndical|scientifique|supérieur|européen)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    if (noun === 'charge' && /^(?:en|à|prise?)$/.test(tokens[at - 1]?.lower ?? '')) continue;
    if (!isSpokenNoun(noun) && !/^(?:cas|point|exemple|gueule|colère|témoignage|coup|diagnostic|pronostic|sortie|propos|mantra|refrain|discours|confession|prière|serment|provocation|invitation|insulte|injure|tirade|récit|histoire|parcours|calvaire|combat|destin|devise|griefs|reproches|critiques|revendications|exigences|arguments|promesses|préconisations|recommandations|doléances|optimisme|pessimisme|inquiétude|enthousiasme|scepticisme|amertume|déception|joie|fierté|détermination|désarroi|désespoir|soulagement|émotion|agacement|incompréhension|lassitude|satisfaction|étonnement|tristesse|prudence|méfiance|celle|celui|celles|ceux)$/.test(noun)) continue;
    const near = tokens[at + 1]?.lower === "d'" && tokens[at + 2]?.lower === 'alarme' ? at + 3 : at + 1;
    // « un message apaisant de l’agence : « … » »
    const isDescribed = /^(?:une?|le|la|l'|cet?|cette)$/.test(tokens[at - 1]?.lower ?? '') && tokens[near]?.kind === 'word' && /.{3}(?:ant|al|el|if|eux|ible|able|ique|ent|é|ée|ante|ale|elle|ive|euse|ente)$/.test(tokens[near]?.lower ?? '') && genitives.has(tokens[near + 1]?.lower ?? '');
    // « une formule restée célèbre de X », « cette phrase devenue culte de Y »
    const told = /^(?:une?|le|la|l'|cet?|cette)$/.test(tokens[at - 1]?.lower ?? '') && /^(?:restée?|devenue?|lancée?|célèbre|fameuse?|mythique|désormais)$/.test(tokens[near]?.lower ?? '') ? tokens.slice(near, near + 5).findIndex(({ lower, kind }) => kind !== 'word' || genitives.has(lower)) : -1;
    const link = told > 0 ? near + told : isDescribed ? near + 1 : near;
    if (!/^(?:de|d'|du|des)$/.test(tokens[link]?.lower ?? '')) continue;
    const voice = voiceAt(tokens, link + 1, colon, /^(?:du|des)$/.test(tokens[link]?.lower ?? ''));
    if (!voice || !canSpeak(tokens, voice) || voice.phrase?.source === 'document') continue;
    // « Le conseil du comité, Me Anne Roux, … : « … » »: who counsels
    if (noun === 'conseil' && tokens[voice.end]?.text === ',' && (isTitle(tokens[voice.end + 1]?.lower ?? '') || tokens[voice.end + 1]?.isCapital === true)) continue;
    const rest = tokens[voice.end];
    if (voice.end === colon || isDescription(tokens, voice.end, colon) || isAuxiliary(rest?.lower ?? '') || isCopula(tokens, voice.end, colon) || isFalling.test(rest?.lower ?? '') || isPresentVerb(rest?.lower ?? '') || (at <= 1 && (rest?.text === ',' || (isSpokenNoun(noun) && tokens[at + 1] === tokens[link])))) return voice;
  }
  return undefined;
}

/** What words do when they come: « Le verdict de X tombe : ». */
const isFalling = /^(?:tombe|tombent|fuse|fusent|claque|résonne|surprend|détonne|revient|tranche)$/;

/** « est claire », « reste la même »: a verb of state with what it says of the words. */
export function isCopula(tokens: readonly Token[], from: number, colon: number): boolean {
  return /^(?:est|était|reste|restait|demeure|sera|fut|tient|se)$/.test(tokens[from]?.lower ?? '') && colon - from < 7;
}
