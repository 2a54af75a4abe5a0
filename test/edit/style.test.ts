import { describe, expect, it } from "vitest";
import { editsBetweenLines, expectMarked } from "../support/expect-edits.ts";

describe("typography", () => {
  it.each([
    'The mayor said {typography|“|"}never again{typography|”|"} to the crowd.',
    "The mayor{typography|’|'}s office stayed closed.",
    "It rained{typography| – | - }and then it{typography|…|...} stopped.".replace(
      "{typography| – | - }",
      " {typography|–|-} ",
    ),
    "About 50{typography||\u00a0}% of it".replace("{typography||\u00a0}", "{typography| |\u00a0}"),
    "He wrote to the {typography|ﬁ|fi}re brigade at once.",
    "One{typography|  | }space was enough for him.",
    "She called it {typography|'|\"}a swindle{typography|'|\"} and left.",
    "She called it {typography|« |“}a swindle{typography| »|”} and left.",
  ])("is marks and letters that differ in looks alone: %s", (line) => {
    expectMarked(line);
  });

  it("is not a line break, which is layout", () => {
    expect(editsBetweenLines("The mayor\nsaid no.", "The mayor said no.")).toEqual([]);
  });
});

describe("punctuation", () => {
  it.each([
    "The mayor{punctuation||,} a lawyer, said no.",
    "The mayor said no{punctuation|;|,} the crowd went home.",
    "The old mayor {punctuation|(|}a lawyer{punctuation|)|} said no.",
    "A week{punctuation|-| }long strike ended there.",
    "The mayor said {punctuation|“|}never{punctuation|”|} and left.",
  ])("is a mark that came, went or changed: %s", (line) => {
    expectMarked(line);
  });

  it("is told beside a straightened quotation mark, each by itself", () => {
    expectMarked('He said so{punctuation|:|,} {typography|“|"}never again, gentlemen,{typography|”|"} and left.');
  });
});

describe("case", () => {
  it.each([
    "Fighters of {case|Isis|ISIS} left the town.",
    "The {case|minister|Minister} left the town.",
    "The {case|NATO|Nato} envoy left the town.",
    "The mayor{punctuation|.|;} {case|He|he} left the town.",
    "They saw {case|Halden|HALDEN}'s old bridge there.",
    "They saw {case|Halden|HALDEN}{typography|’|'}s old bridge there.",
  ])("is a word in other capitals: %s", (line) => {
    expectMarked(line);
  });

  it("is not a look-alike letter of another alphabet", () => {
    expect(editsBetweenLines("The mаyor left.", "The mayor left.").map((edit) => edit.kind)).toEqual(["typography"]);
  });
});

describe("spelling-variant", () => {
  it.each([
    "They {spelling-variant|organise|organize} a fair.",
    "Some twelve {spelling-variant|per cent|percent} of it sank.",
    "The channel {spelling-variant|Aamaq|Amaq} showed it.",
    "They met in a {spelling-variant|café|cafe} there.",
    "The {spelling-variant|harbour|harbor} and its {spelling-variant|theatre|theater} flooded.",
    "He {spelling-variant|travelled|traveled} by {spelling-variant|aeroplane|airplane} there.",
    "The town of {spelling-variant|Raqqa|Raqqah} fell.",
    "A {spelling-variant|defence|defense} {spelling-variant|programme|program} was cut.",
    "An {spelling-variant|adviser|advisor} lived in the upper {spelling-variant|storey|story} there.",
    "Trains to {spelling-variant|Kharkov|Kharkiv} and {spelling-variant|Kyiv|Kiev} stopped.",
    "The {spelling-variant|web site|website} closed.",
  ])("is another spelling of one word: %s", (line) => {
    expectMarked(line);
  });

  it.each([
    ["four", "for"],
    ["metre", "meteor"],
    ["tyre", "tier"],
    ["wildly", "widely"],
    ["refilled", "refiled"],
    ["Mosul", "Raqqa"],
    ["controlled", "controled"],
  ])("is not %s and %s", (a, b) => {
    expect(editsBetweenLines(`They saw ${a} things.`, `They saw ${b} things.`).map((edit) => edit.kind)).not.toContain(
      "spelling-variant",
    );
  });
});

