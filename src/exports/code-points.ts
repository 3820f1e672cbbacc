const surrogate = /[\ud800-\udfff]/;

/** Turns offsets of a text from UTF-16 code units into Unicode code points, as W3C selectors count. */
export function codePointCounter(text: string): (offset: number) => number {
  if (!surrogate.test(text)) return (offset) => offset;
  const counts = new Uint32Array(text.length + 1);
  let points = 0;
  for (let at = 0; at < text.length; at += 1) {
    counts[at] = points;
    const isPair = (text.codePointAt(at) ?? 0) > 0xffff;
    if (isPair) {
      at += 1;
      counts[at] = points;
    }
    points += 1;
  }
  counts[text.length] = points;
  return (offset) => counts[offset] ?? points;
}
