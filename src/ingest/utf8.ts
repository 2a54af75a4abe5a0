/**
 * Counting what a lenient UTF-8 decoder would replace.
 *
 * A fault is a maximal subpart of an ill-formed sequence (Unicode 16, section 3.9, table 3-7; WHATWG Encoding, UTF-8 decoder), so
 * the number of faults is the number of U+FFFD that `TextDecoder` puts in. The platform decoder says only that something is wrong,
 * neither where nor how often.
 */
export interface Utf8Scan {
  /** Well-formed sequences of two bytes and more: each is strong evidence for UTF-8. */
  readonly multibyte: number;
  readonly faults: number;
  /** Byte offset, -1 for none. */
  readonly firstFault: number;
}

/** One pass, O(bytes). */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let multibyte = 0;
  let faults = 0;
  let firstFault = -1;
  let i = 0;
  while (i < bytes.length) {
    const lead = bytes[i]!;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const size = sequenceSize(lead);
    const matched = size === 0 ? 1 : wellFormedPrefix(bytes, i, size);
    if (size > 0 && matched === size) multibyte++;
    else {
      faults++;
      if (firstFault < 0) firstFault = i;
    }
    i += matched;
  }
  return { multibyte, faults, firstFault };
}

/** Bytes in the sequence that `lead` begins; 0 where it can begin none. */
function sequenceSize(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** How many bytes from `start` can belong to one sequence of `size` bytes, at least 1. */
function wellFormedPrefix(bytes: Uint8Array, start: number, size: number): number {
  const lead = bytes[start]!;
  // The second byte rules out overlong forms, surrogates and code points over U+10FFFF.
  let lower = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  let upper = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let k = 1; k < size; k++) {
    const byte = bytes[start + k];
    if (byte === undefined || byte < lower || byte > upper) return k;
    lower = 0x80;
    upper = 0xbf;
  }
  return size;
}
