import { pastDateline } from './dateline.ts';
import { passAdverbials } from './skip-phrases.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** The quotations of a sentence that has nothing else but marks and links between them; none where it has more. */
export function joinedQuotations({ tokens }: Pick<SpokenSentence, 'tokens'>): readonly number[] {
  if (tokens[0]?.kind !== 'quotation') return [];
  const quoted = tokens.filter(({ kind }) => kind === 'quotation');
  const isJoined = quoted.length > 1 && tokens.every(({ kind, lower }) => kind !== 'word' || /^(?:et|mais|puis|car|ou|or)$/.test(lower));
  return isJoined ? quoted.map(({ quotation }) => quotation) : [];
}

/** The quotation that a sentence consists of. */
export function loneQuotation({ tokens, frames }: SpokenSentence): number | undefined {
  const quoted = tokens.filter(({ kind }) => kind === 'quotation');
  const at = tokens.findIndex(({ kind }) => kind === 'quotation');
  // « Malgré tout, « … ». »
  const dateline = pastDateline(tokens);
  const opening = dateline > 0 ? dateline : passAdverbials(tokens, 0, at).end;
  const isLinked = at > 0 && at < 6 && /^(?:car|parce que|d' autant plus que|d' autant que|et|mais|puis|or|résultat :|en clair :)$/.test(tokens.slice(0, at).map(({ lower }) => lower).join(' '));
  const isOpened = (dateline > 0 && dateline === at) || opening > 0 && opening >= at - 1 && tokens.slice(opening, at).every(({ text }) => text === ',');
  const rest = isOpened || isLinked ? tokens.slice(at) : tokens;
  // « « Trois blessés », puis le silence. »: no verb of saying beside it.
  // « « On répète tous les jours », pour un spectacle « sans paroles » »
  const opensAlone = at === 0 && !frames.some(({ content }) => content.start === 0) && (quoted.length === 1 ? frames.length === 0 : tokens[1]?.kind === 'mark' && /^[^\p{L}]*\p{Lu}/u.test(tokens[0]?.text ?? ''));
  if (opensAlone) return quoted[0]?.quotation;
  const [joined] = joinedQuotations({ tokens });
  if (joined !== undefined) return joined;
  const isAlone = quoted.length === 1 && rest.every(({ kind }) => kind === 'quotation' || kind === 'mark');
  return isAlone ? quoted[0]?.quotation : undefined;
}
