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

const options: Options = {
  entry: {
    index: "src/index.ts",
    ...Object.fromEntries(units.map((unit) => [`${unit}/index`, `src/${unit}/index.ts`])),
    "cli/main": "src/cli/main.ts",
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
  clean: true,
  sourcemap: false,
  external: [/^node:/],
};

export default defineConfig(options) as Options;
