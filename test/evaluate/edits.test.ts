import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchEdits, NO_EDIT, tallyEdits, type GoldEdit } from "../../src/evaluate/index.ts";
import { canonicalEdit } from "../../src/evaluate/canonical-edit.ts";
import { editConfusion, editScores, editScoresByKind } from "../../src/evaluate/edit-scores.ts";

type Kind = GoldEdit["kind"];

function edit(kind: Kind, a: readonly [number, number], b: readonly [number, number]): GoldEdit {
  return { kind, a: { start: a[0], end: a[1] }, b: { start: b[0], end: b[1] } };
}

describe("canonicalEdit", () => {
  const a = "the big dog";
  const b = "the also big dog";

  it("knows one insertion by either of the spaces beside it", () => {
    const forms = [
      edit("insertion", [4, 4], [4, 9]),
      edit("insertion", [3, 3], [3, 8]),
      edit("insertion", [4, 4], [4, 8]),
      edit("insertion", [3, 3], [4, 8]),
    ];
    for (const form of forms) expect(canonicalEdit(form, { a, b })).toEqual(edit("insertion", [3, 3], [4, 8]));
  });

  it("reads insertion and deletion off the spans, whichever article is the source", () => {
    expect(canonicalEdit(edit("deletion", [4, 4], [4, 9]), { a, b }).kind).toBe("insertion");
    expect(canonicalEdit(edit("insertion", [4, 9], [4, 4]), { a: b, b: a }).kind).toBe("deletion");
    expect(canonicalEdit(edit("negation", [4, 4], [4, 8]), { a, b }).kind).toBe("negation");
  });

  it("moves a repeated word to its first place", () => {
    const [once, twice] = ["at the gate", "at the the gate"];
    const forms = [edit("word-repeated", [7, 7], [7, 11]), edit("word-repeated", [3, 3], [3, 7])];
    for (const form of forms) {
      expect(canonicalEdit(form, { a: once, b: twice })).toEqual(edit("word-repeated", [2, 2], [3, 6]));
    }
  });

  it("never moves into the middle of a word", () => {
    const [short, long] = ["good dog", "good food dog"];
    expect(canonicalEdit(edit("insertion", [4, 4], [4, 9]), { a: short, b: long })).toEqual(
      edit("insertion", [4, 4], [5, 9]),
    );
  });

  it("takes white space for an edit only where there is nothing else", () => {
    expect(canonicalEdit(edit("substitution", [3, 7], [3, 8]), { a, b })).toEqual(edit("substitution", [4, 7], [4, 8]));
    expect(canonicalEdit(edit("paragraphing", [3, 4], [3, 5]), { a: "one two", b: "one\n\ntwo" })).toEqual(
      edit("paragraphing", [3, 4], [3, 5]),
    );
  });

  it("leaves the spans alone where a text is not at hand", () => {
    expect(canonicalEdit(edit("insertion", [4, 4], [4, 9]), { a })).toEqual(edit("insertion", [4, 4], [4, 9]));
  });

  it("is settled after one go, and stays within the texts", () => {
    const words = fc.array(fc.constantFrom("the", "the", "a", "dog", "–"), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.nat(), fc.constantFrom(" ", "  ", "\n\n"), (list, seed, space) => {
        const at = seed % list.length;
        const whole = list.join(space);
        const rest = list.filter((_, index) => index !== at).join(space);
        const start = list.slice(0, at).join(space).length + (at === 0 ? 0 : space.length);
        const place = Math.min(start, rest.length);
        const one = edit("deletion", [start, start + list[at]!.length], [place, place]);
        const texts = { a: whole, b: rest };
        const settled = canonicalEdit(one, texts);
        expect(canonicalEdit(settled, texts)).toEqual(settled);
        expect(settled.b.start).toBeGreaterThanOrEqual(0);
        expect(whole.slice(settled.a.start, settled.a.end)).toBe(list[at]);
      }),
    );
  });
});

describe("matchEdits", () => {
  it("finds every edit of the gold in itself, in any order", () => {
    const gold = [edit("case", [0, 4], [0, 4]), edit("case", [9, 12], [9, 12]), edit("name", [20, 24], [20, 28])];
    const matches = matchEdits(gold, [...gold].reverse(), {});
    expect(matches.every(({ isExact }) => isExact)).toBe(true);
    expect(matches).toHaveLength(3);
  });

  it("takes an edit once, the exact match before one that only meets", () => {
    const found = [edit("name", [0, 9], [0, 9]), edit("name", [4, 9], [4, 9])];
    const matches = matchEdits([edit("name", [4, 9], [4, 9])], found, {});
    expect(matches.filter(({ isExact }) => isExact)).toHaveLength(1);
    expect(matches.filter(({ gold }) => gold === null).map((match) => match.found)).toEqual([found[0]]);
  });

  it("asks for spans that meet on both sides, empty ones where they touch", () => {
    const gold = [edit("insertion", [4, 4], [4, 8])];
    expect(matchEdits(gold, [edit("insertion", [4, 4], [2, 5])], {})[0]).toMatchObject({ isExact: false, found: {} });
    expect(matchEdits(gold, [edit("insertion", [5, 5], [4, 8])], {})[0]!.found).toBeNull();
    expect(matchEdits(gold, [edit("insertion", [4, 4], [8, 9])], {})[0]!.found).toBeNull();
  });

  it("counts exact, lenient and confused matches, misses and inventions", () => {
    const gold = [
      edit("case", [0, 4], [0, 4]),
      edit("name", [10, 14], [10, 14]),
      edit("number", [20, 24], [20, 24]),
      edit("date", [30, 34], [30, 34]),
    ];
    const found = [
      edit("case", [0, 4], [0, 4]),
      edit("name", [10, 16], [10, 16]),
      edit("date", [20, 24], [20, 24]),
      edit("reorder", [90, 94], [90, 94]),
    ];
    const tally = tallyEdits(matchEdits(gold, found, {}));
    expect(editScores([tally], "exact")).toMatchObject({ gold: 4, found: 4, right: 1, precision: 0.25, f1: 0.25 });
    expect(editScores([tally], "lenient")).toMatchObject({ right: 2, recall: 0.5 });
    expect(editScores([tally], "exact", Uint32Array.of(3))).toMatchObject({ gold: 12, found: 12, right: 3 });
    const kinds = editScoresByKind([tally], "exact");
    expect([...kinds.keys()].sort()).toEqual(["case", "date", "name", "number", "reorder"]);
    expect(kinds.get("number")).toEqual({ gold: 1, found: 0, right: 0, precision: null, recall: 0, f1: 0 });
    const { labels, rows } = editConfusion([tally, tally]);
    const cell = (row: string, column: string): number => rows[labels.indexOf(row)]![labels.indexOf(column)]!;
    expect(cell("number", "date")).toBe(2);
    expect(cell("date", NO_EDIT)).toBe(2);
    expect(cell(NO_EDIT, "reorder")).toBe(2);
    expect(cell("name", "name")).toBe(2);
    expect(labels).not.toContain("typography");
  });

  it("has no precision of nothing found and no recall of nothing to find", () => {
    const nothing = tallyEdits([]);
    expect(editScores([nothing], "exact")).toEqual({
      gold: 0,
      found: 0,
      right: 0,
      precision: null,
      recall: null,
      f1: null,
    });
  });
});
