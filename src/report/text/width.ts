/**
 * How many columns a text takes in a terminal: two for wide East Asian characters and emoji, none for combining marks.
 * After Unicode Standard Annex 11 (East Asian Width), blocks W and F; ambiguous width counts one, as terminals outside East Asia have it.
 */

/** Characters of one column that join with none of the others: ASCII, Latin letters, dashes, quotation marks, arrows, lines. */
const PLAIN =
  /^[\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u203B\u203D-\u2048\u204A-\u205E\u2190-\u2199\u2500-\u257F]*$/;
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{17000}-\u{18CFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\uFE0F/u;

/** Made when a text first needs it: loading its rules takes 10 ms, and most reports are plain. */
let segmenter: Intl.Segmenter | undefined;

function segmentsOf(text: string): Intl.Segments {
  // Grapheme clusters are the same in every language; "en" is named because no default may be.
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}

export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmentsOf(text)) width += graphemeWidth(segment);
  return width;
}

/** What a reader takes for one character, with the columns of each. */
export function graphemes(text: string): { readonly text: string; readonly width: number }[] {
  return [...segmentsOf(text)].map(({ segment }) => ({ text: segment, width: graphemeWidth(segment) }));
}

export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

function graphemeWidth(grapheme: string): number {
  if (/^[\p{M}\p{Cf}]*$/u.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}
