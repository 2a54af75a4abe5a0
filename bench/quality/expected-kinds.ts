/**
 * The kind that the contract's definitions give to an edit that the generator made. The generator names its operation; what comes of it also depends on the
 * words that it met: a word replaced inside quotation marks is `quote-altered`, "said" put for "told" is `attribution`.
 *
 * Lists of its own, and small: with those of `src` a fault there would be the measure of itself.
 */
import type { GoldEdit } from "../../src/evaluate/index.ts";
import type { EditedCopy } from "../../test/support/edited-copies.ts";

type Kind = GoldEdit["kind"];

/** Kinds that change the words of a quotation when they happen inside one. */
const OF_WORDING: readonly Kind[] = [
  "inflection",
  "function-word",
  "substitution",
  "insertion",
  "deletion",
  "number",
  "date",
  "name",
  "negation",
  "attribution",
];

export function goldEdits({ source, copy, edits }: EditedCopy): GoldEdit[] {
  return edits.map((edit): GoldEdit => {
    const isQuoted = OF_WORDING.includes(edit.kind) && isInQuotation(source, edit.source.start);
    return {
      kind: isQuoted ? "quote-altered" : kindByWords(edit.kind, source, copy, edit),
      a: edit.source,
      b: edit.copy,
    };
  });
}

/** Straight marks open and close in turn within a paragraph; a paragraph that opens with one goes on to its end where it is not closed. */
function isInQuotation(text: string, at: number): boolean {
  const start = text.lastIndexOf("\n\n", at) + 1;
  const marks = text.slice(start, at).match(/["“”]/g) ?? [];
  return marks.length % 2 === 1;
}

function kindByWords(kind: Kind, source: string, copy: string, edit: EditedCopy["edits"][number]): Kind {
  if (kind !== "substitution" && kind !== "insertion" && kind !== "deletion") return kind;
  const words = [source.slice(edit.source.start, edit.source.end), copy.slice(edit.copy.start, edit.copy.end)]
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== "");
  if (words.filter((word) => NEGATIONS.has(word)).length === 1) return "negation";
  if (words.every((word) => NUMBERS.has(word))) return "number";
  if (words.every((word) => DATES.has(word))) return "date";
  if (words.every((word) => FUNCTION_WORDS.has(word))) return "function-word";
  if (words.every((word) => REPORTING.has(word))) return "attribution";
  return kind;
}

const NEGATIONS = setOf("not no nor never none without nothing nobody neither");
const NUMBERS = setOf("two three four five six seven eight nine ten eleven twelve hundred thousand million billion");
const DATES = setOf(
  "today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday morning afternoon evening",
);
const REPORTING = setOf(
  "said says say told tell adding added announced reported stated claimed according reportedly allegedly apparently",
);
const FUNCTION_WORDS = setOf(
  "a an the and or but if than that this these those which who whom whose what when where while with within from into onto over under upon of in on at " +
    "by to for as about after against among around because before below between both down during each either every he her him his how however i is it its " +
    "itself near nor our ours out shall she should since so some their them themselves then there they through toward towards until up us via was we were " +
    "whether will would you your are be been being am do does did had has have can could may might must",
);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
