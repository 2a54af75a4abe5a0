import { readFileSync, writeFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { droppableConstants } from "./scripts/droppable.ts";

const units = [
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
];

const library: Options = {
  entry: {
    index: "src/index.ts",
    ...Object.fromEntries(units.map((unit) => [`${unit}/index`, `src/${unit}/index.ts`])),
    // Started by its path, see `workerFile` in src/node/text-threads.ts.
    "node/text-worker": "src/node/text-worker.ts",
  },
  format: ["esm"],
  target: "node20",
  platform: "neutral",
  // Shared chunks, so that a class imported through two subpaths is one class.
  splitting: true,
  dts: {
    entry: ["index", ...units.map((unit) => `${unit}/index`)].reduce<Record<string, string>>(
      (all, name) => ({ ...all, [name]: `src/${name}.ts` }),
      {},
    ),
  },
  // The other build cleans its own folder; they run side by side.
  clean: ["!cli/**"],
  sourcemap: false,
  // `"fs"` is a module of Node in Node alone: Deno, workers and bundlers tell `"node:fs"` from a package.
  removeNodeProtocol: false,
  external: [/^node:/],
  esbuildPlugins: [droppableConstants],
};

/**
 * What a usual run of the command line has no use for: asked for where it is first used, as 25 ms of loading would be for nothing.
 * `commander` would start commands that are programs of their own, of which there are none here.
 */
const late = ["node:child_process", "node:fs/promises", "node:zlib", "node:worker_threads", "node:os"];

const lateModules: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "late",
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(?:${late.join("|")})$`) }, ({ path, namespace }) =>
      namespace === "late" ? { path, external: true } : { path, namespace: "late" },
    );
    build.onLoad({ filter: /.*/, namespace: "late" }, ({ path }) => ({
      // The proxy is the prototype: esbuild makes of a module an object with the same own properties and the same prototype.
      contents: `module.exports = Object.create(new Proxy({}, { get: (_, name) => name === "__esModule" ? undefined : require(${JSON.stringify(path)})[name] }));`,
    }));
  },
};

/** Packages that every run needs lie in the script: their compiled code is kept with it, and nobody who installs the package has to fetch them. */
export const bundled: readonly string[] = ["commander", "picocolors"];

/**
 * The command line in one file of its own: thirty shared chunks take 40 ms longer to load than one, a tenth of an audit of five articles.
 * What a command does not use lies in the file and is not evaluated. A script and not a module, because Node 20 keeps compiled code of scripts only.
 */
const commandLine: Options = {
  entry: { wirecopy: "src/cli/process.ts" },
  outDir: "dist/cli",
  format: ["cjs"],
  target: "node20",
  platform: "node",
  // `import.meta.url` of a script.
  shims: true,
  splitting: false,
  clean: ["!main.js", "!text-worker.js", "!package.json"],
  sourcemap: false,
  removeNodeProtocol: false,
  noExternal: [...late, ...bundled],
  esbuildOptions(esbuild) {
    esbuild.supported = { "dynamic-import": false };
  },
  esbuildPlugins: [lateModules],
  plugins: [
    {
      name: "function-in-ascii",
      // `main.ts` reads the file at a byte a character and runs it as it is; to put a function around 2.4 MB of UTF-16 takes 15 ms and two collections of garbage.
      renderChunk: (code) => ({
        code: `${bundled.map(licence).join("")}(function (exports, require, module, __filename, __dirname) {${code.replace(/[^\0-\x7f]/g, escaped)}\n})`,
      }),
    },
  ],
};

/** A package that is handed on brings its licence along. */
function licence(name: string): string {
  return `/*! ${name}\n${readFileSync(`node_modules/${name}/LICENSE`, "latin1")}*/\n`;
}

/** Throws where a backslash stands before the character: it would take the new one with it. */
function escaped(unit: string, at: number, code: string): string {
  if (code.charAt(at - 1) === "\\") throw new Error(`a backslash before ${unit}`);
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * What is started by its path. A script as well, by a `package.json` of its own, because the name is that of a module in this package: what Node needs for
 * modules takes 25 ms to set up, and the command line has none.
 */
const started: Options = {
  // The thread in one file as well, for `dedupe`; found by `workerFile` beside the script.
  entry: { main: "src/cli/main.ts", "text-worker": "src/node/text-worker.ts" },
  outDir: "dist/cli",
  format: ["cjs"],
  outExtension: () => ({ js: ".js" }),
  target: "node20",
  platform: "node",
  clean: ["!wirecopy.cjs"],
  sourcemap: false,
  splitting: false,
  removeNodeProtocol: false,
  noExternal: late,
  esbuildPlugins: [lateModules],
  esbuildOptions(esbuild) {
    esbuild.define = { ...esbuild.define, "import.meta.dirname": "__dirname" };
  },
  async onSuccess() {
    writeFileSync("dist/cli/package.json", '{ "type": "commonjs" }\n');
  },
};

export default defineConfig([library, commandLine, started]) as readonly Options[];
