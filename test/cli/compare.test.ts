import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Interrupted } from "../../src/cli/errors.ts";
import { run, type Pipeline } from "../../src/cli/index.ts";
import type { CompareOptions } from "../../src/pipeline/index.ts";
import { memoryIo, pairFindings, type MemoryIo, type MemoryIoOptions } from "./memory-io.ts";

const SHARED = "Rebels took the town on Monday.";

let folder = "";
let received: CompareOptions | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wirecopy-cli-"));
  received = null;
  await writeFile(join(folder, "ours.txt"), `${SHARED}\n`);
  await writeFile(join(folder, "wire.txt"), `${SHARED}\n`);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("wirecopy compare", () => {
  test("sets the two beside each other on a wide terminal, stacked on a narrow one", async () => {
    const wide = inFolder({ columns: 120, env: { NO_COLOR: "1" } });
    expect(await compare(wide, "ours.txt", "wire.txt")).toBe(0);
    expect(wide.out()).toMatch(/^Rebels took the town on Monday\. {27} = Rebels took the town on Monday\.$/m);
    const narrow = inFolder();
    expect(await compare(narrow, "ours.txt", "wire.txt")).toBe(0);
    expect(narrow.out()).toMatch(/^ {2}= Rebels took the town on Monday\.$/m);
    expect(narrow.err()).toBe("");
  });

  test("--width wins over the terminal, before and after the command", async () => {
    for (const argv of [
      ["--width", "100", "compare", "ours.txt", "wire.txt"],
      ["compare", "ours.txt", "wire.txt", "--width", "100"],
    ]) {
      const io = inFolder({ columns: 60 });
      expect(await run(argv, io, fake)).toBe(0);
      expect(io.out()).toContain(`${SHARED}${" ".repeat(17)} = ${SHARED}`);
    }
  });

  test("colors a terminal, and nothing else, unless told otherwise", async () => {
    const colorOf = async (options: MemoryIoOptions, ...flags: string[]): Promise<boolean> => {
      const io = inFolder(options);
      await compare(io, "ours.txt", "wire.txt", ...flags);
      return io.out().includes("\u001b[");
    };
    expect(await colorOf({ columns: 80 })).toBe(true);
    expect(await colorOf({ columns: 80 }, "--no-color")).toBe(false);
    expect(await colorOf({ columns: 80, env: { NO_COLOR: "1" } })).toBe(false);
    expect(await colorOf({})).toBe(false);
    expect(await colorOf({ env: { FORCE_COLOR: "1" } })).toBe(true);
  });

  test("--json prints the findings of the pair and nothing else", async () => {
    const io = inFolder();
    expect(await compare(io, "ours.txt", "wire.txt", "--json", "--shingle-size", "3", "--min-surprise", "12")).toBe(0);
    expect(JSON.parse(io.out())).toMatchObject({ a: "ours", b: "wire", relation: "duplicate" });
    expect(received).toEqual({ shingleSize: 3, minSurprise: 12 });
  });

  test("- is standard input, for either of the two and not for both", async () => {
    for (const argv of [
      ["-", "wire.txt"],
      ["ours.txt", "-"],
    ] as const) {
      expect(await compare(inFolder({ stdin: `${SHARED}\n` }), ...argv, "--json")).toBe(0);
    }
    const io = inFolder();
    expect(await compare(io, "-", "-")).toBe(2);
    expect(io.err()).toContain("only once");
  });

  test("an input with several articles is wrong usage", async () => {
    await writeFile(join(folder, "day.jsonl"), '{"id":"x","text":"One."}\n{"id":"y","text":"Two."}\n');
    for (const argv of [
      ["day.jsonl", "wire.txt"],
      ["ours.txt", "."],
    ] as const) {
      const io = inFolder();
      expect(await compare(io, ...argv)).toBe(2);
      expect(io.err()).toMatch(/wirecopy: "[^"]+" holds several articles/);
      expect(io.out()).toBe("");
    }
  });

  test("an input that cannot be read is named, exit code 3", async () => {
    const io = inFolder();
    expect(await compare(io, "ours.txt", "missing.txt", "--json")).toBe(3);
    expect(io.err()).toContain('no article could be read from "missing.txt"');
    expect(io.out()).toBe("");
  });

  test("Ctrl-C while standard input is awaited: exit code 130", async () => {
    const controller = new AbortController();
    const io = inFolder({ stdin: new PassThrough(), signal: controller.signal });
    setTimeout(() => controller.abort(new Interrupted(2)), 50);
    expect(await compare(io, "-", "wire.txt")).toBe(130);
  });
});

function inFolder(options: MemoryIoOptions = {}): MemoryIo {
  return memoryIo({ cwd: folder, ...options });
}

function compare(io: MemoryIo, ...argv: string[]): Promise<number> {
  return run(["compare", ...argv], io, fake);
}

async function fake(): Promise<Pipeline> {
  const span = { start: 0, end: SHARED.length };
  return {
    compare(a, b, options = {}) {
      received = options;
      return pairFindings(a.id, b.id, {
        relation: "duplicate",
        passages: [{ a: span, b: span, kind: "verbatim", similarity: 1, stretch: 0, surprise: 30, edits: [] }],
      });
    },
    audit() {
      throw new Error("compare does not audit");
    },
  };
}
