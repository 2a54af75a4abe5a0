import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toAlignable, type AlignableText } from "../../src/align/index.ts";
import { findScattered } from "../../src/align/scattered.ts";
import { compare } from "../../src/index.ts";
import { segment } from "../../src/text/index.ts";
import { flawsOf } from "../oracle/rebuild.ts";
import { bestPiece, worthOfStretch } from "../oracle/scattered-words.ts";
import { alignTexts, editedPassages } from "../support/align-texts.ts";
import { obfuscate, wordsToPutIn, type Obfuscation } from "../support/obfuscated-copies.ts";
import { seedArticles } from "../support/seed-articles.ts";
import { splitmix32 } from "../support/splitmix32.ts";

const [, source, second, third, fourth] = seedArticles().map((paragraphs) =>
  paragraphs.filter((one) => one.length > 80 && !/[“”"]/.test(one)),
) as [string[], string[], string[], string[], string[]];
const words = wordsToPutIn(seedArticles().flat());

function way(by: number): Obfuscation {
  return { replaced: 0.05, left: 0.05, put: 0.05, shuffled: by };
}

function shuffled(paragraphs: readonly string[], by: number, seed: number): string[] {
  const random = splitmix32(seed);
  return paragraphs.map((paragraph) => obfuscate(paragraph, way(by), words, random));
}

/** With its third to its eighth word in quotation marks. */
function marked(paragraph: string): string {
  const parts = paragraph.split(" ");
  return [...parts.slice(0, 2), `“${parts.slice(2, 8).join(" ")}”`, ...parts.slice(8)].join(" ");
}

function alignable(text: string): AlignableText {
  return toAlignable(segment(text), "en");
}

function search(a: AlignableText, b: AlignableText, needed = 100): ReturnType<typeof findScattered> {
  return findScattered(a, b, needed);
}

describe("text copied with its words in another order", () => {
  const copied = source.slice(3, 7);

  it.each([6, 12, Infinity])("is found whole and nothing beside it, words shuffled by %s", (by) => {
    const [before, behind] = [second.slice(0, 2), third.slice(2, 4)];
    const edited = shuffled(copied, by, 5);
    const [a, b] = [source.join("\n\n"), [...before, ...edited, ...behind].join("\n\n")];
    const { passages, relation } = compare({ id: "a", text: a }, { id: "b", text: b });
    const [start, end] = [b.indexOf(edited[0]!), b.indexOf(edited[3]!) + edited[3]!.length];
    expect(Math.min(...passages.map((one) => one.b.start))).toBeGreaterThan(start - 80);
    expect(Math.max(...passages.map((one) => one.b.end))).toBeLessThan(end + 80);
    const covered = passages.reduce((sum, one) => sum + one.b.end - one.b.start, 0);
    expect(covered / (end - start)).toBeGreaterThan(0.85);
    expect(relation).not.toBe("unrelated");
    if (by > 6) expect(passages.map(({ explanation }) => explanation?.support)).toContain("scattered");
    // Of a part of a shuffled stretch less is surprising than was asked of the whole: the whole is told beside it.
    for (const { explanation } of passages) {
      if (explanation?.support === "scattered")
        expect(explanation.stretchBits).toBeGreaterThanOrEqual(explanation.needed);
      else expect(explanation).not.toHaveProperty("stretchBits");
    }
  });

  it.each([
    ["neither side", false, false],
    ["one side", true, false],
    ["the other side", false, true],
  ])("is found though it stands in quotation marks on %s", (_, inA, inB) => {
    const quote = (text: string, isQuoted: boolean): string => (isQuoted ? `“${text}”` : text);
    const [one] = shuffled(copied.slice(0, 1), Infinity, 5);
    const a = [...third.slice(0, 1), quote(copied[0]!, inA)].join("\n\n");
    const b = [quote(one!, inB), ...second.slice(0, 1)].join("\n\n");
    const [passage] = alignTexts(a, b).passages;
    expect(passage!.a.end - passage!.a.start).toBeGreaterThan(0.85 * copied[0]!.length);
  });

  it("is found whole where a few of its words moved in one piece, too weak to be told of by themselves", () => {
    const paragraph = copied.slice(0, 2).join(" ");
    const moved = "evening said water had covered 140";
    expect(paragraph).toContain(moved);
    const covered = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
      const [one] = shuffled([paragraph], Infinity, seed) as [string];
      const a = [...third.slice(0, 1), paragraph].join("\n\n");
      const b = [`${moved} ${one}`, ...second.slice(0, 1)].join("\n\n");
      return alignTexts(a, b).passages.reduce((sum, { b: { start, end } }) => sum + end - start, 0) / one.length;
    });
    expect(Math.min(...covered)).toBeGreaterThan(0.85);
  });

  it("is somebody's where both sides have it in quotation marks", () => {
    const [one] = shuffled(copied.slice(0, 1), Infinity, 5);
    const a = alignable([...third.slice(0, 1), `“${copied[0]!}”`].join("\n\n"));
    const b = alignable([`“${one!}”`, ...second.slice(0, 1)].join("\n\n"));
    expect(search(a, b, 50).found).toEqual([]);
  });

  it("rebuilds from the edits of its passages, none of which overlap", () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(3, 8, Infinity), (seed, by) => {
        const [a, b] = [source, [...shuffled(copied, by, seed), ...third.slice(0, 3)]].map((all) =>
          all.join("\n\n"),
        ) as [string, string];
        const texts = alignTexts(a, b);
        for (const { passage, edits } of editedPassages(texts)) expect(flawsOf(passage, edits, a, b)).toEqual([]);
        for (const side of ["a", "b"] as const) {
          const spans = texts.passages.map((passage) => passage[side]).sort((x, y) => x.start - y.start);
          spans.slice(1).forEach((span, k) => expect(span.start).toBeGreaterThanOrEqual(spans[k]!.end));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is the same from either side", () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(4, 9, Infinity), (seed, by) => {
        const a = alignable(source.join("\n\n"));
        const b = alignable([...second.slice(0, 1), ...shuffled(source.slice(1, 4), by, seed)].join("\n\n"));
        const turned = search(b, a).found.map(({ a0, a1, b0, b1, bits }) => ({ a0: b0, a1: b1, b0: a0, b1: a1, bits }));
        expect(turned).toEqual(search(a, b).found);
      }),
      { numRuns: 40 },
    );
  });

  it("is worth what a slow count says, and no piece of it is worth more", () => {
    let checked = 0;
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(5, 10), (seed, by) => {
        const [copied] = source.slice(2, 3) as [string];
        const a = alignable([...third.slice(0, 1), marked(copied)].join("\n\n"));
        const edited = obfuscate(marked(copied), way(by), words, splitmix32(seed));
        const b = alignable([edited, ...second.slice(0, 1)].join("\n\n"));
        const commonness = (trigram: number): number => (trigram % 3) / 2;
        for (const found of findScattered(a, b, 60, commonness).found) {
          checked++;
          const whole = worthOfStretch(a, [found.a0, found.a1], b, [found.b0, found.b1], commonness);
          const other = worthOfStretch(b, [found.b0, found.b1], a, [found.a0, found.a1], commonness);
          expect(found.bits).toBeCloseTo(Math.min(whole, other), 6);
          expect(bestPiece(a, b, found, commonness)).toBeCloseTo(whole, 6);
        }
      }),
      { numRuns: 6 },
    );
    expect(checked).toBeGreaterThan(0);
  });
});

