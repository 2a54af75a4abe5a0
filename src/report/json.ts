/** Findings as JSON: what fits a line stands on one line, so that a span reads as a span and a diff of two runs stays short. */

import type { Findings } from "../findings/index.ts";
import { checkFindings } from "./overview.ts";

const LINE_WIDTH = 120;

/**
 * Renders findings as JSON, indented by two spaces, ending in a line feed. Same findings, same bytes; keys keep their order.
 *
 * Objects and arrays that fit 120 columns stand on one line. Linear in the size.
 */
export function renderJson(findings: Findings): string {
  return [...jsonChunks(findings)].join("");
}

/**
 * The same in pieces, one for each article, pair and other entry, for findings longer than the longest string of the engine
 * (about 500 million code units in V8).
 */
export function* jsonChunks(findings: Findings): Generator<string, void, undefined> {
  checkFindings(findings);
  let separator = "{\n";
  for (const [key, value] of Object.entries(findings)) {
    if (value === undefined) continue;
    const head = `${separator}  ${quoted(key)}: `;
    separator = ",\n";
    if (Array.isArray(value) && value.length > 0) {
      yield `${head}[`;
      for (const [index, entry] of value.entries()) yield `${index === 0 ? "" : ","}\n    ${print(entry, "    ", 0)}`;
      yield "\n  ]";
    } else {
      yield head + print(value, "  ", key.length + 4);
    }
  }
  yield "\n}\n";
}

/** A value as JSON on one line, without the line feed. What acts on a screen is escaped, as in `renderJson`. */
export function jsonLine(value: unknown): string {
  return quoted(value);
}

/** `used` counts the columns that the key before the value takes. */
function print(value: unknown, indent: string, used: number): string {
  if (typeof value === "number") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return quoted(value);
  const inner = `${indent}  `;
  const isArray = Array.isArray(value);
  const entries: string[] = [];
  let width = indent.length + used + 4;
  const add = (entry: string): void => {
    entries.push(entry);
    width += entry.length + 2;
  };
  if (isArray) for (const entry of value as unknown[]) add(print(entry, inner, 0));
  else
    for (const [key, field] of Object.entries(value))
      if (field !== undefined) add(`${quoted(key)}: ${print(field, inner, key.length + 4)}`);
  const [open, close] = isArray ? ["[", "]"] : ["{", "}"];
  if (entries.length === 0) return open + close;
  const flat = width <= LINE_WIDTH && entries.every((entry) => !entry.includes("\n"));
  if (flat) return isArray ? `[${entries.join(", ")}]` : `{ ${entries.join(", ")} }`;
  return `${open}\n${inner}${entries.join(`,\n${inner}`)}\n${indent}${close}`;
}

/** What could drive a terminal or turn a line around is legal in JSON as it stands; escaped it means the same and does nothing. */
const ACTIVE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? "null";
  // Of what is neither ASCII nor a Latin letter little is active: asked first, as it is thousands of short texts.
  if (!/[^ -~]/.test(text)) return text;
  return text.replace(ACTIVE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
