import { createGunzip } from "node:zlib";

/** Compressed bytes handed to zlib at once; bounds what one step can unpack to about 64 MB. */
const PIECE = 65_536;

/**
 * Unpacks gzip, every member of a file that several were joined to. Streams.
 *
 * Where the bytes break off, everything that was decoded comes out; where they are damaged (a checksum that fails, garbage behind
 * the last member), all but at most the last 16 kB before the fault, which zlib keeps to itself. Then `onCorrupt` is called, once. Errors
 * of `bytes` pass through.
 *
 * Not `for await` over the zlib stream: a stream that errs throws away what it has decoded and not yet handed out.
 */
export async function* gunzip(
  bytes: AsyncIterable<Uint8Array>,
  onCorrupt: (message: string) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = createGunzip();
  const decoded: Uint8Array[] = [];
  let fault: string | undefined;
  let position = 0; // compressed bytes handed over
  let proceed = (): void => undefined;
  stream.on("data", (chunk: Uint8Array) => decoded.push(chunk));
  stream.on("error", (error: NodeJS.ErrnoException) => (fault ??= error.code ?? error.message));
  // Also after an error, when the callback of `write` is never called.
  stream.on("close", () => proceed());
  try {
    for await (const chunk of bytes) {
      for (let start = 0; start < chunk.length && fault === undefined; start += PIECE) {
        const piece = chunk.subarray(start, start + PIECE);
        position += piece.length;
        await new Promise<void>((resolve) => {
          proceed = resolve;
          stream.write(piece, () => resolve());
        });
        yield* decoded.splice(0);
      }
      if (fault !== undefined) break;
    }
    if (fault === undefined) {
      await new Promise<void>((resolve) => {
        proceed = resolve;
        stream.end();
      });
      yield* decoded.splice(0);
    }
  } finally {
    stream.destroy();
  }
  if (fault !== undefined) onCorrupt(describe(fault, position));
}

function describe(code: string, position: number): string {
  if (code === "Z_BUF_ERROR") return `the gzip stream breaks off after ${position} bytes; what came before is read`;
  return `the gzip stream is damaged (${code}) within its first ${position} bytes; what could be unpacked before is read`;
}
