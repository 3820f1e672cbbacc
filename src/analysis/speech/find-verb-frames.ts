import { prepositions } from '../../french/chunk-words.ts';
import { isAuxiliary } from '../../french/auxiliaries.ts';
import { isPressName } from '../../french/press-names.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { isSpokenNoun } from '../../french/spoken-nouns.ts';
import { lastMainSubject } from './clause-before-colon.ts';
import { hasFiniteVerb, isPresentVerb } from './clause-verbs.ts';
import { clauseHead } from './clause-head.ts';
import { canSpeak } from './can-speak.ts';
import { base, has } from './verb-frame.ts';
import { openGroupsOf } from './open-verb-groups.ts';
import { isSilent, openingOf } from './frame-content.ts';
import { isAnswering, voiceOf } from './frame-voice.ts';
import { findApposedFrames } from './find-apposed-frames.ts';
import { findHeardFrames } from './find-heard-frames.ts';
import { findWovenFrames } from './find-woven-frames.ts';
import type { Frame } from './frame.ts';
import { inciseFrame } from './incise-frame.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { gappedFrames, invokedFrames, sharedAgents } from './shared-frames.ts';
import type { VerbGroup } from './verb-group.ts';
import { verbGroupsOf } from './verb-groups.ts';
import { pronounVoice, thereIn, type Voice, voiceAt } from './voice.ts';

