/** Credit through compare: each status, of the pair and of its passages, with the two articles in either order. */
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/base/index.ts";
import type { PairFindings } from "../../src/findings/index.ts";
import { compare } from "../../src/index.ts";
import { P1, P2, P3 } from "../support/bell-story.ts";

const OWN =
  "Our own reporter walked the quay in the evening and counted eleven stalls selling smoked mackerel, plum brandy and postcards of the chapel as it stood before the water came.";

const SOURCE: Article = {
  id: "source",
  outlet: "Gulf Ledger",
  publishedAt: "2024-03-05T08:00:00Z",
  text: `Bell raised at Halvere\n\n${P1}\n\n${P2}\n\n${P3}`,
};

function copy(text: string, more: Partial<Article> = {}): Article {
  return { id: "copy", outlet: "Vallis Post", publishedAt: "2024-03-06T08:00:00Z", text, ...more };
}

/** Compares in both orders, demands the mirror image, and gives the findings with the source as `a`. */
function credited(source: Article, derivative: Article): PairFindings {
  const forth = compare(source, derivative);
  const back = compare(derivative, source);
  const told = ({ credit, creditNote, creditedTo, relation }: PairFindings): unknown => [
    credit,
    creditNote,
    creditedTo,
    relation,
  ];
  expect(told(back)).toEqual(told(forth));
  const byPlace = (pair: PairFindings, side: "a" | "b"): (string | undefined)[] =>
    [...pair.passages].sort((x, y) => x[side].start - y[side].start).map((passage) => passage.credit);
  expect(byPlace(back, "b")).toEqual(byPlace(forth, "a"));
  return forth;
}

function passageCredits(pair: PairFindings): (string | undefined)[] {
  return pair.passages.map((passage) => passage.credit);
}

