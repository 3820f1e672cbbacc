/**
 * A short name for some words, the same on every machine: FNV-1a over UTF-16 units, run twice with different
 * seeds, eleven signs of 0-9 and a-z (about 56 bits).
 */
export function stableHash(text: string): string {
  const high = fnv1a(text, 0x811c9dc5);
  const low = fnv1a(text, 0x01000193 ^ high);
  return (BigInt(high) * 0x1000000n + BigInt(low & 0xffffff)).toString(36).padStart(11, '0');
}

function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}
