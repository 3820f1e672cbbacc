import type { Span } from '../../corpus/report.ts';
import { determiners } from '../../french/chunk-words.ts';

/** A word, a mark, or a whole quotation (its marks included) of a sentence. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'quotation';
  /** As it stands in the text. */
  readonly text: string;
  /** Lower case, NFC, typewriter apostrophe; `-t-il` and `-elle` of an inversion without their hyphens: `il`, `elle`. */
  readonly lower: string;
  /** The token is a pronoun hung on its verb: « dit-il ». */
  readonly isInverted: boolean;
  /** It begins with a capital. */
  readonly isCapital: boolean;
  /** Index of the quotation it stands for, else -1. */
  readonly quotation: number;
}

/** A quotation to be passed over: its extent with the marks. */
export interface Masked extends Span {
  readonly index: number;
}

/** An abbreviation with its stop, an initial, an elided word, an inversion, a word with hyphens, a number, a mark. */
const pieces = new RegExp(
  [
    String.raw`(?:(?:MM?|Mr|Me|Dr|Pr|St|Ste)\.(?=\s))`,
    // « sur X. »: the network, no initial
    String.raw`(?:(?<=(?:sur|compte|réseau|social|plateforme|via)\s)X(?=\.))`,
    // « Anne B., une voisine »
    String.raw`(?:\p{Lu}\.(?:-?\p{Lu}\.)*(?=\s*\p{Lu}|,|\s+:))`,
    // « Kévin B. a reconnu », « (Kévin B.) »
    String.raw`(?:(?<=\p{Lu}[\p{Ll}-]+\s)\p{Lu}\.(?=\s\p{Ll}|\)))`,
    String.raw`(?:\p{Lu}+&\p{Lu}+(?![\p{L}\d]))`,
    // « @anne.roux », « Tonton_du_64 »
    String.raw`(?:@[\p{L}\d_]+(?:\.[\p{L}\d_]+)*|[\p{L}\d]+(?:_[\p{L}\d]+)+)`,
    // « Navetteurs.be », « Change.org »
    String.raw`(?:[\p{L}][\p{L}\d-]*\.(?:be|ca|ch|com|eu|fr|info|lu|ma|net|org|sn|tn|tv)(?![\p{L}\d]))`,
    // « le n°2 du syndicat »
    String.raw`(?:[Nn]°\s?\d+)`,
    // « Le Floc’h »
    String.raw`(?:\p{Lu}\p{Ll}*c['’]h\p{Ll}*)`,
    String.raw`(?:[NMO]['’](?=\p{Lu}\p{Ll})[\p{L}\p{M}]+)`,
    String.raw`(?:[Aa]ujourd['’]hui|[Qq]uelqu['’]une?|[Pp]rud['’]hom\p{L}+|[Pp]resqu['’]île)`,
    // « dit-il », « a-t-il », and as many write it: « a t-il », « a-t’il », « glisse t’elle »
    String.raw`(?:(?:-(?:t[-'’ʼ])?|(?<![\p{L}\p{M}\d])t[-'’ʼ])(?:ils?|elles?|on)(?![\p{L}\p{M}\d-]))`,
    // « prévient- elle »
    String.raw`(?:(?<=[\p{Ll}])- (?:t-)?(?:ils?|elles?)(?![\p{L}\p{M}\d-]))`,
    String.raw`(?:-(?:je|ce)(?![\p{L}\p{M}\d-]))`,
    String.raw`(?:(?:\p{L}|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu|[Pp]resqu|[Qq]uelqu)['’ʼ](?=[\p{L}\d«"“(\s]|$))`,
    // « King’s College »
    String.raw`(?:\p{Lu}\p{Ll}+['’]s(?![\p{L}\d]))`,
    // « Vert’libéraux »
    String.raw`(?:\p{Lu}\p{Ll}{2,}['’]\p{Ll}{2,})`,
    // « l’article L. 123-4 »
    String.raw`(?:[LRD]\.(?=\s?\d))`,
    String.raw`(?:\d+(?:[-‑]\d+)+(?![\p{L}\p{M}\d]))`,
    String.raw`(?:\d+(?:[\u00a0\u202f ]\d{3}(?!\d)|[.,]\d+)*)(?![\p{L}\p{M}\d])`,
    String.raw`(?:[\p{L}\p{M}\d]+(?:[-‑](?!(?:(?:t[-'’ʼ])?(?:ils?|elles?|on)|je|ce)(?![\p{L}\p{M}\d-]))(?:[dl]['’])?[\p{L}\p{M}\d]+)*)`,
    String.raw`(?:\.{2,}|[^\s\p{L}\p{M}\d])`,
  ].join('|'),
  'gu',
);

/**
 * The tokens of a stretch of a text, each quotation in it as one token.
 *
 * Offsets count in `text`. `masked` is in text order and does not overlap.
 */
