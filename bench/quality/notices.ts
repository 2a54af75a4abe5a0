/** Handouts that several papers print: told from one office, not from each other. See bench/corpora/notices. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { audit } from "../../src/index.ts";
import type { PairFindings } from "../../src/findings/index.ts";
import { judged, type Row } from "./row.ts";

const COMMAND = "npm run quality -- notices";
const HALVES = ["development", "test"] as const;
const OFFICE = "at hand";

export interface Printed {
  readonly corpus: string;
  readonly id: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  /** The articles of this corpus that it was made from. */
  readonly from: readonly string[];
  /** Whether it says whom it has it from; `null` for the office and for own reports. */
  readonly credits: boolean | null;
  readonly text: string;
}

/** What two articles are to each other in truth. `source` is the one of `taken` and `copied`. */
type Truth =
  { readonly is: "taken" | "copied" | "by way"; readonly source: string } | { readonly is: "beside" | "independent" };

interface Verdict {
  readonly truth: Truth;
  readonly found: PairFindings;
  readonly credits: boolean | null;
}

/** The four ways of auditing a corpus: what a newsroom has at hand differs. */
const WAYS = [
  { office: OFFICE, dates: "as given" },
  { office: OFFICE, dates: "left out" },
  { office: "withheld", dates: "as given" },
  { office: "withheld", dates: "left out" },
] as const;

export async function measureNotices(
  root: string,
  onListed: (title: string, lines: readonly string[]) => void,
  isListing: boolean,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const half of HALVES) {
    const corpora = readNotices(root, half);
    for (const { office, dates } of WAYS) {
      const verdicts: Verdict[] = [];
      for (const all of corpora) {
        const held = all.filter(({ from, credits, id }) => office === OFFICE || !isOffice({ from, credits, id }));
        const { pairs } = await audit(
          held.map(({ id, outlet, publishedAt, text }) => ({
            id,
            text,
            ...(outlet === null ? {} : { outlet }),
            ...(publishedAt === null || dates === "left out" ? {} : { publishedAt }),
          })),
        );
        verdicts.push(...pairs.map((found) => verdictOf(found, all)));
      }
      rows.push(...rowsOf(`${half}, office ${office}, dates ${dates}`, verdicts));
      if (isListing && half === "development")
        onListed(`Notices, office ${office}, dates ${dates}`, verdicts.map(lineOf));
    }
  }
  return rows;
}

export function readNotices(root: string, half: (typeof HALVES)[number]): readonly (readonly Printed[])[] {
  const corpora = new Map<string, Printed[]>();
  for (const line of readFileSync(join(root, `bench/corpora/notices/${half}.jsonl`), "utf8")
    .trim()
    .split("\n")) {
    const article = JSON.parse(line) as Printed;
    corpora.set(article.corpus, [...(corpora.get(article.corpus) ?? []), article]);
  }
  return [...corpora.values()];
}

function isOffice({ id }: Pick<Printed, "from" | "credits" | "id">): boolean {
  return id.endsWith("-office");
}

function verdictOf(found: PairFindings, all: readonly Printed[]): Verdict {
  const of = new Map(all.map((one) => [one.id, one]));
  const truth = truthOf(found.a, found.b, of);
  const derivative =
    truth.is === "taken" || truth.is === "copied" ? (truth.source === found.a ? found.b : found.a) : null;
  return { truth, found, credits: derivative === null ? null : of.get(derivative)!.credits };
}

function truthOf(a: string, b: string, of: ReadonlyMap<string, Printed>): Truth {
  for (const [source, other] of [
    [a, b],
    [b, a],
  ] as const)
    if (of.get(other)!.from.includes(source)) return { is: isOffice(of.get(source)!) ? "taken" : "copied", source };
  const [ofA, ofB] = [ancestors(a, of), ancestors(b, of)];
  if (ofB.has(a)) return { is: "by way", source: a };
  if (ofA.has(b)) return { is: "by way", source: b };
  return { is: [...ofA].some((one) => ofB.has(one)) ? "beside" : "independent" };
}

function ancestors(id: string, of: ReadonlyMap<string, Printed>): Set<string> {
  const found = new Set<string>();
  for (const parent of of.get(id)!.from) for (const one of [parent, ...ancestors(parent, of)]) found.add(one);
  return found;
}

