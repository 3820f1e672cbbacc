/** Independence is counted on origins, not on articles. */
export interface Origins {
  /** Distinct named origins (entity slug or words → label), in order of first mention. */
  readonly named: readonly {
    readonly id: string;
    readonly label: string;
    readonly reports: readonly string[];
  }[];
  /** Distinct vague origins, in the words of the reports. */
  readonly vague: readonly { readonly words: string; readonly reports: readonly string[] }[];
  /** Reports that tell it without saying from whom. */
  readonly none: readonly string[];
}
