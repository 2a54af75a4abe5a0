import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segment, TOKEN_QUOTED, TOKEN_SENTENCE_START, tokenize, type SegmentedText } from "../../src/text/index.ts";
import { hostileText } from "../oracle/hostile-text.ts";

function sentencesOf(text: string): string[] {
  return segment(text).sentences.map(({ start, end }) => text.slice(start, end));
}

/** The words inside quotation marks, runs joined by spaces. */
function quotedIn(text: string): string[] {
  const { tokens, blockOfToken } = segment(text);
  const runs: string[] = [];
  for (let index = 0; index < tokens.count; index += 1) {
    if (!(tokens.flags[index]! & TOKEN_QUOTED)) continue;
    const word = text.slice(tokens.starts[index], tokens.ends[index]);
    const together = index > 0 && blockOfToken[index - 1] === blockOfToken[index];
    const continues = together && tokens.flags[index - 1]! & TOKEN_QUOTED;
    if (continues) runs.push(`${runs.pop()!} ${word}`);
    else runs.push(word);
  }
  return runs;
}

function expectTiling({ text, tokens, blocks, blockOfToken, sentences, sentenceOfToken }: SegmentedText): void {
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    expect(text.slice(block.start, block.end).trim()).toBe(text.slice(block.start, block.end));
    end = block.end;
  }
  let sentenceEnd = 0;
  for (const sentence of sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(sentenceEnd);
    expect(sentence.start).toBeGreaterThanOrEqual(blocks[sentence.block]!.start);
    expect(sentence.end).toBeLessThanOrEqual(blocks[sentence.block]!.end);
    sentenceEnd = sentence.end;
  }
  expect(tokens.count).toBe(tokenize(text).count);
  for (let index = 0; index < tokens.count; index += 1) {
    const block = blocks[blockOfToken[index]!]!;
    const sentence = sentences[sentenceOfToken[index]!]!;
    expect(tokens.starts[index]).toBeGreaterThanOrEqual(Math.max(block.start, sentence.start));
    expect(tokens.ends[index]).toBeLessThanOrEqual(Math.min(block.end, sentence.end));
    expect(sentence.block).toBe(blockOfToken[index]);
    const first = index === 0 || sentenceOfToken[index - 1] !== sentenceOfToken[index];
    expect((tokens.flags[index]! & TOKEN_SENTENCE_START) !== 0).toBe(first);
  }
}

describe("segment puts every word into one block and one sentence", () => {
  it("for scraps of many scripts", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 6 }), fc.constantFrom("\n", "\n\n", " ", ". "), (texts, joint) => {
        expectTiling(segment(texts.join(joint)));
      }),
      { numRuns: 500 },
    );
  });

  it("for pages of prose and furniture", () => {
    const line = fc.constantFrom(
      "Read more", "Related", "By Jane Doe", "LONDON (Reuters) - The city slept.", "A short line", "Photo: AP", "* * *",
      "The mayor said on Monday that the bridge would stay shut until spring.", "“It is closed,” she said. “For good.”",
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.constantFrom("\n", "\n\n", " ", "\r\n")), { maxLength: 14 }), (lines) => {
        expectTiling(segment(lines.flat().join("")));
      }),
      { numRuns: 500 },
    );
  });

  it("has nothing to say of an empty text", () => {
    for (const text of ["", " \n\t ", "\uFEFF\u200B"]) {
      const { tokens, blocks, sentences } = segment(text);
      expect([tokens.count, blocks.length, sentences.length]).toEqual([0, 0, 0]);
    }
  });

  it("refuses wrong arguments by name", () => {
    expect(() => segment(1 as never)).toThrow(TypeError);
    expect(() => segment("", { title: 1 as never })).toThrow(/title/);
    expect(() => segment("", { titel: "x" } as never)).toThrow(/titel/);
  });
});