export function readTokens(text: string, span: Span, masked: readonly Masked[]): readonly Token[] {
  const tokens: Token[] = [];
  let from = span.start;
  for (const { start, end, index } of masked) {
    if (end <= span.start || start >= span.end) continue;
    pushPlain(tokens, text, { start: from, end: Math.max(from, start) });
    const reach = { start: Math.max(start, span.start), end: Math.min(end, span.end) };
    tokens.push({
      ...reach,
      kind: 'quotation',
      text: text.slice(reach.start, reach.end),
      lower: '«»',
      isInverted: false,
      isCapital: false,
      quotation: index,
    });
    from = reach.end;
  }
  pushPlain(tokens, text, { start: from, end: span.end });
  const [first, second] = tokens;
  // « A l’époque », « A Paris »: capitals often lose their accent.
  if (first?.text === 'A' && second && (determiners.has(second.lower) || second.isCapital || second.kind === 'number' || /^en$|.{2}(?:er|ir|re)$/.test(second.lower))) tokens[0] = { ...first, lower: 'à' };
  return tokens;
}

const inversion = /^(?:-?t[-'’ʼ]|-(?: (?:t-)?)?)(?=\p{L})/u;
const numeral = /^\d[\d.,\u00a0\u202f ]*$/;
const wordSign = /^[\p{L}\p{M}\d]/u;
const smallLetters = /^[a-zà-öø-ÿ-]+$/;

function pushPlain(tokens: Token[], text: string, { start, end }: Span): void {
  if (end <= start) return;
  const stretch = withParentheses(withApostrophes(text.slice(start, end)));
  let at = 0;
  while (at < stretch.length) {
    // Most of a text is words in small letters with a space or a comma behind them: all other shapes begin otherwise.
    if (stretch[at] === ' ') at += 1;
    plainWord.lastIndex = at;
    const word = plainWord.exec(stretch)?.[0];
    if (word !== undefined) {
      tokens.push({ start: start + at, end: start + at + word.length, text: word, quotation: -1, isInverted: false, isCapital: false, kind: 'word', lower: word });
      at += word.length;
      continue;
    }
    pieces.lastIndex = at;
    const piece = pieces.exec(stretch);
    if (!piece) return;
    at = piece.index + piece[0].length;
    // « Anne*, une voisine »: the star of a footnote
    if (piece[0] === '*' && wordSign.test(stretch[piece.index - 1] ?? '')) continue;
    tokens.push(tokenOf(piece[0], start + piece.index));
  }
}

/** « l´État », « l`État », « l′État »: accents and primes that are written for an apostrophe, one for one. */
function withApostrophes(text: string): string {
  return /[´`′＇]/.test(text) ? text.replace(/(?<=\p{L})[´`′＇](?=\p{L})/gu, '’') : text;
}

/** « prévient Anne [son prénom a été changé], une voisine »: brackets around words are read as parentheses, one for one. */
function withParentheses(text: string): string {
  return text.includes('[') ? text.replace(/(?<=\s)\[(\p{L}[^[\]()]{3,80})\](?=[\s,.])/gu, '($1)') : text;
}

/** A word in small letters, with nothing behind it that could belong to it. */
const plainWord = /[a-zà-öø-ÿ]+(?=[ ,]|$)/y;

function tokenOf(found: string, start: number): Token {
  const end = start + found.length;
  const plain = { start, end, text: found, quotation: -1, isInverted: false, isCapital: false } as const;
  if (/^n°/i.test(found)) return { ...plain, kind: 'word', lower: 'numéro' };
  const isInverted = found.length > 1 && inversion.test(found);
  if (isInverted) return { ...plain, kind: 'word', lower: found.replace(inversion, ''), isInverted };
  if (smallLetters.test(found) && found !== '-') return { ...plain, kind: 'word', lower: found };
  // « selon Change.org », « poursuit communes-pratiques.fr »: a name, however it is written
  if (/[@_]\p{L}|\p{L}\.(?:be|ca|ch|com|eu|fr|info|lu|ma|net|org|sn|tn|tv)$/u.test(found)) return { ...plain, kind: 'word', lower: found.toLowerCase(), isCapital: true };
  if (!wordSign.test(found)) return { ...plain, kind: 'mark', lower: found };
  const lower = found.toLowerCase().normalize('NFC').replace(/[’ʼ]/g, "'").replace(/‑/g, '-');
  return { ...plain, kind: numeral.test(found) ? 'number' : 'word', lower, isCapital: isCapitalWord(found) };
}

function isCapitalWord(word: string): boolean {
  const first = word.codePointAt(0);
  if (first === undefined) return false;
  const letter = String.fromCodePoint(first);
  return letter !== letter.toLowerCase() && letter === letter.toUpperCase();
}
