/** How far the estimate errs, and what share of the pairs at the threshold bands find. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { VERSION } from "../src/base/index.ts";
import { candidateProbability, chooseBands, joinBands } from "../src/lsh/index.ts";
import {
  createSketcher,
  estimateResemblance,
  SignatureTable,
  SKETCH_SCHEMES,
  type Signature,
  type SketchScheme,
} from "../src/minhash/index.ts";
import { pairWithResemblance, randomWords } from "../test/oracle/random-words.ts";
import { atLeast, atMost, type BenchContext, type Goal, type Part, type Row } from "./part.ts";

const SLOTS = 128;
const PAIRS = 4000;
const RESEMBLANCES = [0.2, 0.5, 0.8, 0.9, 0.95];
const SIZES: readonly [size: number, goal: number][] = [
  [50, 0.75],
  [200, 0.75],
  [400, 0.9],
  [2000, 1],
];

const METHOD = `
Pairs of random sets of a known resemblance J (0.2, 0.5, 0.8, 0.9 and 0.95, 4,000 pairs each), signatures of 128 slots. The figure is the root-mean-square error of the estimate over
sqrt(J(1-J)/128), which is the error of classic MinHash; 4,000 pairs leave a spread of 1.1 % in each cell. The row gives the mean over J, the worst in its quality; the goal is held
against the mean. Signatures of shingle sets know how many members the sets have, and the estimate uses it; bare hashes may repeat, and their signatures count equal slots alone. Both are shown, of the same
pairs; the goal is held against the first, because shingle sets are what the library signs. \`LshIndex\` and \`joinBands\` join by equal slots; \`dedupe --no-verify\` judges what they join by the estimate that knows sizes. Recall: pairs of sets of 400 at exactly the threshold that become candidates, 4,000 pairs for each row, beside what other tools' bandings give on the same signatures.
Random sets have no structure; the recall on texts is in the part \`dedupe\`.
`;

interface NpmMinhash {
  update(word: string): void;
  jaccard(other: NpmMinhash): number;
}

export function bench({ root }: BenchContext): Part {
  const rows: Row[] = [];
  const goals: Goal[] = [];
  for (const scheme of SKETCH_SCHEMES) {
    for (const [size, goal] of SIZES) {
      const task = `error of the estimate, ${size} shingles`;
      const errors = RESEMBLANCES.map((target) => errorsOf(scheme, size, target));
      const add = (engine: string, ratios: readonly number[]): number => {
        const value = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
        const quality = RESEMBLANCES.map((target, i) => `${ratios[i]!.toFixed(3)} at ${target}`).join(", ");
        rows.push({ task, engine, version: VERSION, value, unit: "of classic theory", quality });
        return value;
      };
      const plain = add(
        `wirecopy ${scheme}, sizes not known`,
        errors.map(({ plain }) => plain),
      );
      const sized = add(
        `wirecopy ${scheme}`,
        errors.map(({ sized }) => sized),
      );
      if (scheme !== "fast-similarity") continue;
      const note = `signatures of shingle sets, which know their sizes; of bare hashes, which do not: ${plain.toFixed(3)}`;
      goals.push(atMost(task, sized, goal, "", note));
    }
  }
  rows.push(npmError(root));
  for (const threshold of [0.3, 0.5, 0.8]) {
    const { bands, rows: size, falseCandidateRate } = chooseBands({ threshold });
    const found = recallOf(bands, size, threshold);
    const task = `recall of pairs at the threshold ${threshold}`;
    const told = (rate: number): string =>
      `theory ${candidateProbability(threshold, bands, size).toFixed(3)}, false candidates expected ${rate.toFixed(3)}`;
    rows.push({
      task,
      engine: `wirecopy, ${bands} bands of ${size}`,
      version: VERSION,
      value: found,
      unit: "share",
      quality: told(falseCandidateRate),
    });
    goals.push(atLeast(task, found, 0.95, ""));
    const others: [string, number, number][] =
      threshold === 0.5
        ? [["datasketch's default", 25, 5]]
        : threshold === 0.8
          ? [
              ["datasketch's default", 9, 13],
              ["rensa's benchmark", 8, 16],
              ["datatrove", 14, 8],
            ]
          : [];
    for (const [engine, b, r] of others) {
      rows.push({
        task,
        engine: `banding of ${engine}, ${b} of ${r}`,
        version: "by its code",
        value: recallOf(b, r, threshold),
        unit: "share",
        quality: `theory ${candidateProbability(threshold, b, r).toFixed(3)}`,
      });
    }
  }
  return { rows, goals, method: METHOD };
}

/** Of the same pairs by signatures that know the sizes of their sets, and by signatures that do not. */
function errorsOf(
  scheme: SketchScheme,
  size: number,
  target: number,
): { readonly sized: number; readonly plain: number } {
  const sketcher = createSketcher({ scheme, slots: SLOTS });
  const next = randomWords(size * 31 + Math.round(target * 100));
  let [sized, plain] = [0, 0];
  for (let i = 0; i < PAIRS; i++) {
    const { a, b, resemblance } = pairWithResemblance(next, size, target);
    const theory = (resemblance * (1 - resemblance)) / SLOTS;
    const errorBy = (x: Signature, y: Signature): number =>
      (estimateResemblance(x, y).resemblance - resemblance) ** 2 / theory;
    sized += errorBy(sketcher.sign({ hashes: a }), sketcher.sign({ hashes: b }));
    plain += errorBy(sketcher.sign(a), sketcher.sign(b));
  }
  return { sized: Math.sqrt(sized / PAIRS), plain: Math.sqrt(plain / PAIRS) };
}

function npmError(root: string): Row {
  const require = createRequire(join(root, "bench/run.js"));
  const { Minhash } = require("minhash") as { Minhash: new (config: object) => NpmMinhash };
  const next = randomWords(7);
  let squares = 0;
  const pairs = 200;
  for (let i = 0; i < pairs; i++) {
    const { a, b, resemblance } = pairWithResemblance(next, 200, 0.5);
    const [one, other] = [a, b].map((words) => {
      const signature = new Minhash({ numPerm: SLOTS });
      for (const word of words) signature.update(word.toString(36));
      return signature;
    });
    squares += ((one!.jaccard(other!) - resemblance) ** 2 * SLOTS) / (resemblance * (1 - resemblance));
  }
  const version = require("minhash/package.json").version as string;
  return {
    task: "error of the estimate, 200 shingles",
    engine: "npm minhash",
    version,
    value: Math.sqrt(squares / pairs),
    unit: "of classic theory",
    quality: "200 pairs at 0.5",
  };
}

/** Share of pairs at exactly this resemblance that the join lists. */
function recallOf(bands: number, size: number, target: number): number {
  const sketcher = createSketcher({ slots: SLOTS });
  const next = randomWords(bands * 1000 + size);
  const table = new SignatureTable(SLOTS);
  for (let i = 0; i < PAIRS; i++) {
    const { a, b } = pairWithResemblance(next, 400, target);
    table.put(i * 2, sketcher.sign(a).values);
    table.put(i * 2 + 1, sketcher.sign(b).values);
  }
  let found = 0;
  joinBands(table, { bands, rows: size }, (a, b) => {
    if (a >> 1 === b >> 1) found++;
  });
  return found / PAIRS;
}
