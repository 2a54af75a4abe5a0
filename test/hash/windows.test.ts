import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashWindows } from "../../src/hash/index.ts";
import { naiveShingles } from "../oracle/shingles.ts";

describe("hashWindows", () => {
  it("writes the windows of the definition where it is told to, and nothing else", () => {
    const words = fc.array(fc.nat(0xffffffff), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 9 }), fc.nat(5), (sequence, size, at) => {
        const into = new Uint32Array(at + sequence.length + 1).fill(7);
        const padded = Uint32Array.from([1, 2, ...sequence, 3]);
        const expected = naiveShingles([sequence], size).map(({ hash }) => hash);
        expect(hashWindows(padded, 2, 2 + sequence.length, size, into, at)).toBe(expected.length);
        expect([...into]).toEqual([
          ...new Array<number>(at).fill(7),
          ...expected,
          ...new Array<number>(into.length - at - expected.length).fill(7),
        ]);
      }),
    );
  });
});
