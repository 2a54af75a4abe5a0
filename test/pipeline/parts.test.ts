import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseFindings, type PairFindings } from "../../src/findings/index.ts";
import { audit, compare, type Article } from "../../src/index.ts";
import { renderMarkdown, renderText } from "../../src/report/index.ts";
import { madeUpText } from "../support/align-texts.ts";

const HEADLINE = "Harbour board closes both piers at Kestrel Bay";
const STANDFIRST = "Divers found rotten timber under the ferry berth, and repairs will take eleven weeks";
const BODY = madeUpText(160, 5);

function partsOf(a: Partial<Article>, b: Partial<Article>): PairFindings["parts"] {
  return compare({ id: "a", text: "", ...a }, { id: "b", text: "", ...b }).parts;
}

const page = (...blocks: readonly string[]): { readonly text: string } => ({ text: blocks.join("\n\n") });

/** A pair that may be broken. */
interface Loose {
  readonly parts: { headline?: string; body: string };
  readonly passages: [{ readonly explanation: { expected: number; readonly discounted: { corpus?: number } } }];
}

describe("parts", () => {
  it.each([
    ["verbatim", HEADLINE],
    ["edited", "Harbor board to close both piers at Kestrel Bay"],
    ["rewritten", "Ferry chaos feared as divers strike rot"],
  ] as const)("say that a headline is %s on a verbatim body", (status, headline) => {
    expect(partsOf(page(HEADLINE, BODY), page(headline, BODY))).toEqual({
      headline: status,
      standfirst: "none",
      body: "verbatim",
    });
  });

  it("take the title where the text has no headline, as pages have it, without the name of the site", () => {
    const web = (title: string): Partial<Article> => ({ title, text: BODY });
    expect(partsOf(page(HEADLINE, BODY), web(HEADLINE))).toMatchObject({ headline: "verbatim" });
    expect(partsOf(page(HEADLINE, BODY), web(`${HEADLINE} | Kestrel Bay Courier`))).toMatchObject({
      headline: "verbatim",
    });
    expect(partsOf(web(HEADLINE), web("Ferry chaos feared"))).toMatchObject({ headline: "rewritten" });
    expect(partsOf(web("Rain - and then snow"), web("Rain - and then snow"))).toMatchObject({ headline: "verbatim" });
  });

  it("tell what was dropped from what was added, from the source to the derivative", () => {
    const [full, bare] = [page(HEADLINE, STANDFIRST, BODY), page(BODY)];
    expect(partsOf(full, bare)).toMatchObject({ headline: "dropped", standfirst: "dropped" });
    expect(partsOf(bare, full)).toMatchObject({ headline: "added", standfirst: "added" });
    const dated = { publishedAt: "2024-03-01T08:00:00Z" };
    const later = { publishedAt: "2024-03-02T08:00:00Z" };
    expect(partsOf({ ...bare, ...later }, { ...full, ...dated })).toMatchObject({ headline: "dropped" });
  });

  it("measure the body without what stands above it, however short it is", () => {
    const short = madeUpText(40, 5);
    const [a, b] = [
      page(HEADLINE, STANDFIRST, short),
      page("Ferry chaos feared", "Both piers shut after strike threat by divers", short),
    ];
    expect(partsOf(a, b)).toEqual({ headline: "rewritten", standfirst: "rewritten", body: "verbatim" });
  });

  it("tell a body that was edited from one that was used in part", () => {
    const edited = BODY.replace(/\b[a-z]{7,}\b/, "another");
    expect(partsOf(page(HEADLINE, BODY), page(HEADLINE, edited))).toMatchObject({ body: "edited" });
    const half = `${madeUpText(160, 9)}\n\n${BODY.split("\n\n")[0]!}`;
    expect(partsOf(page(HEADLINE, BODY), page(HEADLINE, half))).toMatchObject({ body: "partly" });
  });

  it("are absent where nothing is shared", () => {
    expect(partsOf(page(HEADLINE, BODY), page(madeUpText(160, 9)))).toBeUndefined();
  });
});

