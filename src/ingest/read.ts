import { checkIterable, checkString, type Article, type Problem, type ProblemCode } from "../base/index.ts";
import { peek } from "./byte-stream.ts";
import { detectReader } from "./detect.ts";
import {
  HEAD_BYTES,
  readContext,
  type Origin,
  type ReadContext,
  type ReadOptions,
  type Source,
  type StopSignal,
} from "./reader.ts";
import type { ArticleOrBlock } from "./line-blocks.ts";
import { uniqueIds } from "./unique-ids.ts";

/** Problems of one code from one source that are listed one by one; the others are counted. */
const LISTED_PROBLEMS = 1000;

/**
 * The articles of several sources in order, each id once (see `uniqueIds`).
 *
 * Bad data goes to `onProblem`. Streams: holds one record at a time, and the ids.
 *
 * @throws {TypeError} At once where an option is unknown or of the wrong kind, or `sources` no iterable; while iterating where one of them is no `Source`.
 * @throws {RangeError} An option is out of its range.
 */
export function readArticles(
  sources: Iterable<Source> | AsyncIterable<Source>,
  options: ReadOptions = {},
): AsyncGenerator<Article, void, undefined> {
  const { onProblem, origin } = readContext(options);
  checkIterable(sources, "sources", "sources");
  return uniqueIds(readAll(sources, options, origin), onProblem, origin);
}

async function* readAll(
  sources: Iterable<Source> | AsyncIterable<Source>,
  options: ReadOptions,
  origin: Origin,
): AsyncGenerator<Article, void, undefined> {
  for await (const source of sources) yield* readSource(source, options, origin);
}

/**
 * The articles of one source: unpacks gzip, picks the reader by content and name, and reads. Ids may repeat.
 *
 * Reports `unreadable-input` when the bytes break off, `unsupported-format`, `corrupt-archive`, `empty-text` for no bytes at all, and
 * whatever the reader finds; from the 1,001st problem of one code on they are counted, and the count is reported last. Throws
 * `TypeError` or `RangeError` for a wrong option, and the signal's reason once aborted.
 *
 * @param origin is kept at the place of the article that was yielded last. Default: nobody is told
 */
export function readSource(
  source: Source,
  options: ReadOptions = {},
  origin?: Origin,
): AsyncGenerator<Article, void, undefined> {
  return readItems(source, options, false, origin) as AsyncGenerator<Article, void, undefined>;
}

/** As `readSource`, with lines left unread where the format has lines: their problems are for whoever reads them, with `openLineReader`. */
export function readSourceBlocks(
  source: Source,
  options: ReadOptions = {},
  origin?: Origin,
): AsyncGenerator<ArticleOrBlock, void, undefined> {
  return readItems(source, options, true, origin);
}

async function* readItems(
  source: Source,
  options: ReadOptions,
  inBlocks: boolean,
  origin?: Origin,
): AsyncGenerator<ArticleOrBlock, void, undefined> {
  const checked = readContext(options);
  checkSource(source);
  const place = origin ?? checked.origin;
  place.input = source.name;
  place.position = null;
  place.label = "";
  const problems = new BoundedProblems(source.name, checked.onProblem);
  const context: ReadContext = { ...checked, origin: place, onProblem: (problem) => problems.add(problem) };
  try {
    const guarded = guard(source, context, options.signal);
    const packed = await peek(guarded, HEAD_BYTES);
    const plain = isGzip(packed.head) ? await unpack(source.name, packed.all, context, options) : packed;
    if (plain === undefined) return;
    if (plain.head.length === 0) {
      await drain(plain.all);
      context.onProblem({ code: "empty-text", input: source.name, position: null, message: "the input is empty" });
      return;
    }
    const detected = detectReader(plain.head, source.name, options.readers);
    if ("unsupported" in detected) {
      await drain(plain.all, true);
      const message = `cannot read ${detected.unsupported}`;
      context.onProblem({ code: "unsupported-format", input: source.name, position: null, message });
      return;
    }
    const { reader } = detected;
    const named: Source = { name: source.name, bytes: plain.all };
    yield* inBlocks && reader.readBlocks ? reader.readBlocks(named, context) : reader.read(named, context);
    options.signal?.throwIfAborted();
  } finally {
    problems.finish();
  }
}

function checkSource(source: unknown): void {
  const { name, bytes } = (source ?? {}) as Partial<Source>;
  checkString(name, "source.name");
  // A `Uint8Array` is an iterable of numbers: read as chunks they would be nonsense.
  if (typeof (bytes as Partial<Source["bytes"]> | null | undefined)?.[Symbol.asyncIterator] !== "function")
    throw new TypeError("source.bytes must be an async iterable of Uint8Array");
}

type Peeked = Awaited<ReturnType<typeof peek>>;

async function unpack(
  name: string,
  packed: AsyncIterable<Uint8Array>,
  context: ReadContext,
  options: ReadOptions,
): Promise<Peeked | undefined> {
  if (options.gunzip === undefined) {
    await drain(packed, true);
    const message = "gzip needs the option gunzip, which wirecopy/node supplies";
    context.onProblem({ code: "unsupported-format", input: name, position: null, message });
    return undefined;
  }
  const onCorrupt = (message: string): void => {
    context.onProblem({ code: "corrupt-archive", input: name, position: null, message });
  };
  return peek(options.gunzip(packed, onCorrupt), HEAD_BYTES);
}

/** The bytes up to the first error, which becomes a problem: what was read before it still counts. */
async function* guard(
  source: Source,
  context: ReadContext,
  signal: StopSignal | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = source.bytes[Symbol.asyncIterator]();
  let position = 0;
  let isOver = false;
  try {
    for (;;) {
      signal?.throwIfAborted();
      let step: IteratorResult<Uint8Array>;
      try {
        step = await iterator.next();
      } catch (error) {
        isOver = true;
        signal?.throwIfAborted();
        const message = `cannot be read at byte offset ${position}: ${reasonOf(error)}`;
        context.onProblem({ code: "unreadable-input", input: source.name, position, message });
        return;
      }
      if (step.done === true) {
        isOver = true;
        return;
      }
      position += step.value.length;
      yield step.value;
    }
  } finally {
    if (!isOver) await iterator.return?.();
  }
}

/** Ends a stream whose content nobody wants, so that its file is closed: to the end, or at once with `early`. */
async function drain(bytes: AsyncIterable<Uint8Array>, early = false): Promise<void> {
  for await (const chunk of bytes) if (early || chunk.length > 0) return;
}

function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** The system's code where there is one: messages of the system depend on its language. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown error";
  const { code } = error as Error & { readonly code?: unknown };
  return typeof code === "string" ? code : error.message;
}

/** Bounds what is told of each input. A gigabyte of garbage named `.jsonl` has a problem in every line; a list of them all would not fit into memory. */
export class BoundedProblems {
  private readonly counts = new Map<ProblemCode, number>();
  private readonly input: string;
  private readonly report: (problem: Problem) => void;

  constructor(input: string, report: (problem: Problem) => void) {
    this.input = input;
    this.report = report;
  }

  add(problem: Problem): void {
    const count = (this.counts.get(problem.code) ?? 0) + 1;
    this.counts.set(problem.code, count);
    if (count <= LISTED_PROBLEMS) this.report(problem);
  }

  finish(): void {
    for (const [code, count] of this.counts) {
      if (count <= LISTED_PROBLEMS) continue;
      const message = `${count - LISTED_PROBLEMS} more of these, not listed`;
      this.report({ code, input: this.input, position: null, message });
    }
  }
}
