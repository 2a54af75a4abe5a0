/** A `SegmentedText` made by hand from lists of token hashes, one list a block; spans are made up and texts empty. */
import type { BlockKind, SegmentedText } from "../../src/text/index.ts";

export function segmentedFrom(blocks: readonly (readonly number[])[], kinds: readonly BlockKind[] = []): SegmentedText {
  const hashes = Uint32Array.from(blocks.flat());
  const positions = Uint32Array.from(hashes, (_, i) => i * 2);
  const blockOfToken = Uint32Array.from(blocks.flatMap((words, block) => words.map(() => block)));
  return {
    text: "",
    tokens: {
      count: hashes.length,
      hashes,
      starts: positions,
      ends: positions.map((start) => start + 1),
      flags: new Uint8Array(hashes.length),
    },
    blocks: blocks.map((_, i) => ({ kind: kinds[i] ?? "paragraph", start: 0, end: 0 })),
    blockOfToken,
    sentences: [],
    sentenceOfToken: new Uint32Array(hashes.length),
  };
}
