/** One pair in the terminal: why this direction, what was copied with which edits, what was not. */

import type { EditClass } from "../../findings/index.ts";
import { creditSentence } from "../credit-sentence.ts";
import {
  chanceSentence,
  changedQuotes,
  extentSentence,
  formSentence,
  oneSidedOf,
  partsSentence,
  reasonsOf,
  similaritySentence,
  tallyEdits,
  tallyQuotes,
} from "../pair-content.ts";
import { roleName, verdict, type PairView, type PassageView } from "../pair-view.ts";
import { abridged, readPassage } from "../reading.ts";
import { visible, visibleLine } from "../visible.ts";
import { EVIDENCE_NAMES, PASSAGE_NAMES, percent, plural, spreadInWords, TEXT_NAMES } from "../words.ts";
import type { Page } from "./page.ts";
import { run, type PaletteRole, type Run } from "./palette.ts";

/** Passages of one pair that are printed; the rest is counted. */
const MAX_PASSAGES = 40;

export interface PairStyle {
  /** Whether edits are painted; they are bracketed otherwise. */
  readonly color: boolean;
}

export function putPair(page: Page, view: PairView, style: PairStyle): void {
  const arrow = view.decided ? "→" : "↔";
  const [source, derivative] = [visibleLine(view.source.article.id), visibleLine(view.derivative.article.id)];
  page.rule(`Pair ${view.number}: ${source} ${arrow} ${derivative}`);
  page.put([run(`${capitalized(verdict(view))}.`, "strong")]);
  for (const sentence of [
    extentSentence,
    formSentence,
    partsSentence,
    chanceSentence,
    similaritySentence,
    creditSentence,
  ]) {
    const words = sentence(view);
    if (words !== "") page.put([run(words)]);
  }
  putReasons(page, view);
  putPassages(page, view, style);
  putQuotes(page, view);
  putOneSided(page, view);
}

function putReasons(page: Page, view: PairView): void {
  const reasons = reasonsOf(view);
  if (reasons.length === 0) return;
  page.gap();
  page.put([
    run(view.decided ? "Why this direction, strongest reason first" : "What speaks for a direction", "strong"),
  ]);
  for (const { kind, text, odds, towards, excerpts, more } of reasons) {
    const against = view.decided && towards === "derivative";
    const sign = view.decided ? (against ? "−" : "+") : "·";
    const note = view.decided ? (against ? ", speaks against" : "") : `, for the ${roleName(view, towards)}`;
    page.put(
      [run(`${sign} ${EVIDENCE_NAMES[kind]}`), run(` (${odds}${note})`, "faint"), run(`: ${visibleLine(text)}`)],
      2,
      2,
    );
    for (const excerpt of excerpts) {
      page.put([run(`${roleName(view, excerpt.role)}: `, "faint"), run(excerpt.words)], 6, 2);
    }
    if (more > 0) page.put([run(`… and ${plural(more, "further place")}`, "faint")], 6);
  }
}

function putPassages(page: Page, view: PairView, style: PairStyle): void {
  page.gap();
  page.put([run(`${capitalized(plural(view.passages.length, "passage"))}; ${tallyEdits(view)}`, "strong")]);
  if (view.passages.some(({ edits }) => edits.length > 0)) page.put(legend(view, style), 2);
  for (const passage of view.passages.slice(0, MAX_PASSAGES)) {
    const { kind, similarity } = passage.passage;
    const share = kind === "edited" ? `, ${percent(similarity)} of the words matched` : "";
    page.put(
      [
        run(`${passage.number}  `, "strong"),
        run(`${PASSAGE_NAMES[kind]}${share}${spreadInWords(passage.passage)}`, "faint"),
      ],
      2,
    );
    page.put(passageRuns(view, passage, style), 5);
  }
  const left = view.passages.length - MAX_PASSAGES;
  if (left > 0) page.put([run(`… and ${plural(left, "passage")} more, in findings.json and report.html.`, "faint")], 2);
}

