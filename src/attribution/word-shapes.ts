/** Where a word ends, what it looks like, and what a character between words says. Character codes only, no regular expressions. */

/** Bits of `Words.gaps`: what stands between a word and the one before it. */
export const GAP_SPACE = 1;
export const GAP_COMMA = 2;
export const GAP_COLON = 4; // colon, semicolon
export const GAP_STOP = 8; // . ? ! …
export const GAP_QUOTE = 16; // any double or single mark
export const GAP_BRACKET = 32; // ( ) [ ]
export const GAP_DASH = 64; // a dash, or a hyphen with white space at its side
export const GAP_SLASH = 128; // / |
export const GAP_BLOCK = 256; // first word of its block
export const GAP_OTHER = 512;
export const GAP_LINE = 1024; // a line break inside the block

/** Bits of `Words.shapes`. */
export const SHAPE_CAPITAL = 1;
export const SHAPE_ALL_CAPS = 2;
export const SHAPE_POSSESSIVE = 4; // ends in 's
export const SHAPE_DIGIT = 8;
export const SHAPE_INITIAL = 16; // one letter, with or without a dot, or letters with dots: J., U.S.
export const SHAPE_SENTENCE_START = 32;

/** Longer runs of letters are no words that a list could hold; hashing them would be the dearest step of a text without spaces. */
export const MAX_WORD = 40;

/** In lower case, each character in its place: İ alone would become two. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replaceAll("\u0130", "\u0131").toLowerCase();
}

export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code < 0x2c00) return false;
  if (code >= 0x3000 && code < 0x3040) return false;
  // `>=` and not a chain of `!==`: past the end of the text the code is NaN.
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0xff00 && code < 0xff10);
}

/** Inside a word: an apostrophe, hyphen or dot between two word characters, and the last dot of `U.S.`. */
export function wordEnd(text: string, start: number, limit: number): number {
  let position = start + 1;
  let dots = 0;
  while (position < limit) {
    const code = text.charCodeAt(position);
    if (!isWordCode(code)) {
      if (position + 1 >= limit) break;
      const inner =
        code === 0x27 ||
        code === 0x2019 ||
        code === 0x2d ||
        code === 0x2010 ||
        code === 0x2011 ||
        code === 0x2e ||
        code === 0x26;
      if (!inner || !isWordCode(text.charCodeAt(position + 1))) break;
      if (code === 0x2e) dots++;
    }
    position++;
  }
  const initials = dots > 0 && position - start === 2 * dots + 1;
  return initials && position < limit && text.charCodeAt(position) === 0x2e ? position + 1 : position;
}

export function shapeOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  let shape = 0;
  if (first >= 48 && first <= 57) return SHAPE_DIGIT;
  let stop = end;
  if (end - start > 2 && (text.charCodeAt(end - 1) | 32) === 0x73) {
    const mark = text.charCodeAt(end - 2);
    if (mark === 0x27 || mark === 0x2019) {
      shape |= SHAPE_POSSESSIVE;
      stop = end - 2;
    }
  }
  if (!isUpper(text, start)) return hasNameParticle(text, start, stop) ? shape | SHAPE_CAPITAL : shape;
  shape |= SHAPE_CAPITAL;
  const second = text.charCodeAt(start + 1);
  if (stop - start === 1 || second === 0x2e) return shape | SHAPE_INITIAL;
  if (stop - start > MAX_WORD) return shape;
  for (let position = start + 1; position < stop; position++) {
    const code = text.charCodeAt(position);
    if ((code >= 97 && code <= 122) || (code >= 0xdf && !isUpper(text, position))) return shape;
  }
  return shape | SHAPE_ALL_CAPS;
}

export function gapOf(code: number): number {
  switch (code) {
    case 0x20:
    case 0xa0:
    case 0x09:
    case 0x202f:
    case 0x200b:
      return GAP_SPACE;
    case 0x0a:
    case 0x0d:
    case 0x2028:
      return GAP_SPACE | GAP_LINE;
    case 0x2c:
      return GAP_COMMA;
    case 0x3a:
    case 0x3b:
      return GAP_COLON;
    case 0x2e:
    case 0x3f:
    case 0x21:
    case 0x2026:
      return GAP_STOP;
    case 0x22:
    case 0x27:
    case 0x60:
    case 0xab:
    case 0xbb:
      return GAP_QUOTE;
    case 0x28:
    case 0x29:
    case 0x5b:
    case 0x5d:
      return GAP_BRACKET;
    case 0x2f:
    case 0x7c:
      return GAP_SLASH;
    case 0x2d:
      return GAP_DASH;
    default:
      if (code >= 0x2010 && code <= 0x2015) return GAP_DASH;
      if ((code >= 0x2018 && code <= 0x201f) || code === 0x2039 || code === 0x203a) return GAP_QUOTE;
      return GAP_OTHER;
  }
}

function isUpper(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde;
  if (code >= 0x2c00) return false;
  const character = text.charAt(position);
  return character !== character.toLowerCase();
}

/** `al-Homsi`, `d'Estaing`: lower case, yet a name. */
function hasNameParticle(text: string, start: number, end: number): boolean {
  for (let position = start + 1; position < start + 4 && position + 1 < end; position++) {
    if (isWordCode(text.charCodeAt(position))) continue;
    return isUpper(text, position + 1) && NAME_PARTICLES.has(text.slice(start, position));
  }
  return false;
}

const NAME_PARTICLES: ReadonlySet<string> = new Set([
  "al",
  "el",
  "an",
  "as",
  "ad",
  "ar",
  "ash",
  "az",
  "ul",
  "d",
  "l",
  "bin",
  "abd",
]);
