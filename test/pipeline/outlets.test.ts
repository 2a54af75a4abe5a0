/** Outlets, publisher groups and stories, counted on a month whose dealings are known. */
import { describe, expect, it } from "vitest";
import { audit, type Article, type OutletFindings } from "../../src/index.ts";
import { newsParagraphs } from "../support/newsroom.ts";
import { MONTH, OUTLETS } from "../support/outlet-corpus.ts";

const findings = await audit(MONTH, { outlets: OUTLETS });
const outlet = (name: string): OutletFindings => findings.outlets.find((one) => one.outlet === name)!;

describe("outlets", () => {
  it("are known by URL, by another name, and by their own", () => {
    const named = Object.fromEntries(findings.articles.map((article) => [article.id, article.outlet]));
    expect(named).toMatchObject({
      "wire-service-0": "Northern Wire",
      "post-0": "Harbor Post",
      "mail-0": "Harbor Mail",
      "the-gazette-0": "The Gazette",
    });
    expect(outlet("Harbor Post")).toMatchObject({ group: "Tidewater", type: "newspaper" });
    expect(outlet("The Gazette").group).toBeUndefined();
  });

  it("have each article counted once, by where it comes from", () => {
    expect(outlet("Harbor Post")).toMatchObject({ articles: 6, original: 2, agency: 4, derived: 0, withinGroup: 0 });
    expect(outlet("Harbor Mail")).toMatchObject({ articles: 4, original: 2, withinGroup: 2, derived: 0 });
    expect(outlet("The Gazette")).toMatchObject({ articles: 5, original: 4, ownRepeat: 1 });
    expect(outlet("Northern Wire")).toMatchObject({ articles: 6, original: 6, agency: 0 });
    for (const one of findings.outlets) {
      const parts = one.original + one.derived + one.agency! + one.withinGroup! + one.ownRepeat! + one.undecided!;
      expect(parts).toBe(one.articles);
      const { total, ...words } = one.words!;
      expect(Object.values(words).reduce((sum, count) => sum + count, 0)).toBe(total);
    }
  });

  it("have words of their own and of others, and fixtures of the page", () => {
    const post = outlet("Harbor Post").words!;
    expect(post.agency / post.total).toBeGreaterThan(0.45);
    expect(post.original / post.total).toBeGreaterThan(0.4);
    expect(outlet("The Gazette").words!.boilerplate).toBe(5 * 20);
    expect(outlet("Upland News").words).toMatchObject({ total: outlet("Upland News").words!.original });
  });

  it("take and are taken from, with the time between", () => {
    const lag = { minutes: 90, articles: 4, precision: "minute" };
    expect(outlet("Harbor Post").sources).toEqual([{ outlet: "Northern Wire", articles: 4, lag }]);
    expect(outlet("Northern Wire").takers).toContainEqual({ outlet: "Harbor Post", articles: 4, lag });
    // Sisters do not take from each other, and nobody takes from himself.
    expect(outlet("Harbor Mail").sources).toEqual([]);
    expect(outlet("Harbor Post").takers!.map((one) => one.outlet)).not.toContain("Harbor Mail");
    expect(outlet("The Gazette").sources).toEqual([]);
  });

  it("have a house style where several articles from several sources were rewritten alike", () => {
    expect(outlet("Harbor Post").houseStyle).toEqual([
      { from: "Isis", to: "ISIS", count: 3, against: 0 },
      { from: "jihadi", to: "terrorist", count: 3, against: 0 },
    ]);
    expect(outlet("Radio Marl").houseStyle).toEqual([]);
  });

  it("credit an agency that only the table knows", () => {
    expect(outlet("Harbor Post")).toMatchObject({ credited: 2, uncredited: 2 });
    const { creditedWords, uncreditedWords, words } = outlet("Harbor Post");
    expect(creditedWords! + uncreditedWords!).toBe(words!.agency);
  });

  it("without groups, sisters take from each other", async () => {
    const { outlets } = await audit(MONTH.filter(({ id }) => /^(?:post|mail)-/.test(id)));
    expect(outlets.find((one) => one.outlet === "mail")).toMatchObject({
      derived: 2,
      sources: [{ outlet: "post", articles: 2, lag: { minutes: 360, articles: 2, precision: "minute" } }],
    });
  });

  it("of which the corpus has no article are named in limits, and contradictions refused", async () => {
    const more = [...OUTLETS, { outlet: "The Absent" }, { outlet: "Northern Wire", ids: ["none"] }];
    expect((await audit(MONTH.slice(0, 2), { outlets: more })).limits).toContainEqual({
      limit: "unmatched-outlet",
      value: 5,
      where:
        "entries of outlets that no article meets: Harbor Post (post), Harbor Mail (mail), Radio Marl, The Absent, Northern Wire (none)",
    });
    const twice = [...OUTLETS, { outlet: "Other", names: ["post"] }];
    await expect(audit([], { outlets: twice })).rejects.toThrow(/outlets must give the name "post" to one outlet/);
    const sold = [...OUTLETS, { outlet: "Harbor Post", group: "Ebb" }];
    await expect(audit([], { outlets: sold })).rejects.toThrow(/outlets must give "Harbor Post" one group/);
  });
});

