/**
 * Raw text to signatures of 128 slots, shingles of 5 words: ours on both kernels, and peers, on the same generated articles; ours also on Cyrillic, Han and
 * newswire.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createTextBatches } from "../src/batches/index.ts";
import { createFingerprinter, scalarKernel, SKETCH_SCHEMES, simdKernel } from "../src/minhash/index.ts";
import { generateArticles } from "./corpora/articles.ts";
import { readReuters } from "./corpora/reuters.ts";
import { inCyrillic, inHan } from "./corpora/scripts.ts";
import {
  atLeast,
  cpuMicroseconds,
  median,
  spread,
  unmeasured,
  type BenchContext,
  type Goal,
  type Part,
  type Row,
} from "./part.ts";

const METHOD = `
20,000 articles of bench/corpora/articles.ts, 400 words and 2.4 KB in the mean. All engines of one table take turns, round by round, and the median round counts; time is that of the
processor, garbage collection and compilation included, so that what else the machine does counts little; peers that take long get fewer articles. Answers first: both of our kernels and the C program must give the same bits.

Peers at their best: npm minhash with word shingles as it wants them, datasketch with \`MinHash.generator\` in both of its schemes and with one \`update\` a shingle, rensa
with \`digest_matrix_from_token_sets\` and with the \`_rho\` path that its own benchmark times; shingles in Python by one regular expression and joined strings, the
time for that alone is a row. The quality of rensa is the share of articles with a copy of resemblance 0.8 and more that its index flags at 16 bands, and the share of flagged ones that have none above 0.5.

Biases: the C program is ours; its fold knows the characters of these articles only; it takes UTF-16, as our kernel does. Peers in Python pay for shingles as strings,
because that is what their interfaces take. "from JSON lines" reads the record too, which the other rows do not.
`;

interface Engine {
  readonly name: string;
  readonly version: string;
  /** Microseconds an article. */
  readonly run: () => number | Promise<number>;
  readonly quality?: string;
  readonly rounds?: number;
}

interface NpmMinhash {
  update(word: string): void;
}

const TASK = "text to k=128 signature";
const ROUNDS = 7;
const C = "C, -O3 -march=native";
/** The goal is set beside the program for AVX-512. That for AVX2 is the limit of processors that have no more, and no stand-in for it. */
const C_WIDE = `${C}, AVX-512`;
/** The last figure beside it; update it when the part runs on such a machine again. */
const C_ELSEWHERE =
  "on an Intel Xeon with AVX-512 it was 0.62x on 2026-11-20, missed; our kernels have become a tenth faster since";

export async function bench({ root, scratch, python }: BenchContext): Promise<Part> {
  const texts = Array.from(generateArticles(20_000), ({ text }) => text);
  const rows: Row[] = [];
  const best = new Map<string, number>();
  const add = (task: string, engine: Engine, values: readonly number[], quality: string): void => {
    const value = median(values);
    if (task === TASK) best.set(engine.name, value);
    const told = [engine.quality, quality, spread(values)].filter((part) => part !== undefined && part !== "");
    rows.push({
      task,
      engine: engine.name,
      version: engine.version,
      value,
      unit: "µs of CPU/article",
      quality: told.join("; "),
    });
  };
  const measure = async (task: string, engines: readonly Engine[], quality: string): Promise<void> => {
    const values = engines.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [i, engine] of engines.entries())
        if (round < (engine.rounds ?? ROUNDS)) values[i]!.push(await engine.run());
    }
    engines.forEach((engine, i) => add(task, engine, values[i]!, quality));
  };

  checkBits(texts);
  const c = compileC(root, scratch, texts);
  if (typeof c === "string") process.stderr.write(`no C stand-in: ${c}\n`);
  await measure(TASK, [...ours(texts), ...(typeof c === "string" ? [] : [c]), npmMinhash(root, texts)], "");
  for (const row of python === null ? [] : measurePython(root, scratch, python, texts)) {
    best.set(row.engine, row.value);
    rows.push(row);
  }
  const reuters = readReuters(root);
  const corpora: [string, string[]][] = [
    ["Cyrillic", texts.slice(0, 5000).map(inCyrillic)],
    ["Han", texts.slice(0, 2000).map(inHan)],
    ...(reuters === null ? [] : [["Reuters-21578", reuters.map(({ text }) => text)] as [string, string[]]]),
  ];
  for (const [name, some] of corpora) {
    checkBits(some);
    const units = some.reduce((sum, text) => sum + text.length, 0) / some.length;
    await measure(`${TASK}, ${name}`, ours(some).slice(0, 3), `${units.toFixed(0)} UTF-16 units each`);
  }
  return { rows, goals: goalsOf(best, typeof c === "string" ? c : "this processor has no AVX-512"), method: METHOD };
}

