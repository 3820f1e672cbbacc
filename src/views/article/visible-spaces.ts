const spacesOnly = /^[\s\u00A0\u202F]+$/u;
const doubledSpaces = / {2,}/g;

/** Line ends and spaces that stand alone as signs (↵ ␣), so that one sees what a correction changed. */
export function visibleSpaces(text: string): string {
  const signed = text.replaceAll('\r', '␍').replaceAll('\n', '↵').replaceAll('\t', '⇥');
  if (spacesOnly.test(signed)) return '␣'.repeat([...signed].length);
  return signed.replaceAll(doubledSpaces, (run) => '␣'.repeat(run.length));
}
