/** A sum in another dress: "$5 million" and "5 million dollars" are one sum, though the sign goes before the figure and the word after it. */

import type { Span } from "../base/index.ts";
import { toEdit, type Edit } from "./edit.ts";

const WORDS_OF_SIGN: Readonly<Record<string, ReadonlySet<string>>> = {
  $: new Set(["dollar", "dollars", "dlr", "dlrs", "usd"]),
  us$: new Set(["dollar", "dollars", "dlr", "dlrs", "usd"]),
  "£": new Set(["pound", "pounds", "stg", "sterling", "gbp"]),
  "€": new Set(["euro", "euros", "eur"]),
  "¥": new Set(["yen", "jpy", "yuan"]),
  "₹": new Set(["rupee", "rupees", "inr"]),
  "₽": new Set(["ruble", "rubles", "rouble", "roubles"]),
};
/** Edits that may lie between the sign and its word: "$5m" and "five million dollars". */
const REACH = 3;

/** The edits with a sign that went and the word that came for it called what they are. O(edits). */
export function joinCurrencies(edits: readonly Edit[], aText: string, bText: string): Edit[] {
  const result = [...edits];
  edits.forEach((edit, index) => {
    if (edit.kind !== "number") return;
    const side = isEmpty(edit.b) ? "a" : isEmpty(edit.a) ? "b" : undefined;
    if (side === undefined) return;
    const [text, otherText, other] = side === "a" ? [aText, bText, "b" as const] : [bText, aText, "a" as const];
    const sign = text.slice(edit[side].start, edit[side].end).trim().toLowerCase();
    if (!Object.hasOwn(WORDS_OF_SIGN, sign)) return;
    for (let at = index + 1; at <= index + REACH && at < edits.length; at++) {
      const counterpart = edits[at]!;
      const word = otherText.slice(counterpart[other].start, counterpart[other].end).trim().toLowerCase();
      if (!isEmpty(counterpart[side]) || !WORDS_OF_SIGN[sign]!.has(word)) continue;
      result[index] = toEdit({ kind: "number-format" }, edit.a, edit.b);
      result[at] = toEdit({ kind: "number-format" }, counterpart.a, counterpart.b);
      return;
    }
  });
  return result;
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}
