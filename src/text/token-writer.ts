import type { Tokens } from "./segmented.ts";

/** Beyond this many tokens the columns are given back rather than kept for the next text. */
const KEPT = 1 << 16;

/** Grows the columns of `Tokens`; amortized constant time for each token. May be used again after `finish`. */
export class TokenWriter {
  private starts = new Uint32Array(512);
  private ends = new Uint32Array(512);
  private hashes = new Uint32Array(512);
  private flags = new Uint8Array(512);
  private count = 0;

  push(start: number, end: number, hash: number, flags: number): void {
    const { count } = this;
    if (count === this.starts.length) this.resize(count * 2);
    this.starts[count] = start;
    this.ends[count] = end;
    this.hashes[count] = hash;
    this.flags[count] = flags;
    this.count = count + 1;
  }

  /** The tokens pushed so far, as views of one buffer: four buffers cost more than all the tokens of a short text. */
  finish(): Tokens {
    const { count } = this;
    const buffer = new ArrayBuffer(count * 13);
    const starts = new Uint32Array(buffer, 0, count);
    const ends = new Uint32Array(buffer, count * 4, count);
    const hashes = new Uint32Array(buffer, count * 8, count);
    const flags = new Uint8Array(buffer, count * 12, count);
    starts.set(this.starts.subarray(0, count));
    ends.set(this.ends.subarray(0, count));
    hashes.set(this.hashes.subarray(0, count));
    flags.set(this.flags.subarray(0, count));
    this.count = 0;
    if (this.starts.length > KEPT) this.resize(512);
    return { count, starts, ends, hashes, flags };
  }

  private resize(size: number): void {
    const { starts, ends, hashes, flags, count } = this;
    this.starts = new Uint32Array(size);
    this.ends = new Uint32Array(size);
    this.hashes = new Uint32Array(size);
    this.flags = new Uint8Array(size);
    this.starts.set(starts.subarray(0, count));
    this.ends.set(ends.subarray(0, count));
    this.hashes.set(hashes.subarray(0, count));
    this.flags.set(flags.subarray(0, count));
  }
}
