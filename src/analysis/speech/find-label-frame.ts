import { clauseOpeners, genitives } from '../../french/chunk-words.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { isIntroducingNoun, isSpokenNoun } from '../../french/spoken-nouns.ts';
import { isJournalist } from './choose-frame.ts';
import { canSpeak } from './can-speak.ts';
import { clauseHead } from './clause-head.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import { isSaidByMe, ofOneself } from './first-person.ts';
import { type Frame, labelFrame } from './frame.ts';
import { labelBehind } from './label-behind.ts';
import { agentBefore, isCopula, isDescription, ownerOfSpoken, passedOn, phraseBefore, senderBefore } from './label-phrases.ts';
import { shownText } from './shown-texts.ts';
import { textAtHand } from './texts-at-hand.ts';
import { pointsElsewhere } from './points-elsewhere.ts';
import { passAdverbials } from './skip-phrases.ts';
import { isOfBody } from './subject-behind.ts';
import { pronounVoice, thereIn, type Voice, voiceAt } from './voice.ts';
import type { Token } from './read-tokens.ts';
import { exampleBefore, onlyPersonBefore, isOfSeveral, namedAtColon, ownerOfSubject, whoseText, creditedIn, relativeSubject } from './before-colon.ts';
import { mainSubject } from './main-subject.ts';

/** Who speaks: a voice, `before` where the sentences before say so, nothing where nobody does. */
type Floor = Voice | 'before' | undefined;

/**
 * « Jean Dupont, maire de Lille : « … » », « Le ministre est catégorique : « … » »: a colon and words in quotation
 * marks with no reporting verb, whose speaker is the name or the subject before.
 */
