/** Readers of option values. Each throws commander's `InvalidArgumentError`, whose message ends a sentence that names the option. */
import { InvalidArgumentError } from "commander";
import { pathPattern } from "../base/index.ts";
import { UsageError } from "./errors.ts";
import { printable } from "./printable.ts";

/** Where `audit` and `report` write when they are not told. */
export const DEFAULT_OUT = "wirecopy-report";

/** A whole number in plain digits. `Number("")` is 0 and `Number("0x10")` is 16: neither is what was meant. */
export function integerOption(min: number, max: number = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    const upper = max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `from ${min} to ${max}`;
    throw new InvalidArgumentError(`It must be a whole number, ${upper}.`);
  };
}

/** `0.5` or `50%`, from 0 to 1. */
export function shareOption(text: string): number {
  const value = decimal(text.replace(/%$/, "")) / (text.endsWith("%") ? 100 : 1);
  if (value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError("It must be a number from 0 to 1, or a percentage.");
}

/** A pattern that says which part of a path names the outlet. Compiled here only to refuse a wrong one before anything is read. */
export function outletPatternOption(text: string): string {
  try {
    pathPattern(text);
  } catch (error) {
    throw new InvalidArgumentError(`${printable((error as Error).message.replace(/^outletFrom /, "It "))}.`);
  }
  return text;
}

/** Gathers a repeatable or variadic option. */
export function gatherOption(text: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, text];
}

/**
 * The usage error behind a `RangeError` of the library that names an option: the pipeline's own limits are the last word on its options, and what it
 * refuses by name is the caller's mistake. `undefined` for anything else.
 */
export function refusedOption(error: unknown): UsageError | undefined {
  if (!(error instanceof RangeError)) return undefined;
  const named = Object.entries(FLAG_OF_OPTION).find(([option]) => error.message.startsWith(`${option} must `));
  return named === undefined ? undefined : new UsageError(`${named[1]}: ${printable(error.message)}`);
}

const FLAG_OF_OPTION = {
  shingleSize: "--shingle-size",
  minSurprise: "--min-surprise",
  threshold: "--threshold",
  recall: "--recall",
  maxArticleLength: "--max-article-length",
  outletFrom: "--outlet-from",
  outlets: "--outlets",
  inputs: "INPUT",
} as const;

function decimal(text: string): number {
  return /^(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
}
