/**
 * What V8 is told about the run: most audits are over before code gets hot, and what V8 prepares for a long run costs them a fifth of their time.
 *
 * Set when the process has started and taken back when the run proves long. None of it changes what a program computes. The flags are those of the V8 of
 * Node 20, which compiles in three steps; later versions have a fourth in between and are left as they are.
 */
import { setFlagsFromString } from "node:v8";
import type { LongRun } from "./io.ts";

const hasFlags = process.versions.v8.startsWith("11.");

/**
 * For a run that may be short: functions are not optimized and the old generation is not marked on the way, which is 10 % each of five articles; a regular
 * expression is compiled to machine code when it has run ten times and not at the second, and its bytecode is left as it comes, which is 10 % together.
 */
export function expectShortRun(): void {
  if (!hasFlags) return;
  setFlagsFromString("--interrupt-budget=10000000");
  setFlagsFromString("--no-incremental-marking");
  setFlagsFromString("--regexp-tier-up-ticks=10");
  setFlagsFromString("--no-regexp-peephole-optimization");
}

/**
 * For a run that goes on: nothing is held back any longer. V8 optimizes a function after it has run 66 KB of bytecode; with 1 MB it waits for what is hot, and a
 * thousand stories take 2.0 s of CPU in place of 2.7. The loops of `dedupe` over lines and columns are hot sooner, but not all of them: with 300 KB 20,000 articles take 6 % less.
 *
 * For one that starts threads, everything as V8 has it: the compiled code of Node's own modules, which each thread loads anew, was kept under those flags and
 * is refused under others, 60 ms a thread.
 */
export function expectLongRun(run: LongRun): void {
  if (!hasFlags) return;
  setFlagsFromString("--incremental-marking");
  setFlagsFromString(`--interrupt-budget=${BUDGETS[run]}`);
  if (run !== "threads") return;
  setFlagsFromString("--regexp-tier-up-ticks=1");
  setFlagsFromString("--regexp-peephole-optimization");
}

/** Bytes of bytecode. */
const BUDGETS: Readonly<Record<LongRun, number>> = { articles: 1_000_000, lines: 300_000, threads: 67_584 };
