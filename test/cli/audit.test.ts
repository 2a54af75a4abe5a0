import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Interrupted } from "../../src/cli/errors.ts";
import { writeFiles } from "../../src/cli/files.ts";
import { run, type Pipeline } from "../../src/cli/index.ts";
import { Output } from "../../src/cli/output.ts";
import { openSession } from "../../src/cli/session.ts";
import { parseFindings, type Findings } from "../../src/findings/index.ts";
import type { Article } from "../../src/base/index.ts";
import type { AuditOptions } from "../../src/pipeline/index.ts";
import {
  articleFindings,
  findingsOf,
  memoryIo,
  pairFindings,
  type MemoryIo,
  type MemoryIoOptions,
} from "./memory-io.ts";

let folder = "";
let received: { articles: Article[]; reference: Article[]; options: AuditOptions } | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wirecopy-cli-"));
  received = null;
  await mkdir(join(folder, "news"));
  await writeFile(join(folder, "news/ours.txt"), "Our headline\n\nRebels took the town on Monday, officials said.\n");
  await writeFile(join(folder, "news/wire.txt"), "Wire headline\n\nRebels took the town on Monday, officials said.\n");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("wirecopy audit", () => {
  test("tells when the articles are so many that the run will take long, once, and not for a few", async () => {
    let told = 0;
    const counting = (): MemoryIo => ({ ...inFolder(), onLongRun: () => void told++ });
    await audit(counting(), "news");
    expect(told).toBe(0);
    const line = (i: number): string => JSON.stringify({ id: `a${i}`, text: `${i} ${"word ".repeat(2000)}` });
    await writeFile(join(folder, "many.jsonl"), Array.from({ length: 30 }, (_, i) => `${line(i)}\n`).join(""));
    await audit(counting(), "many.jsonl");
    expect(told).toBe(1);
  });

  test("prints a summary, writes three files and tells their paths on standard error", async () => {
    const io = inFolder();
    expect(await audit(io, "news")).toBe(0);
    expect(io.out()).toContain("2 articles");
    expect(io.err()).toBe(
      ["findings.json", "report.html", "report.md"].map((name) => `wirecopy: wrote wirecopy-report/${name}\n`).join(""),
    );
    expect((await readdir(join(folder, "wirecopy-report"))).sort()).toEqual([
      "findings.json",
      "report.html",
      "report.md",
    ]);
    const saved = parseFindings(await readFile(join(folder, "wirecopy-report/findings.json"), "utf8"));
    expect(saved.articles.map(({ id }) => id)).toEqual(["ours", "wire"]);
  });

  test("--out says where, and folders on the way are made", async () => {
    const io = inFolder();
    expect(await audit(io, "news", "--out", "deep/down", "--quiet")).toBe(0);
    expect(io.err()).toBe("");
    expect(existsSync(join(folder, "deep/down/report.html"))).toBe(true);
  });

  test("--json prints findings and nothing else, and writes no files", async () => {
    const io = inFolder();
    expect(await audit(io, "news", "--json")).toBe(0);
    expect(parseFindings(io.out()).articles).toHaveLength(2);
    expect(io.err()).toBe("");
    expect(await readdir(folder)).toEqual(["news"]);
  });

  test("--json with --out does both", async () => {
    const io = inFolder();
    expect(await audit(io, "news", "--json", "--out", "out")).toBe(0);
    expect(io.out()).toBe(await readFile(join(folder, "out/findings.json"), "utf8"));
  });

  test("hands every flag to the pipeline, and leaves the defaults to it", async () => {
    const flags = "--shingle-size 7 --threshold 60% --recall 0.9 --min-surprise 31 --no-all-pairs --no-text";
    await audit(inFolder(), "news", "--json", ...flags.split(" "), "--max-article-length", "5000");
    expect(received?.options).toMatchObject({
      shingleSize: 7,
      threshold: 0.6,
      recall: 0.9,
      minSurprise: 31,
      allPairs: false,
      includeText: false,
      maxArticleLength: 5000,
    });
    await audit(inFolder(), "news", "--json");
    const { shingleSize, threshold, allPairs, includeText, reference } = received?.options ?? {};
    expect([shingleSize, threshold, allPairs, includeText, reference]).toEqual([
      undefined,
      undefined,
      undefined,
      true,
      undefined,
    ]);
    await audit(inFolder(), "news", "--json", "--all-pairs");
    expect(received?.options.allPairs).toBe(true);
  });

  test("--reference takes every input after it, and may be repeated", async () => {
    for (const name of ["old.txt", "older.txt"]) await writeFile(join(folder, name), `An older story, ${name}.`);
    expect(await audit(inFolder(), "news", "--json", "--reference", "old.txt", "older.txt")).toBe(0);
    expect(received?.articles.map(({ id }) => id)).toEqual(["ours", "wire"]);
    expect(received?.reference.map(({ id }) => id)).toEqual(["old", "older"]);
    expect(await audit(inFolder(), "news", "--json", "--reference", "old.txt", "--reference", "older.txt")).toBe(0);
    expect(received?.reference).toHaveLength(2);
  });

  test("--outlet-from reads the outlet out of the path", async () => {
    await audit(inFolder(), "news", "--json", "--outlet-from", "/(?<outlet>[a-z]+)/[^/]*$");
    expect(received?.articles.map(({ outlet }) => outlet)).toEqual(["news", "news"]);
  });

  test("--outlet-from takes a template, and tells how many files it does not match", async () => {
    await writeFile(join(folder, "elsewhere.txt"), "A story that lies elsewhere.");
    await audit(inFolder(), "news", "elsewhere.txt", "--json", "--outlet-from", "news/{outlet}.txt");
    expect(received?.articles.map(({ id, outlet }) => [id, outlet])).toEqual([
      ["ours", "ours"],
      ["wire", "wire"],
      ["elsewhere", undefined],
    ]);
    expect(received?.options.inputLimits).toContainEqual({
      limit: "unmatched-path",
      value: 1,
      where: `outletFrom news/{outlet}.txt: not in ${join(folder, "elsewhere.txt")}`,
    });
  });

  test("--outlets reads a table of outlets and says which of its columns mean nothing", async () => {
    await writeFile(join(folder, "outlets.csv"), "outlet,group,id,color\nThe Courier,Tidewater,ours,red\n");
    const io = inFolder();
    expect(await audit(io, "news", "--json", "--outlets", "outlets.csv")).toBe(0);
    expect(received?.options.outlets).toEqual([{ outlet: "The Courier", group: "Tidewater", ids: ["ours"] }]);
    expect(io.err()).toContain("outlets.csv has columns that mean nothing here: color");
  });

  test.each([
    ["missing.csv", undefined, "--outlets: missing.csv: no such file or folder"],
    ["bad.csv", "paper,group\nX,Y\n", 'bad.csv, line 1: the header must have a column "outlet", it has paper, group'],
    ["gap.csv", "outlet,group\nX,Y\n,Z\n", "gap.csv, line 3: no outlet"],
  ])("--outlets %s is wrong usage", async (name, content, message) => {
    if (content !== undefined) await writeFile(join(folder, name), content);
    const io = inFolder();
    expect(await audit(io, "news", "--json", "--outlets", name)).toBe(2);
    expect(io.err()).toContain("--outlets: ");
    expect(io.err()).toContain(message);
  });

  test("--agencies hands the file's sources on, and a file that holds none is wrong usage", async () => {
    await writeFile(join(folder, "agencies.txt"), "agency; Harbor Wire; HW\n");
    expect(await audit(inFolder(), "news", "--json", "--agencies", "agencies.txt")).toBe(0);
    expect(received?.options.agencies).toMatchObject([{ name: "Harbor Wire", kind: "agency", aliases: ["HW"] }]);
    await writeFile(join(folder, "wrong.txt"), "blog; Harbor Wire\n");
    for (const [file, message] of [
      ["wrong.txt", "--agencies: wrong.txt: agencies, line 1.kind must be one of"],
      ["none.txt", "--agencies: none.txt: no such file or folder"],
    ] as const) {
      const io = inFolder();
      expect(await audit(io, "news", "--agencies", file)).toBe(2);
      expect(io.err()).toContain(message);
    }
  });

  test("- reads standard input", async () => {
    const io = inFolder({ stdin: '{"id":"x","text":"From a pipe."}\n{"id":"y","text":"Another."}\n' });
    expect(await audit(io, "-", "--json")).toBe(0);
    expect(received?.articles.map(({ id }) => id)).toEqual(["x", "y"]);
  });

  test("- twice is wrong usage, in the reference too", async () => {
    for (const argv of [
      ["-", "-"],
      ["-", "--reference", "-"],
    ]) {
      const io = inFolder();
      expect(await audit(io, ...argv)).toBe(2);
      expect(io.err()).toContain("only once");
    }
  });

  test("the report of an earlier run is not read as an article", async () => {
    expect(await audit(inFolder(), ".", "--quiet")).toBe(0);
    const ids = received?.articles.map((article) => article.id);
    expect(await audit(inFolder(), ".", "--quiet")).toBe(0);
    expect(received?.articles.map((article) => article.id)).toEqual(ids);
    expect(await audit(inFolder(), "news")).toBe(0);
  });

  test("a folder that cannot be is told before anything is read", async () => {
    for (const out of ["news/ours.txt", "news/ours.txt/below"]) {
      const io = inFolder();
      expect(await audit(io, "news", "--out", out)).toBe(2);
      expect(io.err()).toContain("ours.txt is not a folder");
      expect(received).toBeNull();
    }
  });
});