function legend(view: PairView, { color }: PairStyle): Run[] {
  const [first, second] = [roleName(view, "source"), roleName(view, "derivative")];
  if (!color) {
    return [
      run(
        `[-words of the ${first}-]{+words of the ${second}+}; ! marks an error, ~ an edit of style, the rest is substance`,
      ),
    ];
  }
  const sample = (role: "deleted" | "inserted", text: string, ...more: PaletteRole[]): Run => run(text, role, ...more);
  return [
    sample("deleted", `words of the ${first}`),
    run(" "),
    sample("inserted", `words of the ${second}`),
    run("; "),
    sample("inserted", "error", "error"),
    run(", "),
    sample("inserted", "style", "style"),
    run(", the rest is substance"),
  ];
}

function passageRuns(view: PairView, passage: PassageView, style: PairStyle): Run[] {
  return readPassage(passage, view.derivative.article.text, view.source.article.text).flatMap((part) => {
    if (part.kind === "same") return [run(oneParagraph(abridged(part)))];
    const editClass = part.edits[0]?.edit.class ?? "substance";
    return [
      ...(part.deleted === "" ? [] : [editRun(part.deleted, "deleted", editClass, style)]),
      ...(part.inserted === "" ? [] : [editRun(part.inserted, "inserted", editClass, style)]),
      ...(style.color ? [] : [run(CLASS_SIGNS[editClass])]),
    ];
  });
}

/** After the brackets, as in `{+UNESECO+}!`: what GNU wdiff prints stays readable to its tools. */
const CLASS_SIGNS: Readonly<Record<EditClass, string>> = { substance: "", style: "~", error: "!" };

function editRun(text: string, role: "deleted" | "inserted", editClass: EditClass, { color }: PairStyle): Run {
  const words = oneParagraph(text);
  const roles: PaletteRole[] = editClass === "substance" ? [role] : [role, editClass];
  if (color) return run(words, ...roles);
  return run(role === "deleted" ? `[-${words}-]` : `{+${words}+}`, ...roles);
}

/** A paragraph break inside a passage shows as a sign: the page's own line breaks mean nothing. */
function oneParagraph(text: string): string {
  return visible(text.replace(/\s*\n\s*/g, " ¶ "));
}

function putQuotes(page: Page, view: PairView): void {
  const tally = tallyQuotes(view);
  if (tally === "") return;
  page.gap();
  page.put([run(`Quotes: ${tally}`, "strong")]);
  const { shown, total } = changedQuotes(view);
  for (const { status, speaker, source, derivative } of shown) {
    const words = [source, derivative].filter((text) => text !== null).join(" → ");
    page.put([run(`${status}${inBrackets(speaker)}: `, "faint"), run(words)], 2, 2);
  }
  putMore(page, total - shown.length);
}

function putOneSided(page: Page, view: PairView): void {
  const dropped = oneSidedOf(view, "source");
  if (dropped.total > 0) {
    page.gap();
    page.put([run(`Only in the ${roleName(view, "source")}: ${dropped.tally}`, "strong")]);
    for (const { kind, speaker, words } of dropped.shown) {
      page.put([run(`${TEXT_NAMES[kind][0]}${inBrackets(speaker)}: `, "faint"), run(words)], 2, 2);
    }
    putMore(page, dropped.total - dropped.shown.length);
  }
  const own = oneSidedOf(view, "derivative");
  if (own.total === 0) return;
  page.gap();
  page.put([run(`Only in the ${roleName(view, "derivative")} (not shared): ${own.tally}`, "strong")]);
}

function putMore(page: Page, count: number): void {
  if (count > 0) page.put([run(`… and ${count} more, in findings.json.`, "faint")], 2);
}

function inBrackets(speaker: string | null): string {
  return speaker === null ? "" : ` (${visibleLine(speaker)})`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
