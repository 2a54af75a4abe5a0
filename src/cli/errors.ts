/** The ways a run ends early on purpose. Anything else that is thrown is a defect and exits with 4. */

/** The command line asks for something that cannot be: exit code 2. The message may span lines. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Nothing, or not enough, could be read to do what was asked: exit code 3. */
export class UnreadInputError extends Error {
  override readonly name = "UnreadInputError";
}

/** The caller pressed Ctrl-C, or ended the run with a signal. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  /** The signal's number, 2 for SIGINT. */
  readonly signalNumber: number;

  constructor(signalNumber: number) {
    super("interrupted");
    this.signalNumber = signalNumber;
  }
}

/** The interrupt behind an aborted signal: its reason where that says more, Ctrl-C otherwise. */
export function interruptOf(signal: AbortSignal): Interrupted {
  return signal.reason instanceof Interrupted ? signal.reason : new Interrupted(2);
}
