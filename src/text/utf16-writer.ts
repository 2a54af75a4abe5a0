/** Copies a text's code units to memory, as fast as the runtime can. */

/** Writes a text as UTF-16 of the machine's byte order at an offset in bytes, which must be even. There must be room. */
export type Utf16Writer = (text: string, at: number) => void;

interface BufferLike {
  write(text: string, at: number, encoding: "utf16le"): number;
}

/**
 * A writer into the given memory. With `Buffer` 0.2 µs for 2,400 units; where there is none, 3.5 µs (node 20.20). `TextEncoder` is no match: 1.9 µs if
 * the text has a single curly quote, and then the units have to be found again among the bytes.
 */
export function utf16Writer(memory: ArrayBuffer): Utf16Writer {
  // Through `globalThis`, so that bundlers for browsers do not put a copy of `Buffer` in.
  const { Buffer } = globalThis as { Buffer?: { from(buffer: ArrayBuffer): BufferLike } };
  if (Buffer !== undefined && IS_LITTLE_ENDIAN) {
    const buffer = Buffer.from(memory);
    return (text, at) => void buffer.write(text, at, "utf16le");
  }
  const units = new Uint16Array(memory);
  return (text, at) => {
    const from = at >> 1;
    for (let i = 0; i < text.length; i++) units[from + i] = text.charCodeAt(i);
  };
}

export const IS_LITTLE_ENDIAN: boolean = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
