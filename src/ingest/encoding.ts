/**
 * Bytes to text. Tried in this order: byte order mark; UTF-16 by the pattern of its NUL bytes; UTF-8 that is well formed and not mere
 * ASCII; the charset an HTML page or XML file declares; UTF-8 with a few faults; windows-1252, which most unlabelled
 * Western text outside UTF-8 is.
 *
 * Well-formed UTF-8 goes before the declaration, unlike in browsers: a page re-saved as UTF-8 with its old `charset=iso-8859-1` is common,
 * a legacy text that is well-formed multibyte UTF-8 by chance is not.
 */
import { checkOptionNames, describe, type Problem } from "../base/index.ts";
import { scanUtf8 } from "./utf8.ts";

export interface DecodeOptions {
  /** Named in problems. Default: `""` */
  readonly input?: string | undefined;
  /** Byte offset of the first byte within the input, added to positions. Default: `0` */
  readonly offset?: number | undefined;
  /** Words before a problem's message, such as `"line 3: "`. Default: `""` */
  readonly prefix?: string | undefined;
}

export interface Decoded {
  /** Without its byte order mark. Bytes that are no text in the encoding are U+FFFD. */
  readonly text: string;
  /** The WHATWG name, in lower case. */
  readonly encoding: string;
  /** At most one `undecodable-bytes`, its position the first bad byte's offset. */
  readonly problems: readonly Problem[];
}

/**
 * Decodes a whole text, detecting its encoding. Never throws on bad bytes. O(bytes).
 *
 * @throws {TypeError} Not a `Uint8Array`, or an option is unknown.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  if (!(bytes instanceof Uint8Array)) throw new TypeError(`bytes must be a Uint8Array, got ${describe(bytes)}`);
  checkOptionNames(options, ["input", "offset", "prefix"], "decode");
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) {
    const body = bytes.subarray(marked.length);
    return marked.encoding === "utf-8"
      ? decodeUtf8(body, options, marked.length)
      : decodeUtf16(body, marked.encoding, options, marked.length);
  }
  const wide = sniffUtf16(bytes.subarray(0, 4096));
  if (wide !== undefined) return decodeUtf16(bytes, wide, options, 0);

  const strict = strictUtf8(bytes);
  const declared = declaredEncoding(bytes);
  const isLegacy = declared !== undefined && !declared.startsWith("utf-");
  // ASCII bytes alone cannot contradict a declaration: ISO-2022-JP is nothing but ASCII bytes.
  if (strict !== undefined && !(isLegacy && strict.length === bytes.length)) {
    return { text: strict, encoding: "utf-8", problems: [] };
  }
  if (isLegacy) return decodeLegacy(bytes, declared, options);
  const scan = scanUtf8(bytes);
  // Chance makes a well-formed multibyte sequence out of windows-1252 only where capitals meet signs (`CAFÉ”`), seldom more often than it
  // makes a fault.
  return declared === "utf-8" || scan.multibyte > scan.faults
    ? decodeUtf8(bytes, options, 0)
    : decodeLegacy(bytes, "windows-1252", options);
}

/** UTF-16 without a mark: in text with Latin letters, spaces or digits half of the bytes are NUL, all on one side. */
export function sniffUtf16(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const pairs = head.length >> 1;
  const nul = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (head[i] === 0) nul[i & 1]!++;
  const [even, odd] = nul as [number, number];
  if (pairs > 0 && odd >= pairs * 0.3 && even <= pairs * 0.01) return "utf-16le";
  if (pairs > 0 && even >= pairs * 0.3 && odd <= pairs * 0.01) return "utf-16be";
  return undefined;
}

/** The encoding and the length of a byte order mark. */
export function byteOrderMark(
  bytes: Uint8Array,
): { encoding: "utf-8" | "utf-16le" | "utf-16be"; length: number } | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