describe("sentences", () => {
  it("end at stops, with the quotes and brackets that close there", () => {
    expect(sentencesOf("He left. “Why?” (No one knew.) ‘So it is.’ She stayed!")).toEqual(
      ["He left.", "“Why?”", "(No one knew.)", "‘So it is.’", "She stayed!"],
    ); // prettier-ignore
    expect(sentencesOf("“Why?” he asked. Wait... what? Wait... The end")).toEqual(
      ["“Why?” he asked.", "Wait... what?", "Wait...", "The end"],
    ); // prettier-ignore
  });

  it("run on through abbreviations, initials, acronyms and decimals", () => {
    for (const whole of [
      "Mr. Smith met Dr. J. K. Rowling of St. Louis.",
      "On Jan. 5 the U.S. Army paid 1.5 million dollars to Acme Inc. Chairman Bob Lee.",
      "It was No. 5 at 6 p.m. Monday, i.e. Easter.",
      "Hans trifft z.B. Eva um 3 Uhr.",
    ]) {
      expect(sentencesOf(whole)).toEqual([whole]);
    }
  });

  it("end after an abbreviation when a usual opener follows", () => {
    expect(sentencesOf("He left the U.S. The army stayed. It fell in Feb. But Acme Inc. He sold.")).toEqual(
      ["He left the U.S.", "The army stayed.", "It fell in Feb.", "But Acme Inc.", "He sold."],
    ); // prettier-ignore
  });

  it("end at wide stops without a space, and where scraping lost one", () => {
    expect(sentencesOf("北京很大。上海也很大！「是吗？」他问。")).toEqual([
      "北京很大。",
      "上海也很大！",
      "「是吗？」",
      "他问。",
    ]);
    expect(sentencesOf("Cakes and baking.Darina Allen bakes at Amazon.com daily")).toEqual(
      ["Cakes and baking.", "Darina Allen bakes at Amazon.com daily"],
    ); // prettier-ignore
  });
});

describe("QUOTED", () => {
  it("marks what stands between double quotation marks of any kind", () => {
    expect(quotedIn('He said "we won" and “they lost”.')).toEqual(["we won", "they lost"]);
    expect(quotedIn("Er sagte „wir siegten“ und »gut so«.")).toEqual(["wir siegten", "gut so"]);
    expect(quotedIn("Il dit « oui » et ”ja” ou 「是」")).toEqual(["oui", "ja", "是"]);
  });

  it("closes at the end of the paragraph at the latest", () => {
    expect(quotedIn("“One two.\n\n“Three,” he said.\n\nFour")).toEqual(["One two", "Three"]);
  });

  it("counts single curly marks only when they close", () => {
    expect(quotedIn("The ‘end of days’ came; the boys’ dogs and ‘90s")).toEqual(["end of days"]);
  });

  it("ignores a lone inch mark and apostrophes", () => {
    expect(quotedIn("A 5\" pipe isn't long")).toEqual([]);
  });

  it("end at a mark that closes where none is open, from the start of its sentence", () => {
    expect(quotedIn("The council met for an hour. Nobody will be paid for that.” The mayor left.")).toEqual([
      "Nobody will be paid for that",
    ]);
    expect(quotedIn('The rest is up to you and the rain," he said. The mayor left.')).toEqual([
      "The rest is up to you and the rain",
    ]);
    expect(quotedIn('He said "no" twice. They asked why." The mayor left.')).toEqual(["no", "They asked why"]);
    expect(quotedIn('A crack of 40" was found. The mayor left.')).toEqual([]);
  });
});

describe("hostile input", () => {
  const cases: Record<string, string> = {
    "one word 200,000 times": "word ".repeat(200_000),
    "one line of 5 MB": 'The quick brown fox, said "Jones" in 2016. '.repeat(120_000),
    "one word of 2 MB": "a".repeat(2_000_000),
    "200,000 combining marks": `a${"\u0301\u0316".repeat(100_000)}`,
    "200,000 quotes": '"'.repeat(200_000),
    "single quotes that never close": `${" ‘".repeat(200_000)}a`,
    "lone surrogates": "\uD800".repeat(100_000) + "\uDC00".repeat(100_000),
    "right-to-left text with overrides": "\u202Eשלום עולם. ".repeat(40_000),
    "half a million short lines": "a\n".repeat(250_000),
    "nothing but related headers": "Related\n".repeat(100_000),
    "nothing but bylines": "By Jane Doe\n".repeat(50_000),
    "brackets that never close": "(photo ".repeat(50_000),
    "long heads before a dash": `${"LONDON, ".repeat(12)}x - \n\n`.repeat(5000),
    "wrapped lines": `${"x".repeat(60)} and more\n`.repeat(40_000),
  };
  for (const [name, text] of Object.entries(cases)) {
    it(`takes seconds at most: ${name}`, () => {
      const before = performance.now();
      const { blocks, tokens, blockOfToken } = segment(text);
      expect(performance.now() - before).toBeLessThan(5000);
      expect(blockOfToken.length).toBe(tokens.count);
      expect(blocks.length).toBeGreaterThan(0);
    });
  }
});
