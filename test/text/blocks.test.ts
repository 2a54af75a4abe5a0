import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type BlockKind, countWords, segment } from "../../src/text/index.ts";

/** Blocks as "kind: text". */
function blocksOf(text: string, title?: string): string[] {
  return segment(text, { title }).blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

function kindsOf(...lines: string[]): BlockKind[] {
  return segment(lines.join("\n\n")).blocks.map(({ kind }) => kind);
}

const PROSE = "The old bridge at Harlow was closed on Monday after engineers found a crack in its northern arch.";
const MORE_PROSE = "Traffic will be led around the town until spring, the county council said in a statement.";

describe("block boundaries", () => {
  it("are blank lines and, in unwrapped text, single line breaks", () => {
    expect(blocksOf(`${PROSE}\n${MORE_PROSE}\n\n${PROSE}`)).toHaveLength(3);
    expect(blocksOf(` ${PROSE} \r\n \t\r\n${MORE_PROSE}\r\n`)).toEqual([
      `paragraph: ${PROSE}`,
      `paragraph: ${MORE_PROSE}`,
    ]);
  });

  for (const width of [72, 180]) {
    it(`join paragraphs wrapped at ${width} columns`, () => {
      const paragraph = `${PROSE} ${MORE_PROSE} ${PROSE} It was built in 1820 and has been mended twice since then by the army.`;
      const text = `${wrap(paragraph, width)}\n\n${wrap(paragraph, width)}\n`;
      expect(segment(text).blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
    });
  }

  it("split wrapped text where a paragraph ends early, though no blank line follows", () => {
    const text = `${wrap(`${PROSE} ${MORE_PROSE} Nobody was hurt.`, 60)}\n${wrap(`${PROSE} ${MORE_PROSE}`, 60)}`;
    expect(segment(text).blocks).toHaveLength(2);
  });

  it("keep two lines of equal length apart when neither runs on", () => {
    const text =
      "The mayor of Harlow beside the bridge that she closed\nThe bridge at Harlow, shut on Monday. Photograph: PA";
    expect(segment(text).blocks).toHaveLength(2);
  });
});

describe("the top of a page", () => {
  it("has a headline, a standfirst and a byline", () => {
    expect(
      kindsOf(
        "Harlow bridge closed",
        "Engineers found a crack in the northern arch of the old bridge",
        "By Jane Doe",
        PROSE,
        MORE_PROSE,
      ),
    ).toEqual(["headline", "standfirst", "byline", "paragraph", "paragraph"]);
  });

  it("may name its section first and repeat its headline", () => {
    expect(kindsOf("News & Politics", "Harlow Bridge Closed After Crack Found", "Harlow bridge closed after crack found", PROSE)).toEqual(
      ["furniture", "headline", "furniture", "paragraph"],
    ); // prettier-ignore
  });

  it("takes the given title, even where the text ran it into the first paragraph", () => {
    expect(blocksOf(`Harlow bridge closed\n\nOr is it?\n\n${PROSE}`, "Or is it?")[1]).toBe("headline: Or is it?");
    expect(blocksOf(`Harlow bridge closed after crack ${PROSE}`, "Harlow bridge closed after crack")).toEqual(
      ["headline: Harlow bridge closed after crack", `paragraph: ${PROSE}`],
    ); // prettier-ignore
  });

  it("has no headline where the story begins at once, in a lone line, or in a table", () => {
    expect(kindsOf(PROSE, MORE_PROSE)).toEqual(["paragraph", "paragraph"]);
    expect(kindsOf("Harlow bridge closed")).toEqual(["paragraph"]);
    expect(
      kindsOf("Shr 34 cts vs 28", "Net 807,000 vs 655,000", "Revs 5.1 mln vs 4.9 mln", "Assets 90 mln", PROSE)[0],
    ).toBe("paragraph");
  });

  it("knows bylines by form", () => {
    for (const byline of [
      "By JANE DOE, Associated Press",
      "Reuters Staff",
      "From Jane Doe in Harlow",
      "Jane Doe in Harlow",
      "Von Erika Muster",
      "di Mario Rossi",
      "di Redazione",
      "Redazione",
      "Redacción Sucesos",
      "von unserer Redaktion",
      "Van onze redactie",
    ]) {
      expect(kindsOf("Harlow bridge closed after crack", byline, PROSE, MORE_PROSE)).toEqual([
        "headline",
        "byline",
        "paragraph",
        "paragraph",
      ]);
    }
    expect(kindsOf("Islamic State in Syria", PROSE)).toEqual(["headline", "paragraph"]);
    // No desk of its own: who closes it, and for how long.
    expect(kindsOf("Harlow bridge closed after crack", "Redaktion bleibt am Montag zu", PROSE)).not.toContain("byline");
  });
});

describe("datelines", () => {
  for (const dateline of [
    "SALVADOR, Feb 26 -",
    "GROSSETO, Italy (AP) --",
    "LONDON (Reuters) -",
    "Berlin (dpa) -",
    "ROCK HILL, S.C. —",
    "NEW YORK, March 3 (Xinhua) --",
    "PARIS, 3 janvier (AFP) —",
    "HONG KONG/BEIJING, Dec 11 (Reuters) -",
    "BUFFALO, N.Y. (WIVB) —",
    "(Reuters) -",
  ]) {
    it(`are cut off the paragraph: ${dateline}`, () => {
      expect(blocksOf(`${dateline} ${PROSE}\n\n${MORE_PROSE}`).slice(0, 2)).toEqual([
        `dateline: ${dateline}`,
        `paragraph: ${PROSE}`,
      ]);
    });
  }

  for (const opening of [
    "BREAKING - ",
    "The March 15-May 2 sale: ",
    "Gould Inc (GLD) - ",
    "The Agency (DCIDA). ",
    "Smith - ",
  ]) {
    it(`are not every head with a dash: ${opening}`, () => {
      expect(kindsOf(`${opening}${PROSE}`, MORE_PROSE)).toEqual(["paragraph", "paragraph"]);
    });
  }
});

describe("captions", () => {
  for (const caption of [
    "The bridge on Monday. Photograph: Reuters",
    "The bridge at Harlow (Jane Doe/Sputnik via AP)",
    "The bridge at Harlow. It will stay shut. [Image by Jane Doe/AP Images]",
    "[Featured Image by Uncredited/AP Images]",
    "Getty Images",
    "Picture: PA",
    "The bridge at Harlow. (File photo)",
    "FILE PHOTO: The bridge at Harlow, September 3. REUTERS/Jane Doe",
    "The bridge on Monday. Photo by Jane Doe",
    "The mayor on a sad day JANE DOE/AP",
    "Die Brücke am Montag. Foto: dpa",
  ]) {
    it(`are told by their credit: ${caption}`, () => {
      expect(kindsOf(PROSE, caption, MORE_PROSE)).toEqual(["paragraph", "caption", "paragraph"]);
    });
  }

  it("take the picture's alternative text along", () => {
    expect(
      kindsOf(
        PROSE,
        "A picture of the old bridge at Harlow on Monday",
        "The old bridge at Harlow, closed on Monday. Photo: PA",
        MORE_PROSE,
      ),
    ).toEqual(["paragraph", "caption", "caption", "paragraph"]);
  });

  for (const paragraph of [
    "The army left the town on Sunday. (AP)",
    "He founded the Harlow Bridge Trust (HBT).",
    "The photo shows the bridge as it was.",
    "The agency said it had bought the picture from Getty Images.",
  ]) {
    it(`are not every mention of an agency: ${paragraph}`, () => {
      expect(kindsOf(PROSE, paragraph, MORE_PROSE)).toEqual(["paragraph", "paragraph", "paragraph"]);
    });
  }
});

describe("furniture", () => {
  for (const line of [
    "Advertisement",
    "Share this article: Harlow bridge closed",
    "Read more: Ten bridges to see before they close",
    "Facebook Twitter WhatsApp Email",
    "Sign up to our daily newsletter",
    "Follow us on Twitter @harlow",
    "© 2016 Harlow Gazette. All rights reserved.",
    "Copyright 2016 The Associated Press. All rights reserved.",
    "Ten bridges to see before they closeTen bridges to see before they close",
    "Lesen Sie auch: Zehn Brücken",
    "Lire aussi : Dix ponts à voir",
    "Te puede interesar: Diez puentes",
    "Anzeige",
    "* * *",
  ]) {
    it(`is known in mid-article, and the body goes on: ${line}`, () => {
      expect(kindsOf(PROSE, line, MORE_PROSE, PROSE)).toEqual(["paragraph", "furniture", "paragraph", "paragraph"]);
    });
  }

  it("reaches from a header of related links to the page's end", () => {
    expect(
      kindsOf(
        PROSE,
        MORE_PROSE,
        "More on this topic",
        "Bridge closed",
        "Is it safe?",
        "I walk over it daily.Bridges: a column",
        "More from the Gazette",
      ),
    ).toEqual(["paragraph", "paragraph", "furniture", "furniture", "furniture", "furniture", "furniture"]);
  });

  it("does not swallow the body after a header in mid-article", () => {
    expect(kindsOf(PROSE, "Related", "Ten bridges to see", MORE_PROSE, PROSE)).toEqual(
      ["paragraph", "furniture", "furniture", "paragraph", "paragraph"],
    ); // prettier-ignore
  });

  for (const paragraph of [
    "Follow us, the mayor said to the reporters, and led the way over the bridge that had been shut.",
    "More from him was not to be had on Monday.",
    "Share prices fell on Monday.",
    "Via Harlow Gazette:",
    "Copyright law does not protect bridges.",
  ]) {
    it(`is not prose that begins like it: ${paragraph}`, () => {
      expect(kindsOf(PROSE, paragraph, MORE_PROSE)).toEqual(["paragraph", "paragraph", "paragraph"]);
    });
  }
});

const SEEDS = new URL("../../../shared/seeds/", import.meta.url);

describe.skipIf(!existsSync(SEEDS))(
  "the five real articles (skipped where ../shared is absent: they may not be copied)",
  () => {
    const texts = existsSync(SEEDS)
    ? readdirSync(SEEDS).sort().map((name) => readFileSync(new URL(name, SEEDS), "utf8"))
    : []; // prettier-ignore
    const kinds = (index: number): BlockKind[] => segment(texts[index]!).blocks.map(({ kind }) => kind);
    const paragraphs = (count: number): BlockKind[] => new Array<BlockKind>(count).fill("paragraph");

    it("have the kinds a reader sees", () => {
      expect(kinds(0)).toEqual(["headline", "standfirst", ...paragraphs(12)]);
      expect(kinds(1)).toEqual(["headline", "standfirst", "caption", "caption", ...paragraphs(15)]);
      expect(kinds(2)).toEqual([
        "headline",
        "furniture",
        ...paragraphs(33),
        ...new Array<BlockKind>(15).fill("furniture"),
      ]);
      expect(kinds(3)).toEqual(["furniture", "headline", "caption", ...paragraphs(23)]);
      expect(kinds(4).filter((kind) => kind === "caption")).toHaveLength(3);
      expect(kinds(4).slice(-3)).toEqual(["caption", "furniture", "furniture"]);
    });

    it("have as many words as wc counts", () => {
      expect(countWords(texts[1]!)).toBe(667);
    });
  },
);

/** Greedy wrapping. */
function wrap(text: string, width: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1)!;
    if (line.length > 0 && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line.length > 0 ? `${line} ${word}` : word;
  }
  return lines.join("\n");
}

describe("a page that lost its line breaks", () => {
  const story = Array.from(
    { length: 7 },
    (_, k) => `The old bridge number ${k} at Harlow was closed on Monday after engineers found a crack in its arch.`,
  ).join(" ");
  const furnitureOf = (text: string): string[] =>
    segment(text)
      .blocks.filter(({ kind }) => kind === "furniture")
      .map(({ start, end }) => text.slice(start, end));

  it.each([
    "Read or Share this story: https://example.org/harlow.",
    "Sign up for our newsletter and get it in your inbox every morning.",
    "All rights reserved.",
    "This article was originally published on the Harlow pages on January 1 at 08:18.",
    "Contact Jane Doe at jane.doe@example.org.",
    "Enter your details below for immediate access. The password for your account must have eight characters.",
  ])("has its furniture cut out of the running text: %s", (line) => {
    expect(furnitureOf(`${story} ${line}`)).toEqual([line]);
    expect(furnitureOf(`${story} ${line} ${story}`).join(" ")).toBe(line);
    const kinds = segment(`${story} ${line} ${story}`).blocks.map(({ kind }) => kind);
    expect(kinds).toEqual(["paragraph", "furniture", "paragraph"]);
  });

  it("takes what is left of a form along, but no unfinished sentence of the story", () => {
    const form = "Email address First Name Last Name Organisation Alabama Alaska Arizona Arkansas California";
    expect(furnitureOf(`${story} Click here to register. ${form}`)).toEqual([`Click here to register. ${form}`]);
    const rest = "The council of the town is to meet on the bridge in the morning and";
    expect(furnitureOf(`${story} Click here to register. ${rest}`)).toEqual(["Click here to register."]);
  });

  it.each([
    "She said you can subscribe to our newsletter.",
    "The court sent the trial to another town.",
    "A password was found on the desk of the engineer.",
    "You could see the river through the crack.",
  ])("keeps a sentence of the story that has a word or two in common with furniture: %s", (line) => {
    expect(furnitureOf(`${story} ${line} ${story}`)).toEqual([]);
  });

  it("does not take the manner of a text that speaks to its reader all along for furniture", () => {
    const guide = Array.from(
      { length: 12 },
      (_, k) => `You will find your account of the walk number ${k} easy if you start before your breakfast.`,
    ).join(" ");
    expect(furnitureOf(guide)).toEqual([]);
  });
});
