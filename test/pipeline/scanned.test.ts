import { describe, expect, it } from "vitest";
import { splitmix32 } from "../support/splitmix32.ts";
import { scanLines } from "../../bench/corpora/scan-channel.ts";
import { audit, compare, type Article } from "../../src/index.ts";

const STORY = [
  "The county council of Harlow has closed the old bridge over the Stour after engineers found a crack in its northern arch, the chairman of the roads committee, Arthur Penrose, said on Monday.",
  "Some 12,400 cars and 310 lorries crossed it every day, and all of them will be led around the town by way of Sawbridge until the spring, when the repairs are expected to be finished.",
  "Penrose told the council that the work would cost 480,000 pounds, of which the ministry had promised to pay two thirds. Shopkeepers in Mill Street said they feared for their trade.",
  "The bridge was built in 1820 by Thomas Wickham, who also built the corn exchange, and has been mended twice since then, the last time in 1931 after a barge had run against its pier.",
];
const BACKGROUND =
  "The Stour Navigation Company was wound up in 1926 after the railway had taken nearly all of its trade in barley, bricks and coal.";

function scanned(id: string, paragraphs: readonly string[], seed: number, rate: number): Article {
  const lines = paragraphs.flatMap((paragraph) => [
    ...(paragraph.match(/.{1,44}(?: |$)/g) ?? []).map((line) => line.trim()),
    "",
  ]);
  return { id, text: scanLines(lines, rate, splitmix32(seed)).join("\n") };
}

describe("two scans of one story", () => {
  const a = scanned("a", STORY, 5, 0.2);
  const b = scanned("b", STORY, 6, 0.2);
  const pair = compare(a, b);
  const edits = pair.passages.flatMap((passage) => passage.edits);

  it("are one text, though figures and names were misread in both", () => {
    expect(["duplicate", "wholly-derived", "shared-source"]).toContain(pair.relation);
    expect(Math.min(pair.coverage.a, pair.coverage.b)).toBeGreaterThan(0.8);
  });

  it("tell no direction", () => {
    expect(pair.direction.source).toBeNull();
  });

  it("differ in errors, not in substance", () => {
    const count = (of: string): number => edits.filter((edit) => edit.class === of).length;
    expect(count("error")).toBeGreaterThan(12);
    expect(count("substance")).toBeLessThan(count("error") / 2);
  });

  it("are the same from either side", () => {
    const turned = compare({ ...b, id: "a" }, { ...a, id: "b" });
    expect(turned.relation).toBe(pair.relation);
    expect(turned.coverage).toEqual({ a: pair.coverage.b, b: pair.coverage.a });
    expect(turned.direction.source).toBeNull();
  });
});

describe("two stories with a paragraph of background in common", () => {
  const other = [
    "Twelve barges of the last century were found in the mud of the Stour below the old coal wharf by divers who looked for a lost anchor, the museum said on Tuesday evening.",
    "They carried barley, bricks and coal until the railway came, and their timbers are as sound as on the day when they were laid, according to the keeper of ships, and two of them still carry a load of yellow bricks from the kilns at Ballingdon.",
    "The museum wants to raise the best of them before the winter storms and show it in the maltings, if the lottery fund grants the money that was asked for in the autumn.",
    "Volunteers are asked to bring boots and lamps to the quay on Saturday morning, when the mud around the first hull is to be carried off in buckets at low water.",
  ];

  it("are two families, and the pair is listed all the same", async () => {
    const articles: Article[] = [
      { id: "a1", text: [...STORY.slice(0, 3), BACKGROUND, STORY[3]].join("\n\n") },
      { id: "a2", text: [...STORY.slice(0, 3), BACKGROUND, STORY[3]].join("\n\n").replace("on Monday", "Monday") },
      { id: "b1", text: [...other.slice(0, 2), BACKGROUND, ...other.slice(2)].join("\n\n") },
      {
        id: "b2",
        text: [...other.slice(0, 2), BACKGROUND, ...other.slice(2)].join("\n\n").replace("on Tuesday", "Tuesday"),
      },
    ];
    const { families, pairs } = await audit(articles);
    expect(families.map((family) => family.articles)).toEqual([
      ["a1", "a2"],
      ["b1", "b2"],
    ]);
    expect(pairs.find((pair) => pair.a === "a1" && pair.b === "b1")?.passages).toHaveLength(1);
  });
});
