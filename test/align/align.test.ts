import { describe, expect, it } from "vitest";
import { alignTexts, editedPassages, madeUpText, passageTexts } from "../support/align-texts.ts";
import { splitmix32 } from "../support/splitmix32.ts";

const FIRST =
  "The harbour board will close both piers at Kestrel Bay from Tuesday after divers found rotten timber under the ferry berth.";
const SECOND =
  "Engineers expect repairs to take eleven weeks, and the operator has hired two barges to carry cars across the estuary meanwhile.";
const THIRD =
  "Fishermen moored at the inner quay were told to leave before dusk, though several said nobody had offered them another mooring.";
const STORY = `${FIRST}\n\n${SECOND}\n\n${THIRD}`;

const random = splitmix32(11);
/** Every word with this probability another one, which stands nowhere else. */
function reworded(text: string, share: number): string {
  return text.replace(/\p{L}{4,}/gu, (word) =>
    random.chance(share) ? `${word.slice(0, 1)}ombolet${random.below(1e6)}` : word,
  );
}

describe("align", () => {
  it("finds a verbatim copy whole, a passage for each paragraph, in one stretch", () => {
    const { passages, limits } = alignTexts(STORY, STORY);
    expect(passageTexts(STORY, STORY)).toEqual([FIRST, SECOND, THIRD].map((text) => [text, text]));
    expect(passages.map((one) => [one.similarity, one.stretch])).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
    expect(limits).toEqual([]);
  });

  it("finds a lightly edited copy, from its first shared word to its last", () => {
    const copy = FIRST.replace("The harbour board will", "Kestrel’s harbor board is to").replace("rotten", "rotting");
    const [passage, ...rest] = passageTexts(FIRST, copy);
    expect(rest).toEqual([]);
    expect(passage![0].endsWith("timber under the ferry berth.")).toBe(true);
    expect(passage![1].endsWith("timber under the ferry berth.")).toBe(true);
    expect(passage![0]).toContain("close both piers");
  });

  it("finds a copy of which a third of the longer words were replaced", () => {
    const source = madeUpText(300, 3);
    const { a, passages } = alignTexts(source, reworded(source, 0.33));
    const found = passages.reduce((sum, one) => sum + one.a.end - one.a.start, 0);
    expect(found).toBeGreaterThan(0.75 * a.text.length);
  });

  it("says nothing of two texts that only share their commonest words", () => {
    for (let seed = 1; seed <= 10; seed++)
      expect(alignTexts(madeUpText(400, seed), madeUpText(400, 100 + seed)).passages).toEqual([]);
  });

  it("finds sentences and paragraphs that were put in another order", () => {
    const sentences = passageTexts(`${FIRST} ${SECOND} ${THIRD}`, `${THIRD} ${FIRST} ${SECOND}`);
    expect(sentences.map(([a]) => a).join(" ")).toBe(`${FIRST} ${SECOND} ${THIRD}`);
    expect(sentences.every(([a, b]) => a === b)).toBe(true);
    const paragraphs = passageTexts(STORY, `${THIRD}\n\n${SECOND}\n\n${FIRST}`);
    expect(paragraphs.map(([a]) => a)).toEqual([FIRST, SECOND, THIRD]);
    expect(alignTexts(STORY, `${THIRD}\n\n${SECOND}\n\n${FIRST}`).passages.map((one) => one.stretch)).toEqual([
      0, 1, 2,
    ]);
  });

  it.each([
    ["split in two", `${FIRST} ${SECOND}`, `${FIRST}\n\n${SECOND}`],
    ["merged into one", `${FIRST}\n\n${SECOND}`, `${FIRST} ${SECOND}`],
    ["split, in an edited copy", `${FIRST} ${SECOND}`, `${FIRST.replace("rotten", "soft")}\n\n${SECOND}`],
  ])("keeps a paragraph that was %s one passage, with an edit that says so", (_, source, copy) => {
    const edited = editedPassages(alignTexts(source, copy));
    expect(edited).toHaveLength(1);
    const breaks = edited[0]!.edits.filter((edit) => edit.kind === "paragraphing");
    expect(breaks.map(({ a, b }) => [source.slice(a.start, a.end), copy.slice(b.start, b.end)])).toEqual([
      [source.includes("\n") ? "\n\n" : " ", copy.includes("\n") ? "\n\n" : " "],
    ]);
  });

  it("cuts the passage where a sentence of the copy's own was put in, and goes on behind it", () => {
    const copy = `${FIRST} ${madeUpText(12, 5)} ${SECOND}`;
    expect(passageTexts(`${FIRST} ${SECOND}`, copy)).toEqual([
      [FIRST, FIRST],
      [SECOND, SECOND],
    ]);
  });

  it("finds one copied sentence inside a paragraph of its own", () => {
    const copy = `${madeUpText(40, 7)} ${SECOND} ${madeUpText(40, 8)}`;
    expect(passageTexts(STORY, copy)).toEqual([[SECOND, SECOND]]);
  });

  it("finds a quotation of thirty words inside an article of two thousand", () => {
    const quotation = madeUpText(30, 9).replace(/\.(?=.)/g, ",");
    const words = madeUpText(2000, 10).split(" ");
    const article = [...words.slice(0, 900), `“${quotation}”`, ...words.slice(900)].join(" ");
    const own = `${madeUpText(60, 12)} “${quotation}” ${madeUpText(60, 13)}`;
    const { passages } = alignTexts(article, own);
    expect(passages).toHaveLength(1);
    expect(article.slice(passages[0]!.a.start, passages[0]!.a.end)).toContain(quotation.slice(0, -1));
    expect(passages[0]!.quoted).toBeGreaterThan(0.95);
  });

  it("finds a passage both times when it was copied twice", () => {
    const long = `${FIRST} ${SECOND}`;
    const copy = `${long}\n\n${madeUpText(50, 21)}\n\n${long}`;
    const found = passageTexts(`${long}\n\n${madeUpText(80, 20)}`, copy);
    expect(found).toEqual([
      [long, long],
      [long, long],
    ]);
  });

  it("finds one sentence both times when it was copied twice, and a phrase of it once", () => {
    const sentence =
      "The ferry trust set a limit of twelve tonnes that bars lorries, coaches and the only fire engine.";
    const source = `${madeUpText(60, 22)}\n\n${sentence}\n\n${madeUpText(60, 23)}`;
    const copy = `${madeUpText(40, 24)}\n\n${sentence}\n\n${madeUpText(50, 25)}`;
    expect(passageTexts(source, `${copy} ${sentence}`)).toEqual([
      [sentence, sentence],
      [sentence, sentence],
    ]);
    const phrase = "bars lorries, coaches and the only fire engine";
    expect(passageTexts(source, `${copy} Still it ${phrase}, they said.`)).toEqual([[sentence, sentence]]);
  });

  it("finds a copy through the noise of a scanner", () => {
    const source = madeUpText(200, 30);
    const scanned = source.replace(/[a-z]/g, (letter) =>
      random.chance(0.02) ? "lI1cB".charAt(random.below(5)) : letter,
    );
    const { a, passages } = alignTexts(source, scanned);
    expect(passages.reduce((sum, one) => sum + one.a.end - one.a.start, 0)).toBeGreaterThan(0.85 * a.text.length);
  });

  it("matches a phrase that comes back to its own place and no other", () => {
    const refrain = "according to the keeper of the old lighthouse";
    const lines = [1, 2, 3, 4].map((seed) => `${madeUpText(14, 40 + seed).slice(0, -1)}, ${refrain}.`);
    const source = lines.join("\n\n");
    const copy = [lines[0]!, lines[2]!, lines[3]!].join("\n\n");
    expect(passageTexts(source, copy)).toEqual([0, 2, 3].map((k) => [lines[k]!, lines[k]!]));
  });

  it("aligns a text of one word repeated with itself, though its words carry next to no bits", () => {
    const text = "word ".repeat(20_000).trim();
    expect(passageTexts(text, text)).toEqual([[text, text]]);
    expect(alignTexts(text, text).limits).toEqual([]);
  });

  it("says so when it did not try every place of repeated words", () => {
    const text = "word ".repeat(2000).trim();
    expect(alignTexts(text, `${text} word`).limits.map((one) => one.limit)).toEqual(["seed-growth"]);
  });

  it.each([
    ["empty texts", "", ""],
    ["an empty text and a story", "", STORY],
    ["one word against a story", "piers", STORY],
    ["marks alone", "… – !", "… – !"],
    ["white space alone", " \n\n ", STORY],
  ])("finds nothing in %s", (_, a, b) => {
    expect(alignTexts(a, b)).toMatchObject({ passages: [], limits: [] });
  });
});
