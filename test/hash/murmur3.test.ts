import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { murmur3, murmur3Text } from "../../src/hash/index.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("murmur3", () => {
  // Vectors that implementations of MurmurHash3_x86_32 quote (smhasher's verification and Wikipedia's table among them).
  it.each([
    ["", 0x00000000, 0x00000000],
    ["", 0x00000001, 0x514e28b7],
    ["", 0xffffffff, 0x81f16f39],
    ["\0\0\0\0", 0x00000000, 0x2362f9de],
    ["aaaa", 0x9747b28c, 0x5a97808a],
    ["aaa", 0x9747b28c, 0x283e0130],
    ["aa", 0x9747b28c, 0x5d211726],
    ["a", 0x9747b28c, 0x7fa09ea6],
    ["abcd", 0x9747b28c, 0xf0478627],
    ["abc", 0x9747b28c, 0xc84a62dd],
    ["ab", 0x9747b28c, 0x74875592],
    ["test", 0x00000000, 0xba6bd213],
    ["test", 0x9747b28c, 0x704b81dc],
    ["Hello, world!", 0x00000000, 0xc0363e43],
    ["Hello, world!", 0x9747b28c, 0x24884cba],
    ["The quick brown fox jumps over the lazy dog", 0x00000000, 0x2e4ff723],
    ["The quick brown fox jumps over the lazy dog", 0x9747b28c, 0x2fa826cd],
    ["ππππππππ", 0x9747b28c, 0xd58063c1],
  ])("hashes %j with seed %i as published", (text, seed, expected) => {
    expect(murmur3(utf8(text), seed)).toBe(expected);
  });

  it("passes smhasher's verification: the hash of the hashes of all prefixes of 0, 1, 2 … 255", () => {
    const key = Uint8Array.from({ length: 256 }, (_, i) => i);
    const hashes = new Uint8Array(1024);
    const view = new DataView(hashes.buffer);
    for (let i = 0; i < 256; i++) view.setUint32(i * 4, murmur3(key.subarray(0, i), 256 - i), true);
    expect(murmur3(hashes, 0)).toBe(0xb0f57ee3);
  });
});

describe("murmur3Text", () => {
  it("is murmur3 of the UTF-16LE bytes, lone surrogates included", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), fc.nat(0xffffffff), (units, seed) => {
        const bytes = Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >>> 8]));
        expect(murmur3Text(String.fromCharCode(...units), seed)).toBe(murmur3(bytes, seed));
      }),
    );
  });
});
