/** Where a passage begins and ends: on its first and last shared word, with the punctuation around them that both sides have. */

import type { Span } from "../base/index.ts";
import { TOKEN_PAIRED, type SegmentedText } from "../text/index.ts";

export interface Ends {
  readonly a: Span;
  readonly b: Span;
}

/** Shared words from which a word replaced at the very end of a sentence is taken to belong to the copy. */
const ENOUGH_SHARED = 6;

/**
 * The pair itself, or the one beyond it where a single word of both sides is all that is left of their sentences: "fled to Mosul." turned "fled to
 * Raqqa." is a copied sentence with a name changed, and not a copied beginning. `step` is 1 at the end, -1 at the start.
 */
export function withEdgeWord(
  a: SegmentedText,
  b: SegmentedText,
  [i, j]: readonly [number, number],
  step: 1 | -1,
  shared: number,
): readonly [number, number] {
  if (shared < ENOUGH_SHARED) return [i, j];
  return isLastBeyond(a, i, step) && isLastBeyond(b, j, step) ? [i + step, j + step] : [i, j];
}

function isLastBeyond({ tokens, sentenceOfToken }: SegmentedText, token: number, step: 1 | -1): boolean {
  const next = token + step;
  if (next < 0 || next >= tokens.count || sentenceOfToken[next] !== sentenceOfToken[token]) return false;
  return sentenceOfToken[next + step] !== sentenceOfToken[next];
}

/**
 * The pair itself, or the one behind it where the last character of a pair is shared and begins another on either side: of "事故调查中心宣布" and
 * "事故调查中心也" the token "中心" is shared and "心宣" is not, and 心 is shared all the same.
 */
export function withSecondCharacter(
  a: SegmentedText,
  b: SegmentedText,
  [i, j]: readonly [number, number],
): readonly [number, number] {
  return hasSecond(a, i) && hasSecond(b, j) ? [i + 1, j + 1] : [i, j];
}

function hasSecond({ tokens, blockOfToken }: SegmentedText, token: number): boolean {
  const next = token + 1;
  if (next >= tokens.count || blockOfToken[next] !== blockOfToken[token]) return false;
  return (
    (tokens.flags[token]! & tokens.flags[next]! & TOKEN_PAIRED) !== 0 && tokens.starts[next] === tokens.ends[token]
  );
}

/** Grows the spans of the words outwards over punctuation that is alike on both sides. O(punctuation). */
export function passageEnds(
  a: SegmentedText,
  b: SegmentedText,
  first: readonly [number, number],
  last: readonly [number, number],
): Ends {
  const start = growLeft(a, b, first);
  const end = growRight(a, b, last);
  return { a: { start: start[0], end: end[0] }, b: { start: start[1], end: end[1] } };
}

function growRight(a: SegmentedText, b: SegmentedText, [i, j]: readonly [number, number]): [number, number] {
  let x = a.tokens.ends[i]!;
  let y = b.tokens.ends[j]!;
  const limitX = roomAfter(a, i);
  const limitY = roomAfter(b, j);
  while (x < limitX && y < limitY) {
    const [spaceX, spaceY] = [spacesBefore(a.text, x, limitX), spacesBefore(b.text, y, limitY)];
    if (spaceX > 0 && spaceY > 0) [x, y] = [x + spaceX, y + spaceY];
    const mark = foldMark(a.text.charCodeAt(x));
    if (mark === 0 || mark !== foldMark(b.text.charCodeAt(y))) break;
    x++;
    y++;
  }
  // An opening mark belongs to the word after it, which is not shared.
  while (x > a.tokens.ends[i]! && y > b.tokens.ends[j]! && isOpening(a, x - 1) && isOpening(b, y - 1)) {
    x--;
    y--;
  }
  return withClosing(a, b, [x, y], [limitX, limitY]);
}

/**
 * Over marks that close what was quoted or bracketed on both sides, though other marks stand with them: `dredger," he said` beside `dredger." The ferry`,
 * `dredger.)` beside `dredger).`. Without it the passage kept the mark that opens and lost the one that closes.
 */
function withClosing(
  a: SegmentedText,
  b: SegmentedText,
  [x, y]: readonly [number, number],
  [limitX, limitY]: readonly [number, number],
): [number, number] {
  const [closeX, closeY] = [closingAfter(a, x, limitX), closingAfter(b, y, limitY)];
  if (closeX < 0 || closeY < 0 || isBracket(a.text[closeX - 1]!) !== isBracket(b.text[closeY - 1]!)) return [x, y];
  // One side has its stop outside: it belongs to the copy as much as the other's, inside.
  const [marksX, marksY] = [marksOf(a.text, x, closeX), marksOf(b.text, y, closeY)];
  const outside = (text: string, close: number, limit: number, own: string, other: string): number =>
    own === "" && other.length === 1 && close < limit && text[close] === other ? close + 1 : close;
  return [outside(a.text, closeX, limitX, marksX, marksY), outside(b.text, closeY, limitY, marksY, marksX)];
}

