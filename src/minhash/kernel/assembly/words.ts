/**
 * From the masks of a text to the spans and hashes of its words; the rules are those of src/text/words.ts. AssemblyScript.
 *
 * No branch depends on the length of a word: the edges of all words are listed first, then each word is hashed as if it had eight units, and
 * the few that are longer, or may be acronyms, are noted and mended afterwards.
 */
import {
  apostrophes,
  breaks,
  digits,
  edges,
  folded,
  lanes,
  letters,
  lines,
  noted,
  separators,
  words,
} from "./memory";
import { checkMixture, mixable } from "./fold";
import { mixFour } from "./mix";

/** Number of words that begin a line, entries of `lines`. */
export let lineCount: i32 = 0;

const BASE: u32 = 0x9e3779bb;
/** BASE^8. */
const BASE_8: u32 = 86540257;

/** Lists where words begin and end, and which begin a line if `byLine`. Returns the number of words. */
export function cut(count: i32, byLine: bool): i32 {
  // Read once, as in fold.ts.
  const letterBits = letters;
  const digitBits = digits;
  const apostropheBits = apostrophes;
  const separatorBits = separators;
  let out = edges;
  let letterBefore: u64 = 0;
  let digitBefore: u64 = 0;
  let wordBefore: u64 = 0;
  let lastLine: u32 = 0;
  let acronyms: u64 = 0;
  lineCount = 0;
  for (let base = 0; base < count; base += 64) {
    const at = <usize>base >> 3;
    const letter = load<u64>(letterBits + at);
    const digit = load<u64>(digitBits + at);
    const apostrophe = load<u64>(apostropheBits + at);
    const separator = load<u64>(separatorBits + at);
    const points = separator & ~apostrophe;
    const nextPoints = load<u64>(separatorBits + at, 8) & ~load<u64>(apostropheBits + at, 8);
    const afterLetter = (letter << 1) | letterBefore;
    const nextLetters = load<u64>(letterBits + at, 8);
    const beforeLetter = (letter >> 1) | (nextLetters << 63);
    const afterDigit = (digit << 1) | digitBefore;
    const beforeDigit = (digit >> 1) | (load<u64>(digitBits + at, 8) << 63);
    const joined = (apostrophe & afterLetter & beforeLetter) | (separator & afterDigit & beforeDigit);
    const inWord = letter | digit | joined;
    const edge = inWord ^ ((inWord << 1) | wordBefore);
    // Words that begin with a letter, a point or the like and a letter: without the third, every second article had one, at the end of a sentence.
    acronyms |= edge & letter & ((points >> 1) | (nextPoints << 63)) & ((letter >> 2) | (nextLetters << 62));
    letterBefore = letter >> 63;
    digitBefore = digit >> 63;
    wordBefore = inWord >> 63;
    if (byLine) {
      for (let rest = load<u64>(breaks + at); rest !== 0; rest &= rest - 1) {
        const before = edge & ((rest & (0 - rest)) - 1);
        // As many words as edges, rounded up: the last one may end right here.
        const word = (<u32>((out - edges) >> 2) + <u32>popcnt(before) + 1) >> 1;
        if (word === lastLine) continue;
        store<u32>(lines + (<usize>lineCount << 2), word);
        lineCount++;
        lastLine = word;
      }
    }
    out = list(<u32>edge, base, out);
    out = list(<u32>(edge >> 32), base + 32, out);
  }
  if (wordBefore !== 0) {
    store<u32>(out, (count + 63) & ~63);
    out += 4;
  }
  // Four words of no length, because words are hashed by fours.
  v128.store(out, i64x2.splat(0));
  v128.store(out, i64x2.splat(0), 16);
  const total = <i32>((out - edges) >> 3);
  return acronyms === 0 ? total : joinAcronyms(total);
}