export function findLabelFrame(tokens: readonly Token[], others: readonly Frame[]): Frame | undefined {
  const behind = labelBehind(tokens, others);
  if (behind) return behind;
  if (pointsElsewhere(tokens)) return undefined;
  const quoting = tokens.findIndex(({ text }, at) => text === ':' && tokens[at + 1]?.kind === 'quotation');
  // « Réponse du ministre : les travaux commenceront « bientôt » »
  // « Motif avancé par le préfet : le projet arrive « trop tard » »
  const isReason = /^(?:motif|argument|raison|explication|justification)s?$/.test(tokens[0]?.lower ?? '') && tokens.slice(1, 4).some(({ lower }) => lower === 'par');
  const first = tokens.findIndex(({ text }) => text === ':');
  // « Dans la liste des griefs de l’Office : des « rabais » et « … » »
  const isCharge = first > 2 && first < 14 && tokens.slice(0, first).some(({ lower }) => /^(?:griefs|reproches|critiques|revendications|exigences|arguments|promesses|préconisations|recommandations|doléances)$/.test(lower)) && tokens.slice(first).some(({ kind }) => kind === 'quotation') && ownerOfSpoken(tokens, first) !== undefined;
  // « La réponse du cabinet tient en une ligne : le brevet est « un repère » », « Du côté de la tutelle, prudence : la fermeture est « à l’examen » »
  const isOwnWord = first > 3 && first < 14 && /^(?:la|le|l')$/.test(tokens[0]?.lower ?? '') && isIntroducingNoun(tokens[1]?.lower ?? '') && genitives.has(tokens[2]?.lower ?? '');
  const isOfSide = first > 3 && first < 14 && opensWithSide(tokens, first);
  const colon = quoting < 0 && (isOwnWord || isOfSide || isCharge || isReason || isIntroducingNoun(tokens[0]?.lower ?? '') || tellsOf(tokens, first)) ? first : quoting;
  // « Mort de X : « … » »: others tell of the dead
  const isFrom = /^hommages?$/.test(tokens[0]?.lower ?? '') && /^(?:de|d'|du|des)$/.test(tokens[1]?.lower ?? '') && tokens.slice(2, colon).some(({ lower }) => /^(?:à|au|aux)$/.test(lower));
  if (!isFrom && /^(?:mort|décès|disparition|obsèques|funérailles|hommages?|adieux?)$/.test(tokens[0]?.lower ?? '') && colon < 9 && !hasFiniteVerb(tokens, colon)) return undefined;
  // « Reportage Retour des marins : « … » »: a section and a title
  if (/^(?:reportage|récit|portrait|vidéo|enquête|témoignages?|analyse|direct|exclusif|décryptage|images)$/.test(tokens[0]?.lower ?? '') && tokens[1]?.isCapital === true && !hasFiniteVerb(tokens, colon)) return undefined;
  // « Réserviste morte au camp : « … » »: others tell of her
  if (tokens.slice(1, 3).some(({ lower }, at) => /^(?:morte?s?|décédée?s?|tuée?s?|noyée?s?|disparue?s?|assassinée?s?)$/.test(lower) && sourceKind(tokens[at]?.lower ?? '') === 'person') && !hasFiniteVerb(tokens, colon)) return undefined;
  const isCovered = (frame: Frame): boolean => frame.content.start <= colon + 1 && frame.content.end > colon + 1;
  const sender = colon > 0 ? senderBefore(tokens, colon) : undefined;
  if (sender) return labelFrame(colon, ':', sender, { start: colon + 1, end: tokens.length });
  // « X, qui dit que « … », et même Y croisé en gare : « … » »: the colon hands the floor on.
  const isEarlier = (frame: Frame): boolean => frame.opening === 'que' && tokens.slice(frame.content.start, colon).some(({ kind }) => kind === 'quotation') && passedOn(tokens, colon) !== undefined;
  if (colon < 1 || others.some((frame) => frame.opening !== 'around' && isCovered(frame) && !isEarlier(frame) && !isPassing(frame) && !isMute(tokens, frame))) return undefined;
  // « Je lui ai répondu : « … » »: whoever tells it, and nobody of the sentences before
  const mine = tokens.slice(0, colon).findLastIndex(({ lower }) => /^(?:je|j')$/.test(lower));
  if (mine >= 0 && !clauseOpeners.has(tokens[mine - 1]?.lower ?? '') && tokens.slice(mine, colon).some(({ lower }) => isSaidByMe(lower)) && tokens.slice(mine + 1, colon).every(({ lower, kind }) => kind === 'word' && !/^(?:il|elle|ils|elles|on|qui|qu[e'])$/.test(lower))) return undefined;
  // « …, a-t-elle rétorqué, sous des applaudissements vite réprimés par le maire : « … » »
  const by = tokens.slice(0, colon).findLastIndex(({ lower }) => lower === 'par');
  const silencer = breakingIn.test(tokens[by - 1]?.lower ?? '') && others.some(({ kind, cue }) => kind === 'incise' && cue.end <= by) ? voiceAt(tokens, by + 1, colon) : undefined;
  if (silencer?.end === colon && canSpeak(tokens, silencer)) return labelFrame(colon, ':', silencer, { start: colon + 1, end: tokens.length });
  // « … il y a pire, observe X : « … » »
  if (others.some(({ kind, cue, voice }) => kind === 'incise' && cue.end <= colon && voice !== undefined && voice.end <= colon && isDescription(tokens, voice.end, colon))) return undefined;
  // « … selon la maire, Anne Roux (DVG) : « … » »
  const source = others.find(({ kind, voice, cue }) => kind === 'sourcing' && voice !== undefined && cue.end < colon && passAdverbials(tokens, voice.end, colon).end === colon);
  if (source?.voice) return labelFrame(colon, ':', source.voice, { start: colon + 1, end: tokens.length });
  // « Jurant que ses camarades n’entreront pas : « … » »: a report that hangs on the sentence before
  const isHanging = reportingForms(tokens[0]?.lower ?? '').some(({ tense }) => tense === 'gerund') && tokens.slice(0, colon).every(({ text }) => text !== ',');
  if (isHanging) return labelFrame(colon, ':', undefined, { start: colon + 1, end: tokens.length });
  // « Selon X, Y aurait … : « … » »: the words are X’s.
  const isSourced = others.some((frame) => frame.kind === 'sourcing' && isCovered(frame));
  const floor = (others.some(isEarlier) ? passedOn(tokens, colon) : undefined) ?? whoseText(tokens, colon) ?? holderOfFloor(tokens, colon) ?? relativeSubject(tokens, colon) ?? (isSourced ? undefined : (mainSubject(tokens, colon) ?? lastResort(tokens, colon)));
  // « Qui donne quelques exemples : « … » »: a clause that hangs on the sentence before
  const isRelative = tokens[0]?.lower === 'qui' && !/^[?]$/.test(tokens[colon - 1]?.text ?? '');
  const holder = isRelative ? 'before' : (floor ?? (isSourced ? undefined : (ownerOfSubject(tokens, colon) ?? onlyPersonBefore(tokens, colon) ?? ownWords(tokens, colon))));
  if (holder === undefined) return undefined;
  // « La fosse hurle : « … » »: only a name takes the words from a crowd that no list has
  const isClaimed = others.some((frame) => frame.opening !== 'around' && isCovered(frame) && isMute(tokens, frame));
  if (isClaimed && (holder === 'before' || (holder.phrase?.name === undefined && holder.pronoun === undefined))) return undefined;
  const one = holder !== 'before' && isOfSeveral(holder) && ofOneself.test(tokens[colon + 1]?.text ?? '') ? (namedAtColon(tokens, colon) ?? exampleBefore(tokens, colon)) : undefined;
  return labelFrame(colon, ':', one ?? (holder === 'before' ? undefined : holder), { start: colon + 1, end: tokens.length });
}

/** « Du côté de la tutelle, prudence : »: whose side it is, with no verb before the colon. */
function opensWithSide(tokens: readonly Token[], colon: number): boolean {
  return tokens[0]?.lower === 'du' && tokens[1]?.lower === 'côté' && !hasFiniteVerb(tokens, colon);
}

/** What somebody does to another who speaks, or to a noise. */
const breakingIn = /^(?:réprimé|interrompu|coupé|repris|calmé|tempéré|douché|nuancé|contredit|rectifié|corrigé|rabroué|tancé|recadré|rembarré|relancé|apaisé|stoppé)e?s?$/;

/** « Les autres places sont prises : « Je vais vendre à qui ? » »: somebody’s own words behind a clause about a thing. */
function ownWords(tokens: readonly Token[], colon: number): Floor {
  return ofOneself.test(tokens[colon + 1]?.text ?? '') && hasFiniteVerb(tokens, colon) ? 'before' : undefined;
}

/**
 * « Quand elle promet : « … », le juge lève la main : « … » »: the further colons of a sentence, each behind words that
 * another holds; the subject of the clause before it speaks.
 */
export function furtherLabels(tokens: readonly Token[]): readonly Frame[] {
  return tokens.flatMap(({ text }, colon): Frame[] => {
    if (text !== ':' || tokens[colon + 1]?.kind !== 'quotation') return [];
    const last = tokens.slice(0, colon).findLastIndex(({ kind }) => kind === 'quotation');
    if (last < 0 || tokens.slice(0, last).every(({ text: sign }) => sign !== ':')) return [];
    const comma = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
    const opener = /^(?:et|mais|puis)$/.test(tokens[comma]?.lower ?? '') ? comma + 1 : comma;
    const start = passAdverbials(tokens, opener, colon).end;
    const { lower = '', isInverted } = tokens[start] ?? {};
    const isPronoun = /^(?:il|elle|ils|elles)$/.test(lower) && isInverted !== true;
    const voice: Voice | undefined = isPronoun ? pronounVoice(start, lower) : voiceAt(tokens, start, colon);
    if (!voice || !canSpeak(tokens, voice) || voice.phrase?.source === 'document') return [];
    return [labelFrame(colon, ':', voice, { start: colon + 1, end: tokens.length })];
  });
}

/** « le constat dressé par X : ces rendez-vous « … » »: somebody's words about what the clause behind the colon tells, in marks further on. */
function tellsOf(tokens: readonly Token[], colon: number): boolean {
  const agent = colon > 3 && tokens.slice(colon).some(({ kind }) => kind === 'quotation') ? agentBefore(tokens, colon) : undefined;
  // « un phénomène analysé par X : ces discours qui « … » »
  const isTold = /^(?:analysé|décrit|résumé|évoqué|dénoncé|raconté|souligné|relevé|pointé|constaté|observé|expliqué|rapporté|déploré|regretté|décrypté|théorisé)e?s?$/.test(tokens[(agent?.start ?? 0) - 2]?.lower ?? '');
  if (agent?.end === colon && isTold) return true;
  return agent?.end === colon && tokens.slice(0, agent.start).some(({ lower }) => isIntroducingNoun(lower) || sourceKind(lower) === 'document');
}

/** « La colère gronde chez Anne Roux : « … » »: a verb of saying whose subject says nothing. */
function isMute(tokens: readonly Token[], { kind, voice }: Frame): boolean {
  return kind === 'lead' && voice?.phrase !== undefined && !canSpeak(tokens, voice) && voice.phrase.name === undefined && /^(?:le|la|l'|une?)$/.test(voice.phrase.determiner ?? '');
}

/** « X a écrit ceci : « … », rapporte notre envoyé »: the press passes it on. */
function isPassing({ kind, voice }: Frame): boolean {
  return kind === 'incise' && voice !== undefined && isJournalist(voice);
}

/** The words before the colon name who speaks and nothing else. */
function holderOfFloor(tokens: readonly Token[], colon: number): Floor {
  const fills = (voice: Voice | undefined): boolean => voice !== undefined && passAdverbials(tokens, voice.end, colon).end === colon && canSpeak(tokens, voice);
  // « Et quand on lui parle de son avenir : « … » »
  const words = tokens.slice(0, 4).map(({ lower }) => lower).join(' ');
  const asked = /^(?:et |mais )?quand on (?:lui|l')/.test(words);
  const answering = asked ? tokens.findIndex(({ text }) => text === ',') : -1;
  if (asked && (answering < 0 || answering > colon)) return 'before';
  // « Quand on lui parle de l’avenir, Anne Roux est catégorique : « … » »
  const answers = asked ? clauseHead(tokens.slice(answering + 1, colon), colon - answering - 1) : undefined;
  if (answers?.phrase) return voiceAt(tokens, answers.start + answering + 1, colon);
  if (asked) return 'before';
  // « Son avis sur l’œuvre : « … » »: whoever the sentence before tells of
  const isOwnView = /^(?:son|sa|ses)$/.test(tokens[0]?.lower ?? '') && /^(?:avis|verdict|réponse|réaction|conclusion|constat|explication|message|commentaire|conseil|credo|devise|mantra|rêve|souhait|sentiment|impression|opinion|version|secret|recette|crainte|regret|souvenir|mot|mots|crédo|bilan|analyse)$/.test(tokens[1]?.lower ?? '');
  if (isOwnView && (colon === 2 || /^(?:sur|de|d'|du|des|à|au|aux|pour|après|face|quant)$/.test(tokens[2]?.lower ?? '')) && !hasFiniteVerb(tokens, colon)) return 'before';
  // « Du côté de la tutelle, prudence : »
  const ofSide = opensWithSide(tokens, colon) && genitives.has(tokens[2]?.lower ?? '') ? voiceAt(tokens, 3, colon, /^(?:du|des)$/.test(tokens[2]?.lower ?? '')) : undefined;
  if (ofSide && canSpeak(tokens, ofSide)) return ofSide;
  // « On aperçoit une affiche. Dessus, une seule ligne : « … » »
  if (/^(?:dessus|dedans|dessous)$/.test(tokens[0]?.lower ?? '') && tokens[1]?.text === ',' && !hasFiniteVerb(tokens, colon)) return pronounVoice(0, thereIn);
  const placed = textAtHand(tokens, colon) ?? creditedIn(tokens, colon) ?? shownText(tokens, colon);
  if (placed) return placed;
  // « Réponse du maire, X : « … » »
  const link = tokens[0]?.lower === 'la' || tokens[0]?.lower === "l'" ? 2 : 1;
  // « Tour de France : « … » »: a race
  const isRace = tokens[link - 1]?.lower === 'tour' && tokens[link + 1]?.isCapital === true && givenNameGender(tokens[link + 1]?.text ?? '') === undefined;
  if ((!isRace && isIntroducingNoun(tokens[link - 1]?.lower ?? '') || /^(?:communiqué|tweet|message|post|lettre|courrier|réaction|avis|commentaire)$/.test(tokens[link - 1]?.lower ?? '')) && /^(?:de|d'|du|des)$/.test(tokens[link]?.lower ?? '')) {
    const owner = voiceAt(tokens, link + 1, colon, true);
    if (fills(owner)) return owner;
    // « La consigne du préfet est claire : « … » »
    if (owner && canSpeak(tokens, owner) && isCopula(tokens, owner.end, colon)) return owner;
  }
  // « Le mot d’ordre de la CGT : »
  const motto = tokens.slice(0, 4).map(({ lower }) => lower).join(' ');
  const at = /^le mot d' ordre$/.test(motto) ? 4 : -1;
  const bearer = at > 0 && /^(?:de|d'|du|des)$/.test(tokens[at]?.lower ?? '') ? voiceAt(tokens, at + 1, colon, true) : undefined;
  if (bearer && canSpeak(tokens, bearer) && (bearer.end === colon || isCopula(tokens, bearer.end, colon))) return bearer;
  // « D’autres, comme Paul, comptent gagner : « … » »
  const such = /^(?:d'|certaine?s|beaucoup|plusieurs|quelques-une?s|nombreux|nombreuses|tous|toutes)$/.test(tokens[0]?.lower ?? '') ? tokens.slice(0, 5).findIndex(({ lower }) => lower === 'comme') : -1;
  const one = such > 0 ? voiceAt(tokens, such + 1, colon) : undefined;
  if (one?.phrase?.name !== undefined && canSpeak(tokens, one)) return one;
  // « Des milliers de gens étaient là, dont Anne et Jeanne : « … » »
  const among = tokens.slice(0, colon).findLastIndex(({ lower }, place) => lower === 'dont' && tokens[place - 1]?.text === ',');
  const some = among > 0 ? voiceAt(tokens, among + 1, colon) : undefined;
  if (some?.phrase?.name !== undefined && fills(some)) return some;
  // « Pour beaucoup, c’était une chance, à l’image de Paul : « … » »
  const like = tokens.slice(0, colon).findLastIndex(({ lower }) => /^(?:image|instar)$/.test(lower));
  const example = like > 0 && /^(?:de|d'|du)$/.test(tokens[like + 1]?.lower ?? '') ? voiceAt(tokens, like + 2, colon, true) : undefined;
  if (fills(example)) return example;
  // « Vient le tour du gendre : « … » »
  const turn = tokens.slice(0, colon).findLastIndex(({ lower }) => lower === 'tour');
  const isTurn = turn > 0 && (tokens[turn - 1]?.lower === 'au' || /^(?:vien|arriv|pass|vin)/.test(tokens[turn - 2]?.lower ?? ''));
  const next = isTurn && /^(?:de|d'|du)$/.test(tokens[turn + 1]?.lower ?? '') ? voiceAt(tokens, turn + 2, colon, true) : undefined;
  // « C’est au tour de X de prendre la parole : « … » »
  const isDue = next !== undefined && /^d[e']$/.test(tokens[next.end]?.lower ?? '') && /(?:er|ir|re)$/.test(tokens[next.end + 1]?.lower ?? '') && colon - next.end < 8;
  if (next && (fills(next) || (isDue && canSpeak(tokens, next)))) return next;
  const owned = ownerOfSpoken(tokens, colon);
  if (owned) return owned;
  // « Réponse, sèche mais claire, de X : « … » », « Réplique immédiate de la ministre de la Santé : « … » »
  const links = !isRace && isIntroducingNoun(tokens[0]?.lower ?? '') ? tokens.slice(0, colon).flatMap(({ lower }, place) => (place > 0 && /^(?:de|d'|du|des)$/.test(lower) ? [place] : [])) : [];
  const late = links.map((place) => voiceAt(tokens, place + 1, colon, true)).find((voice) => fills(voice) || (voice !== undefined && canSpeak(tokens, voice) && tokens[voice.end]?.text === ',' && passAdverbials(tokens, voice.end + 1, colon).end === colon));
  if (late) return late;
  // « Les critiques se poursuivent ; X : « … » »
  // « Retraites - X : « … » », « ENTRETIEN. X : « … » »
  const opening = tokens.slice(0, colon).findLastIndex(({ text }, at) => text === ';' || (at < 4 && closesTopic(tokens, at))) + 1;
  // « Ministre malgache de la Pêche : « … » »
  const isRole = opening === 0 && tokens[0]?.isCapital === true && sourceKind(tokens[0]?.lower ?? '') === 'person' && givenNameGender(tokens[0]?.text ?? '') === undefined;
  const whole = voiceAt(tokens, opening, colon, isRole);
  // « Damien Petit (FRA - Conserveries), 3e : « … » »: what stands in brackets only describes
  const isBracketed = whole?.phrase?.kind === 'name' && whole.start === opening && tokens[whole.phrase.end]?.text === '(' && isDescription(tokens, whole.phrase.end, colon);
  if (whole?.phrase && isBracketed) return { ...whole, end: whole.phrase.end };
  const agent = agentBefore(tokens, colon);
  if (agent && whole?.phrase?.source === 'document') return agent;
  if (fills(whole)) return whole;
  // « Sa conclusion est nette : « … » »: whoever spoke before.
  if (/^(?:son|sa|ses|leur)$/.test(tokens[0]?.lower ?? '') && (isIntroducingNoun(tokens[1]?.lower ?? '') || (isCopula(tokens, 2, colon) && sourceKind(tokens[1]?.lower ?? '') === undefined))) return tokens[0]?.lower === 'leur' ? pronounVoice(0, 'ils') : 'before';
  return agent;
}

/** The full stop of « ENTRETIEN. », the dash of « Retraites - »; not that of « 2-0 ». */
function closesTopic(tokens: readonly Token[], at: number): boolean {
  const [before, sign, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !sign || !next || before.kind !== 'word') return false;
  return sign.text === '.' ? next.start > sign.end : /^[–—-]$/.test(sign.text) && sign.start > before.end && next.start > sign.end;
}

/** Somebody named right before the colon, or, where there is no clause, whoever spoke before. */
function lastResort(tokens: readonly Token[], colon: number): Floor {
  const beside = phraseBefore(tokens, colon);
  if (beside) return beside;
  // « Toujours avec ce ton : « … » »
  // « Et de se fendre d’une pique : « … » »
  if (tokens[0]?.lower === 'et' && /^d[e']$/.test(tokens[1]?.lower ?? '')) return 'before';
  const isThen = /^(?:et|puis|enfin|ensuite|suivent|suit)$/.test(tokens[0]?.lower ?? '');
  // « Puis ces mots : « … » », « Et, regardant l’avocat : « … » »
  if (isThen && /^(?:ces?|cette|quelques)$/.test(tokens[1]?.lower ?? '') && isSpokenNoun((tokens[2]?.lower ?? '').replace(/s$/, ''))) return 'before';
  if (isThen && tokens[1]?.text === ',' && /.{3}ant$/.test(tokens[2]?.lower ?? '')) return 'before';
  // « Parmi les griefs : « … » »
  if (/^(?:parmi|entre)$/.test(tokens[0]?.lower ?? '') && colon < 8) return 'before';
  // « Motif invoqué : « … » »
  if (/^(?:motifs?|raisons?|arguments?|explications?|justifications?|prétextes?|excuses?|objet|but)$/.test(tokens[0]?.lower ?? '') && colon < 4 && /.{3}(?:é|u|i|is)e?s?$/.test(tokens[1]?.lower ?? '')) return 'before';
  // « Leur slogan, peint sur un drap : « … » »
  if (/^leurs?$/.test(tokens[0]?.lower ?? '') && sourceKind(tokens[1]?.lower ?? '') === undefined) return pronounVoice(0, 'ils');
  // « Son disque commence par un morceau lent : « … » »: whose it is
  if (/^(?:son|sa|ses)$/.test(tokens[0]?.lower ?? '') && sourceKind(tokens[1]?.lower ?? '') === undefined) return 'before';
  // « Les yeux sont cernés, la phrase hachée : « … » »
  const head = clauseHead(tokens, colon);
  if (head && isOfBody(head)) return 'before';
  const isClause = colon >= 8 || hasFiniteVerb(tokens, colon) || tokens[0]?.isCapital !== true;
  return isClause || isNaming(tokens, colon) ? undefined : (onlyPersonBefore(tokens, colon) ?? 'before');
}

/** « Titre : « … » », « Son nom : « … » »: what something is called. */
function isNaming(tokens: readonly Token[], colon: number): boolean {
  return tokens.slice(0, colon).some(({ lower }) => /^(?:titre|nom|noms|mot|mots|slogan|devise|thème|intitulé|objet|objectif|question|sujet|motif|au|programme|menu)$/.test(lower));
}
