/** What a benchmark (`bench/*.bench.ts`) gives to bench/run.js, and what it needs to measure fairly. */
import { spawn } from "node:child_process";
import { once } from "node:events";

/** One figure. */
export interface Row {
  readonly task: string;
  readonly engine: string;
  readonly version: string;
  readonly value: number;
  readonly unit: string;
  /** How right the answers of this very run were; `null` where the task has one answer, and all gave it. */
  readonly quality: string | null;
}

/** A goal, told in the record whether it was met or not. */
export interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly figure: string;
  /** `null` where it could not be measured: neither met nor missed, and the record says so. */
  readonly isMet: boolean | null;
  /** Of a missed one the reason, and what was tried. */
  readonly note: string;
  /** Of one that could not be measured: what was missing. */
  readonly missing?: string;
}

export interface Part {
  readonly rows: readonly Row[];
  readonly goals?: readonly Goal[];
  /** Method and biases, for the record: Markdown. */
  readonly method?: string;
}

export interface BenchContext {
  /** The repository, with a slash at its end. */
  readonly root: string;
  /** A folder that is removed afterwards. */
  readonly scratch: string;
  /** A Python that has the peers, from the variable PYTHON; peers in Python are left out without. */
  readonly python: string | null;
}

/** Exported as `bench` by each part. */
export type Bench = (context: BenchContext) => Part | Promise<Part>;

/** Values of repeated runs: the median, and how far they lie apart. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Share of the median by which the fastest and the slowest lie apart, for a row's quality. */
export function spread(values: readonly number[]): string {
  const range = (Math.max(...values) - Math.min(...values)) / median(values);
  return `${values.length} runs, spread ${(range * 100).toFixed(0)} %`;
}

/** Processor time of this process so far, all its threads. */
export function cpuMicroseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

export function atLeast(what: string, value: number, goal: number, unit: string, note = ""): Goal {
  return { what, goal: `≥ ${goal}${unit}`, figure: `${shown(value)}${unit}`, isMet: value >= goal, note };
}

export function atMost(what: string, value: number, goal: number, unit: string, note = ""): Goal {
  return { what, goal: `≤ ${goal}${unit}`, figure: `${shown(value)}${unit}`, isMet: value <= goal, note };
}

export function unmeasured(what: string, goal: string, missing: string, note = ""): Goal {
  return { what, goal, figure: "–", isMet: null, note, missing };
}

function shown(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(3);
}

/** Output of a command and how long it took from its start to its end. Throws where it fails. */
export async function finished(
  command: string,
  argv: readonly string[],
): Promise<{ readonly out: string; readonly err: string; readonly seconds: number }> {
  const begun = performance.now();
  const child = spawn(command, argv, { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const [code] = (await once(child, "close")) as [number | null];
  const seconds = (performance.now() - begun) / 1000;
  if (code !== 0) throw new Error(`${command} ${argv.join(" ")} ended with ${code}: ${err.slice(-2000)}`);
  return { out, err, seconds };
}
