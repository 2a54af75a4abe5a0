import { describe, expect, it } from "vitest";
import { goldFromPan, goldFromRecords, inUtf16, lacksTexts, readGoldRecord } from "../../src/evaluate/index.ts";

const span = (start: number, end: number): { start: number; end: number } => ({ start, end });
const place = (values: readonly unknown[]): { place: string; value: unknown }[] =>
  values.map((value, index) => ({ place: `line ${index + 1}`, value }));

describe("gold as JSON Lines", () => {
  it("reads pairs, families and the word that it is complete", () => {
    const { gold, problems } = goldFromRecords(
      place([
        {
          a: "x",
          b: "y",
          passages: [{ a: span(0, 4), b: span(1, 5), stretch: 0 }],
          relation: "duplicate",
          direction: null,
        },
        {
          a: "x",
          b: "z",
          edits: [],
          credit: "uncredited",
          direction: "b",
          offsetUnit: "codepoint",
          texts: { a: "…", b: "…" },
        },
        { family: ["x", "y"] },
        { complete: true },
      ]),
    );
    expect(problems).toEqual([]);
    expect(gold).toMatchObject({ families: [["x", "y"]], isComplete: true, extent: "passages" });
    expect(gold.pairs[0]).toMatchObject({
      relation: "duplicate",
      direction: null,
      edits: undefined,
      credit: undefined,
    });
    expect(gold.pairs[1]).toMatchObject({ passages: undefined, edits: [], direction: "b", offsetUnit: "codepoint" });
  });

  it("reads PAN's pairs, which count code points and have hulls for detections", () => {
    const case_ = { this_offset: 3, this_length: 4, source_offset: 5, source_length: 6 };
    const { gold } = goldFromRecords(
      place([{ suspicious: "s.txt", source: "o.txt", suspicious_text: "t", cases: [case_] }]),
    );
    expect(gold).toMatchObject({ extent: "hull", isComplete: false, families: undefined });
    expect(gold.pairs[0]).toMatchObject({
      a: "s.txt",
      b: "o.txt",
      texts: { a: "t" },
      offsetUnit: "codepoint",
      passages: [{ a: span(3, 7), b: span(5, 11) }],
    });
  });

  it.each([
    [[], "must be an object"],
    [{ b: "y" }, "a must be a string"],
    [
      { a: "x", b: "y", passages: [{ a: span(0, 1), b: span(4, 2) }] },
      "passages[0].b.end must be 4, its start, or more",
    ],
    [{ a: "x", b: "y", passages: [{ a: span(-1, 1), b: span(0, 1) }] }, "passages[0].a.start must be an integer >= 0"],
    [{ a: "x", b: "y", edits: [{ kind: "typo", a: span(0, 1), b: span(0, 1) }] }, "edits[0].kind must be one of"],
    [{ a: "x", b: "y", edits: [{ a: span(0, 1), b: span(0, 1) }] }, "edits[0].kind must be one of"],
    [{ a: "x", b: "y", relation: "copied" }, "relation must be one of duplicate"],
    [{ a: "x", b: "y", direction: "source" }, "direction must be one of a, b"],
    [{ a: "x", b: "y", offsetUnit: "byte" }, "offsetUnit must be one of utf16, codepoint"],
    [{ a: "x", b: "y", texts: { a: "x" } }, "texts.b must be a string"],
    [{ family: "x" }, "family must be an array"],
    [{ complete: 1 }, "complete must be true"],
    [{ suspicious: "s", source: "o", cases: [{}] }, "cases[0].this_offset must be an integer"],
    [Object.create({ a: "x", b: "y" }), "a must be a string"],
  ])("refuses %j", (value, message) => {
    expect(() => readGoldRecord(value)).toThrow(TypeError);
    expect(() => readGoldRecord(value)).toThrow(message);
  });

  it("goes on after a line that is wrong, and tells which", () => {
    const { gold, problems } = goldFromRecords(
      place([new Error("it is not valid JSON"), { a: "x" }, { a: "x", b: "y" }]),
    );
    expect(gold.pairs).toHaveLength(1);
    expect(problems).toEqual([
      { place: "line 1", message: "it is not valid JSON" },
      { place: "line 2", message: "b must be a string" },
    ]);
  });
});

