/** The quote ledger and the list of what has no counterpart, cell by cell, on pairs that differ in one quotation. */
import { describe, expect, it } from "vitest";
import { compare, type PairFindings } from "../../src/index.ts";

const LEAD =
  "The council of Halden voted on Thursday to rebuild the flooded bridge over the river Sepra, after nine hours of debate that kept nineteen clerks awake.";
const DETAIL =
  "The bridge, built by monks in the fourteenth century, lost two of its seven arches when the dam above the town gave way in February and washed away the mill.";
const WORDS = "We never believed that the old bridge could be mended before the winter came";
const SPEAKER = "said Henrika Osterlund, the chief engineer.";

interface Told {
  readonly status: string;
  readonly a: string | null;
  readonly b: string | null;
  readonly words: readonly string[];
}

function articleWith(middle: string): string {
  return [LEAD, middle, DETAIL].filter((paragraph) => paragraph !== "").join("\n\n");
}

function pairOf(source: string, copy: string): PairFindings {
  return compare(
    { id: "source", text: articleWith(source), publishedAt: "2026-01-01T08:00:00Z" },
    { id: "copy", text: articleWith(copy), publishedAt: "2026-02-01T08:00:00Z" },
  );
}

function ledger(source: string, copy: string): Told[] {
  const [a, b] = [articleWith(source), articleWith(copy)];
  return pairOf(source, copy).quotes.map((quote) => ({
    status: quote.status,
    a: quote.a && a.slice(quote.a.start, quote.a.end),
    b: quote.b && b.slice(quote.b.start, quote.b.end),
    words: (quote.edits ?? []).map((edit) => `${edit.a.text} → ${edit.b.text}`),
  }));
}

function statuses(source: string, copy: string): string[] {
  return ledger(source, copy).map(({ status }) => status);
}

const MARKS: readonly (readonly [string, string, string])[] = [
  ["straight", '"', '"'],
  ["curly", "“", "”"],
  ["German", "„", "“"],
  ["German, pointed", "»", "«"],
  ["French", "« ", " »"],
  ["French, with no-break spaces", "«\u00a0", "\u00a0»"],
  ["single curly", "‘", "’"],
  ["single straight", "'", "'"],
];

