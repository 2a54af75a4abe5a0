/** `node bench/direction/fit.mjs`: fits the weights of the evidence and writes src/derive/weights.ts; with `--dry` it prints them only. */
import { mkdirSync, rmSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = new URL("../../node_modules/.cache/wirecopy-quality/", import.meta.url);
mkdirSync(folder, { recursive: true });
const outfile = fileURLToPath(new URL(`fit-${process.pid}.mjs`, folder));
await build({
  entryPoints: [fileURLToPath(new URL("fit.ts", import.meta.url))],
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  outfile,
  logLevel: "error",
});
try {
  const { fitWeights } = await import(outfile);
  fitWeights(fileURLToPath(new URL("../../", import.meta.url)), process.argv.includes("--dry"));
} finally {
  rmSync(outfile, { force: true });
}
