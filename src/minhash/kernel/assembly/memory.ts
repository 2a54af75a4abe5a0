/**
 * Where things lie in the module's memory. AssemblyScript, not TypeScript.
 *
 * Fixed below `HEAP`; above it columns sized for the longest text so far, laid out anew by `reserve`. Columns are read and written 16 bytes at a
 * time, hence the slack at their ends. Nothing is allocated or freed.
 */

/**
 * 16 bytes of zeros, then 16 of ones: read at `2 * n`, the last `n` of 8 lanes are set. Not a constant, because the compiler would make it the offset
 * of a load whose base may then be negative, which WebAssembly does not have.
 */
export let lanes: usize = 0;
/** One bit for each slot that is free, up to 128 slots. */
export const FREE_BITS: usize = 96;
/** The entry of each UTF-16 code unit, as `unitPage` of src/text writes it; 0 where its page was not needed yet. */
export const UNITS: usize = 1024;
/** Constants of the hash functions; up to 8192. */
export const MULTIPLIERS: usize = UNITS + 65536 * 4;
export const INCREMENTS: usize = MULTIPLIERS + 8192 * 4 + 64;
/** The slots; up to 4096. */
export const VALUES: usize = INCREMENTS + 8192 * 4 + 64;
/** The members of a record: `scanRecord`; up to 64. */
export const FIELDS: usize = VALUES + 4096 * 4 + 64;
/** Lines of JSON, as they came. Fixed, because columns move while a block of lines is read; a page that nobody writes to takes no memory. */
export const BYTES: usize = FIELDS + 64 * 20 + 64;
export const MOST_BYTES: usize = 1 << 20;
const HEAP: usize = BYTES + MOST_BYTES + 64;

/** The text as it came, UTF-16. */
export let text: usize = 0;
/** The text folded, UTF-16, a unit for a unit. 32 bytes may be read before it. */
export let folded: usize = 0;
// Masks: a bit for each unit.
export let letters: usize = 0;
export let digits: usize = 0;
export let apostrophes: usize = 0;
/** What joins digits, apostrophes included. */
export let separators: usize = 0;
/** Line breaks; not written unless asked for. */
export let breaks: usize = 0;
/** Where words begin and end, alternating. */
export let edges: usize = 0;
/** Indices of words that begin a line. */
export let lines: usize = 0;
/** Indices of fours that need a second look. */
export let noted: usize = 0;
/** Hashes of the words. */
export let words: usize = 0;
/** Hashes of the shingles: the set to be signed. */
export let shingles: usize = 0;
/** The same, mixed. */
export let mixed: usize = 0;
/** The slot of each dart, as an offset in bytes. */
export let targets: usize = 0;
/** The value of each dart. */
export let darts: usize = 0;

let capacity: i32 = 0;

/** Makes room for a text of `units` code units and for as many shingles. */
export function reserve(units: i32): void {
  if (units <= capacity) return;
  // Whole blocks of 64 units.
  const size = (max(units, 8192) + 63) & ~63;
  const column = <usize>size * 4 + 256;
  let at: usize = HEAP;
  text = at;
  at += <usize>size * 2 + 256;
  folded = at + 64;
  at += <usize>size * 2 + 320;
  const mask = (<usize>size >> 3) + 64;
  letters = at;
  at += mask;
  digits = at;
  at += mask;
  apostrophes = at;
  at += mask;
  separators = at;
  at += mask;
  breaks = at;
  at += mask;
  at = (at + 15) & ~15;
  edges = at;
  at += column + 512;
  lines = at;
  at += column;
  noted = at;
  at += column;
  words = at;
  at += column;
  shingles = at;
  at += column;
  mixed = at;
  at += column;
  targets = at;
  at += column;
  darts = at;
  at += column;
  const pages = <i32>((at + 32 + 0xffff) >> 16);
  if (pages > memory.size()) {
    if (memory.grow(pages - memory.size()) < 0) unreachable();
  }
  lanes = at;
  store<u64>(at, 0);
  store<u64>(at + 8, 0);
  store<u64>(at + 16, 0xffffffffffffffff);
  store<u64>(at + 24, 0xffffffffffffffff);
  capacity = size;
}
