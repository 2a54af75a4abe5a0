/**
 * Which marks open a quotation and which close it.
 *
 * One pass over the characters of each block. A double mark opens until its partner, or the end of the block; single marks count only where
 * both partners are found and no double quotation is open, because most of them are apostrophes. The search for a single partner stops at
 * the next opening single mark, so the whole stays linear: 200,000 marks in a row cost what 200,000 letters cost.
 */
import type { Block, SegmentedText } from "../text/index.ts";
import {
  STRAIGHT,
  APOSTROPHE,
  GRAVE,
  LEFT_GUILLEMET,
  RIGHT_GUILLEMET,
  LEFT_SINGLE,
  RIGHT_SINGLE,
  LOW_SINGLE,
  LEFT_DOUBLE,
  RIGHT_DOUBLE,
  LOW_DOUBLE,
  LEFT_CORNER,
  RIGHT_CORNER,
  isBoundary,
  isSpace,
} from "./mark-codes.ts";
import { findSinglePartner, opensSingle } from "./single-marks.ts";
import { isWordCode } from "./words.ts";

/** A stretch between quotation marks, marks included. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Index into `SegmentedText.blocks`. */
  readonly block: number;
  /** `false` where the mark was never closed in this block: the quotation runs on, or somebody forgot. */
  readonly closed: boolean;
  /** Nothing but white space before it in its block. */
  readonly opensBlock: boolean;
  /** Takes up a quotation that the block before left open. */
  readonly resumes: boolean;
}

/** All quotations of the reported text, in order, disjoint. Furniture is skipped. O(length). */
export function findQuotations(segmented: SegmentedText): Quotation[] {
  const found: Quotation[] = [];
  let pending = 0;
  segmented.blocks.forEach((block, index) => {
    if (block.kind === "furniture") return;
    pending = scanBlock(segmented.text, block, index, pending, found);
  });
  return found;
}

/** `the country"s debt`: opened a quotation that took the rest of the paragraph. */
function isMistypedApostrophe(text: string, position: number): boolean {
  const next = text.charCodeAt(position + 1);
  return (
    (next === 0x73 || next === 0x74) &&
    position > 0 &&
    isWordCode(text.charCodeAt(position - 1)) &&
    !isWordCode(text.charCodeAt(position + 2))
  );
}

/** Returns the mark left open at the block's end, 0 for none. `pending` is the one the block before left open. */
function scanBlock(text: string, block: Block, index: number, pending: number, found: Quotation[]): number {
  let first = block.start;
  while (first < block.end && isSpace(text.charCodeAt(first))) first++;
  let open = 0;
  let depth = 0;
  let start = 0;
  let resumes = false;
  const emit = (end: number, closed: boolean): void => {
    if (hasWord(text, start, end))
      found.push({ start, end, block: index, closed, opensBlock: start === first, resumes });
    open = 0;
    depth = 0;
    resumes = false;
  };
  for (let position = first; position < block.end; position++) {
    const code = text.charCodeAt(position);
    if (!isMark(code) || (code === STRAIGHT && isMistypedApostrophe(text, position))) continue;
    if (open === 0) {
      if (pending !== 0 && position !== first && closes(text, position, code, pending, block.end)) {
        // The block before was left open and this one does not open again, yet closes: all up to here is quoted.
        start = first;
        resumes = true;
        emit(position + markLength(text, position, code), true);
        pending = 0;
        continue;
      }
      if (isSingle(code) && !isDoubled(text, position, code)) {
        if (!opensSingle(text, position, code, block)) continue;
        const partner = findSinglePartner(text, position, code, block.end);
        start = position;
        resumes = pending !== 0 && position === first;
        if (partner >= 0) {
          emit(partner + 1, true);
          position = partner;
          pending = 0;
        } else if (position === first && code === LEFT_SINGLE) {
          open = code;
          break;
        }
        continue;
      }
      if (!opensDouble(text, position, code, block)) continue;
      open = code;
      start = position;
      resumes = pending !== 0 && position === first;
      pending = 0;
      position += markLength(text, position, code) - 1;
      continue;
    }
    if (closes(text, position, code, open, block.end)) {
      if (depth > 0) {
        depth--;
        continue;
      }
      const length = markLength(text, position, code);
      emit(position + length, true);
      position += length - 1;
    } else if (reopens(text, position, code, open)) {
      let end = position;
      while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
      emit(end, false);
      open = code;
      start = position;
    } else if (code === open && code !== STRAIGHT) depth++;
  }
  if (open === 0) return 0;
  const left = open;
  let end = block.end;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  emit(end, false);
  return left;
}

