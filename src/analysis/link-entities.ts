import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { Entity } from '../corpus/corpus.ts';
import { raise } from '../corpus/notice.ts';
import type { Word } from '../french/words.ts';
import { findUnlisted, type UnlistedName } from './names/find-unlisted.ts';
import { type ListedMatch, matchListed } from './names/match-listed.ts';
import { lexiconOf } from './names/name-lexicon.ts';
import { type VariantFinder, variantFinder } from './names/propose-variants.ts';
import { gatherEvidence, type WordedSentence, wordSentences } from './names/word-evidence.ts';
import type { NameRecord, Sentence } from './records.ts';
import { workspaceOf } from './workspace.ts';

/**
 * unified plugin: appends the names of people, places, organisations and agencies to `file.data.names`.
 *
 * A name in another transliteration is proposed (`status: variant`) with a warning, never merged silently.
 */
export const linkEntities: Plugin<[], Root> = () => (_tree, file) => {
  const { names, sentences, knowledge } = workspaceOf(file);
  for (const name of findNames(sentences, knowledge.entities)) names.push(name);
  warnOfVariants(file, knowledge.entities);
};

/** The names of a text, listed or not, in the order of its sentences. Offsets count as the sentences' own do. */
export function findNames(sentences: readonly Sentence[], entities: readonly Entity[]): readonly NameRecord[] {
  const lexicon = lexiconOf(entities);
  const worded = wordSentences(sentences);
  const evidence = gatherEvidence(worded);
  const proposeVariant = variantFinder(lexicon);
  const named = new Set<Entity>();
  return worded.flatMap((sentence) => {
    const matches = matchListed(sentence, lexicon, evidence)
      .map((match) => ({ match, verdict: decide(match, named) }))
      .filter(({ verdict }) => verdict !== undefined);
    const taken = new Set(matches.flatMap(({ match }) => indexes(match)));
    const unlisted = findUnlisted(sentence, taken, evidence);
    return [
      ...matches.flatMap(({ match, verdict }) => (verdict ? [recordOf(sentence, match, verdict)] : [])),
      ...unlisted.map((name) => recordOf(sentence, name, judgeUnlisted(sentence.words, name, proposeVariant))),
    ].sort((a, b) => a.evidence.start - b.evidence.start);
  });
}

type Verdict = Pick<NameRecord, 'entity' | 'status' | 'rule'>;

/** Whom a listed match means. Remembers who has been named in full: a surname alone counts only afterwards. */
function decide(match: ListedMatch, named: Set<Entity>): Verdict | undefined {
  const candidates = [...new Set(match.forms.map(({ entity }) => entity))];
  const known = candidates.filter((entity) => named.has(entity));
  const [entity] = candidates.length === 1 ? candidates : known;
  if (match.kind === 'surname' && !(match.hasCivilTitle && candidates.length === 1)) {
    return known.length === 1 && entity ? { entity: entity.slug, status: 'variant', rule: 'surname' } : undefined;
  }
  if (!entity || (candidates.length > 1 && known.length > 1)) {
    return { entity: undefined, status: 'unknown', rule: 'ambiguous-form' };
  }
  if (match.kind === 'form' || match.kind === 'initials') named.add(entity);
  return { entity: entity.slug, status: 'listed', rule: listedRule(match) };
}

function listedRule({ kind, isPlural, hasCivilTitle }: ListedMatch): string {
  if (isPlural) return 'plural-form';
  if (hasCivilTitle) return 'civil-title';
  return { form: 'listed-form', initials: 'initials', short: 'short-form', surname: 'surname' }[kind];
}

function judgeUnlisted(words: readonly Word[], { start, end, rule }: UnlistedName, propose: VariantFinder): Verdict {
  const entity = propose(words.slice(rule === 'civil-title' ? start + 1 : start, end));
  return entity
    ? { entity: entity.slug, status: 'variant', rule: 'transliteration' }
    : { entity: undefined, status: 'unknown', rule };
}

function indexes({ start, end }: { readonly start: number; readonly end: number }): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

function recordOf(
  { sentence, words }: WordedSentence,
  { start, end }: { readonly start: number; readonly end: number },
  verdict: Verdict,
): NameRecord {
  const from = words[start]?.start ?? 0;
  const to = words[end - 1]?.end ?? from;
  return {
    kind: 'name',
    evidence: {
      report: sentence.report,
      sentence: sentence.id,
      start: sentence.start + from,
      end: sentence.start + to,
    },
    form: sentence.text.slice(from, to),
    ...verdict,
    review: 'automatic',
  };
}

/** One warning for each form that is only proposed, at its first place. */
function warnOfVariants(file: VFile, entities: readonly Entity[]): void {
  const { names, sentences, fileOffsetOf } = workspaceOf(file);
  const warned = new Set<string>();
  for (const { status, rule, form, entity, evidence } of names) {
    if (status !== 'variant' || entity === undefined || warned.has(`${entity} ${form}`)) continue;
    warned.add(`${entity} ${form}`);
    const label = entities.find(({ slug }) => slug === entity)?.label ?? entity;
    const part = sentences.find(({ id }) => id === evidence.sentence)?.part ?? 'text';
    raise(file, {
      degree: 'warning',
      ruleId: 'name-variant',
      source: 'analysis',
      reason: `« ${form} » is listed in no entity file; by rule \`${rule}\` it may be « ${label} »`,
      place: fileOffsetOf(part, evidence.start),
      note: `If it is, add the form to content/entities/${entity}.md; if not, reject the name in the report's overrides.`,
    });
  }
}
