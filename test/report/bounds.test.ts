import { describe, expect, it } from "vitest";
import type { FamilyFindings, Findings, PairFindings } from "../../src/findings/index.ts";
import { renderDot, renderGraphml, renderHtml, renderMarkdown, renderText } from "../../src/report/index.ts";
import { EMPTY_FINDINGS, FIXTURE, makeArticle } from "../support/findings-fixture.ts";

const [derived] = FIXTURE.pairs.filter(({ relation }) => relation === "partially-derived") as [PairFindings];

function withPair(pair: PairFindings): Findings {
  return { ...FIXTURE, pairs: [pair] };
}

/** A family of articles `w0`, `w1`, … with the edges given as numbers. */
function family(size: number, edges: readonly (readonly [number, number])[]): Findings {
  const articles = Array.from({ length: size }, (_, index) =>
    makeArticle(`w${index}`, [["headline", `Title ${index}`]]),
  );
  const found: FamilyFindings = {
    id: "f",
    articles: articles.map(({ id }) => id),
    root: "w0",
    edges: edges.map(([source, derivative]) => ({
      source: `w${source}`,
      derivative: `w${derivative}`,
      probability: 0.9,
    })),
    lostSources: [],
  };
  return { ...EMPTY_FINDINGS, articles, families: [found] };
}

describe("a long article", () => {
  it("is cut on the page, and the numbers that led beyond the cut lead to the pair", () => {
    const long = makeArticle("long", [
      ["paragraph", "word ".repeat(50_000).trim()],
      ["paragraph", "The end that both have."],
    ]);
    const short = makeArticle("short", [["paragraph", "The end that both have."]]);
    const end = { start: long.length - 23, end: long.length };
    const passage = { ...derived.passages[0]!, a: end, b: { start: 0, end: 23 }, edits: [] };
    const pair = { ...derived, a: "long", b: "short", passages: [passage], unmatched: [], quotes: [] };
    const output = renderHtml({
      ...EMPTY_FINDINGS,
      articles: [long, short],
      pairs: [{ ...pair, direction: { ...derived.direction, evidence: [] } }],
    });
    expect(output).toContain("The rest of the article, 50,024 characters, is left out here");
    expect(/<a class="badge" href="([^"]+)"/.exec(output)?.[1]).toBe("#pair-1");
    const ids = new Set([...output.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
    for (const [, target] of output.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });
});

describe("long lists", () => {
  it("of outlets keep those with most articles and takers, and count the others", () => {
    const [one] = FIXTURE.outlets;
    const outlets = Array.from({ length: 1000 }, (_, i) => ({
      ...one!,
      outlet: `Paper ${i}.`,
      articles: i === 700 ? 9 : 1,
      takers: [],
    }));
    const output = renderHtml({ ...FIXTURE, outlets });
    expect(output.split("<bdi>Paper ").length).toBeLessThan(250);
    expect(output).toContain("<bdi>Paper 700.</bdi>");
    expect(output).not.toContain("<bdi>Paper 999.</bdi>");
    expect(output).toContain("900 outlets more");
  });

  it("are counted where they are cut", () => {
    const [reason] = derived.direction.evidence.filter(({ spans }) => spans.length === 1);
    const many = { ...reason!, spans: Array.from({ length: 9 }, () => reason!.spans[0]!) };
    const dropped = Array.from({ length: 130 }, (_, index) => ({
      in: "b" as const,
      kind: "sentence" as const,
      start: index,
      end: index + 3,
    }));
    const pair = { ...derived, unmatched: dropped, direction: { ...derived.direction, evidence: [many] } };
    for (const render of [renderText, renderMarkdown, renderHtml]) {
      const output = render(withPair(pair));
      expect(output).toContain("130 sentences");
      expect(output).toMatch(/… and 30 (?:more|places more)/);
      expect(output).toContain("… and 6 further places");
    }
  });
});

describe("a family", () => {
  it("is drawn from its root on, with a note where it is too large to be drawn whole", () => {
    const star = family(
      100,
      Array.from({ length: 99 }, (_, index) => [0, index + 1] as const),
    );
    const output = renderHtml(star);
    expect(output.match(/<g class="node/g)).toHaveLength(18);
    expect(output).toContain('<g class="node root">');
    expect(output).toContain("The drawing shows 18 of 100");
    expect(output).toContain("and 82 more");
    expect(output.match(/<bdi>w0<\/bdi> →/g)).toHaveLength(60);
    expect(output).toContain("39 links");
  });

  it("is drawn even where its edges go round in a circle", () => {
    const circle = family(3, [
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
    expect(renderHtml(circle).match(/<g class="link/g)).toHaveLength(3);
  });

  it("is laid out in time linear in its length", () => {
    const chain = family(
      20_000,
      Array.from({ length: 19_999 }, (_, index) => [19_999 - index - 1, 19_999 - index] as const),
    );
    expect(renderHtml(chain, { maxRows: 10 })).toContain('<g class="node');
  });

  it("keeps a lost source apart from an article of the same name", () => {
    const { families } = FIXTURE;
    const clash = {
      ...FIXTURE,
      families: [{ ...families[1]!, lostSources: [{ id: "coast", witnesses: ['shore/"news"'] }] }],
    };
    expect(renderDot(clash)).toContain(
      '"coast′" [label="lost source\\ncoast′", color=grey, fontcolor=grey, style="rounded,dashed"];',
    );
    expect(renderDot(clash)).toContain('"coast′" -> "shore/\\"news\\"" [color=grey, style=dashed];');
    expect(renderGraphml(clash)).toContain('<data key="lost">true</data>');
  });
});

describe("a large corpus", () => {
  it("renders without a table of every pair", () => {
    const articles = Array.from({ length: 400 }, (_, index) =>
      makeArticle(`a${index}`, [["headline", `Title ${index}`]]),
    );
    const apart = FIXTURE.pairs.find(({ relation }) => relation === "same-event")!;
    const pairs = articles.flatMap(({ id: a }, index) =>
      articles.slice(index + 1).map(({ id: b }) => ({ ...apart, a, b })),
    );
    const findings = { ...EMPTY_FINDINGS, articles, pairs };
    expect(renderText(findings)).toContain("79,800 pairs report the same event without shared text.");
    for (const render of [renderMarkdown, renderHtml]) {
      const output = render(findings);
      expect(output).toContain("… and 79,300 pairs more, in findings.json.");
      expect(output.length).toBeLessThan(500_000);
    }
  });
});
