import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSketcher, decodeSignature, encodeSignature, SKETCH_SCHEMES } from "../../src/minhash/index.ts";

describe("encodeSignature and decodeSignature", () => {
  it("undo each other for any parameters", () => {
    const options = fc.record({
      scheme: fc.constantFrom(...SKETCH_SCHEMES),
      slots: fc.integer({ min: 1, max: 40 }),
      seed: fc.nat(0xffffffff),
      shingleSize: fc.integer({ min: 1, max: 255 }),
      profile: fc.string({ unit: "grapheme", maxLength: 12 }),
    });
    fc.assert(
      fc.property(options, fc.array(fc.nat(0xffffffff), { maxLength: 20 }), (chosen, hashes) => {
        const signature = createSketcher(chosen).sign(Uint32Array.from(hashes));
        expect(decodeSignature(encodeSignature(signature))).toEqual(signature);
        const sized = createSketcher(chosen).sign({ hashes: Uint32Array.from(new Set(hashes)) });
        expect(decodeSignature(encodeSignature(sized))).toEqual(sized);
      }),
    );
  });

  it("read what was written before sizes were", () => {
    const signature = createSketcher({ slots: 2, profile: "a" }).sign(Uint32Array.of(1));
    const bytes = encodeSignature(signature);
    expect(bytes[4]).toBe(1);
    expect(bytes).toHaveLength(16 + 4 + 8);
    expect(decodeSignature(bytes).setSize).toBeUndefined();
  });

  it("refuse a size that does not go with the slots", () => {
    const sketcher = createSketcher({ slots: 2 });
    for (const [hashes, wrong] of [
      [[], 1],
      [[5], 0],
    ] as const) {
      const signature = { ...sketcher.sign(Uint32Array.from(hashes)), setSize: wrong };
      expect(() => decodeSignature(encodeSignature(signature))).toThrow(/members/);
    }
    expect(() => encodeSignature({ ...sketcher.sign(Uint32Array.of(5)), setSize: -1 })).toThrow(/setSize/);
  });

  it("read from the middle of a larger buffer", () => {
    const signature = createSketcher({ slots: 8, profile: "news-1" }).sign(Uint32Array.of(1));
    const bytes = encodeSignature(signature);
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(decodeSignature(larger.subarray(3))).toEqual(signature);
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array, RegExp]>([
    ["nothing", () => new Uint8Array(0), /header of 16 bytes, got 0/],
    ["another format", (bytes) => bytes.with(0, 0), /not a wirecopy signature/],
    ["a later version", (bytes) => bytes.with(4, 3), /version 3/],
    ["an unknown scheme", (bytes) => bytes.with(5, 9), /scheme 9/],
    ["no slots", (bytes) => bytes.with(8, 0), /slots/],
    ["a cut name", (bytes) => bytes.subarray(0, 17), /header of 24 bytes/],
    ["a cut end", (bytes) => bytes.subarray(0, -1), /must be 56 long/],
    ["bytes too many", (bytes) => new Uint8Array([...bytes, 0]), /must be 56 long/],
    ["an impossible slot", (bytes) => bytes.with(27, 0x80), /slot 0/],
    [
      "a signature empty in part",
      (bytes) => new Uint8Array([...bytes.subarray(0, 24), 255, 255, 255, 255, ...bytes.subarray(28)]),
      /in part/,
    ],
  ])("refuse %s", (_, damage, message) => {
    const bytes = encodeSignature(createSketcher({ slots: 8, profile: "news-1" }).sign(Uint32Array.of(1)));
    expect(() => decodeSignature(damage(bytes))).toThrow(RangeError);
    expect(() => decodeSignature(damage(bytes))).toThrow(message);
  });

  it("refuse a profile whose name takes more than 255 bytes", () => {
    const signature = createSketcher({ profile: "é".repeat(128) }).sign(Uint32Array.of(1));
    expect(() => encodeSignature(signature)).toThrow(/profile must take at most 255 bytes, got 256/);
  });
});