describe("number-format", () => {
  it.each([
    "About {number-format|2,000|two thousand} people left.",
    "It cost {number-format|2.5m|2.5 million} crowns.",
    "Some {number-format|2,000|2000} people left.",
    "They lost {number-format|three|3} boats there.",
    "Nearly {number-format|twenty-one|21} people left.",
    "Around 50{number-format|%|} {number-format||percent} of it".replace(
      "{number-format|%|} {number-format||percent}",
      "{number-format|%| percent}",
    ),
  ])("is the same number written another way: %s", (line) => {
    if (!line.includes("%")) return expectMarked(line);
    expect(editsBetweenLines("Around 50% of it sank.", "Around 50 percent of it sank.")).toEqual([
      { kind: "number-format", a: "%", b: "percent" },
    ]);
  });

  it.each([
    ["2,000", "three thousand"],
    ["2.5m", "2.5 billion"],
    ["2,000", "20,000"],
  ])("is not %s and %s", (a, b) => {
    expect(editsBetweenLines(`Some ${a} people left.`, `Some ${b} people left.`).map((edit) => edit.kind)).toEqual([
      "number",
    ]);
  });
});

describe("abbreviation", () => {
  it.each([
    "Envoys of the {abbreviation|U.S.|United States} left.",
    "It was {abbreviation|Dr|Doctor} Havel who spoke.",
    "Then came {abbreviation|Jan.|January} and the frost.",
    "The {abbreviation|UN|United Nations} envoy spoke there.",
    "They walked nine {abbreviation|km|kilometres} that day.",
    "A report by the {abbreviation|WHO|World Health Organization} said so.",
    "They {abbreviation|have not|haven't} rebuilt the town.",
    "Some said {abbreviation|it is|it's} over.",
    "They {abbreviation|will not|won't} leave the town.",
  ])("is a short form and what it stands for: %s", (line) => {
    expectMarked(line);
  });

  it.each([
    ["in", "is not"],
    ["UN", "European Union"],
    ["as", "a second"],
  ])("is not %s and %s", (a, b) => {
    expect(editsBetweenLines(`They were ${a} there.`, `They were ${b} there.`).map((edit) => edit.kind)).not.toContain(
      "abbreviation",
    );
  });
});

describe("paragraphing", () => {
  it.each([
    ["The mayor left town. Nobody saw him.", "The mayor left town.\n\nNobody saw him.", " ", "\n\n"],
    ["The mayor left town.\n\nNobody saw him.", "The mayor left town. Nobody saw him.", "\n\n", " "],
    ["“We left,” he said (late). Nobody saw.", "“We left,” he said (late).\n\nNobody saw.", " ", "\n\n"],
  ])("is a paragraph split or merged: %s", (a, b, spaceA, spaceB) => {
    expect(editsBetweenLines(a, b)).toEqual([{ kind: "paragraphing", a: spaceA, b: spaceB }]);
  });

  it("is told beside a changed mark and a new word at the same place", () => {
    const found = editsBetweenLines(
      "The mayor left town; nobody saw him.",
      "The mayor left town.\n\nYet nobody saw him.",
    );
    expect(found).toEqual([
      { kind: "punctuation", a: ";", b: "." },
      { kind: "paragraphing", a: " ", b: "\n\n" },
      { kind: "function-word", a: "", b: "Yet" },
    ]);
  });
});

describe("one quantity in two house styles", () => {
  it.each([
    "The ferry struck the bank at {number-format|6.40 p.m.|6.40pm}, the crew of nine said.",
    "The crew went to bed at {number-format|11.15am|11.15 a.m.} and rose again.",
    "They laid {abbreviation|140 kilometres|140km} of pipes below the road.",
    "The calf weighed {abbreviation|38 kilograms|38kg} when it was born.",
  ])("is style, and no word of substance changed: %s", (line) => {
    expectMarked(line);
  });

  it.each([
    ["The ferry struck the bank at 6.40pm, they said.", "The ferry struck the bank at 6.50pm, they said."],
    ["They laid 140 kilometres of pipes below.", "They laid 150km of pipes below."],
    ["They laid 38 metres of pipes below.", "They laid 38 miles of pipes below."],
  ])("is substance where the quantity is another: %s", (a, b) => {
    const kinds = editsBetweenLines(a, b).map(({ kind }) => kind);
    expect(kinds.some((kind) => /^(?:number|date|substitution)$/.test(kind))).toBe(true);
  });
});
