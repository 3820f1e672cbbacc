/** « a », « a et b », « a, b et c »; another conjunction where one is given (« ou »). Empty for no item. */
export function listInWords(items: readonly string[], conjunction = 'et'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
