import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compact,
  createDatasketchSketcher,
  createSketcher,
  decodeCompact,
  encodeCompact,
  estimateCompactResemblance,
  SKETCH_SCHEMES,
} from "../../src/minhash/index.ts";
import { pairWithResemblance, randomWords } from "../oracle/random-words.ts";

describe("encodeCompact and decodeCompact", () => {
  it("undo each other for any signatures, empty ones among them", () => {
    const sets = fc.array(fc.array(fc.nat(0xffffffff), { maxLength: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(sets, fc.constantFrom(...SKETCH_SCHEMES), fc.integer({ min: 1, max: 40 }), (all, scheme, slots) => {
        const sketcher = createSketcher({ scheme, slots, profile: "é" });
        const signatures = all.map((hashes) => compact(sketcher.sign(Uint32Array.from(hashes))));
        expect(decodeCompact(encodeCompact(signatures))).toEqual(signatures);
      }),
    );
  });

  it("take 128 bytes and a bit for a signature at the defaults", () => {
    const signature = compact(createSketcher().sign(Uint32Array.of(1)));
    const bytes = encodeCompact(new Array(800).fill(signature));
    expect(bytes.length - encodeCompact([signature]).length).toBe(799 * 128 + 99);
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array, RegExp]>([
    ["nothing", () => new Uint8Array(0), /header of 12 bytes, got 0/],
    ["another format", (bytes) => bytes.with(0, 0), /not compact signatures/],
    ["a later version", (bytes) => bytes.with(4, 2), /version 2/],
    ["other bits", (bytes) => bytes.with(5, 4), /4 bits a slot/],
    ["damaged parameters", (bytes) => bytes.with(12, 0), /not a wirecopy signature/],
    ["a cut end", (bytes) => bytes.subarray(0, -1), /long for 1 signatures of 8 slots/],
    ["more signatures than there are", (bytes) => bytes.with(8, 2), /long for 2 signatures/],
  ])("refuse %s", (_, damage, message) => {
    const bytes = encodeCompact([compact(createSketcher({ slots: 8 }).sign(Uint32Array.of(1)))]);
    expect(() => decodeCompact(damage(bytes))).toThrow(RangeError);
    expect(() => decodeCompact(damage(bytes))).toThrow(message);
  });

  it("refuse signatures that differ, and none at all", () => {
    const [a, b] = [1, 2].map((seed) => compact(createSketcher({ seed }).sign(Uint32Array.of(1))));
    expect(() => encodeCompact([a!, b!])).toThrow(/differ in seed/);
    expect(() => encodeCompact([])).toThrow(/must not be empty/);
    expect(() => estimateCompactResemblance(a!, b!)).toThrow(TypeError);
  });
});

describe("estimateCompactResemblance", () => {
  it("gives 1 for equal sets, 0 with the empty set, and nothing below 0", () => {
    const { sign } = createSketcher();
    const [one, empty] = [compact(sign(Uint32Array.of(1, 2, 3))), compact(sign(new Uint32Array(0)))];
    expect(estimateCompactResemblance(one, one).resemblance).toBe(1);
    expect(estimateCompactResemblance(one, empty)).toEqual({ resemblance: 0, standardError: 0 });
    expect(estimateCompactResemblance(empty, empty)).toEqual({ resemblance: 0, standardError: 0 });
    for (let word = 10; word < 60; word++) {
      const other = compact(sign(Uint32Array.of(word)));
      expect(estimateCompactResemblance(one, other).resemblance).toBeGreaterThanOrEqual(0);
      expect(estimateCompactResemblance(one, other).resemblance).toBeLessThan(0.05);
    }
  });

  it("works on signatures of datasketch", () => {
    const { sign } = createDatasketchSketcher();
    const tokens = Array.from({ length: 300 }, (_, i) => `w${i}`);
    const [a, b] = [compact(sign(tokens.slice(0, 200))), compact(sign(tokens.slice(100)))];
    const { resemblance, standardError } = estimateCompactResemblance(a, b);
    expect(Math.abs(resemblance - 1 / 3)).toBeLessThan(4 * standardError);
  });

  // As in accuracy.test.ts: 1,000 pairs leave a spread of 2.2 % in the ratio.
  it.each([
    ["classic", 200, 0.1, 1.07],
    ["classic", 200, 0.5, 1.07],
    ["classic", 20_000, 0.5, 1.07],
    ["fast-similarity", 200, 0.5, 0.86],
    ["fast-similarity", 200, 0.9, 0.86],
    ["fast-similarity", 20_000, 0.5, 1.07],
  ] as const)(
    "errs by its standard error at most, without bias: %s, sets of %i, at %f",
    (scheme, size, target, limit) => {
      const pairs = size > 1000 ? 300 : 1000;
      const sketcher = createSketcher({ scheme });
      const next = randomWords(size + Math.round(target * 10));
      let squares = 0;
      let sum = 0;
      let stated = 0;
      for (let i = 0; i < pairs; i++) {
        const { a, b, resemblance } = pairWithResemblance(next, size, target);
        const estimate = estimateCompactResemblance(compact(sketcher.sign(a)), compact(sketcher.sign(b)));
        const error = estimate.resemblance - resemblance;
        squares += error * error;
        sum += error;
        stated += estimate.standardError ** 2;
      }
      expect(Math.sqrt(squares / stated)).toBeLessThan(limit + (pairs < 1000 ? 0.06 : 0));
      expect(Math.abs(sum / Math.sqrt(squares))).toBeLessThan(3.5);
    },
  );
});
