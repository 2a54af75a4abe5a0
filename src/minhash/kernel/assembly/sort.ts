/** The shingles of a text as a set: src/shingle/sort.ts without tags. AssemblyScript. */
import { mixed, shingles, targets } from "./memory";

/**
 * Sorts the `count` shingles of a text in place, each once, and returns how many are left; -1, with nothing changed, where they are so unevenly spread that
 * insertion sort would not be linear. One distribution by the leading bits leaves runs of about one.
 */
export function sortDistinct(count: i32): i32 {
  if (count < 2) return count;
  const shift = clz(count - 1);
  const runs: i32 = 1 << (32 - shift);
  memory.fill(targets, 0, <usize>runs << 2);
  for (let i = 0; i < count; i++) {
    const place = targets + (<usize>(load<u32>(shingles + (<usize>i << 2)) >> shift) << 2);
    store<u32>(place, load<u32>(place) + 1);
  }
  let sum: u32 = 0;
  let work: u64 = 0;
  for (let run = 0; run < runs; run++) {
    const place = targets + (<usize>run << 2);
    const size = load<u32>(place);
    work += <u64>size * <u64>size;
    store<u32>(place, sum);
    sum += size;
  }
  if (work > <u64>count * 8) return -1;
  for (let i = 0; i < count; i++) {
    const key = load<u32>(shingles + (<usize>i << 2));
    const place = targets + (<usize>(key >> shift) << 2);
    const at = load<u32>(place);
    store<u32>(place, at + 1);
    store<u32>(mixed + (<usize>at << 2), key);
  }
  for (let i = 1; i < count; i++) {
    const key = load<u32>(mixed + (<usize>i << 2));
    let at = i - 1;
    let before = load<u32>(mixed + (<usize>at << 2));
    if (before <= key) continue;
    do {
      store<u32>(mixed + (<usize>(at + 1) << 2), before);
      at--;
      if (at < 0) break;
      before = load<u32>(mixed + (<usize>at << 2));
    } while (before > key);
    store<u32>(mixed + (<usize>(at + 1) << 2), key);
  }
  let last = load<u32>(mixed);
  store<u32>(shingles, last);
  let total: i32 = 1;
  for (let i = 1; i < count; i++) {
    const key = load<u32>(mixed + (<usize>i << 2));
    store<u32>(shingles + (<usize>total << 2), key);
    total += <i32>(key !== last);
    last = key;
  }
  return total;
}
