/**
 * Generated cascades: how a story travels, with the gold of who took it from whom.
 *
 * A source (a wire or a paper), desks that edit and print it, copies of those copies, articles put together from two, reports of the same event by
 * others who were given the same quotations and figures, background that two got from an agency. The source may be withheld. The texts come from the articles
 * that are handed in; the operations are those of `cascade-desk.ts` and `test/support/edited-copies.ts`. Nothing is drawn but from the seed.
 */
import { splitmix32, type Random } from "../../test/support/splitmix32.ts";
import { lagOf, stampOf } from "./cascade-dates.ts";
import { goldPairs } from "./cascade-gold.ts";
import { makeAgency, makeOutlet } from "./cascade-outlets.ts";
import { ownParagraph, reportOf } from "./cascade-own-text.ts";
import { copyPage, mosaicPage, sourcePage, type PageHead } from "./cascade-pages.ts";
import { printPage, type Printed } from "./cascade-print.ts";
import { nearestStories } from "./cascade-stories.ts";
import type { Cascade, CascadeArticle, CascadeOptions, CascadeStory, Outlet, Page } from "./cascade-types.ts";

export { partByTime, storiesOf } from "./cascade-stories.ts";
export type { Cascade, CascadeArticle, CascadeOptions, CascadePair, CascadeStory, Role } from "./cascade-types.ts";

/** Stories nearest to the event: the first for independent reports, the others two by two for text of the copies' own. */
const NEAREST = 24;
const LOST = 0.3;
const OUTLETS = 0.5;

/** Yields `count` cascades, no story a source twice. O(stories) each. Throws `RangeError` for fewer stories than cascades. */
export function* makeCascades(stories: readonly CascadeStory[], options: CascadeOptions): IterableIterator<Cascade> {
  const { seed, count } = options;
  if (stories.length < count + NEAREST) throw new RangeError(`stories must be more than count + ${NEAREST}`);
  const step = Math.floor(stories.length / count);
  for (let number = 0; number < count; number++) {
    const random = splitmix32(seed * 100_003 + number);
    yield makeCascade(`c${number}`, stories, number * step, options, random);
  }
}

function makeCascade(
  id: string,
  stories: readonly CascadeStory[],
  index: number,
  options: CascadeOptions,
  random: Random,
): Cascade {
  const story = stories[index]!;
  const near = nearestStories(stories, index, NEAREST);
  // A corpus too small or too much about one thing: some articles would have no words of their own.
  if (near.length < NEAREST) throw new RangeError(`stories must hold ${NEAREST} that share no text with ${story.id}`);
  const forReports = near.slice(0, 3);
  const isLost = random.chance(options.lost ?? LOST);
  const namesOutlets = random.chance(options.outlets ?? OUTLETS);
  const taken = new Set<string>();
  const number = lineageCounter();
  let serial = 0;
  const headFor = (outlet: Outlet, time: number): PageHead => ({
    // A name that says nothing: in the order of names a source stands anywhere.
    id: `${id}-${(((serial++ * 7 + index) % 23) + 10).toString(36)}`,
    outlet,
    time,
  });
  const isWire = random.chance(0.65);
  const outletOfRoot = isWire ? makeAgency(random) : makeOutlet(random, taken);
  const root = number(sourcePage(headFor(outletOfRoot, story.time), story, random));
  const pages: Page[] = [root];
  let used = 3;
  // Own text of two articles must not come from one story, or they would share what the gold does not know of.
  const ownStories = (): CascadeStory[] => near.slice(used, (used += 2));
  const copy = (parent: Page): Page => {
    const outlet = makeOutlet(random, taken);
    const head = headFor(outlet, parent.time + lagOf(outlet.kind, random));
    const page = number(copyPage(head, parent, ownStories(), random));
    pages.push(page);
    return page;
  };
  const subscribers = Array.from({ length: (isLost ? 2 : 1) + random.below(3) }, () => copy(root));
  for (let copies = random.below(3); copies > 0; copies--) copy(random.pick(subscribers)!);
  const reports = Array.from({ length: random.below(3) }, (_, k): Page => {
    const outlet = makeOutlet(random, taken);
    const own = forReports[k]!;
    return number({
      ...headFor(outlet, story.time + random.below(600) - 200),
      ...frameOf(own, "independent", "report"),
      origin: null,
      body: reportOf(story, own, k, outlet.curly, random),
    });
  });
  pages.push(...reports);
  if (reports.length > 0 && random.chance(0.4)) {
    const outlet = makeOutlet(random, taken);
    const parents = [random.pick(subscribers)!, reports[0]!];
    const head = headFor(outlet, Math.max(...parents.map(({ time }) => time)) + lagOf(outlet.kind, random));
    const halves = parents.map((parent) => copyPage(head, parent, ownStories(), random)) as [Page, Page];
    pages.push(number(mosaicPage(head, ...halves, random)));
  }
  const lost = new Set(isLost ? [root] : []);
  if (reports.length === 2 && random.chance(0.25)) {
    const head = headFor(makeAgency(random), story.time - 60);
    const own = forReports[2]!;
    const body = own.paragraphs.map((text) => ownParagraph(text));
    lost.add(
      shareBackground(
        pages,
        reports,
        number({ ...head, ...frameOf(own, "wire", "background"), origin: head.outlet.name, body }),
      ),
    );
  }
  return finish(id, pages, lost, { ...options, namesOutlets }, random);
}

