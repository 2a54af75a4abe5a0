/** The main job on two sets of five articles: our own, and the real ones they imitate, which are not part of the project. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { audit, type EditFinding, type Findings, type PairFindings } from "../src/index.ts";
import { renderJson } from "../src/report/index.ts";

async function auditFolder(folder: string): Promise<Findings> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return audit(
    files.map((name) => ({ id: name.replace(/\.txt$/, ""), text: readFileSync(`${folder}/${name}`, "utf8") })),
  );
}

function textOf(findings: Findings, id: string): string {
  return findings.articles.find((article) => article.id === id)!.text!;
}

function pairOf(findings: Findings, a: string, b: string): PairFindings {
  return findings.pairs.find((pair) => pair.a.startsWith(a) && pair.b.startsWith(b))!;
}

function editsOf(pair: PairFindings): EditFinding[] {
  return pair.passages.flatMap((passage) => passage.edits);
}

/** "kind: words in the source → words in the derivative", for a pair whose derivative is `a`. */
function told(edit: EditFinding): string {
  return `${edit.kind}: ${edit.b.text} → ${edit.a.text}`;
}

function unmatchedTexts(findings: Findings, pair: PairFindings, side: "a" | "b", kind: string): string[] {
  const text = textOf(findings, pair[side]);
  return pair.unmatched
    .filter((one) => one.in === side && one.kind === kind)
    .map((one) => text.slice(one.start, one.end));
}

/** What both sets have in common: 000 copies 001 without credit, the other nine pairs share an event and no text. */
function describeFamily(findings: () => Findings): void {
  it("says that 000 is partially derived from 001, uncredited", () => {
    const pair = pairOf(findings(), "000", "001");
    expect(pair.relation).toBe("partially-derived");
    expect(pair.direction.source).toBe("b");
    expect(pair.direction.probability).toBeGreaterThan(0.95);
    expect(pair.credit).toBe("uncredited");
    expect(findings().families).toMatchObject([
      { articles: [pair.a, pair.b], root: pair.b, edges: [{ source: pair.b, derivative: pair.a }] },
    ]);
  });

  it("calls the other nine pairs same-event and none of their text copied", () => {
    const others = findings().pairs.filter((pair) => !(pair.a.startsWith("000") && pair.b.startsWith("001")));
    expect(others).toHaveLength(9);
    for (const pair of others) {
      expect([pair.relation, pair.credit, pair.passages]).toEqual(["same-event", "not-applicable", []]);
    }
  });

  it("finds eleven passages that begin and end with whole words and closing marks", () => {
    const pair = pairOf(findings(), "000", "001");
    const [textA, textB] = [textOf(findings(), pair.a), textOf(findings(), pair.b)];
    expect(pair.passages).toHaveLength(11);
    for (const { a, b } of pair.passages) {
      for (const [text, span] of [
        [textA, a],
        [textB, b],
      ] as const) {
        expect(/[\p{L}\p{N}]/u.test(text[span.start - 1] ?? " ") && /[\p{L}\p{N}]/u.test(text[span.start]!)).toBe(
          false,
        );
        expect(/[\p{L}\p{N}]/u.test(text[span.end - 1]!) && /[\p{L}\p{N}]/u.test(text[span.end] ?? " ")).toBe(false);
        const line = text.slice(
          text.lastIndexOf("\n", span.start) + 1,
          text.indexOf("\n", span.end) < 0 ? undefined : text.indexOf("\n", span.end),
        );
        expect(line).not.toMatch(/\n/);
      }
    }
  });

  it("lists six dropped quotes by one speaker, two sentences cut out of shared paragraphs and both captions", () => {
    const pair = pairOf(findings(), "000", "001");
    expect(pair.quotes.map((quote) => [quote.status, quote.a])).toEqual(Array(6).fill(["dropped", null]));
    expect(unmatchedTexts(findings(), pair, "b", "quote")).toHaveLength(6);
    expect(unmatchedTexts(findings(), pair, "b", "sentence")).toHaveLength(2);
    const captions = unmatchedTexts(findings(), pair, "b", "caption");
    expect(captions).toHaveLength(2);
    expect(captions[1]).toContain("Photograph: Reuters");
    expect(unmatchedTexts(findings(), pair, "a", "paragraph")).toHaveLength(3);
  });

  it("gives the reasons for the direction in words, a name without its introduction among them", () => {
    const { evidence } = pairOf(findings(), "000", "001").direction;
    expect(new Set(evidence.map((one) => one.towards))).toEqual(new Set(["b"]));
    const kinds = evidence.map((one) => one.kind);
    for (const kind of ["dangling-reference", "misspelling", "dropped-text", "typographic-seam", "containment"])
      expect(kinds).toContain(kind);
    expect([...evidence].sort((x, y) => y.weight - x.weight)).toEqual(evidence);
  });

  it("labels the page furniture of 002 and lets it count for nothing", () => {
    const article = findings().articles.find((one) => one.id.startsWith("002"))!;
    const from = article.text!.indexOf("More on this topic");
    expect(from).toBeGreaterThan(0);
    const tail = article.blocks.filter((block) => block.start >= from);
    expect(tail.length).toBeGreaterThan(10);
    expect(new Set(tail.map((block) => block.kind))).toEqual(new Set(["furniture"]));
    // The headline is repeated: once headline, once furniture.
    expect(article.blocks.slice(0, 2).map((block) => block.kind)).toEqual(["headline", "furniture"]);
  });
}

