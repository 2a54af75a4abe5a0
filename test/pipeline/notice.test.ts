import { describe, expect, it } from "vitest";
import { audit, compare, type Article } from "../../src/index.ts";

const COUNCIL = [
  "The council of Brannholm voted on Tuesday to sell the old tram depot in Lindgate to a developer from Skarn for 18.4 million euros.",
  `Opponents led by the Green councillor Petra Venn said the depot, built in 1911, should have become a school. The developer, Emil Rask, promised 240
  flats, a quarter of them for rent below the market, and a covered market of 1,200 square meters.`,
  `The vote was 31 to 24. The Liberal group abstained after its leader, Ole Strand, had asked for a delay until the auditors have looked at the price. A
  neighbor called the sale a scandal and left the gallery in tears.`,
].map((paragraph) => paragraph.replace(/\s+/g, " "));
const INQUEST = [
  "An inquest has been opened into the death of a student who was found in the river at Westmere.",
  `The coroner, Felicity Ames, said that Callum Wright, 20, had been reported missing by flatmates the evening before. A walker saw a blue coat by the weir.
  He was in his second year of a degree in engineering and rowed for his college.`,
  `A post-mortem examination gave the provisional cause as drowning. The hearing was adjourned, and the university has begun a review of the support that it
  gives to students before their examinations. Flowers have been laid along the towpath.`,
].map((paragraph) => paragraph.replace(/\s+/g, " "));
const HELPLINE =
  "If you have been affected by any of the issues raised in this article, you can contact Samaritans free, day or night, on 116 123, or email jo@samaritans.org.";
const APPEAL = (force: string): string =>
  `Anyone with information is asked to call ${force} Police on 101 or contact the independent charity Crimestoppers anonymously on 0800 555 111 or via its website.`;
const PRESUMED =
  "An indictment is merely an allegation and all defendants are presumed innocent until proven guilty beyond a reasonable doubt in a court of law.";
const RISK =
  "The value of investments and the income from them can go down as well as up and you may get back less than you originally invested. Past performance is not a guide to future returns.";

const article = (id: string, outlet: string, ...paragraphs: string[]): Article => ({
  id,
  outlet,
  text: paragraphs.join("\n\n"),
});

describe("a standing notice under two articles of two houses", () => {
  it.each([
    ["a helpline", HELPLINE, HELPLINE],
    ["an appeal for witnesses", APPEAL("Skarn"), APPEAL("Skarn")],
    ["an appeal of two forces", APPEAL("Skarn"), APPEAL("Westmere")],
    ["the presumption of innocence", PRESUMED, PRESUMED],
    ["the risk of investments", RISK, RISK],
    ["two notices", `${PRESUMED}\n\n${HELPLINE}`, `${PRESUMED}\n\n${HELPLINE}`],
  ])("makes no copy of either: %s", async (_, first, second) => {
    const articles = [article("a", "Courier", ...COUNCIL, first), article("b", "Ledger", ...INQUEST, second)];
    const [pair] = (await audit(articles)).pairs;
    expect(pair).toMatchObject({ relation: "unrelated", credit: "not-applicable", direction: { source: null } });
    // What they share is shown all the same.
    expect(pair!.passages).not.toEqual([]);
    expect((await audit(articles)).families).toEqual([]);
    expect(compare(articles[0]!, articles[1]!).relation).toBe("unrelated");
  });

  it("hides no paragraph that was taken beside it", () => {
    const one = article("a", "Courier", ...COUNCIL, HELPLINE);
    expect(compare(one, article("b", "Ledger", ...INQUEST, COUNCIL[1]!, HELPLINE)).relation).toBe("partially-derived");
    expect(compare(one, article("b", "Ledger", COUNCIL[1]!, ...INQUEST, HELPLINE)).relation).toBe("partially-derived");
  });
});

describe("the last paragraph of a report", () => {
  const taken = (last: string, ...before: string[]): string =>
    compare(article("a", "Courier", ...COUNCIL, last), article("b", "Ledger", ...before, last)).relation;

  it.each([
    [
      "background, with its years",
      "The bypass, first proposed in 1987, was dropped by three governments and revived after the flood of 2019, when the old road lay under four feet of water for nine days and the only surgery had to be supplied by boat.",
    ],
    [
      "what somebody said",
      "Commuters had waited beneath the dripping awning for a replacement minibus, a spokesman said, and several passengers walked seven miles along the embankment to reach the hospital.",
    ],
    [
      "a person",
      "Commuters waited beneath the dripping awning for a replacement minibus while Harish Amin, 33, handed out umbrellas, and several passengers walked along the embankment to reach the hospital.",
    ],
    [
      "a day",
      "Commuters waited beneath the dripping awning for a replacement minibus until Thursday morning, and several passengers walked seven miles along the embankment to reach the hospital.",
    ],
  ])("stays copied under another story: %s", (_, last) => {
    expect(taken(last, ...INQUEST)).toMatch(/derived|shared-source/);
  });

  it("stays copied under another story about the same person or place", () => {
    const trial =
      `Venn entered politics as a campaigner against incinerators, chaired the harbor trust through two bankruptcies and won her seat by eleven
    ballots after three recounts.`.replace(/\s+/g, " ");
    expect(taken(trial, ...INQUEST, "The petition to the coroner was signed by Petra Venn.")).toMatch(/derived/);
    const place =
      `Quarries around Skarn once supplied the granite for lighthouses, breweries and embankments; unpaid invoices have since bankrupted
    blacksmiths, hauliers and a brickworks.`.replace(/\s+/g, " ");
    expect(taken(place, ...INQUEST, "His father works for a mason at the quarry in Skarn.")).toMatch(/derived/);
  });

  it("stays copied under another report of one event", () => {
    const rival = [
      "Councillors in Brannholm backed the sale of the tram depot in Lindgate by 31 votes to 24 on Tuesday, with the Liberals under Ole Strand abstaining.",
      "The Green councillor Petra Venn wanted a school in the hall of 1911. Emil Rask, whose firm is from Skarn, offers 18.4 million euros and means to build 240 flats there.",
    ];
    const notes =
      "Spectators queued beneath dripping awnings, and umbrellas were confiscated by stewards amid grumbling.";
    expect(taken(notes, ...rival)).toMatch(/derived|shared-source/);
  });
});
