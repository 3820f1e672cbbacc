import { isFiniteWord } from '../../french/finite-words.ts';
import type { Range } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';

/** The clause that a token stands in: between semicolons, « que », « tandis que », « , mais », « , et il ». */
export function clauseAround(tokens: readonly Token[], at: number): Range {
  let start = 0;
  for (let place = at - 1; place >= 0; place -= 1) {
    if (!opensClause(tokens, place, at)) continue;
    start = place + 1;
    break;
  }
  let end = tokens.length;
  for (let place = at + 1; place < tokens.length; place += 1) {
    if (!closesClause(tokens, place)) continue;
    end = place;
    break;
  }
  while (start < end && tokens[start]?.kind === 'mark') start += 1;
  while (end > start && /^[,.;:!?…–—]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return { start, end };
}

function opensClause(tokens: readonly Token[], place: number, at: number): boolean {
  const token = tokens[place];
  if (!token) return false;
  if (/^[;:]$/.test(token.text)) return true;
  if (/^qu[e']$/.test(token.lower)) return true;
  if (/^(?:mais|tandis|alors|car)$/.test(token.lower)) return true;
  // « Selon X, … » and other openings are outside the claim; a comma behind a verb parts clauses.
  if (token.text === ',') return /^(?:selon|d'après|d')$/.test(tokens[lastOpening(tokens, place)]?.lower ?? '') || hasFinite(tokens, 0, place, at);
  return token.lower === 'et' && hasFinite(tokens, place + 1, at, at) === false && hasFinite(tokens, 0, place, at) && isSubject(tokens, place + 1);
}

function lastOpening(tokens: readonly Token[], place: number): number {
  for (let back = place - 1; back >= 0; back -= 1) {
    if (/^[,;:.]$/.test(tokens[back]?.text ?? '')) return back + 1;
  }
  return 0;
}

function hasFinite(tokens: readonly Token[], from: number, to: number, at: number): boolean {
  let isRelative = false;
  for (let place = Math.max(from, at - 60); place < to; place += 1) {
    if (/^(?:qui|dont|où)$/.test(tokens[place]?.lower ?? '')) isRelative = true;
    if (tokens[place]?.text === ',') isRelative = false;
    if (!isRelative && tokens[place]?.kind === 'word' && isFiniteWord(tokens, place)) return true;
  }
  return false;
}

function isSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (/^(?:il|elle|ils|elles|on|le|la|les|l'|un|une|ce|cette)$/.test(token.lower) || token.isCapital);
}

function closesClause(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (!token) return true;
  if (token.text === ';') return true;
  if (token.text !== ',') return /^(?:tandis|car)$/.test(token.lower);
  const next = tokens[place + 1];
  return next !== undefined && (/^(?:mais|tandis|alors|car|selon|d'après|a|ont|affirme|indique|précise|bien|même)$/.test(next.lower) || (next.lower === "d'" && tokens[place + 2]?.lower === 'après') || (next.lower === 'et' && /^(?:il|elle|ils|elles|on)$/.test(tokens[place + 2]?.lower ?? '')));
}