describe("a quote of the source", () => {
  it.each(MARKS)("is kept in %s marks, whichever the source had", (_, open, close) => {
    const other = `${open}${WORDS}${close}, ${SPEAKER}`;
    expect(statuses(`“${WORDS},” ${SPEAKER}`, other)).toEqual(["kept"]);
    expect(statuses(other, `"${WORDS}," ${SPEAKER}`)).toEqual(["kept"]);
  });

  it.each([
    ["after", `“${WORDS},” said Henrika Osterlund, the chief engineer.`],
    ["before", `Henrika Osterlund, the chief engineer, said: “${WORDS}.”`],
    ["before, with according to", `According to Henrika Osterlund, the chief engineer, “${WORDS}”.`],
    ["nowhere", `“${WORDS}.”`],
  ])("is kept with its speaker %s", (_, copy) => {
    expect(statuses(`“${WORDS},” ${SPEAKER}`, copy)).toEqual(["kept"]);
  });

  it("is kept when its speaker parts it, or no longer does", () => {
    const parted = `“We never believed,” said Henrika Osterlund, “that the old bridge could be mended before the winter came.”`;
    const whole = `“${WORDS},” said Henrika Osterlund.`;
    expect(ledger(parted, whole).map(({ status, b }) => [status, b])).toEqual([
      ["kept", `“${WORDS},”`],
      ["kept", `“${WORDS},”`],
    ]);
    expect(ledger(whole, parted).map(({ status, b }) => [status, b])).toEqual([
      ["kept", "“We never believed,”"],
      ["kept", "“that the old bridge could be mended before the winter came.”"],
    ]);
  });

  it.each([
    ["mended", "repaired", "mended → repaired"],
    ["never", "always", "never → always"],
    ["old ", "", "old → "],
    ["the winter", "the hard winter", " → hard"],
    ["could", "can", "could → can"],
  ])("is altered by a word, which is told: %s, %s", (before, after, words) => {
    const found = ledger(`“${WORDS},” ${SPEAKER}`, `“${WORDS.replace(before, after)},” ${SPEAKER}`);
    expect(found.map((quote) => [quote.status, ...quote.words])).toEqual([["altered", words]]);
  });

  it("is altered where its first word alone is another, which no passage holds", () => {
    const found = ledger(
      `“He never believed ${WORDS.slice(17)},” ${SPEAKER}`,
      `“[The duke] never believed ${WORDS.slice(17)},” ${SPEAKER}`,
    );
    expect(found.map((quote) => [quote.status, ...quote.words])).toEqual([["altered", "He → The duke"]]);
  });

  it("is kept where it was moved, or a contraction written out", () => {
    const short = "We do not mend it";
    expect(statuses(`“${short},” ${SPEAKER}`, `“${short.replace("do not", "don't")},” ${SPEAKER}`)).toEqual(["kept"]);
    const first = `“The arches were rotten and nobody told us,” said Henrika Osterlund.`;
    const second = `“The dam should have been closed in August,” said Josef Havel.`;
    expect(statuses(`${first} ${second}`, `${second} ${first}`)).toEqual(["kept", "kept"]);
  });

  it("is shortened where a few words of many are left between marks of their own", () => {
    expect(statuses(`“${WORDS},” ${SPEAKER}`, `“We never believed,” ${SPEAKER}`)).toEqual(["shortened"]);
  });

  it("is not altered by spelling, capitals or marks", () => {
    const source = `“We organise fairs for Nato – and nobody in the whole valley ever paid us for the work,” ${SPEAKER}`;
    const copy = `“We organize fairs for NATO - and nobody in the whole valley ever paid us for the work,” ${SPEAKER}`;
    expect(ledger(source, copy)).toMatchObject([{ status: "kept", words: [] }]);
  });

  it.each([
    ["its end", `“${WORDS},” ${SPEAKER}`],
    ["its middle, with dots for it", `“We never believed that the old bridge ... broke the stone,” ${SPEAKER}`],
    [
      "its beginning",
      `“The old bridge could be mended before the winter came and the frost broke the stone,” ${SPEAKER}`,
    ],
    [
      "its marks around a part",
      `Henrika Osterlund said she never believed that the old bridge “could be mended before the winter came and the frost broke the stone”.`,
    ],
  ])("is shortened by %s", (_, copy) => {
    expect(statuses(`“${WORDS} and the frost broke the stone,” ${SPEAKER}`, copy)).toEqual(["shortened"]);
  });

  it("is made indirect without its marks", () => {
    const copy =
      "Henrika Osterlund said they never believed that the old bridge could be mended before the winter came.";
    expect(statuses(`“${WORDS},” ${SPEAKER}`, copy)).toEqual(["made-indirect"]);
  });

  it("is dropped, and one of the derivative's own added", () => {
    const quote = `“${WORDS},” ${SPEAKER}`;
    expect(ledger(quote, "")).toMatchObject([{ status: "dropped", a: `“${WORDS},”`, b: null }]);
    expect(ledger("", quote)).toMatchObject([{ status: "added", a: null, b: `“${WORDS},”` }]);
  });

  it("goes over paragraphs, each its own line of the ledger", () => {
    const first = `“${WORDS}. It was hopeless from the day the water rose over the wall.`;
    const second = `“Then the masons came from the hills and worked at night,” ${SPEAKER}`;
    expect(statuses(`${first}\n\n${second}`, `${first}\n\n${second}`)).toEqual(["kept", "kept"]);
    expect(statuses(`${first}\n\n${second}`, `${first}” ${SPEAKER}`)).toEqual(["kept", "dropped"]);
  });

  it("holds the quotes in it, and is altered where they are", () => {
    const nested = `“The mayor told us ‘nobody will ever cross that river again’ and we all laughed at him,” ${SPEAKER}`;
    expect(ledger(nested, nested)).toMatchObject([{ status: "kept" }]);
    expect(ledger(nested, nested.replace("nobody", "somebody"))).toMatchObject([
      { status: "altered", words: ["nobody → somebody"] },
    ]);
  });
});

