/** Colors and width: what the streams, the environment and the flags together allow. */
import type { TerminalStream } from "./io.ts";

export const DEFAULT_WIDTH = 80;

/** The narrowest and the widest that `--width` takes: the least that `renderText` lays a table into, and more than any reader reads across. */
export const MIN_WIDTH = 40;
export const MAX_WIDTH = 1000;

/**
 * Whether to color what goes to `stream`. `--no-color` and a non-empty `NO_COLOR` (no-color.org) win over `FORCE_COLOR`, which wins over the
 * stream not being a terminal; `FORCE_COLOR=0` and `FORCE_COLOR=false` turn colors off, as they do in Node.
 */
export function wantsColor(
  stream: TerminalStream,
  env: Readonly<Record<string, string | undefined>>,
  flag: boolean | undefined,
): boolean {
  if (flag === false || (env["NO_COLOR"] ?? "") !== "") return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return stream.isTTY === true && env["TERM"] !== "dumb";
}

/** Columns to fill: the flag, else the terminal's, else 80. */
export function widthOf(stream: TerminalStream, flag: number | undefined): number {
  if (flag !== undefined) return flag;
  const columns = stream.isTTY === true ? (stream.columns ?? 0) : 0;
  return columns > 0 ? Math.min(Math.max(columns, MIN_WIDTH), MAX_WIDTH) : DEFAULT_WIDTH;
}
