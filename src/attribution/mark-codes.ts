/** Character codes of quotation marks, and of what may stand beside them. */

export const STRAIGHT = 0x22;
export const APOSTROPHE = 0x27;
export const GRAVE = 0x60;
export const LEFT_GUILLEMET = 0xab;
export const RIGHT_GUILLEMET = 0xbb;
export const LEFT_SINGLE = 0x2018;
export const RIGHT_SINGLE = 0x2019;
export const LOW_SINGLE = 0x201a;
export const LEFT_DOUBLE = 0x201c;
export const RIGHT_DOUBLE = 0x201d;
export const LOW_DOUBLE = 0x201e;
export const LEFT_CORNER = 0x300c;
export const RIGHT_CORNER = 0x300d;

/** What may stand before an opening mark: white space, an opening bracket, a dash, a slash, another mark, a colon. */
export function isBoundary(code: number): boolean {
  if (isSpace(code)) return true;
  if (code === 0x28 || code === 0x5b || code === 0x2f || code === 0x3a || code === 0x2d || code === STRAIGHT)
    return true;
  return (
    (code >= 0x2010 && code <= 0x2015) ||
    code === LEFT_DOUBLE ||
    code === LEFT_SINGLE ||
    code === LOW_DOUBLE ||
    Number.isNaN(code)
  );
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isSpace(code: number): boolean {
  return (
    code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x3000
  );
}
