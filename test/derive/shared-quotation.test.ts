/** Words that everybody was given (a statement, a press conference) against words that one reporter took from another. */
import { describe, expect, it } from "vitest";
import type { PairFindings } from "../../src/findings/index.ts";
import { compare } from "../../src/index.ts";

const STATEMENT = [
  "I have made mistakes, and the people of this harbor have paid for them with their cellars, their nets and, in one case that I will carry with me, with a life.",
  "When the inspectors warned us in the autumn that the third gate was cracked, I chose to believe the cheaper of two reports, because the cheaper one let us keep the fishing festival.",
  "Nobody ordered me to do that. I was not misled by my staff, who put both papers on my desk with a yellow note that said read the thick one first.",
  "I shall leave office on Friday at noon, and I ask the council to spend my last month of pay on pumps rather than on a farewell.",
] as const;

const A_OPENING =
  "BRENNPORT — Mayor Ilse Korvald resigned on Tuesday over the flood that drowned a ferryman in January.";
const B_OPENING =
  "A single sheet of paper ended the career of Ilse Korvald, who has run this fishing town since the cannery closed.";
const A_OWN =
  "Two council members said they would vote against an early election, and the cannery's owners welcomed the news by flying a flag at half mast.";
const B_OWN =
  "Outside the town hall a fishmonger handed out herring to the reporters, and children had chalked the outline of a boot on the steps.";

function quoted(paragraphs: readonly string[]): string {
  return paragraphs.map((one, index) => `“${one}${index === paragraphs.length - 1 ? "”" : ""}`).join("\n\n");
}

/** In both orders, and the same both times. */
function relation(a: string, b: string): PairFindings["relation"] {
  const forth = compare({ id: "a", text: a }, { id: "b", text: b });
  const back = compare({ id: "b", text: b }, { id: "a", text: a });
  expect(back.relation).toBe(forth.relation);
  if (forth.relation === "shared-quotation") {
    expect(forth.direction).toEqual({ source: null, probability: 0.5, evidence: [] });
    expect(forth.credit).toBe("not-applicable");
    expect(new Set(forth.passages.map((passage) => passage.credit))).toEqual(new Set(["not-applicable"]));
  }
  return forth.relation;
}

describe("a shared quotation is", () => {
  it("one sentence that both quote in frames of their own", () => {
    const a = `${A_OPENING}\n\n“${STATEMENT[1]}” Korvald told the council.\n\n${A_OWN}`;
    const b = `${B_OPENING}\n\n${B_OWN}\n\nReading from her note she said, “${STATEMENT[1]}”`;
    expect(relation(a, b)).toBe("shared-quotation");
  });

  it("a statement of several paragraphs, each opened and only the last closed", () => {
    const a = `${A_OPENING}\n\n${quoted(STATEMENT)}\n\n${A_OWN}`;
    const b = `${B_OPENING}\n\n${B_OWN}\n\nHer words in full:\n\n${quoted(STATEMENT)}`;
    expect(relation(a, b)).toBe("shared-quotation");
  });

  it("a statement that one side breaks up with its own reporting and the other prints whole", () => {
    const a = `${A_OPENING}\n\n“${STATEMENT[0]}” she said.\n\nKorvald, 58, spoke for six minutes without looking up. “${STATEMENT[1]}”\n\n${A_OWN}\n\n“${STATEMENT[3]}” the mayor added.`;
    const b = `${B_OPENING}\n\n${quoted(STATEMENT)}\n\n${B_OWN}`;
    expect(relation(a, b)).toBe("shared-quotation");
  });

  it("a statement that one side prints without marks after a colon", () => {
    const a = `${A_OPENING}\n\nKorvald read the following statement:\n\n${STATEMENT.join("\n\n")}`;
    const b = `${B_OPENING}\n\n${B_OWN}\n\n${quoted(STATEMENT)}`;
    expect(relation(a, b)).toBe("shared-quotation");
  });

  it("a statement that both print without marks after a colon", () => {
    const a = `${A_OPENING}\n\nKorvald read the following statement:\n\n${STATEMENT.join("\n\n")}`;
    const b = `${B_OPENING}\n\n${B_OWN}\n\nThe full text of her letter:\n\n${STATEMENT.join("\n\n")}`;
    expect(relation(a, b)).toBe("shared-quotation");
  });

  it("words that one side quotes and the other renders in a said clause", () => {
    const a = `${A_OPENING}\n\n“I ask the council to spend my last month of pay on pumps rather than on a farewell, and to name the new gate after the ferryman Anders Lund,” Korvald said.\n\n${A_OWN}`;
    const b = `${B_OPENING}\n\nKorvald said she would ask the council to spend her last month of pay on pumps rather than on a farewell, and to name the new gate after the ferryman Anders Lund.\n\n${B_OWN}`;
    expect(["shared-quotation", "same-event"]).toContain(relation(a, b));
  });
  it("a piece of a statement that both render in said clauses of their own", () => {
    const a = `${A_OPENING}\n\nThe port authority said it had signed an agreement under which the dredging company has access to a wider range of moorings in return for a yearly fee.\n\n${A_OWN}`;
    const b = `${B_OPENING}\n\n${B_OWN}\n\nAccording to the port authority, an agreement under which the dredging company has access to a wider range of moorings was reached on Sunday night.`;
    expect(["shared-quotation", "same-event", "unrelated"]).toContain(relation(a, b));
  });
});

