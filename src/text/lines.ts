/**
 * From text to raw blocks: paragraphs as the page laid them out, before anyone asks what they are.
 *
 * A blank line always separates. So does a single line break, unless the lines around it are one paragraph wrapped at a
 * fixed width, as in mail and plain-text wires. A break was made by wrapping when the next word would not have fitted
 * on the line, which holds for any width and for ragged text, where "lines of about equal length" does not.
 */
import { checkString, type Span } from "../base/index.ts";

/** Trimmed, never empty. */
export interface Line extends Span {
  readonly afterBlank: boolean;
}

const SENTENCE_FINAL = ".!?…。！？｡۔؟।॥።։។။";
const CLOSING = "\"'”’»›)]}」』】》〉）“";

/** The paragraphs of a text as it lays them out, headlines and captions among them: what `segment` starts from, at a tenth of its cost. Linear. Throws `TypeError` if `text` is not a string. */
export function paragraphSpans(text: string): Span[] {
  return joinWrappedLines(text, cutLines(checkString(text, "text")));
}

/** Lines that hold something visible, in order. Linear. */
export function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let at = 0;
  const breaks = new LineBreaks(text);
  while (at < text.length) {
    const next = breaks.after(at);
    let start = at;
    let end = next;
    while (start < end && isInvisible(text.charCodeAt(start))) start += 1;
    while (end > start && isInvisible(text.charCodeAt(end - 1))) end -= 1;
    if (start < end) lines.push({ start, end, afterBlank });
    afterBlank = start === end;
    at = text.charCodeAt(next) === 0x0d && text.charCodeAt(next + 1) === 0x0a ? next + 2 : next + 1;
  }
  return lines;
}

/** Joins the lines of wrapped paragraphs. Linear. */
export function joinWrappedLines(text: string, lines: readonly Line[]): Span[] {
  const joined: Span[] = [];
  const column = columnWidth(text, lines);
  for (let first = 0; first < lines.length;) {
    let end = first + 1;
    while (end < lines.length && !lines[end]!.afterBlank) end += 1;
    if (column > 0 && end - first > 1 && fillsColumn(text, lines, first, end, column))
      joinGroup(text, lines, first, end, column, joined);
    else if (end - first > 1 && isWrapped(text, lines, first, end))
      joinGroup(text, lines, first, end, wrapWidth(lines, first, end), joined);
    else
      for (let index = first; index < end; index += 1)
        joined.push({ start: lines[index]!.start, end: lines[index]!.end });
    first = end;
  }
  return joined;
}

/** Whether a span ends with sentence-final punctuation, closing quotes and brackets after it allowed. */
export function endsSentence(text: string, span: Span): boolean {
  let end = span.end;
  while (end > span.start && (CLOSING.includes(text[end - 1]!) || isInvisible(text.charCodeAt(end - 1)))) end -= 1;
  return end > span.start && SENTENCE_FINAL.includes(text[end - 1]!);
}