function frameOf(
  { title, dateline }: CascadeStory,
  role: Page["role"],
  operation: string,
): Pick<Page, "role" | "headline" | "dateline" | "parents" | "operations" | "slips"> {
  return { role, headline: title, dateline, parents: [], operations: [operation], slips: new Map() };
}

/** Gives each code unit that a page has first a number of its own, by which it is known in the copies. */
function lineageCounter(): (page: Page) => Page {
  let next = 0;
  return (page) => {
    const body = page.body.map((paragraph) => ({
      ...paragraph,
      lineage: paragraph.lineage.map((unit) => (unit < 0 ? next++ : unit)),
    }));
    return { ...page, body };
  };
}

/** Two independent reports take the same paragraph from an agency's background that nobody kept. */
function shareBackground(pages: Page[], reports: readonly Page[], background: Page): Page {
  for (const report of reports) {
    const paragraph = { ...background.body[1]!, parent: background.id };
    pages[pages.indexOf(report)] = { ...report, body: [...report.body, paragraph], parents: [background.id] };
  }
  pages.unshift(background);
  return background;
}

function finish(
  id: string,
  pages: readonly Page[],
  lost: ReadonlySet<Page>,
  options: CascadeOptions & { readonly namesOutlets: boolean },
  random: Random,
): Cascade {
  const prints = new Map<string, Printed>();
  const articles = pages.map((page): CascadeArticle => {
    const parents = page.parents.map((parent) => prints.get(parent)!);
    // A copy of a paper that names no agency can only name the paper.
    const parent = pages.find((one) => one.id === page.parents[0]);
    const origin = parents.length === 0 || parents[0]!.namesAgency ? page.origin : (parent?.outlet.name ?? null);
    const printed = printPage({ ...page, origin }, parents, random);
    prints.set(page.id, printed);
    const publishedAt = stampOf(page, options.dates, random);
    const hasTitle = random.chance(0.5);
    return {
      article: {
        id: page.id,
        text: printed.text,
        ...(hasTitle ? { title: printed.title } : {}),
        ...(options.namesOutlets ? { outlet: page.outlet.name } : {}),
        ...(publishedAt === undefined ? {} : { publishedAt }),
      },
      role: page.role,
      parents: page.parents,
      operations: [...page.operations, ...printed.operations],
      paragraphParents: page.body.map(({ parent }) => parent),
      units: Int32Array.from(page.body.flatMap(({ lineage }) => [...lineage])),
    };
  });
  const present = pages.filter((page) => !lost.has(page));
  return {
    id,
    articles: articles.filter((_, i) => !lost.has(pages[i]!)),
    lost: articles.filter((_, i) => lost.has(pages[i]!)),
    pairs: goldPairs(pages, present),
  };
}
