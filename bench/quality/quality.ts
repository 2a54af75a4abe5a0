/** Runs the parts and writes the record. Deterministic: the same code and data give the same bytes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { measureCopies } from "./copies.ts";
import { measurePan13 } from "./pan13.ts";
import { renderRows, type Row } from "./row.ts";
import { measureStrangers } from "./strangers.ts";
import { measureTokens } from "./tokens.ts";

const HEADER = `# Quality

Written by \`npm run quality\`; not edited by hand. A goal that is missed says so. The inputs are those of \`../shared/data\`, which are not in the
repository; the edited copies come from \`test/support/edited-copies.ts\`, seeded. Plagdet is that of Potthast et al. 2010. An edit counts as found when its kind and
both its spans agree; lenient, when the kind agrees and the spans meet.

What these figures do not say: the kinds of the gold are the generator's after \`bench/quality/expected-kinds.ts\` has looked at the words (a word replaced inside
quotation marks is \`quote-altered\`, "reportedly" put in is \`attribution\`). That file was corrected once after a look at the confusions (hedges, adverbs), so
a row gives the figure without it too. A third of the stories got curly quotation marks, to have some to straighten. The generator makes no dates, names, moved
words, repeated words and punctuation. SemEval's pairs are compared alone, without a corpus that would show what is boilerplate.

`;

const LIST_HEADER =
  "| pair | what they share, when read | relation | coverage | passages | bits | strongest passage, first text | second text |\n|---|---|---|---|---|---|---|---|\n";

/** `parts` of `pan13`, `copies`, `strangers`, `tokens`; none means all, and then the record is written. */
export async function measureQuality(parts: readonly string[], root: string): Promise<void> {
  const record = join(root, "bench/record");
  const isWanted = (part: string): boolean => parts.length === 0 || parts.includes(part);
  const rows: Row[] = [];
  const lists: string[] = [];
  const confusions: string[] = [];
  const measure = (part: string, run: () => Row[]): void => {
    if (!isWanted(part)) return;
    const own = run();
    rows.push(...own);
    process.stdout.write(
      `${own.map((row) => [row.what, row.figure, row.goal ?? "", row.isMet === false ? "MISSED" : "", row.note ?? ""].join("  ")).join("\n")}\n`,
    );
  };
  measure("pan13", () => measurePan13(root));
  measure("copies", () => measureCopies(root, (lines) => confusions.push(...lines)));
  measure("strangers", () =>
    measureStrangers(root, (title, lines) => lists.push(`## ${title}\n\n${LIST_HEADER}${lines.join("\n")}\n`)),
  );
  measure("tokens", () => measureTokens(root));
  if (parts.length > 0) {
    process.stdout.write([...lists, ...confusions, ""].join("\n"));
    return;
  }
  mkdirSync(record, { recursive: true });
  writeFileSync(join(record, "quality.md"), HEADER + renderRows(rows));
  writeFileSync(
    join(record, "derived-pairs.md"),
    `# Pairs called derived\n\nWritten by \`npm run quality\`, to be looked at one by one. Passages are cut to a few words.\n\n${lists.join("\n")}`,
  );
}
