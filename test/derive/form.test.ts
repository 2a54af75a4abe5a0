import { describe, expect, it } from "vitest";
import { compare, type Article } from "../../src/index.ts";

function article(id: string, ...paragraphs: readonly string[]): Article {
  return { id, text: paragraphs.join("\n\n") };
}

function bondTerms(
  company: string,
  amount: string,
  due: string,
  price: string,
  premium: string,
  bank: string,
): Article {
  return article(
    company,
    `${company} sells convertible notes`,
    `The maker of garden tools ${company} is raising ${amount} million crowns through an offering of convertible notes due ${due}, said lead manager ${bank}.`,
    `The notes can be turned into the company's common stock at ${price} crowns a share, a premium of ${premium} percent over the price of the stock when terms were set. They cannot be called for the first three years unless the stock trades well above that price.`,
  );
}

const FIRST = bondTerms("Vendel Stål", "250", "2031", "144.50", "22", "Bank Norra");
const SECOND = bondTerms("Hamra Gruppen", "75", "2029", "61.25", "25.08", "Lindqvist and Sons");

/** The same terms after a desk took them: reworded, with the facts as they were. */
const REWORDED = article(
  "copy",
  "Vendel turns to the notes market",
  "Garden tool maker Vendel Stål will raise 250 million crowns through an offering of convertible notes that fall due in 2031, lead manager Bank Norra said.",
  "The notes can be turned into common stock of the company at 144.50 crowns a share, a premium of 22 percent over the price of the stock when the terms were set. They cannot be called for three years unless the stock trades well above that level.",
);

describe("forms filled in twice", () => {
  it("are not called copies, and say how many facts differ", () => {
    const pair = compare(FIRST, SECOND);
    expect(pair.passages.length).toBeGreaterThan(0);
    expect(pair.form?.replaced).toBeGreaterThanOrEqual(4);
    expect(["same-event", "unrelated"]).toContain(pair.relation);
    expect(pair.direction).toEqual({ source: null, probability: 0.5, evidence: [] });
    expect(pair.credit).toBe("not-applicable");
  });

  it("are the same from either side", () => {
    const [pair, turned] = [compare(FIRST, SECOND), compare(SECOND, FIRST)];
    expect(turned.form).toEqual(pair.form);
    expect(turned.relation).toBe(pair.relation);
  });

  it("are told from a copy that rewords everything but the facts", () => {
    const pair = compare(FIRST, REWORDED);
    expect(pair.form).toBeUndefined();
    expect(["wholly-derived", "partially-derived"]).toContain(pair.relation);
  });

  it("are told from a correction, which replaces one fact", () => {
    const { id, text } = FIRST;
    const pair = compare(FIRST, { id: `${id} corrected`, text: text.replace("144.50", "154.50") });
    expect(pair.form).toBeUndefined();
    expect(pair.relation).not.toBe("unrelated");
    expect(pair.passages.flatMap(({ edits }) => edits).map(({ kind }) => kind)).toContain("number");
  });

  it("are told from a copy whose house writes numbers and names its own way", () => {
    const { text } = FIRST;
    const restyled = text
      .replace("250 million", "two hundred and fifty million")
      .replace("22 percent", "twenty-two per cent");
    const pair = compare(FIRST, { id: "restyled", text: restyled });
    expect(pair.form).toBeUndefined();
    expect(["duplicate", "wholly-derived"]).toContain(pair.relation);
  });

  it("are told from an update, in which the figures go and who and where stay", () => {
    const report = (dead: string, hurt: string, homes: string): string =>
      `Rescue teams in the valley of Arsk pulled survivors out of collapsed houses on Tuesday after an earthquake that killed ${dead} people and injured ${hurt}, the governor of Arsk Province said.

The quake struck before dawn, when most people were asleep, and was felt as far away as Tolm and Varen. At least ${homes} houses were destroyed, among them the old post office of Arsk, and the road to Varen was cut by a landslide.`;
    const [morning, noon] = [report("34", "210", "1,200"), report("36", "235", "1,350")];
    const dated = (first: string, second: string): ReturnType<typeof compare> =>
      compare({ id: "morning", text: morning, publishedAt: first }, { id: "noon", text: noon, publishedAt: second });
    expect(compare({ id: "morning", text: morning }, { id: "noon", text: noon }).form).toBeUndefined();
    expect(dated("2026-05-05T06:00:00Z", "2026-05-05T12:00:00Z").form).toBeUndefined();
    expect(dated("2026-05-05", "2026-05-19").form?.replaced).toBe(3);
  });
});
