/**
 * From UTF-16 code units to folded units and five bits a unit: what of src/text/words.ts does not depend on the neighbours. AssemblyScript.
 *
 * Sixteen units at a time: ASCII by arithmetic, the few others one by one from the table. A unit that the table calls slow, or a page of the
 * table that is not there yet, ends the pass with a negative answer.
 */
import { folded, masks, text, UNITS } from "./memory";

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
function spread(bits: i32, lanes: i32): u64 {
  return (<u64>(<u32>bits)) << (<u64>lanes);
}

/** Folds `count` units of `text`, with zeros after them up to the next block of 64. Returns 0, `SLOW` or `MISSING - page`. */
export function fold(count: i32): i32 {
  const zeros = text + (<usize>count << 1);
  for (let i: usize = 0; i < 128; i += 16) v128.store(zeros + i, i64x2.splat(0));
  mixable = false;
  const asciiOnly = i16x8.splat(<i16>0xff80);
  const zero = i64x2.splat(0);
  let at: usize = 0;
  let row = masks;
  for (let block = 0; block < count; block += 64) {
    let letters: u64 = 0;
    let digits: u64 = 0;
    let apostrophes: u64 = 0;
    let separators: u64 = 0;
    let breaks: u64 = 0;
    for (let lane = 0; lane < 64; lane += 16) {
      let low = v128.load(text + at);
      let high = v128.load(text + at, 16);
      let others = 0;
      if (v128.any_true(v128.and(v128.or(low, high), asciiOnly))) {
        const lowAscii = i16x8.eq(v128.and(low, asciiOnly), zero);
        const highAscii = i16x8.eq(v128.and(high, asciiOnly), zero);
        low = v128.and(low, lowAscii);
        high = v128.and(high, highAscii);
        others = 0xffff ^ i8x16.bitmask(i8x16.narrow_i16x8_s(lowAscii, highAscii));
      }
      const bytes = i8x16.narrow_i16x8_u(low, high);
      // The one character of ASCII besides the capitals that folds to another.
      others |= i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(0x60)));
      const upper = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x41)), i8x16.splat(26));
      const lower = v128.or(bytes, v128.and(upper, i8x16.splat(0x20)));
      const letter = i8x16.lt_u(i8x16.sub(lower, i8x16.splat(0x61)), i8x16.splat(26));
      letters |= spread(i8x16.bitmask(letter), lane);
      // Controls, white space, punctuation and digits; prose has none but spaces in most stretches of 16.
      const low64 = v128.and(i8x16.lt_u(bytes, i8x16.splat(0x3b)), i8x16.ne(bytes, i8x16.splat(0x20)));
      if (v128.any_true(low64)) {
        digits |= spread(i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10))), lane);
        const apostrophe = i8x16.eq(bytes, i8x16.splat(0x27));
        apostrophes |= spread(i8x16.bitmask(apostrophe), lane);
        const point = v128.or(i8x16.eq(bytes, i8x16.splat(0x2e)), i8x16.eq(bytes, i8x16.splat(0x2c)));
        const separator = v128.or(v128.or(point, i8x16.eq(bytes, i8x16.splat(0x3a))), apostrophe);
        separators |= spread(i8x16.bitmask(separator), lane);
        const newline = v128.or(i8x16.eq(bytes, i8x16.splat(0x0a)), i8x16.eq(bytes, i8x16.splat(0x0d)));
        breaks |= spread(i8x16.bitmask(newline), lane);
      }
      v128.store(folded + at, i16x8.extend_low_i8x16_u(lower));
      v128.store(folded + at, i16x8.extend_high_i8x16_u(lower), 16);
      while (others !== 0) {
        const offset = ctz(others);
        others &= others - 1;
        const place = at + (<usize>offset << 1);
        const unit = <u32>load<u16>(text + place);
        const entry = load<u32>(UNITS + (<usize>unit << 2));
        if (entry === 0) return MISSING - <i32>(unit >> 8);
        if (entry & BARRED) return SLOW;
        store<u16>(folded + place, <u16>entry);
        const bit: u64 = (<u64>1) << (<u64>(lane + offset));
        if (entry & LETTER) letters |= bit;
        if (entry & DIGIT) digits |= bit;
        if (entry & APOSTROPHE) apostrophes |= bit;
        if (entry & SEPARATOR) separators |= bit;
        if (entry & BREAK) breaks |= bit;
        if (entry & GREEK_OR_CYRILLIC) mixable = true;
      }
      at += 32;
    }
    store<u64>(row, letters);
    store<u64>(row, digits, 8);
    store<u64>(row, apostrophes, 16);
    store<u64>(row, separators, 24);
    store<u64>(row, breaks, 32);
    row += 40;
  }
  // The row after the last is looked ahead to.
  v128.store(row, zero);
  v128.store(row, zero, 16);
  store<u64>(row, 0, 32);
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
