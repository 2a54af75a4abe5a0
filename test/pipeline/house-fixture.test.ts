import { describe, expect, it } from "vitest";
import { audit, type Article } from "../../src/index.ts";
import { seedArticles } from "../support/seed-articles.ts";

const [, flood, , , pumps] = seedArticles();
const LINE =
  "Enter your zip code and the name of your street to find out which of our correspondents reports from your neighborhood, and ask them a question.";
const council = `The council of Brannholm voted on Tuesday to sell the old tram depot in Lindgate to a developer from Skarn for 18.4 million euros.

Opponents led by the Green councillor Petra Venn said the depot, built in 1911, should have become a school. The developer, Emil Rask, promised 240 flats, a quarter of them for rent below the market, and a covered market of 1,200 square meters.

The vote was 31 to 24. The Liberal group abstained after its leader, Ole Strand, had asked for a delay until the auditors have looked at the price. A neighbor called the sale a scandal and left the gallery in tears.

Work is to begin in October once the trams of line 7 have moved to their new halls at Kelmouth.`;

const article = (id: string, outlet: string, ...paragraphs: string[]): Article => ({
  id,
  outlet,
  text: paragraphs.join("\n\n"),
});

async function relation(...articles: Article[]): Promise<string> {
  return (await audit(articles)).pairs[0]!.relation;
}

describe("what one house puts on every page", () => {
  it("makes no copy of two of its articles, without a third to show that it recurs", async () => {
    const [one, other] = [article("a", "Courier", ...flood!, LINE), article("b", "Courier", LINE, council)];
    expect(await relation(one, other)).toBe("unrelated");
    expect((await audit([one, other])).families).toEqual([]);
  });

  it("is not a paragraph of one story that the house runs among other news", async () => {
    const taken = flood!.filter((paragraph) => paragraph.length > 200).slice(1, 3);
    expect(await relation(article("a", "Courier", ...flood!), article("b", "Courier", council, ...taken))).toBe(
      "partially-derived",
    );
    expect(await relation(article("a", "Courier", ...pumps!), article("b", "Courier", council, pumps![4]!))).toMatch(
      /derived|shared-source/,
    );
  });

  it("is judged as copied text between two houses", async () => {
    expect(await relation(article("a", "Courier", ...flood!, LINE), article("b", "Ledger", LINE, council))).not.toBe(
      "unrelated",
    );
  });
});
