/** The command line with the real pipeline, on the five articles in `seeds/`. */
import { readdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/index.ts";
import { parseFindings } from "../../src/findings/index.ts";
import { memoryIo } from "./memory-io.ts";

const SEEDS = fileURLToPath(new URL("../../seeds/", import.meta.url));
const paths = readdirSync(SEEDS)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => join(SEEDS, name));

describe("on the seeds", () => {
  test("audit --json prints the same bytes for any order of the inputs", async () => {
    const [forward, backward] = [memoryIo(), memoryIo()];
    expect(await run(["audit", ...paths, "--json"], forward)).toBe(0);
    expect(await run(["audit", ...[...paths].reverse(), "--json"], backward)).toBe(0);
    expect(parseFindings(forward.out()).articles).toHaveLength(5);
    expect(backward.out()).toBe(forward.out());
  });

  test("what audit saves, report renders again to the same page", async () => {
    const folder = await mkdtemp(join(tmpdir(), "wirecopy-seeds-"));
    const io = memoryIo({ cwd: folder });
    expect(await run(["audit", ...paths, "--quiet"], io)).toBe(0);
    const again = memoryIo({ cwd: folder });
    expect(await run(["report", "wirecopy-report/findings.json"], again)).toBe(0);
    expect(again.out()).toBe(io.out());
    const html = memoryIo({ cwd: folder });
    expect(await run(["report", "wirecopy-report/findings.json", "--html"], html)).toBe(0);
    expect(html.out()).toBe(await readFile(join(folder, "wirecopy-report/report.html"), "utf8"));
    await rm(folder, { recursive: true });
  });

  test("article 000 is found to copy 001, and --fail-on says so", async () => {
    const io = memoryIo();
    const [copy, source] = paths as [string, string];
    expect(await run(["audit", copy, source, "--json", "--fail-on", "derived>0"], io)).toBe(1);
    expect(io.err()).toMatch(/derived is 1 \("000_[0-9a-f]+" derived from "001_[0-9a-f]+"\)/);
  });

  test("compare shows every word of both articles", async () => {
    const io = memoryIo({ columns: 140, env: { NO_COLOR: "1" } });
    const [a, b] = paths as [string, string];
    expect(await run(["compare", a, b], io)).toBe(0);
    const shown = new Set(io.out().split(/[\s[\]{}+-]+/));
    for (const path of [a, b]) {
      const words = (await readFile(path, "utf8")).split(/[\s[\]{}+-]+/).filter((word) => word !== "");
      expect(words.filter((word) => !shown.has(word))).toEqual([]);
    }
  });

  test("the defaults that the help states are those in force", async () => {
    const [help, io] = [memoryIo(), memoryIo()];
    await run(["audit", "--help"], help);
    await run(["audit", paths[0]!, "--json"], io);
    const { parameters } = parseFindings(io.out());
    const flags = {
      "--shingle-size": "shingleSize",
      "--threshold": "threshold",
      "--recall": "recall",
      "--min-surprise": "minSurprise",
      "--max-article-length": "maxArticleLength",
    };
    const text = help.out().replace(/\s+/g, " ");
    for (const [flag, name] of Object.entries(flags)) {
      expect(new RegExp(`${flag} <.*?\\(default: ([^)]+)\\)`).exec(text)?.[1]).toBe(String(parameters[name]));
    }
  });
});
