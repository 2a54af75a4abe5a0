import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EDIT_KINDS, type EditFinding } from "../../src/findings/index.ts";
import { creditTally, overview, summarize } from "../../src/report/overview.ts";
import type { EditView, PassageView } from "../../src/report/pair-view.ts";
import { abridged, readPassage } from "../../src/report/reading.ts";
import { shorten, visible, visibleLine } from "../../src/report/visible.ts";
import { dateInWords, grouped, oddsOf, percent, plural } from "../../src/report/words.ts";
import { EMPTY_FINDINGS, FIXTURE } from "../support/findings-fixture.ts";

describe("visible", () => {
  it("shows control characters, direction overrides and lone surrogates as signs", () => {
    expect(visible("a\u001b[2J\u009bm\u007f\u0000")).toBe("a␛[2J[U+009B]m␡␀");
    expect(visible("\u202Eevil\u2066\u2029")).toBe("[U+202E]evil[U+2066][U+2029]");
    expect(visible("\ud800x\udc00")).toBe("\uFFFDx\uFFFD");
  });

  it("leaves line feeds, tabs, emoji and right-to-left text as they are", () => {
    for (const text of ["one\n\ttwo", "👨‍👩‍👧 🌊", "הים עלה", "می‌خواهم"]) expect(visible(text)).toBe(text);
  });

  it("never leaves a control character or an unpaired surrogate in a line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(visibleLine(text)).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Cs}]/u);
      }),
    );
  });
});

describe("shorten", () => {
  it("cuts to the limit with an ellipsis, never through a surrogate pair", () => {
    expect(shorten("abcdef", 6)).toBe("abcdef");
    expect(shorten("abcdefg", 6)).toBe("abcde…");
    expect(shorten("abcd🌊efg", 6)).toBe("abcd…");
  });
});

describe("words", () => {
  it("rounds neither a trace nor a near certainty away", () => {
    expect([0, 0.004, 0.014, 0.5, 0.994, 0.9999, 1].map(percent)).toEqual([
      "0%",
      "<1%",
      "1%",
      "50%",
      ">99%",
      ">99%",
      "100%",
    ]);
  });

  it("counts", () => {
    expect([plural(1, "pair"), plural(0, "pair"), plural(12345, "family", "families")]).toEqual([
      "1 pair",
      "0 pairs",
      "12,345 families",
    ]);
    expect([999, 1000, 1234567].map(grouped)).toEqual(["999", "1,000", "1,234,567"]);
  });

  it("gives log-odds as a factor", () => {
    expect([0, Math.log(2), Math.log(1500), 40].map(oddsOf)).toEqual([
      "odds ×1.0",
      "odds ×2.0",
      "odds ×1,500",
      "odds ×2e+17",
    ]);
  });

  it("writes dates as they were given, and what is no date too", () => {
    expect(
      ["2024-11-03T23:10:00Z", "2024-11-03T23:10:05.123+0100", "2024-11-03T23:10", "2024-11-03", "soon", null].map(
        dateInWords,
      ),
    ).toEqual(["2024-11-03 23:10 UTC", "2024-11-03 23:10 +0100", "2024-11-03 23:10", "2024-11-03", "soon", "no date"]);
  });
});

describe("overview", () => {
  it("sums up in one sentence", () => {
    expect(summarize(overview(FIXTURE))).toBe(
      "9 articles, 36 pairs: 2 derived pairs (1 duplicate), 1 with a common source, 1 shared quotation, 24 of the same event, 8 unrelated.",
    );
    expect(summarize(overview(EMPTY_FINDINGS))).toBe("0 articles, 0 pairs.");
    const five = {
      ...FIXTURE,
      pairs: FIXTURE.pairs.filter(({ relation }) => /partially|same-event/.test(relation)).slice(0, 10),
    };
    expect(summarize(overview(five))).toBe(
      "9 articles, 10 pairs: 1 derived pair, 0 shared quotations, 9 of the same event.",
    );
  });

  it("numbers pairs from the closest to those that share nothing", () => {
    const { sharing, apart } = overview(FIXTURE);
    expect(sharing.map(({ number, pair }) => [number, pair.relation])).toEqual([
      [1, "duplicate"],
      [2, "partially-derived"],
      [3, "shared-source"],
      [4, "shared-quotation"],
    ]);
    expect(apart.map(({ number }) => number)).toEqual(apart.map((_, index) => 5 + index));
  });

  it("says in its first line what was not looked for, and what credits were found", () => {
    const view = overview(FIXTURE);
    expect(summarize(view)).toMatch(/24 of the same event, 8 unrelated\.$/);
    expect(creditTally(view)).toBe(
      "Credit to the source, in 3 pairs: 1 credited, 1 no credit found, 1 credit not kept.",
    );
    const sharing = FIXTURE.pairs.filter(({ passages }) => passages.length > 0);
    const some = overview({ ...FIXTURE, pairs: sharing, parameters: { ...FIXTURE.parameters, allPairs: false } });
    expect(summarize(some)).not.toContain("same event");
    expect(summarize(some)).toContain("Pairs without shared text were not looked for.");
    const form = { ...sharing[0]!, relation: "same-event", credit: "not-applicable" } as const;
    const formal = overview({ ...FIXTURE, pairs: [form], parameters: { allPairs: false } });
    expect(summarize(formal)).toContain("1 that share only a form or boilerplate");
    expect(creditTally(formal)).toBe("");
  });

  it("refuses a pair of an article that is not listed", () => {
    expect(() => overview({ ...FIXTURE, articles: [] })).toThrow(RangeError);
  });
});

