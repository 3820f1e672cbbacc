/** What stands behind the `#` in the address of a sentence, from its id `<slug>#<fragment>`. */
export function fragmentOf(id: string): string {
  return id.slice(id.indexOf('#') + 1);
}
