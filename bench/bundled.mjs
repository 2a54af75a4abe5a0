/** Imports TypeScript of the benchmarks: bundled with esbuild, which tsup brings along, because Node 20 does not read it. */
import { mkdirSync, rmSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The exports of the module at `url`. The bundle lies inside the project, so that it finds the packages it does not hold, and is removed at once. */
export async function importBundled(url) {
  const folder = new URL("../node_modules/.cache/wirecopy-bench/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const entry = fileURLToPath(url);
  const outfile = fileURLToPath(new URL(`${entry.split(/[\\/]/).at(-1)}-${process.pid}.mjs`, folder));
  try {
    await build({
      entryPoints: [entry],
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      outfile,
      logLevel: "error",
    });
    return await import(outfile);
  } finally {
    rmSync(outfile, { force: true });
  }
}
