export { detectLanguage } from "./language.ts";
export { normalize, type NormalizedText } from "./normalize.ts";
export { OffsetMap } from "./offset-map.ts";
export { segment, type SegmentOptions } from "./segment.ts";
export * from "./segmented.ts";
export { countWords } from "./word-count.ts";
export { unitPage } from "./unit-table.ts";
export { wordHashes, type WordHashes } from "./word-hashes.ts";
export { tokenize, tokenText } from "./words.ts";
