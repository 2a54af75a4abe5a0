import { describe, expect, test } from "vitest";
import { EDIT_KINDS, type EditKind } from "../../src/edit/index.ts";
import type { PairFindings, PassageFinding } from "../../src/findings/index.ts";
import { pairRows } from "../../src/cli/pair-rows.ts";
import { renderSideBySide } from "../../src/cli/side-by-side.ts";
import { pairFindings } from "./memory-io.ts";

const A = "Rebels took the town.\n\nIsis said so.\n\nOnly here.";
const B = "Only there.\n\nRebels took the town.\n\nISIS said so.";

const PAIR = pair(A, B, [
  passage(A, B, "Rebels took the town."),
  passage(A, B, "Isis said so.", "ISIS said so.", [["case", "Isis", "ISIS"]]),
]);

describe("pairRows", () => {
  test("puts shared passages beside each other and the rest alone, in reading order", () => {
    expect(sketch(A, B, PAIR)).toEqual([
      "alone  | Only there.",
      "same Rebels took the town. | Rebels took the town.",
      "edited [Isis:style] said so. | [ISIS:style] said so.",
      "alone Only here. | ",
    ]);
  });

  test("shows passages that cross as moved, under one number, and keeps the heavier in place", () => {
    const a = "A short one. A very much longer one.";
    const b = "A very much longer one. A short one.";
    const crossing = pair(a, b, [passage(a, b, "A short one."), passage(a, b, "A very much longer one.")]);
    expect(sketch(a, b, crossing)).toEqual([
      "moved 1 A short one. | ",
      "same A very much longer one. | A very much longer one.",
      "moved 1  | A short one.",
    ]);
  });

  test("shows a sentence that one text has twice once on the other side", () => {
    const a = "It burned. Then. It burned.";
    const b = "It burned.";
    const twice = pair(a, b, [
      passage(a, b, "It burned."),
      { ...passage(a, b, "It burned."), a: { start: 17, end: 27 } },
    ]);
    expect(sketch(a, b, twice)).toEqual(["same It burned. | It burned.", "alone Then. | ", "moved 1 It burned. | "]);
  });

  test("loses no word of either text, however the passages lie", () => {
    const a = "one two three four five six seven eight";
    const b = "five six one two nine seven three four";
    const passages = ["one two", "three four", "five six", "seven", "two three", "six"].map((words) => {
      const at = b.indexOf(words);
      const other = at < 0 ? { start: 0, end: 4 } : { start: at, end: at + words.length };
      return { ...passage(a, a, words), b: other };
    });
    for (let keep = 0; keep < 1 << passages.length; keep++) {
      const chosen = passages.filter((_, index) => (keep >> index) & 1);
      const rows = pairRows({ a, b }, pair(a, b, chosen));
      for (const [side, text] of [
        ["a", a],
        ["b", b],
      ] as const) {
        const shown = rows.flatMap((row) => row[side].map((run) => run.text)).join(" ");
        expect(shown.split(/\s+/).filter((word) => word !== "")).toEqual(text.split(" "));
      }
    }
  });

  test("shows words changed one after the other as one change", () => {
    const b = "he said none such things";
    const a = "he said no such thing";
    const changed = passage(a, b, a, b, [
      ["substitution", "no", "none"],
      ["inflection", "such", "such"],
      ["inflection", "thing", "things"],
    ]);
    expect(sketch(a, b, pair(a, b, [changed]))).toEqual([
      "edited he said [no such thing:substance] | he said [none such things:substance]",
    ]);
  });

  test("shows the weightier class where edits overlap", () => {
    const a = "he said no such thing";
    const overlapping = pair(a, a, [
      passage(a, a, a, a, [
        ["typography", "said no", "said no"],
        ["negation", "no", "no"],
      ]),
    ]);
    expect(sketch(a, a, overlapping)[0]).toBe(
      "edited he [said :style][no:substance] such thing | he [said :style][no:substance] such thing",
    );
  });
});

