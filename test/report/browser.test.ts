import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Findings } from "../../src/findings/index.ts";
import { renderHtml } from "../../src/report/index.ts";
import { EMPTY_FINDINGS, FIXTURE, FIXTURE_WITHOUT_TEXT } from "../support/findings-fixture.ts";
import { HOSTILE } from "../support/hostile-findings.ts";

const PLACES = [
  process.env["CHROMIUM_PATH"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const executablePath = PLACES.find((place) => place !== "" && existsSync(place));
const reason = executablePath === undefined ? " (skipped: no Chromium in /usr/bin or at CHROMIUM_PATH)" : "";
const axe = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

const DESKTOP = { viewport: { width: 1280, height: 900 } } as const;
const MOBILE = { viewport: { width: 390, height: 844 } } as const;

describe.skipIf(executablePath === undefined)(`the HTML report in Chromium${reason}`, () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "wirecopy-report-"));

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath ?? "",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a report and runs `look`; gives back everything the page asked for or complained about. */
  async function open(
    findings: Findings,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<void>,
  ): Promise<string[]> {
    const file = join(folder, "report.html");
    writeFileSync(file, renderHtml(findings));
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    const address = pathToFileURL(file).href;
    page.on("request", (request) => {
      if (request.url().split("#")[0] !== address) complaints.push(`request: ${request.url()}`);
    });
    page.on("console", (message) => complaints.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(address);
    await look(page);
    await context.close();
    return complaints;
  }

  it.each([
    ["light, desktop", FIXTURE, { ...DESKTOP, colorScheme: "light" }],
    ["dark, desktop", FIXTURE, { ...DESKTOP, colorScheme: "dark" }],
    ["light, mobile", FIXTURE, { ...MOBILE, colorScheme: "light" }],
    ["without texts", FIXTURE_WITHOUT_TEXT, DESKTOP],
    ["without articles", EMPTY_FINDINGS, MOBILE],
    ["hostile strings", HOSTILE, MOBILE],
  ] as const)(
    "has no violation of accessibility rules, no request, no complaint: %s",
    async (_name, findings, options) => {
      const complaints = await open(findings, options, async (page) => {
        await page.evaluate(() => {
          document.querySelectorAll("details").forEach((details) => (details.open = true));
        });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          options.viewport.width,
        );
        await page.evaluate(axe);
        const results = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as AxeResults;
        const violations = results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
        expect(violations).toEqual([]);
      });
      expect(complaints).toEqual([]);
    },
  );

  it("prints within the width of a sheet, drawings and tables too", async () => {
    await open(FIXTURE, { viewport: { width: 700, height: 1000 } }, async (page) => {
      await page.emulateMedia({ media: "print" });
      const beyond = await page
        .locator("table, svg")
        .evaluateAll((parts) => parts.filter((part) => part.getBoundingClientRect().right > 701).length);
      expect(beyond).toBe(0);
    });
  });

  it("keeps a table of hundreds of rows to a screen, its head in sight, and a very long name to its column", async () => {
    const article = { ...FIXTURE.articles[0]!, outlet: "Donaudampfschifffahrt".repeat(30) };
    const others = Array.from({ length: 300 }, (_, index) => ({ ...article, id: `copy ${index}` }));
    await open({ ...FIXTURE, articles: [article, ...FIXTURE.articles.slice(1), ...others] }, DESKTOP, async (page) => {
      const table = page.getByRole("region", { name: "Table: Articles" });
      expect((await table.boundingBox())!.height).toBeLessThan(DESKTOP.viewport.height);
      await table.evaluate((region) => region.scrollTo(0, 5000));
      await expect(table.getByRole("columnheader", { name: "Outlet" }).isVisible()).resolves.toBe(true);
      const top = (await table.boundingBox())!.y;
      expect(Math.abs((await table.getByRole("columnheader").first().boundingBox())!.y - top)).toBeLessThan(60);
      const tooWide = await page
        .locator(".rows")
        .evaluateAll((regions) => regions.filter((region) => region.scrollWidth > region.clientWidth).length);
      expect(tooWide).toBe(0);
    });
  });

  it("fits a window of 320 pixels", async () => {
    await open(FIXTURE, { viewport: { width: 320, height: 700 } }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });

  it("lights up both sides of a passage under the pointer and the focus", async () => {
    const complaints = await open(FIXTURE, DESKTOP, async (page) => {
      const lit = (): Promise<string[]> =>
        page.locator(".lit").evaluateAll((parts) => parts.map((part) => part.textContent ?? ""));
      await page.locator("#pair-2-derivative-9").hover();
      const both = await lit();
      expect(both.length).toBeGreaterThanOrEqual(2);
      expect(both.join()).toContain("Oscarsen");
      expect(both.join()).toContain("Oskarsen");
      await page.mouse.move(0, 0);
      expect(await lit()).toEqual([]);
      await page.locator("#pair-2-source-3 .badge").focus();
      expect((await lit()).join()).toContain("on Sunday");
    });
    expect(complaints).toEqual([]);
  });

  it("prints dark on white, in full, whatever the scheme of the screen", async () => {
    const complaints = await open(FIXTURE, { ...DESKTOP, colorScheme: "dark" }, async (page) => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      const look = (selector: string, name: "color" | "backgroundColor" | "maxHeight"): Promise<string> =>
        page
          .locator(selector)
          .first()
          .evaluate((element, property) => getComputedStyle(element)[property], name);
      expect(await look("body", "color")).toBe("rgb(29, 27, 24)");
      expect(await look("body", "backgroundColor")).toBe("rgb(255, 255, 255)");
      expect(await look(".column", "maxHeight")).toBe("none");
    });
    expect(complaints).toEqual([]);
  });

  it("leads from one side to the other without script", async () => {
    const complaints = await open(FIXTURE, { ...DESKTOP, javaScriptEnabled: false }, async (page) => {
      await page.locator("#pair-2-source-8 .badge").click();
      expect(page.url()).toMatch(/#pair-2-derivative-8$/);
      expect(await page.locator("#pair-2-derivative-8").isVisible()).toBe(true);
    });
    expect(complaints).toEqual([]);
  });

  it("lets a script in an article do nothing, even one that got past the escaping", async () => {
    const complaints = await open(FIXTURE, DESKTOP, async (page) => {
      await page.evaluate(() => {
        document.body.insertAdjacentHTML(
          "beforeend",
          '<img src="x" onerror="document.title = 1"><b onclick="document.title = 1">b</b>',
        );
        document.querySelector("b[onclick]")?.dispatchEvent(new Event("click"));
      });
      expect(await page.title()).toBe("Shared news text");
    });
    expect(complaints.join("\n")).toContain("Content Security Policy");
    expect(complaints.filter((complaint) => complaint.startsWith("dialog"))).toEqual([]);
  });
});
