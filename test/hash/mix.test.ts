import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combine, finishRolling, fmix32, ROLLING_BASE, rollingWeight } from "../../src/hash/index.ts";

describe("fmix32", () => {
  it("gives the published values of the murmur3 finalizer", () => {
    // Zero is its fixed point; the others follow from MurmurHash3_x86_32 of the empty input, which is fmix32(seed).
    expect(fmix32(0)).toBe(0);
    expect(fmix32(1)).toBe(0x514e28b7);
    expect(fmix32(0xffffffff)).toBe(0x81f16f39);
  });

  it("is a bijection: it can be undone", () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), (word) => {
        let h = BigInt(fmix32(word));
        h ^= h >> 16n;
        h = BigInt.asUintN(32, h * 0x7ed1b41dn); // inverse of 0xc2b2ae35
        h ^= (h >> 13n) ^ (h >> 26n);
        h = BigInt.asUintN(32, h * 0xa5cb9243n); // inverse of 0x85ebca6b
        h ^= h >> 16n;
        expect(Number(h)).toBe(word);
      }),
    );
  });

  it("flips about half of the output bits for any input bit", () => {
    for (let bit = 0; bit < 32; bit++) {
      let flips = 0;
      for (let word = 0; word < 1000; word++) flips += ones(fmix32(word) ^ fmix32(word ^ (1 << bit)));
      expect(flips / 1000).toBeGreaterThan(15);
      expect(flips / 1000).toBeLessThan(17);
    }
  });
});

describe("combine", () => {
  it("rolls: taking the oldest word out leaves the hash of the rest", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff), { minLength: 1, maxLength: 20 }), (words) => {
        const whole = words.reduce(combine, 0);
        const rest = words.slice(1).reduce(combine, 0);
        expect((whole - Math.imul(words[0]!, rollingWeight(words.length - 1))) | 0).toBe(rest);
      }),
    );
  });

  it("tells the order of the words, at any distance of a swap", () => {
    const words = [11, 22, 33, 44, 55];
    const hashes = new Set<number>();
    for (let i = 0; i < 5; i++) {
      for (let j = i; j < 5; j++) {
        const swapped = words.slice();
        [swapped[i], swapped[j]] = [swapped[j]!, swapped[i]!];
        hashes.add(finishRolling(swapped.reduce(combine, 0), 5));
      }
    }
    expect(hashes.size).toBe(11);
  });

  it("has a base that is odd and 3 modulo 8, as its comment argues", () => {
    expect(ROLLING_BASE % 8).toBe(3);
  });
});

describe("finishRolling", () => {
  it("tells the number of words even where all of them hash to 0", () => {
    const hashes = Array.from({ length: 20 }, (_, length) => finishRolling(0, length));
    expect(new Set(hashes).size).toBe(20);
  });
});

function ones(word: number): number {
  let count = 0;
  for (let rest = word >>> 0; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}
