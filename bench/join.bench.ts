/** The bucket join alone: every pair of signatures that agree in a band. */
import { freemem } from "node:os";
import { VERSION } from "../src/base/index.ts";
import { joinBands } from "../src/lsh/index.ts";
import { SignatureTable } from "../src/minhash/index.ts";
import { atMost, cpuMicroseconds, unmeasured, type Goal, type Part, type Row } from "./part.ts";

const BANDS = 16;
const ROWS = 8;
const SLOTS = BANDS * ROWS;
const COUNTS = [1_000_000, 10_000_000];
/** Share of slots in which a copy differs from its original. */
const CHANGED = 1 / 8;

const METHOD = `
Random signatures of 128 slots, every fifth a copy of the one before but for an eighth of its slots; 16 bands of 8 rows. Processor time of one thread, from signatures in memory to the
last pair; the signatures themselves take 512 bytes each. Checked: the pairs found are those that agree in a band, told while the signatures are made.
`;

export function bench(): Part {
  const rows: Row[] = [];
  const goals: Goal[] = [];
  for (const count of COUNTS) {
    const what = `bucket join, ${count / 1e6} M articles x ${BANDS} bands in memory`;
    const needed = count * SLOTS * 4 * 1.3;
    if (freemem() < needed) {
      goals.push(unmeasured(what, "≤ 12 s", `needs ${(needed / 1e9).toFixed(1)} GB of free memory`));
      continue;
    }
    const { table, expected } = makeTable(count);
    const begun = cpuMicroseconds();
    let found = 0;
    joinBands(table, { bands: BANDS, rows: ROWS }, () => void found++);
    const seconds = (cpuMicroseconds() - begun) / 1e6;
    if (found !== expected) throw new Error(`${found} pairs instead of ${expected}`);
    const quality = `${found} pairs, those expected; ${((seconds / count / BANDS) * 1e9).toFixed(0)} ns a row and band`;
    rows.push({
      task: what,
      engine: "wirecopy joinBands",
      version: VERSION,
      value: seconds,
      unit: "s of CPU",
      quality,
    });
    if (count === 10_000_000) goals.push(atMost(what, seconds, 12, " s of CPU", seconds > 12 ? MISS : "one thread"));
  }
  return { rows, goals, method: METHOD };
}

const MISS =
  "one thread; other work on the machine takes its share of the caches and of the memory's bandwidth. Tried: the hashes of 16 bands in one walk over the signatures, rows dealt out into parts that a " +
  "cache holds (0.36 of the time at 10 M of one filter over all rows), a filter of bits for rows alone in their bucket, hashes in steps of four slots";

/** Pairs expected by chance are none: two strangers agree in eight slots of 31 bits. */
function makeTable(count: number): { readonly table: SignatureTable; readonly expected: number } {
  const table = new SignatureTable(SLOTS);
  let state = 1;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let z = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 1;
  };
  const batch = new Uint32Array(5000 * SLOTS);
  let expected = 0;
  for (let first = 0; first < count; first += 5000) {
    for (let row = 0; row < 5000; row++) {
      const at = row * SLOTS;
      const isCopy = row % 5 === 4;
      let same = 0;
      for (let slot = 0; slot < SLOTS; slot++) {
        if (slot % ROWS === 0) same = 0;
        const isSame = isCopy && next() > CHANGED * 2 ** 31;
        batch[at + slot] = isSame ? batch[at + slot - SLOTS]! : next();
        same += isSame ? 1 : 0;
        if (same === ROWS) {
          expected++;
          // One band is enough for a pair: the rest need not be told apart.
          for (slot++; slot < SLOTS; slot++) batch[at + slot] = next();
        }
      }
    }
    table.put(first, batch);
  }
  return { table, expected };
}