describe("wirecopy audit with --fail-on", () => {
  const copied = pairFindings("ours", "wire", {
    relation: "wholly-derived",
    credit: "uncredited",
    coverage: { a: 0.7, b: 0.4 },
    direction: { source: "b", probability: 0.97, evidence: [] },
  });

  test("exits with 1 and names the pair when a budget is exceeded, and writes everything all the same", async () => {
    const io = inFolder();
    expect(await auditOf({ pairs: [copied] }, io, "news", "--fail-on", "uncredited>30%", "--quiet")).toBe(1);
    expect(io.err()).toBe('wirecopy: --fail-on uncredited > 0.3: uncredited is 0.7 ("ours" derived from "wire")\n');
    expect(existsSync(join(folder, "wirecopy-report/findings.json"))).toBe(true);
  });

  test("is repeatable, and each budget is told", async () => {
    const io = inFolder();
    const flags = [
      "--fail-on",
      "derived>0",
      "--fail-on",
      "coverage>=.7".replace(">=.", ">=0."),
      "--fail-on",
      "miscredited>0",
    ];
    expect(await auditOf({ pairs: [copied] }, io, "news", "--json", ...flags)).toBe(1);
    expect(io.err().match(/--fail-on/g)).toHaveLength(2);
    expect(() => parseFindings(io.out())).not.toThrow();
  });

  test("exits with 0 when all hold", async () => {
    expect(await auditOf({ pairs: [copied] }, inFolder(), "news", "--fail-on", "uncredited>70%")).toBe(0);
  });

  test("a wrong expression is wrong usage, with a caret under the place, before anything is read", async () => {
    const io = inFolder();
    expect(await audit(io, "news", "--fail-on", "uncredited >> 3")).toBe(2);
    expect(io.err()).toMatch(/^wirecopy: --fail-on: a number is expected.*\n {2}uncredited >> 3\n {14}\^\n$/);
    expect(received).toBeNull();
  });

  test("unread input outranks an exceeded budget, which is told all the same", async () => {
    const io = inFolder();
    expect(await auditOf({ pairs: [copied] }, io, "news", "nothing.txt", "--fail-on", "derived>0")).toBe(3);
    expect(io.err()).toContain("--fail-on derived > 0");
  });
});