/** Lists the places of set bits, twelve at once, of which eleven are common. Half a block by itself, because taking out the lowest bit waits for the one before. */
// @ts-ignore: decorator
@inline
function list(bits: u32, base: i32, out: usize): usize {
  const end = out + (<usize>popcnt(bits) << 2);
  let rest = bits;
  for (let i: usize = 0; i < 64; i += 16) {
    store<i32>(out + i, base + <i32>ctz(rest));
    rest &= rest - 1;
    store<i32>(out + i, base + <i32>ctz(rest), 4);
    rest &= rest - 1;
    store<i32>(out + i, base + <i32>ctz(rest), 8);
    rest &= rest - 1;
    store<i32>(out + i, base + <i32>ctz(rest), 12);
    rest &= rest - 1;
  }
  for (let at = out + 64; rest !== 0; at += 4) {
    store<i32>(at, base + <i32>ctz(rest));
    rest &= rest - 1;
  }
  return end;
}

// @ts-ignore: decorator
@inline
function unitAt(index: u32): u32 {
  return <u32>load<u16>(folded + (<usize>index << 1));
}

// @ts-ignore: decorator
@inline
function bitAt(mask: usize, index: u32): bool {
  return ((<u32>load<u8>(mask + (<usize>index >> 3)) >> (index & 7)) & 1) !== 0;
}

/** Whether a dot and a letter that stands alone begin at `index`. */
function isAcronymStep(index: u32): bool {
  if (unitAt(index) !== 0x2e || !bitAt(letters, index + 1)) return false;
  return !bitAt(letters, index + 2) && !bitAt(digits, index + 2);
}

/**
 * Joins single letters with dots between them into one word. What followed an apostrophe after the last letter becomes a word of its own,
 * since an acronym ends where its letters do.
 */
function joinAcronyms(count: i32): i32 {
  let total = 0;
  let line = 0;
  for (let i = 0; i < count; i++) {
    const start = load<u32>(edges + (<usize>i << 3));
    let end = load<u32>(edges + (<usize>i << 3), 4);
    if (line < lineCount && load<u32>(lines + (<usize>line << 2)) === <u32>i) {
      store<u32>(lines + (<usize>line << 2), <u32>total);
      line++;
    }
    if (end - start === 1 && bitAt(letters, start) && isAcronymStep(end)) {
      while (isAcronymStep(end)) end += 2;
      while (i + 1 < count && load<u32>(edges + (<usize>(i + 1) << 3)) < end) {
        if (load<u32>(edges + (<usize>(i + 1) << 3), 4) > end) {
          store<u32>(edges + (<usize>(i + 1) << 3), end + 1);
          break;
        }
        i++;
      }
    }
    store<u32>(edges + (<usize>total << 3), start);
    store<u32>(edges + (<usize>total << 3), end, 4);
    total++;
  }
  // Line breaks after the last word.
  for (; line < lineCount; line++) store<u32>(lines + (<usize>line << 2), <u32>total);
  v128.store(edges + (<usize>total << 3), i64x2.splat(0));
  v128.store(edges + (<usize>total << 3), i64x2.splat(0), 16);
  return total;
}

/** Hashes `count` words, as src/text/word-hash.ts does. Returns 0 or what `checkMixture` says. */
export function hashWords(count: i32): i32 {
  if (mixable) {
    for (let i = 0; i < count; i++) {
      const answer = checkMixture(load<u32>(edges + (<usize>i << 3)), load<u32>(edges + (<usize>i << 3), 4));
      if (answer < 0) return answer;
    }
  }
  const units = folded - 16;
  const masks = lanes;
  const hashes = words;
  const spans = edges;
  const notes = noted;
  let long = 0;
  const eight = i32x4.splat(8);
  for (let i = 0; i < count; i += 4) {
    const at = spans + (<usize>i << 3);
    v128.store(hashes + (<usize>i << 2), sums(at, 0, units, masks));
    store<u32>(notes + (<usize>long << 2), i);
    long += <i32>v128.any_true(i32x4.gt_s(lengths(at), eight));
  }
  const weight = i32x4.splat(BASE_8);
  for (let k = 0; k < long; k++) {
    const i = load<u32>(notes + (<usize>k << 2));
    const at = spans + (<usize>i << 3);
    const to = hashes + (<usize>i << 2);
    v128.store(to, i32x4.add(v128.load(to), i32x4.mul(sums(at, 8, units, masks), weight)));
    if (v128.any_true(i32x4.gt_s(lengths(at), i32x4.splat(16)))) {
      for (let j = i; j < i + 4; j++) addRest(j);
    }
  }
  for (let i = 0; i < count; i += 4) {
    const at = hashes + (<usize>i << 2);
    v128.store(at, mixFour(v128.load(at)));
  }
  return 0;
}

