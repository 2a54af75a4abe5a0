/** Both sketch schemes; see src/minhash/kernel/scalar.ts for what they are and their sources. AssemblyScript. */
import { darts, FREE_BITS, INCREMENTS, mixed, MULTIPLIERS, shingles, targets, VALUES } from "./memory";
import { mixFour } from "./mix";

const FREE: i32 = 0x7fffffff;

/** Bits 0 to 7, for a look-up by `swizzle`. */
const BITS = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);
const ONE_BYTE = <i32>0xffffff00;

/** Mixes the `count` hashes, at least one, and repeats the first up to a multiple of four: repeats change no minimum. Returns that multiple. */
function mixAll(count: i32, mixer: i32): i32 {
  const from = shingles;
  const to = mixed;
  const first = v128.load_splat<u32>(from);
  v128.store(from + (<usize>count << 2), first);
  const padded = (count + 3) & ~3;
  const key = i32x4.splat(mixer);
  for (let i = 0; i < padded; i += 4) {
    const at = <usize>i << 2;
    v128.store(to + at, mixFour(v128.xor(v128.load(from + at), key)));
  }
  return padded;
}

export function fillFastSimilarity(count: i32, slots: i32, mixer: i32): void {
  const valueBits = 30 - (32 - clz(slots - 1));
  const padded = mixAll(count, mixer);
  throwFirst(padded, count, slots, (1 << valueBits) - 1);
  let free = markFree(slots);
  for (let round = 1; free > 0 && round < slots; round++) {
    if (slots > 128 || padded < 64) free = throwAgain(padded, slots, round, valueBits, free);
    else {
      throwAtMarked(padded, slots, round, valueBits);
      free = markFree(slots);
    }
  }
  if (free > 0) fillLast(padded, slots, valueBits);
}

/** Whether a slot is the leading bits of a hash, as the product says for any number of slots, without a multiplication; of one slot it is not. */
// @ts-ignore: decorator
@inline
function isPower(slots: i32): bool {
  return slots > 1 && (slots & (slots - 1)) === 0;
}

/** Round 0: every dart's slot and value by fours, then the minima one by one. */
function throwFirst(padded: i32, count: i32, slots: i32, mask: i32): void {
  const a = v128.load_splat<u32>(MULTIPLIERS);
  const b = v128.load_splat<u32>(INCREMENTS);
  const range = i32x4.splat(slots);
  const valueMask = i32x4.splat(mask);
  // Read once, as in fold.ts.
  const from = mixed;
  const aims = targets;
  const values = darts;
  if (isPower(slots)) {
    const shift = 32 - ctz(slots);
    for (let at: usize = 0; at < <usize>padded << 2; at += 16) {
      const h = i32x4.add(i32x4.mul(v128.load(from + at), a), b);
      v128.store(aims + at, i32x4.shl(i32x4.shr_u(h, shift), 2));
      v128.store(values + at, v128.and(i32x4.shr_u(h, 2), valueMask));
    }
  } else {
    for (let at: usize = 0; at < <usize>padded << 2; at += 16) {
      const h = i32x4.add(i32x4.mul(v128.load(from + at), a), b);
      v128.store(aims + at, i32x4.shl(i32x4.shr_u(i32x4.mul(i32x4.shr_u(h, 16), range), 16), 2));
      v128.store(values + at, v128.and(i32x4.shr_u(h, 2), valueMask));
    }
  }
  // Places past the last slot count as taken, so that `markFree` may look at 128.
  const taken = i64x2.splat(0);
  const unset = i32x4.splat(FREE);
  for (let slot = 0; slot < slots; slot += 4) v128.store(VALUES + (<usize>slot << 2), unset);
  for (let slot = slots; slot < 128; slot++) store<i32>(VALUES + (<usize>slot << 2), 0);
  v128.store(VALUES + (<usize>max(slots, 128) << 2), taken);
  for (let i = 0; i < count; i++) {
    const at = <usize>i << 2;
    const place = VALUES + <usize>load<u32>(aims + at);
    store<i32>(place, min(load<i32>(place), load<i32>(values + at)));
  }
}

