import { describe, expect, it } from "vitest";
import { segment, tokenText } from "../../src/text/index.ts";

const LINES = [
  "The old bridge at Harlow was",
  "closed on Monday after engi-",
  "neers found a crack in its no-",
  "rthern arch, the county said.",
];
const MORE = [
  "Traffic will be led around the",
  "town until spring, and the fe-",
  "rry runs twice an hour from",
  "six in the morning until ten",
  "at night on every day of the",
  "week but Sunday, it said.",
];

function wordsOf(text: string): string[] {
  const { tokens } = segment(text);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(text, tokens, i));
}

function blocksOf(text: string): string[] {
  return segment(text).blocks.map(({ start, end }) => text.slice(start, end));
}

describe("text set in a narrow column", () => {
  it("has paragraphs where blank lines part it, of two lines as of ten", () => {
    const text = `${LINES.join("\n")}\n\n${MORE.join("\n")}\n\n${LINES.slice(0, 2).join("\n")}`;
    expect(blocksOf(text)).toEqual([LINES.join("\n"), MORE.join("\n"), LINES.slice(0, 2).join("\n")]);
  });

  it("is no verse, whose lines end where they please or begin with capitals", () => {
    const verse = [
      "The ferry leaves at six", "And never asks who stayed,", "The harbour keeps its lamps alight", "For what the water weighed,",
      "The ferry leaves at six", "And never asks us why,", "The harbour keeps its lamps alight", "Below a paper sky.", "The ferry leaves", "And never asks.",
    ]; // prettier-ignore
    expect(segment(verse.join("\n")).blocks).toHaveLength(verse.length);
  });

  it("is no list of short entries", () => {
    const list = [
      "apples",
      "two pears",
      "bread",
      "soap for hands",
      "milk",
      "eggs, a dozen",
      "tea",
      "rice",
      "salt",
      "jam",
    ];
    expect(segment(list.join("\n")).blocks).toHaveLength(list.length);
  });
});

describe("a word broken at the end of a line", () => {
  it("is one word, the same as whole", () => {
    const text = [...LINES, ...MORE].join("\n");
    const whole = text.replaceAll("-\n", "").replaceAll("\n", " ");
    expect(wordsOf(text)).toEqual(wordsOf(whole));
    expect(segment(text).tokens.hashes).toEqual(segment(whole).tokens.hashes);
  });

  it("has the hyphen and the break in its span", () => {
    const text = [...LINES, ...MORE].join("\n");
    const { tokens } = segment(text);
    const spans = Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.starts[i], tokens.ends[i]));
    expect(spans).toContain("engi-\nneers");
    expect(spans).toContain("fe-\nrry");
  });

  it.each([
    ["a name follows", "The talks were called Anglo-\nAmerican by some of those who sat in them."],
    ["a number stands before it", "They will fly over it in the years 1990-\nto 2000 as they always did before that."],
    ["the hyphen is a dash", "They sat down at noon -\nnobody said anything about it to the others."],
    ["a paragraph ends there", "It was long known as the pre-\n\nwar office, though nobody said so in the house."],
  ])("is none where %s", (_, text) => {
    const plain = text.replaceAll(/\s+/g, " ");
    expect(wordsOf(text)).toEqual(wordsOf(plain));
  });
});
