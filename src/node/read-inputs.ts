import { createReadStream } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import {
  checkOptionNames,
  pathPattern,
  type Article,
  type Limit,
  type PathFields,
  type PathPattern,
} from "../base/index.ts";
import {
  normalizeDate,
  isLineBlock,
  READ_OPTION_NAMES,
  readContext,
  readSource,
  readSourceBlocks,
  uniqueIds,
  type ArticleOrBlock,
  type ReadContext,
  type ReadOptions,
  type Source,
} from "../ingest/index.ts";
import { findInputs, type FoundInput } from "./find-inputs.ts";
import { gunzip } from "./gunzip.ts";
import { describedBy, readSidecar, SIDECAR_NAME, type Sidecar } from "./sidecar.ts";

/** Options of `readInputs`. */
export interface ReadInputsOptions extends Omit<ReadOptions, "gunzip"> {
  /**
   * Called for what was left out on purpose: `hidden-files`, `other-files`, `earlier-report`, `repeated-input`, `unmatched-metadata`,
   * `unmatched-path`.
   *
   * Default: limits are discarded
   */
  readonly onLimit?: ((limit: Limit) => void) | undefined;
  /**
   * Where the outlet stands in a file's path, for the articles that name none: `"{outlet}/{date}-*.txt"`, matched from the end of the path, or a
   * regular expression with a group named `outlet` and perhaps one named `date`; see `pathPattern`. A date counts as `publishedAt` for the articles
   * that have none. How many files it does not match is told as the limit `unmatched-path`.
   *
   * Default: none
   */
  readonly outletFrom?: string | undefined;
  /** What the input `-` reads. Default: `process.stdin` */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Opens a file for reading, in place of the file system's own way. Default: `openFile` */
  readonly open?: ((path: string) => AsyncIterable<Uint8Array>) | undefined;
}

const OPTION_NAMES: readonly string[] = [
  ...READ_OPTION_NAMES.filter((name) => name !== "gunzip"),
  "onLimit",
  "outletFrom",
  "stdin",
  "open",
];
/** The name of standard input in problems and in ids. */
const STDIN_NAME = "stdin";
/** Bytes read at a time: zlib and the line splitter gain nothing from more. */
const CHUNK = 262_144;

/**
 * The articles of files, folders, glob patterns and `-` (standard input), in the order of the inputs, each id once.
 *
 * Folders are read recursively, by the code units of names, hidden files skipped; gzip is unpacked; formats are told by extension,
 * then by content. A folder's `articles.json` describes its articles (see `readSidecar`) and is not read as one, unless it is named itself
 * or its records have texts. A file named twice is read once.
 *
 * Throws `TypeError` or `RangeError` for a wrong option, at once; while iterating only the signal's reason. Streams one record at a time.
 */
export function readInputs(
  inputs: readonly string[],
  options: ReadInputsOptions = {},
): AsyncGenerator<Article, void, undefined> {
  const { context, items } = openInputs(inputs, options, false);
  return uniqueIds(items as AsyncGenerator<Article, void, undefined>, context.onProblem, context.origin);
}

/**
 * As `readInputs`, but lines of JSON come unread in blocks, and ids may repeat: for `dedupe`, which needs little of a record. Lines of a folder whose
 * `articles.json` describes them, or with an outlet from the path, come as articles all the same.
 */
export function readInputBlocks(
  inputs: readonly string[],
  options: ReadInputsOptions = {},
): AsyncGenerator<ArticleOrBlock, void, undefined> {
  return openInputs(inputs, options, true).items;
}

function openInputs(
  inputs: readonly string[],
  options: ReadInputsOptions,
  inBlocks: boolean,
): { readonly context: ReadContext; readonly items: AsyncGenerator<ArticleOrBlock, void, undefined> } {
  if (!Array.isArray(inputs)) throw new TypeError("inputs must be an array of strings");
  for (const input of inputs as readonly unknown[]) {
    if (typeof input !== "string") throw new TypeError("inputs must be an array of strings");
    if (input === "") throw new RangeError('inputs must not hold ""; the current folder is "."');
  }
  checkOptionNames(options, OPTION_NAMES, "readInputs");
  const { onProblem, maxArticleLength, maxRecordBytes, readers, signal } = options;
  const read: ReadOptions = { onProblem, maxArticleLength, maxRecordBytes, readers, signal, gunzip };
  const context = readContext(read);
  const fromPath = options.outletFrom === undefined ? undefined : pathPattern(options.outletFrom);
  return { context, items: readAll([...inputs], options, read, context, fromPath, inBlocks) };
}

