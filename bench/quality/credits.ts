/**
 * Credits held against labels made by hand: `bench/credits/gold.jsonl`, rules in `bench/credits/README.md`.
 *
 * A found credit is right when its span meets that of a label of the same name; each label answers one. Kind and scope are counted apart.
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { AGENCIES, findCredits, type Credit } from "../../src/attribution/index.ts";
import { segment } from "../../src/text/index.ts";
import { absent, judged, type Row } from "./row.ts";
import { sharedLines, type ReutersStory } from "./shared-data.ts";

const COMMAND = "npm run quality -- credits";
const GOAL = 0.95;

interface Label {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly name: string;
  readonly scope: string;
}

interface LabelledText {
  readonly id: string;
  /** When it was looked at: see the README. From `later` on labelled before the program saw them, and looked at after. */
  readonly half:
    "tuned" | "held-out" | "later" | "last" | "seeds" | "fresh" | "fresh-kept" | "modern" | "modern-kept" | "third";
  /** `uniform`: drawn from all stories. `media-words`: from those of 400 characters or more that hold a word such as paper, radio or told. */
  readonly stratum: "uniform" | "media-words" | "seeds" | "modern";
  readonly credits: readonly Label[];
}

interface SemevalPair {
  readonly pair: string;
  readonly text1: string;
  readonly text2: string;
}

interface Judged {
  readonly of: LabelledText;
  readonly text: string;
  readonly right: readonly (readonly [Label, Credit])[];
  readonly missed: readonly Label[];
  readonly wrong: readonly Credit[];
}

/** `onMistakes` gets a line for every label missed and every credit found wrongly. */
export function measureCredits(root: string, onMistakes: (lines: readonly string[]) => void): Row[] {
  const stories = sharedLines<ReutersStory>(root, "reuters21578.jsonl.gz");
  if (stories === undefined) return [absent("credits", `≥ ${GOAL}`, "../shared is absent", COMMAND)];
  const texts = new Map(stories.map(({ id, text }) => [id, text]));
  for (const { pair, text1, text2 } of sharedLines<SemevalPair>(root, "semeval22-en.jsonl.gz") ?? []) {
    texts.set(`semeval-${pair}-1`, text1).set(`semeval-${pair}-2`, text2);
  }
  const judgedTexts = goldOf(root).flatMap((of) => {
    const text = texts.get(of.id) ?? seedText(root, of.id);
    return text === undefined ? [] : [judge(of, text)];
  });
  onMistakes(judgedTexts.flatMap(mistakes));
  const asked = judgedTexts.filter(({ of }) => of.stratum === "uniform" || of.stratum === "seeds");

  const inText = judgedTexts.map(withoutSignoffs);
  const half = (which: LabelledText["half"]): Judged[] => inText.filter(({ of }) => of.half === which);
  const both = (which: LabelledText["half"]): Judged[] => judgedTexts.filter(({ of }) => of.half === which);
  return [
    ...rowsOf("300 Reuters stories and the five seeds", asked),
    ...rowsOf("all labelled texts, sign-offs left out", inText),
    ...rowsOf("of these, the first half", half("tuned")),
    ...rowsOf("of these, the second half", half("held-out")),
    ...rowsOf("of these, 100 stories labelled later", half("later")),
    ...rowsOf("of these, 70 stories labelled last", half("last")),
    ...rowsOf("of these, the seeds", half("seeds")),
    ...rowsOf("of these, 30 stories of a third draw", half("fresh")),
    ...rowsOf("of these, its other 30 stories", half("fresh-kept")),
    ...rowsOf("54 pages of 2014 to 2022", both("modern")),
    ...rowsOf("54 further pages of 2014 to 2022", both("modern-kept")),
    ...rowsOf("60 texts of both kinds, labelled last, sign-offs left out", half("third")),
  ];
}

function rowsOf(on: string, texts: readonly Judged[]): Row[] {
  const right = texts.flatMap((one) => one.right);
  const missed = count(texts, ({ missed: labels }) => labels.length);
  const wrong = count(texts, ({ wrong: credits }) => credits.length);
  const kinds = right.filter(([label, credit]) => label.kind === credit.kind).length;
  const scopes = right.filter(([label, credit]) => label.scope === credit.scope).length;
  const note = `${texts.length} texts; ${right.length} right, ${wrong} wrong, ${missed} missed; of the right ones kind agrees in ${kinds}, scope in ${scopes}`;
  return [
    judged(`credits, precision: ${on}`, share(right.length, right.length + wrong), { atLeast: GOAL }, COMMAND, note),
    judged(`credits, recall: ${on}`, share(right.length, right.length + missed), { atLeast: GOAL }, COMMAND),
  ];
}

function judge(of: LabelledText, text: string): Judged {
  const open = [...findCredits(segment(text))];
  const right: (readonly [Label, Credit])[] = [];
  const missed: Label[] = [];
  for (const label of of.credits) {
    const at = open.findIndex(
      ({ agency, start, end }) => canonical(agency) === canonical(label.name) && start < label.end && label.start < end,
    );
    if (at < 0) missed.push(label);
    else right.push([label, open.splice(at, 1)[0]!]);
  }
  return { of, text, right, missed, wrong: open };
}

function withoutSignoffs(one: Judged): Judged {
  return {
    ...one,
    right: one.right.filter(([label]) => label.kind !== "signoff"),
    missed: one.missed.filter(({ kind }) => kind !== "signoff"),
    wrong: one.wrong.filter(({ kind }) => kind !== "signoff"),
  };
}

/** One name for all that the table holds to be one source. */
function canonical(name: string): string {
  const plain = name.toLowerCase().replace(/^the\s+/, "");
  return names.get(plain) ?? plain;
}

const names: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(({ name, aliases = [], ambiguous = [] }) =>
    [...ambiguous, ...aliases, name].map((each) => [each.toLowerCase().replace(/^the\s+/, ""), name] as const),
  ),
);

function mistakes({ of, text, missed, wrong }: Judged): string[] {
  const quote = (start: number, end: number): string =>
    text
      .slice(Math.max(0, start - 30), end + 20)
      .replace(/\s+/g, " ")
      .slice(0, 140);
  return [
    ...missed.map(({ name, start, end }) => `${of.half} ${of.id}: missed ${name}: ${quote(start, end)}`),
    ...wrong.map(
      ({ agency, kind, start, end }) => `${of.half} ${of.id}: wrong ${agency} (${kind}): ${quote(start, end)}`,
    ),
  ];
}

function goldOf(root: string): LabelledText[] {
  return readFileSync(resolve(root, "bench/credits/gold.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as LabelledText);
}

function seedText(root: string, id: string): string | undefined {
  const path = resolve(root, "../shared/seeds", `${id}.txt`);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function count(texts: readonly Judged[], of: (one: Judged) => number): number {
  return texts.reduce((sum, one) => sum + of(one), 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
