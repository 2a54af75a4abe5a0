import { join, resolve } from "node:path";
import type { Limit, Problem } from "../base/index.ts";
import { bystander, type Bystander } from "./bystanders.ts";
import { readFolder, realPath, statOf } from "./file-calls.ts";

/** A file to read, or standard input. */
export interface FoundInput {
  /** As it is named to the user; `-` for standard input. */
  readonly path: string;
  /** Found in a folder or by a pattern, not named itself. */
  readonly isFound: boolean;
}

export interface FindContext {
  readonly onProblem: (problem: Problem) => void;
  readonly onLimit: (limit: Limit) => void;
}

/**
 * The files that inputs name, each once, in the order of the inputs; those of a folder or a pattern by the code units of their names, so
 * that no file system and no locale decides the order. Streams: a folder of a million files is not listed first, its names are sorted a folder
 * at a time.
 *
 * Reports `no-input` for what is not there, `unreadable-input` for what cannot be opened, `unsupported-format` for sockets, pipes
 * and devices inside a folder. Says in limits how many hidden files were skipped (`hidden-files`), how many files that are no articles
 * (`other-files`, `earlier-report`; see `bystander`), and which inputs were named twice (`repeated-input`).
 */
export async function* findInputs(
  inputs: readonly string[],
  context: FindContext,
): AsyncGenerator<FoundInput, void, undefined> {
  const seen = new Set<string>(); // absolute paths of files
  const folders = new Set<string>(); // real paths: a link to a folder above must end the walk
  for (const input of inputs) {
    for await (const found of findOne(input, folders, context)) {
      const key = found.path === "-" ? "-" : resolve(found.path);
      if (seen.has(key)) context.onLimit({ limit: "repeated-input", value: 1, where: found.path });
      else {
        seen.add(key);
        yield found;
      }
    }
  }
}

async function* findOne(
  input: string,
  folders: Set<string>,
  context: FindContext,
): AsyncGenerator<FoundInput, void, undefined> {
  if (input === "-") {
    yield { path: "-", isFound: false };
    return;
  }
  const kind = await kindOf(input);
  if (kind === "folder") {
    const entries = yield* walkFolder(input, folders, context);
    // An empty folder inside one that has files is nothing that could not be read.
    if (entries === 0)
      context.onProblem({ code: "no-input", input, position: null, message: "the folder has no files" });
  } else if (kind === "file" || kind === "special") yield { path: input, isFound: false };
  else if (kind === "ENOENT" && /[*?[\]{}]|[!@+]\(/.test(input)) yield* expandPattern(input, context);
  else if (kind === "ENOENT" || kind === "ENOTDIR") {
    context.onProblem({ code: "no-input", input, position: null, message: "no such file or folder" });
  } else {
    context.onProblem({ code: "unreadable-input", input, position: null, message: `cannot be opened: ${kind}` });
  }
}

async function* expandPattern(pattern: string, context: FindContext): AsyncGenerator<FoundInput, void, undefined> {
  // Imported here: most runs name files and folders.
  const { glob } = await import("tinyglobby");
  const options = { onlyFiles: true, dot: false, expandDirectories: false, followSymbolicLinks: false };
  const paths = await glob([pattern], options);
  if (paths.length === 0) {
    context.onProblem({ code: "no-input", input: pattern, position: null, message: "the pattern matches no file" });
  }
  const left = new LeftOut(pattern, context);
  for (const path of paths.sort(byCodeUnits)) if (!(await left.leavesOut(path))) yield { path, isFound: true };
  left.tell();
}

/** Counts what is left out of one folder or pattern. */
class LeftOut {
  readonly #where: string;
  readonly #context: FindContext;
  readonly #counts = new Map<Bystander, number>();

  constructor(where: string, context: FindContext) {
    this.#where = where;
    this.#context = context;
  }

  async leavesOut(path: string): Promise<boolean> {
    const reason = await bystander(path);
    if (reason === undefined) return false;
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
    return true;
  }

  tell(): void {
    for (const [limit, value] of this.#counts) this.#context.onLimit({ limit, value, where: this.#where });
  }
}

/** Returns how many entries it met, folders not counted but what is in them. */
async function* walkFolder(
  folder: string,
  visited: Set<string>,
  context: FindContext,
): AsyncGenerator<FoundInput, number, undefined> {
  let names: string[];
  try {
    const real = await realPath(folder);
    if (visited.has(real)) {
      context.onLimit({ limit: "repeated-input", value: 1, where: folder });
      return 1;
    }
    visited.add(real);
    names = await readFolder(folder);
  } catch (error) {
    const message = `the folder cannot be read: ${codeOf(error)}`;
    context.onProblem({ code: "unreadable-input", input: folder, position: null, message });
    return 1;
  }
  const shown = names.filter((name) => !name.startsWith("."));
  if (shown.length < names.length) {
    context.onLimit({ limit: "hidden-files", value: names.length - shown.length, where: folder });
  }
  let entries = 0;
  const left = new LeftOut(folder, context);
  for (const name of shown.sort(byCodeUnits)) {
    const path = join(folder, name);
    const kind = await kindOf(path);
    if (kind === "folder") {
      entries += yield* walkFolder(path, visited, context);
      continue;
    }
    entries++;
    if (kind === "file") {
      if (!(await left.leavesOut(path))) yield { path, isFound: true };
    } else if (kind === "special") {
      // Opening a pipe that nobody writes to would wait for ever.
      const message = "neither a file nor a folder; name it as an input to read it";
      context.onProblem({ code: "unsupported-format", input: path, position: null, message });
    } else {
      context.onProblem({
        code: "unreadable-input",
        input: path,
        position: null,
        message: `cannot be opened: ${kind}`,
      });
    }
  }
  left.tell();
  return entries;
}

/** What a path names, links followed, or the system's error code. */
async function kindOf(path: string): Promise<string> {
  try {
    const found = await statOf(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "special";
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return code ?? "unknown error";
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