/** Sets a bit for each free slot, if there are no more than 128 slots, and counts them. */
function markFree(slots: i32): i32 {
  const unset = i32x4.splat(FREE);
  let free = 0;
  if (slots > 128) {
    for (let slot = 0; slot < slots; slot++) free += <i32>(load<i32>(VALUES + (<usize>slot << 2)) === FREE);
    return free;
  }
  for (let byte = 0; byte < 16; byte++) {
    const at = VALUES + (<usize>byte << 5);
    const low = i32x4.bitmask(i32x4.eq(v128.load(at), unset));
    const high = i32x4.bitmask(i32x4.eq(v128.load(at, 16), unset));
    const bits = low | (high << 4);
    store<u8>(FREE_BITS + <usize>byte, <u8>bits);
    free += popcnt(bits);
  }
  return free;
}

/**
 * A later round where few slots are free: four darts at a time are looked up in the bits of the free slots. Fours with a hit are listed first and
 * thrown afterwards, because a branch on the hit is one that nobody can foretell.
 */
function throwAtMarked(padded: i32, slots: i32, round: i32, valueBits: i32): void {
  const a = v128.load_splat<u32>(MULTIPLIERS + (<usize>round << 2));
  const b = v128.load_splat<u32>(INCREMENTS + (<usize>round << 2));
  const range = i32x4.splat(slots);
  const table = v128.load(FREE_BITS);
  const end = mixed + (<usize>padded << 2);
  const aims = targets;
  const values = darts;
  let listed: usize = 0;
  if (isPower(slots)) {
    const shift = 32 - ctz(slots);
    for (let at = mixed; at < end; at += 16) {
      const h = i32x4.add(i32x4.mul(v128.load(at), a), b);
      const slot = i32x4.shr_u(h, shift);
      v128.store(aims + listed, slot);
      v128.store(values + listed, h);
      listed += isHit(table, slot);
    }
  } else {
    for (let at = mixed; at < end; at += 16) {
      const h = i32x4.add(i32x4.mul(v128.load(at), a), b);
      const slot = i32x4.shr_u(i32x4.mul(i32x4.shr_u(h, 16), range), 16);
      v128.store(aims + listed, slot);
      v128.store(values + listed, h);
      listed += isHit(table, slot);
    }
  }
  for (let at: usize = 0; at < listed; at += 4) throwOne(load<u32>(values + at), load<u32>(aims + at), round, valueBits);
}

/** Whether one of four slots is set in the table: 16, the bytes of the four, or 0. */
// @ts-ignore: decorator
@inline
function isHit(table: v128, slot: v128): usize {
  const rest = i32x4.splat(ONE_BYTE);
  const byte = i8x16.swizzle(table, v128.or(i32x4.shr_u(slot, 3), rest));
  const bit = i8x16.swizzle(BITS, v128.or(v128.and(slot, i32x4.splat(7)), rest));
  return <usize>v128.any_true(v128.and(byte, bit)) << 4;
}

/** A later round in the plain way. Returns how many slots stay free. */
function throwAgain(padded: i32, slots: i32, round: i32, valueBits: i32, free: i32): i32 {
  const a = load<u32>(MULTIPLIERS + (<usize>round << 2));
  const b = load<u32>(INCREMENTS + (<usize>round << 2));
  let left = free;
  for (let i = 0; i < padded; i++) {
    const h = load<u32>(mixed + (<usize>i << 2)) * a + b;
    left -= throwOne(h, ((h >> 16) * slots) >> 16, round, valueBits);
  }
  return left;
}

/** Throws one dart; 1 if it is the first to hit its slot, otherwise 0. A slot that an earlier round filled holds less than any dart of this one. */
// @ts-ignore: decorator
@inline
function throwOne(h: u32, slot: u32, round: i32, valueBits: i32): i32 {
  const place = VALUES + (<usize>slot << 2);
  const current = load<i32>(place);
  const value = (round << valueBits) | <i32>((h >> 2) & ((1 << valueBits) - 1));
  const difference = value - current;
  const least = current + (difference & (difference >> 31));
  store<i32>(place, least);
  return <i32>(current === FREE) & <i32>(least !== FREE);
}

