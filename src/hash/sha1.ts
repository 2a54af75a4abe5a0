/**
 * SHA-1, for the one purpose of agreeing with others who use it as a plain hash: Python's datasketch. Broken as a cryptographic hash.
 *
 * FIPS 180-4, sections 4.1.1, 4.2.1 and 6.1.
 */

/** The first four bytes of the SHA-1 digest of `bytes[0..length)`, read little-endian: an unsigned integer. O(n). */
export function sha1Head(bytes: Uint8Array, length: number = bytes.length): number {
  const state = STATE;
  state.set(INITIAL);
  const whole = length & ~63;
  for (let at = 0; at < whole; at += 64) compress(state, bytes, at);
  const rest = length - whole;
  const size = rest < 56 ? 64 : 128;
  TAIL.fill(0);
  for (let i = 0; i < rest; i++) TAIL[i] = bytes[whole + i]!;
  TAIL[rest] = 0x80;
  TAIL_VIEW.setUint32(size - 8, Math.floor(length / 0x20000000));
  TAIL_VIEW.setUint32(size - 4, length << 3);
  for (let at = 0; at < size; at += 64) compress(state, TAIL, at);
  const head = state[0]!;
  return ((head >>> 24) | ((head >>> 8) & 0xff00) | ((head << 8) & 0xff0000) | (head << 24)) >>> 0;
}

const INITIAL: readonly number[] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];

// Working memory of synchronous calls, overwritten by each.
const STATE: Int32Array = new Int32Array(5);
const SCHEDULE: Int32Array = new Int32Array(80);
const TAIL: Uint8Array = new Uint8Array(128);
const TAIL_VIEW: DataView = new DataView(TAIL.buffer);

function compress(state: Int32Array, bytes: Uint8Array, at: number): void {
  const w = SCHEDULE;
  for (let i = 0; i < 16; i++) {
    const j = at + i * 4;
    w[i] = (bytes[j]! << 24) | (bytes[j + 1]! << 16) | (bytes[j + 2]! << 8) | bytes[j + 3]!;
  }
  for (let i = 16; i < 80; i++) w[i] = rotate(w[i - 3]! ^ w[i - 8]! ^ w[i - 14]! ^ w[i - 16]!, 1);
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  for (let i = 0; i < 80; i++) {
    let mixed: number;
    if (i < 20) mixed = ((b & c) | (~b & d)) + 0x5a827999;
    else if (i < 40) mixed = (b ^ c ^ d) + 0x6ed9eba1;
    else if (i < 60) mixed = ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
    else mixed = (b ^ c ^ d) + 0xca62c1d6;
    const next = (rotate(a, 5) + mixed + e + w[i]!) | 0;
    e = d;
    d = c;
    c = rotate(b, 30);
    b = a;
    a = next;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