describe("credit is", () => {
  it("given for all by a line for the whole article", () => {
    const pair = credited(
      SOURCE,
      copy(`Bell raised\n\n${P1}\n\n${P2}\n\nThis story was first published by the Gulf Ledger.`),
    );
    expect(pair.credit).toBe("credited");
    expect(pair.creditedTo).toEqual(["Gulf Ledger"]);
    expect(new Set(passageCredits(pair))).toEqual(new Set(["credited"]));
  });

  it("given for all by a name in the lead", () => {
    const pair = credited(
      SOURCE,
      copy(`Bell raised\n\nA bell has been raised at Halvere, The Gulf Ledger reported on Tuesday.\n\n${P1}\n\n${P2}`),
    );
    expect([pair.credit, pair.creditNote]).toEqual(["credited", undefined]);
    expect(new Set(passageCredits(pair))).toEqual(new Set(["credited"]));
  });

  it("given in passing where only one paragraph of what was taken names the source", () => {
    const text = `Bell raised\n\n${OWN}\n\n${P1}\n\nAccording to a report in the Gulf Ledger, ${P2.charAt(0).toLowerCase()}${P2.slice(1)}\n\n${P3}`;
    const pair = credited(SOURCE, copy(text));
    expect([pair.credit, pair.creditNote]).toEqual(["credited", "in-passing"]);
    expect(passageCredits(pair)).toContain("credited");
    expect(passageCredits(pair)).toContain("uncredited");
  });

  it("seen for sources that the caller adds", () => {
    const text = `Bell raised\n\nHALVERE (GLW) - ${P1}\n\n${P2}`;
    const agencies = [{ name: "Gulf Ledger", kind: "agency", aliases: ["GLW"] }] as const;
    expect(compare(SOURCE, copy(text)).credit).toBe("uncredited");
    expect(compare(SOURCE, copy(text), { agencies }).credit).toBe("credited");
  });

  it("missing where nobody is named", () => {
    const pair = credited(SOURCE, copy(`Bell raised\n\n${OWN}\n\n${P1}\n\n${P2}`));
    expect([pair.credit, pair.creditNote, pair.creditedTo]).toEqual(["uncredited", undefined, undefined]);
    expect(new Set(passageCredits(pair))).toEqual(new Set(["uncredited"]));
  });

  it("somebody else's where another outlet is named", () => {
    const pair = credited(
      SOURCE,
      copy(`Bell raised\n\n${P1}\n\n${P2}\n\nThis story was first published by ProPublica.`),
    );
    expect([pair.credit, pair.creditedTo]).toEqual(["miscredited", ["ProPublica"]]);
    expect(new Set(passageCredits(pair))).toEqual(new Set(["miscredited"]));
  });

  it("stripped where the source carries an agency's line that the copy lost", () => {
    const wire = { ...SOURCE, text: SOURCE.text.replace("\n\nDivers", "\n\nHALVERE (Reuters) - Divers") };
    const pair = credited(wire, copy(`Bell raised\n\n${OWN}\n\n${P1}\n\n${P2}`));
    expect(pair.credit).toBe("stripped");
    expect(new Set(passageCredits(pair))).toEqual(new Set(["stripped"]));
  });

  it("stripped from one passage where the copy cut the name out of its sentence", () => {
    const told = `${P3} He told Reuters that the boy would get the reward of two thousand crowns that the parish had promised.`;
    const said = `${P3} He said that the boy would get the reward of two thousand crowns that the parish had promised.`;
    const source = { ...SOURCE, text: `Bell raised\n\n${P1}\n\n${told}` };
    const pair = credited(source, copy(`Bell raised\n\n${OWN}\n\n${P1}\n\n${said}`));
    expect(pair.credit).toBe("uncredited");
    expect([...passageCredits(pair)].sort()).toEqual(["stripped", "uncredited"]);
  });

  it("the picture's alone, and the note says so", () => {
    const text = `Bell raised\n\nThe bell on the quay at Halvere on Tuesday. Photograph: Jane Doe/Reuters\n\n${P1}\n\n${P2}`;
    const pair = credited({ ...SOURCE, outlet: "Reuters" }, copy(text));
    expect([pair.credit, pair.creditNote]).toEqual(["uncredited", "picture-only"]);
  });

  it("owed by neither where both carry one agency's text and say so", () => {
    const source = { ...SOURCE, text: `Bell raised at Halvere\n\nHALVERE (Reuters) - ${P1}\n\n${P2}\n\n${P3}` };
    const pair = credited(source, copy(`Bell raised\n\nBy Reuters Staff\n\n${P1}\n\n${P2}`));
    expect([pair.credit, pair.creditNote, pair.creditedTo]).toEqual(["credited", "common-source", ["Reuters"]]);
  });

  it("given by the agency's name where the source carries that agency's text", () => {
    const source = { ...SOURCE, outlet: "Reuters" };
    const pair = credited(source, copy(`Bell raised\n\n${P1}\n\n${P2}\n\nReuters`));
    expect([pair.credit, pair.creditNote]).toEqual(["credited", undefined]);
  });

  it("not denied by a credit that was copied along with the words it belongs to", () => {
    const told = `${P3} Brandt told Agence France-Presse that the boy would get the reward that the parish had promised in January.`;
    const source = { ...SOURCE, text: `Bell raised\n\n${P1}\n\n${told}` };
    const pair = credited(source, copy(`Bell raised\n\n${OWN}\n\n${P1}\n\n${told}`));
    expect(pair.credit).toBe("uncredited");
  });

  it("not owed by an outlet to itself", () => {
    const pair = credited(SOURCE, copy(`Bell raised\n\n${P1}\n\n${P2}`, { outlet: "Gulf Ledger" }));
    expect(pair.credit).toBe("not-applicable");
    expect(new Set(passageCredits(pair))).toEqual(new Set(["not-applicable"]));
  });

  it("not called missing or wrong where a name stands for the text and nobody said who published what", () => {
    const strip = ({ id, text }: Article): Article => ({ id, text });
    const named = copy(`Bell raised\n\n${P1}\n\n${P2}\n\n${P3}\n\nThis story was first published by ProPublica.`);
    const pair = credited(strip(SOURCE), strip(named));
    expect(["credited", "not-applicable"]).toContain(pair.credit);
  });
});
