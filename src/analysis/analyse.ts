import type { Root } from 'mdast';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import type { Override } from '../corpus/report.ts';
import { applyFactOverrides, applyOverrides } from './apply-overrides.ts';
import { attributeSpeech } from './attribute-speech.ts';
import { findFacets } from './find-facets.ts';
import { findQuotations } from './find-quotations.ts';
import { inTextOrder } from './in-text-order.ts';
import { linkEntities } from './link-entities.ts';
import type { Analysis, Reading } from './records.ts';
import { resolveDates } from './resolve-dates.ts';
import { splitSentences } from './split-sentences.ts';
import { type Knowledge, openWorkspace, type WorkspaceStart } from './workspace.ts';

/** The plugins in the order they need each other's records. */
export const analysisPlugins: readonly Plugin<[], Root>[] = [
  splitSentences,
  resolveDates,
  linkEntities,
  findQuotations,
  attributeSpeech,
  applyOverrides,
  findFacets,
  applyFactOverrides,
];

/**
 * All that the rules find in one report: each plugin answers one question and appends its records.
 *
 * Messages (names in another spelling, overrides that fit nothing) go to `file`; pass the report's own file to
 * have them printed at their place.
 */
export function analyse(
  reading: Reading,
  knowledge: Knowledge,
  overrides: readonly Override[],
  file: VFile = new VFile(),
  fileOffsetOf?: WorkspaceStart['fileOffsetOf'],
): Analysis {
  const workspace = openWorkspace(file, { reading, knowledge, overrides, ...(fileOffsetOf && { fileOffsetOf }) });
  const processor = unified();
  for (const plugin of analysisPlugins) processor.use(plugin);
  // The plugins read passages from the workspace, never the tree: annotations stand off.
  const tree: Root = { type: 'root', children: [] };
  processor.runSync(tree, file);
  return { reading, ...inTextOrder(workspace) };
}