/** The charset that the first 4 kB declare (`<meta charset>`, `<meta http-equiv>`, `<?xml encoding>`), where the platform knows it. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  // A plain text may speak of charsets; only markup declares one.
  let start = 0;
  while (start < bytes.length && isSpace(bytes[start]!)) start++;
  if (bytes[start] !== 0x3c) return undefined;
  let head = "";
  for (let i = 0; i < bytes.length && i < 4096; i++) head += String.fromCharCode(bytes[i]!);
  const label =
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1] ??
    /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // Per the standard, a page that could be read so far as to find "utf-16" in it is not UTF-16.
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return undefined; // a label that no browser knows: go on by the bytes
  }
}

/** As `trim` does for characters of one byte. */
function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xa0;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeUtf8(bytes: Uint8Array, options: DecodeOptions, markLength: number): Decoded {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const { faults, firstFault } = scanUtf8(bytes);
  return { text, encoding: "utf-8", problems: report("utf-8", faults, firstFault + markLength, options) };
}

function decodeUtf16(
  bytes: Uint8Array,
  encoding: "utf-16le" | "utf-16be",
  options: DecodeOptions,
  markLength: number,
): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  // Each U+FFFD of the text stands at the place of its two bytes; one that the bytes really hold is not a fault.
  const low = encoding === "utf-16le" ? 0 : 1;
  let faults = 0;
  let first = -1;
  for (let i = text.indexOf("\ufffd"); i >= 0; i = text.indexOf("\ufffd", i + 1)) {
    if (bytes[i * 2 + low] === 0xfd && bytes[i * 2 + 1 - low] === 0xff) continue;
    faults++;
    if (first < 0) first = i * 2;
  }
  return { text, encoding, problems: report(encoding, faults, first + markLength, options) };
}

/** Single-byte and East Asian charsets. Not `iconv-lite`, which knows a few more signs of EUC-KR and Big5: it keeps the core out of browsers. */
function decodeLegacy(bytes: Uint8Array, encoding: string, options: DecodeOptions): Decoded {
  const text = encoding === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  let faults = 0;
  for (let i = text.indexOf("\ufffd"); i >= 0; i = text.indexOf("\ufffd", i + 1)) faults++;
  const first = faults === 0 ? 0 : encoding === "windows-1252" ? text.indexOf("\ufffd") : firstFault(bytes, encoding);
  return { text, encoding, problems: report(encoding, faults, first, options) };
}

/** The signs of bytes 0x80 to 0x9F; five of them have none. */
const SIGNS = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";

/** `TextDecoder` of Node 20 reads these bytes as C1 controls, so that every curly quote and dash is lost (nodejs/node#56542). */
function decodeWindows1252(bytes: Uint8Array): string {
  const wide = new Uint8Array(bytes.length * 2); // UTF-16, low byte first
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    const unit = byte >= 0x80 && byte < 0xa0 ? SIGNS.charCodeAt(byte - 0x80) : byte;
    wide[i * 2] = unit & 0xff;
    wide[i * 2 + 1] = unit >> 8;
  }
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(wide);
}

/** Offset of the first byte that is no text, in a text that has one: the end of the longest beginning without a fault. O(bytes × log bytes). */
function firstFault(bytes: Uint8Array, encoding: string): number {
  const isFaulty = (length: number, stream: boolean): boolean =>
    new TextDecoder(encoding).decode(bytes.subarray(0, length), { stream }).includes("\ufffd");
  let sound = 0;
  let faulty = bytes.length;
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1;
    if (isFaulty(middle, true)) faulty = middle;
    else sound = middle;
  }
  // A fault shows in the last byte of its character.
  while (sound > 0 && isFaulty(sound, false)) sound--;
  return sound;
}

function report(encoding: string, faults: number, first: number, options: DecodeOptions): Problem[] {
  if (faults === 0) return [];
  const position = first + (options.offset ?? 0);
  const count = faults === 1 ? "1 place is" : `${faults} places are`;
  const message = `${options.prefix ?? ""}${count} not ${encoding}, the first at byte offset ${position}; replaced by U+FFFD`;
  return [{ code: "undecodable-bytes", input: options.input ?? "", position, message }];
}
