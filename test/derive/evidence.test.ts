/** Direction, credit and the quote ledger, seen through `compare` on pairs that differ in one thing. */
import { describe, expect, it } from "vitest";
import { compare, type Article, type PairFindings } from "../../src/index.ts";

const LEAD =
  "The town council has closed the old iron bridge over the Marl after inspectors found that two of its bearings had sheared.";
const INTRODUCTION =
  "“We had no choice, because one more heavy lorry might have brought it down,” said Henrika Osterlund, the council’s chief engineer, at the site.";
const DETAIL =
  "Drivers now have to go round by the motorway, a detour of eleven miles that adds half an hour to the way to the hospital.";
const BACK_REFERENCE =
  "Osterlund said the repair would take until the spring, if the steel can be had from the one mill that still rolls such plates.";
const TAIL =
  "The bridge was built in 1887 for carts and cattle and has carried buses since the railway line was given up.";
const OWN =
  "Shopkeepers on the far bank told this newspaper that they expect to lose half their trade before Christmas.";

const SOURCE = [LEAD, INTRODUCTION, DETAIL, BACK_REFERENCE, TAIL].join("\n\n");

function article(id: string, text: string, more: Partial<Article> = {}): Article {
  return { id, text, ...more };
}

function kindsTowards(pair: PairFindings, side: "a" | "b"): string[] {
  return pair.direction.evidence.filter((one) => one.towards === side).map((one) => one.kind);
}

describe("direction", () => {
  it("knows the copy by a surname whose introduction it cut", () => {
    const pair = compare(article("copy", [LEAD, DETAIL, BACK_REFERENCE, OWN].join("\n\n")), article("source", SOURCE));
    expect(kindsTowards(pair, "b")).toContain("dangling-reference");
    expect(pair.direction.source).toBe("b");
    const reason = pair.direction.evidence.find((one) => one.kind === "dangling-reference")!;
    expect(reason.text).toContain("Osterlund");
    expect(
      reason.spans.map((span) =>
        (span.in === "a" ? [LEAD, DETAIL, BACK_REFERENCE, OWN].join("\n\n") : SOURCE).slice(span.start, span.end),
      ),
    ).toEqual(["Osterlund", "Henrika Osterlund"]);
  });

  it("does not see a dangling name where the copy introduces it as well", () => {
    const pair = compare(
      article("copy", [LEAD, INTRODUCTION, DETAIL, BACK_REFERENCE].join("\n\n")),
      article("source", SOURCE),
    );
    expect(pair.direction.evidence.map((one) => one.kind)).not.toContain("dangling-reference");
  });

  it("knows the copy by a paragraph that opens with a pronoun whose sentence was left behind", () => {
    const paragraph =
      "They had warned the council three times that winter, in letters which nobody in the town hall can find any more.";
    const source = [LEAD, `Two retired engineers from the railway knew better. ${paragraph}`, DETAIL, TAIL].join(
      "\n\n",
    );
    const pair = compare(article("copy", [LEAD, OWN, paragraph, DETAIL].join("\n\n")), article("source", source));
    const reason = pair.direction.evidence.find((one) => one.kind === "dangling-reference");
    expect(reason).toMatchObject({ towards: "b" });
    expect(reason?.text).toContain("“They”");
  });

  it("knows the copy by a misspelling, whichever side it is on", () => {
    const misspelt = SOURCE.replace("hospital", "hosptial");
    expect(kindsTowards(compare(article("a", SOURCE), article("b", misspelt)), "a")).toContain("misspelling");
    expect(kindsTowards(compare(article("a", misspelt), article("b", SOURCE)), "b")).toContain("misspelling");
  });

  it("knows the copy by typography that changes where its own text begins", () => {
    const straight =
      "The council's opponents said it's a scandal that the inspectors' report was kept in a drawer for a year.";
    const curly = SOURCE.replace("council has", "council’s members have");
    const pair = compare(
      article("a", `${curly.split("\n\n").slice(0, 3).join("\n\n")}\n\n${straight}`),
      article("b", curly),
    );
    expect(kindsTowards(pair, "b")).toContain("typographic-seam");
  });

  it("knows the source by a credit that names its outlet", () => {
    const pair = compare(
      article("copy", `${LEAD}\n\n${DETAIL}\n\nThe closure was first reported by the Marlford Courier.`, {
        outlet: "Valley Online",
      }),
      article("source", SOURCE, { outlet: "Marlford Courier" }),
    );
    expect(kindsTowards(pair, "b")).toContain("credit");
    expect(pair.credit).toBe("credited");
  });

  it("weighs publication times by their distance and ignores dates that may overlap", () => {
    const timed = (a: string, b: string): number =>
      compare(
        article("a", SOURCE, { publishedAt: a }),
        article("b", SOURCE, { publishedAt: b }),
      ).direction.evidence.find((one) => one.kind === "publication-time")?.weight ?? 0;
    expect(timed("2026-01-01T10:00:00Z", "2026-01-04T10:00:00Z")).toBeGreaterThan(
      timed("2026-01-01T10:00:00Z", "2026-01-01T10:15:00Z"),
    );
    expect(timed("2026-01-01T10:00:00Z", "2026-01-01T10:00:20Z")).toBe(0);
    expect(timed("2026-01-01", "2026-01-02")).toBe(0);
    // The one day ends wherever it is before the other begins anywhere.
    expect(timed("2026-01-01", "2026-01-03")).toBe(timed("2026-01-01", "2026-01-09"));
    expect(timed("2026-01-01", "2026-01-03")).toBeGreaterThan(0);
    expect(timed("2026-01-01T10:00:00", "2026-01-01T15:00:00")).toBe(0);
    expect(timed("2026-01-01T10:00:00+05:00", "2026-01-01T06:00:00Z")).toBeGreaterThan(0);
    expect(timed("nonsense", "2026-01-02")).toBe(0);
  });

  it("cannot tell where two texts are the same and nothing else is known", () => {
    const pair = compare(article("a", SOURCE), article("b", SOURCE));
    expect(pair.relation).toBe("duplicate");
    expect(pair.direction).toEqual({ source: null, probability: 0.5, evidence: [] });
  });
});

