/**
 * What the process tells its caller. The numbers are part of the public contract.
 *
 * Unread input outranks an exceeded budget: a budget that was measured without part of the input is not an answer to rely on,
 * so a script that waits for 1 must not see it. The budget is still named on standard error.
 */
export const EXIT = {
  done: 0,
  budgetExceeded: 1,
  wrongUsage: 2,
  inputUnread: 3,
  internalError: 4,
} as const;

/** The end of the main help. */
export const EXIT_CODE_HELP = `Exit codes:
  0  done
  1  a --fail-on budget was exceeded
  2  wrong usage
  3  some input could not be read; the rest was done and written (outranks 1)
  4  internal error`;

/** The shell's convention for a run that signal `number` ended: 130 after Ctrl-C. */
export function exitCodeOfSignal(number: number): number {
  return 128 + number;
}
