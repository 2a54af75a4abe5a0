import { describe, expect, it } from "vitest";
import { findReportedSpeech } from "../../src/attribution/index.ts";
import { segment } from "../../src/text/index.ts";

function speechOf(text: string): { readonly direct: string[]; readonly indirect: string[] } {
  const { direct, indirect } = findReportedSpeech(segment(text));
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  return { direct: direct.map(words), indirect: indirect.map(words) };
}

const LEAD =
  "The harbor of Brennport was closed on Tuesday after a tanker ran aground on the sand bar outside its entrance, and forty ships waited in the roads for the tide to turn.";

describe("findReportedSpeech", () => {
  it("tells quotations, clauses of saying and the reporter's own sentences apart", () => {
    const { direct, indirect } = speechOf(
      `${LEAD}\n\n“The light was out,” Mara Lindqvist said. The pilot said he had seen no light. Tugs waited outside.`,
    );
    expect(direct).toEqual(["“The light was out,”"]);
    expect(indirect).toEqual(["“The light was out,” Mara Lindqvist said.", "The pilot said he had seen no light."]);
  });

  it("takes a statement printed without marks after a line that announces it, as long as it speaks in the first person", () => {
    const first = "I have known this light for thirty years, and it has never once gone out in a storm.";
    const between = "The charts are wrong by two cables, as every child here knows.";
    const last = "We ask the ministry to look at them before the winter comes.";
    const after = "Tugs from three towns tried in vain to pull the vessel free before the evening tide.";
    expect(
      speechOf(`${LEAD}\n\nThe pilot's statement in full:\n\n${first}\n\n${between}\n\n${last}\n\n${after}`).direct,
    ).toEqual([`${first}\n\n${between}\n\n${last}`]);
  });

  it("takes nothing after a colon that announces no words, or words of nobody", () => {
    expect(speechOf(`${LEAD}\n\nThe ships are the following:\n\nI waited. We saw them all.`).direct).toEqual([]);
    expect(speechOf(`${LEAD}\n\nThe statement in full:\n\n${LEAD}`).direct).toEqual([]);
  });

  it("joins the paragraphs of a quotation that is opened again in each, and drops a mark that nobody closed", () => {
    expect(speechOf(`${LEAD}\n\n“The light was out.\n\n“The charts were old.”`).direct).toEqual([
      "“The light was out.",
      "“The charts were old.”",
    ]);
    expect(speechOf(`${LEAD}\n\nHe called it "a night to forget and went home.`).direct).toEqual([]);
  });
});
