import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shingleSet, unionOf } from "../../src/shingle/index.ts";
import { sortDistinct, sortTagged } from "../../src/shingle/sort.ts";
import { randomWords } from "../oracle/random-words.ts";

const next = randomWords(5);
const evenly = (count: number): number[] => Array.from({ length: count }, next);

const columns: Record<string, number[]> = {
  "no value": [],
  "one value": [7],
  "a paragraph": evenly(16),
  "an article": evenly(400),
  "the longest column for distribution": evenly(4096),
  "a longer one": evenly(10_000),
  "equal values": Array.from({ length: 500 }, () => 3),
  "values that agree in their leading bits": evenly(3000).map((value) => value >>> 20),
  "the largest values": [0xffffffff, 0, 0x80000000, 0x7fffffff, 0xffffffff],
  "descending values": Array.from({ length: 3000 }, (_, i) => 3000 - i),
};

describe("sortTagged", () => {
  it.each(Object.entries(columns))("sorts %s stably, tags with keys", (_, values) => {
    const keys = Uint32Array.from(values);
    const tags = Uint32Array.from(values, (_value, i) => i);
    sortTagged(keys, tags, values.length);
    const expected = values.map((key, tag) => ({ key, tag })).sort((x, y) => x.key - y.key);
    expect([...keys]).toEqual(expected.map(({ key }) => key));
    expect([...tags]).toEqual(expected.map(({ tag }) => tag));
  });

  it("leaves what lies beyond the count alone", () => {
    const keys = Uint32Array.of(3, 2, 1, 0);
    sortTagged(keys, new Uint32Array(4), 2);
    expect([...keys]).toEqual([2, 3, 1, 0]);
  });
});

describe("sortDistinct", () => {
  it("agrees with a sorted Set", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { maxLength: 200 }), (values) => {
        const found = sortDistinct(Uint32Array.from(values), values.length);
        expect([...found]).toEqual([...new Set(values)].sort((x, y) => x - y));
      }),
    );
  });

  it("takes at most four times as long for values that defeat the distribution", () => {
    const time = (values: number[]): number => {
      let best = Infinity;
      for (let run = 0; run < 30; run++) {
        const column = Uint32Array.from(values);
        const before = performance.now();
        sortDistinct(column, column.length);
        best = Math.min(best, performance.now() - before);
      }
      return best;
    };
    const even = evenly(4000);
    const shuffledLow = even.map((value) => value >>> 12);
    expect(time(shuffledLow)).toBeLessThan(4 * time(even) + 0.2);
  });
});

describe("shingleSet", () => {
  it("is the same for any order and number of repeats", () => {
    expect(shingleSet([3, 1, 2, 3])).toEqual({ hashes: Uint32Array.of(1, 2, 3) });
  });

  it("is made of several sets by unionOf", () => {
    expect(unionOf([shingleSet([5, 1]), shingleSet([]), shingleSet([1, 2])])).toEqual(shingleSet([1, 2, 5]));
    expect(unionOf([]).hashes).toHaveLength(0);
  });
});
