import { checkString } from "../base/index.ts";
import { extensionOf } from "./article-size.ts";
import { byteOrderMark, sniffUtf16 } from "./encoding.ts";
import { htmlReader } from "./html.ts";
import { jsonReader } from "./json.ts";
import { jsonlReader } from "./jsonl.ts";
import type { Reader } from "./reader.ts";
import { txtReader } from "./txt.ts";

/** Every format, in the order in which unnamed input is tried: plain text takes whatever is text, so it stands last. */
export const READERS: readonly Reader[] = [jsonlReader, jsonReader, htmlReader, txtReader];

/** First bytes of formats that are no text, as Latin-1, with what to call them. */
const MAGIC: readonly (readonly [string, string])[] = [
  ["\xff\xfe\x00\x00", "UTF-32"],
  ["\x00\x00\xfe\xff", "UTF-32"],
  ["PK\x03\x04", "a ZIP file (also DOCX, EPUB, ODT)"],
  ["PK\x05\x06", "an empty ZIP file"],
  ["%PDF-", "a PDF"],
  ["%!PS-", "PostScript"],
  ["{\\rtf", "an RTF document"],
  ["\x89PNG", "a PNG image"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["GIF8", "a GIF image"],
  ["RIFF", "a RIFF file (WebP, WAV, AVI)"],
  ["BZh", "bzip2"],
  ["\xfd7zXZ\x00", "xz"],
  ["7z\xbc\xaf\x27\x1c", "7-Zip"],
  ["Rar!\x1a", "RAR"],
  ["\x28\xb5\x2f\xfd", "zstd"],
  ["\xd0\xcf\x11\xe0", "an old Office document"],
  ["SQLite format 3\x00", "an SQLite database"],
  ["PAR1", "Parquet"],
  ["\x7fELF", "a program"],
  ["ID3", "an MP3"],
  ["\x00asm", "WebAssembly"],
];

/**
 * The reader for an input, or why there is none: one of the caller's own by the file's extension; none where the content is binary; one by its extension; one by the first
 * bytes, the caller's first. `head` holds the first bytes, 4,096 of them where there are as many.
 *
 * @param own readers beside the built-in ones. Default: none
 * @throws {TypeError} `head` are no bytes, or `inputName` is no string.
 */
export function detectReader(
  head: Uint8Array,
  inputName: string,
  own: readonly Reader[] = [],
): { readonly reader: Reader } | { readonly unsupported: string } {
  if (!(head instanceof Uint8Array)) throw new TypeError("head must be a Uint8Array");
  const extension = extensionOf(checkString(inputName, "inputName"));
  const takes = (candidate: Reader): boolean => candidate.extensions.includes(extension);
  const asked = own.find(takes);
  if (asked !== undefined) return { reader: asked };
  const binary = describeBinary(head);
  if (binary !== undefined) return { unsupported: binary };
  const reader = READERS.find(takes) ?? [...own, ...READERS].find((candidate) => candidate.sniff(head, inputName));
  return reader === undefined
    ? { unsupported: `${extension || "XML"} files: there is no reader for the format` }
    : { reader };
}

/** What kind of binary file begins so, `undefined` for text. A NUL byte means binary, unless the NULs form the pattern of UTF-16. */
export function describeBinary(head: Uint8Array): string | undefined {
  const start = String.fromCharCode(...head.subarray(0, 16));
  const magic = MAGIC.find(([bytes]) => start.startsWith(bytes));
  // "BZh", "ID3", "RIFF", "GIF8" could begin a text; a binary file has control bytes soon after.
  if (magic !== undefined && (!/^[ -~]+$/.test(magic[0]) || holdsControlBytes(head) || magic[0].length > 4))
    return magic[1];
  if (!head.includes(0)) return undefined;
  const mark = byteOrderMark(head)?.encoding;
  if (mark === "utf-16le" || mark === "utf-16be") return undefined;
  return sniffUtf16(head) === undefined ? "binary" : undefined;
}

function holdsControlBytes(head: Uint8Array): boolean {
  return head.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13);
}
