/** One pair in Markdown. */

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
import { EDIT_NAMES, EVIDENCE_NAMES, PASSAGE_NAMES, plural, spreadInWords, TEXT_NAMES } from "../words.ts";
import { code, inline, passageWords } from "./escape.ts";
import { heading, leftOut } from "./table.ts";

const MAX_PASSAGES = 100;

/** Blocks of the section, without the blank lines between them. */
export function pairSection(view: PairView): string[] {
  const arrow = view.decided ? "→" : "↔";
  const [source, derivative] = [view.source.article, view.derivative.article];
  return [
    heading(2, `Pair ${view.number}: ${code(source.id)} ${arrow} ${code(derivative.id)}`),
    [`**${verdict(view)}.**`, ...sentences(view)].join(" "),
    ...reasons(view),
    ...passages(view),
    ...quotes(view),
    ...oneSided(view),
  ];
}

function sentences(view: PairView): string[] {
  const all = [extentSentence, formSentence, partsSentence, chanceSentence, similaritySentence, creditSentence];
  return all.map((sentence) => sentence(view)).filter((words) => words !== "");
}

function reasons(view: PairView): string[] {
  const lines = reasonsOf(view).flatMap(({ kind, text, odds, towards, excerpts, more }) => {
    const against = view.decided && towards === "derivative" ? ", speaks against" : "";
    const side = view.decided ? against : `, for the ${roleName(view, towards)}`;
    return [
      `- ${EVIDENCE_NAMES[kind]} (${odds}${side}): ${inline(text)}`,
      ...excerpts.map(({ role, words }) => `  - ${roleName(view, role)}: ${inline(words)}`),
      ...(more > 0 ? [`  - … and ${plural(more, "further place")}`] : []),
    ];
  });
  return lines.length === 0
    ? []
    : [heading(3, view.decided ? "Why this direction" : "What speaks for a direction"), lines.join("\n")];
}

function passages(view: PairView): string[] {
  const shown = view.passages.slice(0, MAX_PASSAGES);
  return [
    heading(3, `${plural(view.passages.length, "passage")}; ${tallyEdits(view)}`),
    shown.map((passage) => passageItem(view, passage)).join("\n"),
    ...leftOut(view.passages.length - shown.length, "passage"),
  ];
}

function passageItem(view: PairView, passage: PassageView): string {
  const words = readPassage(passage, view.derivative.article.text, view.source.article.text).map((part) => {
    if (part.kind === "same") return passageWords(abridged(part));
    const deleted = part.deleted === "" ? "" : `<del>${passageWords(part.deleted)}</del>`;
    const inserted = part.inserted === "" ? "" : `<ins>${passageWords(part.inserted)}</ins>`;
    const names = part.edits.map(({ edit }) => EDIT_NAMES[edit.kind]);
    return `${deleted}${inserted}<sup>${[...new Set(names)].join("; ")}</sup>`;
  });
  return `${passage.number}. *${PASSAGE_NAMES[passage.passage.kind]}${spreadInWords(passage.passage)}:* ${words.join("").trim()}`;
}

function quotes(view: PairView): string[] {
  const tally = tallyQuotes(view);
  if (tally === "") return [];
  const { shown, total } = changedQuotes(view);
  const lines = shown.map(({ status, speaker, source, derivative }) => {
    const words = [source, derivative].filter((text) => text !== null).map(inline);
    return `- ${status}${inBrackets(speaker)}: ${words.join(" → ")}`;
  });
  return [heading(3, `Quotes: ${tally}`), ...list(lines), ...leftOut(total - shown.length, "quote")];
}

function oneSided(view: PairView): string[] {
  return (["source", "derivative"] as const).flatMap((role) => {
    const { shown, total, tally } = oneSidedOf(view, role);
    if (total === 0) return [];
    const lines = shown.map(
      ({ kind, speaker, words }) => `- ${TEXT_NAMES[kind][0]}${inBrackets(speaker)}: ${inline(words)}`,
    );
    const title = heading(3, `Only in the ${roleName(view, role)}: ${tally}`);
    return [title, ...list(lines), ...leftOut(total - shown.length, "place")];
  });
}

function list(lines: readonly string[]): string[] {
  return lines.length > 0 ? [lines.join("\n")] : [];
}

function inBrackets(speaker: string | null): string {
  return speaker === null ? "" : ` (${inline(speaker)})`;
}
