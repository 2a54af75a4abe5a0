export { align, DEFAULT_MIN_SURPRISE, isQuotation, type AlignOptions } from "./align.ts";
export { toAlignable, type AlignableText } from "./alignable.ts";
export type { Commonness } from "./information.ts";
export type { AlignedPassage, Alignment } from "./passage.ts";
export { trigramHash } from "./seed-index.ts";
