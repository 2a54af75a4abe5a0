import { describe, expect, it } from "vitest";
import {
  createDatasketchSketcher,
  createSketcher,
  decodeSignature,
  encodeSignature,
  estimateResemblance,
  isEmptySignature,
  kernelParameters,
  merge,
  scalarKernel,
  simdKernel,
  type DatasketchScheme,
} from "../../src/minhash/index.ts";
import { naiveSignature } from "../oracle/min-hash.ts";
import vectors from "../vectors/datasketch.json" with { type: "json" };

interface Vector {
  readonly scheme: DatasketchScheme;
  readonly slots: number;
  readonly seed: number;
  readonly tokens: keyof typeof vectors.sets;
  readonly hashvalues: readonly number[];
}
const cases = vectors.cases as unknown as readonly Vector[];

describe.each([simdKernel, scalarKernel])("createDatasketchSketcher on the $name kernel", (kernel) => {
  it.each(cases)("signs the $tokens as datasketch does: $scheme, $slots permutations, seed $seed", (vector) => {
    const { scheme, slots, seed, tokens, hashvalues } = vector;
    const values = [...createDatasketchSketcher({ scheme, slots, seed, kernel }).sign(vectors.sets[tokens]).values];
    expect(slots === 700 ? [...values.slice(0, 2), ...values.slice(-4)] : values).toEqual(hashvalues);
  });

  it("takes the bytes of a token for the token", () => {
    const { sign } = createDatasketchSketcher({ kernel });
    const tokens = ["Żółć", "x".repeat(300), ""];
    expect(sign(tokens.map((token) => new TextEncoder().encode(token)))).toEqual(sign(tokens));
  });
});

describe("the arithmetic of datasketch-legacy", () => {
  // Hashes and constants at which the 64-bit product carries, and the remainder is the prime or next to it.
  it("is exact at the edges", () => {
    const edges = [0, 1, 2, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff, 0x10000, 0xffff0000];
    const wide = [0, 1, 0x1fffffff, 0x1ffffffe, 0x10000000];
    const pairs = edges.flatMap((low) => wide.map((high) => [low, high]));
    const slots = pairs.length;
    const multipliers = Uint32Array.from(pairs.flat());
    for (let turn = 0; turn < slots; turn++) {
      const increments = Uint32Array.from([...pairs.slice(turn), ...pairs.slice(0, turn)].flat());
      const parameters = { scheme: "datasketch-legacy", slots, mixer: 0, multipliers, increments } as const;
      for (const edge of edges) {
        for (const kernel of [simdKernel, scalarKernel]) {
          const values = new Uint32Array(slots);
          kernel.prepare(parameters)(Uint32Array.of(edge), 1, values);
          expect([...values]).toEqual(naiveSignature(parameters, [edge]));
        }
      }
    }
  });

  it("has constants below the prime, multipliers of at least 1", () => {
    const { multipliers, increments } = kernelParameters("datasketch-legacy", 2000, 3);
    for (let i = 1; i < 4000; i += 2) {
      expect(multipliers[i]! | increments[i]!).toBeLessThan(2 ** 29);
      expect(multipliers[i]! + multipliers[i - 1]!).toBeGreaterThan(0);
    }
  });
});

describe("createDatasketchSketcher", () => {
  const sketcher = createDatasketchSketcher();

  it("takes in what Python has signed, to be compared, merged, stored and told from the empty set", () => {
    const words = cases.find(({ tokens, slots }) => tokens === "words" && slots === 128)!;
    const theirs = sketcher.fromHashValues(words.hashvalues);
    expect(theirs).toEqual(sketcher.sign(vectors.sets.words));
    expect(estimateResemblance(theirs, sketcher.sign(vectors.sets.words)).resemblance).toBe(1);
    expect(merge(sketcher.sign(["the", "quick"]), sketcher.sign(vectors.sets.words.slice(2)))).toEqual(theirs);
    expect(decodeSignature(encodeSignature(theirs))).toEqual(theirs);
    expect(isEmptySignature(sketcher.sign([]))).toBe(true);
  });

  it("refuses to compare with signatures of other schemes", () => {
    const legacy = createDatasketchSketcher({ scheme: "datasketch-legacy" }).sign(["a"]);
    expect(() => estimateResemblance(sketcher.sign(["a"]), legacy)).toThrow(/differ in scheme/);
    expect(() => estimateResemblance(createSketcher().sign(Uint32Array.of(1)), legacy)).toThrow(/differ in scheme/);
  });

  it("names what is wrong", () => {
    expect(() => createDatasketchSketcher({ scheme: "classic" as never })).toThrow(
      /^scheme must be one of datasketch,/,
    );
    expect(() => createSketcher({ scheme: "datasketch" as never })).toThrow(/^scheme must be one of fast-similarity,/);
    expect(() => createDatasketchSketcher({ num_perm: 1 } as never)).toThrow(/no option "num_perm"/);
    expect(() => sketcher.sign([1 as never])).toThrow(TypeError);
    expect(() => sketcher.fromHashValues([1])).toThrow(/must be 128, one for each slot, got 1/);
    expect(() => sketcher.fromHashValues(new Array(128).fill(2 ** 32))).toThrow(/^hashValues\[0\]/);
  });
});
