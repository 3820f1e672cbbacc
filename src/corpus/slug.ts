const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A file name with its extension must fit into 255 bytes on every system. */
const LONGEST = 120;

/** Whether a text may name a content file and stand in an address: small letters, digits, single hyphens. */
export function isSlug(value: string): boolean {
  return value.length <= LONGEST && slugForm.test(value);
}
