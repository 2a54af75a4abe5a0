import { describe, expect, it } from "vitest";
import { findDanglingReferences, findNames } from "../../src/attribution/index.ts";
import { segment } from "../../src/text/index.ts";

const LEAD =
  "The harbor of Brennport was closed on Tuesday after a tanker ran aground on the bar outside its entrance.\n\n";

function namesOf(text: string): string[] {
  return findNames(segment(text)).map(
    ({ start, end, surname, full }) => `${text.slice(start, end)}|${surname}|${full ? "full" : "bare"}`,
  );
}

describe("findNames", () => {
  it.each([
    ["Governor Mara Lindqvist opened the bridge.", "Mara Lindqvist|Lindqvist|full"],
    ["The engine failed, said Mara Lindqvist.", "Mara Lindqvist|Lindqvist|full"],
    ["Mara Lindqvist, 43, was on watch.", "Mara Lindqvist|Lindqvist|full"],
    ["Mara Lindqvist, the port's head pilot, was on watch.", "Mara Lindqvist|Lindqvist|full"],
    ["They saved Khalid al-Masri, Brennport’s long-serving harbor director.", "Khalid al-Masri|al-Masri|full"],
    ["Company spokesman Jan van der Meer declined to comment.", "Jan van der Meer|van der Meer|full"],
    ["Mr Lindqvist’s boat sank.", "Lindqvist|Lindqvist|bare"],
    ["Lindqvist said the engine failed.", "Lindqvist|Lindqvist|bare"],
  ])("%s", (sentence, name) => {
    expect(namesOf(LEAD + sentence)).toEqual([name]);
  });

  it("tells an introduction from the surname used later", () => {
    const text = `${LEAD}Mara Lindqvist said the engine failed.\n\nWitnesses saw Lindqvist on the bridge.`;
    expect(namesOf(text)).toEqual(["Mara Lindqvist|Lindqvist|full", "Lindqvist|Lindqvist|bare"]);
  });

  it.each([
    "Human Rights Watch said the camp was closed.",
    "The White House said it would help.",
    "Moscow said the ship was empty.",
    "Officials said the ship was empty.",
    "Saudi Arabia said the ship was empty.",
    "Healthvest said it would sell the wharf.",
    "Temple Bay Holdings Inc said the wharf was sold.",
    "The Temple of Winds stands on Silk Road.",
  ])("takes no person from %s", (sentence) => {
    expect(namesOf(LEAD + sentence)).toEqual([]);
  });
});

function danglingOf(text: string): string[] {
  return findDanglingReferences(segment(text)).map(
    ({ kind, open, start, end }) => `${kind} ${text.slice(start, end)}${open ? " (open)" : ""}`,
  );
}

describe("findDanglingReferences", () => {
  it.each([
    ["They also set fire to the customs house.", ["pronoun They", "adverb also"]],
    ["The group denied it.", ["group The group"]],
    ["It was the second time the light had failed.", ["ordinal the second time"]],
    ["Norway earlier offered two tugs.", ["adverb earlier"]],
    ["Lindqvist said the engine failed.", ["surname Lindqvist (open)"]],
    ["The PQRW sent a boat.", ["acronym PQRW (open)"]],
  ])("%s", (sentence, found) => {
    expect(danglingOf(LEAD + sentence)).toEqual(found);
  });

  it.each([
    "It rained earlier this week, and the second world war was never mentioned.",
    "The group of seven ships left.",
    "NATO and the BBC sent boats.",
    "The Port Quality and Rescue Watch sent a boat. The PQRW paid for it.",
    "Mara Lindqvist said the engine failed. Lindqvist was on watch.",
    "“They also lied,” said Mara Lindqvist.",
  ])("finds nothing in %s", (sentence) => {
    expect(danglingOf(LEAD + sentence)).toEqual([]);
  });

  it("marks an opener that has nothing before it", () => {
    expect(
      danglingOf(
        "They confirmed on Tuesday that the harbor of Brennport was closed to all ships until the tide turned again.",
      ),
    ).toEqual(["pronoun They (open)"]);
  });
});
