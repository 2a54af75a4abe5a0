/**
 * `npm run bench -- [PART...] [--json FILE] [--record]`: measures speed, answers checked. Parts are the files `bench/*.bench.ts` by their names without the
 * ending; none means all but those that take long (`export const isLong = true`: `million`), and writes bench/record/PART.md for each, as `--record` does for
 * named ones. `--json` writes all rows into one file.
 *
 * Each part is a process of its own, so that none profits or suffers from what another left behind. TypeScript is bundled with esbuild, which tsup
 * brings along, because Node 20 does not read it.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL, URL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const here = join(root, "bench");

if (process.env.WIRECOPY_BENCH_PART !== undefined) await measure(JSON.parse(process.env.WIRECOPY_BENCH_PART));
else await main();

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "string" }, record: { type: "boolean", default: false } },
  });
  const parts = readdirSync(here)
    .filter((name) => name.endsWith(".bench.ts"))
    .map((name) => name.slice(0, -".bench.ts".length))
    .sort();
  for (const name of positionals) {
    if (!parts.includes(name)) throw new Error(`no part ${name}; there are ${parts.join(", ")}`);
  }
  // Inside the project, so that a bundle finds the packages it does not hold; beside dist/ it would be published.
  const folder = join(root, "node_modules", ".cache", `wirecopy-bench-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const rows = [];
  try {
    for (const part of positionals.length > 0 ? positionals : parts) {
      const found = runPart(part, folder, positionals.length > 0);
      if (found === null) continue;
      rows.push(...found.rows);
      process.stdout.write(tableOf(part, found));
      if (values.record || positionals.length === 0) {
        mkdirSync(join(here, "record"), { recursive: true });
        writeFileSync(join(here, "record", `${part}.md`), recordOf(part, found));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 1)}\n`);
}

/** What a part found; `null` where it takes long and was not asked for by name. */
function runPart(part, folder, isNamed) {
  const answer = join(folder, `${part}.json`);
  const task = { part, folder, answer, isNamed };
  const env = { ...process.env, WIRECOPY_BENCH_PART: JSON.stringify(task) };
  process.stderr.write(`${part}…\n`);
  const { status } = spawnSync(process.execPath, ["--max-old-space-size=8192", fileURLToPath(import.meta.url)], {
    stdio: "inherit",
    env,
  });
  if (status !== 0) throw new Error(`the part ${part} failed`);
  return JSON.parse(readFileSync(answer, "utf8"));
}

async function measure({ part, folder, answer, isNamed }) {
  const outfile = join(folder, `${part}.mjs`);
  const entryPoints = [join(here, `${part}.bench.ts`)];
  const options = { bundle: true, platform: "node", format: "esm", packages: "external", logLevel: "error" };
  await build({ entryPoints, outfile, ...options });
  const module = await import(pathToFileURL(outfile).href);
  if (module.isLong === true && !isNamed) {
    writeFileSync(answer, "null");
    return;
  }
  const scratch = mkdtempSync(join(tmpdir(), "wirecopy-bench-"));
  try {
    const python = process.env.PYTHON ?? null;
    const found = module.bench ?? module.rows;
    const result = typeof found === "function" ? await found({ root, scratch, python }) : found;
    writeFileSync(answer, JSON.stringify(Array.isArray(result) ? { rows: result } : result));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function tableOf(part, { rows, goals = [] }) {
  const lines = rows.map(({ task, engine, version, value, unit, quality }) =>
    [task.padEnd(42), engine.padEnd(44), figureOf(value).padStart(9), unit.padEnd(18), version, quality ?? ""]
      .join("  ")
      .trimEnd(),
  );
  const judged = goals.map(({ what, goal, figure, isMet, note, missing }) =>
    [verdictOf(isMet, missing).padEnd(12), `${figure} (${goal})`.padEnd(28), what, note].join("  ").trimEnd(),
  );
  return [`\n${part}`, ...lines, ...judged, ""].join("\n");
}

function recordOf(part, { rows, goals = [], method = "" }) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  const { model } = cpus()[0];
  const commit =
    git("rev-parse", "--short=12", "HEAD") + (git("status", "--porcelain", "src") === "" ? "" : ", changed");
  const facts = [
    `${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.versions.node}`,
    `${model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
  ];
  return [
    `# Speed: ${part}`,
    "",
    `Written by \`npm run bench -- ${part} --record\`; not edited by hand. ${facts.join("; ")}.`,
    "",
    ...(method === "" ? [] : [method.trim(), ""]),
    ...(goals.length === 0
      ? []
      : [
          line(["goal", "wanted", "measured", "", "note"]),
          "|---|---|---|---|---|",
          ...goals.map(({ what, goal, figure, isMet, note, missing }) =>
            line([what, goal, figure, verdictOf(isMet, missing), note]),
          ),
          "",
        ]),
    line(["task", "engine", "version", "value", "unit", "quality"]),
    "|---|---|---|---|---|---|",
    ...rows.map(({ task, engine, version, value, unit, quality }) =>
      line([task, engine, version, figureOf(value), unit, quality ?? ""]),
    ),
    "",
  ].join("\n");
}

function verdictOf(isMet, missing) {
  return isMet === null ? `not measured here: ${missing}` : isMet ? "met" : "**missed**";
}

function figureOf(value) {
  return Math.abs(value) >= 1000 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(3);
}

function git(...argv) {
  if (!existsSync(join(root, ".git"))) return "unknown";
  return execFileSync("git", argv, { cwd: root, encoding: "utf8" }).trim();
}
