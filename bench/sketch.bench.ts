/**
 * Raw text to signatures of 128 slots, shingles of 5 words: ours on both kernels, and peers on the same 20,000 generated articles.
 *
 * Answers first: both kernels and the C program must give the same bits. All engines that run in this process and the C program take turns, seven
 * rounds, and the best round of each counts, since whatever else the machine does can only add time. Peers that take long get fewer articles. Python with
 * datasketch and rensa is looked for in the variable PYTHON. Bias: the C program is ours too, and its fold knows the characters of these articles only.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFingerprinter, scalarKernel, SKETCH_SCHEMES, simdKernel } from "../src/minhash/index.ts";
import { generateArticles } from "./corpora/articles.ts";

interface Row {
  readonly task: string;
  readonly engine: string;
  readonly version: string;
  readonly value: number;
  readonly unit: string;
  readonly quality: string | null;
}

interface NpmMinhash {
  update(word: string): void;
}

const TASK = "text to k=128 signature";
const ROUNDS = 7;
const [, , here = "", ...flags] = process.argv;
const rows: Row[] = [];
const version = process.version;
const texts = Array.from(generateArticles(20_000), ({ text }) => text);
const folder = mkdtempSync(join(tmpdir(), "wirecopy-bench-"));
try {
  measureOurs(compileC());
  measureNpm();
  measurePython();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const fastest = rows.find(({ engine }) => engine.startsWith("wirecopy simd fast"))!.value;
for (const { engine, version, value, unit, quality } of rows) {
  const cells = [engine.padEnd(40), value.toFixed(2).padStart(9), unit, `${(value / fastest).toFixed(2)}x`.padStart(9)];
  process.stdout.write(`${[...cells, version, quality ?? ""].join("  ").trimEnd()}\n`);
}
const json = flags.indexOf("--json");
if (json >= 0) writeFileSync(flags[json + 1]!, `${JSON.stringify(rows, null, 1)}\n`);

function add(engine: string, version: string, value: number, quality: string | null = null): void {
  rows.push({ task: TASK, engine, version, value, unit: "us/article", quality });
}

function digest(values: Uint32Array): number {
  let sum = 0;
  for (const value of values) sum = (Math.imul(sum, 31) + value) >>> 0;
  return sum;
}

/** `runC` gives microseconds an article and a digest. */
function measureOurs(runC: (() => { us: number; digest: number }) | null): void {
  const engines = SKETCH_SCHEMES.flatMap((scheme) =>
    [simdKernel, scalarKernel].map((kernel) => ({ scheme, kernel, best: Infinity, digest: -1 })),
  );
  let bestC = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    for (const engine of engines) {
      const fingerprinter = createFingerprinter({ scheme: engine.scheme, kernel: engine.kernel });
      const start = performance.now();
      const values = fingerprinter.signBatch(texts);
      engine.best = Math.min(engine.best, ((performance.now() - start) * 1000) / texts.length);
      engine.digest = digest(values);
    }
    if (runC !== null) {
      const answer = runC();
      if (answer.digest !== engines[0]!.digest) throw new Error("the C program gives other signatures");
      bestC = Math.min(bestC, answer.us);
    }
  }
  for (const { scheme, kernel, best, digest } of engines) {
    if (engines.some((other) => other.scheme === scheme && other.digest !== digest)) {
      throw new Error(`the kernels give different signatures, ${scheme}`);
    }
    add(`wirecopy ${kernel.name} ${scheme}`, version, best, "same bits on both kernels");
  }
  if (runC !== null) add("C, gcc -O3 -march=native, AVX-512", gccVersion(), bestC, "same bits as wirecopy");
}

function gccVersion(): string {
  return execFileSync("gcc", ["-dumpfullversion"], { encoding: "utf8" }).trim();
}

/** `null` where gcc or AVX-512 is missing. */
function compileC(): (() => { us: number; digest: number }) | null {
  const program = join(folder, "fingerprint");
  const input = Buffer.concat([
    word(texts.length),
    ...texts.flatMap((text) => [word(text.length), Buffer.from(text, "utf16le")]),
  ]);
  const run = (): { us: number; digest: number } => JSON.parse(execFileSync(program, { input, encoding: "utf8" }));
  try {
    const source = join(here, "peers", "fingerprint.c");
    execFileSync("gcc", ["-O3", "-march=native", "-o", program, source], { stdio: "ignore" });
    run();
    return run;
  } catch {
    process.stderr.write("no C stand-in: gcc or AVX-512 is missing\n");
    return null;
  }
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function measureNpm(): void {
  const require = createRequire(join(here, "run.js"));
  const { Minhash } = require("minhash") as { Minhash: new (config: object) => NpmMinhash };
  const some = texts.slice(0, 200);
  let best = Infinity;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    for (const text of some) {
      const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,:][\p{L}\p{N}]+)*/gu) ?? [];
      const signature = new Minhash({ numPerm: 128 });
      for (let i = 0; i + 5 <= words.length; i++) signature.update(words.slice(i, i + 5).join(" "));
    }
    best = Math.min(best, ((performance.now() - start) * 1000) / some.length);
  }
  add("npm minhash", require("minhash/package.json").version, best, `${some.length} articles`);
}

function measurePython(): void {
  const python = process.env["PYTHON"];
  if (python === undefined) return;
  const file = join(folder, "texts");
  writeFileSync(file, texts.slice(0, 2000).join("\0"));
  const output = execFileSync(python, [join(here, "peers", "fingerprint.py"), file, "2000"], { encoding: "utf8" });
  for (const line of output.trim().split("\n")) {
    const row = JSON.parse(line) as { engine: string; version: string; us?: number; missing?: string };
    if (row.us === undefined) process.stderr.write(`${row.engine}: ${row.missing}\n`);
    else add(row.engine, row.version, row.us, "2000 articles");
  }
}
