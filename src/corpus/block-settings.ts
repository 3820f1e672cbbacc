import type { VFile } from 'vfile';
import { fold } from './fold-text.ts';
import type { FrontMatter } from './front-matter.ts';
import { locateQuote } from './locate-quote.ts';
import { raise, shown } from './notice.ts';
import type { BlockRole } from './report.ts';
import type { BlockedText, PlainBlock } from './report-blocks.ts';
import type { ReportFields } from './report-schema.ts';

/** What an editor says of a block. */
export interface BlockSetting {
  readonly role: BlockRole | undefined;
  readonly lang: string | undefined;
}

/**
 * What the front matter says of each block (`blocks`), by the block's index. Raises an error for an entry whose first
 * words begin no block, several, or one that another entry has; and for a heading that the body does not mark as one.
 */
export function readBlockSettings(
  file: VFile,
  front: FrontMatter,
  entries: ReportFields['blocks'],
  { text, blocks }: BlockedText,
): ReadonlyMap<number, BlockSetting> {
  const settings = new Map<number, BlockSetting>();
  const openings =
    entries.length === 0 ? [] : blocks.map((block) => fold(text.slice(block.start, block.end)).text.trim());
  for (const [rank, entry] of entries.entries()) {
    const starts = fold(entry.starts).text.trim();
    const found = openings.flatMap((opening, index) => (opening.startsWith(starts) ? [index] : []));
    const [index] = found;
    const block = index === undefined ? undefined : blocks[index];
    const problem = problemOf(entry, found, block, index !== undefined && settings.has(index), text);
    if (problem) {
      const place = front.fields.spanOf(['blocks', rank, 'starts']);
      raise(file, { degree: 'error', source: 'corpus', place, ...problem });
    } else if (index !== undefined) {
      settings.set(index, { role: entry.role, lang: entry.lang });
    }
  }
  return settings;
}

function problemOf(
  entry: ReportFields['blocks'][number],
  found: readonly number[],
  block: PlainBlock | undefined,
  isTaken: boolean,
  text: string,
): { ruleId: string; reason: string; note: string } | undefined {
  const words = `« ${shown(entry.starts)} »`;
  if (!block) {
    const located = locateQuote(text, { exact: entry.starts });
    const nearest = located.kind === 'absent' ? located.nearest?.text : undefined;
    return {
      ruleId: 'block-not-found',
      reason: `No block of the body starts with ${words}`,
      note: nearest
        ? `The nearest text is « ${shown(nearest)} ». Copy the first words of the block.`
        : 'Copy the first words of the block exactly.',
    };
  }
  if (found.length > 1) {
    return {
      ruleId: 'block-ambiguous',
      reason: `${found.length} blocks of the body start with ${words}, expected one`,
      note: 'Give more of the first words.',
    };
  }
  if (isTaken) {
    return {
      ruleId: 'block-ambiguous',
      reason: `The block that starts with ${words} is named twice in \`blocks\``,
      note: 'Keep one entry for each block.',
    };
  }
  if (entry.role === 'heading' && block.depth === undefined) {
    return {
      ruleId: 'heading-unmarked',
      reason: `The block that starts with ${words} is called a heading, but the body has it as a paragraph`,
      note: 'Write « ## » before it in the body (and in the ledger, under `corrected`).',
    };
  }
  return undefined;
}