async function* readAll(
  inputs: readonly string[],
  options: ReadInputsOptions,
  read: ReadOptions,
  { onProblem, origin }: ReadContext,
  fromPath: PathPattern | undefined,
  inBlocks: boolean,
): AsyncGenerator<ArticleOrBlock, void, undefined> {
  const onLimit = options.onLimit ?? ((): void => undefined);
  const sidecars = new Map<string, SidecarUse | "corpus" | undefined>();
  const unmatched: string[] = [];
  // One that is named itself is a corpus, whatever it holds.
  const named = new Set(inputs.filter((input) => basename(input) === SIDECAR_NAME).map((input) => resolve(input)));
  for await (const input of findInputs(inputs, { onProblem, onLimit })) {
    options.signal?.throwIfAborted();
    const folder = dirname(input.path);
    if (input.path !== "-" && !sidecars.has(folder)) {
      const path = join(folder, SIDECAR_NAME);
      const sidecar = named.has(resolve(path)) ? "corpus" : await readSidecar(path, onProblem);
      sidecars.set(
        folder,
        typeof sidecar === "object" ? { sidecar, used: new Set(), isWhole: input.isFound } : sidecar,
      );
    }
    const use = input.path === "-" ? undefined : sidecars.get(folder);
    if (input.isFound && use !== "corpus" && basename(input.path) === SIDECAR_NAME) continue;
    const known = typeof use === "object" ? use : undefined;
    const inPath = input.path === "-" ? undefined : fromPath?.(input.path);
    if (fromPath !== undefined && inPath === undefined && input.path !== "-") unmatched.push(input.path);
    const given = inPath === undefined ? undefined : fieldsOf(inPath);
    const source = sourceOf(input, options);
    const readItems = inBlocks && known === undefined && given === undefined ? readSourceBlocks : readSource;
    for await (const article of readItems(source, read, origin)) {
      if (isLineBlock(article)) {
        yield article;
        continue;
      }
      const described = describedBy(article, known?.sidecar);
      if (described !== article) known?.used.add(article.id);
      // What the article or its folder says goes before what its path says.
      yield given === undefined ? described : { ...given, ...described };
    }
  }
  if (unmatched.length > 0) {
    const where = `outletFrom ${options.outletFrom}: not in ${unmatched[0]!}${unmatched.length > 1 ? " and others" : ""}`;
    onLimit({ limit: "unmatched-path", value: unmatched.length, where });
  }
  for (const use of sidecars.values()) {
    if (typeof use !== "object" || !use.isWhole) continue;
    const unmatched = use.sidecar.fields.size - use.used.size;
    if (unmatched > 0) onLimit({ limit: "unmatched-metadata", value: unmatched, where: use.sidecar.path });
  }
}

interface SidecarUse {
  readonly sidecar: Sidecar;
  /** Ids that an article was found for. */
  readonly used: Set<string>;
  /** The folder was searched, so that an id without article is worth a word. */
  readonly isWhole: boolean;
}

function sourceOf(input: FoundInput, options: ReadInputsOptions): Source {
  if (input.path === "-") return { name: STDIN_NAME, bytes: options.stdin ?? process.stdin };
  // Opened when reading begins, not before: a folder of a million files must not open them all.
  const open = options.open ?? openFile;
  return { name: input.path, bytes: { [Symbol.asyncIterator]: () => open(input.path)[Symbol.asyncIterator]() } };
}

/** The bytes of a file. Opened when reading begins; throws what the system throws. */
export async function* openFile(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  yield* createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Uint8Array>;
}

/** A date that is none in the calendar is a number in a name. */
function fieldsOf({ outlet, date }: PathFields): Pick<Article, "outlet" | "publishedAt"> {
  const publishedAt = date === undefined ? undefined : normalizeDate(date);
  return publishedAt === undefined ? { outlet } : { outlet, publishedAt };
}
