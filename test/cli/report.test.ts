import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Interrupted } from "../../src/cli/errors.ts";
import { run } from "../../src/cli/index.ts";
import { parseFindings } from "../../src/findings/index.ts";
import {
  articleFindings,
  findingsOf,
  memoryIo,
  pairFindings,
  type MemoryIo,
  type MemoryIoOptions,
} from "./memory-io.ts";

const SAVED = JSON.stringify(
  findingsOf({
    articles: [articleFindings("ours", { title: "Town \u001b[31mtaken\u202e <script>" }), articleFindings("wire")],
    pairs: [
      pairFindings("ours", "wire", {
        relation: "duplicate",
        direction: { source: "b", probability: 0.9, evidence: [] },
      }),
    ],
    families: [
      {
        id: "wire",
        articles: ["ours", "wire"],
        root: "wire",
        edges: [{ source: "wire", derivative: "ours", probability: 0.9 }],
        lostSources: [],
      },
    ],
  }),
);

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wirecopy-cli-"));
  await writeFile(join(folder, "saved.json"), SAVED);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("wirecopy report", () => {
  test.each([
    [[], /2 articles/],
    [["--text"], /2 articles/],
    [["--html"], /^<!doctype html>/i],
    [["--md"], /^# /m],
    [["--csv"], /^pair,source,derivative/],
    [["--csv", "--table", "articles"], /^id,outlet/],
    [["--table", "edits"], /^pair,source,derivative,direction,passage,class/],
    [["--dot"], /^digraph/],
    [["--graphml"], /^<\?xml/],
    [["--json"], /^\{/],
  ])("%j goes to standard output alone", async (flags, beginning) => {
    const io = inFolder();
    expect(await run(["report", "saved.json", ...flags], io)).toBe(0);
    expect(io.out()).toMatch(beginning);
    expect(io.out()).not.toMatch(/[\u001b\u202e]/);
    expect(io.err()).toBe("");
    expect(await readdir(folder)).toEqual(["saved.json"]);
  });

  test("--json prints what it has read", async () => {
    const io = inFolder();
    await run(["report", "saved.json", "--json"], io);
    expect(parseFindings(io.out())).toEqual(JSON.parse(SAVED));
  });

  test("several formats go into files beside the findings, CSV as one file a table", async () => {
    const io = inFolder();
    expect(await run(["report", "saved.json", "--text", "--html", "--csv", "--graphml"], io)).toBe(0);
    expect(io.out()).toBe("");
    const names = [
      "articles.csv",
      "edits.csv",
      "families.graphml",
      "outlets.csv",
      "pairs.csv",
      "passages.csv",
      "report.html",
      "report.txt",
      "stories.csv",
    ];
    // Beside the findings: the default folder of an audit may hold the report of another one.
    expect((await readdir(folder)).filter((name) => names.includes(name)).sort()).toEqual(names);
    expect(io.err().match(/^wirecopy: wrote /gm)).toHaveLength(names.length);
  });

  test("--out puts a single format into a file, without colors", async () => {
    const io = inFolder({ columns: 120 });
    expect(await run(["report", "saved.json", "--out", "out", "--quiet"], io)).toBe(0);
    expect(await readFile(join(folder, "out/report.txt"), "utf8")).not.toContain("\u001b[");
    expect(io.out() + io.err()).toBe("");
  });

  test("- reads standard input", async () => {
    const io = memoryIo({ stdin: SAVED });
    expect(await run(["report", "-", "--dot"], io)).toBe(0);
    expect(io.out()).toContain("digraph");
  });

  test.each([
    ["nothing", "", "must be JSON"],
    ["no JSON", "hello", "must be JSON"],
    ["other JSON", '{"a":1}', 'format must be "wirecopy-findings"'],
    ["a later version", SAVED.replace('"version":1', '"version":2'), "version must be 1"],
    ["a broken span", SAVED.replace('"source":"b"', '"source":"c"'), "pairs[0].direction.source"],
    ["hostile bytes", "\u001b[31m{", "must be JSON"],
  ])("%s is not findings: exit code 3 and where it fails", async (_case, text, message) => {
    const io = memoryIo({ stdin: text });
    expect(await run(["report", "-"], io)).toBe(3);
    expect(io.err()).toContain("standard input holds no findings: ");
    expect(io.err()).toContain(message);
    expect(io.out()).toBe("");
    expect(io.err()).not.toContain("\u001b");
  });

  test("a file that is not there: exit code 3, named", async () => {
    const io = inFolder();
    expect(await run(["report", "missing.json"], io)).toBe(3);
    expect(io.err()).toMatch(/^wirecopy: "missing\.json" cannot be read: no such file or folder/);
  });

  test("a reader who leaves is no error", async () => {
    expect(await run(["report", "saved.json", "--html"], inFolder({ readerLeavesAfter: 1 }))).toBe(0);
  });

  test("Ctrl-C while standard input is awaited: exit code 130", async () => {
    const controller = new AbortController();
    const io = memoryIo({ stdin: new PassThrough(), signal: controller.signal });
    setTimeout(() => controller.abort(new Interrupted(2)), 50);
    expect(await run(["report", "-"], io)).toBe(130);
    expect(io.err()).toBe("wirecopy: interrupted\n");
  });
});

function inFolder(options: MemoryIoOptions = {}): MemoryIo {
  return memoryIo({ cwd: folder, ...options });
}
