import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidateProbability, chooseBands, LshIndex, type LshOptions } from "../../src/lsh/index.ts";
import { createSketcher, type Signature } from "../../src/minhash/index.ts";
import { naiveCandidatePairs, shareBand } from "../oracle/all-pairs.ts";
import { naiveComponents } from "../oracle/components.ts";
import { pairWithResemblance, randomWords } from "../oracle/random-words.ts";

const sketcher = createSketcher({ slots: 8 });
const { parameters } = sketcher;

/** A signature with the given slots. */
function signatureOf(values: readonly number[]): Signature {
  return { parameters, values: Uint32Array.from(values) };
}

function indexOf(signatures: ReadonlyMap<number, Signature>, options: LshOptions): LshIndex {
  const index = new LshIndex(options);
  for (const [id, signature] of signatures) index.add(id, signature);
  return index;
}

function pairsOf(index: LshIndex): string[] {
  return [...index.candidatePairs()].map(({ a, b }) => `${a}-${b}`);
}

// Slots of 0 and 1 only, so that bands of two often agree.
const slots = fc.array(fc.nat(1), { minLength: 8, maxLength: 8 });
const entries = fc.uniqueArray(fc.tuple(fc.nat(40), slots), { selector: ([id]) => id, maxLength: 25 });

describe("LshIndex", () => {
  it("pairs what shares a band, each pair once and in order, as comparing all with all does", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const signatures = new Map(list.map(([id, values]) => [id, signatureOf(values)]));
        const pairs = pairsOf(indexOf(signatures, { bands: 4, rows: 2 }));
        const plain = new Map([...signatures].map(([id, { values }]) => [id, values]));
        expect(pairs.toSorted()).toEqual(naiveCandidatePairs(plain, 4, 2));
        const ordered = pairs.map((pair) => pair.split("-").map(Number)).sort((x, y) => x[0]! - y[0]! || x[1]! - y[1]!);
        expect(pairs).toEqual(ordered.map((pair) => pair.join("-")));
      }),
    );
  });

  it("answers queries as comparing with all does, by signatures never put in too", () => {
    fc.assert(
      fc.property(entries, slots, (list, asked) => {
        const signatures = new Map(list.map(([id, values]) => [id, signatureOf(values)]));
        const found = indexOf(signatures, { bands: 4, rows: 2 }).query(signatureOf(asked));
        const expected = [...signatures].filter(([, { values }]) => shareBand(values, Uint32Array.from(asked), 4, 2));
        expect([...found]).toEqual(expected.map(([id]) => id).sort((x, y) => x - y));
      }),
    );
  });

  it("gives the same pairs and the same snapshot for any order of additions and removals, capped buckets included", () => {
    fc.assert(
      fc.property(entries, fc.array(fc.nat(40)), (list, removed) => {
        const options = { bands: 4, rows: 2, bucketCap: 3, representatives: 2 };
        const left = list.filter(([id]) => !removed.includes(id)).sort((x, y) => x[0] - y[0]);
        const direct = indexOf(new Map(left.map(([id, values]) => [id, signatureOf(values)])), options);
        const entriesInAnyOrder = new Map(list.map(([id, values]) => [id, signatureOf(values)]));
        const roundabout = indexOf(entriesInAnyOrder, { ...options, expected: list.length });
        for (const id of removed) roundabout.remove(id);
        expect(pairsOf(roundabout)).toEqual(pairsOf(direct));
        expect(roundabout.statistics()).toEqual(direct.statistics());
        expect(roundabout.size).toBe(left.length);
        for (const [id, values] of left) {
          expect(roundabout.query(signatureOf(values))).toEqual(direct.query(signatureOf(values)));
          expect(roundabout.query(signatureOf(values), { complete: true })).toContain(id);
        }
        if (left.length > 0) expect(roundabout.toArrayBuffer()).toEqual(direct.toArrayBuffer());
      }),
      { numRuns: 300 },
    );
  });

  it("links 5,000 equal signatures by a linear number of pairs, all in one component, and says so", () => {
    const index = new LshIndex({ bands: 4, rows: 2 });
    const signature = sketcher.sign(Uint32Array.of(1, 2, 3));
    for (let id = 0; id < 5000; id++) index.add((id * 2741) % 5000, signature);
    const pairs = [...index.candidatePairs()];
    // 8 representatives with all: 8 × 4,992 and the 28 pairs among themselves.
    expect(pairs).toHaveLength(8 * 4992 + 28);
    const stars = pairs.filter(({ a }) => a === 0);
    expect(new Set(stars.map(({ b }) => b)).size).toBe(4999);
    expect(index.statistics()).toEqual({ buckets: 4, largest: 5000, capped: 4, represented: (4 * 4992 * 4991) / 2 });
    expect(index.limits()).toEqual([
      {
        limit: "bucket-cap",
        value: 64,
        where:
          "4 buckets of up to 5000 members: 49830144 pairs not listed, their members linked through the 8 of lowest id",
      },
    ]);
    expect([...index.query(signature)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(index.query(signature, { complete: true })).toHaveLength(5000);
  });

  it("drops no member of a capped bucket: the components are those of all pairs", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const signatures = new Map(list.map(([id, values]) => [id, signatureOf(values)]));
        const componentsWith = (bucketCap: number): number[] => {
          const index = indexOf(signatures, { bands: 4, rows: 2, bucketCap, representatives: 1 });
          return naiveComponents(
            41,
            [...index.candidatePairs()].map(({ a, b }) => [a, b]),
          );
        };
        expect(componentsWith(2)).toEqual(componentsWith(1000));
      }),
    );
  });

  it("expires the oldest of 20,000 equal signatures one by one without going through the rest each time", () => {
    const index = new LshIndex({ bands: 1, rows: 8 });
    const signature = sketcher.sign(Uint32Array.of(1));
    // Every other id late, so that the bucket is out of order.
    for (let id = 0; id < 20_000; id += 2) index.add(id, signature);
    for (let id = 1; id < 20_000; id += 2) index.add(id, signature);
    const before = performance.now();
    for (let id = 0; id < 19_990; id++) index.remove(id);
    // Linear takes a few milliseconds; a walk through the bucket each time, 200 million steps, over half a second.
    expect(performance.now() - before).toBeLessThan(300);
    expect([...index.query(signature)]).toEqual([19990, 19991, 19992, 19993, 19994, 19995, 19996, 19997, 19998, 19999]);
  });

  it("keeps empty sets apart unless asked", () => {
    const empty = sketcher.sign(new Uint32Array(0));
    const both = new Map([
      [0, empty],
      [1, empty],
    ]);
    const apart = indexOf(both, { bands: 4, rows: 2 });
    expect(pairsOf(apart)).toEqual([]);
    expect(apart.query(empty)).toHaveLength(0);
    expect([apart.size, apart.remove(0), apart.size]).toEqual([2, true, 1]);
    const together = indexOf(both, { bands: 4, rows: 2, pairEmpty: true });
    expect(pairsOf(together)).toEqual(["0-1"]);
    expect([...together.query(empty)]).toEqual([0, 1]);
  });

  it("tells what is in it", () => {
    const index = new LshIndex({ bands: 2, rows: 4 });
    expect([index.size, index.parameters, index.has(0), index.remove(0)]).toEqual([0, null, false, false]);
    index.add(7, signatureOf([1, 2, 3, 4, 5, 6, 7, 8]));
    expect([index.size, index.parameters, index.has(7), index.has(6)]).toEqual([1, parameters, true, false]);
    expect(index.limits()).toEqual([]);
    expect(index.query(signatureOf([9, 9, 9, 9, 9, 9, 9, 9]))).toHaveLength(0);
  });

  it("does not take equal rows in different bands for a shared bucket", () => {
    const index = new LshIndex({ bands: 2, rows: 4 });
    index.add(0, signatureOf([1, 2, 3, 4, 5, 6, 7, 8]));
    expect(index.query(signatureOf([5, 6, 7, 8, 1, 2, 3, 4]))).toHaveLength(0);
  });

  it("names the argument that is wrong", () => {
    const index = new LshIndex({ bands: 2, rows: 4 });
    const signature = sketcher.sign(Uint32Array.of(1));
    index.add(0, signature);
    expect(() => index.add(0, signature)).toThrow(/id must not be in the index yet, but 0 is/);
    expect(() => index.add(-1, signature)).toThrow(/^id must be an integer >= 0/);
    expect(() => index.add(2 ** 31, signature)).toThrow(RangeError);
    expect(() => index.add(1, createSketcher({ slots: 8, seed: 9 }).sign(Uint32Array.of(1)))).toThrow(/differ in seed/);
    expect(() => new LshIndex({ bands: 3, rows: 4 }).query(signature)).toThrow(
      /at least bands \* rows = 12 slots, got 8/,
    );
    expect(() => new LshIndex({ bands: 0, rows: 1 })).toThrow(/^bands/);
    expect(() => new LshIndex({ bands: 1, rows: 1, bucketCap: 1 })).toThrow(/^bucketCap/);
    expect(() => new LshIndex({ bands: 1, rows: 1, bucketCap: 4, representatives: 5 })).toThrow(/^representatives/);
    expect(() => new LshIndex({ bands: 1, rows: 1, cap: 1 } as never)).toThrow(/no option "cap"/);
  });
});

