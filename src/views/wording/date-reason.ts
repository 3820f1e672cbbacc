import type { DateRecord } from '../../analysis/records.ts';
import { dateInWords, onDate } from './date-in-words.ts';
import { dateRuleInWords } from './date-rules.ts';

/**
 * Why a time expression means its date: « « mercredi » : mercredi 13 septembre 2023, compté depuis le 17 septembre
 * 2023, jour de référence de l’article (jour de la semaine, le plus proche selon le temps du verbe) ».
 */
export function dateReason(date: DateRecord): string {
  const expression = `«\u202F${date.expression}\u202F»`;
  if (date.value === undefined) return `${expression}\u00A0: ${withoutPlace(date)}`;
  const rule = date.basis === 'inferred' && date.review !== 'overridden' ? dateRuleInWords(date.rule) : undefined;
  const reason = `${expression}\u00A0: ${dateInWords(date.value, 'full')}, ${originOfValue(date)}`;
  return rule === undefined ? reason : `${reason} (${rule})`;
}

/** What a resolved value rests on: « compté depuis le 17 septembre 2023, jour de référence de l’article ». */
export function originOfValue({ anchor, anchorKind, basis, review, why }: DateRecord): string {
  if (review === 'overridden' || anchorKind === 'editor') {
    return why === undefined ? 'précisé à la relecture' : `précisé à la relecture. ${why}`;
  }
  if (anchor === undefined) return basis === 'stated' ? 'écrit dans le texte' : 'déduit du texte';
  const from = `compté depuis ${asDay(anchor)}`;
  return anchorKind === 'text' ? `${from}, autre date du texte` : `${from}, jour de référence de l’article`;
}

/** Why an expression names no place on the calendar, as far as its type tells. */
function withoutPlace({ timex3 }: DateRecord): string {
  if (timex3.type === 'DURATION') return 'une durée, pas une date';
  if (timex3.type === 'SET') return 'une habitude, pas une date';
  return 'aucun jour précis';
}

/** « le 17 septembre 2023 », « le 17 ou le 18 septembre 2023 », after a preposition that needs no other. */
function asDay(anchor: string): string {
  return onDate(anchor, 'long').replace(/^en /, '').replace(/^(le \d+(?:er)?) ou (?=\d)/, '$1 ou le ');
}
