import { readFile } from "node:fs/promises";
import { decode, parseOutlets, type ParsedOutlets } from "../ingest/index.ts";

/**
 * Reads a table of outlets from a file, CSV or JSON; see `parseOutlets`. What it gives as `entries` is the option `outlets` of `audit`. Messages call the file `name`.
 *
 * @throws {RangeError} The file is no such table; the message names the line.
 * @throws The system's error where it cannot be read.
 */
export async function readOutlets(path: string, name: string = path): Promise<ParsedOutlets> {
  const { text } = decode(await readFile(path), { input: name });
  return parseOutlets(text, name);
}
