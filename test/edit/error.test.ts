import { describe, expect, it } from "vitest";
import { compare } from "../../src/index.ts";
import { editsBetweenLines } from "../support/expect-edits.ts";

describe("spelling-error", () => {
  it.each([
    ["Unesco", "UNESECO"],
    ["government", "goverment"],
    ["received", "recieved"],
    ["committed", "commited"],
    ["the", "teh"],
    ["accommodation", "accomodation"],
    ["Wednesday", "Wendesday"],
    ["churches", "churchs"],
  ])("is one edit with the error on the side that has it: %s, %s", (right, wrong) => {
    const line = (word: string): string => `They wrote of ${word} again.`;
    expect(editsBetweenLines(line(right), line(wrong))).toEqual([
      { kind: "spelling-error", a: right, b: wrong, erroneous: "b" },
    ]);
    expect(editsBetweenLines(line(wrong), line(right))).toEqual([
      { kind: "spelling-error", a: wrong, b: right, erroneous: "a" },
    ]);
  });

  it("is told by the articles at hand where no list has the word", () => {
    const articlesWith = (word: string): number => (word === "ustrimov" ? 7 : 1);
    const found = editsBetweenLines("They met Ustrimov there.", "They met Ustrimof there.", { articlesWith });
    expect(found).toEqual([{ kind: "spelling-error", a: "Ustrimov", b: "Ustrimof", erroneous: "b" }]);
  });

  it.each([
    ["two words that are both known", "house", "horse"],
    ["two words that are both in use elsewhere", "Ustrimov", "Ustrimof"],
    ["a form of the word", "claims", "claimed"],
    ["the singular of a plural that alone is listed", "metres", "metre"],
    ["a word of the family", "salt", "salty"],
    ["another word altogether", "river", "bridge"],
    ["British and American", "colour", "color"],
    ["a year", "1989", "1998"],
  ])("is not %s", (_, a, b) => {
    const found = editsBetweenLines(`They saw ${a} again.`, `They saw ${b} again.`, { articlesWith: () => 5 });
    expect(found.map((edit) => edit.kind)).not.toContain("spelling-error");
    expect(found).toHaveLength(1);
  });
});

describe("an apostrophe or a space that slipped", () => {
  it.each([
    ["They sold a lot there.", "They sold alot there.", "a lot", "alot"],
    ["They sat on the quay.", "They sat onthe quay.", "on the", "onthe"],
    ["They saw the women's boats there.", "They saw the womens boats there.", "women's", "womens"],
  ])("is an error of the side that has it: %s", (right, wrong, a, b) => {
    expect(editsBetweenLines(right, wrong)).toEqual([{ kind: "spelling-error", a, b, erroneous: "b" }]);
    expect(editsBetweenLines(wrong, right)).toEqual([{ kind: "spelling-error", a: b, b: a, erroneous: "a" }]);
  });

  it.each([
    ["its", "it's"],
    ["their", "they're"],
    ["your", "you're"],
  ])("blames nobody where both are words: %s, %s", (a, b) => {
    const found = editsBetweenLines(`The crew kept ${a} boats there.`, `The crew kept ${b} boats there.`);
    expect(found).toEqual([{ kind: "spelling-error", a, b }]);
  });

  it("is none where a possessive became a plural, or a word is written in one or two", () => {
    const kinds = (a: string, b: string): string[] => editsBetweenLines(a, b).map((edit) => edit.kind);
    expect(kinds("They saw the driver's boats there.", "They saw the drivers boats there.")).toEqual(["inflection"]);
    expect(kinds("They worked any more there.", "They worked anymore there.")).toEqual(["spelling-variant"]);
    expect(kinds("They went in to the town.", "They went into the town.")).toEqual(["spelling-variant"]);
  });
});

