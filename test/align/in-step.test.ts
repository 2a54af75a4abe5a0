import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align, toAlignable } from "../../src/align/index.ts";
import { withWordsInStep } from "../../src/align/in-step.ts";
import type { Information } from "../../src/align/information.ts";
import { segment } from "../../src/text/index.ts";

const words = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 20, maxLength: 60 });
const step = fc.integer({ min: 1, max: 15 });
const steps = fc.array(
  fc.oneof(
    step.map((one) => [one, one] as const),
    fc.tuple(step, step),
  ),
  { maxLength: 12 },
);

function informationOf(a: readonly number[], b: readonly number[]): Information {
  return { alike: (i: number, j: number) => a[i] === b[j] } as Information;
}

/** Rising pairs, by steps on both sides: equal steps leave stretches of as many words. */
function risingPairs(steps: readonly (readonly [number, number])[], lengthA: number, lengthB: number): Int32Array {
  const pairs: number[] = [];
  let [i, j] = [-1, -1];
  for (const [stepA, stepB] of steps) {
    [i, j] = [i + stepA, j + stepB];
    if (i < lengthA && j < lengthB) pairs.push(i, j);
  }
  return Int32Array.from(pairs);
}

describe("words in step", () => {
  it("are those between two pairs that are alike and equally far from both, and the pairs stay", () => {
    fc.assert(
      fc.property(words, words, steps, (a, b, steps) => {
        const pairs = risingPairs(steps, a.length, b.length);
        const wanted = new Set<string>();
        for (let k = 0; k < pairs.length; k += 2) wanted.add(`${pairs[k]} ${pairs[k + 1]}`);
        for (let k = 2; k < pairs.length; k += 2) {
          const [i, j, nextI, nextJ] = pairs.subarray(k - 2, k + 2) as unknown as [number, number, number, number];
          if (nextI - i !== nextJ - j || nextI - i > 13) continue;
          for (let step = 2; i + step < nextI - 1; step++)
            if (a[i + step] === b[j + step]) wanted.add(`${i + step} ${j + step}`);
        }
        const found = withWordsInStep(pairs, informationOf(a, b));
        const keys = Array.from({ length: found.length / 2 }, (_, k) => `${found[2 * k]} ${found[2 * k + 1]}`);
        expect(new Set(keys)).toEqual(wanted);
        expect(keys.length).toBe(wanted.size);
        for (let k = 2; k < found.length; k += 2) {
          expect(found[k]!).toBeGreaterThan(found[k - 2]!);
          expect(found[k + 1]!).toBeGreaterThan(found[k - 1]!);
        }
      }),
    );
  });

  it("are matched by the aligner where words were replaced one for one", () => {
    const lead = "The ferry Anna Lind lost its rudder off Port Amsel and drifted towards the breakwater for an hour";
    const tail = "until two tugs from the naval yard took it in tow and brought it to the passenger terminal.";
    const source = segment(`${lead} in the heavy swell of the night ${tail}`);
    const copy = segment(`${lead} through the rough sea of a storm ${tail}`);
    const { passages } = align(toAlignable(source), toAlignable(copy));
    const { starts, ends } = copy.tokens;
    const matched = passages.flatMap(({ bTokens }) => [...bTokens]).map((j) => copy.text.slice(starts[j], ends[j]));
    expect(matched.join(" ")).toContain("an hour the of until two tugs");
  });
});