/** The reporting verbs of a sentence with who speaks and what is said. */
export function findVerbFrames(tokens: readonly Token[]): readonly Frame[] {
  // « il convient de « ne rien toucher » »: one should
  // « Le groupe se parlera « entre hommes » »
  const isAmongThem = ({ verb, isPronominal }: VerbGroup): boolean => verb.lemma === 'parler' && isPronominal;
  // « il y avait marqué « fermé » »: a text that nobody is said to have written
  const isWritten = ({ verb, cueStart }: VerbGroup): boolean => /^(?:marquer|écrire|inscrire|noter)$/.test(verb.lemma) && tokens[cueStart - 1]?.lower === 'y' && /^(?:il|n')$/.test(tokens[cueStart - 2]?.lower ?? '');
  const isDue = ({ verb, start, end }: VerbGroup): boolean => verb.lemma === 'convenir' && tokens[start - 1]?.lower === 'il' && /^d[e']$/.test(tokens[end]?.lower ?? '');
  // « a été emporté par les eaux »: only « s’emporter » says something.
  const every = verbGroupsOf(tokens);
  const listed = every.filter((group) => !isOfReceiver(tokens, group, every) && !(group.isPassive && has(group, 'pronominal') && !has(group, 'que') && !has(group, 'told')) && !(group.isPassive && group.verb.lemma === 'trouver' && tokens[group.end]?.lower === 'par') && !isDue(group));
  const groups = [...listed, ...openGroupsOf(tokens, listed)].filter((group) => !isWritten(group) && !isAmongThem(group) && !isNounBehindAdjective(tokens, group)).sort((a, b) => a.start - b.start);
  const frames = groups.flatMap((group) => {
    // « disent redouter un « choc » »: one report, two verbs.
    const limit = listed.find(({ start, tense }) => start > group.start && !(tense === 'infinitive' && (start === group.end || (group.tense !== 'gerund' && /^d[e']$/.test(tokens[start - 1]?.lower ?? '')))))?.start ?? tokens.length;
    const frame = readOut(tokens, group) ?? inciseFrame(tokens, group) ?? (group.isOpen ? undefined : frameWithContent(tokens, group, limit));
    return frame ? [frame] : [];
  });
  const heard = findHeardFrames(tokens);
  // « En attendant, il faudra se remettre « la tête dans le jeu » »: meanwhile
  const isMeanwhile = ({ kind, cue, lemma }: Frame): boolean => kind === 'gerund' && lemma === 'attendre' && tokens[cue.start - 1]?.lower === 'en' && tokens[cue.end]?.text === ',';
  const own = frames.filter((frame) => !isMeanwhile(frame) && !heard.some(({ voice, cue: { start } }) => frame.cue.end === voice?.start || frame.cue.start === start));
  const told = [...own, ...heard, ...gappedFrames(tokens, frames), ...sharedAgents(tokens, frames), ...invokedFrames(tokens)];
  const woven = [...findWovenFrames(tokens), ...findApposedFrames(tokens)].filter(({ voice, content }) => !told.some((other) => other.voice?.start === voice?.start && other.content.start <= content.start && other.content.end >= content.end));
  return [...told, ...woven].flatMap((frame) => untilReason(tokens, frame)).map((frame) => ofInciseBefore(frames, withMainSubject(frames, ofClauseBehind(tokens, frame), tokens), tokens)).filter(({ kind, voice }) => kind !== 'gerund' || voice !== undefined);
}

/** « Son unique réplique tient en quatre mots », « La première demande, à la fin, est … »: a noun that looks like a verb, behind an adjective with its article, where the clause has a verb of its own. */
function isNounBehindAdjective(tokens: readonly Token[], { start, end, tense }: VerbGroup): boolean {
  const determiner = tokens[start - 2]?.lower ?? '';
  if (tense !== 'present' || end !== start + 1 || !/^(?:unique|seule?|principale?|nouve(?:au|l|lle)|derni(?:er|ère)|premi(?:er|ère)|autre|second|seconde|ultime|vraie?|simple)$/.test(tokens[start - 1]?.lower ?? '')) return false;
  if (/^(?:son|sa|leur|notre|mon|ma)$/.test(determiner)) return true;
  const stop = tokens.slice(end).findIndex(({ kind, text }) => kind === 'quotation' || /^[:;.]$/.test(text));
  const rest = tokens.slice(end, stop < 0 ? undefined : end + stop);
  return /^(?:le|la|l'|une?|ce|cette)$/.test(determiner) && (hasFiniteVerb(rest, rest.length) || rest.some(({ lower }) => /^(?:tient|tiennent)$/.test(lower) || isPresentVerb(lower))) && !rest.some(({ lower }) => /^(?:qu[e']|si|s')$/.test(lower));
}

/** « a refusé de suspendre un arrêté interdisant les vélos, en raison d’un « péril » »: the reason is that of the main clause. */
function untilReason(tokens: readonly Token[], frame: Frame): readonly Frame[] {
  const { kind, cue, content } = frame;
  const reason = kind === 'gerund' ? tokens.findIndex(({ text }, at) => at > cue.end && text === ',' && tokens[at + 1]?.lower === 'en' && /^(?:raison|vertu)$/.test(tokens[at + 2]?.lower ?? '')) : -1;
  if (reason < 0 || reason >= content.end) return [frame];
  return reason > content.start ? [{ ...frame, content: { start: content.start, end: reason } }] : [];
}

/** « Il la récite par cœur : « … » », « Elle le relit : « … » »: the words of a text that the sentence before tells of. */
function readOut(tokens: readonly Token[], { verb, cueStart, end }: VerbGroup): Frame | undefined {
  const isRead = /^(?:lire|relire|réciter|déchiffrer)$/.test(verb.lemma) && /^(?:le|la|l')$/.test(tokens[cueStart - 1]?.lower ?? '') && /^(?:il|elle|ils|elles)$/.test(tokens[cueStart - 2]?.lower ?? '');
  const colon = isRead ? tokens.slice(end, end + 8).findIndex(({ text }) => text === ':') : -1;
  if (colon < 0 || tokens[end + colon + 1]?.kind !== 'quotation') return undefined;
  return { kind: 'lead', cue: { start: cueStart, end }, lemma: verb.lemma, voice: pronounVoice(cueStart - 1, thereIn), content: { start: end + colon + 1, end: tokens.length }, opening: 'colon', isDoubt: false, isThought: false };
}

/** « La veuve a répondu à l’homme qui | l’interrogeait | : « … » »: a verb inside what is said of whom the words are told to. */
function isOfReceiver(tokens: readonly Token[], { start, end, verb }: VerbGroup, groups: readonly VerbGroup[]): boolean {
  // « …, dit Anne Roux au préfet, qui répond : « … » »
  if (isAnswering(verb.lemma)) return false;
  const relative = tokens[start - 1]?.lower === 'qui' ? start - 1 : start - 2;
  const colon = tokens.findIndex(({ text, kind }, at) => at >= end && (text === ':' || kind === 'quotation'));
  if (relative < 3 || tokens[relative]?.lower !== 'qui' || tokens[colon]?.text !== ':' || tokens[colon + 1]?.kind !== 'quotation') return false;
  const link = tokens.slice(0, relative).findLastIndex(({ lower }) => /^(?:à|au|aux)$/.test(lower));
  const receiver = link > 0 ? voiceAt(tokens, link + 1, relative, tokens[link]?.lower !== 'à') : undefined;
  const isReceiver = receiver?.end === relative || (receiver?.end === relative - 1 && tokens[relative - 1]?.text === ',');
  return isReceiver && groups.some((group) => group.end <= link && link - group.end < 3 && has(group, 'speech'));
}

/** « Même si elle y voit un « recul », l’Alliance a salué … »: a pronoun of the clause that opens the sentence, before the one it stands for. */
function ofClauseBehind(tokens: readonly Token[], frame: Frame): Frame {
  const { voice, kind } = frame;
  const opener = tokens.slice(0, 2).map(({ lower }) => lower).join(' ');
  const isOpening = /^(?:même s[i']|s'|si |bien qu[e']|quoiqu[e']|alors qu[e']|tandis qu[e'])/.test(opener) && (voice?.start ?? 0) > 0 && (voice?.start ?? 9) < 4;
  if (kind !== 'lead' || !isOpening || !/^(?:il|elle|ils|elles)$/.test(voice?.pronoun ?? '')) return frame;
  const comma = tokens.findIndex(({ text }, at) => at > frame.cue.end && text === ',');
  const main = comma < 0 ? undefined : voiceAt(tokens, comma + 1, tokens.length);
  const isOne = /^(?:le|la|l')$/.test(main?.phrase?.determiner ?? '') || main?.phrase?.kind === 'name';
  const isOf = { le: 'il', la: 'elle', les: voice?.pronoun }[main?.phrase?.determiner ?? ''] ?? voice?.pronoun;
  return main?.phrase && canSpeak(tokens, main) && isOf === voice?.pronoun && isOne === /^(?:il|elle)$/.test(voice?.pronoun ?? '') && main.phrase.source !== 'document' ? { ...frame, voice: main } : frame;
}

/** « La panne coûtera cher, a reconnu l’ESA dans un communiqué, qui parle d’un « succès » »: behind an incise « qui » is its subject. */
function ofInciseBefore(frames: readonly Frame[], frame: Frame, tokens: readonly Token[]): Frame {
  const relative = frame.cue.start - 1;
  if (frame.kind !== 'lead' || tokens[relative]?.lower !== 'qui' || tokens[relative - 1]?.text !== ',') return frame;
  // « …, dit X à Y, qui répond « … » »: Y
  if (isAnswering(frame.lemma) && frame.voice?.end === relative - 1 && /^(?:à|aux?)$/.test(tokens[frame.voice.start - 1]?.lower ?? '')) return frame;
  const incise = frames.find(({ kind, cue, voice }) => kind === 'incise' && voice !== undefined && voice.start >= cue.end && voice.end < relative && frame.voice !== undefined && frame.voice.end <= cue.start);
  return incise ? { ...frame, voice: incise.voice } : frame;
}

/** « …, a dit X, précisant que », « X a regretté que …, tout en appelant à »: the participle has the speaker of the report. */
function withMainSubject(frames: readonly Frame[], frame: Frame, tokens: readonly Token[]): Frame {
  if (frame.kind !== 'gerund') return frame;
  const before = tokens[frame.cue.start - 1];
  if (before?.text !== ',' && before?.lower !== 'en') return frame;
  if (before.text === ',' && tokens[frame.cue.start - 2]?.lower === 'qui') return frame;
  const earlier = frames.filter(({ cue, voice }) => cue.start < frame.cue.start && voice !== undefined);
  const main = earlier.findLast(({ kind }) => kind === 'incise') ?? earlier.find(({ kind }) => kind === 'lead');
  if (!main) return frame;
  return { ...frame, voice: ownSubject(tokens, main, frame.cue.start) ?? main.voice };
}

/** « …, a dit X, le négociateur du camp adverse, Y, affirmant … »: a participle whose own subject, named, stands before it. */
function ownSubject(tokens: readonly Token[], main: Frame, gerund: number): Voice | undefined {
  const from = main.voice?.end ?? gerund;
  if (main.kind !== 'incise' || tokens[from]?.text !== ',' || tokens[gerund - 1]?.text !== ',') return undefined;
  const voice = voiceAt(tokens, from + 1, gerund - 1);
  const isNamed = main.voice?.phrase?.name !== undefined || main.voice?.apposition?.name !== undefined;
  const isOther = voice?.apposition?.name !== undefined || voice?.phrase?.name !== undefined;
  return isNamed && isOther && voice?.end === gerund - 1 && canSpeak(tokens, voice) ? voice : undefined;
}

/** « La présidente lit le procès-verbal des gendarmes : « … » »: the words are those of the text, or of whoever it is from. */
function textRead(tokens: readonly Token[], from: number, colon: number, isCiting: boolean): Voice | undefined {
  const start = passAdverbials(tokens, from, colon).end;
  // « lit son texte d’une traite : « … » », « se rappelle leur premier entretien : « … » »: words of their own
  if (/^(?:son|sa|ses|leur|leurs)$/.test(tokens[start]?.lower ?? '') && tokens.slice(start + 1, start + 3).some(({ lower }) => sourceKind(lower) === 'document')) return undefined;
  const text = voiceAt(tokens, start, colon);
  if (text?.phrase?.source === 'document') return text;
  // « cite le ministre : « … » »
  if (isCiting && text && text.end === colon && canSpeak(tokens, text)) return text;
  // « se souvient d’une phrase de son père : « … » »
  const noun = tokens.findIndex(({ lower }, at) => at >= from && at < colon && wordsOfSomebody.test(lower));
  const owner = noun > 0 && /^(?:de|d'|du|des)$/.test(tokens[noun + 1]?.lower ?? '') ? voiceAt(tokens, noun + 2, colon, true) : undefined;
  return owner && canSpeak(tokens, owner) ? owner : undefined;
}

/** What is written, and many who are told as one. */
const textLike = /^(?:loi|code|règlement|contrat|bail|arrêté|décret|directive|norme|traité|convention|accord|charte|pacte|ordonnance|jugement|arrêt|article|appel|inspection|audit|expertise|enquête|sondage|étude|affiche|panneau|pancarte|banderole|tract|pétition|motion|amendement|proposition|résolution|statuts|notice|manuel|guide|fiche|arrêtés|lois|texte|textes|dossier|consigne|consignes|règle|règles|secteur|filière|profession|camp|monde|milieu|branche|voisinage)$/;

/** Verbs that things do too. */
const ofThings = /^(?:opposer|demander|exiger|réclamer|appeler|évoquer|rappeler|promettre|annoncer|révéler|suggérer|prévoir|confirmer|résumer|illustrer|traduire|signifier|garantir|imposer|offrir|présenter|relever|souligner|marquer|justifier|expliquer|nécessiter|entamer|terminer|commencer|revenir|compter|vouloir|souhaiter|attendre)$/;

/** Whose the words are that a phrase is about: « une phrase | de X ». */
function ownerIn(tokens: readonly Token[], { start, end }: Voice): Voice | undefined {
  const link = tokens.slice(start, end).findIndex(({ lower }) => /^(?:de|d'|du|des)$/.test(lower));
  const owner = link < 0 ? undefined : voiceAt(tokens, start + link + 1, end, /^(?:du|des)$/.test(tokens[start + link]?.lower ?? ''));
  return owner && canSpeak(tokens, owner) ? owner : undefined;
}

/** Nouns for what somebody has said. */
const wordsOfSomebody = /^(?:propos|paroles?|phrase|mots?|formule|conseil|question|réponse|remarque|promesse|avertissement|cri|déposition|audition|témoignage|réflexion|consigne|devise|maxime|lignes?|extraits?|passages?|pages?)$/;

/** The frames whose words follow the verb. */
function frameWithContent(tokens: readonly Token[], group: VerbGroup, next: number): Frame | undefined {
  // « relève d’une erreur »: no verb of saying, « relève des « erreurs » » is.
  const object = passAdverbials(tokens, group.end, tokens.length).end;
  if (group.verb.lemma === 'relever') {
    const isOfThing = /^(?:de|d'|du)$/.test(tokens[group.end]?.lower ?? '') && tokens[group.end + 1]?.kind === 'word';
    const isOfError = /^(?:de|d'|du|des)$/.test(tokens[object]?.lower ?? '') && !(tokens[object]?.lower === 'des' && tokens[object + 1]?.kind === 'quotation');
    if (isOfThing || isOfError) return undefined;
  }
  // « Mise au point du maire : « … » »: a noun
  if (group.verb.lemma === 'miser' && /^(?:au|en|à)$/.test(tokens[group.end]?.lower ?? '')) return undefined;
  // « un regroupement où les enfants trouveraient « une émulation » »
  if (group.verb.lemma === 'trouver' && /r(?:ait|aient)$/.test(tokens[group.cueStart]?.lower ?? '')) return undefined;
  // « les juges diront si le péage est « compatible » »: nobody has said it yet
  if (group.verb.lemma === 'dire' && /^(?:dira|diront)$/.test(tokens[group.cueStart]?.lower ?? '') && /^s[i']$/.test(tokens[object]?.lower ?? '')) return undefined;
  // « vise une marge « autour de 9 % » », but « visait les mots de X, qui … »
  const aimed = tokens.slice(group.end, group.end + 8).findIndex(({ kind, lower }) => kind !== 'word' || /^(?:qui|par|que|qu'|dont)$/.test(lower));
  if (group.verb.lemma === 'viser' && tokens[group.end + aimed]?.kind !== 'quotation') return undefined;
  // « les voisins, qui se saluaient à peine »: each other
  if (group.verb.lemma === 'saluer' && group.isPronominal) return undefined;
  // « assurera l’acheminement « de la relève » »: provides it
  if (group.verb.lemma === 'assurer' && !group.isPronominal && /^(?:le|la|l'|les|une?|des|son|sa|ses|leurs?)$/.test(tokens[group.end]?.lower ?? '') && tokens[group.end + 1]?.kind === 'word' && tokens[group.end + 1]?.lower !== 'contraire' && !tokens.slice(group.end).some(({ text }) => text === ':')) return undefined;
  // « le délit expose à une amende »: makes liable
  if (group.verb.lemma === 'exposer' && /^(?:à|au|aux)$/.test(tokens[group.end]?.lower ?? '')) return undefined;
  // « Elle s’appelle Anne Roux : « … » »: her name
  if (group.verb.lemma === 'appeler' && group.isPronominal && tokens[group.end]?.isCapital === true) return undefined;
  // « Chiffre « fantaisiste », selon le ministre »: a noun
  if (group.verb.lemma === 'chiffrer' && group.start === 0) return undefined;
  // « présente son album « … » » shows it, « présenté comme « … » » says what it is.
  if (group.verb.lemma === 'présenter' && !tokens.slice(group.end, group.end + 24).some(({ lower }) => lower === 'comme')) return undefined;
  if (/^(?:montrer|sentir)$/.test(group.verb.lemma) && !group.isPronominal) return undefined;
  const opened = openingOf(tokens, group, next);
  if (!opened || isSilent(tokens, group, opened)) return undefined;
  // « Les recherches reprendront « dès lundi » »: they begin again
  const resumed = /^(?:reprendre|poursuivre|continuer|conclure)$/.test(group.verb.lemma) && opened.opening === 'direct' ? /^[^\p{L}]*(?<first>\p{Ll}[\p{L}'’]*)/u.exec(tokens[opened.content.start]?.text ?? '')?.groups?.['first'] : undefined;
  if (resumed !== undefined && (prepositions.has(resumed) || /^(?:dès|d['’])/.test(resumed))) return undefined;
  // « Il relit « Guerre et Paix » »
  if (/^(?:relire|déchiffrer)$/.test(group.verb.lemma) && opened.opening !== 'colon') return undefined;
  // « …, relate « Le Courrier du Nord » »: the paper tells it
  const title = tokens[group.start - 1]?.text === ',' && opened.opening === 'direct' ? tokens[opened.content.start] : undefined;
  if (title?.kind === 'quotation' && /^[^\p{L}]*\p{Lu}/u.test(title.text) && isPressName(title.text.replace(/[^\p{L}\s'’-]+/gu, ' ').trim())) return undefined;
  const kind = group.isPassive ? 'passive' : group.tense === 'gerund' ? 'gerund' : group.tense === 'infinitive' ? 'infinitive' : 'lead';
  const voice = (/^(?:lire|relire|déchiffrer|souvenir|rappeler|citer|évoquer|répéter|rapporter|trouver|découvrir|préférer|aimer|retenir)$/.test(group.verb.lemma) && opened.opening === 'colon' ? textRead(tokens, group.end, opened.content.start - 1, group.verb.lemma === 'citer') : undefined) ?? voiceOf(tokens, group, kind, opened.phrases);
  // « …, a dit X, maire de Y, précisant que »: the participle takes the speaker of the report before it.
  if (voice === null && kind !== 'gerund') return undefined;
  // « quand on lui parle de l’avenir »: somebody is asked
  if (voice?.pronoun === 'on' && tokens[voice.start - 1]?.lower === 'quand') return undefined;
  // « Le jour où un producteur lui a demandé son âge, la comédienne n’a pas tardé : « … » »: the main clause speaks
  if (opened.opening === 'colon' && voice && voice.start < 4 && /^(?:si|s'|quand|lorsqu[e']|où|qu[e']|comme)$/.test(tokens[voice.start - 1]?.lower ?? '') && (clauseHead(tokens, opened.content.start - 1)?.start ?? 0) > group.end) return undefined;
  // « Loin de s’inquiéter, la maire est catégorique : « … » »
  if (opened.opening === 'colon' && kind === 'infinitive' && (lastMainSubject(tokens, opened.content.start - 1)?.start ?? 0) > group.end) return undefined;
  // « n’en revient pas qu’on s’appuie là-dessus : « … » »: the main clause speaks
  if (opened.opening === 'colon' && voice?.pronoun === 'on' && tokens.slice(Math.max(0, voice.start - 2), voice.start).some(({ lower }) => /^(?:qu[e']|où|dont|lequel|laquelle|lesquels|lesquelles)$/.test(lower))) return undefined;
  // « on trouve « Le Notaire » parmi ses numéros »: nobody’s view
  if (group.verb.lemma === 'trouver' && voice?.pronoun === 'on') return undefined;
  // « se trouve « hors de danger » »: is
  if (group.verb.lemma === 'trouver' && group.isPronominal) return undefined;
  // « Le métier demande « une part d’attente » », « le plan prévoit « trois axes » »: nobody speaks
  const isMute = voice !== undefined && voice !== null && !canSpeak(tokens, voice) && voice.pronoun === undefined && /^(?:le|la|l'|une?|ce|cet|cette|son|sa)$/.test(voice.phrase?.determiner ?? '') && !textLike.test(voice.phrase?.head ?? '');
  // « La colère l’a emporté : « … » »: only « s’emporter » says something
  if (isMute && !group.isPronominal && /^(?:emporter|indigner|insurger|offusquer|alarmer|inquiéter|désoler|lamenter|agacer|amuser|enthousiasmer|émouvoir|étonner|réjouir)$/.test(group.verb.lemma)) return undefined;
  if (isMute && /^(?:object|direct)$/.test(opened.opening) && ofThings.test(group.verb.lemma)) return undefined;
  // « la tour s’élève contre le « vieux port » »
  if (group.verb.lemma === 's’élever contre' && !(voice && canSpeak(tokens, voice))) return undefined;
  // « le feu s’est déclaré vendredi »: it broke out.
  if (group.verb.lemma === 'déclarer' && group.isPronominal && voice && !canSpeak(tokens, voice)) return undefined;
  // « un caractère « incertain » du service prévu par la production et « des risques » »: the agent closes its participle
  const isClosed = kind === 'passive' && !isAuxiliary(tokens[group.start]?.lower ?? '') && voice !== null && voice !== undefined && voice.start >= group.end && tokens[voice.end]?.lower === 'et' && tokens[voice.end + 1]?.kind === 'quotation';
  // « Une phrase de X a marqué la soirée : « … » »
  const said = voice?.phrase && opened.opening === 'colon' && isSpokenNoun(voice.phrase.head ?? '') ? ownerIn(tokens, voice) : undefined;
  if (said) return { kind, ...base(group), voice: said, content: opened.content, opening: opened.opening };
  return { kind, ...base(group), voice: voice ?? undefined, content: isClosed ? { start: opened.content.start, end: voice.end } : opened.content, opening: opened.opening };
}
