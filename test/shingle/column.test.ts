import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shingleColumn } from "../../src/shingle/index.ts";
import { segmentedFrom } from "../oracle/blocks.ts";
import { naiveShingles } from "../oracle/shingles.ts";

const blocksOfWords = fc.array(fc.array(fc.nat(0xffffffff), { maxLength: 30 }), { maxLength: 8 });

function columnOf(blocks: readonly (readonly number[])[], size?: number): ReturnType<typeof shingleColumn> {
  const { tokens, blockOfToken } = segmentedFrom(blocks);
  return shingleColumn(tokens, blockOfToken, size);
}

describe("shingleColumn", () => {
  it("agrees with slicing every window of every block", () => {
    fc.assert(
      fc.property(blocksOfWords, fc.integer({ min: 1, max: 9 }), (blocks, size) => {
        const { hashes, lengths } = columnOf(blocks, size);
        const found = [...lengths].flatMap((length, start) =>
          length > 0 ? [{ start, length, hash: hashes[start] }] : [],
        );
        const expected = naiveShingles(blocks, size).map(({ start, length, hash }) => ({ start, length, hash }));
        expect(found).toEqual(expected);
      }),
    );
  });

  it("takes five tokens by default and never crosses a block boundary", () => {
    const { size, lengths } = columnOf([
      [1, 2, 3, 4, 5, 6],
      [7, 8],
      [9, 10, 11, 12, 13],
    ]);
    expect(size).toBe(5);
    expect([...lengths]).toEqual([5, 5, 0, 0, 0, 0, 2, 0, 5, 0, 0, 0, 0]);
  });

  it("tells FM 1506 from FM 1507: short blocks are fingerprinted whole", () => {
    const [fm, n1506, n1507] = [0x1234, 0x1506, 0x1507];
    expect(columnOf([[fm, n1506]]).hashes[0]).not.toBe(columnOf([[fm, n1507]]).hashes[0]);
    expect(columnOf([[fm]]).hashes[0]).not.toBe(columnOf([[fm, 0]]).hashes[0]);
    expect(columnOf([[0, 0, 0]]).hashes[0]).not.toBe(columnOf([[0, 0, 0, 0, 0]]).hashes[0]);
  });

  it("depends on the order of the words", () => {
    expect(columnOf([[1, 2, 3, 4, 5]]).hashes[0]).not.toBe(columnOf([[1, 2, 3, 5, 4]]).hashes[0]);
  });

  it("refuses a size that is not an integer from 1 to 255, and too short a blockOfToken", () => {
    expect(() => columnOf([[1]], 0)).toThrow(new RangeError("size must be an integer >= 1 and <= 255, got 0"));
    expect(() => columnOf([[1]], 256)).toThrow(RangeError);
    expect(() => columnOf([[1]], "5" as never)).toThrow(TypeError);
    expect(() => shingleColumn({ count: 1, hashes: Uint32Array.of(1) }, new Uint32Array(0))).toThrow(/blockOfToken/);
  });
});
