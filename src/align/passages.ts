/** Cuts the path of a chain into passages, one block on each side. */

import type { AlignableText } from "./alignable.ts";
import type { Information } from "./information.ts";
import { measure, type Candidate } from "./measure.ts";
import type { Taken } from "./path.ts";

/** Words replaced on both sides at which one passage becomes two. */
const SPLIT_REPLACED = 15;
/** Words of one side's own around a paragraph's end at which the paragraph was not merely split or merged. */
const SPLIT_BROKEN = 10;
/** A sentence that one side has alone splits a passage when it has this many words; shorter ones stay inside as an edit. */
const SPLIT_SENTENCE = 4;
/** Passages of a path in its order. Words that `taken` has on either side are left out, and no passage goes over them. */
export function cutPassages(
  path: Int32Array,
  a: AlignableText,
  b: AlignableText,
  information: Information,
  taken: Taken,
): Candidate[] {
  const candidates: Candidate[] = [];
  const close = (from: number, to: number): void => {
    const candidate = to > from ? measure(path.slice(from, to), a, b, information) : undefined;
    if (candidate !== undefined) candidates.push(candidate);
  };
  let start = 0;
  for (let k = 0; k < path.length; k += 2) {
    if (taken.a[path[k]!]! | taken.b[path[k + 1]!]!) {
      close(start, k);
      start = k + 2;
    } else if (k > start && (splits(path, k, a, b) || goesOver(path, k, taken))) {
      close(start, k);
      start = k;
    }
  }
  close(start, path.length);
  return candidates;
}

/** Whether words of other passages lie between the pair at `k` and the one before it. */
export function goesOver(path: Int32Array, k: number, taken: Taken): boolean {
  for (let i = path[k - 2]! + 1; i < path[k]!; i++) if (taken.a[i]!) return true;
  for (let j = path[k - 1]! + 1; j < path[k + 1]!; j++) if (taken.b[j]!) return true;
  return false;
}

/**
 * `grown` up to the next place on either side of `core` where a passage would be cut: what lies beyond a sentence of one side's own is a passage by
 * itself or none.
 */
export function coreOf(grown: Int32Array, core: Int32Array, a: AlignableText, b: AlignableText): Int32Array {
  let from = 0;
  while (grown[from] !== core[0]) from += 2;
  let to = from + core.length;
  while (from > 0 && !splits(grown, from, a, b)) from -= 2;
  while (to < grown.length && !splits(grown, to, a, b)) to += 2;
  return grown.subarray(from, to);
}

/** Whether a new passage begins with the pair at `k`. */
function splits(path: Int32Array, k: number, a: AlignableText, b: AlignableText): boolean {
  const i0 = path[k - 2]!;
  const j0 = path[k - 1]!;
  const i1 = path[k]!;
  const j1 = path[k + 1]!;
  if (beginsPassage(a, b, i0, i1, j0, j1)) return true;
  if (Math.min(i1 - i0, j1 - j0) > SPLIT_REPLACED) return true;
  const isBroken = block(a, i0) !== block(a, i1) || block(b, j0) !== block(b, j1);
  if (isBroken && Math.max(i1 - i0, j1 - j0) > SPLIT_BROKEN) return true;
  return hasWholeSentence(a, i0, i1) || hasWholeSentence(b, j0, j1);
}

/** Whether the blocks alone ask for a new passage between the words (i0, j0) and (i1, j1). */
export function beginsPassage(
  a: AlignableText,
  b: AlignableText,
  i0: number,
  i1: number,
  j0: number,
  j1: number,
): boolean {
  // Both sides begin a new paragraph: two passages. One side alone: a paragraph was split or merged, and the passage goes on.
  if (block(a, i0) !== block(a, i1) && block(b, j0) !== block(b, j1)) return true;
  return kindChanges(a, i0, i1) || kindChanges(b, j0, j1);
}

function block(text: AlignableText, token: number): number {
  return text.segmented.blockOfToken[token]!;
}

function kindChanges(text: AlignableText, from: number, to: number): boolean {
  const blocks = text.segmented.blocks;
  return blocks[block(text, from)]!.kind !== blocks[block(text, to)]!.kind;
}

function hasWholeSentence(text: AlignableText, from: number, to: number): boolean {
  if (to - from <= SPLIT_SENTENCE) return false;
  const sentenceOf = text.segmented.sentenceOfToken;
  let token = from + 1;
  while (token < to && sentenceOf[token] === sentenceOf[from]) token++;
  const begin = token;
  while (token < to && sentenceOf[token] !== sentenceOf[to]) token++;
  return token - begin >= SPLIT_SENTENCE;
}