/** Throws where the kernels disagree. */
function checkBits(texts: readonly string[]): void {
  for (const scheme of SKETCH_SCHEMES) {
    const [one, other] = [simdKernel, scalarKernel].map((kernel) =>
      digestOf(createFingerprinter({ scheme, kernel }).signBatch(texts)),
    );
    if (one !== other) throw new Error(`the kernels give different signatures, ${scheme}`);
  }
}

function digestOf(values: Uint32Array): number {
  let sum = 0;
  for (const value of values) sum = (Math.imul(sum, 31) + value) >>> 0;
  return sum;
}

function ours(texts: readonly string[]): Engine[] {
  const timed = (run: () => unknown) => async (): Promise<number> => {
    const start = cpuMicroseconds();
    await run();
    return (cpuMicroseconds() - start) / texts.length;
  };
  const version = process.version;
  const engine = (scheme: (typeof SKETCH_SCHEMES)[number], kernel: typeof simdKernel): Engine => {
    const fingerprinter = createFingerprinter({ scheme, kernel });
    return {
      name: `wirecopy ${kernel.name} ${scheme}`,
      version,
      quality: "same bits on both kernels",
      run: timed(() => fingerprinter.signBatch(texts)),
    };
  };
  const lines = Buffer.from(texts.map((text, i) => `${JSON.stringify({ id: String(i), text })}\n`).join(""));
  const bounds = { maxArticleLength: 2_000_000, maxRecordBytes: 1 << 28 };
  // Half a megabyte at a time, cut at line ends, as files are read.
  const blocks: { from: number; to: number }[] = [];
  for (let from = 0; from < lines.length;) {
    const found = lines.indexOf(10, from + (1 << 18));
    const to = found < 0 ? lines.length : found + 1;
    blocks.push({ from, to });
    from = to;
  }
  const batches = createTextBatches();
  return [
    engine("fast-similarity", simdKernel),
    {
      name: "wirecopy simd fast-similarity, from JSON lines",
      version,
      run: timed(async () => {
        for (const { from, to } of blocks) {
          await batches.signLines({
            input: "bench",
            bytes: Uint8Array.from(lines.subarray(from, to)),
            line: 1,
            offset: from,
            ...bounds,
          });
        }
      }),
    },
    engine("fast-similarity", scalarKernel),
    engine("classic", simdKernel),
    engine("classic", scalarKernel),
  ];
}

/** Where it cannot be had, why. Its name says which vectors it has. */
function compileC(root: string, scratch: string, texts: readonly string[]): Engine | string {
  const program = join(scratch, "fingerprint");
  const input = Buffer.concat([
    word(texts.length),
    ...texts.flatMap((text) => [word(text.length), Buffer.from(text, "utf16le")]),
  ]);
  const expected = digestOf(createFingerprinter().signBatch(texts));
  const run = (): number => {
    const answer = JSON.parse(execFileSync(program, { input, encoding: "utf8" })) as { us: number; digest: number };
    if (answer.digest !== expected) throw new Error("the C program gives other signatures");
    return answer.us;
  };
  let version: string;
  try {
    version = `gcc ${execFileSync("gcc", ["-dumpfullversion"], { encoding: "utf8" }).trim()}`;
  } catch {
    return "gcc is not at hand";
  }
  const source = join(root, "bench/peers/fingerprint.c");
  try {
    execFileSync("gcc", ["-O3", "-march=native", "-o", program, source], { stdio: "ignore" });
    const { instructions } = JSON.parse(execFileSync(program, { input, encoding: "utf8" })) as { instructions: string };
    return { name: `${C}, ${instructions}`, version, run, quality: "same bits as wirecopy" };
  } catch {
    return "this processor lacks instructions that the C program takes";
  }
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function npmMinhash(root: string, texts: readonly string[]): Engine {
  const require = createRequire(join(root, "bench/run.js"));
  const { Minhash } = require("minhash") as { Minhash: new (config: object) => NpmMinhash };
  const some = texts.slice(0, 200);
  const run = (): number => {
    const start = cpuMicroseconds();
    for (const text of some) {
      const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,:][\p{L}\p{N}]+)*/gu) ?? [];
      const signature = new Minhash({ numPerm: 128 });
      for (let i = 0; i + 5 <= words.length; i++) signature.update(words.slice(i, i + 5).join(" "));
    }
    return (cpuMicroseconds() - start) / some.length;
  };
  return {
    name: "npm minhash",
    version: require("minhash/package.json").version,
    run,
    quality: "200 articles",
    rounds: 3,
  };
}

