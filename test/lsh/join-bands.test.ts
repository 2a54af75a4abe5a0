import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinBands, LshIndex } from "../../src/lsh/index.ts";
import { EMPTY_SLOT, SignatureTable, type SignatureParameters } from "../../src/minhash/index.ts";

const SLOTS = 6;
const parameters: SignatureParameters = {
  scheme: "classic",
  slots: SLOTS,
  seed: 1,
  shingleSize: 5,
  profile: "default",
};

function tableOf(rows: readonly (readonly number[])[]): SignatureTable {
  const table = new SignatureTable(SLOTS);
  rows.forEach((row, i) => table.put(i, Uint32Array.from(row)));
  return table;
}

function joined(rows: readonly (readonly number[])[], options: Parameters<typeof joinBands>[1]): string[] {
  const pairs: string[] = [];
  joinBands(tableOf(rows), options, (a, b) => pairs.push(`${Math.min(a, b)} ${Math.max(a, b)}`));
  return pairs.sort();
}

/** Few values, so that buckets are large. */
const signatures = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.array(fc.nat(2), { minLength: SLOTS, maxLength: SLOTS }) },
    { weight: 1, arbitrary: fc.constant(new Array<number>(SLOTS).fill(EMPTY_SLOT)) },
  ),
  { maxLength: 40 },
);

describe("joinBands", () => {
  it("gives each pair once, and the pairs that LshIndex gives, whatever the cap and the representatives", () => {
    fc.assert(
      fc.property(
        signatures,
        fc.constantFrom([6, 1], [3, 2], [2, 3], [1, 6]),
        fc.integer({ min: 2, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (rows, [bands, size], bucketCap, most) => {
          const options = { bands: bands!, rows: size!, bucketCap, representatives: Math.min(most, bucketCap) };
          const index = new LshIndex(options);
          rows.forEach((row, i) => index.add(i, { parameters, values: Uint32Array.from(row) }));
          const expected = [...index.candidatePairs()].map(({ a, b }) => `${a} ${b}`).sort();
          expect(joined(rows, options)).toEqual(expected);
          const told = joinBands(tableOf(rows), options, () => undefined);
          const plain = index.limits().map(({ where, ...limit }) => ({
            ...limit,
            where: where.replace(/the (\d+) of lowest id/, "$1 of them"),
          }));
          expect(told).toEqual(plain);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("links through the representatives that it is told to", () => {
    const rows = Array.from({ length: 6 }, (_, row) => [1, 2, 3, 4, 5, row]);
    const options = { bands: 1, rows: 5, bucketCap: 3, choose: () => [5, 2], representatives: 2 };
    expect(joined(rows, options)).toEqual(["0 2", "0 5", "1 2", "1 5", "2 3", "2 4", "2 5", "3 5", "4 5"]);
  });

  it("links a bucket of m equal signatures by at most 8 pairs a member", () => {
    const rows = Array.from({ length: 5000 }, () => [1, 2, 3, 4, 5, 6]);
    const pairs = joined(rows, { bands: 3, rows: 2 });
    expect(pairs).toHaveLength(28 + 4992 * 8);
  });

  it("refuses bands that the signatures do not have, and unknown options", () => {
    expect(() => joined([], { bands: 4, rows: 2 })).toThrow(/bands \* rows must be at most 6/);
    expect(() => joined([], { bands: 1, rows: 2, cap: 3 } as never)).toThrow(/joinBands has no option "cap"/);
  });
});
