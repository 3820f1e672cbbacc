declare module 'talisman/stemmers/french/unine.js' {
  /** The full UniNE stemmer: number, gender and derivational endings. */
  export function complex(word: string): string;
  /** The light one: number and gender only. */
  export function minimal(word: string): string;
}
