/** What articles say of their place in the way of a text, and what the search makes of it. */
import { describe, expect, it } from "vitest";
import { firstSigns, standingOf, stepSigns, type Standing } from "../../src/derive/index.ts";
import { LOST, NONE, treeEvidence } from "../../src/derive/tree-score.ts";
import { searchTree } from "../../src/derive/tree-search.ts";
import type { Kin } from "../../src/derive/kinship.ts";
import type { Readings } from "../../src/derive/readings.ts";
import { audit, type Article } from "../../src/index.ts";
import { analyzeArticle } from "../../src/pipeline/analyze.ts";
import { compareSettings } from "../../src/pipeline/settings.ts";

const BODY = [
  "The iron bridge over the Marl was closed on Monday after inspectors found that two of its bearings had sheared in the frost.",
  "Henrika Osterlund, the chief engineer of the council, said the repair would take until the spring and cost 4.2 million crowns.",
  "Drivers have to go round by the motorway, a detour of eleven miles that adds half an hour to the way to the hospital.",
  "The bridge was built in 1887 for carts and cattle and has carried buses since the railway line was given up.",
];

function standing(text: string, outlet?: string): Standing {
  const { segmented, credits, danglingReferences } = analyzeArticle({ id: "x", text, outlet }, compareSettings({}));
  return standingOf({ segmented, credits, danglingReferences: danglingReferences(), outlet: outlet ?? null });
}

function page(headline: string, first: string, last?: string): string {
  return [headline, first + BODY[0]!, ...BODY.slice(1), ...(last === undefined ? [] : [last])].join("\n\n");
}

const WIRE = standing(page("Iron bridge over the Marl closed", "HALVERE, March 2 (Reuters) - "), "Reuters");
const KEPT = standing(page("Iron bridge over the Marl closed", "HALVERE, March 2 (Reuters) - "), "Marlford Courier");
const BARE = standing(page("Bridge closed", ""), "Kelso Herald");

describe("standingOf", () => {
  it("reads the line that an article opens with, whom it credits and its headline", () => {
    expect(KEPT).toMatchObject({
      outlet: "Marlford Courier",
      credited: ["Reuters"],
      hasDateline: true,
      isDated: true,
      headline: "iron bridge over the marl closed",
    });
    expect(standing(page("Iron bridge closed", "HALVERE (Reuters) - "))).toMatchObject({
      isDated: false,
      outlet: null,
    });
    expect(BARE).toMatchObject({ credited: [], hasDateline: false, isDated: false });
  });

  it("does not take an agency's own line for a credit", () => {
    expect(WIRE.credited).toEqual([]);
  });
});

describe("firstSigns", () => {
  it("knows that nobody here is the first where all outlets are known and the credited one is none of them", () => {
    const absentOf = (all: readonly Standing[]): readonly number[] => firstSigns(all).map((signs) => signs[5]!);
    expect(absentOf([KEPT, BARE])).toEqual([1, 1]);
    expect(absentOf([KEPT, BARE, WIRE])).toEqual([0, 0, 0]);
  });

  it("says nothing of that kind of an article whose outlet is not known and that has an agency's line", () => {
    const unknown = standing(page("Iron bridge closed", "HALVERE (Reuters) - "));
    expect(firstSigns([unknown, BARE])[0]!.slice(5)).toEqual([0, 0]);
  });
});

describe("stepSigns", () => {
  it("counts what a copy has above what it was copied from", () => {
    const all = [WIRE, KEPT, BARE];
    expect(stepSigns(BARE, KEPT, all)).toEqual([1, 1, 1, 1, 0, 0]);
    expect(stepSigns(KEPT, BARE, all)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(stepSigns(WIRE, KEPT, all)).toEqual([0, 0, 0, 0, 0, 0]);
    const short = standing(page("Iron bridge over", ""));
    expect(stepSigns(short, KEPT, [short, KEPT])[4]).toBe(1);
    expect(stepSigns(KEPT, short, [short, KEPT])).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("lets headlines say nothing that nobody else has", () => {
    expect(stepSigns(BARE, KEPT, [BARE, KEPT])[3]).toBe(0);
  });
});

const MEMBERS = [0, 1, 2];
const ALIKE: Readings = {
  all: [{ witnesses: MEMBERS, bits: 400, telling: 40, from: 0, to: 90 }],
  of: MEMBERS.map(() => Int32Array.from([0])),
  bits: [400, 400, 400],
};
const STARS = MEMBERS.map((root) => MEMBERS.map((member) => (member === root ? NONE : root)));

/** All pairs, those with the first one speaking for it with these odds. */
function kinOf(odds: number): Kin[] {
  return MEMBERS.flatMap((x) =>
    MEMBERS.filter((y) => y > x).map((y) => {
      const told = x === 0 ? odds : 0;
      return {
        x,
        y,
        ownOdds: told,
        odds: told,
        sibling: 0.3,
        within: [false, false],
        third: null,
        shared: 400,
        nearness: 400,
      };
    }),
  );
}

describe("searchTree", () => {
  it("puts a copy that opens as the wire does below the wire, and not below a copy that lost the line", () => {
    expect(searchTree(treeEvidence(MEMBERS, kinOf(3), ALIKE, [WIRE, BARE, KEPT]), STARS, 1).parent).toEqual([
      NONE,
      0,
      0,
    ]);
  });

  it("draws a lost source for witnesses that credit somebody who is not here, where nothing else tells", () => {
    const lost = (standings: readonly Standing[]): boolean =>
      searchTree(treeEvidence(MEMBERS, kinOf(0), ALIKE, standings), STARS, 0).parent.includes(LOST);
    expect(lost([])).toBe(false);
    expect(lost([KEPT, BARE, KEPT])).toBe(true);
    expect(lost([WIRE, BARE, KEPT])).toBe(false);
  });
});

describe("audit", () => {
  const copies: Article[] = [
    { id: "courier", outlet: "Marlford Courier", text: page("Bridge closed until spring", "HALVERE (Reuters) - ") },
    {
      id: "herald",
      outlet: "Kelso Herald",
      text: page("Frost shuts the bridge over the Marl", "").replace("sheared", "broken"),
    },
    {
      id: "post",
      outlet: "Penrose Post",
      text: page("Long way round for ambulances", "", "With reporting by Reuters").replace(
        "until the spring",
        "until May",
      ),
    },
  ];

  it("draws a lost source where papers credit an agency that is not here, and none where it is", async () => {
    const without = await audit(copies);
    expect(without.families[0]?.lostSources).toHaveLength(1);
    const both = without.pairs.find(({ a, b }) => a === "courier" && b === "post");
    expect(both).toMatchObject({ relation: "shared-source", direction: { source: null } });
    const wire = {
      id: "wire",
      outlet: "Reuters",
      text: page("Iron bridge over the Marl closed", "HALVERE, March 2 (Reuters) - "),
    };
    const [family] = (await audit([...copies, wire])).families;
    expect(family?.lostSources).toEqual([]);
    expect(family?.edges.map(({ source, derivative }) => [source, derivative])).toEqual([
      ["wire", "courier"],
      ["wire", "herald"],
      ["wire", "post"],
    ]);
  });
});
