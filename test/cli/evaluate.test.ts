import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Interrupted } from "../../src/cli/errors.ts";
import { run } from "../../src/cli/index.ts";
import type { Evaluation } from "../../src/evaluate/index.ts";
import { FIXTURE } from "../support/findings-fixture.ts";
import { memoryIo, type MemoryIo, type MemoryIoOptions } from "./memory-io.ts";

const SENTENCE =
  "The harbor master of Ustrand refused on Tuesday to open the eastern lock for seven barges loaded with gypsum, because their pilots had lost the papers.";
const OWN = "An unrelated line opens this article. ";
const PAN_PAIR = {
  suspicious: "suspicious-document1.txt",
  source: "source-document2.txt",
  suspicious_text: `😀 ${OWN}${SENTENCE}`,
  source_text: SENTENCE,
  cases: [
    { this_offset: 2 + OWN.length, this_length: SENTENCE.length, source_offset: 0, source_length: SENTENCE.length },
  ],
};

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wirecopy-evaluate-"));
  await writeFile(join(folder, "saved.json"), JSON.stringify(FIXTURE));
  await writeFile(join(folder, "pairs.jsonl"), `${JSON.stringify(PAN_PAIR)}\n\n`);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("wirecopy evaluate FINDINGS --gold", () => {
  test("prints the figures with their intervals", async () => {
    const io = inFolder();
    expect(await run(["evaluate", "saved.json", "--gold", "saved.json", "--bootstrap", "50"], io)).toBe(0);
    expect(io.out()).toMatch(/^\d+ pairs judged/);
    for (const part of ["PASSAGES", "EDITS", "DIRECTION", "RELATION", "CREDIT", "FAMILIES"])
      expect(io.out()).toContain(`\n${part} `);
    expect(io.out()).toMatch(/plagdet +1\.0000 \[1\.0000, 1\.0000\] +1\.0000 \[1\.0000, 1\.0000\]/);
    expect(io.out()).toMatch(/adjusted Rand index +1\.0000/);
    expect(io.out()).toContain("by bootstrap over pairs, 50 samples, seed 1.");
    expect(io.err()).toBe("");
  });

  test("--json prints data and nothing else, the same for the same seed", async () => {
    const argv = ["evaluate", "saved.json", "--gold", "saved.json", "--json", "--bootstrap", "20", "--seed", "4"];
    const [first, second] = [inFolder(), inFolder()];
    expect(await run(argv, first)).toBe(0);
    await run(argv, second);
    const evaluation = JSON.parse(first.out()) as Evaluation;
    expect(evaluation).toMatchObject({ format: "wirecopy-evaluation", bootstrap: { samples: 20, seed: 4 } });
    expect(second.out()).toBe(first.out());
  });

  test("reads gold from JSON lines, and goes on after a bad one: exit code 3", async () => {
    const [pair] = FIXTURE.pairs;
    const lines = ["{", JSON.stringify({ a: pair!.a, b: pair!.b, relation: pair!.relation })];
    await writeFile(join(folder, "gold.jsonl.gz"), gzipSync(lines.join("\n")));
    const io = inFolder();
    expect(await run(["evaluate", "saved.json", "--gold", "gold.jsonl.gz", "--bootstrap", "0"], io)).toBe(3);
    expect(io.err()).toBe("wirecopy: gold, line 1: it is not valid JSON\n");
    expect(io.out()).toMatch(/RELATION {2}1 pairs\n {2}accuracy +1\.0000\n/);
    expect(io.out()).not.toContain("bootstrap");
  });

  test("scores what wirecopy passages --format pan writes as the detections that they are", async () => {
    await writeFile(join(folder, "ours.txt"), `${OWN}${SENTENCE}\n`);
    await writeFile(join(folder, "wire.txt"), `${SENTENCE}\n`);
    expect(await run(["audit", "ours.txt", "wire.txt", "--out", "report", "--quiet"], inFolder())).toBe(0);
    expect(await run(["passages", "ours.txt", "wire.txt", "--format", "pan", "--out", "truth", "-q"], inFolder())).toBe(
      0,
    );
    const io = inFolder();
    expect(await run(["evaluate", "report/findings.json", "--gold", "truth", "--json"], io)).toBe(0);
    const { passages, pairs } = JSON.parse(io.out()) as Evaluation;
    expect(pairs).toMatchObject({ judged: 1, unlisted: 0, unconverted: 0 });
    expect(passages).toMatchObject({ extent: "hull", cases: 1, macro: { plagdet: { value: 1 } } });
  });

  test.each([
    ["a missing file", "nowhere", "cannot be read: no such file or folder"],
    ["a folder without XML", "empty", "holds no XML file of PAN's format"],
    ["findings that are none", "broken.json", "cannot be read: format must be"],
    ["gold that says nothing", "nothing.jsonl", "the gold has nothing that could be scored"],
  ])("%s as gold: exit code 3", async (_what, gold, message) => {
    await mkdir(join(folder, "empty"));
    await writeFile(join(folder, "broken.json"), "{}");
    await writeFile(join(folder, "nothing.jsonl"), "\n");
    const io = inFolder();
    expect(await run(["evaluate", "saved.json", "--gold", gold], io)).toBe(3);
    expect(io.err()).toContain(message);
    expect(io.out()).toBe("");
  });
});

