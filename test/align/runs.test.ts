import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AlignableText, toAlignable } from "../../src/align/index.ts";
import { findRuns } from "../../src/align/runs.ts";
import { buildSeedIndex, firstOccurrence, trigramHash } from "../../src/align/seed-index.ts";
import { segment } from "../../src/text/index.ts";
import { allRuns, placesOf } from "../oracle/runs.ts";

/** Few words, so that trigrams come back, and a mask with holes. */
const maskedWords = fc
  .array(fc.record({ word: fc.nat(3), masked: fc.nat(9).map((n) => (n === 0 ? 1 : 0)) }), { maxLength: 60 })
  .map((tokens) => ({
    words: Uint32Array.from(tokens, (token) => token.word),
    masked: Uint8Array.from(tokens, (token) => token.masked),
  }));

function alignable({ words, masked }: { words: Uint32Array; masked: Uint8Array }): AlignableText {
  const plain = toAlignable(segment(""));
  const segmented = { ...plain.segmented, tokens: { ...plain.segmented.tokens, count: words.length, hashes: words } };
  return { ...plain, segmented, masked, seeds: buildSeedIndex(words, masked) };
}

describe("the seed index", () => {
  it("leads from each trigram through all its places in order, and to no other", () => {
    fc.assert(
      fc.property(maskedWords, ({ words, masked }) => {
        const index = buildSeedIndex(words, masked);
        for (let at = 0; at + 2 < words.length; at++) {
          const found: number[] = [];
          const hash = trigramHash(words[at]!, words[at + 1]!, words[at + 2]!);
          for (let i = firstOccurrence(index, hash); i >= 0; i = index.next[i]!) found.push(i);
          expect(found).toEqual(placesOf(words, masked, at));
        }
      }),
    );
  });

  it("knows nothing of a trigram that does not occur", () => {
    const index = buildSeedIndex(Uint32Array.of(1, 2, 3, 4), new Uint8Array(4));
    expect(firstOccurrence(index, trigramHash(2, 3, 5))).toBe(-1);
    expect(firstOccurrence(index, trigramHash(2, 3, 4))).toBe(1);
  });

  it("tells the order of the words in a trigram", () => {
    const orders = [trigramHash(1, 2, 3), trigramHash(1, 3, 2), trigramHash(3, 2, 1), trigramHash(2, 1, 3)];
    expect(new Set(orders).size).toBe(4);
  });
});

describe("findRuns", () => {
  it("finds every maximal run of three equal words and more, each once, masked words in none", () => {
    fc.assert(
      fc.property(maskedWords, maskedWords, (a, b) => {
        const runs = findRuns(alignable(a), alignable(b));
        const wanted = allRuns(a.words, b.words, a.masked, b.masked);
        const found = Array.from({ length: runs.count }, (_, k) => ({
          a: runs.a[k]!,
          b: runs.b[k]!,
          length: runs.length[k]!,
        }));
        if (runs.cut === 0) expect(found).toEqual(wanted);
        else for (const run of found) expect(wanted).toContainEqual(run);
      }),
      { numRuns: 300 },
    );
  });

  it("cuts the search where one word is repeated without end, and says so", () => {
    const words = { words: new Uint32Array(3000).fill(7), masked: new Uint8Array(3000) };
    const runs = findRuns(alignable(words), alignable(words));
    expect(runs.cut).toBeGreaterThan(0);
    expect(runs.count).toBeLessThanOrEqual(24 * 3000);
    expect(Math.max(...runs.length)).toBe(3000);
  });

  it("goes through two texts of three words repeated a few times and no more, and leaves no word of the shorter out", () => {
    const cycle = (count: number): AlignableText =>
      alignable({ words: Uint32Array.from({ length: count }, (_, i) => i % 3), masked: new Uint8Array(count) });
    const [long, short] = [cycle(20_000), cycle(15_000)];
    const { count, b, length, cut } = findRuns(long, short);
    const grown = length.reduce((sum, words) => sum + words, 0);
    expect(grown).toBeLessThan(3 * 35_000);
    expect(cut).toBeGreaterThan(0);
    const reached = new Uint8Array(15_000);
    for (let run = 0; run < count; run++) reached.fill(1, b[run]!, b[run]! + length[run]!);
    expect(reached.includes(0)).toBe(false);
  });

  it("cuts nothing where a refrain comes twenty times", () => {
    const words = Uint32Array.from({ length: 400 }, (_, i) => (i % 20 < 5 ? i % 20 : i + 100));
    const runs = findRuns(
      alignable({ words, masked: new Uint8Array(400) }),
      alignable({ words, masked: new Uint8Array(400) }),
    );
    expect(runs.cut).toBe(0);
    expect(runs.count).toBe(1 + 20 * 19);
  });
});
