/** talisman ships no types: the one function we use. */
declare module 'talisman/phonetics/daitch-mokotoff.js' {
  /** The Daitch-Mokotoff codes of a word: several where a spelling can be read in several ways. */
  export default function daitchMokotoff(name: string): readonly string[];
}
