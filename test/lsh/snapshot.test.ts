import { describe, expect, it } from "vitest";
import { LshIndex } from "../../src/lsh/index.ts";
import { createSketcher } from "../../src/minhash/index.ts";

const sketcher = createSketcher({ slots: 8, profile: "news-1" });

function sample(): LshIndex {
  const index = new LshIndex({ bands: 4, rows: 2, bucketCap: 5, representatives: 3, pairEmpty: true });
  for (let id = 0; id < 30; id++) if (id % 7 !== 3) index.add(id, sketcher.sign(Uint32Array.of(id % 4, 100)));
  index.add(40, sketcher.sign(new Uint32Array(0)));
  index.remove(12);
  return index;
}

/** The snapshot with one 32-bit word set. */
function with32(word: number, value: number): ArrayBuffer {
  const words = new Uint32Array(sample().toArrayBuffer());
  words[word] = value;
  return words.buffer;
}

describe("LshIndex.toArrayBuffer and fromArrayBuffer", () => {
  it("undo each other: pairs, options, parameters and further use", () => {
    const index = sample();
    const copy = LshIndex.fromArrayBuffer(index.toArrayBuffer());
    expect([...copy.candidatePairs()]).toEqual([...index.candidatePairs()]);
    expect(copy.statistics()).toEqual(index.statistics());
    expect(copy.parameters).toEqual(index.parameters);
    expect([copy.size, copy.bucketCap, copy.representatives, copy.pairEmpty]).toEqual([index.size, 5, 3, true]);
    expect(copy.toArrayBuffer()).toEqual(index.toArrayBuffer());
    for (const each of [index, copy]) {
      each.remove(0);
      each.add(12, sketcher.sign(Uint32Array.of(1, 100)));
    }
    expect([...copy.candidatePairs()]).toEqual([...index.candidatePairs()]);
  });

  it("keep an empty set that stays unpaired", () => {
    const index = new LshIndex({ bands: 4, rows: 2 });
    index.add(1, sketcher.sign(new Uint32Array(0)));
    const copy = LshIndex.fromArrayBuffer(index.toArrayBuffer());
    expect([copy.size, copy.has(1), copy.statistics().buckets]).toEqual([1, true, 0]);
  });

  it("read the bytes of a file, wherever in a larger buffer they lie, and nothing else", () => {
    const bytes = new Uint8Array(sample().toArrayBuffer());
    const pool = new Uint8Array(bytes.length + 3);
    pool.set(bytes, 3);
    for (const view of [pool.subarray(3), Buffer.from(pool.buffer, 3)]) {
      expect(LshIndex.fromArrayBuffer(view).toArrayBuffer()).toEqual(bytes.buffer);
    }
    expect(() => LshIndex.fromArrayBuffer("WCLI" as unknown as ArrayBuffer)).toThrow(TypeError);
  });

  it("keep an index without a signature", () => {
    const copy = LshIndex.fromArrayBuffer(new LshIndex({ bands: 4, rows: 2 }).toArrayBuffer());
    expect([copy.size, copy.parameters, copy.bands, copy.rows]).toEqual([0, null, 4, 2]);
  });

  it.each<[string, () => ArrayBuffer, RegExp]>([
    ["nothing", () => new ArrayBuffer(0), /got 0 bytes/],
    ["an odd length", () => new ArrayBuffer(41), /got 41 bytes/],
    ["another format", () => with32(0, 1), /not a wirecopy bucket index/],
    ["the other byte order", () => with32(0, 0x57434c49), /byte order/],
    ["a later version", () => with32(1, 2), /version 2/],
    ["a cut end", () => sample().toArrayBuffer().slice(0, -4), /bytes by its header/],
    ["too many ids", () => with32(7, 0xffffffff), /bytes by its header/],
    ["more bands than slots", () => with32(3, 3), /8 slots into 4 bands of 3 rows/],
    ["an unknown state", () => with32(15, 0x03030303), /unknown state/],
    ["ids without parameters", () => with32(6, 1), /without parameters/],
    ["a cap below the representatives", () => with32(4, 2), /representatives/],
    ["damaged parameters", () => with32(9, 0), /WCSG/],
  ])("refuse %s", (_, damaged, message) => {
    expect(() => LshIndex.fromArrayBuffer(damaged())).toThrow(RangeError);
    expect(() => LshIndex.fromArrayBuffer(damaged())).toThrow(message);
  });
});
