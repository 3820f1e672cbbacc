/** A stretch of a text of ours: our words, or a report's between our quotation marks. */
export interface SpokenPiece {
  readonly text: string;
  readonly isQuote: boolean;
}

const quoted = /(?<=«\u202F)(.+?)(?=\u202F»)/gu;

/**
 * A text of ours with the words of reports told apart, so that a page marks them: « 1 origine vague : « les médias
 * d'État russes » ». The guillemets are ours; what stands between them keeps the report's own characters.
 */
export function spokenPieces(text: string): readonly SpokenPiece[] {
  return text
    .split(quoted)
    .map((piece, index) => ({ text: piece, isQuote: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