describe("readPassage", () => {
  const derivative = "He said “we are not leaving” on Monday.";
  const edit = (kind: EditFinding["kind"], before: string, after: string): EditView => {
    const start = derivative.indexOf(after);
    const side = { start, end: start + after.length, text: after };
    const source = { start, end: start + before.length, text: before };
    return { edit: { kind, class: EDIT_KINDS[kind], a: source, b: side }, source, derivative: side, erroneous: null };
  };
  const read = (...edits: EditView[]): string => {
    const passage = { derivative: { start: 0, end: derivative.length }, edits } as unknown as PassageView;
    return readPassage(passage, derivative)
      .map((part) => (part.kind === "same" ? part.text : `[${part.deleted}|${part.inserted}]`))
      .join("");
  };

  it("sets edits where the derivative has them", () => {
    expect(read(edit("date", "Sunday", "Monday"))).toBe("He said “we are not leaving” on [Sunday|Monday].");
  });

  it("keeps white space at the rim of an edit outside its marks", () => {
    expect(read(edit("insertion", "", " not"))).toBe("He said “we are [|not] leaving” on Monday.");
    expect(read(edit("paragraphing", "\n\n", " "))).toBe("He[¶|␣]said “we are not leaving” on Monday.");
  });

  it("prints words once where one edit lies in another", () => {
    const quote = edit("quote-altered", "“we are leaving”", "“we are not leaving”");
    expect(read(quote, edit("negation", "", "not "))).toBe(
      "He said [“we are leaving”|“we are not leaving”] on Monday.",
    );
  });

  it("prints the rest of an edit that runs on beyond another", () => {
    expect(read(edit("substitution", "x", "said “we"), edit("substitution", "y", "we are"))).toBe(
      "He [x|said “we][| are] not leaving” on Monday.",
    );
  });

  it("shows moved words where they stood and where they stand", () => {
    const texts = {
      a: "A union of lorry drivers blocked the port at night. They left at dawn.",
      b: "A lorry drivers union blocked the port at night. They left at dawn.",
    };
    const moved = (source: string, derivativeText: string, now: string): string => {
      const from = source.indexOf("union of");
      const at = { start: from, end: from + 8, text: "union of" };
      const to = { start: derivativeText.indexOf(now), end: derivativeText.indexOf(now) + now.length, text: now };
      const one = {
        edit: { kind: "reorder", class: "substance", a: at, b: to },
        source: at,
        derivative: to,
        erroneous: null,
      };
      const whole = { source: { start: 0, end: source.length }, derivative: { start: 0, end: derivativeText.length } };
      return readPassage({ ...whole, edits: [one] } as unknown as PassageView, derivativeText, source)
        .map((part) => (part.kind === "same" ? part.text : `[${part.deleted}|${part.inserted}]`))
        .join("");
    };
    expect(moved(texts.a, texts.b, "union")).toBe(
      "A [union of|]lorry drivers [|union] blocked the port at night. They left at dawn.",
    );
    // Where the words behind it are others, or stand twice, nobody can say where it stood.
    expect(moved(texts.a, texts.b.replace("lorry drivers", "drivers"), "union")).toContain("[union of|union]");
    expect(moved("union of x", "x union", "union")).toBe("x [union of|union]");
  });

  it("leaves the middle of a long unedited stretch out, and says how much", () => {
    const text = "word ".repeat(400).trim();
    const short = abridged({ kind: "same", text, length: text.length });
    expect(short.length).toBeLessThan(420);
    expect(short).toMatch(/^word .* …\([\d,]+ characters the same\)… .* word$/);
  });
});
