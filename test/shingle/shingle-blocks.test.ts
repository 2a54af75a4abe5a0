import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resemblance, shingleBlocks } from "../../src/shingle/index.ts";
import { BLOCK_KINDS } from "../../src/text/index.ts";
import { segmentedFrom } from "../oracle/blocks.ts";
import { naiveShingles } from "../oracle/shingles.ts";

// Few distinct words, so that shingles repeat within and across blocks.
const blocksOfWords = fc.array(fc.array(fc.nat(2), { maxLength: 40 }), { maxLength: 8 });
const ascending = (values: Iterable<number>): number[] => [...new Set(values)].sort((x, y) => x - y);

describe("shingleBlocks", () => {
  it("gives each block's and the article's distinct shingles, ascending", () => {
    fc.assert(
      fc.property(blocksOfWords, fc.integer({ min: 1, max: 6 }), (blocks, size) => {
        const { blocks: sets, article } = shingleBlocks(segmentedFrom(blocks), { size });
        const shingles = naiveShingles(blocks, size);
        expect([...article.hashes]).toEqual(ascending(shingles.map(({ hash }) => hash)));
        expect(sets.map((set) => [...set.hashes])).toEqual(
          blocks.map((_, i) => ascending(shingles.filter(({ block }) => block === i).map(({ hash }) => hash))),
        );
      }),
    );
  });

  it("counts every kind of block but furniture by default", () => {
    const words = BLOCK_KINDS.map((_, i) => [i, i, i]);
    const { blocks } = shingleBlocks(segmentedFrom(words, BLOCK_KINDS));
    expect(blocks.map((set) => set.hashes.length)).toEqual(BLOCK_KINDS.map((kind) => (kind === "furniture" ? 0 : 1)));
  });

  it("counts only the kinds it is told to", () => {
    const segmented = segmentedFrom([[1], [2], [3]], ["headline", "paragraph", "furniture"]);
    const { blocks, article, column } = shingleBlocks(segmented, { kinds: ["furniture", "headline"] });
    expect(blocks.map((set) => set.hashes.length)).toEqual([1, 0, 1]);
    expect(article.hashes).toHaveLength(2);
    expect([...column.lengths]).toEqual([1, 1, 1]);
  });

  it("does not mind paragraphs in another order", () => {
    const [first, second] = [
      [1, 2, 3, 4, 5, 6, 7],
      [8, 9, 10],
    ];
    const one = shingleBlocks(segmentedFrom([first, second])).article;
    const other = shingleBlocks(segmentedFrom([second, first])).article;
    expect(resemblance(one, other)).toBe(1);
  });

  it("names the option that is wrong", () => {
    const segmented = segmentedFrom([[1]]);
    expect(() => shingleBlocks(segmented, { size: 0 })).toThrow(RangeError);
    expect(() => shingleBlocks(segmented, { kinds: ["title" as never] })).toThrow(
      /^kinds must be .+ there is no "title"/,
    );
    expect(() => shingleBlocks(segmented, { shingleSize: 5 } as never)).toThrow(/no option "shingleSize"/);
  });
});
