import { reportingForms } from '../../french/reporting-verbs.ts';
import { isSpokenNoun } from '../../french/spoken-nouns.ts';
import { canSpeak } from './can-speak.ts';
import { clauseHead } from './clause-head.ts';
import type { Token } from './read-tokens.ts';
import { verbGroupsOf } from './verb-groups.ts';
import { type Voice, voiceAt } from './voice.ts';

/**
 * Whom a sentence says the words of the sentence before are from: « C’est en ces termes que X a réagi », « La promesse
 * est de X ». Undefined where it says nothing of the kind.
 */
export function findClaim(tokens: readonly Token[]): Voice | undefined {
  // « « … » (Paul Petit). »
  const start = (tokens[0]?.text === '(' ? 1 : undefined) ?? thatIs(tokens) ?? inTheseWords(tokens) ?? thisIsWhat(tokens) ?? whoWrites(tokens) ?? findMaker(tokens) ?? ownerOfWords(tokens) ?? heardFrom(tokens) ?? presentedAs(tokens) ?? messageAhead(tokens) ?? verbFirst(tokens);
  const voice = start === undefined ? undefined : voiceAt(tokens, start, tokens.length, /^(?:du|des)$/.test(tokens[start - 1]?.lower ?? ''));
  // « (Agence Belgique) »: who prints it
  const isCredit = tokens[0]?.text === '(' && voice?.phrase !== undefined && (/^(?:agency|press)$/.test(voice.phrase.source ?? '') || tokens.slice(1, 4).some(({ lower }) => lower === 'agence'));
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
  if (tokens[0]?.lower !== "c'" || tokens[1]?.lower !== 'est') return undefined;
  const words = tokens.slice(2, 5).map(({ lower }) => lower).join(' ');
  // « C’est sous le choc que | les Petit racontent »
  const isManner = /^(?:encore |toujours )?(?:avec|sous|dans|sans|d'|la|les|le)\b/.test(words);
  if (!isManner && !/^(?:(?:en|par|avec|sur) (?:ces|ses) (?:termes|mots|paroles)$|ainsi qu[e'])/.test(words)) return undefined;
  // « C’est avec ces mots peu habituels dans son métier | que »
  const link = tokens.findIndex(({ lower }, at) => at > 2 && at < 16 && /^qu[e']$/.test(lower));
  return link < 0 ? undefined : link + 1;
}

/** « Voilà ce qu’exigent | les habitants », « C’est ce que répète | le maire ». */
function thisIsWhat(tokens: readonly Token[]): number | undefined {
  const at = /^(?:voilà|voici)$/.test(tokens[0]?.lower ?? '') ? 1 : tokens[0]?.lower === "c'" && tokens[1]?.lower === 'est' ? 2 : -1;
  if (at < 0 || tokens[at]?.lower !== 'ce' || !/^qu[e']$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const [group] = verbGroupsOf(tokens.slice(0, at + 8));
  return group?.start === at + 2 && group.inverted === undefined ? group.end : undefined;
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
  if (words[0] === "c'" && words[1] === 'est' && /^(?:celui|celle|ceux|celles)$/.test(words[2] ?? '') && /^(?:de|d'|du|des)$/.test(words[3] ?? '')) return 4;
  // « Applaudie à Lille, la petite phrase de | X … »
  const article = tokens.findIndex(({ lower }, at) => /^(?:la|le|l'|ce|cet|cette)$/.test(lower) && tokens[at - 1]?.text === ',');
  const isOpened = article > 1 && article < 10 && /.{2}(?:é|i|u|is|it)e?s?$/.test(words[0] ?? '');
  const owner = isOpened ? heardFrom(tokens.slice(article)) : undefined;
  if (isOpened) return owner === undefined ? undefined : article + owner;
  const isSmall = /^(?:petite?|seule?|dernière?|dernier|longue?)$/.test(words[1] ?? '');
  const noun = /^(?:la|le|l'|ce|cet|cette)$/.test(words[0] ?? '') ? (isSmall ? 2 : 1) : 0;
  const isVoice = words[noun] === 'voix' || (isSpokenNoun(words[noun] ?? '') && noun > 0) || /^(?:récit|témoignage|confidences?|paroles?|parole|mots?)$/.test(words[noun] ?? '');
  if (!isVoice || !/^(?:de|d'|du|des)$/.test(words[noun + 1] ?? '')) return undefined;
  // « Le cri de ralliement des | manifestants »
  const isSet = /^(?:de|d')$/.test(words[noun + 1] ?? '') && /^(?:de|d'|du|des)$/.test(words[noun + 3] ?? '') && tokens[noun + 2]?.isCapital !== true;
  return isSet ? noun + 4 : noun + 2;
}

/** « Voilà l’avis de | X », « C’est le message de | X », « Tel est le constat du | maire ». */
function presentedAs(tokens: readonly Token[]): number | undefined {
  const opening = /^(?:voilà|voici|c' est|telle? est|telle? était|c' était) (?:le|la|l'|les|un|une) /.exec(tokens.slice(0, 5).map(({ lower }) => lower).join(' '))?.[0].trim().split(' ').length;
  const { lower = '' } = tokens[opening ?? -1] ?? {};
  if (opening === undefined || !(isSpokenNoun(lower) || /^(?:sentiment|cas|état|discours|propos|impression|calcul|pari|rêve)$/.test(lower))) return undefined;
  return /^(?:de|d'|du|des)$/.test(tokens[opening + 1]?.lower ?? '') ? opening + 2 : undefined;
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

/** « Confie | une cliente venue dire au revoir. », « Son auteur, | Paul Petit, est … » */
function verbFirst(tokens: readonly Token[]): number | undefined {
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
  return link === verb + 2 ? link : undefined;
}
