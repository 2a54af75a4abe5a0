/** A column that quotes a rival's article at length, with its name before the words and no marks around them. Every article is made up. */
import { describe, expect, it } from "vitest";
import { compare, type Article, type PairFindings } from "../../src/index.ts";

const NEWS = [
  "The county has paid more than £640,000 to a firm of consultants that was asked to find savings in the library service and found none, according to invoices seen by this newspaper.",
  "The firm, Larkspur Advisory, sent eleven invoices between March and October. Three of them were for the same workshop in Ely, and none had been signed by the officer whose name is printed under them.",
  "Councillor Deborah Wainfleet, who holds the purse for culture, said the money had been well spent because the county now knew that there was nothing left to cut.",
  "Of the forty-one branches in the county, nine have closed since 2019 and fourteen are open on two days a week. The report by Larkspur runs to twelve pages, four of which are photographs.",
];
const OWN = [
  "There is a kind of meeting that every reader of this page has sat through, in which a man with a laptop explains to people who know their job what their job is. We pay for it by the hour, and we clap at the end.",
  "One does not know whether to laugh. My own branch, where I learned to read under a picture of a kingfisher, is now a nail bar, and the kingfisher is in somebody's hall.",
  "Nobody who has sat on a parish council will be surprised. The remedy is dull and well known: publish every invoice above five hundred pounds, with the name of the officer, in the week in which it is paid.",
];
const GRID = [
  "Engineers at the Skarholm plant shut both turbines by hand on Friday night after a relay the size of a matchbox had told the grid that the dam was empty, the operator confirmed.",
  "Some 212,000 homes between Skarholm and the coast were without light for three hours and ten minutes, the longest failure in the region since the storm of 1987.",
  "“We trusted a sensor that costs less than a pair of boots,” said Ragnhild Moe, who answers for the grid, and added that nineteen more of its kind were in use.",
];
const ANALYSIS = [
  "Failures of this kind are told as tales of bad luck, and they never are. Somebody decided, in a room, that one measurement was enough.",
  "What follows from it is a question of money, which is to say of politics. Two sensors cost twice as much as one, and three can outvote a liar.",
];

function told(column: readonly string[], news: readonly string[], outlets: readonly [string?, string?]): PairFindings {
  const of = (id: string, text: readonly string[], outlet: string | undefined): Article => ({
    id,
    text: text.join("\n\n"),
    ...(outlet === undefined ? {} : { outlet }),
  });
  return compare(of("news", news, outlets[0]), of("column", column, outlets[1]));
}

function sourceOf(pair: PairFindings): string | null {
  return pair.direction.source === null ? null : pair[pair.direction.source];
}

describe("a quotation announced by the name of the paper", () => {
  it.each([
    "As the Fenland Courier reported on Tuesday:",
    "The Fenland Courier put it like this on Tuesday:",
    "The Fenland Courier's account deserves to be quoted at length:",
    "In the words of the Courier:",
    "Consider this, from Tuesday's Fenland Courier:",
  ])("is the paper's, and credited to it: %s", (line) => {
    for (const column of [
      [OWN[0]!, line, NEWS[0]!, NEWS[1]!, NEWS[2]!, OWN[1]!, OWN[2]!],
      [OWN[0]!, OWN[2]!, line, NEWS[1]!, NEWS[3]!, OWN[1]!],
    ]) {
      const pair = told(column, NEWS, ["Fenland Courier", "Ely Chronicle"]);
      expect(sourceOf(pair)).toBe("news");
      expect(pair.credit).toBe("credited");
      expect(pair.creditedTo?.[0]).toMatch(/^(?:the )?(?:fenland )?courier$/i);
    }
  });

  it("may begin in the paragraph that announces it", () => {
    const column = [ANALYSIS[0]!, `Listen to the Skarholm Avis: ${GRID[1]!}`, GRID[2]!, ANALYSIS[1]!];
    const pair = told(column, GRID, ["Skarholm Avis", "Kystposten"]);
    expect([sourceOf(pair), pair.credit]).toEqual(["news", "credited"]);
  });

  it("is never taken for the source, whoever published the two", () => {
    const column = [OWN[0]!, "As the Fenland Courier reported on Tuesday:", NEWS[1]!, NEWS[3]!, OWN[1]!];
    expect(sourceOf(told(column, NEWS, []))).not.toBe("column");
    const analysis = [ANALYSIS[0]!, "The Skarholm Avis wrote on Saturday:", ...GRID, ANALYSIS[1]!];
    expect(sourceOf(told(analysis, GRID, []))).toBe("news");
  });

  it("is none where another paper is named, or the name does not lead to the words", () => {
    const other = [OWN[0]!, "The Wisbech Mail put it like this on Tuesday:", NEWS[1]!, NEWS[3]!, OWN[1]!];
    expect(told(other, NEWS, ["Fenland Courier", "Ely Chronicle"]).credit).not.toBe("credited");
    const aside = [OWN[0]!, "The man from the Fenland Courier sat in the second row and slept.", NEWS[1]!, NEWS[3]!];
    expect(told(aside, NEWS, ["Fenland Courier", "Ely Chronicle"]).credit).not.toBe("credited");
  });
});
