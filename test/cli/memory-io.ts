/** An `Io` in memory, and findings by hand, for tests that run the command line in-process. */
import { Readable, Writable } from "node:stream";
import type { Io, TerminalStream } from "../../src/cli/index.ts";
import type { ArticleFindings, Findings, PairFindings } from "../../src/findings/index.ts";

export interface MemoryIo extends Io {
  readonly out: () => string;
  readonly err: () => string;
}

export interface MemoryIoOptions {
  readonly stdin?: string | Readable | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly cwd?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Columns of a terminal on standard output; no terminal without. */
  readonly columns?: number | undefined;
  readonly errorTerminal?: boolean | undefined;
  /** Bytes after which the reader of standard output leaves. */
  readonly readerLeavesAfter?: number | undefined;
}

export function memoryIo(options: MemoryIoOptions = {}): MemoryIo {
  const stdout = sink(options.readerLeavesAfter);
  const stderr = sink();
  let time = 0;
  const stdin = options.stdin ?? "";
  return {
    stdin: typeof stdin === "string" ? Readable.from(stdin === "" ? [] : [Buffer.from(stdin)]) : stdin,
    stdout: terminal(stdout.stream, options.columns !== undefined, options.columns),
    stderr: terminal(stderr.stream, options.errorTerminal === true, 80),
    env: options.env ?? {},
    cwd: options.cwd ?? "/",
    signal: options.signal ?? new AbortController().signal,
    now: () => (time += 400),
    out: stdout.text,
    err: stderr.text,
  };
}

export function articleFindings(id: string, more: Partial<ArticleFindings> = {}): ArticleFindings {
  const text = more.text ?? `Text of ${id}, which is long enough.`;
  return {
    id,
    outlet: null,
    publishedAt: null,
    title: null,
    language: "en",
    length: text.length,
    words: text.split(/\s+/).length,
    sha256: "0".repeat(64),
    text,
    blocks: [],
    quotes: [],
    credits: [],
    ...more,
  };
}

export function pairFindings(a: string, b: string, more: Partial<PairFindings> = {}): PairFindings {
  return {
    a,
    b,
    resemblance: 0,
    containment: { aInB: 0, bInA: 0 },
    coverage: { a: 0, b: 0 },
    relation: "unrelated",
    direction: { source: null, probability: 0.5, evidence: [] },
    passages: [],
    unmatched: [],
    quotes: [],
    credit: "not-applicable",
    ...more,
  };
}

export function findingsOf(more: Partial<Findings> = {}): Findings {
  return {
    format: "wirecopy-findings",
    version: 1,
    offsetUnit: "utf16",
    tool: { name: "wirecopy", version: "0.0.0" },
    parameters: {},
    articles: [],
    pairs: [],
    families: [],
    outlets: [],
    problems: [],
    limits: [],
    ...more,
  };
}

function sink(readerLeavesAfter: number = Infinity): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  let taken = 0;
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (taken >= readerLeavesAfter) return done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
      chunks.push(chunk);
      taken += chunk.length;
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}

function terminal(stream: Writable, isTTY: boolean, columns: number | undefined): TerminalStream {
  return Object.assign(stream, isTTY ? { isTTY, columns } : {});
}
