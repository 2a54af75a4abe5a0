import { describe, expect, it } from "vitest";
import { audit } from "../../src/index.ts";
import { PairLimits } from "../../src/pipeline/pair-limits.ts";

describe("limits of pairs", () => {
  it("are told pair by pair while they are few, and as one entry a kind beyond that", () => {
    const met = new PairLimits();
    for (let pair = 0; pair < 100; pair++) {
      met.add([{ limit: "seed-growth", value: pair, where: `pair ${pair}` }]);
      if (pair < 10) met.add([{ limit: "gap-cells", value: 1, where: `gap of ${pair}` }]);
    }
    const told = met.told();
    const ofKind = (kind: string): typeof told => told.filter(({ limit }) => limit === kind);
    expect(ofKind("gap-cells").map(({ where }) => where)).toEqual(Array.from({ length: 10 }, (_, i) => `gap of ${i}`));
    const grown = ofKind("seed-growth");
    expect(grown.length).toBeLessThan(40);
    expect(grown.reduce((sum, { value }) => sum + value, 0)).toBe(4950);
    const rest = grown.at(-1)!;
    expect(rest.where).toBe(`${100 - (grown.length - 1)} more pairs, as pair 0`);
  });

  it("do not outgrow the findings of a corpus of repeated words", async () => {
    const articles = Array.from({ length: 30 }, (_, n) => ({ id: `n${n}`, text: "buffalo ".repeat(200 + n) }));
    const { pairs, limits } = await audit(articles);
    expect(pairs).toHaveLength(435);
    expect(limits.length).toBeLessThan(40);
    expect(limits.at(-1)!.where).toContain("more pairs");
  });
});
