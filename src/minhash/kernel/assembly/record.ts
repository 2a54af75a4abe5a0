/**
 * From a line of JSON to where its members stand, and from one of its strings to UTF-16: what of a record a signature needs, without making the record.
 * AssemblyScript.
 *
 * Only what `JSON.parse` and a strict UTF-8 decoder take for certain is taken here: everything else is answered with -1 and is read by them.
 * RFC 8259; well-formed sequences as in Unicode 16, table 3-7.
 */
import { BYTES, FIELDS, text } from "./memory";

/** What a value is, `kind` of a member. */
const PLAIN: i32 = 0;
const ESCAPED: i32 = 1;
const NUMBER: i32 = 2;
const NULL: i32 = 3;
const OTHER: i32 = 4;

/** More members than this are a record for the slow way. */
const MOST_MEMBERS = 64;
/** As many levels as the bits of the stack. */
const DEEPEST = 60;

const QUOTE: u8 = 0x22;
const BACKSLASH: u8 = 0x5c;

let kind: i32 = OTHER;

/**
 * Writes the members of the object in the bytes `[start, end)`: five numbers each, where its key begins and ends, the kind of its value, where that begins and
 * ends; of strings without their quotes. Returns how many there are, -1 where the line has to be read the slow way.
 */
export function scanRecord(start: i32, end: i32): i32 {
  const stop = BYTES + <usize>end;
  let at = BYTES + <usize>start;
  if (!isUtf8(at, stop)) return -1;
  at = skipSpace(at, stop);
  if (at >= stop || load<u8>(at) !== 0x7b) return -1;
  at = skipSpace(at + 1, stop);
  let count = 0;
  while (true) {
    if (at >= stop || load<u8>(at) !== QUOTE || count === MOST_MEMBERS) return -1;
    const field = FIELDS + <usize>(count * 20);
    count++;
    const keyEnd = endOfString(at + 1, stop);
    // A key with an escape may spell any name.
    if (keyEnd === 0 || kind !== PLAIN) return -1;
    store<i32>(field, <i32>(at + 1 - BYTES));
    store<i32>(field, <i32>(keyEnd - BYTES), 4);
    at = skipSpace(keyEnd + 1, stop);
    if (at >= stop || load<u8>(at) !== 0x3a) return -1;
    at = skipSpace(at + 1, stop);
    const value = at;
    at = endOfValue(at, stop);
    if (at === 0) return -1;
    const quote = <i32>(kind <= ESCAPED);
    store<i32>(field, kind, 8);
    store<i32>(field, <i32>(value - BYTES) + quote, 12);
    store<i32>(field, <i32>(at - BYTES) - quote, 16);
    at = skipSpace(at, stop);
    if (at >= stop) return -1;
    const next = load<u8>(at);
    at = skipSpace(at + 1, stop);
    if (next === 0x7d) return at === stop ? count : -1;
    if (next !== 0x2c) return -1;
  }
}

/** Writes the string in the bytes `[start, end)` of a scanned record to `text`, which has room for it. Returns its UTF-16 code units. */
export function decodeString(start: i32, end: i32): i32 {
  const stop = BYTES + <usize>end;
  let at = BYTES + <usize>start;
  let to = text;
  while (at < stop) {
    const bytes = v128.load(at);
    v128.store(to, i16x8.extend_low_i8x16_u(bytes));
    v128.store(to, i16x8.extend_high_i8x16_u(bytes), 16);
    // The highest bit of each lane: beyond ASCII, or a backslash.
    const special = i8x16.bitmask(v128.or(bytes, i8x16.eq(bytes, i8x16.splat(BACKSLASH))));
    if (special === 0) {
      at += 16;
      to += 32;
      continue;
    }
    const before = <usize>ctz(special);
    at += before;
    to += before << 1;
    while (at < stop) {
      const byte = <u32>load<u8>(at);
      if (byte === BACKSLASH) {
        const letter = load<u8>(at, 1);
        const isUnit = letter === 0x75;
        store<u16>(to, isUnit ? <u16>hexadecimal(at + 2) : <u16>unescaped(letter));
        to += 2;
        at += isUnit ? 6 : 2;
      } else if (byte < 0x80) break;
      else if (byte < 0xe0) {
        store<u16>(to, <u16>(((byte & 31) << 6) | rest(at, 1)));
        to += 2;
        at += 2;
      } else if (byte < 0xf0) {
        store<u16>(to, <u16>(((byte & 15) << 12) | (rest(at, 1) << 6) | rest(at, 2)));
        to += 2;
        at += 3;
      } else {
        const point = (((byte & 7) << 18) | (rest(at, 1) << 12) | (rest(at, 2) << 6) | rest(at, 3)) - 0x10000;
        store<u16>(to, <u16>(0xd800 + (point >> 10)));
        store<u16>(to, <u16>(0xdc00 + (point & 0x3ff)), 2);
        to += 4;
        at += 4;
      }
    }
  }
  // Sixteen bytes at a time may have gone past the end.
  return <i32>((to - text) >> 1) - <i32>(at - stop);
}

