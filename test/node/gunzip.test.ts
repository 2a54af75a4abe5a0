import { constants, gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { gunzip } from "../../src/node/index.ts";
import { chunksOf } from "../contract/reader.ts";

async function run(bytes: Uint8Array, size = 1000): Promise<{ text: string; faults: string[] }> {
  const faults: string[] = [];
  const parts: Uint8Array[] = [];
  for await (const part of gunzip(chunksOf(bytes, size), (message) => faults.push(message))) parts.push(part);
  return { text: Buffer.concat(parts).toString("latin1"), faults };
}

const text = Array.from({ length: 3000 }, (_, i) => `line ${(i * 7919) % 10_007}\n`).join("");
const packed = gzipSync(text);

describe("gunzip", () => {
  it("unpacks every member of joined files, whatever the chunks", async () => {
    const joined = Buffer.concat([packed, gzipSync("second "), gzipSync("third")]);
    for (const size of [1, 7, 4096, 1_000_000]) {
      expect(await run(joined, size)).toEqual({ text: `${text}second third`, faults: [] });
    }
  });

  it("gives all that zlib can decode of a stream cut anywhere, and reports the cut once", async () => {
    for (let length = 1; length < packed.length; length += 61) {
      const cut = packed.subarray(0, length);
      const { text: decoded, faults } = await run(cut, 500);
      // The oracle: the same cut, decoded in one call that is told not to mind the end.
      const expected = length < 10 ? "" : gunzipSync(cut, { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1");
      expect(decoded).toBe(expected);
      expect(faults).toHaveLength(1);
      expect(faults[0]).toContain("breaks off");
    }
  });

  it("keeps what came before damage and reports it once", async () => {
    const middle = Buffer.from(packed);
    middle[packed.length >> 1]! ^= 0xff;
    const checksum = Buffer.from(packed);
    checksum[packed.length - 6]! ^= 0xff;
    const garbage = Buffer.concat([packed, Buffer.from("no gzip at all")]);
    for (const damaged of [middle, checksum, garbage]) {
      const { text: decoded, faults } = await run(damaged);
      expect(faults).toHaveLength(1);
      expect(faults[0]).toContain("damaged");
      expect(text.startsWith(decoded.slice(0, 8000))).toBe(true);
      // The middle is damaged at about half of the text; of what is sound, 16 kB at most may be missing.
      expect(decoded.length).toBeGreaterThan(text.length / (damaged === middle ? 4 : 1) - 16_384);
    }
  });

  it("says nothing of bytes that are no gzip but that they are damaged", async () => {
    const { text: decoded, faults } = await run(Buffer.from("\x1f\x8bnonsense", "latin1"));
    expect(decoded).toBe("");
    expect(faults).toHaveLength(1);
  });

  it("holds a bounded part of a bomb when the consumer stops", async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    let seen = 0;
    for await (const part of gunzip(chunksOf(bomb, 1000), () => undefined)) {
      seen += part.length;
      if (seen > 1_000_000) break;
    }
    expect(seen).toBeLessThan(10_000_000);
  });
});
