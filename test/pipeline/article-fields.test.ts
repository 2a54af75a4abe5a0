/** Articles that a program hands in: what is not known, and what is of the wrong kind. */
import { describe, expect, it } from "vitest";
import { audit, compare, Corpus, type Article } from "../../src/index.ts";

const TEXT = "The last ferry to the island was cancelled on Friday after engineers found cracks in the loading ramp.";
const plain: Article = { id: "a", text: TEXT };

/** As JavaScript hands it in. */
function loose(fields: Record<string, unknown>): Article {
  return { id: "b", text: TEXT, ...fields } as unknown as Article;
}

describe("a field of an article", () => {
  it("may be null, as JSON writes what is not known", async () => {
    const unknown = loose({ title: null, outlet: null, publishedAt: null, language: null, url: null, metadata: null });
    expect(compare(plain, unknown)).toEqual(compare(plain, loose({})));
    expect(await audit([plain, unknown])).toEqual(await audit([plain, loose({})]));
  });

  it.each([
    [
      "publishedAt",
      new Date(0),
      "must be an ISO 8601 string, got a Date: give date.toISOString(), or its first 10 characters where only the day is known",
    ],
    ["outlet", 5, "must be a string, got number"],
    ["title", ["x"], "must be a string, got an array"],
  ])("of another kind is named: %s", async (field, value, wrong) => {
    const bad = loose({ [field]: value });
    const message = (name: string): string => `${name}.${field} ${wrong}`;
    expect(() => compare(plain, bad)).toThrow(new TypeError(message("b")));
    expect(() => new Corpus().add(bad)).toThrow(new TypeError(message("article")));
    await expect(audit([plain, bad])).rejects.toThrow(new TypeError(message("articles[1]")));
  });

  it("publishedAt that is no date is reported and decides nothing", async () => {
    const { problems, pairs } = await audit([plain, loose({ publishedAt: "yesterday" })]);
    expect(problems.map(({ code, input }) => [code, input])).toEqual([["invalid-date", "b"]]);
    expect(pairs[0]!.direction.evidence).toEqual([]);
  });
});

describe("options", () => {
  it.each([null, "x", 5, []])("must be an object: %j", (options) => {
    expect(() => compare(plain, loose({}), options as never)).toThrow(/^options of compare must be an object/);
  });
});
