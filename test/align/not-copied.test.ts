import { describe, expect, it } from "vitest";
import { bitsAgainstChance, expectedByChance } from "../../src/align/chance.ts";
import { isQuotation } from "../../src/align/index.ts";
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

describe("words that nobody who reports them made up", () => {
  /** Two articles of their own with a paragraph, or a sentence of one long line, that both have. */
  function both(sentence: string, separator: string): ReturnType<typeof alignTexts>["passages"] {
    const [one, other] = [61, 63].map((seed) =>
      [madeUpText(200, seed), sentence, madeUpText(120, seed + 1)].join(separator),
    );
    return alignTexts(one!, other!).passages;
  }

  it.each([
    "Kestrel Bay: Raya 7; White 6, Saliba 7, Gabriel 7, Timber 6; Partey 7, Odegaard 8 (Merino 70), Rice 8; Saka 9, Havertz 7, Martinelli 6.",
    "Best picture nominees: Anora, The Brutalist, A Complete Unknown, Conclave, Dune: Part Two, Nickel Boys, The Substance, Wicked.",
    "The measure was backed by Austria, Belgium, Bulgaria, Croatia, Cyprus, Denmark, Estonia, Finland, France, Germany, Greece and Latvia.",
    "Results: Chelsea 2 Everton 1, Liverpool 3 Fulham 0, Brentford 1 Wolves 1, Brighton 2 Newcastle 2, Southampton 0 Leicester 1.",
    "High 18C, low 9C. Sunrise 6:12, sunset 20:41. Wind south-westerly 12mph. Humidity 71 per cent. Pollen count: moderate.",
    "The victims were named as Layla Bright, 21, Omar Haddad, 34, Peter Lindqvist, 45, Maria Oliveira, 52, and Jonathan Carter-Reed, 61.",
  ])("are no passage when they are a list: %s", (list) => {
    expect(both(list, "\n\n")).toEqual([]);
    expect(both(list, " ")).toEqual([]);
  });

  it.each([
    "He was charged under Section 5 of the Public Order Act 1986 with using threatening or insulting words within the hearing of a person likely to be caused alarm.",
    "Congress shall make no law respecting an establishment of religion, or prohibiting the free exercise thereof; or abridging the freedom of speech, or of the press.",
    "Smith pleaded not guilty to one count of conspiracy to commit wire fraud, two counts of wire fraud and one count of money laundering.",
    "He was convicted of conspiracy to possess stolen goods, racketeering, mail fraud and obstruction of justice in the U.S. District Court for the District of Massachusetts.",
    "The council adopted a resolution on the maintenance of peace and demanded that all parties to the conflict comply with their obligations under humanitarian law.",
  ])("are reported as somebody's words when they are of a law, a court or an assembly: %s", (official) => {
    for (const separator of ["\n\n", " "]) {
      const passages = both(official, separator);
      expect(passages).toHaveLength(1);
      expect(passages.every(isQuotation)).toBe(true);
    }
  });

  it("are a copy where a charge goes on to what happened", () => {
    const sentence =
      "She was charged with burglary after neighbors saw her lowering forty trays of saffron buns from the bakery roof into a wheelbarrow that her nephew had painted blue.";
    expect(both(sentence, " ").some(isQuotation)).toBe(false);
  });

  it("are a copy when they are a reporter's sentence of the same length", () => {
    const sentence =
      "The ferry struck the breakwater shortly before dawn, tearing a hole the length of a bus in its hull and throwing sleeping passengers from their bunks.";
    const passages = both(sentence, " ");
    expect(passages).toHaveLength(1);
    expect(passages.some(isQuotation)).toBe(false);
  });

  it("do not make less of the story around them", () => {
    const story = `${madeUpText(30, 65)} ${"They named Austria, Belgium, Bulgaria, Croatia, Cyprus, Denmark and Estonia."} ${madeUpText(30, 66)}`;
    expect(passageTexts(`${madeUpText(40, 67)}\n\n${story}`, `${story}\n\n${madeUpText(40, 68)}`)).toEqual([
      [story, story],
    ]);
  });
});

describe("chance", () => {
  const phrase = "rotten herring barrels blocked the narrow staircase";

  it("is allowed less where more words were compared", () => {
    const article = (words: number, seed: number): string =>
      `${madeUpText(words, seed)} Then ${phrase} again. ${madeUpText(words, seed + 1)}`;
    expect(alignTexts(article(60, 90), article(60, 92)).passages).toHaveLength(1);
    expect(alignTexts(article(4000, 90), article(4000, 92)).passages).toEqual([]);
    expect(alignTexts(article(4000, 90), article(4000, 92), { chanceRate: 1 }).passages).toHaveLength(1);
  });

  it("asks for the bits of the stated rate, and for more the larger the pair", () => {
    for (const cells of [1e4, 1e6, 1e8]) {
      const bits = bitsAgainstChance(cells);
      expect(bits === 0 || Math.abs(expectedByChance(bits, cells) - 0.001) < 1e-9).toBe(true);
    }
    expect(bitsAgainstChance(1e8)).toBeGreaterThan(bitsAgainstChance(1e6) + 30);
    expect(bitsAgainstChance(1)).toBe(0);
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