/** Behind the first mark after `at` that closes a quotation or a bracket, over points and commas alone; -1 without one. */
function closingAfter(segmented: SegmentedText, at: number, limit: number): number {
  const { text } = segmented;
  for (let position = at; position < limit; position++) {
    position += spacesBefore(text, position, limit);
    const mark = text[position]!;
    if (isBracket(mark)) return position + 1;
    if (CLOSING_QUOTES.includes(mark))
      return isOpening(segmented, position) && text[position - 1] !== " " ? -1 : position + 1;
    if (!POINTS.includes(mark)) return -1;
  }
  return -1;
}

function marksOf(text: string, start: number, end: number): string {
  let marks = "";
  for (let at = start; at < end; at++) if (POINTS.includes(text[at]!)) marks += text[at];
  return marks;
}

function isBracket(mark: string): boolean {
  return ")]}）］".includes(mark);
}

const POINTS = ".,!?;:…";
const CLOSING_QUOTES = "\"'“”‘’«»‹›」』》〉】";

function growLeft(a: SegmentedText, b: SegmentedText, [i, j]: readonly [number, number]): [number, number] {
  let x = a.tokens.starts[i]!;
  let y = b.tokens.starts[j]!;
  const limitX = roomBefore(a, i);
  const limitY = roomBefore(b, j);
  while (x > limitX && y > limitY) {
    // Each side by itself: "« On" is opened by the same mark as "“On".
    const [atX, atY] = [x - 1 - spacesAfter(a, x, limitX), y - 1 - spacesAfter(b, y, limitY)];
    if (!isOpening(a, atX) || !isOpening(b, atY)) break;
    // British single marks for American double ones open the same quotation.
    const [markX, markY] = [a.text[atX]!, b.text[atY]!];
    const isQuote = EITHER_WAY.includes(markX) && EITHER_WAY.includes(markY);
    if (!isQuote && foldMark(markX.charCodeAt(0)) !== foldMark(markY.charCodeAt(0))) break;
    [x, y] = [atX, atY];
  }
  return [x, y];
}

/** French sets its marks off: the space of "là »", and a fixed one before other marks, does not end what is shared. 0 where there is none, or no mark behind it. */
function spacesBefore(text: string, at: number, limit: number): number {
  if (!isSpace(text.charCodeAt(at)) || at + 1 >= limit) return 0;
  const mark = text[at + 1]!;
  return mark === "»" || (text.charCodeAt(at) !== 0x20 && "!?;:".includes(mark)) ? 1 : 0;
}

/** The same after an opening mark: "« On". */
function spacesAfter({ text }: SegmentedText, at: number, limit: number): number {
  return at - 2 >= limit && isSpace(text.charCodeAt(at - 1)) && text[at - 2] === "«" ? 1 : 0;
}

function roomAfter(segmented: SegmentedText, i: number): number {
  const { tokens, blocks, blockOfToken } = segmented;
  const block = blocks[blockOfToken[i]!]!;
  return i + 1 < tokens.count ? Math.min(block.end, tokens.starts[i + 1]!) : block.end;
}

function roomBefore(segmented: SegmentedText, i: number): number {
  const { tokens, blocks, blockOfToken } = segmented;
  const block = blocks[blockOfToken[i]!]!;
  return i > 0 ? Math.max(block.start, tokens.ends[i - 1]!) : block.start;
}

/**
 * Marks that open what follows. Quotation marks that close in other hands (straight ones everywhere, the English opening ones in German, guillemets in
 * Danish) open when white space, a dash, another opening mark or nothing comes before them.
 */
function isOpening(segmented: SegmentedText, position: number): boolean {
  const { text } = segmented;
  const mark = text[position]!;
  if (OPENING.includes(mark)) return true;
  if (!EITHER_WAY.includes(mark)) return false;
  if (position === 0 || isSpace(text.charCodeAt(position - 1))) return true;
  return "–—-".includes(text[position - 1]!) || isOpening(segmented, position - 1);
}

const OPENING = "([{„「『《〈【（［¿¡";
const EITHER_WAY = "\"'“”‘«»‹›";
const FOLDED: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "‚": "'",
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
};

/** One number for marks that differ in typography alone; 0 for white space, which no passage ends on. */
function foldMark(unit: number): number {
  if (isSpace(unit)) return 0;
  const mark = String.fromCharCode(unit);
  return (FOLDED[mark] ?? mark).charCodeAt(0);
}

function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x202f ||
    unit === 0x3000
  );
}
