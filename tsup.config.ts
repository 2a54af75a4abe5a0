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
};

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