describe("house style", () => {
  const loaded = (n: number, word: string): string[] => [
    ...newsParagraphs(700 + n),
    `The ${word} men of Vorn, five ${word} drivers and a ${word} cook came to the mill that ${word} money had built.`,
  ];
  const story = (id: string, n: number, word: string, minute: number): Article => ({
    id: `${id}-${n}`,
    outlet: id,
    publishedAt: `2026-10-0${1 + n}T10:${minute}:00Z`,
    text: [...(id === "wire" ? loaded(n, word) : loaded(n, word).slice(2))].join("\n\n"),
  });

  it("is not what one article does five times", async () => {
    const { outlets } = await audit([story("wire", 0, "rebel", 10), story("post", 0, "bandit", 40)]);
    expect(outlets.find((one) => one.outlet === "post")).toMatchObject({ derived: 1, houseStyle: [] });
  });

  it("counts the articles that let the words stand, and is none where they are as many", async () => {
    const pairs = (words: readonly string[]): Article[] =>
      words.flatMap((word, n) => [story("wire", n, "rebel", 10), story("post", n, word, 40)]);
    const style = async (words: readonly string[]): Promise<unknown> =>
      (await audit(pairs(words))).outlets.find((one) => one.outlet === "post")!.houseStyle;
    expect(await style(["bandit", "bandit", "rebel"])).toEqual([{ from: "rebel", to: "bandit", count: 2, against: 1 }]);
    expect(await style(["bandit", "bandit", "rebel", "rebel"])).toEqual([]);
  });
});

describe("stories", () => {
  it("have one origin where all go back to one article, however many print it", () => {
    const story = findings.stories!.find(({ articles }) => articles.includes("radio-marl-0"))!;
    expect(story).toMatchObject({ outlets: 3, link: "copied-text" });
    expect(story.origins).toEqual([{ name: "Northern Wire", roots: ["wire-service-0"], articles: 3 }]);
  });

  it("count copies in an open direction, and reports credited to one agency, as one voice", async () => {
    const text = newsParagraphs(900).join("\n\n");
    const copies = ["A", "B", "C"].map((name) => ({ id: name, outlet: `Outlet ${name}`, text }));
    const [story] = (await audit(copies)).stories!;
    expect(story!.origins).toHaveLength(1);
    expect(story!.origins[0]).toMatchObject({ articles: 3 });
    expect((await audit(copies)).outlets.map((one) => one.undecided)).toEqual([1, 1, 1]);
  });

  it("have two origins where one article was made from two", async () => {
    const [one, other] = [newsParagraphs(910), newsParagraphs(911)];
    const mixed = [...one.slice(0, 3), ...other.slice(0, 3)];
    const articles = [
      { id: "one", outlet: "One", publishedAt: "2026-10-01T08:00:00Z", text: one.join("\n\n") },
      { id: "other", outlet: "Other", publishedAt: "2026-10-01T08:00:00Z", text: other.join("\n\n") },
      { id: "mixed", outlet: "Mixed", publishedAt: "2026-10-03T08:00:00Z", text: mixed.join("\n\n") },
    ];
    const [story] = (await audit(articles)).stories!;
    expect(story!.origins.map(({ name }) => name).sort()).toEqual(["One", "Other"]);
  });
});
