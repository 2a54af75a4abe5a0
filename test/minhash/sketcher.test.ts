import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createSketcher,
  estimateResemblance,
  isEmptySignature,
  merge,
  SKETCH_SCHEMES,
} from "../../src/minhash/index.ts";

const words = fc.array(fc.nat(0xffffffff), { maxLength: 100 });

describe.each(SKETCH_SCHEMES)("createSketcher with scheme %s", (scheme) => {
  const sketcher = createSketcher({ scheme, slots: 64 });

  it("signs a union as the merge of the parts, empty ones included", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [sketcher.sign(Uint32Array.from(a)), sketcher.sign(Uint32Array.from(b))];
        expect(merge(x, y)).toEqual(sketcher.sign(Uint32Array.from([...a, ...b])));
      }),
    );
  });

  it("signs a set as it signs its hashes, and marks the empty set alone as empty", () => {
    const hashes = Uint32Array.of(1, 2, 3);
    expect(sketcher.sign({ hashes }).values).toEqual(sketcher.sign(hashes).values);
    expect(isEmptySignature(sketcher.sign(hashes))).toBe(false);
    expect(isEmptySignature(sketcher.sign(new Uint32Array(0)))).toBe(true);
  });

  it("keeps every slot of a non-empty set within 31 bits", () => {
    for (let word = 0; word < 200; word++) {
      for (const value of sketcher.sign(Uint32Array.of(word)).values) expect(value).toBeLessThan(2 ** 31);
    }
  });

  it("tells seeds apart: another seed gives other slots", () => {
    const other = createSketcher({ scheme, slots: 64, seed: 2 });
    const hashes = Uint32Array.from({ length: 50 }, (_, i) => i);
    const [x, y] = [sketcher.sign(hashes).values, other.sign(hashes).values];
    expect(x.filter((value, i) => value === y[i])).toHaveLength(0);
  });
});

describe("createSketcher", () => {
  it("has the documented defaults", () => {
    const { parameters } = createSketcher();
    expect(parameters).toEqual({ scheme: "fast-similarity", slots: 128, seed: 1, shingleSize: 5, profile: "default" });
  });

  it("names the option that is wrong", () => {
    expect(() => createSketcher({ slots: 0 })).toThrow(
      new RangeError("slots must be an integer >= 1 and <= 4096, got 0"),
    );
    expect(() => createSketcher({ seed: -1 })).toThrow(/^seed/);
    expect(() => createSketcher({ scheme: "simhash" as never })).toThrow(/^scheme must be one of/);
    expect(() => createSketcher({ profile: 1 as never })).toThrow(TypeError);
    expect(() => createSketcher({ permutations: 128 } as never)).toThrow(/no option "permutations"/);
    expect(() => createSketcher().sign([1, 2] as never)).toThrow(TypeError);
  });

  it("has signatures at its defaults that no later version may change", () => {
    const signature = createSketcher().sign(Uint32Array.from({ length: 400 }, (_, i) => i));
    const classic = createSketcher({ scheme: "classic" }).sign(Uint32Array.from({ length: 400 }, (_, i) => i));
    expect([...signature.values.subarray(0, 4)]).toMatchInlineSnapshot(`
      [
        430843,
        591264,
        790978,
        3870133,
      ]
    `);
    expect([...classic.values.subarray(0, 4)]).toMatchInlineSnapshot(`
      [
        10274293,
        1565264,
        5331220,
        2161471,
      ]
    `);
  });
});

describe("estimateResemblance and merge", () => {
  it("give 1 for equal sets and next to 0 for disjoint ones, with an error that does not vanish", () => {
    const sketcher = createSketcher();
    const a = sketcher.sign(Uint32Array.from({ length: 300 }, (_, i) => i));
    const b = sketcher.sign(Uint32Array.from({ length: 300 }, (_, i) => i + 1000));
    expect(estimateResemblance(a, a).resemblance).toBe(1);
    expect(estimateResemblance(a, b).resemblance).toBe(0);
    expect(estimateResemblance(a, a).standardError).toBeCloseTo(0.0077, 4);
    expect(estimateResemblance(a, b).standardError).toBeCloseTo(0.0077, 4);
  });

  it("let the empty set share nothing, for certain", () => {
    const { sign } = createSketcher();
    const [empty, one] = [sign(new Uint32Array(0)), sign(Uint32Array.of(1))];
    for (const other of [empty, one]) {
      expect(estimateResemblance(empty, other)).toEqual({ resemblance: 0, standardError: 0 });
    }
  });

  it.each([
    ["scheme", { scheme: "classic" }],
    ["slots", { slots: 64 }],
    ["seed", { seed: 2 }],
    ["shingleSize", { shingleSize: 3 }],
    ["profile", { profile: "other" }],
  ] as const)("refuse signatures that differ in %s, and say so", (field, options) => {
    const a = createSketcher().sign(Uint32Array.of(1));
    const b = createSketcher(options).sign(Uint32Array.of(1));
    expect(() => estimateResemblance(a, b)).toThrow(TypeError);
    expect(() => merge(a, b)).toThrow(new RegExp(`differ in ${field}`));
  });

  it("accept signatures of two sketchers with the same options", () => {
    const [a, b] = [createSketcher(), createSketcher()].map((sketcher) => sketcher.sign(Uint32Array.of(1, 2)));
    expect(estimateResemblance(a!, b!).resemblance).toBe(1);
  });
});
