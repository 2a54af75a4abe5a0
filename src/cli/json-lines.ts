/** Files of JSON Lines that are no articles: gold, pairs to be compared. Streamed, gzip unpacked. */
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { addAbortSignal } from "node:stream";
import { interruptOf } from "./errors.ts";
import { STANDARD_INPUT } from "./intake.ts";
import type { Io } from "./io.ts";

/** A line that is not blank. `value` is an `Error` where it is no JSON, and where the file is damaged. */
export interface JsonLine {
  readonly place: string;
  readonly value: unknown;
}

const GZIP_MAGIC = [0x1f, 0x8b];

/** Yields the lines of a file, or of standard input for `-`. Throws what the system throws, and `Interrupted`. */
export async function* jsonLines(io: Io, path: string): AsyncGenerator<JsonLine, void, undefined> {
  let number = 0;
  let rest = "";
  const damage: string[] = [];
  const decoder = new TextDecoder("utf-8");
  for await (const chunk of unpacked(openBytes(io, path), (message) => damage.push(message))) {
    if (io.signal.aborted) throw interruptOf(io.signal);
    // Not node:readline, which also breaks lines at U+2028: that is legal inside a JSON string.
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop()!;
    for (const line of lines) yield* parsed(line, ++number);
  }
  yield* parsed(rest + decoder.decode(), ++number);
  for (const message of damage) yield { place: "gzip", value: new Error(message) };
}

/** The whole of a file, or of standard input for `-`, as UTF-8; gzip unpacked. Throws what the system throws, and on damaged gzip. */
export async function readWhole(io: Io, path: string): Promise<string> {
  const decoder = new TextDecoder("utf-8");
  const pieces: string[] = [];
  const fail = (message: string): never => {
    throw new Error(message);
  };
  for await (const chunk of unpacked(openBytes(io, path), fail)) {
    if (io.signal.aborted) throw interruptOf(io.signal);
    pieces.push(decoder.decode(chunk, { stream: true }));
  }
  return pieces.join("") + decoder.decode();
}

function* parsed(line: string, number: number): Generator<JsonLine, void, undefined> {
  if (line.trim() === "") return;
  const place = `line ${number}`;
  try {
    yield { place, value: JSON.parse(line) as unknown };
  } catch {
    yield { place, value: new Error("it is not valid JSON") };
  }
}

function openBytes(io: Io, path: string): AsyncIterable<Uint8Array> {
  return path === STANDARD_INPUT
    ? addAbortSignal(io.signal, io.stdin)
    : createReadStream(resolve(io.cwd, path), { signal: io.signal });
}

async function* unpacked(
  bytes: AsyncIterable<Uint8Array>,
  onCorrupt: (message: string) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) return;
  const whole = (async function* again() {
    yield first.value;
    for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) yield step.value;
  })();
  if (!GZIP_MAGIC.every((byte, at) => first.value[at] === byte)) return yield* whole;
  const { gunzip } = await import("../node/index.ts");
  yield* gunzip(whole, onCorrupt);
}
