/** The credit of a pair in words. */

import type { CreditStatus } from "../findings/index.ts";
import type { PairView } from "./pair-view.ts";
import { shorten, visibleLine } from "./visible.ts";
import { CREDIT_NAMES, CREDIT_NOTE_SENTENCES, CREDIT_SENTENCES } from "./words.ts";

const NAME_LIMIT = 60;
/** Passages named by number; the rest is counted. */
const MAX_NUMBERS = 12;

/** What the credit status means for the two articles, whom the credits name, and which passages differ. */
export function creditSentence(view: PairView): string {
  const { pair, decided } = view;
  const note = pair.creditNote;
  const status =
    note === "common-source"
      ? ""
      : decided || pair.credit === "not-applicable"
        ? CREDIT_SENTENCES[pair.credit]
        : `Credit: ${CREDIT_NAMES[pair.credit]}.`;
  const names = (pair.creditedTo ?? []).map((name) => visibleLine(shorten(name, NAME_LIMIT))).join(", ");
  return [
    status,
    note === undefined ? "" : CREDIT_NOTE_SENTENCES[note],
    names === "" ? "" : `Named: ${names}.`,
    passageCredits(view),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** `Passage 1: credited; passages 2, 3: not credited.` where they differ; quotations, for which nothing is owed, are left out. */
function passageCredits({ passages }: PairView): string {
  const byStatus = new Map<CreditStatus, number[]>();
  for (const { number, passage } of passages) {
    if (passage.credit === undefined || passage.credit === "not-applicable") continue;
    byStatus.set(passage.credit, [...(byStatus.get(passage.credit) ?? []), number]);
  }
  if (byStatus.size < 2) return "";
  const parts = [...byStatus].map(([status, numbers]) => {
    const shown = numbers.slice(0, MAX_NUMBERS).join(", ");
    const more = numbers.length > MAX_NUMBERS ? ` and ${numbers.length - MAX_NUMBERS} more` : "";
    return `${numbers.length === 1 ? "passage" : "passages"} ${shown}${more}: ${CREDIT_NAMES[status]}`;
  });
  const sentence = parts.join("; ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