describe("word-repeated", () => {
  it("is no word that English says twice", () => {
    const kinds = (a: string, b: string): string[] => editsBetweenLines(a, b).map((edit) => edit.kind);
    expect(kinds("They said that boat sank there.", "They said that that boat sank there.")).toEqual(["function-word"]);
    expect(kinds("They said that the boat sank.", "They said that that the boat sank.")).toEqual(["word-repeated"]);
    expect(kinds("They were very tired there.", "They were very very tired there.")).toEqual(["insertion"]);
  });

  it.each([
    ["the the", "the"],
    ["in in", "in"],
    ["of the of the", "of the"],
  ])("is a word or two said again: %s", (twice, once) => {
    const line = (words: string): string => `They sat near some water ${words} old town.`;
    const words = once.split(" ").length;
    expect(editsBetweenLines(line(once), line(twice))).toEqual([
      { kind: "word-repeated", a: "", b: once, erroneous: "b" },
    ]);
    expect(editsBetweenLines(line(twice), line(once))[0]).toMatchObject({ kind: "word-repeated", erroneous: "a" });
    expect(words).toBeLessThan(3);
  });

  it.each([
    ["with a mark between", "It was cold, cold water.", "It was cold water."],
    ["of another word", "They saw the red town.", "They saw the town."],
    ["in a script that doubles characters", "他们叫她妈妈那时候。", "他们叫她妈那时候。"],
  ])("is not one %s", (_, a, b) => {
    expect(editsBetweenLines(a, b).map((edit) => edit.kind)).not.toContain("word-repeated");
  });
});

describe("spelling-error without a list that has the word", () => {
  it.each([
    ["discard", "discarrd", undefined],
    ["disapproval", "disaproval", "b"],
    ["Toshiba", "Tsohiba", undefined],
    ["quagmire", "qaugmire", "b"],
    ["onomatopoeia", "onomatapoeia", undefined],
    ["which", "hwich", "b"],
    ["with", "wih", "b"],
  ])("is a slip of the hand all the same: %s, %s", (right, wrong, erroneous) => {
    const [found, ...others] = editsBetweenLines(`They wrote of ${right} then.`, `They wrote of ${wrong} then.`);
    expect(others).toEqual([]);
    expect(found!.kind).toBe("spelling-error");
    // Where nothing tells which of the two is wrong, no side is blamed; and never the right one.
    if (found!.erroneous !== undefined) expect(found!.erroneous).toBe("b");
    if (erroneous !== undefined) expect(found!.erroneous).toBe(erroneous);
  });

  it.each([
    ["opposites of one stem", "hypertension", "hypotension"],
    ["words of one family", "Marxist", "Marxism"],
    ["compounds of chemistry", "nitrate", "nitrite"],
    ["another prefix", "proscribe", "prescribe"],
  ])("is not two words of nearly the same letters: %s", (_, a, b) => {
    expect(
      editsBetweenLines(`They wrote of ${a} then.`, `They wrote of ${b} then.`).map((edit) => edit.kind),
    ).not.toContain("spelling-error");
  });

  it("is told by counts where a list has both forms", () => {
    const frequencyOf = (word: string): number => ({ calendar: 90_000, calender: 12 })[word] ?? 0;
    const isKnown = (word: string): boolean => frequencyOf(word) > 0;
    const found = editsBetweenLines("They saw a calendar there.", "They saw a calender there.", {
      isKnown,
      frequencyOf,
    });
    expect(found).toEqual([{ kind: "spelling-error", a: "calendar", b: "calender", erroneous: "b" }]);
  });
});

describe("spelling-error with a list of words", () => {
  const before =
    "Wet gravel hid the narrow causeway where seventeen goats grazed beside a rusty tractor. They wrote of ";
  const after = " in a second letter. Behind them stood another cottage, whose chimney leaned.";
  const found = (words?: ReadonlySet<string> | ReadonlyMap<string, number>): string[] =>
    compare(
      { id: "a", text: `${before}quagmire${after}` },
      { id: "b", text: `${before}quogmire${after}` },
      { words },
    ).passages.flatMap((one) => one.edits.map((edit) => `${edit.kind} ${edit.erroneous}`));

  it("says which side is wrong where without one nothing does", () => {
    expect(found()).toEqual(["spelling-error undefined"]);
    expect(found(new Set(["quagmire"]))).toEqual(["spelling-error b"]);
    expect(
      found(
        new Map([
          ["quagmire", 400],
          ["quogmire", 1],
        ]),
      ),
    ).toEqual(["spelling-error b"]);
  });

  it("takes a list of either form for two words", () => {
    expect(found(new Set(["quagmire", "quogmire"]))).toEqual(["substitution undefined"]);
  });

  it("refuses what is no list by name", () => {
    expect(() => found(["quagmire"] as never)).toThrow(/words must be a Set or a Map/);
  });

  it("is a scanner's misreading too, digits among letters included", () => {
    expect(editsBetweenLines("They will come there.", "They wi1l come there.")).toEqual([
      { kind: "spelling-error", a: "will", b: "wi1l", erroneous: "b" },
    ]);
  });
});
