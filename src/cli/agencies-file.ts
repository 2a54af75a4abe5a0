/** The file of `--agencies`. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Agency } from "../attribution/index.ts";
import { UsageError } from "./errors.ts";
import { printable, reasonOf } from "./printable.ts";
import type { Session } from "./session.ts";

/** Throws `UsageError` where the file cannot be read or is no table of agencies: with a wrong table every credit after it would be doubtful. */
export async function readAgencies(
  { io }: Pick<Session, "io">,
  file: string | undefined,
): Promise<readonly Agency[] | undefined> {
  if (file === undefined) return undefined;
  try {
    const text = await readFile(resolve(io.cwd, file), { encoding: "utf8", signal: io.signal });
    const { parseAgencies } = await import("../attribution/index.ts");
    return parseAgencies(text);
  } catch (error) {
    throw new UsageError(`--agencies: ${printable(file)}: ${reasonOf(error)}`);
  }
}
