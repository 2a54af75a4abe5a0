import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { openReplay, RecordSpool, writeFileAtomic } from "../../src/node/index.ts";
import { temporaryFolders } from "./temporary-folder.ts";

const folderOf = temporaryFolders();

async function bytesOf(source: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

describe("openReplay", () => {
  it("gives standard input a second time, and removes what it kept", async () => {
    const folder = folderOf();
    const text = "line\n".repeat(100_000);
    let opened = 0;
    const open = (): Readable => {
      opened++;
      return Readable.from([Buffer.from(text.slice(0, 7)), Buffer.from(text.slice(7))]);
    };
    const replay = openReplay(open, folder);
    expect(readdirSync(folder)).toEqual([]);
    expect(await bytesOf(replay.stdin())).toBe(text);
    expect(await bytesOf(replay.stdin())).toBe(text);
    expect(opened).toBe(1);
    expect(readdirSync(folder)).toHaveLength(1);
    await replay.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("reads a file anew and a pipe from what was kept", async () => {
    const folder = folderOf({ "a.txt": "first" });
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const replay = openReplay(() => Readable.from([]), folder);
    const written = writeFile(pipe, "through the pipe");
    expect(await bytesOf(replay.open(pipe))).toBe("through the pipe");
    await written;
    expect(await bytesOf(replay.open(pipe))).toBe("through the pipe");
    expect(await bytesOf(replay.open(join(folder, "a.txt")))).toBe("first");
    writeFileSync(join(folder, "a.txt"), "second");
    expect(await bytesOf(replay.open(join(folder, "a.txt")))).toBe("second");
    await expect(bytesOf(replay.open(join(folder, "none")))).rejects.toThrow(/ENOENT/);
    await replay.close();
  });

  it("passes on what breaks the first reading", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("so far");
      throw new Error("gone");
    }
    const replay = openReplay(broken, folderOf());
    await expect(bytesOf(replay.stdin())).rejects.toThrow("gone");
    expect(await bytesOf(replay.stdin())).toBe("so far");
    await replay.close();
  });
});

describe("RecordSpool", () => {
  it.each([
    ["none", () => false],
    ["all", () => true],
    ["every third", (index: number) => index % 3 === 0],
    ["the last", (index: number) => index === 4999],
  ])("gives back %s of the lines, byte for byte and in order", async (_name, isWanted) => {
    const folder = folderOf();
    const spool = await RecordSpool.create(join(folder, "spool"));
    const lines = Array.from({ length: 5000 }, (_, i) =>
      i === 777 ? "x".repeat(1_000_000) : `é${"y".repeat(i % 300)}${i}`,
    );
    for (const line of lines) await spool.append(line);
    await writeFileAtomic(join(folder, "out"), spool.lines(isWanted));
    const expected = lines.filter((_, index) => isWanted(index)).map((line) => `${line}\n`);
    expect(readFileSync(join(folder, "out"), "utf8")).toBe(expected.join(""));
    await spool.close();
    expect(readdirSync(folder)).toEqual(["out"]);
  });
});