// @ts-ignore: decorator
@inline
function lengths(edge: usize): v128 {
  const first = v128.load(edge);
  const second = v128.load(edge, 16);
  return i32x4.sub(v128.shuffle<i32>(first, second, 1, 3, 5, 7), v128.shuffle<i32>(first, second, 0, 2, 4, 6));
}

/** The polynomials of four words, of eight units of each at most: those before the last `skipped`. */
// @ts-ignore: decorator
@inline
function sums(edge: usize, skipped: u32, units: usize, masks: usize): v128 {
  const a = sum(load<u32>(edge), load<u32>(edge, 4), skipped, units, masks);
  const b = sum(load<u32>(edge, 8), load<u32>(edge, 12), skipped, units, masks);
  const c = sum(load<u32>(edge, 16), load<u32>(edge, 20), skipped, units, masks);
  const d = sum(load<u32>(edge, 24), load<u32>(edge, 28), skipped, units, masks);
  const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 2, 4, 6), v128.shuffle<i32>(a, b, 1, 3, 5, 7));
  const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 2, 4, 6), v128.shuffle<i32>(c, d, 1, 3, 5, 7));
  return i32x4.add(v128.shuffle<i32>(ab, cd, 0, 2, 4, 6), v128.shuffle<i32>(ab, cd, 1, 3, 5, 7));
}

/**
 * The polynomial of up to eight units of a word as four summands; `base` is where the folded units lie, less eight of them, `masks` is `lanes`.
 *
 * The weights BASE^7 to BASE^0 are split as `low + high * 2^16`, both signed, because one instruction multiplies eight
 * units by 16 bits, and four by 32. Units count as signed too: those from 0x8000 on are barred.
 */
// @ts-ignore: decorator
@inline
function sum(start: u32, end: u32, skipped: u32, base: usize, masks: usize): v128 {
  const all = end - start;
  const length = skipped === 0 ? min<u32>(all, 8) : max<i32>(min<i32>(<i32>(all - skipped), 8), 0);
  const place = base + ((<usize>end - skipped) << 1);
  const units = v128.and(v128.load(place), v128.load(masks + (<usize>length << 1)));
  const low = i32x4.dot_i16x8_s(units, i16x8(29971, -3959, 2187, -26767, -17725, 20121, 31163, 1));
  const high = i32x4.dot_i16x8_s(units, i16x8(27320, -2132, 31693, -6182, 12819, 23612, -25033, 0));
  return i32x4.add(low, i32x4.shl(high, 16));
}

/** Adds what a word has before its last sixteen units. */
function addRest(i: u32): void {
  const start = load<u32>(edges + (<usize>i << 3));
  const end = load<u32>(edges + (<usize>i << 3), 4);
  let hash = load<u32>(words + (<usize>i << 2));
  let weight: u32 = BASE_8;
  for (let skipped: u32 = 16; <i32>(end - start) > <i32>skipped; skipped += 8) {
    weight *= BASE_8;
    const four = sum(start, end, skipped, folded - 16, lanes);
    const two = i32x4.add(four, v128.shuffle<i32>(four, four, 2, 3, 2, 3));
    hash += weight * <u32>(i32x4.extract_lane(two, 0) + i32x4.extract_lane(two, 1));
  }
  store<u32>(words + (<usize>i << 2), hash);
}
