/** Findings read back from a file. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { addAbortSignal } from "node:stream";
import { parseFindings, type Findings } from "../findings/index.ts";
import { UnreadInputError } from "./errors.ts";
import { STANDARD_INPUT } from "./intake.ts";
import type { Io } from "./io.ts";
import { printable, quoted, reasonOf } from "./printable.ts";

/** Characters of findings from which a run counts as long: five articles bring 120,000. */
const LONG_RUN = 1_000_000;

/** Throws `UnreadInputError` where the input is not findings. `-` is standard input. */
export async function readSavedFindings(io: Io, input: string): Promise<Findings> {
  const name = input === STANDARD_INPUT ? "standard input" : quoted(input);
  let text: string;
  try {
    text =
      input === STANDARD_INPUT
        ? await readAll(io)
        : await readFile(resolve(io.cwd, input), { encoding: "utf8", signal: io.signal });
  } catch (error) {
    throw new UnreadInputError(`${name} cannot be read: ${reasonOf(error)}`);
  }
  if (text.length > LONG_RUN) io.onLongRun?.("articles");
  try {
    return parseFindings(text);
  } catch (error) {
    if (error instanceof TypeError)
      throw new UnreadInputError(`${name} holds no findings: ${printable(error.message)}`);
    throw error;
  }
}

async function readAll({ stdin, signal }: Io): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of addAbortSignal(signal, stdin)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
