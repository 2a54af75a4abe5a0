import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { droppableConstants, withDroppableConstants } from "../scripts/droppable.ts";
import tsupConfig from "../tsup.config.ts";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly type: string;
  readonly sideEffects: boolean | readonly string[];
  readonly engines: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const root = new URL("../", import.meta.url);
const manifest: Manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

/** The folders of `src` that can be imported by themselves, as `wirecopy/<unit>`. */
const UNITS = [
  "text",
  "shingle",
  "minhash",
  "lsh",
  "align",
  "edit",
  "attribution",
  "derive",
  "cluster",
  "ingest",
  "report",
  "node",
  "natural",
] as const;

/** Folder in `src` and `dist` by subpath; the root is the folder itself. */
const FACES: ReadonlyMap<string, string> = new Map([
  [".", ""],
  ...UNITS.map((unit) => [`./${unit}`, `${unit}/`] as const),
]);

function exists(path: string): boolean {
  return existsSync(new URL(path, root));
}

describe("the exports of package.json", () => {
  it("are the root, one subpath for each unit, the manifest and the findings schema, and nothing else", () => {
    const expected = [...FACES.keys(), "./package.json", "./schema/findings-1.schema.json"];
    expect(Object.keys(manifest.exports ?? {}).sort()).toEqual(expected.sort());
  });

  it.each([...FACES])("give %s its types first and then its module, both from dist", (subpath, folder) => {
    const conditions = manifest.exports?.[subpath];
    expect(conditions).toEqual({ types: `./dist/${folder}index.d.ts`, default: `./dist/${folder}index.js` });
    // Conditions are tried in order: `default` before `types` would hide the types.
    expect(Object.keys(conditions as object)).toEqual(["types", "default"]);
  });

  it.each([...FACES])("have a source for %s", (_subpath, folder) => {
    expect(exists(`src/${folder}index.ts`)).toBe(true);
  });

  it.each(["./package.json", "./schema/findings-1.schema.json"])("give %s as the file it is", (subpath) => {
    expect(manifest.exports?.[subpath]).toBe(subpath);
    expect(exists(subpath)).toBe(true);
  });

  it("are what the build makes, with the command line and the thread that `openTextThreads` starts besides", () => {
    const entries = tsupConfig.map(({ entry }) => Object.entries(entry as Record<string, string>).sort());
    const faces = [...FACES.values()].map((folder) => [`${folder}index`, `src/${folder}index.ts`]);
    expect(entries).toEqual([
      [...faces, ["node/text-worker", "src/node/text-worker.ts"]].sort(),
      [["wirecopy", "src/cli/process.ts"]],
      [
        ["main", "src/cli/main.ts"],
        ["text-worker", "src/node/text-worker.ts"],
      ],
    ]);
    expect(tsupConfig.map(({ outDir }) => outDir)).toEqual([undefined, "dist/cli", "dist/cli"]);
  });
});

describe("the library in a browser", () => {
  it.each([...FACES.values()].filter((folder) => folder !== "node/" && folder !== "natural/"))(
    "bundles src/%sindex.ts with what it depends on, and asks for no module of Node",
    async (folder) => {
      const entry = fileURLToPath(new URL(`src/${folder}index.ts`, root));
      const options = { bundle: true, write: false, format: "esm", platform: "browser", logLevel: "silent" } as const;
      const { errors, outputFiles } = await build({ ...options, entryPoints: [entry] });
      expect(errors).toEqual([]);
      expect(outputFiles.map(({ text }) => /\b(?:import|require)\(?\s*["']node:/.exec(text))).toEqual([null]);
    },
  );
});

describe("the library in a bundle", () => {
  const folder = mkdtempSync(join(tmpdir(), "wirecopy-bundle-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const shared = {
    bundle: true,
    format: "esm",
    platform: "neutral",
    logLevel: "silent",
    packages: "external",
  } as const;

  /** Code units of a minified bundle of one function and what it needs, from files like those of the build. */
  async function sizeOf(unit: string, name: string): Promise<number> {
    const contents = `import { ${name} } from "./${unit}/index.js"; console.log(${name});`;
    const stdin = { contents, resolveDir: folder };
    const { outputFiles } = await build({ ...shared, stdin, minify: true, write: false });
    return outputFiles[0]!.text.length;
  }

  it("holds what is used and leaves out the rest: no word lists for whoever compares two sets", async () => {
    const units = ["cluster", "report", "shingle", "text"];
    const entryPoints = units.map((unit) => fileURLToPath(new URL(`src/${unit}/index.ts`, root)));
    await build({ ...shared, entryPoints, outdir: folder, splitting: true, plugins: [droppableConstants] });
    expect(await sizeOf("shingle", "resemblance")).toBeLessThan(5_000);
    expect(await sizeOf("text", "countWords")).toBeLessThan(15_000);
    expect(await sizeOf("cluster", "refine")).toBeLessThan(10_000);
    expect(await sizeOf("report", "renderJson")).toBeLessThan(15_000);
    // It would be small, too, if the tables were left out where they are asked for.
    expect(await sizeOf("text", "segment")).toBeGreaterThan(50_000);
  });

  it("has its constants marked where they are computed, on the lines where they stood", () => {
    const module = [
      'import { x } from "./x.ts";',
      'const WORDS = new Set("a b".split(" "));',
      "export const each = (y: number) => x(y),",
      "  two: readonly number[] = [1, 2],",
      "  all = [...two];",
    ].join("\n");
    const marked = withDroppableConstants(module)
      .split("\n")
      .map((line) => line.includes("/* @__PURE__ */ (() => ("));
    expect(marked).toEqual([false, true, false, false, true]);
  });
});

describe("package.json", () => {
  it("is an ES module for Node 20.19 and later, without side effects", () => {
    expect(manifest).toMatchObject({ name: "wirecopy", type: "module", sideEffects: false });
    expect(manifest.engines).toEqual({ node: ">=20.19" });
  });

  it("installs one command, whose source starts Node", () => {
    expect(manifest.bin).toEqual({ wirecopy: "dist/cli/main.js" });
    expect(readFileSync(new URL("src/cli/main.ts", root), "utf8").split("\n", 1)).toEqual(["#!/usr/bin/env node"]);
  });

  it("ships the build, the schema and the changelog, and no sources, tests or articles", () => {
    expect([...manifest.files].sort()).toEqual(["!dist/cli/wirecopy.cache", "CHANGELOG.md", "dist", "schema"]);
    expect(["CHANGELOG.md", "schema", "LICENSE", "README.md"].filter((file) => !exists(file))).toEqual([]);
  });

  it("names the licence that the LICENSE file grants", () => {
    expect(manifest.license).toBe("MIT");
    expect(readFileSync(new URL("LICENSE", root), "utf8")).toMatch(
      /^MIT License\n\nCopyright \(c\) \d{4} wirecopy contributors\n/,
    );
  });

  it("has its version in the changelog", () => {
    expect(readFileSync(new URL("CHANGELOG.md", root), "utf8")).toContain(`## ${manifest.version}`);
  });

  it("leaves natural to those who want it: an optional peer, not a dependency", () => {
    expect(Object.keys(manifest.dependencies)).not.toContain("natural");
    expect(manifest.peerDependencies).toHaveProperty("natural");
    expect(manifest.peerDependenciesMeta).toMatchObject({ natural: { optional: true } });
  });

  it("pins what it depends on to exact versions", () => {
    const loose = Object.entries(manifest.dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });
});
