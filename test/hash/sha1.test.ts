import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha1Head } from "../../src/hash/index.ts";

describe("sha1Head", () => {
  it("is the head of the digest of node:crypto, for any length", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(sha1Head(bytes)).toBe(createHash("sha1").update(bytes).digest().readUInt32LE(0));
      }),
    );
    for (let length = 0; length < 200; length++) {
      const bytes = new Uint8Array(200).map((_, i) => i * 7);
      const expected = createHash("sha1").update(bytes.subarray(0, length)).digest().readUInt32LE(0);
      expect(sha1Head(bytes, length)).toBe(expected);
    }
  });
});