describe("LshIndex with the banding of chooseBands", () => {
  it("takes what chooseBands gives as it is, with other options beside", () => {
    expect(new LshIndex(chooseBands())).toMatchObject({ bands: 42, rows: 3 });
    expect(new LshIndex({ ...chooseBands(), bucketCap: 8 })).toMatchObject({ bands: 42, bucketCap: 8 });
  });

  it("says of a text or of nothing that it is no signature", () => {
    const index = new LshIndex(chooseBands());
    for (const wrong of ["some text", undefined, null, {}, new Uint32Array(128)]) {
      const signature = wrong as unknown as Signature;
      expect(() => index.add(0, signature)).toThrow(/^signature must be a signature/);
      expect(() => index.query(signature)).toThrow(TypeError);
    }
    expect(index.size).toBe(0);
  });

  const PAIRS = 1500;

  function foundShare(
    size: number,
    resemblance: number,
    bands: number,
    rows: number,
  ): { share: number; theory: number } {
    const signer = createSketcher();
    const index = new LshIndex({ bands, rows });
    const next = randomWords(size + bands);
    let found = 0;
    let theory = 0;
    for (let i = 0; i < PAIRS; i++) {
      const pair = pairWithResemblance(next, size, resemblance);
      index.add(i, signer.sign(pair.a));
      if (index.query(signer.sign(pair.b)).includes(i)) found++;
      theory = candidateProbability(pair.resemblance, bands, rows);
    }
    return { share: found / PAIRS, theory };
  }

  it.each([
    [50, 0.5],
    [400, 0.5],
    [400, 0.8],
    [400, 0.9],
  ])("finds the promised share of pairs of %i shingles at a threshold of %f", (size, threshold) => {
    const { bands, rows } = chooseBands({ threshold });
    expect(foundShare(size, threshold, bands, rows).share).toBeGreaterThan(0.94);
  });

  it.each([
    [50, 16, 8, 0.7],
    [200, 16, 8, 0.8],
    [400, 32, 4, 0.4],
    [400, 8, 16, 0.9],
  ])("follows the curve: sets of %i, %i bands of %i rows, at %f", (size, bands, rows, resemblance) => {
    const { share, theory } = foundShare(size, resemblance, bands, rows);
    expect(Math.abs(share - theory)).toBeLessThan(0.045);
  });
});
