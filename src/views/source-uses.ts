import type { SourceView } from './source-view.ts';

/** Where one source uses a word, or writes a form of a name. */
export interface SourceUses {
  readonly source: SourceView;
  readonly uses: readonly { readonly address: string; readonly place: string }[];
}
