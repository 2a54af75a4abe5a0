export { detectLanguage } from "./language.ts";
export { normalize, type NormalizedText } from "./normalize.ts";
export { OffsetMap } from "./offset-map.ts";
export { segment, type SegmentOptions } from "./segment.ts";
export * from "./segmented.ts";
export { countWords } from "./word-count.ts";
export { tokenize, tokenText } from "./words.ts";
