/** Everything a run touches outside itself. `main.ts` fills it from the process, tests from memory. */
import type { Readable, Writable } from "node:stream";

/** A stream that may be a terminal. */
export type TerminalStream = Writable & { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined };

/** What a run that goes on does from now on: compares articles, reads millions of lines, or starts threads. */
export type LongRun = "articles" | "lines" | "threads";

export interface Io {
  readonly stdin: Readable;
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute; relative paths on the command line start here. */
  readonly cwd: string;
  /** Aborted by Ctrl-C, with an `Interrupted` as the reason. A run then ends as soon as it hears of it. */
  readonly signal: AbortSignal;
  /**
   * Called before work that leaves no time to hear of Ctrl-C and has written nothing: from then on the system ends the process itself. Default: nothing
   */
  readonly leaveSignals?: (() => void) | undefined;
  /** Milliseconds from any start, for the rate of the progress line. Nothing else knows the time. */
  readonly now: () => number;
  /** Called once a run turns out to be more than a moment's work, or is about to start threads. Default: nothing */
  readonly onLongRun?: ((run: LongRun) => void) | undefined;
}
