/** What every signature kernel must do: the same bits as the definition. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kernelParameters, SIGNATURE_SCHEMES, type SignatureKernel } from "../../src/minhash/index.ts";
import { naiveSignature } from "../oracle/min-hash.ts";
import { randomWords } from "../oracle/random-words.ts";

export function describeKernel(kernel: SignatureKernel): void {
  describe.each(SIGNATURE_SCHEMES)(`the ${kernel.name} kernel, %s`, (scheme) => {
    const sign = (slots: number, seed: number, hashes: Uint32Array, count: number = hashes.length): number[] => {
      const values = new Uint32Array(slots);
      kernel.prepare(kernelParameters(scheme, slots, seed))(hashes, count, values);
      return [...values];
    };

    it("gives the bits of the definition for any words, slots and seed", () => {
      const words = fc.array(fc.nat(0xffffffff), { maxLength: 60 });
      const slots = fc.oneof(fc.constantFrom(1, 2, 3, 16, 100, 128), fc.integer({ min: 1, max: 70 }));
      fc.assert(
        fc.property(words, slots, fc.nat(0xffffffff), (hashes, k, seed) => {
          expect(sign(k, seed, Uint32Array.from(hashes))).toEqual(
            naiveSignature(kernelParameters(scheme, k, seed), hashes),
          );
        }),
      );
    });

    it("gives them for more words than it has room for at first, then for fewer again", () => {
      const next = randomWords(1);
      const many = Uint32Array.from({ length: 3000 }, next);
      const parameters = kernelParameters(scheme, 8, 1);
      const fill = kernel.prepare(parameters);
      const values = new Uint32Array(8);
      fill(many, many.length, values);
      expect([...values]).toEqual(naiveSignature(parameters, many));
      fill(many, 2, values);
      expect([...values]).toEqual(naiveSignature(parameters, many.subarray(0, 2)));
      fill(many, 0, values);
      expect([...values]).toEqual(naiveSignature(parameters, []));
    });

    it("ignores order, repeats and what lies beyond the count", () => {
      const words = Uint32Array.of(5, 3, 9, 3, 77, 1234);
      expect(sign(32, 1, words, 5)).toEqual(sign(32, 1, Uint32Array.of(77, 9, 5, 3)));
    });
  });
}
