/** Shingles of hashed words: src/hash/mix.ts and src/hash/windows.ts, four at a time. AssemblyScript. */
import { lines, shingles, words } from "./memory";
import { lineCount } from "./words";
import { mixFour, mixOne } from "./mix";

const BASE: u32 = 0x9e3779bb;
const LENGTH: u32 = 0x85ebca77;

/** Writes the shingles of `count` words; none crosses a line break if `byLine`. Returns their number. */
export function shingle(count: i32, size: i32, byLine: bool): i32 {
  if (!byLine) return run(0, count, size, 0);
  let total = 0;
  let first = 0;
  for (let line = 0; line < lineCount; line++) {
    const next = load<i32>(lines + ((<usize>line) << 2));
    total = run(first, next, size, total);
    first = next;
  }
  return run(first, count, size, total);
}

function run(first: i32, end: i32, size: i32, total: i32): i32 {
  if (first >= end) return total;
  const length = min(size, end - first);
  const windows = end - first - length + 1;
  const from = words + ((<usize>first) << 2);
  const to = shingles + ((<usize>total) << 2);
  if (windows === 1 || length > 16) roll(from, to, length, windows);
  else {
    const base = i32x4.splat(BASE);
    const mark = i32x4.splat(<u32>length * LENGTH);
    for (let i = 0; i < windows; i += 4) {
      const at = from + ((<usize>i) << 2);
      let sum = v128.load(at);
      for (let j = 1; j < length; j++) sum = i32x4.add(i32x4.mul(sum, base), v128.load(at + ((<usize>j) << 2)));
      v128.store(to + ((<usize>i) << 2), mixFour(v128.xor(sum, mark)));
    }
  }
  return total + windows;
}

function roll(from: usize, to: usize, length: i32, windows: i32): void {
  let weight: u32 = 1;
  let sum: u32 = 0;
  for (let j = 0; j < length; j++) {
    sum = sum * BASE + load<u32>(from + ((<usize>j) << 2));
    if (j > 0) weight *= BASE;
  }
  const mark = <u32>length * LENGTH;
  store<u32>(to, mixOne(sum ^ mark));
  for (let i = 1; i < windows; i++) {
    sum -= load<u32>(from + ((<usize>(i - 1)) << 2)) * weight;
    sum = sum * BASE + load<u32>(from + ((<usize>(i + length - 1)) << 2));
    store<u32>(to + ((<usize>i) << 2), mixOne(sum ^ mark));
  }
}
