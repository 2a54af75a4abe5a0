/**
 * Findings as one HTML page that is complete in itself: it asks the network for nothing and runs no script but its own, which the
 * Content-Security-Policy holds it to by hash.
 */

import { checkInteger, checkOptionNames, checkString } from "../../base/index.ts";
import type { Findings } from "../../findings/index.ts";
import { countOf, creditTally, measures, overview, summarize, type Overview } from "../overview.ts";
import { CAVEATS, grouped, plural } from "../words.ts";
import { markup, raw, type Markup } from "./escape.ts";
import { CONTENT_SECURITY_POLICY } from "./policy.ts";
import { outletSection, storySection } from "./outlets.ts";
import { pairSection } from "./pair.ts";
import { limitSection, problemSection, runSection } from "./run-sections.ts";
import { SCRIPT } from "./script.ts";
import { apartSection, articleSection, editSection, familySection, pairTable, type Section } from "./sections.ts";
import { STYLE } from "./style.ts";

export interface HtmlOptions {
  /**
   * Heading of the page and title of the window.
   *
   * Default: `"Shared news text"`
   */
  readonly title?: string | undefined;
  /**
   * Pairs shown in full, side by side; further ones are in the table only.
   *
   * Default: `50`
   */
  readonly maxPairs?: number | undefined;
  /**
   * Rows of a table, and families drawn; further ones are counted.
   *
   * Default: `500`
   */
  readonly maxRows?: number | undefined;
}

/**
 * Renders findings as one self-contained page. Same findings, same bytes. Linear in the findings; the page holds the texts of the pairs that
 * are shown in full.
 *
 * @throws TypeError or RangeError naming an option that is unknown or out of range.
 */
export function renderHtml(findings: Findings, options: HtmlOptions = {}): string {
  checkOptionNames(options, ["title", "maxPairs", "maxRows"], "renderHtml");
  const title = checkString(options.title ?? "Shared news text", "title");
  const maxPairs = checkInteger(options.maxPairs ?? 50, "maxPairs", 0);
  const maxRows = checkInteger(options.maxRows ?? 500, "maxRows", 1);
  const view = overview(findings);
  const sections = [
    aboutSection(view),
    pairsSection(view, maxPairs, maxRows),
    outletSection(view, maxRows),
    familySection(view, maxRows),
    storySection(view, maxRows),
    sideBySideSection(view, maxPairs),
    apartSection(view, maxRows),
    editSection(view),
    articleSection(view, maxRows),
    problemSection(view, maxRows),
    limitSection(view, maxRows),
    runSection(view, maxRows),
  ].filter((section) => section !== null);
  return page(title, view, sections).markup;
}

function page(title: string, view: Overview, sections: readonly Section[]): Markup {
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${raw(CONTENT_SECURITY_POLICY)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>${raw(STYLE)}</style>
      </head>
      <body>
        <a class="skip" href="#main">To the findings</a>
        <header>
          <p class="kicker">wirecopy report</p>
          <h1>${title}</h1>
          <p class="lede">${[summarize(view), creditTally(view)].join(" ").trim()}</p>
          ${keyFigures(view)}
        </header>
        <nav aria-label="Contents">
          <ul>
            ${sections.map(({ id, title: name }) => markup`<li><a href="#${id}">${name}</a></li>`)}
          </ul>
        </nav>
        <main id="main">
          ${sections.map(
            ({ id, title: name, body }) =>
              markup`<section id="${id}" aria-labelledby="${id}-heading">
                <h2 id="${id}-heading">${name}</h2>
                ${body}
              </section> `,
          )}
        </main>
        <footer>
          <p>
            ${view.findings.tool.name} ${view.findings.tool.version}. This page asks the network for nothing and can be
            kept as it is.
          </p>
        </footer>
        <script>${raw(SCRIPT)}</script>
      </body>
    </html>
`;
}

function keyFigures({ findings, articles, sharing, counts }: Overview): Markup | null {
  if (articles.length === 0) return null;
  const derived = countOf(counts, "duplicate", "wholly-derived", "partially-derived");
  const missing = sharing.filter(({ pair }) => ["uncredited", "miscredited", "stripped"].includes(pair.credit)).length;
  const figures: readonly (readonly [number, string])[] = [
    [articles.length, articles.length === 1 ? "article" : "articles"],
    [derived, derived === 1 ? "derived pair" : "derived pairs"],
    [
      missing,
      missing === 1
        ? "pair in which no credit to the source was found"
        : "pairs in which no credit to the source was found",
    ],
    [findings.families.length, findings.families.length === 1 ? "family" : "families"],
  ];
  return markup`<ul class="figures">
    ${figures.map(([count, name]) => markup`<li><b>${grouped(count)}</b> ${name}</li>`)}
  </ul>`;
}

function aboutSection(view: Overview): Section {
  const body = markup`<ul class="caveats">
      ${CAVEATS.map((sentence) => markup`<li>${sentence}</li>`)}
    </ul>
    <details>
      <summary>What the figures are shares of</summary>
      <ul>
        ${measures(view).map((sentence) => markup`<li>${sentence}</li>`)}
        <li>
          A reason’s weight is a natural logarithm of odds: weights add up, and “odds ×7” makes the direction seven
          times likelier than it was without that reason.
        </li>
      </ul>
    </details>`;
  return { id: "about", title: "Before you read", body };
}

function pairsSection(view: Overview, maxPairs: number, maxRows: number): Section | null {
  if (view.sharing.length === 0) return null;
  const body = pairTable(view, Math.min(maxPairs, view.sharing.length), maxRows);
  return { id: "pairs", title: "Pairs that share text", body };
}

function sideBySideSection(view: Overview, maxPairs: number): Section | null {
  const shown = view.sharing.slice(0, maxPairs);
  const left = view.sharing.length - shown.length;
  if (shown.length === 0) return null;
  const body = markup`${shown.map(pairSection)}
  ${left > 0 && markup`<p class="note">${plural(left, "further pair")} not shown side by side (maxPairs ${maxPairs}); findings.json has all of them.</p>`}`;
  return { id: "side-by-side", title: "Side by side", body };
}
