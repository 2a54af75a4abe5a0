/** One story in a hundred to three thousand outlets, audited: processor time, memory, and whether each copy hangs below the text that it was made from. */
import { VERSION } from "../src/base/index.ts";
import type { Findings } from "../src/findings/index.ts";
import { audit } from "../src/index.ts";
import { makeLargeFamily, rightParents, type LargeFamily } from "./corpora/large-family.ts";
import { atMost, cpuMicroseconds, unmeasured, type BenchContext, type Part, type Row } from "./part.ts";
import { cascadeStories } from "./quality/shared-data.ts";

/** A minute and more. */
export const isLong = true;

const MEMBERS = [100, 300, 1000, 3000];
/** Members up to which all pairs are compared as well: five thousand for a hundred. */
const ALL_PAIRS = 100;
const SEED = 1;

const METHOD = `
A family out of \`bench/corpora/large-family.ts\`, dates given: a Reuters story of 1987 and its copies, half of them from the wire, the others from any that had it already; 15 % word for
word, of the others 40 % cut from the bottom, the rest through a desk that cuts, edits and adds. Processor time of \`audit\` from the articles to the findings, without reading and writing;
one run a size, in one process. Parents right: the one named is the one that the copy was made from, or one with the same text. A copy that only cut lies as near to every copy that cut less, so that no
text tells all of them.
`;

export async function bench({ root }: BenchContext): Promise<Part> {
  const stories = cascadeStories(root);
  const what = "audit of a family of 1000";
  if (stories === undefined) return { rows: [], goals: [unmeasured(what, "≤ 2 s", "../shared is absent")] };
  const all = [...stories.test, ...stories.training];
  const rows: Row[] = [];
  for (const members of MEMBERS) {
    const family = makeLargeFamily(all, { seed: SEED, members, dates: "given" });
    rows.push(await timed(family, false));
    if (members <= ALL_PAIRS) rows.push(await timed(family, true));
  }
  const seconds = rows.find(({ task }) => task.startsWith("1000 "))!.value;
  return {
    rows,
    goals: [atMost(what, seconds, 2, " s", "most of it is comparing two or three pairs an article")],
    method: METHOD,
  };
}

async function timed(family: LargeFamily, allPairs: boolean): Promise<Row> {
  const begun = cpuMicroseconds();
  const findings = await audit(family.articles, { allPairs });
  const value = (cpuMicroseconds() - begun) / 1e6;
  return {
    task: `${family.articles.length} articles, audit`,
    engine: allPairs ? "wirecopy, all pairs" : "wirecopy",
    version: VERSION,
    value,
    unit: "s",
    quality: qualityOf(family, findings),
  };
}

function qualityOf(family: LargeFamily, findings: Findings): string {
  const copies = family.parentOf.size;
  const lost = findings.families.reduce((sum, { lostSources }) => sum + lostSources.length, 0);
  const largest = Math.max(0, ...findings.families.map(({ articles }) => articles.length));
  return `parents right ${(rightParents(family, findings) / copies).toFixed(3)}; ${findings.pairs.length} pairs, ${largest} in one family, ${lost} lost sources; ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`;
}
