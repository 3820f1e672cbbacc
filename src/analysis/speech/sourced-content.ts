import { isAuxiliary } from '../../french/auxiliaries.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import { pastDateline } from './dateline.ts';
import type { Range } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';

/** What a source in the sentence vouches for: the clause it stands in or beside. */
export function contentAround(tokens: readonly Token[], start: number, end: number): Range {
  // « du maire qui, d’après eux, s’en prendrait à … »: the relative clause alone
  if (tokens[start - 1]?.text === ',' && /^(?:qui|dont|où)$/.test(tokens[start - 2]?.lower ?? '')) return trimmed(tokens, { start: end, end: clauseStop(tokens, end) });
  const clause = clauseStart(tokens, start);
  // « « Sous-effectif » dans les abattoirs : les vétérinaires cessent le travail, d’après leurs syndicats. »: a title’s words too
  const title = tokens[0]?.kind === 'quotation' && tokens[clause - 1]?.text === ':' ? tokens.slice(0, clause - 1).filter(({ kind }) => kind !== 'quotation') : undefined;
  const isTitled = title !== undefined && tokens.slice(end).every(({ kind }) => kind === 'mark') && !hasFiniteVerb(title, title.length);
  const floor = isTitled ? 0 : Math.max(clause, Math.min(pastDateline(tokens), start));
  const before = trimmed(tokens, { start: floor, end: start });
  const isFirst = !tokens.slice(floor, start).some(({ kind }) => kind === 'word' || kind === 'quotation' || kind === 'number');
  if (isFirst || !saysSomething(tokens, before) || opensOwnClause(tokens, start, end)) {
    return trimmed(tokens, { start: end, end: clauseStop(tokens, end) });
  }
  const follows = tokens[end];
  // « est « désavoué », selon X et doit « … » »
  const isShared = follows?.lower === 'et' && /^(?:a|ont|est|sont|doit|doivent|peut|peuvent|va|vont|devrait|devra|pourrait|reste)$/.test(tokens[end + 1]?.lower ?? '');
  // « ont selon le magistrat été « menacés » »: in the middle of the verb
  const isInside = tokens[start - 1]?.kind === 'word' && follows?.kind === 'word' && isAuxiliary(tokens[start - 1]?.lower ?? '');
  // « un accord qui doit aboutir selon X à un texte « clair » »: no comma parts the source from what goes on
  const isWithin = follows?.kind === 'quotation' && tokens[start - 1]?.kind === 'word' && tokens[end - 1]?.kind === 'word';
  // « qui fait selon eux de chaque voyage un « luxe » »: no comma on either side
  const isUnmarked = tokens[start - 1]?.kind === 'word' && follows?.kind === 'word' && end - start < 4 && /^(?:de|d'|du|des|un|une|le|la|les|l'|à|au|aux|en|plus|moins|très)$/.test(follows.lower);
  // « est « daté de 1640 », selon X, mais « provient d’ailleurs » »
  const isJoined = follows?.text === ',' && /^(?:mais|et|puis)$/.test(tokens[end + 1]?.lower ?? '') && tokens[end + 2]?.kind === 'quotation';
  const goesOn = isJoined || isInside || isUnmarked || isWithin || isShared || follows !== undefined && follows.text === ',' && tokens[start - 1]?.text === ',' && continues(tokens, end + 1);
  return goesOn ? trimmed(tokens, { start: floor, end: clauseStop(tokens, end) }) : before;
}

/** « …, mais selon la préfète, c’est « une ruine » », « …, tandis que, d’après lui, le plan … »: the source of the clause behind. */
function opensOwnClause(tokens: readonly Token[], start: number, end: number): boolean {
  const link = tokens[start - 1]?.text === ',' ? start - 2 : start - 1;
  const isLinked = (/^(?:mais|or|car)$/.test(tokens[link]?.lower ?? '') && tokens[link - 1]?.kind !== 'word') || (/^qu[e']$/.test(tokens[link]?.lower ?? '') && /^(?:tandis|alors)$/.test(tokens[link - 1]?.lower ?? ''));
  return isLinked && tokens[end]?.text === ',' && /^(?:le|la|les|l'|une?|des|ce|cet|cette|ces|ils?|elles?|on|c'|ça|cela|son|sa|ses|leurs?|tout|rien|aucune?)$/.test(tokens[end + 1]?.lower ?? '');
}

function saysSomething(tokens: readonly Token[], { start, end }: Range): boolean {
  return tokens.slice(start, end).filter(({ kind }) => kind !== 'mark').length > 2 || tokens.slice(start, end).some(({ kind }) => kind === 'quotation');
}

/** Behind the source the clause it interrupts goes on: « assistant, selon X, à un spectacle ». */
function continues(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && !/^(?:mais|et|tandis|alors|qui|dont|où|ce|citant|ajoutant|précisant|bien|même)$/.test(next.lower);
}

/** Where the clause before a source begins: after a semicolon, a colon, a conjunction that parts statements. */
function clauseStart(tokens: readonly Token[], to: number): number {
  for (let at = to - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token) continue;
    if (/^[;:]$/.test(token.text)) return at + 1;
    const isParting = /^(?:mais|tandis|alors)$/.test(token.lower) && tokens[at - 1]?.text === ',';
    // « mais « s’étant déclarés malades », selon X »: no clause of its own.
    const own = tokens.slice(at, to).filter(({ kind }) => kind !== 'quotation');
    if (isParting && hasFiniteVerb(own, own.length)) return at + 1;
    if (isClauseLink(tokens, at) && hasFiniteVerb(tokens.slice(at + 1, to), to - at - 1)) return at + 1;
  }
  return 0;
}

/** « et que », « , que » behind a reporting verb do not part; « a assuré que », « alors que » at the clause's head do. */
function isClauseLink(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  return /^qu[e']$/.test(lower) && /^(?:alors|tandis|dit|affirmé|assuré|déclaré|indiqué|annoncé)$/.test(tokens[at - 1]?.lower ?? '');
}

export function clauseStop(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.text === ';') return at;
  }
  return tokens.length;
}

export function trimmed(tokens: readonly Token[], { start, end }: Range): Range {
  let first = start;
  let last = end;
  while (first < last && tokens[first]?.kind === 'mark' && /^[,;:–—-]$/.test(tokens[first]?.text ?? '')) first += 1;
  while (last > first && tokens[last - 1]?.kind === 'mark' && /^[,;:.–—-]$/.test(tokens[last - 1]?.text ?? '')) last -= 1;
  return { start: first, end: last };
}
