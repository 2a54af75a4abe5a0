/** The files of a run: into one folder, each whole or not there at all. */
import { accessSync, constants, mkdirSync, realpathSync, statSync } from "node:fs";
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
export function checkFolder(cwd: string, folder: string): void {
  for (let path = resolve(cwd, folder); ; path = dirname(path)) {
    try {
      if (!statSync(path).isDirectory()) throw new UsageError(`--out: ${printable(path)} is not a folder`);
      accessSync(path, constants.W_OK);
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

/**
 * Throws `UsageError` where the file could not be written, or is one of the inputs, which are read before it is. Its folder has to be there: a mistyped
 * path of a file makes no folders.
 */
export function checkFile(cwd: string, out: string, inputs: readonly string[]): void {
  const path = resolve(cwd, out);
  if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(`--out: there is no folder ${printable(dirname(path))}`);
  checkFolder(cwd, dirname(out));
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) throw new UsageError(`--out: ${printable(out)} is a folder; it has to be a file`);
  if (found === undefined) return;
  const target = realpathSync(path);
  for (const input of inputs) {
    if (realPath(resolve(cwd, input)) === target) throw new UsageError(`--out: ${printable(out)} is an input`);
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined; // a glob, or what is told where it is read
  }
}

/**
 * Renders and writes the files, and tells each path on standard error in their order. Throws `Interrupted` between two files.
 *
 * A file is rendered while the disk flushes the one before it, which takes 5 ms and more; never more than that one is under way.
 */
export async function writeFiles(session: Session, folder: string, files: readonly FileToWrite[]): Promise<void> {
  const { writeFileAtomic } = await import("../node/index.ts");
  const { cwd, signal } = session.io;
  if (signal.aborted) throw interruptOf(signal);
  makeFolder(resolve(cwd, folder));
  let before: Promise<void> = Promise.resolve();
  for (const { name, render } of files) {
    if (signal.aborted) break;
    let content: Awaited<ReturnType<FileToWrite["render"]>>;
    try {
      content = await render();
    } finally {
      // Also where rendering fails: a promise left alone would fail unheard.
      await before;
    }
    if (signal.aborted) throw interruptOf(signal);
    before = writeFileAtomic(resolve(cwd, folder, name), content, { signal }).then(() =>
      notice(session, `wrote ${printable(join(folder, name))}`),
    );
    // Heard by the next round; until then a failure must not count as unhandled.
    before.catch(() => undefined);
  }
  await before;
  if (signal.aborted) throw interruptOf(signal);
}

/**
 * Makes the folder and those above it that are missing. Not `mkdir` with `recursive`, which Node 20 repeats for ever where the system says of a path that
 * its parent is missing and is wrong (`/proc/x`).
 */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || path === dirname(path)) throw refusal(error);
    makeFolder(dirname(path));
    try {
      mkdirSync(path);
    } catch (again) {
      if ((again as NodeJS.ErrnoException).code !== "EEXIST") throw refusal(again);
    }
  }
}

function refusal(error: unknown): UsageError {
  return new UsageError(`--out: ${printable((error as Error).message)}`);
}
