/**
 * Runs one benchmark: node bench/run.js sketch [--json FILE]. Bundles the TypeScript with esbuild, which tsup brings along, because Node 20 does not
 * read it.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, URL } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const [name, ...rest] = process.argv.slice(2);
// Inside the project, so that the bundle finds the packages it does not hold.
const folder = mkdtempSync(join(here, "..", "node_modules", ".bench-"));
try {
  const outfile = join(folder, `${name}.mjs`);
  const entryPoints = [join(here, `${name}.bench.ts`)];
  await build({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", packages: "external" });
  process.exitCode = spawnSync(process.execPath, [outfile, here, ...rest], { stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