function isMark(code: number): boolean {
  if (code < 0x80) return code === STRAIGHT || code === APOSTROPHE || code === GRAVE;
  if (code < 0x2018) return code === LEFT_GUILLEMET || code === RIGHT_GUILLEMET;
  return code <= 0x201f || code === LEFT_CORNER || code === RIGHT_CORNER;
}

function isSingle(code: number): boolean {
  return code === APOSTROPHE || code === LEFT_SINGLE || code === RIGHT_SINGLE || code === LOW_SINGLE || code === GRAVE;
}

/** ``…'' of older feeds. */
function isDoubled(text: string, position: number, code: number): boolean {
  return (code === GRAVE || code === APOSTROPHE) && text.charCodeAt(position + 1) === code;
}

function markLength(text: string, position: number, code: number): number {
  return isSingle(code) && isDoubled(text, position, code) ? 2 : 1;
}

function opensDouble(text: string, position: number, code: number, block: Block): boolean {
  if (code === RIGHT_CORNER) return false;
  if (code === LEFT_DOUBLE || code === LOW_DOUBLE || code === LEFT_CORNER || code === LEFT_GUILLEMET) return true;
  const length = markLength(text, position, code);
  const before = position === block.start ? 0x20 : text.charCodeAt(position - 1);
  const after = position + length >= block.end ? 0x20 : text.charCodeAt(position + length);
  if (code === GRAVE) return true;
  if (code === APOSTROPHE) return isBoundary(before) && isWordCode(after);
  if (code === STRAIGHT) {
    if (before >= 48 && before <= 57) return false; // 6'2"
    return isBoundary(before) ? true : !isSpace(after) && isWordCode(after) && isWordCode(before);
  }
  // » and ” open only where a word follows: »Hallo«, ”Hej”.
  return isBoundary(before) && isWordCode(after);
}

function closes(text: string, position: number, code: number, open: number, limit: number): boolean {
  const after = position + 1 >= limit ? 0x20 : text.charCodeAt(position + 1);
  const before = text.charCodeAt(position - 1);
  switch (open) {
    case STRAIGHT:
      return code === RIGHT_DOUBLE || (code === STRAIGHT && !(isBoundary(before) && isWordCode(after)));
    case LEFT_DOUBLE:
      return (
        code === RIGHT_DOUBLE ||
        code === STRAIGHT ||
        (code === LEFT_DOUBLE && !isBoundary(before) && !isWordCode(after))
      );
    case LOW_DOUBLE:
      return code === LEFT_DOUBLE || code === RIGHT_DOUBLE || code === STRAIGHT;
    case RIGHT_DOUBLE:
      return code === RIGHT_DOUBLE || code === STRAIGHT;
    case LEFT_GUILLEMET:
      return code === RIGHT_GUILLEMET;
    case RIGHT_GUILLEMET:
      return code === LEFT_GUILLEMET || code === RIGHT_GUILLEMET;
    case LEFT_CORNER:
      return code === RIGHT_CORNER;
    case LEFT_SINGLE:
      return code === RIGHT_SINGLE && !isWordCode(after) && !isSpace(before) && after !== RIGHT_SINGLE;
    default:
      return code === STRAIGHT || (code === APOSTROPHE && isDoubled(text, position, code));
  }
}

/** An opening mark inside an open quotation after a finished sentence: the former was never closed. */
function reopens(text: string, position: number, code: number, open: number): boolean {
  if (code !== open || (code !== STRAIGHT && code !== LEFT_DOUBLE)) return false;
  let before = position - 1;
  while (before >= 0 && isSpace(text.charCodeAt(before)) && position - before < 8) before--;
  const last = text.charCodeAt(before);
  return last === 0x2e || last === 0x3f || last === 0x21 || last === 0x2026 || (code === STRAIGHT && last !== 0x2c);
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let position = start; position < end; position++) if (isWordCode(text.charCodeAt(position))) return true;
  return false;
}
