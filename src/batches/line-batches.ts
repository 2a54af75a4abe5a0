/**
 * Blocks of lines of JSON into signatures and shingle sets, records and texts left unmade where that comes to the same.
 *
 * Of a line that the kernel scans and whose members are plain (`MemberReader`) the text goes from its bytes to its signature in the kernel's memory: 400
 * words take 8 µs, against 25 with an object, a string and a copy of it. Any other line is read by `openLineReader`, as everywhere else.
 */
import type { Article, Problem } from "../base/index.ts";
import { lineEnds, openLineReader, readContext, type Line, type LineBlock } from "../ingest/index.ts";
import type { Fingerprinter, LineKernel } from "../minhash/index.ts";
import { shingleSet } from "../shingle/index.ts";
import { MemberReader, type LineMembers } from "./line-members.ts";
import type { PackedSets } from "./text-batches.ts";
import { timeOf } from "./time.ts";

/** The articles of a block, in columns. */
export interface SignedLines {
  readonly ids: readonly string[];
  /** Where each one's line begins and ends in the block. */
  readonly spans: Uint32Array;
  /** Number of each one's line in its input. */
  readonly numbers: Uint32Array;
  /** In UTF-16 code units. */
  readonly lengths: Uint32Array;
  /** As `timeOf`. */
  readonly times: Float64Array;
  /** The slots of article `i` stand at `i * slots`. */
  readonly values: Uint32Array;
  /** Distinct shingles of each article; empty where they were not to be counted. */
  readonly sizes: Uint32Array;
  readonly problems: readonly Problem[];
}

/** The shingle sets of some articles of a block, with what tells whether they are still the same. */
export interface ShingledLines {
  readonly ids: readonly string[];
  readonly lengths: Uint32Array;
  readonly sets: PackedSets;
}

/** Reads and signs the lines of a block. Waits only where HTML must be stripped. */
export async function signLines(
  fingerprinter: Fingerprinter,
  block: LineBlock,
  counted: boolean,
): Promise<SignedLines> {
  const { bytes } = block;
  const { slots } = fingerprinter.parameters;
  const endsOfLines = lineEnds(bytes);
  const lines = endsOfLines.length;
  const ids: string[] = [];
  const spans = new Uint32Array(lines * 2);
  const numbers = new Uint32Array(lines);
  const lengths = new Uint32Array(lines);
  const times = new Float64Array(lines);
  const values = new Uint32Array(lines * slots);
  const sizes = new Uint32Array(counted ? lines : 0);
  const reader = new BlockReader(fingerprinter, block);
  let start = 0;
  for (let line = 0; line < lines; line++) {
    const end = endsOfLines[line]!;
    const at = ids.length;
    const { members } = reader;
    let length = reader.find(start, end)
      ? reader.kernel!.sign(members.textStart, members.textEnd, values, at * slots)
      : -1;
    if (length > block.maxArticleLength) length = -1;
    if (length >= 0) {
      ids.push(members.id);
      times[at] = members.time;
      if (counted) sizes[at] = reader.kernel!.countSigned();
    } else {
      const article = await reader.read(block.line + line, start, end);
      if (article !== undefined) {
        ids.push(article.id);
        times[at] = timeOf(article.publishedAt);
        length = article.text.length;
        const signature = fingerprinter.sign(article.text);
        values.set(signature.values, at * slots);
        if (counted) sizes[at] = signature.setSize!;
      }
    }
    if (ids.length > at) {
      spans[at * 2] = start;
      spans[at * 2 + 1] = end;
      numbers[at] = block.line + line;
      lengths[at] = length;
    }
    start = end + 1;
  }
  const count = ids.length;
  return {
    ids,
    spans: count === lines ? spans : spans.slice(0, count * 2),
    numbers: count === lines ? numbers : numbers.slice(0, count),
    lengths: count === lines ? lengths : lengths.slice(0, count),
    times: count === lines ? times : times.slice(0, count),
    values: count === lines ? values : values.slice(0, count * slots),
    sizes: count === lines || !counted ? sizes : sizes.slice(0, count),
    problems: reader.problems,
  };
}

/** Reads the lines at these places of a block, two numbers each, and makes sets of their shingles. A line without an article has the id "" and no shingle. */
export async function shingleLines(
  fingerprinter: Fingerprinter,
  block: LineBlock,
  spans: Uint32Array,
): Promise<ShingledLines> {
  const ids: string[] = [];
  const lengths = new Uint32Array(spans.length / 2);
  const ends = new Uint32Array(spans.length / 2);
  const sets: Uint32Array[] = [];
  const reader = new BlockReader(fingerprinter, block);
  let total = 0;
  for (let i = 0; i < lengths.length; i++) {
    const start = spans[i * 2]!;
    const end = Math.min(spans[i * 2 + 1]!, block.bytes.length);
    const { members } = reader;
    let set = reader.find(start, end) ? reader.kernel!.shingleSet(members.textStart, members.textEnd) : null;
    if (set !== null && reader.kernel!.units > block.maxArticleLength) set = null;
    if (set !== null) {
      ids.push(members.id);
      lengths[i] = reader.kernel!.units;
    } else {
      const article = await reader.read(null, start, end);
      ids.push(article?.id ?? "");
      lengths[i] = article?.text.length ?? 0;
      set = shingleSet(fingerprinter.shingles(article?.text ?? "")).hashes;
    }
    sets.push(set);
    ends[i] = total += set.length;
  }
  const hashes = new Uint32Array(total);
  sets.forEach((set, i) => hashes.set(set, i === 0 ? 0 : ends[i - 1]!));
  return { ids, lengths, sets: { hashes, ends } };
}

/** Lines of one block, the fast way first. */
class BlockReader {
  /** `null` where there is none, or the block is too large for it. */
  readonly kernel: LineKernel | null;
  readonly members: LineMembers = { id: "", time: Infinity, textStart: 0, textEnd: 0 };
  readonly problems: Problem[] = [];
  readonly #block: LineBlock;
  readonly #fields: MemberReader = new MemberReader();
  #readLine: ((line: Line) => Article | undefined | Promise<Article | undefined>) | null = null;

  constructor({ lines }: Fingerprinter, block: LineBlock) {
    this.#block = block;
    this.kernel = lines !== null && block.bytes.length <= lines.mostBytes ? lines : null;
    this.kernel?.load(block.bytes);
  }

  /** Fills `members` from a line, `false` where it has to be `read`. */
  find(start: number, end: number): boolean {
    const { kernel } = this;
    if (kernel === null || end - start > this.#block.maxRecordBytes) return false;
    const count = kernel.scan(start, end);
    return count >= 0 && this.#fields.read(this.#block.bytes, count, kernel.fields(), this.members);
  }

  /** `known` is the line's number, where the caller has it: an article without id is called after it. */
  read(known: number | null, start: number, end: number): Article | undefined | Promise<Article | undefined> {
    const { input, bytes, offset, maxArticleLength, maxRecordBytes } = this.#block;
    const number = known ?? this.#block.line + lineEnds(bytes.subarray(0, start)).length;
    const onProblem = (problem: Problem): void => void this.problems.push(problem);
    this.#readLine ??= openLineReader(input, readContext({ onProblem, maxArticleLength, maxRecordBytes }));
    const tooLong = end - start > maxRecordBytes;
    const line = tooLong ? new Uint8Array(0) : bytes.subarray(start, end);
    const read = this.#readLine({ bytes: line, number, offset: offset + start, tooLong });
    if (!(read instanceof Promise)) return read;
    // Others may have used the kernel meanwhile.
    return read.finally(() => this.kernel?.load(bytes));
  }
}
