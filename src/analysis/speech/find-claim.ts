import { isAuxiliary } from '../../french/auxiliaries.ts';
import { determiners, timeNouns } from '../../french/chunk-words.ts';
import { isPressName } from '../../french/press-names.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { isSpokenNoun } from '../../french/spoken-nouns.ts';
import { canSpeak } from './can-speak.ts';
import { clauseHead } from './clause-head.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { verbGroupsOf } from './verb-groups.ts';
import { type Voice, voiceAt } from './voice.ts';

/**
 * Whom a sentence says the words of the sentence before are from: « C’est en ces termes que X a réagi », « La promesse
 * est de X ». Undefined where it says nothing of the kind.
 */
export function findClaim(tokens: readonly Token[]): Voice | undefined {
  // « « … » (Paul Petit). »
  const start = (tokens[0]?.text === '(' ? 1 : undefined) ?? thatIs(tokens) ?? whoSpeaksSo(tokens) ?? thisIsWhat(tokens) ?? inTheseWords(tokens) ?? whoWrites(tokens) ?? findMaker(tokens) ?? ownerOfWords(tokens) ?? heardFrom(tokens) ?? presentedAs(tokens) ?? messageAhead(tokens) ?? deliveredBy(tokens) ?? remembered(tokens) ?? bornOut(tokens) ?? verbFirst(tokens);
  const voice = start === undefined ? undefined : voiceAt(tokens, start, tokens.length, /^(?:du|des)$/.test(tokens[start - 1]?.lower ?? ''));
  // « (Agence Belgique) »: who prints it
  const isCredit = tokens[0]?.text === '(' && voice?.phrase !== undefined && (/^(?:agency|press)$/.test(voice.phrase.source ?? '') || isPressName(tokens.slice(voice.start, voice.end).map(({ text }) => text).join(' ')) || tokens.slice(1, 4).some(({ lower }) => lower === 'agence'));
  return voice && canSpeak(tokens, voice) && !isCredit ? voice : undefined;
}

/**
 * « « Je suis consternée », « On marche sur la tête »… Les députés n’avaient pas le cœur à rire. »: several whom the
 * sentence behind two quotations or more, with nothing of the report's between them, is about.
 */
export function findChorus(before: readonly Token[], tokens: readonly Token[]): Voice | undefined {
  const quoted = before.filter(({ kind }) => kind === 'quotation').length;
  if (quoted < 2 || before.some(({ kind }) => kind !== 'quotation' && kind !== 'mark')) return undefined;
  const head = clauseHead(tokens, tokens.length);
  return head?.phrase?.source === 'group' || (head?.phrase?.source === 'person' && /^(?:les|des|ces|plusieurs|certaine?s)$/.test(head.phrase.determiner ?? '')) ? head : undefined;
}

/** « Ça, c’est | Anne. », « C’est signé | Paul Petit. » */
function thatIs(tokens: readonly Token[]): number | undefined {
  const words = tokens.slice(0, 4).map(({ lower }) => lower).join(' ');
  const start = words === "ça , c' est" ? 4 : /^c' est signé/.test(words) ? 3 : undefined;
  return start !== undefined && tokens[start]?.isCapital === true ? start : undefined;
}

