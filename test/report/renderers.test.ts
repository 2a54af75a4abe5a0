import { describe, expect, it } from "vitest";
import type { Findings } from "../../src/findings/index.ts";
import {
  CSV_TABLES,
  jsonChunks,
  renderCsv,
  renderDot,
  renderGraphml,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderText,
} from "../../src/report/index.ts";
import { describeRenderer } from "../contract/renderer.ts";
import { FIXTURE } from "../support/findings-fixture.ts";
import { expectGolden } from "../support/golden.ts";
import { HOSTILE } from "../support/hostile-findings.ts";

const same = (id: string): string => id;
const inFamilies = ({ families }: Findings): string[] => families.flatMap(({ articles }) => articles);
const escapedHtml = (id: string): string => id.replaceAll('"', "&quot;");
const found = (output: string, pattern: RegExp): string[] => output.match(pattern) ?? [];

describeRenderer({
  name: "renderJson",
  render: renderJson,
  writeId: (id) => JSON.stringify(id),
  breaches: (output) => (typeof JSON.parse(output) === "object" ? [] : [output]),
});
describeRenderer({ name: "renderText", render: (findings) => renderText(findings), writeId: same, breaches: () => [] });
describeRenderer({
  name: "renderMarkdown",
  render: renderMarkdown,
  writeId: same,
  breaches: (output) => [
    ...found(output, /<(?!\/?(?:del|ins|sup|details|summary)>)/g),
    ...found(output, /(?<!\\)\]\(/g),
    ...found(output, /&(?!(?:amp|lt|gt);)/g),
    ...unevenTables(output),
  ],
});
describeRenderer({
  name: "renderHtml",
  render: renderHtml,
  writeId: escapedHtml,
  breaches: (output) => [
    ...found(output, /<(?:img|iframe|object|link|base|form)\b/gi),
    ...found(output, /<script\b/gi).slice(1),
    ...found(output.replace(/"[^"<>]*"/g, '""'), /<[^>]*\s(?:on\w+|style|src)\s*=/gi),
    ...found(output, /href="(?!#|https?:)[^"]*/gi),
  ],
});
describeRenderer({
  name: "renderDot",
  render: renderDot,
  ids: inFamilies,
  writeId: (id) => id.replaceAll('"', '\\"'),
  breaches: (output) =>
    found(
      output.replace(/"(?:[^"\\]|\\.)*"/g, "S"),
      /^(?!\s*(?:digraph families \{|rankdir=TB;|\}|(?:S|node|edge)(?: -> S)? \[(?:[\w]+=[\w.]+(?:, )?)+\];)?$).*$/gm,
    ),
});
describeRenderer({
  name: "renderGraphml",
  render: renderGraphml,
  ids: inFamilies,
  writeId: same,
  breaches: (output) =>
    found(
      output
        .replace(/^<\?xml version="1.0" encoding="UTF-8"\?>/, "")
        .replace(/<\/?(?:graphml|key|graph|node|edge|data)(?: [a-z.]+="[^"<&]*")*\/?>/g, ""),
      /<|&(?!(?:amp|lt|gt);)/g,
    ),
});
for (const table of CSV_TABLES) {
  describeRenderer({
    name: `renderCsv of ${table}`,
    render: (findings) => renderCsv(findings, { table }),
    ids: ({ articles, pairs, outlets, stories = [] }) =>
      table === "articles"
        ? articles.map(({ id }) => id)
        : table === "outlets"
          ? outlets.map(({ outlet }) => outlet)
          : table === "stories"
            ? stories.flatMap((story) => story.articles)
            : pairs
                .filter(({ passages }) => table === "pairs" || passages.some(({ edits }) => edits.length > 0))
                .map(({ a }) => a),
    writeId: (id) => id.replaceAll('"', '""'),
    breaches: (output) => found(output, /(?:^|,)(?:"?[=+@\t]|"\r)/gm),
  });
}

describe("the renderings of the fixture", () => {
  it("are those in test/golden", async () => {
    expectGolden("report.json", renderJson(FIXTURE));
    expectGolden("report.txt", renderText(FIXTURE));
    expectGolden("report.ansi.txt", renderText(FIXTURE, { color: true, width: 100 }));
    expectGolden("report.md", renderMarkdown(FIXTURE));
    expectGolden("report.html", renderHtml(FIXTURE));
    expectGolden("report.dot", renderDot(FIXTURE));
    expectGolden("report.graphml", renderGraphml(FIXTURE));
    for (const table of CSV_TABLES)
      expectGolden(`${table}.csv`, (await renderCsv(FIXTURE, { table })).replaceAll("\r\n", "\n"));
  });
});

describe("renderJson", () => {
  it("gives back the findings when parsed, lone surrogates and control characters included", () => {
    for (const findings of [FIXTURE, HOSTILE]) expect(JSON.parse(renderJson(findings))).toEqual(findings);
  });

  it("sets a span on one line", () => {
    expect(renderJson(FIXTURE)).toContain('\n        { "kind": "headline", "start": 0, "end": 49 },\n');
  });

  it("comes in pieces that make up the whole", () => {
    const chunks = [...jsonChunks(FIXTURE)];
    expect(chunks.length).toBeGreaterThan(FIXTURE.articles.length + FIXTURE.pairs.length);
    expect(chunks.join("")).toBe(renderJson(FIXTURE));
  });
});

describe("renderCsv", () => {
  it("has a row for each pair, passage, edit, article, outlet and story", async () => {
    const rows = async (table: (typeof CSV_TABLES)[number]): Promise<number> =>
      (await renderCsv(FIXTURE, { table })).trimEnd().split("\r\n").length - 1;
    const passages = FIXTURE.pairs.flatMap((pair) => pair.passages);
    expect(await rows("pairs")).toBe(FIXTURE.pairs.length);
    expect(await rows("passages")).toBe(passages.length);
    expect(await rows("edits")).toBe(passages.flatMap(({ edits }) => edits).length);
    expect(await rows("articles")).toBe(FIXTURE.articles.length);
    expect(await rows("outlets")).toBe(FIXTURE.outlets.length);
    expect(await rows("stories")).toBe(FIXTURE.stories!.length);
  });

  it("refuses a table it does not have", async () => {
    await expect(renderCsv(FIXTURE, { table: "quotes" as never })).rejects.toThrow(RangeError);
  });
});

/** Tables whose rows differ in their number of cells: a pipe got through. */
function unevenTables(output: string): string[] {
  const cells = (line: string): number => line.replace(/\\\|/g, "").split("|").length;
  return output
    .trimEnd()
    .split("\n\n")
    .filter((block) => {
      const lines = block.split("\n");
      return block.startsWith("|") && lines.some((line) => cells(line) !== cells(lines[0] ?? ""));
    });
}