describe("the quote ledger", () => {
  const statuses = (copy: string): string[] =>
    compare(
      article("source", SOURCE, { publishedAt: "2026-01-01" }),
      article("copy", copy, { publishedAt: "2026-02-01" }),
    ).quotes.map((quote) => quote.status);

  it("tells a kept quote from a dropped one", () => {
    expect(statuses([LEAD, INTRODUCTION, DETAIL].join("\n\n"))).toEqual(["kept"]);
    expect(statuses([LEAD, DETAIL, BACK_REFERENCE].join("\n\n"))).toEqual(["dropped"]);
  });

  it("tells an altered, a shortened and an indirect quote", () => {
    const body = (quote: string): string =>
      [LEAD, `${quote} said Henrika Osterlund, the council’s chief engineer, at the site.`, DETAIL].join("\n\n");
    expect(statuses(body("“We had no choice, because one more light lorry might have brought it down,”"))).toEqual([
      "altered",
    ]);
    expect(statuses(body("“One more heavy lorry might have brought it down,”"))).toEqual(["shortened"]);
    expect(
      statuses(
        [
          LEAD,
          "They had no choice, because one more heavy lorry might have brought it down, said Henrika Osterlund, the council’s chief engineer, at the site.",
          DETAIL,
        ].join("\n\n"),
      ),
    ).toEqual(["made-indirect"]);
  });

  it("tells a quote that the copy added", () => {
    expect(
      statuses(
        [
          LEAD,
          INTRODUCTION,
          DETAIL,
          "“I have lived here for sixty years and never seen the likes of it,” said Tom Ferris, a butcher.",
        ].join("\n\n"),
      ),
    ).toEqual(["kept", "added"]);
  });
});

describe("credit", () => {
  const status = (copy: string, more: Partial<Article> = {}, source: Partial<Article> = {}): string =>
    compare(
      article("source", source.text ?? SOURCE, { publishedAt: "2026-01-01", outlet: "Marlford Courier", ...source }),
      article("copy", copy, { publishedAt: "2026-02-01", outlet: "Valley Online", ...more }),
    ).credit;

  it("is missing where the copy names nobody", () => {
    expect(status([LEAD, DETAIL, BACK_REFERENCE].join("\n\n"))).toBe("uncredited");
  });

  it("is right where the copy names the source, or the agency that the source itself carries", () => {
    expect(status(`${LEAD}\n\n${DETAIL}\n\nAccording to the Marlford Courier, the work will take months.`)).toBe(
      "credited",
    );
    const agency = `MARLFORD (Reuters) - ${SOURCE}`;
    expect(status(`MARLFORD (Reuters) - ${LEAD}\n\n${DETAIL}`, {}, { text: agency })).toBe("credited");
  });

  it("is never wrong where the copy names the agency whose line the source carries, be it in passing", () => {
    const copy = [LEAD, `${DETAIL}, Reuters reported.`].join("\n\n");
    expect(status(copy, {}, { text: `MARLFORD (Reuters) - ${SOURCE}` })).toBe("credited");
  });

  it("is stripped where the source carried an agency's name and the copy does not", () => {
    expect(status(`${LEAD}\n\n${DETAIL}`, {}, { text: `MARLFORD (Reuters) - ${SOURCE}` })).toBe("stripped");
  });

  it("is wrong where the copy names another outlet for the whole article", () => {
    expect(status(`${LEAD}\n\n${DETAIL}\n\nThis story was first published by ProPublica.`)).toBe("miscredited");
    expect(status(`LONDON (AFP) - ${LEAD}\n\n${DETAIL}`, {}, { text: `MARLFORD (Reuters) - ${SOURCE}` })).toBe(
      "miscredited",
    );
  });

  it("is left open where the copy carries an agency's line and a paper had the text before without one, which it may have lost", () => {
    expect(status(`LONDON (AFP) - ${LEAD}\n\n${DETAIL}`)).toBe("not-applicable");
  });

  it("is not asked of an outlet that repeats itself", () => {
    expect(status(`${LEAD}\n\n${DETAIL}`, { outlet: "Marlford Courier" })).toBe("not-applicable");
  });

  it("of a picture alone credits no text", () => {
    expect(status(`${LEAD}\n\n${DETAIL}\n\nThe bridge on Monday. Photograph: Marlford Courier`)).toBe("uncredited");
  });
});
