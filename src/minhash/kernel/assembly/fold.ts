/**
 * From UTF-16 code units to folded units and five bits a unit: what of src/text/words.ts does not depend on the neighbours. AssemblyScript.
 *
 * Sixteen units at a time: ASCII by arithmetic, the few others one by one from the table. A unit that the table calls slow, or a page of the
 * table that is not there yet, ends the pass with a negative answer.
 */
import { apostrophes, breaks, digits, folded, letters, separators, text, UNITS } from "./memory";

/** The text has to take the exact way. */
export const SLOW: i32 = -1;
/** Minus this and minus the page: that page of the table is missing. */
export const MISSING: i32 = -2;

// As in src/text/unit-table.ts.
const LETTER: u32 = 1 << 16;
const DIGIT: u32 = 1 << 17;
const BREAK: u32 = 1 << 18;
const APOSTROPHE: u32 = 1 << 19;
const SEPARATOR: u32 = 1 << 20;
const LATIN: u32 = 1 << 21;
const GREEK_OR_CYRILLIC: u32 = 1 << 22;
const BARRED: u32 = (1 << 23) | (1 << 24); // slow, or too large for the multiplication of words.ts

/** Whether the text has Greek or Cyrillic letters. */
export let mixable: bool = false;

// @ts-ignore: decorator
@inline
function put(mask: usize, at: usize, lanes: v128): void {
  store<u16>(mask + (at >> 4), <u16>i8x16.bitmask(lanes));
}

/**
 * Which bytes lie between `first` and `last`, given as their characters' codes; all below 0x80. Moved up so that `last` is the largest signed
 * byte and one comparison does for two.
 */
// @ts-ignore: decorator
@inline
function between(bytes: v128, first: i8, last: i8): v128 {
  return i8x16.gt_s(i8x16.add(bytes, i8x16.splat(0x7f - last)), i8x16.splat(0x7f - last + first - 1));
}

// @ts-ignore: decorator
@inline
function set(mask: usize, index: usize): void {
  const place = mask + (index >> 3);
  const bit: u32 = (<u32>1) << (<u32>index & 7);
  store<u8>(place, <u8>(<u32>load<u8>(place) | bit));
}

/** Folds `count` units of `text`; line breaks are marked if `byLine`. Returns 0, `SLOW` or `MISSING - page`. */
export function fold(count: i32, byLine: bool): i32 {
  // Zeros up to the next block of 64. Where columns lie is read once: what the module may change is read anew at every use.
  const source = text;
  const target = folded;
  const letterBits = letters;
  const digitBits = digits;
  const apostropheBits = apostrophes;
  const separatorBits = separators;
  const zero = i64x2.splat(0);
  const zeros = source + (<usize>count << 1);
  for (let i: usize = 0; i < 128; i += 16) v128.store(zeros + i, zero);
  mixable = false;
  const beyond = i16x8.splat(<i16>0xff80);
  const end = (<usize>(count + 63) & ~63) << 1;
  for (let at: usize = 0; at < end; at += 32) {
    let low = v128.load(source + at);
    let high = v128.load(source + at, 16);
    let others = 0;
    if (v128.any_true(v128.and(v128.or(low, high), beyond))) {
      const lowAscii = i16x8.eq(v128.and(low, beyond), zero);
      const highAscii = i16x8.eq(v128.and(high, beyond), zero);
      low = v128.and(low, lowAscii);
      high = v128.and(high, highAscii);
      others = 0xffff ^ i8x16.bitmask(i8x16.narrow_i16x8_s(lowAscii, highAscii));
    }
    const bytes = i8x16.narrow_i16x8_u(low, high);
    // The one character of ASCII besides the capitals that folds to another.
    others |= i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(0x60)));
    const small = i8x16.splat(0x20);
    const letter = between(v128.or(bytes, small), 0x61, 0x7a);
    const lower = v128.or(bytes, v128.and(letter, small));
    v128.store(target + at, i16x8.extend_low_i8x16_u(lower));
    v128.store(target + at, i16x8.extend_high_i8x16_u(lower), 16);
    put(letterBits, at, letter);
    put(digitBits, at, between(bytes, 0x30, 0x39));
    const apostrophe = i8x16.eq(bytes, i8x16.splat(0x27));
    put(apostropheBits, at, apostrophe);
    // The comma is the dot but for one bit.
    const point = i8x16.eq(v128.or(bytes, i8x16.splat(2)), i8x16.splat(0x2e));
    put(separatorBits, at, v128.or(v128.or(point, i8x16.eq(bytes, i8x16.splat(0x3a))), apostrophe));
    if (byLine) {
      put(breaks, at, v128.or(i8x16.eq(bytes, i8x16.splat(0x0a)), i8x16.eq(bytes, i8x16.splat(0x0d))));
    }
    while (others !== 0) {
      const place = at + (<usize>ctz(others) << 1);
      others &= others - 1;
      const unit = <u32>load<u16>(source + place);
      const entry = load<u32>(UNITS + (<usize>unit << 2));
      if (entry === 0) return MISSING - <i32>(unit >> 8);
      if (entry & BARRED) return SLOW;
      store<u16>(target + place, <u16>entry);
      const index = place >> 1;
      if (entry & LETTER) set(letters, index);
      if (entry & DIGIT) set(digits, index);
      if (entry & APOSTROPHE) set(apostrophes, index);
      if (entry & SEPARATOR) set(separators, index);
      if (byLine && entry & BREAK) set(breaks, index);
      if (entry & GREEK_OR_CYRILLIC) mixable = true;
    }
  }
  // One block more, because each is read with the next.
  const next = end >> 4;
  store<u64>(letters + next, 0);
  store<u64>(digits + next, 0);
  store<u64>(apostrophes + next, 0);
  store<u64>(separators + next, 0);
  return 0;
}

/** Whether a stretch of folded units mixes Latin with Greek or Cyrillic: 0, `SLOW` if it does, or `MISSING - page`. */
export function checkMixture(start: u32, end: u32): i32 {
  let seen: u32 = 0;
  for (let i = start; i < end; i++) {
    const unit = <u32>load<u16>(folded + (<usize>i << 1));
    const entry = load<u32>(UNITS + (<usize>unit << 2));
    if (entry === 0) return MISSING - <i32>(unit >> 8);
    seen |= entry;
  }
  return (seen & LATIN) !== 0 && (seen & GREEK_OR_CYRILLIC) !== 0 ? SLOW : 0;
}