/** « C’est en ces termes | que », « C’est par ces mots que », « C’est ainsi que ». */
function inTheseWords(tokens: readonly Token[]): number | undefined {
  // « Ainsi parlait | le poète », « Ainsi débute | la lettre »
  const begins = tokens[0]?.lower === 'ainsi' ? (/^s[e']$/.test(tokens[1]?.lower ?? '') ? 2 : 1) : -1;
  if (begins > 0 && /^(?:parl|début|commen|ouvr|achèv|termin|conclu|exprim|résum|répond|va)/.test(tokens[begins]?.lower ?? '')) return begins + 1;
  // « Deux mois après, | c’est par ces mots que … »
  const cleft = tokens[0]?.lower === "c'" ? 0 : tokens.slice(0, 16).findIndex(({ lower }, at) => lower === "c'" && tokens[at - 1]?.text === ',');
  if (cleft < 0 || tokens[cleft + 1]?.lower !== 'est') return undefined;
  const words = tokens.slice(cleft + 2, cleft + 5).map(({ lower }) => lower).join(' ');
  // « C’est sous le choc que | les Petit racontent »
  const isManner = cleft === 0 && /^(?:encore |toujours )?(?:avec|sous|dans|sans|d'|la|les|le)\b/.test(words);
  if (!isManner && !/^(?:(?:en|par|avec|sur) (?:ce|cet|cette|ces|ses) (?:termes|mots?|paroles|phrase|message|formule|question|cri|aveu|promesse|boutade|charge|pique|tirade|annonce|déclaration|lettre)$|ainsi qu[e'])/.test(words)) return undefined;
  // « C’est avec ces mots peu habituels dans son métier | que »
  const link = tokens.findIndex(({ lower }, at) => at > cleft + 2 && at < cleft + 16 && /^qu[e']$/.test(lower));
  // « C’est ainsi qu’un soir de 2003 | X s’est présenté »
  return link < 0 ? undefined : pastTime(tokens, link + 1);
}

/** Past « un soir de 2003 », « ce jour-là »: the place itself where no time stands there. */
function pastTime(tokens: readonly Token[], at: number): number {
  if (!determiners.has(tokens[at]?.lower ?? '') || !timeNouns.has(tokens[at + 1]?.lower ?? '')) return passAdverbials(tokens, at, tokens.length).end;
  return /^(?:de|d')$/.test(tokens[at + 2]?.lower ?? '') ? at + 4 : at + 2;
}

/** « Celle qui parle ainsi s’appelle | Anne Roux ». */
function whoSpeaksSo(tokens: readonly Token[]): number | undefined {
  if (!/^(?:cel(?:ui|le)|l')$/.test(tokens[0]?.lower ?? '') || tokens.slice(0, 8).every(({ lower }) => lower !== 'qui')) return undefined;
  const name = tokens.findIndex(({ lower }, at) => at > 2 && at < 12 && /^(?:appelle|nomme|prénomme|est)$/.test(lower));
  const isSpeaking = tokens.slice(2, Math.max(2, name)).some(({ lower }) => /^(?:parl|cri|dit|disait|lanc|expliqu|écri|confi|racont|s'exprim|exprim)/.test(lower));
  return name > 0 && isSpeaking ? name + 1 : undefined;
}

/** « Un mot, un seul, prononcé à 19 h 40 par | le président », « La question, posée par | X, est restée sans réponse ». */
function deliveredBy(tokens: readonly Token[]): number | undefined {
  // « Cette observation que livre | Anne Petit vaut pour d’autres. »
  const isGiven = /^(?:cet?|cette|ces)$/.test(tokens[0]?.lower ?? '') && (isSpokenNoun((tokens[1]?.lower ?? '').replace(/s$/, '')) || /^(?:observation|analyse|remarque|réflexion|formule|image|mise)s?$/.test(tokens[1]?.lower ?? '')) && /^qu[e']$/.test(tokens[2]?.lower ?? '') && /^(?:livre|fait|formule|pose|lance|adresse|partage|résume|glisse|répète|martèle|assume|dresse|donne|tient|signe)$/.test(tokens[3]?.lower ?? '');
  if (isGiven) return 4;
  if (!/^(?:une?|le|la|l'|cet?|cette|ces|les|deux|trois|quelques)$/.test(tokens[0]?.lower ?? '')) return undefined;
  const noun = (tokens[1]?.lower ?? '').replace(/s$/, '');
  if (!isSpokenNoun(noun) && !/^(?:message|texto|sms|parole|propo|vers|ligne|lettre|appel)$/.test(noun)) return undefined;
  const agent = tokens.findIndex(({ lower, kind, text }, at) => at > 1 && at < 18 && (lower === 'par' || kind === 'quotation' || /^[.;:]$/.test(text)));
  if (agent < 0 || tokens[agent]?.lower !== 'par') return undefined;
  const participle = tokens.slice(2, agent).findIndex(({ lower }) => delivered.test(lower)) + 2;
  return participle > 1 && tokens.slice(2, participle).every(({ lower }) => !isAuxiliary(lower) && lower !== 'qui') ? agent + 1 : undefined;
}

/** How words reach those who hear or read them. */
const delivered = /^(?:prononcé|posé|lancé|lâché|adressé|envoyé|écrit|crié|hurlé|murmuré|soufflé|répété|martelé|griffonné|posté|publié|laissé|glissé|passé|dressé|formulé|assumé|entonné|scandé|partagé|expédié|jeté)e?s?$/;

/** « Anne n’a pas oublié les mots du | policier », « Il se souvient de la phrase de | son père ». */
function remembered(tokens: readonly Token[]): number | undefined {
  if (tokens.some(({ kind }) => kind === 'quotation')) return undefined;
  const memory = tokens.slice(0, 10).findIndex(({ lower }) => /^(?:oubli|souv[ie]|rappel|entend|mémoire|résonn)/.test(lower));
  const noun = tokens.findIndex(({ lower }, at) => at > memory && at < memory + 7 && /^(?:mots?|paroles|phrase|voix|cris?|ordre|injonction|question|réponse)$/.test(lower));
  return memory > 0 && noun > 0 && /^(?:de|d'|du|des)$/.test(tokens[noun + 1]?.lower ?? '') ? noun + 2 : undefined;
}

/** « | Le maire l’a confirmé mardi. », « | Anne Roux l’a dit à la barre. » */
function bornOut(tokens: readonly Token[]): number | undefined {
  if (tokens.some(({ kind, text }) => kind === 'quotation' || text === ':')) return undefined;
  const head = clauseHead(tokens, tokens.length);
  const [object, auxiliary, said, next] = tokens.slice(head?.end ?? tokens.length).map(({ lower }) => lower);
  const isTold = object === "l'" && /^(?:a|ont|avait|avaient)$/.test(auxiliary ?? '') && /^(?:dit|redit|écrit|confirmé|précisé|reconnu|admis|répété|assuré|promis|annoncé|affirmé|indiqué|rappelé|expliqué|avoué|juré)$/.test(said ?? '');
  return isTold && !/^(?:qu[e']|de|d'|par)$/.test(next ?? '') ? head?.start : undefined;
}

/** « Voilà ce qu’exigent | les habitants », « C’est du moins ce que répète | le maire ». */
function thisIsWhat(tokens: readonly Token[]): number | undefined {
  const at = /^(?:voilà|voici)$/.test(tokens[0]?.lower ?? '') ? 1 : tokens[0]?.lower === "c'" && tokens[1]?.lower === 'est' ? passAdverbials(tokens, 2, tokens.length).end : -1;
  // « C’est le message que répète | la préfecture »
  const isNoun = at > 0 && /^(?:le|la|l'|une?)$/.test(tokens[at]?.lower ?? '') && (isSpokenNoun(tokens[at + 1]?.lower ?? '') || /^(?:message|conseil|consigne|mot|refrain|avertissement|leçon|argument|credo)$/.test(tokens[at + 1]?.lower ?? '')) && /^qu[e']$/.test(tokens[at + 2]?.lower ?? '');
  const verb = tokens[at + 3]?.lower ?? '';
  if (isNoun) return reportingForms(verb).some(({ tense }) => tense === 'present') || /^(?:donne|passe|adresse|tient|envoie|livre|porte|transmet)(?:nt)?$/.test(verb) ? passAdverbials(tokens, at + 4, tokens.length).end : undefined;
  if (at < 0 || tokens[at]?.lower !== 'ce' || !/^qu[e']$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const [group] = verbGroupsOf(tokens.slice(0, at + 8));
  return group?.start === at + 2 && group.inverted === undefined ? passAdverbials(tokens, group.end, tokens.length).end : undefined;
}

/** « C’est | Paul Petit qui l’écrit ». */
function whoWrites(tokens: readonly Token[]): number | undefined {
  if (tokens[0]?.lower !== "c'" || tokens[1]?.lower !== 'est') return undefined;
  const who = tokens.findIndex(({ lower }) => lower === 'qui');
  return who > 2 && who < 12 && tokens[who + 1]?.lower === "l'" && reportingForms(tokens[who + 2]?.lower ?? '').length > 0 ? 2 : undefined;
}

/** « Peint sur un drap par | des voisins, le slogan … », « Ces mots sont repris par | des enseignants ». */
export function findMaker(tokens: readonly Token[]): number | undefined {
  const isMade = /^(?:peint|tracé|inscrit|écrit|tagué|affiché|placardé|scandé|lancé|crié|hurlé|chanté|signé)e?s?$/.test(tokens[0]?.lower ?? '');
  // « Signée de | vingt députés, la lettre … »
  if (/^signée?s?$/.test(tokens[0]?.lower ?? '') && /^(?:de|d'|du|des)$/.test(tokens[1]?.lower ?? '')) return 2;
  const isTakenUp = /^(?:ces?|cette|le|la|l')$/.test(tokens[0]?.lower ?? '') && isSpokenNoun((tokens[1]?.lower ?? '').replace(/s$/, '')) && /^(?:est|sont|était|étaient|a|ont)$/.test(tokens[2]?.lower ?? '');
  if (!isMade && !isTakenUp) return undefined;
  const agent = tokens.findIndex(({ lower }, at) => at > 0 && at < 14 && (lower === 'par' || (isMade && /^(?:tiennent|brandissent|portent|tient|brandit|tenaient)$/.test(lower))));
  return agent < 0 ? undefined : agent + 1;
}

/** « La voix de | Paul Petit se brise », « L’ordre du | brigadier a été entendu », « Récit d’| une rescapée », « Il émanait du | frère », « Son auteur n’est autre que | X ». */
function heardFrom(tokens: readonly Token[]): number | undefined {
  const words = tokens.slice(0, 6).map(({ lower }) => lower);
  const isPassed = /^(?:il|elle|cela|ça)$/.test(words[0] ?? '') && /^(?:éman|provien|provenai|ven|vien)/.test(words[1] ?? '');
  if (isPassed && /^(?:de|d'|du|des)$/.test(words[2] ?? '')) return 3;
  // « L’auteur n’est autre que | X », « C’est celle de | X »
  const other = words.indexOf('autre');
  if (/^(?:auteure?|autrice|expéditeur|expéditrice|signataire)$/.test(words[1] ?? '') && other > 2 && /^qu[e']$/.test(tokens[other + 1]?.lower ?? '')) return other + 2;
  // « La voix est celle de | X »
  if (words[0] === 'la' && words[1] === 'voix' && words[2] === 'est' && words[3] === 'celle' && /^(?:de|d'|du|des)$/.test(words[4] ?? '')) return 5;
  // « C’est de | Maurice. »
  if (words[0] === "c'" && words[1] === 'est' && /^(?:de|d'|du)$/.test(words[2] ?? '') && tokens[3]?.isCapital === true) return 3;
  if (words[0] === "c'" && words[1] === 'est' && /^(?:celui|celle|ceux|celles)$/.test(words[2] ?? '') && /^(?:de|d'|du|des)$/.test(words[3] ?? '')) return 4;
  // « Applaudie à Lille, la petite phrase de | X … »
  const article = tokens.findIndex(({ lower }, at) => /^(?:la|le|l'|ce|cet|cette)$/.test(lower) && tokens[at - 1]?.text === ',');
  const isOpened = article > 1 && article < 10 && /.{2}(?:é|i|u|is|it)e?s?$/.test(words[0] ?? '');
  const owner = isOpened ? heardFrom(tokens.slice(article)) : undefined;
  if (isOpened) return owner === undefined ? undefined : article + owner;
  // « Pour la neuvième fois, la voix de | X claque »
  const voiced = tokens.slice(0, 9).findIndex(({ text }) => text === ',') + 1;
  if (voiced > 0 && /^(?:la|le|l')$/.test(tokens[voiced]?.lower ?? '') && tokens[voiced + 1]?.lower === 'voix' && /^(?:de|d'|du|des)$/.test(tokens[voiced + 2]?.lower ?? '')) return voiced + 3;
  const isSmall = /^(?:petite?|seule?|dernière?|dernier|longue?)$/.test(words[1] ?? '');
  const noun = /^(?:la|le|les|l'|ce|cet|cette|ces)$/.test(words[0] ?? '') ? (isSmall ? 2 : 1) : 0;
  const isVoice = words[noun] === 'voix' || (isSpokenNoun((words[noun] ?? '').replace(/s$/, '')) && noun > 0) || /^(?:extraits?|récit|témoignage|confidences?|paroles?|parole|mots?|hurlement|rire|soupir|gémissement|sanglot)$/.test(words[noun] ?? '');
  if (!isVoice || !/^(?:de|d'|du|des)$/.test(words[noun + 1] ?? '')) return undefined;
  // « Le cri de ralliement des | manifestants »
  const isSet = /^(?:de|d')$/.test(words[noun + 1] ?? '') && /^(?:de|d'|du|des)$/.test(words[noun + 3] ?? '') && tokens[noun + 2]?.isCapital !== true;
  return isSet ? noun + 4 : noun + 2;
}

/** « Voilà l’avis de | X », « C’est le message de | X », « Tel est le constat du | maire ». */
function presentedAs(tokens: readonly Token[]): number | undefined {
  const opening = /^(?:voilà|voici|c' est|tel(?:le)? (?:est|était)|c' était) (?:le|la|l'|les|un|une) /.exec(tokens.slice(0, 5).map(({ lower }) => lower).join(' '))?.[0].trim().split(' ').length;
  const { lower = '' } = tokens[opening ?? -1] ?? {};
  if (opening === undefined || !(isSpokenNoun(lower) || /^(?:sentiment|cas|état|discours|propos|impression|calcul|pari|rêve)$/.test(lower))) return undefined;
  if (/^(?:de|d'|du|des)$/.test(tokens[opening + 1]?.lower ?? '')) return opening + 2;
  // « Tel est le constat dressé dimanche par | la mission »
  const agent = delivered.test(tokens[opening + 1]?.lower ?? '') ? tokens.findIndex(({ lower }, at) => at > opening + 1 && at < opening + 8 && lower === 'par') : -1;
  return agent < 0 ? undefined : agent + 1;
}

/** « | Le SMS, signé d’un transporteur, a piégé … », « Le courriel, expédié dimanche par | le principal, … »: a message that the sentence tells of, or who sent it. */
function messageAhead(tokens: readonly Token[]): number | undefined {
  if (!/^(?:le|la|l'|ce|cet|cette)$/.test(tokens[0]?.lower ?? '') || !/^(?:sms|texto|courriel|mail|message|lettre|courrier|note|tract|affiche|banderole|pancarte|slogan|inscription|tweet|panneau|affichette|mot)$/.test(tokens[1]?.lower ?? '')) return undefined;
  const next = tokens[2]?.text === ',' ? 3 : 2;
  if (!/.{2}(?:é|i|u|is|it)e?$/.test(tokens[next]?.lower ?? '')) return undefined;
  const close = tokens.findIndex(({ text }, at) => at > next && text === ',');
  const agent = tokens.findIndex(({ lower }, at) => at > next && at < next + 10 && lower === 'par');
  return agent > 0 && (close < 0 || agent < close) ? agent + 1 : next === 3 ? 0 : undefined;
}

/** « Confie | une cliente venue dire au revoir. », « Dixit | le maire. », « Son auteur, | Paul Petit, est … » */
function verbFirst(tokens: readonly Token[]): number | undefined {
  if (tokens[0]?.lower === 'dixit') return 1;
  if (tokens[0]?.isCapital === true && reportingForms(tokens[0].lower).some(({ tense }) => tense === 'present')) return 1;
  return /^(?:son|leur)$/.test(tokens[0]?.lower ?? '') && /^auteur(?:e)?$|^autrice$/.test(tokens[1]?.lower ?? '') && tokens[2]?.text === ',' ? 3 : undefined;
}

/** « La promesse est | de », « Le mot est du », « La phrase est signée ». */
function ownerOfWords(tokens: readonly Token[]): number | undefined {
  if (!/^(?:le|la|l'|cet?|cette|ces|les)$/.test(tokens[0]?.lower ?? '') || !isSpokenNoun((tokens[1]?.lower ?? '').replace(/s$/, ''))) return undefined;
  // « La formule, signée du | ministre, … »
  if (tokens[2]?.text === ',' && /^(?:signée?s?|dues?|dû|empruntée?s?)$/.test(tokens[3]?.lower ?? '') && /^(?:de|d'|du|des|à|au|par)$/.test(tokens[4]?.lower ?? '')) return 5;
  const verb = tokens.findIndex(({ lower }, at) => at > 1 && at < 12 && /^(?:est|était|vient|venait|émane|sort|sont)$/.test(lower));
  if (verb < 0) return undefined;
  // « Ces mots sont ceux | de X »
  if (/^(?:ceux|celles?|celui)$/.test(tokens[verb + 1]?.lower ?? '') && /^(?:de|d'|du|des)$/.test(tokens[verb + 2]?.lower ?? '')) return verb + 3;
  const link = tokens[verb + 1]?.lower === 'signée' || tokens[verb + 1]?.lower === 'signé' ? verb + 2 : verb + 1;
  if (/^(?:de|d'|du|des)$/.test(tokens[link]?.lower ?? '')) return link + 1;
  // « La formule n’est pas d’un élu, mais | d’Anne Roux »
  const other = tokens[link]?.lower === 'pas' ? tokens.findIndex(({ lower }, at) => at > link + 1 && at < link + 12 && lower === 'mais') : -1;
  if (other > 0 && /^(?:de|d'|du|des)$/.test(tokens[other + 1]?.lower ?? '')) return other + 2;
  return link === verb + 2 ? link : undefined;
}
