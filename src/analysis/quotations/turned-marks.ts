import type { Mark } from './quotation-marks.ts';

/**
 * A mark as it was meant, where it was typed the wrong way round: « » Bonjour » », « « Bonjour « ».
 *
 * `next` is the mark behind it; `isOpen`: a quotation in such marks stands open.
 */
export function turned(mark: Mark, next: Mark | undefined, text: string, isOpen: boolean): Mark {
  if (mark.family !== 'guillemet' && mark.family !== 'curly') return mark;
  if (mark.role === 'open' && isOpen && text.slice(mark.end).trim() === '') return { ...mark, role: 'close' };
  const before = text[mark.start - 1];
  const looksOpening = (before === undefined || /[\s.!?…]/u.test(before)) && /^\s?\p{Lu}/u.test(text.slice(mark.end, mark.end + 2));
  const isClosedNext = next?.family === mark.family && next.role === 'close';
  return mark.role === 'close' && !isOpen && looksOpening && isClosedNext ? { ...mark, role: 'open' } : mark;
}
