/** Inputs into articles, with what went wrong on the way. */
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Article, Limit, Problem } from "../base/index.ts";
import type { ArticleOrBlock } from "../ingest/index.ts";
import type { ReadInputsOptions } from "../node/index.ts";
import { interruptOf, UsageError } from "./errors.ts";
import type { Io } from "./io.ts";
import { refusedOption } from "./option-values.ts";

/** Standard input, as an input is named on the command line. */
export const STANDARD_INPUT = "-";

export interface IntakeFlags {
  /** The source of a regular expression with a group named `outlet`. */
  readonly outletFrom?: string | undefined;
  readonly maxArticleLength?: number | undefined;
}

export interface Intake {
  /** Filled while articles are read. */
  readonly problems: readonly Problem[];
  readonly limits: readonly Limit[];
  /** Articles read so far, those of the reference left out. */
  readonly articleCount: () => number;
  readonly read: (inputs: readonly string[]) => AsyncIterable<Article>;
  readonly readReference: (inputs: readonly string[]) => AsyncIterable<Article>;
  /** Lines of JSON unread, ids not yet unique; not counted by `articleCount`. */
  readonly readBlocks: (inputs: readonly string[]) => AsyncIterable<ArticleOrBlock>;
}

/** Characters of articles from which a run counts as long: five articles have 25,000. */
const LONG_RUN = 100_000;

/** Standard input can be read once. Throws `UsageError`. */
export function checkStandardInput(inputs: readonly string[]): void {
  if (inputs.filter((input) => input === STANDARD_INPUT).length > 1) {
    throw new UsageError("standard input (-) can be read only once");
  }
}

/** Where bytes come from, in place of the process's standard input and the file system's own way. */
export interface IntakeSources {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly open: (path: string) => AsyncIterable<Uint8Array>;
}

export async function openIntake(io: Io, flags: IntakeFlags, sources?: IntakeSources): Promise<Intake> {
  const { openFile, readInputs, readInputBlocks } = await import("../node/index.ts");
  const problems: Problem[] = [];
  const limits: Limit[] = [];
  let articleCount = 0;
  let length = 0;
  const open = <T>(
    inputs: readonly string[],
    reader: (inputs: readonly string[], options: ReadInputsOptions) => AsyncIterable<T>,
  ): AsyncIterable<T> => {
    try {
      const source = reader(
        inputs.map((input) => fromFolder(io.cwd, input)),
        {
          stdin: sources?.stdin ?? lazily(() => io.stdin),
          open: sources?.open ?? ((path) => atOnce(path) ?? openFile(path)),
          signal: io.signal,
          outletFrom: flags.outletFrom,
          maxArticleLength: flags.maxArticleLength,
          onProblem: (problem) => problems.push(problem),
          onLimit: (limit) => limits.push(limit),
        },
      );
      return untilInterrupted(source, io.signal);
    } catch (error) {
      throw refusedOption(error) ?? error;
    }
  };
  return {
    problems,
    limits,
    articleCount: () => articleCount,
    readReference: (inputs) => open(inputs, readInputs),
    async *read(inputs) {
      for await (const article of open(inputs, readInputs)) {
        articleCount++;
        length += article.text.length;
        if (length >= LONG_RUN && length - article.text.length < LONG_RUN) io.onLongRun?.("articles");
        yield article;
      }
    },
    readBlocks: (inputs) => open(inputs, readInputBlocks),
  };
}

/** Standard input is opened when it is read: asking the process for it starts it, and takes 7 ms. */
export function lazily(open: () => AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => open()[Symbol.asyncIterator]() };
}

/** Bytes of a file that is read at once. */
const SMALL = 65_536;

/** The bytes of a small file; nothing else is waiting here, and a stream takes 2 ms to set up and a turn of the loop at each step. */
function atOnce(path: string): AsyncIterable<Uint8Array> | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  // What has no size (`/proc`) may have no end.
  if (found?.isFile() !== true || found.size === 0 || found.size > SMALL) return undefined;
  return lazily(async function* () {
    yield readFileSync(path);
  });
}

/** Inputs are named as the caller named them, unless a relative name would mean another file to the reader, which knows the process's folder only. */
function fromFolder(folder: string, input: string): string {
  return input === STANDARD_INPUT || input === "" || folder === process.cwd() ? input : resolve(folder, input);
}

/**
 * Ends with `Interrupted` as soon as the signal aborts, even while the source waits for input that may never come. Not `Promise.race` with one
 * promise of the interrupt: that promise would hold every article until the end of the run.
 */
async function* untilInterrupted<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  let interrupt = (): void => undefined;
  const onAbort = (): void => interrupt();
  signal.addEventListener("abort", onAbort, { once: true });
  let finished = false;
  try {
    for (;;) {
      const step = await new Promise<IteratorResult<T>>((resolve, reject) => {
        interrupt = () => reject(interruptOf(signal));
        if (signal.aborted) interrupt();
        iterator.next().then(resolve, reject);
      });
      if (step.done === true) {
        finished = true;
        return;
      }
      yield step.value;
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
    // Not awaited after an interrupt: a generator that waits for input ends only when the input comes.
    const ended = finished ? undefined : iterator.return?.();
    if (signal.aborted) ended?.catch(() => undefined);
    else await ended;
  }
}
