import { basename, dirname, join } from "node:path";
import { checkIterable, checkOptionNames, checkString } from "../base/index.ts";
import type { StopSignal } from "../ingest/index.ts";
import {
  changeMode,
  closeFile,
  flushFile,
  openDescriptor,
  realPath,
  removeFile,
  renameFile,
  statOf,
  writeWhole,
} from "./file-calls.ts";
import type { TemporaryFiles } from "./temporary-files.ts";

export type FileData = string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

export interface WriteOptions {
  /** An `AbortSignal`; aborting removes the temporary file and throws its reason. Default: none */
  readonly signal?: StopSignal | undefined;
  /** Knows the temporary file while it exists, for a clean-up on Ctrl-C. Default: none */
  readonly temporaries?: TemporaryFiles | undefined;
}

/** Strings are gathered up to this many code units before they are written. */
const BUFFERED = 65_536;

/**
 * Writes a file so that at any moment its path holds the old content or the new, never a part: into a temporary file beside it, flushed to
 * the disk, then renamed. Keeps the mode of a file that it replaces, and follows a symbolic link to it. What is no regular file (`/dev/null`,
 * a pipe) is written in place: renaming over it would put a file where the device was.
 *
 * Throws what the system throws (no such folder, disk full), after the temporary file is removed, and `TypeError` for an argument of the wrong kind.
 */
export async function writeFileAtomic(path: string, data: FileData, options: WriteOptions = {}): Promise<void> {
  checkString(path, "path");
  checkOptionNames(options, ["signal", "temporaries"], "writeFileAtomic");
  // Before the file is made: what cannot be gone over would leave an empty one.
  if (typeof data !== "string") checkIterable(data, "data", "strings and Uint8Arrays");
  const { signal, temporaries } = options;
  signal?.throwIfAborted();
  const existing = await statOf(path).catch(() => undefined);
  if (existing !== undefined && !existing.isFile() && !existing.isDirectory()) {
    const device = await openDescriptor(path, "w");
    try {
      await writeAll(device, data, signal);
    } finally {
      await closeFile(device);
    }
    return;
  }
  const target = existing === undefined ? path : await realPath(path);
  const { temporary, file } = await openBeside(target, temporaries);
  try {
    try {
      await writeAll(file, data, signal);
      await flushFile(file);
    } finally {
      await closeFile(file);
    }
    if (existing !== undefined) await changeMode(temporary, existing.mode & 0o7777);
    signal?.throwIfAborted();
    await renameFile(temporary, target);
  } catch (error) {
    await removeFile(temporary, { force: true });
    throw error;
  } finally {
    temporaries?.delete(temporary);
  }
}

/** A name that tells whose it is. Numbered, not random: "wx" refuses a name that another write holds. */
async function openBeside(
  target: string,
  temporaries: TemporaryFiles | undefined,
): Promise<{ temporary: string; file: number }> {
  for (let number = 1; ; number++) {
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${number}.tmp`);
    try {
      const file = await openDescriptor(temporary, "wx");
      temporaries?.add(temporary);
      return { temporary, file };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

async function writeAll(file: number, data: FileData, signal: StopSignal | undefined): Promise<void> {
  if (typeof data === "string" || data instanceof Uint8Array) {
    await writeWhole(file, data);
    return;
  }
  let pending = "";
  for await (const chunk of data) {
    signal?.throwIfAborted();
    if (typeof chunk === "string") {
      pending += chunk;
      if (pending.length < BUFFERED) continue;
    }
    if (pending !== "") await writeWhole(file, pending);
    pending = "";
    if (typeof chunk !== "string") await writeWhole(file, chunk);
  }
  if (pending !== "") await writeWhole(file, pending);
}
