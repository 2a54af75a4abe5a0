/** What the stamps of a cascade say: the truth, the day alone, nothing, or something false. */
import type { Random } from "../../test/support/splitmix32.ts";
import type { CascadeOptions, Page } from "./cascade-types.ts";

/** Minutes after its source that an outlet prints a copy. */
export function lagOf(kind: Page["outlet"]["kind"], random: Random): number {
  if (kind === "agency") return 1 + random.below(20);
  if (kind === "web") return 4 + Math.floor(600 * (random.below(1000) / 1000) ** 3);
  return 300 + random.below(1200);
}

export function stampOf(page: Page, mode: CascadeOptions["dates"], random: Random): string | undefined {
  // Drawn in every mode, so that one mode does not shift the draws of another article.
  const [way, shift, hours] = [random.below(100), 1 + random.below(600), random.below(2) * 2 - 1];
  if (mode === "withheld") return undefined;
  const exact = new Date(Math.floor(page.time) * 60_000).toISOString().replace(".000Z", "Z");
  const day = exact.slice(0, 10);
  if (mode === "given") return way < 12 ? day : exact;
  const zone = 60 * hours * (1 + (shift % 8));
  if (way < 30) return exact;
  if (way < 50) return day;
  if (way < 65) return undefined;
  if (way < 75) return exact.slice(0, -1);
  // The clock of another zone, printed as UTC.
  if (way < 88) return new Date(Math.floor(page.time + zone) * 60_000).toISOString().replace(".000Z", "Z");
  // A source that was updated carries the time of the update; a copy may carry the time of its planning.
  const wrong = page.parents.length === 0 ? page.time + shift : page.time - 2 * shift;
  return new Date(Math.floor(wrong) * 60_000).toISOString().replace(".000Z", "Z");
}