/** White space, controls and zero-width characters. */
export function isInvisible(unit: number): boolean {
  if (unit <= 0x20) return true;
  if (unit < 0x7f) return false;
  if (unit < 0x2000) return unit <= 0xa0 || unit === 0xad || unit === 0x1680;
  return (
    unit <= 0x200f ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x205f && unit <= 0x206f) ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** The next line break of any kind, found with `indexOf`, which is ten times as fast as looking at each unit. */
class LineBreaks {
  private readonly text: string;
  private readonly kinds = ["\n", "\r", "\u2028", "\u2029", "\u0085"];
  private readonly next = [-1, -1, -1, -1, -1];

  constructor(text: string) {
    this.text = text;
  }

  after(at: number): number {
    let nearest = this.text.length;
    for (let kind = 0; kind < this.kinds.length; kind += 1) {
      if (this.next[kind]! < at) {
        const found = this.text.indexOf(this.kinds[kind]!, at);
        this.next[kind] = found < 0 ? this.text.length : found;
      }
      nearest = Math.min(nearest, this.next[kind]!);
    }
    return nearest;
  }
}

/** Shorter lines are verse, tables or addresses, unless the whole text is set in them. */
const MIN_WRAP_WIDTH = 40;
/** Share of the width that a wrapped line may leave free: some wrappers break at the first space after a target width. */
const WRAP_SLACK = 0.12;

/**
 * Whether the group of lines was wrapped: nearly every break is one that wrapping makes, and enough of the next lines
 * continue in lower case in mid-sentence. The second test is what keeps two caption lines of equal length apart.
 */
function isWrapped(text: string, lines: readonly Line[], first: number, end: number): boolean {
  const width = wrapWidth(lines, first, end);
  if (width < MIN_WRAP_WIDTH) return false;
  if (end - first === 2 && isOneWord(text, lines[first + 1]!)) return false; // "by", "More"
  return isRunningText(text, lines, first, end, width);
}

/** Shares of the breaks that wrapping makes, and of those in the midst of a sentence. */
const WRAPPED = 0.75;
const CONTINUED = 0.4;

function isRunningText(text: string, lines: readonly Line[], first: number, end: number, width: number): boolean {
  let breaks = 0;
  let wrapped = 0;
  let continued = 0;
  for (let index = first; index + 1 < end; index += 1) {
    if (lines[index + 1]!.afterBlank) continue;
    breaks += 1;
    if (!isWrapBreak(text, lines[index]!, lines[index + 1]!, width)) continue;
    wrapped += 1;
    if (!endsSentence(text, lines[index]!) && beginsLower(text, lines[index + 1]!)) continued += 1;
  }
  return wrapped >= WRAPPED * breaks && continued >= CONTINUED * breaks;
}

/** Lines from which a text may be set in a narrow column, and how narrow that may be. */
const MIN_COLUMN_LINES = 8;
const MIN_COLUMN_WIDTH = 14;
/** Of a column's lines one in twenty may stick out: print has letters of many breadths, and scans run words together. */
const COLUMN_OUTLIERS = 20;

/**
 * Width of the column that a text is set in, as newspapers are and what is scanned from them; 0 where its lines are none of a column, or as wide as mail's. Asked
 * of all lines together, because a paragraph is two or three of them: by itself it looks like verse or an address.
 */
function columnWidth(text: string, lines: readonly Line[]): number {
  const lengths = new Uint32Array(lines.length);
  let breaks = 0;
  lines.forEach(({ start, end, afterBlank }, index) => {
    lengths[index] = end - start;
    if (!afterBlank) breaks += 1;
  });
  if (breaks < MIN_COLUMN_LINES) return 0;
  lengths.sort();
  const width = lengths[lengths.length - 1 - Math.floor(lengths.length / COLUMN_OUTLIERS)]!;
  if (width < MIN_COLUMN_WIDTH || width >= MIN_WRAP_WIDTH) return 0;
  return isRunningText(text, lines, 0, lines.length, width) ? width : 0;
}

function fillsColumn(text: string, lines: readonly Line[], first: number, end: number, width: number): boolean {
  let wrapped = 0;
  for (let index = first; index + 1 < end; index += 1)
    if (isWrapBreak(text, lines[index]!, lines[index + 1]!, width)) wrapped += 1;
  return wrapped >= WRAPPED * (end - first - 1);
}

/** The longest line; in long groups one line in fifty may stick out (an address that cannot be wrapped). */
function wrapWidth(lines: readonly Line[], first: number, end: number): number {
  const lengths = new Uint32Array(end - first);
  for (let index = first; index < end; index += 1) lengths[index - first] = lines[index]!.end - lines[index]!.start;
  lengths.sort();
  return lengths[lengths.length - 1 - Math.floor(lengths.length / 50)]!;
}

function isWrapBreak(text: string, line: Line, next: Line, width: number): boolean {
  const length = line.end - line.start;
  if (length > width) return true;
  const limit = Math.min(next.end, next.start + width + 1);
  let wordEnd = next.start;
  while (wordEnd < limit && !isInvisible(text.charCodeAt(wordEnd))) wordEnd += 1;
  return length + 1 + (wordEnd - next.start) > width * (1 - WRAP_SLACK);
}

function isOneWord(text: string, line: Line): boolean {
  const space = text.indexOf(" ", line.start);
  return space < 0 || space >= line.end;
}

function beginsLower(text: string, line: Line): boolean {
  const first = text[line.start]!;
  return first !== first.toUpperCase();
}

/** One block for each paragraph of the group: a line that ended early, and ended its sentence, ended a paragraph. */
function joinGroup(
  text: string,
  lines: readonly Line[],
  first: number,
  end: number,
  width: number,
  joined: Span[],
): void {
  let start = first;
  for (let index = first; index < end; index += 1) {
    const line = lines[index]!;
    const early = index + 1 < end && !isWrapBreak(text, line, lines[index + 1]!, width);
    if (index + 1 < end && !(early && (endsSentence(text, line) || line.end - line.start < width / 2))) continue;
    joined.push({ start: lines[start]!.start, end: line.end });
    start = index + 1;
  }
}
