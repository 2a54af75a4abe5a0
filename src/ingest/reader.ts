import { checkInteger, checkOptionNames, type Article, type Problem } from "../base/index.ts";
import { fitText } from "./article-size.ts";
import type { LineBlock } from "./line-blocks.ts";

/** A named run of bytes: a file, standard input, the body of a response. */
export interface Source {
  /** Named in every problem. Its last path segment without extensions is the `id` of a one-article file. */
  readonly name: string;
  /** Read once, in order. An error thrown here ends the source and is reported as `unreadable-input`. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Turns gzip bytes into what they hold, every member of them; calls `onCorrupt` instead of throwing. */
export type Gunzip = (
  bytes: AsyncIterable<Uint8Array>,
  onCorrupt: (message: string) => void,
) => AsyncIterable<Uint8Array>;

/** What is asked of an `AbortSignal`: its shape, because its name is known only where the types of the DOM or of Node are. */
export interface StopSignal {
  /** Throws the reason once aborted. */
  throwIfAborted(): void;
}

/** Options of `readArticles`, `readSource` and `readInputs`. */
export interface ReadOptions {
  /** Called for each bad record, as it is met. Default: problems are discarded */
  readonly onProblem?: ((problem: Problem) => void) | undefined;
  /**
   * Longest article in UTF-16 code units; a longer one is cut at the last paragraph break that fits and reported.
   *
   * Default: `2_000_000`
   */
  readonly maxArticleLength?: number | undefined;
  /**
   * Longest line of a JSONL file and longest JSON file in bytes; a longer one is reported and left out.
   *
   * Default: `268_435_456` (256 MiB)
   */
  readonly maxRecordBytes?: number | undefined;
  /**
   * Unpacks gzip. `wirecopy/node` passes its own.
   *
   * The platform's `DecompressionStream` is no default: measured 2026-11-20, Node 24 refuses a second gzip member, Node 20 drops
   * up to a chunk of good data before a break, and both run at a tenth of `node:zlib`.
   *
   * Default: none, gzip is reported as `unsupported-format`
   */
  readonly gunzip?: Gunzip | undefined;
  /**
   * Readers of the caller's own, for formats that have none here. One is taken for its extension before anything else is asked, so that it may read what is no
   * text; for its `sniff` where no extension decides, before the built-in ones.
   *
   * Default: none
   */
  readonly readers?: readonly Reader[] | undefined;
  /** An `AbortSignal`; aborting makes the iteration throw its reason. Default: none */
  readonly signal?: StopSignal | undefined;
}

/** Where the article that was read last comes from. One object for a run, changed as reading goes on: a place kept with each article would outlive it. */
export interface Origin {
  input: string;
  /** Line or item, from 1. */
  position: number | null;
  /** The position in words, such as `"line 3"`; `""` where there is none. */
  label: string;
}

/** What a reader is given besides the bytes: where problems go, and the bounds in force. */
export interface ReadContext {
  /** A reader of several articles sets the position before it yields one. */
  readonly origin: Origin;
  readonly onProblem: (problem: Problem) => void;
  readonly maxArticleLength: number;
  readonly maxRecordBytes: number;
}

/** One input format. A reader never throws on bad data and keeps no state between two calls of `read`. */
export interface Reader {
  readonly name: string;
  /** In lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Whether unnamed or unknown input looks like this format. `head` holds the first bytes, at most `HEAD_BYTES` of them. */
  sniff(head: Uint8Array, inputName: string): boolean;
  read(source: Source, context: ReadContext): AsyncIterable<Article>;
  /** The same with the lines left unread, where the format has lines. Problems of lines are for whoever reads them. */
  readBlocks?(source: Source, context: ReadContext): AsyncIterable<LineBlock>;
}

/** How many first bytes `sniff` sees. */
export const HEAD_BYTES = 4096;

/** The options of reading, for whoever hands them on. */
export const READ_OPTION_NAMES: readonly string[] = [
  "onProblem",
  "maxArticleLength",
  "maxRecordBytes",
  "gunzip",
  "readers",
  "signal",
];

/** Fills in the defaults. Throws `TypeError` or `RangeError` naming the option. */
export function readContext(options: ReadOptions = {}): ReadContext {
  checkOptionNames(options, READ_OPTION_NAMES, "reading");
  const { onProblem, gunzip, maxArticleLength = 2_000_000, maxRecordBytes = 268_435_456 } = options;
  if (onProblem !== undefined && typeof onProblem !== "function") throw new TypeError("onProblem must be a function");
  if (gunzip !== undefined && typeof gunzip !== "function") throw new TypeError("gunzip must be a function");
  checkReaders(options.readers);
  checkStopSignal(options.signal);
  return {
    origin: { input: "", position: null, label: "" },
    onProblem: onProblem ?? ((): void => undefined),
    maxArticleLength: checkInteger(maxArticleLength, "maxArticleLength", 1),
    // V8's longest string is 2^29 - 24 code units: a longer record could not be decoded.
    maxRecordBytes: checkInteger(maxRecordBytes, "maxRecordBytes", 1, 500_000_000),
  };
}

function checkReaders(readers: unknown): void {
  if (readers === undefined) return;
  if (!Array.isArray(readers)) throw new TypeError("readers must be an array of readers");
  readers.forEach((reader: Partial<Reader> | null, index) => {
    if (typeof reader?.name !== "string") throw new TypeError(`readers[${index}].name must be a string`);
    if (!Array.isArray(reader.extensions)) throw new TypeError(`readers[${index}].extensions must be an array`);
    if (typeof reader.sniff !== "function") throw new TypeError(`readers[${index}].sniff must be a function`);
    if (typeof reader.read !== "function") throw new TypeError(`readers[${index}].read must be a function`);
  });
}

/** @throws {TypeError} where it is neither absent nor an `AbortSignal`. */
export function checkStopSignal(signal: unknown): void {
  if (signal !== undefined && typeof (signal as Partial<StopSignal> | null)?.throwIfAborted !== "function") {
    throw new TypeError("signal must be an AbortSignal");
  }
}

/** An article before its text was checked. */
export type ArticleDraft = { readonly [Field in keyof Article]: Article[Field] };

/** Where a record stands: `position` as `Problem` has it, `label` its words ("line 3"; "" for a whole file). */
export interface Place {
  readonly input: string;
  readonly position: number | null;
  readonly label: string;
}

/**
 * The article of a draft, cut to size, absent fields left out; `undefined` when it has no text. Reports `empty-text` and
 * `article-too-large`. `alreadyCut` says that the source held more than the draft's text.
 */
export function finishArticle(
  draft: ArticleDraft,
  place: Place,
  context: ReadContext,
  alreadyCut = false,
): Article | undefined {
  if (draft.text.trim() === "") {
    const message = `${prefixOf(place)}the text of "${draft.id}" is empty`;
    context.onProblem({ code: "empty-text", input: place.input, position: place.position, message });
    return undefined;
  }
  const end = fitText(draft.text, context.maxArticleLength);
  if (end < draft.text.length || alreadyCut) {
    const bound =
      end < draft.text.length || draft.text.length >= context.maxArticleLength
        ? `is longer than ${context.maxArticleLength} UTF-16 code units`
        : "is larger than what is read of one article";
    const message = `${prefixOf(place)}"${draft.id}" ${bound}; kept up to character offset ${end}`;
    context.onProblem({ code: "article-too-large", input: place.input, position: end, message });
  }
  return {
    id: draft.id,
    text: end < draft.text.length ? draft.text.slice(0, end) : draft.text,
    ...(draft.title !== undefined && { title: draft.title }),
    ...(draft.outlet !== undefined && { outlet: draft.outlet }),
    ...(draft.publishedAt !== undefined && { publishedAt: draft.publishedAt }),
    ...(draft.language !== undefined && { language: draft.language }),
    ...(draft.url !== undefined && { url: draft.url }),
    ...(draft.metadata !== undefined && { metadata: draft.metadata }),
  };
}

/** "line 3: ", or nothing for a whole file. */
export function prefixOf(place: Place): string {
  return place.label === "" ? "" : `${place.label}: `;
}
