import { mkdirSync, rmSync, symlinkSync } from "node:fs";
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
  onSuccess: async () => linkOwnCommand(),
};

/**
 * npm links a package's command into its own `node_modules/.bin` for its dependants only. Without the link, the first `npx wirecopy` in a clone installs
 * the clone into npm's cache and builds it once more, 15 seconds for nothing.
 */
function linkOwnCommand(): void {
  try {
    mkdirSync("node_modules/.bin", { recursive: true });
    rmSync("node_modules/.bin/wirecopy", { force: true });
    symlinkSync("../../dist/cli/main.js", "node_modules/.bin/wirecopy");
  } catch {
    // Windows without the right to make links: npx takes the long way.
  }
}

export default defineConfig(options) as Options;
