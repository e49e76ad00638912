/** Characters in a join code. */
export const CODE_LENGTH = 10;

/**
 * A join code as people type it, in the one way that the server knows it: Crockford's base32 in
 * capitals, without dashes, with the letters that look like digits read as those digits.
 */
export function readCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}
