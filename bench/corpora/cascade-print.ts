/** From a page to an article: headline, byline, dateline, the marks of the wire and what is left of them, credits. */
import type { Random } from "../../test/support/splitmix32.ts";
import { withMarks } from "./cascade-style.ts";
import type { Page } from "./cascade-types.ts";

export interface Printed {
  readonly text: string;
  readonly title: string;
  /** Marks of the wire that stand in the text, for its copies to inherit. */
  readonly marks: readonly string[];
  /** What a copy can know of where the text is from: the agency named, the place. */
  readonly namesAgency: boolean;
  readonly namesPlace: boolean;
  readonly operations: readonly string[];
}

const FIRST_NAMES = "Jane Martin Helen Peter Ruth Alan Nadia Colin Marta Simon".split(" ");
const LAST_NAMES = "Hale Ostrow Pembry Quinn Raskin Tolland Vickers Wyeth Yarrow Bexley".split(" ");
const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";

/** `parents` are the parents of the page in print: a copy cannot name what its source did not. */
export function printPage(page: Page, parents: readonly Printed[], random: Random): Printed {
  const isWire = page.role === "wire";
  const operations: string[] = [];
  const marks = isWire
    ? wireMarks(page, random)
    : leftOver(
        page,
        parents.flatMap(({ marks: theirs }) => theirs),
        random,
      );
  if (!isWire && marks.length > 0) operations.push("left-wire-marks");
  const [dateline, how] = isWire ? [wireDateline(page, random), ""] : datelineOf(page, parents, random);
  if (how !== "") operations.push(how);
  const byline = isWire ? null : bylineOf(page, random);
  const credit = isWire || page.origin === null ? null : creditOf(page, page.origin, random);
  if (credit !== null) operations.push("credit");
  const isUpdate = marks.find((mark) => /^UPDATE \d/.test(mark));
  const title = (isUpdate === undefined ? "" : `${isUpdate}-`) + page.headline;
  const above = marks.filter((mark) => /^(?:[A-Z]+-|\(Adds|\(Updates|EDITOR)/.test(mark));
  const below = marks.filter((mark) => /^(?:REUTER|\(Report)/.test(mark));
  const paragraphs = page.body.map(({ text }) => text);
  paragraphs[0] = (dateline + (paragraphs[0] ?? "")).trim();
  if (marks.includes("(MORE)")) paragraphs.splice(Math.ceil(paragraphs.length / 2), 0, "(MORE)");
  const lines = [title, ...above, byline, ...paragraphs, credit, ...below].filter((line) => line !== null);
  const furniture = random.chance(0.2) && !isWire ? ["Share this article", "More on this story"] : [];
  return {
    text: [...lines, ...furniture].join("\n\n"),
    title,
    marks,
    // A subscriber knows whose wire it is, whatever the kept version says.
    namesAgency: isWire || dateline.includes("(") || credit === page.origin,
    namesPlace: isWire || page.parents.length === 0 || dateline !== "",
    operations,
  };
}

/** Half of the wire is kept as a database keeps it, without its marks. */
function wireMarks(page: Page, random: Random): string[] {
  if (random.chance(0.5)) return [];
  const slug = page.headline
    .toUpperCase()
    .split(/\W+/)
    .filter((word) => word.length > 3)
    .slice(0, 2)
    .join("-");
  return [
    ...(random.chance(0.4) ? [slug.includes("-") ? slug : `NEWS-${slug}`] : []),
    ...(random.chance(0.3) ? [`UPDATE ${1 + random.below(4)}`] : []),
    ...(random.chance(0.4)
      ? [random.pick(["(Adds details, quotes)", "(Updates with closing prices)", "EDITOR'S NOTE: adds background"])!]
      : []),
    ...(random.chance(0.3) ? ["(MORE)"] : []),
    ...(random.chance(0.5) ? [random.pick(["REUTER ah/jm", "(Reporting by Ann Hollis; editing by J. Marsh)"])!] : []),
  ];
}

/** What a desk forgot to take out. The feed carried marks even where the kept version of the wire has none. */
function leftOver(page: Page, inherited: readonly string[], random: Random): string[] {
  const own =
    page.role === "subscriber" && page.origin !== page.outlet.name && random.chance(0.3) ? wireMarks(page, random) : [];
  return [...new Set([...inherited, ...own])].filter(() => random.chance(0.15));
}

function wireDateline(page: Page, random: Random): string {
  return random.chance(0.7) ? `${page.dateline} (${page.outlet.name}) - ` : `${page.dateline} - `;
}

function datelineOf(page: Page, parents: readonly Printed[], random: Random): readonly [string, string] {
  const isAgency = page.origin !== null && page.role !== "paper" && parents.some(({ namesAgency }) => namesAgency);
  const place = page.dateline.replace(new RegExp(`,? (?:${MONTHS}|[A-Z][a-z]{2,3}) \\d{1,2}$`), "");
  if (page.parents.length === 0) return [random.chance(0.4) ? `${place} - ` : "", ""];
  const way = random.below(5);
  if (way === 0 && isAgency) return [`${page.dateline} (${page.origin!}) - `, "dateline-kept"];
  if (way === 1 && isAgency) return [`${place} (${page.origin!}) – `, "dateline-rewritten"];
  if (way === 2 && parents.some(({ namesPlace }) => namesPlace)) return [`${place}: `, "dateline-rewritten"];
  return ["", "dateline-dropped"];
}

function bylineOf(page: Page, random: Random): string | null {
  const way = random.below(4);
  if (way < 2) return null;
  if (way === 2 && page.parents.length > 0)
    return random.pick(["By our staff", "Staff and agencies", "By a staff reporter"])!;
  return `By ${random.pick(FIRST_NAMES)!} ${random.pick(LAST_NAMES)!}`;
}

function creditOf(page: Page, origin: string, random: Random): string | null {
  if (!random.chance(0.35)) return null;
  const isAgency = !/ (?:Courier|Herald|Evening|Gazette|Chronicle|Mercury|Online|Today|Now|Live|Daily)/.test(origin);
  const forms = isAgency
    ? [origin, `- ${origin}`, `With reporting by ${origin}`, "Agencies"]
    : [
        `The news was first reported by the ${origin}.`,
        `According to the ${origin}, more is to follow.`,
        `Source: ${origin}`,
      ];
  return withMarks(random.pick(forms)!, page.outlet.curly);
}
