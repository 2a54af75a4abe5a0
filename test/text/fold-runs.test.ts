import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { buildPage, foldPage } from "../../src/text/fold-table.ts";

/** Basic Latin with Latin-1, and general punctuation. */
const RECORDED = [0x00, 0x20];
const file = fileURLToPath(new URL("../../src/text/fold-runs.ts", import.meta.url));

it("records pages of the fold table as the rules build them", () => {
  if (process.env["UPDATE_FOLD_RUNS"] !== undefined) writeFileSync(file, source());
  expect(readFileSync(file, "utf8")).toBe(source());
  for (const page of RECORDED) expect([...foldPage(page)]).toEqual([...buildPage(page)]);
});

function source(): string {
  const pages = RECORDED.map((page) => `  [0x${page.toString(16)}, [${runsOf(page).join(", ")}]],\n`);
  return `/**
 * Pages of the fold table, recorded from the rules: code point within the page at which a run begins, and what to add to the code point for its entry.
 * Written by \`UPDATE_FOLD_RUNS=1 npx vitest run test/text/fold-runs.test.ts\`; not edited by hand.
 */
// prettier-ignore
export const FOLD_RUNS: ReadonlyMap<number, readonly number[]> = new Map([
${pages.join("")}]);
`;
}

function runsOf(page: number): number[] {
  const runs: number[] = [];
  buildPage(page).forEach((entry, low) => {
    const added = entry - (page * 256 + low);
    if (runs.length === 0 || runs[runs.length - 1] !== added) runs.push(low, added);
  });
  return runs;
}
