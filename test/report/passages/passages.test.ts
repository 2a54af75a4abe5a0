import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectionsOf, goldFromPan, inUtf16 } from "../../../src/evaluate/index.ts";
import { EDIT_KINDS, type EditFinding, type Findings, type PairFindings } from "../../../src/findings/index.ts";
import { PASSAGE_FORMATS, panFiles, passageChunks, renderCsv, type PassageFormat } from "../../../src/report/index.ts";
import { articleFindings, findingsOf, pairFindings } from "../../cli/memory-io.ts";
import { EMPTY_FINDINGS, FIXTURE, FIXTURE_WITHOUT_TEXT } from "../../support/findings-fixture.ts";
import { HOSTILE } from "../../support/hostile-findings.ts";

interface PassimLine {
  readonly begin: number;
  readonly end: number;
  readonly begin2: number;
  readonly end2: number;
  readonly s1: string;
  readonly s2: string;
  readonly matches: number;
  readonly id: string;
  readonly id2: string;
}

async function exported(findings: Findings, format: PassageFormat): Promise<string> {
  return [...(await passageChunks(findings, format))].join("");
}

async function lines<T>(findings: Findings, format: PassageFormat): Promise<T[]> {
  const text = await exported(findings, format);
  return text === ""
    ? []
    : text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as T);
}

function passagesOf(findings: Findings): { pair: PairFindings; passage: PairFindings["passages"][number] }[] {
  return findings.pairs.flatMap((pair) => pair.passages.map((passage) => ({ pair, passage })));
}

function textOf(findings: Findings, id: string): string {
  return findings.articles.find((article) => article.id === id)!.text!;
}

/** Two articles of one pair with a passage between two cuts of each, which fall between characters, and one edit at its start. */
const character = fc.constantFrom("a", "B", "-", " ", "é", "北", "😀", "🏳️", "\n");
const findings: fc.Arbitrary<Findings> = fc
  .record({
    texts: fc.tuple(fc.array(character, { minLength: 4 }), fc.array(character, { minLength: 4 })),
    cuts: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
    source: fc.constantFrom("a", "b", null),
  })
  .map(({ texts: [x, y], cuts, source }) => {
    const spanOf = (characters: readonly string[], one: number, other: number): { start: number; end: number } => {
      const [from, to] = [one % characters.length, other % characters.length].sort((p, q) => p - q) as [number, number];
      const start = characters.slice(0, from).join("").length;
      return { start, end: start + characters.slice(from, to + 1).join("").length };
    };
    const [a, b] = [spanOf(x, cuts[0], cuts[1]), spanOf(y, cuts[2], cuts[3])];
    const head = (text: string, at: number): EditFinding["a"] => {
      const first = String.fromCodePoint(text.codePointAt(at)!);
      return { start: at, end: at + first.length, text: first };
    };
    const edit: EditFinding = {
      kind: "substitution",
      class: EDIT_KINDS.substitution,
      a: head(x.join(""), a.start),
      b: head(y.join(""), b.start),
    };
    const passage = { a, b, kind: "edited", similarity: 0.5, stretch: 0, surprise: 60, edits: [edit] } as const;
    return findingsOf({
      articles: [articleFindings("x", { text: x.join("") }), articleFindings("y", { text: y.join("") })],
      pairs: [pairFindings("x", "y", { passages: [passage], direction: { source, probability: 0.9, evidence: [] } })],
    });
  });

