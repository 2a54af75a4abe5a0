/** Lines of JSON in blocks of many, for those who read them elsewhere: on another thread, or without making objects of them. */
import type { Article } from "../base/index.ts";
import { indexOfNewline, lineEnds, unfilledBytes } from "./newline.ts";
import type { ReadContext } from "./reader.ts";

/** Whole lines of a JSON Lines input, one after another. */
export interface LineBlock {
  /** Named in problems and in the ids of records without one. */
  readonly input: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Number of the first line, and place of its first byte, in the input. */
  readonly line: number;
  readonly offset: number;
  /** Bounds in force, as in `ReadOptions`. */
  readonly maxArticleLength: number;
  readonly maxRecordBytes: number;
}

/** What an input gives where its lines may stay unread. */
export type ArticleOrBlock = Article | LineBlock;

/** Whether it is lines that nobody has read yet, and no article. */
export function isLineBlock(item: ArticleOrBlock): item is LineBlock {
  return "bytes" in item;
}

/** Large enough that handing a block to a thread costs little beside its work, small enough that a small file keeps two threads busy. */
const BLOCK_BYTES = 1 << 18;
const NEWLINE = 10;

/**
 * Cuts a stream behind the first line that ends at `BLOCK_BYTES` or later, so that the blocks do not depend on how the bytes arrive. Each has memory of its own.
 * A line far over `maxRecordBytes` is reported and passed over without being held.
 */
export async function* cutBlocks(
  input: string,
  bytes: AsyncIterable<Uint8Array>,
  { maxArticleLength, maxRecordBytes, onProblem }: ReadContext,
): AsyncGenerator<LineBlock, void, undefined> {
  let held: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  let offset = 0;
  /** Bytes so far of a line that is not held. */
  let passed = 0;
  const take = (end: number): LineBlock => {
    const block = unfilledBytes(end);
    const rest: Uint8Array[] = [];
    let at = 0;
    for (const piece of held) {
      const own = piece.subarray(0, Math.max(0, end - at));
      block.set(own, at);
      if (own.length < piece.length) rest.push(piece.subarray(own.length));
      at += own.length;
    }
    const taken = { input, bytes: block, line, offset, maxArticleLength, maxRecordBytes };
    held = rest;
    size -= end;
    line += lineEnds(block).length;
    offset += end;
    return taken;
  };
  const endPassedLine = (): void => {
    const message = `line ${line} is longer than ${maxRecordBytes} bytes and is left out`;
    onProblem({ code: "article-too-large", input, position: line, message });
    line++;
    offset += passed + 1;
    passed = 0;
  };
  for await (const whole of bytes) {
    let chunk = whole;
    if (passed > 0) {
      const end = indexOfNewline(chunk, 0);
      passed += end < 0 ? chunk.length : end;
      if (end < 0) continue;
      endPassedLine();
      chunk = chunk.subarray(end + 1);
    }
    held.push(chunk);
    size += chunk.length;
    while (size >= BLOCK_BYTES) {
      // What of the last chunk has not been searched: the first time only what may end a block, afterwards all that is left.
      const last = held[held.length - 1]!;
      const before = size - last.length;
      const end = indexOfNewline(last, Math.max(0, BLOCK_BYTES - 1 - before));
      if (end < 0) break;
      yield take(before + end + 1);
    }
    if (size > BLOCK_BYTES + maxRecordBytes) {
      const end = endOfLast(held, BLOCK_BYTES);
      if (end > 0) yield take(end);
      passed = size;
      held = [];
      size = 0;
    }
  }
  if (passed > 0) endPassedLine();
  else if (size > 0) yield take(size);
}

/** Behind the last newline among the first `count` bytes; 0 for none. */
function endOfLast(pieces: readonly Uint8Array[], count: number): number {
  let end = 0;
  let at = 0;
  for (const piece of pieces) {
    const found = piece.subarray(0, Math.max(0, count - at)).lastIndexOf(NEWLINE);
    if (found >= 0) end = at + found + 1;
    at += piece.length;
  }
  return end;
}
