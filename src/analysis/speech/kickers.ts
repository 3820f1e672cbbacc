import { givenNameGender } from '../../french/given-names.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import type { BuiltAttribution } from './build-attribution.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import { fold } from './discourse.ts';
import type { Going } from './going.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/**
 * « Sécheresse : « … » », « Blis – « … » », « Municipales | « … » »: whether what opens a heading is its kicker, the
 * subject or the place of the news, and no speaker: a word with no article that nobody in the text below is called by.
 */
export function isKicker({ frame, sentence, speaker }: BuiltAttribution, { spoken, headings, namedIn }: Pick<Going, 'spoken' | 'headings' | 'namedIn'>): boolean {
  const { voice } = frame;
  const { phrase } = voice ?? {};
  if (!speaker || !voice || !headings.has(sentence) || voice.start > 0 || phrase?.determiner !== undefined || voice.apposition !== undefined) return false;
  // « Blis – « … » », « Ligue 2 : « … » »: a name, and at most a number, before the mark that parts it from the words
  const mark = sentence.tokens.findIndex(({ kind }) => kind !== 'word' && kind !== 'number');
  if (!/^[:–—|.]$/.test(sentence.tokens[mark]?.text ?? '') || hasFiniteVerb(sentence.tokens, mark)) return false;
  const [first = '', ...others] = speaker.mention.label.split(' ');
  // « Anne Roux : « … » », « CGT : « … » »
  if (others.length > 0 && (givenNameGender(first) !== undefined || phrase?.source !== undefined)) return false;
  if (/^\p{Lu}[\p{Lu}\p{N}.-]+$/u.test(first)) return false;
  const { places, names, isEmpty } = textBelow({ spoken, headings, namedIn });
  // « Kervadec : « … » »: a surname, whoever may bear it, but « Blis : « … » » over « à Blis, la majorité … »
  const isSurname = !places.has(first) && others.length === 0 && !looksCommon.test(first) && sourceKind(first.toLowerCase()) === undefined && mark === voice.end;
  return !isSurname && !isEmpty && !names.has(fold(speaker.mention.label));
}

/** What the text below its headings calls people and bodies, by whole names and by what they end with, and the words it has as places. */
interface Below {
  readonly places: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly isEmpty: boolean;
}

const read = new WeakMap<readonly SpokenSentence[], Below>();

/** Read once for each text. */
function textBelow({ spoken, headings, namedIn }: Pick<Going, 'spoken' | 'headings' | 'namedIn'>): Below {
  const known = read.get(spoken);
  if (known) return known;
  const text = spoken.filter((home) => home.sentence.part === 'text' && !headings.has(home));
  const places = text.flatMap(({ tokens }) => tokens.filter((_, at) => /^(?:à|en)$/.test(tokens[at - 1]?.lower ?? '')).map(({ text: word }) => word));
  const names = text.flatMap((home) => (namedIn.get(home)?.everyone ?? []).filter(({ mention }) => mention.isPerson || mention.isBody).flatMap(({ mention }) => endsOf(fold(mention.label))));
  const below: Below = { places: new Set(places), names: new Set(names), isEmpty: text.length === 0 };
  read.set(spoken, below);
  return below;
}

/** « anne roux », « roux »: a name and what it ends with. */
function endsOf(name: string): readonly string[] {
  const parts = name.split(' ');
  return parts.map((_, at) => parts.slice(at).join(' '));
}

/** Endings of nouns that no surname is likely to have, points of the compass, and names of places that hyphens join. */
const looksCommon =
  /(?:tion|sion|ment|age|ités?|ismes?|esses?|ures?|[ae]nces?|eries?|ales?|iques?|ules?|ines?|eurs|iers|[^s]s)$|^(?:Nord|Sud|Est|Ouest|Centre|Covid)$|-(?:sur|sous|lès|les|en|de|du|des|la|le|aux?|et)-/u;
