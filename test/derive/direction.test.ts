/** Each kind of evidence on a pair made for it, its mirror image, and what holds for every direction. */
import { describe, expect, it } from "vitest";
import { compare, type Article, type PairFindings } from "../../src/index.ts";
import { readdirSync, readFileSync } from "node:fs";

const LEAD =
  "The town council has closed the old iron bridge over the Marl after inspectors found that two of its bearings had sheared.";
const QUOTE =
  "“We had no choice, because one more heavy lorry might have brought it down,” said Henrika Osterlund, the council’s chief engineer, at the bridge.";
const DETAIL =
  "Drivers now have to go round by the motorway, a detour of 11.7 miles that adds half an hour to the way to the hospital, the council said.";
const REPAIR =
  "The repair of the bridge will take until the spring, if the steel can be had from the one mill that still rolls such plates, Osterlund said. It will cost 1,234,500 dollars.";
const TAIL =
  "The bridge was built in 1887 for carts and cattle and has carried buses since the railway line was given up, Osterlund said.";
const ELSEWHERE =
  "Fishermen on the northern lakes meanwhile hauled their largest catch of perch since records began, to the delight of restaurants.";

const SOURCE = [LEAD, QUOTE, DETAIL, REPAIR, TAIL];

/** Towards which article the kind speaks: asked both ways round, and the answers must be mirror images. */
function towards(
  kind: string,
  source: readonly string[],
  copy: readonly string[],
  more: [Partial<Article>?, Partial<Article>?] = [],
): string[] {
  const [ofSource, ofCopy] = [
    { id: "source", text: source.join("\n\n"), ...more[0] },
    { id: "copy", text: copy.join("\n\n"), ...more[1] },
  ];
  const one = spoken(compare(ofSource, ofCopy), kind);
  expect(spoken(compare(ofCopy, ofSource), kind)).toEqual(one);
  return one;
}

function spoken(pair: PairFindings, kind: string): string[] {
  return pair.direction.evidence
    .filter((one) => one.kind === kind)
    .map((one) => pair[one.towards])
    .sort();
}

function change(paragraph: string, from: string, to: string): string {
  expect(paragraph).toContain(from);
  return paragraph.replace(from, to);
}

describe("evidence from losses", () => {
  it("sees a quotation that the copy closed up over", () => {
    expect(towards("dropped-text", SOURCE, [LEAD, DETAIL, REPAIR, TAIL])).toContain("source");
  });

  it("sees a sentence cut out of a shared paragraph", () => {
    const within = [
      `${LEAD} The inspectors came on Friday with a crane and lamps. It was the third visit of the year to the place.`,
      ...SOURCE.slice(1),
    ];
    expect(
      towards("dropped-text", within, [
        change(within[0]!, " The inspectors came on Friday with a crane and lamps.", ""),
        ...SOURCE.slice(1),
      ]),
    ).toEqual(["source"]);
  });

  it("sees that the copy ends earlier", () => {
    expect(towards("dropped-text", SOURCE, SOURCE.slice(0, 4))).toEqual(["source"]);
  });

  it("sees an attribution left out and a figure rounded", () => {
    expect(
      towards("lost-detail", SOURCE, [LEAD, QUOTE, change(DETAIL, ", the council said", ""), REPAIR, TAIL]),
    ).toEqual(["source"]);
    expect(
      towards("lost-detail", SOURCE, [LEAD, QUOTE, change(DETAIL, "11.7 miles", "about 12 miles"), REPAIR, TAIL]),
    ).toEqual(["source"]);
  });

  it("does not take another figure for a vaguer one", () => {
    expect(
      towards("lost-detail", SOURCE, [LEAD, QUOTE, change(DETAIL, "11.7 miles", "19.3 miles"), REPAIR, TAIL]),
    ).toEqual([]);
  });
});

describe("evidence from additions", () => {
  it("takes a block that speaks of something else for put in", () => {
    expect(towards("inserted-text", SOURCE, [...SOURCE.slice(0, 3), ELSEWHERE, ...SOURCE.slice(3)])).toEqual([
      "source",
    ]);
    expect(towards("inserted-text", SOURCE, [...SOURCE, ELSEWHERE])).toEqual(["source"]);
  });

  it("takes a lead set before the shared one for put in", () => {
    expect(towards("inserted-text", SOURCE, [ELSEWHERE, ...SOURCE])).toEqual(["source"]);
  });

  it("takes a hedge for put in", () => {
    const hedged = change(DETAIL, "Drivers now have", "Drivers now reportedly have");
    expect(towards("inserted-text", SOURCE, [LEAD, QUOTE, hedged, REPAIR, TAIL])).toEqual(["source"]);
  });
});

