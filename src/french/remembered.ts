/** Words whose answers are kept at once: a text of a few megabytes has no more. */
const mostWords = 20_000;

/** A question about a word, whose answers are kept: the same few thousand words are asked about over and over. */
export function remembered<Answer>(answerOf: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as Answer;
    if (answers.size >= mostWords) answers.clear();
    const answer = answerOf(word);
    answers.set(word, answer);
    return answer;
  };
}
