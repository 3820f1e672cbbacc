import { isAuxiliary } from '../../french/auxiliaries.ts';
import { determiners, prepositions } from '../../french/chunk-words.ts';
import type { Frame } from './frame.ts';
import type { Range } from './noun-phrase.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials, type PassedPhrase } from './skip-phrases.ts';
import { has } from './verb-frame.ts';
import type { VerbGroup } from './verb-group.ts';

const denying = /^(?:nier|démentir|contester|réfuter|infirmer|exclure|douter|cacher)$/;

/** « n’a pas dit que », « a démenti tout accord »: what follows is not what is said. */
export function isSilent(tokens: readonly Token[], group: VerbGroup, { content, opening }: Opened): boolean {
  if (opening === 'colon' || opening === 'direct' || group.isNegated === denying.test(group.verb.lemma)) return false;
  return !tokens.slice(content.start, content.end).some(({ kind }) => kind === 'quotation');
}

interface Opened {
  readonly opening: Frame['opening'];
  readonly content: Range;
  readonly phrases: readonly PassedPhrase[];
}

/** How the words follow their verb, and where they stand. */
export function openingOf(tokens: readonly Token[], group: VerbGroup, next: number): Opened | undefined {
  const passage = passAdverbials(tokens, group.end, tokens.length);
  const { phrases } = passage;
  let at = passage.end;
  if (has(group, 'told') || has(group, 'receiver')) at = passTold(tokens, at);
  // A comma may part the verb from its words: « déclare, mardi, que », « a expliqué, devant la presse, que ».
  if (tokens[at]?.text === ',' && /^qu[e']$/.test(tokens[commaAside(tokens, at)]?.lower ?? '')) at = commaAside(tokens, at);
  // « a annoncé, sur son site, avoir fermé »
  if (tokens[at]?.text === ',' && has(group, 'infinitive') && /^(?:avoir|être)$/.test(tokens[commaAside(tokens, at)]?.lower ?? '')) at = commaAside(tokens, at);
  // « évoque, cette année-là, « un soleil sans force » »
  const aside = tokens[at]?.text === ',' ? passAdverbials(tokens, at + 1, tokens.length).end : at;
  if (aside > at + 1 && tokens[aside]?.text === ',' && tokens[aside + 1]?.kind === 'quotation') at = aside + 1;
  const token = tokens[at];
  const end = tokens.length;
  if (!token) return undefined;
  if (has(group, 'infinitive') && /^(?:avoir|être)$/.test(token.lower) && at > passage.end) return { opening: 'infinitive', content: { start: at, end: clauseEnd(tokens, at, next) }, phrases };
  // « se dit prête à partir »
  const isState = group.verb.lemma === 'dire' && group.isPronominal && token.kind === 'word' && stateShape.test(token.lower) && !prepositions.has(token.lower) && !determiners.has(token.lower);
  if (isState && !tokens.slice(at, clauseEnd(tokens, at, next)).some(({ kind }) => kind === 'quotation')) return { opening: 'object', content: { start: at, end: clauseEnd(tokens, at, next) }, phrases };
  // « l’a rappelée tard alors qu’elle partait »: a clause of time; « assure alors que » says so
  const link = /^qu[e']$/.test(token.lower) ? (tokens[at - 1]?.lower ?? '') : '';
  const isTime = (link === 'alors' && at - 1 > group.end) || /^(?:tandis|pendant|après|avant|depuis|bien|dès|tant|aussitôt|sitôt)$/.test(link);
  if (!isTime && /^(?:que|qu'|si|s'|comment|pourquoi|combien|où|quand|quel|quelle)$/.test(token.lower) && (has(group, 'que') || group.tense === 'infinitive')) {
    return { opening: 'que', content: { start: at + 1, end }, phrases };
  }
  // « commence par un morceau lent, le dernier du disque : « … » »: no verb of saying, where the colon is not its own
  const colon = has(group, 'beside') && tokens[passage.end]?.text !== ':' ? undefined : colonAfter(tokens, at, Math.min(next, endOfRelative(tokens, group)));
  if (colon !== undefined && (tokens[colon + 1]?.kind === 'quotation' || (has(group, 'que') && !group.isPronominal))) return { opening: 'colon', content: { start: colon + 1, end }, phrases };
  const quoted = token.text === ',' ? at + 1 : at;
  if (tokens[quoted]?.kind === 'quotation' && !has(group, 'beside')) {
    return { opening: 'direct', content: { start: quoted, end: afterQuotations(tokens, quoted, Math.max(next, quoted + 1)) }, phrases };
  }
  return objectOpening(tokens, group, { at: group.end, next }, phrases);
}

/** Adjectives and participles, by their endings. */
const stateShape = /(?:[éi]e?s?|ue?s?|[êe]te?s?|aite?s?|ante?s?|ente?s?|euse?s?|eux|if|ive|ifs|ives|able|ables|ible|ibles|ique|iques|ain|aine)$/;

/** Behind the last of the quotations that one verb governs. */
function afterQuotations(tokens: readonly Token[], first: number, limit: number): number {
  let end = first + 1;
  for (let at = first; at < limit; at += 1) {
    if (tokens[at]?.kind === 'quotation') end = at + 1;
    if (/^[;:]$/.test(tokens[at]?.text ?? '')) break;
  }
  return end;
}

function objectOpening(
  tokens: readonly Token[],
  group: VerbGroup,
  { at, next }: { at: number; next: number },
  phrases: readonly PassedPhrase[],
): Opened | undefined {
  const end = Math.min(clauseEnd(tokens, at, next), relativeEnd(tokens, group, at), subordinateEnd(tokens, group, at));
  if (end <= at || has(group, 'beside')) return undefined;
  const hasQuotation = tokens.slice(at, end).some(({ kind }) => kind === 'quotation');
  const first = passAdverbials(tokens, at, end).end;
  const lower = tokens[first]?.lower ?? '';
  // « a soutenu les rebelles, leur fournissant « … » »: helped them, said nothing.
  const comma = tokens.slice(at, end).findIndex(({ text, kind }) => text === ',' || kind === 'quotation');
  const quoted = tokens.findIndex(({ kind }, place) => place >= at && kind === 'quotation');
  // « a menacé, mardi, de « … » »
  const isBound = group.verb.lemma === 'menacer' && /^d[e']$/.test(tokens[/^une?$/.test(tokens[quoted - 1]?.lower ?? '') ? quoted - 2 : quoted - 1]?.lower ?? '');
  if (hasQuotation && !isBound && handling.test(group.verb.lemma) && tokens[at + comma]?.text === ',') return undefined;
  // « poursuit une politique « … » », « continuent de travailler à « … » »: no words
  if (hasQuotation && /^(?:poursuivre|continuer|reprendre)$/.test(group.verb.lemma)) return undefined;
  // « a pu lire sa première lettre « comme un grand » »: the words are not those of the letter
  if (hasQuotation && group.verb.lemma === 'lire' && /^(?:son|sa|ses|leur|leurs)$/.test(lower)) return undefined;
  // « ont répété des « abordages » »: a drill
  if (hasQuotation && group.verb.lemma === 'répéter' && lower === 'des' && tokens[first + 1]?.kind === 'quotation') return undefined;
  if (hasQuotation) return { opening: 'object', content: { start: at, end }, phrases };
  const isInfinitive = isInfinitiveAt(tokens, first) && !determiners.has(lower);
  if (isInfinitive && has(group, 'infinitive')) return { opening: 'infinitive', content: { start: first, end }, phrases };
  if (/^d[e']$/.test(lower) && has(group, 'de') && isInfinitiveAt(tokens, first + 1)) {
    return { opening: 'infinitive', content: { start: first + 1, end }, phrases };
  }
  if (group.tense === 'gerund') return undefined;
  if (has(group, 'told') && has(group, 'de')) {
    const told = nounPhraseAt(tokens, at, { limit: end });
    if (told && /^d[e']$/.test(tokens[told.end]?.lower ?? '')) return { opening: 'object', content: { start: at, end }, phrases };
  }
  if (has(group, 'object') && determiners.has(tokens[passAdverbials(tokens, at, end).end]?.lower ?? '')) {
    return { opening: 'object', content: { start: passAdverbials(tokens, at, end).end, end }, phrases };
  }
  return undefined;
}

/** « X, dont la junte réclamait le départ, a mis fin à « … » »: the relative clause closes at its comma. */
function relativeEnd(tokens: readonly Token[], { start }: VerbGroup, at: number): number {
  const opener = tokens.slice(0, start).findLastIndex(({ text }) => /^[,;:]$/.test(text)) + 1;
  if (opener === 0 || !/^(?:dont|que|qu'|où)$/.test(tokens[opener]?.lower ?? '') || !determiners.has(tokens[at]?.lower ?? '')) return tokens.length;
  const comma = tokens.slice(at).findIndex(({ text, kind }) => text === ',' || kind === 'quotation');
  return comma > 1 && tokens[at + comma]?.text === ',' ? at + comma : tokens.length;
}

/** « Si la CFDT n’a appelé qu’à deux heures, la CGT envisage « … » »: the clause that opens the sentence closes at its comma. */
function subordinateEnd(tokens: readonly Token[], { start, tense }: VerbGroup, at: number): number {
  // « a estimé qu’en confirmant « … », l’Autorité « … » »: so does « en … »
  if (tense === 'gerund' && tokens[start - 1]?.lower === 'en' && /^(?:qu'|que)$/.test(tokens[start - 2]?.lower ?? '')) {
    const close = tokens.findIndex(({ text }, place) => place >= at && text === ',');
    return close < 0 ? tokens.length : close;
  }
  if (!/^(?:si|alors|tandis|lorsqu[e']|quand)$/.test(tokens[0]?.lower ?? '') || tokens.slice(0, start).some(({ text }) => text === ',')) return tokens.length;
  const comma = tokens.slice(at).findIndex(({ text, kind }) => text === ',' || kind === 'quotation');
  if (comma > 0 && tokens[at + comma]?.text === ',') return at + comma;
  // « Lorsque la ville lui propose, le lendemain, de rester, elle … »
  const main = comma === 0 ? tokens.findIndex(({ text }, place) => place >= at && text === ',' && /^(?:il|elle|ils|elles|on)$/.test(tokens[place + 1]?.lower ?? '')) : -1;
  return main > at ? main : tokens.length;
}

/** Verbs of saying that also mean to do something with a thing. */
const handling = /^(?:soutenir|maintenir|poursuivre|continuer|reprendre|conclure|menacer|attaquer|écarter|assumer|partager|publier|diffuser|lancer|lâcher|relever|marquer|développer|défendre)$/;

/** « avoir frappé », « ne pas connaître », « s’être trompé ». */
function isInfinitiveAt(tokens: readonly Token[], at: number): boolean {
  let place = at;
  while (place < at + 4 && /^(?:ne|n'|pas|plus|jamais|rien|s'|se|y|en|le|la|les|l'|lui|leur)$/.test(tokens[place]?.lower ?? '')) place += 1;
  return /(?:er|ir|oir|re)$/.test(tokens[place]?.lower ?? '');
}

/** Past whom it was told: « a informé les parents que », « a assuré à M. Poutine que ». */
function passTold(tokens: readonly Token[], at: number): number {
  const phrase = nounPhraseAt(tokens, at, { limit: tokens.length });
  if (phrase) return passAdverbials(tokens, phrase.end, tokens.length).end;
  return at;
}

function commaAside(tokens: readonly Token[], comma: number): number {
  for (let at = comma + 1; at < Math.min(tokens.length, comma + 16); at += 1) {
    if (tokens[at]?.text === ',') return at + 1;
  }
  return comma;
}

/** A colon that introduces the words, with nothing but asides between: « a déclaré à la presse : « … » ». */
/** « X, qui demandait une date |, s’est fait rabrouer : « … » »: where the clause of « qui » gives way to the verb of X. */
function endOfRelative(tokens: readonly Token[], { start, end }: VerbGroup): number {
  if (tokens[start - 1]?.lower !== 'qui') return tokens.length;
  const comma = tokens.findIndex(({ text }, at) => at >= end && text === ',' && (isAuxiliary(tokens[at + 1]?.lower ?? '') || (/^(?:s'|se|ne|n')$/.test(tokens[at + 1]?.lower ?? '') && isAuxiliary(tokens[at + 2]?.lower ?? ''))));
  return comma < 0 ? tokens.length : comma;
}

function colonAfter(tokens: readonly Token[], from: number, next: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length - 1, next, from + 40); at += 1) {
    const token = tokens[at];
    if (token?.kind === 'quotation' || (token && /^[;.?!]$/.test(token.text))) return undefined;
    if (token?.text === ':') return isSpacedColon(tokens, at) ? at : undefined;
  }
  return undefined;
}

/** « 20:30 » holds no colon that introduces words. */
function isSpacedColon(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind !== 'number' || tokens[at]?.end !== tokens[at + 1]?.start;
}

/** Where the clause of a verb’s object ends: a semicolon, a clause that opens anew, the next reporting verb. */
function clauseEnd(tokens: readonly Token[], from: number, next: number): number {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (at >= next && at > from) return backOverLinks(tokens, at, from);
    if (/^(?:;|tandis|alors|mais)$/.test(token.text) && at > from && !isContrast(tokens, at)) return backOverLinks(tokens, at, from);
  }
  return backOverLinks(tokens, tokens.length, from);
}

/** « ne parle pas de grève mais de « retards » »: one verb, two objects. */
function isContrast(tokens: readonly Token[], at: number): boolean {
  // « reconnaît un « différend » mais aussi des « avancées » »
  const next = /^(?:aussi|également|surtout|encore)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const isObject = next > at + 1 && /^(?:une?|le|la|l'|les)$/.test(tokens[next]?.lower ?? '') && tokens[next + 1]?.kind === 'quotation';
  return tokens[at]?.lower === 'mais' && (isObject || /^(?:de|d'|du|des)$/.test(tokens[next]?.lower ?? ''));
}

function backOverLinks(tokens: readonly Token[], end: number, floor: number): number {
  let last = end;
  while (last > floor && /^[,.;:!?…–—-]$|^(?:et|mais|puis|ou|qui)$/.test(tokens[last - 1]?.lower ?? '')) last -= 1;
  return last;
}
