import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/index.ts";
import { memoryIo, type MemoryIo, type MemoryIoOptions } from "./memory-io.ts";

const SENTENCE =
  "The harbor master of Ustrand refused on Tuesday to open the eastern lock for seven barges loaded with gypsum, because their pilots had lost the papers.";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wirecopy-passages-"));
  await mkdir(join(folder, "news"));
  await writeFile(join(folder, "news/ours.txt"), `😀 Our own headline\n\n${SENTENCE}\n`);
  await writeFile(join(folder, "news/wire.txt"), `Headline of the wire\n\n${SENTENCE}\n`);
  await writeFile(join(folder, "other.txt"), `Somebody else’s\n\n${SENTENCE}\n`);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("wirecopy passages", () => {
  test.each([
    [[], /^\{"source":\{"id":"(ours|wire)"/],
    [["--format", "wirecopy"], /"offsetUnit":"utf16"/],
    [["--format", "passim"], /^\{"uid":[12],"begin":/],
    [["--format", "textpair"], /"source_start_byte":"\d+"/],
    [["--format", "pan"], /<feature name="detected-plagiarism" this_offset="\d+"/],
    [["--format", "csv"], /^pair,source,derivative,direction,passage/],
  ])("%j goes to standard output alone", async (flags, beginning) => {
    const io = inFolder();
    expect(await run(["passages", "news", ...flags], io)).toBe(0);
    expect(io.out()).toMatch(beginning);
    expect(io.err()).toBe("");
    expect(await readdir(folder)).toEqual(["news", "other.txt"]);
  });

  test("counts each article in the unit of the format", async () => {
    const io = inFolder();
    await run(["passages", "news", "--format", "passim"], io);
    const line = JSON.parse(io.out()) as Record<string, number | string>;
    const begins = { [String(line["id"])]: line["begin"], [String(line["id2"])]: line["begin2"] };
    // The emoji is two code units and one code point.
    expect(begins).toEqual({ ours: "😀 Our own headline\n\n".length - 1, wire: "Headline of the wire\n\n".length });
  });

  test("--out writes a file, and for pan a folder with a file a pair", async () => {
    expect(await run(["passages", "news", "--out", "passages.jsonl"], inFolder())).toBe(0);
    expect((await readFile(join(folder, "passages.jsonl"), "utf8")).trimEnd().split("\n")).toHaveLength(1);
    const io = inFolder();
    expect(await run(["passages", "news", "other.txt", "--format", "pan", "-o", "deep/truth"], io)).toBe(0);
    expect(await readdir(join(folder, "deep/truth"))).toHaveLength(3);
    expect(io.err()).toBe("wirecopy: wrote 3 XML files into deep/truth\n");
    expect(io.out()).toBe("");
  });

  test.each([
    ["an input", ["passages", "other.txt", "--out", "./other.txt"], "is an input"],
    [
      "an article of the reference",
      ["passages", "news", "--out", "other.txt", "--reference", "other.txt"],
      "is an input",
    ],
  ])("--out refuses %s before anything is read", async (_name, argv, message) => {
    const before = await readFile(join(folder, "other.txt"), "utf8");
    const io = inFolder();
    expect(await run(argv, io)).toBe(2);
    expect(io.err()).toContain(message);
    expect(await readFile(join(folder, "other.txt"), "utf8")).toBe(before);
  });

  test("--reference compares with those articles only", async () => {
    const io = inFolder();
    expect(await run(["passages", "news", "--reference", "other.txt"], io)).toBe(0);
    const ids = io
      .out()
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { source: { id: string }; derivative: { id: string } })
      .map(({ source, derivative }) => [source.id, derivative.id].sort().join(" "));
    expect(ids.sort()).toEqual(["other ours", "other wire"]);
  });

  test("prints nothing where nothing is shared", async () => {
    const io = inFolder();
    expect(await run(["passages", "news/ours.txt"], io)).toBe(0);
    expect(io.out()).toBe("");
  });

  test("goes on after a bad input, and tells it: exit code 3", async () => {
    const io = inFolder();
    expect(await run(["passages", "news", "missing.txt"], io)).toBe(3);
    expect(io.err()).toContain("missing.txt");
    expect(io.out()).not.toBe("");
    const none = inFolder();
    expect(await run(["passages", "missing.txt", "--out", "out.jsonl"], none)).toBe(3);
    expect(none.err()).toContain("no article could be read; no file was written");
    expect(await readdir(folder)).toEqual(["news", "other.txt"]);
  });

  test.each([
    [["news", "--format", "dolos"], "Allowed choices are wirecopy, passim, pan, textpair, csv"],
    [["news", "--out", "news"], "news is a folder; it has to be a file"],
    [["news", "--out", "nowhere/passages.jsonl"], "--out: there is no folder"],
    [["news", "--format", "pan", "--out", "other.txt"], "other.txt is not a folder"],
    [["-", "-"], "standard input (-) can be read only once"],
  ])("%j is wrong usage, told before anything is read", async (argv, message) => {
    const io = inFolder();
    expect(await run(["passages", ...argv], io)).toBe(2);
    expect(io.err()).toContain(message);
    expect(io.out()).toBe("");
  });

  test("a reader who leaves is no error", async () => {
    expect(await run(["passages", "news"], inFolder({ readerLeavesAfter: 1 }))).toBe(0);
  });
});

function inFolder(options: MemoryIoOptions = {}): MemoryIo {
  return memoryIo({ cwd: folder, ...options });
}
