/** The options of `dedupe`, checked and completed. */
import { checkFraction, checkOptionNames, type Article } from "../base/index.ts";
import { createTextBatches, type TextBatches } from "../batches/index.ts";

/** What is compared with what. */
export const UNITS = ["article", "paragraph"] as const;
export type Unit = (typeof UNITS)[number];

/** Which member of a cluster stands for it. */
export const KEEP_RULES = ["earliest", "longest", "first"] as const;
export type KeepRule = (typeof KEEP_RULES)[number];

export type DedupeStage = "fingerprint" | "join" | "verify";

export interface DedupeProgress {
  readonly stage: DedupeStage;
  readonly done: number;
  /** `null` while the number is not known. */
  readonly total: number | null;
}

/** Options of `dedupe`. */
export interface DedupeOptions {
  /**
   * Resemblance from which two texts are near-duplicates. Raising it splits edited copies off; lowering it joins reworked stories and, from
   * about 0.3 on, forms filled in twice.
   *
   * Default: `0.5`
   */
  readonly threshold?: number | undefined;
  /**
   * Share of the pairs at exactly `threshold` that must become candidates; decides bands and rows, and with them time.
   *
   * Default: `0.95`
   */
  readonly recall?: number | undefined;
  /**
   * `"article"` compares whole texts, `"paragraph"` every paragraph with every other; furniture, bylines and datelines are left out then (`limits`).
   *
   * Default: `"article"`
   */
  readonly unit?: Unit | undefined;
  /**
   * Which member stands for its cluster: the `"earliest"` published (a date alone counts as the beginning of its day in UTC; undated ones come last),
   * the `"longest"` in UTF-16 code units, or the `"first"` of the input. Ties go to the lowest id by code units.
   *
   * Default: `"earliest"`
   */
  readonly keep?: KeepRule | undefined;
  /**
   * Read the texts a second time to compute the resemblance of every candidate exactly. Otherwise the signatures' estimate decides, which errs by 0.03
   * near the threshold; it knows how many shingles each text has (known-sizes.ts).
   *
   * Default: `true`
   */
  readonly verify?: boolean | undefined;
  /**
   * What fingerprints texts; `openTextThreads` of `wirecopy/node` does it on several threads. The answer is the same.
   *
   * Default: the calling thread, `createTextBatches()`
   */
  readonly batches?: TextBatches | undefined;
  /**
   * Called for each article of the second reading, in order, with its number from 0 on; the texts are read a second time for its sake even without
   * `verify`. A promise is awaited.
   *
   * Default: none
   */
  readonly onSecondReading?: ((article: Article, index: number) => void | Promise<void>) | undefined;
  /** Called now and then with how far the run is. What it throws ends the run. Default: none */
  readonly onProgress?: ((progress: DedupeProgress) => void) | undefined;
}

export interface DedupeSettings {
  readonly threshold: number;
  readonly recall: number;
  readonly unit: Unit;
  readonly keep: KeepRule;
  readonly verify: boolean;
  readonly batches: TextBatches;
  readonly onSecondReading: DedupeOptions["onSecondReading"];
  readonly onProgress: (progress: DedupeProgress) => void;
}

const NAMES = ["threshold", "recall", "unit", "keep", "verify", "batches", "onSecondReading", "onProgress"];

/** @throws {TypeError | RangeError} naming the option. */
export function dedupeSettings(options: DedupeOptions): DedupeSettings {
  checkOptionNames(options, NAMES, "dedupe");
  const { verify = true, onSecondReading } = options;
  if (typeof verify !== "boolean") throw new TypeError("verify must be true or false");
  return {
    threshold: checkFraction(options.threshold ?? 0.5, "threshold"),
    recall: checkFraction(options.recall ?? 0.95, "recall"),
    unit: checkChoice(options.unit ?? "article", UNITS, "unit"),
    keep: checkChoice(options.keep ?? "earliest", KEEP_RULES, "keep"),
    verify,
    batches: options.batches ?? createTextBatches(),
    onSecondReading,
    onProgress: options.onProgress ?? ((): void => undefined),
  };
}

function checkChoice<T extends string>(value: T, choices: readonly T[], name: string): T {
  if (choices.includes(value)) return value;
  throw new RangeError(`${name} must be one of ${choices.join(", ")}, got ${JSON.stringify(value)}`);
}
