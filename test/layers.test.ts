import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { bundled } from "../tsup.config.ts";
import { importsOf, sourceViolations } from "./support/source-rules.ts";

const root = new URL("../", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
/** What is installed with the package, or lies in its command line. */
const packages: readonly string[] = [...Object.keys(manifest.dependencies), ...bundled];

/** What the checker says about one file in memory. */
function breaches(file: string, text: string): string[] {
  return sourceViolations(new Map([[file, text]]), ["linkedom", "@mozilla/readability", "csv-stringify"]);
}

describe("the checker", () => {
  const planted: readonly (readonly [file: string, text: string, message: string])[] = [
    // Layers.
    ["text/a.ts", 'import { x } from "../align/index.ts";', "text imports align, which is not in a lower layer"],
    ["text/a.ts", 'import { x } from "../hash/index.ts";', "text imports hash, which is not in a lower layer"],
    ["text/deep/a.ts", 'import { x } from "../../lsh/index.ts";', "text imports lsh, which is not in a lower layer"],
    ["base/a.ts", 'import type { X } from "../text/index.ts";', "base imports text, which is not in a lower layer"],
    ["base/a.ts", 'import { type X } from "../text/index.ts";', "base imports text, which is not in a lower layer"],
    ["base/a.ts", 'export * from "../text/index.ts";', "base imports text, which is not in a lower layer"],
    ["base/a.ts", 'export type { X } from "../text/index.ts";', "base imports text, which is not in a lower layer"],
    ["base/a.ts", 'import "../text/index.ts";', "base imports text, which is not in a lower layer"],
    ["base/a.ts", 'type X = import("../text/index.ts").X;', "base imports text, which is not in a lower layer"],
    ["base/a.ts", 'const x = await import("../text/index.ts");', "base imports text, which is not in a lower layer"],
    ["base/a.ts", 'import x = require("../text/index.ts");', "base imports text, which is not in a lower layer"],
    [
      "base/a.ts",
      'import {\n  x,\n  y,\n} from\n  "../text/index.ts";',
      "base imports text, which is not in a lower layer",
    ],
    ["edit/a.ts", 'import { x } from "../node/index.ts";', "edit imports node, which only cli may"],
    ["index.ts", 'export * from "./node/index.ts";', "index.ts imports node, which only cli may"],
    ["pipeline/a.ts", 'import { x } from "../natural/index.ts";', "pipeline imports natural, which only cli may"],
    [
      "pipeline/a.ts",
      'import { x } from "../report/index.ts";',
      "pipeline imports report, which is not in a lower layer",
    ],
    ["pipeline/a.ts", 'import { x } from "../index.ts";', "pipeline imports index.ts, which is not in a lower layer"],
    ["index.ts", 'export * from "./cli/index.ts";', "index.ts imports cli, which is not in a lower layer"],
    ["report/a.ts", 'import type { X } from "../edit/index.ts";', "report may import only base, findings, not edit"],
    ["evaluate/a.ts", 'import { x } from "../report/index.ts";', "evaluate may import only base, findings, not report"],
    ["natural/a.ts", 'import { x } from "../text/index.ts";', "natural may import only base, edit, not text"],
    [
      "align/a.ts",
      'import { x } from "../text/tokens.ts";',
      'reaches into "text" past its index.ts: "../text/tokens.ts"',
    ],
    ["align/a.ts", 'import { x } from "../text";', 'reaches into "text" past its index.ts: "../text"'],
    ["base/a.ts", 'import x from "../../package.json";', 'imports "../../package.json", which is outside src'],
    ["base/a.ts", "const x = await import(name);", 'imports "name", which is not among the dependencies'],
    ["extra/a.ts", "export const x = 1;", '"extra" is in no layer'],
    ["extra.ts", "export const x = 1;", '"extra.ts" is in no layer'],
    ["cli/a.ts", 'import { x } from "../extra/index.ts";', 'imports "../extra/index.ts", which is in no layer'],
    // Packages and the platform.
    ["ingest/file.ts", 'import { readFileSync } from "node:fs";', 'imports "node:fs" outside node/ and cli/'],
    ["ingest/file.ts", 'import { readFileSync } from "fs";', 'imports "fs" outside node/ and cli/'],
    [
      "report/a.ts",
      'import { stringify } from "csv-stringify/sync";',
      'imports the package "csv-stringify" in the dependency-free part',
    ],
    [
      "ingest/xml.ts",
      'import { x } from "@mozilla/readability";',
      'imports the package "@mozilla/readability" in the dependency-free part',
    ],
    ["text/a.ts", 'import natural from "natural";', 'imports "natural", which is not among the dependencies'],
    ["cli/a.ts", 'import vitest from "vitest";', 'imports "vitest", which is not among the dependencies'],
    // Clocks, chance, the machine.
    ["base/a.ts", "const x = Date.now();", "line 1 uses Date.now"],
    ["base/a.ts", 'const x = Date["now"]();', "line 1 uses Date.now"],
    ["base/a.ts", "const x = globalThis.Date.now();", "line 1 uses Date.now"],
    ["base/a.ts", "const clock = Date.now;", "line 1 uses Date.now"],
    ["base/a.ts", "\nconst x = new Date();", "line 2 uses new Date()"],
    ["base/a.ts", "const x = new Date;", "line 1 uses new Date()"],
    ["base/a.ts", "const x = Date();", "line 1 uses Date()"],
    ["base/a.ts", "const x = Math.random();", "line 1 uses Math.random"],
    ["base/a.ts", "const x = performance.now();", "line 1 uses performance.now"],
    ["base/a.ts", "const x = globalThis.performance.now();", "line 1 uses performance.now"],
    ["base/a.ts", "const x = crypto.randomUUID();", "line 1 uses crypto.randomUUID"],
    ["base/a.ts", "const x = process.env.HOME;", "line 1 uses process.env"],
    ["base/a.ts", "const x = process[name];", "line 1 uses process.…"],
    ["base/a.ts", "const x = word.toLocaleLowerCase();", "line 1 uses toLocaleLowerCase"],
    ["report/a.ts", 'const x = count.toLocaleString("en");', "line 1 uses toLocaleString"],
    ["base/a.ts", "const x = a.localeCompare(b);", "line 1 uses localeCompare with the default locale"],
    ["base/a.ts", "const x = new Intl.NumberFormat();", "line 1 uses Intl.NumberFormat with the default locale"],
    [
      "base/a.ts",
      "const x = Intl.DateTimeFormat(undefined, {});",
      "line 1 uses Intl.DateTimeFormat with the default locale",
    ],
  ];

  it.each(planted)("catches what is planted in %s: %j", (file, text, message) => {
    const found = breaches(file, text);
    expect(found).toEqual([expect.stringContaining(message)]);
    expect(found[0]!.startsWith(`${file}: `)).toBe(true);
  });

  const allowed: readonly (readonly [file: string, text: string])[] = [
    ["text/a.ts", 'import { x } from "./b.ts"; import { y } from "../base/index.ts";'],
    ["text/deep/a.ts", 'import { x } from "../b.ts"; import { y } from "../../base/index.ts";'],
    ["natural/a.ts", 'import type { Stemmer } from "../edit/index.ts"; import natural from "natural";'],
    [
      "cli/main.ts",
      'import { x } from "../index.ts"; import { y } from "../node/index.ts"; import { z } from "node:fs";',
    ],
    ["node/a.ts", 'import { x } from "node:fs"; const now = Date.now() + process.pid;'],
    ["ingest/html.ts", 'import { parseHTML } from "linkedom";'],
    ["report/csv.ts", 'import { stringify } from "csv-stringify/sync";'],
    [
      "text/a.ts",
      '// import { x } from "../cli/index.ts"; Date.now()\nconst x = "from \\"../cli/index.ts\\" process.env";',
    ],
    [
      "text/a.ts",
      'const x = new Date(0); const y = Date.UTC(2020, 0); const z = Date.parse("2020"); const w = Math.max(1, 2);',
    ],
    ["text/a.ts", 'const x = new Intl.Segmenter("en"); const y = a.localeCompare(b, "en"); const z = item.process;'],
  ];

  it.each(allowed)("lets %s be: %j", (file, text) => {
    expect(breaches(file, text)).toEqual([]);
  });

  it("stops a file at 500 lines, unless it says that it is generated", () => {
    const lines = "// line\n".repeat(500);
    expect(breaches("base/a.ts", lines)).toEqual([]);
    expect(breaches("base/a.ts", `${lines}// line\n`)).toEqual(["base/a.ts: 501 lines, more than 500"]);
    expect(breaches("minhash/simd.wasm.ts", `// Generated by scripts/kernel.js\n${lines}`)).toEqual([]);
  });

  it("reports every breach of every file, sorted", () => {
    const sources = new Map([
      ["text/b.ts", 'import "../align/index.ts"; const x = Date.now();'],
      ["base/a.ts", "const x = Math.random();"],
    ]);
    expect(sourceViolations(sources, [])).toEqual([
      "base/a.ts: line 1 uses Math.random",
      "text/b.ts: line 1 uses Date.now",
      "text/b.ts: text imports align, which is not in a lower layer",
    ]);
  });
});

describe("src", () => {
  const sources = readSources();

  it("is read whole: the faces of the pipeline are there and their imports are seen", () => {
    const face = sources.get("findings/findings.ts") ?? "";
    const tree = ts.createSourceFile("findings.ts", face, ts.ScriptTarget.Latest, true);
    expect(importsOf(tree)).toContain("../base/index.ts");
    expect([...sources.keys()]).toEqual(expect.arrayContaining(["index.ts", "base/index.ts", "pipeline/index.ts"]));
    expect(packages.length).toBeGreaterThan(0);
  });

  it("keeps to the layers, to the packages and to pure code of CONTRIBUTING.md", () => {
    expect(sourceViolations(sources, packages)).toEqual([]);
  });
});

function readSources(): Map<string, string> {
  const folder = new URL("src/", root);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.[cm]?tsx?$/.test(file))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(new URL(file, folder), "utf8")]));
}
