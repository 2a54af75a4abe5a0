import { describe, expect, it } from "vitest";
import { isKnownWord, stemEnglish } from "../../src/edit/index.ts";
import { regularForms } from "../../src/edit/inflections.ts";
import { VOCABULARY } from "../../src/edit/vocabulary.ts";

describe("regularForms", () => {
  it.each([
    ["claim", ["claims", "claiming", "claimed", "claimer"]],
    ["carry", ["carries", "carrying", "carried"]],
    ["stop", ["stops", "stopping", "stopped"]],
    ["commit", ["committing", "committed"]],
    ["visit", ["visiting", "visited"]],
    ["church", ["churches"]],
    ["wife", ["wives"]],
    ["embargo", ["embargoes", "embargos"]],
    ["make", ["making", "makes"]],
    ["agree", ["agreeing", "agreed"]],
    ["basic", ["basically"]],
    ["possible", ["possibly"]],
    ["final", ["finally"]],
  ])("makes of %s what writers make of it", (word, forms) => {
    expect(regularForms(word)).toEqual(expect.arrayContaining(forms));
  });

  it.each([
    ["commit", "commited"],
    ["visit", "visitted"],
    ["seek", "seeked"],
    ["teach", "teached"],
    ["church", "churchs"],
    ["carry", "carryed"],
    ["era", "eraly"],
  ])("makes no error of %s: %s", (word, wrong) => {
    expect(regularForms(word)).not.toContain(wrong);
  });
});

describe("isKnownWord", () => {
  it.each(["unesco", "government’s".replace("’", "'"), "colour", "color", "travelled", "traveled", "sought", "third"])(
    "knows %s",
    (word) => {
      expect(isKnownWord(word)).toBe(true);
    },
  );

  it.each(["uneseco", "goverment", "recieved", "prefered", "teh", "qwzx", ""])("does not know %s", (word) => {
    expect(isKnownWord(word)).toBe(false);
  });

  it("has each word of its vocabulary once, in lower case", () => {
    const words = VOCABULARY.trim().split(/\s+/);
    expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
    expect(words.filter((word, k) => words.indexOf(word) !== k)).toEqual([]);
  });
});

describe("stemEnglish", () => {
  it.each([
    ["claims", "claimed"],
    ["city", "cities"],
    ["said", "says"],
    ["was", "are"],
    ["stopped", "stop"],
    ["took", "taken"],
    ["women", "woman"],
    ["mayor's", "mayors"],
  ])("brings %s and %s together", (x, y) => {
    expect(stemEnglish(x)).toBe(stemEnglish(y));
  });

  it.each([
    ["news", "new"],
    ["operate", "operation"],
    ["police", "policy"],
    ["bus", "bush"],
    ["politics", "politic"],
    ["this", "thy"],
  ])("keeps %s and %s apart", (x, y) => {
    expect(stemEnglish(x)).not.toBe(stemEnglish(y));
  });
});
