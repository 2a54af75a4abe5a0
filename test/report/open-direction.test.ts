/** What a reader is told of two articles of which one is the other's text, where nothing says which came first. */
import { describe, expect, it } from "vitest";
import { compare } from "../../src/index.ts";
import { verdict, viewPair, type ArticleView } from "../../src/report/pair-view.ts";
import { P1, P2, P3 } from "../support/bell-story.ts";

const view = { number: 1, article: {}, relations: new Map() } as unknown as ArticleView;
const long = `${P1}\n\n${P2}\n\n${P3}`;

describe("the verdict on an open pair", () => {
  it.each([
    [long, `${P1}\n\n${P2}`, "the second article from the first or the first from the second"],
    [`${P1}\n\n${P2}`, long, "the first article from the second or the second from the first"],
  ])("names the one that is within the other first", (a, b, words) => {
    const pair = compare({ id: "a", text: a }, { id: "b", text: b });
    const open = { ...pair, direction: { ...pair.direction, source: null } };
    expect(verdict(viewPair({ ...open, relation: "wholly-derived" }, 1, view, view))).toBe(
      `wholly derived, ${words}: the text cannot tell which`,
    );
    expect(viewPair(open, 1, view, view).copied).toBe(Math.max(pair.coverage.a, pair.coverage.b));
  });

  it("asks nothing of a pair that has its text from a third", () => {
    const pair = compare({ id: "a", text: long }, { id: "b", text: P1 });
    const sibling = { ...pair, relation: "shared-source", direction: { ...pair.direction, source: null } } as const;
    expect(verdict(viewPair(sibling, 1, view, view))).toBe("shared source");
  });
});
