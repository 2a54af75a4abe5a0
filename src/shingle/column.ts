/**
 * The shingle at every token: a column of fingerprints aligned with the tokens they start at.
 *
 * A shingle is `size` consecutive tokens of one block. A block with fewer tokens has one shingle, the whole of it, at its first token, so
 * that a two-word caption ("FM 1506") still has a fingerprint of its own.
 */
import { checkInteger } from "../base/index.ts";
import { hashWindows } from "../hash/index.ts";
import type { Tokens } from "../text/index.ts";

/** Default number of tokens in a shingle. */
export const DEFAULT_SHINGLE_SIZE = 5;

/** Shingles by the token they start at. `hashes[i]` means something only where `lengths[i]` is not 0. */
export interface ShingleColumn {
  readonly size: number;
  /** Finalized fingerprints of the shingles. */
  readonly hashes: Uint32Array;
  /** Tokens that the shingle covers: `size`, less for the whole of a short block, 0 where no shingle starts. */
  readonly lengths: Uint8Array;
  /** Block of each token, as given. */
  readonly blockOfToken: Uint32Array;
}

/**
 * Fingerprints every shingle of `size` tokens (default 5, at most 255) by a rolling polynomial over the token hashes, finalized.
 * O(tokens), about 2.5 µs for 400.
 *
 * @throws {TypeError} Not tokens.
 * @throws {RangeError} `size` is not an integer from 1 to 255, or `blockOfToken` is shorter than the tokens.
 */
export function shingleColumn(
  tokens: Pick<Tokens, "count" | "hashes">,
  blockOfToken: Uint32Array,
  size: number = DEFAULT_SHINGLE_SIZE,
): ShingleColumn {
  checkShingleSize(size);
  if (!(tokens?.hashes instanceof Uint32Array))
    throw new TypeError("tokens must be those of a text, as `tokenize` makes them");
  const { count } = tokens;
  if (blockOfToken.length < count) {
    throw new RangeError(`blockOfToken must have an entry for each of ${count} tokens, got ${blockOfToken.length}`);
  }
  const hashes = new Uint32Array(count);
  const lengths = new Uint8Array(count);
  for (let first = 0; first < count;) {
    const block = blockOfToken[first]!;
    let end = first + 1;
    while (end < count && blockOfToken[end]! === block) end++;
    // At most as many windows as tokens: each stands at its first token.
    const windows = hashWindows(tokens.hashes, first, end, size, hashes, first);
    lengths.fill(Math.min(size, end - first), first, first + windows);
    first = end;
  }
  return { size, hashes, lengths, blockOfToken };
}

export function checkShingleSize(size: unknown): number {
  return checkInteger(size, "size", 1, 255);
}
