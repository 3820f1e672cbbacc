import type { Corpus } from '../corpus/corpus.ts';
import type { EntityIndex } from './index-entities.ts';
import type { IndexedReport } from './index-report.ts';
import type { Notices } from './open-notices.ts';

/** What every question put to the reports together needs. */
export interface Composition {
  readonly corpus: Corpus;
  /** By slug, in the dossier's order. */
  readonly reports: ReadonlyMap<string, IndexedReport>;
  readonly entities: EntityIndex;
  readonly notices: Notices;
}