describe("renderSideBySide", () => {
  const articles = [
    { id: "a.txt", text: A, title: "Rebels \u001b[31mtake\u202e town", outlet: "The Paper" },
    { id: "b.txt", text: B },
  ] as const;

  test("sets two columns where there is room", () => {
    const text = renderSideBySide(...articles, PAIR, { color: false, width: 100 });
    expect(text).toMatch(/^ {48} > Only there\.$/m);
    expect(text).toMatch(/^Rebels took the town\. {27} = Rebels took the town\.$/m);
    expect(text).toMatch(/^\[-Isis-\] said so\. {31} ~ \{\+ISIS\+\} said so\.$/m);
    expect(text).toMatch(/^Only here\. {38} <$/m);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  test("sets one above the other where there is not", () => {
    const text = renderSideBySide(...articles, PAIR, { color: false, width: 60 });
    expect(text).toContain(
      "B > Only there.\n\n  = Rebels took the town.\n\nA ~ [-Isis-] said so.\nB ~ {+ISIS+} said so.\n",
    );
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  });

  test("colors by class when told to, and then needs no brackets", () => {
    const text = renderSideBySide(...articles, PAIR, { color: true, width: 60 });
    expect(text).toContain("\u001b[33mIsis");
    expect(text).not.toContain("[-Isis-]");
  });

  test("says who copied whom, how sure it is, and why", () => {
    const directed: PairFindings = {
      ...PAIR,
      relation: "partially-derived",
      credit: "uncredited",
      coverage: { a: 0.7, b: 0.004 },
      direction: {
        source: "b",
        probability: 0.974,
        evidence: [{ kind: "dropped-text", towards: "b", weight: 2, text: "B has \u0007more", spans: [] }],
      },
    };
    const text = renderSideBySide(...articles, directed, { color: false, width: 80 });
    expect(text).toContain("partially derived: A from B, probability 0.97; credit: uncredited\n");
    expect(text).toContain("shared: 70% of A, 0.4% of B; passages 2; edits 1 (style 1, substance 0, error 0)\n");
    expect(text).toContain("B as the source: B has \\u0007more\n");
    const open: PairFindings = { ...PAIR, relation: "partially-derived" };
    expect(renderSideBySide(...articles, open, { color: false, width: 80 })).toContain("the text cannot tell");
  });

  test("asks nobody who copied where nothing was copied, and says so of a form", () => {
    const form: PairFindings = { ...PAIR, relation: "unrelated", form: { kept: 2, replaced: 5 } };
    const text = renderSideBySide(...articles, form, { color: false, width: 80 });
    expect(text).toContain("unrelated, one form filled in twice (5 facts replaced, 2 kept); credit");
    expect(text).not.toContain("the text cannot tell");
  });

  test("lets no control character of an article through", () => {
    const text = renderSideBySide(...articles, PAIR, { color: false, width: 80 });
    expect(text).toContain("Rebels \\u001b[31mtake\\u202e town · The Paper");
    expect(text.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u202e]/);
  });
});

function passage(
  a: string,
  b: string,
  inA: string,
  inB: string = inA,
  edits: readonly (readonly [kind: EditKind, a: string, b: string])[] = [],
): PassageFinding {
  return {
    a: spanOf(a, inA),
    b: spanOf(b, inB),
    kind: edits.length === 0 ? "verbatim" : "edited",
    similarity: 1,
    stretch: 0,
    surprise: 40,
    edits: edits.map(([kind, from, to]) => ({
      kind,
      class: EDIT_KINDS[kind],
      a: { ...spanOf(a, from), text: from },
      b: { ...spanOf(b, to), text: to },
    })),
  };
}

function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function pair(_a: string, _b: string, passages: readonly PassageFinding[]): PairFindings {
  return pairFindings("a.txt", "b.txt", { passages });
}

/** One line a row: kind, number, both sides with their marks. */
function sketch(a: string, b: string, findings: PairFindings): string[] {
  return pairRows({ a, b }, findings).map((row) => {
    const [left, right] = (["a", "b"] as const).map((side) =>
      row[side].map(({ text, mark }) => (mark === "plain" ? text : `[${text}:${mark}]`)).join(""),
    );
    return `${row.kind}${row.number === undefined ? "" : ` ${row.number}`} ${left?.trim()} | ${right?.trim()}`;
  });
}