describe("the explanation of a passage", () => {
  const [own, other] = [madeUpText(150, 11), madeUpText(150, 13)];
  const a = { id: "a", ...page(HEADLINE, BODY, own) };
  const b = {
    id: "b",
    ...page("Ferry chaos feared as divers strike rot", BODY.replace(/\b[a-z]{7,}\b/, "another"), other),
  };

  it("adds up to its surprise, with what was asked and what chance would bring", () => {
    const { passages } = compare(a, b);
    expect(passages.length).toBeGreaterThan(0);
    for (const { surprise, explanation } of passages) {
      const { plain, ends, discounted, needed, expected } = explanation!;
      const off = Object.values(discounted).reduce((sum, bits) => sum + bits, 0);
      expect(Math.abs(plain + ends - off - surprise)).toBeLessThan(0.5);
      expect(surprise).toBeGreaterThanOrEqual(needed - 0.1);
      expect(expected).toBeLessThan(0.01);
    }
  });

  it("names the discount for what the corpus repeats", async () => {
    const form = "the board of the company declared its regular quarterly dividend payable in the month of march";
    const crowd = Array.from({ length: 40 }, (_, k) => ({
      id: `crowd${k}`,
      text: `${madeUpText(60, 200 + 2 * k)} Then ${form}. ${madeUpText(60, 1200 + 2 * k)}`,
    }));
    const copied = `So ${form}. ${madeUpText(14, 71)}`;
    const two = ["one", "two"].map((id, k) => ({ id, text: `${copied}\n\n${madeUpText(60, 300 + 2 * k)}` }));
    const { pairs } = await audit([...crowd, ...two]);
    const pair = pairs.find((one) => one.a === "one" && one.b === "two")!;
    const corpus = pair.passages.reduce((sum, { explanation }) => sum + explanation!.discounted.corpus, 0);
    expect(corpus).toBeGreaterThan(5);
  });

  it("and the parts survive the parser and the schema, and are refused when broken", async () => {
    const findings = await audit([a, b]);
    const schema = JSON.parse(readFileSync(new URL("../../schema/findings-1.schema.json", import.meta.url), "utf8"));
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    expect(validate(findings), JSON.stringify(validate.errors)).toBe(true);
    expect(parseFindings(JSON.parse(JSON.stringify(findings)))).toEqual(findings);
    const broken = (change: (pair: Loose) => void): unknown => {
      const copy = JSON.parse(JSON.stringify(findings)) as { readonly pairs: [Loose] };
      change(copy.pairs[0]);
      return copy;
    };
    expect(() => parseFindings(broken((pair) => (pair.parts.body = "gone")))).toThrow(/parts\.body/);
    expect(() => parseFindings(broken((pair) => delete pair.parts.headline))).toThrow(/parts\.headline/);
    expect(() => parseFindings(broken((pair) => (pair.passages[0].explanation.expected = -1)))).toThrow(/expected/);
    expect(() => parseFindings(broken((pair) => delete pair.passages[0].explanation.discounted.corpus))).toThrow(
      /corpus/,
    );
  });

  it("and the parts are said in words in the reports", async () => {
    const findings = await audit([a, b]);
    const pairs = findings.pairs.map((pair) => ({ ...pair, direction: { ...pair.direction, source: "a" as const } }));
    expect(renderText({ ...findings, pairs }, { width: 400 })).toContain("Headline rewritten, body");
    for (const text of [renderMarkdown(findings), renderText(findings, { width: 400 })]) {
      // Neither is known to be the source, so that nobody rewrote the other's.
      expect(text).toContain("Headline different, body");
      expect(text).toMatch(
        /Chance would bring an overlap as strong as .* into (?:less than )?1 pair in [\d,]+ of this length\./,
      );
    }
  });
});
