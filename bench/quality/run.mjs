/**
 * `npm run quality`: measures how right wirecopy is, and writes bench/record/quality.md. Names of parts as arguments (`pan13`, `copies`, `words`, `typed`,
 * `strangers`, `tokens`, `cascades`, `credits`) measure those alone and print them without writing the file.
 */
import { mkdirSync, rmSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = new URL("../../node_modules/.cache/wirecopy-quality/", import.meta.url);
mkdirSync(folder, { recursive: true });
const outfile = fileURLToPath(new URL(`quality-${process.pid}.mjs`, folder));
await build({
  entryPoints: [fileURLToPath(new URL("quality.ts", import.meta.url))],
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  outfile,
  logLevel: "error",
});
try {
  const { measureQuality } = await import(outfile);
  await measureQuality(process.argv.slice(2), fileURLToPath(new URL("../../", import.meta.url)));
} finally {
  rmSync(outfile, { force: true });
}
