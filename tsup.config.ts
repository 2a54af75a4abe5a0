import { defineConfig, type Options } from "tsup";

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
  external: [/^node:/],
};

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
  clean: ["!main.js"],
  sourcemap: false,
  esbuildOptions(esbuild) {
    esbuild.supported = { "dynamic-import": false };
  },
  plugins: [
    {
      name: "function-in-ascii",
      // `main.ts` reads the file at a byte a character and runs it as it is; to put a function around 2.4 MB of UTF-16 takes 15 ms and two collections of garbage.
      renderChunk: (code) => ({
        code: `(function (exports, require, module, __filename, __dirname) {${code.replace(/[^\0-\x7f]/g, escaped)}\n})`,
      }),
    },
  ],
};

/** Throws where a backslash stands before the character: it would take the new one with it. */
function escaped(unit: string, at: number, code: string): string {
  if (code.charAt(at - 1) === "\\") throw new Error(`a backslash before ${unit}`);
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** What is started by its path. */
const started: Options = {
  entry: { main: "src/cli/main.ts" },
  outDir: "dist/cli",
  format: ["esm"],
  target: "node20",
  platform: "node",
  clean: ["!wirecopy.cjs"],
  sourcemap: false,
};

export default defineConfig([library, commandLine, started]) as readonly Options[];
