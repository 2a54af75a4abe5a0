/** Options checked and completed: what a run is done with, and what it says it was done with. */

import { DEFAULT_MIN_SURPRISE } from "../align/index.ts";
import { checkAgencies, type Agency } from "../attribution/index.ts";
import { checkFraction, checkInteger, checkOptionNames, type Article } from "../base/index.ts";
import { stemEnglish, type Stemmer, type WordList } from "../edit/index.ts";
import { checkOutletEntries } from "../ingest/index.ts";
import { chooseBands } from "../lsh/index.ts";
import { DEFAULT_SHINGLE_SIZE } from "../shingle/index.ts";
import type { AuditOptions, CompareOptions } from "./options.ts";
import { outletDirectory, outletsOf, type OutletDirectory } from "./outlets/directory.ts";

/** Articles up to which every pair is compared and listed. */
export const ALL_PAIRS_LIMIT = 50;
export const DEFAULT_MAX_ARTICLE_LENGTH = 2_000_000;
export const SKETCH_SLOTS = 128;

export interface Settings {
  readonly shingleSize: number;
  readonly minSurprise: number;
  readonly stem: Stemmer;
  readonly words: WordList | undefined;
  /** `undefined`: the built-in table alone. */
  readonly agencies: readonly Agency[] | undefined;
  /** The same with the outlets of `directory`: what credits may name. */
  readonly sources: readonly Agency[] | undefined;
  readonly threshold: number;
  readonly recall: number;
  /** `undefined`: decided by the number of articles. */
  readonly allPairs: boolean | undefined;
  readonly includeText: boolean;
  readonly maxArticleLength: number;
  readonly directory: OutletDirectory;
}

const COMPARE_NAMES = ["shingleSize", "minSurprise", "stem", "words", "agencies"];
const AUDIT_NAMES = [
  ...COMPARE_NAMES,
  "threshold",
  "recall",
  "allPairs",
  "reference",
  "includeText",
  "maxArticleLength",
  "outlets",
  "inputProblems",
  "inputLimits",
  "onProgress",
];

/** @throws {TypeError | RangeError} naming the option. */
export function compareSettings(options: CompareOptions): Settings {
  return settingsOf(options, COMPARE_NAMES, "compare");
}

/** @throws {TypeError | RangeError} naming the option. */
export function auditSettings(options: AuditOptions, where: string): Settings {
  return settingsOf(options, AUDIT_NAMES, where);
}

function settingsOf(options: AuditOptions, names: readonly string[], where: string): Settings {
  checkOptionNames(options, names, where);
  if (options.stem !== undefined && typeof options.stem !== "function") throw new TypeError("stem must be a function");
  const { words } = options;
  if (words !== undefined && !(words instanceof Set || words instanceof Map))
    throw new TypeError("words must be a Set or a Map");
  const agencies = options.agencies === undefined ? undefined : checkAgencies(options.agencies);
  const directory = outletDirectory(
    options.outlets === undefined ? [] : checkOutletEntries(options.outlets, "outlets"),
  );
  return {
    shingleSize: checkInteger(options.shingleSize ?? DEFAULT_SHINGLE_SIZE, "shingleSize", 1, 255),
    minSurprise: checkInteger(options.minSurprise ?? DEFAULT_MIN_SURPRISE, "minSurprise", 1, 10_000),
    stem: options.stem ?? stemEnglish,
    words,
    agencies,
    sources:
      agencies === undefined || directory.agencies === undefined
        ? (agencies ?? directory.agencies)
        : [...agencies, ...directory.agencies],
    threshold: checkFraction(options.threshold ?? 0.5, "threshold"),
    recall: checkFraction(options.recall ?? 0.95, "recall"),
    allPairs: checkFlag(options.allPairs, "allPairs"),
    includeText: checkFlag(options.includeText, "includeText") ?? true,
    maxArticleLength: checkInteger(options.maxArticleLength ?? DEFAULT_MAX_ARTICLE_LENGTH, "maxArticleLength", 1),
    directory,
  };
}

/** The settings with the outlets of these articles among the sources that credits may name. */
export function knowingOutlets(settings: Settings, articles: readonly Article[]): Settings {
  const outlets = outletsOf(articles, settings.sources);
  return outlets.length === 0 ? settings : { ...settings, sources: [...(settings.sources ?? []), ...outlets] };
}

function checkFlag(value: unknown, name: string): boolean | undefined {
  if (value !== undefined && typeof value !== "boolean") throw new TypeError(`${name} must be true or false`);
  return value;
}

/** The settings as the findings state them. */
export function statedParameters(settings: Settings, allPairs: boolean, reference: boolean): Record<string, unknown> {
  const { bands, rows } = chooseBands({ slots: SKETCH_SLOTS, threshold: settings.threshold, recall: settings.recall });
  return {
    shingleSize: settings.shingleSize,
    minSurprise: settings.minSurprise,
    stem: settings.stem === stemEnglish ? "english" : "custom",
    words: settings.words?.size ?? null,
    ...(settings.agencies !== undefined && { agencies: settings.agencies }),
    threshold: settings.threshold,
    recall: settings.recall,
    sketch: { scheme: "fast-similarity", slots: SKETCH_SLOTS, seed: 1, bands, rows },
    allPairs,
    reference,
    includeText: settings.includeText,
    maxArticleLength: settings.maxArticleLength,
    ...(settings.directory.entries.length > 0 && { outlets: settings.directory.entries }),
  };
}
