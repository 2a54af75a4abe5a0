import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Interrupted } from "../../src/cli/errors.ts";
import { run } from "../../src/cli/index.ts";
import type { Cluster } from "../../src/dedupe/index.ts";
import { edited, prose } from "../dedupe/corpus.ts";
import { memoryIo, type MemoryIo, type MemoryIoOptions } from "./memory-io.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wirecopy-dedupe-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const STORY = prose(1, 80);
const records = [
  { doc_id: "b", text: STORY.join(" "), date: "2024-03-02", series: "Ours", custom: { tags: ["x"] } },
  { doc_id: "a", text: edited(STORY, 3, 0.02).join(" "), date: "2024-03-03" },
  { doc_id: "z", text: prose(2, 50).join(" "), title: "Alone" },
];
const jsonl = `${records.map((record) => JSON.stringify(record)).join("\n")}\n`;

function inFolder(options: MemoryIoOptions = {}): MemoryIo {
  return memoryIo({ cwd: folder, ...options });
}

function clustersOf(io: MemoryIo): Cluster[] {
  return io
    .out()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Cluster);
}

describe("wirecopy dedupe", () => {
  test("prints one JSON line a cluster, and how many there are on standard error", async () => {
    await writeFile(join(folder, "news.jsonl"), jsonl);
    const io = inFolder();
    expect(await run(["dedupe", "news.jsonl"], io)).toBe(0);
    const [cluster, ...others] = clustersOf(io);
    expect(others).toEqual([]);
    expect(cluster).toMatchObject({ cluster: "a", size: 2, representative: "b" });
    expect(cluster!.members.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(cluster!.members[1]!.resemblance).toBeGreaterThan(0.5);
    expect(io.err()).toBe(
      "wirecopy: 42 bands of 3 rows: expected recall at the threshold 0.996, false candidates 0.489\n" +
        "wirecopy: 3 articles: 2 are near-duplicates in 1 cluster; 2 articles left with one of each cluster kept\n",
    );
  });

  test("finds texts in which every fourth word is misread by shingles of two words, and not by five", async () => {
    const read = STORY.map((word, index) => (index % 4 === 0 ? `${word}x` : word));
    const scans = [STORY, read].map((words, index) => JSON.stringify({ id: `scan-${index}`, text: words.join(" ") }));
    const argv = ["dedupe", "-", "--threshold", "0.25"];
    const five = inFolder({ stdin: scans.join("\n") });
    expect(await run(argv, five)).toBe(0);
    expect(clustersOf(five)).toEqual([]);
    const two = inFolder({ stdin: scans.join("\n") });
    expect(await run([...argv, "--shingle-size", "2"], two)).toBe(0);
    const [cluster] = clustersOf(two);
    // Half of the pairs of words hold no misread one: those are a third of what either text has.
    expect(cluster!.members[1]!.resemblance).toBeCloseTo(40 / 118, 2);
    expect(await run(["dedupe", "-", "--shingle-size", "0"], inFolder({ stdin: scans.join("\n") }))).toBe(2);
  });

  test("reads standard input, which it keeps to verify, and leaves nothing behind", async () => {
    const before = (await readdir(tmpdir())).filter((name) => /^wirecopy-.{6}$/.test(name));
    const io = inFolder({ stdin: jsonl });
    expect(await run(["dedupe", "-", "--quiet"], io)).toBe(0);
    expect(clustersOf(io)[0]!.members[1]!.resemblance).toBeGreaterThan(0.5);
    expect(io.err()).toBe("");
    const after = (await readdir(tmpdir())).filter((name) => /^wirecopy-.{6}$/.test(name));
    expect(after.filter((name) => !before.includes(name))).toEqual([]);
  });

  test("--no-verify leaves the resemblance open", async () => {
    const io = inFolder({ stdin: jsonl });
    expect(await run(["dedupe", "-", "--no-verify"], io)).toBe(0);
    const [, member] = clustersOf(io)[0]!.members;
    expect(member).toMatchObject({ id: "a", resemblance: null });
    expect(member!.estimated).toBeGreaterThan(0.5);
  });

  test("--out writes the kept articles in the order of the input, every field with them", async () => {
    const io = inFolder({ stdin: jsonl });
    expect(await run(["dedupe", "-", "--out", "kept.jsonl"], io)).toBe(0);
    const kept = (await readFile(join(folder, "kept.jsonl"), "utf8")).trimEnd().split("\n");
    expect(kept.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        id: "b",
        outlet: "Ours",
        publishedAt: "2024-03-02",
        text: records[0]!.text,
        metadata: { custom: { tags: ["x"] } },
      },
      { id: "z", title: "Alone", text: records[2]!.text },
    ]);
    expect(io.err()).toContain("wrote kept.jsonl\n");
    expect(await readdir(folder)).toEqual(["kept.jsonl"]);
    const again = inFolder();
    expect(await run(["dedupe", "kept.jsonl", "--out", "again.jsonl"], again)).toBe(0);
    expect(again.out()).toBe("");
    expect(await readFile(join(folder, "again.jsonl"), "utf8")).toBe(`${kept.join("\n")}\n`);
  });

  test("--keep picks the member that stays", async () => {
    for (const [rule, kept] of [
      ["earliest", "b"],
      ["first", "b"],
      ["longest", [...records].slice(0, 2).sort((x, y) => y.text.length - x.text.length)[0]!.doc_id],
    ] as const) {
      const io = inFolder({ stdin: jsonl });
      await run(["dedupe", "-", "--keep", rule], io);
      expect(clustersOf(io)[0]!.representative).toBe(kept);
    }
  });

  test("tells bad records with their place, does the rest, and exits with 3", async () => {
    const io = inFolder({ stdin: `${jsonl}not JSON\n{"id":"e","text":""}\n` });
    expect(await run(["dedupe", "-", "--out", "kept.jsonl"], io)).toBe(3);
    expect(clustersOf(io)).toHaveLength(1);
    const told = io.err().split("\n");
    expect(told.filter((line) => line.includes("malformed-json"))).toHaveLength(1);
    expect(told.filter((line) => line.includes("empty-text"))).toHaveLength(1);
  });

  test("writes nothing where no article could be read", async () => {
    const io = inFolder();
    expect(await run(["dedupe", "none.jsonl", "--out", "kept.jsonl"], io)).toBe(3);
    expect(io.err()).toContain("no article could be read; no file was written");
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    [["-", "-"], "standard input (-) can be read only once"],
    [["-", "--unit", "paragraph", "--out", "kept.jsonl"], "--out writes articles"],
    [["-", "--out", "none/kept.jsonl"], "--out: there is no folder"],
    [["-", "--out", "."], "is a folder"],
    [["news.jsonl", "--out", "news.jsonl"], "is an input"],
    [["-", "--keep", "last"], "Allowed choices are earliest, longest, first"],
    [["-", "--threads", "0"], "It must be a whole number, from 1 to 256"],
    [["-", "--threshold", "0.01"], "--recall: recall must be at most"],
  ])("%j is wrong usage", async (argv, message) => {
    await writeFile(join(folder, "news.jsonl"), jsonl);
    const io = inFolder({ stdin: jsonl });
    expect(await run(["dedupe", ...argv], io)).toBe(2);
    expect(io.err()).toContain(message);
    expect(io.out()).toBe("");
    expect(await readFile(join(folder, "news.jsonl"), "utf8")).toBe(jsonl);
  });

  test("ends on Ctrl-C without a file", async () => {
    const controller = new AbortController();
    async function* endless(): AsyncGenerator<Buffer> {
      yield Buffer.from(jsonl);
      controller.abort(new Interrupted(2));
      await new Promise(() => undefined);
    }
    const { Readable } = await import("node:stream");
    const io = inFolder({ stdin: Readable.from(endless()), signal: controller.signal });
    expect(await run(["dedupe", "-", "--out", "kept.jsonl"], io)).toBe(130);
    expect(await readdir(folder)).toEqual([]);
  });

  test("shows a line of progress on a terminal and wipes it", async () => {
    const many = Array.from({ length: 600 }, (_, i) => JSON.stringify({ id: `m${i}`, text: prose(i, 60).join(" ") }));
    await writeFile(join(folder, "many.jsonl"), `${many.join("\n")}\n`);
    const io = inFolder({ errorTerminal: true });
    expect(await run(["dedupe", "many.jsonl"], io)).toBe(0);
    expect(io.err()).toMatch(/fingerprints +\[/);
    expect(io.err()).toMatch(/joining +\[/);
  });
});