/** Rounds `slots` to `2 slots - 1`, each of which aims at one slot. */
function fillLast(padded: i32, slots: i32, valueBits: i32): void {
  const valueMask = i32x4.splat((1 << valueBits) - 1);
  for (let slot = 0; slot < slots; slot++) {
    const place = VALUES + (<usize>slot << 2);
    if (load<i32>(place) !== FREE) continue;
    const round = slots + slot;
    const a = v128.load_splat<u32>(MULTIPLIERS + (<usize>round << 2));
    const b = v128.load_splat<u32>(INCREMENTS + (<usize>round << 2));
    let least = i32x4.splat(FREE);
    for (let i = 0; i < padded; i += 4) {
      const h = i32x4.add(i32x4.mul(v128.load(mixed + (<usize>i << 2)), a), b);
      least = i32x4.min_u(least, v128.and(i32x4.shr_u(h, 2), valueMask));
    }
    const pair = min(i32x4.extract_lane(least, 0), i32x4.extract_lane(least, 1));
    const other = min(i32x4.extract_lane(least, 2), i32x4.extract_lane(least, 3));
    store<i32>(place, (round << valueBits) | min(pair, other));
  }
}

/**
 * Sixteen slots at a time, so that their minima, multipliers and increments stay in registers: 2.3 times as fast as four. The
 * constants past the last slot are whatever is there, and so are the values.
 *
 * `classic` takes the signed minimum and halves it; datasketch takes the unsigned one, which is the signed one of values moved by `offset`.
 */
export function fillClassic(count: i32, slots: i32, mixer: i32, offset: i32, shift: i32): void {
  const padded = mixAll(count, mixer);
  const sign = i32x4.splat(0x80000000);
  const move = i32x4.splat(offset);
  for (let slot = 0; slot < slots; slot += 16) {
    const a = MULTIPLIERS + (<usize>slot << 2);
    const b = INCREMENTS + (<usize>slot << 2);
    const a0 = v128.load(a);
    const a1 = v128.load(a, 16);
    const a2 = v128.load(a, 32);
    const a3 = v128.load(a, 48);
    const b0 = i32x4.add(v128.load(b), move);
    const b1 = i32x4.add(v128.load(b, 16), move);
    const b2 = i32x4.add(v128.load(b, 32), move);
    const b3 = i32x4.add(v128.load(b, 48), move);
    let m0 = i32x4.splat(FREE);
    let m1 = m0;
    let m2 = m0;
    let m3 = m0;
    const end = mixed + (<usize>padded << 2);
    for (let at = mixed; at < end; at += 4) {
      const y = v128.load_splat<u32>(at);
      m0 = i32x4.min_s(m0, i32x4.add(i32x4.mul(y, a0), b0));
      m1 = i32x4.min_s(m1, i32x4.add(i32x4.mul(y, a1), b1));
      m2 = i32x4.min_s(m2, i32x4.add(i32x4.mul(y, a2), b2));
      m3 = i32x4.min_s(m3, i32x4.add(i32x4.mul(y, a3), b3));
    }
    const to = VALUES + (<usize>slot << 2);
    v128.store(to, i32x4.shr_u(v128.xor(m0, sign), shift));
    v128.store(to, i32x4.shr_u(v128.xor(m1, sign), shift), 16);
    v128.store(to, i32x4.shr_u(v128.xor(m2, sign), shift), 32);
    v128.store(to, i32x4.shr_u(v128.xor(m3, sign), shift), 48);
  }
}

/** datasketch before 2.0: constants of 64 bits, a product that wraps, and the remainder modulo 2^61 - 1 by folding the bits above. */
export function fillLegacy(count: i32, slots: i32): void {
  const prime: u64 = 0x1fffffffffffffff;
  for (let slot = 0; slot < slots; slot++) {
    const a = load<u64>(MULTIPLIERS + (<usize>slot << 3));
    const b = load<u64>(INCREMENTS + (<usize>slot << 3));
    let least: u32 = 0xffffffff;
    for (let i = 0; i < count; i++) {
      const sum = a * <u64>load<u32>(shingles + (<usize>i << 2)) + b;
      let rest = (sum & prime) + (sum >> 61);
      if (rest >= prime) rest -= prime;
      least = min(least, <u32>rest);
    }
    store<u32>(VALUES + (<usize>slot << 2), least);
  }
}
