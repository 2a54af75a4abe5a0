import { describe, expect, it } from "vitest";
import { alignTexts, madeUpText, passageTexts } from "../support/align-texts.ts";

/** Two articles that share this and nothing else. */
function shared(phrase: string): ReturnType<typeof alignTexts> {
  const one = `${madeUpText(40, 51).slice(0, -1)}, ${phrase}. ${madeUpText(30, 52)}`;
  const other = `${madeUpText(35, 53).slice(0, -1)}; ${phrase}, ${madeUpText(30, 54)}`;
  return alignTexts(one, other);
}

describe("what articles share without copying", () => {
  it.each([
    "the United Nations High Commissioner for Refugees",
    "Secretary General of the North Atlantic Treaty Organization Jens Stoltenberg",
    "the Syrian Observatory for Human Rights",
    "the Federal Reserve Bank of San Francisco",
    "Iraqi Prime Minister Haider al-Abadi",
  ])("is not a passage when it is a name or an office: %s", (phrase) => {
    expect(shared(phrase).passages).toEqual([]);
  });

  it.each([
    "did not immediately respond to a request for comment",
    "spoke on condition of anonymity because he was not authorized to speak publicly",
    "there was no immediate claim of responsibility",
    "compared with the same period a year earlier",
  ])("is not a passage when it is a phrase of the trade: %s", (phrase) => {
    expect(shared(phrase).passages).toEqual([]);
  });

  it("is a passage when it is a sentence as long that nobody else would write", () => {
    const sentence =
      "rotten herring barrels blocked the narrow staircase behind Marta’s flooded bakery until Thursday noon";
    expect(shared(sentence).passages).toHaveLength(1);
  });

  it("is not a passage when one form was filled in with other figures and names", () => {
    const form = (company: string, net: string, other: string, year: string): string =>
      `${company} said it expects to report net income of ${net} mln dlrs for the quarter ended ${year}, compared with ${other} mln dlrs.`;
    const one = form("Allied Foundries Inc", "12.4", "9.8", "March 31");
    const two = form("Baxter Canneries Corp", "3.1", "4.7", "June 30");
    expect(alignTexts(one, two).passages).toEqual([]);
  });

  it("is a passage when the same form was filled in with the same figures", () => {
    const form =
      "Allied Foundries said it expects to report net income of 12.4 mln dlrs for the quarter ended March 31, compared with 9.8 mln dlrs.";
    expect(passageTexts(`${form} ${madeUpText(20, 60)}`, `${form} ${madeUpText(20, 61)}`)).toEqual([[form, form]]);
  });

  it("counts for less when the corpus says that everybody uses it", () => {
    const phrase = "snow is expected on the passes above nine hundred metres tonight";
    const one = `${madeUpText(20, 70)} Then ${phrase}. ${madeUpText(20, 71)}`;
    const other = `${madeUpText(20, 72)} Still, ${phrase}. ${madeUpText(20, 73)}`;
    expect(alignTexts(one, other).passages).toHaveLength(1);
    expect(alignTexts(one, other, { commonness: () => 0.1 }).passages).toEqual([]);
  });
});

describe("furniture", () => {
  const menu = "More on this topic\n\nShare this article with friends\n\nSign up for our newsletter";

  it("is never aligned, however much of it two pages share", () => {
    const one = `${madeUpText(60, 80)}\n\n${menu}`;
    const other = `${madeUpText(60, 81)}\n\n${menu}`;
    const { a, passages } = alignTexts(one, other, { minSurprise: 10 });
    expect(a.blocks.some((block) => block.kind === "furniture")).toBe(true);
    expect(passages).toEqual([]);
  });

  it("is aligned where two pages hold the same words and nothing but furniture", () => {
    const page = menu.split("\n\n")[0]!;
    expect(passageTexts(page, page)).toEqual([[page, page]]);
    expect(alignTexts(page, menu).passages).toEqual([]);
  });

  it("is left out of the passages on either side of it", () => {
    const [before, after] = [madeUpText(40, 82), madeUpText(40, 83)];
    const text = `${before}\n\nMore on this topic\n\n${after}`;
    const found = passageTexts(text, `${text}\n\n${madeUpText(10, 84)}`);
    expect(found.map(([a]) => a).join("\n\n")).not.toContain("More on this topic");
    expect(found.map(([a]) => a).join(" ")).toContain(after.slice(-40));
  });
});
