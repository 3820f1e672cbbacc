/** A link with words. */
export interface NamedLink {
  readonly label: string;
  readonly address: string;
}