describe("what is no quote", () => {
  it.each([
    [
      "apostrophes",
      "The '90s were hard on the masons' guild, and rock 'n' roll didn't help the town's youth to learn the trade.",
    ],
    [
      "inches and feet",
      `The so-called 'experts' of the town's council measured a 6' 2" beam and 7'4" planks in the dogs' yard.`,
    ],
    [
      "scare quotes",
      "The “experts” of the council called it a “miracle” that the ‘old lady’ of the river still stood after the flood.",
    ],
    [
      "a title",
      "Her book about the bridge, “Seven Arches”, went through nine editions and paid for a new roof of the chapel.",
    ],
  ])("is not in the ledger: %s", (_, text) => {
    expect(statuses(text, text)).toEqual([]);
    expect(statuses(text, "")).toEqual([]);
  });
});

describe("a quote too short for a passage", () => {
  const SHORT = "Seed catalogues";

  it("is kept where its words stand between marks on both sides, whatever stands around them", () => {
    expect(
      statuses(
        `What does she read? “${SHORT},” says Henrika Osterlund at once.`,
        `Asked about books, Henrika Osterlund answered: “${SHORT}.”`,
      ),
    ).toEqual(["kept"]);
  });

  it("is shortened where it is a piece of a longer one", () => {
    expect(
      statuses(
        "“I had a stove to feed, they were bad, and it was cold,” says Henrika Osterlund.",
        "The novels went into the fire because “they were bad”, Henrika Osterlund has now told everybody.",
      ),
    ).toEqual(["shortened"]);
  });

  it("is not added where the source says so without marks", () => {
    expect(
      statuses(
        "A doubled tax will raise six million crowns and change nothing in the town.",
        "Henrika Osterlund cannot bear to be told that her plan will “change nothing in the town” or anywhere.",
      ),
    ).toEqual([]);
  });

  it("is added where the source has nothing of it, and dropped where the copy has not", () => {
    const [own, other] = ["“Seed catalogues,” says Henrika Osterlund.", "“Old timetables,” says Henrika Osterlund."];
    expect(statuses(own, other)).toEqual(["dropped", "added"]);
  });
});

describe("what one side has alone", () => {
  function unmatched(source: string, copy: string): string[] {
    const texts = { a: articleWith(source), b: articleWith(copy) };
    return pairOf(source, copy).unmatched.map((one) => `${one.kind}: ${texts[one.in].slice(one.start, one.end)}`);
  }

  it("is listed once: a dropped quote as a quote", () => {
    expect(unmatched(`“${WORDS},” ${SPEAKER}`, "")).toEqual([`quote: “${WORDS},”`]);
  });

  it("is listed once: the paragraph around a quote by its other sentences", () => {
    const own = "Nobody in the hall had expected her to come at all.";
    expect(unmatched(`${own} “${WORDS},” ${SPEAKER}`, "")).toEqual([`sentence: ${own}`, `quote: “${WORDS},”`]);
  });

  it("is listed once: a scare quote goes with its sentence", () => {
    const own = "Nobody in the hall of the “experts” had expected her to come at all that evening.";
    expect(unmatched(own, "")).toEqual([`paragraph: ${own}`]);
  });

  it("is listed once: a sign-off as an attribution", () => {
    const text = `${DETAIL}\n\nReuters`;
    expect(unmatched(text, DETAIL).filter((line) => line.includes("Reuters"))).toEqual(["attribution: Reuters"]);
  });

  it("never lists a word of a side twice, whatever was lost", () => {
    const own = `${LEAD.replaceAll("Halden", "Brixen")} “${WORDS},” said Tom Ferris, who told Reuters so. “No,” he said.`;
    const spans = [...pairOf(own, "").unmatched].sort((x, y) => x.start - y.start);
    spans.slice(1).forEach((span, index) => expect(span.start).toBeGreaterThanOrEqual(spans[index]!.end));
  });
});