/** Copied one from the other, or both from a third: which of the three is the direction's business. */
const COPIED = /^(?:partially-derived|wholly-derived|shared-source)$/;

describe("copied reporting is", () => {
  const FRAME =
    "Standing between two buckets that caught the rain from the town hall's own roof, and with her chain of office already lying on the table,";

  it("a quotation with the sentence that somebody wrote around it", () => {
    const sentence = `${FRAME} Korvald said: “${STATEMENT[1]}”`;
    expect(relation(`${A_OPENING}\n\n${sentence}\n\n${A_OWN}`, `${B_OPENING}\n\n${B_OWN}\n\n${sentence}`)).toMatch(
      COPIED,
    );
  });

  it("a long statement with one sentence of somebody's reporting in the midst of it", () => {
    const whole = `“${STATEMENT[0]}”\n\n${FRAME} the mayor went on: “${STATEMENT[1]} ${STATEMENT[2]}”\n\n“${STATEMENT[3]}”`;
    expect(relation(`${A_OPENING}\n\n${whole}\n\n${A_OWN}`, `${B_OPENING}\n\n${B_OWN}\n\n${whole}`)).toMatch(COPIED);
  });

  it("a very long statement with one sentence of somebody's reporting before it", () => {
    const long = [
      ...STATEMENT,
      ...STATEMENT.map((one) => one.replace(/harbor|autumn|staff|office/g, "parish") + " So be it, then."),
    ];
    const whole = `${FRAME} the mayor read it all out:\n\n${quoted(long)}`;
    expect(relation(`${A_OPENING}\n\n${whole}\n\n${A_OWN}`, `${B_OPENING}\n\n${B_OWN}\n\n${whole}`)).toMatch(COPIED);
  });

  it("an indirect rendering in the same words on both sides", () => {
    const rendered =
      "Korvald said that nobody had ordered her to believe the cheaper of two reports, that her staff had put both papers on her desk, and that a yellow note had told her to read the thick one first.";
    expect(relation(`${A_OPENING}\n\n${rendered}\n\n${A_OWN}`, `${B_OPENING}\n\n${B_OWN}\n\n${rendered}`)).toMatch(
      COPIED,
    );
  });

  it("a paragraph of reporting beside the quotations", () => {
    const both = `“${STATEMENT[1]}” Korvald said.\n\n${A_OWN}`;
    expect(relation(`${A_OPENING}\n\n${both}`, `${B_OPENING}\n\n${B_OWN}\n\n${both}`)).toMatch(COPIED);
  });

  it("reporting after a colon that announces no words", () => {
    const list = `${A_OWN}\n\n${FRAME} Korvald left by the back door, and the ferryman's widow waited for her at the corner with an umbrella.`;
    const a = `${A_OPENING}\n\nThe day brought the following changes:\n\n${list}`;
    const b = `${B_OPENING}\n\n${B_OWN}\n\nWhat happened next:\n\n${list}`;
    expect(relation(a, b)).toMatch(COPIED);
  });
});

describe("sentences rendered word for word, frames and all,", () => {
  const CLOSED =
    "The Marl bridge was closed to traffic on Tuesday after engineers found a crack in its northern pier, the county said.";
  const CRACK = "Vale said the crack, 40 centimetres long, was seen by a diver during a yearly check.";
  const whole = [
    CLOSED,
    "“We will not take a risk with 12,000 drivers a day,” said county engineer Ruth Vale. “It stays shut until we know.”",
    `${CRACK} Buses are being sent by way of Hollin.`,
  ].join("\n\n");

  it("are a copy where there are two of them", () => {
    expect(relation(whole, [CLOSED, CRACK].join("\n\n"))).toMatch(/-derived$/);
  });

  it("may be what two were told where there is one", () => {
    const other = `Commuters woke to cones and a detour, and a baker on the quay sold out by eight.\n\n${CRACK} She would not name a day.`;
    expect(relation(whole, other)).toBe("shared-quotation");
  });
});