function isDerived({ relation }: PairFindings): boolean {
  return relation === "partially-derived" || relation === "wholly-derived" || relation === "duplicate";
}

function sourceOf(found: PairFindings): string | null {
  return found.direction.source === null ? null : found[found.direction.source];
}

function rowsOf(way: string, verdicts: readonly Verdict[]): Row[] {
  const of = (...kinds: readonly Truth["is"][]): readonly Verdict[] =>
    verdicts.filter(({ truth }) => kinds.includes(truth.is));
  const [beside, independent, copied, taken] = [of("beside"), of("independent"), of("copied"), of("taken")];
  const accused = beside.filter(({ found }) => isDerived(found) && sourceOf(found) !== null);
  const open = beside.filter(({ found }) => isDerived(found) && sourceOf(found) === null);
  const told = (all: readonly Verdict[]): string => {
    const derived = all.filter(({ found }) => isDerived(found));
    const right = all.filter(({ found, truth }) => "source" in truth && sourceOf(found) === truth.source);
    const wrong = all.filter(({ found }) => sourceOf(found) !== null).length - right.length;
    return `${derived.length} derived, of ${all.length}; direction right ${right.length}, wrong ${wrong}`;
  };
  const owed = [...taken, ...copied].filter(({ found }) => isDerived(found) && sourceOf(found) !== null);
  const creditWrong = owed.filter(({ found, credits }) => isCreditWrong(found, credits));
  const share = (part: readonly unknown[], all: readonly unknown[]): number =>
    all.length === 0 ? 1 : part.length / all.length;
  return [
    judged(
      `notices, ${way}, two papers' prints of one notice called source and copy`,
      share(accused, beside),
      { atMost: 0.1 },
      COMMAND,
      `${accused.length} of ${beside.length}; called derived without a direction: ${open.length}; told shared-source: ${beside.filter(({ found }) => found.relation === "shared-source").length}`,
    ),
    judged(
      `notices, ${way}, copies of a paper's own report called derived`,
      share(
        copied.filter(({ found }) => isDerived(found)),
        copied,
      ),
      { atLeast: 1 },
      COMMAND,
      `${told(copied)}; independent reports called derived: ${independent.filter(({ found }) => isDerived(found)).length} of ${independent.length}`,
    ),
    ...(taken.length === 0
      ? []
      : [
          judged(
            `notices, ${way}, prints of the office's text called derived from it`,
            share(
              taken.filter(
                ({ found, truth }) => isDerived(found) && "source" in truth && sourceOf(found) === truth.source,
              ),
              taken,
            ),
            { atLeast: 0.9 },
            COMMAND,
            told(taken),
          ),
        ]),
    judged(
      `notices, ${way}, credit told wrong where the direction is told`,
      share(creditWrong, owed),
      { atMost: 0.05 },
      COMMAND,
      `${creditWrong.length} of ${owed.length}; credit there and not seen: ${creditWrong.filter(({ credits }) => credits === true).length}`,
    ),
  ];
}

/** "Cannot tell" accuses nobody and praises nobody. */
function isCreditWrong({ credit }: PairFindings, credits: boolean | null): boolean {
  return credits === true
    ? credit !== "credited" && credit !== "not-applicable"
    : credits === false && credit === "credited";
}

function lineOf({ truth, found, credits }: Verdict): string {
  const source = sourceOf(found);
  const isWrong =
    truth.is === "beside"
      ? isDerived(found)
      : truth.is === "independent"
        ? isDerived(found)
        : !isDerived(found) || !("source" in truth) || source !== truth.source;
  const creditWrong = source !== null && isDerived(found) && isCreditWrong(found, credits);
  const { a, b } = found.coverage;
  return [
    isWrong ? (source === null ? "?" : "X") : " ",
    creditWrong ? "C" : " ",
    truth.is.padEnd(11),
    found.a.padEnd(22),
    source === null ? "--" : source === found.a ? "->" : "<-",
    found.b.padEnd(22),
    found.relation.padEnd(18),
    found.direction.probability.toFixed(2),
    `${Math.round(100 * a)}/${Math.round(100 * b)}`.padEnd(8),
    found.credit,
    (found as { via?: string }).via ?? "",
    found.direction.evidence
      .slice(0, 4)
      .map((e) => `${e.kind}>${e.towards}${e.weight}`)
      .join(" "),
  ].join(" ");
}
