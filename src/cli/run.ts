/**
 * The command line as a function: arguments and streams in, exit code out.
 *
 * Never throws and never ends the process. Every way a run can end is turned into a message and a code here and nowhere else.
 */
import { CommanderError, type Command } from "commander";
import { Interrupted, interruptOf, UnreadInputError, UsageError } from "./errors.ts";
import { EXIT, exitCodeOfSignal } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { Output } from "./output.ts";
import { printable, printableLines } from "./printable.ts";
import { buildProgram } from "./program.ts";
import { openSession, tell, type Pipeline } from "./session.ts";

/**
 * Runs the command that `argv` (without the program's own name) asks for, and returns the exit code.
 *
 * @param loadPipeline what does the work. Default: the library's own, loaded when a command first needs it
 */
export async function run(
  argv: readonly string[],
  io: Io,
  loadPipeline: () => Promise<Pipeline> = () => import("../pipeline/index.ts"),
): Promise<number> {
  const stdout = new Output(io.stdout);
  const stderr = new Output(io.stderr, true);
  let code: number = EXIT.done;
  const program = buildProgram({
    stdout,
    stderr,
    width: io.stdout.isTTY === true ? io.stdout.columns : undefined,
    openSession: (flags) => openSession(io, stdout, stderr, loadPipeline, flags),
    finish: (commandCode) => {
      code = commandCode;
    },
  });
  try {
    await program.parseAsync(misspelled(program, argv) ?? [...argv], { from: "user" });
  } catch (error) {
    const debug = program.opts<{ debug?: boolean }>().debug === true;
    code = await endWith(io.signal.aborted ? interruptOf(io.signal) : error, { stderr }, debug);
  }
  await Promise.all([stdout.drained(), stderr.drained()]);
  return code;
}

/**
 * The command's name alone, where there is none of that name: commander refuses it then, and suggests another. With `--help` beside it, or after `help`,
 * it would print the main help without a word about the name.
 */
function misspelled({ commands }: Command, argv: readonly string[]): string[] | undefined {
  const name = argv[0] === "help" ? argv[1] : argv[0];
  const isKnown =
    name === undefined || name.startsWith("-") || ["help", ...commands.map((one) => one.name())].includes(name);
  return isKnown ? undefined : [name];
}

async function endWith(error: unknown, session: { readonly stderr: Output }, debug: boolean): Promise<number> {
  // Commander has told what is wrong already. Its own code is 1 for everything but help and version that were asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
  if (error instanceof Interrupted) {
    await tell(session, "interrupted");
    return exitCodeOfSignal(error.signalNumber);
  }
  if (error instanceof UsageError) {
    await tell(session, error.message);
    return EXIT.wrongUsage;
  }
  if (error instanceof UnreadInputError) {
    await tell(session, error.message);
    return EXIT.inputUnread;
  }
  // A full disk, a folder made read-only meanwhile: not our defect, and the system's message says all.
  const prefix = error instanceof Error && "syscall" in error ? "" : "internal error: ";
  await tell(session, `${prefix}${printable(messageOf(error))}${debug ? "" : " (--debug shows where)"}`);
  if (debug && error instanceof Error) await session.stderr.write(`${printableLines(error.stack ?? "")}\n`);
  return EXIT.internalError;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
