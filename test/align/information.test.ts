import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toAlignable } from "../../src/align/alignable.ts";
import { pairInformation } from "../../src/align/information.ts";
import { segment } from "../../src/text/index.ts";

const WORDS = "ferry ferries harbour harboured the Ostholm pier 1200 1,200 claims claimed 渡 船".split(" ");
const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));

describe("the pairs of a rectangle that are alike", () => {
  it("are those that are alike one by one, in the order of b", () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(20), fc.nat(20), (one, other, a0, b0) => {
        const [a, b] = [toAlignable(segment(one)), toAlignable(segment(other))];
        const { alike, alikeIn } = pairInformation(a, b);
        const [a1, b1] = [a.counts.length, b.counts.length];
        const expected: number[] = [];
        for (let j = b0; j < b1; j++) for (let i = a0; i < a1; i++) if (alike(i, j)) expected.push(i, j);
        expect(alikeIn({ a0, a1, b0, b1 }, Infinity)).toEqual(expected);
        const some = alikeIn({ a0, a1, b0, b1 }, 3);
        expect(expected.slice(0, some.length)).toEqual(some);
        expect(some.length > 6).toBe(expected.length > 6);
      }),
    );
  });
});