describe("gold as PAN's XML", () => {
  const feature = `<feature name="plagiarism" this_offset="5" this_length="100" source_reference="source-document2.txt" source_offset="9" source_length="98"/>`;
  const file = (inside: string): string =>
    `<?xml version="1.0"?>\n<!-- <feature name="plagiarism"/> -->\n<document reference="suspicious-document1.txt">\n${inside}\n</document>\n`;

  it("reads the features of a pair", () => {
    const { gold, problems, limits } = goldFromPan([
      {
        name: "truth/suspicious-document1-source-document2.xml",
        text: file(`<feature name="about" authors=""/>${feature}`),
      },
    ]);
    expect([problems, limits]).toEqual([[], []]);
    expect(gold.pairs).toEqual([
      {
        a: "suspicious-document1.txt",
        b: "source-document2.txt",
        offsetUnit: "codepoint",
        passages: [{ a: span(5, 105), b: span(9, 107) }],
      },
    ]);
  });

  it("knows a pair without plagiarism by the name of its file", () => {
    const { gold } = goldFromPan([{ name: "suspicious-document7-source-document8.xml", text: file("") }]);
    expect(gold.pairs).toMatchObject([{ a: "suspicious-document7", b: "source-document8", passages: [] }]);
  });

  it("reads one file with features of several sources, and of any artificial kind", () => {
    const second = feature.replace("document2", "document3").replace("plagiarism", "artificial-plagiarism");
    const { gold } = goldFromPan([{ name: "suspicious-document1.xml", text: file(feature + second) }]);
    expect(gold.pairs.map(({ b }) => b)).toEqual(["source-document2.txt", "source-document3.txt"]);
  });

  it("decodes entities, in either kind of quotes", () => {
    const { gold } = goldFromPan([
      { name: "x.xml", text: file(feature).replaceAll(/"(suspicious-\w+).txt"/g, "'a&amp;&#x62;&#99;&lt;'") },
    ]);
    expect(gold.pairs[0]!.a).toBe("a&bc<");
  });

  it("counts plagiarism without a source as a limit, and what is no number or no PAN as a problem", () => {
    const sourceless = `<feature name="plagiarism" this_offset="5" this_length="100"/>`;
    const broken = feature.replace('"100"', '"many"');
    const { problems, limits } = goldFromPan([
      { name: "a.xml", text: file(sourceless + sourceless) },
      { name: "b.xml", text: file(broken) },
      { name: "c.xml", text: "<html></html>" },
    ]);
    expect(limits).toEqual([{ limit: "plagiarism-without-source", value: 2, where: "a.xml" }]);
    expect(problems.map((problem) => problem.place)).toEqual(["b.xml", "c.xml"]);
  });

  it("takes hostile files in time that grows with their length", () => {
    for (const piece of ["<!--", '<feature a="', "<feature   ", "<document a='b'"]) {
      const text = piece.repeat(200_000);
      const start = performance.now();
      goldFromPan([{ name: "x.xml", text }]);
      expect(performance.now() - start, piece).toBeLessThan(3000);
    }
  });
});

describe("gold in code points", () => {
  const pair = {
    a: "x",
    b: "y",
    offsetUnit: "codepoint",
    passages: [{ a: span(1, 3), b: span(0, 2), stretch: 4 }],
    edits: [{ kind: "case", a: span(2, 3), b: span(1, 2) }],
  } as const;

  it("becomes UTF-16 by the texts", () => {
    const converted = inUtf16(pair, { a: "😀😀b", b: "ab" });
    expect(converted.passages).toEqual([{ a: span(2, 5), b: span(0, 2), stretch: 4 }]);
    expect(converted.edits![0]).toMatchObject({ a: span(4, 5), b: span(1, 2) });
    expect(lacksTexts(converted, {})).toBe(false);
  });

  it("stays as it is without a text, and says so", () => {
    expect(inUtf16(pair, { b: "ab" }).passages![0]!.a).toEqual(span(1, 3));
    expect(lacksTexts(pair, { b: "ab" })).toBe(true);
  });

  it("refuses a span behind the end of the text, in either unit", () => {
    expect(() => inUtf16(pair, { a: "😀b" })).toThrow('a span ends at 3, behind the text of "x", which ends at 2');
    expect(() => inUtf16({ ...pair, offsetUnit: "utf16" }, { b: "a" })).toThrow(RangeError);
  });
});