describe("evidence from loose ends and slips", () => {
  it("sees a full name put where the introduction is gone", () => {
    const later =
      "Osterlund will report to the ministers of transport and of the interior at the end of the month, she said.";
    expect(
      towards("dangling-reference", [LEAD, QUOTE, DETAIL, later, TAIL], [LEAD, DETAIL, `Henrika ${later}`, TAIL]),
    ).toEqual(["source"]);
  });

  it("sees a misspelling, and one that both have and one of them knows better", () => {
    const misspelt = change(DETAIL, "hospital", "hosptial");
    expect(towards("misspelling", SOURCE, [LEAD, QUOTE, misspelt, REPAIR, TAIL])).toEqual(["source"]);
    const own =
      "Fishermen from Narvik and Bodo meanwhile hauled perch for a hospital in Tromso, where restaurants complained loudly about empty kitchens, Signe Halvorsen wrote.";
    expect(
      towards("shared-error", [LEAD, QUOTE, misspelt, REPAIR, TAIL], [LEAD, QUOTE, misspelt, REPAIR, TAIL, own]),
    ).toEqual(["source"]);
  });

  it("sees a quotation that was cut in two and never closed", () => {
    const long = change(QUOTE, "brought it down,”", "brought it down. And then who would have answered for it,”");
    const open = "“We had no choice, because one more heavy lorry might have brought it down.";
    expect(towards("editing-scar", [LEAD, long, DETAIL, REPAIR, TAIL], [LEAD, open, DETAIL, REPAIR, TAIL])).toEqual([
      "source",
    ]);
  });

  it("leaves a quotation alone that opens in words of one's own", () => {
    const page = `${LEAD} ${DETAIL} ${REPAIR} ${TAIL}`;
    const own = "“The fishermen knew that long before any inspector came along, and nobody ever asked them.";
    expect(towards("editing-scar", [page], [`${page} ${own}`])).toEqual([]);
  });

  it("sees an article that no longer fits its word", () => {
    const source = change(DETAIL, "a detour", "a costly detour");
    const copy = change(DETAIL, "a detour", "a expensive detour");
    expect(towards("editing-scar", [LEAD, QUOTE, source, REPAIR, TAIL], [LEAD, QUOTE, copy, REPAIR, TAIL])).toEqual([
      "source",
    ]);
  });
});

describe("evidence from the record", () => {
  it("sees marks of the wire on one side", () => {
    for (const mark of ["(MORE)", "(Adds details, quotes)", "EDITOR'S NOTE: adds background", "BRIDGE-CLOSURE"])
      expect(towards("wire-mark", [mark, ...SOURCE], SOURCE)).toEqual(["source"]);
    expect(towards("wire-mark", ["(MORE)", ...SOURCE], ["(MORE)", ...SOURCE])).toEqual([]);
    expect(towards("wire-mark", [...SOURCE, "Much more is to come."], SOURCE)).toEqual([]);
  });

  it("knows an agency by its name as an outlet, and by its other name", () => {
    expect(towards("credit", SOURCE, SOURCE.slice(0, 4), [{ outlet: "AFP" }, { outlet: "Valley Online" }])).toEqual([
      "source",
    ]);
    const credited = [`MARLFORD (AFP) - ${LEAD}`, ...SOURCE.slice(1)];
    expect(
      towards("credit", SOURCE, credited, [{ outlet: "Agence France-Presse" }, { outlet: "Valley Online" }]),
    ).toEqual(["source", "source"]);
  });

  it("takes the line of an agency for lost rather than added", () => {
    expect(towards("credit", [`MARLFORD (Reuters) - ${LEAD}`, ...SOURCE.slice(1)], SOURCE)).toEqual(["source"]);
  });

  it("believes no lead in time that is shorter than a copy takes", () => {
    const at = (minutes: number): Partial<Article> => ({
      outlet: "The Guardian",
      publishedAt: `2026-01-01T10:${String(minutes).padStart(2, "0")}:00Z`,
    });
    expect(towards("publication-time", SOURCE, SOURCE.slice(0, 4), [at(0), at(4)])).toEqual([]);
    expect(towards("publication-time", SOURCE, SOURCE.slice(0, 4), [at(0), at(30)])).toEqual(["source"]);
  });
});

describe("a direction", () => {
  const seeds = new URL("../../seeds/", import.meta.url);
  const articles = readdirSync(seeds)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => ({ id: file, text: readFileSync(new URL(file, seeds), "utf8") }));

  it("is the same whichever article comes first", () => {
    for (const one of articles)
      for (const other of articles) {
        if (one.id >= other.id) continue;
        const [there, back] = [compare(one, other), compare(other, one)];
        const name = (pair: PairFindings): string | null =>
          pair.direction.source === null ? null : pair[pair.direction.source];
        expect(name(back)).toBe(name(there));
        expect(back.direction.probability).toBe(there.direction.probability);
        expect(back.relation).toBe(there.relation);
      }
  });

  it("is the same every time", () => {
    expect(compare(articles[0]!, articles[1]!)).toEqual(compare(articles[0]!, articles[1]!));
  });

  it("is never certain", () => {
    const { probability } = compare(articles[0]!, articles[1]!).direction;
    expect(probability).toBeGreaterThan(0.95);
    expect(probability).toBeLessThan(1);
  });
});
