/** A quotation mark in a text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  /** What its shape and its neighbours say: straight marks open and close alike. */
  readonly role: 'open' | 'close' | 'either';
}

/** Marks that pair with each other. */
export type Family = 'guillemet' | 'single-guillemet' | 'curly' | 'straight' | 'single-curly' | 'single-straight';

const anyMark = /''|[‘’]{2}|[«»‹›“”„‟"〝〞＂″‘‚]|<<|>>|[’'+]/gu;

const families: Readonly<Record<string, readonly [Family, Mark['role']]>> = {
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '<<': ['guillemet', 'open'],
  '>>': ['guillemet', 'close'],
  '‹': ['single-guillemet', 'open'],
  '›': ['single-guillemet', 'close'],
  '“': ['curly', 'open'],
  '„': ['curly', 'open'],
  '‟': ['curly', 'open'],
  '〝': ['curly', 'open'],
  '”': ['curly', 'close'],
  '〞': ['curly', 'close'],
  '"': ['straight', 'either'],
  '＂': ['straight', 'either'],
  "''": ['straight', 'either'],
  '’’': ['straight', 'either'],
  '‘’': ['straight', 'either'],
  '‘‘': ['straight', 'either'],
  '″': ['straight', 'either'],
  '‘': ['single-curly', 'open'],
  '‚': ['single-curly', 'open'],
};

/** How far a single mark looks for its partner: it encloses a few words, never a speech. */
const reachOfSingle = 160;

/**
 * The quotation marks of a passage, in order. An apostrophe is none: a single mark counts only where it stands
 * after white space or a mark, hugs its words, and finds a partner nearby that does the same.
 */
export function marksOf(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let closesAt = -1;
  for (const { 0: found, index } of text.matchAll(anyMark)) {
    const end = index + found.length;
    // « +tenez bon+ »: agencies mark so what is quoted inside a quotation.
    if (found === "'" || found === '’' || found === '+') {
      if (index === closesAt) marks.push({ start: index, end, family: 'single-straight', role: 'close' });
      else if (index > closesAt) {
        const partner = partnerOfSingle(text, index, found);
        if (partner === undefined) continue;
        closesAt = partner;
        marks.push({ start: index, end, family: 'single-straight', role: 'open' });
      }
      continue;
    }
    if (found === '‘' || found === '‚') {
      const partner = partnerOfSingle(text, index, '’') ?? partnerOfSingle(text, index, '‘');
      if (partner === undefined || index < closesAt) continue;
      closesAt = partner;
      marks.push({ start: index, end, family: 'single-straight', role: 'open' });
      continue;
    }
    const family = families[found];
    if (family) marks.push({ start: index, end, family: family[0], role: roleOf(text, index, end, family[1]) });
  }
  return marks;
}

const space = /\s/u;
const openingNeighbour = /[\s([{«“"‘'’\-–—/]/u;
const closingNeighbour = /[\s)\]}»”"’'.,;:!?…\-–—/]/u;
/** Marks that no opening mark stands in front of. */
const endsClause = /[,.;:!?)]/u;
const wordSign = /[\p{L}\p{M}\p{N}]/u;
/** Words that lose their vowel: an apostrophe right after one of them elides, it does not quote. */
const elision = /(?:^|[^\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/iu;

function roleOf(text: string, start: number, end: number, role: Mark['role']): Mark['role'] {
  // « explique Paul :" Il gèle ", dit-il »: nothing ends with a colon
  if (role === 'either' && text[start - 1] === ':' && space.test(text[end] ?? '')) return 'open';
  if (role === 'close' && text[start] === '”') {
    // « ”ainsi” »: some keyboards write the closing mark on both sides.
    return opensHere(text, start, end) && !closesHere(text, start, end) ? 'either' : 'close';
  }
  if (role === 'open' && text[start] === '“') {
    return closesHere(text, start, end) && !opensHere(text, start, end) ? 'close' : 'open';
  }
  if (role !== 'either') return role;
  const opens = opensHere(text, start, end);
  const closes = closesHere(text, start, end);
  if (opens === closes) return 'either';
  return opens ? 'open' : 'close';
}

function opensHere(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const after = text[end];
  return (before === undefined || openingNeighbour.test(before)) && after !== undefined && !space.test(after) && !endsClause.test(after);
}

function closesHere(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const after = text[end];
  return before !== undefined && !space.test(before) && (after === undefined || closingNeighbour.test(after));
}

/** Where the single mark that closes the one at `start` stands; undefined for an apostrophe. */
function partnerOfSingle(text: string, start: number, mark: string): number | undefined {
  const before = text[start - 1];
  const after = text[start + 1];
  if (before !== undefined && !/[\s(["«“:]/u.test(before)) return undefined;
  if (after === undefined || !wordSign.test(after)) return undefined;
  const window = text.slice(start + 1, start + 1 + reachOfSingle);
  for (let place = window.indexOf(mark); place >= 0; place = window.indexOf(mark, place + 1)) {
    const next = window[place + 1];
    const last = window[place - 1];
    if (last === undefined || space.test(last)) continue;
    if (next !== undefined && wordSign.test(next)) continue;
    if (elision.test(window.slice(0, place))) continue;
    return /[«»"\n]/u.test(window.slice(0, place)) ? undefined : start + 1 + place;
  }
  return undefined;
}