describe("wirecopy audit with bad input", () => {
  test("names each with its place, does the rest, and exits with 3", async () => {
    await writeFile(
      join(folder, "day.jsonl"),
      '{"id":"good","text":"A good line."}\n{"id":\n{"id":"also","text":"Good."}\n',
    );
    const io = inFolder();
    expect(await audit(io, "news", "day.jsonl", "missing.txt")).toBe(3);
    expect(io.err()).toMatch(/day\.jsonl.*malformed-json/);
    expect(io.err()).toMatch(/missing\.txt.*no-input/);
    expect(received?.articles.map(({ id }) => id).sort()).toEqual(["also", "good", "ours", "wire"]);
    expect(existsSync(join(folder, "wirecopy-report/report.md"))).toBe(true);
  });

  test("an input that was mended is told, and does not change the exit code", async () => {
    const io = inFolder();
    const problems = [{ code: "duplicate-id", input: "ours", position: null, message: "renamed to ours-2" }] as const;
    expect(await auditOf({ problems }, io, "news", "--quiet")).toBe(0);
    expect(io.err()).toBe("wirecopy: ours: renamed to ours-2 (duplicate-id)\n");
  });

  test("no article at all: exit code 3, says so, and writes nothing over an earlier report", async () => {
    const io = inFolder();
    expect(await audit(io, "missing.txt")).toBe(3);
    expect(io.err()).toContain("missing.txt");
    expect(io.err()).toContain("no article could be read");
    expect(await readdir(folder)).toEqual(["news"]);
  });

  test("no article at all with --json: standard output is findings with the problems", async () => {
    const io = inFolder();
    expect(await audit(io, "missing.txt", "--json")).toBe(3);
    expect(parseFindings(io.out()).problems).toHaveLength(1);
  });

  test("hostile names act on no terminal", async () => {
    const name = "\u001b]0;owned\u0007\u202e.txt";
    await writeFile(join(folder, "news", name), "A story with a hostile name.");
    const title = "\u001b[2Jwiped\u202e";
    for (const flags of [[], ["missing\u001b[31m"]]) {
      const io = inFolder();
      const articles = [articleFindings(name, { title }), articleFindings("wire")];
      await auditOf(
        { articles, pairs: [pairFindings(name, "wire", { relation: "duplicate" })] },
        io,
        "news",
        ...flags,
        "--fail-on",
        "derived>0",
      );
      expect(io.out() + io.err()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    }
  });
});

describe("wirecopy audit cut short", () => {
  test("a reader who leaves changes neither the files nor the exit code", async () => {
    const io = inFolder({ readerLeavesAfter: 10 });
    const text = "word ".repeat(100_000);
    const articles = [articleFindings("ours", { text }), articleFindings("wire", { text })];
    expect(await auditOf({ articles }, io, "news", "--json", "--out", "out", "--fail-on", "problems==0")).toBe(1);
    expect(existsSync(join(folder, "out/report.html"))).toBe(true);
    expect(io.out().length).toBeLessThan(200_000);
  });

  test("Ctrl-C while standard input is awaited: exit code 130, nothing written", async () => {
    const controller = new AbortController();
    const io = inFolder({ stdin: new PassThrough(), signal: controller.signal });
    setTimeout(() => controller.abort(new Interrupted(2)), 50);
    expect(await audit(io, "-")).toBe(130);
    expect(io.err()).toContain("interrupted");
    expect(await readdir(folder)).toEqual(["news"]);
  });

  test("Ctrl-C before the files: exit code 130, none written", async () => {
    const controller = new AbortController();
    const io = inFolder({ signal: controller.signal });
    const pipeline = fakePipeline({}, () => controller.abort());
    expect(await run(["audit", "news"], io, async () => pipeline)).toBe(130);
    expect(await readdir(folder)).toEqual(["news"]);
  });

  test("Ctrl-C between two files leaves whole files only", async () => {
    const controller = new AbortController();
    const io = inFolder({ signal: controller.signal });
    const session = openSession(io, new Output(io.stdout), new Output(io.stderr), neverLoaded, { color: false });
    const files = ["one", "two", "three"].map((name) => ({
      name,
      render() {
        if (name === "two") controller.abort(new Interrupted(2));
        return name;
      },
    }));
    await expect(writeFiles(session, "out", files)).rejects.toThrow();
    for (const name of await readdir(join(folder, "out"))) {
      expect(await readFile(join(folder, "out", name), "utf8")).toBe(name);
    }
    expect(await readdir(join(folder, "out"))).not.toContain("three");
  });

  test("Ctrl-C during the work is heard at its next step", async () => {
    const controller = new AbortController();
    const io = inFolder({ signal: controller.signal });
    const reached: string[] = [];
    const pipeline = fakePipeline({}, ({ onProgress }) => {
      for (const stage of ["analyze", "align", "derive"] as const) {
        if (stage === "align") controller.abort(new Interrupted(15));
        onProgress?.({ stage, done: 1, total: 1 });
        reached.push(stage);
      }
    });
    expect(await run(["audit", "news"], io, async () => pipeline)).toBe(143);
    expect(reached).toEqual(["analyze"]);
    expect(await readdir(folder)).toEqual(["news"]);
  });
});

describe("wirecopy audit when the pipeline throws", () => {
  test("exits with 4, a message, and a stack only with --debug", async () => {
    const fail = async (): Promise<Pipeline> =>
      fakePipeline({}, () => {
        throw new Error("broken \u001b[31mkernel");
      });
    const io = inFolder();
    expect(await run(["audit", "news"], io, fail)).toBe(4);
    expect(io.err()).toBe("wirecopy: internal error: broken \\u001b[31mkernel (--debug shows where)\n");
    const debugIo = inFolder();
    expect(await run(["audit", "news", "--debug"], debugIo, fail)).toBe(4);
    expect(debugIo.err()).toMatch(/\n +at /);
  });

  test("takes a RangeError that names an option for the caller's mistake", async () => {
    const io = inFolder();
    const pipeline = fakePipeline({}, () => {
      throw new RangeError("recall must be below 1, got 1");
    });
    expect(await run(["audit", "news", "--recall", "1"], io, async () => pipeline)).toBe(2);
    expect(io.err()).toBe("wirecopy: --recall: recall must be below 1, got 1\n");
  });
});

function inFolder(options: MemoryIoOptions = {}): MemoryIo {
  return memoryIo({ cwd: folder, ...options });
}

function audit(io: MemoryIo, ...argv: string[]): Promise<number> {
  return auditOf({}, io, ...argv);
}

function auditOf(more: Partial<Findings>, io: MemoryIo, ...argv: string[]): Promise<number> {
  return run(["audit", ...argv], io, async () => fakePipeline(more));
}

/** Reads everything, and answers with the findings it was made with. */
function fakePipeline(more: Partial<Findings>, meanwhile: (options: AuditOptions) => void = () => undefined): Pipeline {
  return {
    async audit(articles, options = {}) {
      const all: Article[] = [];
      for await (const article of articles) all.push(article);
      const reference: Article[] = [];
      for await (const article of options.reference ?? []) reference.push(article);
      received = { articles: all, reference, options };
      meanwhile(options);
      return findingsOf({
        articles: all.map(({ id, text }) => articleFindings(id, { text })),
        ...more,
        problems: [...(more.problems ?? []), ...(options.inputProblems ?? [])],
        limits: [...(options.inputLimits ?? [])],
      });
    },
    compare() {
      throw new Error("audit does not compare");
    },
  };
}

async function neverLoaded(): Promise<Pipeline> {
  throw new Error("not needed");
}
