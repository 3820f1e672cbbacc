import { isAuxiliary } from '../../french/auxiliaries.ts';
import { isPlainVerb } from '../../french/plain-verbs.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';

/** « Reporters sans frontières », « Médecins du monde »: bodies that are called by a trade. */
export function bodyWithoutBorders(tokens: readonly Token[], start: number, limit: number): NounPhrase | undefined {
  const first = tokens[start];
  if (first?.isCapital !== true || first.kind !== 'word' || !first.lower.endsWith('s') || start + 3 > limit) return undefined;
  const behind = `${tokens[start + 1]?.lower ?? ''} ${tokens[start + 2]?.lower ?? ''}`;
  if (!/^(?:sans frontières|du monde)$/.test(behind) || sourceKind(first.lower) === undefined) return undefined;
  const range = { start, end: start + 3 };
  return { ...range, kind: 'name', head: undefined, source: 'institution', name: range, complement: undefined, office: undefined, determiner: undefined };
}

/** « le collectif Un train pour la vallée », « l’association Des fleurs pour demain »: a body whose name is a phrase that begins with an article. */
export function bodyUnderPhrase(tokens: readonly Token[], start: number, limit: number): NounPhrase | undefined {
  const isDetermined = /^(?:le|la|l'|un|une)$/.test(tokens[start]?.lower ?? '');
  const headAt = isDetermined ? start + 1 : start;
  const head = tokens[headAt]?.lower ?? '';
  const end = endOfPhraseName(tokens, headAt + 1, limit);
  if (end === undefined) return undefined;
  return { start, end, kind: 'noun', head, source: 'institution', name: { start: headAt + 1, end }, complement: undefined, office: undefined, determiner: isDetermined ? tokens[start]?.lower : undefined };
}

/** Where a body’s name ends that is a phrase, right behind the noun for the body: « collectif | Sauvons la forêt | »; undefined where none begins. */
export function endOfPhraseName(tokens: readonly Token[], start: number, limit: number): number | undefined {
  const first = tokens[start];
  const isPhrase = /^(?:une?|des|pas|tous|toutes|plus|pour|sans|non|agir|bien|vivre|stop|touche|halte)$|.{3}ons$/.test(first?.lower ?? '');
  // « le collectif citoyen Non au béton »
  const noun = /.{3}(?:en|al|el|if|aire|ique|iste|ant)$/.test(tokens[start - 1]?.lower ?? '') && sourceKind(tokens[start - 2]?.lower ?? '') === 'institution' ? start - 2 : start - 1;
  if (sourceKind(tokens[noun]?.lower ?? '') !== 'institution' || first?.isCapital !== true || !isPhrase) return undefined;
  const isVerb = ({ lower }: Token): boolean => isAuxiliary(lower) || isPlainVerb(lower) || reportingForms(lower).some(({ tense }) => tense === 'present' || tense === 'past');
  const rest = tokens.slice(start + 1, Math.min(limit, start + 8)).findIndex((token) => token.kind !== 'word' || isVerb(token) || /^(?:a|à|qui|se|s'|ne|n')$/.test(token.lower));
  const end = rest < 0 ? Math.min(limit, start + 8) : start + 1 + rest;
  return end < start + 2 ? undefined : end;
}
