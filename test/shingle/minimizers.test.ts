import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimizers, shingleColumn, type ShingleColumn } from "../../src/shingle/index.ts";
import { segmentedFrom } from "../oracle/blocks.ts";
import { randomWords } from "../oracle/random-words.ts";
import { naiveMinimizers, naiveShingles } from "../oracle/shingles.ts";

function columnOf(blocks: readonly (readonly number[])[], size?: number): ShingleColumn {
  const { tokens, blockOfToken } = segmentedFrom(blocks);
  return shingleColumn(tokens, blockOfToken, size);
}

describe("minimizers", () => {
  it("chooses the rightmost smallest shingle of every window, of few distinct words too", () => {
    const words = fc.oneof(fc.nat(1), fc.nat(0xffffffff));
    const blocks = fc.array(fc.array(words, { maxLength: 40 }), { maxLength: 6 });
    fc.assert(
      fc.property(blocks, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 10 }), (texts, size, window) => {
        const found = minimizers(columnOf(texts, size), window);
        expect([...found]).toEqual(naiveMinimizers(naiveShingles(texts, size), window));
      }),
    );
  });

  it("keeps its guarantee: texts that share 12 consecutive words share a chosen fingerprint", () => {
    const next = randomWords(11);
    const some = (count: number): number[] => Array.from({ length: count }, next);
    for (let i = 0; i < 300; i++) {
      const shared = some(12);
      const texts = [
        [...some(i % 20), ...shared, ...some((i * 7) % 23)],
        [...some((i * 3) % 31), ...shared, ...some(i % 5)],
      ];
      const [a, b] = texts.map((text) => {
        const column = columnOf([text]);
        return new Set([...minimizers(column)].map((start) => column.hashes[start]));
      });
      expect([...a!].some((hash) => b!.has(hash))).toBe(true);
    }
  });

  it("keeps about two shingles in nine with the default window of 8", () => {
    const next = randomWords(3);
    const column = columnOf([Array.from({ length: 50_000 }, next)]);
    expect(minimizers(column).length / 50_000).toBeCloseTo(2 / 9, 2);
  });

  it("leaves a trace of every block, however short", () => {
    expect(
      [...minimizers(columnOf([[1], [2, 3], [4, 5, 6, 7, 8, 9]]))].map((i) => (i === 0 ? 0 : i < 3 ? 1 : 2)),
    ).toEqual([0, 1, 2]);
    expect(minimizers(columnOf([]))).toHaveLength(0);
  });

  it("refuses a window that is not an integer from 1 to 255", () => {
    expect(() => minimizers(columnOf([[1]]), 0)).toThrow(
      new RangeError("window must be an integer >= 1 and <= 255, got 0"),
    );
  });
});
