import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EDIT_KINDS } from "../../src/edit/index.ts";
import { flawsOf } from "../oracle/rebuild.ts";
import { alignTexts, editedPassages, type EditedPassage } from "../support/align-texts.ts";
import { makeEditedCopy } from "../support/edited-copies.ts";
import { noisyPairs } from "../support/noisy-copies.ts";
import { seedArticles } from "../support/seed-articles.ts";

const articles = seedArticles();
const paragraphs = articles.flat().filter((paragraph) => paragraph.length > 80);
const OWN_TEXTS = [
  "He said: “We never rebuilt the bridge.” On Friday, 2,000 people – some of them armed – left Halden (pop. 12,000) by boat; nobody saw them go.",
  "消防队昨夜从被洪水淹没的老城里救出九百名居民，但是河堤旁边的三座木制风车在天亮以前已经被潮水冲走。",
  "Спасатели вывезли из посёлка девятьсот жителей, но три старые мельницы у плотины вода унесла ещё до рассвета.",
  "the the of of the a the in of the the of keepers keepers of the the lamp lamp",
];

function passagesOf(source: string, copy: string, minSurprise: number): readonly EditedPassage[] {
  return editedPassages(alignTexts(source, copy, { minSurprise }));
}

describe("the edits of a passage", () => {
  it("rebuild either side from the other, whatever was done to words and marks", () => {
    fc.assert(
      fc.property(noisyPairs([...paragraphs, ...OWN_TEXTS]), ({ source, copy }) => {
        for (const { passage, edits } of passagesOf(source, copy, 12))
          expect(flawsOf(passage, edits, source, copy)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it("rebuild either side from the other in copies as desks make them", () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom("\n", "\n\n"), (seed, separator) => {
        const { source, copy } = makeEditedCopy(articles, seed, { separator });
        for (const { passage, edits } of passagesOf(source, copy, 50))
          expect(flawsOf(passage, edits, source, copy)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("say something each: no edit puts a text in its own place", () => {
    fc.assert(
      fc.property(noisyPairs(paragraphs), ({ source, copy }) => {
        for (const { edits } of passagesOf(source, copy, 12)) {
          for (const { kind, a, b } of edits) {
            const same = source.slice(a.start, a.end) === copy.slice(b.start, b.end);
            expect(same && kind !== "reorder").toBe(false);
          }
        }
      }),
    );
  });

  it("are as small as can be: no mark stands at an end of both sides, and no word is cut in two but by a mark of its own", () => {
    fc.assert(
      fc.property(noisyPairs(paragraphs), ({ source, copy }) => {
        const texts = alignTexts(source, copy, { minSurprise: 12 });
        for (const { edits } of editedPassages(texts)) {
          for (const { kind, a, b } of edits) {
            // Three dots are one mark: a full stop that became them is one change.
            const [x, y] = [source.slice(a.start, a.end), copy.slice(b.start, b.end)].map((marks) =>
              marks.replaceAll("...", "…"),
            ) as [string, string];
            // The apostrophe of "bank’s" changes alone.
            if (kind === "typography") continue;
            if (kind === "punctuation" && x !== "" && y !== "") expect([x[0], x.at(-1)]).not.toEqual([y[0], y.at(-1)]);
            for (const [{ text, tokens }, span] of [
              [texts.a, a],
              [texts.b, b],
            ] as const) {
              const cuts = (place: number): boolean =>
                tokens.starts.some((start, token) => start < place && place < tokens.ends[token]!) &&
                !(kind === "case" && /['’]/.test(text[place]!));
              expect(cuts(span.start) || cuts(span.end)).toBe(false);
            }
          }
        }
      }),
    );
  });

  it("are the same seen from the other side, turned round", () => {
    const line = "Envoys of the U.S. left on Monday; the mayor, a lawyer, claims 2,000 people rebuilt no bridge.";
    const other =
      "Envoys of the United States left Tuesday. The mayor, a lawyer, has claimed two thousand people rebuilt a bridge.";
    const there = passagesOf(line, other, 12).flatMap((one) => one.edits);
    const back = passagesOf(other, line, 12).flatMap((one) => one.edits);
    const turned = (kind: string): string => ({ insertion: "deletion", deletion: "insertion" })[kind] ?? kind;
    expect(back.map(({ kind, a, b }) => ({ kind: turned(kind), a: b, b: a }))).toEqual(
      there.map(({ kind, a, b }) => ({ kind, a, b })),
    );
    expect(there.length).toBeGreaterThan(5);
  });

  it("have the class of their kind, and a side in error only where there is an error", () => {
    fc.assert(
      fc.property(noisyPairs(paragraphs), ({ source, copy }) => {
        for (const { edits } of passagesOf(source, copy, 12)) {
          for (const edit of edits) {
            expect(edit.class).toBe(EDIT_KINDS[edit.kind]);
            // Of two spellings that nothing supports, either may be the wrong one.
            if (edit.kind !== "spelling-error")
              expect(edit.erroneous !== undefined).toBe(edit.kind === "word-repeated");
          }
        }
      }),
    );
  });
});

describe("the twin that rebuilds", () => {
  const source = "The old mayor said on Monday that twelve bridges broke near Halden, and left.";
  const copy = "The old mayor claimed on Tuesday that bridges broke – near Halden and left at once.";
  const [edited] = passagesOf(source, copy, 12);

  it("finds nothing wrong with edits that are right", () => {
    expect(flawsOf(edited!.passage, edited!.edits, source, copy)).toEqual([]);
    expect(edited!.edits.length).toBeGreaterThan(3);
  });

  it("notices every edit that is missing, moved or told twice", () => {
    const { passage, edits } = edited!;
    edits.forEach((edit, k) => {
      const others = edits.filter((_, index) => index !== k);
      expect(flawsOf(passage, others, source, copy)).not.toEqual([]);
      const moved = { ...edit, b: { start: edit.b.start - 4, end: edit.b.end - 4 } };
      expect(flawsOf(passage, [...others, moved], source, copy)).not.toEqual([]);
      if (edit.a.end > edit.a.start) expect(flawsOf(passage, [...edits, edit], source, copy)).not.toEqual([]);
    });
  });
});
