/** Single quotation marks, told from apostrophes: `'tis`, `the '90s`, `dogs' bowls`, `goin' home`. */
import type { Block } from "../text/index.ts";
import {
  APOSTROPHE,
  isBoundary,
  isDigit,
  isSpace,
  LEFT_DOUBLE,
  LEFT_SINGLE,
  LOW_SINGLE,
  RIGHT_DOUBLE,
  RIGHT_SINGLE,
  STRAIGHT,
} from "./mark-codes.ts";
import { isWordCode } from "./words.ts";

export function opensSingle(text: string, position: number, code: number, block: Block): boolean {
  if (code !== APOSTROPHE && code !== LEFT_SINGLE && code !== LOW_SINGLE) return false;
  const before = position === block.start ? 0x20 : text.charCodeAt(position - 1);
  if (!isBoundary(before)) return false;
  const next = position + 1;
  const after = next >= block.end ? 0x20 : text.charCodeAt(next);
  if (isSpace(after)) return false;
  if (code === LOW_SINGLE) return true;
  if (isDigit(after) && isDigit(text.charCodeAt(next + 1)) && !isDigit(text.charCodeAt(next + 2))) {
    // '90s and '87, but not '40 people were hurt'
    const third = text.charCodeAt(next + 2) | 0x20;
    if (third === 0x73 || code === APOSTROPHE) return false;
  }
  return !ELISION.test(text.slice(next, next + 8));
}

const ELISION = /^(?:tis|twas|twere|twill|em|til|till|cause|cos|n|bout|round|fraid|cept|nuff|un|er|im|ere|appen)\b/i;

/** The single mark that closes the one at `position`, or -1. */
export function findSinglePartner(text: string, position: number, code: number, limit: number): number {
  let doubtful = -1;
  let doubles = 0;
  for (let at = position + 1; at < limit; at++) {
    const here = text.charCodeAt(at);
    if (here === STRAIGHT || here === LEFT_DOUBLE || here === RIGHT_DOUBLE) doubles++;
    if (doubtful >= 0 && at - doubtful > BETTER_PARTNER) break;
    if (here !== APOSTROPHE && here !== LEFT_SINGLE && here !== RIGHT_SINGLE) continue;
    const before = text.charCodeAt(at - 1);
    const after = at + 1 >= limit ? 0x20 : text.charCodeAt(at + 1);
    if (here !== RIGHT_SINGLE && isBoundary(before) && isWordCode(after) && !ELISION.test(text.slice(at + 1, at + 9))) {
      if (!isDigit(after)) break; // the next one opens
    }
    const pairs =
      code === LEFT_SINGLE ? here === RIGHT_SINGLE : code === LOW_SINGLE ? here !== APOSTROPHE : here !== LEFT_SINGLE;
    if (!pairs || isBoundary(before) || isWordCode(after) || doubles % 2 !== 0) continue;
    // Feet and minutes: a 6' 2" beam closes nothing that a better mark may close.
    if (isDigit(before) && doubtful >= 0) continue;
    if (!endsLikeAWord(text, at, before, after)) return at;
    if (doubtful < 0) doubtful = at;
  }
  return doubtful;
}

/** `dogs' bowls`, `goin' home`: the mark may belong to the word. */
function endsLikeAWord(text: string, at: number, before: number, after: number): boolean {
  if (!isSpace(after) || !isWordCode(text.charCodeAt(at + 2))) return false;
  const last = before | 0x20;
  return last === 0x73 || (last === 0x6e && (text.charCodeAt(at - 2) | 0x20) === 0x69);
}

/** How far past a doubtful partner (`dogs' bowls`) a better one is looked for. */
const BETTER_PARTNER = 400;
