/**
 * One output stream, written in order, with backpressure, and deaf to a reader who has left.
 *
 * `wirecopy audit --json | head` closes the pipe under us. That is the reader's good right: what is written from then on goes nowhere,
 * the run finishes what it has to do elsewhere (files, the exit code), and no error is told.
 */
import type { Writable } from "node:stream";

/** Code units handed to the stream at a time; at most this much of a text waits in the stream's buffer. */
const CHUNK = 1 << 16;

/** Write errors that mean "nobody reads any more". Windows says EOF for a closed pipe. */
const READER_LEFT: readonly string[] = [
  "EPIPE",
  "ECONNRESET",
  "EOF",
  "ERR_STREAM_DESTROYED",
  "ERR_STREAM_WRITE_AFTER_END",
];

export class Output {
  readonly #stream: Writable;
  readonly #isMessages: boolean;
  #tail: Promise<void> = Promise.resolve();
  #closed = false;

  /** @param isMessages what goes out is told to a person: a run does not fail because nobody can be told */
  constructor(stream: Writable, isMessages = false) {
    this.#stream = stream;
    this.#isMessages = isMessages;
    // The callback of `write` reports the same error; without a listener Node would end the process.
    stream.on("error", () => undefined);
  }

  /** Whether the reader has left. */
  get closed(): boolean {
    return this.#closed;
  }

  /**
   * Resolves when the stream has taken the text, which may come in pieces, made as they are wanted. Rejects when it could not be written (a full
   * disk), never for a reader who left.
   */
  write(text: string | Iterable<string>): Promise<void> {
    const written = this.#tail.then(() => this.#send(text));
    // One failure is told once, to the writer it happened to.
    this.#tail = written.catch(() => undefined);
    return written;
  }

  /** Resolves when everything written so far has been taken. */
  drained(): Promise<void> {
    return this.#tail;
  }

  async #send(text: string | Iterable<string>): Promise<void> {
    // Pieces are gathered, or JSON would go out line by line.
    let waiting = "";
    for (const piece of typeof text === "string" ? [text] : text) {
      if (this.#closed) return;
      waiting += piece;
      let start = 0;
      while (waiting.length - start >= CHUNK && !this.#closed) {
        const end = chunkEnd(waiting, start);
        await this.#sendChunk(waiting.slice(start, end));
        start = end;
      }
      waiting = waiting.slice(start);
    }
    if (waiting !== "" && !this.#closed) await this.#sendChunk(waiting);
  }

  #sendChunk(chunk: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.write(chunk, (error) => {
        if (error === null || error === undefined) return resolve();
        if (!this.#isMessages && !READER_LEFT.includes((error as NodeJS.ErrnoException).code ?? "")) {
          return reject(error);
        }
        this.#closed = true;
        resolve();
      });
    });
  }
}

/** A surrogate pair cut in two would be encoded as two U+FFFD: its first half waits for the second. */
function chunkEnd(text: string, start: number): number {
  const last = text.charCodeAt(start + CHUNK - 1);
  return last >= 0xd800 && last <= 0xdbff ? start + CHUNK - 1 : start + CHUNK;
}
