/** The files of a run: into one folder, each whole or not there at all. */
import { constants } from "node:fs";
import { access, mkdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { interruptOf, UsageError } from "./errors.ts";
import { printable } from "./printable.ts";
import { notice, type Session } from "./session.ts";

export interface FileToWrite {
  readonly name: string;
  /** Text, or pieces of it where a whole would not fit into one string. */
  readonly render: () => string | Iterable<string> | Promise<string>;
}

/**
 * Throws `UsageError` where the folder could not be written into. Asked before the work, so that an hour of it is not lost to a mistyped path;
 * nothing is created, since there may turn out to be nothing to write.
 */
export async function checkFolder(cwd: string, folder: string): Promise<void> {
  for (let path = resolve(cwd, folder); ; path = dirname(path)) {
    try {
      if (!(await stat(path)).isDirectory()) throw new UsageError(`--out: ${printable(path)} is not a folder`);
      await access(path, constants.W_OK);
      return;
    } catch (error) {
      if (error instanceof UsageError) throw error;
      const { code, message } = error as NodeJS.ErrnoException;
      // A part of the path that is a file is told when the way up has reached it.
      const absent = code === "ENOENT" || code === "ENOTDIR";
      if (!absent || path === dirname(path)) throw new UsageError(`--out: ${printable(message)}`);
    }
  }
}

/** Renders and writes one file after another, and tells each path on standard error. Throws `Interrupted` between two files. */
export async function writeFiles(session: Session, folder: string, files: readonly FileToWrite[]): Promise<void> {
  const { writeFileAtomic } = await import("../node/index.ts");
  const { cwd, signal } = session.io;
  if (signal.aborted) throw interruptOf(signal);
  await mkdir(resolve(cwd, folder), { recursive: true });
  for (const { name, render } of files) {
    if (signal.aborted) throw interruptOf(signal);
    await writeFileAtomic(resolve(cwd, folder, name), await render(), { signal });
    await notice(session, `wrote ${printable(join(folder, name))}`);
  }
}
