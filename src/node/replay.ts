/** Inputs that can be read only once, kept so that they can be read again. */
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { openFile } from "./read-inputs.ts";

export interface Replay {
  /** Opens standard input: at first the stream itself, whose bytes are kept, later what was kept. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Opens a file: regular files by themselves each time, pipes as standard input. */
  readonly open: (path: string) => AsyncIterable<Uint8Array>;
  /** Removes what was kept. */
  close(): Promise<void>;
}

/**
 * Keeps the bytes of standard input and of pipes in temporary files, as they came (packed ones packed). Regular files are not copied. `folder` is where the
 * temporary files go; default: the system's folder for them.
 */
export function openReplay(stdin: () => AsyncIterable<Uint8Array>, folder: string = tmpdir()): Replay {
  const kept = new Map<string, string>();
  let home: Promise<string> | undefined;
  const replayed = async function* (name: string, bytes: () => AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const path = kept.get(name);
    if (path !== undefined) {
      yield* openFile(path);
      return;
    }
    home ??= mkdtemp(join(folder, "wirecopy-"));
    const copy = join(await home, String(kept.size));
    kept.set(name, copy);
    yield* copied(bytes(), createWriteStream(copy, { mode: 0o600 }));
  };
  return {
    // No path is empty.
    stdin: () => replayed("", stdin),
    async *open(path) {
      yield* (await stat(path)).isFile() ? openFile(path) : replayed(path, () => openFile(path));
    },
    async close() {
      if (home !== undefined) await rm(await home, { recursive: true, force: true });
    },
  };
}

async function* copied(bytes: AsyncIterable<Uint8Array>, copy: WriteStream): AsyncGenerator<Uint8Array> {
  let fault: Error | undefined;
  copy.on("error", (error) => (fault = error));
  const written = finished(copy);
  written.catch(() => undefined);
  try {
    for await (const chunk of bytes) {
      if (fault !== undefined) throw fault;
      if (!copy.write(chunk))
        await Promise.race([new Promise<void>((resolve) => copy.once("drain", () => resolve())), written]);
      yield chunk;
    }
  } finally {
    // Also where the reader stops early: it is to find as much the second time.
    copy.end();
    await written.catch(() => undefined);
  }
  if (fault !== undefined) throw fault;
}
