/** Two texts to a number between 0 and 1: ours beside npm string-similarity. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { VERSION } from "../src/base/index.ts";
import { createFingerprinter, estimateResemblance } from "../src/minhash/index.ts";
import { resemblance, shingleSet } from "../src/shingle/index.ts";
import { generateArticles } from "./corpora/articles.ts";
import { cpuMicroseconds, median, spread, type BenchContext, type Part, type Row } from "./part.ts";

const PAIRS = 300;
const ROUNDS = 5;

const METHOD = `
300 pairs of generated articles that are copies and 300 that are not, each pair from two strings. Quality is the area under the ROC curve, the chance that a copy scores higher than a
pair of strangers, and the gap: the lowest score of a copy less the highest of strangers. string-similarity compares bigrams of letters, which any two texts of one language
share, but asks for no words; that its strangers score high is no fault for the short strings it is made for.
`;

interface StringSimilarity {
  compareTwoStrings(a: string, b: string): number;
}

type Pair = readonly [a: string, b: string];

export function bench({ root }: BenchContext): Part {
  const require = createRequire(join(root, "bench/run.js"));
  const peer = require("string-similarity") as StringSimilarity;
  const { copies, strangers } = makePairs();
  const fingerprinter = createFingerprinter();
  const setOf = (text: string): ReturnType<typeof shingleSet> => shingleSet(fingerprinter.shingles(text));
  const engines: [name: string, version: string, compare: (a: string, b: string) => number][] = [
    ["wirecopy, exact resemblance", VERSION, (a, b) => resemblance(setOf(a), setOf(b))],
    [
      "wirecopy, estimate",
      VERSION,
      (a, b) => estimateResemblance(fingerprinter.sign(a), fingerprinter.sign(b)).resemblance,
    ],
    [
      "npm string-similarity",
      require("string-similarity/package.json").version as string,
      (a, b) => peer.compareTwoStrings(a, b),
    ],
  ];
  const times = engines.map((): number[] => []);
  const scores = engines.map((): { copies: number[]; strangers: number[] } => ({ copies: [], strangers: [] }));
  for (let round = 0; round < ROUNDS; round++) {
    engines.forEach(([, , compare], i) => {
      const begun = cpuMicroseconds();
      scores[i] = {
        copies: copies.map(([a, b]) => compare(a, b)),
        strangers: strangers.map(([a, b]) => compare(a, b)),
      };
      times[i]!.push((cpuMicroseconds() - begun) / (2 * PAIRS));
    });
  }
  const rows: Row[] = engines.map(([engine, version], i) => {
    const { copies: high, strangers: low } = scores[i]!;
    const gap = Math.min(...high) - Math.max(...low);
    const quality = `area under the curve ${areaOf(high, low).toFixed(4)}, gap ${gap.toFixed(3)}; ${spread(times[i]!)}`;
    return {
      task: "two articles to a resemblance",
      engine,
      version,
      value: median(times[i]!),
      unit: "µs of CPU/pair",
      quality,
    };
  });
  return { rows, method: METHOD };
}

function makePairs(): { readonly copies: readonly Pair[]; readonly strangers: readonly Pair[] } {
  const texts: string[] = [];
  const copies: Pair[] = [];
  for (const { text, copyOf } of generateArticles(3000)) {
    if (copyOf >= 0 && copies.length < PAIRS) copies.push([texts[copyOf]!, text]);
    texts.push(text);
  }
  // Far apart, so that no chain of copies joins them.
  const strangers = Array.from({ length: PAIRS }, (_, i): Pair => [texts[i]!, texts[2999 - i]!]);
  return { copies, strangers };
}

function areaOf(high: readonly number[], low: readonly number[]): number {
  let wins = 0;
  for (const x of high) for (const y of low) wins += x > y ? 1 : x === y ? 0.5 : 0;
  return wins / (high.length * low.length);
}
