/** What every rendering of findings owes its reader, whatever the format. */

import { describe, expect, it } from "vitest";
import type { Findings } from "../../src/findings/index.ts";
import { EMPTY_FINDINGS, FIXTURE, FIXTURE_WITHOUT_TEXT } from "../support/findings-fixture.ts";
import { HOSTILE } from "../support/hostile-findings.ts";

export interface RendererUnderTest {
  readonly name: string;
  readonly render: (findings: Findings) => string | Promise<string>;
  /** Ids that must be in the output. Default: those of all articles. */
  readonly ids?: ((findings: Findings) => readonly string[]) | undefined;
  /** How the format writes an id. */
  readonly writeId: (id: string) => string;
  /** What is left of an output that should hold no markup but the renderer's own: every breach found, empty where there is none. */
  readonly breaches: (output: string) => readonly string[];
}

/** All but line feed, tab and the carriage return of CSV. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\p{Cs}]/u;

export function describeRenderer({ name, render, ids, writeId, breaches }: RendererUnderTest): void {
  describe(`${name} as a renderer`, () => {
    it("gives the same bytes for the same findings, and leaves the findings as they were", async () => {
      const before = JSON.stringify(FIXTURE);
      const first = await render(FIXTURE);
      expect(await render(JSON.parse(before) as Findings)).toBe(first);
      expect(JSON.stringify(FIXTURE)).toBe(before);
    });

    it("names every article", async () => {
      const output = await render(FIXTURE);
      const expected = ids === undefined ? FIXTURE.articles.map(({ id }) => id) : ids(FIXTURE);
      expect(expected.length).toBeGreaterThan(0);
      for (const id of expected) expect(output).toContain(writeId(id));
    });

    it("ends in a line feed and has no value that was never there", async () => {
      for (const findings of [FIXTURE, FIXTURE_WITHOUT_TEXT, EMPTY_FINDINGS]) {
        const output = await render(findings);
        expect(output.endsWith("\n")).toBe(true);
        expect(output).not.toMatch(/\bundefined\b|\[object |\bNaN\b|\bInfinity\b/);
      }
    });

    it("renders findings without articles", async () => {
      expect(breaches(await render(EMPTY_FINDINGS))).toEqual([]);
    });

    it("lets nothing that comes from outside act", async () => {
      for (const findings of [FIXTURE, HOSTILE]) {
        const output = await render(findings);
        expect(output.match(CONTROLS)).toBeNull();
        expect(breaches(output)).toEqual([]);
      }
    });
  });
}
