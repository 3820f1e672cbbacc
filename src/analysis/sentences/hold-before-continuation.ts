import { type Correction, joinWhere } from './correction.ts';

/** A small letter, a comma or a colon, possibly behind an ellipsis or a bracket: « Quoi ? demande-t-il », « … et puis ». */
const continuation = /^(?:[\p{Ll},;:]|[([]?(?:…|\.\.\.)[)\]]?\s*[\p{Ll},;:]|[–—-]\s*[\p{Ll}])/u;

/** What starts with a small letter is the rest of the sentence before. */
export const holdBeforeContinuation: Correction = ({ text, sentences }) =>
  joinWhere(sentences, (_left, right) => continuation.test(text.slice(right.start, right.start + 12)));
