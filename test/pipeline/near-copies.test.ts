import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateArticles } from "../../bench/corpora/articles.ts";
import { storiesOf } from "../../bench/corpora/cascades.ts";
import { makeLargeFamily, rightParents } from "../../bench/corpora/large-family.ts";
import { audit } from "../../src/index.ts";
import { choosePartners, overlapsWith } from "../../src/pipeline/near-copies.ts";
import { shingleSet } from "../../src/shingle/index.ts";
import { inCommon, partnersOf } from "../oracle/partners.ts";

/** Sets of a family: most have most of the first words, each a few of its own. */
const FAMILY = fc
  .array(
    fc.record({
      cut: fc.integer({ min: 1, max: 60 }),
      own: fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 12 }),
    }),
    { minLength: 2, maxLength: 60 },
  )
  .map((members) =>
    members.map(({ cut, own }) => shingleSet([...Array.from({ length: cut }, (_, i) => 1000 + i), ...own]).hashes),
  );

describe("overlapsWith", () => {
  it("counts what a set has in common with each host, however many have it", () => {
    fc.assert(
      fc.property(FAMILY, (sets) => {
        const overlaps = overlapsWith(sets);
        for (const set of sets) expect([...overlaps(set)]).toEqual(sets.map((host) => inCommon(set, host)));
      }),
      { numRuns: 60 },
    );
  });
});

describe("choosePartners", () => {
  it("gives each its nearest, the ones that hold most, and one that says the same, as the plain routine does", () => {
    fc.assert(
      fc.property(FAMILY, fc.nat(3), fc.integer({ min: 1, max: 3 }), fc.boolean(), (sets, nearest, central, parted) => {
        const mayPair = (x: number, y: number): boolean => !parted || x % 2 !== y % 2;
        const { pairs } = choosePartners(sets, mayPair, { nearest: () => nearest, central: () => central });
        const named = new Set(pairs.map(([x, y]) => `${Math.min(x, y)} ${Math.max(x, y)}`));
        expect([...named].sort()).toEqual(partnersOf(sets, mayPair, nearest, central));
      }),
      { numRuns: 60 },
    );
  });

  it("has a bounded number of partners for each of ten thousand", () => {
    const sets = Array.from({ length: 10_000 }, (_, i) => Uint32Array.from([1, 2, 3, 4, 1000 + i]));
    const { pairs } = choosePartners(sets, () => true, { nearest: () => 1, central: () => 1 });
    expect(pairs.length).toBeLessThanOrEqual(20_000);
  });
});

describe("a family with fewer comparisons", () => {
  const stories = storiesOf(
    Array.from(generateArticles(160, 5), ({ id, text }, i) => ({
      id,
      text,
      title: `Headline of story ${i}`,
      publishedAt: new Date(Date.UTC(2020, 0, 1, i)).toISOString(),
      metadata: { dateline: "LONDON, Jan 1 -" },
    })),
  );

  it.each([1, 2])(
    "is the family that all comparisons give, with as many right parents (%i)",
    async (seed) => {
      const family = makeLargeFamily(stories, { seed, members: 36, dates: "given" });
      const full = await audit(family.articles, { allPairs: true });
      const thinned = await audit(family.articles, { allPairs: false });
      expect(thinned.limits.map(({ limit }) => limit)).toContain("partner-cap");
      expect(thinned.pairs.length).toBeLessThan(0.3 * full.pairs.length);
      expect(thinned.families.map(({ articles }) => articles)).toEqual(full.families.map(({ articles }) => articles));
      expect(rightParents(family, thinned)).toBeGreaterThanOrEqual(rightParents(family, full));
      expect(rightParents(family, thinned)).toBeGreaterThan(18);
    },
    180_000,
  );
});
