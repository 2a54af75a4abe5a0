export { CSV_TABLES, renderCsv, type CsvOptions, type CsvTable } from "./csv.ts";
export { renderDot } from "./dot.ts";
export { renderGraphml } from "./graphml.ts";
export { renderHtml, type HtmlOptions } from "./html/page.ts";
export { jsonChunks, renderJson } from "./json.ts";
export { renderMarkdown, type MarkdownOptions } from "./markdown/render-markdown.ts";
export { ANSI_PALETTE, type Palette, type PaletteRole } from "./text/palette.ts";
export { renderText, type TextOptions } from "./text/render-text.ts";
