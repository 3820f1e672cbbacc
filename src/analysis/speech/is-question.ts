/** Whether quoted words end in a question mark. */
export function isQuestion(words: string): boolean {
  return /\?\s*$/u.test(words);
}
