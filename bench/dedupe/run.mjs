/**
 * `node bench/dedupe/run.mjs [--json FILE] [--python PYTHON] [--dist FOLDER] [--peer-limit N] [COUNT...]`: from a file to clusters, beside datasketch. Needs
 * a build. Counts default to 20000 and 200000; datasketch runs up to 50,000 articles, which take it a minute for each of its four settings.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "string" },
    python: { type: "string" },
    dist: { type: "string", default: "dist" },
    "peer-limit": { type: "string", default: "50000" },
  },
});
const folder = new URL("../../node_modules/.cache/wirecopy-bench/", import.meta.url);
mkdirSync(folder, { recursive: true });
const outfile = fileURLToPath(new URL(`dedupe-${process.pid}.mjs`, folder));
await build({
  entryPoints: [fileURLToPath(new URL("dedupe.ts", import.meta.url))],
  bundle: true,
  platform: "node",
  format: "esm",
  outfile,
  logLevel: "error",
});
try {
  const { benchDedupe } = await import(outfile);
  const counts = positionals.length > 0 ? positionals.map(Number) : [20_000, 200_000];
  const { python, dist } = values;
  const rows = await benchDedupe({ counts, dist, python, folder: tmpdir(), peerLimit: Number(values["peer-limit"]) });
  for (const { task, engine, version, value, unit, quality } of rows) {
    console.log(`${task} | ${engine} ${version} | ${value.toFixed(1)} ${unit} | ${quality}`);
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
} finally {
  rmSync(outfile, { force: true });
}
