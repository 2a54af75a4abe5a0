import { describe, expect, it } from "vitest";
import { editsBetweenLines, expectMarked } from "../support/expect-edits.ts";

describe("inflection", () => {
  it.each([
    "The channel {inflection|claims|claimed} victory there.",
    "The mayor {inflection|says|said} no to it.",
    "They {function-word||have} {inflection|took|taken} the bridge.",
    "Three {inflection|city|cities} lost their bridges.",
    "A fleet {inflection|sinks|sank} near the bridge.",
  ])("is another form of the word: %s", (line) => {
    expectMarked(line);
  });

  it("comes with the auxiliary as an edit of its own", () => {
    expectMarked("The channel {function-word||has} {inflection|claims|claimed} victory there.");
  });

  it.each([
    ["operate", "operation"],
    ["general", "generous"],
    ["new", "news"],
    ["police", "policy"],
  ])("is not %s and %s", (a, b) => {
    const found = editsBetweenLines(`They saw ${a} there.`, `They saw ${b} there.`);
    expect(found.map((edit) => edit.kind)).toEqual(["substitution"]);
  });
});

describe("function-word", () => {
  it.each([
    "The town {function-word|of|near} Halden flooded.",
    "They saw {function-word|a|the} bridge there.",
    "They said {function-word||that} bridges broke.",
    "They lived {function-word|on|in} boats there.",
  ])("is a small word that came, went or changed: %s", (line) => {
    expectMarked(line);
  });
});

describe("substitution, insertion and deletion", () => {
  it.each([
    "The {substitution|jihadi|terrorist} fighters left.",
    "The {substitution|huge|enormous} bridge broke there.",
    "They {substitution|mended|rebuilt} the bridge there.",
    "They {insertion||quickly} mended the bridge.",
    "They mended the bridge{insertion||, built by monks,} there.",
    "They {insertion||also} mended bridges there.",
    "They {deletion|hastily|} mended the bridge.",
    "They mended the {deletion|old wooden|} bridge there.",
    "The bridge {deletion|(built by monks)|} broke there.",
  ])("say which words took the place of which: %s", (line) => {
    expectMarked(line);
  });

  it("are one replacement of a few words too, and no crumbs of three kinds", () => {
    expectMarked("They counted {substitution|at least|more than} forty boats there.");
  });

  it("are one replacement where a stretch was written anew", () => {
    const found = editsBetweenLines(
      "They mended crumbling stone parapets before winter.",
      "They mended whatever frost and carts had ruined before winter.",
    );
    expect(found).toEqual([
      { kind: "substitution", a: "crumbling stone parapets", b: "whatever frost and carts had ruined" },
    ]);
  });
});

describe("reorder", () => {
  it("is a statement turned about, though its small words changed", () => {
    const found = editsBetweenLines(
      "The news was announced by the court there.",
      "The court announced the news there.",
    );
    expect(found.map((edit) => edit.kind)).toContain("reorder");
    expect(found.map((edit) => edit.kind)).not.toContain("attribution");
  });

  it("is a phrase that moved, with its place on either side", () => {
    const found = editsBetweenLines(
      "Late on Friday soldiers rebuilt the western bridge near Halden.",
      "Soldiers rebuilt the western bridge near Halden late on Friday.",
    );
    expect(found.filter((edit) => edit.kind === "reorder")).toEqual([
      { kind: "reorder", a: "Late on Friday", b: "late on Friday" },
    ]);
    expect(found.map((edit) => edit.kind).sort()).toEqual(["case", "reorder"]);
  });

  it.each([
    ["said Vasbek", "Vasbek said", ["Vasbek"]],
    ["oranges and lemons", "lemons and oranges", ["lemons"]],
  ])("is %s turned into %s", (a, b, moved) => {
    const found = editsBetweenLines(`They came late, ${a} to them.`, `They came late, ${b} to them.`);
    expect(found.map((edit) => edit.kind)).toEqual(moved.map(() => "reorder"));
    moved.forEach((word, k) => expect([found[k]!.a, found[k]!.b].every((text) => text.includes(word))).toBe(true));
  });

  it("is not a small word that went here and came there", () => {
    const found = editsBetweenLines("They saw the bridges and mills there.", "They saw bridges and the mills there.");
    expect(found.map((edit) => edit.kind)).toEqual(["function-word", "function-word"]);
  });
});

describe("number, date and name", () => {
  it.each([
    "Some {number|12|13} people left the town.",
    "It cost {number|2.5m|3.5m} crowns to mend.",
    "They lost {number|three|four} boats there.",
    "They left on {date|Monday|Tuesday} after lunch.",
    "They came in {date|March|April} with carts.",
    "It was built in {date|1731|1732} by monks.",
    "They left {name|Mosul|Raqqa} after lunch.",
    "A letter from {name|Annika|Gudrun} came late.",
    "They met {name|Havel|Kessler} near the bridge.",
  ])("are facts that changed: %s", (line) => {
    expectMarked(line);
  });

  it("are not the verb may, nor the sun", () => {
    expect(editsBetweenLines("They may leave soon.", "They should leave soon.")[0]!.kind).toBe("function-word");
    expect(editsBetweenLines("They watched the sun there.", "They watched the moon there.")[0]!.kind).toBe(
      "substitution",
    );
  });
});

describe("negation", () => {
  it.each([
    "They {negation|can|cannot} mend the bridge.",
    "They did {negation||not} mend bridges there.",
    "They were {negation|never|} paid for bridges.",
    "It {negation|was|wasn't} mended by monks.",
  ])("turns a statement round: %s", (line) => {
    expectMarked(line);
  });

  it("is not one denial for another", () => {
    expect(editsBetweenLines("They were never paid there.", "They were not paid there.")[0]!.kind).not.toBe("negation");
  });
});

describe("attribution", () => {
  it.each([
    "The mayor {attribution|said|claimed} bridges broke.",
    "Bridges broke{attribution|, according to police,|} near Halden.",
    "The {attribution||allegedly} broken bridge was closed.",
    "The {attribution|suspected|alleged} burglar left.",
    "They {attribution|might|will} sell the bridge.",
    "The {attribution|so-called|} experts left.",
    "The mayor {attribution|told|warned} them about bridges.",
  ])("is who said it and how sure: %s", (line) => {
    expectMarked(line);
  });

  it("is not the tense of it", () => {
    expect(editsBetweenLines("The mayor says so there.", "The mayor said so there.")[0]!.kind).toBe("inflection");
  });
});

describe("quote-altered", () => {
  it.each([
    "He said: “We {quote-altered|rebuilt|mended} this bridge ourselves.”",
    "He said: “We {quote-altered|never|} mended this bridge ourselves.”",
    "He said: “We {quote-altered|mend|mended} this bridge ourselves.”",
    "He said: “We mended {quote-altered|twelve|thirteen} bridges ourselves.”",
  ])("is words put into another mouth: %s", (line) => {
    expectMarked(line);
  });

  it.each([
    ["outside the marks", "He said “never” and rebuilt it.", "He said “never” and mended it.", "substitution"],
    ["of spelling", "He said: “We organise fairs here.”", "He said: “We organize fairs here.”", "spelling-variant"],
    ["of capitals", "He said: “We left Nato then.”", "He said: “We left NATO then.”", "case"],
  ])("is no change %s", (_, a, b, kind) => {
    expect(editsBetweenLines(a, b).map((edit) => edit.kind)).toEqual([kind]);
  });
});
