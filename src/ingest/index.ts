export { extensionOf, fileId } from "./article-size.ts";
export { detectReader, READERS } from "./detect.ts";
export type { Line } from "./byte-stream.ts";
export { decode, type Decoded, type DecodeOptions } from "./encoding.ts";
export { normalizeDate } from "./dates.ts";
export { htmlReader } from "./html.ts";
export { htmlToText, type PlainText } from "./html-text.ts";
export { jsonReader } from "./json.ts";
export { jsonlReader, openLineReader } from "./jsonl.ts";
export { isLineBlock, type ArticleOrBlock, type LineBlock } from "./line-blocks.ts";
export { lineEnds } from "./newline.ts";
export { checkOutletEntries, parseOutlets, type OutletEntry, type ParsedOutlets } from "./outlet-entries.ts";
export { BoundedProblems, readArticles, readSource, readSourceBlocks } from "./read.ts";
export {
  READ_OPTION_NAMES,
  readContext,
  type Gunzip,
  type ReadContext,
  type Origin,
  type Reader,
  type ReadOptions,
  type Place,
  type Source,
  type StopSignal,
} from "./reader.ts";
export { fieldOf, hasTextField, recordFields, type RecordField, type RecordFields } from "./record.ts";
export { txtReader } from "./txt.ts";
export { uniqueIds } from "./unique-ids.ts";
