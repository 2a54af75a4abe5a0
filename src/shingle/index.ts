export { DEFAULT_SHINGLE_SIZE, shingleColumn, type ShingleColumn } from "./column.ts";
export { DocumentFrequencies } from "./frequency.ts";
export { DEFAULT_WINDOW, minimizers } from "./minimizers.ts";
export { containment, containmentAInB, intersectionSize, overlap, resemblance, type Containment } from "./overlap.ts";
export { shingleBlocks, type ArticleShingles, type ShingleOptions } from "./shingle-blocks.ts";
export { checkShingleSet, EMPTY_SHINGLE_SET, shingleSet, unionOf, type ShingleSet } from "./shingle-set.ts";
