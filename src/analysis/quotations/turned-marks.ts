import type { Mark } from './quotation-marks.ts';

/**
 * A mark as it was meant, where it was typed the wrong way round: « » Bonjour » », « « Bonjour « ».
 *
 * `next` is the mark behind it; `isOpen`: a quotation in such marks stands open.
 */
export function turned(mark: Mark, next: Mark | undefined, text: string, isOpen: boolean): Mark {
  if (mark.family !== 'guillemet' && mark.family !== 'curly') return mark;
  const before = text[mark.start - 1];
  if (mark.role === 'open' && isOpen && (text.slice(mark.end).trim() === '' || endsWords(mark, next, text))) return { ...mark, role: 'close' };
  const looksOpening = (before === undefined || /[\s.!?…]/u.test(before)) && /^\s?\p{Lu}/u.test(text.slice(mark.end, mark.end + 2));
  const isClosedNext = next?.role === 'close' && (next.family === mark.family || next.family === 'straight');
  if (mark.role === 'close' && !isOpen && looksOpening && isClosedNext) return { ...mark, role: 'open' };
  return mark.role === 'close' && !isOpen && hugsNext(mark, text) && isClosedNext ? { ...mark, role: 'open' } : mark;
}

/** « assuré que  »le décret est signé’’ »: white space before the mark and a word right behind it. */
export function hugsNext(mark: Mark, text: string): boolean {
  return /^(?:|\s)$/u.test(text[mark.start - 1] ?? '') && /^[\p{L}\p{N}]/u.test(text.slice(mark.end, mark.end + 2));
}

/** « des mètres cubes« , à trente kilomètres »: it hugs the word before it, and a space or a sign of the clause follows. */
function endsWords(mark: Mark, next: Mark | undefined, text: string): boolean {
  const hugsLast = /[\p{L}\p{N}.!?…]/u.test(text[mark.start - 1] ?? '');
  const isFreeBehind = /^[\s,.;:!?)]/u.test(text.slice(mark.end)) && !/^\s*\p{Lu}/u.test(text.slice(mark.end));
  const isClosedNext = next?.family === mark.family && next.role === 'close';
  return hugsLast && isFreeBehind && (!isClosedNext || /^\s*[,.;:!?)]/u.test(text.slice(mark.end)));
}