describe("offsets in the unit of each format", () => {
  it("passim: slices of code points are the words of the passage", async () => {
    await fc.assert(
      fc.asyncProperty(findings, async (all) => {
        const { pair, passage } = passagesOf(all)[0]!;
        const side = pair.direction.source ?? "a";
        const other = side === "a" ? "b" : "a";
        const [line] = await lines<PassimLine>(all, "passim");
        const [source, derivative] = [textOf(all, line!.id), textOf(all, line!.id2)];
        expect(line).toMatchObject({ id: pair[side], id2: pair[other] });
        expect([...source].slice(line!.begin, line!.end).join("")).toBe(
          source.slice(passage[side].start, passage[side].end),
        );
        expect([...derivative].slice(line!.begin2, line!.end2).join("")).toBe(
          derivative.slice(passage[other].start, passage[other].end),
        );
      }),
    );
  });

  it("passim: the two strings are of one length, and without padding they are the words of the passage", async () => {
    await fc.assert(
      fc.asyncProperty(findings, async (all) => {
        const [line] = await lines<PassimLine>(all, "passim");
        const words = (id: string, begin: number, end: number): string =>
          [...textOf(all, id)].slice(begin, end).join("").replaceAll("-", "\u2010");
        expect([...line!.s1]).toHaveLength([...line!.s2].length);
        expect(line!.s1.replaceAll("-", "")).toBe(words(line!.id, line!.begin, line!.end));
        expect(line!.s2.replaceAll("-", "")).toBe(words(line!.id2, line!.begin2, line!.end2));
        const [one, two] = [[...line!.s1], [...line!.s2]];
        expect(line!.matches).toBe(one.filter((sign, at) => sign === two[at]).length);
      }),
    );
  });

  it("textpair: slices of bytes are the words of the passage", async () => {
    await fc.assert(
      fc.asyncProperty(findings, async (all) => {
        const [line] = await lines<Record<string, string>>(all, "textpair");
        const { pair, passage } = passagesOf(all)[0]!;
        for (const role of ["source", "target"] as const) {
          const id = line![`${role}_doc_id`]!;
          const side = id === pair.a ? "a" : "b";
          const bytes = Buffer.from(textOf(all, id)).subarray(
            Number(line![`${role}_start_byte`]),
            Number(line![`${role}_end_byte`]),
          );
          const words = textOf(all, id).slice(passage[side].start, passage[side].end);
          expect(bytes.toString()).toBe(words);
          expect(line![`${role}_passage`]).toBe(words.replace(/\s+/g, " "));
          expect(Number(line![`${role}_end_position`])).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it("pan: read back as gold they are the detections that they were", async () => {
    await fc.assert(
      fc.asyncProperty(findings, async (all) => {
        const { pair, passage } = passagesOf(all)[0]!;
        const { gold, problems } = goldFromPan([{ name: "all.xml", text: await exported(all, "pan") }]);
        expect(problems).toEqual([]);
        const [read] = gold.pairs;
        const [derivative, source] = pair.direction.source === "b" ? (["a", "b"] as const) : (["b", "a"] as const);
        expect(read).toMatchObject({ a: `${pair[derivative]}.txt`, b: `${pair[source]}.txt` });
        const texts = { a: textOf(all, pair[derivative]), b: textOf(all, pair[source]) };
        expect(inUtf16(read!, texts).passages).toEqual([{ a: passage[derivative], b: passage[source] }]);
      }),
    );
  });
});

describe("the formats", () => {
  const count = passagesOf(FIXTURE).length;

  it.each(["wirecopy", "passim", "textpair"] as const)("%s has a line for every passage", async (format) => {
    expect(await lines(FIXTURE, format)).toHaveLength(count);
    expect(await exported(EMPTY_FINDINGS, format)).toBe("");
  });

  it("pan has a feature for every stretch, from its first passage to its last", async () => {
    const { gold } = goldFromPan([{ name: "all.xml", text: await exported(FIXTURE, "pan") }]);
    const expected = FIXTURE.pairs.filter(({ passages }) => passages.length > 0);
    expect(gold.pairs).toHaveLength(expected.length);
    for (const pair of expected) {
      const derivative = pair.direction.source === "b" ? "a" : "b";
      const source = derivative === "a" ? "b" : "a";
      const read = gold.pairs.find(({ a, b }) => a === `${pair[derivative]}.txt` && b === `${pair[source]}.txt`)!;
      const texts = { a: textOf(FIXTURE, pair[derivative]), b: textOf(FIXTURE, pair[source]) };
      const hulls = detectionsOf(pair.passages, "hull").map((one) => ({ a: one[derivative], b: one[source] }));
      const inOrder = hulls.sort((x, y) => x.a[0]!.start - y.a[0]!.start || x.b[0]!.start - y.b[0]!.start);
      expect(detectionsOf(inUtf16(read, texts).passages!, "hull")).toEqual(inOrder);
    }
  });

  it("pan writes a file a pair, with names that any disk takes and no two alike", () => {
    const ids = ["news/1", "NEWS/1", "../../etc", ".hidden", "ü".repeat(300), 'a"b<c>&'];
    const articles = ids.map((id) => articleFindings(id));
    const passage = {
      a: { start: 0, end: 4 },
      b: { start: 0, end: 4 },
      kind: "verbatim",
      similarity: 1,
      stretch: 0,
      surprise: 60,
      edits: [],
    } as const;
    const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => pairFindings(a, b, { passages: [passage] })));
    const files = [...panFiles(findingsOf({ articles, pairs }))];
    expect(new Set(files.map(({ name }) => name.toLowerCase())).size).toBe(pairs.length);
    for (const { name } of files) expect(name).toMatch(/^[A-Za-z0-9_%-][A-Za-z0-9_.%-]{0,210}\.xml$/);
    const { gold, problems } = goldFromPan(files);
    expect(problems).toEqual([]);
    expect(gold.pairs.map(({ a }) => a)).toContain('a"b<c>&.txt');
  });

  it("csv is the table of passages", async () => {
    expect(await exported(FIXTURE, "csv")).toBe(await renderCsv(FIXTURE, { table: "passages" }));
  });

  it("wirecopy has the words, the edits and who copied whom", async () => {
    const [line] = await lines<Record<string, { readonly id: string; readonly text: string }>>(FIXTURE, "wirecopy");
    const { pair, passage } = passagesOf(FIXTURE)[0]!;
    const side = pair.direction.source ?? "a";
    expect(line!["source"]!.id).toBe(pair[side]);
    expect(line!["source"]!.text).toBe(textOf(FIXTURE, pair[side]).slice(passage[side].start, passage[side].end));
    expect(line).toMatchObject({
      offsetUnit: "utf16",
      relation: pair.relation,
      edits: passage.edits.map(({ kind }) => ({ kind })),
    });
  });

  it("passim lays every fixture's passage, edits and moved sentences included, without losing a character", async () => {
    for (const line of await lines<PassimLine>(FIXTURE, "passim")) {
      const source = [...textOf(FIXTURE, line.id)].slice(line.begin, line.end).join("");
      expect(line.s1.replaceAll("-", "").replaceAll("\u2010", "-")).toBe(source.replaceAll("\u2010", "-"));
      expect([...line.s1]).toHaveLength([...line.s2].length);
    }
  });

  it.each(PASSAGE_FORMATS)("%s lets nothing that comes from outside act", async (format) => {
    const output = await exported(HOSTILE, format);
    expect(output).not.toMatch(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/,
    );
    expect(output).not.toMatch(/\p{Cs}/u);
    if (format === "pan")
      expect(output.replace(/<\/?documents?\b[^<>]*>|<feature [^<>]*\/>|<\?xml[^<>]*\?>/g, "").trim()).toBe("");
  });

  it.each(PASSAGE_FORMATS.filter((format) => format !== "csv"))(
    "%s refuses findings without texts, by name",
    async (format) => {
      await expect(exported(FIXTURE_WITHOUT_TEXT, format)).rejects.toThrow(/findings must hold the text of "/);
    },
  );

  it("refuses a format that is not there", async () => {
    await expect(passageChunks(FIXTURE, "dolos" as PassageFormat)).rejects.toThrow("format must be one of wirecopy");
  });

  it("is made piece by piece, as it is asked for", async () => {
    const chunks = (await passageChunks(FIXTURE, "passim"))[Symbol.iterator]();
    expect((chunks.next().value as string).endsWith("}\n")).toBe(true);
    const broken = { ...FIXTURE, articles: [] };
    await expect(async () => [...(await passageChunks(broken, "passim"))]).rejects.toThrow(
      "findings must list the article",
    );
  });
});
