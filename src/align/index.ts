export { isQuotation } from "./accept.ts";
export { align, DEFAULT_MIN_SURPRISE, type AlignOptions } from "./align.ts";
export { bitsAgainstChance, expectedByChance } from "./chance.ts";
export { alignWords } from "./align-words.ts";
export { toAlignable, type AlignableText } from "./alignable.ts";
export type { Commonness } from "./information.ts";
export type { AlignedPassage, Alignment, Explanation } from "./passage.ts";
export { trigramHash } from "./seed-index.ts";
export { alignWordHashes, type WordRuns } from "./word-runs.ts";