describe("articles about one event", () => {
  it("have no stretch of scattered words in common, nor near half of what one must be worth", () => {
    const reports = [source, second, third, fourth].map((paragraphs) => alignable(paragraphs.join("\n\n")));
    reports.forEach((a, i) => reports.slice(i + 1).forEach((b) => expect(search(a, b, 60).found).toEqual([])));
  });

  it("may list the same people and figures in another order", () => {
    const names =
      "Anna Berg, Tom Arden, Lisa Holt, Per Lund, Ines Caro, Jon Vik, Mara Sund, Olaf Rehn, Tilda Moe and Karl Storm";
    const turned = names
      .split(/, | and /)
      .reverse()
      .join(", ");
    const report = (list: string, rest: string): string =>
      `The harbor club named its team on Friday.\n\nThe players are ${list}.\n\n${rest}`;
    const { relation } = compare(
      { id: "a", text: report(names, "They sail for the islands at dawn with two boats and no spare sails.") },
      { id: "b", text: report(turned, "Critics of the board had asked for a younger crew after last year's defeat.") },
    );
    expect(["same-event", "unrelated"]).toContain(relation);
  });
});

describe("a form filled in twice", () => {
  it("is nobody's copy, though its words are many and the figures in between spoil their order", () => {
    const a =
      "Norland Inc said February load factor fell to 34.6 pct from 38.0 pct a year before.\n\n" +
      "The company said revenue passenger miles rose 9.5 pct to 10.9 mln from 9.9 mln a year before and available seat miles rose " +
      "20.3 pct to 31.5 mln from 26.2 mln.\n\nFor the year to date, it said load factor fell to 36.2 pct from 40.3 pct a year " +
      "before, as revenue passenger miles rose 3.3 pct to 119.1 mln from 115.3 mln and available seat miles rose 15.0 pct.";
    const b =
      "Air Sund Inc said February load factor fell to 42.9 pct from 44.2 pct a year before.\n\n" +
      "The company said revenue passenger miles rose 2.1 pct to 22.2 mln from 21.7 mln a year before, with available seat miles " +
      "up 5.3 pct to 51.8 mln from 49.2 mln.";
    expect(search(alignable(a), alignable(b)).found).toEqual([]);
  });
});

describe("hostile text", () => {
  it("of a hundred shuffled pieces, far from each other, is tried in part, and says so", () => {
    const random = splitmix32(3);
    const wordsFrom = (name: string, count: number): string =>
      Array.from({ length: count }, (_, i) => `${name}x${i}`).join(" ");
    const way = { replaced: 0, left: 0, put: 0, shuffled: Infinity };
    const pieces = Array.from({ length: 100 }, (_, k) => wordsFrom(`piece${k}`, 40));
    const a = pieces.flatMap((one, k) => [wordsFrom(`mine${k}`, 120), one]).join("\n\n");
    const b = pieces
      .flatMap((one, k) => [wordsFrom(`yours${k}`, 120), obfuscate(one, way, ["x"], random)])
      .join("\n\n");
    expect(alignTexts(a, b).limits.map(({ limit }) => limit)).toContain("scattered-places");
  });

  it("takes time that grows with its length", () => {
    const time = (count: number): number => {
      const random = splitmix32(count);
      const draw = (): string => Array.from({ length: count }, () => `w${random.below(count >> 1)}`).join(" ");
      const [a, b] = [alignable(draw()), alignable(draw())];
      const start = process.cpuUsage();
      search(a, b);
      const { user } = process.cpuUsage(start);
      return user;
    };
    time(10_000);
    expect(time(80_000) / time(10_000)).toBeLessThan(32);
  });
});
