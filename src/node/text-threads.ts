/** Fingerprinting on several threads. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { checkInteger, checkOptionNames } from "../base/index.ts";
import {
  createTextBatches,
  type PackedSets,
  type ShingledLines,
  type SignedLines,
  type SignedTexts,
  type TextBatches,
} from "../batches/index.ts";
import type { LineBlock } from "../ingest/index.ts";
import type { FingerprinterOptions } from "../minhash/index.ts";

/** Options of `openTextThreads`. */
export interface TextThreadsOptions {
  /**
   * Threads in all, the calling one included, 1 to 256.
   *
   * Default: `1`
   */
  readonly threads?: number | undefined;
  /** Options of `createFingerprinter`, without `kernel`. Default: its defaults */
  readonly fingerprinter?: Omit<FingerprinterOptions, "kernel"> | undefined;
  /** The file that a thread runs, a `URL`. Default: the one beside this in the package */
  readonly worker?: { readonly href: string } | undefined;
}

export interface TextThreads extends TextBatches {
  /** Threads that work, the calling one included. */
  readonly threads: number;
  /** Ends the threads. Batches under way are never answered. */
  close(): Promise<void>;
}

/** What goes to a thread and comes back. */
export type TextJob = { readonly number: number } & (
  | { readonly kind: "signatures"; readonly texts: readonly string[]; readonly counted: boolean }
  | { readonly kind: "shingleSets"; readonly texts: readonly string[] }
  | { readonly kind: "signLines"; readonly block: LineBlock; readonly counted: boolean }
  | { readonly kind: "shingleLines"; readonly block: LineBlock; readonly spans: Uint32Array }
);
export interface TextAnswer {
  readonly number: number;
  readonly answer: SignedTexts | PackedSets | SignedLines | ShingledLines;
}

/**
 * Fingerprints batches on `threads - 1` worker threads, and on the calling thread whatever they have no hands free for: it would have to wait otherwise. With one
 * thread, or where the worker's file is not to be found (in a bundle), everything is done on the calling thread. The answers are the same. A text goes
 * to a thread as a copy, about 1 µs for 2 KB; blocks of lines and what comes back are handed over. The threads start at the second batch.
 *
 * @throws {TypeError} An option is unknown or of the wrong kind.
 * @throws {RangeError} An option is out of its range.
 */
export function openTextThreads(options: TextThreadsOptions = {}): TextThreads {
  checkOptionNames(options, ["threads", "fingerprinter", "worker"], "openTextThreads");
  const asked = checkInteger(options.threads ?? 1, "threads", 1, 256);
  const fingerprinter = options.fingerprinter ?? {};
  const own = createTextBatches(fingerprinter);
  const file = options.worker ?? workerFile();
  const most = file === undefined ? 0 : asked - 1;
  const hands: Hand[] = [];
  let batches = 0;
  /** The thread with the least to do, if it has hands free. */
  const free = (): Hand | undefined => {
    // A thread takes 50 ms to start: a file of one batch is done by then.
    if (++batches === 2 && file !== undefined) for (let k = 0; k < most; k++) hands.push(new Hand(file, fingerprinter));
    let best: Hand | undefined;
    for (const hand of hands) if (best === undefined || hand.waiting < best.waiting) best = hand;
    return best !== undefined && best.waiting < MOST_WAITING ? best : undefined;
  };
  return {
    parameters: own.parameters,
    threads: most + 1,
    // More than the hands take, so that the calling thread is asked too.
    concurrency: most * MOST_WAITING + 1,
    signatures: (texts, counted) =>
      free()?.ask<SignedTexts>({ kind: "signatures", texts, counted }) ?? own.signatures(texts, counted),
    shingleSets: (texts) => free()?.ask<PackedSets>({ kind: "shingleSets", texts }) ?? own.shingleSets(texts),
    signLines: (block, counted) =>
      free()?.ask<SignedLines>({ kind: "signLines", block, counted }, block.bytes) ?? own.signLines(block, counted),
    shingleLines: (block, spans) =>
      free()?.ask<ShingledLines>({ kind: "shingleLines", block, spans }, block.bytes) ?? own.shingleLines(block, spans),
    async close() {
      await Promise.all(hands.map((hand) => hand.close()));
    },
  };
}

/** Batches with a thread at once: one under work, and the next ones so that it need not wait while the calling thread reads on. */
const MOST_WAITING = 3;

/** A `TextJob` before it has its number. */
type Job = TextJob extends infer One ? (One extends unknown ? Omit<One, "number"> : never) : never;

/** One worker thread. */
class Hand {
  readonly #worker: Worker;
  readonly #promised = new Map<
    number,
    { readonly resolve: (answer: TextAnswer["answer"]) => void; readonly reject: (error: unknown) => void }
  >();
  #jobs = 0;
  #fault: unknown;

  constructor(file: NonNullable<TextThreadsOptions["worker"]>, options: FingerprinterOptions) {
    this.#worker = new Worker(new URL(file.href), { workerData: options });
    // A thread without work does not keep the process alive.
    this.#worker.unref();
    this.#worker.on("message", (answer: TextAnswer) => {
      const promised = this.#promised.get(answer.number);
      this.#promised.delete(answer.number);
      if (this.#promised.size === 0) this.#worker.unref();
      promised?.resolve(answer.answer);
    });
    this.#worker.on("error", (error) => this.#fail(error));
    this.#worker.on("exit", (code) => this.#fail(new Error(`a thread ended with exit code ${code}`)));
  }

  get waiting(): number {
    return this.#promised.size;
  }

  /** `given` changes hands instead of being copied. */
  ask<T extends TextAnswer["answer"]>(job: Job, given?: Uint8Array<ArrayBuffer>): Promise<T> {
    if (this.#fault !== undefined) return Promise.reject(this.#fault as Error);
    const number = this.#jobs++;
    return new Promise<T>((resolve, reject) => {
      this.#promised.set(number, { resolve: resolve as (answer: TextAnswer["answer"]) => void, reject });
      this.#worker.ref();
      this.#worker.postMessage({ ...job, number }, given === undefined ? [] : [given.buffer]);
    });
  }

  async close(): Promise<void> {
    this.#promised.clear();
    await this.#worker.terminate();
  }

  #fail(error: unknown): void {
    this.#fault ??= error;
    for (const { reject } of this.#promised.values()) reject(error);
    this.#promised.clear();
  }
}

/** Where the build puts `text-worker.ts`: beside this file, below it where this is in a chunk that several entries share, or across from the command line. */
function workerFile(): URL | undefined {
  return ["./text-worker.js", "./node/text-worker.js", "../node/text-worker.js"]
    .map((path) => new URL(path, import.meta.url))
    .find((url) => url.protocol === "file:" && existsSync(fileURLToPath(url)));
}
