/** Inputs read twice: the second time without a word about what was wrong the first time, and from what was kept where they can be read only once. */
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Article } from "../base/index.ts";
import type { ArticleOrBlock } from "../ingest/index.ts";
import { lazily, openIntake, STANDARD_INPUT, type Intake } from "./intake.ts";
import type { Io } from "./io.ts";

export interface ReplayedInput {
  /** Of the first reading. */
  readonly intake: Intake;
  readonly read: () => AsyncIterable<Article>;
  readonly readBlocks: () => AsyncIterable<ArticleOrBlock>;
  /** Share of the bytes that the first reading has taken; `null` where the inputs are not files alone. */
  readonly share: () => number | null;
  readonly close: () => Promise<void>;
}

/** Standard input and pipes are kept in the system's temporary folder only if there `willReadAgain`. */
export async function openReplayedInput(
  io: Io,
  inputs: readonly string[],
  willReadAgain: boolean,
): Promise<ReplayedInput> {
  const { openFile, openReplay } = await import("../node/index.ts");
  const replay = openReplay(() => io.stdin);
  const total = await bytesOf(io.cwd, inputs);
  let taken = 0;
  const counted = async function* (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      taken += chunk.length;
      yield chunk;
    }
  };
  const open = willReadAgain ? replay.open : openFile;
  const stdin = (): AsyncIterable<Uint8Array> => (willReadAgain ? replay.stdin() : io.stdin);
  const first = await openIntake(io, {}, { stdin: lazily(stdin), open: (path) => counted(open(path)) });
  const again = await openIntake(io, {}, { stdin: lazily(replay.stdin), open: replay.open });
  let readings = 0;
  return {
    intake: first,
    read: () => (readings++ === 0 ? first : again).read(inputs),
    readBlocks: () => (readings++ === 0 ? first : again).readBlocks(inputs),
    share: () => (total === null || taken === 0 ? null : taken / total),
    close: () => replay.close(),
  };
}

/** Bytes of the inputs, `null` where one is no regular file: folders would have to be searched twice. */
async function bytesOf(cwd: string, inputs: readonly string[]): Promise<number | null> {
  let total = 0;
  for (const input of inputs) {
    const found = input === STANDARD_INPUT ? undefined : await stat(resolve(cwd, input)).catch(() => undefined);
    if (found?.isFile() !== true) return null;
    total += found.size;
  }
  return total;
}
