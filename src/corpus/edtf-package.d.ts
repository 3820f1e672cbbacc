/** What this project uses of the `edtf` package, which ships no types. */
declare module 'edtf' {
  /** Instants in milliseconds, in UTC; infinite or null where an interval is open. Throws on what is not EDTF. */
  export default function edtf(value: string): {
    readonly min: number | null | undefined;
    readonly max: number | null | undefined;
  };
}
