import { describe, expect, it } from "vitest";
import { EDIT_KINDS, parseFindings, type ArticleFindings, type Span } from "../../src/index.ts";
import { FIXTURE, FIXTURE_WITHOUT_TEXT, EMPTY_FINDINGS } from "../support/findings-fixture.ts";

const byId = new Map(FIXTURE.articles.map((article) => [article.id, article]));
const article = (id: string): ArticleFindings => byId.get(id)!;
const slice = (id: string, span: Span): string => article(id).text!.slice(span.start, span.end);

describe("the findings fixture", () => {
  it("passes parseFindings as a value and as JSON, with and without texts", () => {
    expect(parseFindings(FIXTURE)).toBe(FIXTURE);
    expect(parseFindings(JSON.stringify(FIXTURE))).toEqual(FIXTURE);
    expect(parseFindings(FIXTURE_WITHOUT_TEXT)).toBe(FIXTURE_WITHOUT_TEXT);
    expect(parseFindings(EMPTY_FINDINGS)).toBe(EMPTY_FINDINGS);
  });

  it("has edits of every kind, each with the words that stand at its spans", () => {
    const kinds = new Set<string>();
    for (const pair of FIXTURE.pairs) {
      for (const edit of pair.passages.flatMap((passage) => passage.edits)) {
        kinds.add(edit.kind);
        expect(slice(pair.a, edit.a)).toBe(edit.a.text);
        expect(slice(pair.b, edit.b)).toBe(edit.b.text);
      }
    }
    expect([...kinds].sort()).toEqual(Object.keys(EDIT_KINDS).sort());
  });

  it("turns one side of a passage into the other when its edits are applied", () => {
    for (const pair of FIXTURE.pairs) {
      for (const passage of pair.passages) {
        let text = slice(pair.a, passage.a);
        for (const edit of [...passage.edits].sort((x, y) => y.a.start - x.a.start || y.b.start - x.b.start)) {
          const [start, end] = [edit.a.start - passage.a.start, edit.a.end - passage.a.start];
          text = text.slice(0, start) + edit.b.text + text.slice(end);
        }
        expect(text).toBe(slice(pair.b, passage.b));
      }
    }
  });

  it("has blocks that cover everything but white space", () => {
    for (const { text, blocks } of FIXTURE.articles) {
      const outside = blocks.reduceRight((rest, block) => rest.slice(0, block.start) + rest.slice(block.end), text!);
      expect(outside.trim()).toBe("");
    }
  });
});
