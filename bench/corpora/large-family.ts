/**
 * One story that hundreds of outlets ran, with the gold of who took it from whom: half of them from the wire itself, the others from whoever had it already, some word for
 * word, most after a desk of their own (`cascade-desk.ts`) has cut and edited it.
 *
 * A cascade (`cascades.ts`) has a dozen articles and sixteen towns; here outlets and text of their own do for thousands.
 */
import type { Article } from "../../src/base/index.ts";
import type { Findings } from "../../src/findings/index.ts";
import { splitmix32, type Random } from "../../test/support/splitmix32.ts";
import { lagOf, stampOf } from "./cascade-dates.ts";
import { makeAgency, makeOutlet } from "./cascade-outlets.ts";
import { copyPage, sourcePage, type PageHead } from "./cascade-pages.ts";
import { printPage, type Printed } from "./cascade-print.ts";
import { runsOf } from "./cascade-stories.ts";
import type { CascadeOptions, CascadeStory, Outlet, Page } from "./cascade-types.ts";

export interface LargeFamily {
  /** The wire first, then in the order in which they were copied. */
  readonly articles: readonly Article[];
  /** Whose text each has; none of the wire. Of copies of one text, word for word, which of them it was from is nobody's to tell. */
  readonly parentOf: ReadonlyMap<string, string>;
}

export interface LargeFamilyOptions {
  readonly seed: number;
  readonly members: number;
  readonly dates: CascadeOptions["dates"];
  /** Share of the copies that print their source word for word. Default 0.15. */
  readonly verbatim?: number;
  /** Share of the others that cut from the bottom and change no word. Default 0.4. */
  readonly cut?: number;
  /** Share that has it from the wire itself. Default 0.5. */
  readonly straight?: number;
}

const VERBATIM = 0.15;
const CUT = 0.4;
const STRAIGHT = 0.5;

/** The family of one of the longer stories. Each copy has a story to itself for text of its own, until there are no more: then two may share what nobody here wrote. O(words of the stories + members × text). */
export function makeLargeFamily(stories: readonly CascadeStory[], options: LargeFamilyOptions): LargeFamily {
  const { seed, members, dates } = options;
  const random = splitmix32(seed * 100_003 + 17);
  const long = stories.flatMap(({ paragraphs }, index) => (paragraphs.join(" ").length > 2500 ? [index] : []));
  const story = stories[random.pick(long)!]!;
  const pool = apart(stories, story, random);
  const taken = new Set<string>();
  const headFor = (outlet: Outlet, number: number, time: number): PageHead => ({
    // A name that says nothing: in the order of names a source stands anywhere.
    id: `w${((number * 7919 + 13) % 100_003).toString(36).padStart(4, "0")}`,
    outlet,
    time,
  });
  const root = sourcePage(headFor(makeAgency(random), 0, story.time), story, random);
  const pages: Page[] = [root];
  const prints: Printed[] = [printPage(root, [], random)];
  const articles: Article[] = [];
  const parentOf = new Map<string, string>();
  const add = (page: Page, print: Printed): void => {
    const publishedAt = stampOf(page, dates, random);
    const stamp = publishedAt === undefined ? {} : { publishedAt };
    articles.push({ id: page.id, text: print.text, outlet: page.outlet.name, ...stamp });
  };
  add(root, prints[0]!);
  while (pages.length < members) {
    const from = random.chance(options.straight ?? STRAIGHT) ? 0 : random.below(pages.length);
    const parent = pages[from]!;
    const outlet = manyOutlets(random, taken);
    const head = headFor(outlet, pages.length, parent.time + lagOf(outlet.kind, random));
    const own = [pool[pages.length % pool.length]!];
    const isVerbatim = random.chance(options.verbatim ?? VERBATIM);
    const isCut = random.chance(options.cut ?? CUT);
    const page =
      isVerbatim || isCut ? shortened(head, parent, isVerbatim ? 1 : 0.4, random) : copyPage(head, parent, own, random);
    // A copy of a paper that names no agency can only name the paper.
    const origin = prints[from]!.namesAgency ? page.origin : parent.outlet.name;
    const print = isVerbatim ? prints[from]! : printPage({ ...page, origin }, [prints[from]!], random);
    pages.push(page);
    prints.push(print);
    parentOf.set(page.id, parent.id);
    add(page, print);
  }
  return { articles, parentOf };
}

/**
 * Copies whose parent is the one named, or one that prints the same text: which of two that are alike word for word it was from nobody can tell. Of a copy word for word it may
 * also be the one that its text was first copied from.
 */
export function rightParents({ articles, parentOf }: LargeFamily, { families }: Pick<Findings, "families">): number {
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  const firstWith = new Map<string, string>();
  for (const { id, text } of articles) if (!firstWith.has(text)) firstWith.set(text, id);
  const named = new Map<string, string[]>();
  for (const { edges } of families)
    for (const { source, derivative } of edges) named.set(derivative, [...(named.get(derivative) ?? []), source]);
  return [...parentOf].filter(([id, parent]) => {
    const first = parentOf.get(firstWith.get(textOf.get(id)!)!);
    const right = new Set([textOf.get(parent), first === undefined ? undefined : textOf.get(first)]);
    const sources = named.get(id) ?? [];
    return sources.length > 0 && sources.every((source) => right.has(textOf.get(source)));
  }).length;
}

/** The parent's text as it is, of its paragraphs the first ones: `least` of them at least. */
function shortened(head: PageHead, parent: Page, least: number, random: Random): Page {
  const kept = Math.ceil(parent.body.length * (least + (1 - least) * (random.below(100) / 100)));
  const origin = parent.origin ?? parent.outlet.name;
  return {
    ...parent,
    ...head,
    role: "copy-of-copy",
    origin,
    body: parent.body.slice(0, Math.max(2, kept)),
    parents: [parent.id],
    operations: [],
  };
}

/** The stories in an order that is drawn, without those that share a run of words with one before them or with `story`. */
function apart(stories: readonly CascadeStory[], story: CascadeStory, random: Random): CascadeStory[] {
  const taken = new Set(runsOf(story.paragraphs));
  const drawn = stories.map((one) => ({ one, rank: random.below(1 << 30) })).sort((x, y) => x.rank - y.rank);
  return drawn.flatMap(({ one }) => {
    const runs = runsOf(one.paragraphs);
    if (runs.some((run) => taken.has(run))) return [];
    for (const run of runs) taken.add(run);
    return [one];
  });
}

const TOWNS_BEGIN = "Mar Os Cal Pen Wex Har Dun Ash Kel Lin Thor Mer Stan El Cor Fair Bar Hol Win Glen".split(" ");
const TOWNS_BEFORE = ["", "", "East ", "West ", "Upper "];
const TOWNS_END =
  "ford by der rose ley row more combe stead dale bridge haven wick mont ton field port well hurst cliffe".split(" ");

/** As `makeOutlet`, in one of 1,600 towns. */
function manyOutlets(random: Random, taken: Set<string>): Outlet {
  for (;;) {
    const outlet = makeOutlet(random, new Set());
    const kind = outlet.name.slice(outlet.name.indexOf(" "));
    const name = `${random.pick(TOWNS_BEFORE)!}${random.pick(TOWNS_BEGIN)!}${random.pick(TOWNS_END)!}${kind}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return { ...outlet, name };
  }
}