function measurePython(root: string, scratch: string, python: string, texts: readonly string[]): Row[] {
  const file = join(scratch, "texts");
  writeFileSync(file, texts.slice(0, 2000).join("\0"));
  const output = execFileSync(python, [join(root, "bench/peers/fingerprint.py"), file, "2000"], { encoding: "utf8" });
  const rows: Row[] = [];
  for (const line of output.trim().split("\n")) {
    const row = JSON.parse(line) as {
      engine: string;
      version: string;
      us?: number;
      missing?: string;
      quality?: string;
    };
    if (row.us === undefined) process.stderr.write(`${row.engine}: ${row.missing}\n`);
    else
      rows.push({
        task: TASK,
        engine: row.engine,
        version: row.version,
        value: row.us,
        unit: "µs of CPU/article",
        quality: row.quality ?? "2000 articles",
      });
  }
  return rows;
}

/** `missing` says why there is no C program. */
function goalsOf(best: ReadonlyMap<string, number>, missing: string): Goal[] {
  const ratio = (what: string, peer: string, own: string, goal: number, note: string): Goal => {
    const theirs = best.get(peer);
    if (theirs === undefined && peer === C_WIDE)
      return unmeasured(what, `≥ ${goal}x`, missing, `${narrowShare}${C_ELSEWHERE}`);
    return theirs === undefined
      ? unmeasured(what, `≥ ${goal}x`, `${peer} is not at hand`)
      : atLeast(what, theirs / best.get(own)!, goal, "x", note);
  };
  const simd = "wirecopy simd fast-similarity";
  const narrow = best.get(`${C}, AVX2`);
  const narrowShare =
    narrow === undefined
      ? ""
      : `beside the same program for AVX2, twice as wide as WASM, ${(narrow / best.get(simd)!).toPrecision(2)}x; `;
  const bulk = "datasketch bulk";
  return [
    ratio(
      "text to signature, over datasketch bulk",
      bulk,
      simd,
      100,
      "datasketch 2 with its faster scheme, of 32 bits; a third of its time is shingling in Python. The legacy scheme is a row of its own",
    ),
    ratio("text to signature, over npm minhash", "npm minhash", simd, 500, ""),
    ratio("text to signature, over rensa's honest path", "rensa digest_matrix_from_token_sets", simd, 15, ""),
    ratio(
      "text to signature, share of the speed of the C program",
      C_WIDE,
      simd,
      0.7,
      "WASM has vectors of 128 bits, the C program uses 512 and its mask registers; tried: rounds against a bit set of the free slots, words hashed by fours without branches, " +
        "one pass for folding and boundaries, places of columns read once a loop, edges of words listed by half blocks: what is left is the width",
    ),
    ratio(
      "the same without WASM, over datasketch bulk",
      bulk,
      "wirecopy scalar fast-similarity",
      40,
      "half of the time is reading words two code units at a time, which JavaScript cannot do by sixteen; tried: a column of entries for all units, " +
        "no branch at the ends of words, hashes finished in a second loop, first round without branches, masks in place of tables for pairs (slower), the loop over pairs in a function of its own (no gain)",
    ),
  ];
}