describe("our own five seeds", async () => {
  const findings = await auditFolder("seeds");
  describeFamily(() => findings);

  it("equal the golden file seeds/expected.json", () => {
    const written = renderJson(findings);
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync("seeds/expected.json", written);
    expect(written).toBe(readFileSync("seeds/expected.json", "utf8"));
  });

  it("come out the same whatever the order of the articles", async () => {
    const articles = findings.articles.map(({ id, text }) => ({ id, text: text! }));
    expect(await audit([...articles].reverse())).toEqual(findings);
    expect(await audit([articles[2]!, articles[0]!, articles[4]!, articles[1]!, articles[3]!])).toEqual(findings);
  });

  it("show the planted passages with their first and last words", () => {
    const pair = pairOf(findings, "000", "001");
    const text = textOf(findings, pair.a);
    const ends = pair.passages.map(({ a }) => [text.slice(a.start, a.start + 12), text.slice(a.end - 14, a.end)]);
    expect(ends).toEqual([
      ["Sea breaks t", "ere salt works"],
      ["SEPRA has bl", "m the sea wall"],
      ["The sea has ", "o keep it out."],
      ["A SEPRA duty", "oat and lorry."],
      ["The Torrin T", "t 4.31 metres."],
      ["In February ", "ueen’s Sluice."],
      ["Two of his a", "er been found."],
      ["Engineers un", "of 46m crowns."],
      ["The failure ", "nd Port Amsel."],
      ["Vasbek said ", "ver come home."],
      ["But the buil", "re Sepra crew."],
    ]);
  });

  it("show the planted edits", () => {
    expect(editsOf(pairOf(findings, "000", "001")).map(told)).toEqual([
      "case: Sepra → SEPRA",
      "function-word:  → has",
      "inflection: blames → blamed",
      "function-word:  → a",
      "function-word: as → after",
      "function-word:  → a",
      "inflection: swamps → swamped",
      "function-word:  → the",
      "insertion:  → at Halvere",
      "inflection: forces → forced",
      "substitution: protesters → squatters",
      "function-word:  → the",
      "case: Sepra → SEPRA",
      "case: Sepra → SEPRA",
      "case: Sepra → SEPRA",
      "spelling-error: Europat → EUROPEAT",
    ]);
  });

  it("show the planted credits", () => {
    const agencies = (id: string): string[] =>
      findings.articles.find((one) => one.id.startsWith(id))!.credits.map((credit) => credit.agency);
    expect(agencies("001")).toEqual(["Reuters"]);
    expect(agencies("002")).toEqual(expect.arrayContaining(["SBN"]));
    expect(agencies("003")).toEqual(
      expect.arrayContaining(["Vallis Post", "Gulf Television", "Gulf Shore Dispatch", "Agence France-Presse"]),
    );
    expect(agencies("004").filter((agency) => agency === "Reuters")).toHaveLength(2);
    expect(agencies("004")).toEqual(expect.arrayContaining(["Gulf Ledger", "Associated Press"]));
  });
});

const REAL = "../shared/seeds";
describe.skipIf(!existsSync(REAL))(
  "the five real articles (skipped where ../shared/seeds is absent: they belong to their publishers)",
  async () => {
    const findings = existsSync(REAL) ? await auditFolder(REAL) : undefined;
    describeFamily(() => findings!);

    it("show the edits that a reader finds", () => {
      const edits = editsOf(pairOf(findings!, "000", "001")).map(told);
      expect(edits.filter((edit) => edit === "case: Isis → ISIS")).toHaveLength(3);
      for (const edit of [
        "spelling-error: Unesco → UNESECO",
        "inflection: claims → claimed",
        "inflection: prompts → prompted",
        "substitution: jihadi → terrorist",
      ]) {
        expect(edits.filter((one) => one === edit)).toHaveLength(1);
      }
      const misspelt = editsOf(pairOf(findings!, "000", "001")).find((edit) => edit.kind === "spelling-error");
      expect(misspelt?.erroneous).toBe("a");
    });

    it("leave the three paragraphs that 000 has of its own uncovered", () => {
      const pair = pairOf(findings!, "000", "001");
      const own = unmatchedTexts(findings!, pair, "a", "paragraph").map((text) => text.slice(0, 14));
      expect(own).toEqual(["Russia earlier", "They confirmed", "The new battle"]);
    });

    it("name the credits", () => {
      const agencies = (id: string): string[] =>
        findings!.articles.find((one) => one.id.startsWith(id))!.credits.map((credit) => credit.agency);
      expect(agencies("001")).toContain("Reuters");
      expect(agencies("002")).toEqual(expect.arrayContaining(["SANA", "Syrian Observatory for Human Rights"]));
      expect(agencies("003")).toEqual(
        expect.arrayContaining(["The Washington Post", "Arutz Sheva", "Associated Press", "Russia Today"]),
      );
      expect(agencies("004")).toEqual(
        expect.arrayContaining(["Reuters", "The Wall Street Journal", "Associated Press"]),
      );
    });
  },
);
