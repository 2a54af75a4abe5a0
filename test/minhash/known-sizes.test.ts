import { describe, expect, it } from "vitest";
import {
  createDatasketchSketcher,
  createFingerprinter,
  createSketcher,
  estimateResemblance,
  merge,
  scalarKernel,
  simdKernel,
  SKETCH_SCHEMES,
  type Signature,
} from "../../src/minhash/index.ts";
import { shingleSet } from "../../src/shingle/index.ts";
import { pairWithResemblance, randomWords } from "../oracle/random-words.ts";
import { sharedLikelihoods } from "../oracle/shared-members.ts";

const setOf = (hashes: Iterable<number>): { readonly hashes: Uint32Array } => ({ hashes: Uint32Array.from(hashes) });
const without = ({ parameters, values }: Signature): Signature => ({ parameters, values });

/** Two sets of any sizes that share so many members. */
function sharing(next: () => number, sizeA: number, sizeB: number, shared: number): [Uint32Array, Uint32Array] {
  const words = new Set<number>();
  while (words.size < sizeA + sizeB - shared) words.add(next());
  const all = Uint32Array.from(words);
  return [all.slice(0, sizeA), Uint32Array.from([...all.subarray(0, shared), ...all.subarray(sizeA)])];
}

describe("an estimate from known sizes", () => {
  it("is next to as likely as the likeliest number by definition, with an error like that of all numbers", () => {
    const next = randomWords(3);
    for (let trial = 0; trial < 150; trial++) {
      const [sizeA, sizeB] = [5 + (next() % 60), 5 + (next() % 60)];
      const shared = next() % (Math.min(sizeA, sizeB) + 1);
      const sketcher = createSketcher({ slots: [16, 32, 50][trial % 3] });
      const [a, b] = sharing(next, sizeA, sizeB, shared).map((hashes) => sketcher.sign(setOf(hashes))) as [
        Signature,
        Signature,
      ];
      const logs = sharedLikelihoods(a, b);
      const largest = Math.max(...logs);
      const weights = logs.map((log) => Math.exp(log - largest));
      const total = weights.reduce((sum, weight) => sum + weight);
      const mean = weights.reduce((sum, weight, n) => sum + weight * n, 0) / total;
      const deviation = Math.sqrt(weights.reduce((sum, weight, n) => sum + weight * (n - mean) ** 2, 0) / total);
      const { resemblance, standardError } = estimateResemblance(a, b);
      const found = (resemblance * (sizeA + sizeB)) / (1 + resemblance);
      const what = `sizes ${sizeA} and ${sizeB}, ${shared} shared, ${sketcher.parameters.slots} slots`;
      // A standard deviation off the maximum costs a half. Sums over a handful of darts are not quite their largest summands: 0.26 at worst, in sets of a dozen.
      expect(Math.max(logs[Math.floor(found + 1e-9)]!, logs[Math.ceil(found - 1e-9)]!), what).toBeGreaterThan(
        largest - 0.35,
      );
      const spread = (standardError * (sizeA + sizeB)) / (1 + resemblance) ** 2;
      expect(spread, what).toBeLessThan(2 * deviation + 0.5);
      expect(spread, what).toBeGreaterThan(deviation / 2 - 0.1);
    }
  });
});

const PAIRS = 1000;

// A thousand pairs leave a spread of 2.2 % in an error; the limits stand three above the errors of 4,000 pairs in bench/record/accuracy.md.
describe.each([
  ["fast-similarity", 50, 0.65],
  ["fast-similarity", 200, 0.84],
  ["fast-similarity", 400, 0.92],
  ["fast-similarity", 2000, 1.03],
  ["classic", 200, 1.06],
] as const)("estimates by %s signatures that know the sizes of their sets, of %i", (scheme, size, limit) => {
  it.each([0.2, 0.5, 0.8, 0.95])(
    "err less than by equal slots, as their standard error has it, and hardly to one side, at %f",
    (target) => {
      const sketcher = createSketcher({ scheme });
      const next = randomWords(size * 37 + Math.round(target * 100));
      let [sized, plain, bias, variance, theory] = [0, 0, 0, 0, 0];
      for (let i = 0; i < PAIRS; i++) {
        const { a, b, resemblance } = pairWithResemblance(next, size, target);
        const [x, y] = [sketcher.sign(setOf(a)), sketcher.sign(setOf(b))];
        const estimate = estimateResemblance(x, y);
        sized += (estimate.resemblance - resemblance) ** 2 / PAIRS;
        plain += (estimateResemblance(without(x), without(y)).resemblance - resemblance) ** 2 / PAIRS;
        bias += (estimate.resemblance - resemblance) / PAIRS;
        variance += estimate.standardError ** 2 / PAIRS;
        theory = (resemblance * (1 - resemblance)) / 128;
      }
      expect(Math.sqrt(sized / theory)).toBeLessThan(limit);
      // The same pairs, so the two err together; at high resemblance of large sets there is next to nothing to be gained.
      expect(Math.sqrt(sized / plain)).toBeLessThan(size <= 200 && target <= 0.5 ? 0.98 : 1.02);
      expect(Math.abs(bias)).toBeLessThan(0.25 * Math.sqrt(theory));
      expect(Math.sqrt(sized / variance)).toBeLessThan(1.1);
      if (size > 50) expect(Math.sqrt(sized / variance)).toBeGreaterThan(0.9);
    },
  );
});

