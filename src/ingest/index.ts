export { extensionOf, fileId } from "./article-size.ts";
export { detectReader, READERS } from "./detect.ts";
export { decode, type Decoded, type DecodeOptions } from "./encoding.ts";
export { normalizeDate } from "./dates.ts";
export { htmlReader } from "./html.ts";
export { htmlToText, type PlainText } from "./html-text.ts";
export { jsonReader } from "./json.ts";
export { jsonlReader } from "./jsonl.ts";
export { checkOutletEntries, parseOutlets, type OutletEntry, type ParsedOutlets } from "./outlet-entries.ts";
export { readArticles, readSource } from "./read.ts";
export {
  READ_OPTION_NAMES,
  readContext,
  type Gunzip,
  type ReadContext,
  type Origin,
  type Reader,
  type ReadOptions,
  type Source,
} from "./reader.ts";
export { hasTextField, recordFields, type RecordFields } from "./record.ts";
export { txtReader } from "./txt.ts";
export { uniqueIds } from "./unique-ids.ts";