describe("wirecopy evaluate --pairs", () => {
  test("compares the texts of PAN's pairs and scores what it finds, offsets in code points", async () => {
    const io = inFolder();
    expect(await run(["evaluate", "--pairs", "pairs.jsonl", "--json", "--bootstrap", "0"], io)).toBe(0);
    const { passages } = JSON.parse(io.out()) as Evaluation;
    expect(passages).toMatchObject({ extent: "hull", cases: 1, casesDetected: 1, macro: { plagdet: { value: 1 } } });
  });

  test("reads gzip, and standard input", async () => {
    const packed = gzipSync(await readFile(join(folder, "pairs.jsonl")));
    await writeFile(join(folder, "pairs.jsonl.gz"), packed);
    const [file, pipe] = [inFolder(), inFolder({ stdin: await readFile(join(folder, "pairs.jsonl"), "utf8") })];
    expect(await run(["evaluate", "--pairs", "pairs.jsonl.gz", "--json"], file)).toBe(0);
    expect(await run(["evaluate", "--pairs", "-", "--json"], pipe)).toBe(0);
    expect(pipe.out()).toBe(file.out());
  });

  test("hands its flags to the comparison, and tells a refusal as wrong usage", async () => {
    const io = inFolder();
    expect(await run(["evaluate", "--pairs", "pairs.jsonl", "--min-surprise", "9999", "--bootstrap", "0"], io)).toBe(0);
    expect(io.out()).toContain("1 cases, 0 detected; 0 detections");
  });

  test("goes on after a pair without texts, or with a case behind a text: exit code 3, each line named", async () => {
    const without = { ...PAN_PAIR, source_text: undefined };
    const behind = { ...PAN_PAIR, source_text: "short" };
    const text = [without, behind, PAN_PAIR].map((line) => JSON.stringify(line)).join("\n");
    const io = inFolder({ stdin: text });
    expect(await run(["evaluate", "--pairs", "-", "--bootstrap", "0"], io)).toBe(3);
    expect(io.err()).toMatch(/gold, line 1: it has no texts of both articles\n/);
    expect(io.err()).toMatch(/gold, line 2: a span ends at \d+, behind the text/);
    expect(io.out()).toContain("1 pair judged");
  });

  test("a damaged gzip file, and one that is not there: exit code 3", async () => {
    const packed = gzipSync(await readFile(join(folder, "pairs.jsonl")));
    await writeFile(join(folder, "cut.gz"), packed.subarray(0, packed.length - 30));
    const cut = inFolder();
    expect(await run(["evaluate", "--pairs", "cut.gz"], cut)).toBe(3);
    expect(cut.err()).toContain("the gzip stream breaks off");
    const missing = inFolder();
    expect(await run(["evaluate", "--pairs", "missing.jsonl"], missing)).toBe(3);
    expect(missing.err()).toMatch(/^wirecopy: "missing\.jsonl" cannot be read: no such file or folder/);
  });

  test("Ctrl-C while standard input is awaited: exit code 130", async () => {
    const controller = new AbortController();
    const stdin = new PassThrough();
    const io = memoryIo({ stdin, signal: controller.signal });
    stdin.write(`${JSON.stringify(PAN_PAIR)}\n`);
    setTimeout(() => controller.abort(new Interrupted(2)), 50);
    expect(await run(["evaluate", "--pairs", "-"], io)).toBe(130);
    expect(io.out()).toBe("");
  });
});

describe("the command line of evaluate", () => {
  test.each([
    [[], "evaluate needs FINDINGS and --gold, or --pairs"],
    [["saved.json"], "evaluate needs FINDINGS and --gold, or --pairs"],
    [["saved.json", "--pairs", "pairs.jsonl"], "--pairs compares the texts of its file"],
    [["--pairs", "pairs.jsonl", "--gold", "saved.json"], "--pairs compares the texts of its file"],
    [["saved.json", "--gold", "saved.json", "--min-surprise", "40"], "are of the comparison that --pairs runs"],
    [["-", "--gold", "-"], "standard input (-) can be read only once"],
    [["saved.json", "--gold", "saved.json", "--extent", "all"], "Allowed choices are passages, hull"],
    [["saved.json", "--gold", "saved.json", "--bootstrap", "many"], "It must be a whole number, from 0 to 100000"],
  ])("%j is wrong usage", async (argv, message) => {
    const io = inFolder();
    expect(await run(["evaluate", ...argv], io)).toBe(2);
    expect(io.err()).toContain(message);
    expect(io.out()).toBe("");
  });
});

function inFolder(options: MemoryIoOptions = {}): MemoryIo {
  return memoryIo({ cwd: folder, ...options });
}