// @ts-ignore: decorator
@inline
function rest(at: usize, offset: usize): u32 {
  return <u32>load<u8>(at + offset) & 63;
}

function unescaped(letter: u8): u32 {
  if (letter === 0x6e) return 10;
  if (letter === 0x74) return 9;
  if (letter === 0x72) return 13;
  if (letter === 0x62) return 8;
  if (letter === 0x66) return 12;
  return letter; // the quote, the backslash and the slash
}

/** Of four digits; -1 where one is none. */
function hexadecimal(at: usize): i32 {
  let value = 0;
  for (let i: usize = 0; i < 4; i++) {
    const byte = <i32>load<u8>(at + i);
    const letter = (byte | 32) - 0x61;
    if (byte >= 0x30 && byte <= 0x39) value = (value << 4) | (byte - 0x30);
    else if (letter >= 0 && letter < 6) value = (value << 4) | (letter + 10);
    else return -1;
  }
  return value;
}

function skipSpace(from: usize, stop: usize): usize {
  let at = from;
  while (at < stop) {
    const byte = load<u8>(at);
    if (byte !== 0x20 && byte !== 9 && byte !== 10 && byte !== 13) break;
    at++;
  }
  return at;
}

/** Where the string ends whose content begins at `from`: at its closing quote. 0 where it does not, or is not well formed. */
function endOfString(from: usize, stop: usize): usize {
  kind = PLAIN;
  const quote = i8x16.splat(QUOTE);
  const backslash = i8x16.splat(BACKSLASH);
  const control = i8x16.splat(0x20);
  let at = from;
  while (at < stop) {
    const bytes = v128.load(at);
    const found = v128.or(v128.or(i8x16.eq(bytes, quote), i8x16.eq(bytes, backslash)), i8x16.lt_u(bytes, control));
    const special = i8x16.bitmask(found);
    if (special === 0) {
      at += 16;
      continue;
    }
    at += <usize>ctz(special);
    if (at >= stop) return 0;
    const byte = load<u8>(at);
    if (byte === QUOTE) return at;
    if (byte !== BACKSLASH) return 0;
    kind = ESCAPED;
    const letter = load<u8>(at, 1);
    if (letter === 0x75) {
      if (hexadecimal(at + 2) < 0) return 0;
      at += 6;
    } else {
      if (unescaped(letter) === letter && letter !== QUOTE && letter !== BACKSLASH && letter !== 0x2f) return 0;
      at += 2;
    }
  }
  return 0;
}

/** Behind the value that begins at `from`; 0 where there is none. Sets `kind`. */
function endOfValue(from: usize, stop: usize): usize {
  if (from >= stop) return 0;
  const byte = load<u8>(from);
  if (byte !== 0x7b && byte !== 0x5b) return endOfScalar(from, stop);
  const end = endOfNested(from, stop);
  kind = OTHER;
  return end;
}

function endOfScalar(from: usize, stop: usize): usize {
  if (from >= stop) return 0;
  const byte = load<u8>(from);
  if (byte === QUOTE) {
    const end = endOfString(from + 1, stop);
    return end === 0 ? 0 : end + 1;
  }
  kind = OTHER;
  const word = load<u32>(from);
  if (word === 0x65757274) return within(from + 4, stop); // true
  if (word === 0x736c6166 && load<u8>(from, 4) === 0x65) return within(from + 5, stop); // false
  kind = NULL;
  if (word === 0x6c6c756e) return within(from + 4, stop);
  kind = NUMBER;
  return endOfNumber(from, stop);
}

// @ts-ignore: decorator
@inline
function within(at: usize, stop: usize): usize {
  return at <= stop ? at : 0;
}

