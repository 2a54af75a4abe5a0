import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../src/report/index.ts";
import { escapeHtml, isWebAddress, languageTag, markup } from "../../src/report/html/escape.ts";
import { CONTENT_SECURITY_POLICY, SCRIPT_HASH, STYLE_HASH } from "../../src/report/html/policy.ts";
import { SCRIPT } from "../../src/report/html/script.ts";
import { STYLE } from "../../src/report/html/style.ts";
import { FIXTURE, FIXTURE_WITHOUT_TEXT } from "../support/findings-fixture.ts";
import { contrast, schemes } from "../support/contrast.ts";

const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;
const page = renderHtml(FIXTURE);

describe("the page's policy", () => {
  it("names the hashes of the style and the script that the page has", () => {
    expect(STYLE_HASH).toBe(hashOf(STYLE));
    expect(SCRIPT_HASH).toBe(hashOf(SCRIPT));
    expect(hashOf(/<style>([^]*?)<\/style>/.exec(page)?.[1] ?? "")).toBe(STYLE_HASH);
    expect(hashOf(/<script>([^]*?)<\/script>/.exec(page)?.[1] ?? "")).toBe(SCRIPT_HASH);
    expect(page).toContain(`content="${CONTENT_SECURITY_POLICY}"`);
  });
});

describe("the page's colors", () => {
  it.each(["light", "dark"] as const)("reach a contrast of 4.5 in the %s scheme", (scheme) => {
    const colors = schemes(STYLE)[scheme];
    const texts: readonly (readonly [text: string, grounds: readonly string[]])[] = [
      ["ink", ["paper", "card", "shared", "shared-lit", "style-ground", "substance-ground", "error-ground"]],
      ["quiet", ["paper", "card", "shared", "shared-lit"]],
      ["accent", ["paper", "card"]],
      ["substance", ["substance-ground"]],
      ["error", ["error-ground"]],
      ["style", ["style-ground"]],
      ["alone", ["paper", "card", "shared", "shared-lit"]],
      ["good", ["good-ground"]],
    ];
    for (const [text, grounds] of texts) {
      for (const ground of grounds) {
        const ratio = contrast(colors.get(text) ?? "", colors.get(ground) ?? "");
        expect(ratio, `--${text} on --${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe("markup", () => {
  it("escapes what it inserts, in text and in attributes", () => {
    expect(markup`<p title="${`"'\``}">${"<b>&\u001b"}</p>`.markup).toBe(
      '<p title="&quot;&#39;&#96;">&lt;b&gt;&amp;␛</p>',
    );
    expect(escapeHtml("<b>\n")).toBe("&lt;b&gt;\n");
  });

  it("takes markup, lists and numbers, and leaves out what is not there", () => {
    expect(markup`${[markup`<i>a</i>`, 1, "<"]}${null}${undefined}${false}`.markup).toBe("<i>a</i>1&lt;");
  });
});

describe("isWebAddress", () => {
  it("takes http and https only", () => {
    for (const url of ["https://a.example/x?y#z", "HTTP://a.example"]) expect(isWebAddress(url)).toBe(true);
    for (const url of [
      "javascript:alert(1)",
      " https://a.example",
      "https://a b",
      "data:text/html,x",
      "//a.example",
      "/x",
      "",
    ]) {
      expect(isWebAddress(url)).toBe(false);
    }
  });
});

describe("languageTag", () => {
  it("gives tags back and nothing else", () => {
    expect(["en", "en-US", "zh-Hant-TW", 'x"', "", null].map(languageTag)).toEqual([
      "en",
      "en-US",
      "zh-Hant-TW",
      null,
      null,
      null,
    ]);
  });
});

describe("renderHtml", () => {
  it("has both articles in full, character for character", () => {
    const text = (side: string): string => side.replace(/<a class="badge".*?<\/a>/g, "").replace(/<[^>]*>/g, "");
    const sides = [...page.matchAll(/<div class="side \w+"[^>]*>([^]*?)<\/div>/g)].map((match) => text(match[1] ?? ""));
    const wire = FIXTURE.articles.find(({ id }) => id === "001-harbour-wire");
    expect(sides).toHaveLength(8);
    for (const block of wire?.blocks ?? []) {
      expect(sides[2]).toContain(escapeHtml(wire?.text?.slice(block.start, block.end) ?? "-"));
    }
  });

  it("shows text that no block claims", () => {
    const bare = { ...FIXTURE, articles: FIXTURE.articles.map((article) => ({ ...article, blocks: [] })) };
    expect(renderHtml(bare)).toContain("More on this topic: Ten storms that changed the coast");
  });

  it("links each passage to the same passage on the other side, by ids that are unique", () => {
    for (const findings of [FIXTURE, FIXTURE_WITHOUT_TEXT]) {
      const output = renderHtml(findings);
      const ids = [...output.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, target] of output.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    }
    expect(page).toContain('href="#pair-2-derivative-7"');
  });

  it("follows no address but one of the web", () => {
    expect(page).toContain('<a href="https://wire.example/brackwater"');
    expect(page).toContain("<code>javascript:alert(1)</code>");
  });

  it("says which pairs and rows it left out", () => {
    const output = renderHtml(FIXTURE, { maxPairs: 1, maxRows: 2, title: "Storm <audit>" });
    expect(output.match(/<section class="pair"/g)).toHaveLength(1);
    expect(output).toContain("3 further pairs not shown side by side (maxPairs 1)");
    expect(output).toContain("… and 7 articles more, in findings.json.");
    expect(output).toContain("<title>Storm &lt;audit&gt;</title>");
  });

  it("gives offsets where there are no texts", () => {
    const output = renderHtml(FIXTURE_WITHOUT_TEXT);
    expect(output).toContain("The findings were saved without texts");
    expect(output).not.toContain("hospital switched to its generators,");
  });
});
