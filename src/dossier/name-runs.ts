/**
 * Numbers runs of words so that equal runs, and only they, have equal numbers.
 *
 * A run of twice the length is named by the pair of its halves' names (Karp, Miller and Rosenberg's naming), so
 * that no string is ever built: linear in the words, and exact.
 */
export class RunNames {
  readonly #words = new Map<string, number>();
  readonly #pairs = new Map<number, Map<number, number>>();
  #next = 0;

  /** For each word at which a run of `length` words starts, the run's number; `length` is a power of two. */
  ofRuns(words: readonly string[], length: number): readonly number[] {
    let names = words.map((word) => this.#nameWord(word));
    for (let half = 1; half < length; half *= 2) {
      const halves = names;
      names = halves
        .slice(0, Math.max(0, halves.length - half))
        .map((name, at) => this.#namePair(name, halves[at + half] ?? -1));
    }
    return names;
  }

  #nameWord(word: string): number {
    const known = this.#words.get(word) ?? this.#next++;
    this.#words.set(word, known);
    return known;
  }

  #namePair(first: number, second: number): number {
    let seconds = this.#pairs.get(first);
    if (!seconds) {
      seconds = new Map();
      this.#pairs.set(first, seconds);
    }
    const known = seconds.get(second) ?? this.#next++;
    seconds.set(second, known);
    return known;
  }
}