function skipDigits(from: usize, stop: usize): usize {
  let at = from;
  while (at < stop && <u32>load<u8>(at) - 0x30 < 10) at++;
  return at;
}

function endOfNumber(from: usize, stop: usize): usize {
  let at = from;
  if (load<u8>(at) === 0x2d) at++;
  const whole = at;
  at = skipDigits(at, stop);
  if (at === whole || (at > whole + 1 && load<u8>(whole) === 0x30)) return 0;
  if (at < stop && load<u8>(at) === 0x2e) {
    const fraction = at + 1;
    at = skipDigits(fraction, stop);
    if (at === fraction) return 0;
  }
  if (at < stop && (load<u8>(at) | 32) === 0x65) {
    at++;
    if (at < stop && (load<u8>(at) === 0x2b || load<u8>(at) === 0x2d)) at++;
    const exponent = at;
    at = skipDigits(at, stop);
    if (at === exponent) return 0;
  }
  return at;
}

/** Behind an object or array. One bit for each open level: 1 for an object. */
function endOfNested(from: usize, stop: usize): usize {
  let at = from;
  let depth = 0;
  let objects: u64 = 0;
  while (true) {
    // Here a value begins, or a bracket closes at once.
    if (at >= stop) return 0;
    const byte = load<u8>(at);
    if (byte === 0x7b || byte === 0x5b) {
      if (++depth > DEEPEST) return 0;
      objects = (objects << 1) | <u64>(byte === 0x7b);
      at = skipSpace(at + 1, stop);
      if (at >= stop) return 0;
      const close: u8 = byte + 2;
      if (load<u8>(at) !== close) {
        if (byte === 0x7b) {
          at = behindKey(at, stop);
          if (at === 0) return 0;
        }
        continue;
      }
    } else {
      at = endOfScalar(at, stop);
      if (at === 0) return 0;
      at = skipSpace(at, stop);
    }
    // Here a value has ended, or a bracket is about to.
    while (true) {
      if (at >= stop) return 0;
      const isObject = (objects & 1) !== 0;
      const next = load<u8>(at);
      if (next === (isObject ? <u8>0x7d : <u8>0x5d)) {
        at++;
        objects >>= 1;
        if (--depth === 0) return at;
        at = skipSpace(at, stop);
        continue;
      }
      if (next !== 0x2c) return 0;
      at = skipSpace(at + 1, stop);
      if (isObject) {
        at = behindKey(at, stop);
        if (at === 0) return 0;
      }
      break;
    }
  }
}

/** Where the value begins whose key begins at `from`; 0 where there is no key. */
function behindKey(from: usize, stop: usize): usize {
  if (from >= stop || load<u8>(from) !== QUOTE) return 0;
  const end = endOfString(from + 1, stop);
  if (end === 0) return 0;
  const at = skipSpace(end + 1, stop);
  return at < stop && load<u8>(at) === 0x3a ? skipSpace(at + 1, stop) : 0;
}

function isUtf8(from: usize, stop: usize): bool {
  let at = from;
  while (at < stop) {
    const high = i8x16.bitmask(v128.load(at));
    if (high === 0) {
      at += 16;
      continue;
    }
    at += <usize>ctz(high);
    while (at < stop) {
      const lead = <u32>load<u8>(at);
      if (lead < 0x80) break;
      const second = <u32>load<u8>(at, 1);
      let size: usize = 2;
      let isFit = isTail(second);
      if (lead < 0xc2 || lead > 0xf4) return false;
      if (lead >= 0xe0) {
        size = lead < 0xf0 ? 3 : 4;
        isFit = isFit && isTail(<u32>load<u8>(at, 2)) && (size === 3 || isTail(<u32>load<u8>(at, 3)));
        // Overlong forms, surrogates, what lies beyond U+10FFFF.
        if (lead === 0xe0) isFit = isFit && second >= 0xa0;
        if (lead === 0xed) isFit = isFit && second < 0xa0;
        if (lead === 0xf0) isFit = isFit && second >= 0x90;
        if (lead === 0xf4) isFit = isFit && second < 0x90;
      }
      if (!isFit || at + size > stop) return false;
      at += size;
    }
  }
  return true;
}

// @ts-ignore: decorator
@inline
function isTail(byte: u32): bool {
  return (byte & 0xc0) === 0x80;
}
