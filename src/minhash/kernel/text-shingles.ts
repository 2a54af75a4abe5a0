/** The shingles of a text in plain JavaScript: the twin of the SIMD kernel's, and its stand-in for texts it does not take. */
import { hashWindows } from "../../hash/index.ts";
import { wordHashes } from "../../text/index.ts";
import type { Shingling } from "./kernel.ts";

/** Fingerprints of all shingles of a text in their order. A view of working memory: gone with the next call. Linear. */
export function textShingles(text: string, { size, byLine }: Shingling): Uint32Array {
  const { hashes, lineStarts } = wordHashes(text);
  if (scratch.length < hashes.length) scratch = new Uint32Array(hashes.length * 2);
  const shingles = scratch;
  let total = 0;
  let first = 0;
  if (byLine) {
    for (let i = 0; i < lineStarts.length; i++) {
      const next = lineStarts[i]!;
      total += hashWindows(hashes, first, next, size, shingles, total);
      first = next;
    }
  }
  total += hashWindows(hashes, first, hashes.length, size, shingles, total);
  if (hashes.length > KEPT) scratch = new Uint32Array(1024);
  return shingles.subarray(0, total);
}

// Kept between calls, because allocating costs as much as filling. Never read before written.
let scratch: Uint32Array = new Uint32Array(1024);
const KEPT = 1 << 17;