describe.each(SKETCH_SCHEMES)("%s signatures that know the sizes of their sets", (scheme) => {
  const sketcher = createSketcher({ scheme });

  it.each([
    [100, 400, 100],
    [30, 3000, 25],
    [100, 400, 60],
  ])("tell containment of %i in %i apart from what it is not, %i shared", (sizeA, sizeB, shared) => {
    const next = randomWords(sizeA + sizeB);
    let [sized, plain] = [0, 0];
    const truth = shared / (sizeA + sizeB - shared);
    for (let i = 0; i < 200; i++) {
      const [a, b] = sharing(next, sizeA, sizeB, shared).map((hashes) => sketcher.sign(setOf(hashes))) as [
        Signature,
        Signature,
      ];
      sized += (estimateResemblance(a, b).resemblance - truth) ** 2;
      plain += (estimateResemblance(without(a), without(b)).resemblance - truth) ** 2;
    }
    expect(sized).toBeLessThan(plain * 0.9);
  });

  it("is 0 for sets that share nothing and 1 for equal ones, of any size, with an error that is a number", () => {
    const next = randomWords(9);
    for (const size of [1, 2, 3, 10, 100, 1000, 20_000]) {
      const a = sketcher.sign(setOf(sharing(next, size, size, 0)[0]));
      const b = sketcher.sign(setOf(sharing(next, size, size, 0)[1]));
      expect(estimateResemblance(a, a).resemblance).toBe(1);
      expect(estimateResemblance(a, b).resemblance).toBe(0);
      for (const other of [a, b]) {
        const { standardError } = estimateResemblance(a, other);
        expect(standardError).toBeGreaterThanOrEqual(0);
        expect(standardError).toBeLessThan(size === 1 ? 0.7 : 0.4);
      }
    }
  });

  it("give numbers from 0 to 1 for sizes that are wrong", () => {
    const next = randomWords(10);
    const [a, b] = sharing(next, 50, 60, 30).map((hashes) => sketcher.sign(setOf(hashes))) as [Signature, Signature];
    for (const [sizeA, sizeB] of [
      [1, 1],
      [1, 60],
      [10, 10],
      [5000, 5000],
    ]) {
      const { resemblance, standardError } = estimateResemblance({ ...a, setSize: sizeA }, { ...b, setSize: sizeB });
      expect(resemblance).toBeGreaterThanOrEqual(0);
      expect(resemblance).toBeLessThanOrEqual(1);
      expect(standardError).toBeGreaterThanOrEqual(0);
    }
  });
});

describe("who knows the size of the set", () => {
  const sketcher = createSketcher();

  it("a shingle set's signature does, one of bare hashes does not, nor does a merged one", () => {
    expect(sketcher.sign(setOf([1, 2, 3])).setSize).toBe(3);
    expect(sketcher.sign(Uint32Array.of(1, 2, 3, 3)).setSize).toBeUndefined();
    expect(merge(sketcher.sign(setOf([1])), sketcher.sign(setOf([2]))).setSize).toBeUndefined();
  });

  it("one of two is not enough", () => {
    const [a, b] = [setOf([1, 2, 3, 4]), setOf([3, 4, 5, 6])];
    const plain = estimateResemblance(sketcher.sign(a.hashes), sketcher.sign(b.hashes));
    expect(estimateResemblance(sketcher.sign(a), sketcher.sign(b.hashes))).toEqual(plain);
  });

  it.each([simdKernel, scalarKernel])("a text's signature does, repeats left out, on the $name kernel", (kernel) => {
    for (const profile of ["flow", "lines"] as const) {
      const fingerprinter = createFingerprinter({ kernel, profile, shingleSize: 2 });
      for (const text of [
        "",
        "one",
        "a b a b a b c",
        "x y\nx y\nz",
        "cafe\u0301 a b cafe\u0301 a",
        "la ".repeat(200_000),
      ]) {
        const expected = shingleSet(fingerprinter.shingles(text)).hashes.length;
        expect(fingerprinter.sign(text).setSize).toBe(expected);
      }
    }
  });

  it("datasketch's may be told", () => {
    const { sign } = createDatasketchSketcher();
    const tokens = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, i) => `w${from + i}`);
    const [a, b] = [sign(tokens(0, 100)), sign(tokens(50, 250))];
    const { resemblance, standardError } = estimateResemblance({ ...a, setSize: 100 }, { ...b, setSize: 200 });
    expect(Math.abs(resemblance - 0.2)).toBeLessThan(3 * standardError);
    expect(standardError).toBeLessThan(estimateResemblance(a, b).standardError);
  });
});
