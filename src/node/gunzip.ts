import { once } from "node:events";
import { createGunzip } from "node:zlib";

/** Compressed bytes handed to zlib at once; bounds what one step can unpack to about 64 MB. */
const PIECE = 65_536;

/**
 * Unpacks gzip, every member of a file that several were joined to. Streams. On bytes that break off or fail the checksum, everything decoded
 * before the fault comes out, then `onCorrupt` is called. Errors of `bytes` itself pass through.
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
  stream.on("data", (chunk: Uint8Array) => decoded.push(chunk));
  stream.on("error", (error: NodeJS.ErrnoException) => (fault ??= error.code ?? error.message));
  try {
    for await (const chunk of bytes) {
      for (let start = 0; start < chunk.length && fault === undefined; start += PIECE) {
        const piece = chunk.subarray(start, start + PIECE);
        position += piece.length;
        await new Promise<void>((resolve) => {
          // The callback comes with the error too; "close" is for a stream that an earlier piece has ended.
          stream.write(piece, () => resolve());
        });
        yield* decoded.splice(0);
      }
      if (fault !== undefined) break;
    }
    if (fault === undefined) {
      stream.end();
      await Promise.race([once(stream, "end"), once(stream, "close")]).catch(() => undefined);
      yield* decoded.splice(0);
    }
  } finally {
    stream.destroy();
  }
  if (fault !== undefined) onCorrupt(describe(fault, position));
  else if (stream.bytesWritten < position) {
    onCorrupt(`${position - stream.bytesWritten} bytes after the last gzip member are left out`);
  }
}

function describe(code: string, position: number): string {
  if (code === "Z_BUF_ERROR") return `the gzip stream breaks off after ${position} bytes; what came before is read`;
  return `the gzip stream is damaged (${code}) within its first ${position} bytes; what could be unpacked is read`;
}
