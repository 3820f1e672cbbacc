import { isAuxiliary } from '../../french/auxiliaries.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { canSpeak } from './can-speak.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import type { Frame } from './frame.ts';
import type { Token } from './read-tokens.ts';
import { bearing } from './shown-texts.ts';
import { passAdverbials } from './skip-phrases.ts';
import { isTeller, statedFrame } from './stated-frame.ts';
import { subjectBefore } from './subjects.ts';
import { type Voice, voiceAt } from './voice.ts';

/** Who a text before the colon is from, or that text: somebody signs it, somebody sends it, somebody has got it, or the words stand on a thing. */
export function textAtHand(tokens: readonly Token[], colon: number): Voice | undefined {
  return signerOf(tokens, colon) ?? openingSender(tokens, colon) ?? sideBefore(tokens, colon) ?? senderOf(tokens, colon) ?? gotText(tokens, colon) ?? thingWrittenOn(tokens, colon);
}

/** Whether a token is a noun for something one reads. */
function isText(token: Token | undefined): boolean {
  return token !== undefined && (sourceKind(token.lower) === 'document' || bearing.test(token.lower));
}

/** « Un tweet qui fait sourire, signé du | boulanger : « … » », « La phrase du jour. Elle est signée de | Paul Petit : « … » ». */
function signerOf(tokens: readonly Token[], colon: number): Voice | undefined {
  const sign = tokens.slice(0, colon).findLastIndex(({ lower }, at) => /^signée?s?$/.test(lower) && /^(?:de|d'|du|des|par)$/.test(tokens[at + 1]?.lower ?? ''));
  const signer = sign < 1 ? undefined : voiceAt(tokens, sign + 2, colon, /^(?:du|des)$/.test(tokens[sign + 1]?.lower ?? ''));
  return signer && canSpeak(tokens, signer) && passAdverbials(tokens, signer.end, colon).end === colon ? signer : undefined;
}

/** « Du | maire de Rosenwiller, après la panne : « … » »: whom a line is from that has no verb. */
function openingSender(tokens: readonly Token[], colon: number): Voice | undefined {
  const isFrom = /^(?:du|de|d'|des)$/.test(tokens[0]?.lower ?? '') && colon < 24 && !hasFiniteVerb(tokens, colon);
  const sender = isFrom ? voiceAt(tokens, 1, colon, /^(?:du|des)$/.test(tokens[0]?.lower ?? '')) : undefined;
  const isSomebody = sender?.phrase?.source === 'person' || (sender?.phrase?.name !== undefined && givenNameGender(tokens[sender.phrase.name.start]?.text ?? '') !== undefined);
  return sender && isSomebody && (sender.end === colon || tokens[sender.end]?.text === ',') ? sender : undefined;
}

/** « conduits à | l’hôpital, où l’on se voulait rassurant : « … » »: where they say so. */
function sideBefore(tokens: readonly Token[], colon: number): Voice | undefined {
  const where = tokens.slice(0, colon).findLastIndex(({ lower }, at) => lower === 'où' && (tokens[at + 1]?.lower === 'on' || tokens[at + 2]?.lower === 'on'));
  if (where < 3 || colon - where > 14 || tokens.slice(where, colon).some(({ lower }) => /^(?:lire|lit|lisait|voit|voyait|entend)$/.test(lower))) return undefined;
  const stop = tokens[where - 1]?.text === ',' ? where - 1 : where;
  const link = tokens.slice(0, stop).findLastIndex(({ lower }) => /^(?:à|au|aux|chez|vers)$/.test(lower));
  const side = link < 0 ? undefined : voiceAt(tokens, link + 1, stop, /^(?:au|aux)$/.test(tokens[link]?.lower ?? ''));
  return side?.end === stop && canSpeak(tokens, side) && side.phrase?.source === 'institution' ? side : undefined;
}

/** Participles for how a text gets to somebody. */
const sent = /^(?:envoyé|adressé|écrit|laissé|posté|publié|expédié|griffonné|rédigé|diffusé|glissé)e?s?$/;

/** « un message envoyé en février par | l’adjointe à un entrepreneur : « … » ». */
function senderOf(tokens: readonly Token[], colon: number): Voice | undefined {
  const verb = tokens.slice(0, colon).findLastIndex(({ lower }, at) => sent.test(lower) && isText(tokens[at - 1]));
  const link = verb < 0 ? -1 : tokens.slice(0, colon).findIndex(({ lower }, at) => at > verb && lower === 'par');
  if (link < 0 || link - verb > 7 || tokens.slice(verb, link).some(({ kind, text }) => kind === 'quotation' || /^[,;]$/.test(text))) return undefined;
  const sender = voiceAt(tokens, link + 1, colon);
  return sender && canSpeak(tokens, sender) && sender.phrase?.source !== 'document' ? sender : undefined;
}

/** What one does to get words that others have written. */
const getting = /^(?:reçu|reçoi(?:t|vent)|recevai(?:t|ent)|trouvé|trouve(?:nt)?|découvert|découvr(?:e|ent)|ouvre(?:nt)?|intercepté|dépli(?:é|e|ent)|déchiffr(?:e|ent|é)|conserv(?:e|ent|é)|li(?:t|sent)|reli(?:t|sent)|exhib(?:e|ent|é)|tir(?:e|ent|é)|sor(?:t|tent|ti)|produi(?:t|sent)|montr(?:e|ent|é)|lu|cit(?:e|ent|é)|sortir)$/;

/** « Ils ont trouvé | un courriel : « … » », « L’élue avait reçu en mai | une lettre contenant cette phrase : « … » ». */
function gotText(tokens: readonly Token[], colon: number): Voice | undefined {
  const verb = tokens.slice(0, colon).findIndex(({ lower }, at) => at > 0 && getting.test(lower));
  if (verb < 0) return undefined;
  const start = passAdverbials(tokens, verb + 1, colon).end;
  const text = voiceAt(tokens, start, colon);
  const shown = shownAloud(tokens, verb, colon);
  if (shown) return shown;
  const isSome = /^(?:une?|cet?|cette|le|la|l')$/.test(text?.phrase?.determiner ?? '') && (text?.phrase?.source === 'document' || bearing.test(text?.phrase?.head ?? ''));
  if (!text || !isSome) return undefined;
  if (passAdverbials(tokens, text.end, colon).end === colon) return text;
  const isContaining = /^(?:contenant|disant|portant|comportant|annonçant|ainsi|avec)$/.test(tokens[text.end]?.lower ?? '') && colon - text.end < 14;
  return isContaining && tokens.slice(text.end, colon).every(({ kind }) => kind === 'word') ? text : undefined;
}

/** « tire de sa chemise | la lettre d’un fromager : « … » », « brandit | une carte reçue en janvier : « … » »: the text right before the colon that somebody shows or reads out. */
function shownAloud(tokens: readonly Token[], verb: number, colon: number): Voice | undefined {
  for (let start = verb + 1; start < colon - 1; start += 1) {
    if (!/^(?:une?|le|la|l'|ce|cette|cet)$/.test(tokens[start]?.lower ?? '') || !isText(tokens[start + 1])) continue;
    const text = voiceAt(tokens, start, colon);
    if (!text?.phrase || tokens.slice(verb, start).some(({ kind, text: sign }) => kind === 'quotation' || sign === ',')) return undefined;
    const rest = tokens.slice(text.end, colon);
    const isMere = rest.length === 0 || (/^(?:reçu|daté|envoyé|adressé|écrit|signé|trouvé|retrouvé|rédigé|laissé|saisi)e?s?$/.test(rest[0]?.lower ?? '') && rest.length < 9 && rest.every(({ kind }) => kind !== 'mark'));
    return isMere ? text : undefined;
  }
  return undefined;
}

/** « Sur | la banderole, des lettres rouges : « … » »: what the words stand on, in a sentence without a verb. */
function thingWrittenOn(tokens: readonly Token[], colon: number): Voice | undefined {
  // « Sur la grille, un drap a été tendu entre deux tilleuls : « … » »
  const hung = tokens.slice(0, colon).findIndex(({ lower }, at) => /^(?:tendu|accroché|déployé|suspendu|affiché|punaisé|scotché|collé|placardé)e?s?$/.test(lower) && tokens.slice(Math.max(0, at - 2), at).some((token) => isAuxiliary(token.lower)));
  const article = hung < 0 ? -1 : tokens.slice(0, hung).findLastIndex(({ lower }, at) => /^(?:une?|des|la|le|l')$/.test(lower) && bearing.test((tokens[at + 1]?.lower ?? '').replace(/s$/, '')));
  const hanging = article < 0 ? undefined : voiceAt(tokens, article, hung);
  if (hanging && hung - hanging.end < 4 && colon - hung < 10) return hanging;
  if (tokens[0]?.lower !== 'sur' || hasFiniteVerb(tokens, colon)) return undefined;
  const thing = voiceAt(tokens, 1, colon);
  const isOne = bearing.test((thing?.phrase?.head ?? '').replace(/s$/, '')) || /^(?:l'un|l'une) d['e]/.test(tokens.slice(1, 4).map(({ lower }) => lower).join('').replace("d'", " d'"));
  if (thing && isOne && colon - thing.end < 6) return thing;
  // « Sur la feuille, une seule phrase, en quatre langues : « … » »
  const comma = thing?.phrase?.end ?? 0;
  const line = tokens[comma]?.text === ',' ? voiceAt(tokens, comma + 1, colon) : undefined;
  const isLine = /^(?:phrase|ligne|inscription|mention|message|devise|question|citation|avertissement|slogan|mots?)$/.test(line?.phrase?.head ?? '') && /^(?:une?|des|deux|trois|quatre|quelques|cette|ces)$/.test(line?.phrase?.determiner ?? '');
  const isOf = tokens.slice(comma, colon).some(({ lower }) => /^(?:de|d'|du|des)$/.test(lower));
  return thing?.phrase && isLine && !isOf && colon - (line?.end ?? 0) < 8 ? { ...thing, end: comma, apposition: undefined } : undefined;
}

/** « X avait envoyé à sa sœur un message ainsi rédigé : « … » », « X a laissé un mot : « … » »: whoever has written to somebody. */
export function writtenTo(tokens: readonly Token[], at: number): Frame | undefined {
  if (tokens[at - 1]?.text !== ':') return undefined;
  const noun = tokens.slice(0, at - 1).findLastIndex((token) => isText(token));
  const between = tokens.slice(noun + 1, at - 1);
  const isNamedSo = between.length === 0 || (between.length < 4 && /^(?:ainsi|disant|suivant|laconique)$/.test(between[0]?.lower ?? ''));
  if (noun < 3 || !isNamedSo || !/^(?:une?|ce|cet|cette|de|des|quelques)$/.test(tokens[noun - 1]?.lower ?? '')) return undefined;
  const verb = tokens.slice(0, noun).findLastIndex(({ lower }) => sent.test(lower) || sending.test(lower));
  if (verb < 1 || noun - verb > 9 || tokens.slice(verb, noun).some(({ kind, lower }) => kind !== 'word' || /^(?:par|qui|qu[e'])$/.test(lower))) return undefined;
  const auxiliary = sent.test(tokens[verb]?.lower ?? '') ? tokens.slice(0, verb).findLastIndex(({ lower }) => /^(?:a|ont|avait|avaient|aurait|auraient)$/.test(lower)) : verb;
  if (auxiliary < 1 || verb - auxiliary > 8) return undefined;
  const writer = subjectBefore(tokens, auxiliary, 0);
  return isTeller(tokens, writer) ? statedFrame('écrire', writer, at, verb) : undefined;
}

const sending = /^(?:envoie(?:nt)?|adresse(?:nt)?|écri(?:t|vent)|laisse(?:nt)?|poste(?:nt)?|publie(?:nt)?|griffonne(?:nt)?)$/;
