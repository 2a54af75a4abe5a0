/** Measured on lists that are not the project's and stay outside of it; where they are absent, nothing is measured. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { areSpellingVariants, isKnownWord, letterModel, type SpellingContext } from "../../src/edit/index.ts";
import { seedArticles } from "../support/seed-articles.ts";
import { misspelling } from "../../src/edit/misspelling.ts";

const FOLDER = new URL("../../../shared/data/", import.meta.url);
const REASON = "the shared word lists lie outside the project and are not here";

function pairsOf(name: string): (readonly [string, string])[] {
  const lines = readFileSync(new URL(name, FOLDER), "utf8").trim().split("\n");
  return lines
    .map((line) => line.toLowerCase().split("\t") as [string, string])
    .filter(([x, y]) => /^\p{L}+$/u.test(x) && /^\p{L}+$/u.test(y ?? "") && x !== y);
}

const isHere = ["misspellings.tsv", "british-american.tsv"].every((name) => existsSync(new URL(name, FOLDER)));

describe.skipIf(!isHere)(
  `spelling beside lists of common errors and variants${isHere ? "" : ` (skipped: ${REASON})`}`,
  () => {
    it("says of most misspellings which side is wrong, and hardly ever the right one", () => {
      // Two articles of the project's own, in one of which the word stands right and in the other wrong.
      const types = seedArticles()
        .slice(0, 2)
        .flat()
        .join(" ")
        .toLowerCase()
        .match(/\p{L}+/gu)!;
      const contextOf = (...words: string[]): SpellingContext => ({
        isKnown: isKnownWord,
        articlesWith: () => 1,
        letters: letterModel(new Set([...types, ...words])),
      });
      const pairs = pairsOf("misspellings.tsv").filter((_, k) => k % 3 === 0);
      const found = pairs.flatMap(([wrong, right]) => misspelling(wrong, right, false, contextOf(wrong, right)) ?? []);
      const sides = found.flatMap(({ side }) => side ?? []);
      expect(found.length / pairs.length).toBeGreaterThan(0.8);
      expect(sides.length / pairs.length).toBeGreaterThan(0.6);
      expect(sides.filter((side) => side === "x").length / sides.length).toBeGreaterThan(0.96);
    });

    it("knows nine of ten British spellings for variants of the American ones", () => {
      const pairs = pairsOf("british-american.tsv");
      const known = pairs.filter(([british, american]) => areSpellingVariants(british, american, false));
      expect(known.length / pairs.length).toBeGreaterThan(0.88);
    });

    it("calls no misspelling a variant, but for a few", () => {
      const pairs = pairsOf("misspellings.tsv");
      const variants = pairs.filter(([wrong, right]) => areSpellingVariants(wrong, right, false));
      expect(variants.length / pairs.length).toBeLessThan(0.02);
    });
  },
);
