/** What a command is given beside its arguments. */
import type { audit, compare } from "../pipeline/index.ts";
import type { Io } from "./io.ts";
import type { Output } from "./output.ts";
import { wantsColor, widthOf } from "./terminal.ts";

/** The two functions that do the work, so that tests of the command line can stand in for them. */
export interface Pipeline {
  readonly audit: typeof audit;
  readonly compare: typeof compare;
}

/** Flags that every command has. */
export interface GlobalFlags {
  readonly color: boolean;
  readonly quiet?: boolean | undefined;
  readonly width?: number | undefined;
  readonly debug?: boolean | undefined;
}

export interface Session {
  readonly io: Io;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly loadPipeline: () => Promise<Pipeline>;
  /** No progress and no notices. Bad inputs, exceeded budgets and errors are still told. */
  readonly quiet: boolean;
  /** Whether what goes to standard output is colored. */
  readonly color: boolean;
  /** Columns that standard output has. */
  readonly width: number;
}

export function openSession(
  io: Io,
  stdout: Output,
  stderr: Output,
  loadPipeline: () => Promise<Pipeline>,
  flags: GlobalFlags,
): Session {
  return {
    io,
    stdout,
    stderr,
    loadPipeline,
    quiet: flags.quiet === true,
    color: wantsColor(io.stdout, io.env, flags.color),
    width: widthOf(io.stdout, flags.width),
  };
}

/** One message on standard error, under the program's name. The caller has made what comes from outside printable. */
export function tell(session: Pick<Session, "stderr">, message: string): Promise<void> {
  return session.stderr.write(`wirecopy: ${message}\n`);
}

/** A message that `--quiet` leaves out. */
export async function notice(session: Session, message: string): Promise<void> {
  if (!session.quiet) await tell(session, message);
}
