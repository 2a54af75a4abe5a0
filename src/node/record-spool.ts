/** Records on disk until it is known which of them are wanted. */
import { open, rm, type FileHandle } from "node:fs/promises";
import { openFile } from "./read-inputs.ts";

/** Gathered up to this many bytes before they are written. */
const BUFFERED = 1 << 18;

/** Lines in one temporary file, in the order they came, and 4 bytes of memory a line. */
export class RecordSpool {
  readonly #path: string;
  readonly #handle: FileHandle;
  #lengths: Uint32Array = new Uint32Array(1024);
  #size = 0;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;

  private constructor(path: string, handle: FileHandle) {
    this.#path = path;
    this.#handle = handle;
  }

  /** Makes the file, which must not exist. Throws what the system throws. */
  static async create(path: string): Promise<RecordSpool> {
    return new RecordSpool(path, await open(path, "wx", 0o600));
  }

  /** Takes a line without its end. A promise where the line made a write due; what the system throws comes through it. */
  append(line: string): Promise<void> | undefined {
    const bytes = Buffer.from(`${line}\n`);
    if (this.#size === this.#lengths.length) {
      const lengths = new Uint32Array(this.#size * 2);
      lengths.set(this.#lengths);
      this.#lengths = lengths;
    }
    this.#lengths[this.#size++] = bytes.length;
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    return this.#waitingBytes < BUFFERED ? undefined : this.#flush();
  }

  /** The wanted lines with their ends, in the order they came. Nothing may be appended from then on. */
  async *lines(isWanted: (index: number) => boolean): AsyncGenerator<Uint8Array, void, undefined> {
    await this.#flush();
    let index = 0;
    let left = this.#lengths[0]!;
    for await (const chunk of openFile(this.#path)) {
      let from = 0;
      let at = 0;
      while (at < chunk.length) {
        const end = Math.min(chunk.length, at + left);
        left -= end - at;
        const wanted = isWanted(index);
        if (!wanted) {
          if (at > from) yield chunk.subarray(from, at);
          from = end;
        }
        at = end;
        if (left === 0) left = this.#lengths[++index] ?? 0;
      }
      if (at > from) yield chunk.subarray(from, at);
    }
  }

  /** Removes the file. */
  async close(): Promise<void> {
    await this.#handle.close();
    await rm(this.#path, { force: true });
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    await this.#handle.writeFile(bytes);
  }
}
