/**
 * The face of the SIMD kernel. AssemblyScript: compiled by `npm run build:kernel` into ../simd.wasm.ts; ../simd.ts is its only caller.
 *
 * Everything works in place on the columns of memory.ts. No imports, no allocation, no state that outlives a call but the constants of the hash
 * functions, the table of units and the size of the columns.
 */
import { fold } from "./fold";
import {
  BYTES,
  FIELDS,
  INCREMENTS,
  MOST_BYTES,
  MULTIPLIERS,
  reserve as reserveColumns,
  shingles,
  text,
  UNITS,
  VALUES,
} from "./memory";
import { shingle } from "./shingle";
import { fillClassic, fillFastSimilarity, fillLegacy } from "./sketch";
import { cut, hashWords } from "./words";

export { decodeString, scanRecord } from "./record";
export { sortDistinct } from "./sort";

export const unitsAt: usize = UNITS;
export const multipliersAt: usize = MULTIPLIERS;
export const incrementsAt: usize = INCREMENTS;
export const valuesAt: usize = VALUES;
export const fieldsAt: usize = FIELDS;
export const bytesAt: usize = BYTES;
export const mostBytes: usize = MOST_BYTES;

/** Makes room for a text of so many code units, or for so many hashes. Moves the columns, and may move the memory. */
export function reserve(units: i32): void {
  reserveColumns(units);
}

/** Where the text goes. */
export function textAt(): usize {
  return text;
}

/** Where the hashes go, and where the shingles are found. */
export function hashesAt(): usize {
  return shingles;
}

/** Writes the shingles of the text. Returns their number; -1 if the text has to take the exact way; -2 - page if that page of units is missing. */
export function shingleText(units: i32, size: i32, byLine: bool): i32 {
  const folded = fold(units, byLine);
  if (folded < 0) return folded;
  const count = cut(units, byLine);
  const hashed = hashWords(count);
  return hashed < 0 ? hashed : shingle(count, size, byLine);
}

/** Fills the slots from `count` hashes, at least one. `scheme` is the place in `SIGNATURE_SCHEMES`. */
export function sketch(scheme: i32, count: i32, slots: i32, mixer: i32): void {
  if (scheme === 0) fillFastSimilarity(count, slots, mixer);
  else if (scheme === 1) fillClassic(count, slots, mixer, 0, 1);
  else if (scheme === 2) fillClassic(count, slots, 0, 0x80000000, 0);
  else fillLegacy(count, slots);
}
